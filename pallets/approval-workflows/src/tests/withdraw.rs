use super::*;

#[test]
fn the_requester_and_keepers_take_a_request_back() {
	build_and_execute(|| {
		for who in [CLERK, BOSS, MANAGER] {
			let id = open();
			assert_ok!(ApprovalWorkflows::withdraw(signed(who), id));
			last_event(Event::RequestWithdrawn { request: id, by: who });
			assert_gone(id);

			let id = permit();
			assert_ok!(ApprovalWorkflows::withdraw(signed(who), id));
			last_event(Event::RequestWithdrawn { request: id, by: who });
			assert_gone(id);
		}
	});
}

#[test]
fn nobody_else_does() {
	build_and_execute(|| {
		let id = open();
		for who in [CASHIER, HEAD_CLERK, HEADS[0], OUTSIDER, 99] {
			assert_noop!(
				ApprovalWorkflows::withdraw(signed(who), id),
				Error::<Test>::NotAuthorized
			);
		}
	});
}

#[test]
fn what_is_not_there_cannot_be_withdrawn() {
	build_and_execute(|| {
		assert_noop!(ApprovalWorkflows::withdraw(signed(BOSS), 0), Error::<Test>::NotFound);
		let id = open();
		assert_ok!(ApprovalWorkflows::withdraw(signed(CLERK), id));
		assert_noop!(ApprovalWorkflows::withdraw(signed(CLERK), id), Error::<Test>::NotFound);
	});
}
