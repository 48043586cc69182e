//! Seals with real keys: OpenSSL makes the maker's certificate and signs what it made; the runtime's
//! own certificates pallet verifies it.

use super::mock::*;
use crate::*;
use frame_support::{assert_noop, assert_ok};
use openssl_authority::{Algorithm, Authority, Credential, Request};
use pallet_certificates::CertificateDer;
use pallet_enterprise_identity::EnterpriseName;
use pallet_seal_registry::{MakerProfile, PhysicalPart, Regions};
use seal_primitives::{
	digest::sm3, time::HOUR, traits::FirstSeal, Capability, CreditCode, Custody, Digest,
	ElectronicPart, Fingerprint, HolderPurpose, HolderStatement, InstitutionId, Moment,
	ProductionStatement, SealCode, SealForm, SealKind, SealStatus, StatementSignature,
};
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie, Eve, Ferdie};
use sp_runtime::DispatchResult;
use std::{collections::BTreeSet, time::SystemTime};
use tempfile::TempDir;

const MAKER: &str = "杭州示范印章制作有限公司";

fn by(who: Sr25519Keyring) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.to_account_id())
}

fn owner() -> CreditCode {
	CreditCode::parse("91350100M000100Y43").expect("a right code")
}

fn code() -> SealCode {
	SealCode::parse("3301000000001").expect("a right code")
}

fn now() -> Moment {
	pallet_timestamp::Now::<Runtime>::get()
}

/// Set the chain's clock to this machine's, by which OpenSSL dates certificates.
fn set_clock() {
	let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("after 1970");
	let now = Moment::try_from(since.as_millis()).expect("in range");
	pallet_timestamp::Now::<Runtime>::put(now + 1_000);
}

