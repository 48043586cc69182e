use crate::{mock::*, pallet::*, Attestation};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn persons_are_attested() {
	build_and_execute(|| {
		Now::set(2_000);
		assert_ok!(attest(&[UNKNOWN, 61]));
		for who in [UNKNOWN, 61] {
			assert_eq!(
				Registry::attestation(identity(who)),
				Some(Attestation { by: 110, since: 2_000, withdrawn: None })
			);
		}
		assert_eq!(last_event(), Event::PersonsAttested { count: 2, by: 110 }.into());
		assert_eq!(Registry::attestation(identity(62)), None);
	});
}

#[test]
fn only_attesting_seats_attest() {
	build_and_execute(|| {
		for who in [100, LEGAL, STRANGER] {
			assert_noop!(
				Registry::attest_persons(
					RuntimeOrigin::signed(who),
					vec![identity(UNKNOWN)].try_into().expect("one")
				),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn a_batch_is_refused_as_a_whole() {
	build_and_execute(|| {
		assert_noop!(attest(&[]), Error::<Test>::NobodyNamed);
		assert_noop!(attest(&[UNKNOWN, LEGAL]), Error::<Test>::AlreadyAttested);
		assert_noop!(attest(&[UNKNOWN, 61, UNKNOWN]), Error::<Test>::AlreadyAttested);
	});
}
