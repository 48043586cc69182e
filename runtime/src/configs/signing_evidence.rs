//! Signings, use records and journals.

use crate::{
	ApprovalWorkflows, Certificates, Consortium, EnterpriseIdentity, Institutions, Runtime,
	SealRegistry, Signature, Timestamp,
};
use frame_support::traits::{ConstU32, ConstU64};
use seal_primitives::time::{DAY, MINUTE};

impl pallet_signing_evidence::Config for Runtime {
	type WeightInfo = pallet_signing_evidence::weights::SubstrateWeight<Runtime>;
	type Seals = SealRegistry;
	type Members = EnterpriseIdentity;
	type Certified = Certificates;
	type Permits = ApprovalWorkflows;
	type Institutions = Institutions;
	type Seats = Consortium;
	type Time = Timestamp;
	type Signature = Signature;
	type MaxParties = ConstU32<16>;
	type MaxDuration = ConstU64<{ 180 * DAY }>;
	type MaxOpenSignings = ConstU32<4096>;
	type MaxWillingnessWindow = ConstU64<{ 10 * MINUTE }>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
}
