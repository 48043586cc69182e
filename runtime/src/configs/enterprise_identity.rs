//! Enterprises and their members.

use super::consortium::{Attestation, Registrar};
use crate::{Admission, Runtime, SealRegistry, Timestamp};
use frame_support::traits::ConstU32;

impl pallet_enterprise_identity::Config for Runtime {
	type WeightInfo = pallet_enterprise_identity::weights::SubstrateWeight<Runtime>;
	type RegistrarOrigin = Registrar;
	type AttestationOrigin = Attestation;
	type Accounts = Admission;
	type Observer = SealRegistry;
	type FirstSeals = SealRegistry;
	type Time = Timestamp;
	type MaxMembers = ConstU32<256>;
	type MaxSubsidiaries = ConstU32<256>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
}
