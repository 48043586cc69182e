use crate::{mock::*, pallet::*, Affiliation, AffiliationState};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;

/// Further enterprises, whose codes were issued with wrong check characters, and their legal
/// representatives.
const FURTHER: [(&str, AccountId); 2] = [("91350211M0000XUF46", 21), ("91350100M000100Y44", 22)];

fn register_further() {
	for (of, legal_representative) in FURTHER {
		assert_ok!(Registry::register(
			registrar(),
			code(of),
			name("公司"),
			legal_representative,
			identity(legal_representative),
			true,
			None
		));
	}
}

fn consent(controller: AccountId, head: &str) {
	assert_ok!(Registry::join_group(RuntimeOrigin::signed(controller), code(head)));
}

fn accept(controller: AccountId, subsidiary: &str) -> DispatchResult {
	Registry::accept_subsidiary(RuntimeOrigin::signed(controller), code(subsidiary))
}

#[test]
fn who_consented_becomes_a_subsidiary() {
	with_company(|| {
		consent(OTHER_LEGAL, COMPANY);
		Now::set(5_000);
		assert_ok!(accept(LEGAL, OTHER));
		assert_eq!(
			Affiliations::<Test>::get(code(OTHER)),
			Some(Affiliation { head: company(), state: AffiliationState::Joined { since: 5_000 } })
		);
		assert_eq!(Registry::head_of(code(OTHER)), Some(company()));
		assert_eq!(Registry::subsidiaries(company()).into_inner(), [code(OTHER)]);
		assert_eq!(
			last_event(),
			Event::SubsidiaryJoined { subsidiary: code(OTHER), head: company() }.into()
		);
		// Who decides for either is as before, and so is what hung on them.
		assert_eq!(enterprise().epoch, 0);
		assert_noop!(accept(LEGAL, OTHER), Error::<Test>::AlreadySubsidiary);
	});
}

#[test]
fn nobody_is_taken_in_without_consent() {
	with_company(|| {
		assert_noop!(accept(LEGAL, OTHER), Error::<Test>::NotConsented);
		consent(LEGAL, OTHER);
		assert_noop!(accept(LEGAL, OTHER), Error::<Test>::NotConsented);
		assert_noop!(accept(LEGAL, COMPANY), Error::<Test>::NotConsented);
	});
}

#[test]
fn only_the_heads_known_controller_accepts() {
	with_company(|| {
		consent(OTHER_LEGAL, COMPANY);
		for who in [CLERK, STRANGER, 100] {
			assert_noop!(accept(who, OTHER), Error::<Test>::NotController);
		}
		assert_noop!(accept(OTHER_LEGAL, OTHER), Error::<Test>::NotConsented);
		withdraw(LEGAL);
		assert_noop!(accept(LEGAL, OTHER), Error::<Test>::NotAttested);
	});
}

#[test]
fn a_consent_dies_with_the_authority_behind_it() {
	with_company(|| {
		consent(OTHER_LEGAL, COMPANY);
		assert_ok!(Registry::change_legal_representative(
			registrar(),
			code(OTHER),
			12,
			identity(12)
		));
		assert_noop!(accept(LEGAL, OTHER), Error::<Test>::ConsentOutdated);
		consent(12, COMPANY);
		assert_ok!(accept(LEGAL, OTHER));
	});
}

#[test]
fn both_are_still_in_ordinary_operation() {
	with_company(|| {
		consent(OTHER_LEGAL, COMPANY);
		assert_ok!(Registry::suspend(registrar(), code(OTHER)));
		assert_noop!(accept(LEGAL, OTHER), Error::<Test>::Suspended);
		assert_ok!(Registry::reinstate(registrar(), code(OTHER)));
		consent(OTHER_LEGAL, COMPANY);
		suspend();
		assert_noop!(accept(LEGAL, OTHER), Error::<Test>::Suspended);
		assert_ok!(Registry::reinstate(registrar(), company()));
		revoke(5);
		assert_noop!(accept(5, OTHER), Error::<Test>::LicenceRevoked);
	});
}

#[test]
fn what_happened_since_the_consent_makes_no_second_level() {
	with_company(|| {
		register_further();
		let [(third, third_legal), (fourth, fourth_legal)] = FURTHER;
		// The third consents to the company, and becomes a head before it is accepted.
		consent(third_legal, COMPANY);
		consent(OTHER_LEGAL, third);
		assert_ok!(accept(third_legal, OTHER));
		assert_noop!(accept(LEGAL, third), Error::<Test>::HeadsGroup);
		// The fourth consents to the company, which becomes a subsidiary before it accepts.
		consent(fourth_legal, COMPANY);
		consent(LEGAL, third);
		assert_ok!(accept(third_legal, COMPANY));
		assert_noop!(accept(LEGAL, fourth), Error::<Test>::HeadIsSubsidiary);
	});
}

#[test]
fn subsidiaries_are_bounded() {
	with_company(|| {
		register_further();
		let [(third, third_legal), (fourth, fourth_legal)] = FURTHER;
		for controller in [OTHER_LEGAL, third_legal, fourth_legal] {
			consent(controller, COMPANY);
		}
		assert_ok!(accept(LEGAL, OTHER));
		assert_ok!(accept(LEGAL, third));
		assert_noop!(accept(LEGAL, fourth), Error::<Test>::TooManySubsidiaries);
		assert_ok!(Registry::leave_group(RuntimeOrigin::signed(LEGAL), code(OTHER)));
		assert_ok!(accept(LEGAL, fourth));
	});
}
