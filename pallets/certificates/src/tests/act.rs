use super::*;
use crate::WeightInfo;
use codec::Encode;
use frame_support::dispatch::{DispatchClass, DispatchResultWithPostInfo, GetDispatchInfo};
use frame_system::Call as SystemCall;
use sp_io::hashing::blake2_256;

fn act(
	fingerprint: Fingerprint,
	call: RuntimeCall,
	signature: StatementSignature,
) -> DispatchResultWithPostInfo {
	Certificates::act(signed(courier()), fingerprint, Box::new(call), soon(), signature)
}

fn purpose(call: &RuntimeCall) -> HolderPurpose {
	HolderPurpose::Call(H256(call.using_encoded(blake2_256)))
}

/// The holder's signature under a call for an account.
fn consent(credential: &Credential, account: &AccountId, call: &RuntimeCall) -> StatementSignature {
	statement(credential, account, purpose(call))
}

fn remark(text: &str) -> RuntimeCall {
	SystemCall::remark { remark: text.as_bytes().to_vec() }.into()
}

/// A certificate of person 1 whose holder's account is admitted and bound.
fn u_key(pki: &Pki) -> (AccountId, Credential, Fingerprint) {
	pki.trusted();
	let credential = pki.person(1);
	let fingerprint = pki.registered(&credential);
	let holder = Certificates::account_of_holder(fingerprint);
	admit(&holder, ActorIdentity::Person(commitment(1)));
	let signature = statement(&credential, &holder, HolderPurpose::Bind);
	Certificates::bind_holder(signed(courier()), fingerprint, soon(), signature).expect("right");
	(holder, credential, fingerprint)
}

/// The event of the last statement: what became of its call.
fn result() -> sp_runtime::DispatchResult {
	match last_event() {
		Event::Acted { result, .. } => result,
		other => panic!("{other:?}"),
	}
}

#[test]
fn a_statement_acts_for_its_holder() {
	for algorithm in ALGORITHMS {
		build_and_execute(|| {
			let pki = Pki::new(algorithm);
			let (account, credential, fingerprint) = u_key(&pki);
			let call = remark("for the holder");
			assert_ok!(act(fingerprint, call.clone(), consent(&credential, &account, &call)));
			assert_eq!(
				last_event(),
				Event::Acted { account, fingerprint, by: courier(), result: Ok(()) }
			);
			assert_eq!(Statements::<Test>::get(fingerprint), 2);
		});
	}
}

/// The call is made as if the account had signed it: a second certificate of the person's, with
/// which the statement's key ends its own binding.
#[test]
fn the_call_is_the_accounts() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let (who, credential) = pki.bound(1);
		let renewed = pki.person_until("renewed", 1, years(3));
		let second = pki.registered(&renewed);
		let call = RuntimeCall::Certificates(Call::bind {
			fingerprint: second,
			not_after: soon(),
			signature: statement(&renewed, &who, HolderPurpose::Bind),
		});
		let first = fingerprint(&credential);
		assert_ok!(act(first, call.clone(), consent(&credential, &who, &call)));
		assert_eq!(result(), Ok(()));
		assert_eq!(Certificates::ensure_certified(&who), Ok(second));
		// Its word counts no more.
		let call = remark("late");
		let signature = consent(&credential, &who, &call);
		assert_noop!(act(first, call, signature), Error::<Test>::NotBound);
	});
}

#[test]
fn a_statement_serves_once_and_for_one_call() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let (account, credential, fingerprint) = u_key(&pki);
		let call = remark("once");
		let signature = consent(&credential, &account, &call);
		assert_noop!(
			act(fingerprint, remark("another"), signature.clone()),
			Error::<Test>::BadSignature
		);
		assert_ok!(act(fingerprint, call.clone(), signature.clone()));
		assert_noop!(act(fingerprint, call, signature), Error::<Test>::BadSignature);
	});
}

