//! Weights of `pallet_approval_workflows`, estimated: a base for the call and its proof, and the
//! database's own cost for each read and write.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]
#![allow(dead_code)]

use frame_support::{traits::Get, weights::{Weight, constants::RocksDbWeight}};
use core::marker::PhantomData;

/// Weight functions needed for `pallet_approval_workflows`.
pub trait WeightInfo {
	fn set_policy(a: u32, ) -> Weight;
	fn remove_policy() -> Weight;
	fn request() -> Weight;
	fn approve() -> Weight;
	fn reject() -> Weight;
	fn withdraw() -> Weight;
	fn reap() -> Weight;
}

/// Weights for `pallet_approval_workflows` using the Substrate node and recommended hardware.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// The range of component `a` is `[1, MaxStages * MaxApprovers]`.
	fn set_policy(a: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(Weight::from_parts(3_000_000, 2_600).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads_writes(11_u64, 1_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(a.into())))
	}
	fn remove_policy() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads_writes(11_u64, 1_u64))
	}
	fn request() -> Weight {
		Weight::from_parts(40_000_000, 6_500)
			.saturating_add(T::DbWeight::get().reads_writes(13_u64, 3_u64))
	}
	fn approve() -> Weight {
		Weight::from_parts(40_000_000, 6_500)
			.saturating_add(T::DbWeight::get().reads_writes(7_u64, 1_u64))
	}
	fn reject() -> Weight {
		Weight::from_parts(40_000_000, 6_500)
			.saturating_add(T::DbWeight::get().reads_writes(8_u64, 2_u64))
	}
	fn withdraw() -> Weight {
		Weight::from_parts(30_000_000, 6_500)
			.saturating_add(T::DbWeight::get().reads_writes(11_u64, 2_u64))
	}
	fn reap() -> Weight {
		Weight::from_parts(30_000_000, 6_500)
			.saturating_add(T::DbWeight::get().reads_writes(6_u64, 2_u64))
	}
}

// For backwards compatibility and tests.
impl WeightInfo for () {
	fn set_policy(a: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(Weight::from_parts(3_000_000, 2_600).saturating_mul(a.into()))
			.saturating_add(RocksDbWeight::get().reads_writes(11_u64, 1_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(a.into())))
	}
	fn remove_policy() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads_writes(11_u64, 1_u64))
	}
	fn request() -> Weight {
		Weight::from_parts(40_000_000, 6_500)
			.saturating_add(RocksDbWeight::get().reads_writes(13_u64, 3_u64))
	}
	fn approve() -> Weight {
		Weight::from_parts(40_000_000, 6_500)
			.saturating_add(RocksDbWeight::get().reads_writes(7_u64, 1_u64))
	}
	fn reject() -> Weight {
		Weight::from_parts(40_000_000, 6_500)
			.saturating_add(RocksDbWeight::get().reads_writes(8_u64, 2_u64))
	}
	fn withdraw() -> Weight {
		Weight::from_parts(30_000_000, 6_500)
			.saturating_add(RocksDbWeight::get().reads_writes(11_u64, 2_u64))
	}
	fn reap() -> Weight {
		Weight::from_parts(30_000_000, 6_500)
			.saturating_add(RocksDbWeight::get().reads_writes(6_u64, 2_u64))
	}
}
