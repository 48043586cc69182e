use super::*;
use sp_io::hashing::blake2_256;

fn purpose(keys: &[u8]) -> HolderPurpose {
	HolderPurpose::SessionKeys(H256(blake2_256(keys)))
}

fn vouch(
	who: &AccountId,
	fingerprint: Fingerprint,
	signature: StatementSignature,
) -> sp_runtime::DispatchResult {
	Certificates::vouch_session_keys(signed(who.clone()), fingerprint, soon(), signature)
}

/// A bureau's seat, bound to the bureau's certificate.
fn seat(pki: &Pki) -> (AccountId, Credential, Fingerprint) {
	pki.trusted();
	let credential = pki.organisation("杭州市数据资源管理局", None);
	let fingerprint = pki.registered(&credential);
	let who = account(7);
	let name = Digest::sm3("杭州市数据资源管理局".as_bytes());
	admit(&who, ActorIdentity::Organisation(name));
	let signature = statement(&credential, &who, HolderPurpose::Bind);
	Certificates::bind(signed(who.clone()), fingerprint, soon(), signature).expect("right");
	(who, credential, fingerprint)
}

#[test]
fn a_bureau_vouches_for_its_keys() {
	for algorithm in ALGORITHMS {
		build_and_execute(|| {
			let pki = Pki::new(algorithm);
			let (who, credential, fingerprint) = seat(&pki);
			set_keys(&who, b"keys");
			let signature = statement(&credential, &who, purpose(b"keys"));
			assert_ok!(vouch(&who, fingerprint, signature));
			let keys = H256(blake2_256(b"keys"));
			assert_eq!(
				last_event(),
				Event::SessionKeysVouched { account: who.clone(), fingerprint, keys }
			);
			assert_eq!(
				Certificates::session_keys_voucher(who.clone()),
				Some(Voucher { keys, fingerprint, since: TODAY })
			);
		});
	}
}

#[test]
fn new_keys_are_vouched_for_anew() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let (who, credential, fingerprint) = seat(&pki);
		set_keys(&who, b"keys");
		let signature = statement(&credential, &who, purpose(b"keys"));
		assert_ok!(vouch(&who, fingerprint, signature));
		set_keys(&who, b"new keys");
		assert_eq!(Certificates::session_keys_voucher(who.clone()), None);
		let old = statement(&credential, &who, purpose(b"keys"));
		assert_noop!(vouch(&who, fingerprint, old), Error::<Test>::BadSignature);
		let signature = statement(&credential, &who, purpose(b"new keys"));
		assert_ok!(vouch(&who, fingerprint, signature));
		assert!(Certificates::session_keys_voucher(who).is_some());
	});
}

#[test]
fn the_account_has_keys_and_a_valid_certificate() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let (who, credential, fingerprint) = seat(&pki);
		let refused = |error: Error<Test>| {
			let signature = statement(&credential, &who, purpose(b"keys"));
			assert_noop!(vouch(&who, fingerprint, signature), error);
		};
		refused(Error::<Test>::NoSessionKeys);
		set_keys(&who, b"keys");
		Now::set(end_of(2) + 1);
		refused(Error::<Test>::Expired);
		Now::set(TODAY);
		remove(&who);
		refused(Error::<Test>::NotAdmitted);
		let other = person_account(1);
		set_keys(&other, b"keys");
		let signature = statement(&credential, &other, purpose(b"keys"));
		assert_noop!(vouch(&other, fingerprint, signature), Error::<Test>::NotBound);
		let (bound, _) = pki.bound(2);
		set_keys(&bound, b"keys");
		let signature = statement(&credential, &bound, purpose(b"keys"));
		assert_noop!(vouch(&bound, fingerprint, signature), Error::<Test>::NotBound);
	});
}

#[test]
fn a_statement_has_its_time() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let (who, _, fingerprint) = seat(&pki);
		set_keys(&who, b"keys");
		let vouch = |not_after| {
			let origin = signed(who.clone());
			Certificates::vouch_session_keys(origin, fingerprint, not_after, Default::default())
		};
		assert_noop!(vouch(TODAY - 1), Error::<Test>::StatementExpired);
		assert_noop!(vouch(TODAY + DAY + 1), Error::<Test>::StatementTooLong);
		assert_noop!(vouch(TODAY), Error::<Test>::BadSignature);
		assert_noop!(
			Certificates::vouch_session_keys(
				RuntimeOrigin::root(),
				fingerprint,
				TODAY,
				Default::default()
			),
			DispatchError::BadOrigin
		);
	});
}
