use super::*;
use crate::WeightInfo;
use frame_support::dispatch::{DispatchResultWithPostInfo, GetDispatchInfo};

fn submit(authority: AuthorityId, crl: CrlDer) -> DispatchResultWithPostInfo {
	Certificates::submit_crl(signed(courier()), authority, crl)
}

fn seconds(moment: Moment) -> u64 {
	moment / 1_000
}

/// A hierarchy whose issuing authority the chain knows, with what it issued.
fn known(algorithm: Algorithm) -> (Pki, AuthorityId, AccountId, Credential) {
	let pki = Pki::new(algorithm);
	pki.trusted();
	let (who, credential) = pki.bound(1);
	let id = authority_id(&pki.issuing, 0);
	(pki, id, who, credential)
}

#[test]
fn a_list_revokes_what_it_names() {
	for algorithm in ALGORITHMS {
		build_and_execute(|| {
			let (pki, id, who, credential) = known(algorithm);
			let unseen = pki.person(2);
			let since = TODAY - HOUR;
			pki.issuing.revoke_at(&credential, Reason::KeyCompromise, seconds(since)).unwrap();
			pki.issuing.revoke_at(&unseen, Reason::Unspecified, seconds(since)).unwrap();
			assert_ok!(submit(id, list(&pki.issuing, TODAY)));

			let Event::CrlTaken { authority, number, recorded } = last_event() else {
				panic!("the list is told of")
			};
			assert_eq!((authority, recorded), (id, 2));
			assert_eq!(CrlNumbers::<Test>::get(id), Some(number));
			let revocation = |reason| Revocation {
				reason,
				revoked: since,
				recorded: TODAY,
				by: RevokedBy::Crl(number),
			};
			assert_eq!(
				Certificates::revocation(id, serial(&credential)),
				Some(revocation(RevocationReason::KeyCompromise))
			);
			assert_eq!(
				Certificates::revocation(id, serial(&unseen)),
				Some(revocation(RevocationReason::Unspecified))
			);
			assert_eq!(
				Certificates::ensure_certified(&who),
				Err(Error::<Test>::CertificateRevoked.into())
			);
		});
	}
}

#[test]
fn each_reason_has_its_name() {
	build_and_execute(|| {
		let (pki, id, _, _) = known(Algorithm::Sm2);
		let reasons = [
			(Reason::Unspecified, RevocationReason::Unspecified),
			(Reason::KeyCompromise, RevocationReason::KeyCompromise),
			(Reason::CaCompromise, RevocationReason::AuthorityCompromise),
			(Reason::AffiliationChanged, RevocationReason::AffiliationChanged),
			(Reason::Superseded, RevocationReason::Superseded),
			(Reason::CessationOfOperation, RevocationReason::CessationOfOperation),
			(Reason::CertificateHold, RevocationReason::Hold),
		];
		let certificates: Vec<_> = (10..17).map(|number| pki.person(number)).collect();
		for (certificate, (reason, _)) in certificates.iter().zip(reasons) {
			pki.issuing.revoke_at(certificate, reason, seconds(TODAY)).unwrap();
		}
		assert_ok!(submit(id, list(&pki.issuing, TODAY)));
		for (certificate, (_, reason)) in certificates.iter().zip(reasons) {
			let revocation = Certificates::revocation(id, serial(certificate)).expect("revoked");
			assert_eq!(revocation.reason, reason);
		}
	});
}

#[test]
fn what_is_on_record_stays_as_it_is() {
	build_and_execute(|| {
		let (pki, id, _, credential) = known(Algorithm::Sm2);
		let serial = serial(&credential);
		let reason = RevocationReason::Superseded;
		assert_ok!(Certificates::revoke(signed(operator(0)), id, serial.clone(), reason, TODAY));
		let before = Certificates::revocation(id, serial.clone());
		pki.issuing.revoke_at(&credential, Reason::KeyCompromise, START).unwrap();
		assert_ok!(submit(id, list(&pki.issuing, TODAY)));
		assert!(matches!(last_event(), Event::CrlTaken { recorded: 0, .. }));
		assert_eq!(Certificates::revocation(id, serial), before);
	});
}

#[test]
fn an_authoritys_clock_may_be_ahead() {
	build_and_execute(|| {
		let (pki, id, _, credential) = known(Algorithm::Sm2);
		pki.issuing.revoke_at(&credential, Reason::Unspecified, seconds(TODAY + MINUTE)).unwrap();
		assert_ok!(submit(id, list(&pki.issuing, TODAY)));
		let revocation = Certificates::revocation(id, serial(&credential)).expect("revoked");
		assert_eq!((revocation.revoked, revocation.recorded), (TODAY, TODAY));
	});
}

#[test]
fn lists_come_in_the_order_of_their_numbers() {
	build_and_execute(|| {
		let (pki, id, _, _) = known(Algorithm::Sm2);
		let (first, second) = (list(&pki.issuing, TODAY), list(&pki.issuing, TODAY));
		assert_ok!(submit(id, second.clone()));
		assert_noop!(submit(id, second), Error::<Test>::CrlOutdated);
		assert_noop!(submit(id, first), Error::<Test>::CrlOutdated);
		assert_ok!(submit(id, list(&pki.issuing, TODAY)));
	});
}

#[test]
fn a_list_is_not_from_the_future() {
	build_and_execute(|| {
		let (pki, id, _, _) = known(Algorithm::Sm2);
		assert_noop!(submit(id, list(&pki.issuing, TODAY + 1_000)), Error::<Test>::CrlInFuture);
		// One that is overdue still says what is revoked.
		let overdue = pki.issuing.crl_between(START, START + 1).unwrap();
		assert_ok!(submit(id, overdue.try_into().unwrap()));
	});
}

