//! Judging timestamps.

use super::{
	certificates::{Material, Names, Party, Period},
	report::{Check, CheckName, Outcome},
	token::{TimeStampToken, TokenFault},
};
use crate::{
	certificate::Certificate,
	indication::SubIndication,
	name::Name,
	path::Purpose,
	time::{UnixTime, Utc},
};
use alloc::{format, string::ToString, vec, vec::Vec};

/// Seconds that clocks of signers and authorities may differ.
pub(super) const CLOCK_TOLERANCE: u64 = 300;

/// Which timestamp.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stamp {
	pub name: CheckName,
	pub names: Names,
}

impl Stamp {
	/// The timestamp over a seal.
	pub const SEAL: Self = Self {
		name: CheckName::SealTimestamp,
		names: Names {
			chain: CheckName::SealTimestampChain,
			validity: CheckName::SealTimestampValidity,
			revocation: CheckName::SealTimestampRevocation,
		},
	};

	/// The timestamp over a signature.
	pub const SIGNATURE: Self = Self {
		name: CheckName::Timestamp,
		names: Names {
			chain: CheckName::TimestampChain,
			validity: CheckName::TimestampValidity,
			revocation: CheckName::TimestampRevocation,
		},
	};

	/// Judge a token over a signature value: its checks, and the time, if all that was checked held.
	pub fn judge(
		&self,
		token: Option<&[u8]>,
		signature: &[u8],
		material: &Material<'_>,
	) -> (Vec<Check>, Option<UnixTime>) {
		let Some(token) = token else {
			let why = "there is none: the time is a claim";
			return (vec![Check::new(self.name, Outcome::NotDone, why)], None);
		};
		let token = match TimeStampToken::from_der(token) {
			Ok(token) => token,
			Err(fault) => return (self.broken(&fault), None),
		};
		let signer = match check_token(&token, signature, material) {
			Ok(signer) => signer,
			Err(fault) => return (self.broken(&fault), None),
		};
		let time = token.time();
		let check = if material.at.saturating_add(CLOCK_TOLERANCE) < time {
			let detail = format!("{} is later than the time asked for", Utc(time));
			let outcome = Outcome::Indeterminate(SubIndication::TimestampOrderFailure);
			Check::new(self.name, outcome, detail)
		} else {
			let detail = format!("{}, policy {}", Utc(time), token.policy());
			Check::new(self.name, Outcome::Passed, detail)
		};
		let intermediates: Vec<_> = others(&token, signer, material).cloned().collect();
		let party = Party {
			certificate: signer,
			intermediates: &intermediates,
			anchors: material.time_anchors,
			purpose: Purpose::TimeStamp,
			period: Period::new(time, &[material.existed_at], material.at),
			outlives: false,
			names: self.names,
		};
		let mut checks = vec![check];
		checks.extend(party.judge(material));
		let holds = checks.iter().all(|check| check.outcome.sub_indication().is_none());
		(checks, holds.then_some(time))
	}

	fn broken(&self, fault: &TokenFault) -> Vec<Check> {
		let outcome = Outcome::Indeterminate(fault.sub_indication());
		let mut checks = vec![Check::new(self.name, outcome, fault.to_string())];
		checks.extend(self.names.not_done("the token does not hold"));
		checks
	}
}

/// Check a token but for its signer's path: imprint, signature, and that no certificate in it is
/// beyond every signature.
fn check_token<'a>(
	token: &'a TimeStampToken,
	signature: &[u8],
	material: &Material<'a>,
) -> Result<&'a Certificate, TokenFault> {
	token.verify_imprint(signature)?;
	let signer = token.signer(material.intermediates)?;
	let known = || token.certificates().iter().chain(material.intermediates);
	for certificate in token.certificates() {
		let by_certificate = known()
			.filter(|issuer| issuer.subject().matches(certificate.issuer()))
			.any(|issuer| certificate.verify(issuer.public_key()).is_ok());
		let by_anchor = || {
			let mut anchors = material.time_anchors.iter();
			anchors.any(|anchor| {
				let name = Name::from_der(&anchor.subject);
				name.is_ok_and(|name| name.matches(certificate.issuer()))
					&& certificate.verify(&anchor.key).is_ok()
			})
		};
		// The signer's own is bound by its digest.
		if certificate != signer && !by_certificate && !by_anchor() {
			return Err(TokenFault::Stray);
		}
	}
	Ok(signer)
}

/// Certificates that may stand above the signer's, each once.
fn others<'a>(
	token: &'a TimeStampToken,
	signer: &'a Certificate,
	material: &Material<'a>,
) -> impl Iterator<Item = &'a Certificate> {
	let given = material.intermediates;
	let inside = token.certificates().iter().filter(|certificate| !given.contains(certificate));
	inside.chain(given).filter(move |certificate| *certificate != signer)
}
