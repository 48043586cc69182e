//! Networks of real processes, and the scenario that carries a seal through its whole life on them.
//! The demo and the whole-network tests run the same.

#![deny(missing_docs)]

pub mod cast;
pub mod network;
pub mod scenario;
pub mod stage;

pub use network::{Network, NetworkError, Options};
pub use stage::Stage;
