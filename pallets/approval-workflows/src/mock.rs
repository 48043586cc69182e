//! A chain of this pallet alone. Seals and members are small directories that tests write to.

use crate as pallet_approval_workflows;
use frame_support::{assert_noop, assert_ok, derive_impl, ensure, parameter_types, traits::Time};
use seal_primitives::{
	traits::{CertifiedActors, GrantBook, GrantUse, MemberDirectory, SealAuthority, SealManagers},
	AmountClass, CreditCode, DocumentKind, Fingerprint, GrantId, MemberRole, Moment, SealCode,
	SealKind, SealStatus, SealSummary, Terms,
};
use sp_runtime::{BuildStorage, DispatchError, DispatchResult};
use std::collections::{BTreeMap, BTreeSet};

pub type AccountId = u64;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		ApprovalWorkflows: pallet_approval_workflows,
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
	pub static Appointed: BTreeSet<(CreditCode, AccountId, SealKind)> = BTreeSet::new();
	pub static Grants: BTreeMap<GrantId, Grant> = BTreeMap::new();
	pub static Epochs: BTreeMap<CreditCode, u32> = BTreeMap::new();
	pub static SuspendedEnterprises: BTreeSet<CreditCode> = BTreeSet::new();
	/// Until when an account's certificate is valid.
	pub static Certificates: BTreeMap<AccountId, Moment> = BTreeMap::new();
	pub const MaxStages: u32 = 5;
	pub const MaxApprovers: u32 = 16;
	pub const MaxOpenRequests: u32 = 3;
	pub const MinLifetime: Moment = 10;
	pub const MaxLifetime: Moment = 10_000;
}

pub const SEAL_NOT_IN_FORCE: DispatchError = DispatchError::Other("seal not in force");
pub const NOT_OPERATING: DispatchError = DispatchError::Other("enterprise not operating");
pub const NO_CERTIFICATE: DispatchError = DispatchError::Other("no certificate");
pub const CERTIFICATE_EXPIRED: DispatchError = DispatchError::Other("certificate expired");

pub const NO_GRANT: DispatchError = DispatchError::Other("no such grant");
pub const OTHER_SEAL: DispatchError = DispatchError::Other("the grant is for another seal");
pub const NOT_HOLDER: DispatchError = DispatchError::Other("the grant is somebody else's");
pub const LINK_GONE: DispatchError = DispatchError::Other("a link above the grant is gone");
pub const GRANT_EXPIRED: DispatchError = DispatchError::Other("the grant expired");
pub const GRANT_USED_UP: DispatchError = DispatchError::Other("the grant is used up");
pub const STOPPED: DispatchError = DispatchError::Other("an emergency stop");
pub const OTHER_KIND: DispatchError = DispatchError::Other("the grant is for other documents");
pub const TOO_HIGH: DispatchError = DispatchError::Other("the grant is for lower amounts");

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
		if SuspendedEnterprises::get().contains(enterprise) {
			return Err(NOT_OPERATING);
		}
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

impl SealManagers<AccountId> for MemberBook {
	fn manages(enterprise: &CreditCode, who: &AccountId, kind: SealKind) -> bool {
		Self::is_controller(enterprise, who)
			|| Appointed::get().contains(&(*enterprise, *who, kind))
	}
}

/// Leave to use a seal.
#[derive(Clone)]
pub struct Grant {
	pub seal: SealCode,
	pub user: AccountId,
	/// With the uses that are left.
	pub terms: Terms,
	/// Whether it sleeps: an emergency stop.
	pub stopped: bool,
	/// Whether a link above it was revoked.
	pub link_gone: bool,
}

impl Grant {
	/// Why it can allow no use any more.
	fn ensure_alive(&self) -> DispatchResult {
		ensure!(!self.link_gone, LINK_GONE);
		ensure!(Now::get() <= self.terms.valid_until, GRANT_EXPIRED);
		ensure!(self.terms.uses != Some(0), GRANT_USED_UP);
		Ok(())
	}
}

