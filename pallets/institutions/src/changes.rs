//! What an institution may do, and who acts for it.

use crate::{pallet::*, Capabilities};
use frame_support::ensure;
use seal_primitives::{traits::AccountBook, Holder, InstitutionId};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_capabilities(
		id: InstitutionId,
		capabilities: Capabilities,
	) -> DispatchResult {
		ensure!(!capabilities.is_empty(), Error::<T>::CapabilitiesEmpty);
		let mut institution = Self::operated(id)?;

		institution.capabilities = capabilities.clone();
		Institutions::<T>::insert(id, institution);
		Self::deposit_event(Event::CapabilitiesSet { id, capabilities });
		Ok(())
	}

	pub(crate) fn do_replace_operator(id: InstitutionId, new: T::AccountId) -> DispatchResult {
		Self::ensure_free(&new)?;
		let mut institution = Self::operated(id)?;
		let old = institution.operator;
		T::Accounts::remove(&old)?;
		T::Accounts::admit(&new, Holder::Institution(id))?;

		InstitutionOf::<T>::remove(&old);
		InstitutionOf::<T>::insert(&new, id);
		institution.operator = new.clone();
		Institutions::<T>::insert(id, institution);
		Self::deposit_event(Event::OperatorReplaced { id, old, new });
		Ok(())
	}
}
