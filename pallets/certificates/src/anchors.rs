//! Whom the consortium trusts of itself.

use crate::{
	faults, pallet::*, Anchor, Authority, AuthorityId, CertificateDer, KeyIdentifier, Licence,
	Validity,
};
use alloc::vec::Vec;
use frame_support::{ensure, traits::Time};
use seal_pki::{Certificate, Holder, TrustAnchor};
use seal_primitives::{
	digest::sm3, traits::InstitutionDirectory, Capability, Fingerprint, InstitutionId, Moment,
};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_add_anchor(
		der: CertificateDer,
		institution: InstitutionId,
		licence: Licence,
	) -> DispatchResult {
		ensure!(
			!licence.is_empty() && core::str::from_utf8(&licence).is_ok(),
			Error::<T>::LicenceUnfit
		);
		let fingerprint = sm3(&[&der]);
		ensure!(!Anchors::<T>::contains_key(fingerprint), Error::<T>::AlreadyExists);
		let mut in_force = AnchorsInForce::<T>::get();
		in_force.try_push(fingerprint).map_err(|_| Error::<T>::TooManyAnchors)?;
		T::Institutions::ensure_capable(institution, Capability::CertificateAuthority)?;

		let certificate = Self::parse(&der)?;
		let authority = Self::authority_of(&certificate, institution, fingerprint)?;
		let now = T::Time::now();
		let validity: Validity = certificate.validity().into();
		ensure!(validity.not_before <= now, Error::<T>::NotYetValid);
		ensure!(now <= validity.not_after, Error::<T>::Expired);
		let trusted =
			TrustAnchor::from_certificate(&certificate).map_err(faults::of_certificate::<T>)?;
		let anchor = Anchor {
			authority: authority.id(),
			key_identifier: Self::key_identifier(trusted.key_identifier)?,
			validity,
			path_len: trusted.path_len,
			licence,
			since: now,
			withdrawn: None,
		};

		Authorities::<T>::insert(anchor.authority, authority);
		AnchorsInForce::<T>::put(in_force);
		Self::deposit_event(Event::AnchorAdded {
			fingerprint,
			authority: anchor.authority,
			institution,
		});
		Anchors::<T>::insert(fingerprint, anchor);
		Ok(())
	}

	pub(crate) fn do_withdraw_anchor(fingerprint: Fingerprint) -> DispatchResult {
		let mut anchor = Self::anchor_in_force(&fingerprint)?;
		anchor.withdrawn = Some(T::Time::now());
		let mut in_force = AnchorsInForce::<T>::get();
		in_force.retain(|other| *other != fingerprint);
		// Its key may be that of another anchor: a renewed root's.
		let other = in_force.iter().find(|other| {
			Anchors::<T>::get(other).is_some_and(|other| other.authority == anchor.authority)
		});
		if let Some(other) = other {
			Authorities::<T>::mutate(anchor.authority, |authority| {
				if let Some(authority) = authority {
					authority.anchor = *other;
				}
			});
		}
		Anchors::<T>::insert(fingerprint, anchor);
		AnchorsInForce::<T>::put(in_force);
		Self::deposit_event(Event::AnchorWithdrawn { fingerprint });
		Ok(())
	}

	/// An anchor that is trusted now.
	pub(crate) fn anchor_in_force(fingerprint: &Fingerprint) -> Result<Anchor, Error<T>> {
		let anchor = Anchors::<T>::get(fingerprint).ok_or(Error::<T>::AnchorNotFound)?;
		ensure!(anchor.withdrawn.is_none(), Error::<T>::AnchorWithdrawn);
		Ok(anchor)
	}

	/// Since when an anchor is no longer trusted. One that is not known never was.
	pub(crate) fn withdrawn(anchor: &Fingerprint) -> Option<Moment> {
		Anchors::<T>::get(anchor).map_or(Some(0), |anchor| anchor.withdrawn)
	}

	/// An authority that was seen.
	pub(crate) fn known_authority(id: &AuthorityId) -> Result<Authority, Error<T>> {
		Authorities::<T>::get(id).ok_or(Error::<T>::AuthorityNotFound)
	}

	/// The authority that a certificate is of, without the links above it.
	pub(crate) fn authority_of(
		certificate: &Certificate,
		institution: InstitutionId,
		anchor: Fingerprint,
	) -> Result<Authority, Error<T>> {
		let holder = certificate.holder().map_err(faults::of_profile::<T>)?;
		ensure!(holder == Holder::Authority, Error::<T>::NotAuthority);
		let subject = certificate.subject().der().to_vec();
		Ok(Authority {
			subject: subject.try_into().map_err(|_| Error::<T>::NameTooLong)?,
			key: certificate.public_key().into(),
			signs_lists: certificate.key_usage().is_some_and(|usage| usage.crl_sign()),
			institution,
			anchor,
			links: Default::default(),
		})
	}

	/// A key's name that fits into the state.
	fn key_identifier(bytes: Option<Vec<u8>>) -> Result<Option<KeyIdentifier>, DispatchError> {
		bytes.map(KeyIdentifier::try_from).transpose().map_err(|_| Error::<T>::NameTooLong.into())
	}
}
