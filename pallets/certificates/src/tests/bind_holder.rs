use super::*;
use seal_primitives::HolderPurpose::Bind;
use sp_io::hashing::blake2_256;

fn bind_holder(
	fingerprint: Fingerprint,
	signature: StatementSignature,
) -> sp_runtime::DispatchResult {
	Certificates::bind_holder(signed(courier()), fingerprint, soon(), signature)
}

#[test]
fn a_holder_without_a_chain_key_gets_an_account() {
	for algorithm in ALGORITHMS {
		build_and_execute(|| {
			let pki = Pki::new(algorithm);
			pki.trusted();
			let credential = pki.person(1);
			let fingerprint = pki.registered(&credential);
			let holder = Certificates::account_of_holder(fingerprint);
			let signature = statement(&credential, &holder, Bind);
			// The enterprise adds the account as a member first.
			assert_noop!(bind_holder(fingerprint, signature.clone()), Error::<Test>::NotAdmitted);
			admit(&holder, ActorIdentity::Person(commitment(1)));
			assert_ok!(bind_holder(fingerprint, signature));
			assert_eq!(
				last_event(),
				Event::Bound { account: holder.clone(), fingerprint, previous: None }
			);
			assert_eq!(Certificates::ensure_certified(&holder), Ok(fingerprint));
		});
	}
}

#[test]
fn the_account_is_derived_as_documented() {
	let fingerprint = H256::repeat_byte(7);
	let named = [&b"sealchain/holder-account/v1"[..], fingerprint.as_bytes()].concat();
	assert_eq!(Certificates::holder_account(fingerprint), AccountId::new(blake2_256(&named)));
}

#[test]
fn each_certificate_has_its_own_account() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let (first, second) = (pki.person(1), pki.person_until("second", 1, years(3)));
		let (one, two) = (pki.registered(&first), pki.registered(&second));
		let holder = Certificates::account_of_holder(one);
		assert_ne!(holder, Certificates::account_of_holder(two));
		admit(&holder, ActorIdentity::Person(commitment(1)));
		// Nobody binds it to another certificate of the same person.
		let signature = statement(&second, &holder, Bind);
		assert_noop!(bind_holder(two, signature), Error::<Test>::NotAdmitted);
	});
}

#[test]
fn nobody_is_bound_to_it_without_the_holder() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let credential = pki.person(1);
		let fingerprint = pki.registered(&credential);
		let holder = Certificates::account_of_holder(fingerprint);
		admit(&holder, ActorIdentity::Person(commitment(2)));
		let signature = statement(&credential, &holder, Bind);
		assert_noop!(bind_holder(fingerprint, signature), Error::<Test>::HolderMismatch);
		admit(&holder, ActorIdentity::Person(commitment(1)));
		let signature = statement(&credential, &account(1), Bind);
		assert_noop!(bind_holder(fingerprint, signature.clone()), Error::<Test>::BadSignature);
		assert_noop!(
			Certificates::bind_holder(RuntimeOrigin::root(), fingerprint, soon(), signature),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn a_certificate_that_has_an_account_gets_no_other() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let (_, credential) = pki.bound(1);
		let fingerprint = fingerprint(&credential);
		let holder = Certificates::account_of_holder(fingerprint);
		admit(&holder, ActorIdentity::Person(commitment(1)));
		let signature = statement(&credential, &holder, Bind);
		assert_noop!(bind_holder(fingerprint, signature), Error::<Test>::AlreadyBound);
	});
}
