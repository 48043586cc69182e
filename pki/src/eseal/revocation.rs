//! Revocation at the time of signing, by lists of then or later.
//!
//! [`validate_path`](crate::validate_path) asks for one time with the lists of that time. Here the two
//! times differ: what counts is whether a certificate was good when it signed, and a list of later
//! tells that too. A revocation that came after a proved signing does no harm; one that came after a
//! merely claimed signing leaves the question open.

use super::{
	certificates::{Material, Party, Period},
	report::{Check, Outcome},
};
use crate::{
	certificate::Certificate,
	crl::{Crl, Reason},
	fault::{PathFault, Rule, Subject},
	indication::SubIndication,
	path::ValidPath,
	search::Issuer,
	time::{UnixTime, Utc},
};
use alloc::{
	format,
	string::{String, ToString},
	vec::Vec,
};

/// What the lists say of one certificate.
enum Status {
	/// No list of its issuer is given.
	Unlisted,
	/// No list answers.
	Unknown(PathFault),
	/// Not on this list.
	Good(usize),
	/// On this list.
	Revoked { since: UnixTime, reason: Option<Reason>, crl: usize },
}

/// Check every certificate of a path, the leaf first.
pub(super) fn check(party: &Party<'_>, path: &ValidPath, material: &Material<'_>) -> Check {
	let mut worst = (Outcome::Passed, String::new());
	let mut good = Vec::new();
	for (subject, certificate, issuer) in links(party, path) {
		let status = look_up(certificate, &issuer, material, party.period.until);
		let (outcome, detail) = judge(status, subject, party.period, material.needs_crls);
		match outcome {
			Outcome::Passed => good.push(format!("{subject} {detail}")),
			_ if rank(outcome) > rank(worst.0) => worst = (outcome, format!("{subject} {detail}")),
			_ => (),
		}
	}
	let detail = if worst.0 == Outcome::Passed { good.join("; ") } else { worst.1 };
	Check::new(party.names.revocation, worst.0, detail)
}

/// Which outcome is told where certificates of one path differ.
fn rank(outcome: Outcome) -> u8 {
	match outcome {
		Outcome::Passed => 0,
		Outcome::NotDone => 1,
		Outcome::Indeterminate(_) => 2,
		Outcome::Failed(_) => 3,
	}
}

/// Each certificate of a path with its issuer.
fn links<'a>(party: &Party<'a>, path: &ValidPath) -> Vec<(Subject, &'a Certificate, Issuer<'a>)> {
	let mut links = Vec::new();
	let (mut subject, mut certificate) = (Subject::Leaf, party.certificate);
	for index in &path.intermediates {
		let Some(next) = party.intermediates.get(*index) else { continue };
		let issuer = Issuer::intermediate((*index, next));
		links.push((subject, certificate, issuer));
		(subject, certificate) = (issuer.subject, next);
	}
	if let Some(anchor) = party.anchors.get(path.anchor) {
		links.push((subject, certificate, Issuer::anchor(path.anchor, anchor)));
	}
	links
}

/// What the lists say of a certificate that was used until a time.
fn look_up(
	certificate: &Certificate,
	issuer: &Issuer<'_>,
	material: &Material<'_>,
	until: UnixTime,
) -> Status {
	let lists = material.crls.iter().enumerate().filter(|(_, list)| {
		list.issuer().matches(certificate.issuer())
			&& !issuer.is_other_key(list.authority_key_identifier())
	});
	// Authorities leave out what has expired, so a list of after the certificate's end says nothing
	// by silence: of those until then the newest counts, otherwise of those until now, otherwise of
	// those that are not out yet.
	let end = material.at.min(certificate.validity().not_after);
	let newest = lists.max_by_key(|(_, list)| {
		let this_update = list.this_update();
		(this_update <= end, this_update <= material.at, this_update)
	});
	let Some((index, list)) = newest else { return Status::Unlisted };
	let subject = Subject::Crl(index);
	let unknown = |subject, rule| Status::Unknown(PathFault { subject, rule });
	let this_update = list.this_update();
	if material.at < this_update {
		return unknown(subject, Rule::CrlNotYetIssued { this_update, at: material.at });
	}
	if !issuer.signs_crls {
		return unknown(issuer.subject, Rule::NotCrlSigner);
	}
	if let Err(fault) = list.verify_signature(issuer.key) {
		return unknown(subject, Rule::Signature(fault));
	}
	let revoked = list
		.entries()
		.filter(|revoked| revoked.serial == certificate.serial() && revoked.at <= material.at)
		.min_by_key(|revoked| revoked.at);
	if let Some(revoked) = revoked {
		return Status::Revoked { since: revoked.at, reason: revoked.reason, crl: index };
	}
	if end < this_update {
		return unknown(subject, Rule::CrlNotYetIssued { this_update, at: end });
	}
	match require_current(list, until.min(end)) {
		Ok(()) => Status::Good(index),
		Err(rule) => unknown(subject, rule),
	}
}

/// That a list was still current at a time, or came later.
fn require_current(list: &Crl, at: UnixTime) -> Result<(), Rule> {
	match list.next_update() {
		_ if at <= list.this_update() => Ok(()),
		None => Err(Rule::CrlWithoutNextUpdate),
		Some(next_update) if next_update < at => Err(Rule::CrlStale { next_update, at }),
		Some(_) => Ok(()),
	}
}

/// What follows from a certificate's status.
fn judge(status: Status, subject: Subject, period: Period, is_needed: bool) -> (Outcome, String) {
	match status {
		Status::Good(crl) => (Outcome::Passed, format!("is not on revocation list {crl}")),
		Status::Unlisted => {
			let outcome = if is_needed {
				Outcome::Indeterminate(SubIndication::TryLater)
			} else {
				Outcome::NotDone
			};
			(outcome, "has no revocation list of its issuer".to_string())
		}
		Status::Unknown(fault) => {
			let detail = format!("has no revocation list that answers: {fault}");
			(Outcome::of(fault.sub_indication()), detail)
		}
		Status::Revoked { since, reason, crl } => {
			let rule = Rule::Revoked { since, reason, crl };
			let fault = PathFault { subject, rule };
			if period.until < since {
				let proof = format!("{rule}; the signature was there by {}", Utc(period.until));
				(Outcome::Passed, proof)
			} else if since <= period.from {
				(Outcome::of(fault.sub_indication_proved()), rule.to_string())
			} else {
				let detail = format!("{rule}; nothing proves that it signed before");
				(Outcome::of(fault.sub_indication()), detail)
			}
		}
	}
}
