//! Revocation: what OpenSSL's lists say, and lists that say nothing to rely on.

use crate::fixture::{authority, signer, Hierarchy, Trial, ACCEPTED, AT, DAY};
use openssl_authority::{
	forge::{assemble, field, forge, patch, split, tag, Node},
	Algorithm, Authority, Credential, Reason as Why, Request,
};
use seal_pki::{
	Crl, Fault, Indication, PathFault, Reason, Rule, SignatureFault, SubIndication, Subject,
};

const LIST: Subject = Subject::Crl(0);

/// A list that is current at [`AT`].
fn list(authority: &Authority) -> Vec<u8> {
	authority.crl_between(AT - DAY, AT + DAY).unwrap()
}

fn fault(subject: Subject, rule: Rule) -> PathFault {
	PathFault { subject, rule }
}

/// A trial with a list of the issuer in which another certificate stands.
fn unrevoked(hierarchy: &Hierarchy) -> (Credential, Trial) {
	let (leaf, other) = (hierarchy.signer("leaf"), hierarchy.signer("other"));
	hierarchy.issuing.revoke_at(&other, Why::KeyCompromise, AT - DAY).unwrap();
	let trial = Trial::of(&leaf, &hierarchy.root).crl(&list(&hierarchy.issuing));
	(leaf, trial)
}

#[test]
fn a_certificate_that_no_list_names_holds() {
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		let (_, trial) = unrevoked(&hierarchy);
		let path = trial.run().unwrap();
		assert_eq!(path.revocation, [Some(0), None]);
		assert!(!path.revocation_checked(), "nobody gave the root's list");
		let path = trial.crl(&list(&hierarchy.root)).run().unwrap();
		assert_eq!(path.revocation, [Some(0), Some(1)]);
		assert!(path.revocation_checked());
	}
}

#[test]
fn a_revoked_certificate_is_refused() {
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		let (leaf, mut trial) = unrevoked(&hierarchy);
		hierarchy.issuing.revoke_at(&leaf, Why::KeyCompromise, AT - 5).unwrap();
		trial.crls = vec![list(&hierarchy.issuing)];
		let rule = Rule::Revoked { since: AT - 5, reason: Some(Reason::KeyCompromise), crl: 0 };
		let refusal = trial.refusal();
		assert_eq!(refusal, fault(Subject::Leaf, rule));
		let no_proof = (Indication::Indeterminate, SubIndication::RevokedNoPoe);
		assert_eq!(refusal.sub_indication(), no_proof);
		let proved = (Indication::TotalFailed, SubIndication::Revoked);
		assert_eq!(refusal.sub_indication_proved(), proved);
	}
}

#[test]
fn a_certificate_revoked_afterwards_held_before() {
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		let leaf = hierarchy.signer("leaf");
		hierarchy.issuing.revoke_at(&leaf, Why::Superseded, AT).unwrap();
		let trial = Trial::of(&leaf, &hierarchy.root).crl(&list(&hierarchy.issuing));
		assert_eq!(trial.clone().at(AT - 1).run().unwrap().revocation, [Some(0), None]);
		let rule = Rule::Revoked { since: AT, reason: Some(Reason::Superseded), crl: 0 };
		assert_eq!(trial.clone().refusal(), fault(Subject::Leaf, rule));
		assert_eq!(trial.at(AT + 1).refusal(), fault(Subject::Leaf, rule));
	}
}

#[test]
fn a_revoked_authority_takes_its_certificates_along() {
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		let leaf = hierarchy.signer("leaf");
		let issuer = hierarchy.issuing.credential();
		hierarchy.root.revoke_at(issuer, Why::CaCompromise, AT - 5).unwrap();
		let trial = Trial::of(&leaf, &hierarchy.root)
			.crl(&list(&hierarchy.issuing))
			.crl(&list(&hierarchy.root));
		let reason = Some(Reason::AuthorityCompromise);
		let rule = Rule::Revoked { since: AT - 5, reason, crl: 1 };
		let refusal = trial.refusal();
		assert_eq!(refusal, fault(Subject::Intermediate(0), rule));
		let sub = SubIndication::RevokedCaNoPoe;
		assert_eq!(refusal.sub_indication(), (Indication::Indeterminate, sub));
	}
}

#[test]
fn every_reason_is_told() {
	let hierarchy = Hierarchy::new(Algorithm::P256);
	let leaf = hierarchy.signer("leaf");
	for (why, reason) in [
		(Why::Unspecified, None),
		(Why::KeyCompromise, Some(Reason::KeyCompromise)),
		(Why::CaCompromise, Some(Reason::AuthorityCompromise)),
		(Why::AffiliationChanged, Some(Reason::AffiliationChanged)),
		(Why::Superseded, Some(Reason::Superseded)),
		(Why::CessationOfOperation, Some(Reason::CessationOfOperation)),
		(Why::CertificateHold, Some(Reason::Hold)),
	] {
		hierarchy.issuing.revoke_at(&leaf, why, AT - 1).unwrap();
		let refusal = Trial::of(&leaf, &hierarchy.root).crl(&list(&hierarchy.issuing)).refusal();
		assert_eq!(refusal.rule, Rule::Revoked { since: AT - 1, reason, crl: 0 });
	}
}

