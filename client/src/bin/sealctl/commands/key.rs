//! `sealctl key`.

use super::{
	certificate::Registration,
	statement::{Consent, StatementArguments},
	write_private,
};
use crate::{
	context::{Context, Outcome},
	output::Answer,
	parse,
};
use clap::Subcommand;
use seal_primitives::HolderPurpose;
use sealchain_client::{
	address,
	api::{self, runtime_types::bounded_collections::bounded_vec::BoundedVec},
	chain,
	holder::{default_end, hash},
	ClientError, Key, View,
};
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
	/// Let the key's account act under a registered certificate, with the proof that its holder has the
	/// certificate's key. The account's earlier binding ends.
	#[command(
		after_help = "Example:\n  sealctl key bind --certificate clerk.pem --certificate-key \
		clerk.key.pem --key-file clerk.key\n  sealctl key bind --certificate clerk.pem --signature \
		statement.sig --not-after 2026-07-01T08:00:00Z --key-file clerk.key"
	)]
	Bind {
		#[command(flatten)]
		consent: Consent,
	},
	/// Register a new certificate and bind the key's account to it, both or neither; the old binding
	/// ends with it. A certificate that is registered already is bound.
	#[command(
		after_help = "Example:\n  sealctl key rotate new.pem issuing.pem --anchor root.pem \
		--certificate-key new.key.pem --key-file clerk.key"
	)]
	Rotate {
		#[command(flatten)]
		registration: Registration,
	},
	/// Bind a certificate to the account that stands for its holder, who has no chain key. The
	/// enterprise names that account as its member first: `key statement --holder` shows it.
	#[command(after_help = "Example:\n  sealctl key bind-holder --certificate manager.pem \
		--certificate-signer ./sign-with-ukey --key-file platform.key")]
	BindHolder {
		#[command(flatten)]
		consent: Consent,
	},
	/// Make one call for the account that is bound to a certificate. Every other command does the same
	/// with --as-holder.
	#[command(after_help = "Example:\n  sealctl key act --certificate manager.pem --call 0x2a03 \
		--signature statement.sig --not-after 2026-07-01T08:00:00Z --key-file platform.key")]
	Act {
		#[command(flatten)]
		consent: Consent,
		/// The encoded call, as polkadot.js shows it.
		#[arg(long, value_name = "HEX", value_parser = parse::bytes)]
		call: parse::Bytes,
	},
	/// Vouch for the session keys that the seat's account has set, so that finality names the bureau.
	#[command(after_help = "Example:\n  sealctl key vouch --certificate bureau.pem \
		--certificate-key bureau.key.pem --key-file seat.key")]
	Vouch {
		#[command(flatten)]
		consent: Consent,
	},
	/// Write the bytes that a U-key or an HSM is to sign. The signature goes to `key bind`, `bind-holder`,
	/// `act` or `vouch`.
	#[command(
		after_help = "Example:\n  sealctl key statement --purpose bind --certificate clerk.pem \
		--not-after +1h -o statement.bin --key-file clerk.key\n  sealctl key statement --purpose call \
		--certificate manager.pem --call 0x2a03 -o statement.bin"
	)]
	Statement {
		#[command(flatten)]
		arguments: StatementArguments,
	},
	/// The certificates under which an account acts and acted, newest first; and who vouched for its
	/// session keys.
	#[command(after_help = "Example:\n  sealctl key show self --key-file clerk.key\n  \
		sealctl key show 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY")]
	Show {
		/// An address, 32 bytes in hexadecimal, or `self` for the key's own account.
		account: String,
	},
}

