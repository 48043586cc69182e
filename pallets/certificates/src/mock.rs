//! A chain of this pallet alone, where who is who is written down, and authorities that OpenSSL
//! makes: certificates, lists and signatures are real.

use crate as pallet_certificates;
use crate::{types::Chain, CertificateDer, CrlDer, Licence, Serial, StatementSignature, MAX_LINKS};
use frame_support::{
	construct_runtime, derive_impl, parameter_types,
	traits::{ConstU32, ConstU64, Contains, Time},
};
use frame_system::EnsureRoot;
use openssl_authority::{Algorithm, Authority, Credential, Request, Validity};
use seal_primitives::{
	digest::sm3,
	time::{DAY, MINUTE},
	traits::{ActorDirectory, ActorIdentity, InstitutionDirectory, SessionKeysOf},
	Capability, Commitment, Digest, Fingerprint, HolderPurpose, HolderStatement, InstitutionId,
	Moment,
};
use sp_runtime::{
	traits::IdentityLookup, AccountId32, BuildStorage, DispatchError, DispatchResult,
};
use std::collections::{BTreeMap, BTreeSet};
use tempfile::TempDir;

pub type AccountId = AccountId32;

construct_runtime!(
	pub enum Test {
		System: frame_system,
		Utility: pallet_utility,
		Certificates: pallet_certificates,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type BaseCallFilter = NotFiltered;
}

impl pallet_utility::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PalletsOrigin = OriginCaller;
	type WeightInfo = ();
}

impl pallet_certificates::Config for Test {
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type Institutions = Directory;
	type Actors = Directory;
	type SessionKeys = Directory;
	type Time = Clock;
	type RuntimeCall = RuntimeCall;
	type MaxAnchors = ConstU32<3>;
	type MaxCrlEntries = ConstU32<16>;
	type MaxStatementLifetime = ConstU64<DAY>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Directory;
}

/// The chain's call filter: it refuses `remark_with_event`.
pub struct NotFiltered;

impl Contains<RuntimeCall> for NotFiltered {
	fn contains(call: &RuntimeCall) -> bool {
		!matches!(call, RuntimeCall::System(frame_system::Call::remark_with_event { .. }))
	}
}

/// When the authorities' certificates begin, in seconds.
pub const START: u64 = 1_800_000_000;
/// The block's time as a test begins: a day later.
pub const TODAY: Moment = START * 1_000 + DAY;
const YEAR: u64 = 365 * 24 * 3_600;

parameter_types! {
	/// The block's time.
	pub static Now: Moment = TODAY;
	/// Institutions that are suspended.
	pub static Suspended: BTreeSet<InstitutionId> = BTreeSet::new();
	/// Who stands behind the accounts.
	pub static Identities: BTreeMap<AccountId, ActorIdentity> = BTreeMap::new();
	/// Session keys that accounts have set.
	pub static SetKeys: BTreeMap<AccountId, Vec<u8>> = BTreeMap::new();
}

pub struct Clock;

impl Time for Clock {
	type Moment = Moment;
	fn now() -> Moment {
		Now::get()
	}
}

pub const INCAPABLE: DispatchError = DispatchError::Other("the institution is not capable");

/// Institutions 0 and 1 are certificate authorities, institution 2 makes seals.
pub struct Directory;

impl InstitutionDirectory<AccountId> for Directory {
	fn institution_of(who: &AccountId) -> Option<InstitutionId> {
		(0..3).find(|id| operator(*id) == *who)
	}
	fn operator(id: InstitutionId) -> Option<AccountId> {
		(id < 3).then(|| operator(id))
	}
	fn ensure_capable(id: InstitutionId, capability: Capability) -> DispatchResult {
		let capable = matches!(
			(id, capability),
			(0 | 1, Capability::CertificateAuthority) | (2, Capability::SealMaker)
		);
		if capable && !Suspended::get().contains(&id) {
			Ok(())
		} else {
			Err(INCAPABLE)
		}
	}
}

impl ActorDirectory<AccountId> for Directory {
	fn identity(who: &AccountId) -> Option<ActorIdentity> {
		Identities::get().get(who).copied()
	}
}

