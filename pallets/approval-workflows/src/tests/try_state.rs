//! Each invariant is noticed when it is broken.

use super::*;
use crate::{Policies, RequestState};

fn noticed(make: fn() -> RequestId, spoil: impl FnOnce(RequestId)) {
	new_test_ext().execute_with(|| {
		let id = make();
		assert_ok!(ApprovalWorkflows::do_try_state());
		spoil(id);
		assert!(ApprovalWorkflows::do_try_state().is_err());
	});
}

fn change(change: impl FnOnce(&mut Request<Test>)) -> impl FnOnce(RequestId) {
	|id| Requests::<Test>::mutate(id, |request| change(request.as_mut().expect("in state")))
}

#[test]
fn counts() {
	noticed(open, |_| OpenRequests::<Test>::insert(seal(), 2));
	noticed(open, |_| OpenRequests::<Test>::remove(seal()));
	noticed(open, |_| OpenRequests::<Test>::insert(other_seal(), 0));
	noticed(open, Requests::<Test>::remove);
}

#[test]
fn numbers() {
	noticed(open, NextRequest::<Test>::put);
}

#[test]
fn policies() {
	let change_policy = |change: fn(&mut Policy<Test>)| {
		move |_: RequestId| {
			Policies::<Test>::mutate(seal(), KIND, |stored| {
				change(&mut stored.as_mut().expect("set").policy)
			})
		}
	};
	noticed(open, change_policy(|policy| policy.stages.clear()));
	noticed(open, change_policy(|policy| policy.stages[0].required = 0));
	noticed(open, change_policy(|policy| policy.stages[1].required = 4));
	noticed(open, change(|request| request.policy.policy.stages[1].required = 4));
}

#[test]
fn stages_and_states() {
	noticed(open, change(|request| request.stage = 2));
	noticed(open, change(|request| request.state = RequestState::Permitted { until: 1 }));
	noticed(open, change(|request| request.approvals = stage(&[CLERK], 1).approvers));
	noticed(open, change(|request| request.approvals = stage(&[HEADS[0]], 1).approvers));
	noticed(
		open,
		change(|request| {
			request.stage = 1;
			request.requester = DIRECTORS[0];
			request.approvals = stage(&[DIRECTORS[0]], 1).approvers;
		}),
	);
	noticed(permit, change(|request| request.stage = 1));
	noticed(permit, change(|request| request.state = RequestState::Open));
	noticed(permit, change(|request| request.state = RequestState::Permitted { until: 0 }));
	noticed(permit, change(|request| request.approvals = stage(&[HEADS[0]], 1).approvers));
}
