//! Suspension, reinstatement, removal.

use crate::{
	pallet::*,
	Institution,
	InstitutionStatus::{Admitted, Removed, Suspended},
	Reason,
};
use frame_support::ensure;
use seal_primitives::{traits::AccountBook, InstitutionId, SeatId};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_suspend(by: SeatId, id: InstitutionId, reason: Reason) -> DispatchResult {
		ensure!(!reason.is_empty(), Error::<T>::ReasonEmpty);
		ensure!(core::str::from_utf8(&reason).is_ok(), Error::<T>::ReasonNotText);
		let mut institution = Self::operated(id)?;
		ensure!(institution.status != Suspended, Error::<T>::Suspended);

		institution.status = Suspended;
		Institutions::<T>::insert(id, institution);
		Self::deposit_event(Event::Suspended { id, by, reason });
		Ok(())
	}

	pub(crate) fn do_reinstate(id: InstitutionId) -> DispatchResult {
		let mut institution = Self::operated(id)?;
		ensure!(institution.status == Suspended, Error::<T>::NotSuspended);

		institution.status = Admitted;
		Institutions::<T>::insert(id, institution);
		Self::deposit_event(Event::Reinstated { id });
		Ok(())
	}

	pub(crate) fn do_remove(id: InstitutionId) -> DispatchResult {
		let mut institution = Self::operated(id)?;
		T::Accounts::remove(&institution.operator)?;

		institution.status = Removed;
		InstitutionOf::<T>::remove(&institution.operator);
		Institutions::<T>::insert(id, &institution);
		Self::deposit_event(Event::Removed { id, operator: institution.operator });
		Ok(())
	}

	/// An institution that is admitted or suspended.
	pub(crate) fn operated(id: InstitutionId) -> Result<Institution<T::AccountId>, DispatchError> {
		let institution = Institutions::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(institution.is_operated(), Error::<T>::NotAdmitted);
		Ok(institution)
	}
}
