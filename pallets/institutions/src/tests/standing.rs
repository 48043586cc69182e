use crate::{mock::*, pallet::*, InstitutionStatus};
use frame_support::{
	assert_noop, assert_ok,
	dispatch::{DispatchClass, GetDispatchInfo},
};
use seal_primitives::{traits::AccountBook, Holder};
use sp_runtime::DispatchError;

fn suspender() -> RuntimeOrigin {
	RuntimeOrigin::signed(SUSPENDERS)
}

#[test]
fn one_seat_suspends() {
	build_and_execute(|| {
		let id = admitted(1);
		assert_ok!(Organisations::suspend(suspender(), id, reason()));
		assert_eq!(institution(id).status, InstitutionStatus::Suspended);
		assert_eq!(Book::holder(&1), Some(Holder::Institution(id)));
		assert_eq!(
			last_event(),
			Event::Suspended { id, by: SUSPENDERS as u16, reason: reason() }.into()
		);
	});
}

#[test]
fn suspension_does_not_wait_behind_other_calls() {
	let call = Call::<Test>::suspend { id: 0, reason: reason() };
	assert_eq!(call.get_dispatch_info().class, DispatchClass::Operational);
}

#[test]
fn suspension_is_for_its_mandate() {
	build_and_execute(|| {
		let id = admitted(1);
		for origin in [RuntimeOrigin::signed(1), RuntimeOrigin::signed(SPONSORS)] {
			assert_noop!(Organisations::suspend(origin, id, reason()), DispatchError::BadOrigin);
		}
	});
}

#[test]
fn suspension_has_a_reason() {
	build_and_execute(|| {
		let id = admitted(1);
		assert_noop!(Organisations::suspend(suspender(), id, name("")), Error::<Test>::ReasonEmpty);
		assert_noop!(
			Organisations::suspend(suspender(), id, vec![0xff].try_into().expect("short")),
			Error::<Test>::ReasonNotText
		);
	});
}

#[test]
fn only_the_admitted_are_suspended() {
	build_and_execute(|| {
		assert_noop!(Organisations::suspend(suspender(), 7, reason()), Error::<Test>::NotFound);
		let twice = suspended(1);
		assert_noop!(
			Organisations::suspend(suspender(), twice, reason()),
			Error::<Test>::Suspended
		);
		for id in [applied(2), removed(3)] {
			assert_noop!(
				Organisations::suspend(suspender(), id, reason()),
				Error::<Test>::NotAdmitted
			);
		}
	});
}

#[test]
fn the_vote_reinstates() {
	build_and_execute(|| {
		let id = suspended(1);
		assert_noop!(Organisations::reinstate(suspender(), id), DispatchError::BadOrigin);
		assert_ok!(Organisations::reinstate(RuntimeOrigin::root(), id));
		assert_eq!(institution(id).status, InstitutionStatus::Admitted);
		assert_eq!(last_event(), Event::Reinstated { id }.into());
		assert_noop!(
			Organisations::reinstate(RuntimeOrigin::root(), id),
			Error::<Test>::NotSuspended
		);
		assert_noop!(Organisations::reinstate(RuntimeOrigin::root(), 7), Error::<Test>::NotFound);
		let gone = removed(2);
		assert_noop!(
			Organisations::reinstate(RuntimeOrigin::root(), gone),
			Error::<Test>::NotAdmitted
		);
	});
}

#[test]
fn removal_refuses_the_operator_and_keeps_the_record() {
	build_and_execute(|| {
		for (operator, id) in [(1, admitted(1)), (2, suspended(2))] {
			assert_ok!(Organisations::remove(RuntimeOrigin::root(), id));
			assert_eq!(institution(id).status, InstitutionStatus::Removed);
			assert_eq!(institution(id).operator, operator);
			assert_eq!(InstitutionOf::<Test>::get(operator), None);
			assert_eq!(Book::holder(&operator), None);
			assert_eq!(last_event(), Event::Removed { id, operator }.into());
		}
	});
}

#[test]
fn only_the_vote_removes_and_only_the_admitted() {
	build_and_execute(|| {
		let id = admitted(1);
		assert_noop!(Organisations::remove(suspender(), id), DispatchError::BadOrigin);
		assert_noop!(Organisations::remove(RuntimeOrigin::root(), 7), Error::<Test>::NotFound);
		for id in [applied(2), removed(3)] {
			assert_noop!(
				Organisations::remove(RuntimeOrigin::root(), id),
				Error::<Test>::NotAdmitted
			);
		}
	});
}

#[test]
fn who_was_removed_may_apply_again() {
	build_and_execute(|| {
		let old = removed(1);
		let new = admitted(1);
		assert_ne!(old, new);
		assert_eq!(Book::holder(&1), Some(Holder::Institution(new)));
	});
}
