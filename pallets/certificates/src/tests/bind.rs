use super::*;

fn bind(
	who: &AccountId,
	fingerprint: Fingerprint,
	signature: StatementSignature,
) -> sp_runtime::DispatchResult {
	Certificates::bind(signed(who.clone()), fingerprint, soon(), signature)
}

/// A registered certificate of person 1, and their account.
fn ready(pki: &Pki) -> (AccountId, Credential, Fingerprint) {
	pki.trusted();
	let credential = pki.person(1);
	let fingerprint = pki.registered(&credential);
	(person_account(1), credential, fingerprint)
}

#[test]
fn a_person_proves_possession_and_acts_under_the_certificate() {
	for algorithm in ALGORITHMS {
		build_and_execute(|| {
			let pki = Pki::new(algorithm);
			let (who, credential, fingerprint) = ready(&pki);
			assert_ok!(bind(&who, fingerprint, statement(&credential, &who, HolderPurpose::Bind)));
			assert_eq!(
				last_event(),
				Event::Bound { account: who.clone(), fingerprint, previous: None }
			);
			assert_eq!(Certificates::ensure_certified(&who), Ok(fingerprint));
			assert_eq!(
				Certificates::binding(who.clone()),
				Some((
					fingerprint,
					Binding { account: who, since: TODAY, until: None, previous: None }
				))
			);
			assert_eq!(Statements::<Test>::get(fingerprint), 1);
		});
	}
}

#[test]
fn an_organisation_is_known_by_its_name() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let credential = pki.organisation("杭州市数据资源管理局", None);
		let fingerprint = pki.registered(&credential);
		let who = account(7);
		let named = |name: &str| ActorIdentity::Organisation(Digest::sm3(name.as_bytes()));
		admit(&who, named("杭州市公安局"));
		let signature = statement(&credential, &who, HolderPurpose::Bind);
		assert_noop!(bind(&who, fingerprint, signature.clone()), Error::<Test>::HolderMismatch);
		admit(&who, named("杭州市数据资源管理局"));
		assert_ok!(bind(&who, fingerprint, signature));
	});
}

#[test]
fn who_stands_behind_the_account_is_whom_the_certificate_names() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let (who, credential, fingerprint) = ready(&pki);
		let refused = |who: &AccountId, error: Error<Test>| {
			let signature = statement(&credential, who, HolderPurpose::Bind);
			assert_noop!(bind(who, fingerprint, signature), error);
		};
		refused(&person_account(2), Error::<Test>::HolderMismatch);
		refused(&account(3), Error::<Test>::NotAdmitted);
		// The same digest, as an organisation's name.
		admit(&who, ActorIdentity::Organisation(commitment(1)));
		refused(&who, Error::<Test>::HolderMismatch);
	});
}

#[test]
fn just_this_statement_was_signed() {
	for algorithm in ALGORITHMS {
		build_and_execute(|| {
			let pki = Pki::new(algorithm);
			let (who, credential, fingerprint) = ready(&pki);
			let good = unsigned(fingerprint, &who, HolderPurpose::Bind);
			let others = [
				HolderStatement { genesis: H256::repeat_byte(1), ..good.clone() },
				HolderStatement { account: account(2), ..good.clone() },
				HolderStatement { fingerprint: H256::repeat_byte(1), ..good.clone() },
				HolderStatement { purpose: HolderPurpose::Call(H256::zero()), ..good.clone() },
				HolderStatement { nonce: 1, ..good.clone() },
				HolderStatement { not_after: good.not_after + 1, ..good.clone() },
			];
			for other in others {
				assert_noop!(
					bind(&who, fingerprint, sign(&credential, &other)),
					Error::<Test>::BadSignature
				);
			}
			let stranger = pki.person(2);
			for bytes in [sign(&stranger, &good).into_inner(), vec![], vec![0x30, 0], vec![0; 80]] {
				assert_noop!(
					bind(&who, fingerprint, bytes.try_into().expect("80 at most")),
					Error::<Test>::BadSignature
				);
			}
			assert_ok!(bind(&who, fingerprint, sign(&credential, &good)));
		});
	}
}

