//! What every command needs that touches the chain: client, pool and import queue.

use super::consensus::{self, JUSTIFICATION_PERIOD};
use sc_consensus::{DefaultImportQueue, LongestChain};
use sc_consensus_aura::{standalone::slot_duration_at, ImportQueueParams};
use sc_consensus_grandpa::{GrandpaBlockImport, GrandpaPruningFilter, LinkHalf};
use sc_executor::WasmExecutor;
use sc_service::{
	new_full_parts, new_wasm_executor, Configuration, Error, PartialComponents, TFullBackend,
	TFullClient,
};
use sc_transaction_pool::TransactionPoolHandle;
use sealchain_runtime::{opaque::Block, RuntimeApi};
use sp_consensus_aura::sr25519::AuthorityPair as AuraPair;
use sp_io::SubstrateHostFunctions;
use std::sync::Arc;

/// Executes blocks and answers from the database. Stock host functions only, so that every
/// Substrate tool and light client can run this runtime too.
pub type FullClient = TFullClient<Block, RuntimeApi, WasmExecutor<SubstrateHostFunctions>>;
/// The database.
pub type FullBackend = TFullBackend<Block>;
/// Chooses the block to build on.
pub type SelectChain = LongestChain<FullBackend, Block>;
/// The transaction pool.
pub type Pool = TransactionPoolHandle<Block, FullClient>;
/// Brings blocks in, minding changes of the voters' set.
pub type BlockImport = GrandpaBlockImport<FullBackend, Block, FullClient, SelectChain>;
/// What the voter needs of the block import.
pub type VoterLink = LinkHalf<Block, FullClient, SelectChain>;
/// A node before it has a network.
pub type Partial = PartialComponents<
	FullClient,
	FullBackend,
	SelectChain,
	DefaultImportQueue<Block>,
	Pool,
	(BlockImport, VoterLink),
>;

/// Open the database and make what works on it.
pub fn partial(config: &Configuration) -> Result<Partial, Error> {
	let (client, backend, keystore_container, task_manager) = new_full_parts::<Block, RuntimeApi, _>(
		config,
		None,
		new_wasm_executor(&config.executor),
		// Blocks with a justification stay when others are pruned: warp sync and proofs of old
		// blocks are made of them.
		vec![Arc::new(GrandpaPruningFilter)],
	)?;
	let client = Arc::new(client);

	let select_chain = LongestChain::new(backend.clone());

	let transaction_pool = Arc::new(
		sc_transaction_pool::Builder::new(
			task_manager.spawn_essential_handle(),
			client.clone(),
			config.role.is_authority().into(),
		)
		.with_options(config.transaction_pool.clone())
		.with_prometheus(config.prometheus_registry())
		.build(),
	);

	let (block_import, voter_link) = sc_consensus_grandpa::block_import(
		client.clone(),
		JUSTIFICATION_PERIOD,
		&client,
		select_chain.clone(),
		None,
	)?;

	let slots = client.clone();
	let import_queue =
		sc_consensus_aura::import_queue::<AuraPair, _, _, _, _, _>(ImportQueueParams {
			block_import: block_import.clone(),
			justification_import: Some(Box::new(block_import.clone())),
			client: client.clone(),
			create_inherent_data_providers: move |parent, ()| {
				let slot_duration = slot_duration_at(&*slots, parent);
				async move { Ok(consensus::inherents(slot_duration?)) }
			},
			spawner: &task_manager.spawn_essential_handle(),
			registry: config.prometheus_registry(),
			check_for_equivocation: Default::default(),
			telemetry: None,
			compatibility_mode: Default::default(),
		})?;

	Ok(PartialComponents {
		client,
		backend,
		task_manager,
		keystore_container,
		select_chain,
		import_queue,
		transaction_pool,
		other: (block_import, voter_link),
	})
}
