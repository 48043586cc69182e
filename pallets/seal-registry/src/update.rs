//! Asking for a new electronic part: the old one stays in history.

use crate::{Config, Error, Event, Hold, Pallet, PendingUpdates, Suspension};
use frame_support::ensure;
use seal_primitives::{traits::CertifiedActors, SealCode, SealStatus};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_request_update(who: T::AccountId, code: SealCode) -> DispatchResult {
		let seal = Self::get(&code)?;
		Self::ensure_keeper(&seal.owner, seal.kind, &who)?;
		match (seal.status, &seal.hold) {
			(SealStatus::Active, _)
			| (SealStatus::Suspended, Some(Hold::Suspended(Suspension::Owner))) => (),
			(SealStatus::Suspended, _) => return Err(Error::<T>::SealBearsOldName.into()),
			_ => return Err(Self::refusal(&seal, Error::<T>::NotActive).into()),
		}
		ensure!(!PendingUpdates::<T>::contains_key(&code), Error::<T>::AlreadyRequested);
		Self::ensure_version_left(&seal)?;
		Self::ensure_room(&code, seal.status)?;
		T::Certified::ensure_manager_certified::<T::Members>(&seal.owner, &who)?;
		PendingUpdates::<T>::insert(&code, ());
		Self::deposit_event(Event::UpdateRequested { code });
		Ok(())
	}
}
