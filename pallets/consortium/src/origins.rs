//! Seats and mandates as origins.

use crate::{Config, SeatOf, Seats};
use core::marker::PhantomData;
use frame_support::traits::{EnsureOrigin, Get, OriginTrait};
use frame_system::pallet_prelude::OriginFor;
use seal_primitives::{Mandate, SeatId};

/// A seat, whatever its mandates.
pub struct EnsureSeat<T>(PhantomData<T>);

impl<T: Config> EnsureOrigin<OriginFor<T>> for EnsureSeat<T> {
	type Success = SeatId;

	fn try_origin(origin: OriginFor<T>) -> Result<SeatId, OriginFor<T>> {
		origin.as_signer().and_then(SeatOf::<T>::get).ok_or(origin)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<OriginFor<T>, ()> {
		crate::benchmarking::seat_with::<T>(None)
	}
}

/// A seat that has the mandate `M`.
pub struct EnsureMandate<T, M>(PhantomData<(T, M)>);

impl<T: Config, M: Get<Mandate>> EnsureOrigin<OriginFor<T>> for EnsureMandate<T, M> {
	type Success = SeatId;

	fn try_origin(origin: OriginFor<T>) -> Result<SeatId, OriginFor<T>> {
		origin
			.as_signer()
			.and_then(SeatOf::<T>::get)
			.filter(|id| Seats::<T>::get(id).is_some_and(|seat| seat.mandates.contains(&M::get())))
			.ok_or(origin)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<OriginFor<T>, ()> {
		crate::benchmarking::seat_with::<T>(Some(M::get()))
	}
}
