//! Production: an admitted maker adds the electronic part.

use crate::{Config, Error, Event, Pallet, PendingUpdates, Seals};
use frame_support::ensure;
use seal_primitives::{
	traits::{CertifiedActors, InstitutionDirectory},
	Capability, ElectronicPart, SealCode, SealStatus,
};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_produce(
		who: T::AccountId,
		code: SealCode,
		electronic: ElectronicPart,
	) -> DispatchResult {
		let maker = T::Institutions::institution_of(&who).ok_or(Error::<T>::NotMaker)?;
		ensure!(electronic.maker == maker, Error::<T>::WrongMaker);
		T::Institutions::ensure_capable(maker, Capability::SealMaker)?;
		Self::ensure_usable(&electronic)?;
		let mut seal = Self::get(&code)?;
		let is_update = match seal.status {
			SealStatus::Filed => false,
			SealStatus::Active | SealStatus::Suspended => {
				ensure!(PendingUpdates::<T>::contains_key(&code), Error::<T>::NoUpdateRequested);
				true
			}
			SealStatus::Produced | SealStatus::Frozen | SealStatus::Abolished => {
				return Err(Self::refusal(&seal, Error::<T>::NotFiled).into());
			}
		};
		T::Certified::ensure_certified(&who)?;

		Self::add_version(&code, &mut seal, electronic)?;
		if is_update {
			PendingUpdates::<T>::remove(&code);
			Self::keep(&code, &seal)?;
			Seals::<T>::insert(&code, &seal);
		} else {
			Self::enter(&code, seal.clone(), SealStatus::Produced, None)?;
		}
		Self::deposit_event(Event::Produced { code, version: seal.electronic_version, maker });
		Ok(())
	}
}
