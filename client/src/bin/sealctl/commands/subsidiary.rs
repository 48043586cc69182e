//! `sealctl enterprise subsidiary`.

use crate::{
	context::{entry, part, Context, Outcome},
	parse,
};
use clap::Subcommand;
use seal_primitives::CreditCode;
use sealchain_client::{api, View};

/// Groups: a head office and its subsidiaries, in one level.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// Consent that your enterprise be the subsidiary of a head, as its legal representative. The head
	/// accepts it.
	#[command(after_help = "Example:\n  sealctl enterprise subsidiary join 91350100M000100Y43 \
		--key-file representative.key")]
	Join {
		/// The head.
		#[arg(value_parser = parse::credit_code)]
		head: CreditCode,
	},
	/// Accept an enterprise that consented to be the subsidiary of yours, as the legal representative
	/// of the head.
	#[command(after_help = "Example:\n  sealctl enterprise subsidiary accept 91350100M000100Y43 \
		--key-file representative.key")]
	Accept {
		/// The subsidiary.
		#[arg(value_parser = parse::credit_code)]
		subsidiary: CreditCode,
	},
	/// End a subsidiary's place in its group, or its consent to one; as the legal representative of
	/// either.
	#[command(after_help = "Example:\n  sealctl enterprise subsidiary leave 91350100M000100Y43 \
		--key-file representative.key")]
	Leave {
		/// The subsidiary.
		#[arg(value_parser = parse::credit_code)]
		subsidiary: CreditCode,
	},
	/// The group of an enterprise: its head, or the head that it consented to, and its subsidiaries.
	#[command(after_help = "Example:\n  sealctl enterprise subsidiary show 91350100M000100Y43")]
	Show {
		/// The enterprise.
		#[arg(value_parser = parse::credit_code)]
		code: CreditCode,
	},
}

impl Command {
	pub async fn run(self, context: &Context) -> Outcome {
		let calls = api::tx().enterprise_identity();
		match self {
			Self::Join { head } => context.submit(&calls.join_group(head.into())).await,
			Self::Accept { subsidiary } => {
				context.submit(&calls.accept_subsidiary(subsidiary.into())).await
			}
			Self::Leave { subsidiary } => {
				context.submit(&calls.leave_group(subsidiary.into())).await
			}
			Self::Show { code } => {
				let chain = context.chain().await?;
				let at = chain.at_head().await?;
				let affiliation = ("EnterpriseIdentity", "Affiliations");
				let affiliation = entry(&chain, &at, affiliation, [part(&code)]).await?;
				let subsidiaries = ("EnterpriseIdentity", "Subsidiaries");
				let subsidiaries = entry(&chain, &at, subsidiaries, [part(&code)]).await?;
				Ok(View::fields([
					("code", View::text(code)),
					("affiliation", affiliation.unwrap_or(View::None)),
					("subsidiaries", subsidiaries.unwrap_or(View::List(vec![]))),
				])
				.into())
			}
		}
	}
}
