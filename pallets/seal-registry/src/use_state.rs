//! Taking a seal into use, and out of it for a while.

use crate::{AbolitionReason, Config, Error, Event, Hold, Pallet, Suspension};
use frame_support::ensure;
use seal_primitives::{traits::CertifiedActors, SealCode, SealStatus};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_activate(who: T::AccountId, code: SealCode) -> DispatchResult {
		let seal = Self::get(&code)?;
		Self::ensure_keeper(&seal.owner, seal.kind, &who)?;
		ensure!(
			seal.status == SealStatus::Delivered,
			Self::refusal(&seal, Error::<T>::NotDelivered)
		);
		Self::ensure_valid_now(&code, &seal)?;
		T::Certified::ensure_manager_certified::<T::Members>(&seal.owner, &who)?;
		let mut replaced = None;
		if let Some(old_code) = &seal.replaces {
			let old = Self::get(old_code)?;
			if old.status != SealStatus::Abolished {
				ensure!(!old.is_disputed(), Error::<T>::Disputed);
				Self::end(old_code, old, AbolitionReason::Replaced)?;
				replaced = Some(old_code.clone());
			}
		}
		Self::enter(&code, seal, SealStatus::Active, None)?;
		Self::deposit_event(Event::Activated { code, replaced });
		Ok(())
	}

	pub(crate) fn do_suspend(who: T::AccountId, code: SealCode) -> DispatchResult {
		let seal = Self::get(&code)?;
		Self::ensure_keeper(&seal.owner, seal.kind, &who)?;
		ensure!(seal.status == SealStatus::Active, Self::refusal(&seal, Error::<T>::NotActive));
		T::Certified::ensure_manager_certified::<T::Members>(&seal.owner, &who)?;
		let cause = Suspension::Owner;
		Self::enter(&code, seal, SealStatus::Suspended, Some(Hold::Suspended(cause)))?;
		Self::deposit_event(Event::Suspended { code, cause });
		Ok(())
	}

	pub(crate) fn do_resume(who: T::AccountId, code: SealCode) -> DispatchResult {
		let seal = Self::get(&code)?;
		Self::ensure_keeper(&seal.owner, seal.kind, &who)?;
		match &seal.hold {
			Some(Hold::Suspended(Suspension::Owner)) => (),
			Some(Hold::Suspended(Suspension::Renamed)) => {
				return Err(Error::<T>::SealBearsOldName.into());
			}
			_ => return Err(Self::refusal(&seal, Error::<T>::NotSuspended).into()),
		}
		T::Certified::ensure_manager_certified::<T::Members>(&seal.owner, &who)?;
		Self::enter(&code, seal, SealStatus::Active, None)?;
		Self::deposit_event(Event::Resumed { code });
		Ok(())
	}
}
