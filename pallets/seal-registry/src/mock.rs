//! A chain of the registry alone: who is who is written down here.

use crate as pallet_seal_registry;
use crate::{KindDefinition, MakerProfile, MakerProfiles, PhysicalPart, Regions, Seals};
use frame_support::{
	assert_noop, assert_ok, derive_impl, ensure, parameter_types,
	traits::{ConstU32, EnsureOrigin, Time},
};
use frame_system::{EnsureRoot, RawOrigin};
use seal_primitives::{
	digest::sm3,
	traits::{
		CertifiedActors, CertifiedSigners, InstitutionDirectory, MemberDirectory, SealManagers,
		SeatDirectory,
	},
	BusinessType, Capability, CreditCode, Custody, Digest, ElectronicPart, Fingerprint,
	InstitutionId, Mandate, MemberRole, Moment, ProductionStatement, SealCode, SealForm, SealKind,
	SeatId, StatementSignature,
};
use sp_runtime::{
	traits::IdentityLookup, AccountId32, BuildStorage, DispatchError, DispatchResult,
};
use std::collections::{BTreeMap, BTreeSet};

pub type AccountId = AccountId32;
type Block = frame_system::mocking::MockBlock<Test>;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		SealRegistry: pallet_seal_registry,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
}

parameter_types! {
	/// The block's time.
	pub static Now: Moment = 1_000;
	/// Enterprises that do not operate.
	pub static NotOperating: BTreeSet<CreditCode> = BTreeSet::new();
	/// Institutions that are suspended.
	pub static SuspendedInstitutions: BTreeSet<InstitutionId> = BTreeSet::new();
	/// Until when an account's certificate is valid.
	pub static Certificates: BTreeMap<AccountId, Moment> = BTreeMap::new();
}

pub struct Clock;
impl Time for Clock {
	type Moment = Moment;
	fn now() -> Moment {
		Now::get()
	}
}

pub const HALTED: DispatchError = DispatchError::Other("the enterprise does not operate");
pub const NO_CERTIFICATE: DispatchError = DispatchError::Other("the account has no certificate");
pub const CERTIFICATE_EXPIRED: DispatchError = DispatchError::Other("the certificate expired");
pub const BAD_SIGNATURE: DispatchError =
	DispatchError::Other("the certificate's key did not sign this");
pub const INCAPABLE: DispatchError = DispatchError::Other("the institution is not capable");

/// Enterprise A.
pub fn a() -> CreditCode {
	CreditCode::parse("91350100M000100Y43").unwrap()
}
/// Enterprise B.
pub fn b() -> CreditCode {
	CreditCode::parse("11320000MB151840XJ").unwrap()
}

fn account(number: u8) -> AccountId {
	AccountId::new([number; 32])
}
pub fn controller() -> AccountId {
	account(1)
}
pub fn manager() -> AccountId {
	account(2)
}
pub fn clerk() -> AccountId {
	account(3)
}
pub fn b_controller() -> AccountId {
	account(11)
}
/// Seat 0: files seals.
pub fn filer() -> AccountId {
	account(100)
}
/// Seat 1: freezes seals.
pub fn police() -> AccountId {
	account(101)
}
/// Seat 2: adjudicates.
pub fn judge() -> AccountId {
	account(102)
}
/// Seat 3: freezes and adjudicates.
pub fn both() -> AccountId {
	account(103)
}
/// Seat 4: registers enterprises only.
pub fn registrar() -> AccountId {
	account(104)
}
/// Institution 0: makes seals.
pub fn maker() -> AccountId {
	account(110)
}
/// Institution 1: makes seals, in another city.
pub fn other_maker() -> AccountId {
	account(111)
}
/// Institution 2: a court.
pub fn court() -> AccountId {
	account(112)
}
/// Institution 3: a signing platform.
pub fn platform() -> AccountId {
	account(113)
}
pub fn stranger() -> AccountId {
	account(200)
}

pub fn operator_of(id: InstitutionId) -> Option<AccountId> {
	match id {
		0 => Some(maker()),
		1 => Some(other_maker()),
		2 => Some(court()),
		3 => Some(platform()),
		_ => None,
	}
}

pub struct Directory;

impl SeatDirectory<AccountId> for Directory {
	fn seat_of(who: &AccountId) -> Option<SeatId> {
		[filer(), police(), judge(), both(), registrar()]
			.iter()
			.position(|seat| seat == who)
			.map(|seat| seat as SeatId)
	}
	fn has_mandate(seat: SeatId, mandate: Mandate) -> bool {
		matches!(
			(seat, mandate),
			(0, Mandate::FileSeals)
				| (1 | 3, Mandate::FreezeSeals)
				| (2 | 3, Mandate::Adjudicate)
				| (4, Mandate::RegisterEnterprises)
		)
	}
}

