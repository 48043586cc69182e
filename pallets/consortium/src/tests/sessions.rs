use crate::{mock::*, Event, MinValidators, Planned};
use codec::Encode;
use frame_support::{assert_ok, traits::KeyOwnerProofSystem};
use pallet_session::{historical, SessionManager};
use sp_runtime::key_types::DUMMY;

/// Whether the session pallet was given a set since the events were last forgotten.
fn planned_since() -> bool {
	let planned = System::events()
		.iter()
		.any(|record| record.event == pallet_session::Event::<Test>::NewQueued.into());
	System::reset_events();
	planned
}

#[test]
fn an_unchanged_set_is_not_given_again() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(<Consortium as SessionManager<_>>::new_session(2), None);
		assert_eq!(<Consortium as historical::SessionManager<_, _>>::new_session(2), None);
		for _ in 0..3 {
			assert_eq!(end_session(), (false, vec![1, 2, 3]));
			assert!(!planned_since());
			assert!(!Consortium::change_is_pending());
		}
	});
}

#[test]
fn a_change_takes_two_session_ends() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(admit(4));
		assert_ok!(set_keys(4, 40));
		assert!(Consortium::change_is_pending());

		assert_eq!(end_session(), (false, vec![1, 2, 3]));
		System::assert_has_event(Event::ValidatorsPlanned { session: 2, count: 4 }.into());
		assert!(planned_since());
		assert_eq!(Planned::<Test>::get().to_vec(), [1, 2, 3, 4]);
		assert!(Consortium::change_is_pending());

		assert_eq!(end_session(), (true, vec![1, 2, 3, 4]));
		assert!(!planned_since());
		assert!(!Consortium::change_is_pending());
		assert_eq!(end_session(), (false, vec![1, 2, 3, 4]));
	});
}

#[test]
fn an_expelled_seat_validates_until_the_second_session_end() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Consortium::expel_seat(RuntimeOrigin::root(), 2));
		Consortium::do_try_state().expect("a leaving validator is accounted for");
		assert_eq!(end_session(), (false, vec![1, 2, 3]));
		Consortium::do_try_state().expect("a leaving validator is accounted for");
		assert_eq!(end_session(), (true, vec![1, 2]));
		assert_eq!(Planned::<Test>::get().to_vec(), [1, 2]);
	});
}

#[test]
fn changes_one_after_the_other_all_arrive() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(admit(4));
		assert_ok!(set_keys(4, 40));
		end_session();
		assert_ok!(Consortium::expel_seat(RuntimeOrigin::root(), 0));
		assert_eq!(end_session(), (true, vec![1, 2, 3, 4]));
		assert_eq!(end_session(), (true, vec![2, 3, 4]));
		assert!(!Consortium::change_is_pending());
	});
}

#[test]
fn a_seat_without_session_keys_is_no_validator_yet() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(admit(4));
		assert!(!Consortium::change_is_pending());
		end_session();
		assert_eq!(end_session(), (false, vec![1, 2, 3]));

		assert_ok!(set_keys(4, 40));
		end_session();
		assert_eq!(end_session(), (true, vec![1, 2, 3, 4]));
	});
}

#[test]
fn too_few_ready_seats_are_told_and_never_planned() {
	ExtBuilder::default().build_and_execute(|| {
		MinValidators::<Test>::put(4);
		assert!(!Consortium::change_is_pending());
		assert_eq!(end_session(), (false, vec![1, 2, 3]));
		System::assert_has_event(Event::TooFewReady { session: 2, ready: 3 }.into());
		assert_eq!(end_session(), (false, vec![1, 2, 3]));
		assert_eq!(Planned::<Test>::get().to_vec(), [1, 2, 3]);

		MinValidators::<Test>::put(2);
	});
}

#[test]
fn new_keys_are_provable_when_their_session_is_history() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(set_keys(1, 11));
		assert!(Consortium::change_is_pending());
		end_session();
		assert_eq!(end_session(), (true, vec![1, 2, 3]));
		assert!(!Consortium::change_is_pending());

		let key = (DUMMY, 11u64.encode());
		let proof = Historical::prove(key.clone()).expect("seat 0 has this key");
		end_session();
		end_session();
		assert_eq!(Historical::check_proof(key, proof), Some((1, 0)));
	});
}
