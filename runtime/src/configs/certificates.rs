//! Certificates, and whom they must name.

use super::ConsortiumOrigin;
use crate::{
	AccountId, Admission, EnterpriseIdentity, Institutions, Runtime, RuntimeCall, Session,
	Timestamp,
};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::traits::{ConstU32, ConstU64};
use seal_primitives::{
	time::DAY,
	traits::{AccountBook, ActorDirectory, ActorIdentity, SessionKeysOf},
	Digest, Holder,
};

/// Who stands behind an account: a seat or an institution by its name, a person by the commitment
/// that public security attested.
pub struct Actors;

impl ActorDirectory<AccountId> for Actors {
	fn identity(who: &AccountId) -> Option<ActorIdentity> {
		match Admission::holder(who)? {
			Holder::Seat(id) => pallet_consortium::Seats::<Runtime>::get(id)
				.map(|seat| ActorIdentity::Organisation(Digest::sm3(&seat.name))),
			Holder::Institution(id) => Institutions::institution(id)
				.map(|institution| ActorIdentity::Organisation(Digest::sm3(&institution.name))),
			Holder::Member(_) => EnterpriseIdentity::person_behind(who).map(ActorIdentity::Person),
		}
	}
}

/// The session keys that seats registered.
pub struct SeatKeys;

impl SessionKeysOf<AccountId> for SeatKeys {
	fn session_keys(who: &AccountId) -> Option<Vec<u8>> {
		Session::load_keys(who).map(|keys| keys.encode())
	}
}

impl pallet_certificates::Config for Runtime {
	type WeightInfo = pallet_certificates::weights::SubstrateWeight<Runtime>;
	type GovernanceOrigin = ConsortiumOrigin;
	type Institutions = Institutions;
	type Actors = Actors;
	type SessionKeys = SeatKeys;
	type Time = Timestamp;
	type RuntimeCall = RuntimeCall;
	type MaxAnchors = ConstU32<64>;
	type MaxCrlEntries = ConstU32<128>;
	type MaxStatementLifetime = ConstU64<DAY>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
}
