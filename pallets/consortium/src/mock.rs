//! A runtime with the real session pallet (and historical sessions), whose sessions end when a test
//! says so, a fake account book and a collective that only remembers its members.

use crate::{self as pallet_consortium, *};
use codec::Encode;
use frame_support::{
	derive_impl,
	dispatch::DispatchResult,
	parameter_types,
	traits::{
		fungible::{hold, Dust, Inspect, Mutate, Unbalanced},
		tokens::{DepositConsequence, Fortitude, Preservation, Provenance, WithdrawConsequence},
		ChangeMembers, ConstU32, InitializeMembers,
	},
};
use frame_system::{EnsureRoot, RawOrigin};
use pallet_session::{historical, SessionHandler, ShouldEndSession};
use seal_primitives::{traits::AccountBook, Holder, Mandate, Mandates, SeatId};
use sp_runtime::{
	impl_opaque_keys,
	key_types::DUMMY,
	testing::{TestSignature, UintAuthorityId},
	traits::OpaqueKeys,
	BuildStorage, DispatchError, KeyTypeId,
};
use std::collections::{BTreeMap, BTreeSet};

pub type AccountId = u64;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Consortium = pallet_consortium;
	#[runtime::pallet_index(2)]
	pub type Session = pallet_session;
	#[runtime::pallet_index(3)]
	pub type Historical = pallet_session::historical;
}

impl_opaque_keys! {
	pub struct TestKeys {
		pub dummy: UintAuthorityId,
	}
}

parameter_types! {
	/// The account book.
	pub static Admitted: BTreeMap<AccountId, Holder> = BTreeMap::new();
	/// The collective.
	pub static Members: Vec<AccountId> = Vec::new();
	/// What the consensus pallets were told at the last session end: whether the authorities
	/// change, and who they are.
	pub static Authorities: (bool, Vec<AccountId>) = (false, Vec::new());
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

impl Config for Test {
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type Accounts = TestAccounts;
	type Collective = TestCollective;
	type MaxSeats = ConstU32<6>;
	type WeightInfo = ();
}

impl pallet_session::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type ValidatorId = AccountId;
	type ValidatorIdOf = SeatAccountOf<Test>;
	type ShouldEndSession = ByHand;
	type NextSessionRotation = ();
	type SessionManager = historical::NoteHistoricalRoot<Test, Consortium>;
	type SessionHandler = TestConsensus;
	type Keys = TestKeys;
	type DisablingStrategy = ();
	type WeightInfo = ();
	type Currency = NoCurrency;
	type KeyDeposit = ();
}

impl historical::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type FullIdentification = SeatId;
	type FullIdentificationOf = SeatIdOf<Test>;
}

pub struct TestAccounts;
impl AccountBook<AccountId> for TestAccounts {
	fn admit(who: &AccountId, holder: Holder) -> DispatchResult {
		if Admitted::get().contains_key(who) {
			return Err(DispatchError::Other("admitted already"));
		}
		if !System::account_exists(who) {
			System::inc_providers(who);
		}
		Admitted::mutate(|book| book.insert(*who, holder));
		Ok(())
	}
	fn remove(who: &AccountId) -> DispatchResult {
		Admitted::mutate(|book| book.remove(who))
			.map(|_| ())
			.ok_or(DispatchError::Other("not admitted"))
	}
	fn holder(who: &AccountId) -> Option<Holder> {
		Admitted::get().get(who).copied()
	}
}

pub struct TestCollective;
impl ChangeMembers<AccountId> for TestCollective {
	fn change_members_sorted(
		incoming: &[AccountId],
		outgoing: &[AccountId],
		sorted_new: &[AccountId],
	) {
		let old = Members::get();
		assert_eq!(
			Self::compute_members_diff_sorted(sorted_new, &old),
			(incoming.to_vec(), outgoing.to_vec())
		);
		Members::set(sorted_new.to_vec());
	}
}
impl InitializeMembers<AccountId> for TestCollective {
	fn initialize_members(members: &[AccountId]) {
		Members::set(members.to_vec());
	}
}

pub struct ByHand;
impl ShouldEndSession<u64> for ByHand {
	fn should_end_session(_: u64) -> bool {
		false
	}
}

pub struct TestConsensus;
impl SessionHandler<AccountId> for TestConsensus {
	const KEY_TYPE_IDS: &'static [KeyTypeId] = &[DUMMY];
	fn on_genesis_session<Keys: OpaqueKeys>(validators: &[(AccountId, Keys)]) {
		Authorities::set((true, validators.iter().map(|(account, _)| *account).collect()));
	}
	fn on_new_session<Keys: OpaqueKeys>(
		changed: bool,
		validators: &[(AccountId, Keys)],
		_queued: &[(AccountId, Keys)],
	) {
		Authorities::set((changed, validators.iter().map(|(account, _)| *account).collect()));
	}
	fn on_disabled(_: u32) {}
}

