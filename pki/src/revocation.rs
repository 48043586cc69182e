//! Revocation by lists, RFC 5280 section 6.3, for whole lists by the certificates' own issuer.

use crate::{
	certificate::Certificate,
	crl::Crl,
	fault::{PathFault, Rule, Subject},
	search::{Issuer, Search, Step},
	time::UnixTime,
};

impl Search<'_> {
	/// Look a certificate up in its issuer's list: by which list it is not revoked; None where no
	/// list of this issuer is given.
	///
	/// Of several lists the newest that was out at the time counts, even where it is stale or badly
	/// signed: an older one would hide what the newest says.
	pub fn check_revocation(
		&mut self,
		subject: Subject,
		certificate: &Certificate,
		issuer: &Issuer<'_>,
	) -> Step<Result<Option<usize>, PathFault>> {
		let at = self.input.at;
		let lists = self.input.crls.iter().enumerate().filter(|(_, list)| {
			list.issuer().matches(certificate.issuer())
				&& !issuer.is_other_key(list.authority_key_identifier())
		});
		// Those that were out come behind those that were not; then the newest comes last.
		let newest = lists.max_by_key(|(_, list)| (list.this_update() <= at, list.this_update()));
		let Some((index, list)) = newest else {
			return Step::Continue(Ok(None));
		};
		let fault = |subject, rule| Step::Continue(Err(PathFault { subject, rule }));
		if let Err(rule) = require_current(list, at) {
			return fault(Subject::Crl(index), rule);
		}
		if !issuer.signs_crls {
			return fault(issuer.subject, Rule::NotCrlSigner);
		}
		let verdict =
			self.verify(Subject::Crl(index), issuer.subject, || list.verify_signature(issuer.key))?;
		if let Err(signature) = verdict {
			return fault(Subject::Crl(index), Rule::Signature(signature));
		}
		let revoked = list
			.entries()
			.filter(|revoked| revoked.serial == certificate.serial() && revoked.at <= at)
			.min_by_key(|revoked| revoked.at);
		match revoked {
			Some(revoked) => fault(
				subject,
				Rule::Revoked { since: revoked.at, reason: revoked.reason, crl: index },
			),
			None => Step::Continue(Ok(Some(index))),
		}
	}
}

/// That a list was out and not yet to be replaced at a time.
fn require_current(list: &Crl, at: UnixTime) -> Result<(), Rule> {
	if at < list.this_update() {
		return Err(Rule::CrlNotYetIssued { this_update: list.this_update(), at });
	}
	match list.next_update() {
		None => Err(Rule::CrlWithoutNextUpdate),
		Some(next_update) if next_update < at => Err(Rule::CrlStale { next_update, at }),
		Some(_) => Ok(()),
	}
}