impl InstitutionDirectory<AccountId> for Directory {
	fn institution_of(who: &AccountId) -> Option<InstitutionId> {
		(0..4).find(|id| operator_of(*id).as_ref() == Some(who))
	}
	fn operator(id: InstitutionId) -> Option<AccountId> {
		operator_of(id)
	}
	fn ensure_capable(id: InstitutionId, capability: Capability) -> DispatchResult {
		let capable = matches!(
			(id, capability),
			(0 | 1, Capability::SealMaker)
				| (2, Capability::Court)
				| (3, Capability::SigningPlatform)
		);
		if capable && !SuspendedInstitutions::get().contains(&id) {
			Ok(())
		} else {
			Err(INCAPABLE)
		}
	}
}

impl MemberDirectory<AccountId> for Directory {
	fn enterprise_of(who: &AccountId) -> Option<CreditCode> {
		if [controller(), manager(), clerk()].contains(who) {
			Some(a())
		} else if *who == b_controller() {
			Some(b())
		} else {
			None
		}
	}
	fn ensure_operating(enterprise: &CreditCode) -> DispatchResult {
		if [a(), b()].contains(enterprise) && !NotOperating::get().contains(enterprise) {
			Ok(())
		} else {
			Err(HALTED)
		}
	}
	fn is_controller(enterprise: &CreditCode, who: &AccountId) -> bool {
		(*enterprise, who.clone()) == (a(), controller())
			|| (*enterprise, who.clone()) == (b(), b_controller())
	}
	fn has_role(enterprise: &CreditCode, who: &AccountId, role: MemberRole) -> bool {
		*enterprise == a()
			&& ((*who == manager() && role == MemberRole::SealManager)
				|| (*who == clerk() && role == MemberRole::Signer))
	}
	fn epoch(_: &CreditCode) -> u32 {
		0
	}
}

/// A's manager is appointed for every kind of seal but personnel seals.
impl SealManagers<AccountId> for Directory {
	fn manages(enterprise: &CreditCode, who: &AccountId, kind: SealKind) -> bool {
		Self::is_controller(enterprise, who)
			|| (Self::has_role(enterprise, who, MemberRole::SealManager)
				&& kind != SealKind::Personnel)
	}
}

impl CertifiedActors<AccountId> for Directory {
	fn ensure_certified(who: &AccountId) -> Result<Fingerprint, DispatchError> {
		let until = Certificates::get().get(who).copied().ok_or(NO_CERTIFICATE)?;
		ensure!(Now::get() <= until, CERTIFICATE_EXPIRED);
		Ok(Fingerprint::from_slice(who.as_ref()))
	}
}

/// What stands for a signature with the key of an account's certificate.
pub fn sign(who: &AccountId, message: &[u8]) -> StatementSignature {
	let signature = sm3(&[b"signed by", who.as_ref(), message]);
	signature.as_bytes().to_vec().try_into().expect("32 bytes")
}

impl CertifiedSigners<AccountId> for Directory {
	fn verify_statement(
		who: &AccountId,
		message: &[u8],
		signature: &StatementSignature,
	) -> Result<Fingerprint, DispatchError> {
		let certificate = Self::ensure_certified(who)?;
		ensure!(*signature == sign(who, message), BAD_SIGNATURE);
		Ok(certificate)
	}
}

pub fn certify(who: AccountId, until: Moment) {
	Certificates::mutate(|all| all.insert(who, until));
}

/// That a call by an account is refused, and changes nothing, without a certificate and with one
/// that expired, and passes with one that is valid.
pub fn assert_needs_certificate(who: AccountId, call: impl Fn() -> DispatchResult) {
	Certificates::mutate(|all| all.remove(&who));
	assert_noop!(call(), NO_CERTIFICATE);
	certify(who.clone(), Now::get() - 1);
	assert_noop!(call(), CERTIFICATE_EXPIRED);
	certify(who, Now::get());
	assert_ok!(call());
}

pub struct EnsureFiler;
impl EnsureOrigin<RuntimeOrigin> for EnsureFiler {
	type Success = SeatId;
	fn try_origin(origin: RuntimeOrigin) -> Result<SeatId, RuntimeOrigin> {
		let raw: Result<RawOrigin<AccountId>, RuntimeOrigin> = origin.clone().into();
		match raw {
			Ok(RawOrigin::Signed(who)) if who == filer() => Ok(0),
			_ => Err(origin),
		}
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::signed(filer()))
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId> for Directory {
	fn enterprise() -> (CreditCode, AccountId) {
		(a(), controller())
	}
	fn seal_manager(_: &CreditCode) -> AccountId {
		manager()
	}
	fn maker() -> (InstitutionId, AccountId) {
		(0, maker())
	}
	fn certify(who: &AccountId) {
		certify(who.clone(), Moment::MAX);
	}
	fn sign(who: &AccountId, message: &[u8]) -> StatementSignature {
		sign(who, message)
	}
	fn court() -> AccountId {
		court()
	}
}

impl crate::Config for Test {
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type FilingOrigin = EnsureFiler;
	type Seats = Directory;
	type Institutions = Directory;
	type Members = Directory;
	type Managers = Directory;
	type Certified = Directory;
	type Time = Clock;
	type MaxSealsPerEnterprise = ConstU32<4>;
	type MaxPool = ConstU32<5>;
	type MaxPoolBatch = ConstU32<4>;
	type MaxTransitions = ConstU32<13>;
	type MaxVersions = ConstU32<3>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Directory;
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	Now::set(1_000);
	NotOperating::set(BTreeSet::new());
	SuspendedInstitutions::set(BTreeSet::new());
	let certified = [manager(), maker(), other_maker()];
	Certificates::set(certified.map(|who| (who, Moment::MAX)).into());
	let storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.execute_with(|| {
		System::set_block_number(1);
		MakerProfiles::<Test>::insert(0, profile(Regions::All));
		MakerProfiles::<Test>::insert(1, profile(Regions::All));
	});
	ext
}

/// Run a test on a new chain, and check the invariants at its end.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		SealRegistry::do_try_state().expect("the invariants hold");
	});
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn seal_code(number: u32) -> SealCode {
	SealCode::parse(&format!("330100{number:07}")).unwrap()
}

