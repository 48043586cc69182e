use crate::{mock::*, pallet::*};
use frame_support::{assert_noop, assert_ok};
use seal_primitives::{Holder, MemberRole::Signer};
use sp_runtime::DispatchError;

fn change(to: AccountId) -> sp_runtime::DispatchResult {
	Registry::change_legal_representative(registrar(), company(), to, identity(to))
}

#[test]
fn another_person_decides() {
	with_company(|| {
		assert_ok!(change(5));
		assert_eq!(enterprise().legal_representative, 5);
		assert_eq!(enterprise().identity, identity(5));
		assert_eq!(enterprise().epoch, 1);
		assert_eq!(enterprise().members, 2);
		assert_eq!(holder(5), Some(Holder::Member(company())));
		assert_eq!(holder(LEGAL), None);
		assert_eq!(Persons::<Test>::get(company(), identity(5)), Some(5));
		assert!(!Persons::<Test>::contains_key(company(), identity(LEGAL)));
		assert!(Told::get().is_empty());
		assert_eq!(
			last_event(),
			Event::LegalRepresentativeChanged { code: company(), old: LEGAL, new: 5, by: 100 }
				.into()
		);
		assert_noop!(add(LEGAL, 6, Signer), Error::<Test>::NotController);
		assert_ok!(add(5, 6, Signer));
	});
}

#[test]
fn a_member_who_is_appointed_is_no_longer_a_member() {
	with_company(|| {
		assert_ok!(change(DIRECTOR));
		assert_eq!(Registry::member(company(), DIRECTOR), None);
		assert_eq!(enterprise().members, 1);
		assert_eq!(holder(DIRECTOR), Some(Holder::Member(company())));
		assert_eq!(holder(LEGAL), None);
	});
}

#[test]
fn appointments_are_refused() {
	with_company(|| {
		assert_noop!(
			Registry::change_legal_representative(
				RuntimeOrigin::signed(LEGAL),
				company(),
				5,
				identity(5)
			),
			DispatchError::BadOrigin
		);
		assert_noop!(
			Registry::change_legal_representative(
				registrar(),
				code("91350211M0000XUF46"),
				5,
				identity(5)
			),
			Error::<Test>::NotFound
		);
		assert_noop!(change(LEGAL), Error::<Test>::SameAccount);
		assert_noop!(change(OTHER_LEGAL), DispatchError::Other("admitted already"));
	});
}

#[test]
fn only_enterprises_in_ordinary_operation_change_hands() {
	with_company(|| {
		suspend();
		assert_noop!(change(5), Error::<Test>::Suspended);
		deregister();
		assert_noop!(change(5), Error::<Test>::Deregistered);
	});
	with_company(|| {
		revoke(5);
		assert_noop!(change(6), Error::<Test>::LicenceRevoked);
	});
}

#[test]
fn who_is_appointed_is_attested() {
	with_company(|| {
		assert_noop!(change(UNKNOWN), Error::<Test>::NotAttested);
		withdraw(5);
		assert_noop!(change(5), Error::<Test>::NotAttested);
	});
}

#[test]
fn a_member_is_appointed_under_their_own_account_only() {
	with_company(|| {
		assert_noop!(
			Registry::change_legal_representative(registrar(), company(), 5, identity(CLERK)),
			Error::<Test>::SamePerson
		);
	});
}

#[test]
fn the_same_person_goes_on_under_another_account() {
	with_company(|| {
		assert_ok!(Registry::change_legal_representative(
			registrar(),
			company(),
			5,
			identity(LEGAL)
		));
		assert_eq!(Persons::<Test>::get(company(), identity(LEGAL)), Some(5));
		assert_eq!(holder(LEGAL), None);
	});
}

#[test]
fn an_unknown_persons_place_is_given_to_another() {
	with_company(|| {
		withdraw(LEGAL);
		assert_ok!(change(5));
		assert_ok!(add(5, 6, Signer));
	});
}