impl SessionKeysOf<AccountId> for Directory {
	fn session_keys(who: &AccountId) -> Option<Vec<u8>> {
		SetKeys::get().get(who).cloned()
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId> for Directory {
	fn set_time(now: Moment) {
		Now::set(now);
	}
	fn authority() -> (InstitutionId, AccountId) {
		(0, operator(0))
	}
	fn admit(who: &AccountId, person: Commitment) {
		admit(who, ActorIdentity::Person(person));
	}
	fn set_session_keys(who: &AccountId) {
		set_keys(who, b"session keys");
	}
}

pub fn account(number: u8) -> AccountId {
	AccountId::new([number; 32])
}

/// The account that operates an institution.
pub fn operator(id: InstitutionId) -> AccountId {
	account(100 + id as u8)
}

/// Admitted, and certified for nothing: hands in what others signed.
pub fn courier() -> AccountId {
	account(50)
}

/// The commitment to the person of a number.
pub fn commitment(person: u8) -> Commitment {
	Digest::sm3(&[b"person", &[person][..]].concat())
}

/// Admit an account, or admit it as somebody else.
pub fn admit(who: &AccountId, identity: ActorIdentity) {
	Identities::mutate(|identities| {
		identities.insert(who.clone(), identity);
	});
}

/// Admit the account of a person's number, as that person.
pub fn person_account(person: u8) -> AccountId {
	let who = account(person);
	admit(&who, ActorIdentity::Person(commitment(person)));
	who
}

pub fn remove(who: &AccountId) {
	Identities::mutate(|identities| {
		identities.remove(who);
	});
}

pub fn set_keys(who: &AccountId, keys: &[u8]) {
	SetKeys::mutate(|set| {
		set.insert(who.clone(), keys.to_vec());
	});
}

/// From the start, for so many years.
pub fn years(count: u64) -> Validity {
	Validity { not_before: START, not_after: START + count * YEAR }
}

/// The last moment of a validity of so many years.
pub fn end_of(count: u64) -> Moment {
	(START + count * YEAR) * 1_000 + 999
}

/// A root, and an authority below it that issues to holders.
pub struct Pki {
	directory: TempDir,
	pub root: Authority,
	pub issuing: Authority,
}

impl Pki {
	pub fn new(algorithm: Algorithm) -> Self {
		let directory = tempfile::tempdir().expect("a directory for scratch files");
		let root =
			Request::authority("/C=CN/O=示范根", None).algorithm(algorithm).validity(years(20));
		let root = Authority::self_signed(directory.path(), "root", &root).expect("a root");
		let issuing = Request::authority("/C=CN/O=示范签发", Some(0)).validity(years(10));
		let issuing = root.subordinate("issuing", &issuing).expect("an authority");
		Self { directory, root, issuing }
	}

	/// One of SM2.
	pub fn sm2() -> Self {
		Self::new(Algorithm::Sm2)
	}

	/// Where its files are.
	pub fn directory(&self) -> &std::path::Path {
		self.directory.path()
	}

	/// A certificate of the person of a number, for two years.
	pub fn person(&self, person: u8) -> Credential {
		self.person_until(&format!("person-{person}"), person, years(2))
	}

	/// A certificate of the person of a number, with files of that name.
	pub fn person_until(&self, name: &str, person: u8, validity: Validity) -> Credential {
		self.issue(name, Request::person(&hex(commitment(person))).validity(validity))
	}

	/// An organisation's certificate, for two years.
	pub fn organisation(&self, name: &str, credit_code: Option<&str>) -> Credential {
		self.issue("organisation", Request::organisation(name, credit_code).validity(years(2)))
	}

	/// What the issuing authority makes of a wish.
	pub fn issue(&self, name: &str, request: Request) -> Credential {
		self.issuing.issue(name, &request).expect("a certificate")
	}

	/// Have the root trusted, as institution 0's.
	pub fn trusted(&self) -> Fingerprint {
		trusted(&self.root, 0)
	}

	/// Have a certificate registered, under the root that is trusted already.
	pub fn registered(&self, credential: &Credential) -> Fingerprint {
		let fingerprint = fingerprint(credential);
		let root = super::mock::fingerprint(self.root.credential());
		Certificates::register(signed(courier()), chain(credential), root).expect("a right path");
		fingerprint
	}

	/// A person's certificate to which their account is bound.
	pub fn bound(&self, person: u8) -> (AccountId, Credential) {
		let credential = self.person(person);
		let fingerprint = self.registered(&credential);
		let who = person_account(person);
		let signature = statement(&credential, &who, HolderPurpose::Bind);
		Certificates::bind(signed(who.clone()), fingerprint, soon(), signature)
			.expect("all is right");
		(who, credential)
	}
}

/// Have a root trusted, as an institution's.
pub fn trusted(root: &Authority, institution: InstitutionId) -> Fingerprint {
	let root = root.credential();
	Certificates::add_anchor(RuntimeOrigin::root(), der(root), institution, licence())
		.expect("a right root");
	fingerprint(root)
}

/// The number on the chain of an institution's authority.
pub fn authority_id(authority: &Authority, institution: InstitutionId) -> crate::AuthorityId {
	let certificate =
		seal_pki::Certificate::from_der(authority.credential().der()).expect("a certificate");
	crate::Authority {
		subject: Default::default(),
		key: certificate.public_key().into(),
		signs_lists: true,
		institution,
		anchor: Default::default(),
		links: Default::default(),
	}
	.id()
}

fn hex(digest: Digest) -> String {
	digest.value.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

pub fn licence() -> Licence {
	"ECP33010326001".as_bytes().to_vec().try_into().expect("short")
}

pub fn fingerprint(credential: &Credential) -> Fingerprint {
	sm3(&[credential.der()])
}

pub fn der(credential: &Credential) -> CertificateDer {
	credential.der().to_vec().try_into().expect("short enough")
}

/// A certificate and the authorities' above it.
pub fn chain(credential: &Credential) -> Chain {
	let chain: Vec<CertificateDer> = credential
		.chain_der()
		.iter()
		.map(|der| der.clone().try_into().expect("short enough"))
		.collect();
	assert!(chain.len() <= MAX_LINKS as usize);
	chain.try_into().expect("few enough")
}

pub fn serial(credential: &Credential) -> Serial {
	let certificate = seal_pki::Certificate::from_der(credential.der()).expect("a certificate");
	certificate.serial().to_vec().try_into().expect("20 bytes at most")
}

/// A revocation list as of a moment.
pub fn list(authority: &Authority, at: Moment) -> CrlDer {
	let at = at / 1_000;
	let der = authority.crl_between(at, at + 3_600).expect("a list");
	der.try_into().expect("short enough")
}

/// Until when the statements of tests may be used.
pub fn soon() -> Moment {
	Now::get() + MINUTE
}

/// What the holder of a certificate signs next.
pub fn unsigned(
	fingerprint: Fingerprint,
	account: &AccountId,
	purpose: HolderPurpose,
) -> HolderStatement<AccountId> {
	HolderStatement {
		genesis: System::block_hash(0),
		account: account.clone(),
		fingerprint,
		purpose,
		nonce: crate::Statements::<Test>::get(fingerprint),
		not_after: soon(),
	}
}

/// A signature by OpenSSL, with a certificate's key.
pub fn sign(credential: &Credential, statement: &HolderStatement<AccountId>) -> StatementSignature {
	let signature = credential.sign(&statement.signed_bytes()).expect("OpenSSL signs");
	signature.try_into().expect("short enough")
}

/// The next statement of a certificate's holder, signed.
pub fn statement(
	credential: &Credential,
	account: &AccountId,
	purpose: HolderPurpose,
) -> StatementSignature {
	sign(credential, &unsigned(fingerprint(credential), account, purpose))
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn last_event() -> crate::Event<Test> {
	let events = System::read_events_for_pallet::<crate::Event<Test>>();
	events.last().cloned().expect("something was told")
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	Now::set(TODAY);
	Suspended::set(BTreeSet::new());
	Identities::set(BTreeMap::new());
	SetKeys::set(BTreeMap::new());
	let storage = frame_system::GenesisConfig::<Test>::default()
		.build_storage()
		.expect("genesis of the system pallet");
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.execute_with(|| System::set_block_number(1));
	ext
}

/// Run a test on a new chain, and check the invariants at its end.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Certificates::do_try_state().expect("the invariants hold");
	});
}
