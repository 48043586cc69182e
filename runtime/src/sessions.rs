//! When a session ends.
//!
//! Sessions last an hour: every session end writes a historical root, so short sessions would bloat
//! the state. While the seats ask for another validator set than the present one, sessions end every
//! [`CHANGE_PERIOD`] blocks instead, so that a change (which takes two session ends) is in force
//! within a minute.

use crate::{BlockNumber, Consortium, HOURS};
use frame_support::{
	traits::EstimateNextSessionRotation,
	weights::{constants::ParityDbWeight, Weight},
};
use sp_runtime::Permill;

/// The length of a session when nothing changes, in blocks.
pub const SESSION_PERIOD: BlockNumber = HOURS;
/// The length of a session while a change of the validator set is pending, in blocks.
pub const CHANGE_PERIOD: BlockNumber = 20;

/// Ends sessions hourly, and soon when the seats changed.
pub struct SessionEnds;

impl pallet_session::ShouldEndSession<BlockNumber> for SessionEnds {
	fn should_end_session(now: BlockNumber) -> bool {
		now.is_multiple_of(SESSION_PERIOD)
			|| (now.is_multiple_of(CHANGE_PERIOD) && Consortium::change_is_pending())
	}
}

impl EstimateNextSessionRotation<BlockNumber> for SessionEnds {
	fn average_session_length() -> BlockNumber {
		SESSION_PERIOD
	}

	fn estimate_current_session_progress(now: BlockNumber) -> (Option<Permill>, Weight) {
		(Some(Permill::from_rational(now % SESSION_PERIOD, SESSION_PERIOD)), Weight::zero())
	}

	fn estimate_next_session_rotation(now: BlockNumber) -> (Option<BlockNumber>, Weight) {
		let period = if Consortium::change_is_pending() { CHANGE_PERIOD } else { SESSION_PERIOD };
		let next = now.saturating_sub(now % period).saturating_add(period);
		(Some(next), ParityDbWeight::get().reads(3))
	}
}
