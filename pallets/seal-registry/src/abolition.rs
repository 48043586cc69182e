//! The end of a seal, for good.

use crate::{
	AbolitionReason, AllowedModels, Config, Error, Event, Pallet, PendingUpdates, Seal, Seals,
	SealsOf, SoleSeals,
};
use frame_support::ensure;
use seal_primitives::{SealCode, SealStatus, SeatId};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Abolish by a filing seat, or by the owner's controller (an account).
	pub(crate) fn do_abolish(
		by: Result<SeatId, T::AccountId>,
		code: SealCode,
		reason: AbolitionReason,
	) -> DispatchResult {
		let seal = Self::get(&code)?;
		if let Err(who) = &by {
			Self::ensure_controller(&seal.owner, who)?;
		}
		ensure!(seal.status != SealStatus::Abolished, Error::<T>::Abolished);
		ensure!(
			!matches!(reason, AbolitionReason::Renamed | AbolitionReason::Deregistered),
			Error::<T>::ReasonReserved
		);
		ensure!(by.is_ok() || !seal.is_disputed(), Error::<T>::Disputed);
		Self::end(&code, seal, reason)
	}

	/// End a seal: it leaves every index but that of digests, and a successor still waiting takes its
	/// place there. Open reports stay open: what was sealed in their time stays suspect.
	pub(crate) fn end(code: &SealCode, mut seal: Seal, reason: AbolitionReason) -> DispatchResult {
		PendingUpdates::<T>::remove(code);
		AllowedModels::<T>::remove(code);
		let mut codes = SealsOf::<T>::get(seal.owner);
		codes.retain(|other| other != code);
		if codes.is_empty() {
			SealsOf::<T>::remove(seal.owner);
		} else {
			SealsOf::<T>::insert(seal.owner, codes);
		}
		if Self::is_pending_successor(&seal) {
			// It never took over, so the seal it was to replace may have another successor.
			if let Some(old_code) = seal.replaces.take() {
				Seals::<T>::mutate(old_code, |old| {
					if let Some(old) = old {
						old.replaced_by = None;
					}
				});
			}
		}
		if SoleSeals::<T>::get(seal.owner, seal.kind).as_ref() == Some(code) {
			match &seal.replaced_by {
				Some(next) => SoleSeals::<T>::insert(seal.owner, seal.kind, next),
				None => SoleSeals::<T>::remove(seal.owner, seal.kind),
			}
		}
		Self::enter(code, seal, SealStatus::Abolished, None)?;
		Self::deposit_event(Event::Abolished { code: code.clone(), reason });
		Ok(())
	}
}
