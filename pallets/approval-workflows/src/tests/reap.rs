use super::*;
use crate::Ending;

fn reaped(id: RequestId, ending: Ending) {
	assert_ok!(ApprovalWorkflows::reap(signed(99), id));
	last_event(Event::RequestExpired { request: id, ending });
	assert_gone(id);
}

#[test]
fn an_open_request_past_its_deadline_goes() {
	build_and_execute(|| {
		let id = open();
		pass(REQUEST_LIFETIME);
		assert_noop!(ApprovalWorkflows::reap(signed(99), id), Error::<Test>::StillAlive);
		pass(1);
		reaped(id, Ending::TimeOver);
	});
}

#[test]
fn a_permit_past_its_time_goes() {
	build_and_execute(|| {
		let id = permit();
		pass(PERMIT_LIFETIME);
		assert_noop!(ApprovalWorkflows::reap(signed(99), id), Error::<Test>::StillAlive);
		pass(1);
		reaped(id, Ending::TimeOver);
	});
}

#[test]
fn a_permit_may_outlive_its_requests_deadline() {
	build_and_execute(|| {
		let id = open();
		pass(REQUEST_LIFETIME);
		approve(id, &[HEADS[0], DIRECTORS[0], DIRECTORS[1]]);
		pass(1);
		assert_noop!(ApprovalWorkflows::reap(signed(99), id), Error::<Test>::StillAlive);
	});
}

#[test]
fn dead_requests_and_permits_go() {
	for make in [open, permit] {
		build_and_execute(|| {
			let id = make();
			set_status(&seal(), SealStatus::Frozen);
			reaped(id, Ending::SealChanged);
		});
		build_and_execute(|| {
			let id = make();
			Seals::mutate(|all| all.remove(&seal()));
			reaped(id, Ending::SealChanged);
		});
		build_and_execute(|| {
			let id = make();
			file_seal(seal(), STRANGER);
			reaped(id, Ending::SealChanged);
		});
		build_and_execute(|| {
			let id = make();
			raise_epoch();
			reaped(id, Ending::AuthorityChanged);
		});
		build_and_execute(|| {
			let id = make();
			Grants::mutate(|all| all.remove(&GRANT));
			reaped(id, Ending::GrantEnded);
		});
	}
}

#[test]
fn what_is_not_there_and_who_signs_nothing() {
	build_and_execute(|| {
		assert_noop!(ApprovalWorkflows::reap(signed(99), 0), Error::<Test>::NotFound);
		let id = open();
		pass(REQUEST_LIFETIME + 1);
		assert_noop!(
			ApprovalWorkflows::reap(RuntimeOrigin::none(), id),
			sp_runtime::DispatchError::BadOrigin
		);
	});
}