#[test]
fn a_stale_list_says_nothing() {
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		let leaf = hierarchy.signer("leaf");
		let next_update = AT - 1;
		let stale = hierarchy.issuing.crl_between(AT - DAY, next_update).unwrap();
		let trial = Trial::of(&leaf, &hierarchy.root).crl(&stale);
		let refusal = trial.refusal();
		assert_eq!(refusal, fault(LIST, Rule::CrlStale { next_update, at: AT }));
		let later = (Indication::Indeterminate, SubIndication::TryLater);
		assert_eq!(refusal.sub_indication(), later);
		trial.at(next_update).run().unwrap();
	}
}

#[test]
fn a_list_from_afterwards_says_nothing_of_before() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let leaf = hierarchy.signer("leaf");
	let this_update = AT + 1;
	let later = hierarchy.issuing.crl_between(this_update, AT + DAY).unwrap();
	let trial = Trial::of(&leaf, &hierarchy.root).crl(&later);
	let rule = Rule::CrlNotYetIssued { this_update, at: AT };
	assert_eq!(trial.refusal(), fault(LIST, rule));
	trial.at(this_update).run().unwrap();
}

#[test]
fn the_newest_list_of_the_time_counts() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let leaf = hierarchy.signer("leaf");
	let before = hierarchy.issuing.crl_between(AT - 3 * DAY, AT + 3 * DAY).unwrap();
	hierarchy.issuing.revoke_at(&leaf, Why::KeyCompromise, AT - 2 * DAY).unwrap();
	let after = hierarchy.issuing.crl_between(AT - DAY, AT + DAY).unwrap();
	// In either order: an older list, however current it calls itself, hides nothing.
	for (lists, crl) in [([&before, &after], 1), ([&after, &before], 0)] {
		let trial = Trial::of(&leaf, &hierarchy.root).crl(lists[0]).crl(lists[1]);
		let reason = Some(Reason::KeyCompromise);
		let rule = Rule::Revoked { since: AT - 2 * DAY, reason, crl };
		assert_eq!(trial.refusal(), fault(Subject::Leaf, rule));
		// When the newer was not out yet, the older counted.
		assert_eq!(trial.at(AT - DAY - 1).run().unwrap().revocation[0], Some(1 - crl));
	}
	let stale = hierarchy.issuing.crl_between(AT - DAY / 2, AT - 1).unwrap();
	let trial = Trial::of(&leaf, &hierarchy.root).crl(&after).crl(&stale);
	let rule = Rule::CrlStale { next_update: AT - 1, at: AT };
	assert_eq!(trial.refusal(), fault(Subject::Crl(1), rule));
}

#[test]
fn a_list_signed_by_another_key_is_refused() {
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		let (leaf, trial) = unrevoked(&hierarchy);
		let wrong = fault(LIST, Rule::Signature(SignatureFault::Wrong));
		for signer in [hierarchy.root.credential(), &leaf] {
			let mut trial = trial.clone();
			trial.crls = vec![forge(&trial.crls[0], signer, |_| ()).unwrap()];
			assert_eq!(trial.refusal(), wrong);
		}
		// The revoked one taken out, the signature as it was.
		let mut shorter = trial.clone();
		shorter.crls = vec![patch(&trial.crls[0], |signed| {
			let nodes = signed.nodes();
			let entries = nodes.iter().rposition(|node| node.tag == tag::SEQUENCE).unwrap();
			nodes.remove(entries);
		})];
		assert_eq!(shorter.refusal(), wrong);
	}
}

#[test]
fn a_list_signed_under_another_identifier_is_refused() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let (_, mut trial) = unrevoked(&hierarchy);
	let (signed, _) = split(&trial.crls[0]);
	let algorithm = Node::parse(&trial.crls[0]).at(&[1]).encode();
	let issuer = hierarchy.issuing.credential();
	let signature = issuer.sign_identified(&signed, "ALICE123@YAHOO.COM").unwrap();
	trial.crls = vec![assemble(&signed, &algorithm, &signature)];
	assert_eq!(trial.refusal(), fault(LIST, Rule::Signature(SignatureFault::Wrong)));
}

#[test]
fn lists_of_others_are_left_alone() {
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		let request = signer().serial("1234");
		let leaf = hierarchy.issuing.issue("leaf", &request).unwrap();
		// The root revokes the same serial number of its own; a namesake with another key as well.
		let other = hierarchy.root.issue("other", &request).unwrap();
		hierarchy.root.revoke_at(&other, Why::KeyCompromise, AT - 1).unwrap();
		let namesake = hierarchy.root.subordinate("namesake", &authority("签发", None)).unwrap();
		let third = namesake.issue("third", &request).unwrap();
		namesake.revoke_at(&third, Why::KeyCompromise, AT - 1).unwrap();
		let trial =
			Trial::of(&leaf, &hierarchy.root).crl(&list(&hierarchy.root)).crl(&list(&namesake));
		assert_eq!(trial.run().unwrap().revocation, [None, Some(0)]);
	}
}

