use crate::{mock::*, pallet::*};
use frame_support::{assert_noop, assert_ok};
use seal_primitives::{Holder, MemberRole::Signer};
use sp_runtime::{DispatchError, DispatchResult};

fn replace(account: AccountId, person: AccountId) -> DispatchResult {
	Registry::replace_liquidator(registrar(), company(), account, identity(person))
}

#[test]
fn a_liquidator_whose_key_is_lost_goes_on_under_another_account() {
	with_company(|| {
		revoke(5);
		assert_ok!(replace(6, 5));
		let enterprise = enterprise();
		assert_eq!(enterprise.liquidator, Some(6));
		assert_eq!(enterprise.identity, identity(5));
		assert_eq!(enterprise.legal_representative, LEGAL);
		assert_eq!(enterprise.epoch, 2);
		assert_eq!(holder(6), Some(Holder::Member(company())));
		assert_eq!(holder(5), None);
		assert_eq!(Persons::<Test>::get(company(), identity(5)), Some(6));
		assert_eq!(
			last_event(),
			Event::LiquidatorReplaced { code: company(), old: 5, new: 6, by: 100 }.into()
		);
		assert_noop!(add(5, 7, Signer), Error::<Test>::NotController);
		assert_ok!(add(6, 7, Signer));
	});
}

#[test]
fn another_person_takes_over() {
	with_company(|| {
		revoke(5);
		assert_ok!(replace(6, 6));
		assert_eq!(enterprise().identity, identity(6));
		assert!(!Persons::<Test>::contains_key(company(), identity(5)));
		// The former legal representative may, too.
		assert_ok!(replace(LEGAL, LEGAL));
		assert_eq!(holder(LEGAL), Some(Holder::Member(company())));
		assert_eq!(enterprise().epoch, 3);
	});
}

#[test]
fn a_member_who_takes_over_is_no_longer_a_member() {
	with_company(|| {
		revoke(5);
		assert_ok!(replace(DIRECTOR, DIRECTOR));
		assert_eq!(Registry::member(company(), DIRECTOR), None);
		assert_eq!(enterprise().members, 1);
		assert_eq!(Persons::<Test>::get(company(), identity(DIRECTOR)), Some(DIRECTOR));
	});
}

#[test]
fn replacements_are_refused() {
	with_company(|| {
		assert_noop!(replace(6, 6), Error::<Test>::LicenceNotRevoked);
		revoke(5);
		for who in [LEGAL, 5, 110] {
			assert_noop!(
				Registry::replace_liquidator(RuntimeOrigin::signed(who), company(), 6, identity(6)),
				DispatchError::BadOrigin
			);
		}
		assert_noop!(
			Registry::replace_liquidator(registrar(), code("91350211M0000XUF46"), 6, identity(6)),
			Error::<Test>::NotFound
		);
		assert_noop!(replace(5, 6), Error::<Test>::SameAccount);
		assert_noop!(replace(6, UNKNOWN), Error::<Test>::NotAttested);
		assert_noop!(replace(6, CLERK), Error::<Test>::SamePerson);
		assert_noop!(replace(OTHER_LEGAL, 6), DispatchError::Other("admitted already"));
		deregister();
		assert_noop!(replace(6, 6), Error::<Test>::Deregistered);
	});
	with_company(|| {
		suspend();
		assert_noop!(replace(6, 6), Error::<Test>::LicenceNotRevoked);
	});
}
