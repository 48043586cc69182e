//! Weights of the calls: estimates, until the benchmark tool's output takes this file's place.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use frame_support::{traits::Get, weights::{Weight, constants::RocksDbWeight}};
use core::marker::PhantomData;

/// Weight functions needed for `pallet_certificates`.
pub trait WeightInfo {
	fn add_anchor() -> Weight;
	fn withdraw_anchor() -> Weight;
	fn register(n: u32, ) -> Weight;
	fn revoke() -> Weight;
	fn submit_crl(n: u32, ) -> Weight;
	fn bind() -> Weight;
	fn bind_holder() -> Weight;
	fn act() -> Weight;
	fn vouch_session_keys() -> Weight;
}

/// Weights for `pallet_certificates` on the runtime's own database.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn add_anchor() -> Weight {
		Weight::from_parts(1_230_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn withdraw_anchor() -> Weight {
		Weight::from_parts(60_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads(66_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn register(n: u32, ) -> Weight {
		Weight::from_parts(130_000_000, 3_500)
			.saturating_add(Weight::from_parts(1_200_000_000, 2_600).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
	fn revoke() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn submit_crl(n: u32, ) -> Weight {
		Weight::from_parts(930_000_000, 3_500)
			.saturating_add(Weight::from_parts(12_000_000, 2_600).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
	fn bind() -> Weight {
		Weight::from_parts(830_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn bind_holder() -> Weight {
		Weight::from_parts(830_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn act() -> Weight {
		Weight::from_parts(830_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn vouch_session_keys() -> Weight {
		Weight::from_parts(830_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

// For tests.
impl WeightInfo for () {
	fn add_anchor() -> Weight {
		Weight::from_parts(1_230_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn withdraw_anchor() -> Weight {
		Weight::from_parts(60_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads(66_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn register(n: u32, ) -> Weight {
		Weight::from_parts(130_000_000, 3_500)
			.saturating_add(Weight::from_parts(1_200_000_000, 2_600).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
	fn revoke() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn submit_crl(n: u32, ) -> Weight {
		Weight::from_parts(930_000_000, 3_500)
			.saturating_add(Weight::from_parts(12_000_000, 2_600).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
	fn bind() -> Weight {
		Weight::from_parts(830_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn bind_holder() -> Weight {
		Weight::from_parts(830_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn act() -> Weight {
		Weight::from_parts(830_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn vouch_session_keys() -> Weight {
		Weight::from_parts(830_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
}
