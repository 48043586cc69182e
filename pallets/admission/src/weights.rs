//! Weights for `pallet_admission`: estimates, until the benchmark tool's output takes their place.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use frame_support::{traits::Get, weights::{Weight, constants::RocksDbWeight}};
use core::marker::PhantomData;

/// Weight functions needed for `pallet_admission`.
pub trait WeightInfo {
	fn set_quota() -> Weight;
	fn check_admission(n: u32, ) -> Weight;
}

/// Weights for `pallet_admission` using the Substrate node and recommended hardware.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Admission::Accounts` (r:1 w:1)
	/// Storage: `Admission::Usages` (r:1 w:1)
	fn set_quota() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads_writes(2_u64, 2_u64))
	}
	/// Storage: `Admission::Accounts` (r:1 w:0)
	/// Storage: `Admission::Usages` (r:1 w:1)
	fn check_admission(n: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(Weight::from_parts(100_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads_writes(2_u64, 1_u64))
	}
}

// For backwards compatibility and tests.
impl WeightInfo for () {
	/// Storage: `Admission::Accounts` (r:1 w:1)
	/// Storage: `Admission::Usages` (r:1 w:1)
	fn set_quota() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads_writes(2_u64, 2_u64))
	}
	/// Storage: `Admission::Accounts` (r:1 w:0)
	/// Storage: `Admission::Usages` (r:1 w:1)
	fn check_admission(n: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(Weight::from_parts(100_000_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads_writes(2_u64, 1_u64))
	}
}
