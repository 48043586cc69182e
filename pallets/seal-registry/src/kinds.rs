//! Kinds of seal beside those of GA 241, by the seats' vote; and what holds of every kind.

use crate::{Config, Error, Event, KindDefinition, Pallet, SpecialKind, SpecialKinds};
use frame_support::ensure;
use seal_primitives::{SealKind, SpecialKindId};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_special_kind(
		id: SpecialKindId,
		definition: KindDefinition,
	) -> DispatchResult {
		ensure!(!SpecialKinds::<T>::contains_key(id), Error::<T>::KindTaken);
		ensure!((1..=99).contains(&definition.ga241), Error::<T>::KindDigits);
		ensure!(
			!definition.label.is_empty() && core::str::from_utf8(&definition.label).is_ok(),
			Error::<T>::LabelUnfit
		);
		SpecialKinds::<T>::insert(
			id,
			SpecialKind { definition: definition.clone(), retired: false },
		);
		Self::deposit_event(Event::SpecialKindSet { id, definition });
		Ok(())
	}

	pub(crate) fn do_retire_special_kind(id: SpecialKindId) -> DispatchResult {
		SpecialKinds::<T>::try_mutate(id, |kind| {
			let kind = kind.as_mut().ok_or(Error::<T>::KindUnknown)?;
			ensure!(!kind.retired, Error::<T>::KindRetired);
			kind.retired = true;
			Ok::<_, Error<T>>(())
		})?;
		Self::deposit_event(Event::SpecialKindRetired { id });
		Ok(())
	}

	/// That seals may be filed under a kind.
	pub(crate) fn ensure_kind(kind: SealKind) -> Result<(), Error<T>> {
		if let SealKind::Special(id) = kind {
			let special = SpecialKinds::<T>::get(id).ok_or(Error::<T>::KindUnknown)?;
			ensure!(!special.retired, Error::<T>::KindRetired);
		}
		Ok(())
	}

	/// Whether an enterprise has one seal of a kind at most, waiting successors aside.
	pub(crate) fn is_sole(kind: SealKind) -> bool {
		match kind {
			SealKind::Official => true,
			SealKind::Special(id) => {
				SpecialKinds::<T>::get(id).is_some_and(|kind| kind.definition.one_per_enterprise)
			}
			_ => false,
		}
	}

	/// Whether a seal of a kind shows a person's name.
	pub(crate) fn names_person(kind: SealKind) -> bool {
		match kind {
			SealKind::LegalRepresentative => true,
			SealKind::Special(id) => {
				SpecialKinds::<T>::get(id).is_some_and(|kind| kind.definition.names_person)
			}
			_ => false,
		}
	}
}
