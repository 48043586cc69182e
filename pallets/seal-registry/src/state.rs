//! How a seal goes from one state to another, and what is kept of it.

use crate::{
	Config, ElectronicVersions, Error, Hold, Pallet, Seal, Seals, Transition, Transitions,
};
use frame_support::{
	ensure,
	traits::{Get, Time},
	BoundedVec,
};
use seal_primitives::{seal_code::SealCodeError, ElectronicVersion, SealCode, SealStatus};
use sp_runtime::DispatchResult;

/// How many lines a seal in a state may still need that nobody can refuse it: renaming suspends an
/// active seal, a freeze comes over anything, and abolition ends it.
///
/// A seal enters a state only if so many places stay free behind the line that tells of it. Each
/// change that takes a seal out of use lowers the need by one, so it always fits; only changes that
/// bring it (back) towards use can be refused.
pub(crate) fn places_kept_free(status: SealStatus) -> usize {
	match status {
		SealStatus::Active => 3,
		SealStatus::Filed
		| SealStatus::Produced
		| SealStatus::Delivered
		| SealStatus::Suspended => 2,
		SealStatus::Frozen => 1,
		SealStatus::Abolished => 0,
	}
}

impl<T: Config> Pallet<T> {
	/// A seal's record.
	pub(crate) fn get(code: &SealCode) -> Result<Seal, Error<T>> {
		Seals::<T>::get(code).ok_or(Error::<T>::NotFound)
	}

	/// That a code is well formed, or which fault it has.
	pub(crate) fn ensure_code(code: &SealCode) -> Result<(), Error<T>> {
		code.check().map_err(|fault| match fault {
			SealCodeError::Length | SealCodeError::Digit => Error::<T>::CodeMalformed,
			SealCodeError::Region => Error::<T>::CodeRegion,
		})
	}

	/// Why a seal is not in the state that an act needs.
	pub(crate) fn refusal(seal: &Seal, otherwise: Error<T>) -> Error<T> {
		match seal.status {
			SealStatus::Abolished => Error::<T>::Abolished,
			SealStatus::Frozen => Error::<T>::Frozen,
			SealStatus::Suspended => Error::<T>::Suspended,
			SealStatus::Filed
			| SealStatus::Produced
			| SealStatus::Delivered
			| SealStatus::Active => otherwise,
		}
	}

	/// Whether a seal waits to take the place of another that still stands.
	pub(crate) fn is_pending_successor(seal: &Seal) -> bool {
		seal.replaces
			.as_ref()
			.and_then(Seals::<T>::get)
			.is_some_and(|old| old.status != SealStatus::Abolished)
	}

	/// That the history of a seal has room for it to enter a state.
	pub(crate) fn ensure_room(code: &SealCode, status: SealStatus) -> DispatchResult {
		let kept = Transitions::<T>::decode_len(code).unwrap_or_default();
		let needed = kept.saturating_add(1).saturating_add(places_kept_free(status));
		let places = BoundedVec::<Transition, T::MaxTransitions>::bound();
		ensure!(needed <= places, Error::<T>::TooManyTransitions);
		Ok(())
	}

	/// Put a seal into another state, and keep that it was.
	pub(crate) fn enter(
		code: &SealCode,
		mut seal: Seal,
		status: SealStatus,
		hold: Option<Hold>,
	) -> DispatchResult {
		// A release to where a seal stood takes it out of nothing.
		let goes_out = match status {
			SealStatus::Suspended => seal.status != SealStatus::Frozen,
			SealStatus::Frozen | SealStatus::Abolished => true,
			_ => false,
		};
		if goes_out {
			// Each rise has its line in the bounded history, so this never saturates.
			seal.epoch = seal.epoch.saturating_add(1);
		}
		seal.status = status;
		seal.hold = hold;
		seal.since = T::Time::now();
		Self::keep(code, &seal)?;
		Seals::<T>::insert(code, seal);
		Ok(())
	}

	/// Write a line of history: how the seal stands from now on.
	pub(crate) fn keep(code: &SealCode, seal: &Seal) -> DispatchResult {
		Self::ensure_room(code, seal.status)?;
		let line = Transition {
			at: T::Time::now(),
			status: seal.status,
			version: seal.electronic_version,
		};
		Transitions::<T>::try_mutate(code, |history| history.try_push(line))
			.map_err(|_| Error::<T>::TooManyTransitions)?;
		Ok(())
	}

	/// That the electronic part in use is valid now.
	pub(crate) fn ensure_valid_now(code: &SealCode, seal: &Seal) -> Result<(), Error<T>> {
		let ElectronicVersion { part, .. } =
			ElectronicVersions::<T>::get(code, seal.electronic_version)
				.ok_or(Error::<T>::NotProduced)?;
		let now = T::Time::now();
		ensure!(part.valid_from <= now, Error::<T>::NotYetValid);
		ensure!(now <= part.valid_until, Error::<T>::Expired);
		Ok(())
	}

	/// That the seal may have one more electronic part.
	pub(crate) fn ensure_version_left(seal: &Seal) -> Result<(), Error<T>> {
		ensure!(seal.electronic_version < T::MaxVersions::get(), Error::<T>::TooManyVersions);
		Ok(())
	}
}
