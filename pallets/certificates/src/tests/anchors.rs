use super::*;
use frame_support::dispatch::{DispatchClass, GetDispatchInfo};

/// A root as a request says.
fn root(pki: &Pki, name: &str, request: Request) -> Ca {
	Ca::self_signed(pki.directory(), name, &request).expect("OpenSSL makes it")
}

fn add(der: CertificateDer, institution: u32) -> sp_runtime::DispatchResult {
	Certificates::add_anchor(RuntimeOrigin::root(), der, institution, licence())
}

#[test]
fn the_vote_trusts_a_root() {
	for algorithm in ALGORITHMS {
		build_and_execute(|| {
			let pki = Pki::new(algorithm);
			let fingerprint = fingerprint(pki.root.credential());
			assert_ok!(add(der(pki.root.credential()), 0));
			let authority = authority_id(&pki.root, 0);
			assert_eq!(last_event(), Event::AnchorAdded { fingerprint, authority, institution: 0 });
			let anchor = Anchors::<Test>::get(fingerprint).expect("added");
			assert_eq!(
				(anchor.authority, anchor.validity, anchor.path_len),
				(authority, Validity { not_before: START * 1_000, not_after: end_of(20) }, None)
			);
			assert_eq!((anchor.licence, anchor.since, anchor.withdrawn), (licence(), TODAY, None));
			let authority = Authorities::<Test>::get(authority).expect("added");
			assert_eq!((authority.institution, authority.anchor), (0, fingerprint));
			assert!(authority.links.is_empty() && authority.signs_lists);
			assert_eq!(authority.key.algorithm == KeyAlgorithm::Sm2, algorithm == Algorithm::Sm2);
			assert_eq!(AnchorsInForce::<Test>::get(), vec![fingerprint]);
		});
	}
}

#[test]
fn only_the_vote_trusts() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let der = der(pki.root.credential());
		assert_noop!(
			Certificates::add_anchor(signed(operator(0)), der, 0, licence()),
			DispatchError::BadOrigin
		);
		let anchor = pki.trusted();
		assert_noop!(
			Certificates::withdraw_anchor(signed(operator(0)), anchor),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn the_institution_must_be_a_certificate_authority() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let der = der(pki.root.credential());
		assert_noop!(add(der.clone(), 2), INCAPABLE);
		assert_noop!(add(der.clone(), 3), INCAPABLE);
		Suspended::mutate(|suspended| suspended.insert(0));
		assert_noop!(add(der, 0), INCAPABLE);
	});
}

#[test]
fn an_anchor_has_a_licence() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		for licence in [vec![], vec![0xff]] {
			assert_noop!(
				Certificates::add_anchor(
					RuntimeOrigin::root(),
					der(pki.root.credential()),
					0,
					licence.try_into().expect("short"),
				),
				Error::<Test>::LicenceUnfit
			);
		}
	});
}

#[test]
fn an_anchor_is_added_once_and_does_not_come_back() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let anchor = pki.trusted();
		assert_noop!(add(der(pki.root.credential()), 1), Error::<Test>::AlreadyExists);
		assert_ok!(Certificates::withdraw_anchor(RuntimeOrigin::root(), anchor));
		assert_noop!(add(der(pki.root.credential()), 0), Error::<Test>::AlreadyExists);
	});
}

#[test]
fn no_more_anchors_are_in_force_than_may_be() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let anchor = pki.trusted();
		let other = |number: u8| {
			let subject = format!("/C=CN/O=Root {number}");
			root(
				&pki,
				&format!("root-{number}"),
				Request::authority(&subject, None).validity(years(1)),
			)
		};
		trusted(&other(1), 0);
		trusted(&other(2), 1);
		let last = other(3);
		assert_noop!(add(der(last.credential()), 0), Error::<Test>::TooManyAnchors);
		assert_ok!(Certificates::withdraw_anchor(RuntimeOrigin::root(), anchor));
		assert_ok!(add(der(last.credential()), 0));
	});
}

#[test]
fn an_anchor_is_a_root_in_its_validity() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let holder = pki.person(1);
		assert_noop!(add(der(&holder), 0), Error::<Test>::NotAuthority);
		assert_noop!(add(der(pki.issuing.credential()), 0), Error::<Test>::IssuerMismatch);

		let mut forged = der(pki.root.credential()).into_inner();
		*forged.last_mut().expect("bytes") ^= 1;
		assert_noop!(add(forged.try_into().expect("as long"), 0), Error::<Test>::WrongSignature);
		assert_noop!(add(vec![0x30, 0].try_into().expect("short"), 0), Error::<Test>::Malformed);

		Now::set(START * 1_000 - 1);
		assert_noop!(add(der(pki.root.credential()), 0), Error::<Test>::NotYetValid);
		Now::set(end_of(20) + 1);
		assert_noop!(add(der(pki.root.credential()), 0), Error::<Test>::Expired);
		Now::set(end_of(20));
		assert_ok!(add(der(pki.root.credential()), 0));
	});
}

