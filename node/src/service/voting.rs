//! Which block a vote on finality is for.

use sc_client_api::HeaderBackend;
use sc_consensus_grandpa::{ThreeQuartersOfTheUnfinalizedChain, VotingRule, VotingRuleResult};
use sp_runtime::traits::{Block as BlockT, Header, NumberFor, Saturating};
use std::sync::Arc;

/// From this many blocks without finality on, votes hold back.
///
/// In health one to three blocks wait, and every rule that lags behind the best block costs a slot
/// or more of finality. A chain of 32 means half a minute without it, so something is wrong, and
/// the newest blocks are the likeliest to differ from seat to seat.
const GUARDED_LENGTH: u32 = 32;

/// Votes for the best block while the unfinalised chain is short, and for three quarters of it once
/// it is long, so that seats which see different heads find a block they share.
#[derive(Clone)]
pub struct LongChainGuard;

/// Whether the chain between two heights is long enough to hold back.
fn is_long<Block: BlockT>(base: NumberFor<Block>, best: NumberFor<Block>) -> bool {
	best.saturating_sub(base) >= GUARDED_LENGTH.into()
}

impl<Block, Client> VotingRule<Block, Client> for LongChainGuard
where
	Block: BlockT,
	Client: HeaderBackend<Block>,
{
	fn restrict_vote(
		&self,
		backend: Arc<Client>,
		base: &Block::Header,
		best_target: &Block::Header,
		current_target: &Block::Header,
	) -> VotingRuleResult<Block> {
		if !is_long::<Block>(*base.number(), *best_target.number()) {
			return Box::pin(async { None });
		}
		ThreeQuartersOfTheUnfinalizedChain.restrict_vote(backend, base, best_target, current_target)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use futures::executor::block_on;
	use sealchain_runtime::{
		opaque::{Block, Header},
		BlockNumber, Hash,
	};
	use sp_blockchain::{BlockStatus, Info, Result};

	/// Headers 0 to n, each on the one before.
	struct Chain(Vec<Header>);

	impl Chain {
		fn of(length: BlockNumber) -> Arc<Self> {
			let mut headers: Vec<Header> = Vec::new();
			for number in 0..=length {
				let parent = headers.last().map(|header| header.hash()).unwrap_or_default();
				headers.push(Header {
					parent_hash: parent,
					number,
					state_root: Default::default(),
					extrinsics_root: Default::default(),
					digest: Default::default(),
				});
			}
			Arc::new(Self(headers))
		}

		fn find(&self, hash: Hash) -> Option<&Header> {
			self.0.iter().find(|header| header.hash() == hash)
		}
	}

	impl HeaderBackend<Block> for Chain {
		fn header(&self, hash: Hash) -> Result<Option<Header>> {
			Ok(self.find(hash).cloned())
		}

		fn info(&self) -> Info<Block> {
			let best = self.0.last().expect("never empty");
			Info {
				best_hash: best.hash(),
				best_number: best.number,
				genesis_hash: self.0[0].hash(),
				finalized_hash: self.0[0].hash(),
				finalized_number: 0,
				finalized_state: None,
				number_leaves: 1,
				block_gap: None,
			}
		}

		fn status(&self, hash: Hash) -> Result<BlockStatus> {
			Ok(if self.find(hash).is_some() { BlockStatus::InChain } else { BlockStatus::Unknown })
		}

		fn number(&self, hash: Hash) -> Result<Option<BlockNumber>> {
			Ok(self.find(hash).map(|header| header.number))
		}

		fn hash(&self, number: BlockNumber) -> Result<Option<Hash>> {
			Ok(self.0.get(number as usize).map(|header| header.hash()))
		}
	}

	/// The height that is voted for when the whole chain of this length is not final.
	fn vote(length: BlockNumber) -> BlockNumber {
		let chain = Chain::of(length);
		let (base, best) = (chain.0[0].clone(), chain.0[length as usize].clone());
		let rule = crate::service::consensus::voting_rule::<Chain>();
		block_on(rule.restrict_vote(chain, &base, &best, &best))
			.map_or(length, |(_, number)| number)
	}

	#[test]
	fn a_short_chain_is_voted_for_whole() {
		assert_eq!(vote(0), 0);
		assert_eq!(vote(1), 1);
		assert_eq!(vote(GUARDED_LENGTH - 1), GUARDED_LENGTH - 1);
	}

	#[test]
	fn of_a_long_chain_three_quarters_are_voted_for() {
		assert_eq!(vote(GUARDED_LENGTH), 24);
		assert_eq!(vote(400), 300);
	}
}
