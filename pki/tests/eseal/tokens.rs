//! Timestamp tokens of any time and content, signed by OpenSSL with SM2 or P-256.

use crate::fixture::signature_algorithm;
use openssl_authority::{
	forge::{object, tag, wrap, Node},
	Credential,
};
use seal_pki::{eseal::sm3, UnixTime, Utc};

const SIGNED_DATA: &str = "1.2.840.113549.1.7.2";
const TST_INFO: &str = "1.2.840.113549.1.9.16.1.4";
const CONTENT_TYPE: &str = "1.2.840.113549.1.9.3";
const MESSAGE_DIGEST: &str = "1.2.840.113549.1.9.4";
pub const SIGNING_CERTIFICATE_V2: &str = "1.2.840.113549.1.9.16.2.47";

/// A token to be, hashed with SM3 throughout.
pub struct TokenDraft<'a> {
	pub stamper: &'a Credential,
	/// SignedData's version and the signer's.
	pub versions: [u8; 2],
	/// DER of the TSTInfo.
	pub content: Vec<u8>,
	pub certificates: Vec<Vec<u8>>,
	/// The digest of the signer's certificate.
	pub certificate_digest: Vec<u8>,
	/// Attributes that are left out.
	pub without: Vec<&'static str>,
	/// What stands behind the signature.
	pub behind: Vec<u8>,
}

pub fn sequence(parts: &[Vec<u8>]) -> Vec<u8> {
	wrap(tag::SEQUENCE, &parts.concat())
}

pub fn integer(value: u8) -> Vec<u8> {
	wrap(tag::INTEGER, &[value])
}

fn oid(dotted: &str) -> Vec<u8> {
	object(dotted).encode()
}

fn octets(bytes: &[u8]) -> Vec<u8> {
	wrap(tag::OCTET_STRING, bytes)
}

fn sm3_algorithm() -> Vec<u8> {
	sequence(&[oid("1.2.156.10197.1.401")])
}

fn attribute(kind: &str, value: Vec<u8>) -> Vec<u8> {
	sequence(&[oid(kind), wrap(tag::SET, &value)])
}

/// A GeneralizedTime, with what stands before its Z.
pub fn general_time(at: UnixTime, fraction: &str) -> Vec<u8> {
	let digits: String =
		Utc(at).to_string().chars().filter(|letter| letter.is_ascii_digit()).collect();
	wrap(tag::GENERALIZED_TIME, format!("{digits}{fraction}Z").as_bytes())
}

/// A TSTInfo over a message, with what stands behind its time.
pub fn info(message: &[u8], time: Vec<u8>, more: &[u8]) -> Vec<u8> {
	sequence(&[
		integer(1),
		oid("1.2.3.4"),
		sequence(&[sm3_algorithm(), octets(&sm3(message))]),
		integer(7),
		time,
		more.to_vec(),
	])
}

impl<'a> TokenDraft<'a> {
	pub fn new(stamper: &'a Credential, message: &[u8], at: UnixTime) -> Self {
		Self {
			stamper,
			versions: [3, 1],
			content: info(message, general_time(at, ""), &[]),
			certificates: vec![stamper.der().to_vec()],
			certificate_digest: sm3(stamper.der()).to_vec(),
			without: Vec::new(),
			behind: Vec::new(),
		}
	}

	pub fn made(&self) -> Vec<u8> {
		let signing_certificate = sequence(&[sequence(&[sequence(&[
			sm3_algorithm(),
			octets(&self.certificate_digest),
		])])]);
		let attributes: Vec<u8> = [
			(CONTENT_TYPE, oid(TST_INFO)),
			(MESSAGE_DIGEST, octets(&sm3(&self.content))),
			(SIGNING_CERTIFICATE_V2, signing_certificate),
		]
		.into_iter()
		.filter(|(kind, _)| !self.without.contains(kind))
		.flat_map(|(kind, value)| attribute(kind, value))
		.collect();
		let signature = self.stamper.sign(&wrap(tag::SET, &attributes)).unwrap();
		let mut certificate = Node::parse(self.stamper.der());
		let issuer = certificate.at(&[0, 3]).encode();
		let serial = certificate.at(&[0, 1]).encode();
		let algorithm = signature_algorithm(self.stamper.algorithm()).encode();
		let signer = sequence(&[
			integer(self.versions[1]),
			sequence(&[issuer, serial]),
			sm3_algorithm(),
			wrap(0xa0, &attributes),
			sequence(&[algorithm]),
			octets(&signature),
			self.behind.clone(),
		]);
		let signed_data = sequence(&[
			integer(self.versions[0]),
			wrap(tag::SET, &sm3_algorithm()),
			sequence(&[oid(TST_INFO), wrap(0xa0, &octets(&self.content))]),
			wrap(0xa0, &self.certificates.concat()),
			wrap(tag::SET, &signer),
		]);
		sequence(&[oid(SIGNED_DATA), wrap(0xa0, &signed_data)])
	}
}