/// Of several statements under one number the chain takes one.
#[test]
fn statements_of_one_number_exclude_each_other() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let (account, credential, fingerprint) = u_key(&pki);
		let (one, two) = (remark("one"), remark("two"));
		let first = consent(&credential, &account, &one);
		let second = consent(&credential, &account, &two);
		assert_ok!(act(fingerprint, two, second));
		assert_noop!(act(fingerprint, one, first), Error::<Test>::BadSignature);
	});
}

#[test]
fn a_failing_call_uses_its_statement_up_and_changes_nothing_else() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let (account, credential, fingerprint) = u_key(&pki);
		let call: RuntimeCall = pallet_utility::Call::batch_all {
			calls: vec![
				Call::submit_crl { authority: H256::zero(), crl: Default::default() }.into(),
				SystemCall::kill_storage { keys: vec![] }.into(),
			],
		}
		.into();
		let signature = consent(&credential, &account, &call);
		assert_ok!(act(fingerprint, call.clone(), signature.clone()));
		assert_eq!(result(), Err(Error::<Test>::AuthorityNotFound.into()));
		assert_eq!(Statements::<Test>::get(fingerprint), 2);
		assert_noop!(act(fingerprint, call, signature), Error::<Test>::BadSignature);

		let root: RuntimeCall = SystemCall::set_heap_pages { pages: 1 }.into();
		assert_ok!(act(fingerprint, root.clone(), consent(&credential, &account, &root)));
		assert_eq!(result(), Err(DispatchError::BadOrigin));
	});
}

#[test]
fn the_chains_call_filter_holds() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let (account, credential, fingerprint) = u_key(&pki);
		let filtered: RuntimeCall = SystemCall::remark_with_event { remark: vec![] }.into();
		let batched: RuntimeCall =
			pallet_utility::Call::batch_all { calls: vec![filtered.clone()] }.into();
		for call in [filtered, batched] {
			assert_ok!(act(fingerprint, call.clone(), consent(&credential, &account, &call)));
			assert_eq!(result(), Err(frame_system::Error::<Test>::CallFiltered.into()));
		}
	});
}

#[test]
fn no_statement_acts_by_another_one() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let (account, credential, fingerprint) = u_key(&pki);
		let inner = remark("inner");
		let nested: RuntimeCall = Call::act {
			fingerprint,
			call: Box::new(inner.clone()),
			not_after: soon(),
			// Right by the time it would be reached.
			signature: sign(
				&credential,
				&HolderStatement { nonce: 2, ..unsigned(fingerprint, &account, purpose(&inner)) },
			),
		}
		.into();
		let signature = consent(&credential, &account, &nested);
		assert_noop!(act(fingerprint, nested.clone(), signature), Error::<Test>::Nested);
		let batched: RuntimeCall = pallet_utility::Call::batch_all { calls: vec![nested] }.into();
		assert_ok!(act(fingerprint, batched.clone(), consent(&credential, &account, &batched)));
		assert_eq!(result(), Err(frame_system::Error::<Test>::CallFiltered.into()));
		assert_eq!(Statements::<Test>::get(fingerprint), 2);
	});
}

#[test]
fn the_holder_is_still_admitted_as_whom_the_certificate_names() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let (account, credential, fingerprint) = u_key(&pki);
		let call = remark("hello");
		let signature = consent(&credential, &account, &call);
		remove(&account);
		assert_noop!(act(fingerprint, call.clone(), signature.clone()), Error::<Test>::NotAdmitted);
		admit(&account, ActorIdentity::Person(commitment(2)));
		assert_noop!(
			act(fingerprint, call.clone(), signature.clone()),
			Error::<Test>::HolderMismatch
		);
		admit(&account, ActorIdentity::Person(commitment(1)));
		assert_ok!(act(fingerprint, call, signature));
	});
}

