//! Motions of the seats: what only their vote does.

use crate::{api, Chain, ClientError, Key, Receipt};
use futures::future::try_join_all;
use sp_core::{Blake2Hasher, Hasher, H256};
use subxt::{
	transactions::{Payload, StaticPayload},
	utils::{AccountId32, Encoded, Static},
};

/// What a motion's call may take, in picoseconds: well above any single call of the pallets, and
/// below what is kept free for votes while the chain is busy.
const REF_TIME_BOUND: u64 = 50_000_000_000;
/// What a motion's call may add to a proof, in bytes.
const PROOF_SIZE_BOUND: u64 = 10 * 1024 * 1024;

/// A motion that the seats vote on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Motion {
	/// Hash of the proposed call.
	pub hash: H256,
	/// Its number.
	pub index: u32,
}

/// What came of proposing.
#[derive(Debug)]
pub struct Proposal {
	/// The motion; none where one vote suffices, and the call was made at once.
	pub motion: Option<Motion>,
	/// How many votes it needs.
	pub threshold: u32,
	/// Where it was proposed.
	pub receipt: Receipt,
}

/// What came of closing.
#[derive(Debug)]
pub struct Closing {
	/// Whether the motion passed, and its call was made.
	pub approved: bool,
	/// Where it was closed.
	pub receipt: Receipt,
}

/// How many of these seats two thirds are.
pub fn two_thirds(seats: u32) -> u32 {
	seats.saturating_mul(2).div_ceil(3)
}

impl Chain {
	/// Propose a call to the seats, for as many votes as two thirds of them are. Who proposes has
	/// not voted by that.
	pub async fn propose<Call: Payload>(
		&self,
		call: &Call,
		key: &Key,
	) -> Result<Proposal, ClientError> {
		let at = self.at_head().await?;
		at.transactions().validate(call)?;
		let call = at.transactions().call_data(call)?;
		let members = at.storage().fetch(api::storage().collective().members(), ()).await?;
		let members: Vec<AccountId32> = members.decode()?;
		let threshold = two_thirds(u32::try_from(members.len()).unwrap_or(u32::MAX));
		let length = u32::try_from(call.len()).unwrap_or(u32::MAX);
		let hash = Blake2Hasher::hash(&call);
		let fields = (threshold, Static(Encoded(call)), length);
		let propose = StaticPayload::new("Collective", "propose", fields);
		let receipt = self.submit(&propose, key).await?;
		let motion = match receipt.events.find_first::<api::collective::events::Proposed>() {
			Some(proposed) => Some(Motion { hash, index: proposed?.proposal_index }),
			None => {
				self.check_execution(&receipt).await?;
				None
			}
		};
		Ok(Proposal { motion, threshold, receipt })
	}

	/// Vote on a motion, as a seat.
	pub async fn vote(
		&self,
		motion: &Motion,
		approve: bool,
		key: &Key,
	) -> Result<Receipt, ClientError> {
		self.submit(&api::tx().collective().vote(motion.hash, motion.index, approve), key).await
	}

	/// Close a motion that has the votes to pass or to fail, or whose time is over. If it passed,
	/// its call is made in the same act.
	///
	/// # Errors
	/// [`ClientError::Failed`] with the call's own error where it was made and failed.
	pub async fn close(&self, motion: &Motion, key: &Key) -> Result<Closing, ClientError> {
		let at = self.at_head().await?;
		let proposal = at
			.storage()
			.try_fetch(api::storage().collective().proposal_of(), (motion.hash,))
			.await?
			.ok_or_else(|| {
				ClientError::NotFound(format!(
					"no motion {:?} is open: it was closed, or never proposed",
					motion.hash
				))
			})?;
		let length = u32::try_from(proposal.bytes().len()).unwrap_or(u32::MAX);
		let bound = api::runtime_types::sp_weights::weight_v2::Weight {
			ref_time: REF_TIME_BOUND,
			proof_size: PROOF_SIZE_BOUND,
		};
		let close = api::tx().collective().close(motion.hash, motion.index, bound, length);
		let receipt = self.submit(&close, key).await?;
		self.check_execution(&receipt).await?;
		let approved = receipt.events.has::<api::collective::events::Approved>();
		Ok(Closing { approved, receipt })
	}

	/// Have a call made by vote: the first key proposes it, all vote for it, the first closes it.
	/// Gives the receipt of the block in which the call was made.
	pub async fn pass_motion<Call: Payload>(
		&self,
		call: &Call,
		seats: &[&Key],
	) -> Result<Receipt, ClientError> {
		let [first, ..] = seats else {
			return Err(ClientError::Key("a motion needs at least one seat's key".into()));
		};
		let proposal = self.propose(call, first).await?;
		let Some(motion) = proposal.motion else {
			return Ok(proposal.receipt);
		};
		try_join_all(seats.iter().map(|seat| self.vote(&motion, true, seat))).await?;
		let closing = self.close(&motion, first).await?;
		if closing.approved {
			Ok(closing.receipt)
		} else {
			Err(ClientError::NotFound(format!("motion {} did not pass", motion.index)))
		}
	}

	/// That what a motion did, if it did anything, succeeded.
	async fn check_execution(&self, receipt: &Receipt) -> Result<(), ClientError> {
		match receipt.events.find_first::<api::collective::events::Executed>() {
			Some(executed) => match executed?.result {
				Ok(()) => Ok(()),
				Err(error) => Err(ClientError::of_runtime(&error, &receipt.metadata)),
			},
			None => Ok(()),
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn two_thirds_are_rounded_up() {
		let thresholds: Vec<_> = [1, 2, 3, 4, 6, 7, 10, 49].map(two_thirds).into();
		assert_eq!(thresholds, [1, 2, 2, 3, 4, 5, 7, 33]);
	}
}
