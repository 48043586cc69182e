//! A runtime of this pallet alone. The other pallets' facts are kept in storage by [`World`], so
//! that a refused call undoes them too.
//!
//! Each enterprise has a number: its people, its seal and its code follow from that. So has each
//! institution.

use crate as pallet_signing_evidence;
use crate::{DeclineReason, Signing, SigningOrder, Willingness};
use alloc::collections::{BTreeMap, BTreeSet};
use codec::{Decode, DecodeAll};
use frame_support::{
	assert_noop, assert_ok, derive_impl, ensure, parameter_types,
	traits::{ConstU32, ConstU64, Time},
	BoundedVec,
};
use seal_primitives::{
	records::{signing_record_key, use_record_key},
	time::{DAY, MINUTE},
	traits::{
		CertifiedActors, InstitutionDirectory, MemberDirectory, PermitBook, PermitUse,
		SealAuthority, SeatDirectory,
	},
	Capability, Commitment, CreditCode, Digest, DocumentKind, Fingerprint, GrantId, InstitutionId,
	Mandate, MemberRole, Moment, RequestId, SealCode, SealKind, SealStatus, SealSummary, SeatId,
	SigningId, SigningRecord, UseRecord, WillingnessMethod, WillingnessStatement,
};
use sp_core::{ed25519, sr25519, Pair, H256};
use sp_runtime::{
	traits::IdentityLookup, AccountId32, BuildStorage, DispatchError, DispatchResult,
	MultiSignature, MultiSigner,
};

type Block = frame_system::mocking::MockBlock<Test>;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		SigningEvidence: pallet_signing_evidence,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type AccountId = AccountId32;
	type Block = Block;
	type Lookup = IdentityLookup<AccountId32>;
}

impl pallet_signing_evidence::Config for Test {
	type Seals = World;
	type Members = World;
	type Permits = World;
	type Certified = World;
	type Institutions = World;
	type Seats = World;
	type Time = World;
	type Signature = MultiSignature;
	type MaxParties = ConstU32<4>;
	type MaxDuration = ConstU64<{ 30 * DAY }>;
	type MaxOpenSignings = ConstU32<3>;
	type MaxWillingnessWindow = ConstU64<{ 10 * MINUTE }>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = World;
}

/// When the tests begin.
pub const START: Moment = 1_700_000_000_000;
/// The deadline of signings that [`create`] starts.
pub const DEADLINE: Moment = START + DAY;

/// Attests willingness, with an ed25519 key.
pub const PROVIDER: InstitutionId = 1;
/// Attests willingness, with an sr25519 key.
pub const OTHER_PROVIDER: InstitutionId = 2;
/// Runs signings.
pub const PLATFORM: InstitutionId = 3;
/// Runs signings too.
pub const OTHER_PLATFORM: InstitutionId = 4;
/// Is a court.
pub const COURT: InstitutionId = 5;

/// Which people act for an enterprise.
#[derive(Clone, Copy)]
pub enum Who {
	Controller,
	SealManager,
	Approver,
	Signer,
	OtherSigner,
	Auditor,
}

pub const NOT_OPERATING: DispatchError = DispatchError::Other("not operating");
pub const NOT_IN_FORCE: DispatchError = DispatchError::Other("not in force");
pub const NOT_CAPABLE: DispatchError = DispatchError::Other("not capable");
pub const NO_CERTIFICATE: DispatchError = DispatchError::Other("no certificate");
pub const CERTIFICATE_EXPIRED: DispatchError = DispatchError::Other("certificate expired");
/// The grant behind every permit.
pub const GRANT: GrantId = 7;
pub const NO_PERMIT: DispatchError = DispatchError::Other("no permit");

type Permit = (SealCode, AccountId32, Commitment, DocumentKind);

parameter_types! {
	pub storage Now: Moment = START;
	/// Members that are gone, with all their roles.
	pub storage Gone: BTreeSet<AccountId32> = BTreeSet::new();
	pub storage Suspended: BTreeSet<CreditCode> = BTreeSet::new();
	pub storage SuspendedInstitutions: BTreeSet<InstitutionId> = BTreeSet::new();
	pub storage Frozen: BTreeSet<SealCode> = BTreeSet::new();
	/// Until when an account's certificate is valid.
	pub storage Certificates: BTreeMap<AccountId32, Moment> = everybodys_certificates();
	pub storage Permits: BTreeMap<RequestId, Permit> = BTreeMap::new();
}

