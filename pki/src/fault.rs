//! Why bytes are no certificate or revocation list of the profile, and why a path is not valid.

use crate::{
	crl::Reason,
	keys::{KeyAlgorithm, KeyFault},
	limits::{MAX_CHAIN, MAX_INTERMEDIATES},
	path::Purpose,
	signature::SignatureFault,
	time::{UnixTime, Utc, Validity},
};
use core::fmt;
use der::asn1::ObjectIdentifier;

/// A part of a certificate or revocation list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
	/// Its frame and the fields without a name of their own here. Byte positions count from its
	/// first byte.
	Frame,
	/// The issuer's name. Positions count from the name's first byte.
	Issuer,
	/// The subject's name. Positions count from the name's first byte.
	Subject,
	/// The value of an extension. Positions count from the value's first byte.
	Extension(ObjectIdentifier),
}

/// Why bytes are no certificate or revocation list that this crate takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
	/// More bytes than are read at all.
	TooLarge {
		/// Bytes given.
		length: usize,
		/// Bytes allowed.
		limit: usize,
	},
	/// Not PEM of one certificate or revocation list.
	#[cfg(feature = "pem")]
	Pem(der::pem::Error),
	/// Not strict DER of the structure.
	Malformed {
		/// Where.
		part: Part,
		/// What is wrong.
		error: der::Error,
	},
	/// A DEFAULT value is written out, or bits or bytes are written in another way than DER's.
	NotCanonical {
		/// Where.
		part: Part,
	},
	/// A certificate that is not of version 3, or a list that is not of version 2.
	Version {
		/// The number found; 0 stands for version 1.
		found: u8,
	},
	/// A serial number that RFC 5280 section 4.1.2.2 does not allow.
	Serial(SerialFault),
	/// A signature algorithm other than the two.
	Algorithm(AlgorithmFault),
	/// A public key other than of the two curves.
	Key(KeyFault),
	/// A year before 2050 as GeneralizedTime, RFC 5280 section 4.1.2.5.
	TimeForm {
		/// The year.
		year: u16,
	},
	/// A validity that ends before it begins.
	ValidityEmpty(Validity),
	/// The issuer's name is empty, RFC 5280 section 4.1.2.4.
	IssuerEmpty,
	/// issuerUniqueID or subjectUniqueID, which RFC 5280 section 4.1.2.8 has no issuer write.
	UniqueIdentifier,
	/// The signature value does not fill its last byte.
	SignatureBits,
	/// More extensions than are read.
	TooManyExtensions {
		/// How many are read.
		limit: usize,
	},
	/// A sequence of extensions, purposes, names or revocations that is empty though present.
	EmptySequence {
		/// Where.
		part: Part,
	},
	/// One extension twice, RFC 5280 section 4.2.
	DuplicateExtension {
		/// Which.
		oid: ObjectIdentifier,
	},
	/// keyUsage without any bit, RFC 5280 section 4.2.1.3.
	KeyUsageEmpty,
	/// pathLenConstraint without cA, RFC 5280 section 4.2.1.9.
	PathLengthWithoutAuthority,
	/// keyCertSign without cA, RFC 5280 section 4.2.1.9.
	CertSignWithoutAuthority,
	/// A critical extension of a revocation list or entry that is not understood.
	UnhandledCritical {
		/// Which.
		oid: ObjectIdentifier,
	},
	/// A delta, indirect or partitioned revocation list: only a whole one by the issuer is read.
	PartialList {
		/// The extension that makes it so.
		oid: ObjectIdentifier,
	},
	/// A list that is to be replaced before it was made.
	ListValidityEmpty(Validity),
	/// A reason for revocation that does not exist, or removeFromCRL in a whole list.
	Reason {
		/// The code found.
		code: u8,
	},
	/// Well formed, but unfit for what was asked of it.
	Unfit(Rule),
}

impl Fault {
	pub(crate) fn in_part(part: Part) -> impl Fn(der::Error) -> Self {
		move |error| Self::Malformed { part, error }
	}
}

impl From<der::Error> for Fault {
	fn from(error: der::Error) -> Self {
		Self::Malformed { part: Part::Frame, error }
	}
}

impl From<AlgorithmFault> for Fault {
	fn from(fault: AlgorithmFault) -> Self {
		Self::Algorithm(fault)
	}
}

