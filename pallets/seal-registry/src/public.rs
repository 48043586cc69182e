//! What anyone may learn of a seal whose code they have. No seal is found by its owner here.

use crate::{Config, ElectronicVersions, Pallet, PendingUpdates, Seals, Transition, Transitions};
use frame_support::traits::Time;
use seal_primitives::{
	traits::SealAuthority, ElectronicVersion, Moment, PublicSeal, SealCode, SealStatus,
};

impl<T: Config> Pallet<T> {
	/// A seal as it stands, or as it stood at a past time: the last change up to that time counts,
	/// so a change within a block is told as from the block's time on. A time to come is answered
	/// as of now. None where no such seal was filed (by then).
	pub fn public_seal(code: &SealCode, at: Option<Moment>) -> Option<PublicSeal> {
		let seal = Seals::<T>::get(code)?;
		let now = T::Time::now();
		let past = at.filter(|at| *at < now);
		let (status, since, version) = match past {
			None => (seal.status, seal.since, seal.electronic_version),
			Some(at) => standing_at(&Transitions::<T>::get(code), at)?,
		};
		let electronic = ElectronicVersions::<T>::get(code, version);
		let in_force = match past {
			None => Self::ensure_in_force(code).is_ok(),
			Some(at) => {
				status == SealStatus::Active
					&& electronic.as_ref().is_some_and(|ElectronicVersion { part, .. }| {
						part.valid_from <= at && at <= part.valid_until
					})
			}
		};
		Some(PublicSeal {
			owner: seal.owner,
			kind: seal.kind,
			status,
			since,
			in_force,
			version,
			electronic,
			has_physical: seal.physical.is_some(),
			under_update: past.is_none() && PendingUpdates::<T>::contains_key(code),
			alleged_since: Self::alleged_since(code, past.unwrap_or(now)),
		})
	}
}

/// Status, since when, and version at a time, out of a history in order of time.
fn standing_at(history: &[Transition], at: Moment) -> Option<(SealStatus, Moment, u32)> {
	history.iter().take_while(|line| line.at <= at).fold(None, |standing, line| {
		let since = match standing {
			Some((status, since, _)) if status == line.status => since,
			_ => line.at,
		};
		Some((line.status, since, line.version))
	})
}
