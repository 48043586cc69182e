use super::*;
use frame_support::dispatch::{DispatchClass, GetDispatchInfo};

fn revoke(
	who: AccountId,
	authority: AuthorityId,
	serial: Serial,
	revoked: Moment,
) -> sp_runtime::DispatchResult {
	Certificates::revoke(signed(who), authority, serial, RevocationReason::KeyCompromise, revoked)
}

#[test]
fn the_institutions_operator_revokes_at_once() {
	for algorithm in ALGORITHMS {
		build_and_execute(|| {
			let pki = Pki::new(algorithm);
			pki.trusted();
			let (who, credential) = pki.bound(1);
			let (authority, serial) = (authority_id(&pki.issuing, 0), serial(&credential));
			assert_ok!(revoke(operator(0), authority, serial.clone(), TODAY - HOUR));
			assert_eq!(
				last_event(),
				Event::Revoked {
					authority,
					serial: serial.clone(),
					reason: RevocationReason::KeyCompromise,
					revoked: TODAY - HOUR,
				}
			);
			assert_eq!(
				Certificates::revocation(authority, serial),
				Some(Revocation {
					reason: RevocationReason::KeyCompromise,
					revoked: TODAY - HOUR,
					recorded: TODAY,
					by: RevokedBy::Operator,
				})
			);
			assert_eq!(
				Certificates::ensure_certified(&who),
				Err(Error::<Test>::CertificateRevoked.into())
			);
		});
	}
}

#[test]
fn an_authority_below_the_anchor_is_revoked_with_all_it_issued() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let (first, _) = pki.bound(1);
		let (second, _) = pki.bound(2);
		let issuing = serial(pki.issuing.credential());
		assert_ok!(revoke(operator(0), authority_id(&pki.root, 0), issuing, TODAY));
		for who in [first, second] {
			assert_eq!(
				Certificates::ensure_certified(&who),
				Err(Error::<Test>::CertificateRevoked.into())
			);
		}
	});
}

#[test]
fn revocation_is_for_the_authoritys_institution() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let serial = serial(&pki.person(1));
		let root = authority_id(&pki.root, 0);
		for who in [operator(1), operator(2), courier()] {
			assert_noop!(revoke(who, root, serial.clone(), TODAY), Error::<Test>::NotAuthorized);
		}
		assert_noop!(
			Certificates::revoke(
				RuntimeOrigin::root(),
				root,
				serial.clone(),
				RevocationReason::Unspecified,
				TODAY,
			),
			DispatchError::BadOrigin
		);
		Suspended::mutate(|suspended| suspended.insert(0));
		assert_noop!(revoke(operator(0), root, serial, TODAY), INCAPABLE);
	});
}

/// Who certifies another authority's key can revoke under its own anchor only.
#[test]
fn a_cross_certificate_gives_no_power_over_anothers_certificates() {
	build_and_execute(|| {
		let (pki, rival) = (Pki::sm2(), Pki::sm2());
		pki.trusted();
		trusted(&rival.root, 1);
		let (who, credential) = pki.bound(1);
		let cross = Request::authority("/C=CN/O=示范签发", Some(0))
			.key_of(pki.issuing.credential())
			.validity(years(10));
		let cross = rival.root.subordinate("cross", &cross).expect("an authority");
		let bait = cross.issue("bait", &Request::organisation("Bait", None).validity(years(1)));
		assert_ok!(Certificates::register(
			signed(courier()),
			chain(&bait.expect("issued")),
			fingerprint(rival.root.credential()),
		));
		let serial = serial(&credential);
		assert_noop!(
			revoke(operator(1), authority_id(&pki.issuing, 0), serial.clone(), TODAY),
			Error::<Test>::NotAuthorized
		);
		assert_ok!(revoke(operator(1), authority_id(&pki.issuing, 1), serial, TODAY));
		assert_ok!(Certificates::ensure_certified(&who));
	});
}

#[test]
fn the_authority_was_seen_in_a_verified_path() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let serial = serial(&pki.person(1));
		// Its first certificate is not registered yet.
		assert_noop!(
			revoke(operator(0), authority_id(&pki.issuing, 0), serial.clone(), TODAY),
			Error::<Test>::AuthorityNotFound
		);
		pki.registered(&pki.person_until("first", 2, years(1)));
		assert_ok!(revoke(operator(0), authority_id(&pki.issuing, 0), serial, TODAY));
	});
}

#[test]
fn a_revocation_is_not_dated_ahead_and_not_repeated() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let root = authority_id(&pki.root, 0);
		let serial = serial(&pki.person(1));
		assert_noop!(
			revoke(operator(0), root, serial.clone(), TODAY + 1),
			Error::<Test>::RevokedInFuture
		);
		assert_ok!(revoke(operator(0), root, serial.clone(), TODAY));
		assert_noop!(revoke(operator(0), root, serial, TODAY - 1), Error::<Test>::AlreadyRevoked);
	});
}

#[test]
fn a_serial_number_has_one_form() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let root = authority_id(&pki.root, 0);
		for bytes in [vec![], vec![0], vec![0, 1]] {
			let serial = Serial::try_from(bytes).expect("short");
			assert_noop!(revoke(operator(0), root, serial, TODAY), Error::<Test>::SerialMalformed);
		}
	});
}

#[test]
fn revocation_does_not_wait_behind_other_calls() {
	let call = Call::<Test>::revoke {
		authority: H256::zero(),
		serial: Serial::default(),
		reason: RevocationReason::Unspecified,
		revoked: 0,
	};
	assert_eq!(call.get_dispatch_info().class, DispatchClass::Operational);
}
