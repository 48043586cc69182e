//! Why bytes are no seal or sealed signature, and why none can be made of what is given.

use super::version::SealVersion;
use crate::{
	fault::AlgorithmFault,
	signature::SignatureFault,
	time::{Utc, Validity},
};
use core::fmt;
use der::asn1::ObjectIdentifier;

/// Why bytes are no seal or signature that this crate takes, or fields none that it writes. Fields
/// have the standard's names, spelled as there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SealFault {
	/// More bytes than are read at all.
	TooLarge {
		/// Bytes given.
		length: usize,
		/// Bytes allowed.
		limit: usize,
	},
	/// Not strict DER of the structure.
	Malformed {
		/// Where.
		field: &'static str,
		/// What is wrong. Positions count from the first byte of the seal, or of the signature
		/// outside of the seal in it.
		error: der::Error,
	},
	/// A BIT STRING that does not fill its last byte.
	SpareBits {
		/// Which.
		field: &'static str,
	},
	/// A sequence with more elements than are read.
	TooMany {
		/// Which.
		field: &'static str,
		/// How many are read.
		limit: usize,
	},
	/// A sequence without elements.
	Empty {
		/// Which.
		field: &'static str,
	},
	/// The header does not say `ES`.
	HeaderId,
	/// A version that does not exist, or not with this form.
	Version {
		/// The number that the header states.
		found: u32,
	},
	/// A signature of the first version's form over a later version's seal, or the reverse.
	Mixed {
		/// The seal's version.
		seal: SealVersion,
	},
	/// Neither 1, whole certificates, nor 2, digests.
	CertListType {
		/// The number found.
		found: u32,
	},
	/// A signature algorithm other than the two.
	Algorithm(AlgorithmFault),
	/// The seal's validity ends before it begins.
	ValidityEmpty(Validity),
	/// The same extension twice.
	DuplicateExtension {
		/// Which.
		oid: ObjectIdentifier,
	},
	/// The first version's time, a BIT STRING, holds neither a time's DER nor its text.
	TimeInfo,
	/// What is to be written has no place in this version.
	NoPlace {
		/// What.
		field: &'static str,
		/// In which version.
		version: SealVersion,
	},
	/// The signature to be built in is not by the certificate's key over what was to be signed.
	Signature(SignatureFault),
}

impl SealFault {
	pub(super) fn in_field(field: &'static str) -> impl Fn(der::Error) -> Self {
		move |error| Self::Malformed { field, error }
	}
}

impl From<der::Error> for SealFault {
	fn from(error: der::Error) -> Self {
		Self::Malformed { field: "the structure", error }
	}
}

impl From<AlgorithmFault> for SealFault {
	fn from(fault: AlgorithmFault) -> Self {
		Self::Algorithm(fault)
	}
}

impl fmt::Display for SealFault {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::TooLarge { length, limit } => {
				write!(f, "{length} bytes are more than the {limit} that are read")
			}
			Self::Malformed { field, error } => write!(f, "{field} is not DER: {error}"),
			Self::SpareBits { field } => write!(f, "the bits of {field} do not fill whole bytes"),
			Self::TooMany { field, limit } => {
				write!(f, "{field} has more than the {limit} elements that are read")
			}
			Self::Empty { field } => write!(f, "{field} is empty"),
			Self::HeaderId => f.write_str("the header's ID is not ES: it is no electronic seal"),
			Self::Version { found } => {
				write!(
					f,
					"a seal of this form has no version {found}: 1 (2 elements), 4 and 5 are read"
				)
			}
			Self::Mixed { seal } => {
				write!(
					f,
					"the signature is of another version's form than its seal, which is of {seal}"
				)
			}
			Self::CertListType { found } => write!(
				f,
				"certListType is {found}, neither 1 (whole certificates) nor 2 (their digests)"
			),
			Self::Algorithm(fault) => fault.fmt(f),
			Self::ValidityEmpty(validity) => write!(
				f,
				"the seal's validity ends {} before it begins {}",
				Utc(validity.not_after),
				Utc(validity.not_before)
			),
			Self::DuplicateExtension { oid } => write!(f, "the extension {oid} occurs twice"),
			Self::TimeInfo => f.write_str("timeInfo holds neither a UTCTime nor a GeneralizedTime"),
			Self::NoPlace { field, version } => write!(f, "{version} has no place for {field}"),
			Self::Signature(fault) => fault.fmt(f),
		}
	}
}

impl core::error::Error for SealFault {}
