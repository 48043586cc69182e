//! What other pallets ask at every use.

use crate::{pallet::*, Certificate, CertificateHolder};
use frame_support::{ensure, traits::Time};
use seal_primitives::{
	traits::{ActorDirectory, ActorIdentity, CertifiedActors, CertifiedSigners},
	Fingerprint, StatementSignature,
};
use sp_runtime::DispatchError;

impl<T: Config> CertifiedActors<T::AccountId> for Pallet<T> {
	fn ensure_certified(who: &T::AccountId) -> Result<Fingerprint, DispatchError> {
		let (fingerprint, _) = Self::certified(who)?;
		Ok(fingerprint)
	}
}

impl<T: Config> CertifiedSigners<T::AccountId> for Pallet<T> {
	fn verify_statement(
		who: &T::AccountId,
		message: &[u8],
		signature: &StatementSignature,
	) -> Result<Fingerprint, DispatchError> {
		let (fingerprint, certificate) = Self::certified(who)?;
		Self::ensure_signed(&certificate, message, signature)?;
		Ok(fingerprint)
	}
}

impl<T: Config> Pallet<T> {
	/// The certificate under which an account may act now.
	pub(crate) fn certified(
		who: &T::AccountId,
	) -> Result<(Fingerprint, Certificate), DispatchError> {
		let fingerprint = Bindings::<T>::get(who).ok_or(Error::<T>::NotBound)?;
		let certificate = Certificates::<T>::get(fingerprint).ok_or(Error::<T>::NotFound)?;
		Self::ensure_valid_at(&certificate, T::Time::now())?;
		Self::ensure_names(&certificate.holder, who)?;
		Ok((fingerprint, certificate))
	}

	/// The certificate of this fingerprint, if it is the one under which an account may act now.
	pub(crate) fn certified_under(
		who: &T::AccountId,
		fingerprint: Fingerprint,
	) -> Result<Certificate, DispatchError> {
		let (current, certificate) = Self::certified(who)?;
		ensure!(current == fingerprint, Error::<T>::NotBound);
		Ok(certificate)
	}

	/// That who stands behind an account is whom a certificate names.
	pub(crate) fn ensure_names(
		holder: &CertificateHolder,
		who: &T::AccountId,
	) -> Result<(), Error<T>> {
		let identity = T::Actors::identity(who).ok_or(Error::<T>::NotAdmitted)?;
		let named = match (holder, identity) {
			(CertificateHolder::Person(named), ActorIdentity::Person(person)) => *named == person,
			(
				CertificateHolder::Organisation { name, .. },
				ActorIdentity::Organisation(organisation),
			) => *name == organisation,
			_ => false,
		};
		ensure!(named, Error::<T>::HolderMismatch);
		Ok(())
	}
}
