//! Reports on seals and signatures, in the manner of ETSI EN 319 102-1.

use crate::{
	indication::{Indication, SubIndication},
	time::UnixTime,
};
use alloc::{string::String, vec::Vec};
use core::fmt;

/// What is to be said of a seal or a signature.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Report {
	/// The main answer.
	pub indication: Indication,
	/// Why, in the standard's words; none if everything held.
	pub sub_indication: Option<SubIndication>,
	/// The check that decided; none if everything held.
	pub decided_by: Option<CheckName>,
	/// When it was signed: a signature by its signer, a seal by its maker. None if it cannot be read.
	pub time: Option<SigningTime>,
	/// Every check, in a fixed order.
	pub checks: Vec<Check>,
}

/// When something was signed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SigningTime {
	/// By the word of who signed it.
	pub claimed: UnixTime,
	/// By when it was there, as a timestamp or a block proves. Not before `claimed` where both hold.
	pub proved: Option<UnixTime>,
}

/// One check.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Check {
	/// Which.
	pub name: CheckName,
	/// What came of it.
	pub outcome: Outcome,
	/// More of it, in words: what was found, what is wrong, or why it was not done.
	pub detail: String,
}

/// What came of a check.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
	/// It held.
	Passed,
	/// It did not, and nothing further can heal it.
	Failed(SubIndication),
	/// What is known does not suffice.
	Indeterminate(SubIndication),
	/// Nothing was there to be checked, or what it needs could not be read.
	NotDone,
}

impl Outcome {
	/// As a main and a sub-indication say it.
	pub(super) fn of((indication, sub): (Indication, SubIndication)) -> Self {
		match indication {
			Indication::TotalPassed => Self::Passed,
			Indication::TotalFailed => Self::Failed(sub),
			Indication::Indeterminate => Self::Indeterminate(sub),
		}
	}

	/// Why it is not passed, in the standard's words.
	pub fn sub_indication(self) -> Option<SubIndication> {
		match self {
			Self::Failed(sub) | Self::Indeterminate(sub) => Some(sub),
			Self::Passed | Self::NotDone => None,
		}
	}
}

impl fmt::Display for Outcome {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::Passed => "passed",
			Self::Failed(_) => "failed",
			Self::Indeterminate(_) => "indeterminate",
			Self::NotDone => "not-done",
		})
	}
}

macro_rules! check_names {
	($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
		/// What is checked. `Display` writes a name that stays the same.
		#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
		pub enum CheckName {
			$($(#[$doc])* $name,)*
		}

		impl fmt::Display for CheckName {
			fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
				f.write_str(match self {
					$(Self::$name => $text,)*
				})
			}
		}
	};
}

check_names! {
	/// It is strict DER of one of the versions, within the limits of sizes.
	Format = "format",
	/// The version is the same throughout.
	Version = "version",
	/// No critical extension that is not understood.
	Extensions = "extensions",
	/// The maker's signature over what the seal says.
	MakerSignature = "maker-signature",
	/// The maker's certificate is one of those who may make seals.
	MakerRecognised = "maker-recognised",
	/// The maker's certificate has a path to an anchor, and its key may sign.
	MakerChain = "maker-chain",
	/// The maker's certificate was valid when the seal was made.
	MakerValidity = "maker-validity",
	/// The maker's certificates were not revoked when the seal was made.
	MakerRevocation = "maker-revocation",
	/// The seal's timestamp: its form, and its signature over the maker's.
	SealTimestamp = "seal-timestamp",
	/// The certificate of the authority of the seal's timestamp has a path to an anchor.
	SealTimestampChain = "seal-timestamp-chain",
	/// That certificate is valid.
	SealTimestampValidity = "seal-timestamp-validity",
	/// That certificate and those above it are not revoked.
	SealTimestampRevocation = "seal-timestamp-revocation",
	/// The seal was valid.
	SealValidity = "seal-validity",
	/// The times agree: when the seal was made, when it was used, and by when that is proved.
	SigningTime = "signing-time",
	/// The seal lists the signer's certificate.
	SignerListed = "signer-listed",
	/// The signer's signature over the document's digest, the time and the seal.
	SignerSignature = "signer-signature",
	/// The signer's certificate has a path to an anchor, and its key may sign.
	SignerChain = "signer-chain",
	/// The signer's certificate was valid when it signed.
	SignerValidity = "signer-validity",
	/// The signer's certificates were not revoked when it signed.
	SignerRevocation = "signer-revocation",
	/// The timestamp: its form, and its signature over the signer's.
	Timestamp = "timestamp",
	/// The certificate of the timestamp's authority has a path to an anchor.
	TimestampChain = "timestamp-chain",
	/// That certificate is valid.
	TimestampValidity = "timestamp-validity",
	/// That certificate and those above it are not revoked.
	TimestampRevocation = "timestamp-revocation",
	/// The document is the one that was signed.
	DocumentDigest = "document-digest",
}

impl Check {
	pub(super) fn new(name: CheckName, outcome: Outcome, detail: impl Into<String>) -> Self {
		Self { name, outcome, detail: detail.into() }
	}
}

impl Report {
	/// Sum up. What failed for good decides, then what is open; of several the first.
	pub(super) fn of(checks: Vec<Check>, time: Option<SigningTime>) -> Self {
		let first = |is_of: fn(&Outcome) -> bool| checks.iter().find(|check| is_of(&check.outcome));
		let failed = first(|outcome| matches!(outcome, Outcome::Failed(_)));
		let open = first(|outcome| matches!(outcome, Outcome::Indeterminate(_)));
		let indication = match (failed, open) {
			(Some(_), _) => Indication::TotalFailed,
			(None, Some(_)) => Indication::Indeterminate,
			(None, None) => Indication::TotalPassed,
		};
		let decisive = failed.or(open);
		Self {
			indication,
			sub_indication: decisive.and_then(|check| check.outcome.sub_indication()),
			decided_by: decisive.map(|check| check.name),
			time,
			checks,
		}
	}

	/// Whether everything held.
	pub fn is_valid(&self) -> bool {
		self.indication == Indication::TotalPassed
	}

	/// A check, if it belongs to the report.
	pub fn check(&self, name: CheckName) -> Option<&Check> {
		self.checks.iter().find(|check| check.name == name)
	}
}
