//! Weights of `pallet_institutions`, measured by scripts/benchmark.sh; do not edit.
//!
//! Date: 2026-11-22, steps: `20`, repeat: `10`, CPU: `AMD EPYC`,
//! benchmark tool: 64.0.0.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What each call weighs.
pub trait WeightInfo {
	fn apply(n: u32, ) -> Weight;
	fn withdraw_application() -> Weight;
	fn admit() -> Weight;
	fn reject() -> Weight;
	fn suspend(r: u32, ) -> Weight;
	fn reinstate() -> Weight;
	fn remove() -> Weight;
	fn set_capabilities() -> Weight;
	fn replace_operator() -> Weight;
}

/// The measured weights, with the database weights of a runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::InstitutionOf` (r:1 w:1)
	/// Proof: `Institutions::InstitutionOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:1 w:0)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::OpenApplications` (r:1 w:1)
	/// Proof: `Institutions::OpenApplications` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::NextInstitution` (r:1 w:1)
	/// Proof: `Institutions::NextInstitution` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:0 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 128]`.
	fn apply(_n: u32, ) -> Weight {
		// Minimum execution time: 29_224_000 picoseconds.
		Weight::from_parts(41_629_332, 3583)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::OpenApplications` (r:1 w:1)
	/// Proof: `Institutions::OpenApplications` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::InstitutionOf` (r:0 w:1)
	/// Proof: `Institutions::InstitutionOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn withdraw_application() -> Weight {
		// Minimum execution time: 26_880_000 picoseconds.
		Weight::from_parts(37_125_000, 3684)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:1 w:1)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::OpenApplications` (r:1 w:1)
	/// Proof: `Institutions::OpenApplications` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn admit() -> Weight {
		// Minimum execution time: 28_413_000 picoseconds.
		Weight::from_parts(44_566_000, 3684)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::OpenApplications` (r:1 w:1)
	/// Proof: `Institutions::OpenApplications` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::InstitutionOf` (r:0 w:1)
	/// Proof: `Institutions::InstitutionOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn reject() -> Weight {
		// Minimum execution time: 15_402_000 picoseconds.
		Weight::from_parts(22_593_000, 3684)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// The range of component `r` is `[1, 128]`.
	fn suspend(r: u32, ) -> Weight {
		// Minimum execution time: 24_105_000 picoseconds.
		Weight::from_parts(39_264_525, 3684)
			// Standard Error: 647
			.saturating_add(Weight::from_parts(4_824, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	fn reinstate() -> Weight {
		// Minimum execution time: 12_097_000 picoseconds.
		Weight::from_parts(21_552_000, 3684)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:1 w:1)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::InstitutionOf` (r:0 w:1)
	/// Proof: `Institutions::InstitutionOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn remove() -> Weight {
		// Minimum execution time: 23_865_000 picoseconds.
		Weight::from_parts(26_109_000, 3684)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	fn set_capabilities() -> Weight {
		// Minimum execution time: 12_699_000 picoseconds.
		Weight::from_parts(22_303_000, 3684)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Institutions::InstitutionOf` (r:1 w:2)
	/// Proof: `Institutions::InstitutionOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:2 w:2)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn replace_operator() -> Weight {
		// Minimum execution time: 41_051_000 picoseconds.
		Weight::from_parts(53_028_000, 6110)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(6))
	}
}

/// For tests: database weights of RocksDB.
impl WeightInfo for () {
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::InstitutionOf` (r:1 w:1)
	/// Proof: `Institutions::InstitutionOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:1 w:0)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::OpenApplications` (r:1 w:1)
	/// Proof: `Institutions::OpenApplications` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::NextInstitution` (r:1 w:1)
	/// Proof: `Institutions::NextInstitution` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:0 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 128]`.
	fn apply(_n: u32, ) -> Weight {
		// Minimum execution time: 29_224_000 picoseconds.
		Weight::from_parts(41_629_332, 3583)
			.saturating_add(RocksDbWeight::get().reads(6))
			.saturating_add(RocksDbWeight::get().writes(4))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::OpenApplications` (r:1 w:1)
	/// Proof: `Institutions::OpenApplications` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::InstitutionOf` (r:0 w:1)
	/// Proof: `Institutions::InstitutionOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn withdraw_application() -> Weight {
		// Minimum execution time: 26_880_000 picoseconds.
		Weight::from_parts(37_125_000, 3684)
			.saturating_add(RocksDbWeight::get().reads(4))
			.saturating_add(RocksDbWeight::get().writes(3))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:1 w:1)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::OpenApplications` (r:1 w:1)
	/// Proof: `Institutions::OpenApplications` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn admit() -> Weight {
		// Minimum execution time: 28_413_000 picoseconds.
		Weight::from_parts(44_566_000, 3684)
			.saturating_add(RocksDbWeight::get().reads(4))
			.saturating_add(RocksDbWeight::get().writes(4))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::OpenApplications` (r:1 w:1)
	/// Proof: `Institutions::OpenApplications` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::InstitutionOf` (r:0 w:1)
	/// Proof: `Institutions::InstitutionOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn reject() -> Weight {
		// Minimum execution time: 15_402_000 picoseconds.
		Weight::from_parts(22_593_000, 3684)
			.saturating_add(RocksDbWeight::get().reads(2))
			.saturating_add(RocksDbWeight::get().writes(3))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// The range of component `r` is `[1, 128]`.
	fn suspend(r: u32, ) -> Weight {
		// Minimum execution time: 24_105_000 picoseconds.
		Weight::from_parts(39_264_525, 3684)
			// Standard Error: 647
			.saturating_add(Weight::from_parts(4_824, 0).saturating_mul(r.into()))
			.saturating_add(RocksDbWeight::get().reads(3))
			.saturating_add(RocksDbWeight::get().writes(1))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	fn reinstate() -> Weight {
		// Minimum execution time: 12_097_000 picoseconds.
		Weight::from_parts(21_552_000, 3684)
			.saturating_add(RocksDbWeight::get().reads(1))
			.saturating_add(RocksDbWeight::get().writes(1))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:1 w:1)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::InstitutionOf` (r:0 w:1)
	/// Proof: `Institutions::InstitutionOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn remove() -> Weight {
		// Minimum execution time: 23_865_000 picoseconds.
		Weight::from_parts(26_109_000, 3684)
			.saturating_add(RocksDbWeight::get().reads(2))
			.saturating_add(RocksDbWeight::get().writes(3))
	}
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	fn set_capabilities() -> Weight {
		// Minimum execution time: 12_699_000 picoseconds.
		Weight::from_parts(22_303_000, 3684)
			.saturating_add(RocksDbWeight::get().reads(1))
			.saturating_add(RocksDbWeight::get().writes(1))
	}
	/// Storage: `Institutions::InstitutionOf` (r:1 w:2)
	/// Proof: `Institutions::InstitutionOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:2 w:2)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:1)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn replace_operator() -> Weight {
		// Minimum execution time: 41_051_000 picoseconds.
		Weight::from_parts(53_028_000, 6110)
			.saturating_add(RocksDbWeight::get().reads(5))
			.saturating_add(RocksDbWeight::get().writes(6))
	}
}
