//! Weights of `pallet_certificates`, measured by scripts/benchmark.sh; do not edit.
//!
//! Date: 2026-11-22, steps: `20`, repeat: `20`, CPU: `AMD EPYC`,
//! benchmark tool: 64.0.0.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::RocksDbWeight, Weight}};

/// What each call weighs.
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

/// The measured weights, with the database weights of a runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Certificates::Anchors` (r:1 w:1)
	/// Proof: `Certificates::Anchors` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::AnchorsInForce` (r:1 w:1)
	/// Proof: `Certificates::AnchorsInForce` (`max_values`: Some(1), `max_size`: Some(2050), added: 2545, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Authorities` (r:0 w:1)
	/// Proof: `Certificates::Authorities` (`max_values`: None, `max_size`: Some(793), added: 3268, mode: `MaxEncodedLen`)
	fn add_anchor() -> Weight {
		// Minimum execution time: 1_438_362_000 picoseconds.
		Weight::from_parts(1_535_146_000, 3716)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Certificates::Anchors` (r:64 w:1)
	/// Proof: `Certificates::Anchors` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::AnchorsInForce` (r:1 w:1)
	/// Proof: `Certificates::AnchorsInForce` (`max_values`: Some(1), `max_size`: Some(2050), added: 2545, mode: `MaxEncodedLen`)
	fn withdraw_anchor() -> Weight {
		// Minimum execution time: 170_122_000 picoseconds.
		Weight::from_parts(193_777_000, 175454)
			.saturating_add(T::DbWeight::get().reads(66))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Certificates::Certificates` (r:1 w:1)
	/// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(404), added: 2879, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Anchors` (r:1 w:0)
	/// Proof: `Certificates::Anchors` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Authorities` (r:4 w:3)
	/// Proof: `Certificates::Authorities` (`max_values`: None, `max_size`: Some(793), added: 3268, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Revocations` (r:4 w:0)
	/// Proof: `Certificates::Revocations` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 4]`.
	fn register(n: u32, ) -> Weight {
		// Minimum execution time: 1_428_959_000 picoseconds.
		Weight::from_parts(159_234_000, 3869)
			// Standard Error: 0
			.saturating_add(Weight::from_parts(1_449_179_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3268).saturating_mul(n.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Authorities` (r:1 w:0)
	/// Proof: `Certificates::Authorities` (`max_values`: None, `max_size`: Some(793), added: 3268, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::InstitutionOf` (r:1 w:0)
	/// Proof: `Institutions::InstitutionOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Revocations` (r:1 w:1)
	/// Proof: `Certificates::Revocations` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	fn revoke() -> Weight {
		// Minimum execution time: 47_320_000 picoseconds.
		Weight::from_parts(83_564_000, 4258)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Certificates::Authorities` (r:1 w:0)
	/// Proof: `Certificates::Authorities` (`max_values`: None, `max_size`: Some(793), added: 3268, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Anchors` (r:1 w:0)
	/// Proof: `Certificates::Anchors` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::CrlNumbers` (r:1 w:1)
	/// Proof: `Certificates::CrlNumbers` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Revocations` (r:128 w:128)
	/// Proof: `Certificates::Revocations` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 128]`.
	fn submit_crl(n: u32, ) -> Weight {
		// Minimum execution time: 1_437_841_000 picoseconds.
		Weight::from_parts(1_944_850_320, 4258)
			// Standard Error: 0
			.saturating_add(Weight::from_parts(9_900_975, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2598).saturating_mul(n.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Certificates` (r:1 w:0)
	/// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(404), added: 2879, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::BoundLinks` (r:1 w:1)
	/// Proof: `Certificates::BoundLinks` (`max_values`: None, `max_size`: Some(117), added: 2592, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Revocations` (r:3 w:0)
	/// Proof: `Certificates::Revocations` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Anchors` (r:1 w:0)
	/// Proof: `Certificates::Anchors` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:1 w:0)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Statements` (r:1 w:1)
	/// Proof: `Certificates::Statements` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Bindings` (r:1 w:1)
	/// Proof: `Certificates::Bindings` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::BoundAccounts` (r:1 w:2)
	/// Proof: `Certificates::BoundAccounts` (`max_values`: None, `max_size`: Some(130), added: 2605, mode: `MaxEncodedLen`)
	fn bind() -> Weight {
		// Minimum execution time: 1_464_130_000 picoseconds.
		Weight::from_parts(1_602_526_000, 8784)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Certificates` (r:1 w:0)
	/// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(404), added: 2879, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::BoundLinks` (r:1 w:1)
	/// Proof: `Certificates::BoundLinks` (`max_values`: None, `max_size`: Some(117), added: 2592, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Revocations` (r:4 w:0)
	/// Proof: `Certificates::Revocations` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Anchors` (r:1 w:0)
	/// Proof: `Certificates::Anchors` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:1 w:0)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Statements` (r:1 w:1)
	/// Proof: `Certificates::Statements` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Bindings` (r:1 w:1)
	/// Proof: `Certificates::Bindings` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::BoundAccounts` (r:0 w:1)
	/// Proof: `Certificates::BoundAccounts` (`max_values`: None, `max_size`: Some(130), added: 2605, mode: `MaxEncodedLen`)
	fn bind_holder() -> Weight {
		// Minimum execution time: 1_429_950_000 picoseconds.
		Weight::from_parts(1_525_902_000, 11382)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::BoundAccounts` (r:1 w:0)
	/// Proof: `Certificates::BoundAccounts` (`max_values`: None, `max_size`: Some(130), added: 2605, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Bindings` (r:1 w:0)
	/// Proof: `Certificates::Bindings` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Certificates` (r:1 w:0)
	/// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(404), added: 2879, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Revocations` (r:4 w:0)
	/// Proof: `Certificates::Revocations` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Anchors` (r:1 w:0)
	/// Proof: `Certificates::Anchors` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:1 w:0)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Statements` (r:1 w:1)
	/// Proof: `Certificates::Statements` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn act() -> Weight {
		// Minimum execution time: 1_436_519_000 picoseconds.
		Weight::from_parts(1_524_760_000, 11382)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Bindings` (r:1 w:0)
	/// Proof: `Certificates::Bindings` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Certificates` (r:1 w:0)
	/// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(404), added: 2879, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Revocations` (r:4 w:0)
	/// Proof: `Certificates::Revocations` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Anchors` (r:1 w:0)
	/// Proof: `Certificates::Anchors` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:1 w:0)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Session::NextKeys` (r:1 w:0)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Certificates::Statements` (r:1 w:1)
	/// Proof: `Certificates::Statements` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::SessionKeyVouchers` (r:0 w:1)
	/// Proof: `Certificates::SessionKeyVouchers` (`max_values`: None, `max_size`: Some(120), added: 2595, mode: `MaxEncodedLen`)
	fn vouch_session_keys() -> Weight {
		// Minimum execution time: 1_438_753_000 picoseconds.
		Weight::from_parts(1_587_173_000, 11382)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(2))
	}
}

/// For tests: database weights of RocksDB.
impl WeightInfo for () {
	/// Storage: `Certificates::Anchors` (r:1 w:1)
	/// Proof: `Certificates::Anchors` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::AnchorsInForce` (r:1 w:1)
	/// Proof: `Certificates::AnchorsInForce` (`max_values`: Some(1), `max_size`: Some(2050), added: 2545, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Authorities` (r:0 w:1)
	/// Proof: `Certificates::Authorities` (`max_values`: None, `max_size`: Some(793), added: 3268, mode: `MaxEncodedLen`)
	fn add_anchor() -> Weight {
		// Minimum execution time: 1_438_362_000 picoseconds.
		Weight::from_parts(1_535_146_000, 3716)
			.saturating_add(RocksDbWeight::get().reads(4))
			.saturating_add(RocksDbWeight::get().writes(3))
	}
	/// Storage: `Certificates::Anchors` (r:64 w:1)
	/// Proof: `Certificates::Anchors` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::AnchorsInForce` (r:1 w:1)
	/// Proof: `Certificates::AnchorsInForce` (`max_values`: Some(1), `max_size`: Some(2050), added: 2545, mode: `MaxEncodedLen`)
	fn withdraw_anchor() -> Weight {
		// Minimum execution time: 170_122_000 picoseconds.
		Weight::from_parts(193_777_000, 175454)
			.saturating_add(RocksDbWeight::get().reads(66))
			.saturating_add(RocksDbWeight::get().writes(2))
	}
	/// Storage: `Certificates::Certificates` (r:1 w:1)
	/// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(404), added: 2879, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Anchors` (r:1 w:0)
	/// Proof: `Certificates::Anchors` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Authorities` (r:4 w:3)
	/// Proof: `Certificates::Authorities` (`max_values`: None, `max_size`: Some(793), added: 3268, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Revocations` (r:4 w:0)
	/// Proof: `Certificates::Revocations` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 4]`.
	fn register(n: u32, ) -> Weight {
		// Minimum execution time: 1_428_959_000 picoseconds.
		Weight::from_parts(159_234_000, 3869)
			// Standard Error: 0
			.saturating_add(Weight::from_parts(1_449_179_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(4))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3268).saturating_mul(n.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Authorities` (r:1 w:0)
	/// Proof: `Certificates::Authorities` (`max_values`: None, `max_size`: Some(793), added: 3268, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::InstitutionOf` (r:1 w:0)
	/// Proof: `Institutions::InstitutionOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Institutions::Institutions` (r:1 w:0)
	/// Proof: `Institutions::Institutions` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Revocations` (r:1 w:1)
	/// Proof: `Certificates::Revocations` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	fn revoke() -> Weight {
		// Minimum execution time: 47_320_000 picoseconds.
		Weight::from_parts(83_564_000, 4258)
			.saturating_add(RocksDbWeight::get().reads(5))
			.saturating_add(RocksDbWeight::get().writes(1))
	}
	/// Storage: `Certificates::Authorities` (r:1 w:0)
	/// Proof: `Certificates::Authorities` (`max_values`: None, `max_size`: Some(793), added: 3268, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Anchors` (r:1 w:0)
	/// Proof: `Certificates::Anchors` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::CrlNumbers` (r:1 w:1)
	/// Proof: `Certificates::CrlNumbers` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Revocations` (r:128 w:128)
	/// Proof: `Certificates::Revocations` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 128]`.
	fn submit_crl(n: u32, ) -> Weight {
		// Minimum execution time: 1_437_841_000 picoseconds.
		Weight::from_parts(1_944_850_320, 4258)
			// Standard Error: 0
			.saturating_add(Weight::from_parts(9_900_975, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(4))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(1))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2598).saturating_mul(n.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Certificates` (r:1 w:0)
	/// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(404), added: 2879, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::BoundLinks` (r:1 w:1)
	/// Proof: `Certificates::BoundLinks` (`max_values`: None, `max_size`: Some(117), added: 2592, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Revocations` (r:3 w:0)
	/// Proof: `Certificates::Revocations` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Anchors` (r:1 w:0)
	/// Proof: `Certificates::Anchors` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:1 w:0)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Statements` (r:1 w:1)
	/// Proof: `Certificates::Statements` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Bindings` (r:1 w:1)
	/// Proof: `Certificates::Bindings` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::BoundAccounts` (r:1 w:2)
	/// Proof: `Certificates::BoundAccounts` (`max_values`: None, `max_size`: Some(130), added: 2605, mode: `MaxEncodedLen`)
	fn bind() -> Weight {
		// Minimum execution time: 1_464_130_000 picoseconds.
		Weight::from_parts(1_602_526_000, 8784)
			.saturating_add(RocksDbWeight::get().reads(14))
			.saturating_add(RocksDbWeight::get().writes(5))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Certificates` (r:1 w:0)
	/// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(404), added: 2879, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::BoundLinks` (r:1 w:1)
	/// Proof: `Certificates::BoundLinks` (`max_values`: None, `max_size`: Some(117), added: 2592, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Revocations` (r:4 w:0)
	/// Proof: `Certificates::Revocations` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Anchors` (r:1 w:0)
	/// Proof: `Certificates::Anchors` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:1 w:0)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Statements` (r:1 w:1)
	/// Proof: `Certificates::Statements` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Bindings` (r:1 w:1)
	/// Proof: `Certificates::Bindings` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::BoundAccounts` (r:0 w:1)
	/// Proof: `Certificates::BoundAccounts` (`max_values`: None, `max_size`: Some(130), added: 2605, mode: `MaxEncodedLen`)
	fn bind_holder() -> Weight {
		// Minimum execution time: 1_429_950_000 picoseconds.
		Weight::from_parts(1_525_902_000, 11382)
			.saturating_add(RocksDbWeight::get().reads(14))
			.saturating_add(RocksDbWeight::get().writes(4))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::BoundAccounts` (r:1 w:0)
	/// Proof: `Certificates::BoundAccounts` (`max_values`: None, `max_size`: Some(130), added: 2605, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Bindings` (r:1 w:0)
	/// Proof: `Certificates::Bindings` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Certificates` (r:1 w:0)
	/// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(404), added: 2879, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Revocations` (r:4 w:0)
	/// Proof: `Certificates::Revocations` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Anchors` (r:1 w:0)
	/// Proof: `Certificates::Anchors` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:1 w:0)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Statements` (r:1 w:1)
	/// Proof: `Certificates::Statements` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn act() -> Weight {
		// Minimum execution time: 1_436_519_000 picoseconds.
		Weight::from_parts(1_524_760_000, 11382)
			.saturating_add(RocksDbWeight::get().reads(14))
			.saturating_add(RocksDbWeight::get().writes(1))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Bindings` (r:1 w:0)
	/// Proof: `Certificates::Bindings` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Certificates` (r:1 w:0)
	/// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(404), added: 2879, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Revocations` (r:4 w:0)
	/// Proof: `Certificates::Revocations` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::Anchors` (r:1 w:0)
	/// Proof: `Certificates::Anchors` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `Admission::Accounts` (r:1 w:0)
	/// Proof: `Admission::Accounts` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Members` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Members` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `EnterpriseIdentity::Attestations` (r:1 w:0)
	/// Proof: `EnterpriseIdentity::Attestations` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	/// Storage: `Session::NextKeys` (r:1 w:0)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Certificates::Statements` (r:1 w:1)
	/// Proof: `Certificates::Statements` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Certificates::SessionKeyVouchers` (r:0 w:1)
	/// Proof: `Certificates::SessionKeyVouchers` (`max_values`: None, `max_size`: Some(120), added: 2595, mode: `MaxEncodedLen`)
	fn vouch_session_keys() -> Weight {
		// Minimum execution time: 1_438_753_000 picoseconds.
		Weight::from_parts(1_587_173_000, 11382)
			.saturating_add(RocksDbWeight::get().reads(14))
			.saturating_add(RocksDbWeight::get().writes(2))
	}
}
