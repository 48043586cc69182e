//! Certificates and revocation lists to be, with every field free to be wrong, and a small writer
//! of DER below them.

use super::*;
use crate::oids::*;
use p256::elliptic_curve::sec1::ToSec1Point;
use sm2::dsa::signature::Signer as _;

/// 2026-07-01T00:00:00Z, when everything that a draft starts with is valid.
pub const NOW: UnixTime = 1_782_864_000;
/// 2026-01-01T00:00:00Z.
pub const FROM: UnixTime = 1_767_225_600;
/// 2027-01-01T00:00:00Z.
pub const UNTIL: UnixTime = 1_798_761_600;

/// A DER value: tag, length, content.
pub fn tlv(tag: u8, content: &[u8]) -> Vec<u8> {
	let length = u16::try_from(content.len()).expect("tests write less than 64 KiB");
	let [high, low] = length.to_be_bytes();
	let mut bytes = match length {
		0..=0x7f => vec![tag, low],
		0x80..=0xff => vec![tag, 0x81, low],
		_ => vec![tag, 0x82, high, low],
	};
	bytes.extend_from_slice(content);
	bytes
}

pub fn sequence(parts: &[Vec<u8>]) -> Vec<u8> {
	tlv(0x30, &parts.concat())
}

pub fn oid(oid: ObjectIdentifier) -> Vec<u8> {
	tlv(0x06, oid.as_bytes())
}

pub fn integer(value: u8) -> Vec<u8> {
	tlv(0x02, &[value])
}

pub fn octets(content: &[u8]) -> Vec<u8> {
	tlv(0x04, content)
}

/// A BIT STRING that fills whole bytes.
pub fn bits(content: &[u8]) -> Vec<u8> {
	tlv(0x03, &[&[0], content].concat())
}

pub fn utc_time(text: &str) -> Vec<u8> {
	tlv(0x17, text.as_bytes())
}

/// A time as RFC 5280 has it written, from a Unix time until 2049.
pub fn time(at: UnixTime) -> Vec<u8> {
	let digits: Vec<u8> = Utc(at).to_string().bytes().filter(u8::is_ascii_digit).collect();
	tlv(0x17, &[&digits[2..], b"Z"].concat())
}

/// A name of one attribute in each relative name.
pub fn name(attributes: &[(ObjectIdentifier, &str)]) -> Vec<u8> {
	let rdn = |(kind, text): &(ObjectIdentifier, &str)| {
		tlv(0x31, &sequence(&[oid(*kind), tlv(0x0c, text.as_bytes())]))
	};
	sequence(&attributes.iter().map(rdn).collect::<Vec<_>>())
}

/// A name that only consists of CN.
pub fn common_name(text: &str) -> Vec<u8> {
	name(&[(COMMON_NAME, text)])
}

pub fn extension(kind: ObjectIdentifier, critical: bool, value: &[u8]) -> Vec<u8> {
	let flag = if critical { tlv(0x01, &[0xff]) } else { Vec::new() };
	sequence(&[oid(kind), flag, octets(value)])
}

/// basicConstraints with cA.
pub fn authority(path_len: Option<u8>) -> Vec<u8> {
	let path_len = path_len.map(integer).unwrap_or_default();
	extension(BASIC_CONSTRAINTS, true, &sequence(&[tlv(0x01, &[0xff]), path_len]))
}

/// keyUsage from bit numbers.
pub fn key_usage(numbers: &[u8]) -> Vec<u8> {
	let last = numbers.iter().max().copied().unwrap_or_default();
	let mut content = vec![0u8; usize::from(last / 8) + 2];
	content[0] = 7 - last % 8;
	for number in numbers {
		content[usize::from(number / 8) + 1] |= 0x80 >> (number % 8);
	}
	extension(KEY_USAGE, true, &tlv(0x03, &content))
}

pub const DIGITAL_SIGNATURE: u8 = 0;
pub const NON_REPUDIATION: u8 = 1;
pub const KEY_ENCIPHERMENT: u8 = 2;
pub const CERT_SIGN: u8 = 5;
pub const CRL_SIGN: u8 = 6;

/// extKeyUsage.
pub fn purposes(critical: bool, purposes: &[ObjectIdentifier]) -> Vec<u8> {
	let value = sequence(&purposes.iter().map(|purpose| oid(*purpose)).collect::<Vec<_>>());
	extension(EXTENDED_KEY_USAGE, critical, &value)
}

pub fn subject_key_identifier(identifier: &[u8]) -> Vec<u8> {
	extension(SUBJECT_KEY_IDENTIFIER, false, &octets(identifier))
}

pub fn authority_key_identifier(identifier: &[u8]) -> Vec<u8> {
	extension(AUTHORITY_KEY_IDENTIFIER, false, &sequence(&[tlv(0x80, identifier)]))
}

