use crate::{mock::*, pallet::*, Affiliation, AffiliationState};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;

/// A third enterprise, and its legal representative.
const THIRD: &str = "91350211M0000XUF46";
const THIRD_LEGAL: AccountId = 21;

fn register_third() {
	assert_ok!(Registry::register(
		registrar(),
		code(THIRD),
		name("第三公司"),
		THIRD_LEGAL,
		identity(THIRD_LEGAL),
		true,
		None
	));
}

fn consent(controller: AccountId, head: &str) -> DispatchResult {
	Registry::join_group(RuntimeOrigin::signed(controller), code(head))
}

#[test]
fn a_consent_makes_no_subsidiary_yet() {
	with_company(|| {
		assert_ok!(consent(OTHER_LEGAL, COMPANY));
		assert_eq!(
			Affiliations::<Test>::get(code(OTHER)),
			Some(Affiliation { head: company(), state: AffiliationState::Consented { epoch: 0 } })
		);
		assert_eq!(Registry::head_of(code(OTHER)), None);
		assert!(Registry::subsidiaries(company()).is_empty());
		assert_eq!(
			last_event(),
			Event::SubsidiaryConsented { subsidiary: code(OTHER), head: company() }.into()
		);
	});
}

#[test]
fn a_later_consent_takes_the_earlier_ones_place() {
	with_company(|| {
		register_third();
		assert_ok!(consent(OTHER_LEGAL, COMPANY));
		assert_ok!(consent(OTHER_LEGAL, THIRD));
		assert_noop!(
			Registry::accept_subsidiary(RuntimeOrigin::signed(LEGAL), code(OTHER)),
			Error::<Test>::NotConsented
		);
	});
}

#[test]
fn only_a_known_controller_consents() {
	with_company(|| {
		for who in [CLERK, STRANGER, 100] {
			assert_noop!(consent(who, OTHER), Error::<Test>::NotController);
		}
		withdraw(LEGAL);
		assert_noop!(consent(LEGAL, OTHER), Error::<Test>::NotAttested);
	});
}

#[test]
fn both_are_in_ordinary_operation() {
	with_company(|| {
		assert_noop!(consent(LEGAL, THIRD), Error::<Test>::NotFound);
		assert_noop!(consent(LEGAL, COMPANY), Error::<Test>::SameEnterprise);
		suspend();
		assert_noop!(consent(LEGAL, OTHER), Error::<Test>::Suspended);
		assert_noop!(consent(OTHER_LEGAL, COMPANY), Error::<Test>::Suspended);
		deregister();
		assert_noop!(consent(OTHER_LEGAL, COMPANY), Error::<Test>::Deregistered);
	});
	with_company(|| {
		revoke(5);
		assert_noop!(consent(5, OTHER), Error::<Test>::LicenceRevoked);
		assert_noop!(consent(OTHER_LEGAL, COMPANY), Error::<Test>::LicenceRevoked);
	});
}

#[test]
fn a_group_has_one_head_and_one_level() {
	with_company(|| {
		register_third();
		join();
		assert_noop!(consent(OTHER_LEGAL, COMPANY), Error::<Test>::AlreadySubsidiary);
		assert_noop!(consent(OTHER_LEGAL, THIRD), Error::<Test>::AlreadySubsidiary);
		assert_noop!(consent(LEGAL, OTHER), Error::<Test>::HeadsGroup);
		assert_noop!(consent(LEGAL, THIRD), Error::<Test>::HeadsGroup);
		assert_noop!(consent(THIRD_LEGAL, OTHER), Error::<Test>::HeadIsSubsidiary);
		assert_ok!(consent(THIRD_LEGAL, COMPANY));
	});
}
