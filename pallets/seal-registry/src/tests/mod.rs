//! One file for each operation, and one that tries everything in any order.

mod abolition;
mod applications;
mod authority;
mod certified;
mod filing;
mod first_seal;
mod freezing;
mod history;
mod machine;
mod observer;
mod pool;
mod production;
mod public;
mod update;
mod use_state;

pub(crate) use crate::{
	mock::*, AbolitionReason, Error, Event, FreezeReason, Hold, Party, Suspension,
};
pub(crate) use frame_support::{assert_noop, assert_ok};
pub(crate) use seal_primitives::{SealCode, SealKind, SealStatus};
pub(crate) use sp_runtime::DispatchError;
