use crate::{mock::*, pallet::*};
use frame_support::{assert_noop, assert_ok};
use seal_primitives::{EnterpriseStatus, Holder, MemberRole::Signer};
use sp_runtime::DispatchError;

fn revoke_for(liquidator: AccountId) -> sp_runtime::DispatchResult {
	Registry::revoke_licence(registrar(), company(), liquidator, identity(liquidator))
}

#[test]
fn the_liquidator_takes_over() {
	with_company(|| {
		assert_ok!(revoke_for(5));
		let enterprise = enterprise();
		assert_eq!(enterprise.status, EnterpriseStatus::LicenceRevoked);
		assert_eq!(enterprise.liquidator, Some(5));
		assert_eq!(enterprise.identity, identity(5));
		assert_eq!(enterprise.legal_representative, LEGAL);
		assert_eq!(enterprise.epoch, 1);
		assert_eq!(enterprise.members, 2);
		assert_eq!(holder(5), Some(Holder::Member(company())));
		assert_eq!(holder(LEGAL), None);
		assert!(Told::get().is_empty());
		assert_eq!(
			last_event(),
			Event::LicenceRevoked { code: company(), liquidator: 5, by: 100 }.into()
		);
		assert_noop!(add(LEGAL, 6, Signer), Error::<Test>::NotController);
		assert_ok!(add(5, 6, Signer));
	});
}

#[test]
fn a_member_who_becomes_liquidator_is_no_longer_a_member() {
	with_company(|| {
		assert_ok!(revoke_for(DIRECTOR));
		assert_eq!(Registry::member(company(), DIRECTOR), None);
		assert_eq!(enterprise().members, 1);
		assert_eq!(holder(DIRECTOR), Some(Holder::Member(company())));
	});
}

#[test]
fn the_liquidator_may_name_the_former_legal_representative_a_member() {
	with_company(|| {
		revoke(5);
		assert_ok!(add(5, LEGAL, Signer));
		deregister();
		assert_eq!(holder(LEGAL), None);
	});
}

#[test]
fn revocation_is_refused() {
	with_company(|| {
		assert_noop!(
			Registry::revoke_licence(RuntimeOrigin::signed(LEGAL), company(), 5, identity(5)),
			DispatchError::BadOrigin
		);
		assert_noop!(
			Registry::revoke_licence(registrar(), code("91350211M0000XUF46"), 5, identity(5)),
			Error::<Test>::NotFound
		);
		assert_noop!(revoke_for(LEGAL), Error::<Test>::SameAccount);
		assert_noop!(revoke_for(OTHER_LEGAL), DispatchError::Other("admitted already"));
		revoke(5);
		assert_noop!(revoke_for(6), Error::<Test>::LicenceRevoked);
		deregister();
		assert_noop!(revoke_for(6), Error::<Test>::Deregistered);
	});
	with_company(|| {
		suspend();
		assert_noop!(revoke_for(5), Error::<Test>::Suspended);
	});
}

#[test]
fn the_liquidator_is_attested_and_no_member_under_another_account() {
	with_company(|| {
		assert_noop!(revoke_for(UNKNOWN), Error::<Test>::NotAttested);
		assert_noop!(
			Registry::revoke_licence(registrar(), company(), 5, identity(CLERK)),
			Error::<Test>::SamePerson
		);
		// The former legal representative may wind it up, under another account.
		assert_ok!(Registry::revoke_licence(registrar(), company(), 5, identity(LEGAL)));
		assert_eq!(Persons::<Test>::get(company(), identity(LEGAL)), Some(5));
	});
}
