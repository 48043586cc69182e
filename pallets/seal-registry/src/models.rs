//! The model of a seal: its electronic image shows the filed impression, unless public security
//! decided otherwise in writing.

use crate::{AllowedModel, AllowedModels, Config, Error, Event, Pallet, Seal};
use frame_support::{ensure, traits::Time};
use seal_primitives::{Commitment, Digest, SealCode, SealStatus, SeatId};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_allow_model(
		by: SeatId,
		code: SealCode,
		model: Commitment,
		decision: Digest,
	) -> DispatchResult {
		let seal = Self::get(&code)?;
		ensure!(seal.status != SealStatus::Abolished, Error::<T>::Abolished);
		ensure!(
			seal.physical.as_ref().is_some_and(|physical| physical.impression != model),
			Error::<T>::NothingToAllow
		);
		let since = T::Time::now();
		AllowedModels::<T>::insert(&code, AllowedModel { model, decision, by, since });
		Self::deposit_event(Event::ModelAllowed { code, model, decision, by });
		Ok(())
	}

	/// That an electronic image shows the model of the filed impression, or one that was allowed
	/// instead. A seal that is electronic only has nothing to compare.
	pub(crate) fn ensure_model(
		code: &SealCode,
		seal: &Seal,
		model: &Commitment,
	) -> Result<(), Error<T>> {
		let filed = seal.physical.as_ref().is_none_or(|physical| physical.impression == *model);
		let allowed =
			|| AllowedModels::<T>::get(code).is_some_and(|allowed| allowed.model == *model);
		ensure!(filed || allowed(), Error::<T>::OtherModel);
		Ok(())
	}
}