#[test]
fn a_list_is_its_authoritys() {
	build_and_execute(|| {
		let (pki, id, _, _) = known(Algorithm::Sm2);
		assert_noop!(submit(id, list(&pki.root, TODAY)), Error::<Test>::IssuerMismatch);
		let twin = Pki::sm2();
		assert_noop!(submit(id, list(&twin.issuing, TODAY)), Error::<Test>::WrongSignature);
		let mut forged = list(&pki.issuing, TODAY).into_inner();
		*forged.last_mut().unwrap() ^= 1;
		assert_noop!(submit(id, forged.try_into().unwrap()), Error::<Test>::WrongSignature);
		assert_noop!(submit(id, vec![0x30, 0].try_into().unwrap()), Error::<Test>::Malformed);
		assert_noop!(
			submit(H256::zero(), list(&pki.issuing, TODAY)),
			Error::<Test>::AuthorityNotFound
		);
		assert_noop!(
			Certificates::submit_crl(RuntimeOrigin::root(), id, list(&pki.issuing, TODAY)),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn a_list_has_no_more_entries_than_a_call_pays_for() {
	build_and_execute(|| {
		let (pki, id, _, _) = known(Algorithm::Sm2);
		for number in 0..17 {
			let name = format!("entry-{number}");
			let certificate = pki.person_until(&name, number, years(1));
			pki.issuing.revoke_at(&certificate, Reason::Superseded, START).unwrap();
			if number == 15 {
				let full = list(&pki.issuing, TODAY);
				let call = Call::<Test>::submit_crl { authority: id, crl: full.clone() };
				let most = <() as WeightInfo>::submit_crl(16);
				assert_eq!(call.get_dispatch_info().call_weight, most);
				assert_ok!(submit(id, full));
			}
		}
		assert_noop!(submit(id, list(&pki.issuing, TODAY)), Error::<Test>::TooManyEntries);
	});
}

#[test]
fn the_weight_is_by_the_entries() {
	build_and_execute(|| {
		let (pki, id, _, credential) = known(Algorithm::Sm2);
		let weight = |entries| Some(<() as WeightInfo>::submit_crl(entries));
		let empty = submit(id, list(&pki.issuing, TODAY)).expect("taken");
		assert_eq!(empty.actual_weight, weight(0));
		pki.issuing.revoke_at(&credential, Reason::Superseded, START).unwrap();
		let one = submit(id, list(&pki.issuing, TODAY)).expect("taken");
		assert_eq!(one.actual_weight, weight(1));
	});
}

#[test]
fn the_authority_stands() {
	build_and_execute(|| {
		let (pki, id, _, _) = known(Algorithm::Sm2);
		// Whose key is in other hands says nothing more.
		let (root, issuing) = (authority_id(&pki.root, 0), serial(pki.issuing.credential()));
		let reason = RevocationReason::AuthorityCompromise;
		assert_ok!(Certificates::revoke(signed(operator(0)), root, issuing, reason, TODAY));
		assert_noop!(submit(id, list(&pki.issuing, TODAY)), Error::<Test>::CertificateRevoked);
		assert_ok!(submit(root, list(&pki.root, TODAY)));
		let anchor = fingerprint(pki.root.credential());
		assert_ok!(Certificates::withdraw_anchor(RuntimeOrigin::root(), anchor));
		assert_noop!(submit(root, list(&pki.root, TODAY)), Error::<Test>::AnchorWithdrawn);
	});
}

/// With the same key, under a new certificate: seen again, it speaks again.
#[test]
fn a_renewed_authority_gives_lists_again() {
	build_and_execute(|| {
		let (pki, id, _, _) = known(Algorithm::Sm2);
		let (root, issuing) = (authority_id(&pki.root, 0), serial(pki.issuing.credential()));
		let reason = RevocationReason::Superseded;
		assert_ok!(Certificates::revoke(signed(operator(0)), root, issuing, reason, TODAY));
		let renewed = Request::authority("/C=CN/O=Renewed", Some(0))
			.key_of(pki.issuing.credential())
			.validity(years(10));
		let renewed = pki.root.subordinate("renewed", &renewed).expect("an authority");
		assert_noop!(submit(id, list(&renewed, TODAY)), Error::<Test>::CertificateRevoked);
		let first =
			renewed.issue("first", &Request::organisation("First", None).validity(years(1)));
		pki.registered(&first.expect("issued"));
		assert_ok!(submit(id, list(&renewed, TODAY)));
	});
}

#[test]
fn a_suspended_institutions_lists_are_taken() {
	build_and_execute(|| {
		let (pki, id, who, credential) = known(Algorithm::Sm2);
		Suspended::mutate(|suspended| suspended.insert(0));
		pki.issuing.revoke_at(&credential, Reason::KeyCompromise, START).unwrap();
		assert_ok!(submit(id, list(&pki.issuing, TODAY)));
		assert!(Certificates::ensure_certified(&who).is_err());
	});
}

#[test]
fn an_authority_that_may_not_sign_lists_does_not() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let mute = Request::authority("/C=CN/O=Mute", Some(0))
			.validity(years(10))
			.extension("keyUsage", "critical,keyCertSign");
		let mute = pki.root.subordinate("mute", &mute).expect("an authority");
		let first = mute.issue("first", &Request::organisation("First", None).validity(years(1)));
		pki.registered(&first.expect("issued"));
		assert_noop!(
			submit(authority_id(&mute, 0), list(&mute, TODAY)),
			Error::<Test>::KeyUsageUnfit
		);
	});
}