impl From<KeyFault> for Fault {
	fn from(fault: KeyFault) -> Self {
		Self::Key(fault)
	}
}

impl fmt::Display for Part {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::Frame => f.write_str("the structure"),
			Self::Issuer => f.write_str("the issuer's name"),
			Self::Subject => f.write_str("the subject's name"),
			Self::Extension(oid) => write!(f, "the extension {oid}"),
		}
	}
}

impl fmt::Display for Fault {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::TooLarge { length, limit } => {
				write!(f, "{length} bytes are more than the {limit} that are read")
			}
			#[cfg(feature = "pem")]
			Self::Pem(error) => write!(f, "not PEM: {error}"),
			Self::Malformed { part, error } => write!(f, "{part} is not DER: {error}"),
			Self::NotCanonical { part } => {
				write!(f, "{part} is BER, not DER: it has a shorter or stricter form")
			}
			Self::Version { found } => write!(
				f,
				"version {} is neither a certificate's 3 nor a revocation list's 2",
				found.saturating_add(1)
			),
			Self::Serial(fault) => fault.fmt(f),
			Self::Algorithm(fault) => fault.fmt(f),
			Self::Key(fault) => fault.fmt(f),
			Self::TimeForm { year } => {
				write!(
					f,
					"a time in {year} is written as GeneralizedTime: until 2049 it is UTCTime"
				)
			}
			Self::ValidityEmpty(validity) => write!(
				f,
				"the validity ends {} before it begins {}",
				Utc(validity.not_after),
				Utc(validity.not_before)
			),
			Self::IssuerEmpty => f.write_str("the issuer's name is empty"),
			Self::UniqueIdentifier => {
				f.write_str("a unique identifier of issuer or subject is given")
			}
			Self::SignatureBits => f.write_str("the signature's bits do not fill whole bytes"),
			Self::TooManyExtensions { limit } => {
				write!(f, "there are more than the {limit} extensions that are read")
			}
			Self::EmptySequence { part } => write!(f, "{part} holds an empty sequence"),
			Self::DuplicateExtension { oid } => write!(f, "the extension {oid} occurs twice"),
			Self::KeyUsageEmpty => f.write_str("keyUsage allows nothing"),
			Self::PathLengthWithoutAuthority => {
				f.write_str("a path length is set for what is no authority")
			}
			Self::CertSignWithoutAuthority => {
				f.write_str("keyCertSign is set for what is no authority")
			}
			Self::UnhandledCritical { oid } => {
				write!(f, "the critical extension {oid} is not understood")
			}
			Self::PartialList { oid } => write!(
				f,
				"the revocation list is a delta, indirect or partitioned ({oid}): give the whole one"
			),
			Self::ListValidityEmpty(validity) => write!(
				f,
				"the revocation list is to be replaced at {}, before it was made at {}",
				Utc(validity.not_after),
				Utc(validity.not_before)
			),
			Self::Reason { code } => {
				write!(f, "{code} is no reason for which a whole list revokes a certificate")
			}
			Self::Unfit(rule) => write!(f, "it {rule}"),
		}
	}
}

impl core::error::Error for Fault {}

/// Why a serial number is none, RFC 5280 section 4.1.2.2.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SerialFault {
	/// Below zero.
	Negative,
	/// Zero.
	Zero,
	/// More than 20 bytes.
	TooLong {
		/// Bytes found.
		length: usize,
	},
}

impl fmt::Display for SerialFault {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::Negative => f.write_str("the serial number is negative"),
			Self::Zero => f.write_str("the serial number is zero"),
			Self::TooLong { length } => {
				write!(f, "the serial number has {length} bytes, more than 20")
			}
		}
	}
}

/// Why a signature algorithm is not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AlgorithmFault {
	/// Neither of the two.
	Unknown {
		/// The algorithm found.
		oid: ObjectIdentifier,
	},
	/// 1.2.156.10197.501, which a public library writes for SM2 with SM3.
	Sm2Typo,
	/// Parameters where there are none to be.
	Parameters {
		/// Of which algorithm.
		oid: ObjectIdentifier,
	},
	/// The algorithm inside what is signed is not the one outside, RFC 5280 section 4.1.1.2.
	Differ,
}

