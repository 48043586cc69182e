//! Aura, GRANDPA, sessions and offences.

use crate::{
	currency::NoCurrency, sessions::SessionEnds, AccountId, Aura, Consortium, Historical, Offences,
	Runtime, RuntimeCall, RuntimeEvent, SessionKeys, UncheckedExtrinsic, DAYS, HOURS,
	SLOT_DURATION,
};
use frame_support::{
	parameter_types,
	traits::{ConstBool, ConstU32, ConstU64},
};
use pallet_session::historical::IdentificationTuple;
use seal_primitives::SeatId;
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_core::crypto::KeyTypeId;
use sp_runtime::traits::OpaqueKeys;

/// The most validators there can be: every one of 49 departments, and room.
pub type MaxAuthorities = ConstU32<64>;

impl pallet_authorship::Config for Runtime {
	type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Self, Aura>;
	type EventHandler = ();
}

impl pallet_aura::Config for Runtime {
	type AuthorityId = AuraId;
	type DisabledValidators = ();
	type MaxAuthorities = MaxAuthorities;
	type AllowMultipleBlocksPerSlot = ConstBool<false>;
	type SlotDuration = ConstU64<SLOT_DURATION>;
}

impl pallet_session::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type ValidatorId = AccountId;
	// Only a seat's account has a validator id, so only seats can set session keys.
	type ValidatorIdOf = pallet_consortium::SeatAccountOf<Runtime>;
	type ShouldEndSession = SessionEnds;
	type NextSessionRotation = SessionEnds;
	type SessionManager = pallet_session::historical::NoteHistoricalRoot<Self, Consortium>;
	type SessionHandler = <SessionKeys as OpaqueKeys>::KeyTypeIdProviders;
	type Keys = SessionKeys;
	// Offences are recorded; whether a seat is expelled is for the others to vote.
	type DisablingStrategy = ();
	type WeightInfo = pallet_session::weights::SubstrateWeight<Runtime>;
	type Currency = NoCurrency;
	type KeyDeposit = ();
}

impl pallet_session::historical::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type FullIdentification = SeatId;
	type FullIdentificationOf = pallet_consortium::SeatIdOf<Runtime>;
}

parameter_types! {
	/// Equivocations are accepted for this long after they happened, in blocks.
	pub const ReportLongevity: u64 = (30 * DAYS) as u64;
	/// Sets of this many sessions can be held to their votes.
	pub const MaxSetIdSessionEntries: u64 = (30 * DAYS / HOURS) as u64;
}

impl pallet_grandpa::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = ();
	type MaxAuthorities = MaxAuthorities;
	type MaxNominators = ConstU32<0>;
	type MaxSetIdSessionEntries = MaxSetIdSessionEntries;
	type KeyOwnerProof = sp_session::MembershipProof;
	type EquivocationReportSystem =
		pallet_grandpa::EquivocationReportSystem<Self, Offences, Historical, ReportLongevity>;
}

impl pallet_offences::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type IdentificationTuple = IdentificationTuple<Self>;
	type OnOffenceHandler = Consortium;
}

// A node reports an equivocation by an extrinsic without signature, which only its own blocks may
// hold.
impl<LocalCall> frame_system::offchain::CreateTransactionBase<LocalCall> for Runtime
where
	RuntimeCall: From<LocalCall>,
{
	type Extrinsic = UncheckedExtrinsic;
	type RuntimeCall = RuntimeCall;
}

impl<LocalCall> frame_system::offchain::CreateBare<LocalCall> for Runtime
where
	RuntimeCall: From<LocalCall>,
{
	fn create_bare(call: RuntimeCall) -> UncheckedExtrinsic {
		sp_runtime::generic::UncheckedExtrinsic::new_bare(call)
	}
}

/// The key type of finality votes, for proofs of who holds a key.
pub const GRANDPA_KEY_TYPE: KeyTypeId = sp_consensus_grandpa::KEY_TYPE;
