use crate::{mock::*, pallet::*, Member};
use frame_support::{assert_noop, assert_ok};
use seal_primitives::{
	Holder,
	MemberRole::{Approver, Auditor, SealManager, Signer},
};
use sp_runtime::DispatchError;

fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

#[test]
fn the_legal_representative_names_members() {
	with_company(|| {
		Now::set(88);
		let set = roles([SealManager, Auditor]);
		assert_ok!(Registry::add_member(signed(LEGAL), 4, set.clone(), identity(4)));
		assert_eq!(
			Registry::member(company(), 4),
			Some(Member { roles: set.clone(), identity: identity(4), since: 88 })
		);
		assert_eq!(enterprise().members, 3);
		assert_eq!(enterprise().epoch, 0);
		assert_eq!(holder(4), Some(Holder::Member(company())));
		assert_eq!(Persons::<Test>::get(company(), identity(4)), Some(4));
		assert_eq!(
			last_event(),
			Event::MemberAdded { code: company(), account: 4, roles: set }.into()
		);
	});
}

#[test]
fn only_the_controller_decides_on_members() {
	with_company(|| {
		for who in [CLERK, STRANGER, 100] {
			assert_noop!(add(who, 4, Signer), Error::<Test>::NotController);
			assert_noop!(
				Registry::set_roles(signed(who), DIRECTOR, roles([Signer])),
				Error::<Test>::NotController
			);
			assert_noop!(
				Registry::remove_member(signed(who), DIRECTOR),
				Error::<Test>::NotController
			);
		}
		assert_noop!(
			Registry::add_member(RuntimeOrigin::root(), 4, roles([Signer]), identity(4)),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn a_member_is_named_once_for_something_by_one_enterprise() {
	with_company(|| {
		assert_noop!(
			Registry::add_member(signed(LEGAL), 4, roles([]), identity(4)),
			Error::<Test>::RolesEmpty
		);
		assert_noop!(add(LEGAL, CLERK, Auditor), Error::<Test>::AlreadyMember);
		for (by, taken) in [(LEGAL, LEGAL), (LEGAL, OTHER_LEGAL), (OTHER_LEGAL, CLERK)] {
			assert_noop!(
				Registry::add_member(signed(by), taken, roles([Auditor]), identity(4)),
				DispatchError::Other("admitted already")
			);
		}
	});
}

#[test]
fn members_are_bounded() {
	with_company(|| {
		assert_ok!(add(LEGAL, 4, Signer));
		assert_ok!(add(LEGAL, 5, Signer));
		assert_noop!(add(LEGAL, 6, Signer), Error::<Test>::TooManyMembers);
		assert_ok!(Registry::remove_member(signed(LEGAL), 5));
		assert_ok!(add(LEGAL, 6, Signer));
	});
}

#[test]
fn roles_are_replaced() {
	with_company(|| {
		Now::set(99);
		let set = roles([Approver, Auditor]);
		assert_ok!(Registry::set_roles(signed(LEGAL), CLERK, set.clone()));
		assert_eq!(
			Registry::member(company(), CLERK),
			Some(Member { roles: set.clone(), identity: identity(CLERK), since: 1_000 })
		);
		assert_eq!(
			last_event(),
			Event::RolesSet { code: company(), account: CLERK, roles: set }.into()
		);
	});
}

#[test]
fn roles_are_refused() {
	with_company(|| {
		assert_noop!(
			Registry::set_roles(signed(LEGAL), CLERK, roles([])),
			Error::<Test>::RolesEmpty
		);
		for who in [LEGAL, OTHER_LEGAL, STRANGER] {
			assert_noop!(
				Registry::set_roles(signed(LEGAL), who, roles([Signer])),
				Error::<Test>::NotMember
			);
		}
	});
}

#[test]
fn a_dismissed_member_may_no_longer_submit() {
	with_company(|| {
		assert_ok!(Registry::remove_member(signed(LEGAL), CLERK));
		assert_eq!(Registry::member(company(), CLERK), None);
		assert_eq!(enterprise().members, 1);
		assert_eq!(holder(CLERK), None);
		assert!(!Persons::<Test>::contains_key(company(), identity(CLERK)));
		assert_eq!(last_event(), Event::MemberRemoved { code: company(), account: CLERK }.into());
		assert_ok!(add(OTHER_LEGAL, CLERK, Signer));
	});
}

#[test]
fn only_members_are_dismissed() {
	with_company(|| {
		assert_ok!(add(OTHER_LEGAL, 12, Signer));
		for who in [LEGAL, OTHER_LEGAL, 12, STRANGER] {
			assert_noop!(Registry::remove_member(signed(LEGAL), who), Error::<Test>::NotMember);
		}
	});
}

#[test]
fn a_member_leaves() {
	with_company(|| {
		assert_ok!(Registry::leave(signed(CLERK)));
		assert_eq!(Registry::member(company(), CLERK), None);
		assert_eq!(enterprise().members, 1);
		assert_eq!(holder(CLERK), None);
		assert_eq!(last_event(), Event::MemberLeft { code: company(), account: CLERK }.into());
		assert_noop!(Registry::leave(signed(CLERK)), Error::<Test>::NotMember);
	});
}

#[test]
fn controllers_and_strangers_cannot_leave() {
	with_company(|| {
		for who in [LEGAL, STRANGER] {
			assert_noop!(Registry::leave(signed(who)), Error::<Test>::NotMember);
		}
		revoke(5);
		assert_noop!(Registry::leave(signed(5)), Error::<Test>::NotMember);
	});
}

#[test]
fn while_suspended_members_may_only_leave() {
	with_company(|| {
		suspend();
		assert_noop!(add(LEGAL, 4, Signer), Error::<Test>::Suspended);
		assert_noop!(
			Registry::set_roles(signed(LEGAL), CLERK, roles([Auditor])),
			Error::<Test>::Suspended
		);
		assert_noop!(Registry::remove_member(signed(LEGAL), CLERK), Error::<Test>::Suspended);
		assert_ok!(Registry::leave(signed(CLERK)));
	});
}

#[test]
fn members_are_attested() {
	with_company(|| {
		assert_noop!(add(LEGAL, UNKNOWN, Signer), Error::<Test>::NotAttested);
		withdraw(4);
		assert_noop!(add(LEGAL, 4, Signer), Error::<Test>::NotAttested);
	});
}

#[test]
fn a_person_stands_in_an_enterprise_under_one_account() {
	with_company(|| {
		let as_person = |by, of| Registry::add_member(signed(by), 4, roles([Signer]), identity(of));
		for of in [LEGAL, CLERK] {
			assert_noop!(as_person(LEGAL, of), Error::<Test>::SamePerson);
		}
		// In another enterprise they may.
		assert_ok!(as_person(OTHER_LEGAL, CLERK));
		// And under another account once they left the first one.
		assert_ok!(Registry::leave(signed(CLERK)));
		assert_ok!(Registry::add_member(signed(LEGAL), 5, roles([Signer]), identity(CLERK)));
	});
}

#[test]
fn who_is_not_known_any_more_decides_on_nobody_but_may_leave() {
	with_company(|| {
		withdraw(LEGAL);
		assert_noop!(add(LEGAL, 4, Signer), Error::<Test>::NotAttested);
		assert_noop!(
			Registry::set_roles(signed(LEGAL), CLERK, roles([Auditor])),
			Error::<Test>::NotAttested
		);
		assert_noop!(Registry::remove_member(signed(LEGAL), CLERK), Error::<Test>::NotAttested);
		withdraw(CLERK);
		assert_ok!(Registry::leave(signed(CLERK)));
	});
}
