//! What other pallets ask.

use crate::{pallet::*, InstitutionStatus};
use frame_support::ensure;
use seal_primitives::{traits::InstitutionDirectory, Capability, InstitutionId};
use sp_runtime::DispatchResult;

/// An applicant does not act yet, and a removed institution no longer does: neither has an operator
/// here.
impl<T: Config> InstitutionDirectory<T::AccountId> for Pallet<T> {
	fn institution_of(who: &T::AccountId) -> Option<InstitutionId> {
		InstitutionOf::<T>::get(who).filter(|id| Self::operator(*id).is_some())
	}

	fn operator(id: InstitutionId) -> Option<T::AccountId> {
		Institutions::<T>::get(id)
			.filter(|institution| institution.is_operated())
			.map(|institution| institution.operator)
	}

	fn ensure_capable(id: InstitutionId, capability: Capability) -> DispatchResult {
		let institution = Self::operated(id)?;
		ensure!(institution.status != InstitutionStatus::Suspended, Error::<T>::Suspended);
		ensure!(institution.capabilities.contains(&capability), Error::<T>::LacksCapability);
		Ok(())
	}
}
