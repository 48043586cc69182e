use super::*;
use crate::RequestState;

#[test]
fn who_has_a_grant_asks() {
	build_and_execute(|| {
		set_policy();
		set_status(&seal(), SealStatus::Suspended);
		set_status(&seal(), SealStatus::Active);
		raise_epoch();
		pass(7);
		assert_ok!(ask(CLERK, seal()));

		let deadline = Now::get() + REQUEST_LIFETIME;
		last_event(Event::RequestOpened {
			request: 0,
			seal: seal(),
			document_kind: KIND,
			requester: CLERK,
			deadline,
		});
		let request = ApprovalWorkflows::use_request(0).expect("open");
		assert_eq!((request.seal, request.owner, request.requester), (seal(), OWNER, CLERK));
		assert_eq!((request.document_kind, request.document), (KIND, document()));
		assert_eq!(Some(request.policy), ApprovalWorkflows::policy(seal(), KIND));
		assert_eq!((request.stage, request.approvals.len()), (0, 0));
		assert_eq!((request.seal_epoch, request.enterprise_epoch), (1, 1));
		assert_eq!((request.deadline, request.state), (deadline, RequestState::Open));
		assert_eq!(OpenRequests::<Test>::get(seal()), 1);
		assert_eq!(NextRequest::<Test>::get(), 1);
		assert_eq!(ApprovalWorkflows::use_request(1), None);
	});
}

#[test]
fn the_seal_must_be_in_force() {
	build_and_execute(|| {
		set_policy();
		for status in [
			SealStatus::Filed,
			SealStatus::Produced,
			SealStatus::Suspended,
			SealStatus::Frozen,
			SealStatus::Abolished,
		] {
			set_status(&seal(), status);
			assert_noop!(ask(CLERK, seal()), SEAL_NOT_IN_FORCE);
		}
	});
}

#[test]
fn the_enterprise_must_be_operating() {
	build_and_execute(|| {
		set_policy();
		SuspendedEnterprises::mutate(|all| all.insert(OWNER));
		assert_noop!(ask(CLERK, seal()), NOT_OPERATING);
	});
}

#[test]
fn there_must_be_a_policy_for_seal_and_kind() {
	build_and_execute(|| {
		set_policy();
		assert_noop!(
			ApprovalWorkflows::request(
				signed(CLERK),
				seal(),
				DocumentKind::Tender,
				document(),
				GRANT,
				AMOUNT
			),
			Error::<Test>::NoPolicy
		);
		assert_noop!(ask(CLERK, other_seal()), Error::<Test>::NoPolicy);
	});
}

#[test]
fn a_seal_has_so_many_at_a_time_and_others_are_not_kept_out() {
	build_and_execute(|| {
		let ask = |code| ask(CLERK, code);
		permit();
		for _ in 1..MaxOpenRequests::get() {
			assert_ok!(ask(seal()));
		}
		assert_noop!(ask(seal()), Error::<Test>::TooManyRequests);

		assert_ok!(ApprovalWorkflows::set_policy(signed(BOSS), other_seal(), KIND, policy()));
		assert_ok!(ask(other_seal()));
		assert_ok!(ApprovalWorkflows::withdraw(signed(CLERK), 1));
		assert_ok!(ask(seal()));
		assert_noop!(ask(seal()), Error::<Test>::TooManyRequests);
		assert_eq!(OpenRequests::<Test>::get(seal()), MaxOpenRequests::get());
		assert_eq!(OpenRequests::<Test>::get(other_seal()), 1);
	});
}

#[test]
fn numbers_never_run_over() {
	build_and_execute(|| {
		set_policy();
		NextRequest::<Test>::put(RequestId::MAX);
		assert_noop!(ask(CLERK, seal()), sp_runtime::ArithmeticError::Overflow);
	});
}
