//! Filing: a seal comes to be, under its code.

use crate::{Config, Error, Event, Pallet, PhysicalPart, Seal, Seals, SealsOf, SoleSeals};
use frame_support::{ensure, traits::Time, BoundedVec};
use seal_primitives::{
	traits::{InstitutionDirectory, MemberDirectory},
	ApplicationId, Capability, CreditCode, SealCode, SealKind, SealStatus, SeatId,
};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_file(
		filed_by: SeatId,
		code: SealCode,
		owner: CreditCode,
		kind: SealKind,
		physical: Option<PhysicalPart>,
		replaces: Option<SealCode>,
		application: Option<ApplicationId>,
	) -> DispatchResult {
		Self::ensure_free(&code)?;
		Self::ensure_kind(kind)?;
		T::Members::ensure_operating(&owner)?;
		if let Some(physical) = &physical {
			T::Institutions::ensure_capable(physical.engraver, Capability::SealMaker)?;
		}
		Self::ensure_may_be_filed(&owner, kind, replaces.as_ref())?;

		if let Some(id) = application {
			Self::answer_application(id, &owner, kind, replaces.as_ref())?;
		}
		let seal = Seal::filed(owner, kind, physical, replaces.clone(), filed_by, T::Time::now());
		Self::enrol(&code, seal)?;
		Self::deposit_event(Event::Filed {
			code,
			owner,
			kind,
			replaces,
			application,
			by: filed_by,
		});
		Ok(())
	}

	/// That an enterprise may have one more seal of a kind: a second official seal, or another of a
	/// kind of which there is one, only in the place of the present one.
	pub(crate) fn ensure_may_be_filed(
		owner: &CreditCode,
		kind: SealKind,
		replaces: Option<&SealCode>,
	) -> DispatchResult {
		match replaces {
			Some(code) => {
				let old = Self::get(code)?;
				ensure!(old.owner == *owner && old.kind == kind, Error::<T>::ReplacementMismatch);
				ensure!(old.status != SealStatus::Abolished, Error::<T>::Abolished);
				ensure!(old.replaced_by.is_none(), Error::<T>::AlreadyReplaced);
				ensure!(!Self::is_pending_successor(&old), Error::<T>::ReplacementMismatch);
			}
			None => ensure!(
				!SoleSeals::<T>::contains_key(owner, kind),
				match kind {
					SealKind::Official => Error::<T>::SecondOfficialSeal,
					_ => Error::<T>::SecondOfKind,
				}
			),
		}
		let held = SealsOf::<T>::decode_len(owner).unwrap_or_default();
		let places = BoundedVec::<SealCode, T::MaxSealsPerEnterprise>::bound();
		ensure!(held < places, Error::<T>::TooManySeals);
		Ok(())
	}

	/// Write a new seal and everything that points to it.
	pub(crate) fn enrol(code: &SealCode, seal: Seal) -> DispatchResult {
		SealsOf::<T>::try_mutate(seal.owner, |codes| codes.try_push(code.clone()))
			.map_err(|_| Error::<T>::TooManySeals)?;
		match &seal.replaces {
			Some(old) => Seals::<T>::mutate(old, |old| {
				if let Some(old) = old {
					old.replaced_by = Some(code.clone());
				}
			}),
			None if Self::is_sole(seal.kind) => SoleSeals::<T>::insert(seal.owner, seal.kind, code),
			None => (),
		}
		Self::keep(code, &seal)?;
		Seals::<T>::insert(code, seal);
		Ok(())
	}
}