#[test]
fn sm2_signs_under_the_standards_identifier() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let (who, credential, fingerprint) = ready(&pki);
		let good = unsigned(fingerprint, &who, HolderPurpose::Bind).signed_bytes();
		let signature = credential.sign_identified(&good, "ALICE123@YAHOO.COM").expect("signed");
		assert_noop!(
			bind(&who, fingerprint, signature.try_into().expect("short")),
			Error::<Test>::BadSignature
		);
	});
}

#[test]
fn a_statement_has_its_time() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let (who, credential, fingerprint) = ready(&pki);
		let until = |not_after| {
			let good = unsigned(fingerprint, &who, HolderPurpose::Bind);
			sign(&credential, &HolderStatement { not_after, ..good })
		};
		let bind = |not_after| {
			let signature = until(not_after);
			Certificates::bind(signed(who.clone()), fingerprint, not_after, signature)
		};
		assert_noop!(bind(TODAY - 1), Error::<Test>::StatementExpired);
		assert_noop!(bind(TODAY + DAY + 1), Error::<Test>::StatementTooLong);
		assert_noop!(bind(Moment::MAX), Error::<Test>::StatementTooLong);
		assert_ok!(bind(TODAY));
	});
}

#[test]
fn the_certificate_is_registered_and_valid_now() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let (who, credential, fingerprint) = ready(&pki);
		let now = |error: Error<Test>| {
			let signature = statement(&credential, &who, HolderPurpose::Bind);
			assert_noop!(bind(&who, fingerprint, signature), error);
		};
		let unknown = pki.person(2);
		let signature = statement(&unknown, &who, HolderPurpose::Bind);
		assert_noop!(bind(&who, super::fingerprint(&unknown), signature), Error::<Test>::NotFound);
		Now::set(START * 1_000 - 1);
		now(Error::<Test>::NotYetValid);
		Now::set(end_of(2) + 1);
		now(Error::<Test>::Expired);
		Now::set(TODAY);
		let (issuing, serial) = (authority_id(&pki.issuing, 0), serial(&credential));
		let reason = RevocationReason::Unspecified;
		assert_ok!(Certificates::revoke(signed(operator(0)), issuing, serial, reason, TODAY));
		now(Error::<Test>::CertificateRevoked);
	});
}

#[test]
fn a_withdrawn_anchor_binds_nobody() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let (who, credential, fingerprint) = ready(&pki);
		let anchor = super::fingerprint(pki.root.credential());
		assert_ok!(Certificates::withdraw_anchor(RuntimeOrigin::root(), anchor));
		let signature = statement(&credential, &who, HolderPurpose::Bind);
		assert_noop!(bind(&who, fingerprint, signature), Error::<Test>::AnchorWithdrawn);
	});
}

#[test]
fn the_account_itself_agrees() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let (who, credential, fingerprint) = ready(&pki);
		let signature = statement(&credential, &who, HolderPurpose::Bind);
		assert_noop!(
			Certificates::bind(RuntimeOrigin::root(), fingerprint, soon(), signature),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn a_new_certificate_ends_the_old_binding_and_history_stays() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let (who, credential, first) = ready(&pki);
		assert_ok!(bind(&who, first, statement(&credential, &who, HolderPurpose::Bind)));
		let renewed = pki.person_until("renewed", 1, years(3));
		let second = pki.registered(&renewed);
		Now::set(TODAY + HOUR);
		assert_ok!(bind(&who, second, statement(&renewed, &who, HolderPurpose::Bind)));
		assert_eq!(
			last_event(),
			Event::Bound { account: who.clone(), fingerprint: second, previous: Some(first) }
		);
		assert_eq!(Certificates::ensure_certified(&who), Ok(second));
		let since = TODAY + HOUR;
		let history = [
			(second, Binding { account: who.clone(), since, until: None, previous: Some(first) }),
			(
				first,
				Binding { account: who.clone(), since: TODAY, until: Some(since), previous: None },
			),
		];
		assert_eq!(Certificates::bindings(who.clone()), history);
		// The old one does not come back.
		let signature = statement(&credential, &who, HolderPurpose::Bind);
		assert_noop!(bind(&who, first, signature), Error::<Test>::AlreadyBound);
	});
}