#[test]
fn an_issuer_without_crl_sign_makes_no_lists() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let request = authority("下", None).extension("keyUsage", "critical,keyCertSign");
	let below = hierarchy.root.subordinate("below", &request).unwrap();
	let leaf = below.issue("leaf", &signer()).unwrap();
	let trial = Trial::of(&leaf, &hierarchy.root).crl(&list(&below));
	assert_eq!(trial.refusal(), fault(Subject::Intermediate(0), Rule::NotCrlSigner));
}

#[test]
fn a_root_without_crl_sign_makes_no_lists() {
	let directory = tempfile::tempdir().unwrap();
	let request = Request::authority("/O=根", None)
		.extension("keyUsage", "critical,keyCertSign")
		.validity(crate::fixture::ROOT_VALID);
	let root = Authority::self_signed(directory.path(), "root", &request).unwrap();
	let leaf = root.issue("leaf", &signer()).unwrap();
	let trial = Trial::of(&leaf, &root).crl(&list(&root));
	assert_eq!(trial.refusal(), fault(Subject::Anchor(0), Rule::NotCrlSigner));
}

#[test]
fn a_list_that_does_not_say_when_it_ends_is_refused() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let (_, mut trial) = unrevoked(&hierarchy);
	let endless = forge(&trial.crls[0], hierarchy.issuing.credential(), |signed| {
		let nodes = signed.nodes();
		let next_update = nodes.iter().rposition(|node| node.tag == tag::UTC_TIME).unwrap();
		nodes.remove(next_update);
	});
	trial.crls = vec![endless.unwrap()];
	assert_eq!(trial.refusal(), fault(LIST, Rule::CrlWithoutNextUpdate));
}

#[test]
fn serial_numbers_are_compared_whole() {
	let hierarchy = Hierarchy::new(Algorithm::P256);
	for (name, serial, other) in [
		("one", "1234", "123400"),
		("two", "5678", "005678FF"),
		("three", "00FF34", "34"),
		("four", "80", "0180"),
	] {
		let leaf = hierarchy.issuing.issue(name, &signer().serial(serial)).unwrap();
		let other =
			hierarchy.issuing.issue(&format!("{name}-other"), &signer().serial(other)).unwrap();
		hierarchy.issuing.revoke_at(&other, Why::Superseded, AT - 1).unwrap();
		let trial = Trial::of(&leaf, &hierarchy.root).crl(&list(&hierarchy.issuing));
		trial.run().unwrap();
		hierarchy.issuing.revoke_at(&leaf, Why::Superseded, AT - 1).unwrap();
		let trial = Trial::of(&leaf, &hierarchy.root).crl(&list(&hierarchy.issuing));
		assert!(matches!(trial.refusal().rule, Rule::Revoked { .. }), "{serial}");
	}
}

#[test]
fn a_list_checks_out_by_itself() {
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		let issuer = crate::fixture::certificate(hierarchy.issuing.credential().der());
		let root = crate::fixture::certificate(hierarchy.root.credential().der());
		let list = Crl::from_der(&list(&hierarchy.issuing)).unwrap();
		list.verify(issuer.subject().der(), issuer.public_key()).unwrap();
		assert_eq!(
			list.verify(issuer.subject().der(), root.public_key()),
			Err(Fault::Unfit(Rule::Signature(SignatureFault::Wrong)))
		);
		assert_eq!(
			list.verify(root.subject().der(), issuer.public_key()),
			Err(Fault::Unfit(Rule::CrlIssuer))
		);
		assert!(list.verify(&[0x30], issuer.public_key()).is_err());
	}
}

#[test]
fn the_serial_number_decides_and_nothing_else() {
	// The same certificate, renewed for the same key: the old one is revoked.
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let old = hierarchy.signer("old");
	let fresh = hierarchy.issuing.issue("fresh", &signer().key_of(&old)).unwrap();
	hierarchy.issuing.revoke_at(&old, Why::Superseded, AT - 1).unwrap();
	let list = list(&hierarchy.issuing);
	Trial::of(&fresh, &hierarchy.root).crl(&list).run().unwrap();
	assert!(Trial::of(&old, &hierarchy.root).crl(&list).run().is_err());
	// An ECDSA certificate's twin, or any other signature over the same content, is as revoked.
	let again = forge(old.der(), hierarchy.issuing.credential(), |_| ()).unwrap();
	assert_ne!(again, old.der());
	let trial = Trial::with(&again, &old.chain_der()[1..], &hierarchy.root);
	trial.run().unwrap();
	assert!(matches!(trial.crl(&list).refusal().rule, Rule::Revoked { .. }));
	assert_eq!(
		Node::parse(&again).at(&[0, field::SERIAL]),
		Node::parse(old.der()).at(&[0, field::SERIAL])
	);
}