impl Command {
	pub async fn run(self, context: &Context) -> Outcome {
		let calls = api::tx().certificates();
		match self {
			Self::Generate { out, show } => generate(out, show),
			Self::Inspect { account: Some(account) } => Ok(described(&account).into()),
			Self::Inspect { account: None } => Ok(described(&context.key()?.account()).into()),
			Self::Bind { consent } => {
				let consent = consent.resolve(context)?;
				let (chain, key) = context.signed_itself().await?;
				let at = chain.at_head().await?;
				let account = key.account();
				let signed = consent.give(&chain, &at, account, HolderPurpose::Bind).await?;
				let signature = BoundedVec(signed.signature);
				let call = calls.bind(signed.fingerprint, signed.not_after, signature);
				Answer::receipt(&chain.submit(&call, &key).await?)
			}
			Self::Rotate { registration } => rotate(context, &registration).await,
			Self::BindHolder { consent } => {
				let consent = consent.resolve(context)?;
				let (chain, key) = context.signed_itself().await?;
				let at = chain.at_head().await?;
				let account = chain.account_of_holder(&at, consent.fingerprint()).await?;
				let signed = consent.give(&chain, &at, account, HolderPurpose::Bind).await?;
				let signature = BoundedVec(signed.signature);
				let call = calls.bind_holder(signed.fingerprint, signed.not_after, signature);
				Answer::receipt(&chain.submit(&call, &key).await?)
			}
			Self::Act { consent, call: parse::Bytes(call) } => {
				let consent = consent.resolve(context)?;
				let (chain, key) = context.signed_itself().await?;
				let at = chain.at_head().await?;
				let account = chain.bound_account(&at, consent.fingerprint()).await?;
				let purpose = HolderPurpose::Call(hash(&call));
				let signed = consent.give(&chain, &at, account, purpose).await?;
				Answer::receipt(&chain.submit_act(&signed, call, &key).await?)
			}
			Self::Vouch { consent } => {
				let consent = consent.resolve(context)?;
				let (chain, key) = context.signed_itself().await?;
				let at = chain.at_head().await?;
				let account = key.account();
				let keys = chain.session_keys_hash(&at, account).await?;
				let purpose = HolderPurpose::SessionKeys(keys);
				let signed = consent.give(&chain, &at, account, purpose).await?;
				let signature = BoundedVec(signed.signature);
				let call =
					calls.vouch_session_keys(signed.fingerprint, signed.not_after, signature);
				Answer::receipt(&chain.submit(&call, &key).await?)
			}
			Self::Statement { arguments } => arguments.write(context).await,
			Self::Show { account } => show(context, &account).await,
		}
	}
}

fn generate(out: Option<PathBuf>, show: bool) -> Outcome {
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

/// Register and bind in one extrinsic, so that neither stands without the other.
async fn rotate(context: &Context, registration: &Registration) -> Outcome {
	let (certificate, register) = registration.resolve()?;
	let holder = context.certificate_holder(certificate)?;
	let (chain, key) = context.signed_itself().await?;
	let at = chain.at_head().await?;
	let statement = chain
		.holder_statement(
			&at,
			&holder.certificate,
			key.account(),
			HolderPurpose::Bind,
			default_end(),
		)
		.await?;
	let signed = holder.sign(&statement)?;
	let signature = BoundedVec(signed.signature);
	let bind = api::tx().certificates().bind(signed.fingerprint, signed.not_after, signature);
	if chain.is_registered(&at, signed.fingerprint).await? {
		return Answer::receipt(&chain.submit(&bind, &key).await?);
	}
	let calls = vec![chain::encoded(&at, &register)?, chain::encoded(&at, &bind)?];
	Answer::receipt(&chain.submit(&chain::batch_all(calls), &key).await?)
}

async fn show(context: &Context, account: &str) -> Outcome {
	let account = match account {
		"self" => context.key()?.account(),
		text => address::from_text(text)?,
	};
	let chain = context.chain().await?;
	let at = chain.at_head().await?;
	let ask = |function| {
		let (chain, at) = (&chain, &at);
		async move { chain.view_function(at, ("Certificates", function), &account).await }
	};
	let bindings = match ask("bindings").await? {
		View::List(bindings) => bindings.into_iter().map(binding).collect(),
		_ => return Err(ClientError::Undecodable("bindings are no list".into())),
	};
	Ok(View::fields([
		("account", View::Text(address::to_text(&account))),
		("bindings", View::List(bindings)),
		("session_keys_voucher", ask("session_keys_voucher").await?),
	])
	.into())
}

/// A pair of a fingerprint and a binding, as one.
fn binding(pair: View) -> View {
	match pair {
		View::List(pair) => match <[View; 2]>::try_from(pair) {
			Ok([certificate, binding]) => binding.with_first("certificate", certificate),
			Err(pair) => View::List(pair),
		},
		other => other,
	}
}

fn described(account: &AccountId32) -> View {
	View::fields([
		("address", View::Text(address::to_text(account))),
		("public_key", View::Text(format!("0x{}", hex::encode(account.0)))),
	])
}
