//! Seals.

use super::{consortium::Filing, ConsortiumOrigin};
use crate::{
	Certificates, Consortium, EnterpriseIdentity, Institutions, Runtime, SealGrants, Timestamp,
};
use frame_support::traits::ConstU32;

impl pallet_seal_registry::Config for Runtime {
	type WeightInfo = pallet_seal_registry::weights::SubstrateWeight<Runtime>;
	type GovernanceOrigin = ConsortiumOrigin;
	type FilingOrigin = Filing;
	type Seats = Consortium;
	type Institutions = Institutions;
	type Members = EnterpriseIdentity;
	type Managers = SealGrants;
	type Certified = Certificates;
	type Time = Timestamp;
	type MaxSealsPerEnterprise = ConstU32<64>;
	type MaxPool = ConstU32<100_000>;
	type MaxPoolBatch = ConstU32<128>;
	type MaxTransitions = ConstU32<256>;
	type MaxVersions = ConstU32<64>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
}
