use super::*;
use crate::RequestState;

#[test]
fn stage_by_stage_to_the_permit() {
	build_and_execute(|| {
		let id = open();
		approve(id, &[HEADS[1]]);
		last_event(Event::Approved { request: id, stage: 0, approver: HEADS[1] });
		assert_eq!((stored(id).stage, stored(id).approvals.len()), (1, 0));

		approve(id, &[DIRECTORS[2]]);
		assert_eq!((stored(id).stage, stored(id).approvals.len()), (1, 1));
		assert_eq!(stored(id).state, RequestState::Open);

		pass(30);
		approve(id, &[DIRECTORS[0]]);
		let until = Now::get() + PERMIT_LIFETIME;
		System::assert_has_event(
			Event::Approved { request: id, stage: 1, approver: DIRECTORS[0] }.into(),
		);
		last_event(Event::PermitGranted { request: id, until });
		assert_eq!(stored(id).state, RequestState::Permitted { until });
		assert_eq!(OpenRequests::<Test>::get(seal()), 1);
	});
}

#[test]
fn one_rejection_ends_it_in_any_stage() {
	build_and_execute(|| {
		let id = open();
		assert_ok!(ApprovalWorkflows::vote(signed(HEADS[0]), id, false));
		last_event(Event::RequestRejected { request: id, stage: 0, approver: HEADS[0] });
		assert_gone(id);

		let id = open();
		approve(id, &[HEADS[0], DIRECTORS[0]]);
		assert_ok!(ApprovalWorkflows::vote(signed(DIRECTORS[1]), id, false));
		last_event(Event::RequestRejected { request: id, stage: 1, approver: DIRECTORS[1] });
		assert_gone(id);
	});
}

#[test]
fn only_approvers_of_the_current_stage_vote() {
	build_and_execute(|| {
		let id = open();
		let refuse = |who| {
			for approve in [true, false] {
				assert_noop!(
					ApprovalWorkflows::vote(signed(who), id, approve),
					Error::<Test>::NotApprover
				);
			}
		};
		// Neither the clerk, nor keepers, nor approvers of a later stage …
		for who in [CLERK, BOSS, MANAGER, DIRECTORS[0], HEAD_CLERK, OUTSIDER, 99] {
			refuse(who);
		}
		// … nor of one that is done.
		approve(id, &[HEADS[0]]);
		refuse(HEADS[0]);
		refuse(HEADS[1]);
	});
}

#[test]
fn an_approver_of_two_stages_approves_twice() {
	build_and_execute(|| {
		let twice = policy_of(vec![stage(&HEADS, 1), stage(&HEADS, 1)]);
		assert_ok!(ApprovalWorkflows::set_policy(signed(BOSS), seal(), KIND, twice));
		assert_ok!(ask(CLERK, seal()));
		approve(0, &[HEADS[0]]);
		assert_eq!(stored(0).state, RequestState::Open);
		approve(0, &[HEADS[0]]);
		assert!(matches!(stored(0).state, RequestState::Permitted { .. }));
	});
}

#[test]
fn nobody_votes_twice_in_a_stage() {
	build_and_execute(|| {
		let id = open();
		approve(id, &[HEADS[0], DIRECTORS[0]]);
		for approve in [true, false] {
			assert_noop!(
				ApprovalWorkflows::vote(signed(DIRECTORS[0]), id, approve),
				Error::<Test>::AlreadyVoted
			);
		}
	});
}

#[test]
fn an_approver_without_the_role_votes_no_more_but_their_approval_stays() {
	build_and_execute(|| {
		let id = open();
		take_role(HEADS[0], MemberRole::Approver);
		assert_noop!(
			ApprovalWorkflows::vote(signed(HEADS[0]), id, true),
			Error::<Test>::ApproverLeft
		);
		approve(id, &[HEADS[1], DIRECTORS[0]]);
		take_role(DIRECTORS[0], MemberRole::Approver);
		approve(id, &[DIRECTORS[1]]);
		assert!(matches!(stored(id).state, RequestState::Permitted { .. }));
	});
}

#[test]
fn nobody_votes_on_their_own_request() {
	build_and_execute(|| {
		let own = policy_of(vec![stage(&[HEAD_CLERK, HEADS[0]], 1)]);
		assert_ok!(ApprovalWorkflows::set_policy(signed(BOSS), seal(), KIND, own));
		assert_ok!(ask(HEAD_CLERK, seal()));
		for approve in [true, false] {
			assert_noop!(
				ApprovalWorkflows::vote(signed(HEAD_CLERK), 0, approve),
				Error::<Test>::OwnRequest
			);
		}
		// They do vote on somebody else's.
		assert_ok!(ask(CLERK, seal()));
		approve(1, &[HEAD_CLERK]);
	});
}

#[test]
fn a_later_policy_re_routes_no_open_request() {
	build_and_execute(|| {
		let id = open();
		let weaker = policy_of(vec![stage(&[HEAD_CLERK], 1)]);
		assert_ok!(ApprovalWorkflows::set_policy(signed(MANAGER), seal(), KIND, weaker));
		assert_noop!(
			ApprovalWorkflows::vote(signed(HEAD_CLERK), id, true),
			Error::<Test>::NotApprover
		);
		approve(id, &[HEADS[0], DIRECTORS[0]]);
		assert_eq!((stored(id).stage, stored(id).state), (1, RequestState::Open));
	});
}

#[test]
fn a_permit_takes_no_votes() {
	build_and_execute(|| {
		let id = permit();
		assert_noop!(
			ApprovalWorkflows::vote(signed(DIRECTORS[2]), id, false),
			Error::<Test>::AlreadyPermitted
		);
	});
}

#[test]
fn unknown_and_ended_requests_take_no_votes() {
	build_and_execute(|| {
		assert_noop!(ApprovalWorkflows::vote(signed(HEADS[0]), 0, true), Error::<Test>::NotFound);
		let id = open();
		assert_ok!(ApprovalWorkflows::vote(signed(HEADS[0]), id, false));
		assert_noop!(ApprovalWorkflows::vote(signed(HEADS[0]), id, true), Error::<Test>::NotFound);
	});
}

#[test]
fn votes_count_until_the_deadline() {
	build_and_execute(|| {
		let id = open();
		pass(REQUEST_LIFETIME);
		approve(id, &[HEADS[0]]);
		pass(1);
		assert_noop!(
			ApprovalWorkflows::vote(signed(DIRECTORS[0]), id, true),
			Error::<Test>::RequestExpired
		);
	});
}

#[test]
fn dead_requests_take_no_votes_and_say_why() {
	build_and_execute(|| {
		let refuse = |id, error: Error<Test>| {
			let error = sp_runtime::DispatchError::from(error);
			for approve in [true, false] {
				assert_noop!(ApprovalWorkflows::vote(signed(HEADS[0]), id, approve), error);
			}
		};
		let id = open();
		set_status(&seal(), SealStatus::Frozen);
		refuse(id, Error::SealChanged);
		// Being in force again does not bring it back.
		set_status(&seal(), SealStatus::Active);
		refuse(id, Error::SealChanged);

		let id = open();
		raise_epoch();
		refuse(id, Error::AuthorityChanged);

		let id = open();
		change_grant(GRANT, |grant| grant.link_gone = true);
		refuse(id, Error::GrantEnded);
	});
}