pub struct Leaves;
impl GrantBook<AccountId> for Leaves {
	fn ensure_granted(usage: &GrantUse<AccountId>) -> DispatchResult {
		let grant = Grants::get().get(&usage.grant).cloned().ok_or(NO_GRANT)?;
		ensure!(grant.seal == *usage.seal, OTHER_SEAL);
		ensure!(grant.user == *usage.user, NOT_HOLDER);
		grant.ensure_alive()?;
		ensure!(!grant.stopped, STOPPED);
		ensure!(grant.terms.cover_kind(usage.document_kind), OTHER_KIND);
		ensure!(grant.terms.cover_amount(usage.amount), TOO_HIGH);
		Ok(())
	}
	fn consume(usage: &GrantUse<AccountId>) -> DispatchResult {
		Self::ensure_granted(usage)?;
		change_grant(usage.grant, |grant| {
			grant.terms.uses = grant.terms.uses.map(|left| left - 1);
		});
		Ok(())
	}
	fn has_ended(grant: GrantId) -> bool {
		Grants::get().get(&grant).is_none_or(|grant| grant.ensure_alive().is_err())
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
	type Managers = MemberBook;
	type Grants = Leaves;
	type Certified = CertificateBook;
	type Time = Clock;
	type MaxStages = MaxStages;
	type MaxApprovers = MaxApprovers;
	type MaxOpenRequests = MaxOpenRequests;
	type MinLifetime = MinLifetime;
	type MaxLifetime = MaxLifetime;
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
		file_seal(seal(), OWNER);
		(seal(), OWNER)
	}
	fn add_member(enterprise: &CreditCode, account: &AccountId, role: MemberRole) {
		give_role(*enterprise, *account, role);
	}
	fn appoint(enterprise: &CreditCode, manager: &AccountId) {
		Appointed::mutate(|all| all.insert((*enterprise, *manager, SealKind::Contract)));
	}
	fn grant(seal: &SealCode, user: &AccountId) -> GrantId {
		give_grant(99, seal.clone(), *user);
		99
	}
	fn end_grant(grant: GrantId) {
		change_grant(grant, |grant| grant.terms.uses = Some(0));
	}
	fn certify(account: &AccountId) {
		certify(*account, Moment::MAX);
	}
}

/// The enterprise whose seals are used.
pub const OWNER: CreditCode = CreditCode(*b"91350100M000100Y43");
/// Another enterprise.
pub const STRANGER: CreditCode = CreditCode(*b"11320000MB151840XJ");

/// Controls OWNER.
pub const BOSS: AccountId = 1;
/// Keeps OWNER's contract seals, which all of them are.
pub const MANAGER: AccountId = 2;
/// Has the seal manager's role in OWNER too, and is appointed for finance seals.
pub const CASHIER: AccountId = 5;
/// Asks for uses.
pub const CLERK: AccountId = 3;
/// Asks for uses, and approves.
pub const HEAD_CLERK: AccountId = 4;
/// The first stage's approvers.
pub const HEADS: [AccountId; 2] = [10, 11];
/// The second stage's approvers.
pub const DIRECTORS: [AccountId; 3] = [20, 21, 22];
/// Keeps seals, signs and approves, for STRANGER.
pub const OUTSIDER: AccountId = 30;
/// Operates a platform that acts for OWNER.
pub const OPERATOR: AccountId = 40;

/// The grants: the clerk's for either seal, the head clerk's, and the platform's.
pub const GRANT: GrantId = 1;
pub const OTHER_SEALS_GRANT: GrantId = 2;
pub const HEAD_CLERKS_GRANT: GrantId = 3;
pub const PLATFORMS_GRANT: GrantId = 4;

pub fn seal() -> SealCode {
	SealCode::parse("3301000012345").expect("a code")
}

pub fn other_seal() -> SealCode {
	SealCode::parse("3301000012346").expect("a code")
}

pub fn found_enterprise(code: CreditCode, controller: AccountId) {
	Controllers::mutate(|all| all.insert(code, controller));
}

pub fn give_role(code: CreditCode, who: AccountId, role: MemberRole) {
	Roles::mutate(|all| all.insert((code, who, role)));
}

