//! What validation is given, and the judgement of one certificate among it.

use super::{
	report::{Check, CheckName, Outcome},
	revocation,
};
use crate::{
	anchor::TrustAnchor,
	certificate::Certificate,
	crl::Crl,
	fault::PathFault,
	indication::SubIndication,
	keys::PublicKey,
	limits::MAX_CERTIFICATE,
	path::{validate_path, PathInput, Purpose, ValidPath},
	time::{UnixTime, Utc, Validity},
};
use alloc::{
	format,
	string::{String, ToString},
};
use der::{Decode, Encode};

/// What there is to judge by.
#[derive(Clone, Copy, Debug)]
pub struct Material<'a> {
	/// What is trusted for makers and signers.
	pub anchors: &'a [TrustAnchor],
	/// What is trusted for timestamps.
	pub time_anchors: &'a [TrustAnchor],
	/// Certificates of those who may make seals. An anchor answers for who somebody is, not for what
	/// they may do: without makers named, whoever it certified as a signer could have made the seal,
	/// and the report says that this was not asked.
	pub makers: &'a [Certificate],
	/// Certificates that may stand between, in any order.
	pub intermediates: &'a [Certificate],
	/// Revocation lists.
	pub crls: &'a [Crl],
	/// For which time is asked: now, or when somebody looked at it.
	pub at: UnixTime,
	/// By when the file was there, if something outside of it proves that: the block that holds its
	/// digest.
	pub existed_at: Option<UnixTime>,
	/// Whether every certificate must be looked up in a revocation list. Otherwise revocation is not
	/// checked where no list of the issuer is given, and the report says so.
	pub needs_crls: bool,
}

/// When something was signed, as far as it is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Period {
	/// Not before, by the signer's own word. It counts against them.
	pub from: UnixTime,
	/// Not after: by when it is proved, or for which time is asked. Not before `from`.
	pub until: UnixTime,
}

impl Period {
	/// From a time on, until the earliest proof or else until `at`.
	pub fn new(from: UnixTime, proofs: &[Option<UnixTime>], at: UnixTime) -> Self {
		let until = proofs.iter().copied().flatten().min().unwrap_or(at);
		Self { from, until: until.max(from) }
	}

	/// Whether it lies in a validity. With `outlives`, an end between the two times does no harm.
	pub fn lies_in(&self, validity: Validity, outlives: bool) -> (Outcome, String) {
		let Validity { not_before, not_after } = validity;
		let bounds = format!("{} to {}", Utc(not_before), Utc(not_after));
		if self.from < not_before {
			let detail = format!("{} lies before {bounds}", Utc(self.from));
			(Outcome::Failed(SubIndication::NotYetValid), detail)
		} else if not_after < self.from {
			let detail = format!("{} lies behind {bounds}", Utc(self.from));
			(Outcome::Failed(SubIndication::Expired), detail)
		} else if not_after < self.until && !outlives {
			let detail =
				format!("{bounds}: over by {}, and nothing proves an earlier use", Utc(self.until));
			(Outcome::Indeterminate(SubIndication::OutOfBoundsNoPoe), detail)
		} else {
			(Outcome::Passed, bounds)
		}
	}
}

/// The names of the three checks of one certificate.
#[derive(Clone, Copy, Debug)]
pub(super) struct Names {
	pub chain: CheckName,
	pub validity: CheckName,
	pub revocation: CheckName,
}

impl Names {
	/// That none of the three is done.
	pub fn not_done(&self, why: &str) -> [Check; 3] {
		[self.chain, self.validity, self.revocation]
			.map(|name| Check::new(name, Outcome::NotDone, why))
	}
}

/// A certificate whose key signed something.
#[derive(Clone, Copy, Debug)]
pub(super) struct Party<'a> {
	pub certificate: &'a Certificate,
	pub intermediates: &'a [Certificate],
	pub anchors: &'a [TrustAnchor],
	pub purpose: Purpose,
	pub period: Period,
	/// Whether what it signed outlives it.
	pub outlives: bool,
	pub names: Names,
}

impl<'a> Party<'a> {
	/// Judge it: its path, its own validity, and its and its path's revocation.
	pub fn judge(&self, material: &Material<'_>) -> [Check; 3] {
		let (outcome, detail) = self.period.lies_in(self.certificate.validity(), self.outlives);
		let validity = Check::new(self.names.validity, outcome, detail);
		match self.find_path() {
			Ok(path) => {
				let detail = match path.intermediates.len() {
					0 => format!("issued by trust anchor {}", path.anchor),
					count => format!("issued below trust anchor {}, {count} between", path.anchor),
				};
				let chain = Check::new(self.names.chain, Outcome::Passed, detail);
				[chain, validity, revocation::check(self, &path, material)]
			}
			Err(fault) => {
				let outcome = Outcome::of(fault.sub_indication());
				let chain = Check::new(self.names.chain, outcome, fault.to_string());
				let why = "without a path nobody knows whose revocation lists count";
				[chain, validity, Check::new(self.names.revocation, Outcome::NotDone, why)]
			}
		}
	}

	/// The path at the time of signing, or at the nearest that the certificate itself allows: its own
	/// validity is a check of its own, and revocation another.
	fn find_path(&self) -> Result<ValidPath, PathFault> {
		let Validity { not_before, not_after } = self.certificate.validity();
		validate_path(&PathInput {
			leaf: self.certificate,
			intermediates: self.intermediates,
			anchors: self.anchors,
			crls: &[],
			at: self.period.from.max(not_before).min(not_after),
			purpose: self.purpose,
		})
	}
}

/// The key of a certificate, be it one that is taken or not: so that a signature can be looked at
/// whose certificate will not do.
pub(super) fn public_key(certificate: &[u8]) -> Option<PublicKey> {
	if certificate.len() > MAX_CERTIFICATE {
		return None;
	}
	let certificate = x509_cert::Certificate::from_der(certificate).ok()?;
	let info = certificate.tbs_certificate().subject_public_key_info().to_der().ok()?;
	PublicKey::from_spki_der(&info).ok()
}
