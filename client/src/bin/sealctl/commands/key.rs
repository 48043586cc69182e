//! `sealctl key`.

use super::write_private;
use crate::{
	context::{Context, Outcome},
	parse,
};
use clap::Subcommand;
use sealchain_client::{address, Key, View};
use sp_core::{sr25519, Pair};
use std::path::PathBuf;
use subxt::utils::AccountId32;

/// Keys.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// Make a key: a mnemonic of twelve words in a new file that only you can read.
	#[command(after_help = "Example:\n  sealctl key generate --out clerk.key")]
	Generate {
		/// Where to write it; by default a file named by its address, in this directory.
		#[arg(long, value_name = "FILE")]
		out: Option<PathBuf>,
		/// Print the mnemonic too.
		#[arg(long)]
		show: bool,
	},
	/// Whose key it is: the address and the public key of --key or --key-file, or of an address.
	#[command(after_help = "Example:\n  sealctl key inspect --key-file clerk.key\n  \
		sealctl key inspect 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY")]
	Inspect {
		/// An address of any chain, or 32 bytes in hexadecimal.
		#[arg(value_parser = parse::account)]
		account: Option<AccountId32>,
	},
}

impl Command {
	pub fn run(self, context: &Context) -> Outcome {
		match self {
			Self::Generate { out, show } => {
				let (_, mnemonic, _) = sr25519::Pair::generate_with_phrase(None);
				let key = Key::from_uri(&mnemonic)?;
				let path = out.unwrap_or_else(|| format!("{}.key", key.address()).into());
				write_private(&path, format!("{mnemonic}\n"))?;
				let View::Fields(mut fields) = described(&key.account()) else {
					return Ok(View::None.into());
				};
				fields.push(("file".into(), View::text(path.display())));
				if show {
					fields.push(("mnemonic".into(), View::Text(mnemonic)));
				}
				Ok(View::Fields(fields).into())
			}
			Self::Inspect { account: Some(account) } => Ok(described(&account).into()),
			Self::Inspect { account: None } => Ok(described(&context.key()?.account()).into()),
		}
	}
}

fn described(account: &AccountId32) -> View {
	View::fields([
		("address", View::Text(address::to_text(account))),
		("public_key", View::Text(format!("0x{}", hex::encode(account.0)))),
	])
}
