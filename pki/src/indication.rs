//! What ETSI EN 319 102-1 (clause 5.1.3) calls each fault.

use crate::fault::{Fault, PathFault, Rule, Subject};
use core::fmt;

/// The main answer of a validation report.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Indication {
	/// Every check held.
	TotalPassed,
	/// Checks failed that nothing further can heal.
	TotalFailed,
	/// What is known does not suffice for either.
	Indeterminate,
}

/// Why it is so.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum SubIndication {
	/// Not of the form of a signature or certificate.
	FormatFailure,
	/// The digest that was signed is not the document's.
	HashFailure,
	/// The signature value does not verify.
	SigCryptoFailure,
	/// What the signature says breaks a rule of its kind.
	SigConstraintsFailure,
	/// The certificate of the signer is not there.
	NoSigningCertificateFound,
	/// The document is not there.
	SignedDataNotFound,
	/// Times that cannot follow each other so.
	TimestampOrderFailure,
	/// Signed after the signer's certificate was revoked.
	Revoked,
	/// Signed after the signer's certificate expired.
	Expired,
	/// Signed before the signer's certificate was valid.
	NotYetValid,
	/// No path to an anchor.
	NoCertificateChainFound,
	/// A path that breaks a rule of paths.
	CertificateChainGeneralFailure,
	/// A path that is not fit for this use.
	ChainConstraintsFailure,
	/// The signer's certificate is revoked; nobody proved that it was used before.
	RevokedNoPoe,
	/// An authority's certificate is revoked; nobody proved that it was used before.
	RevokedCaNoPoe,
	/// Outside the signer's certificate's validity; nobody proved that it was used inside.
	OutOfBoundsNoPoe,
	/// Fresh revocation data are wanted.
	TryLater,
}

impl fmt::Display for Indication {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::TotalPassed => "TOTAL_PASSED",
			Self::TotalFailed => "TOTAL_FAILED",
			Self::Indeterminate => "INDETERMINATE",
		})
	}
}

impl fmt::Display for SubIndication {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::FormatFailure => "FORMAT_FAILURE",
			Self::HashFailure => "HASH_FAILURE",
			Self::SigCryptoFailure => "SIG_CRYPTO_FAILURE",
			Self::SigConstraintsFailure => "SIG_CONSTRAINTS_FAILURE",
			Self::NoSigningCertificateFound => "NO_SIGNING_CERTIFICATE_FOUND",
			Self::SignedDataNotFound => "SIGNED_DATA_NOT_FOUND",
			Self::TimestampOrderFailure => "TIMESTAMP_ORDER_FAILURE",
			Self::Revoked => "REVOKED",
			Self::Expired => "EXPIRED",
			Self::NotYetValid => "NOT_YET_VALID",
			Self::NoCertificateChainFound => "NO_CERTIFICATE_CHAIN_FOUND",
			Self::CertificateChainGeneralFailure => "CERTIFICATE_CHAIN_GENERAL_FAILURE",
			Self::ChainConstraintsFailure => "CHAIN_CONSTRAINTS_FAILURE",
			Self::RevokedNoPoe => "REVOKED_NO_POE",
			Self::RevokedCaNoPoe => "REVOKED_CA_NO_POE",
			Self::OutOfBoundsNoPoe => "OUT_OF_BOUNDS_NO_POE",
			Self::TryLater => "TRY_LATER",
		})
	}
}

impl Fault {
	/// What ETSI EN 319 102-1 calls it, where the bytes are the signer's certificate or belong to
	/// its path: the data for a chain are there and produce an error.
	pub fn sub_indication(&self) -> (Indication, SubIndication) {
		(Indication::Indeterminate, SubIndication::CertificateChainGeneralFailure)
	}
}

impl PathFault {
	/// What ETSI EN 319 102-1 calls it, where `at` is merely the time for which somebody asks
	/// (clause 5.2.6, validation of a certificate).
	pub fn sub_indication(&self) -> (Indication, SubIndication) {
		let sub = match (&self.rule, self.subject) {
			(Rule::NotYetValid { .. } | Rule::Expired { .. }, Subject::Leaf) => {
				SubIndication::OutOfBoundsNoPoe
			}
			(Rule::Revoked { .. }, Subject::Leaf) => SubIndication::RevokedNoPoe,
			(Rule::Revoked { .. }, _) => SubIndication::RevokedCaNoPoe,
			(
				Rule::CrlNotYetIssued { .. } | Rule::CrlStale { .. } | Rule::CrlWithoutNextUpdate,
				_,
			) => SubIndication::TryLater,
			(Rule::NoIssuer, _) => SubIndication::NoCertificateChainFound,
			(
				Rule::NotSigner
				| Rule::OtherKeyUsage
				| Rule::Purpose { .. }
				| Rule::TimeStampPurpose
				| Rule::ChainTooLong
				| Rule::TooManyIntermediates { .. }
				| Rule::SearchExhausted
				| Rule::UnenforcedConstraint { .. },
				_,
			) => SubIndication::ChainConstraintsFailure,
			_ => SubIndication::CertificateChainGeneralFailure,
		};
		(Indication::Indeterminate, sub)
	}

	/// What ETSI EN 319 102-1 calls it, where it is proved that the signature was made at `at`, by
	/// the block that holds it or a timestamp (clause 5.5): what was revoked or outside its
	/// validity then fails for good.
	pub fn sub_indication_proved(&self) -> (Indication, SubIndication) {
		let sub = match (&self.rule, self.subject) {
			(Rule::NotYetValid { .. }, Subject::Leaf) => SubIndication::NotYetValid,
			(Rule::Expired { .. }, Subject::Leaf) => SubIndication::Expired,
			(Rule::Revoked { .. }, Subject::Leaf) => SubIndication::Revoked,
			_ => return self.sub_indication(),
		};
		(Indication::TotalFailed, sub)
	}
}