/// The enterprises that exist.
const ENTERPRISES: core::ops::RangeInclusive<u8> = 1..=9;

pub fn enterprise(number: u8) -> CreditCode {
	CreditCode([b'0' + number; 18])
}

pub fn code(number: u8) -> SealCode {
	SealCode::parse(&format!("330100{:07}", number)).unwrap()
}

pub fn account(number: u8, who: Who) -> AccountId32 {
	let mut bytes = [0xaa; 32];
	bytes[0] = number;
	bytes[1] = who as u8;
	AccountId32::new(bytes)
}

pub fn signer(number: u8) -> AccountId32 {
	account(number, Who::Signer)
}

pub fn controller(number: u8) -> AccountId32 {
	account(number, Who::Controller)
}

/// An account that acts for nobody.
pub fn stranger() -> AccountId32 {
	AccountId32::new([0; 32])
}

/// The account of a seat.
pub fn seat(id: SeatId) -> AccountId32 {
	let mut bytes = [0xbb; 32];
	bytes[..2].copy_from_slice(&id.to_le_bytes());
	AccountId32::new(bytes)
}

pub fn operator(institution: InstitutionId) -> AccountId32 {
	let seed = [institution as u8; 32];
	let signer: MultiSigner = if institution == OTHER_PROVIDER {
		sr25519::Pair::from_seed(&seed).public().into()
	} else {
		ed25519::Pair::from_seed(&seed).public().into()
	};
	sp_runtime::traits::IdentifyAccount::into_account(signer)
}

/// The signature of an institution's operator.
pub fn sign(institution: InstitutionId, bytes: &[u8]) -> MultiSignature {
	let seed = [institution as u8; 32];
	if institution == OTHER_PROVIDER {
		sr25519::Pair::from_seed(&seed).sign(bytes).into()
	} else {
		ed25519::Pair::from_seed(&seed).sign(bytes).into()
	}
}

/// Those of all who need one: signers, providers and platforms.
fn everybodys_certificates() -> BTreeMap<AccountId32, Moment> {
	ENTERPRISES
		.flat_map(|number| [signer(number), account(number, Who::OtherSigner)])
		.chain((PROVIDER..=OTHER_PLATFORM).map(operator))
		.map(|who| (who, Moment::MAX))
		.collect()
}

/// Set until when an account's certificate is valid; None takes it away.
pub fn certify(who: &AccountId32, until: Option<Moment>) {
	let mut certificates = Certificates::get();
	match until {
		Some(until) => certificates.insert(who.clone(), until),
		None => certificates.remove(who),
	};
	Certificates::set(&certificates);
}

/// The certificate of an account that has one.
pub fn certificate(of: &AccountId32) -> Fingerprint {
	Digest::sm3(of.as_ref()).value
}

/// That a call is refused, and changes nothing, while an account has no certificate and while it
/// expired, and passes once it is valid.
pub fn assert_needs_certificate(who: &AccountId32, call: impl Fn() -> DispatchResult) {
	certify(who, None);
	assert_noop!(call(), NO_CERTIFICATE);
	certify(who, Some(Now::get() - 1));
	assert_noop!(call(), CERTIFICATE_EXPIRED);
	certify(who, Some(Now::get()));
	assert_ok!(call());
}

pub struct World;

impl CertifiedActors<AccountId32> for World {
	fn ensure_certified(who: &AccountId32) -> Result<Fingerprint, DispatchError> {
		let until = Certificates::get().get(who).copied().ok_or(NO_CERTIFICATE)?;
		ensure!(Now::get() <= until, CERTIFICATE_EXPIRED);
		Ok(certificate(who))
	}
}

impl Time for World {
	type Moment = Moment;
	fn now() -> Moment {
		Now::get()
	}
}

impl SealAuthority for World {
	fn summary(seal: &SealCode) -> Option<SealSummary> {
		let number = ENTERPRISES.into_iter().find(|number| code(*number) == *seal)?;
		let status =
			if Frozen::get().contains(seal) { SealStatus::Frozen } else { SealStatus::Active };
		Some(SealSummary {
			owner: enterprise(number),
			kind: SealKind::Contract,
			status,
			version: 2,
			epoch: 0,
		})
	}

	fn ensure_in_force(seal: &SealCode) -> Result<SealSummary, DispatchError> {
		Self::summary(seal)
			.filter(|summary| summary.status == SealStatus::Active)
			.ok_or(NOT_IN_FORCE)
	}
}

