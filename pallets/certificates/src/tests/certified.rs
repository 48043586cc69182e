use super::*;

fn refused(who: &AccountId, error: Error<Test>) {
	assert_eq!(Certificates::ensure_certified(who), Err(error.into()));
}

#[test]
fn every_use_asks_for_the_certificate_as_it_stands() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let anchor = pki.trusted();
		let (who, credential) = pki.bound(1);
		let fingerprint = fingerprint(&credential);
		for now in [START * 1_000, TODAY, end_of(2)] {
			Now::set(now);
			assert_eq!(Certificates::ensure_certified(&who), Ok(fingerprint));
		}
		Now::set(START * 1_000 - 1);
		refused(&who, Error::<Test>::NotYetValid);
		Now::set(end_of(2) + 1);
		refused(&who, Error::<Test>::Expired);
		Now::set(TODAY);
		assert_ok!(Certificates::withdraw_anchor(RuntimeOrigin::root(), anchor));
		refused(&who, Error::<Test>::AnchorWithdrawn);
	});
}

#[test]
fn the_revoked_is_refused_before_anything_else() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let anchor = pki.trusted();
		let (who, credential) = pki.bound(1);
		let (issuing, serial) = (authority_id(&pki.issuing, 0), serial(&credential));
		let reason = RevocationReason::Superseded;
		assert_ok!(Certificates::revoke(signed(operator(0)), issuing, serial, reason, TODAY));
		refused(&who, Error::<Test>::CertificateRevoked);
		assert_ok!(Certificates::withdraw_anchor(RuntimeOrigin::root(), anchor));
		refused(&who, Error::<Test>::CertificateRevoked);
		Now::set(end_of(2) + 1);
		refused(&who, Error::<Test>::CertificateRevoked);
	});
}

#[test]
fn who_stands_behind_the_account_may_change() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let (who, _) = pki.bound(1);
		admit(&who, ActorIdentity::Person(commitment(2)));
		refused(&who, Error::<Test>::HolderMismatch);
		remove(&who);
		refused(&who, Error::<Test>::NotAdmitted);
		refused(&account(9), Error::<Test>::NotBound);
	});
}

/// A suspended institution registers nothing new; what it certified stands.
#[test]
fn suspension_of_the_institution_does_not_reach_its_certificates() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let (who, credential) = pki.bound(1);
		Suspended::mutate(|suspended| suspended.insert(0));
		assert_eq!(Certificates::ensure_certified(&who), Ok(fingerprint(&credential)));
	});
}
