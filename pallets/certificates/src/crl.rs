//! What an authority takes back, by a list that it signed.

use crate::{
	faults,
	pallet::*,
	registration::{seconds, stored_key},
	AuthorityId, CrlDer, CrlNumber, Revocation, RevocationReason, RevokedBy, Serial, MIN_CRL_ENTRY,
};
use frame_support::{
	ensure,
	traits::{Get, Time},
};
use seal_pki::{Crl, Reason};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// Take a list. Returns how many entries it has.
	pub(crate) fn do_submit_crl(id: AuthorityId, der: CrlDer) -> Result<u32, DispatchError> {
		let authority = Self::known_authority(&id)?;
		Self::ensure_authority_stands(&authority)?;
		ensure!(authority.signs_lists, Error::<T>::KeyUsageUnfit);
		let crl = Crl::from_der(&der).map_err(faults::of_certificate::<T>)?;
		let entries = u32::try_from(crl.entries().count()).unwrap_or(u32::MAX);
		ensure!(entries <= T::MaxCrlEntries::get(), Error::<T>::TooManyEntries);
		let now = T::Time::now();
		ensure!(crl.this_update() <= seconds(now), Error::<T>::CrlInFuture);
		let number = Self::number(&crl)?;
		let newest = CrlNumbers::<T>::get(id);
		ensure!(newest.is_none_or(|newest| newest < number), Error::<T>::CrlOutdated);
		crl.verify(&authority.subject, &stored_key(&authority.key)?)
			.map_err(faults::of_certificate::<T>)?;

		CrlNumbers::<T>::insert(id, number);
		let mut recorded = 0u32;
		for entry in crl.entries() {
			let serial =
				Serial::try_from(entry.serial.to_vec()).map_err(|_| Error::<T>::Malformed)?;
			if Revocations::<T>::contains_key(id, &serial) {
				continue;
			}
			let revocation = Revocation {
				reason: reason(entry.reason),
				// An authority's clock may be a little ahead.
				revoked: entry.at.saturating_mul(1_000).min(now),
				recorded: now,
				by: RevokedBy::Crl(number),
			};
			Self::record(id, serial, revocation);
			recorded = recorded.saturating_add(1);
		}
		Self::deposit_event(Event::CrlTaken { authority: id, number, recorded });
		Ok(entries)
	}

	/// The most entries that a list of so many bytes can bring.
	pub(crate) fn most_entries(bytes: usize) -> u32 {
		let most = u32::try_from(bytes).unwrap_or(u32::MAX) / MIN_CRL_ENTRY;
		most.min(T::MaxCrlEntries::get())
	}

	/// A list's number in the form in which numbers are compared.
	fn number(crl: &Crl) -> Result<CrlNumber, Error<T>> {
		let stated = crl.number().ok_or(Error::<T>::CrlUnnumbered)?;
		let mut number = CrlNumber::default();
		ensure!(stated.len() <= number.len(), Error::<T>::Malformed);
		for (to, from) in number.iter_mut().rev().zip(stated.iter().rev()) {
			*to = *from;
		}
		Ok(number)
	}
}

fn reason(stated: Option<Reason>) -> RevocationReason {
	match stated {
		None | Some(Reason::Unspecified) => RevocationReason::Unspecified,
		Some(Reason::KeyCompromise) => RevocationReason::KeyCompromise,
		Some(Reason::AuthorityCompromise | Reason::AttributeAuthorityCompromise) => {
			RevocationReason::AuthorityCompromise
		}
		Some(Reason::AffiliationChanged) => RevocationReason::AffiliationChanged,
		Some(Reason::Superseded) => RevocationReason::Superseded,
		Some(Reason::CessationOfOperation) => RevocationReason::CessationOfOperation,
		Some(Reason::Hold) => RevocationReason::Hold,
		Some(Reason::PrivilegeWithdrawn) => RevocationReason::PrivilegeWithdrawn,
	}
}
