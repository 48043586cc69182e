//! One file per operation.

mod cancel;
mod certified;
mod create;
mod decline;
mod expire;
mod history;
mod invariants;
mod journal;
mod seal;
mod views;

use crate::{mock::*, ClosedSignings, Error, Event, OpenSignings, SigningOrder, Signings};
use frame_support::{assert_noop, assert_ok};
use seal_primitives::{Holder, SigningId, SigningOutcome};
use sp_core::H256;

/// That a signing is closed, and its holder has so many open; returns its record's hash.
fn assert_closed(id: SigningId, outcome: SigningOutcome, holder: Holder, left: u32) -> H256 {
	assert!(!Signings::<Test>::contains_key(id));
	assert_eq!(OpenSignings::<Test>::get(holder), left);
	let record = ClosedSignings::<Test>::get(id).unwrap();
	System::assert_last_event(Event::SigningClosed { signing: id, outcome, record }.into());
	record
}

fn member(number: u8) -> Holder {
	Holder::Member(enterprise(number))
}
