use crate::{mock::*, pallet::*, WeightInfo};
use frame_support::{assert_noop, assert_ok};
use seal_primitives::{traits::EnterpriseObserver, EnterpriseStatus, MemberRole::Signer};
use sp_runtime::{traits::Dispatchable, DispatchError};

#[test]
fn nobody_acts_for_a_deregistered_enterprise() {
	with_company(|| {
		assert_ok!(Registry::deregister(registrar(), company()));
		let enterprise = enterprise();
		assert_eq!(enterprise.status, EnterpriseStatus::Deregistered);
		assert_eq!(enterprise.legal_representative, LEGAL);
		assert_eq!(enterprise.members, 0);
		assert_eq!(enterprise.epoch, 1);
		for who in [LEGAL, CLERK, DIRECTOR] {
			assert_eq!(holder(who), None);
			assert_eq!(Registry::member(company(), who), None);
			assert_noop!(add(who, 6, Signer), Error::<Test>::NotController);
		}
		assert!(holder(OTHER_LEGAL).is_some());
		assert_eq!(Told::get(), [("deregistered", company())]);
		assert_eq!(last_event(), Event::Deregistered { code: company(), by: 100 }.into());
	});
}

#[test]
fn a_suspended_enterprise_is_deregistered() {
	with_company(|| {
		suspend();
		assert_ok!(Registry::deregister(registrar(), company()));
		assert_eq!(holder(LEGAL), None);
	});
}

#[test]
fn a_liquidated_enterprise_is_deregistered() {
	with_company(|| {
		revoke(5);
		assert_ok!(Registry::deregister(registrar(), company()));
		assert_eq!(enterprise().liquidator, None);
		assert_eq!(holder(5), None);
	});
}

#[test]
fn a_former_legal_representative_who_acts_for_another_is_left_alone() {
	with_company(|| {
		revoke(5);
		assert_ok!(add(OTHER_LEGAL, LEGAL, Signer));
		deregister();
		assert!(holder(LEGAL).is_some());
	});
}

#[test]
fn only_the_members_there_were_are_paid_for() {
	with_company(|| {
		let paid = Registry::deregister(registrar(), company()).expect("active").actual_weight;
		assert_eq!(paid, Some(<() as WeightInfo>::deregister(2, Seals::max_seals(), 0)));
	});
	with_company(|| {
		join();
		let paid = Registry::deregister(registrar(), company()).expect("active").actual_weight;
		assert_eq!(paid, Some(<() as WeightInfo>::deregister(2, Seals::max_seals(), 1)));
	});
}

#[test]
fn a_head_that_ends_leaves_its_subsidiaries_alone() {
	with_company(|| {
		join();
		deregister();
		assert_eq!(Registry::head_of(code(OTHER)), None);
		assert!(Registry::subsidiaries(company()).is_empty());
		System::assert_has_event(
			Event::SubsidiaryLeft { subsidiary: code(OTHER), head: company() }.into(),
		);
		assert!(holder(OTHER_LEGAL).is_some());
	});
}

#[test]
fn a_subsidiary_that_ends_leaves_its_group() {
	with_company(|| {
		join();
		assert_ok!(Registry::deregister(registrar(), code(OTHER)));
		assert_eq!(Registry::head_of(code(OTHER)), None);
		assert!(Registry::subsidiaries(company()).is_empty());
		System::assert_has_event(
			Event::SubsidiaryLeft { subsidiary: code(OTHER), head: company() }.into(),
		);
	});
}

#[test]
fn a_consent_ends_with_who_gave_it() {
	with_company(|| {
		assert_ok!(Registry::join_group(RuntimeOrigin::signed(LEGAL), code(OTHER)));
		deregister();
		assert!(!Affiliations::<Test>::contains_key(company()));
		System::assert_has_event(
			Event::ConsentEnded { subsidiary: company(), head: code(OTHER) }.into(),
		);
	});
}

#[test]
fn its_people_are_known_under_no_account_any_more() {
	with_company(|| {
		deregister();
		assert_eq!(Persons::<Test>::iter_prefix(company()).count(), 0);
		assert!(Persons::<Test>::contains_key(code(OTHER), identity(OTHER_LEGAL)));
	});
}

#[test]
fn if_the_seals_refuse_nothing_is_deregistered() {
	with_company(|| {
		Refusing::set(true);
		assert_noop!(
			RuntimeCall::from(Call::deregister { code: company() })
				.dispatch(registrar())
				.map_err(|e| e.error),
			DispatchError::Other("refused by the seals")
		);
	});
}

#[test]
fn deregistration_is_refused() {
	with_company(|| {
		let refused =
			|origin, of| Registry::deregister(origin, code(of)).map(|_| ()).map_err(|e| e.error);
		assert_noop!(refused(RuntimeOrigin::signed(LEGAL), COMPANY), DispatchError::BadOrigin);
		assert_noop!(refused(registrar(), "91350211M0000XUF46"), Error::<Test>::NotFound);
		deregister();
		assert_noop!(refused(registrar(), COMPANY), Error::<Test>::Deregistered);
	});
}
