//! `sealctl request`.

use crate::{
	choices::{Amount, DocumentKind},
	context::{entries, entry, missing, part, Context, Outcome},
	parse::{self, CommitmentOf},
};
use clap::Subcommand;
use seal_primitives::{AmountClass, GrantId, RequestId, SealCode};
use sealchain_client::{api, View};

/// Requests.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// Ask for one use of a seal on one document, under a grant.
	#[command(after_help = "Example:\n  sealctl request create 3301000012346 --kind contract \
		--document @contract.pdf.salted.json --grant 7 --amount 100-thousand --key-file clerk.key")]
	Create {
		/// The seal.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
		/// The kind of document.
		#[arg(long, value_enum)]
		kind: DocumentKind,
		/// Commitment to the document.
		#[arg(long, value_name = "COMMITMENT")]
		document: CommitmentOf,
		/// The grant under which you may use the seal.
		#[arg(long)]
		grant: GrantId,
		/// How much the document is about, in yuan. Those who approve compare it with the document.
		#[arg(long, value_enum)]
		amount: Amount,
	},
	/// Approve a request, as an approver of the stage that it has reached.
	#[command(after_help = "Example:\n  sealctl request approve 7 --key-file approver.key")]
	Approve {
		/// The request's number.
		id: RequestId,
	},
	/// Reject a request, which ends it.
	#[command(after_help = "Example:\n  sealctl request reject 7 --key-file approver.key")]
	Reject {
		/// The request's number.
		id: RequestId,
	},
	/// Take a request back, open or permitted.
	#[command(after_help = "Example:\n  sealctl request withdraw 7 --key-file clerk.key")]
	Withdraw {
		/// The request's number.
		id: RequestId,
	},
	/// Remove a request that can come to nothing any more.
	#[command(after_help = "Example:\n  sealctl request reap 7 --key-file clerk.key")]
	Reap {
		/// The request's number.
		id: RequestId,
	},
	/// A request that has not ended, or the permit it became.
	#[command(after_help = "Example:\n  sealctl request show 7")]
	Show {
		/// The request's number.
		id: RequestId,
	},
	/// The requests that have not ended, permits included.
	#[command(after_help = "Example:\n  sealctl request list --seal 3301000012346")]
	List {
		/// Of this seal only.
		#[arg(long, value_name = "CODE", value_parser = parse::seal_code)]
		seal: Option<SealCode>,
	},
}

impl Command {
	pub async fn run(self, context: &Context) -> Outcome {
		let calls = api::tx().approval_workflows();
		match self {
			Self::Create { code, kind, document, grant, amount } => {
				let kind = seal_primitives::DocumentKind::from(kind).into();
				let document = document.resolve()?.into();
				let amount = AmountClass::from(amount).into();
				context.submit(&calls.request(code.into(), kind, document, grant, amount)).await
			}
			Self::Approve { id } => context.submit(&calls.vote(id, true)).await,
			Self::Reject { id } => context.submit(&calls.vote(id, false)).await,
			Self::Withdraw { id } => context.submit(&calls.withdraw(id)).await,
			Self::Reap { id } => context.submit(&calls.reap(id)).await,
			Self::Show { id } => {
				let chain = context.chain().await?;
				let at = chain.at_head().await?;
				entry(&chain, &at, ("ApprovalWorkflows", "Requests"), [part(&id)])
					.await?
					.map(|view| view.with_first("request", View::Number(id.into())).into())
					.ok_or_else(|| {
						let why =
							format!("{id}: it was never made, or used, rejected or withdrawn");
						missing("open request", why)
					})
			}
			Self::List { seal } => {
				let chain = context.chain().await?;
				let at = chain.at_head().await?;
				let storage = ("ApprovalWorkflows", "Requests");
				let all = entries(&at, storage, vec![], ["request"]).await?;
				let wanted = seal.map(View::text);
				let rows = all
					.into_iter()
					.filter(|request| wanted.is_none() || request.field("seal") == wanted.as_ref())
					.map(summary)
					.collect();
				Ok(View::List(rows).into())
			}
		}
	}
}

/// What fits into a line; `show` has the rest.
fn summary(request: View) -> View {
	let columns = [
		"request",
		"seal",
		"document_kind",
		"amount",
		"requester",
		"grant",
		"stage",
		"approvals",
		"deadline",
		"state",
	];
	View::fields(columns.map(|name| (name, request.field(name).cloned().unwrap_or(View::None))))
}