impl MemberDirectory<AccountId32> for World {
	fn enterprise_of(who: &AccountId32) -> Option<CreditCode> {
		let number = ENTERPRISES.into_iter().find(|number| {
			[
				Who::Controller,
				Who::SealManager,
				Who::Approver,
				Who::Signer,
				Who::OtherSigner,
				Who::Auditor,
			]
			.into_iter()
			.any(|role| account(*number, role) == *who)
		})?;
		(!Gone::get().contains(who)).then(|| enterprise(number))
	}

	fn ensure_operating(enterprise: &CreditCode) -> DispatchResult {
		ensure!(!Suspended::get().contains(enterprise), NOT_OPERATING);
		Ok(())
	}

	fn is_controller(enterprise: &CreditCode, who: &AccountId32) -> bool {
		Self::is(enterprise, who, &[Who::Controller])
	}

	fn has_role(enterprise: &CreditCode, who: &AccountId32, role: MemberRole) -> bool {
		let people: &[Who] = match role {
			MemberRole::SealManager => &[Who::SealManager],
			MemberRole::Approver => &[Who::Approver],
			MemberRole::Signer => &[Who::Signer, Who::OtherSigner],
			MemberRole::Auditor => &[Who::Auditor],
		};
		Self::is(enterprise, who, people)
	}

	fn epoch(_: &CreditCode) -> u32 {
		0
	}
}

impl World {
	fn is(of: &CreditCode, who: &AccountId32, people: &[Who]) -> bool {
		!Gone::get().contains(who)
			&& ENTERPRISES.into_iter().any(|number| {
				enterprise(number) == *of
					&& people.iter().any(|person| account(number, *person) == *who)
			})
	}
}

impl InstitutionDirectory<AccountId32> for World {
	fn institution_of(who: &AccountId32) -> Option<InstitutionId> {
		(PROVIDER..=COURT).find(|id| operator(*id) == *who)
	}

	fn operator(id: InstitutionId) -> Option<AccountId32> {
		(PROVIDER..=COURT).contains(&id).then(|| operator(id))
	}

	fn ensure_capable(id: InstitutionId, capability: Capability) -> DispatchResult {
		let capable = match capability {
			Capability::WillingnessProvider => [PROVIDER, OTHER_PROVIDER].contains(&id),
			Capability::SigningPlatform => [PLATFORM, OTHER_PLATFORM].contains(&id),
			Capability::Court => id == COURT,
			_ => false,
		};
		ensure!(capable && !SuspendedInstitutions::get().contains(&id), NOT_CAPABLE);
		Ok(())
	}
}

/// Seat 1 inspects, seat 2 adjudicates, seat 3 files seals.
impl SeatDirectory<AccountId32> for World {
	fn seat_of(who: &AccountId32) -> Option<SeatId> {
		(1..=3).find(|id| seat(*id) == *who)
	}

	fn has_mandate(seat: SeatId, mandate: Mandate) -> bool {
		matches!(
			(seat, mandate),
			(1, Mandate::Inspect) | (2, Mandate::Adjudicate) | (3, Mandate::FileSeals)
		)
	}
}

