//! Persons whom public security vouches for.

use crate::{pallet::*, Attestation, Identities};
use alloc::collections::BTreeSet;
use frame_support::{ensure, traits::Time};
use seal_primitives::{Commitment, SeatId};
use sp_runtime::{DispatchResult, SaturatedConversion};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_attest_persons(by: SeatId, identities: Identities) -> DispatchResult {
		ensure!(!identities.is_empty(), Error::<T>::NobodyNamed);
		let mut seen = BTreeSet::new();
		for identity in &identities {
			ensure!(
				seen.insert(identity) && !Self::is_attested(identity),
				Error::<T>::AlreadyAttested
			);
		}

		let count = identities.len().saturated_into();
		let since = T::Time::now();
		for identity in identities {
			Attestations::<T>::insert(identity, Attestation { by, since, withdrawn: None });
		}
		Self::deposit_event(Event::PersonsAttested { count, by });
		Ok(())
	}

	pub(crate) fn do_withdraw_attestation(by: SeatId, identity: Commitment) -> DispatchResult {
		let attestation = Attestations::<T>::get(identity)
			.filter(|attestation| attestation.withdrawn.is_none())
			.ok_or(Error::<T>::NotAttested)?;

		let withdrawn = Some(T::Time::now());
		Attestations::<T>::insert(identity, Attestation { withdrawn, ..attestation });
		Self::deposit_event(Event::AttestationWithdrawn { identity, by });
		Ok(())
	}

	/// Whether a person's attestation stands.
	pub(crate) fn is_attested(identity: &Commitment) -> bool {
		Attestations::<T>::get(identity).is_some_and(|attestation| attestation.withdrawn.is_none())
	}

	pub(crate) fn ensure_attested(identity: &Commitment) -> Result<(), Error<T>> {
		ensure!(Self::is_attested(identity), Error::<T>::NotAttested);
		Ok(())
	}
}
