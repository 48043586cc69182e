//! The validators follow the seats.

use super::mock::*;
use crate::*;
use frame_support::{assert_ok, traits::Hooks};
use pallet_session::ShouldEndSession;
use sessions::{SessionEnds, CHANGE_PERIOD, SESSION_PERIOD};

/// Go on to a block without running what is between.
fn pass_session_end(at: BlockNumber) {
	System::set_block_number(at);
	Session::on_initialize(at);
}

#[test]
fn sessions_are_long_until_the_seats_change() {
	on(genesis_presets::LOCAL_FOUR, || {
		assert!(SessionEnds::should_end_session(SESSION_PERIOD));
		assert!(!SessionEnds::should_end_session(CHANGE_PERIOD));
		assert_ok!(Consortium::expel_seat(agreed_by_three(), 3));
		assert!(SessionEnds::should_end_session(CHANGE_PERIOD));
		assert!(!SessionEnds::should_end_session(CHANGE_PERIOD + 1));
	});
}

#[test]
fn an_expelled_seat_stops_validating_after_two_session_ends() {
	on(genesis_presets::LOCAL_FOUR, || {
		assert_ok!(Consortium::expel_seat(agreed_by_three(), 3));
		pass_session_end(CHANGE_PERIOD);
		assert_eq!(Session::validators().len(), 4);
		pass_session_end(2 * CHANGE_PERIOD);
		assert_eq!(Session::validators().len(), 3);
		assert!(!Consortium::change_is_pending());
	});
}

fn agreed_by_three() -> RuntimeOrigin {
	pallet_collective::RawOrigin::<AccountId, configs::SeatsCollective>::Members(3, 4).into()
}
