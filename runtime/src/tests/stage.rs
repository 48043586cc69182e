//! What seals need, with real keys: OpenSSL makes the certificates and signs with them; the runtime's
//! own certificates pallet verifies it.

use super::mock::agreed;
use crate::*;
use frame_support::assert_ok;
use openssl_authority::{Algorithm, Authority, Credential, Request};
use pallet_certificates::CertificateDer;
use pallet_enterprise_identity::EnterpriseName;
use pallet_seal_registry::{MakerProfile, PhysicalPart, Regions};
use seal_primitives::{
	digest::sm3, time::HOUR, traits::FirstSeal, Capability, Commitment, CreditCode, Custody,
	Digest, ElectronicPart, Fingerprint, HolderPurpose, HolderStatement, InstitutionId, Moment,
	ProductionStatement, SealCode, SealForm, SealKind, StatementSignature,
};
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie, Eve, Ferdie};
use sp_runtime::DispatchResult;
use std::{collections::BTreeSet, time::SystemTime};
use tempfile::TempDir;

const MAKER: &str = "杭州示范印章制作有限公司";

pub fn by(who: Sr25519Keyring) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.to_account_id())
}

pub fn owner() -> CreditCode {
	CreditCode::parse("91350100M000100Y43").expect("a right code")
}

pub fn code() -> SealCode {
	SealCode::parse("3301000000001").expect("a right code")
}

pub fn now() -> Moment {
	pallet_timestamp::Now::<Runtime>::get()
}

/// The commitment to the person behind an account.
pub fn person(who: Sr25519Keyring) -> Commitment {
	Digest::sm3(&who.to_raw_public())
}

/// Set the chain's clock to this machine's, by which OpenSSL dates certificates.
fn set_clock() {
	let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("after 1970");
	let now = Moment::try_from(since.as_millis()).expect("in range");
	pallet_timestamp::Now::<Runtime>::put(now + 1_000);
}

pub fn admit(operator: Sr25519Keyring, name: &str, capability: Capability) -> InstitutionId {
	let id = pallet_institutions::NextInstitution::<Runtime>::get();
	Institutions::apply(
		by(Alice),
		operator.to_account_id(),
		name.as_bytes().to_vec().try_into().expect("short"),
		BTreeSet::from([capability]).try_into().expect("one"),
		Digest::sm3(b"papers"),
	)
	.expect("a seat sponsors");
	Institutions::admit(agreed(), id).expect("the seats agree");
	id
}

/// Attest who stands behind an account, and register an enterprise that it controls.
pub fn register(
	enterprise: CreditCode,
	controller: Sr25519Keyring,
	first_seal: Option<FirstSeal>,
) -> DispatchResult {
	let person = person(controller);
	EnterpriseIdentity::attest_persons(by(Charlie), vec![person].try_into().expect("one"))?;
	EnterpriseIdentity::register(
		by(Bob),
		enterprise,
		EnterpriseName::Clear("示例".as_bytes().to_vec().try_into().expect("short")),
		controller.to_account_id(),
		person,
		false,
		first_seal,
	)
}

fn der(der: &[u8]) -> CertificateDer {
	der.to_vec().try_into().expect("short enough")
}

pub fn signature(credential: &Credential, message: &[u8]) -> StatementSignature {
	credential.sign(message).expect("OpenSSL signs").try_into().expect("short enough")
}

/// A certification authority, and a recognised maker (Ferdie), bound to a certificate of OpenSSL's.
pub struct Stage {
	pub maker: InstitutionId,
	pub credential: Credential,
	/// A certificate of the same name that nobody is bound to.
	pub other: Credential,
	pub fingerprint: Fingerprint,
	root: Authority,
	/// OpenSSL's files.
	_directory: TempDir,
}

