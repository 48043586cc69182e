//! Digests of documents and certificates, in the forms that are in use.

use crate::{
	keys::{KeyAlgorithm, PublicKey},
	oids::{SHA256, SM3},
	signature::DISTINGUISHING_IDENTIFIER,
};
use alloc::string::ToString;
use core::fmt;
use der::asn1::ObjectIdentifier;
use sha2::Sha256;
use sm3::{Digest, Sm3};

/// The curve's a, b and generator, GB/T 32918.5.
const SM2_CURVE: [[u8; 32]; 4] = [
	[
		0xff, 0xff, 0xff, 0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
		0xff, 0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
		0xff, 0xfc,
	],
	[
		0x28, 0xe9, 0xfa, 0x9e, 0x9d, 0x9f, 0x5e, 0x34, 0x4d, 0x5a, 0x9e, 0x4b, 0xcf, 0x65, 0x09,
		0xa7, 0xf3, 0x97, 0x89, 0xf5, 0x15, 0xab, 0x8f, 0x92, 0xdd, 0xbc, 0xbd, 0x41, 0x4d, 0x94,
		0x0e, 0x93,
	],
	[
		0x32, 0xc4, 0xae, 0x2c, 0x1f, 0x19, 0x81, 0x19, 0x5f, 0x99, 0x04, 0x46, 0x6a, 0x39, 0xc9,
		0x94, 0x8f, 0xe3, 0x0b, 0xbf, 0xf2, 0x66, 0x0b, 0xe1, 0x71, 0x5a, 0x45, 0x89, 0x33, 0x4c,
		0x74, 0xc7,
	],
	[
		0xbc, 0x37, 0x36, 0xa2, 0xf4, 0xf6, 0x77, 0x9c, 0x59, 0xbd, 0xce, 0xe3, 0x6b, 0x69, 0x21,
		0x53, 0xd0, 0xa9, 0x87, 0x7c, 0xc6, 0x2a, 0x47, 0x40, 0x02, 0xdf, 0x32, 0xe5, 0x21, 0x39,
		0xf0, 0xa0,
	],
];

/// How a digest was made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DigestForm {
	/// SM3 of the bytes, as the standard has it.
	Sm3,
	/// SM3 of Z of somebody's SM2 key and the bytes, as before an SM2 signature.
	Sm3WithZ,
	/// SHA-256 of the bytes.
	Sha256,
}

impl fmt::Display for DigestForm {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::Sm3 => "SM3",
			Self::Sm3WithZ => "SM3 with Z",
			Self::Sha256 => "SHA-256",
		})
	}
}

/// SM3 of some bytes.
pub fn sm3(bytes: &[u8]) -> [u8; 32] {
	Sm3::digest(bytes).into()
}

/// SM3 of Z ‖ bytes, Z (GB/T 32918.2 section 5.5) being of this key and the standard's distinguishing
/// identifier. A key of another curve has no Z.
pub fn sm3_with_z(key: &PublicKey, bytes: &[u8]) -> Option<[u8; 32]> {
	if key.algorithm() != KeyAlgorithm::Sm2 {
		return None;
	}
	let bits = u16::try_from(DISTINGUISHING_IDENTIFIER.len()).ok()?.checked_mul(8)?;
	let [_, coordinates @ ..] = key.point();
	let mut z = Sm3::new_with_prefix(bits.to_be_bytes());
	z.update(DISTINGUISHING_IDENTIFIER);
	for number in SM2_CURVE {
		z.update(number);
	}
	z.update(coordinates);
	Some(Sm3::new_with_prefix(z.finalize()).chain_update(bytes).finalize().into())
}

/// In which form a digest is of a message; None where it is of another. Z may be of any of the keys.
/// SHA-256 is asked for where one of them is a P-256 key, which signs with it.
pub(super) fn form_of(digest: &[u8], message: &[u8], keys: &[PublicKey]) -> Option<DigestForm> {
	if digest == sm3(message) {
		return Some(DigestForm::Sm3);
	}
	keys.iter().find_map(|key| match key.algorithm() {
		KeyAlgorithm::Sm2 => {
			let with_z = sm3_with_z(key, message)?;
			(digest == with_z).then_some(DigestForm::Sm3WithZ)
		}
		KeyAlgorithm::P256 => {
			(digest == HashAlgorithm::Sha256.digest(message)).then_some(DigestForm::Sha256)
		}
	})
}

/// A hash algorithm.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum HashAlgorithm {
	Sm3,
	Sha256,
}

impl HashAlgorithm {
	/// That of an object identifier.
	pub fn from_oid(oid: ObjectIdentifier) -> Option<Self> {
		match oid {
			SM3 => Some(Self::Sm3),
			SHA256 => Some(Self::Sha256),
			_ => None,
		}
	}

	/// That of a name or of an object identifier in dots.
	pub fn from_text(text: &str) -> Option<Self> {
		[
			(Self::Sm3, "SM3", SM3),
			(Self::Sha256, "SHA-256", SHA256),
			(Self::Sha256, "SHA256", SHA256),
		]
		.into_iter()
		.find(|(_, name, oid)| text.eq_ignore_ascii_case(name) || text == oid.to_string())
		.map(|(algorithm, ..)| algorithm)
	}

	pub fn digest(self, message: &[u8]) -> [u8; 32] {
		match self {
			Self::Sm3 => sm3(message),
			Self::Sha256 => Sha256::digest(message).into(),
		}
	}
}