impl PermitBook<AccountId32> for World {
	fn consume(
		permit: RequestId,
		usage: &PermitUse<AccountId32>,
	) -> Result<GrantId, DispatchError> {
		let mut permits = Permits::get();
		let foreseen = permits.remove(&permit).ok_or(NO_PERMIT)?;
		let used = (usage.seal.clone(), usage.signer.clone(), *usage.document, usage.document_kind);
		ensure!(foreseen == used, NO_PERMIT);
		Permits::set(&permits);
		Ok(GRANT)
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId32, MultiSignature> for World {
	fn party(index: u32) -> (CreditCode, AccountId32, SealCode) {
		let number = index as u8 + 1;
		(enterprise(number), signer(number), code(number))
	}

	fn permit(usage: &PermitUse<AccountId32>) -> RequestId {
		permit_for(usage.seal.clone(), usage.signer.clone(), *usage.document)
	}

	fn provider() -> InstitutionId {
		PROVIDER
	}

	fn sign_willingness(bytes: &[u8]) -> MultiSignature {
		sign(PROVIDER, bytes)
	}

	fn certify(who: &AccountId32) {
		certify(who, Some(Moment::MAX));
	}

	fn set_now(now: Moment) {
		Now::set(&now);
	}
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	let storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	let mut ext = sp_io::TestExternalities::new(storage);
	// Events are kept from block 1 on.
	ext.execute_with(|| System::set_block_number(1));
	ext
}

/// Run a test, and check the invariants after it.
pub fn build_and_execute(test: impl FnOnce()) {
	checked(&mut new_test_ext(), test)
}

/// Run a part of a test, check the invariants, and write the off-chain index as a node would.
pub fn checked<R>(ext: &mut sp_io::TestExternalities, part: impl FnOnce() -> R) -> R {
	let result = ext.execute_with(|| {
		let result = part();
		SigningEvidence::do_try_state().unwrap();
		result
	});
	ext.persist_offchain_overlay();
	result
}

pub fn signed(who: AccountId32) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn document() -> Commitment {
	Digest::commit(&[7; 32], &Digest::sm3(b"a contract").value)
}

pub fn container() -> Digest {
	Digest::sm3(b"a signature container")
}

pub fn parties(numbers: &[u8]) -> BoundedVec<CreditCode, ConstU32<4>> {
	let codes: Vec<CreditCode> = numbers.iter().map(|number| enterprise(*number)).collect();
	codes.try_into().unwrap()
}

/// Try to start a signing of a contract until [`DEADLINE`].
pub fn try_create(who: AccountId32, numbers: &[u8], order: SigningOrder) -> DispatchResult {
	SigningEvidence::create(
		signed(who),
		document(),
		DocumentKind::Contract,
		parties(numbers),
		order,
		DEADLINE,
	)
}

/// Start a signing of a contract among these enterprises, by the first one's signer.
pub fn create(numbers: &[u8], order: SigningOrder) -> SigningId {
	let id = crate::NextSigning::<Test>::get();
	try_create(signer(numbers[0]), numbers, order).unwrap();
	id
}

pub fn open(id: SigningId) -> Signing<Test> {
	crate::Signings::<Test>::get(id).unwrap()
}

pub fn permit_for(seal: SealCode, who: AccountId32, document: Commitment) -> RequestId {
	let mut permits = Permits::get();
	let id = permits.last_key_value().map_or(100, |(id, _)| id + 1);
	permits.insert(id, (seal, who, document, DocumentKind::Contract));
	Permits::set(&permits);
	id
}

/// A permit for an enterprise's signer, its seal and the contract.
pub fn permit(number: u8) -> RequestId {
	permit_for(code(number), signer(number), document())
}

/// What a provider states of a signer, from a minute ago until four minutes ahead.
pub fn statement(person: AccountId32, request: RequestId) -> WillingnessStatement<AccountId32> {
	WillingnessStatement {
		genesis: System::block_hash(0),
		person,
		document: document(),
		request,
		method: WillingnessMethod::Passkey,
		not_before: Now::get() - MINUTE,
		not_after: Now::get() + 4 * MINUTE,
	}
}

/// A statement as the call takes it, signed by a provider.
pub fn attested(
	provider: InstitutionId,
	statement: &WillingnessStatement<AccountId32>,
) -> Willingness<MultiSignature> {
	Willingness {
		provider,
		method: statement.method,
		not_before: statement.not_before,
		not_after: statement.not_after,
		signature: sign(provider, &statement.signed_bytes()),
	}
}

/// Seal as an enterprise's signer with a permit, well attested.
pub fn seal_with(number: u8, id: SigningId, permit: RequestId) -> DispatchResult {
	let willingness = attested(PROVIDER, &statement(signer(number), permit));
	SigningEvidence::seal(
		signed(signer(number)),
		id,
		code(number),
		permit,
		container(),
		willingness,
	)
}

/// Seal as an enterprise's signer with a new permit, well attested.
pub fn seal(number: u8, id: SigningId) -> DispatchResult {
	seal_with(number, id, permit(number))
}

pub fn decline(who: AccountId32, id: SigningId) -> DispatchResult {
	SigningEvidence::decline(signed(who), id, DeclineReason::ContentRejected)
}

fn indexed<R: Decode>(ext: &sp_io::TestExternalities, key: &[u8]) -> Option<R> {
	let bytes = ext.offchain_db().get(key)?;
	Some(R::decode_all(&mut bytes.as_slice()).unwrap())
}

/// A use record in the off-chain index.
pub fn use_record(ext: &sp_io::TestExternalities, hash: &H256) -> Option<UseRecord<AccountId32>> {
	indexed(ext, &use_record_key(hash))
}

/// A signing record in the off-chain index.
pub fn signing_record(
	ext: &sp_io::TestExternalities,
	hash: &H256,
) -> Option<SigningRecord<AccountId32>> {
	indexed(ext, &signing_record_key(hash))
}
