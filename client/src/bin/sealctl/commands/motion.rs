//! `sealctl motion`.

use crate::{
	context::{entries, entry, missing, part, Context, Outcome},
	output::Answer,
	parse,
};
use clap::{ArgGroup, Subcommand};
use sealchain_client::{Motion, View};
use sp_core::H256;

/// Motions of the seats.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// Every open motion, with its call and its votes.
	#[command(after_help = "Example:\n  sealctl motion list")]
	List,
	/// One open motion.
	#[command(after_help = "Example:\n  sealctl motion show \
		0x2222222222222222222222222222222222222222222222222222222222222222")]
	Show {
		/// The motion's hash.
		#[arg(value_parser = parse::hash)]
		hash: H256,
	},
	/// Vote on a motion, as a seat.
	#[command(
		after_help = "Example:\n  sealctl motion vote \
			0x2222222222222222222222222222222222222222222222222222222222222222 --index 0 \
			--approve --key //Bob",
		group = ArgGroup::new("verdict").required(true).args(["approve", "reject"])
	)]
	Vote {
		/// The motion's hash.
		#[arg(value_parser = parse::hash)]
		hash: H256,
		/// The motion's number.
		#[arg(long)]
		index: u32,
		/// Vote for it.
		#[arg(long)]
		approve: bool,
		/// Vote against it.
		#[arg(long)]
		reject: bool,
	},
	/// Close a motion that has the votes to pass or to fail; one that passed is done at once.
	#[command(after_help = "Example:\n  sealctl motion close \
		0x2222222222222222222222222222222222222222222222222222222222222222 --index 0 --key //Bob")]
	Close {
		/// The motion's hash.
		#[arg(value_parser = parse::hash)]
		hash: H256,
		/// The motion's number.
		#[arg(long)]
		index: u32,
	},
}

impl Command {
	pub async fn run(self, context: &Context) -> Outcome {
		match self {
			Self::List => {
				let chain = context.chain().await?;
				let at = chain.at_head().await?;
				let calls = entries(&at, ("Collective", "ProposalOf"), vec![], ["motion"]).await?;
				let votes = entries(&at, ("Collective", "Voting"), vec![], ["motion"]).await?;
				let motions = votes
					.into_iter()
					.map(|votes| {
						let call = calls
							.iter()
							.find(|call| call.field("motion") == votes.field("motion"))
							.map(without_motion);
						with_call(votes, call)
					})
					.collect();
				Ok(View::List(motions).into())
			}
			Self::Show { hash } => {
				let chain = context.chain().await?;
				let at = chain.at_head().await?;
				let votes = entry(&chain, &at, ("Collective", "Voting"), [part(&hash)])
					.await?
					.ok_or_else(|| missing("open motion", format!("{hash:?}")))?;
				let call = entry(&chain, &at, ("Collective", "ProposalOf"), [part(&hash)]).await?;
				let votes = votes.with_first("motion", View::Text(format!("{hash:?}")));
				Ok(with_call(votes, call).into())
			}
			Self::Vote { hash, index, approve, .. } => {
				let (chain, key) = context.signed().await?;
				Answer::receipt(&chain.vote(&Motion { hash, index }, approve, &key).await?)
			}
			Self::Close { hash, index } => {
				let (chain, key) = context.signed().await?;
				let closing = chain.close(&Motion { hash, index }, &key).await?;
				Ok(Answer::receipt(&closing.receipt)?
					.with("approved", View::Bool(closing.approved)))
			}
		}
	}
}

/// A call is shown as `pallet: call: fields`; the motion's hash stood before the pallet.
fn without_motion(call: &View) -> View {
	match call {
		View::Fields(fields) => {
			View::Fields(fields.iter().filter(|(name, _)| name != "motion").cloned().collect())
		}
		other => other.clone(),
	}
}

fn with_call(votes: View, call: Option<View>) -> View {
	match votes {
		View::Fields(mut fields) => {
			fields.push(("call".into(), call.unwrap_or(View::None)));
			View::Fields(fields)
		}
		other => other,
	}
}
