//! The checks notice what they are for.

use crate::{mock::*, MinValidators, NextSeat, Planned, SeatCount, SeatOf, Seats};

fn broken_by(change: impl FnOnce()) {
	ExtBuilder::default().build().execute_with(|| {
		Consortium::do_try_state().expect("sound at first");
		change();
		assert!(Consortium::do_try_state().is_err());
	});
}

#[test]
fn each_broken_invariant_is_noticed() {
	broken_by(|| SeatOf::<Test>::insert(1, 1));
	broken_by(|| SeatOf::<Test>::insert(4, 1));
	broken_by(|| {
		Admitted::mutate(|book| book.remove(&1));
	});
	broken_by(|| SeatCount::<Test>::put(2));
	broken_by(|| NextSeat::<Test>::put(2));
	broken_by(|| Seats::<Test>::mutate(0, |seat| seat.as_mut().unwrap().mandates.clear()));
	broken_by(|| Seats::<Test>::mutate(0, |seat| seat.as_mut().unwrap().name.clear()));
	broken_by(|| MinValidators::<Test>::put(4));
	broken_by(|| {
		Planned::<Test>::mutate(|planned| planned.pop());
	});
	broken_by(|| Planned::<Test>::mutate(|planned| planned.try_push(4).unwrap()));
}
