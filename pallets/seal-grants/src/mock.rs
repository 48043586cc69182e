//! A chain of this pallet alone. Seals, members, groups, institutions and certificates are small
//! directories that tests write to.

use crate as pallet_seal_grants;
use frame_support::{assert_noop, assert_ok, derive_impl, ensure, parameter_types, traits::Time};
use seal_primitives::{
	traits::{
		CertifiedActors, GroupDirectory, InstitutionDirectory, MemberDirectory, SealAuthority,
	},
	Capability, CreditCode, Fingerprint, InstitutionId, MemberRole, Moment, SealCode, SealKind,
	SealStatus, SealSummary,
};
use sp_runtime::{BuildStorage, DispatchError, DispatchResult};
use std::collections::{BTreeMap, BTreeSet};

pub type AccountId = u64;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		SealGrants: pallet_seal_grants,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

parameter_types! {
	pub static Now: Moment = 1_000_000;
	pub static Seals: BTreeMap<SealCode, SealSummary> = BTreeMap::new();
	pub static Controllers: BTreeMap<CreditCode, AccountId> = BTreeMap::new();
	pub static Roles: BTreeSet<(CreditCode, AccountId, MemberRole)> = BTreeSet::new();
	pub static Epochs: BTreeMap<CreditCode, u32> = BTreeMap::new();
	pub static SuspendedEnterprises: BTreeSet<CreditCode> = BTreeSet::new();
	/// Since when a subsidiary is its head's.
	pub static Subsidiaries: BTreeMap<(CreditCode, CreditCode), Moment> = BTreeMap::new();
	pub static Operators: BTreeMap<InstitutionId, AccountId> = BTreeMap::new();
	pub static SuspendedInstitutions: BTreeSet<InstitutionId> = BTreeSet::new();
	/// Until when an account's certificate is valid.
	pub static Certificates: BTreeMap<AccountId, Moment> = BTreeMap::new();
	pub const MaxManagers: u32 = 3;
	pub const MaxDuration: Moment = 10_000;
	pub const MaxDepth: u8 = 4;
	pub const MaxTrees: u32 = 5;
	pub const MaxTreeSize: u32 = 6;
	pub const MaxPrune: u32 = 4;
}

pub const SEAL_NOT_IN_FORCE: DispatchError = DispatchError::Other("seal not in force");
pub const NOT_OPERATING: DispatchError = DispatchError::Other("enterprise not operating");
pub const NOT_CAPABLE: DispatchError = DispatchError::Other("institution not capable");
pub const NO_CERTIFICATE: DispatchError = DispatchError::Other("no certificate");
pub const CERTIFICATE_EXPIRED: DispatchError = DispatchError::Other("certificate expired");

pub struct Clock;
impl Time for Clock {
	type Moment = Moment;
	fn now() -> Moment {
		Now::get()
	}
}

pub struct SealBook;
impl SealAuthority for SealBook {
	fn summary(code: &SealCode) -> Option<SealSummary> {
		Seals::get().get(code).cloned()
	}
	fn ensure_in_force(code: &SealCode) -> Result<SealSummary, DispatchError> {
		Self::summary(code)
			.filter(|summary| summary.status == SealStatus::Active)
			.ok_or(SEAL_NOT_IN_FORCE)
	}
}

pub struct MemberBook;
impl MemberDirectory<AccountId> for MemberBook {
	fn enterprise_of(who: &AccountId) -> Option<CreditCode> {
		let controlled = Controllers::get().into_iter().find(|(_, controller)| controller == who);
		let joined = || Roles::get().into_iter().find(|(_, member, _)| member == who);
		controlled.map(|(code, _)| code).or_else(|| joined().map(|(code, ..)| code))
	}
	fn ensure_operating(enterprise: &CreditCode) -> DispatchResult {
		ensure!(!SuspendedEnterprises::get().contains(enterprise), NOT_OPERATING);
		Ok(())
	}
	fn is_controller(enterprise: &CreditCode, who: &AccountId) -> bool {
		Controllers::get().get(enterprise) == Some(who)
	}
	fn has_role(enterprise: &CreditCode, who: &AccountId, role: MemberRole) -> bool {
		Roles::get().contains(&(*enterprise, *who, role))
	}
	fn epoch(enterprise: &CreditCode) -> u32 {
		Epochs::get().get(enterprise).copied().unwrap_or_default()
	}
}

pub struct GroupBook;
impl GroupDirectory for GroupBook {
	fn subsidiary_since(head: &CreditCode, subsidiary: &CreditCode) -> Option<Moment> {
		Subsidiaries::get().get(&(*head, *subsidiary)).copied()
	}
}

