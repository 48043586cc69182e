//! Appointing and dismissing seal managers.

use super::*;
use crate::AppointmentsOf;

fn appoint(by: AccountId, who: AccountId, of: &[SealKind]) -> DispatchResult {
	SealGrants::appoint(signed(by), who, seal_kinds(of))
}

#[test]
fn the_controller_appoints_for_kinds() {
	new_test_ext().execute_with(|| {
		raise_epoch(OWNER);
		let two = [SealKind::Contract, SealKind::Official];
		assert_ok!(appoint(BOSS, MANAGER, &two));
		last_event(Event::Appointed { enterprise: OWNER, who: MANAGER, kinds: seal_kinds(&two) });

		let appointments = SealGrants::appointments(OWNER).expect("one");
		assert_eq!(appointments.epoch, 1);
		assert_eq!(appointments.managers.get(&MANAGER), Some(&seal_kinds(&two)));
		assert!(SealGrants::manages(&OWNER, &MANAGER, SealKind::Contract));
		assert!(SealGrants::manages(&OWNER, &MANAGER, SealKind::Official));
		assert!(!SealGrants::manages(&OWNER, &MANAGER, SealKind::Finance));
		assert!(!SealGrants::manages(&BRANCH, &MANAGER, SealKind::Contract));
		assert_ok!(SealGrants::do_try_state());
	});
}

#[test]
fn another_appointment_replaces_the_kinds() {
	build_and_execute(|| {
		assert_ok!(appoint(BOSS, MANAGER, &[SealKind::Tax]));
		assert!(SealGrants::manages(&OWNER, &MANAGER, SealKind::Tax));
		assert!(!SealGrants::manages(&OWNER, &MANAGER, SealKind::Contract));
		assert!(SealGrants::manages(&OWNER, &CASHIER, SealKind::Finance));
	});
}

#[test]
fn the_controller_manages_every_kind_without_an_appointment() {
	build_and_execute(|| {
		for kind in [SealKind::Official, SealKind::Finance, SealKind::Other] {
			assert!(SealGrants::manages(&OWNER, &BOSS, kind));
			assert!(!SealGrants::manages(&OWNER, &BRANCH_BOSS, kind));
		}
		assert!(!SealGrants::manages(&OWNER, &TRAINEE, SealKind::Contract));
	});
}

#[test]
fn only_the_controller_appoints_and_dismisses() {
	build_and_execute(|| {
		for who in [MANAGER, TRAINEE, CLERK, OPERATOR, 99] {
			assert_noop!(
				appoint(who, TRAINEE, &[SealKind::Contract]),
				Error::<Test>::NotController
			);
			assert_noop!(SealGrants::dismiss(signed(who), MANAGER), Error::<Test>::NotController);
		}
		// Another enterprise's controller decides about their own people.
		assert_noop!(
			appoint(BRANCH_BOSS, TRAINEE, &[SealKind::Contract]),
			Error::<Test>::NotSealManager
		);
		assert_noop!(
			SealGrants::dismiss(signed(BRANCH_BOSS), MANAGER),
			Error::<Test>::NotAppointed
		);
	});
}

#[test]
fn an_appointment_is_for_something_and_of_a_seal_manager() {
	build_and_execute(|| {
		assert_noop!(appoint(BOSS, TRAINEE, &[]), Error::<Test>::NoSealKinds);
		for who in [BOSS, CLERK, BRANCH_MANAGER, 99] {
			assert_noop!(appoint(BOSS, who, &[SealKind::Contract]), Error::<Test>::NotSealManager);
		}
	});
}

#[test]
fn a_suspended_enterprise_dismisses_but_does_not_appoint() {
	build_and_execute(|| {
		SuspendedEnterprises::mutate(|all| all.insert(OWNER));
		assert_noop!(appoint(BOSS, TRAINEE, &[SealKind::Contract]), NOT_OPERATING);
		assert_ok!(SealGrants::dismiss(signed(BOSS), MANAGER));
	});
}

#[test]
fn there_are_so_many_managers() {
	build_and_execute(|| {
		assert_ok!(appoint(BOSS, TRAINEE, &[SealKind::Contract]));
		give_role(OWNER, 60, MemberRole::SealManager);
		assert_noop!(appoint(BOSS, 60, &[SealKind::Contract]), Error::<Test>::TooManyManagers);
		assert_ok!(appoint(BOSS, TRAINEE, &[SealKind::Tax]));
		assert_ok!(SealGrants::dismiss(signed(BOSS), TRAINEE));
		assert_ok!(appoint(BOSS, 60, &[SealKind::Contract]));
	});
}

#[test]
fn dismissal_ends_it_and_leaves_nothing() {
	build_and_execute(|| {
		assert_ok!(SealGrants::dismiss(signed(BOSS), MANAGER));
		last_event(Event::Dismissed { enterprise: OWNER, who: MANAGER });
		assert!(!SealGrants::manages(&OWNER, &MANAGER, SealKind::Contract));
		assert_noop!(SealGrants::dismiss(signed(BOSS), MANAGER), Error::<Test>::NotAppointed);
		assert_ok!(SealGrants::dismiss(signed(BOSS), CASHIER));
		assert!(!AppointmentsOf::<Test>::contains_key(OWNER));
		assert_noop!(SealGrants::dismiss(signed(BOSS), CASHIER), Error::<Test>::NotAppointed);
	});
}

#[test]
fn appointments_end_with_the_epoch_and_the_next_one_clears_them() {
	build_and_execute(|| {
		raise_epoch(OWNER);
		assert!(!SealGrants::manages(&OWNER, &MANAGER, SealKind::Contract));
		assert!(SealGrants::manages(&BRANCH, &BRANCH_MANAGER, SealKind::Contract));
		assert_ok!(appoint(BOSS, TRAINEE, &[SealKind::Contract]));
		let appointments = SealGrants::appointments(OWNER).expect("one");
		assert_eq!((appointments.epoch, appointments.managers.len()), (1, 1));
		assert!(SealGrants::manages(&OWNER, &TRAINEE, SealKind::Contract));
	});
}

#[test]
fn a_manager_without_the_role_manages_nothing_until_they_have_it_again() {
	build_and_execute(|| {
		take_role(OWNER, MANAGER, MemberRole::SealManager);
		assert!(!SealGrants::manages(&OWNER, &MANAGER, SealKind::Contract));
		give_role(OWNER, MANAGER, MemberRole::SealManager);
		assert!(SealGrants::manages(&OWNER, &MANAGER, SealKind::Contract));
	});
}
