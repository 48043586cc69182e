//! What a seat may do, and whether it validates.

use crate::{Config, Error, Event, Pallet, Seat, Seats};
use frame_support::ensure;
use seal_primitives::{Mandates, SeatId};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_mandates(id: SeatId, mandates: Mandates) -> DispatchResult {
		let seat = Seats::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(!mandates.is_empty(), Error::<T>::MandatesEmpty);

		Seats::<T>::insert(id, Seat { mandates: mandates.clone(), ..seat });
		Self::deposit_event(Event::MandatesSet { seat: id, mandates });
		Ok(())
	}

	pub(crate) fn do_set_validates(id: SeatId, validates: bool) -> DispatchResult {
		let seat = Seats::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		if !validates {
			Self::ensure_dispensable(id, &seat)?;
		}

		Seats::<T>::insert(id, Seat { validates, ..seat });
		Self::deposit_event(Event::ValidatesSet { seat: id, validates });
		Ok(())
	}
}
