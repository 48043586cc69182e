use crate::{mock::*, pallet::*};
use frame_support::{assert_err, assert_ok};
use seal_primitives::{
	traits::{AccountBook, GroupDirectory, MemberDirectory},
	Holder,
	MemberRole::{Approver, Signer},
};

#[test]
fn people_are_found_by_their_enterprise() {
	with_company(|| {
		for who in [LEGAL, CLERK, DIRECTOR] {
			assert_eq!(Registry::enterprise_of(&who), Some(company()));
		}
		assert_eq!(Registry::enterprise_of(&OTHER_LEGAL), Some(code(OTHER)));
		assert_eq!(Registry::enterprise_of(&STRANGER), None);
		assert_ok!(Book::admit(&STRANGER, Holder::Seat(0)));
		assert_eq!(Registry::enterprise_of(&STRANGER), None);
	});
}

#[test]
fn a_person_is_behind_each_account_that_acts() {
	with_company(|| {
		for who in [LEGAL, CLERK, DIRECTOR, OTHER_LEGAL] {
			assert_eq!(Registry::person_behind(&who), Some(identity(who)));
		}
		assert_eq!(Registry::person_behind(&STRANGER), None);
		assert_ok!(Book::admit(&STRANGER, Holder::Seat(0)));
		assert_eq!(Registry::person_behind(&STRANGER), None);
		revoke(5);
		assert_eq!(Registry::person_behind(&5), Some(identity(5)));
		assert_eq!(Registry::person_behind(&LEGAL), None);
	});
}

#[test]
fn roles_hold_in_the_members_own_enterprise_only() {
	with_company(|| {
		assert!(Registry::has_role(&company(), &CLERK, Signer));
		assert!(!Registry::has_role(&company(), &CLERK, Approver));
		assert!(!Registry::has_role(&code(OTHER), &CLERK, Signer));
		for who in [LEGAL, STRANGER] {
			assert!(!Registry::has_role(&company(), &who, Signer));
		}
	});
}

#[test]
fn one_account_controls() {
	let controls = |who| Registry::is_controller(&company(), &who);
	with_company(|| {
		assert!(controls(LEGAL));
		for who in [CLERK, OTHER_LEGAL, STRANGER] {
			assert!(!controls(who));
		}
		suspend();
		assert!(controls(LEGAL));
		deregister();
		assert!(!controls(LEGAL));
	});
	with_company(|| {
		revoke(5);
		assert!(controls(5));
		assert!(!controls(LEGAL));
		deregister();
		assert!(!controls(5));
	});
}

#[test]
fn who_operates_and_who_does_not() {
	let operating = || Registry::ensure_operating(&company());
	build_and_execute(|| assert_err!(operating(), Error::<Test>::NotFound));
	with_company(|| {
		assert_ok!(operating());
		suspend();
		assert_err!(operating(), Error::<Test>::Suspended);
		deregister();
		assert_err!(operating(), Error::<Test>::Deregistered);
	});
	with_company(|| {
		revoke(5);
		assert_ok!(operating());
	});
}

#[test]
fn the_epoch_rises_with_each_change_and_with_no_other() {
	with_company(|| {
		let epoch = || Registry::epoch(&company());
		assert_ok!(Registry::leave(RuntimeOrigin::signed(CLERK)));
		assert_eq!(epoch(), 0);
		assert_ok!(Registry::rename(registrar(), company(), name("新名")));
		assert_eq!(epoch(), 1);
		assert_ok!(Registry::change_legal_representative(registrar(), company(), 5, identity(5)));
		assert_eq!(epoch(), 2);
		suspend();
		assert_eq!(epoch(), 3);
		assert_ok!(Registry::reinstate(registrar(), company()));
		assert_eq!(epoch(), 3);
		revoke(6);
		assert_eq!(epoch(), 4);
		deregister();
		assert_eq!(epoch(), 5);
		assert_eq!(Registry::epoch(&code("91350211M0000XUF46")), 0);
	});
}

#[test]
fn a_head_and_its_subsidiary_are_tied_while_they_are_so() {
	with_company(|| {
		let (head, subsidiary) = (company(), code(OTHER));
		assert_ok!(Registry::join_group(RuntimeOrigin::signed(OTHER_LEGAL), head));
		assert_eq!(Registry::tied_since(&head, &subsidiary), None);

		Now::set(1_500);
		assert_ok!(Registry::accept_subsidiary(RuntimeOrigin::signed(LEGAL), subsidiary));
		assert_eq!(Registry::subsidiary_since(&head, &subsidiary), Some(1_500));
		assert_eq!(Registry::subsidiary_since(&subsidiary, &head), None);
		assert_eq!(Registry::tied_since(&head, &subsidiary), Some(1_500));
		assert_eq!(Registry::tied_since(&subsidiary, &head), Some(1_500));
		assert_eq!(Registry::tied_since(&head, &head), None);
		assert_eq!(Registry::tied_since(&head, &code("91350211M0000XUF46")), None);

		assert_ok!(Registry::leave_group(RuntimeOrigin::signed(LEGAL), subsidiary));
		assert_eq!(Registry::tied_since(&head, &subsidiary), None);
		Now::set(1_600);
		join();
		assert_eq!(Registry::tied_since(&head, &subsidiary), Some(1_600));
	});
}