impl Stage {
	pub fn set(algorithm: Algorithm) -> Self {
		set_clock();
		let directory = tempfile::tempdir().expect("a directory");
		let root = Authority::root(directory.path(), algorithm, "/C=CN/O=Root", 30).expect("made");
		let issue = |file| root.issue(file, &Request::organisation(MAKER, None)).expect("issued");
		let (credential, other) = (issue("maker"), issue("other"));
		set_clock();

		let authority = admit(Sr25519Keyring::One, "CA", Capability::CertificateAuthority);
		let maker = admit(Ferdie, MAKER, Capability::SealMaker);
		let licence = b"ECP33010326001".to_vec().try_into().expect("short");
		let anchor = der(root.credential().der());
		assert_ok!(Certificates::add_anchor(agreed(), anchor, authority, licence));
		let fingerprint = sm3(&[credential.der()]);
		let stage = Self { maker, credential, other, fingerprint, root, _directory: directory };
		stage.bind(Ferdie, &stage.credential);

		let forms = BTreeSet::from([SealForm::V4]).try_into().expect("one");
		let profile = MakerProfile { forms, regions: Regions::All };
		assert_ok!(SealRegistry::recognise_maker(agreed(), maker, profile));
		stage
	}

	/// Bind an account to a certificate that OpenSSL issued, which its holder proves to have.
	fn bind(&self, who: Sr25519Keyring, credential: &Credential) {
		let chain: Vec<_> = credential.chain_der().iter().map(|link| der(link)).collect();
		let chain = chain.try_into().expect("one");
		let anchor = sm3(&[self.root.credential().der()]);
		assert_ok!(Certificates::register(by(who), chain, anchor));
		let fingerprint = sm3(&[credential.der()]);
		let not_after = now() + HOUR;
		let statement = HolderStatement {
			genesis: System::block_hash(0),
			account: who.to_account_id(),
			fingerprint,
			purpose: HolderPurpose::Bind,
			nonce: 0,
			not_after,
		};
		let proof = signature(credential, &statement.signed_bytes());
		assert_ok!(Certificates::bind(by(who), fingerprint, not_after, proof));
	}

	/// Give an account a certificate that names who stands behind it.
	pub fn certify(&self, who: Sr25519Keyring, request: &Request) {
		let credential = self.root.issue(&format!("{who:?}"), request).expect("issued");
		set_clock();
		self.bind(who, &credential);
	}

	pub fn part(&self) -> ElectronicPart {
		ElectronicPart {
			eseal: Digest::sm3(b"seal"),
			image: Digest::sm3(b"image"),
			certificates: Digest::sm3(b"certificates"),
			model: Digest::sm3(b"impression"),
			form: SealForm::V4,
			custody: Custody::UKey(Digest::sm3(b"serial")),
			maker: self.maker,
			valid_from: 0,
			valid_until: Moment::MAX,
		}
	}

	pub fn statement(&self, kind: SealKind) -> ProductionStatement {
		ProductionStatement {
			genesis: System::block_hash(0),
			code: code(),
			owner: owner(),
			kind,
			version: 1,
			electronic: self.part(),
			deadline: now() + HOUR,
		}
	}

	/// Register Eve's enterprise.
	pub fn register(&self, first_seal: Option<FirstSeal>) -> DispatchResult {
		register(owner(), Eve, first_seal)
	}

	/// File a seal of Eve's enterprise, which the maker engraves.
	pub fn file(&self, kind: SealKind) {
		let impression = Digest::sm3(b"impression");
		let physical = Some(PhysicalPart { engraver: self.maker, impression });
		assert_ok!(SealRegistry::file(by(Charlie), code(), owner(), kind, physical, None, None));
	}

	/// Produce it under the maker's statement, deliver it, and take it into use.
	pub fn put_in_force(&self, kind: SealKind) {
		let statement = self.statement(kind);
		let signed = signature(&self.credential, &statement.signed_bytes());
		let deadline = statement.deadline;
		assert_ok!(SealRegistry::produce(by(Ferdie), code(), self.part(), deadline, signed));
		assert_ok!(SealRegistry::deliver(by(Ferdie), code()));
		assert_ok!(SealRegistry::activate(by(Eve), code()));
	}
}