impl fmt::Display for AlgorithmFault {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::Unknown { oid } => write!(
				f,
				"the signature algorithm {oid} is neither SM2 with SM3 nor ECDSA with SHA-256"
			),
			Self::Sm2Typo => f.write_str(
				"the signature algorithm 1.2.156.10197.501 is a misspelling of SM2 with SM3, \
				 1.2.156.10197.1.501: the signer's software must be corrected",
			),
			Self::Parameters { oid } => {
				write!(f, "the signature algorithm {oid} has parameters that it must not have")
			}
			Self::Differ => {
				f.write_str("the signature algorithms inside and outside what is signed differ")
			}
		}
	}
}

/// Which of the things given for a path a fault is about; numbers count from 0 in their slice.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Subject {
	/// The certificate to be validated.
	Leaf,
	/// One of the intermediate certificates.
	Intermediate(usize),
	/// One of the anchors.
	Anchor(usize),
	/// One of the revocation lists.
	Crl(usize),
}

impl fmt::Display for Subject {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::Leaf => f.write_str("the certificate"),
			Self::Intermediate(index) => write!(f, "intermediate certificate {index}"),
			Self::Anchor(index) => write!(f, "trust anchor {index}"),
			Self::Crl(index) => write!(f, "revocation list {index}"),
		}
	}
}

/// The rules of a path, each with what broke it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rule {
	/// At most [`MAX_INTERMEDIATES`] certificates are searched.
	TooManyIntermediates {
		/// How many were given.
		count: usize,
	},
	/// Valid from, RFC 5280 section 6.1.3 (a) (2).
	NotYetValid {
		/// From when it is.
		not_before: UnixTime,
		/// When it was to be.
		at: UnixTime,
	},
	/// Valid until, RFC 5280 section 6.1.3 (a) (2).
	Expired {
		/// Until when it was.
		not_after: UnixTime,
		/// When it was to be.
		at: UnixTime,
	},
	/// No anchor and no intermediate bears the issuer's name, RFC 5280 section 6.1.3 (a) (4).
	NoIssuer,
	/// Its subjectKeyIdentifier is not what the certificate below names as its issuer's key.
	KeyIdentifier,
	/// The certificate below is signed with another algorithm than its key's.
	KeyAlgorithm {
		/// Of its key.
		key: KeyAlgorithm,
		/// Of the signature below.
		signature: KeyAlgorithm,
	},
	/// An issuer has basicConstraints with cA, RFC 5280 section 6.1.4 (k).
	NotAuthority,
	/// pathLenConstraint, RFC 5280 section 6.1.4 (l), (m).
	PathLength {
		/// Intermediates that it allows below it.
		limit: u32,
		/// Intermediates below it, self-issued ones not counted.
		found: u32,
	},
	/// At most [`MAX_CHAIN`] certificates below the anchor.
	ChainTooLong,
	/// An issuer's keyUsage has keyCertSign, RFC 5280 section 6.1.4 (n).
	NotCertSigner,
	/// A list's issuer has cRLSign in keyUsage, RFC 5280 section 6.3.3 (f).
	NotCrlSigner,
	/// A signer's keyUsage has digitalSignature or nonRepudiation.
	NotSigner,
	/// A timestamp authority's keyUsage has nothing but those two, RFC 3161 section 2.3.
	OtherKeyUsage,
	/// extendedKeyUsage, where present, has the purpose asked for, RFC 5280 section 4.2.1.12.
	Purpose {
		/// What was asked for.
		purpose: Purpose,
	},
	/// A timestamp authority's extendedKeyUsage is critical and timeStamping alone, RFC 3161 2.3.
	TimeStampPurpose,
	/// A critical extension that is not understood, RFC 5280 section 6.1.4 (o), 6.1.5 (f).
	UnhandledCritical {
		/// Which.
		oid: ObjectIdentifier,
	},
	/// A constraint on paths that this crate does not enforce, critical or not.
	UnenforcedConstraint {
		/// Which.
		oid: ObjectIdentifier,
	},
	/// An anchor's certificate has the same subject and issuer.
	NotSelfIssued,
	/// The signature holds under the issuer's key, RFC 5280 section 6.1.3 (a) (1), 6.3.3 (g).
	Signature(SignatureFault),
	/// More certificates of one name, or more signatures, than a path can need.
	SearchExhausted,
	/// Revoked at the time or before, RFC 5280 section 6.1.3 (a) (3).
	Revoked {
		/// When it was.
		since: UnixTime,
		/// Why, if the list says.
		reason: Option<Reason>,
		/// Which of the lists says so.
		crl: usize,
	},
	/// A list of another issuer, or by another of its keys.
	CrlIssuer,
	/// A list is from before the time asked for.
	CrlNotYetIssued {
		/// From when it is.
		this_update: UnixTime,
		/// The time asked for.
		at: UnixTime,
	},
	/// A list says when the next one comes, RFC 5280 section 5.1.2.5.
	CrlWithoutNextUpdate,
	/// A list is from before the next one was due.
	CrlStale {
		/// When the next one was due.
		next_update: UnixTime,
		/// The time asked for.
		at: UnixTime,
	},
}

