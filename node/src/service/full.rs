//! The running node: network, tasks and RPC around the parts.

use super::{
	consensus::{self, Authoring},
	partial::{partial, FullBackend, FullClient, Pool},
};
use crate::rpc;
use futures::FutureExt;
use sc_client_api::{Backend, HeaderBackend};
use sc_consensus_grandpa::{
	grandpa_peers_set_config, protocol_standard_name, warp_proof, FinalityProofProvider,
	GrandpaParams, SharedVoterState,
};
use sc_network::{
	config::FullNetworkConfiguration, service::traits::NetworkService, NetworkBackend,
};
use sc_offchain::{OffchainWorkerOptions, OffchainWorkers};
use sc_service::{
	build_network, spawn_tasks, BuildNetworkParams, Configuration, Error, KeystoreContainer,
	PartialComponents, SpawnTasksParams, TaskManager, WarpSyncConfig,
};
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use sealchain_runtime::{opaque::Block, Hash};
use std::sync::Arc;

/// Start the node.
pub fn start<N: NetworkBackend<Block, Hash>>(config: Configuration) -> Result<TaskManager, Error> {
	let PartialComponents {
		client,
		backend,
		mut task_manager,
		import_queue,
		keystore_container,
		select_chain,
		transaction_pool,
		other: (block_import, voter_link),
	} = partial(&config)?;

	let prometheus = config.prometheus_registry().cloned();
	let metrics = N::register_notification_metrics(prometheus.as_ref());
	let mut net_config =
		FullNetworkConfiguration::<Block, Hash, N>::new(&config.network, prometheus.clone());
	let grandpa_protocol = protocol_standard_name(&client.info().genesis_hash, &config.chain_spec);
	let (grandpa_peers, grandpa_notifications) = grandpa_peers_set_config::<_, N>(
		grandpa_protocol.clone(),
		metrics.clone(),
		net_config.peer_store_handle(),
	);
	net_config.add_notification_protocol(grandpa_peers);

	let warp_proofs = warp_proof::NetworkProvider::new(
		backend.clone(),
		voter_link.shared_authority_set().clone(),
		Vec::new(),
	);
	let (network, system_rpc_tx, tx_handler_controller, sync, _) =
		build_network(BuildNetworkParams {
			config: &config,
			net_config,
			client: client.clone(),
			transaction_pool: transaction_pool.clone(),
			spawn_handle: task_manager.spawn_handle(),
			spawn_essential_handle: task_manager.spawn_essential_handle(),
			import_queue,
			block_announce_validator_builder: None,
			warp_sync_config: Some(WarpSyncConfig::WithProvider(Arc::new(warp_proofs))),
			block_relay: None,
			metrics,
			gap_sync_body_policy: None,
		})?;

	if config.offchain_worker.enabled {
		spawn_offchain_workers(
			&config,
			&task_manager,
			&keystore_container,
			client.clone(),
			&backend,
			transaction_pool.clone(),
			network.clone(),
		)?;
	}

	let voter_state = SharedVoterState::empty();
	let rpc_parts = rpc::Parts {
		client: client.clone(),
		pool: transaction_pool.clone(),
		backend: backend.clone(),
		voter_state: voter_state.clone(),
		authority_set: voter_link.shared_authority_set().clone(),
		justifications: voter_link.justification_stream(),
		finality_proofs: FinalityProofProvider::new_for_service(
			backend.clone(),
			Some(voter_link.shared_authority_set().clone()),
		),
	};

	let role = config.role;
	let name = config.network.node_name.clone();
	let force_authoring = config.force_authoring;
	let votes = !config.disable_grandpa;

	spawn_tasks(SpawnTasksParams {
		config,
		client: client.clone(),
		backend,
		task_manager: &mut task_manager,
		keystore: keystore_container.keystore(),
		transaction_pool: transaction_pool.clone(),
		rpc_builder: Box::new(move |executor| rpc::module(rpc_parts.clone(), executor)),
		network: network.clone(),
		system_rpc_tx,
		tx_handler_controller,
		sync_service: sync.clone(),
		telemetry: None,
		tracing_execute_block: None,
	})?;

	if role.is_authority() {
		consensus::spawn_authoring(
			&task_manager,
			&keystore_container,
			Authoring {
				client,
				select_chain,
				block_import,
				pool: transaction_pool.clone(),
				sync: sync.clone(),
				force: force_authoring,
				prometheus: prometheus.clone(),
			},
		)?;
	}

	if votes {
		let voter = sc_consensus_grandpa::run_grandpa_voter(GrandpaParams {
			config: consensus::grandpa_config(name, role, &keystore_container, grandpa_protocol),
			link: voter_link,
			network,
			sync: Arc::new(sync),
			notification_service: grandpa_notifications,
			voting_rule: consensus::voting_rule::<FullClient>(),
			prometheus_registry: prometheus,
			shared_voter_state: voter_state,
			telemetry: None,
			// Through it the voter reports two votes of one key in one round to the chain.
			offchain_tx_pool_factory: OffchainTransactionPoolFactory::new(transaction_pool),
		})?;
		task_manager.spawn_essential_handle().spawn_blocking("grandpa-voter", None, voter);
	}

	Ok(task_manager)
}

/// Run the runtime's off-chain part after each block. It may not speak to the outside.
fn spawn_offchain_workers(
	config: &Configuration,
	tasks: &TaskManager,
	keystore: &KeystoreContainer,
	client: Arc<FullClient>,
	backend: &FullBackend,
	pool: Arc<Pool>,
	network: Arc<dyn NetworkService>,
) -> Result<(), Error> {
	let workers = OffchainWorkers::new(OffchainWorkerOptions {
		runtime_api_provider: client.clone(),
		keystore: Some(keystore.keystore()),
		offchain_db: backend.offchain_storage(),
		transaction_pool: Some(OffchainTransactionPoolFactory::new(pool)),
		network_provider: Arc::new(network),
		is_validator: config.role.is_authority(),
		enable_http_requests: false,
		custom_extensions: |_| Vec::new(),
	})?;
	tasks.spawn_handle().spawn(
		"offchain-workers-runner",
		"offchain-worker",
		workers.run(client, tasks.spawn_handle()).boxed(),
	);
	Ok(())
}
