//! A runtime of this pallet alone, with an account book as the trait describes it, and an observer
//! and a first seal issuer that remember what they were told.

use crate as pallet_enterprise_identity;
use crate::{Enterprise, EnterpriseName, Enterprises};
use frame_support::{
	construct_runtime, derive_impl, ensure, parameter_types, storage_alias,
	traits::{ConstU32, EnsureOrigin, Time},
	Blake2_128Concat,
};
use frame_system::ensure_signed;
use seal_primitives::{
	traits::{AccountBook, EnterpriseObserver, FirstSeal, FirstSealIssuer},
	Commitment, CreditCode, Custody, Digest, ElectronicPart, Holder, MemberRole, Moment, Roles,
	SealCode, SealForm, SeatId,
};
use sp_runtime::{BuildStorage, DispatchError, DispatchResult};

pub type AccountId = u64;

construct_runtime!(
	pub enum Test {
		System: frame_system,
		Registry: pallet_enterprise_identity,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

impl pallet_enterprise_identity::Config for Test {
	type RegistrarOrigin = SeatsFrom<100>;
	type AttestationOrigin = SeatsFrom<110>;
	type Accounts = Book;
	type Observer = Seals;
	type FirstSeals = Seals;
	type Time = Clock;
	type MaxMembers = ConstU32<4>;
	type MaxSubsidiaries = ConstU32<2>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Seals;
}

/// Signed by one of ten accounts: the seat of that number. From 100 on they register, from 110 on
/// they attest.
pub struct SeatsFrom<const FIRST: AccountId>;

impl<const FIRST: AccountId> EnsureOrigin<RuntimeOrigin> for SeatsFrom<FIRST> {
	type Success = SeatId;

	fn try_origin(origin: RuntimeOrigin) -> Result<SeatId, RuntimeOrigin> {
		match ensure_signed(origin.clone()) {
			Ok(who) if (FIRST..FIRST + 10).contains(&who) => Ok(who as SeatId),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::signed(FIRST))
	}
}

#[storage_alias]
type Holders = StorageMap<AccountBook, Blake2_128Concat, AccountId, Holder>;

/// The account book.
pub struct Book;

impl AccountBook<AccountId> for Book {
	fn admit(who: &AccountId, holder: Holder) -> DispatchResult {
		ensure!(!Holders::contains_key(who), DispatchError::Other("admitted already"));
		Holders::insert(who, holder);
		Ok(())
	}

	fn remove(who: &AccountId) -> DispatchResult {
		Holders::take(who).map(|_| ()).ok_or(DispatchError::Other("not admitted"))
	}

	fn holder(who: &AccountId) -> Option<Holder> {
		Holders::get(who)
	}
}

/// What the seals take for the maker's signature.
pub const GOOD_SIGNATURE: &[u8] = b"good";

parameter_types! {
	/// The time.
	pub static Now: Moment = 1_000;
	/// What the seals were told.
	pub static Told: Vec<(&'static str, CreditCode)> = vec![];
	/// Whether the seals refuse what they are told.
	pub static Refusing: bool = false;
}

pub struct Clock;

impl Time for Clock {
	type Moment = Moment;

	fn now() -> Moment {
		Now::get()
	}
}

/// The seals: observer and issuer.
pub struct Seals;

impl Seals {
	fn told(what: &'static str, enterprise: &CreditCode) -> DispatchResult {
		ensure!(!Refusing::get(), DispatchError::Other("refused by the seals"));
		Told::mutate(|told| told.push((what, *enterprise)));
		Ok(())
	}
}

impl EnterpriseObserver for Seals {
	fn on_suspended(enterprise: &CreditCode) -> DispatchResult {
		Self::told("suspended", enterprise)
	}

	fn on_reinstated(enterprise: &CreditCode) -> DispatchResult {
		Self::told("reinstated", enterprise)
	}

	fn on_renamed(enterprise: &CreditCode) -> DispatchResult {
		Self::told("renamed", enterprise)
	}

	fn on_deregistered(enterprise: &CreditCode) -> DispatchResult {
		Self::told("deregistered", enterprise)
	}

	fn max_seals() -> u32 {
		16
	}
}

impl FirstSealIssuer for Seals {
	fn issue(enterprise: &CreditCode, seal: FirstSeal) -> DispatchResult {
		ensure!(Enterprises::<Test>::contains_key(enterprise), DispatchError::Other("whose seal"));
		ensure!(seal.signature.as_slice() == GOOD_SIGNATURE, DispatchError::Other("bad signature"));
		Self::told("issued", enterprise)
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper for Seals {
	fn first_seal(_: &CreditCode) -> FirstSeal {
		first_seal(GOOD_SIGNATURE)
	}

	fn give_seals(_: &CreditCode, _: u32) {}
}

pub fn first_seal(signature: &[u8]) -> FirstSeal {
	FirstSeal {
		code: SealCode::parse("3301000012345").expect("a right code"),
		electronic: ElectronicPart {
			eseal: Digest::sm3(b"eseal"),
			image: Digest::sm3(b"image"),
			certificates: Digest::sm3(b"certificates"),
			model: Digest::sm3(b"model"),
			form: SealForm::V4,
			custody: Custody::UKey(Digest::sm3(b"serial")),
			maker: 0,
			valid_from: 0,
			valid_until: 10_000,
		},
		deadline: 2_000,
		signature: signature.to_vec().try_into().expect("short"),
	}
}

/// A company.
pub const COMPANY: &str = "91350100M000100Y43";
/// A public institution.
pub const OTHER: &str = "11320000MB151840XJ";
/// The company's legal representative,
pub const LEGAL: AccountId = 1;
/// its members,
pub const CLERK: AccountId = 2;
pub const DIRECTOR: AccountId = 3;
/// the other enterprise's legal representative,
pub const OTHER_LEGAL: AccountId = 11;
/// and somebody whom nobody admitted.
pub const STRANGER: AccountId = 50;
/// Somebody whom nobody attested; the persons of the accounts below are.
pub const UNKNOWN: AccountId = 60;

pub fn registrar() -> RuntimeOrigin {
	RuntimeOrigin::signed(100)
}

pub fn attester() -> RuntimeOrigin {
	RuntimeOrigin::signed(110)
}

pub fn code(text: &str) -> CreditCode {
	CreditCode(text.as_bytes().try_into().expect("18 characters"))
}

pub fn company() -> CreditCode {
	code(COMPANY)
}

pub fn name(text: &str) -> EnterpriseName {
	EnterpriseName::Clear(text.as_bytes().to_vec().try_into().expect("short enough"))
}

/// The person to whom an account belongs.
pub fn identity(of: AccountId) -> Commitment {
	Digest::sm3(&of.to_le_bytes())
}

pub fn attest(who: &[AccountId]) -> DispatchResult {
	let identities: Vec<_> = who.iter().map(|of| identity(*of)).collect();
	Registry::attest_persons(attester(), identities.try_into().expect("few enough"))
}

pub fn withdraw(who: AccountId) {
	Registry::withdraw_attestation(attester(), identity(who)).expect("attested");
}

pub fn roles<const N: usize>(of: [MemberRole; N]) -> Roles {
	std::collections::BTreeSet::from(of).try_into().expect("few enough")
}

pub fn register(of: &str, legal_representative: AccountId) -> DispatchResult {
	Registry::register(
		registrar(),
		code(of),
		name("杭州某某科技有限公司"),
		legal_representative,
		identity(legal_representative),
		false,
		None,
	)
}

pub fn add(controller: AccountId, account: AccountId, role: MemberRole) -> DispatchResult {
	Registry::add_member(
		RuntimeOrigin::signed(controller),
		account,
		roles([role]),
		identity(account),
	)
}

pub fn suspend() {
	Registry::suspend(registrar(), company()).expect("active");
}

/// Revoke the company's licence; `liquidator` takes over.
pub fn revoke(liquidator: AccountId) {
	Registry::revoke_licence(registrar(), company(), liquidator, identity(liquidator))
		.expect("active");
}

/// The other enterprise becomes the company's subsidiary.
pub fn join() {
	Registry::join_group(RuntimeOrigin::signed(OTHER_LEGAL), company()).expect("both are active");
	Registry::accept_subsidiary(RuntimeOrigin::signed(LEGAL), code(OTHER)).expect("it consented");
}

pub fn deregister() {
	Registry::deregister(registrar(), company()).expect("not deregistered yet");
}

pub fn enterprise() -> Enterprise<AccountId> {
	Enterprises::<Test>::get(company()).expect("registered")
}

pub fn holder(of: AccountId) -> Option<Holder> {
	Book::holder(&of)
}

pub fn last_event() -> RuntimeEvent {
	System::events().pop().expect("an event").event
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	let storage = frame_system::GenesisConfig::<Test>::default()
		.build_storage()
		.expect("genesis of the system pallet");
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.execute_with(|| {
		System::set_block_number(1);
		attest(&(0..UNKNOWN).collect::<Vec<_>>()).expect("nobody is attested yet");
	});
	ext
}

/// Run a test from an empty registry, then check that the state is as it must be.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Registry::do_try_state().expect("the state is consistent");
	})
}

/// Register the company with its clerk and director, and the other enterprise.
pub fn set_up() {
	register(COMPANY, LEGAL).expect("a right registration");
	register(OTHER, OTHER_LEGAL).expect("a right registration");
	add(LEGAL, CLERK, MemberRole::Signer).expect("a right member");
	add(LEGAL, DIRECTOR, MemberRole::Approver).expect("a right member");
}

/// Run a test with both enterprises registered.
pub fn with_company(test: impl FnOnce()) {
	build_and_execute(|| {
		set_up();
		test();
	})
}