#[test]
fn the_certificate_is_bound_and_valid_now() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let (account, credential, fingerprint) = u_key(&pki);
		let call = remark("hello");
		let refused = |error: Error<Test>| {
			let signature = consent(&credential, &account, &call);
			assert_noop!(act(fingerprint, call.clone(), signature), error);
		};
		let unbound = pki.person(2);
		let other = pki.registered(&unbound);
		assert_noop!(
			act(other, call.clone(), consent(&unbound, &account, &call)),
			Error::<Test>::NotBound
		);
		Now::set(end_of(2) + 1);
		refused(Error::<Test>::Expired);
		Now::set(TODAY);
		let anchor = super::fingerprint(pki.root.credential());
		assert_ok!(Certificates::withdraw_anchor(RuntimeOrigin::root(), anchor));
		refused(Error::<Test>::AnchorWithdrawn);
		let reason = RevocationReason::KeyCompromise;
		Revocations::<Test>::insert(
			authority_id(&pki.issuing, 0),
			serial(&credential),
			Revocation { reason, revoked: TODAY, recorded: TODAY, by: RevokedBy::Operator },
		);
		refused(Error::<Test>::CertificateRevoked);
	});
}

#[test]
fn a_statement_has_its_time() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let (account, credential, fingerprint) = u_key(&pki);
		let call = remark("hello");
		let act = |not_after| {
			let statement =
				HolderStatement { not_after, ..unsigned(fingerprint, &account, purpose(&call)) };
			let signature = sign(&credential, &statement);
			let call = Box::new(call.clone());
			Certificates::act(signed(courier()), fingerprint, call, not_after, signature)
		};
		assert_noop!(act(TODAY - 1), Error::<Test>::StatementExpired);
		assert_noop!(act(TODAY + DAY + 1), Error::<Test>::StatementTooLong);
		assert_ok!(act(TODAY + DAY));
	});
}

#[test]
fn somebody_hands_it_in() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let (account, credential, fingerprint) = u_key(&pki);
		let call = remark("hello");
		let signature = consent(&credential, &account, &call);
		assert_noop!(
			Certificates::act(
				RuntimeOrigin::root(),
				fingerprint,
				Box::new(call),
				soon(),
				signature
			),
			DispatchError::BadOrigin
		);
	});
}

/// A holder with a chain key may use either.
#[test]
fn a_bound_accounts_holder_acts_by_statement_too() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let (who, credential) = pki.bound(1);
		let call = remark("by U-key");
		let signature = consent(&credential, &who, &call);
		assert_ok!(act(fingerprint(&credential), call, signature));
		assert_eq!(result(), Ok(()));
	});
}

#[test]
fn the_call_is_weighed_with_the_statement() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let (account, credential, fingerprint) = u_key(&pki);
		let crl = vec![0; 16 * 1024].try_into().expect("16 KiB");
		let inner: RuntimeCall = Call::submit_crl { authority: H256::zero(), crl }.into();
		let signature = consent(&credential, &account, &inner);
		let outer = Call::<Test>::act {
			fingerprint,
			call: Box::new(inner.clone()),
			not_after: soon(),
			signature,
		};
		let own = <() as WeightInfo>::act();
		let info = outer.get_dispatch_info();
		assert_eq!(info.call_weight, own + inner.get_dispatch_info().call_weight);
		assert_eq!(info.class, DispatchClass::Normal);

		// What the call did not need is given back.
		let authority = authority_id(&pki.issuing, 0);
		let crl = list(&pki.issuing, TODAY);
		let inner: RuntimeCall = Call::submit_crl { authority, crl }.into();
		let done = act(fingerprint, inner.clone(), consent(&credential, &account, &inner));
		let spent = done.expect("taken").actual_weight;
		assert_eq!(spent, Some(own + <() as WeightInfo>::submit_crl(0)));
	});
}

#[test]
fn an_urgent_call_stays_urgent() {
	let inner: RuntimeCall = Call::revoke {
		authority: H256::zero(),
		serial: Serial::default(),
		reason: RevocationReason::Unspecified,
		revoked: 0,
	}
	.into();
	let outer = Call::<Test>::act {
		fingerprint: H256::zero(),
		call: Box::new(inner),
		not_after: 0,
		signature: Default::default(),
	};
	assert_eq!(outer.get_dispatch_info().class, DispatchClass::Operational);
}
