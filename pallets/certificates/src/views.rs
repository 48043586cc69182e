//! What anyone may read.

use crate::{pallet::*, AnchorFacts, Binding, CertificateFacts};
use alloc::vec::Vec;
use frame_support::traits::Time;
use seal_primitives::Fingerprint;

impl<T: Config> Pallet<T> {
	/// What is known of a certificate.
	pub(crate) fn facts(fingerprint: Fingerprint) -> Option<CertificateFacts<T::AccountId>> {
		let certificate = Certificates::<T>::get(fingerprint)?;
		Some(CertificateFacts {
			status: Self::status_at(&certificate, T::Time::now()),
			certificate,
			binding: BoundAccounts::<T>::get(fingerprint),
			statements: Statements::<T>::get(fingerprint),
		})
	}

	/// An account's bindings, newest first.
	pub(crate) fn bindings_of(
		account: T::AccountId,
	) -> impl Iterator<Item = (Fingerprint, Binding<T::AccountId>)> {
		let with = |fingerprint| Some((fingerprint, BoundAccounts::<T>::get(fingerprint)?));
		core::iter::successors(Bindings::<T>::get(account).and_then(with), move |(_, binding)| {
			binding.previous.and_then(with)
		})
	}

	/// The anchors in force.
	pub(crate) fn anchors_in_force() -> Vec<AnchorFacts> {
		let facts = |fingerprint| {
			let anchor = Anchors::<T>::get(fingerprint)?;
			let authority = Authorities::<T>::get(anchor.authority)?;
			Some(AnchorFacts { fingerprint, anchor, authority })
		};
		AnchorsInForce::<T>::get().into_iter().filter_map(facts).collect()
	}
}