impl fmt::Display for Rule {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::TooManyIntermediates { count } => write!(
				f,
				"comes with {count} intermediate certificates, more than the {MAX_INTERMEDIATES} searched"
			),
			Self::NotYetValid { not_before, at } => {
				write!(f, "is valid from {} on, not yet at {}", Utc(*not_before), Utc(*at))
			}
			Self::Expired { not_after, at } => {
				write!(f, "was valid until {}, no more at {}", Utc(*not_after), Utc(*at))
			}
			Self::NoIssuer => {
				f.write_str("names an issuer that is neither an anchor nor among the intermediates")
			}
			Self::KeyIdentifier => {
				f.write_str("has another key identifier than the certificate below names")
			}
			Self::KeyAlgorithm { key, signature } => {
				write!(
					f,
					"has a key of {key}, and the certificate below is signed with {signature}"
				)
			}
			Self::NotAuthority => {
				f.write_str("issued a certificate without being an authority (cA)")
			}
			Self::PathLength { limit, found } => {
				write!(f, "allows {limit} intermediate authorities below it, not {found}")
			}
			Self::ChainTooLong => {
				write!(f, "is certificate {MAX_CHAIN} of a path that goes on; no more are followed")
			}
			Self::NotCertSigner => {
				f.write_str("issued a certificate without keyCertSign in its keyUsage")
			}
			Self::NotCrlSigner => {
				f.write_str("issued a revocation list without cRLSign in its keyUsage")
			}
			Self::NotSigner => {
				f.write_str("has neither digitalSignature nor nonRepudiation in its keyUsage")
			}
			Self::OtherKeyUsage => {
				f.write_str("is to sign timestamps, and its keyUsage allows other things too")
			}
			Self::Purpose { purpose } => {
				write!(f, "has an extendedKeyUsage that does not allow to {purpose}")
			}
			Self::TimeStampPurpose => f.write_str(
				"is to sign timestamps, and has not timeStamping, critical, as its only purpose",
			),
			Self::UnhandledCritical { oid } => {
				write!(f, "has the critical extension {oid}, which is not understood")
			}
			Self::UnenforcedConstraint { oid } => {
				write!(f, "has the constraint {oid}, which cannot be enforced here")
			}
			Self::NotSelfIssued => f.write_str("is no anchor: another one issued it"),
			Self::Signature(fault) => write!(f, "is not signed by its issuer: {fault}"),
			Self::SearchExhausted => f.write_str(
				"comes with too many certificates of one name: give the path's own alone",
			),
			Self::Revoked { since, reason, crl } => {
				write!(f, "was revoked at {} by revocation list {crl}", Utc(*since))?;
				reason.map_or(Ok(()), |reason| write!(f, ": {reason}"))
			}
			Self::CrlIssuer => f.write_str("is by another issuer"),
			Self::CrlNotYetIssued { this_update, at } => {
				write!(f, "is of {}, after {}", Utc(*this_update), Utc(*at))
			}
			Self::CrlWithoutNextUpdate => f.write_str(
				"does not say when the next one comes, so nobody knows if it is the last",
			),
			Self::CrlStale { next_update, at } => {
				write!(f, "was to be replaced at {}, before {}", Utc(*next_update), Utc(*at))
			}
		}
	}
}

/// Why no path is valid: of the ways tried, the fault of the one that came furthest.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PathFault {
	/// What the fault is about.
	pub subject: Subject,
	/// Which rule is broken.
	pub rule: Rule,
}

impl fmt::Display for PathFault {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "{} {}", self.subject, self.rule)
	}
}

impl core::error::Error for PathFault {}
