//! Who may submit, and how much.

use super::ConsortiumOrigin;
use crate::{publishable::Publishable, Runtime, MINUTES};
use frame_support::{
	parameter_types,
	traits::{ConstU32, ConstU64},
	weights::constants::WEIGHT_REF_TIME_PER_MILLIS,
};
use pallet_admission::QuotaLimits;

parameter_types! {
	/// A seat: a block's worth of ordinary calls every ten seconds, and as much at once.
	pub const SeatQuota: QuotaLimits = QuotaLimits {
		ref_time: 6 * 450 * WEIGHT_REF_TIME_PER_MILLIS,
		length: 4 * 1024 * 1024,
		refill_blocks: MINUTES,
	};
	/// An institution: a platform that signs for many.
	pub const InstitutionQuota: QuotaLimits = QuotaLimits {
		ref_time: 2 * 450 * WEIGHT_REF_TIME_PER_MILLIS,
		length: 1024 * 1024,
		refill_blocks: MINUTES,
	};
	/// A member: one person at a desk, or a company's machine.
	pub const MemberQuota: QuotaLimits = QuotaLimits {
		ref_time: 200 * WEIGHT_REF_TIME_PER_MILLIS,
		length: 256 * 1024,
		refill_blocks: MINUTES,
	};
}

impl pallet_admission::Config for Runtime {
	type WeightInfo = pallet_admission::weights::SubstrateWeight<Runtime>;
	type Screening = Publishable;
	type GovernanceOrigin = ConsortiumOrigin;
	type SeatQuota = SeatQuota;
	type InstitutionQuota = InstitutionQuota;
	type MemberQuota = MemberQuota;
	type MaxNonceAhead = ConstU32<256>;
	type MaxLongevity = ConstU64<256>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Publishable;
}
