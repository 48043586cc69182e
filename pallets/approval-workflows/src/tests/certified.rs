//! Seal managers and signers act only while their certificate is valid.

use super::*;

#[test]
fn a_seal_manager_sets_and_removes_policies() {
	build_and_execute(|| {
		assert_needs_certificate(MANAGER, || {
			ApprovalWorkflows::set_policy(signed(MANAGER), seal(), KIND, policy())
		});
		assert_needs_certificate(MANAGER, || {
			ApprovalWorkflows::remove_policy(signed(MANAGER), seal(), KIND)
		});
	});
}

#[test]
fn a_signer_asks() {
	build_and_execute(|| {
		set_policy();
		assert_needs_certificate(CLERK, || ask(CLERK, seal()));
	});
}

#[test]
fn a_seal_manager_withdraws_what_others_asked_for() {
	build_and_execute(|| {
		let id = open();
		assert_needs_certificate(MANAGER, || ApprovalWorkflows::withdraw(signed(MANAGER), id));
	});
}

#[test]
fn the_controller_approvers_and_who_takes_back_their_own_need_none() {
	build_and_execute(|| {
		set_policy();
		assert_ok!(ask(CLERK, seal()));
		Certificates::set(Default::default());
		approve(0, &[HEADS[0], DIRECTORS[0], DIRECTORS[1]]);
		assert_ok!(ApprovalWorkflows::withdraw(signed(CLERK), 0));
		assert_ok!(ApprovalWorkflows::set_policy(signed(BOSS), seal(), KIND, policy()));
		assert_ok!(ApprovalWorkflows::remove_policy(signed(BOSS), seal(), KIND));
	});
}

#[test]
fn what_is_refused_anyway_is_refused_for_its_own_reason() {
	build_and_execute(|| {
		Certificates::set(Default::default());
		assert_noop!(ask(CLERK, seal()), Error::<Test>::NoPolicy);
		assert_noop!(
			ApprovalWorkflows::set_policy(signed(MANAGER), seal(), KIND, policy_of(vec![])),
			Error::<Test>::NoStages
		);
		assert_noop!(
			ApprovalWorkflows::remove_policy(signed(MANAGER), seal(), KIND),
			Error::<Test>::NoPolicy
		);
	});
}
