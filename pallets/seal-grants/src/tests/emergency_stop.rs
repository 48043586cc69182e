use super::*;
use crate::{Stop, Stops};
use frame_support::{dispatch::GetDispatchInfo, pallet_prelude::DispatchClass};

fn stop(by: AccountId) -> DispatchResult {
	SealGrants::emergency_stop(signed(by))
}

#[test]
fn any_manager_stops_everything_and_the_controller_lifts() {
	for by in [BOSS, MANAGER, CASHIER] {
		build_and_execute(|| {
			let of_member = granted(Grantee::Member(CLERK), wide());
			let of_platform = granted(Grantee::Institution(PLATFORM), wide());
			let [root, .., last] = chain();
			pass(7);
			assert_ok!(stop(by));
			last_event(Event::EmergencyStopped { enterprise: OWNER, by });
			assert_eq!(SealGrants::stop(OWNER), Some(Stop { by, since: Now::get() }));
			assert_broken(of_member, CLERK, of_member, 1, LinkReason::Stopped);
			assert_broken(of_platform, OPERATOR, of_platform, 1, LinkReason::Stopped);
			assert_broken(last, BRANCH_CLERKS[2], root, 1, LinkReason::Stopped);

			assert_ok!(SealGrants::lift_emergency_stop(signed(BOSS)));
			last_event(Event::EmergencyStopLifted { enterprise: OWNER });
			assert_eq!(SealGrants::stop(OWNER), None);
			assert_usable(of_member, CLERK);
			assert_usable(of_platform, OPERATOR);
			assert_usable(last, BRANCH_CLERKS[2]);
		});
	}
}

#[test]
fn a_holder_stops_what_it_holds_and_passed_on_alone() {
	build_and_execute(|| {
		let of_member = granted(Grantee::Member(CLERK), wide());
		let [root, .., last] = chain();
		assert_ok!(stop(BRANCH_MANAGER));
		assert_broken(last, BRANCH_CLERKS[2], root, 1, LinkReason::Stopped);
		assert_usable(of_member, CLERK);
		assert_noop!(SealGrants::lift_emergency_stop(signed(BOSS)), Error::<Test>::NotStopped);
		assert_ok!(SealGrants::lift_emergency_stop(signed(BRANCH_BOSS)));
		assert_usable(last, BRANCH_CLERKS[2]);
	});
}

#[test]
fn nobody_else_stops() {
	build_and_execute(|| {
		for who in [TRAINEE, CLERK, OPERATOR, 99] {
			assert_noop!(stop(who), Error::<Test>::NotManager);
		}
		raise_epoch(OWNER);
		assert_noop!(stop(MANAGER), Error::<Test>::NotManager);
		assert_ok!(stop(BOSS));
	});
}

#[test]
fn nobody_but_the_controller_lifts() {
	build_and_execute(|| {
		assert_ok!(stop(MANAGER));
		for who in [MANAGER, CASHIER, CLERK, OPERATOR, 99] {
			assert_noop!(
				SealGrants::lift_emergency_stop(signed(who)),
				Error::<Test>::NotController
			);
		}
	});
}

#[test]
fn it_is_stopped_once_and_lifted_once() {
	build_and_execute(|| {
		assert_noop!(SealGrants::lift_emergency_stop(signed(BOSS)), Error::<Test>::NotStopped);
		assert_ok!(stop(MANAGER));
		for who in [BOSS, CASHIER] {
			assert_noop!(stop(who), Error::<Test>::StoppedAlready);
		}
		assert_ok!(SealGrants::lift_emergency_stop(signed(BOSS)));
		assert_noop!(SealGrants::lift_emergency_stop(signed(BOSS)), Error::<Test>::NotStopped);
	});
}

#[test]
fn nothing_is_granted_meanwhile_and_a_new_controller_finds_it_stopped() {
	build_and_execute(|| {
		assert_ok!(stop(MANAGER));
		let again = || give(BOSS, Grantee::Member(CLERK), wide());
		assert_noop!(again(), Error::<Test>::Stopped);
		raise_epoch(OWNER);
		found_enterprise(OWNER, 5);
		assert!(Stops::<Test>::contains_key(OWNER));
		assert_noop!(SealGrants::lift_emergency_stop(signed(BOSS)), Error::<Test>::NotController);
		assert_ok!(SealGrants::lift_emergency_stop(signed(5)));
		assert_ok!(give(5, Grantee::Member(CLERK), wide()));
	});
}

#[test]
fn a_suspended_enterprise_may_stop_too() {
	build_and_execute(|| {
		SuspendedEnterprises::mutate(|all| all.insert(OWNER));
		assert_ok!(stop(MANAGER));
		assert_ok!(SealGrants::lift_emergency_stop(signed(BOSS)));
	});
}

#[test]
fn it_goes_before_ordinary_calls() {
	let call = crate::Call::<Test>::emergency_stop {};
	assert_eq!(call.get_dispatch_info().class, DispatchClass::Operational);
}
