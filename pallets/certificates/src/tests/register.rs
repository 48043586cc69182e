use super::*;
use openssl_authority::Validity as Period;

/// Hand in a chain under the root of a hierarchy.
fn register(pki: &Pki, chain: Chain) -> sp_runtime::DispatchResult {
	Certificates::register(signed(courier()), chain, fingerprint(pki.root.credential()))
}

/// What becomes of a holder's certificate as the issuing authority makes it of a wish.
fn outcome(pki: &Pki, name: &str, request: Request) -> sp_runtime::DispatchResult {
	register(pki, chain(&pki.issue(name, request)))
}

fn person(number: u8) -> Request {
	let commitment = commitment(number);
	let digits: String =
		commitment.value.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
	Request::person(&digits).validity(years(2))
}

#[test]
fn a_persons_certificate_is_registered() {
	for algorithm in ALGORITHMS {
		build_and_execute(|| {
			let pki = Pki::new(algorithm);
			let anchor = pki.trusted();
			let credential = pki.person(1);
			let fingerprint = fingerprint(&credential);
			assert_ok!(register(&pki, chain(&credential)));
			assert_eq!(last_event(), Event::Registered { fingerprint, anchor, by: courier() });
			let certificate = crate::Certificates::<Test>::get(fingerprint).expect("registered");
			let links = [
				Link { issuer: authority_id(&pki.issuing, 0), serial: serial(&credential) },
				Link {
					issuer: authority_id(&pki.root, 0),
					serial: serial(pki.issuing.credential()),
				},
			];
			assert_eq!(certificate.holder, CertificateHolder::Person(commitment(1)));
			assert_eq!(certificate.links.to_vec(), links);
			assert_eq!(
				certificate.validity,
				Validity { not_before: START * 1_000, not_after: end_of(2) }
			);
			assert_eq!((certificate.anchor, certificate.registered), (anchor, TODAY));
			let issuing = Authorities::<Test>::get(links[0].issuer).expect("seen");
			assert_eq!((issuing.institution, issuing.anchor), (0, anchor));
			assert_eq!(issuing.links.to_vec(), links[1..]);
		});
	}
}

#[test]
fn an_organisations_certificate_is_registered() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let credential = pki.organisation("杭州印章制作有限公司", Some("91350100M000100Y43"));
		assert_ok!(register(&pki, chain(&credential)));
		assert_eq!(
			crate::Certificates::<Test>::get(fingerprint(&credential))
				.map(|certificate| certificate.holder),
			Some(CertificateHolder::Organisation {
				name: Digest::sm3("杭州印章制作有限公司".as_bytes()),
				credit_code: Some(
					seal_primitives::CreditCode::parse("91350100M000100Y43").expect("published")
				),
			})
		);
	});
}

#[test]
fn a_certificate_may_stand_right_below_the_anchor() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let credential = pki.root.issue("direct", &person(1)).expect("issued");
		assert_ok!(register(&pki, chain(&credential)));
		let certificate =
			crate::Certificates::<Test>::get(fingerprint(&credential)).expect("registered");
		assert_eq!(certificate.links.len(), 1);
	});
}

#[test]
fn no_part_of_a_path_makes_it_longer_valid() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let long = Period { not_before: START - 1_000, not_after: years(50).not_after };
		let credential = pki.person_until("long", 1, long);
		assert_ok!(register(&pki, chain(&credential)));
		assert_eq!(
			crate::Certificates::<Test>::get(fingerprint(&credential))
				.map(|certificate| certificate.validity),
			Some(Validity { not_before: START * 1_000, not_after: end_of(10) })
		);
	});
}

#[test]
fn four_links_are_followed_and_the_authorities_remembered_once() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let anchor = pki.trusted();
		let authority = |above: &Ca, name: &str| {
			let request = Request::authority(&format!("/C=CN/O={name}"), None).validity(years(9));
			above.subordinate(name, &request).expect("an authority")
		};
		let first = authority(&pki.root, "first");
		let second = authority(&first, "second");
		let third = authority(&second, "third");
		let credential = third.issue("deep", &person(1)).expect("issued");
		assert_ok!(register(&pki, chain(&credential)));
		let certificate =
			crate::Certificates::<Test>::get(fingerprint(&credential)).expect("registered");
		assert_eq!(certificate.links.len(), 4);
		for (authority, links) in [(&third, 3), (&second, 2), (&first, 1)] {
			let known = Authorities::<Test>::get(authority_id(authority, 0)).expect("seen");
			assert_eq!((known.links.len(), known.anchor), (links, anchor));
		}
		let seen = |events: Vec<Event<Test>>| {
			let is_seen = |event: &&Event<Test>| matches!(event, Event::AuthoritySeen { .. });
			events.iter().filter(is_seen).count()
		};
		assert_eq!(seen(System::read_events_for_pallet()), 3);
		let another = third.issue("another", &person(2)).expect("issued");
		assert_ok!(register(&pki, chain(&another)));
		assert_eq!(seen(System::read_events_for_pallet()), 3);
	});
}

