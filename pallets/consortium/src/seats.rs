//! Founding, admitting, expelling and handing over seats.

use crate::{
	Config, Error, Event, GenesisSeat, NextSeat, Pallet, Seat, SeatCount, SeatName, SeatOf, Seats,
};
use alloc::{collections::BTreeSet, vec::Vec};
use core::slice;
use frame_support::{
	ensure,
	traits::{ChangeMembers, Get, InitializeMembers},
};
use frame_system::RawOrigin;
use seal_primitives::{traits::AccountBook, Holder, Mandates, SeatId};
use sp_runtime::{ArithmeticError, DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Admit the founding seats, and make them the collective.
	///
	/// Panics where they cannot be a consortium: a chain must not start from such a specification.
	pub(crate) fn found(seats: &[GenesisSeat<T::AccountId>]) {
		for GenesisSeat { account, name, mandates, validates } in seats {
			let name = SeatName::try_from(name.as_bytes().to_vec());
			assert!(name.is_ok(), "a seat's name has at most 64 bytes: {account:?}");
			let mandates = Mandates::try_from(mandates.iter().copied().collect::<BTreeSet<_>>());
			let entered = Self::enter(
				account,
				name.unwrap_or_default(),
				mandates.unwrap_or_default(),
				*validates,
			);
			assert!(entered.is_ok(), "a seat cannot be admitted: {account:?}: {entered:?}");
		}
		let validating = seats.iter().filter(|seat| seat.validates).count();
		assert!(
			seats.is_empty() || Self::is_enough(validating),
			"too few of the founding seats validate: {validating}",
		);
		T::Collective::initialize_members(&Self::accounts_in_order());
	}

	pub(crate) fn do_admit_seat(
		account: T::AccountId,
		name: SeatName,
		mandates: Mandates,
		validates: bool,
	) -> DispatchResult {
		let seat = Self::enter(&account, name.clone(), mandates.clone(), validates)?;
		Self::members_changed(Some(&account), None);
		Self::deposit_event(Event::SeatAdmitted { seat, account, name, mandates, validates });
		Ok(())
	}

	pub(crate) fn do_expel_seat(id: SeatId) -> DispatchResult {
		let seat = Seats::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		Self::ensure_dispensable(id, &seat)?;

		Self::release(&seat.account)?;
		Seats::<T>::remove(id);
		SeatCount::<T>::mutate(|count| *count = count.saturating_sub(1));
		Self::members_changed(None, Some(&seat.account));
		Self::deposit_event(Event::SeatExpelled { seat: id, account: seat.account });
		Ok(())
	}

	pub(crate) fn do_replace_account(id: SeatId, new: T::AccountId) -> DispatchResult {
		let mut seat = Seats::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(T::Accounts::holder(&new).is_none(), Error::<T>::AlreadyExists);
		if Self::has_keys(&seat) {
			Self::ensure_dispensable(id, &seat)?;
		}

		let old = core::mem::replace(&mut seat.account, new.clone());
		Self::release(&old)?;
		T::Accounts::admit(&new, Holder::Seat(id))?;
		SeatOf::<T>::insert(&new, id);
		Seats::<T>::insert(id, seat);
		Self::members_changed(Some(&new), Some(&old));
		Self::deposit_event(Event::AccountReplaced { seat: id, old, new });
		Ok(())
	}

	/// Every seat with its number, in order.
	pub(crate) fn seats_in_order() -> Vec<(SeatId, Seat<T::AccountId>)> {
		let mut seats = Seats::<T>::iter().collect::<Vec<_>>();
		seats.sort_unstable_by_key(|(id, _)| *id);
		seats
	}

	/// Put a new seat on record under the next number.
	fn enter(
		account: &T::AccountId,
		name: SeatName,
		mandates: Mandates,
		validates: bool,
	) -> Result<SeatId, DispatchError> {
		let text = core::str::from_utf8(&name).map_err(|_| Error::<T>::NameNotText)?;
		ensure!(!text.chars().any(char::is_control), Error::<T>::NameNotText);
		ensure!(!text.trim().is_empty(), Error::<T>::NameEmpty);
		ensure!(!mandates.is_empty(), Error::<T>::MandatesEmpty);
		let count = SeatCount::<T>::get();
		ensure!(count < T::MaxSeats::get(), Error::<T>::TooManySeats);
		ensure!(T::Accounts::holder(account).is_none(), Error::<T>::AlreadyExists);
		let id = NextSeat::<T>::get();
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;

		T::Accounts::admit(account, Holder::Seat(id))?;
		NextSeat::<T>::put(next);
		SeatCount::<T>::put(count.saturating_add(1));
		SeatOf::<T>::insert(account, id);
		Seats::<T>::insert(id, Seat { account: account.clone(), name, mandates, validates });
		Ok(id)
	}

	/// Let an account go: its session keys first, since they hold a reference to it.
	fn release(account: &T::AccountId) -> DispatchResult {
		if pallet_session::Pallet::<T>::load_keys(account).is_some() {
			pallet_session::Pallet::<T>::purge_keys(RawOrigin::Signed(account.clone()).into())?;
		}
		SeatOf::<T>::remove(account);
		T::Accounts::remove(account)
	}

	/// Tell the collective who its members are now.
	fn members_changed(incoming: Option<&T::AccountId>, outgoing: Option<&T::AccountId>) {
		T::Collective::change_members_sorted(
			incoming.map(slice::from_ref).unwrap_or_default(),
			outgoing.map(slice::from_ref).unwrap_or_default(),
			&Self::accounts_in_order(),
		);
	}

	/// The seats' accounts, sorted.
	fn accounts_in_order() -> Vec<T::AccountId> {
		let mut accounts = SeatOf::<T>::iter_keys().collect::<Vec<_>>();
		accounts.sort_unstable();
		accounts
	}
}
