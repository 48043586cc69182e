use super::*;

#[test]
fn a_keeper_removes_a_policy() {
	build_and_execute(|| {
		for keeper in [BOSS, MANAGER] {
			set_policy();
			assert_ok!(ApprovalWorkflows::remove_policy(signed(keeper), seal(), KIND));
			last_event(Event::PolicyRemoved { seal: seal(), document_kind: KIND, by: keeper });
			assert_eq!(ApprovalWorkflows::policy(seal(), KIND), None);
		}
		set_policy();
		assert_eq!(ApprovalWorkflows::policy(seal(), KIND).map(|stored| stored.version), Some(1));
	});
}

#[test]
fn a_policy_of_an_abolished_seal_can_be_cleared_away() {
	build_and_execute(|| {
		set_policy();
		set_status(&seal(), SealStatus::Abolished);
		assert_ok!(ApprovalWorkflows::remove_policy(signed(MANAGER), seal(), KIND));
	});
}

#[test]
fn open_requests_go_on_without_it() {
	build_and_execute(|| {
		let id = open();
		assert_ok!(ApprovalWorkflows::remove_policy(signed(MANAGER), seal(), KIND));
		approve(id, &[HEADS[0], DIRECTORS[0], DIRECTORS[2]]);
		last_event(Event::PermitGranted { request: id, until: Now::get() + PERMIT_LIFETIME });
	});
}

#[test]
fn refusals() {
	build_and_execute(|| {
		assert_noop!(
			ApprovalWorkflows::remove_policy(signed(MANAGER), seal(), KIND),
			Error::<Test>::NoPolicy
		);
		set_policy();
		assert_noop!(
			ApprovalWorkflows::remove_policy(signed(MANAGER), seal(), DocumentKind::Letter),
			Error::<Test>::NoPolicy
		);
		for who in [CASHIER, CLERK, HEADS[0], OUTSIDER, 99] {
			assert_noop!(
				ApprovalWorkflows::remove_policy(signed(who), seal(), KIND),
				Error::<Test>::NotAuthorized
			);
		}
		let unknown = seal_primitives::SealCode::parse("3301000099999").expect("a code");
		assert_noop!(
			ApprovalWorkflows::remove_policy(signed(BOSS), unknown, KIND),
			Error::<Test>::SealNotFound
		);
	});
}