pub fn physical() -> Option<PhysicalPart> {
	Some(PhysicalPart { engraver: 0, impression: Digest::sm3(b"impression") })
}

/// All forms, for some regions.
pub fn profile(regions: Regions) -> MakerProfile {
	let forms = BTreeSet::from([SealForm::V1, SealForm::V4, SealForm::V5]);
	MakerProfile { forms: forms.try_into().unwrap(), regions }
}

/// A kind of which an enterprise may have many, and that names no person.
pub fn kind(label: &str) -> KindDefinition {
	KindDefinition {
		ga241: 99,
		business_type: BusinessType::Common,
		label: label.as_bytes().to_vec().try_into().unwrap(),
		one_per_enterprise: false,
		names_person: false,
	}
}

/// A digest that differs from number to number.
pub fn digest(what: &str, number: u32) -> Digest {
	Digest::sm3(format!("{what} {number}").as_bytes())
}

/// The first part that maker 0 makes for the seal of a number, valid from 500 to 1,000,000.
pub fn electronic(number: u32) -> ElectronicPart {
	ElectronicPart {
		eseal: digest("seal", number),
		image: digest("image", number),
		certificates: digest("certificates", number),
		model: Digest::sm3(b"impression"),
		form: SealForm::V4,
		custody: Custody::Cloud(3),
		maker: 0,
		valid_from: 500,
		valid_until: 1_000_000,
	}
}

/// What a maker signs of a part that is to be the next of a seal.
pub fn statement(code: &SealCode, part: &ElectronicPart) -> ProductionStatement {
	let seal = Seals::<Test>::get(code);
	let seal = seal.as_ref();
	ProductionStatement {
		genesis: System::block_hash(0),
		code: code.clone(),
		owner: seal.map_or(a(), |seal| seal.owner),
		kind: seal.map_or(SealKind::Official, |seal| seal.kind),
		version: seal.map_or(1, |seal| seal.electronic_version + 1),
		electronic: part.clone(),
		deadline: Now::get() + 1_000,
	}
}

/// Hand a part in, signed, as the operator of its maker.
pub fn produce(code: &SealCode, part: ElectronicPart) -> DispatchResult {
	let who = operator_of(part.maker).unwrap();
	let statement = statement(code, &part);
	let signature = sign(&who, &statement.signed_bytes());
	SealRegistry::produce(signed(who), code.clone(), part, statement.deadline, signature)
}

pub fn deliver(code: &SealCode) -> DispatchResult {
	SealRegistry::deliver(signed(maker()), code.clone())
}

pub fn release(who: AccountId, code: &SealCode) -> DispatchResult {
	SealRegistry::release(signed(who), code.clone(), crate::Finding::Founded)
}

/// File a seal of enterprise A.
pub fn filed(number: u32, kind: SealKind, replaces: Option<u32>) -> SealCode {
	let code = seal_code(number);
	SealRegistry::file(
		signed(filer()),
		code.clone(),
		a(),
		kind,
		physical(),
		replaces.map(seal_code),
		None,
	)
	.unwrap();
	code
}

pub fn produced(number: u32, kind: SealKind, replaces: Option<u32>) -> SealCode {
	let code = filed(number, kind, replaces);
	produce(&code, electronic(number)).unwrap();
	code
}

pub fn delivered(number: u32, kind: SealKind, replaces: Option<u32>) -> SealCode {
	let code = produced(number, kind, replaces);
	deliver(&code).unwrap();
	code
}

pub fn active(number: u32, kind: SealKind) -> SealCode {
	let code = delivered(number, kind, None);
	SealRegistry::activate(signed(manager()), code.clone()).unwrap();
	code
}

pub fn frozen(number: u32, reason: crate::FreezeReason) -> SealCode {
	let code = active(number, SealKind::Contract);
	SealRegistry::freeze(signed(judge()), code.clone(), reason, None).unwrap();
	code
}

pub fn get(code: &SealCode) -> crate::Seal {
	crate::Seals::<Test>::get(code).unwrap()
}

pub fn last_event() -> crate::Event<Test> {
	let events = System::read_events_for_pallet::<crate::Event<Test>>();
	events.last().cloned().expect("something was told")
}
