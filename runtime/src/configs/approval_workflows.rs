//! Policies, requests and permits.

use crate::{Certificates, EnterpriseIdentity, Runtime, SealGrants, SealRegistry, Timestamp};
use frame_support::{
	parameter_types,
	traits::{ConstU32, ConstU64},
};
use seal_primitives::time::{Moment, DAY, MINUTE};

parameter_types! {
	/// A request or permit lives at least this long.
	pub const MinLifetime: Moment = MINUTE;
}

impl pallet_approval_workflows::Config for Runtime {
	type WeightInfo = pallet_approval_workflows::weights::SubstrateWeight<Runtime>;
	type Seals = SealRegistry;
	type Members = EnterpriseIdentity;
	type Managers = SealGrants;
	type Grants = SealGrants;
	type Certified = Certificates;
	type Time = Timestamp;
	type MaxStages = ConstU32<5>;
	type MaxApprovers = ConstU32<16>;
	type MaxOpenRequests = ConstU32<1024>;
	type MinLifetime = MinLifetime;
	type MaxLifetime = ConstU64<{ 90 * DAY }>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
}
