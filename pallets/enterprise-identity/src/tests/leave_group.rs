use crate::{mock::*, pallet::*};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;

fn leave(controller: AccountId) -> DispatchResult {
	Registry::leave_group(RuntimeOrigin::signed(controller), code(OTHER))
}

#[test]
fn either_ends_it() {
	for controller in [LEGAL, OTHER_LEGAL] {
		with_company(|| {
			join();
			assert_ok!(leave(controller));
			assert_eq!(Registry::head_of(code(OTHER)), None);
			assert!(!Affiliations::<Test>::contains_key(code(OTHER)));
			assert!(!Subsidiaries::<Test>::contains_key(company()));
			assert_eq!(
				last_event(),
				Event::SubsidiaryLeft { subsidiary: code(OTHER), head: company() }.into()
			);
			assert_noop!(leave(controller), Error::<Test>::NotInGroup);
			join();
		});
	}
}

#[test]
fn either_ends_a_consent() {
	for controller in [LEGAL, OTHER_LEGAL] {
		with_company(|| {
			assert_ok!(Registry::join_group(RuntimeOrigin::signed(OTHER_LEGAL), company()));
			assert_ok!(leave(controller));
			assert!(!Affiliations::<Test>::contains_key(code(OTHER)));
			assert_eq!(
				last_event(),
				Event::ConsentEnded { subsidiary: code(OTHER), head: company() }.into()
			);
		});
	}
}

#[test]
fn nobody_else_ends_it() {
	with_company(|| {
		join();
		for who in [CLERK, STRANGER, 100] {
			assert_noop!(leave(who), Error::<Test>::NotController);
		}
		assert_ok!(Registry::register(
			registrar(),
			code("91350211M0000XUF46"),
			name("第三公司"),
			21,
			identity(21),
			true,
			None
		));
		assert_noop!(leave(21), Error::<Test>::NotInGroup);
		withdraw(LEGAL);
		assert_noop!(leave(LEGAL), Error::<Test>::NotAttested);
	});
}

#[test]
fn while_one_is_suspended_the_other_ends_it() {
	with_company(|| {
		join();
		suspend();
		assert_noop!(leave(LEGAL), Error::<Test>::Suspended);
		assert_ok!(leave(OTHER_LEGAL));
	});
}

#[test]
fn a_liquidator_ends_it() {
	with_company(|| {
		join();
		revoke(5);
		assert_ok!(leave(5));
	});
}