#[test]
fn an_anchor_is_fit_to_sign_certificates_and_names_nobody() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let usable = |subject: &str| Request::authority(subject, None).validity(years(1));
		let refused = [
			(
				usable("/C=CN/O=A").extension("keyUsage", "critical,cRLSign"),
				Error::<Test>::KeyUsageUnfit,
			),
			(
				usable("/C=CN/O=B")
					.extension("nameConstraints", "critical,permitted;DNS:example.cn"),
				Error::<Test>::ExtensionUnfit,
			),
			(usable("/C=CN/O=C/SN=张"), Error::<Test>::PersonNamed),
			(usable("/C=CN/O=D").algorithm(Algorithm::P384), Error::<Test>::UnsupportedAlgorithm),
			(
				usable("/C=CN/O=E").algorithm(Algorithm::Rsa2048),
				Error::<Test>::UnsupportedAlgorithm,
			),
		];
		for (number, (request, error)) in refused.into_iter().enumerate() {
			let root = root(&pki, &format!("unfit-{number}"), request);
			assert_noop!(add(der(root.credential()), 0), error);
		}
		let unit = format!("/OU={}", "u".repeat(64));
		let long = root(&pki, "long", usable(&format!("/C=CN/O=F{}", unit.repeat(8))));
		assert_noop!(add(der(long.credential()), 0), Error::<Test>::NameTooLong);
	});
}

#[test]
fn what_is_under_a_withdrawn_anchor_is_invalid_at_once() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let anchor = pki.trusted();
		let (who, credential) = pki.bound(1);
		assert_ok!(Certificates::ensure_certified(&who));
		assert_ok!(Certificates::withdraw_anchor(RuntimeOrigin::root(), anchor));
		assert_eq!(last_event(), Event::AnchorWithdrawn { fingerprint: anchor });
		assert_eq!(AnchorsInForce::<Test>::get(), vec![]);
		assert_eq!(
			Certificates::ensure_certified(&who),
			Err(Error::<Test>::AnchorWithdrawn.into())
		);
		let other = pki.person(2);
		assert_noop!(
			Certificates::register(signed(courier()), chain(&other), anchor),
			Error::<Test>::AnchorWithdrawn
		);
		assert_eq!(
			Certificates::status(fingerprint(&credential), TODAY - 1),
			CertificateStatus::Good
		);
	});
}

#[test]
fn only_an_anchor_in_force_is_withdrawn() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let withdraw = |anchor| Certificates::withdraw_anchor(RuntimeOrigin::root(), anchor);
		assert_noop!(withdraw(H256::zero()), Error::<Test>::AnchorNotFound);
		let anchor = pki.trusted();
		assert_ok!(withdraw(anchor));
		assert_noop!(withdraw(anchor), Error::<Test>::AnchorWithdrawn);
	});
}

#[test]
fn withdrawal_does_not_wait_behind_other_calls() {
	let call = Call::<Test>::withdraw_anchor { fingerprint: H256::zero() };
	assert_eq!(call.get_dispatch_info().class, DispatchClass::Operational);
}

#[test]
fn a_renewed_root_is_the_same_authority() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let old = pki.trusted();
		let serial = Serial::try_from(vec![7]).expect("short");
		let authority = authority_id(&pki.root, 0);
		let revoke = |serial: Serial| {
			let reason = RevocationReason::Unspecified;
			Certificates::revoke(signed(operator(0)), authority, serial, reason, TODAY)
		};
		assert_ok!(revoke(serial.clone()));
		let renewed = Request::authority("/C=CN/O=示范根", None)
			.key_of(pki.root.credential())
			.validity(years(30));
		let renewed = trusted(&root(&pki, "renewed", renewed), 0);
		assert_noop!(revoke(serial), Error::<Test>::AlreadyRevoked);
		let under = || Authorities::<Test>::get(authority).map(|known| known.anchor);
		assert_eq!(under(), Some(renewed));
		assert_ok!(Certificates::withdraw_anchor(RuntimeOrigin::root(), old));
		assert_eq!(under(), Some(renewed));
	});
}

/// Whichever of its anchors is withdrawn: while one is in force its lists are taken.
#[test]
fn an_authority_stands_while_one_of_its_anchors_does() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let old = pki.trusted();
		let renewed = Request::authority("/C=CN/O=示范根", None)
			.key_of(pki.root.credential())
			.validity(years(30));
		let renewed = trusted(&root(&pki, "renewed", renewed), 0);
		let submit = || {
			let list = list(&pki.root, TODAY);
			Certificates::submit_crl(signed(courier()), authority_id(&pki.root, 0), list)
		};
		assert_ok!(Certificates::withdraw_anchor(RuntimeOrigin::root(), renewed));
		assert_ok!(submit());
		assert_ok!(Certificates::withdraw_anchor(RuntimeOrigin::root(), old));
		assert_noop!(submit(), Error::<Test>::AnchorWithdrawn);
	});
}
