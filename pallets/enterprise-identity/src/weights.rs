//! Weights of `pallet_enterprise_identity`, measured by scripts/benchmark.sh; do not edit.
//!
//! Date: 2026-11-22, steps: `10`, repeat: `5`, CPU: `AMD EPYC`,
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
		// Minimum execution time: 46_739_000 picoseconds.
		Weight::from_parts(50_995_000, 3876)
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
	/// Storage: `SealRegistry::SoleSeals` (r:1 w:1)
	/// Proof: `SealRegistry::SoleSeals` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::SealsOf` (r:1 w:1)
	/// Proof: `SealRegistry::SealsOf` (`max_values`: None, `max_size`: Some(996), added: 3471, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::MakerProfiles` (r:1 w:0)
	/// Proof: `SealRegistry::MakerProfiles` (`max_values`: None, `max_size`: Some(472), added: 2947, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::SealByDigest` (r:2 w:2)
	/// Proof: `SealRegistry::SealByDigest` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Bindings` (r:1 w:0)
	/// Proof: `Certificates::Bindings` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Certificates` (r:1 w:0)
	/// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(404), added: 2879, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Revocations` (r:4 w:0)
	/// Proof: `Certificates::Revocations` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Anchors` (r:1 w:0)
	/// Proof: `Certificates::Anchors` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::CounterForPool` (r:1 w:1)
	/// Proof: `SealRegistry::CounterForPool` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Transitions` (r:1 w:1)
	/// Proof: `SealRegistry::Transitions` (`max_values`: None, `max_size`: Some(3361), added: 5836, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Persons` (r:0 w:1)
	/// Proof: `EnterpriseIdentity::Persons` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Seals` (r:0 w:1)
	/// Proof: `SealRegistry::Seals` (`max_values`: None, `max_size`: Some(150), added: 2625, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::ElectronicVersions` (r:0 w:1)
	/// Proof: `SealRegistry::ElectronicVersions` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	fn register_with_first_seal() -> Weight {
		// Minimum execution time: 1_515_527_000 picoseconds.
		Weight::from_parts(1_600_993_000, 11382)
			.saturating_add(T::DbWeight::get().reads(25))
			.saturating_add(T::DbWeight::get().writes(13))
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
		// Minimum execution time: 101_060_000 picoseconds.
		Weight::from_parts(138_595_000, 6110)
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
		// Minimum execution time: 31_837_000 picoseconds.
		Weight::from_parts(34_160_000, 3876)
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
		// Minimum execution time: 43_805_000 picoseconds.
		Weight::from_parts(46_138_000, 6110)
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
		// Minimum execution time: 37_386_000 picoseconds.
		Weight::from_parts(39_949_000, 3876)
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
	/// Proof: `SealRegistry::Seals` (`max_values`: None, `max_size`: Some(150), added: 2625, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Transitions` (r:64 w:64)
	/// Proof: `SealRegistry::Transitions` (`max_values`: None, `max_size`: Some(3361), added: 5836, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 64]`.
	fn suspend(s: u32, ) -> Weight {
		// Minimum execution time: 30_746_000 picoseconds.
		Weight::from_parts(31_076_000, 4461)
			// Standard Error: 0
			.saturating_add(Weight::from_parts(19_453_571, 0).saturating_mul(s.into()))
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
	/// Proof: `SealRegistry::Seals` (`max_values`: None, `max_size`: Some(150), added: 2625, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Transitions` (r:64 w:64)
	/// Proof: `SealRegistry::Transitions` (`max_values`: None, `max_size`: Some(3361), added: 5836, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 64]`.
	fn reinstate(s: u32, ) -> Weight {
		// Minimum execution time: 30_466_000 picoseconds.
		Weight::from_parts(38_444_166, 4461)
			// Standard Error: 0
			.saturating_add(Weight::from_parts(21_061_690, 0).saturating_mul(s.into()))
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
		// Minimum execution time: 67_470_000 picoseconds.
		Weight::from_parts(74_881_000, 6110)
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
	/// Proof: `SealRegistry::OpenApplications` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::SealsOf` (r:1 w:1)
	/// Proof: `SealRegistry::SealsOf` (`max_values`: None, `max_size`: Some(996), added: 3471, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Seals` (r:64 w:64)
	/// Proof: `SealRegistry::Seals` (`max_values`: None, `max_size`: Some(150), added: 2625, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::SoleSeals` (r:1 w:0)
	/// Proof: `SealRegistry::SoleSeals` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Transitions` (r:64 w:64)
	/// Proof: `SealRegistry::Transitions` (`max_values`: None, `max_size`: Some(3361), added: 5836, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Persons` (r:0 w:257)
	/// Proof: `EnterpriseIdentity::Persons` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::PendingUpdates` (r:0 w:64)
	/// Proof: `SealRegistry::PendingUpdates` (`max_values`: None, `max_size`: Some(31), added: 2506, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::AllowedModels` (r:0 w:64)
	/// Proof: `SealRegistry::AllowedModels` (`max_values`: None, `max_size`: Some(107), added: 2582, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[0, 256]`.
	/// The range of component `s` is `[0, 64]`.
	/// The range of component `g` is `[0, 256]`.
	fn deregister(m: u32, s: u32, g: u32, ) -> Weight {
		// Minimum execution time: 3_381_723_000 picoseconds.
		Weight::from_parts(0, 8109)
			// Standard Error: 0
			.saturating_add(Weight::from_parts(22_005_251, 0).saturating_mul(m.into()))
			// Standard Error: 0
			.saturating_add(Weight::from_parts(40_977_972, 0).saturating_mul(s.into()))
			// Standard Error: 0
			.saturating_add(Weight::from_parts(4_112_292, 0).saturating_mul(g.into()))
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(m.into())))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(s.into())))
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
	/// Proof: `SealRegistry::Seals` (`max_values`: None, `max_size`: Some(150), added: 2625, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Transitions` (r:64 w:64)
	/// Proof: `SealRegistry::Transitions` (`max_values`: None, `max_size`: Some(3361), added: 5836, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::PendingUpdates` (r:0 w:64)
	/// Proof: `SealRegistry::PendingUpdates` (`max_values`: None, `max_size`: Some(31), added: 2506, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 64]`.
	fn rename(s: u32, ) -> Weight {
		// Minimum execution time: 31_046_000 picoseconds.
		Weight::from_parts(38_080_760, 4461)
			// Standard Error: 0
			.saturating_add(Weight::from_parts(20_674_660, 0).saturating_mul(s.into()))
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
		// Minimum execution time: 67_510_000 picoseconds.
		Weight::from_parts(78_947_000, 6110)
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
		// Minimum execution time: 25_648_000 picoseconds.
		Weight::from_parts(25_359_857, 3583)
			// Standard Error: 0
			.saturating_add(Weight::from_parts(5_068_142, 0).saturating_mul(n.into()))
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
		// Minimum execution time: 27_050_000 picoseconds.
		Weight::from_parts(32_358_000, 3583)
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
		// Minimum execution time: 68_071_000 picoseconds.
		Weight::from_parts(72_558_000, 6110)
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
		// Minimum execution time: 35_863_000 picoseconds.
		Weight::from_parts(39_148_000, 8109)
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
		// Minimum execution time: 62_553_000 picoseconds.
		Weight::from_parts(71_596_000, 15228)
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
		// Minimum execution time: 45_117_000 picoseconds.
		Weight::from_parts(51_426_000, 8109)
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
		// Minimum execution time: 46_739_000 picoseconds.
		Weight::from_parts(50_995_000, 3876)
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
	/// Storage: `SealRegistry::SoleSeals` (r:1 w:1)
	/// Proof: `SealRegistry::SoleSeals` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::SealsOf` (r:1 w:1)
	/// Proof: `SealRegistry::SealsOf` (`max_values`: None, `max_size`: Some(996), added: 3471, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::MakerProfiles` (r:1 w:0)
	/// Proof: `SealRegistry::MakerProfiles` (`max_values`: None, `max_size`: Some(472), added: 2947, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::SealByDigest` (r:2 w:2)
	/// Proof: `SealRegistry::SealByDigest` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Bindings` (r:1 w:0)
	/// Proof: `Certificates::Bindings` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Certificates` (r:1 w:0)
	/// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(404), added: 2879, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Revocations` (r:4 w:0)
	/// Proof: `Certificates::Revocations` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Anchors` (r:1 w:0)
	/// Proof: `Certificates::Anchors` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::CounterForPool` (r:1 w:1)
	/// Proof: `SealRegistry::CounterForPool` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Transitions` (r:1 w:1)
	/// Proof: `SealRegistry::Transitions` (`max_values`: None, `max_size`: Some(3361), added: 5836, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Persons` (r:0 w:1)
	/// Proof: `EnterpriseIdentity::Persons` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Seals` (r:0 w:1)
	/// Proof: `SealRegistry::Seals` (`max_values`: None, `max_size`: Some(150), added: 2625, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::ElectronicVersions` (r:0 w:1)
	/// Proof: `SealRegistry::ElectronicVersions` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	fn register_with_first_seal() -> Weight {
		// Minimum execution time: 1_515_527_000 picoseconds.
		Weight::from_parts(1_600_993_000, 11382)
			.saturating_add(RocksDbWeight::get().reads(25))
			.saturating_add(RocksDbWeight::get().writes(13))
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
		// Minimum execution time: 101_060_000 picoseconds.
		Weight::from_parts(138_595_000, 6110)
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
		// Minimum execution time: 31_837_000 picoseconds.
		Weight::from_parts(34_160_000, 3876)
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
		// Minimum execution time: 43_805_000 picoseconds.
		Weight::from_parts(46_138_000, 6110)
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
		// Minimum execution time: 37_386_000 picoseconds.
		Weight::from_parts(39_949_000, 3876)
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
	/// Proof: `SealRegistry::Seals` (`max_values`: None, `max_size`: Some(150), added: 2625, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Transitions` (r:64 w:64)
	/// Proof: `SealRegistry::Transitions` (`max_values`: None, `max_size`: Some(3361), added: 5836, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 64]`.
	fn suspend(s: u32, ) -> Weight {
		// Minimum execution time: 30_746_000 picoseconds.
		Weight::from_parts(31_076_000, 4461)
			// Standard Error: 0
			.saturating_add(Weight::from_parts(19_453_571, 0).saturating_mul(s.into()))
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
	/// Proof: `SealRegistry::Seals` (`max_values`: None, `max_size`: Some(150), added: 2625, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Transitions` (r:64 w:64)
	/// Proof: `SealRegistry::Transitions` (`max_values`: None, `max_size`: Some(3361), added: 5836, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 64]`.
	fn reinstate(s: u32, ) -> Weight {
		// Minimum execution time: 30_466_000 picoseconds.
		Weight::from_parts(38_444_166, 4461)
			// Standard Error: 0
			.saturating_add(Weight::from_parts(21_061_690, 0).saturating_mul(s.into()))
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
		// Minimum execution time: 67_470_000 picoseconds.
		Weight::from_parts(74_881_000, 6110)
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
	/// Proof: `SealRegistry::OpenApplications` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::SealsOf` (r:1 w:1)
	/// Proof: `SealRegistry::SealsOf` (`max_values`: None, `max_size`: Some(996), added: 3471, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Seals` (r:64 w:64)
	/// Proof: `SealRegistry::Seals` (`max_values`: None, `max_size`: Some(150), added: 2625, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::SoleSeals` (r:1 w:0)
	/// Proof: `SealRegistry::SoleSeals` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Transitions` (r:64 w:64)
	/// Proof: `SealRegistry::Transitions` (`max_values`: None, `max_size`: Some(3361), added: 5836, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Persons` (r:0 w:257)
	/// Proof: `EnterpriseIdentity::Persons` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::PendingUpdates` (r:0 w:64)
	/// Proof: `SealRegistry::PendingUpdates` (`max_values`: None, `max_size`: Some(31), added: 2506, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::AllowedModels` (r:0 w:64)
	/// Proof: `SealRegistry::AllowedModels` (`max_values`: None, `max_size`: Some(107), added: 2582, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[0, 256]`.
	/// The range of component `s` is `[0, 64]`.
	/// The range of component `g` is `[0, 256]`.
	fn deregister(m: u32, s: u32, g: u32, ) -> Weight {
		// Minimum execution time: 3_381_723_000 picoseconds.
		Weight::from_parts(0, 8109)
			// Standard Error: 0
			.saturating_add(Weight::from_parts(22_005_251, 0).saturating_mul(m.into()))
			// Standard Error: 0
			.saturating_add(Weight::from_parts(40_977_972, 0).saturating_mul(s.into()))
			// Standard Error: 0
			.saturating_add(Weight::from_parts(4_112_292, 0).saturating_mul(g.into()))
			.saturating_add(RocksDbWeight::get().reads(11))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(m.into())))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(s.into())))
			.saturating_add(RocksDbWeight::get().writes(5))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(m.into())))
			.saturating_add(RocksDbWeight::get().writes((4_u64).saturating_mul(s.into())))
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
	/// Proof: `SealRegistry::Seals` (`max_values`: None, `max_size`: Some(150), added: 2625, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::Transitions` (r:64 w:64)
	/// Proof: `SealRegistry::Transitions` (`max_values`: None, `max_size`: Some(3361), added: 5836, mode: `MaxEncodedLen`)
	/// Storage: `SealRegistry::PendingUpdates` (r:0 w:64)
	/// Proof: `SealRegistry::PendingUpdates` (`max_values`: None, `max_size`: Some(31), added: 2506, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 64]`.
	fn rename(s: u32, ) -> Weight {
		// Minimum execution time: 31_046_000 picoseconds.
		Weight::from_parts(38_080_760, 4461)
			// Standard Error: 0
			.saturating_add(Weight::from_parts(20_674_660, 0).saturating_mul(s.into()))
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
		// Minimum execution time: 67_510_000 picoseconds.
		Weight::from_parts(78_947_000, 6110)
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
		// Minimum execution time: 25_648_000 picoseconds.
		Weight::from_parts(25_359_857, 3583)
			// Standard Error: 0
			.saturating_add(Weight::from_parts(5_068_142, 0).saturating_mul(n.into()))
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
		// Minimum execution time: 27_050_000 picoseconds.
		Weight::from_parts(32_358_000, 3583)
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
		// Minimum execution time: 68_071_000 picoseconds.
		Weight::from_parts(72_558_000, 6110)
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
		// Minimum execution time: 35_863_000 picoseconds.
		Weight::from_parts(39_148_000, 8109)
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
		// Minimum execution time: 62_553_000 picoseconds.
		Weight::from_parts(71_596_000, 15228)
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
		// Minimum execution time: 45_117_000 picoseconds.
		Weight::from_parts(51_426_000, 8109)
			.saturating_add(RocksDbWeight::get().reads(5))
			.saturating_add(RocksDbWeight::get().writes(2))
	}
}
