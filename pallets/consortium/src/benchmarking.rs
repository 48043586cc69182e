//! Benchmarks: every call with as many seats as there can be, each ready to validate.

use super::*;
use crate::{Pallet as Consortium, SeatName};
use alloc::{collections::BTreeSet, vec};
use codec::Decode;
use frame_benchmarking::v2::*;
use frame_support::traits::{EnsureOrigin, Get};
use frame_system::{pallet_prelude::OriginFor, RawOrigin};
use seal_primitives::{Mandate, Mandates, SeatId};
use sp_runtime::{
	traits::{OpaqueKeys, TrailingZeroInput},
	DispatchError,
};

/// The origin of a seat with a mandate (of any seat for None), admitted if there is none.
pub(crate) fn seat_with<T: Config>(mandate: Option<Mandate>) -> Result<OriginFor<T>, ()> {
	let has = |seat: &Seat<T::AccountId>| mandate.is_none_or(|one| seat.mandates.contains(&one));
	let account = match Seats::<T>::iter_values().find(has) {
		Some(seat) => seat.account,
		None => {
			let account: T::AccountId = account("mandated seat", 0, 0);
			Consortium::<T>::do_admit_seat(account.clone(), name(), all_mandates(), false)
				.map_err(|_| ())?;
			account
		}
	};
	Ok(RawOrigin::Signed(account).into())
}

fn all_mandates() -> Mandates {
	let all = BTreeSet::from([
		Mandate::RegisterEnterprises,
		Mandate::FileSeals,
		Mandate::FreezeSeals,
		Mandate::AttestPersons,
		Mandate::AdmitInstitutions,
		Mandate::Inspect,
		Mandate::FileLicences,
		Mandate::Adjudicate,
	]);
	Mandates::try_from(all).expect("a seat may have every mandate")
}

/// The longest name.
fn name() -> SeatName {
	SeatName::truncate_from(vec![b'x'; 64])
}

/// Admit validating seats with session keys until there are so many; gives the number of the last.
fn fill<T: Config>(seats: u32) -> Result<SeatId, DispatchError> {
	for index in SeatCount::<T>::get()..seats {
		let account: T::AccountId = account("seat", index, 0);
		Consortium::<T>::do_admit_seat(account.clone(), name(), all_mandates(), true)?;
		let keys = T::Keys::decode(&mut TrailingZeroInput::zeroes())
			.map_err(|_| DispatchError::Other("session keys of zeroes"))?;
		for id in T::Keys::key_ids() {
			pallet_session::KeyOwner::<T>::insert((*id, keys.get_raw(*id).to_vec()), &account);
		}
		pallet_session::NextKeys::<T>::insert(&account, keys);
		frame_system::Pallet::<T>::inc_consumers_without_limit(&account)?;
	}
	Ok(NextSeat::<T>::get().saturating_sub(1))
}

fn governance<T: Config>() -> Result<OriginFor<T>, BenchmarkError> {
	T::GovernanceOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn admit_seat() -> Result<(), BenchmarkError> {
		fill::<T>(T::MaxSeats::get() - 1)?;
		let origin = governance::<T>()?;
		let who: T::AccountId = account("new", 0, 0);

		#[extrinsic_call]
		_(origin as OriginFor<T>, who.clone(), name(), all_mandates(), true);

		assert!(SeatOf::<T>::contains_key(who));
		Ok(())
	}

	#[benchmark]
	fn expel_seat() -> Result<(), BenchmarkError> {
		let seat = fill::<T>(T::MaxSeats::get())?;
		let origin = governance::<T>()?;

		#[extrinsic_call]
		_(origin as OriginFor<T>, seat);

		assert!(!Seats::<T>::contains_key(seat));
		Ok(())
	}

	#[benchmark]
	fn set_mandates() -> Result<(), BenchmarkError> {
		let seat = fill::<T>(T::MaxSeats::get())?;
		let origin = governance::<T>()?;

		#[extrinsic_call]
		_(origin as OriginFor<T>, seat, all_mandates());

		assert_eq!(Seats::<T>::get(seat).map(|seat| seat.mandates), Some(all_mandates()));
		Ok(())
	}

	#[benchmark]
	fn set_validates() -> Result<(), BenchmarkError> {
		let seat = fill::<T>(T::MaxSeats::get())?;
		let origin = governance::<T>()?;

		#[extrinsic_call]
		_(origin as OriginFor<T>, seat, false);

		assert_eq!(Seats::<T>::get(seat).map(|seat| seat.validates), Some(false));
		Ok(())
	}

	#[benchmark]
	fn replace_account() -> Result<(), BenchmarkError> {
		let seat = fill::<T>(T::MaxSeats::get())?;
		let origin = governance::<T>()?;
		let who: T::AccountId = account("new", 0, 0);

		#[extrinsic_call]
		_(origin as OriginFor<T>, seat, who.clone());

		assert_eq!(SeatOf::<T>::get(who), Some(seat));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
