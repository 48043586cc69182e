use crate::{mock::*, Error, Event, Seats};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;

fn set(seat: u16, validates: bool) -> sp_runtime::DispatchResult {
	Consortium::set_validates(RuntimeOrigin::root(), seat, validates)
}

#[test]
fn a_seat_stops_validating_and_starts_again() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(set(1, false));
		System::assert_last_event(Event::ValidatesSet { seat: 1, validates: false }.into());
		assert_eq!(Seats::<Test>::get(1).map(|seat| seat.validates), Some(false));
		end_session();
		assert_eq!(end_session().1, [1, 3]);
		assert_eq!(Members::get(), [1, 2, 3]);

		// The keys are still there.
		assert_ok!(set(1, true));
		end_session();
		assert_eq!(end_session().1, [1, 2, 3]);
	});
}

#[test]
fn never_below_the_minimum() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(set(0, false));
		assert_noop!(set(1, false), Error::<Test>::TooFewValidators);
		// A seat that does not validate is not in the way.
		assert_ok!(set(0, false));
		assert_ok!(Consortium::expel_seat(RuntimeOrigin::root(), 0));
	});
}

#[test]
fn refusals() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(set(3, true), Error::<Test>::NotFound);
		assert_noop!(Consortium::set_validates(RuntimeOrigin::signed(1), 1, true), BadOrigin);
	});
}