#[test]
fn a_certificate_is_registered_once() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let credential = pki.person(1);
		pki.registered(&credential);
		assert_noop!(register(&pki, chain(&credential)), Error::<Test>::AlreadyExists);
	});
}

#[test]
fn somebody_signs_and_the_chain_is_not_empty() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let anchor = pki.trusted();
		let credential = pki.person(1);
		assert_noop!(
			Certificates::register(RuntimeOrigin::root(), chain(&credential), anchor),
			DispatchError::BadOrigin
		);
		assert_noop!(register(&pki, Chain::default()), Error::<Test>::ChainEmpty);
	});
}

#[test]
fn the_anchor_is_trusted_and_its_institution_capable() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let chain = chain(&pki.person(1));
		assert_noop!(register(&pki, chain.clone()), Error::<Test>::AnchorNotFound);
		pki.trusted();
		Suspended::mutate(|suspended| suspended.insert(0));
		assert_noop!(register(&pki, chain.clone()), INCAPABLE);
		Suspended::set(Default::default());
		assert_ok!(register(&pki, chain));
	});
}

#[test]
fn another_root_of_the_same_name_is_not_the_anchor() {
	build_and_execute(|| {
		let (pki, twin) = (Pki::sm2(), Pki::sm2());
		pki.trusted();
		// The key identifiers differ; without them only the signature tells.
		assert_noop!(register(&pki, chain(&twin.person(1))), Error::<Test>::IssuerMismatch);
		let silent = Request::authority("/C=CN/O=示范签发", Some(0))
			.validity(years(10))
			.without("authorityKeyIdentifier");
		let silent = twin.root.subordinate("silent", &silent).expect("an authority");
		let credential = silent.issue("person", &person(1)).expect("issued");
		assert_noop!(register(&pki, chain(&credential)), Error::<Test>::WrongSignature);
	});
}

#[test]
fn the_chain_is_the_path_and_nothing_else() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let credential = pki.person(1);
		let (leaf, issuing, root) =
			(der(&credential), der(pki.issuing.credential()), der(pki.root.credential()));
		for wrong in [
			vec![leaf.clone()],
			vec![leaf.clone(), root.clone()],
			vec![leaf.clone(), issuing.clone(), issuing.clone()],
		] {
			let wrong = Chain::try_from(wrong).expect("4 at most");
			assert_noop!(register(&pki, wrong), Error::<Test>::IssuerMismatch);
		}
		let with_root = Chain::try_from(vec![leaf.clone(), issuing.clone(), root]).expect("3");
		assert_noop!(register(&pki, with_root), Error::<Test>::ChainAmbiguous);
		let swapped = Chain::try_from(vec![issuing, leaf]).expect("2");
		assert_noop!(register(&pki, swapped), Error::<Test>::SubjectUnfit);
	});
}

/// Or one call could have more signatures verified than it pays for.
#[test]
fn no_two_authorities_of_a_path_bear_one_name() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let rolled = Request::authority("/C=CN/O=示范根", None).validity(years(10));
		let rolled = pki.root.subordinate("rolled", &rolled).expect("an authority");
		let credential = rolled.issue("person", &person(1)).expect("issued");
		assert_noop!(register(&pki, chain(&credential)), Error::<Test>::ChainAmbiguous);
	});
}

#[test]
fn every_link_is_valid_at_the_blocks_time() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let credential = pki.person(1);
		Now::set(START * 1_000 - 1);
		assert_noop!(register(&pki, chain(&credential)), Error::<Test>::NotYetValid);
		Now::set(end_of(2) + 1);
		assert_noop!(register(&pki, chain(&credential)), Error::<Test>::Expired);
		let long = pki.person_until("long", 2, years(15));
		Now::set(end_of(10) + 1);
		assert_noop!(register(&pki, chain(&long)), Error::<Test>::Expired);
		Now::set(end_of(2));
		assert_ok!(register(&pki, chain(&credential)));
	});
}

#[test]
fn a_changed_byte_is_noticed() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let credential = pki.person(1);
		let good = der(&credential).into_inner();
		let mut forged = good.clone();
		*forged.last_mut().expect("bytes") ^= 1;
		let issuing = der(pki.issuing.credential());
		let chain = |leaf: Vec<u8>| {
			Chain::try_from(vec![leaf.try_into().expect("as long"), issuing.clone()]).expect("2")
		};
		assert_noop!(register(&pki, chain(forged)), Error::<Test>::WrongSignature);
		let trailing = [&good[..], &[0]].concat();
		assert_noop!(register(&pki, chain(trailing)), Error::<Test>::Malformed);
		let truncated = good[..good.len() - 1].to_vec();
		assert_noop!(register(&pki, chain(truncated)), Error::<Test>::Malformed);
	});
}

