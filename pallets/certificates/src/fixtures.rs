//! What benchmarks run on: SM2 certificates that OpenSSL made
//! (`scripts/make-certificate-fixtures.sh`), and what is signed with their keys.

use crate::{CertificateDer, Chain, Key};
use alloc::{vec, vec::Vec};
use seal_primitives::{digest::sm3, Commitment, Digest, DigestAlgorithm, Fingerprint, Moment};
use sm2::{
	dsa::{signature::Signer, Signature, SigningKey, VerifyingKey},
	SecretKey,
};
use sp_core::H256;
use x509_cert::{
	crl::{CertificateList, RevokedCert, TbsCertList},
	der::{
		asn1::{BitString, OctetString, Uint},
		oid::ObjectIdentifier,
		Decode, Encode,
	},
	ext::Extension,
	serial_number::SerialNumber,
	Version,
};

/// A root.
pub const ROOT: &[u8] = include_bytes!("fixtures/root.der");
const ROOT_KEY: &[u8] = include_bytes!("fixtures/root.key");
const HOLDER_KEY: &[u8] = include_bytes!("fixtures/holder.key");
/// Authorities, each below the one before, the first below the root.
const AUTHORITIES: [&[u8]; 3] = [
	include_bytes!("fixtures/ca-1.der"),
	include_bytes!("fixtures/ca-2.der"),
	include_bytes!("fixtures/ca-3.der"),
];
/// A person's certificates, with 1 to 4 links below the root.
const LEAVES: [&[u8]; 4] = [
	include_bytes!("fixtures/leaf-1.der"),
	include_bytes!("fixtures/leaf-2.der"),
	include_bytes!("fixtures/leaf-3.der"),
	include_bytes!("fixtures/leaf-4.der"),
];

/// RFC 5280, 5.2.3.
const CRL_NUMBER: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.20");
/// RFC 5280, 5.3.1.
const REASON_CODE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.21");
/// keyCompromise, an ENUMERATED.
const KEY_COMPROMISE: [u8; 3] = [0x0a, 1, 1];

/// The person's certificate with so many links, and the authorities' above it.
pub fn chain(links: u32) -> Chain {
	let above = links as usize - 1;
	core::iter::once(&LEAVES[above])
		.chain(AUTHORITIES[..above].iter().rev())
		.map(|der| CertificateDer::try_from(der.to_vec()).expect("short enough"))
		.collect::<Vec<_>>()
		.try_into()
		.expect("4 at most")
}

/// The fingerprint of the person's certificate with so many links.
pub fn leaf(links: u32) -> Fingerprint {
	sm3(&[LEAVES[links as usize - 1]])
}

/// The person's certificate with the longest path.
pub fn longest() -> seal_pki::Certificate {
	seal_pki::Certificate::from_der(LEAVES[3]).expect("a certificate")
}

/// The first moment at which all are valid: the person's longest path was made last.
pub fn start() -> Moment {
	longest().validity().not_before * 1_000
}

/// The commitment to the person.
pub fn person() -> Commitment {
	match longest().holder() {
		Ok(seal_pki::Holder::Person { commitment }) => {
			Digest { algorithm: DigestAlgorithm::Sm3, value: H256(commitment) }
		}
		_ => panic!("it names a person"),
	}
}

/// The person's key, as it stands in state.
pub fn holder_key() -> Key {
	longest().public_key().into()
}

/// A signature with the person's key.
pub fn sign_as_holder(message: &[u8]) -> Vec<u8> {
	sign(HOLDER_KEY, message)
}

/// The same, and the key to verify it with, as the library has them.
pub fn sign_as_holder_bare(message: &[u8]) -> (Signature, VerifyingKey) {
	let key = signing_key(HOLDER_KEY);
	(key.sign(message), key.verifying_key().clone())
}

fn signing_key(key: &[u8]) -> SigningKey {
	let key = SecretKey::from_slice(key).expect("a scalar");
	SigningKey::new(seal_pki::DISTINGUISHING_IDENTIFIER, &key).expect("a short identifier")
}

/// A DER signature, deterministic.
fn sign(key: &[u8], message: &[u8]) -> Vec<u8> {
	let signature: Signature = signing_key(key).sign(message);
	let integer = |bytes: &[u8]| Uint::new(bytes).expect("32 bytes");
	vec![integer(&signature.r_bytes()), integer(&signature.s_bytes())]
		.to_der()
		.expect("two integers")
}

/// A revocation list of the root, of so many entries.
pub fn list(entries: u32) -> Vec<u8> {
	let root = x509_cert::Certificate::from_der(ROOT).expect("a certificate");
	let algorithm = root.signature_algorithm().clone();
	let time = root.tbs_certificate().validity().not_before;
	let extension = |extn_id, value: &[u8]| Extension {
		extn_id,
		critical: false,
		extn_value: OctetString::new(value).expect("short"),
	};
	let entry = |number: u32| {
		let mut serial = [1; 20];
		serial[16..].copy_from_slice(&number.to_be_bytes());
		RevokedCert {
			serial_number: SerialNumber::new(&serial).expect("20 bytes"),
			revocation_date: time,
			crl_entry_extensions: Some(vec![extension(REASON_CODE, &KEY_COMPROMISE)]),
		}
	};
	let number = Uint::new(&[1]).and_then(|number| number.to_der()).expect("one byte");
	let content = TbsCertList {
		version: Version::V2,
		signature: algorithm.clone(),
		issuer: root.tbs_certificate().subject().clone(),
		this_update: time,
		next_update: None,
		revoked_certificates: (entries > 0).then(|| (0..entries).map(entry).collect()),
		crl_extensions: Some(vec![extension(CRL_NUMBER, &number)]),
	};
	let signature = sign(ROOT_KEY, &content.to_der().expect("a list's content"));
	CertificateList::<x509_cert::certificate::Rfc5280> {
		tbs_cert_list: content,
		signature_algorithm: algorithm,
		signature: BitString::from_bytes(&signature).expect("short"),
	}
	.to_der()
	.expect("a list")
}
