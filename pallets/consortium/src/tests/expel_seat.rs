use crate::{mock::*, Error, Event, MinValidators, SeatCount, SeatOf, Seats};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{key_types::DUMMY, traits::BadOrigin};

fn expel(seat: u16) -> sp_runtime::DispatchResult {
	Consortium::expel_seat(RuntimeOrigin::root(), seat)
}

#[test]
fn a_seat_is_expelled_with_all_it_had() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(System::consumers(&2), 1);
		assert_ok!(expel(1));

		System::assert_last_event(Event::SeatExpelled { seat: 1, account: 2 }.into());
		assert_eq!(Seats::<Test>::get(1), None);
		assert_eq!(SeatOf::<Test>::get(2), None);
		assert_eq!(SeatCount::<Test>::get(), 2);
		assert!(!Admitted::get().contains_key(&2));
		assert_eq!(Members::get(), [1, 3]);
		assert!(Session::load_keys(&2).is_none());
		assert_eq!(Session::key_owner(DUMMY, &20u64.to_le_bytes()), None);
		assert_eq!(System::consumers(&2), 0);
	});
}

#[test]
fn a_seat_without_keys_is_expelled() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(admit(4));
		assert_ok!(expel(3));
		System::assert_last_event(Event::SeatExpelled { seat: 3, account: 4 }.into());
		assert_eq!(System::consumers(&4), 0);
	});
}

#[test]
fn never_below_the_minimum() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(expel(0));
		assert_noop!(expel(1), Error::<Test>::TooFewValidators);
		// A seat that validates by name only does not help: its validator would not run.
		assert_ok!(admit(4));
		assert_noop!(expel(1), Error::<Test>::TooFewValidators);
		assert_ok!(set_keys(4, 40));
		assert_ok!(expel(1));
	});
}

#[test]
fn a_seat_that_validates_by_name_only_can_go() {
	ExtBuilder::default().without_keys(3).build_and_execute(|| {
		assert_ok!(expel(2));
		assert_noop!(expel(1), Error::<Test>::TooFewValidators);
	});
}

#[test]
fn one_validator_is_kept_under_the_lowest_minimum() {
	ExtBuilder::default().build_and_execute(|| {
		MinValidators::<Test>::put(1);
		assert_ok!(expel(0));
		assert_ok!(expel(1));
		assert_noop!(expel(2), Error::<Test>::TooFewValidators);
	});
}

#[test]
fn an_unknown_seat_is_not_found() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(expel(3), Error::<Test>::NotFound);
	});
}

#[test]
fn only_by_vote() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(Consortium::expel_seat(RuntimeOrigin::signed(1), 1), BadOrigin);
	});
}
