//! A holder's certificate is verified up to an anchor, and what later checks need is kept.

use crate::{
	faults, pallet::*, Anchor, Authority, AuthorityId, Certificate, CertificateHolder, Chain, Link,
	Serial, MAX_LINKS,
};
use alloc::vec::Vec;
use frame_support::{
	ensure,
	traits::{ConstU32, Time},
	BoundedVec,
};
use seal_pki::{Holder, Name, PathInput, PublicKey, Purpose, TrustAnchor};
use seal_primitives::{
	digest::sm3, traits::InstitutionDirectory, Capability, CreditCode, Digest, DigestAlgorithm,
	Fingerprint, Moment,
};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};

/// The links of a path.
type Links = BoundedVec<Link, ConstU32<MAX_LINKS>>;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_register(
		by: T::AccountId,
		chain: Chain,
		anchor_fingerprint: Fingerprint,
	) -> DispatchResult {
		let (der, issuers) = chain.split_first().ok_or(Error::<T>::ChainEmpty)?;
		let fingerprint = sm3(&[der]);
		ensure!(!Certificates::<T>::contains_key(fingerprint), Error::<T>::AlreadyExists);
		let anchor = Self::anchor_in_force(&anchor_fingerprint)?;
		let root = Self::known_authority(&anchor.authority)?;
		T::Institutions::ensure_capable(root.institution, Capability::CertificateAuthority)?;

		let leaf = Self::parse(der)?;
		let holder = Self::holder_of(&leaf)?;
		let intermediates =
			issuers.iter().map(|der| Self::parse(der)).collect::<Result<Vec<_>, _>>()?;
		let authorities = Self::authorities_of(&intermediates, &root, anchor_fingerprint)?;
		let links = Self::links_of(&leaf, &intermediates, &authorities, anchor.authority)?;
		ensure!(!links.iter().any(Self::is_revoked), Error::<T>::CertificateRevoked);
		Self::ensure_one_path(&leaf, &intermediates, &root)?;

		let now = T::Time::now();
		let path = seal_pki::validate_path(&PathInput {
			leaf: &leaf,
			intermediates: &intermediates,
			anchors: &[trust(&anchor, &root)?],
			// The chain has its own record of what is revoked.
			crls: &[],
			at: seconds(now),
			purpose: Purpose::Sign,
		})
		.map_err(faults::of_path::<T>)?;

		Self::note_authorities(authorities, &links)?;
		Certificates::<T>::insert(
			fingerprint,
			Certificate {
				holder,
				key: leaf.public_key().into(),
				validity: path.validity.into(),
				links,
				anchor: anchor_fingerprint,
				registered: now,
			},
		);
		Self::deposit_event(Event::Registered { fingerprint, anchor: anchor_fingerprint, by });
		Ok(())
	}

	/// A certificate of the profile.
	pub(crate) fn parse(der: &[u8]) -> Result<seal_pki::Certificate, Error<T>> {
		seal_pki::Certificate::from_der(der).map_err(faults::of_certificate::<T>)
	}

	fn holder_of(leaf: &seal_pki::Certificate) -> Result<CertificateHolder, Error<T>> {
		match leaf.holder().map_err(faults::of_profile::<T>)? {
			Holder::Person { commitment } => Ok(CertificateHolder::Person(Digest {
				algorithm: DigestAlgorithm::Sm3,
				value: H256(commitment),
			})),
			Holder::Organisation { name, credit_code } => Ok(CertificateHolder::Organisation {
				name: Digest::sm3(name.as_bytes()),
				credit_code: credit_code
					.map(|code| code.as_bytes().try_into().map(CreditCode))
					.transpose()
					.map_err(|_| Error::<T>::SubjectUnfit)?,
			}),
			Holder::Authority => Err(Error::<T>::SubjectUnfit),
		}
	}

	/// The authorities that the intermediates are of, still without the links above them.
	fn authorities_of(
		intermediates: &[seal_pki::Certificate],
		root: &Authority,
		anchor: Fingerprint,
	) -> Result<Vec<(AuthorityId, Authority)>, Error<T>> {
		let named = |certificate| {
			let authority = Self::authority_of(certificate, root.institution, anchor)?;
			Ok((authority.id(), authority))
		};
		intermediates.iter().map(named).collect()
	}

	/// The path as a list of links, the holder's certificate first.
	fn links_of(
		leaf: &seal_pki::Certificate,
		intermediates: &[seal_pki::Certificate],
		authorities: &[(AuthorityId, Authority)],
		anchor: AuthorityId,
	) -> Result<Links, DispatchError> {
		let issuers = authorities.iter().map(|(id, _)| *id).chain([anchor]);
		let certificates = core::iter::once(leaf).chain(intermediates);
		let links = certificates.zip(issuers).map(|(certificate, issuer)| {
			let serial = Serial::try_from(certificate.serial().to_vec())
				.map_err(|_| Error::<T>::Malformed)?;
			Ok(Link { issuer, serial })
		});
		let links = links.collect::<Result<Vec<_>, Error<T>>>()?;
		Links::try_from(links).map_err(|_| Error::<T>::PathTooLong.into())
	}

	/// That the names leave one path only, through all certificates in their order: so that the
	/// links are those of the path that is verified, and that no more signatures are verified than
	/// the call pays for.
	fn ensure_one_path(
		leaf: &seal_pki::Certificate,
		intermediates: &[seal_pki::Certificate],
		root: &Authority,
	) -> DispatchResult {
		let root = Name::from_der(&root.subject).map_err(|_| DispatchError::Corruption)?;
		let issuers = || intermediates.iter().map(seal_pki::Certificate::subject).chain([&root]);
		let certificates = core::iter::once(leaf).chain(intermediates);
		for (below, (certificate, issuer)) in certificates.zip(issuers()).enumerate() {
			ensure!(certificate.issuer().matches(issuer), Error::<T>::IssuerMismatch);
			ensure!(
				!issuers().take(below).any(|other| other.matches(issuer)),
				Error::<T>::ChainAmbiguous
			);
		}
		Ok(())
	}

	/// Keep the authorities of a verified path: those not seen before, and those whose path has
	/// come to stand no more.
	fn note_authorities(
		authorities: Vec<(AuthorityId, Authority)>,
		links: &Links,
	) -> Result<(), DispatchError> {
		for (above, (id, mut authority)) in authorities.into_iter().enumerate() {
			let known = Authorities::<T>::get(id);
			if known.as_ref().is_some_and(|known| Self::ensure_authority_stands(known).is_ok()) {
				continue;
			}
			let own = links.iter().skip(above.saturating_add(1)).cloned().collect::<Vec<_>>();
			authority.links = own.try_into().map_err(|_| Error::<T>::PathTooLong)?;
			let anchor = authority.anchor;
			Authorities::<T>::insert(id, authority);
			if known.is_none() {
				Self::deposit_event(Event::AuthoritySeen { authority: id, anchor });
			}
		}
		Ok(())
	}

	/// That an authority's anchor is trusted and no certificate of its own path is revoked.
	pub(crate) fn ensure_authority_stands(authority: &Authority) -> Result<(), Error<T>> {
		Self::anchor_in_force(&authority.anchor)?;
		ensure!(!authority.links.iter().any(Self::is_revoked), Error::<T>::CertificateRevoked);
		Ok(())
	}
}

/// An anchor in the form in which paths are validated against it.
fn trust(anchor: &Anchor, root: &Authority) -> Result<TrustAnchor, DispatchError> {
	Ok(TrustAnchor {
		subject: root.subject.to_vec(),
		key: stored_key(&root.key)?,
		key_identifier: anchor.key_identifier.as_ref().map(|bytes| bytes.to_vec()),
		validity: anchor.validity.into(),
		path_len: anchor.path_len,
		signs_crls: root.signs_lists,
	})
}

/// A key out of the state, where only points of their curves stand.
pub(crate) fn stored_key(key: &crate::Key) -> Result<PublicKey, DispatchError> {
	PublicKey::try_from(key).map_err(|_| DispatchError::Corruption)
}

/// The block's time as certificates count it.
pub(crate) fn seconds(moment: Moment) -> seal_pki::UnixTime {
	moment / 1_000
}
