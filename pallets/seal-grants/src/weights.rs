//! Weights of `pallet_seal_grants`, estimated: a base for the call and its proof, and the database's
//! own cost for each read and write.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]
#![allow(dead_code)]

use frame_support::{traits::Get, weights::{Weight, constants::RocksDbWeight}};
use core::marker::PhantomData;

/// Weight functions needed for `pallet_seal_grants`.
pub trait WeightInfo {
	fn appoint() -> Weight;
	fn dismiss() -> Weight;
	fn grant() -> Weight;
	fn pass_on() -> Weight;
	fn revoke() -> Weight;
	fn relinquish() -> Weight;
	fn prune(n: u32, ) -> Weight;
	fn emergency_stop() -> Weight;
	fn lift_emergency_stop() -> Weight;
}

/// Weights for `pallet_seal_grants` using the Substrate node and recommended hardware.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn appoint() -> Weight {
		Weight::from_parts(30_000_000, 5_000)
			.saturating_add(T::DbWeight::get().reads_writes(8_u64, 1_u64))
	}
	fn dismiss() -> Weight {
		Weight::from_parts(25_000_000, 5_000)
			.saturating_add(T::DbWeight::get().reads_writes(5_u64, 1_u64))
	}
	fn grant() -> Weight {
		Weight::from_parts(40_000_000, 6_500)
			.saturating_add(T::DbWeight::get().reads_writes(22_u64, 5_u64))
	}
	fn pass_on() -> Weight {
		Weight::from_parts(90_000_000, 26_000)
			.saturating_add(T::DbWeight::get().reads_writes(44_u64, 3_u64))
	}
	fn revoke() -> Weight {
		Weight::from_parts(40_000_000, 9_000)
			.saturating_add(T::DbWeight::get().reads_writes(22_u64, 3_u64))
	}
	fn relinquish() -> Weight {
		Weight::from_parts(35_000_000, 6_500)
			.saturating_add(T::DbWeight::get().reads_writes(16_u64, 3_u64))
	}
	/// The range of component `n` is `[1, MaxPrune]`.
	fn prune(n: u32, ) -> Weight {
		Weight::from_parts(15_000_000, 3_500)
			.saturating_add(Weight::from_parts(70_000_000, 26_000).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads((34_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
	}
	fn emergency_stop() -> Weight {
		Weight::from_parts(30_000_000, 5_000)
			.saturating_add(T::DbWeight::get().reads_writes(13_u64, 1_u64))
	}
	fn lift_emergency_stop() -> Weight {
		Weight::from_parts(20_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads_writes(4_u64, 1_u64))
	}
}

// For backwards compatibility and tests.
impl WeightInfo for () {
	fn appoint() -> Weight {
		Weight::from_parts(30_000_000, 5_000)
			.saturating_add(RocksDbWeight::get().reads_writes(8_u64, 1_u64))
	}
	fn dismiss() -> Weight {
		Weight::from_parts(25_000_000, 5_000)
			.saturating_add(RocksDbWeight::get().reads_writes(5_u64, 1_u64))
	}
	fn grant() -> Weight {
		Weight::from_parts(40_000_000, 6_500)
			.saturating_add(RocksDbWeight::get().reads_writes(22_u64, 5_u64))
	}
	fn pass_on() -> Weight {
		Weight::from_parts(90_000_000, 26_000)
			.saturating_add(RocksDbWeight::get().reads_writes(44_u64, 3_u64))
	}
	fn revoke() -> Weight {
		Weight::from_parts(40_000_000, 9_000)
			.saturating_add(RocksDbWeight::get().reads_writes(22_u64, 3_u64))
	}
	fn relinquish() -> Weight {
		Weight::from_parts(35_000_000, 6_500)
			.saturating_add(RocksDbWeight::get().reads_writes(16_u64, 3_u64))
	}
	/// The range of component `n` is `[1, MaxPrune]`.
	fn prune(n: u32, ) -> Weight {
		Weight::from_parts(15_000_000, 3_500)
			.saturating_add(Weight::from_parts(70_000_000, 26_000).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads((34_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(n.into())))
	}
	fn emergency_stop() -> Weight {
		Weight::from_parts(30_000_000, 5_000)
			.saturating_add(RocksDbWeight::get().reads_writes(13_u64, 1_u64))
	}
	fn lift_emergency_stop() -> Weight {
		Weight::from_parts(20_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads_writes(4_u64, 1_u64))
	}
}
