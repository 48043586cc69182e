//! Admitted organisations.

use super::{consortium::Sponsor, ConsortiumOrigin};
use crate::{Admission, Runtime};
use frame_support::traits::ConstU32;

impl pallet_institutions::Config for Runtime {
	type WeightInfo = pallet_institutions::weights::SubstrateWeight<Runtime>;
	type SponsorOrigin = Sponsor;
	type SuspensionOrigin = Sponsor;
	type GovernanceOrigin = ConsortiumOrigin;
	type Accounts = Admission;
	type MaxApplications = ConstU32<256>;
}