fn admit(operator: Sr25519Keyring, name: &str, capability: Capability) -> InstitutionId {
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

fn der(der: &[u8]) -> CertificateDer {
	der.to_vec().try_into().expect("short enough")
}

fn signature(credential: &Credential, message: &[u8]) -> StatementSignature {
	credential.sign(message).expect("OpenSSL signs").try_into().expect("short enough")
}

/// A recognised maker (Ferdie), bound to a certificate of OpenSSL's, and an enterprise of Eve's.
struct Stage {
	maker: InstitutionId,
	credential: Credential,
	/// A certificate of the same name that nobody is bound to.
	other: Credential,
	fingerprint: Fingerprint,
	/// OpenSSL's files.
	_directory: TempDir,
}

impl Stage {
	fn set(algorithm: Algorithm) -> Self {
		set_clock();
		let directory = tempfile::tempdir().expect("a directory");
		let root = Authority::root(directory.path(), algorithm, "/C=CN/O=Root", 30).expect("made");
		let issue = |file| root.issue(file, &Request::organisation(MAKER, None)).expect("issued");
		let (credential, other) = (issue("maker"), issue("other"));
		set_clock();

		let authority = admit(Sr25519Keyring::One, "CA", Capability::CertificateAuthority);
		let maker = admit(Ferdie, MAKER, Capability::SealMaker);
		let anchor = root.credential().der();
		let licence = b"ECP33010326001".to_vec().try_into().expect("short");
		assert_ok!(Certificates::add_anchor(agreed(), der(anchor), authority, licence));
		let chain: Vec<_> = credential.chain_der().iter().map(|link| der(link)).collect();
		let chain = chain.try_into().expect("one");
		assert_ok!(Certificates::register(by(Ferdie), chain, sm3(&[anchor])));

		let fingerprint = sm3(&[credential.der()]);
		let not_after = now() + HOUR;
		let statement = HolderStatement {
			genesis: System::block_hash(0),
			account: Ferdie.to_account_id(),
			fingerprint,
			purpose: HolderPurpose::Bind,
			nonce: 0,
			not_after,
		};
		let proof = signature(&credential, &statement.signed_bytes());
		assert_ok!(Certificates::bind(by(Ferdie), fingerprint, not_after, proof));

		let forms = BTreeSet::from([SealForm::V4]).try_into().expect("one");
		let profile = MakerProfile { forms, regions: Regions::All };
		assert_ok!(SealRegistry::recognise_maker(agreed(), maker, profile));
		Self { maker, credential, other, fingerprint, _directory: directory }
	}

	fn part(&self) -> ElectronicPart {
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

	fn statement(&self, kind: SealKind) -> ProductionStatement {
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

	fn register(&self, first_seal: Option<FirstSeal>) -> DispatchResult {
		let person = Digest::sm3(b"person");
		EnterpriseIdentity::attest_persons(by(Charlie), vec![person].try_into().expect("one"))?;
		EnterpriseIdentity::register(
			by(Bob),
			owner(),
			EnterpriseName::Clear("示例".as_bytes().to_vec().try_into().expect("short")),
			Eve.to_account_id(),
			person,
			false,
			first_seal,
		)
	}
}

#[test]
fn the_chain_verifies_what_the_makers_certificate_signed() {
	for algorithm in [Algorithm::Sm2, Algorithm::P256] {
		on(genesis_presets::LOCAL, || {
			let stage = Stage::set(algorithm);
			assert_ok!(stage.register(None));
			let (kind, impression) = (SealKind::Contract, Digest::sm3(b"impression"));
			let physical = Some(PhysicalPart { engraver: stage.maker, impression });
			assert_ok!(SealRegistry::file(
				by(Charlie),
				code(),
				owner(),
				kind,
				physical,
				None,
				None
			));
			let statement = stage.statement(kind);
			let (bytes, deadline) = (statement.signed_bytes(), statement.deadline);
			let produce = |signature| {
				SealRegistry::produce(by(Ferdie), code(), stage.part(), deadline, signature)
			};
			let bad = pallet_certificates::Error::<Runtime>::BadSignature;
			assert_noop!(produce(signature(&stage.other, &bytes)), bad);
			let of_another = stage.statement(SealKind::Finance).signed_bytes();
			let bad = pallet_certificates::Error::<Runtime>::BadSignature;
			assert_noop!(produce(signature(&stage.credential, &of_another)), bad);
			assert_ok!(produce(signature(&stage.credential, &bytes)));

			assert_ok!(SealRegistry::deliver(by(Ferdie), code()));
			assert_ok!(SealRegistry::activate(by(Eve), code()));
			assert_eq!(SealRegistry::find(stage.part().eseal), Some((code(), 1)));
			let seal = SealRegistry::check(code(), None).expect("it is on record");
			assert!(seal.in_force);
			let version = seal.electronic.expect("it is produced");
			assert_eq!((version.part, version.certificate), (stage.part(), stage.fingerprint));
		});
	}
}

#[test]
fn registration_takes_the_makers_signature_for_the_first_seal() {
	on(genesis_presets::LOCAL, || {
		let stage = Stage::set(Algorithm::Sm2);
		let pooled = vec![(code(), Digest::sm3(b"impression"))].try_into().expect("one");
		assert_ok!(SealRegistry::file_pool(by(Charlie), pooled, stage.maker));
		let statement = stage.statement(SealKind::Official);
		let first = |credential| FirstSeal {
			code: code(),
			electronic: stage.part(),
			deadline: statement.deadline,
			signature: signature(credential, &statement.signed_bytes()),
		};
		let forged = frame_support::storage::with_storage_layer(|| {
			stage.register(Some(first(&stage.other)))
		});
		assert_eq!(forged, Err(pallet_certificates::Error::<Runtime>::BadSignature.into()));
		assert_ok!(stage.register(Some(first(&stage.credential))));
		let seal = SealRegistry::check(code(), None).expect("it is on record");
		assert_eq!((seal.status, seal.kind), (SealStatus::Delivered, SealKind::Official));
		assert_ok!(SealRegistry::activate(by(Eve), code()));
	});
}
