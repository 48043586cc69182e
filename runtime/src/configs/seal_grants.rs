//! Seal managers and grants.

use crate::{Certificates, EnterpriseIdentity, Institutions, Runtime, SealRegistry, Timestamp};
use frame_support::traits::{ConstU32, ConstU64, ConstU8};
use seal_primitives::time::DAY;

impl pallet_seal_grants::Config for Runtime {
	type WeightInfo = pallet_seal_grants::weights::SubstrateWeight<Runtime>;
	type Seals = SealRegistry;
	type Members = EnterpriseIdentity;
	type Groups = EnterpriseIdentity;
	type Institutions = Institutions;
	type Certified = Certificates;
	type Time = Timestamp;
	type MaxManagers = ConstU32<16>;
	type MaxDuration = ConstU64<{ 3 * 366 * DAY }>;
	type MaxDepth = ConstU8<4>;
	type MaxTrees = ConstU32<256>;
	type MaxTreeSize = ConstU32<64>;
	type MaxPrune = ConstU32<32>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
}
