//! How blocks are made and finalised: Aura and GRANDPA, and the figures behind them.
//!
//! The length of a slot, 1 s, stands in the runtime.

use super::{
	partial::{BlockImport, FullClient, Pool, SelectChain},
	voting::LongChainGuard,
};
use prometheus_endpoint::Registry;
use sc_basic_authorship::ProposerFactory;
use sc_client_api::HeaderBackend;
use sc_consensus::JustificationSyncLink;
use sc_consensus_aura::{SlotProportion, StartAuraParams, SyncOracle};
use sc_consensus_grandpa::{VotingRule, VotingRulesBuilder};
use sc_consensus_slots::BackoffAuthoringOnFinalizedHeadLagging;
use sc_network::{config::Role, ProtocolName};
use sc_service::{Error, KeystoreContainer, TaskManager};
use sealchain_runtime::{opaque::Block, BlockNumber};
use sp_consensus_aura::{
	inherents::InherentDataProvider as SlotProvider, sr25519::AuthorityPair as AuraPair,
	SlotDuration,
};
use sp_timestamp::InherentDataProvider as TimestampProvider;
use std::{sync::Arc, time::Duration};

/// A justification is made and kept at least every so many blocks.
///
/// A proof that an old block is final holds every header between it and the next justification: at
/// most 31 of some 200 bytes. The stock 512 would make that 100 KB in each evidence bundle; a
/// smaller period costs some 100 bytes of database per vote and justification.
pub const JUSTIFICATION_PERIOD: u32 = 32;

/// How long a vote is expected to take through the network, from which the voter's timers follow.
///
/// Measured in docs/adr/0008: with 50 ms a call is final after 0.8 s at the median. Bureaus of one city are some 10 ms apart; slower links delay a round, they
/// do not break it.
const GOSSIP_DURATION: Duration = Duration::from_millis(50);

/// The share of a slot that the proposer may use.
///
/// Everyone else executes the block again before the next slot begins, so proposing gets half and
/// importing the other. Of it 98 % and of that 90 % reach the transactions: 441 ms, about what the
/// runtime's limit on a block's weight (450 ms) fills.
///
/// There is no upper limit for slots that follow empty ones: a block that really needs longer, such
/// as the first on a new runtime, must get made at last.
const PROPOSAL_PORTION: f32 = 0.5;

/// Blocks that may wait for finality before authoring slows down: two minutes, so that the restart
/// of a seat's machine goes unnoticed.
const BACKOFF_SLACK: BlockNumber = 128;
/// For each so many blocks beyond the slack, one more slot is left empty.
const BACKOFF_BIAS: BlockNumber = 64;
/// At most so many slots are left empty between two blocks.
///
/// With three seats one lost machine stops finality, maybe for a night, and enterprises go on
/// sealing: so a block every 5 s stays, where the stock figures go down to one in 101. Slowing down
/// at all keeps what is not final, and held in memory, from growing fivefold.
const BACKOFF_MOST: BlockNumber = 4;

/// What goes into every block from outside: its slot and its time.
pub fn inherents(slot_duration: SlotDuration) -> (SlotProvider, TimestampProvider) {
	let time = TimestampProvider::from_system_time();
	(SlotProvider::from_timestamp_and_slot_duration(*time, slot_duration), time)
}

/// Makes blocks slower while finality waits.
fn backoff() -> BackoffAuthoringOnFinalizedHeadLagging<BlockNumber> {
	BackoffAuthoringOnFinalizedHeadLagging {
		max_interval: BACKOFF_MOST,
		unfinalized_slack: BACKOFF_SLACK,
		authoring_bias: BACKOFF_BIAS,
	}
}

/// What block authoring works with.
pub struct Authoring<S> {
	pub client: Arc<FullClient>,
	pub select_chain: SelectChain,
	pub block_import: BlockImport,
	pub pool: Arc<Pool>,
	pub sync: S,
	pub force: bool,
	pub prometheus: Option<Registry>,
}

/// Start making blocks in the slots of the keys in the keystore. The node ends when this task does.
pub fn spawn_authoring<S>(
	tasks: &TaskManager,
	keystore: &KeystoreContainer,
	authoring: Authoring<S>,
) -> Result<(), Error>
where
	S: SyncOracle + JustificationSyncLink<Block> + Clone + Send + Sync + 'static,
{
	let Authoring { client, select_chain, block_import, pool, sync, force, prometheus } = authoring;
	let proposer_factory =
		ProposerFactory::new(tasks.spawn_handle(), client.clone(), pool, prometheus.as_ref(), None);
	let slot_duration = sc_consensus_aura::slot_duration(&*client)?;
	let authoring =
		sc_consensus_aura::start_aura::<AuraPair, _, _, _, _, _, _, _, _, _, _>(StartAuraParams {
			slot_duration,
			client,
			select_chain,
			block_import,
			proposer_factory,
			sync_oracle: sync.clone(),
			justification_sync_link: sync,
			create_inherent_data_providers: move |_, ()| async move { Ok(inherents(slot_duration)) },
			force_authoring: force,
			backoff_authoring_blocks: Some(backoff()),
			keystore: keystore.keystore(),
			block_proposal_slot_portion: SlotProportion::new(PROPOSAL_PORTION),
			max_block_proposal_slot_portion: None,
			telemetry: None,
			compatibility_mode: Default::default(),
		})?;
	tasks.spawn_essential_handle().spawn_blocking("aura", Some("block-authoring"), authoring);
	Ok(())
}

/// How this node takes part in finality. One that is no authority follows without keys.
pub fn grandpa_config(
	name: String,
	role: Role,
	keystore: &KeystoreContainer,
	protocol_name: ProtocolName,
) -> sc_consensus_grandpa::Config {
	sc_consensus_grandpa::Config {
		gossip_duration: GOSSIP_DURATION,
		justification_generation_period: JUSTIFICATION_PERIOD,
		name: Some(name),
		observer_enabled: false,
		keystore: role.is_authority().then(|| keystore.keystore()),
		local_role: role,
		telemetry: None,
		protocol_name,
	}
}

/// What a vote may be for: the best block, but for [`LongChainGuard`].
pub fn voting_rule<C>() -> impl VotingRule<Block, C> + Clone
where
	C: HeaderBackend<Block> + 'static,
{
	VotingRulesBuilder::new().add(LongChainGuard).build()
}

#[cfg(test)]
mod tests {
	use super::*;
	use sc_consensus_slots::BackoffAuthoringBlocksStrategy;

	/// How many slots after the head's the next block is made.
	fn distance(unfinalized: BlockNumber) -> u64 {
		let head_slot = 1_000u64;
		(1..)
			.find(|ahead| {
				let now = head_slot + ahead;
				!backoff().should_backoff(unfinalized, head_slot.into(), 0, now.into(), "test")
			})
			.expect("some slot is used")
	}

	#[test]
	fn authoring_slows_down_gently_and_never_stops() {
		assert_eq!(distance(0), 1);
		assert_eq!(distance(BACKOFF_SLACK + BACKOFF_BIAS - 1), 1);
		assert_eq!(distance(BACKOFF_SLACK + BACKOFF_BIAS), 2);
		assert_eq!(distance(BlockNumber::MAX), u64::from(BACKOFF_MOST) + 1);
	}
}
