//! The node's parts and how they run together.

mod consensus;
mod full;
mod partial;
mod voting;

pub use partial::{partial, FullBackend, FullClient, Pool};
pub use sc_service::PartialComponents;

use sc_network::{config::NetworkBackendType, Litep2pNetworkBackend, NetworkWorker};
use sc_service::{Configuration, Error, TaskManager};
use sealchain_runtime::{opaque::Block, Hash};

/// Start the node on the network implementation that the configuration names.
pub fn start(config: Configuration) -> Result<TaskManager, Error> {
	match config.network.network_backend {
		NetworkBackendType::Litep2p => full::start::<Litep2pNetworkBackend>(config),
		NetworkBackendType::Libp2p => full::start::<NetworkWorker<Block, Hash>>(config),
	}
}
