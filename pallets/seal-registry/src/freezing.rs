//! Freezing by one hand, release by two.

use crate::{Config, Error, Event, Freeze, FreezeReason, Hold, Pallet, Party, Seal, Seals};
use frame_support::{ensure, traits::Time};
use seal_primitives::{
	traits::{CertifiedActors, MemberDirectory},
	Moment, SealCode, SealStatus,
};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_freeze(
		who: T::AccountId,
		code: SealCode,
		reason: FreezeReason,
		alleged_since: Option<Moment>,
	) -> DispatchResult {
		let mut seal = Self::get(&code)?;
		let by = Self::party_to_freeze(&seal.owner, &who, reason)?;
		ensure!(seal.status != SealStatus::Abolished, Error::<T>::Abolished);
		ensure!(
			alleged_since.is_none_or(|since| since <= T::Time::now()),
			Error::<T>::AllegedInFuture
		);
		ensure!(
			seal.freeze().is_none_or(|freeze| reason.gravity() > freeze.reason.gravity()),
			Error::<T>::AlreadyFrozen
		);
		T::Certified::ensure_manager_certified::<T::Members>(&seal.owner, &who)?;
		if let Some(Hold::Frozen(freeze)) = &mut seal.hold {
			let earliest = freeze.alleged_since.into_iter().chain(alleged_since).min();
			*freeze = Freeze {
				reason,
				by,
				alleged_since: earliest,
				consented: None,
				before: freeze.before,
			};
			Seals::<T>::insert(&code, seal);
			Self::deposit_event(Event::Frozen { code, reason, by, alleged_since });
			return Ok(());
		}
		Self::freeze_standing(&code, seal, reason, by, alleged_since)
	}

	/// Freeze a seal that is neither frozen nor abolished; another is left as it is.
	pub(crate) fn freeze_standing(
		code: &SealCode,
		seal: Seal,
		reason: FreezeReason,
		by: Party,
		alleged_since: Option<Moment>,
	) -> DispatchResult {
		let Some(before) = seal.standing() else { return Ok(()) };
		let freeze = Freeze { reason, by, alleged_since, consented: None, before };
		Self::enter(code, seal, SealStatus::Frozen, Some(Hold::Frozen(freeze)))?;
		Self::deposit_event(Event::Frozen { code: code.clone(), reason, by, alleged_since });
		Ok(())
	}

	pub(crate) fn do_release(who: T::AccountId, code: SealCode) -> DispatchResult {
		let mut seal = Self::get(&code)?;
		let by = Self::party(&seal.owner, &who)?;
		ensure!(seal.status != SealStatus::Abolished, Error::<T>::Abolished);
		let Some(Hold::Frozen(freeze)) = &mut seal.hold else {
			return Err(Error::<T>::NotFrozen.into());
		};
		let hands = freeze.reason.hands().ok_or(Error::<T>::AwaitsReinstatement)?;
		ensure!(hands.contains(&by), Error::<T>::WrongParty);
		ensure!(freeze.consented != Some(by), Error::<T>::AlreadyConsented);
		T::Members::ensure_operating(&seal.owner)?;
		let before = freeze.before;
		Self::ensure_room(&code, before.status())?;
		T::Certified::ensure_manager_certified::<T::Members>(&seal.owner, &who)?;

		if freeze.consented.is_none() {
			freeze.consented = Some(by);
			Seals::<T>::insert(&code, seal);
			Self::deposit_event(Event::ReleaseConsented { code, by });
			return Ok(());
		}
		Self::enter(&code, seal, before.status(), before.hold())?;
		Self::deposit_event(Event::Released { code, status: before.status() });
		Ok(())
	}
}
