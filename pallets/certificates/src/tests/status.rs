use super::*;

#[test]
fn nobody_knows_what_was_not_registered() {
	build_and_execute(|| {
		assert_eq!(Certificates::status(H256::zero(), TODAY), CertificateStatus::Unknown);
		assert_eq!(Certificates::certificate(H256::zero()), None);
	});
}

#[test]
fn a_certificate_is_good_for_as_long_as_its_path() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let fingerprint = pki.registered(&pki.person(1));
		let status = |at| Certificates::status(fingerprint, at);
		let (not_before, not_after) = (START * 1_000, end_of(2));
		assert_eq!(status(not_before - 1), CertificateStatus::NotYetValid { not_before });
		assert_eq!(status(not_before), CertificateStatus::Good);
		assert_eq!(status(not_after), CertificateStatus::Good);
		assert_eq!(status(not_after + 1), CertificateStatus::Expired { not_after });
	});
}

#[test]
fn evidence_sees_since_when_and_since_when_known() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let credential = pki.person(1);
		let fingerprint = pki.registered(&credential);
		let link = Link { issuer: authority_id(&pki.issuing, 0), serial: serial(&credential) };
		let (since, recorded) = (TODAY - HOUR, TODAY + HOUR);
		Now::set(recorded);
		let reason = RevocationReason::KeyCompromise;
		assert_ok!(Certificates::revoke(
			signed(operator(0)),
			link.issuer,
			link.serial.clone(),
			reason,
			since
		));
		let status = |at| Certificates::status(fingerprint, at);
		assert_eq!(status(since - 1), CertificateStatus::Good);
		let revoked = CertificateStatus::Revoked { link, since, recorded, reason };
		for at in [since, TODAY, recorded, end_of(2) + 1] {
			assert_eq!(status(at), revoked);
		}
	});
}

#[test]
fn the_earliest_revocation_of_a_path_is_told() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let credential = pki.person(1);
		let fingerprint = pki.registered(&credential);
		let own = Link { issuer: authority_id(&pki.issuing, 0), serial: serial(&credential) };
		let above =
			Link { issuer: authority_id(&pki.root, 0), serial: serial(pki.issuing.credential()) };
		let revoke = |link: &Link, reason, revoked| {
			let (issuer, serial) = (link.issuer, link.serial.clone());
			assert_ok!(Certificates::revoke(signed(operator(0)), issuer, serial, reason, revoked));
		};
		revoke(&own, RevocationReason::Superseded, TODAY);
		revoke(&above, RevocationReason::AuthorityCompromise, TODAY - HOUR);
		let told = |at| match Certificates::status(fingerprint, at) {
			CertificateStatus::Revoked { link, since, .. } => (link, since),
			other => panic!("{other:?}"),
		};
		assert_eq!(told(TODAY), (above, TODAY - HOUR));
	});
}

#[test]
fn a_withdrawn_anchor_counts_from_its_withdrawal() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let anchor = pki.trusted();
		let fingerprint = pki.registered(&pki.person(1));
		let since = TODAY + HOUR;
		Now::set(since);
		assert_ok!(Certificates::withdraw_anchor(RuntimeOrigin::root(), anchor));
		assert_eq!(Certificates::status(fingerprint, since - 1), CertificateStatus::Good);
		assert_eq!(
			Certificates::status(fingerprint, since),
			CertificateStatus::AnchorWithdrawn { since }
		);
	});
}

#[test]
fn anyone_reads_what_is_kept() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let anchor = pki.trusted();
		let (who, credential) = pki.bound(1);
		let facts = Certificates::certificate(fingerprint(&credential)).expect("registered");
		assert_eq!(facts.status, CertificateStatus::Good);
		assert_eq!(facts.binding.map(|binding| binding.account), Some(who));
		assert_eq!((facts.certificate.anchor, facts.statements), (anchor, 1));

		let [known] = &Certificates::anchors()[..] else { panic!("one anchor") };
		assert_eq!((known.fingerprint, known.authority.institution), (anchor, 0));
		assert_eq!(Certificates::authority(known.anchor.authority), Some(known.authority.clone()));
		assert_eq!(Certificates::bindings(account(9)), vec![]);
		assert_ok!(Certificates::withdraw_anchor(RuntimeOrigin::root(), anchor));
		assert_eq!(Certificates::anchors(), vec![]);
	});
}

/// What is kept of a certificate is no copy of it.
#[test]
fn nothing_of_a_certificate_but_facts_is_kept() {
	use codec::Encode;
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let (_, credential) = pki.bound(1);
		let kept = crate::Certificates::<Test>::get(fingerprint(&credential)).expect("registered");
		assert!(kept.encode().len() < credential.der().len() / 2);
		let pseudonym = commitment(1).value.as_bytes().to_vec();
		assert!(kept.encode().windows(32).any(|window| window == pseudonym));
	});
}