pub fn take_role(who: AccountId, role: MemberRole) {
	Roles::mutate(|all| all.remove(&(OWNER, who, role)));
}

/// Let an account use a seal for anything.
pub fn give_grant(id: GrantId, seal: SealCode, user: AccountId) {
	let terms = Terms {
		valid_from: 0,
		valid_until: Moment::MAX,
		uses: None,
		document_kinds: None,
		max_amount: None,
		may_pass_on: false,
	};
	let grant = Grant { seal, user, terms, stopped: false, link_gone: false };
	Grants::mutate(|all| all.insert(id, grant));
}

pub fn change_grant(id: GrantId, change: impl FnOnce(&mut Grant)) {
	Grants::mutate(|all| change(all.get_mut(&id).expect("given")));
}

/// The clerk's grant covers contracts and letters of up to a million.
pub fn narrow_grant() {
	let kinds = BTreeSet::from([DocumentKind::Contract, DocumentKind::Letter]);
	change_grant(GRANT, |grant| {
		grant.terms.document_kinds = kinds.try_into().ok();
		grant.terms.max_amount = Some(AmountClass::To1Million);
	});
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

pub fn file_seal(code: SealCode, owner: CreditCode) {
	let summary = SealSummary {
		owner,
		kind: SealKind::Contract,
		status: SealStatus::Active,
		version: 1,
		epoch: 0,
	};
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

/// What the enterprise's directory does on a change of name or controller.
pub fn raise_epoch() {
	Epochs::mutate(|all| *all.entry(OWNER).or_default() += 1);
}

pub fn pass(time: Moment) {
	Now::mutate(|now| *now += time);
}

/// Two enterprises with their people and OWNER's two seals in force, at block 1.
pub fn new_test_ext() -> sp_io::TestExternalities {
	Now::set(1_000_000);
	Seals::set(BTreeMap::new());
	Controllers::set(BTreeMap::new());
	Roles::set(BTreeSet::new());
	Epochs::set(BTreeMap::new());
	SuspendedEnterprises::set(BTreeSet::new());
	Appointed::set(
		[
			(OWNER, MANAGER, SealKind::Contract),
			(OWNER, CASHIER, SealKind::Finance),
			(STRANGER, OUTSIDER, SealKind::Contract),
		]
		.into(),
	);
	Grants::set(BTreeMap::new());
	Certificates::set(
		[MANAGER, CASHIER, CLERK, HEAD_CLERK, OUTSIDER, OPERATOR]
			.map(|who| (who, Moment::MAX))
			.into(),
	);

	found_enterprise(OWNER, BOSS);
	give_role(OWNER, MANAGER, MemberRole::SealManager);
	give_role(OWNER, CASHIER, MemberRole::SealManager);
	give_role(OWNER, CLERK, MemberRole::Signer);
	give_role(OWNER, HEAD_CLERK, MemberRole::Signer);
	for approver in HEADS.iter().chain(&DIRECTORS).chain(&[HEAD_CLERK]) {
		give_role(OWNER, *approver, MemberRole::Approver);
	}
	for role in [MemberRole::SealManager, MemberRole::Signer, MemberRole::Approver] {
		give_role(STRANGER, OUTSIDER, role);
	}
	file_seal(seal(), OWNER);
	file_seal(other_seal(), OWNER);
	give_grant(GRANT, seal(), CLERK);
	give_grant(OTHER_SEALS_GRANT, other_seal(), CLERK);
	give_grant(HEAD_CLERKS_GRANT, seal(), HEAD_CLERK);
	give_grant(PLATFORMS_GRANT, seal(), OPERATOR);

	let storage = frame_system::GenesisConfig::<Test>::default().build_storage().expect("genesis");
	let mut ext = sp_io::TestExternalities::from(storage);
	ext.execute_with(|| System::set_block_number(1));
	ext
}

/// Run a test on a fresh chain, and check every invariant behind it.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		ApprovalWorkflows::do_try_state().expect("every invariant holds");
	});
}