/// A private key of one of the two curves. Keys with different numbers differ.
#[derive(Clone, Copy)]
pub struct Key {
	pub algorithm: KeyAlgorithm,
	pub number: u8,
}

pub fn sm2_key(number: u8) -> Key {
	Key { algorithm: KeyAlgorithm::Sm2, number }
}

pub fn p256_key(number: u8) -> Key {
	Key { algorithm: KeyAlgorithm::P256, number }
}

/// A DER SEQUENCE of r and s from both, 32 bytes each.
pub fn signature(scalars: &[u8]) -> Vec<u8> {
	let scalar = |bytes: &[u8]| {
		let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
		let sign: &[u8] = if bytes[zeros] >= 0x80 { &[0] } else { &[] };
		tlv(0x02, &[sign, &bytes[zeros..]].concat())
	};
	sequence(&[scalar(&scalars[..32]), scalar(&scalars[32..])])
}

impl Key {
	fn secret(&self) -> [u8; 32] {
		[self.number; 32]
	}

	fn sm2(&self) -> sm2::dsa::SigningKey {
		let secret = sm2::SecretKey::from_slice(&self.secret()).unwrap();
		sm2::dsa::SigningKey::new("1234567812345678", &secret).unwrap()
	}

	fn p256(&self) -> p256::ecdsa::SigningKey {
		p256::ecdsa::SigningKey::from_slice(&self.secret()).unwrap()
	}

	pub fn public(&self) -> PublicKey {
		let point = match self.algorithm {
			KeyAlgorithm::Sm2 => {
				self.sm2().verifying_key().as_affine().to_sec1_point(true).as_bytes().to_vec()
			}
			KeyAlgorithm::P256 => {
				self.p256().verifying_key().to_sec1_point(true).as_bytes().to_vec()
			}
		};
		PublicKey::from_sec1(self.algorithm, &point).unwrap()
	}

	pub fn spki(&self) -> Vec<u8> {
		let algorithm = sequence(&[oid(EC_PUBLIC_KEY), oid(self.algorithm.curve())]);
		sequence(&[algorithm, bits(self.public().point())])
	}

	pub fn sign(&self, message: &[u8]) -> Vec<u8> {
		match self.algorithm {
			KeyAlgorithm::Sm2 => {
				let scalars: sm2::dsa::Signature = self.sm2().sign(message);
				signature(&scalars.to_bytes())
			}
			KeyAlgorithm::P256 => {
				let scalars: p256::ecdsa::Signature = self.p256().sign(message);
				signature(&scalars.to_bytes())
			}
		}
	}

	/// The AlgorithmIdentifier of its signatures.
	pub fn signature_algorithm(&self) -> Vec<u8> {
		sequence(&[oid(self.algorithm.signature())])
	}
}

/// `SEQUENCE { content, algorithm, signature }`.
fn signed(content: Vec<u8>, algorithm: &[u8], by: &Key) -> Vec<u8> {
	let signature = bits(&by.sign(&content));
	sequence(&[content, algorithm.to_vec(), signature])
}

/// A certificate to be: fields in DER, to be changed before it is signed.
#[derive(Clone)]
pub struct Draft {
	pub version: Vec<u8>,
	pub serial: Vec<u8>,
	pub inner_algorithm: Option<Vec<u8>>,
	pub outer_algorithm: Option<Vec<u8>>,
	pub issuer: Vec<u8>,
	pub not_before: Vec<u8>,
	pub not_after: Vec<u8>,
	pub subject: Vec<u8>,
	pub spki: Vec<u8>,
	pub unique_identifiers: Vec<u8>,
	pub extensions: Vec<Vec<u8>>,
}

impl Draft {
	/// A certificate without extensions.
	pub fn new(subject: Vec<u8>, key: &Key, issuer: Vec<u8>) -> Self {
		Self {
			version: tlv(0xa0, &integer(2)),
			serial: integer(1),
			inner_algorithm: None,
			outer_algorithm: None,
			issuer,
			not_before: time(FROM),
			not_after: time(UNTIL),
			subject,
			spki: key.spki(),
			unique_identifiers: Vec::new(),
			extensions: Vec::new(),
		}
	}

	/// A signer's.
	pub fn leaf(subject: &str, key: &Key, issuer: &str) -> Self {
		Self::new(common_name(subject), key, common_name(issuer))
			.with(key_usage(&[DIGITAL_SIGNATURE, NON_REPUDIATION]))
	}

	/// An authority's.
	pub fn authority(subject: &str, key: &Key, issuer: &str) -> Self {
		Self::new(common_name(subject), key, common_name(issuer))
			.with(authority(None))
			.with(key_usage(&[CERT_SIGN, CRL_SIGN]))
	}

