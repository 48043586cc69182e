//! `sealctl account`.

use crate::context::{entry, missing, part, Context, Outcome};
use clap::Subcommand;
use sealchain_client::{address, View};

/// Accounts.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// For whom an account acts, whether it was removed, and what is left of its quota.
	#[command(after_help = "Example:\n  sealctl account show self --key //Alice\n  \
		sealctl account show 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY")]
	Show {
		/// An address, 32 bytes in hexadecimal, or `self` for the key's own account.
		account: String,
	},
}

impl Command {
	pub async fn run(self, context: &Context) -> Outcome {
		let Self::Show { account } = self;
		let account = match account.as_str() {
			"self" => context.key()?.account(),
			text => address::from_text(text)?,
		};
		let chain = context.chain().await?;
		let at = chain.at_head().await?;
		let record = entry(&chain, &at, ("Admission", "Accounts"), [part(&account)])
			.await?
			.ok_or_else(|| missing("admitted account", address::to_text(&account)))?;
		let remaining =
			chain.view_function(&at, ("Admission", "remaining_quota"), &account).await?;
		let View::Fields(mut fields) =
			record.with_first("account", View::Text(address::to_text(&account)))
		else {
			return Err(missing("readable record of", address::to_text(&account)));
		};
		fields.push(("remaining".into(), remaining));
		Ok(View::Fields(fields).into())
	}
}
