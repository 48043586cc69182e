//! Weights of `pallet_enterprise_identity`, until they are measured: estimates with the storage accesses of each call.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]
#![allow(dead_code)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// Weight functions needed for `pallet_enterprise_identity`.
pub trait WeightInfo {
	fn register() -> Weight;
	fn register_with_first_seal() -> Weight;
	fn add_member() -> Weight;
	fn set_roles() -> Weight;
	fn remove_member() -> Weight;
	fn leave() -> Weight;
	fn suspend(s: u32, ) -> Weight;
	fn reinstate(s: u32, ) -> Weight;
	fn revoke_licence() -> Weight;
	fn deregister(m: u32, s: u32, g: u32, ) -> Weight;
	fn rename(s: u32, ) -> Weight;
	fn change_legal_representative() -> Weight;
	fn attest_persons(n: u32, ) -> Weight;
	fn withdraw_attestation() -> Weight;
	fn replace_liquidator() -> Weight;
	fn join_group() -> Weight;
	fn accept_subsidiary() -> Weight;
	fn leave_group() -> Weight;
}

/// Weights for `pallet_enterprise_identity` on the recommended hardware.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn register() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn register_with_first_seal() -> Weight {
		Weight::from_parts(860_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads(28_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	fn add_member() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn set_roles() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn remove_member() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn leave() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn suspend(s: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(Weight::from_parts(10_000_000, 3_000).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(s.into())))
	}
	fn reinstate(s: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(Weight::from_parts(10_000_000, 3_000).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(s.into())))
	}
	fn revoke_licence() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	fn deregister(m: u32, s: u32, g: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(Weight::from_parts(15_000_000, 2_600).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(10_000_000, 3_000).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(3_000_000, 2_600).saturating_mul(g.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(g.into())))
	}
	fn rename(s: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(Weight::from_parts(10_000_000, 3_000).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(s.into())))
	}
	fn change_legal_representative() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	fn attest_persons(n: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(Weight::from_parts(5_000_000, 2_600).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
	fn withdraw_attestation() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn replace_liquidator() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	fn join_group() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn accept_subsidiary() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn leave_group() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

// For tests.
impl WeightInfo for () {
	fn register() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn register_with_first_seal() -> Weight {
		Weight::from_parts(860_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads(28_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
	fn add_member() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn set_roles() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn remove_member() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn leave() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn suspend(s: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(Weight::from_parts(10_000_000, 3_000).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(s.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(s.into())))
	}
	fn reinstate(s: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(Weight::from_parts(10_000_000, 3_000).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(s.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(s.into())))
	}
	fn revoke_licence() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	fn deregister(m: u32, s: u32, g: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(Weight::from_parts(15_000_000, 2_600).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(10_000_000, 3_000).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(3_000_000, 2_600).saturating_mul(g.into()))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().reads((3_u64).saturating_mul(m.into())))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(s.into())))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(RocksDbWeight::get().writes((4_u64).saturating_mul(m.into())))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(s.into())))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(g.into())))
	}
	fn rename(s: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(Weight::from_parts(10_000_000, 3_000).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(s.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(s.into())))
	}
	fn change_legal_representative() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	fn attest_persons(n: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(Weight::from_parts(5_000_000, 2_600).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
	fn withdraw_attestation() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn replace_liquidator() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	fn join_group() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn accept_subsidiary() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn leave_group() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
}
