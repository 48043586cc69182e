//! Public keys of the two curves.

use crate::{
	oids::{ECDSA_WITH_SHA256, EC_PUBLIC_KEY, P256_CURVE, SM2_CURVE, SM2_WITH_SM3},
	signature::{self, SignatureFault},
};
use core::fmt;
use der::{asn1::ObjectIdentifier, Decode};
use p256::elliptic_curve::sec1::ToSec1Point;
use spki::SubjectPublicKeyInfoRef;

/// The two curves, each with the one signature scheme used on it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum KeyAlgorithm {
	/// SM2 (GB/T 32918), signing with SM3.
	Sm2,
	/// NIST P-256, signing by ECDSA with SHA-256.
	P256,
}

impl KeyAlgorithm {
	/// The curve's object identifier.
	pub fn curve(self) -> ObjectIdentifier {
		match self {
			Self::Sm2 => SM2_CURVE,
			Self::P256 => P256_CURVE,
		}
	}

	/// The object identifier of signatures with it.
	pub fn signature(self) -> ObjectIdentifier {
		match self {
			Self::Sm2 => SM2_WITH_SM3,
			Self::P256 => ECDSA_WITH_SHA256,
		}
	}
}

impl fmt::Display for KeyAlgorithm {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::Sm2 => "SM2 with SM3",
			Self::P256 => "ECDSA on P-256 with SHA-256",
		})
	}
}

/// A public key that was checked to be a point of its curve.
///
/// Both coordinates are kept, so that a key is decompressed at most once and not at each
/// verification.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicKey {
	algorithm: KeyAlgorithm,
	/// SEC 1, uncompressed.
	point: [u8; 65],
}

impl PublicKey {
	/// A key from its point after SEC 1 section 2.3, compressed (33 bytes) or not (65 bytes).
	///
	/// Errors: another length or form; no point of the curve.
	pub fn from_sec1(algorithm: KeyAlgorithm, bytes: &[u8]) -> Result<Self, KeyFault> {
		if !matches!((bytes.first(), bytes.len()), (Some(2 | 3), 33) | (Some(4), 65)) {
			return Err(KeyFault::Form { length: bytes.len() });
		}
		let point = match algorithm {
			KeyAlgorithm::Sm2 => sm2::PublicKey::from_sec1_bytes(bytes)
				.map(|key| <[u8; 65]>::try_from(key.to_sec1_point(false).as_bytes())),
			KeyAlgorithm::P256 => p256::PublicKey::from_sec1_bytes(bytes)
				.map(|key| <[u8; 65]>::try_from(key.to_sec1_point(false).as_bytes())),
		};
		match point {
			Ok(Ok(point)) => Ok(Self { algorithm, point }),
			_ => Err(KeyFault::NotOnCurve { algorithm }),
		}
	}

	/// A key from a DER SubjectPublicKeyInfo (RFC 5480), with a named curve.
	///
	/// Errors: not DER; another algorithm or curve; a bad point.
	pub fn from_spki_der(bytes: &[u8]) -> Result<Self, KeyFault> {
		let info = SubjectPublicKeyInfoRef::from_der(bytes).map_err(KeyFault::Malformed)?;
		if info.algorithm.oid != EC_PUBLIC_KEY {
			return Err(KeyFault::Algorithm { oid: info.algorithm.oid });
		}
		let curve = info.algorithm.parameters_oid().map_err(|_| KeyFault::NoNamedCurve)?;
		let algorithm = match curve {
			SM2_CURVE => KeyAlgorithm::Sm2,
			P256_CURVE => KeyAlgorithm::P256,
			oid => return Err(KeyFault::Curve { oid }),
		};
		let point = info.subject_public_key.as_bytes().ok_or(KeyFault::Form { length: 0 })?;
		Self::from_sec1(algorithm, point)
	}

	/// Which curve and scheme.
	pub fn algorithm(&self) -> KeyAlgorithm {
		self.algorithm
	}

	/// The point after SEC 1, compressed.
	pub fn to_sec1(&self) -> [u8; 33] {
		let [_, coordinates @ ..] = &self.point;
		let mut compressed = [0; 33];
		let odd = coordinates.last().is_some_and(|byte| byte & 1 == 1);
		let source = core::iter::once(if odd { &3 } else { &2 }).chain(coordinates);
		for (to, from) in compressed.iter_mut().zip(source) {
			*to = *from;
		}
		compressed
	}

	/// The point after SEC 1, uncompressed.
	pub(crate) fn point(&self) -> &[u8; 65] {
		&self.point
	}

	/// Verify a signature, in DER a SEQUENCE of r and s, over a message.
	///
	/// SM2: SM3, with Z of the standard's distinguishing identifier `1234567812345678` (GM/T 0009
	/// section 10). P-256: SHA-256; both values of s are accepted, as X.509 has it, so a signature
	/// is no unique name of anything.
	///
	/// Errors: the signature is not DER, or not by this key over this message.
	pub fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), SignatureFault> {
		signature::verify(self, message, signature)
	}

	/// Verify a signature that states its algorithm, which must be the key's.
	pub(crate) fn verify_by(
		&self,
		algorithm: KeyAlgorithm,
		message: &[u8],
		signature: &[u8],
	) -> Result<(), SignatureFault> {
		if algorithm != self.algorithm {
			return Err(SignatureFault::Wrong);
		}
		self.verify(message, signature)
	}
}

impl fmt::Debug for PublicKey {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "{:?}:", self.algorithm)?;
		self.to_sec1().iter().try_for_each(|byte| write!(f, "{byte:02x}"))
	}
}

/// Why bytes are no public key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum KeyFault {
	/// No DER SubjectPublicKeyInfo.
	Malformed(der::Error),
	/// No elliptic curve key.
	Algorithm {
		/// The algorithm found.
		oid: ObjectIdentifier,
	},
	/// The curve is written out or absent, where its name belongs.
	NoNamedCurve,
	/// Another curve.
	Curve {
		/// The curve found.
		oid: ObjectIdentifier,
	},
	/// Neither 33 bytes of a compressed nor 65 of an uncompressed point.
	Form {
		/// Bytes found.
		length: usize,
	},
	/// The coordinates are no point of the curve.
	NotOnCurve {
		/// Of which curve.
		algorithm: KeyAlgorithm,
	},
}

impl fmt::Display for KeyFault {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::Malformed(error) => write!(f, "the public key is not DER: {error}"),
			Self::Algorithm { oid } => {
				write!(f, "the public key's algorithm {oid} is not that of elliptic curves")
			}
			Self::NoNamedCurve => f.write_str("the public key does not name its curve"),
			Self::Curve { oid } => {
				write!(f, "the public key's curve {oid} is neither SM2's nor P-256")
			}
			Self::Form { length } => {
				write!(f, "the public key is no SEC 1 point, compressed or not: {length} bytes")
			}
			Self::NotOnCurve { algorithm } => {
				write!(f, "the public key is no point of the curve of {algorithm}")
			}
		}
	}
}

impl core::error::Error for KeyFault {}