#[test]
fn a_lost_account_gets_another_one_and_another_certificate() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let (who, credential, fingerprint) = ready(&pki);
		assert_ok!(bind(&who, fingerprint, statement(&credential, &who, HolderPurpose::Bind)));
		let new = account(9);
		admit(&new, ActorIdentity::Person(commitment(1)));
		let signature = statement(&credential, &new, HolderPurpose::Bind);
		assert_noop!(bind(&new, fingerprint, signature), Error::<Test>::AlreadyBound);
		let renewed = pki.person_until("renewed", 1, years(3));
		let second = pki.registered(&renewed);
		assert_ok!(bind(&new, second, statement(&renewed, &new, HolderPurpose::Bind)));
		assert_eq!(Certificates::ensure_certified(&new), Ok(second));
	});
}

/// The same certificate with the other form of its ECDSA signature: other bytes, another
/// fingerprint, and still one certificate.
#[test]
fn another_form_of_the_same_certificate_is_not_bound_again() {
	build_and_execute(|| {
		let pki = Pki::new(Algorithm::P256);
		let (who, credential, fingerprint) = ready(&pki);
		let twin = CertificateDer::try_from(twin(credential.der())).expect("as long");
		let second = seal_primitives::digest::sm3(&[&twin]);
		assert_ne!(second, fingerprint);
		let chain = Chain::try_from(vec![twin, der(pki.issuing.credential())]).expect("2");
		let anchor = super::fingerprint(pki.root.credential());
		assert_ok!(Certificates::register(signed(courier()), chain, anchor));
		assert_ok!(bind(&who, fingerprint, statement(&credential, &who, HolderPurpose::Bind)));
		let other = account(9);
		admit(&other, ActorIdentity::Person(commitment(1)));
		for who in [who, other] {
			let statement = unsigned(second, &who, HolderPurpose::Bind);
			let signature = sign(&credential, &statement);
			assert_noop!(bind(&who, second, signature), Error::<Test>::AlreadyBound);
		}
	});
}

/// A P-256 certificate with n − s in the place of its signature's s.
fn twin(der: &[u8]) -> Vec<u8> {
	use x509_cert::der::{
		asn1::{Any, BitString, Uint},
		Decode, Encode,
	};
	const ORDER: [u8; 32] = [
		0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xbc,
		0xe6, 0xfa, 0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x51,
	];
	let parts = Vec::<Any>::from_der(der).expect("a sequence");
	let [content, algorithm, signature] = &parts[..] else { panic!("three parts") };
	let signature = signature.decode_as::<BitString>().expect("bits");
	let scalars = Vec::<Uint>::from_der(signature.raw_bytes()).expect("r and s");
	let s = scalars[1].as_bytes();
	let mut padded = [0; 32];
	padded[32 - s.len()..].copy_from_slice(s);
	let mut borrow = false;
	let mut other = [0; 32];
	for at in (0..32).rev() {
		let (difference, first) = ORDER[at].overflowing_sub(padded[at]);
		let (difference, second) = difference.overflowing_sub(u8::from(borrow));
		(other[at], borrow) = (difference, first || second);
	}
	let scalars = vec![scalars[0].clone(), Uint::new(&other).expect("32 bytes")];
	let signature = BitString::from_bytes(&scalars.to_der().expect("integers")).expect("short");
	let signature = Any::encode_from(&signature).expect("bits");
	vec![content.clone(), algorithm.clone(), signature].to_der().expect("a sequence")
}