#[test]
fn who_issues_is_an_authority_with_room_below_it() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let holder = pki.root.subordinate("holder", &person(2)).expect("made");
		let below = holder.issue("below-holder", &person(1)).expect("made");
		assert_noop!(register(&pki, chain(&below)), Error::<Test>::NotAuthority);

		// The issuing authority has pathLen 0.
		let deeper = Request::authority("/C=CN/O=Deeper", None).validity(years(5));
		let deeper = pki.issuing.subordinate("deeper", &deeper).expect("made");
		let credential = deeper.issue("too-deep", &person(1)).expect("made");
		assert_noop!(register(&pki, chain(&credential)), Error::<Test>::PathTooLong);

		let unfit = Request::authority("/C=CN/O=Unfit", None)
			.validity(years(5))
			.extension("keyUsage", "critical,cRLSign");
		let unfit = pki.root.subordinate("unfit", &unfit).expect("made");
		let credential = unfit.issue("by-unfit", &person(1)).expect("made");
		assert_noop!(register(&pki, chain(&credential)), Error::<Test>::KeyUsageUnfit);
	});
}

#[test]
fn a_holders_certificate_is_fit_to_sign_with() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let refused = [
			(
				person(1).extension("keyUsage", "critical,keyAgreement"),
				Error::<Test>::KeyUsageUnfit,
			),
			(person(2).extension("extendedKeyUsage", "serverAuth"), Error::<Test>::KeyUsageUnfit),
			(
				person(3).extension("certificatePolicies", "critical,1.2.3.4"),
				Error::<Test>::ExtensionUnfit,
			),
			(person(4).extension("nsComment", "anything"), Error::<Test>::ExtensionUnfit),
			(person(5).algorithm(Algorithm::P384), Error::<Test>::UnsupportedAlgorithm),
			(person(6).algorithm(Algorithm::Secp256k1), Error::<Test>::UnsupportedAlgorithm),
			(person(7).algorithm(Algorithm::Rsa2048), Error::<Test>::UnsupportedAlgorithm),
		];
		for (number, (request, error)) in refused.into_iter().enumerate() {
			assert_noop!(outcome(&pki, &format!("unfit-{number}"), request), error);
		}
		assert_ok!(outcome(&pki, "other-curve", person(8).algorithm(Algorithm::P256)));
	});
}

#[test]
fn no_person_is_named() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let signer = |subject: &str| Request::signer(subject).validity(years(2));
		let refused = [
			(signer("/C=CN/SN=张/GN=三"), Error::<Test>::PersonNamed),
			(signer("/C=CN/O=甲公司/CN=张三"), Error::<Test>::PersonNamed),
			(signer("/C=CN/O=甲公司/serialNumber=330106199001010011"), Error::<Test>::PersonNamed),
			(signer("/C=CN/O=甲公司/emailAddress=zhang@example.cn"), Error::<Test>::PersonNamed),
			(
				person(1).extension("subjectAltName", "email:zhang@example.cn"),
				Error::<Test>::PersonNamed,
			),
			(signer("/C=CN/CN=张三"), Error::<Test>::SubjectUnfit),
			(signer("/C=CN/pseudonym=zhang"), Error::<Test>::SubjectUnfit),
		];
		for (number, (request, error)) in refused.into_iter().enumerate() {
			assert_noop!(outcome(&pki, &format!("named-{number}"), request), error);
		}
		let named = Request::authority("/C=CN/O=Named/SN=张", Some(0)).validity(years(5));
		let named = pki.root.subordinate("named", &named).expect("made");
		let credential = named.issue("by-named", &person(1)).expect("made");
		assert_noop!(register(&pki, chain(&credential)), Error::<Test>::PersonNamed);
	});
}

#[test]
fn an_authority_is_no_holder() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let issuing = Chain::try_from(vec![der(pki.issuing.credential())]).expect("1");
		assert_noop!(register(&pki, issuing), Error::<Test>::SubjectUnfit);
	});
}

#[test]
fn the_revoked_is_not_registered() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let (first, second) = (pki.person(1), pki.person(2));
		pki.registered(&first);
		let revoke = |authority: &Ca, serial| {
			let (id, reason) = (authority_id(authority, 0), RevocationReason::KeyCompromise);
			Certificates::revoke(signed(operator(0)), id, serial, reason, TODAY)
		};
		assert_ok!(revoke(&pki.issuing, serial(&second)));
		assert_noop!(register(&pki, chain(&second)), Error::<Test>::CertificateRevoked);
		assert_ok!(revoke(&pki.root, serial(pki.issuing.credential())));
		assert_noop!(register(&pki, chain(&pki.person(3))), Error::<Test>::CertificateRevoked);
	});
}

/// An authority's certificate is renewed under another name and another serial number: what it
/// revoked stays revoked.
#[test]
fn a_renewed_authority_does_not_bring_back_what_it_revoked() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		pki.registered(&pki.person(1));
		let lost = Serial::try_from(vec![0x77]).expect("short");
		let id = authority_id(&pki.issuing, 0);
		let reason = RevocationReason::KeyCompromise;
		assert_ok!(Certificates::revoke(signed(operator(0)), id, lost, reason, TODAY));

		let renewed = Request::authority("/C=CN/O=Renewed", Some(0))
			.key_of(pki.issuing.credential())
			.validity(years(10));
		let renewed = pki.root.subordinate("renewed", &renewed).expect("an authority");
		let credential = renewed.issue("lost", &person(2).serial("77")).expect("issued");
		assert_noop!(register(&pki, chain(&credential)), Error::<Test>::CertificateRevoked);
	});
}
