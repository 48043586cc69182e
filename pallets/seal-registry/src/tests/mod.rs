//! One file for each operation, and one that tries everything in any order.

mod abolition;
mod applications;
mod authority;
mod certified;
mod delivery;
mod digests;
mod filing;
mod first_seal;
mod freezing;
mod history;
mod kinds;
mod machine;
mod models;
mod observer;
mod pool;
mod production;
mod public;
mod recognition;
mod reports;
mod update;
mod use_state;

pub(crate) use crate::{
	mock::*, AbolitionReason, Error, Event, Finding, FreezeReason, Hold, Party, Suspension,
};
pub(crate) use frame_support::{assert_noop, assert_ok};
pub(crate) use seal_primitives::{SealCode, SealKind, SealStatus};
pub(crate) use sp_runtime::DispatchError;
