//! Which error of the pallet tells of a fault that the certificates' library found.

use crate::pallet::{Config, Error};
use seal_pki::{Fault, KeyFault, PathFault, ProfileFault, Rule};

/// Why bytes are no certificate or list that is taken.
pub(crate) fn of_certificate<T: Config>(fault: Fault) -> Error<T> {
	match fault {
		Fault::Algorithm(_)
		| Fault::Key(
			KeyFault::Algorithm { .. } | KeyFault::NoNamedCurve | KeyFault::Curve { .. },
		) => Error::UnsupportedAlgorithm,
		Fault::UnhandledCritical { .. } => Error::ExtensionUnfit,
		Fault::PartialList { .. } => Error::CrlPartial,
		Fault::Unfit(rule) => of_rule(rule),
		_ => Error::Malformed,
	}
}

/// Why a certificate is not of the profile.
pub(crate) fn of_profile<T: Config>(fault: ProfileFault) -> Error<T> {
	match fault {
		ProfileFault::PersonNamed { .. } => Error::PersonNamed,
		ProfileFault::UnlistedExtension { .. } | ProfileFault::FreeText { .. } => {
			Error::ExtensionUnfit
		}
		_ => Error::SubjectUnfit,
	}
}

/// Why a path is not valid.
pub(crate) fn of_path<T: Config>(fault: PathFault) -> Error<T> {
	of_rule(fault.rule)
}

fn of_rule<T: Config>(rule: Rule) -> Error<T> {
	match rule {
		Rule::NotYetValid { .. } => Error::NotYetValid,
		Rule::Expired { .. } => Error::Expired,
		Rule::NoIssuer
		| Rule::KeyIdentifier
		| Rule::KeyAlgorithm { .. }
		| Rule::NotSelfIssued
		| Rule::CrlIssuer => Error::IssuerMismatch,
		Rule::NotAuthority => Error::NotAuthority,
		Rule::PathLength { .. }
		| Rule::ChainTooLong
		| Rule::TooManyIntermediates { .. }
		| Rule::SearchExhausted => Error::PathTooLong,
		Rule::NotCertSigner
		| Rule::NotCrlSigner
		| Rule::NotSigner
		| Rule::OtherKeyUsage
		| Rule::Purpose { .. }
		| Rule::TimeStampPurpose => Error::KeyUsageUnfit,
		Rule::UnhandledCritical { .. } | Rule::UnenforcedConstraint { .. } => Error::ExtensionUnfit,
		Rule::Signature(_) => Error::WrongSignature,
		Rule::Revoked { .. } => Error::CertificateRevoked,
		Rule::CrlNotYetIssued { .. } => Error::CrlInFuture,
		Rule::CrlWithoutNextUpdate | Rule::CrlStale { .. } => Error::CrlOutdated,
	}
}
