//! Applications: filed, taken back, decided.

use crate::{
	pallet::*,
	Capabilities, Institution,
	InstitutionStatus::{Admitted, Applied},
	Name,
};
use frame_support::{ensure, traits::Get};
use seal_primitives::{traits::AccountBook, Commitment, Holder, InstitutionId, SeatId};
use sp_runtime::{ArithmeticError, DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_apply(
		sponsor: SeatId,
		operator: T::AccountId,
		name: Name,
		capabilities: Capabilities,
		papers: Commitment,
	) -> DispatchResult {
		ensure!(!name.is_empty(), Error::<T>::NameEmpty);
		ensure!(core::str::from_utf8(&name).is_ok(), Error::<T>::NameNotText);
		ensure!(!capabilities.is_empty(), Error::<T>::CapabilitiesEmpty);
		Self::ensure_free(&operator)?;
		let open = OpenApplications::<T>::get();
		ensure!(open < T::MaxApplications::get(), Error::<T>::TooManyApplications);
		let id = NextInstitution::<T>::get();
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;

		NextInstitution::<T>::put(next);
		OpenApplications::<T>::put(open.saturating_add(1));
		InstitutionOf::<T>::insert(&operator, id);
		Institutions::<T>::insert(
			id,
			Institution {
				name,
				operator: operator.clone(),
				capabilities,
				papers,
				sponsor,
				status: Applied,
			},
		);
		Self::deposit_event(Event::Applied { id, operator, sponsor });
		Ok(())
	}

	pub(crate) fn do_withdraw_application(seat: SeatId, id: InstitutionId) -> DispatchResult {
		let institution = Self::applicant(id)?;
		ensure!(institution.sponsor == seat, Error::<T>::NotSponsor);
		Self::drop_application(id, &institution.operator);
		Self::deposit_event(Event::ApplicationWithdrawn { id });
		Ok(())
	}

	pub(crate) fn do_admit(id: InstitutionId) -> DispatchResult {
		let mut institution = Self::applicant(id)?;
		T::Accounts::admit(&institution.operator, Holder::Institution(id))?;

		institution.status = Admitted;
		OpenApplications::<T>::mutate(|open| *open = open.saturating_sub(1));
		Institutions::<T>::insert(id, &institution);
		Self::deposit_event(Event::Admitted { id, operator: institution.operator });
		Ok(())
	}

	pub(crate) fn do_reject(id: InstitutionId) -> DispatchResult {
		let institution = Self::applicant(id)?;
		Self::drop_application(id, &institution.operator);
		Self::deposit_event(Event::Rejected { id });
		Ok(())
	}

	/// That an account neither stands for an institution nor acts for anyone else.
	pub(crate) fn ensure_free(account: &T::AccountId) -> DispatchResult {
		ensure!(!InstitutionOf::<T>::contains_key(account), Error::<T>::AlreadyExists);
		ensure!(T::Accounts::holder(account).is_none(), Error::<T>::AccountTaken);
		Ok(())
	}

	fn applicant(id: InstitutionId) -> Result<Institution<T::AccountId>, DispatchError> {
		let institution = Institutions::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(institution.status == Applied, Error::<T>::NotApplied);
		Ok(institution)
	}

	fn drop_application(id: InstitutionId, operator: &T::AccountId) {
		Institutions::<T>::remove(id);
		InstitutionOf::<T>::remove(operator);
		OpenApplications::<T>::mutate(|open| *open = open.saturating_sub(1));
	}
}
