use super::*;

#[test]
fn the_controller_and_a_seal_manager_set_policies() {
	build_and_execute(|| {
		assert_ok!(ApprovalWorkflows::set_policy(signed(BOSS), seal(), KIND, policy()));
		last_event(Event::PolicySet { seal: seal(), document_kind: KIND, version: 1, by: BOSS });

		pass(5);
		let simpler = policy_of(vec![stage(&HEADS, 2)]);
		assert_ok!(ApprovalWorkflows::set_policy(signed(MANAGER), seal(), KIND, simpler.clone()));
		last_event(Event::PolicySet { seal: seal(), document_kind: KIND, version: 2, by: MANAGER });
		let stored = ApprovalWorkflows::policy(seal(), KIND).expect("set");
		assert_eq!((stored.policy, stored.version, stored.set_at), (simpler, 2, Now::get()));

		assert_eq!(ApprovalWorkflows::policy(seal(), DocumentKind::Invoice), None);
		assert_eq!(ApprovalWorkflows::policy(other_seal(), KIND), None);
	});
}

#[test]
fn a_seal_not_yet_in_force_may_have_one() {
	build_and_execute(|| {
		set_status(&seal(), SealStatus::Produced);
		set_policy();
	});
}

#[test]
fn nobody_else_sets_them() {
	build_and_execute(|| {
		for who in [CASHIER, CLERK, HEADS[0], OUTSIDER, 99] {
			assert_noop!(
				ApprovalWorkflows::set_policy(signed(who), seal(), KIND, policy()),
				Error::<Test>::NotAuthorized
			);
		}
	});
}

#[test]
fn the_seal_must_be_there_and_not_ended() {
	build_and_execute(|| {
		let unknown = seal_primitives::SealCode::parse("3301000099999").expect("a code");
		assert_noop!(
			ApprovalWorkflows::set_policy(signed(BOSS), unknown, KIND, policy()),
			Error::<Test>::SealNotFound
		);
		set_status(&seal(), SealStatus::Abolished);
		assert_noop!(
			ApprovalWorkflows::set_policy(signed(BOSS), seal(), KIND, policy()),
			Error::<Test>::SealAbolished
		);
	});
}

#[test]
fn the_enterprise_must_be_operating() {
	build_and_execute(|| {
		SuspendedEnterprises::mutate(|all| all.insert(OWNER));
		assert_noop!(
			ApprovalWorkflows::set_policy(signed(BOSS), seal(), KIND, policy()),
			NOT_OPERATING
		);
	});
}

#[test]
fn each_fault_of_a_policy_has_its_name() {
	build_and_execute(|| {
		let refuse = |policy, error: Error<Test>| {
			assert_noop!(ApprovalWorkflows::set_policy(signed(BOSS), seal(), KIND, policy), error);
		};
		refuse(policy_of(vec![]), Error::NoStages);
		refuse(policy_of(vec![stage(&HEADS, 1), stage(&[], 0)]), Error::RequiredOutOfRange);
		refuse(policy_of(vec![stage(&HEADS, 0)]), Error::RequiredOutOfRange);
		refuse(policy_of(vec![stage(&HEADS, 3)]), Error::RequiredOutOfRange);
		for stranger in [CLERK, MANAGER, BOSS, OUTSIDER, 99] {
			refuse(
				policy_of(vec![stage(&HEADS, 1), stage(&[DIRECTORS[0], stranger], 1)]),
				Error::ApproverNotMember,
			);
		}
		for lifetime in [0, MinLifetime::get() - 1, MaxLifetime::get() + 1, u64::MAX] {
			refuse(
				Policy { request_lifetime: lifetime, ..policy() },
				Error::RequestLifetimeOutOfBounds,
			);
			refuse(
				Policy { permit_lifetime: lifetime, ..policy() },
				Error::PermitLifetimeOutOfBounds,
			);
		}
	});
}

#[test]
fn the_bounds_themselves_are_within() {
	build_and_execute(|| {
		for lifetime in [MinLifetime::get(), MaxLifetime::get()] {
			let policy = Policy {
				request_lifetime: lifetime,
				permit_lifetime: lifetime,
				..policy_of(vec![stage(&HEADS, 2)])
			};
			assert_ok!(ApprovalWorkflows::set_policy(signed(BOSS), seal(), KIND, policy));
		}
	});
}
