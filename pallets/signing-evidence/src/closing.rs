//! The ends of a signing.

use crate::{
	ClosedSignings, Config, DeclineReason, Error, Event, OpenSignings, Pallet, Signing, Signings,
};
use codec::Encode;
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::Time};
use seal_primitives::{
	records::{signing_record_key, RECORD_VERSION},
	traits::{InstitutionDirectory, MemberDirectory},
	Capability, Holder, MemberRole, Moment, SigningId, SigningOutcome, SigningRecord,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_decline(
		who: &T::AccountId,
		id: SigningId,
		reason: DeclineReason,
	) -> DispatchResult {
		let now = T::Time::now();
		let signing = Self::open_signing(id, now)?;
		let enterprise = T::Members::enterprise_of(who).ok_or(Error::<T>::NotParty)?;
		Self::ensure_unsealed(&signing, &enterprise)?;
		ensure!(Self::may_act(&enterprise, who), Error::<T>::NotAuthorized);
		Self::ensure_certified(&Holder::Member(enterprise), who)?;

		Self::deposit_event(Event::SigningDeclined { signing: id, enterprise, reason });
		Self::close(id, signing, SigningOutcome::Declined, now);
		Ok(())
	}

	pub(crate) fn do_cancel(who: &T::AccountId, id: SigningId) -> DispatchResult {
		let now = T::Time::now();
		let signing = Self::open_signing(id, now)?;
		Self::ensure_may_cancel(&signing, who)?;
		Self::ensure_certified(&signing.holder, who)?;

		Self::close(id, signing, SigningOutcome::Cancelled, now);
		Ok(())
	}

	pub(crate) fn do_expire(id: SigningId) -> DispatchResult {
		let now = T::Time::now();
		let signing = Self::stored_signing(id)?;
		ensure!(now > signing.deadline, Error::<T>::DeadlineNotPassed);

		Self::close(id, signing, SigningOutcome::Expired, now);
		Ok(())
	}

	/// A signing that has not ended, whether or not its deadline has passed.
	fn stored_signing(id: SigningId) -> Result<Signing<T>, Error<T>> {
		Signings::<T>::get(id).ok_or_else(|| {
			if ClosedSignings::<T>::contains_key(id) {
				Error::<T>::Closed
			} else {
				Error::<T>::NotFound
			}
		})
	}

	/// A signing that has not ended and whose deadline has not passed.
	pub(crate) fn open_signing(id: SigningId, now: Moment) -> Result<Signing<T>, Error<T>> {
		let signing = Self::stored_signing(id)?;
		ensure!(now <= signing.deadline, Error::<T>::DeadlinePassed);
		Ok(signing)
	}

	/// That an account may take a signing back: it must act for the holder today, in the capacity
	/// in which it could start one.
	fn ensure_may_cancel(signing: &Signing<T>, who: &T::AccountId) -> DispatchResult {
		match &signing.holder {
			Holder::Member(enterprise) => {
				if !T::Members::is_controller(enterprise, who) {
					ensure!(signing.initiator == *who, Error::<T>::NotInitiator);
					ensure!(
						T::Members::has_role(enterprise, who, MemberRole::Signer),
						Error::<T>::NotAuthorized
					);
				}
			}
			Holder::Institution(institution) => {
				ensure!(
					T::Institutions::institution_of(who) == Some(*institution),
					Error::<T>::NotInitiator
				);
				T::Institutions::ensure_capable(*institution, Capability::SigningPlatform)?;
			}
			// Seats start no signings.
			Holder::Seat(_) => return Err(Error::<T>::NotInitiator.into()),
		}
		Ok(())
	}

	/// Move a signing out of the state: its record to the off-chain index, its hash to the closed.
	pub(crate) fn close(
		id: SigningId,
		signing: Signing<T>,
		outcome: SigningOutcome,
		closed_at: Moment,
	) {
		let record = SigningRecord {
			version: RECORD_VERSION,
			id,
			initiator: signing.initiator,
			document: signing.document,
			document_kind: signing.document_kind,
			parties: signing
				.parties
				.into_iter()
				.map(|party| (party.enterprise, party.use_record))
				.collect(),
			outcome,
			created_at: signing.created_at,
			closed_at,
		};
		let hash = record.hash();
		sp_io::offchain_index::set(&signing_record_key(&hash), &record.encode());
		Signings::<T>::remove(id);
		OpenSignings::<T>::mutate_exists(signing.holder, |open| {
			*open = open.and_then(|open| open.checked_sub(1)).filter(|left| *left > 0);
		});
		ClosedSignings::<T>::insert(id, hash);
		Self::deposit_event(Event::SigningClosed { signing: id, outcome, record: hash });
	}
}
