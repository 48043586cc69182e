//! Offences against the consensus rules: put on record, not punished.

use crate::{Config, Event, Pallet};
use frame_support::{traits::Get, weights::Weight};
use seal_primitives::SeatId;
use sp_runtime::Perbill;
use sp_staking::{
	offence::{OffenceDetails, OnOffenceHandler},
	SessionIndex,
};

impl<T: Config, Reporter> OnOffenceHandler<Reporter, (T::AccountId, SeatId), Weight> for Pallet<T> {
	fn on_offence(
		offenders: &[OffenceDetails<Reporter, (T::AccountId, SeatId)>],
		_fractions: &[Perbill],
		session: SessionIndex,
	) -> Weight {
		offenders.iter().fold(Weight::zero(), |weight, OffenceDetails { offender, .. }| {
			let (account, seat) = offender.clone();
			Self::deposit_event(Event::OffenceRecorded { seat, account, session });
			weight.saturating_add(T::DbWeight::get().reads_writes(1, 1))
		})
	}
}
