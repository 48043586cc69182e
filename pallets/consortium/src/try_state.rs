//! What must hold in every state.

use crate::{Config, NextSeat, Pallet, Planned, SeatCount, SeatOf, Seats};
use alloc::vec::Vec;
use frame_support::{ensure, traits::Get};
use seal_primitives::{traits::AccountBook, Holder};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Check every invariant of the pallet.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::accounts_and_seats_belong_together()?;
		Self::seats_are_counted()?;
		Self::seats_are_in_order()?;
		Self::enough_seats_validate()?;
		Self::planned_validators_are_seats_or_leaving()
	}

	/// `SeatOf` is the inverse of `Seats`, and the account book knows each account as its seat's.
	fn accounts_and_seats_belong_together() -> Result<(), TryRuntimeError> {
		for (id, seat) in Seats::<T>::iter() {
			ensure!(SeatOf::<T>::get(&seat.account) == Some(id), "a seat's account is not its own");
			ensure!(
				T::Accounts::holder(&seat.account) == Some(Holder::Seat(id)),
				"the account book has a seat's account under another holder, or not at all"
			);
		}
		ensure!(
			SeatOf::<T>::iter_keys().count() == Seats::<T>::iter_keys().count(),
			"an account acts for a seat that has another, or is gone"
		);
		Ok(())
	}

	/// The count is right and within bounds, and no number is ahead of the next.
	fn seats_are_counted() -> Result<(), TryRuntimeError> {
		let count = SeatCount::<T>::get();
		ensure!(
			usize::try_from(count) == Ok(Seats::<T>::iter_keys().count()),
			"the seats are miscounted"
		);
		ensure!(count <= T::MaxSeats::get(), "there are more seats than there may be");
		let next = NextSeat::<T>::get();
		ensure!(Seats::<T>::iter_keys().all(|id| id < next), "a seat's number is not given yet");
		Ok(())
	}

	/// Every seat has a name and a mandate.
	fn seats_are_in_order() -> Result<(), TryRuntimeError> {
		for seat in Seats::<T>::iter_values() {
			ensure!(!seat.mandates.is_empty(), "a seat has no mandate");
			ensure!(
				core::str::from_utf8(&seat.name).is_ok_and(|name| !name.trim().is_empty()),
				"a seat has no name"
			);
		}
		Ok(())
	}

	/// Once there was a validator set, enough seats validate.
	fn enough_seats_validate() -> Result<(), TryRuntimeError> {
		let validating = Seats::<T>::iter_values().filter(|seat| seat.validates).count();
		ensure!(
			!Planned::<T>::exists() || Self::is_enough(validating),
			"fewer seats validate than must"
		);
		Ok(())
	}

	/// What the session pallet has queued was planned; a planned validator that is no seat any more
	/// is still queued, and leaves with the next set.
	fn planned_validators_are_seats_or_leaving() -> Result<(), TryRuntimeError> {
		let planned = Planned::<T>::get();
		if planned.is_empty() {
			return Ok(());
		}
		let queued = pallet_session::QueuedKeys::<T>::get()
			.into_iter()
			.map(|(account, _)| account)
			.collect::<Vec<_>>();
		ensure!(
			queued.iter().all(|account| planned.contains(account)),
			"a validator is queued that was not planned"
		);
		ensure!(
			planned
				.iter()
				.all(|account| SeatOf::<T>::contains_key(account) || queued.contains(account)),
			"a planned validator is neither a seat nor leaving"
		);
		Ok(())
	}
}
