use crate::{mock::*, pallet::*, Attestation};
use frame_support::{assert_noop, assert_ok};
use seal_primitives::{
	traits::MemberDirectory,
	MemberRole::{Approver, Signer},
};
use sp_runtime::DispatchError;

#[test]
fn an_attestation_is_withdrawn_by_any_attesting_seat_and_stays_on_record() {
	build_and_execute(|| {
		Now::set(3_000);
		assert_ok!(Registry::withdraw_attestation(RuntimeOrigin::signed(111), identity(LEGAL)));
		assert_eq!(
			Registry::attestation(identity(LEGAL)),
			Some(Attestation { by: 110, since: 1_000, withdrawn: Some(3_000) })
		);
		assert_eq!(
			last_event(),
			Event::AttestationWithdrawn { identity: identity(LEGAL), by: 111 }.into()
		);
	});
}

#[test]
fn nobody_else_withdraws_and_only_what_stands() {
	build_and_execute(|| {
		for who in [100, LEGAL, STRANGER] {
			assert_noop!(
				Registry::withdraw_attestation(RuntimeOrigin::signed(who), identity(LEGAL)),
				DispatchError::BadOrigin
			);
		}
		assert_noop!(
			Registry::withdraw_attestation(attester(), identity(UNKNOWN)),
			Error::<Test>::NotAttested
		);
		withdraw(LEGAL);
		assert_noop!(
			Registry::withdraw_attestation(attester(), identity(LEGAL)),
			Error::<Test>::NotAttested
		);
	});
}

#[test]
fn who_is_unknown_keeps_the_place_but_neither_decides_nor_holds_a_role() {
	with_company(|| {
		for who in [LEGAL, CLERK] {
			withdraw(who);
			assert_eq!(Registry::person_behind(&who), None);
			assert_eq!(Registry::enterprise_of(&who), Some(company()));
		}
		assert!(!Registry::is_controller(&company(), &LEGAL));
		assert!(!Registry::has_role(&company(), &CLERK, Signer));
		assert!(Registry::has_role(&company(), &DIRECTOR, Approver));
		assert_ok!(Registry::ensure_operating(&company()));
		assert_eq!(Registry::epoch(&company()), 0);
	});
}

#[test]
fn who_is_attested_again_is_what_they_were() {
	with_company(|| {
		withdraw(LEGAL);
		withdraw(CLERK);
		Now::set(4_000);
		assert_ok!(attest(&[LEGAL, CLERK]));
		assert_eq!(
			Registry::attestation(identity(CLERK)),
			Some(Attestation { by: 110, since: 4_000, withdrawn: None })
		);
		assert!(Registry::is_controller(&company(), &LEGAL));
		assert!(Registry::has_role(&company(), &CLERK, Signer));
		assert_ok!(add(LEGAL, 4, Signer));
	});
}
