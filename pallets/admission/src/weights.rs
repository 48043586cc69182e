//! Weights of `pallet_admission`, measured by scripts/benchmark.sh; do not edit.
//!
//! Date: 2026-11-22, steps: `20`, repeat: `20`, CPU: `AMD EPYC`,
//! benchmark tool: 64.0.0.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What each call weighs.
pub trait WeightInfo {
	fn set_quota() -> Weight;
	fn check_admission(n: u32, ) -> Weight;
}

/// The measured weights, with the database weights of a runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Admission::Accounts` (r:1 w:1)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Usages` (r:1 w:1)
	/// Proof: `Admission::Usages` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn set_quota() -> Weight {
		// Minimum execution time: 16_034_000 picoseconds.
		Weight::from_parts(17_215_000, 3550)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Admission::Accounts` (r:1 w:0)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Usages` (r:1 w:1)
	/// Proof: `Admission::Usages` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 4]`.
	fn check_admission(n: u32, ) -> Weight {
		// Minimum execution time: 17_506_000 picoseconds.
		Weight::from_parts(22_294_000, 3550)
			// Standard Error: 0
			.saturating_add(Weight::from_parts(12_999_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}

/// For tests: database weights of RocksDB.
impl WeightInfo for () {
	/// Storage: `Admission::Accounts` (r:1 w:1)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Usages` (r:1 w:1)
	/// Proof: `Admission::Usages` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn set_quota() -> Weight {
		// Minimum execution time: 16_034_000 picoseconds.
		Weight::from_parts(17_215_000, 3550)
			.saturating_add(RocksDbWeight::get().reads(2))
			.saturating_add(RocksDbWeight::get().writes(2))
	}
	/// Storage: `Admission::Accounts` (r:1 w:0)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Usages` (r:1 w:1)
	/// Proof: `Admission::Usages` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 4]`.
	fn check_admission(n: u32, ) -> Weight {
		// Minimum execution time: 17_506_000 picoseconds.
		Weight::from_parts(22_294_000, 3550)
			// Standard Error: 0
			.saturating_add(Weight::from_parts(12_999_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(2))
			.saturating_add(RocksDbWeight::get().writes(1))
	}
}
