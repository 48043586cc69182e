//! Networks of real processes, and the scenario that carries a seal through its whole life on them.
//! The demo and the whole-network tests run the same.

#![deny(missing_docs)]

pub mod cast;
pub mod credentials;
pub mod network;
pub mod privacy;
pub mod scenario;
pub mod sealctl;
pub mod stage;
pub mod workshop;

pub use credentials::Credentials;
pub use network::{Network, NetworkError, Options};
pub use sealctl::Sealctl;
pub use stage::Stage;
pub use workshop::Workshop;
