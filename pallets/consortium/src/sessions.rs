//! The validator set, as it follows the seats.

use crate::{Config, Error, Event, MinValidators, Pallet, Planned, Seat, Seats};
use alloc::vec::Vec;
use frame_support::{ensure, traits::DefensiveResult, BoundedVec};
use pallet_session::{historical, SessionManager};
use seal_primitives::SeatId;
use sp_runtime::DispatchResult;
use sp_staking::SessionIndex;

/// A ready seat: its number, account and session keys.
type Ready<T> =
	(SeatId, <T as frame_system::Config>::AccountId, <T as pallet_session::Config>::Keys);

impl<T: Config> Pallet<T> {
	/// Whether the validators in force are not those that the seats ask for: a change is queued, or
	/// the next session end would queue one.
	pub fn change_is_pending() -> bool {
		pallet_session::QueuedChanged::<T>::get() || {
			let ready = Self::ready_seats();
			Self::is_enough(ready.len()) && Self::is_news(&ready)
		}
	}

	/// Whether so many validators are no fewer than there must be.
	pub(crate) fn is_enough(validators: usize) -> bool {
		counted(validators) >= MinValidators::<T>::get()
	}

	/// Whether a seat's account has registered session keys.
	pub(crate) fn has_keys(seat: &Seat<T::AccountId>) -> bool {
		pallet_session::Pallet::<T>::load_keys(&seat.account).is_some()
	}

	/// That enough validators remain without this seat: of its kind, ready or only to validate.
	pub(crate) fn ensure_dispensable(id: SeatId, seat: &Seat<T::AccountId>) -> DispatchResult {
		if !seat.validates {
			return Ok(());
		}
		let ready = Self::has_keys(seat);
		let remaining = Seats::<T>::iter()
			.filter(|(other, seat)| *other != id && seat.validates)
			.filter(|(_, seat)| !ready || Self::has_keys(seat))
			.count();
		ensure!(Self::is_enough(remaining), Error::<T>::TooFewValidators);
		Ok(())
	}

	/// The validating seats that have session keys, in order of their numbers.
	fn ready_seats() -> Vec<Ready<T>> {
		Self::seats_in_order()
			.into_iter()
			.filter(|(_, seat)| seat.validates)
			.filter_map(|(id, seat)| {
				let keys = pallet_session::Pallet::<T>::load_keys(&seat.account)?;
				Some((id, seat.account, keys))
			})
			.collect()
	}

	/// Whether a set is another than the one planned last, in a member or in a member's keys.
	///
	/// New keys alone make the session pallet change the authorities anyway; planning the set again
	/// then costs nothing, and puts the new keys under the session's historical root.
	fn is_news(ready: &[Ready<T>]) -> bool {
		let planned = Planned::<T>::get();
		let queued = pallet_session::QueuedKeys::<T>::get();
		!ready.iter().map(|(_, account, _)| account).eq(planned.iter())
			|| !ready
				.iter()
				.map(|(_, account, keys)| (account, keys))
				.eq(queued.iter().map(|(account, keys)| (account, keys)))
	}

	/// Plan the set for a session, unless too few seats are ready or (but for the genesis) nothing
	/// would be new.
	fn plan(session: SessionIndex, genesis: bool) -> Option<Vec<(T::AccountId, SeatId)>> {
		let ready = Self::ready_seats();
		let count = counted(ready.len());
		if !Self::is_enough(ready.len()) {
			Self::deposit_event(Event::TooFewReady { session, ready: count });
			return None;
		}
		if !genesis && !Self::is_news(&ready) {
			return None;
		}
		let accounts = ready.iter().map(|(_, account, _)| account.clone()).collect::<Vec<_>>();
		Planned::<T>::put(BoundedVec::<_, T::MaxSeats>::try_from(accounts).defensive_ok()?);
		Self::deposit_event(Event::ValidatorsPlanned { session, count });
		Some(ready.into_iter().map(|(id, account, _)| (account, id)).collect())
	}
}

/// A length as it is told; there are never more seats than a `u32` counts.
fn counted(length: usize) -> u32 {
	u32::try_from(length).unwrap_or(u32::MAX)
}

fn accounts<AccountId>(set: Vec<(AccountId, SeatId)>) -> Vec<AccountId> {
	set.into_iter().map(|(account, _)| account).collect()
}

impl<T: Config> SessionManager<T::AccountId> for Pallet<T> {
	fn new_session(index: SessionIndex) -> Option<Vec<T::AccountId>> {
		Self::plan(index, false).map(accounts)
	}
	fn new_session_genesis(index: SessionIndex) -> Option<Vec<T::AccountId>> {
		Self::plan(index, true).map(accounts)
	}
	fn start_session(_: SessionIndex) {}
	fn end_session(_: SessionIndex) {}
}

impl<T: Config> historical::SessionManager<T::AccountId, SeatId> for Pallet<T> {
	fn new_session(index: SessionIndex) -> Option<Vec<(T::AccountId, SeatId)>> {
		Self::plan(index, false)
	}
	fn new_session_genesis(index: SessionIndex) -> Option<Vec<(T::AccountId, SeatId)>> {
		Self::plan(index, true)
	}
	fn start_session(_: SessionIndex) {}
	fn end_session(_: SessionIndex) {}
}
