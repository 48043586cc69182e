//! Verification of one signature, and the algorithm identifiers of signatures.

use crate::{
	fault::AlgorithmFault,
	indication::{Indication, SubIndication},
	keys::{KeyAlgorithm, PublicKey},
	oids::{ECDSA_WITH_SHA256, SM2_WITH_SM3, SM2_WITH_SM3_TYPO},
};
use core::fmt;
use der::{asn1::UintRef, Decode, Reader, SliceReader};
use sm2::dsa::signature::Verifier;
use spki::AlgorithmIdentifierRef;

/// The distinguishing identifier that enters Z where parties agreed on no other, GM/T 0009
/// section 10. Certificates and documents use it alike.
pub const DISTINGUISHING_IDENTIFIER: &str = "1234567812345678";

/// Bytes of r and of s on both curves.
const SCALAR: usize = 32;

/// Why a signature does not hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SignatureFault {
	/// No DER SEQUENCE of two INTEGERs.
	Malformed(der::Error),
	/// r or s is zero, negative or not below the group's order.
	OutOfRange,
	/// Well formed, but not by this key over these bytes.
	Wrong,
}

impl SignatureFault {
	/// What ETSI EN 319 102-1 calls it, where it is the signature of the document itself.
	pub fn sub_indication(&self) -> (Indication, SubIndication) {
		(
			Indication::TotalFailed,
			match self {
				Self::Malformed(_) | Self::OutOfRange => SubIndication::FormatFailure,
				Self::Wrong => SubIndication::SigCryptoFailure,
			},
		)
	}
}

impl fmt::Display for SignatureFault {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::Malformed(error) => {
				write!(f, "the signature is no DER sequence of r and s: {error}")
			}
			Self::OutOfRange => f.write_str("the signature's r or s is outside 1 to n - 1"),
			Self::Wrong => f.write_str("the signature is not by this key over these bytes"),
		}
	}
}

impl core::error::Error for SignatureFault {}

/// The scheme that an AlgorithmIdentifier names.
///
/// ECDSA's has no parameters (RFC 5758 section 3.2). SM2's has none or NULL: both are issued.
pub(crate) fn algorithm(
	identifier: &AlgorithmIdentifierRef<'_>,
) -> Result<KeyAlgorithm, AlgorithmFault> {
	let algorithm = match identifier.oid {
		SM2_WITH_SM3 => KeyAlgorithm::Sm2,
		ECDSA_WITH_SHA256 => KeyAlgorithm::P256,
		SM2_WITH_SM3_TYPO => return Err(AlgorithmFault::Sm2Typo),
		oid => return Err(AlgorithmFault::Unknown { oid }),
	};
	match (algorithm, identifier.parameters) {
		(_, None) => Ok(algorithm),
		(KeyAlgorithm::Sm2, Some(parameters)) if parameters.is_null() => Ok(algorithm),
		_ => Err(AlgorithmFault::Parameters { oid: identifier.oid }),
	}
}

/// See [`PublicKey::verify`].
pub(crate) fn verify(
	key: &PublicKey,
	message: &[u8],
	signature: &[u8],
) -> Result<(), SignatureFault> {
	let (r, s) = scalars(signature)?;
	// A key is a point of its curve by construction, so the second of these errors cannot come from
	// the key; it is the verdict.
	match key.algorithm() {
		KeyAlgorithm::Sm2 => {
			let signature =
				sm2::dsa::Signature::from_scalars(r, s).map_err(|_| SignatureFault::OutOfRange)?;
			sm2::dsa::VerifyingKey::from_sec1_bytes(DISTINGUISHING_IDENTIFIER, key.point())
				.and_then(|key| key.verify(message, &signature))
		}
		KeyAlgorithm::P256 => {
			let signature = p256::ecdsa::Signature::from_scalars(r, s)
				.map_err(|_| SignatureFault::OutOfRange)?;
			p256::ecdsa::VerifyingKey::from_sec1_bytes(key.point())
				.and_then(|key| key.verify(message, &signature))
		}
	}
	.map_err(|_| SignatureFault::Wrong)
}

/// r and s of a DER signature, each filled up to 32 bytes.
fn scalars(signature: &[u8]) -> Result<([u8; SCALAR], [u8; SCALAR]), SignatureFault> {
	let (r, s) = read_scalars(signature).map_err(SignatureFault::Malformed)?;
	Ok((scalar(r)?, scalar(s)?))
}

fn read_scalars(signature: &[u8]) -> der::Result<(UintRef<'_>, UintRef<'_>)> {
	let mut reader = SliceReader::new(signature)?;
	let scalars = reader.sequence(|reader| {
		Ok::<_, der::Error>((UintRef::decode(reader)?, UintRef::decode(reader)?))
	})?;
	reader.finish()?;
	Ok(scalars)
}

fn scalar(value: UintRef<'_>) -> Result<[u8; SCALAR], SignatureFault> {
	let value = value.as_bytes();
	if value.len() > SCALAR {
		return Err(SignatureFault::OutOfRange);
	}
	let mut filled = [0; SCALAR];
	for (to, from) in filled.iter_mut().rev().zip(value.iter().rev()) {
		*to = *from;
	}
	Ok(filled)
}
