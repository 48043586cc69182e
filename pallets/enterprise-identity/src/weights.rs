//! Weights of `pallet_enterprise_identity`, measured by scripts/benchmark.sh; do not edit.
//!
//! Date: 2026-11-22, steps: `20`, repeat: `10`, CPU: `AMD EPYC`,
//! benchmark tool: 64.0.0.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What each call weighs.
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

/// The measured weights, with the database weights of a runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:1 w:1)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Persons` (r:0 w:1)
	/// Proof: `EnterpriseIdentity::Persons` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	fn register() -> Weight {
		// Minimum execution time: 44_195_000 picoseconds.
		Weight::from_parts(70_305_000, 3876)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:2 w:1)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Pool` (r:1 w:1)
	/// Proof: `SealRegistry::Pool` (`max_values`: None, `max_size`: Some(78), added: 2553, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::OfficialSeal` (r:1 w:1)
	/// Proof: `SealRegistry::OfficialSeal` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::SealsOf` (r:1 w:1)
	/// Proof: `SealRegistry::SealsOf` (`max_values`: None, `max_size`: Some(996), added: 3471, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Bindings` (r:1 w:0)
	/// Proof: `Certificates::Bindings` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Certificates` (r:1 w:0)
	/// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(404), added: 2879, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Revocations` (r:4 w:0)
	/// Proof: `Certificates::Revocations` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Anchors` (r:1 w:0)
	/// Proof: `Certificates::Anchors` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::CounterForPool` (r:1 w:1)
	/// Proof: `SealRegistry::CounterForPool` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Transitions` (r:1 w:1)
	/// Proof: `SealRegistry::Transitions` (`max_values`: None, `max_size`: Some(3361), added: 5836, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Persons` (r:0 w:1)
	/// Proof: `EnterpriseIdentity::Persons` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Seals` (r:0 w:1)
	/// Proof: `SealRegistry::Seals` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::ElectronicVersions` (r:0 w:1)
	/// Proof: `SealRegistry::ElectronicVersions` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	fn register_with_first_seal() -> Weight {
		// Minimum execution time: 293_285_000 picoseconds.
		Weight::from_parts(381_075_000, 11382)
			.saturating_add(T::DbWeight::get().reads(22))
			.saturating_add(T::DbWeight::get().writes(11))
	}
	/// Storage: `Admission::Accounts` (r:2 w:1)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:2 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Persons` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Persons` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn add_member() -> Weight {
		// Minimum execution time: 125_085_000 picoseconds.
		Weight::from_parts(156_902_000, 6110)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Admission::Accounts` (r:1 w:0)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn set_roles() -> Weight {
		// Minimum execution time: 30_335_000 picoseconds.
		Weight::from_parts(32_599_000, 3876)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Admission::Accounts` (r:2 w:1)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Persons` (r:0 w:1)
	/// Proof: `EnterpriseIdentity::Persons` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	fn remove_member() -> Weight {
		// Minimum execution time: 41_091_000 picoseconds.
		Weight::from_parts(45_778_000, 6110)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `Admission::Accounts` (r:1 w:1)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Persons` (r:0 w:1)
	/// Proof: `EnterpriseIdentity::Persons` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		// Minimum execution time: 34_861_000 picoseconds.
		Weight::from_parts(51_526_000, 3876)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::SealsOf` (r:1 w:0)
	/// Proof: `SealRegistry::SealsOf` (`max_values`: None, `max_size`: Some(996), added: 3471, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Seals` (r:64 w:64)
	/// Proof: `SealRegistry::Seals` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Transitions` (r:64 w:64)
	/// Proof: `SealRegistry::Transitions` (`max_values`: None, `max_size`: Some(3361), added: 5836, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 64]`.
	fn suspend(s: u32, ) -> Weight {
		// Minimum execution time: 43_565_000 picoseconds.
		Weight::from_parts(65_687_961, 4461)
			// Standard Error: 581_799
			.saturating_add(Weight::from_parts(20_393_036, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 5836).saturating_mul(s.into()))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::SealsOf` (r:1 w:0)
	/// Proof: `SealRegistry::SealsOf` (`max_values`: None, `max_size`: Some(996), added: 3471, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Seals` (r:64 w:64)
	/// Proof: `SealRegistry::Seals` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Transitions` (r:64 w:64)
	/// Proof: `SealRegistry::Transitions` (`max_values`: None, `max_size`: Some(3361), added: 5836, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 64]`.
	fn reinstate(s: u32, ) -> Weight {
		// Minimum execution time: 36_294_000 picoseconds.
		Weight::from_parts(1_983_911, 4461)
			// Standard Error: 649_532
			.saturating_add(Weight::from_parts(23_114_412, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 5836).saturating_mul(s.into()))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Persons` (r:1 w:2)
	/// Proof: `EnterpriseIdentity::Persons` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:2 w:2)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn revoke_licence() -> Weight {
		// Minimum execution time: 63_254_000 picoseconds.
		Weight::from_parts(82_312_000, 6110)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:257 w:257)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:257 w:256)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Affiliations` (r:1 w:256)
	/// Proof: `EnterpriseIdentity::Affiliations` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Subsidiaries` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Subsidiaries` (`max_values`: None, `max_size`: Some(4644), added: 7119, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::OpenApplications` (r:1 w:0)
	/// Proof: `SealRegistry::OpenApplications` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::SealsOf` (r:1 w:1)
	/// Proof: `SealRegistry::SealsOf` (`max_values`: None, `max_size`: Some(996), added: 3471, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Seals` (r:64 w:64)
	/// Proof: `SealRegistry::Seals` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::OfficialSeal` (r:1 w:0)
	/// Proof: `SealRegistry::OfficialSeal` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Transitions` (r:64 w:64)
	/// Proof: `SealRegistry::Transitions` (`max_values`: None, `max_size`: Some(3361), added: 5836, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Persons` (r:0 w:257)
	/// Proof: `EnterpriseIdentity::Persons` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::PendingUpdates` (r:0 w:64)
	/// Proof: `SealRegistry::PendingUpdates` (`max_values`: None, `max_size`: Some(31), added: 2506, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[0, 256]`.
	/// The range of component `s` is `[0, 64]`.
	/// The range of component `g` is `[0, 256]`.
	fn deregister(m: u32, s: u32, g: u32, ) -> Weight {
		// Minimum execution time: 2_956_042_000 picoseconds.
		Weight::from_parts(3_006_526_000, 8109)
			// Standard Error: 483_101
			.saturating_add(Weight::from_parts(11_604_491, 0).saturating_mul(m.into()))
			// Standard Error: 1_927_230
			.saturating_add(Weight::from_parts(29_411_715, 0).saturating_mul(s.into()))
			// Standard Error: 483_101
			.saturating_add(Weight::from_parts(1_052_518, 0).saturating_mul(g.into()))
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(g.into())))
			.saturating_add(Weight::from_parts(0, 2603).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(0, 5836).saturating_mul(s.into()))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::SealsOf` (r:1 w:0)
	/// Proof: `SealRegistry::SealsOf` (`max_values`: None, `max_size`: Some(996), added: 3471, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Seals` (r:64 w:64)
	/// Proof: `SealRegistry::Seals` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Transitions` (r:64 w:64)
	/// Proof: `SealRegistry::Transitions` (`max_values`: None, `max_size`: Some(3361), added: 5836, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::PendingUpdates` (r:0 w:64)
	/// Proof: `SealRegistry::PendingUpdates` (`max_values`: None, `max_size`: Some(31), added: 2506, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 64]`.
	fn rename(s: u32, ) -> Weight {
		// Minimum execution time: 31_917_000 picoseconds.
		Weight::from_parts(86_423_767, 4461)
			// Standard Error: 513_088
			.saturating_add(Weight::from_parts(19_456_499, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 5836).saturating_mul(s.into()))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Persons` (r:1 w:2)
	/// Proof: `EnterpriseIdentity::Persons` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:2 w:2)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn change_legal_representative() -> Weight {
		// Minimum execution time: 62_502_000 picoseconds.
		Weight::from_parts(69_383_000, 6110)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:64 w:64)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn attest_persons(n: u32, ) -> Weight {
		// Minimum execution time: 23_766_000 picoseconds.
		Weight::from_parts(26_419_624, 3583)
			// Standard Error: 34_542
			.saturating_add(Weight::from_parts(5_813_434, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2543).saturating_mul(n.into()))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn withdraw_attestation() -> Weight {
		// Minimum execution time: 25_027_000 picoseconds.
		Weight::from_parts(26_940_000, 3583)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Persons` (r:1 w:2)
	/// Proof: `EnterpriseIdentity::Persons` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:2 w:2)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn replace_liquidator() -> Weight {
		// Minimum execution time: 62_643_000 picoseconds.
		Weight::from_parts(66_398_000, 6110)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// Storage: `Admission::Accounts` (r:1 w:0)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:2 w:0)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Affiliations` (r:2 w:1)
	/// Proof: `EnterpriseIdentity::Affiliations` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Subsidiaries` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Subsidiaries` (`max_values`: None, `max_size`: Some(4644), added: 7119, mode: `MaxEncodedLen`)
	fn join_group() -> Weight {
		// Minimum execution time: 33_901_000 picoseconds.
		Weight::from_parts(36_104_000, 8109)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Admission::Accounts` (r:1 w:0)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:2 w:0)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Affiliations` (r:2 w:1)
	/// Proof: `EnterpriseIdentity::Affiliations` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Subsidiaries` (r:2 w:1)
	/// Proof: `EnterpriseIdentity::Subsidiaries` (`max_values`: None, `max_size`: Some(4644), added: 7119, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn accept_subsidiary() -> Weight {
		// Minimum execution time: 59_248_000 picoseconds.
		Weight::from_parts(64_827_000, 15228)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Admission::Accounts` (r:1 w:0)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Affiliations` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Affiliations` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Subsidiaries` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Subsidiaries` (`max_values`: None, `max_size`: Some(4644), added: 7119, mode: `MaxEncodedLen`)
	fn leave_group() -> Weight {
		// Minimum execution time: 44_085_000 picoseconds.
		Weight::from_parts(49_744_000, 8109)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}
}

/// For tests: database weights of RocksDB.
impl WeightInfo for () {
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:1 w:1)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Persons` (r:0 w:1)
	/// Proof: `EnterpriseIdentity::Persons` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	fn register() -> Weight {
		// Minimum execution time: 44_195_000 picoseconds.
		Weight::from_parts(70_305_000, 3876)
			.saturating_add(RocksDbWeight::get().reads(7))
			.saturating_add(RocksDbWeight::get().writes(4))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:2 w:1)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Pool` (r:1 w:1)
	/// Proof: `SealRegistry::Pool` (`max_values`: None, `max_size`: Some(78), added: 2553, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::OfficialSeal` (r:1 w:1)
	/// Proof: `SealRegistry::OfficialSeal` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::SealsOf` (r:1 w:1)
	/// Proof: `SealRegistry::SealsOf` (`max_values`: None, `max_size`: Some(996), added: 3471, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Bindings` (r:1 w:0)
	/// Proof: `Certificates::Bindings` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Certificates` (r:1 w:0)
	/// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(404), added: 2879, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Revocations` (r:4 w:0)
	/// Proof: `Certificates::Revocations` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Anchors` (r:1 w:0)
	/// Proof: `Certificates::Anchors` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::CounterForPool` (r:1 w:1)
	/// Proof: `SealRegistry::CounterForPool` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Transitions` (r:1 w:1)
	/// Proof: `SealRegistry::Transitions` (`max_values`: None, `max_size`: Some(3361), added: 5836, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Persons` (r:0 w:1)
	/// Proof: `EnterpriseIdentity::Persons` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Seals` (r:0 w:1)
	/// Proof: `SealRegistry::Seals` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::ElectronicVersions` (r:0 w:1)
	/// Proof: `SealRegistry::ElectronicVersions` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	fn register_with_first_seal() -> Weight {
		// Minimum execution time: 293_285_000 picoseconds.
		Weight::from_parts(381_075_000, 11382)
			.saturating_add(RocksDbWeight::get().reads(22))
			.saturating_add(RocksDbWeight::get().writes(11))
	}
	/// Storage: `Admission::Accounts` (r:2 w:1)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:2 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Persons` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Persons` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn add_member() -> Weight {
		// Minimum execution time: 125_085_000 picoseconds.
		Weight::from_parts(156_902_000, 6110)
			.saturating_add(RocksDbWeight::get().reads(9))
			.saturating_add(RocksDbWeight::get().writes(5))
	}
	/// Storage: `Admission::Accounts` (r:1 w:0)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn set_roles() -> Weight {
		// Minimum execution time: 30_335_000 picoseconds.
		Weight::from_parts(32_599_000, 3876)
			.saturating_add(RocksDbWeight::get().reads(4))
			.saturating_add(RocksDbWeight::get().writes(1))
	}
	/// Storage: `Admission::Accounts` (r:2 w:1)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Persons` (r:0 w:1)
	/// Proof: `EnterpriseIdentity::Persons` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	fn remove_member() -> Weight {
		// Minimum execution time: 41_091_000 picoseconds.
		Weight::from_parts(45_778_000, 6110)
			.saturating_add(RocksDbWeight::get().reads(5))
			.saturating_add(RocksDbWeight::get().writes(4))
	}
	/// Storage: `Admission::Accounts` (r:1 w:1)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Persons` (r:0 w:1)
	/// Proof: `EnterpriseIdentity::Persons` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		// Minimum execution time: 34_861_000 picoseconds.
		Weight::from_parts(51_526_000, 3876)
			.saturating_add(RocksDbWeight::get().reads(3))
			.saturating_add(RocksDbWeight::get().writes(4))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::SealsOf` (r:1 w:0)
	/// Proof: `SealRegistry::SealsOf` (`max_values`: None, `max_size`: Some(996), added: 3471, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Seals` (r:64 w:64)
	/// Proof: `SealRegistry::Seals` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Transitions` (r:64 w:64)
	/// Proof: `SealRegistry::Transitions` (`max_values`: None, `max_size`: Some(3361), added: 5836, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 64]`.
	fn suspend(s: u32, ) -> Weight {
		// Minimum execution time: 43_565_000 picoseconds.
		Weight::from_parts(65_687_961, 4461)
			// Standard Error: 581_799
			.saturating_add(Weight::from_parts(20_393_036, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(5))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(s.into())))
			.saturating_add(RocksDbWeight::get().writes(1))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 5836).saturating_mul(s.into()))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::SealsOf` (r:1 w:0)
	/// Proof: `SealRegistry::SealsOf` (`max_values`: None, `max_size`: Some(996), added: 3471, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Seals` (r:64 w:64)
	/// Proof: `SealRegistry::Seals` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Transitions` (r:64 w:64)
	/// Proof: `SealRegistry::Transitions` (`max_values`: None, `max_size`: Some(3361), added: 5836, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 64]`.
	fn reinstate(s: u32, ) -> Weight {
		// Minimum execution time: 36_294_000 picoseconds.
		Weight::from_parts(1_983_911, 4461)
			// Standard Error: 649_532
			.saturating_add(Weight::from_parts(23_114_412, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(5))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(s.into())))
			.saturating_add(RocksDbWeight::get().writes(1))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 5836).saturating_mul(s.into()))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Persons` (r:1 w:2)
	/// Proof: `EnterpriseIdentity::Persons` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:2 w:2)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn revoke_licence() -> Weight {
		// Minimum execution time: 63_254_000 picoseconds.
		Weight::from_parts(82_312_000, 6110)
			.saturating_add(RocksDbWeight::get().reads(9))
			.saturating_add(RocksDbWeight::get().writes(6))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:257 w:257)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:257 w:256)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Affiliations` (r:1 w:256)
	/// Proof: `EnterpriseIdentity::Affiliations` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Subsidiaries` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Subsidiaries` (`max_values`: None, `max_size`: Some(4644), added: 7119, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::OpenApplications` (r:1 w:0)
	/// Proof: `SealRegistry::OpenApplications` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::SealsOf` (r:1 w:1)
	/// Proof: `SealRegistry::SealsOf` (`max_values`: None, `max_size`: Some(996), added: 3471, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Seals` (r:64 w:64)
	/// Proof: `SealRegistry::Seals` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::OfficialSeal` (r:1 w:0)
	/// Proof: `SealRegistry::OfficialSeal` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Transitions` (r:64 w:64)
	/// Proof: `SealRegistry::Transitions` (`max_values`: None, `max_size`: Some(3361), added: 5836, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Persons` (r:0 w:257)
	/// Proof: `EnterpriseIdentity::Persons` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::PendingUpdates` (r:0 w:64)
	/// Proof: `SealRegistry::PendingUpdates` (`max_values`: None, `max_size`: Some(31), added: 2506, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[0, 256]`.
	/// The range of component `s` is `[0, 64]`.
	/// The range of component `g` is `[0, 256]`.
	fn deregister(m: u32, s: u32, g: u32, ) -> Weight {
		// Minimum execution time: 2_956_042_000 picoseconds.
		Weight::from_parts(3_006_526_000, 8109)
			// Standard Error: 483_101
			.saturating_add(Weight::from_parts(11_604_491, 0).saturating_mul(m.into()))
			// Standard Error: 1_927_230
			.saturating_add(Weight::from_parts(29_411_715, 0).saturating_mul(s.into()))
			// Standard Error: 483_101
			.saturating_add(Weight::from_parts(1_052_518, 0).saturating_mul(g.into()))
			.saturating_add(RocksDbWeight::get().reads(11))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(m.into())))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(s.into())))
			.saturating_add(RocksDbWeight::get().writes(5))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(m.into())))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(s.into())))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(g.into())))
			.saturating_add(Weight::from_parts(0, 2603).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(0, 5836).saturating_mul(s.into()))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::SealsOf` (r:1 w:0)
	/// Proof: `SealRegistry::SealsOf` (`max_values`: None, `max_size`: Some(996), added: 3471, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Seals` (r:64 w:64)
	/// Proof: `SealRegistry::Seals` (`max_values`: None, `max_size`: Some(156), added: 2631, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Transitions` (r:64 w:64)
	/// Proof: `SealRegistry::Transitions` (`max_values`: None, `max_size`: Some(3361), added: 5836, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::PendingUpdates` (r:0 w:64)
	/// Proof: `SealRegistry::PendingUpdates` (`max_values`: None, `max_size`: Some(31), added: 2506, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 64]`.
	fn rename(s: u32, ) -> Weight {
		// Minimum execution time: 31_917_000 picoseconds.
		Weight::from_parts(86_423_767, 4461)
			// Standard Error: 513_088
			.saturating_add(Weight::from_parts(19_456_499, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(5))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(s.into())))
			.saturating_add(RocksDbWeight::get().writes(1))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 5836).saturating_mul(s.into()))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Persons` (r:1 w:2)
	/// Proof: `EnterpriseIdentity::Persons` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:2 w:2)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn change_legal_representative() -> Weight {
		// Minimum execution time: 62_502_000 picoseconds.
		Weight::from_parts(69_383_000, 6110)
			.saturating_add(RocksDbWeight::get().reads(9))
			.saturating_add(RocksDbWeight::get().writes(6))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:64 w:64)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn attest_persons(n: u32, ) -> Weight {
		// Minimum execution time: 23_766_000 picoseconds.
		Weight::from_parts(26_419_624, 3583)
			// Standard Error: 34_542
			.saturating_add(Weight::from_parts(5_813_434, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(3))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2543).saturating_mul(n.into()))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn withdraw_attestation() -> Weight {
		// Minimum execution time: 25_027_000 picoseconds.
		Weight::from_parts(26_940_000, 3583)
			.saturating_add(RocksDbWeight::get().reads(4))
			.saturating_add(RocksDbWeight::get().writes(1))
	}
	/// Storage: `Consortium::SeatOf` (r:1 w:0)
	/// Proof: `Consortium::SeatOf` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Seats` (r:1 w:0)
	/// Proof: `Consortium::Seats` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Persons` (r:1 w:2)
	/// Proof: `EnterpriseIdentity::Persons` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:2 w:2)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn replace_liquidator() -> Weight {
		// Minimum execution time: 62_643_000 picoseconds.
		Weight::from_parts(66_398_000, 6110)
			.saturating_add(RocksDbWeight::get().reads(9))
			.saturating_add(RocksDbWeight::get().writes(6))
	}
	/// Storage: `Admission::Accounts` (r:1 w:0)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:2 w:0)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Affiliations` (r:2 w:1)
	/// Proof: `EnterpriseIdentity::Affiliations` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Subsidiaries` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Subsidiaries` (`max_values`: None, `max_size`: Some(4644), added: 7119, mode: `MaxEncodedLen`)
	fn join_group() -> Weight {
		// Minimum execution time: 33_901_000 picoseconds.
		Weight::from_parts(36_104_000, 8109)
			.saturating_add(RocksDbWeight::get().reads(7))
			.saturating_add(RocksDbWeight::get().writes(1))
	}
	/// Storage: `Admission::Accounts` (r:1 w:0)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:2 w:0)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Affiliations` (r:2 w:1)
	/// Proof: `EnterpriseIdentity::Affiliations` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Subsidiaries` (r:2 w:1)
	/// Proof: `EnterpriseIdentity::Subsidiaries` (`max_values`: None, `max_size`: Some(4644), added: 7119, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn accept_subsidiary() -> Weight {
		// Minimum execution time: 59_248_000 picoseconds.
		Weight::from_parts(64_827_000, 15228)
			.saturating_add(RocksDbWeight::get().reads(9))
			.saturating_add(RocksDbWeight::get().writes(2))
	}
	/// Storage: `Admission::Accounts` (r:1 w:0)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Enterprises` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Enterprises` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Affiliations` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Affiliations` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Subsidiaries` (r:1 w:1)
	/// Proof: `EnterpriseIdentity::Subsidiaries` (`max_values`: None, `max_size`: Some(4644), added: 7119, mode: `MaxEncodedLen`)
	fn leave_group() -> Weight {
		// Minimum execution time: 44_085_000 picoseconds.
		Weight::from_parts(49_744_000, 8109)
			.saturating_add(RocksDbWeight::get().reads(5))
			.saturating_add(RocksDbWeight::get().writes(2))
	}
}
