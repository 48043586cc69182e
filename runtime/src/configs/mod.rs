//! How the pallets are wired: one file each for what is ours, one for what the SDK brings.

pub mod admission;
mod approval_workflows;
pub(crate) mod certificates;
mod collective;
mod consensus;
pub(crate) mod consortium;
mod enterprise_identity;
mod institutions;
mod seal_grants;
mod seal_registry;
mod signing_evidence;
pub mod system;

pub use collective::{ConsortiumOrigin, MaxProposalWeight, SeatsCollective};
pub use consensus::GRANDPA_KEY_TYPE;