	/// The same with one more extension, in place of one of the same kind.
	pub fn with(mut self, extension: Vec<u8>) -> Self {
		self = self.without(kind(&extension));
		self.extensions.push(extension);
		self
	}

	/// The same without extensions of a kind.
	pub fn without(mut self, removed: ObjectIdentifier) -> Self {
		self.extensions.retain(|extension| kind(extension) != removed);
		self
	}

	pub fn with_serial(mut self, serial: u8) -> Self {
		self.serial = integer(serial);
		self
	}

	pub fn valid(mut self, from: UnixTime, until: UnixTime) -> Self {
		(self.not_before, self.not_after) = (time(from), time(until));
		self
	}

	/// What is signed.
	pub fn content(&self, by: &Key) -> Vec<u8> {
		let extensions = match &self.extensions[..] {
			[] => Vec::new(),
			extensions => tlv(0xa3, &sequence(extensions)),
		};
		sequence(&[
			self.version.clone(),
			self.serial.clone(),
			self.inner_algorithm.clone().unwrap_or_else(|| by.signature_algorithm()),
			self.issuer.clone(),
			sequence(&[self.not_before.clone(), self.not_after.clone()]),
			self.subject.clone(),
			self.spki.clone(),
			self.unique_identifiers.clone(),
			extensions,
		])
	}

	pub fn sign(&self, by: &Key) -> Vec<u8> {
		let algorithm = by.signature_algorithm();
		signed(self.content(by), self.outer_algorithm.as_ref().unwrap_or(&algorithm), by)
	}

	/// Signed and read.
	pub fn made(&self, by: &Key) -> Certificate {
		Certificate::from_der(&self.sign(by)).unwrap()
	}

	/// Signed by some key, and what reading says.
	pub fn fault(&self) -> Fault {
		Certificate::from_der(&self.sign(&sm2_key(1))).unwrap_err()
	}
}

/// The kind of an extension in DER.
fn kind(extension: &[u8]) -> ObjectIdentifier {
	let start = if extension[1] < 0x80 { 2 } else { usize::from(extension[1] & 0x7f) + 2 };
	let length = usize::from(extension[start + 1]);
	ObjectIdentifier::from_bytes(&extension[start + 2..start + 2 + length]).unwrap()
}

/// A revocation list to be.
#[derive(Clone)]
pub struct ListDraft {
	pub version: Vec<u8>,
	pub inner_algorithm: Option<Vec<u8>>,
	pub issuer: Vec<u8>,
	pub this_update: Vec<u8>,
	pub next_update: Vec<u8>,
	/// The DER of the revocations; None leaves the sequence out.
	pub entries: Option<Vec<Vec<u8>>>,
	pub extensions: Vec<Vec<u8>>,
}

impl ListDraft {
	/// A list without revocations, of an hour before [`NOW`] and good for a day.
	pub fn new(issuer: &str) -> Self {
		Self {
			version: integer(1),
			inner_algorithm: None,
			issuer: common_name(issuer),
			this_update: time(NOW - 3600),
			next_update: time(NOW + 86_400),
			entries: None,
			extensions: vec![extension(CRL_NUMBER, false, &integer(7))],
		}
	}

	/// The same with one more revocation.
	pub fn revoking(mut self, serial: u8, at: UnixTime, extensions: &[Vec<u8>]) -> Self {
		let extensions = match extensions {
			[] => Vec::new(),
			extensions => sequence(extensions),
		};
		let entry = sequence(&[integer(serial), time(at), extensions]);
		self.entries.get_or_insert_default().push(entry);
		self
	}

	pub fn with(mut self, extension: Vec<u8>) -> Self {
		self.extensions.push(extension);
		self
	}

	pub fn current(mut self, from: UnixTime, until: UnixTime) -> Self {
		(self.this_update, self.next_update) = (time(from), time(until));
		self
	}

	pub fn sign(&self, by: &Key) -> Vec<u8> {
		let algorithm = by.signature_algorithm();
		let content = sequence(&[
			self.version.clone(),
			self.inner_algorithm.clone().unwrap_or_else(|| algorithm.clone()),
			self.issuer.clone(),
			self.this_update.clone(),
			self.next_update.clone(),
			self.entries.as_deref().map(sequence).unwrap_or_default(),
			match &self.extensions[..] {
				[] => Vec::new(),
				extensions => tlv(0xa0, &sequence(extensions)),
			},
		]);
		signed(content, &algorithm, by)
	}

	pub fn made(&self, by: &Key) -> Crl {
		Crl::from_der(&self.sign(by)).unwrap()
	}

	pub fn fault(&self) -> Fault {
		Crl::from_der(&self.sign(&sm2_key(1))).unwrap_err()
	}
}

/// A reasonCode.
pub fn reason(code: u8) -> Vec<u8> {
	extension(REASON_CODE, false, &tlv(0x0a, &[code]))
}
