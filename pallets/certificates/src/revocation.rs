//! What an authority takes back, by its institution's operator.

use crate::{pallet::*, AuthorityId, Link, Revocation, RevocationReason, RevokedBy, Serial};
use frame_support::{ensure, traits::Time};
use seal_primitives::{traits::InstitutionDirectory, Capability, Moment};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_revoke(
		who: T::AccountId,
		authority: AuthorityId,
		serial: Serial,
		reason: RevocationReason,
		revoked: Moment,
	) -> DispatchResult {
		ensure!(serial.first().is_some_and(|first| *first != 0), Error::<T>::SerialMalformed);
		let now = T::Time::now();
		ensure!(revoked <= now, Error::<T>::RevokedInFuture);
		let institution = Self::known_authority(&authority)?.institution;
		ensure!(
			T::Institutions::institution_of(&who) == Some(institution),
			Error::<T>::NotAuthorized
		);
		T::Institutions::ensure_capable(institution, Capability::CertificateAuthority)?;
		ensure!(!Revocations::<T>::contains_key(authority, &serial), Error::<T>::AlreadyRevoked);
		Self::record(
			authority,
			serial,
			Revocation { reason, revoked, recorded: now, by: RevokedBy::Operator },
		);
		Ok(())
	}

	/// Whether a certificate is revoked now: no revocation is dated ahead.
	pub(crate) fn is_revoked(link: &Link) -> bool {
		Revocations::<T>::contains_key(link.issuer, &link.serial)
	}

	/// Put a revocation on record.
	pub(crate) fn record(authority: AuthorityId, serial: Serial, revocation: Revocation) {
		Revocations::<T>::insert(authority, &serial, revocation);
		let Revocation { reason, revoked, .. } = revocation;
		Self::deposit_event(Event::Revoked { authority, serial, reason, revoked });
	}
}
