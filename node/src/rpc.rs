//! What the node answers beside the stock methods: nonces, GRANDPA's state and proofs, and the
//! namespace `sealchain`.

mod access;
mod error;
mod history;
mod json;
mod server;
mod signing;

use crate::service::{FullBackend, FullClient, Pool};
use jsonrpsee::{core::RegisterMethodError, RpcModule};
use sc_client_api::Backend;
use sc_consensus_grandpa::{
	FinalityProofProvider, GrandpaJustificationStream, SharedAuthoritySet, SharedVoterState,
};
use sc_consensus_grandpa_rpc::{Grandpa, GrandpaApiServer};
use sc_rpc::SubscriptionTaskExecutor;
use sc_service::Error;
use sealchain_runtime::{opaque::Block, AccountId, BlockNumber, Hash, Nonce};
use server::Sealchain;
use std::sync::Arc;
use substrate_frame_rpc_system::{System, SystemApiServer};

/// What the methods answer from.
#[derive(Clone)]
pub struct Parts {
	pub client: Arc<FullClient>,
	pub pool: Arc<Pool>,
	pub backend: Arc<FullBackend>,
	pub voter_state: SharedVoterState,
	pub authority_set: SharedAuthoritySet<Hash, BlockNumber>,
	pub justifications: GrandpaJustificationStream<Block>,
	pub finality_proofs: Arc<FinalityProofProvider<FullBackend, Block>>,
}

/// The methods as one module.
pub fn module(parts: Parts, executor: SubscriptionTaskExecutor) -> Result<RpcModule<()>, Error> {
	let Parts {
		client,
		pool,
		backend,
		voter_state,
		authority_set,
		justifications,
		finality_proofs,
	} = parts;
	let merged = |error: RegisterMethodError| Error::Application(error.into());

	let mut module = RpcModule::new(());
	let system = System::<_, _, Block>::new(client.clone(), pool);
	module.merge(SystemApiServer::<Hash, AccountId, Nonce>::into_rpc(system)).map_err(merged)?;
	let grandpa =
		Grandpa::new(executor, authority_set, voter_state, justifications, finality_proofs);
	module.merge(grandpa.into_rpc()).map_err(merged)?;
	let sealchain = Sealchain::new(client, backend.offchain_storage());
	module.merge(sealchain.into_rpc().map_err(merged)?).map_err(merged)?;
	Ok(module)
}
