//! Freezing by one hand, release by two.

use crate::{
	Config, Error, Event, Finding, Freeze, FreezeReason, Hold, Pallet, Party, Seal, Seals,
};
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
		let by = Self::party_to_freeze(&seal, &who, reason)?;
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
			*freeze = Freeze { reason, by, consented: None, before: freeze.before };
			Seals::<T>::insert(&code, seal);
			Self::keep_report(&code, reason, by, alleged_since)?;
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
		let freeze = Freeze { reason, by, consented: None, before };
		Self::enter(code, seal, SealStatus::Frozen, Some(Hold::Frozen(freeze)))?;
		Self::keep_report(code, reason, by, alleged_since)?;
		Self::deposit_event(Event::Frozen { code: code.clone(), reason, by, alleged_since });
		Ok(())
	}

	pub(crate) fn do_release(
		who: T::AccountId,
		code: SealCode,
		finding: Finding,
	) -> DispatchResult {
		let mut seal = Self::get(&code)?;
		let by = Self::party(&seal, &who)?;
		ensure!(seal.status != SealStatus::Abolished, Error::<T>::Abolished);
		let Some(Hold::Frozen(freeze)) = &mut seal.hold else {
			return Err(Error::<T>::NotFrozen.into());
		};
		let hands = freeze.reason.hands().ok_or(Error::<T>::AwaitsReinstatement)?;
		ensure!(hands.contains(&by), Error::<T>::WrongParty);
		ensure!(
			freeze.consented.is_none_or(|(first, _)| first != by),
			Error::<T>::AlreadyConsented
		);
		T::Members::ensure_operating(&seal.owner)?;
		let before = freeze.before;
		Self::ensure_room(&code, before.status())?;
		T::Certified::ensure_manager_certified::<T::Members>(&seal.owner, &who)?;

		let Some(first) = freeze.consented else {
			freeze.consented = Some((by, finding));
			Seals::<T>::insert(&code, seal);
			Self::deposit_event(Event::ReleaseConsented { code, by, finding });
			return Ok(());
		};
		Self::enter(&code, seal, before.status(), before.hold())?;
		Self::close_reports(&code, [first, (by, finding)]);
		Self::deposit_event(Event::Released { code, status: before.status() });
		Ok(())
	}
}
