//! Digests and salted commitments.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sm3::{Digest as _, Sm3};
use sp_core::H256;

/// Which function made a digest.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub enum DigestAlgorithm {
	/// SM3, GB/T 32905-2016: 32 bytes.
	#[codec(index = 0)]
	Sm3,
	/// SHA-256, FIPS 180-4: 32 bytes.
	#[codec(index = 1)]
	Sha256,
}

/// A digest of 32 bytes that says how it was made.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Digest {
	/// The function.
	pub algorithm: DigestAlgorithm,
	/// Its output.
	pub value: H256,
}

/// SM3(salt ‖ digest): names a document, a person or a paper without showing it. The salt stays
/// with its owner, who can open the commitment to whom they choose.
pub type Commitment = Digest;

impl Digest {
	/// The SM3 digest of some bytes.
	pub fn sm3(bytes: &[u8]) -> Self {
		Self { algorithm: DigestAlgorithm::Sm3, value: sm3(&[bytes]) }
	}

	/// The commitment SM3(salt ‖ digest's 32 bytes) to a digest under a salt of 32 bytes.
	pub fn commit(salt: &[u8; 32], digest: &H256) -> Self {
		Self { algorithm: DigestAlgorithm::Sm3, value: sm3(&[salt, digest.as_bytes()]) }
	}
}

/// SM3 over the parts, one after the other.
pub fn sm3(parts: &[&[u8]]) -> H256 {
	let mut hasher = Sm3::new();
	for part in parts {
		hasher.update(part);
	}
	let bytes: [u8; 32] = hasher.finalize().into();
	H256(bytes)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn sm3_of_abc_is_the_standards_vector() {
		// GB/T 32905-2016, Annex A.1.
		assert_eq!(
			hex::encode(Digest::sm3(b"abc").value),
			"66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
		);
	}

	#[test]
	fn another_salt_is_another_commitment() {
		let digest = Digest::sm3(b"document").value;
		assert_ne!(Digest::commit(&[0; 32], &digest), Digest::commit(&[1; 32], &digest));
	}
}
