//! Delivery: the maker hands the carriers over; the keeper's activation is the acceptance.

use crate::{Config, ElectronicVersions, Error, Event, Pallet};
use frame_support::ensure;
use seal_primitives::{
	traits::{CertifiedActors, InstitutionDirectory},
	Capability, SealCode, SealStatus,
};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_deliver(who: T::AccountId, code: SealCode) -> DispatchResult {
		let maker = T::Institutions::institution_of(&who).ok_or(Error::<T>::NotMaker)?;
		let seal = Self::get(&code)?;
		ensure!(seal.status == SealStatus::Produced, Self::refusal(&seal, Error::<T>::NotProduced));
		let version = ElectronicVersions::<T>::get(&code, seal.electronic_version)
			.ok_or(Error::<T>::NotProduced)?;
		ensure!(version.part.maker == maker, Error::<T>::WrongMaker);
		T::Institutions::ensure_capable(maker, Capability::SealMaker)?;
		T::Certified::ensure_certified(&who)?;
		Self::enter(&code, seal, SealStatus::Delivered, None)?;
		Self::deposit_event(Event::Delivered { code, maker });
		Ok(())
	}
}
