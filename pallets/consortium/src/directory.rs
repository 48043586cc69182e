//! What others ask about seats.

use crate::{Config, Pallet, SeatOf, Seats};
use core::marker::PhantomData;
use seal_primitives::{traits::SeatDirectory, Mandate, SeatId};
use sp_runtime::traits::Convert;

impl<T: Config> SeatDirectory<T::AccountId> for Pallet<T> {
	fn seat_of(who: &T::AccountId) -> Option<SeatId> {
		SeatOf::<T>::get(who)
	}

	fn has_mandate(seat: SeatId, mandate: Mandate) -> bool {
		Seats::<T>::get(seat).is_some_and(|seat| seat.mandates.contains(&mandate))
	}
}

/// A seat's account as its validator id. Others have none, and so cannot register session keys.
pub struct SeatAccountOf<T>(PhantomData<T>);

impl<T: Config> Convert<T::AccountId, Option<T::AccountId>> for SeatAccountOf<T> {
	fn convert(account: T::AccountId) -> Option<T::AccountId> {
		SeatOf::<T>::contains_key(&account).then_some(account)
	}
}

/// A validator's seat: its full identification in historical sessions.
pub struct SeatIdOf<T>(PhantomData<T>);

impl<T: Config> Convert<T::AccountId, Option<SeatId>> for SeatIdOf<T> {
	fn convert(account: T::AccountId) -> Option<SeatId> {
		SeatOf::<T>::get(account)
	}
}
