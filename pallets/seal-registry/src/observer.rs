//! What happens to an enterprise, and what that does to its seals. Each walks over the enterprise's
//! seals, at most `MaxSealsPerEnterprise` of them.

use crate::{
	AbolitionReason, Config, Event, FreezeReason, Hold, Pallet, Party, PendingUpdates, Seal, Seals,
	SealsOf, Standing, Suspension,
};
use frame_support::traits::Get;
use seal_primitives::{traits::EnterpriseObserver, CreditCode, SealCode, SealStatus};
use sp_runtime::DispatchResult;

impl<T: Config> EnterpriseObserver for Pallet<T> {
	/// Freezes every seal that is not frozen already.
	fn on_suspended(enterprise: &CreditCode) -> DispatchResult {
		let reason = FreezeReason::EnterpriseSuspended;
		Self::for_each_seal(enterprise, |code, seal| {
			Self::freeze_standing(code, seal, reason, Party::Registrar, None)
		})
	}

	/// Releases exactly the seals that froze with the suspension. One reported lost (or disputed)
	/// in the meantime stays frozen for that reason; one whose history has no room left stays
	/// frozen and can only be replaced, which an event tells.
	fn on_reinstated(enterprise: &CreditCode) -> DispatchResult {
		Self::for_each_seal(enterprise, |code, seal| {
			let before = match seal.freeze() {
				Some(freeze) if freeze.reason == FreezeReason::EnterpriseSuspended => freeze.before,
				_ => return Ok(()),
			};
			if Self::ensure_room(code, before.status()).is_err() {
				Self::deposit_event(Event::StaysFrozen { code: code.clone() });
				return Ok(());
			}
			Self::enter(code, seal, before.status(), before.hold())?;
			Self::deposit_event(Event::Released { code: code.clone(), status: before.status() });
			Ok(())
		})
	}

	/// Seals in use go out of it until replaced; those not yet taken into use are abolished and
	/// filed anew under the new name. A seal that shows a person's name is left alone.
	fn on_renamed(enterprise: &CreditCode) -> DispatchResult {
		Self::for_each_seal(enterprise, |code, seal| {
			if Self::names_person(seal.kind) {
				return Ok(());
			}
			match seal.beneath_freeze() {
				Some(standing) if standing.was_used() => Self::outdate(code, seal),
				_ => Self::end(code, seal, AbolitionReason::Renamed),
			}
		})
	}

	/// Abolishes every seal, and closes the open applications.
	fn on_deregistered(enterprise: &CreditCode) -> DispatchResult {
		Self::drop_applications(enterprise);
		Self::for_each_seal(enterprise, |code, seal| {
			Self::end(code, seal, AbolitionReason::Deregistered)
		})
	}

	fn max_seals() -> u32 {
		T::MaxSealsPerEnterprise::get()
	}
}

impl<T: Config> Pallet<T> {
	fn for_each_seal(
		enterprise: &CreditCode,
		act: impl Fn(&SealCode, Seal) -> DispatchResult,
	) -> DispatchResult {
		for code in SealsOf::<T>::get(enterprise) {
			// Read one by one: an act may change another seal of the same enterprise.
			act(&code, Self::get(&code)?)?;
		}
		Ok(())
	}

	/// Suspend a seal in use because it bears an old name; a frozen one is to be so on release.
	fn outdate(code: &SealCode, mut seal: Seal) -> DispatchResult {
		let cause = Suspension::Renamed;
		PendingUpdates::<T>::remove(code);
		match &mut seal.hold {
			Some(Hold::Frozen(freeze)) => {
				freeze.before = Standing::Suspended(cause);
				Seals::<T>::insert(code, seal);
			}
			Some(Hold::Suspended(present)) => {
				*present = cause;
				Seals::<T>::insert(code, seal);
			}
			None => {
				Self::enter(code, seal, SealStatus::Suspended, Some(Hold::Suspended(cause)))?;
			}
		}
		Self::deposit_event(Event::Suspended { code: code.clone(), cause });
		Ok(())
	}
}