/// No currency: the session pallet asks for one, for deposits that there are none of here.
pub struct NoCurrency;
impl Inspect<AccountId> for NoCurrency {
	type Balance = u64;
	fn total_issuance() -> u64 {
		0
	}
	fn minimum_balance() -> u64 {
		0
	}
	fn total_balance(_: &AccountId) -> u64 {
		0
	}
	fn balance(_: &AccountId) -> u64 {
		0
	}
	fn reducible_balance(_: &AccountId, _: Preservation, _: Fortitude) -> u64 {
		0
	}
	fn can_deposit(_: &AccountId, _: u64, _: Provenance) -> DepositConsequence {
		DepositConsequence::Success
	}
	fn can_withdraw(_: &AccountId, _: u64) -> WithdrawConsequence<u64> {
		WithdrawConsequence::Success
	}
}
impl Unbalanced<AccountId> for NoCurrency {
	fn handle_dust(_: Dust<AccountId, Self>) {}
	fn write_balance(_: &AccountId, _: u64) -> Result<Option<u64>, DispatchError> {
		Ok(None)
	}
	fn set_total_issuance(_: u64) {}
}
impl Mutate<AccountId> for NoCurrency {}
impl hold::Inspect<AccountId> for NoCurrency {
	type Reason = RuntimeHoldReason;
	fn total_balance_on_hold(_: &AccountId) -> u64 {
		0
	}
	fn balance_on_hold(_: &RuntimeHoldReason, _: &AccountId) -> u64 {
		0
	}
}
impl hold::Unbalanced<AccountId> for NoCurrency {
	fn set_balance_on_hold(_: &RuntimeHoldReason, _: &AccountId, _: u64) -> DispatchResult {
		Ok(())
	}
}
impl hold::Mutate<AccountId> for NoCurrency {}

/// A consortium to begin with: the three bureaus, seats 0, 1, 2 of accounts 1, 2, 3, all of them
/// validating with keys that are the account's number times ten.
pub struct ExtBuilder {
	pub seats: Vec<GenesisSeat<AccountId>>,
	/// The accounts whose session keys are in the genesis.
	pub keyed: Vec<AccountId>,
}

impl Default for ExtBuilder {
	fn default() -> Self {
		Self {
			seats: vec![
				genesis_seat(1, "数据局", &[Mandate::Inspect, Mandate::AdmitInstitutions], true),
				genesis_seat(2, "市场监管局", &[Mandate::RegisterEnterprises], true),
				genesis_seat(3, "公安局", &[Mandate::FileSeals, Mandate::FreezeSeals], true),
			],
			keyed: vec![1, 2, 3],
		}
	}
}

impl ExtBuilder {
	/// Found the consortium without the session keys of an account.
	pub fn without_keys(mut self, account: AccountId) -> Self {
		self.keyed.retain(|other| *other != account);
		self
	}

	pub fn build(self) -> sp_io::TestExternalities {
		Admitted::set(BTreeMap::new());
		Members::set(Vec::new());
		let keys = self.keyed.iter().map(|account| (*account, *account, keys(account * 10)));
		let mut ext: sp_io::TestExternalities = RuntimeGenesisConfig {
			system: Default::default(),
			consortium: GenesisConfig { seats: self.seats, min_validators: 2 },
			session: pallet_session::GenesisConfig {
				keys: keys.collect(),
				non_authority_keys: Vec::new(),
			},
		}
		.build_storage()
		.expect("the genesis is sound")
		.into();
		ext.execute_with(|| System::set_block_number(1));
		ext
	}

	/// Run a test, and check the invariants in the state that it leaves.
	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			test();
			Consortium::do_try_state().expect("the invariants hold");
		});
	}
}

#[cfg(feature = "runtime-benchmarks")]
pub fn new_test_ext() -> sp_io::TestExternalities {
	ExtBuilder::default().build()
}

pub fn genesis_seat(
	account: AccountId,
	name: &str,
	mandates: &[Mandate],
	validates: bool,
) -> GenesisSeat<AccountId> {
	GenesisSeat { account, name: name.into(), mandates: mandates.to_vec(), validates }
}

pub fn mandates<const N: usize>(mandates: [Mandate; N]) -> Mandates {
	Mandates::try_from(BTreeSet::from(mandates)).expect("there are no more mandates")
}

pub fn name(text: &str) -> SeatName {
	SeatName::try_from(text.as_bytes().to_vec()).expect("short enough")
}

pub fn keys(key: u64) -> TestKeys {
	TestKeys { dummy: UintAuthorityId(key) }
}

/// Register session keys with a proof that their holder made for the account.
pub fn set_keys(account: AccountId, key: u64) -> DispatchResult {
	let proof = TestSignature(key, account.encode()).encode();
	Session::set_keys(RawOrigin::Signed(account).into(), keys(key), proof)
}

/// Admit a validating seat of this account, with one mandate.
pub fn admit(account: AccountId) -> DispatchResult {
	Consortium::admit_seat(
		RuntimeOrigin::root(),
		account,
		name("司法局"),
		mandates([Mandate::Adjudicate]),
		true,
	)
}

/// End the session; gives whether the authorities change, and the validators from now on.
pub fn end_session() -> (bool, Vec<AccountId>) {
	Session::rotate_session();
	let (changed, authorities) = Authorities::get();
	assert_eq!(Session::validators(), authorities);
	(changed, authorities)
}
