//! Validation of a path, RFC 5280 section 6.1: what is asked and answered, and the rules that one
//! certificate alone can break.

use crate::{
	anchor::TrustAnchor,
	certificate::Certificate,
	crl::Crl,
	fault::{PathFault, Rule},
	oids::{
		ANY_PURPOSE, AUTHORITY_KEY_IDENTIFIER, BASIC_CONSTRAINTS, DOCUMENT_SIGNING,
		EMAIL_PROTECTION, EXTENDED_KEY_USAGE, INHIBIT_ANY_POLICY, KEY_USAGE, NAME_CONSTRAINTS,
		POLICY_CONSTRAINTS, SUBJECT_ALT_NAME, SUBJECT_KEY_IDENTIFIER, TIME_STAMPING,
	},
	search::Search,
	time::{UnixTime, Validity},
};
use alloc::vec::Vec;
use core::fmt;
use der::asn1::ObjectIdentifier;
use x509_cert::ext::pkix::KeyUsages;

/// Extensions whose meaning is processed, so that they may be critical.
///
/// subjectAltName is one because no rule of a path depends on it once name constraints are refused.
const PROCESSED: [ObjectIdentifier; 6] = [
	SUBJECT_KEY_IDENTIFIER,
	KEY_USAGE,
	SUBJECT_ALT_NAME,
	BASIC_CONSTRAINTS,
	AUTHORITY_KEY_IDENTIFIER,
	EXTENDED_KEY_USAGE,
];

/// Constraints on paths that are not processed. RFC 5280 has authorities mark them critical; one
/// that did not still meant to bind, so they are refused either way.
const CONSTRAINTS: [ObjectIdentifier; 3] =
	[NAME_CONSTRAINTS, POLICY_CONSTRAINTS, INHIBIT_ANY_POLICY];

/// What the certificate is to be used for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
	/// Signing statements and documents.
	Sign,
	/// Signing RFC 3161 timestamps.
	TimeStamp,
	/// Whatever it says; for the path alone.
	Any,
}

impl fmt::Display for Purpose {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::Sign => "sign documents",
			Self::TimeStamp => "sign timestamps",
			Self::Any => "do anything",
		})
	}
}

/// What a path is to be found for, and from what.
#[derive(Clone, Copy, Debug)]
pub struct PathInput<'a> {
	/// The certificate to be validated.
	pub leaf: &'a Certificate,
	/// Certificates that may stand between, in any order.
	pub intermediates: &'a [Certificate],
	/// What is trusted.
	pub anchors: &'a [TrustAnchor],
	/// Revocation lists. Of each issuer the newest one that was out at `at` counts.
	pub crls: &'a [Crl],
	/// The time at which everything must hold.
	pub at: UnixTime,
	/// What the certificate is to be used for.
	pub purpose: Purpose,
}

/// A path that holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ValidPath {
	/// Which of the anchors it ends at.
	pub anchor: usize,
	/// Which of the intermediates it goes through, from the leaf's issuer upward.
	pub intermediates: Vec<usize>,
	/// When all of it, the anchor included, is valid.
	pub validity: Validity,
	/// By which of the revocation lists each certificate was found not revoked: the leaf, then each
	/// of `intermediates`. None: no list of its issuer was given, and nobody knows.
	pub revocation: Vec<Option<usize>>,
}

impl ValidPath {
	/// Whether every certificate of the path was looked up in a revocation list.
	pub fn revocation_checked(&self) -> bool {
		self.revocation.iter().all(Option::is_some)
	}
}

/// Find a path from the leaf to an anchor on which every rule holds: RFC 5280 section 6.1, with
/// revocation after section 6.3.
///
/// The search is bounded by [`limits`](crate::limits). Names, times and constraints of a whole path
/// are checked before its first signature is; signatures from the anchor down; then revocation.
///
/// Errors: the rule that is broken, and by which certificate or list, on the way that came
/// furthest.
pub fn validate_path(input: &PathInput<'_>) -> Result<ValidPath, PathFault> {
	Search::new(input)?.run()
}

/// Refuse critical extensions that are not understood and constraints that are not enforced.
pub(crate) fn refuse_unprocessed(certificate: &Certificate) -> Result<(), Rule> {
	for (oid, critical) in certificate.extensions() {
		if CONSTRAINTS.contains(&oid) {
			return Err(Rule::UnenforcedConstraint { oid });
		}
		if critical && !PROCESSED.contains(&oid) {
			return Err(Rule::UnhandledCritical { oid });
		}
	}
	Ok(())
}

/// That a time lies in a validity.
pub(crate) fn require_valid_at(validity: Validity, at: UnixTime) -> Result<(), Rule> {
	if at < validity.not_before {
		return Err(Rule::NotYetValid { not_before: validity.not_before, at });
	}
	if validity.not_after < at {
		return Err(Rule::Expired { not_after: validity.not_after, at });
	}
	Ok(())
}

/// That a certificate's subject may issue certificates. keyUsage must be there: RFC 5280 section
/// 4.2.1.3 has every conforming authority write it.
pub(crate) fn require_issuer(certificate: &Certificate) -> Result<(), Rule> {
	if !certificate.is_authority() {
		return Err(Rule::NotAuthority);
	}
	if !certificate.key_usage().is_some_and(|usage| usage.key_cert_sign()) {
		return Err(Rule::NotCertSigner);
	}
	Ok(())
}

/// That as many intermediates may stand below an issuer.
pub(crate) fn require_path_length(limit: Option<u32>, found: u32) -> Result<(), Rule> {
	match limit {
		Some(limit) if limit < found => Err(Rule::PathLength { limit, found }),
		_ => Ok(()),
	}
}

/// That the leaf's key is fit for the purpose.
pub(crate) fn require_leaf_purpose(leaf: &Certificate, purpose: Purpose) -> Result<(), Rule> {
	let signing = KeyUsages::DigitalSignature | KeyUsages::NonRepudiation;
	let usage = leaf.key_usage().map(|usage| usage.0);
	if purpose != Purpose::Any && usage.is_none_or(|usage| usage.is_disjoint(signing)) {
		return Err(Rule::NotSigner);
	}
	match purpose {
		Purpose::TimeStamp => {
			if usage.is_some_and(|usage| !signing.contains(usage)) {
				return Err(Rule::OtherKeyUsage);
			}
			if leaf.extended_key_usage() != [TIME_STAMPING] || !leaf.is_critical(EXTENDED_KEY_USAGE)
			{
				return Err(Rule::TimeStampPurpose);
			}
			Ok(())
		}
		Purpose::Sign | Purpose::Any => require_extended_purpose(leaf, purpose),
	}
}

/// That extendedKeyUsage, if it is there, has the purpose. An authority's restricts what it may
/// issue.
pub(crate) fn require_extended_purpose(
	certificate: &Certificate,
	purpose: Purpose,
) -> Result<(), Rule> {
	let fit: &[ObjectIdentifier] = match purpose {
		Purpose::Any => return Ok(()),
		Purpose::Sign => &[ANY_PURPOSE, DOCUMENT_SIGNING, EMAIL_PROTECTION],
		Purpose::TimeStamp => &[ANY_PURPOSE, TIME_STAMPING],
	};
	let usage = certificate.extended_key_usage();
	if usage.is_empty() || usage.iter().any(|oid| fit.contains(oid)) {
		Ok(())
	} else {
		Err(Rule::Purpose { purpose })
	}
}