pub struct InstitutionBook;
impl InstitutionDirectory<AccountId> for InstitutionBook {
	fn institution_of(who: &AccountId) -> Option<InstitutionId> {
		Operators::get().into_iter().find(|(_, operator)| operator == who).map(|(id, _)| id)
	}
	fn operator(id: InstitutionId) -> Option<AccountId> {
		Operators::get().get(&id).copied()
	}
	fn ensure_capable(id: InstitutionId, capability: Capability) -> DispatchResult {
		ensure!(Operators::get().contains_key(&id), NOT_CAPABLE);
		ensure!(!SuspendedInstitutions::get().contains(&id), NOT_CAPABLE);
		ensure!(capability == Capability::SigningPlatform && id != MAKER, NOT_CAPABLE);
		Ok(())
	}
}

pub struct CertificateBook;
impl CertifiedActors<AccountId> for CertificateBook {
	fn ensure_certified(who: &AccountId) -> Result<Fingerprint, DispatchError> {
		let until = Certificates::get().get(who).copied().ok_or(NO_CERTIFICATE)?;
		ensure!(Now::get() <= until, CERTIFICATE_EXPIRED);
		Ok(Fingerprint::from_low_u64_be(*who))
	}
}

impl crate::Config for Test {
	type Seals = SealBook;
	type Members = MemberBook;
	type Groups = GroupBook;
	type Institutions = InstitutionBook;
	type Certified = CertificateBook;
	type Time = Clock;
	type MaxManagers = MaxManagers;
	type MaxDuration = MaxDuration;
	type MaxDepth = MaxDepth;
	type MaxTrees = MaxTrees;
	type MaxTreeSize = MaxTreeSize;
	type MaxPrune = MaxPrune;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Directories;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Directories;

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId> for Directories {
	fn seal_in_force(owner_controller: &AccountId) -> (SealCode, CreditCode) {
		found_enterprise(OWNER, *owner_controller);
		file_seal(seal(), OWNER, SealKind::Contract);
		(seal(), OWNER)
	}
	fn subsidiary(head: &CreditCode, controller: &AccountId) -> CreditCode {
		found_enterprise(BRANCH, *controller);
		tie(*head, BRANCH);
		BRANCH
	}
	fn add_member(enterprise: &CreditCode, account: &AccountId, role: MemberRole) {
		give_role(*enterprise, *account, role);
	}
	fn certify(account: &AccountId) {
		certify(*account, Moment::MAX);
	}
}

/// The enterprise whose seals are used: the head of a group of three.
pub const OWNER: CreditCode = CreditCode(*b"91350100M000100Y43");
/// Its subsidiaries.
pub const BRANCH: CreditCode = CreditCode(*b"91350211M0000XUF46");
pub const SISTER: CreditCode = CreditCode(*b"91330106MA2CFDJM7K");
/// An enterprise outside of the group.
pub const STRANGER: CreditCode = CreditCode(*b"11320000MB151840XJ");

/// Controls OWNER.
pub const BOSS: AccountId = 1;
/// Has the seal manager's role in OWNER, and is appointed for contract seals.
pub const MANAGER: AccountId = 2;
/// Has the role too, and is appointed for finance seals.
pub const CASHIER: AccountId = 3;
/// Has the role, and is not appointed.
pub const TRAINEE: AccountId = 4;
/// Signers of OWNER.
pub const CLERKS: [AccountId; 4] = [10, 11, 12, 13];
/// The first of them.
pub const CLERK: AccountId = CLERKS[0];
/// Control BRANCH and SISTER.
pub const BRANCH_BOSS: AccountId = 20;
pub const SISTER_BOSS: AccountId = 21;
/// Appointed for contract seals in BRANCH.
pub const BRANCH_MANAGER: AccountId = 22;
/// Signers of BRANCH.
pub const BRANCH_CLERKS: [AccountId; 3] = [30, 31, 32];
/// A signer of SISTER.
pub const SISTER_CLERK: AccountId = 35;
/// Signs and keeps seals for STRANGER.
pub const OUTSIDER: AccountId = 40;

/// A signing platform, and its operator.
pub const PLATFORM: InstitutionId = 7;
pub const OPERATOR: AccountId = 50;
/// Another one.
pub const OTHER_PLATFORM: InstitutionId = 8;
pub const OTHER_OPERATOR: AccountId = 51;
/// A seal maker, which is no signing platform.
pub const MAKER: InstitutionId = 9;

/// A contract seal of OWNER.
pub fn seal() -> SealCode {
	SealCode::parse("3301000012345").expect("a code")
}

/// Another one.
pub fn other_seal() -> SealCode {
	SealCode::parse("3301000012346").expect("a code")
}

/// A finance seal of OWNER.
pub fn finance_seal() -> SealCode {
	SealCode::parse("3301000012347").expect("a code")
}

pub fn found_enterprise(code: CreditCode, controller: AccountId) {
	Controllers::mutate(|all| all.insert(code, controller));
}

pub fn give_role(code: CreditCode, who: AccountId, role: MemberRole) {
	Roles::mutate(|all| all.insert((code, who, role)));
}

pub fn take_role(code: CreditCode, who: AccountId, role: MemberRole) {
	Roles::mutate(|all| all.remove(&(code, who, role)));
}

pub fn certify(who: AccountId, until: Moment) {
	Certificates::mutate(|all| all.insert(who, until));
}

/// That a call by an account is refused, and changes nothing, without a certificate and with one
/// that expired, and passes with one that is valid.
pub fn assert_needs_certificate(who: AccountId, call: impl Fn() -> DispatchResult) {
	Certificates::mutate(|all| all.remove(&who));
	assert_noop!(call(), NO_CERTIFICATE);
	certify(who, Now::get() - 1);
	assert_noop!(call(), CERTIFICATE_EXPIRED);
	certify(who, Now::get());
	assert_ok!(call());
}

pub fn file_seal(code: SealCode, owner: CreditCode, kind: SealKind) {
	let summary = SealSummary { owner, kind, status: SealStatus::Active, version: 1, epoch: 0 };
	Seals::mutate(|all| all.insert(code, summary));
}

/// Put a seal out of force, or into force again; leaving force is what its epoch counts.
pub fn set_status(code: &SealCode, status: SealStatus) {
	Seals::mutate(|all| {
		let summary = all.get_mut(code).expect("filed");
		if summary.status == SealStatus::Active {
			summary.epoch += 1;
		}
		summary.status = status;
	});
}

/// What the enterprises' directory does on a change of name or controller.
pub fn raise_epoch(code: CreditCode) {
	Epochs::mutate(|all| *all.entry(code).or_default() += 1);
}

/// Make one enterprise the other's subsidiary, from now on.
pub fn tie(head: CreditCode, subsidiary: CreditCode) {
	Subsidiaries::mutate(|all| all.insert((head, subsidiary), Now::get()));
}

pub fn untie(head: CreditCode, subsidiary: CreditCode) {
	Subsidiaries::mutate(|all| all.remove(&(head, subsidiary)));
}

pub fn pass(time: Moment) {
	Now::mutate(|now| *now += time);
}

/// The enterprises with their people, OWNER's seals in force, the platforms; at block 1.
pub fn new_test_ext() -> sp_io::TestExternalities {
	Now::set(1_000_000);
	Seals::set(BTreeMap::new());
	Controllers::set(BTreeMap::new());
	Roles::set(BTreeSet::new());
	Epochs::set(BTreeMap::new());
	SuspendedEnterprises::set(BTreeSet::new());
	Subsidiaries::set(BTreeMap::new());
	SuspendedInstitutions::set(BTreeSet::new());
	Operators::set([(PLATFORM, OPERATOR), (OTHER_PLATFORM, OTHER_OPERATOR), (MAKER, 52)].into());
	Certificates::set((0..100).map(|who| (who, Moment::MAX)).collect());

	for (code, controller) in
		[(OWNER, BOSS), (BRANCH, BRANCH_BOSS), (SISTER, SISTER_BOSS), (STRANGER, 41)]
	{
		found_enterprise(code, controller);
	}
	for manager in [MANAGER, CASHIER, TRAINEE] {
		give_role(OWNER, manager, MemberRole::SealManager);
	}
	give_role(BRANCH, BRANCH_MANAGER, MemberRole::SealManager);
	give_role(STRANGER, OUTSIDER, MemberRole::SealManager);
	give_role(STRANGER, OUTSIDER, MemberRole::Signer);
	for clerk in CLERKS {
		give_role(OWNER, clerk, MemberRole::Signer);
	}
	for clerk in BRANCH_CLERKS {
		give_role(BRANCH, clerk, MemberRole::Signer);
	}
	give_role(SISTER, SISTER_CLERK, MemberRole::Signer);
	tie(OWNER, BRANCH);
	tie(OWNER, SISTER);
	file_seal(seal(), OWNER, SealKind::Contract);
	file_seal(other_seal(), OWNER, SealKind::Contract);
	file_seal(finance_seal(), OWNER, SealKind::Finance);

	let storage = frame_system::GenesisConfig::<Test>::default().build_storage().expect("genesis");
	let mut ext = sp_io::TestExternalities::from(storage);
	ext.execute_with(|| System::set_block_number(1));
	ext
}

/// Run a test with the managers appointed, and check every invariant behind it.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		appoint_managers();
		test();
		SealGrants::do_try_state().expect("every invariant holds");
	});
}

pub fn appoint_managers() {
	for (controller, manager, kind) in [
		(BOSS, MANAGER, SealKind::Contract),
		(BOSS, CASHIER, SealKind::Finance),
		(BRANCH_BOSS, BRANCH_MANAGER, SealKind::Contract),
	] {
		let kinds = BTreeSet::from([kind]).try_into().expect("few enough");
		assert_ok!(SealGrants::appoint(RuntimeOrigin::signed(controller), manager, kinds));
	}
}
