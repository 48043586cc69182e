//! `sealctl institution`.

use crate::{
	choices::{set, Capability},
	context::{entries, entry, missing, part, Context, Outcome},
	parse::{self, CommitmentOf},
};
use clap::Subcommand;
use seal_primitives::{Capability as ChainCapability, InstitutionId};
use sealchain_client::{
	api::{self, runtime_types::bounded_collections as bounded},
	View,
};
use subxt::utils::{AccountId32, Static};

/// Institutions.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// File an organisation's application, as a seat that sponsors it.
	#[command(after_help = "Example:\n  sealctl institution apply \
		5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y --name HangzhouSeals \
		--capability seal-maker --papers @papers.zip.salted.json --key //Alice")]
	Apply {
		/// The account that is to act for it.
		#[arg(value_parser = parse::account)]
		operator: AccountId32,
		/// Its registered name.
		#[arg(long, value_parser = parse::text::<128>)]
		name: String,
		/// What it applies for; may be repeated.
		#[arg(long = "capability", value_enum, required = true)]
		capabilities: Vec<Capability>,
		/// Commitment to its papers.
		#[arg(long, value_name = "COMMITMENT")]
		papers: CommitmentOf,
	},
	/// Take an open application back, as the seat that filed it.
	#[command(after_help = "Example:\n  sealctl institution withdraw 0 --key //Alice")]
	Withdraw {
		/// Its number.
		id: InstitutionId,
	},
	/// Propose to admit an applicant.
	#[command(after_help = "Example:\n  sealctl institution admit 0 --key //Alice")]
	Admit {
		/// Its number.
		id: InstitutionId,
	},
	/// Propose to turn an applicant away.
	#[command(after_help = "Example:\n  sealctl institution reject 0 --key //Alice")]
	Reject {
		/// Its number.
		id: InstitutionId,
	},
	/// Suspend an institution at once, as a seat that may.
	#[command(after_help = "Example:\n  sealctl institution suspend 0 --reason audit \
		--key //Alice")]
	Suspend {
		/// Its number.
		id: InstitutionId,
		/// Why; public, and without a person's name.
		#[arg(long, value_parser = parse::text::<128>)]
		reason: String,
	},
	/// Propose to end a suspension.
	#[command(after_help = "Example:\n  sealctl institution reinstate 0 --key //Alice")]
	Reinstate {
		/// Its number.
		id: InstitutionId,
	},
	/// Propose to remove an institution for good.
	#[command(after_help = "Example:\n  sealctl institution remove 0 --key //Alice")]
	Remove {
		/// Its number.
		id: InstitutionId,
	},
	/// Propose what an institution may do; capabilities not named are withdrawn.
	#[command(after_help = "Example:\n  sealctl institution set-capabilities 0 \
		--capability seal-maker --capability signing-platform --key //Alice")]
	SetCapabilities {
		/// Its number.
		id: InstitutionId,
		/// What it may do; may be repeated.
		#[arg(long = "capability", value_enum, required = true)]
		capabilities: Vec<Capability>,
	},
	/// Propose that another account acts for an institution.
	#[command(after_help = "Example:\n  sealctl institution replace-operator 0 \
		5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y --key //Alice")]
	ReplaceOperator {
		/// Its number.
		id: InstitutionId,
		/// The new account.
		#[arg(value_parser = parse::account)]
		account: AccountId32,
	},
	/// What is known of an institution.
	#[command(after_help = "Example:\n  sealctl institution show 0")]
	Show {
		/// Its number.
		id: InstitutionId,
	},
	/// Every institution, those that apply and those removed too.
	#[command(after_help = "Example:\n  sealctl institution list --output json")]
	List,
}

fn capabilities(
	choices: &[Capability],
) -> bounded::bounded_btree_set::BoundedBTreeSet<Static<ChainCapability>> {
	bounded::bounded_btree_set::BoundedBTreeSet(set::<_, ChainCapability, _>(choices))
}

impl Command {
	pub async fn run(self, context: &Context) -> Outcome {
		let calls = api::tx().institutions();
		match self {
			Self::Apply { operator, name, capabilities: choices, papers } => {
				let name = bounded::bounded_vec::BoundedVec(name.into_bytes());
				let papers = papers.resolve()?.into();
				let call = calls.apply(operator, name, capabilities(&choices), papers);
				context.submit(&call).await
			}
			Self::Withdraw { id } => context.submit(&calls.withdraw_application(id)).await,
			Self::Admit { id } => context.propose(&calls.admit(id)).await,
			Self::Reject { id } => context.propose(&calls.reject(id)).await,
			Self::Suspend { id, reason } => {
				let reason = bounded::bounded_vec::BoundedVec(reason.into_bytes());
				context.submit(&calls.suspend(id, reason)).await
			}
			Self::Reinstate { id } => context.propose(&calls.reinstate(id)).await,
			Self::Remove { id } => context.propose(&calls.remove(id)).await,
			Self::SetCapabilities { id, capabilities: choices } => {
				context.propose(&calls.set_capabilities(id, capabilities(&choices))).await
			}
			Self::ReplaceOperator { id, account } => {
				context.propose(&calls.replace_operator(id, account)).await
			}
			Self::Show { id } => {
				let chain = context.chain().await?;
				let at = chain.at_head().await?;
				entry(&chain, &at, ("Institutions", "Institutions"), [part(&id)])
					.await?
					.map(|view| view.with_first("institution", View::Number(id.into())).into())
					.ok_or_else(|| missing("institution", id))
			}
			Self::List => {
				let chain = context.chain().await?;
				let at = chain.at_head().await?;
				let all =
					entries(&at, ("Institutions", "Institutions"), vec![], ["institution"]).await?;
				Ok(View::List(all).into())
			}
		}
	}
}
