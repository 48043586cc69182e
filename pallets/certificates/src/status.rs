//! How certificates stand.

use crate::{pallet::*, Certificate, CertificateStatus};
use seal_primitives::{Fingerprint, Moment};

impl<T: Config> Pallet<T> {
	/// How the certificate with a fingerprint stands at a time.
	pub(crate) fn status_of(fingerprint: Fingerprint, at: Moment) -> CertificateStatus {
		match Certificates::<T>::get(fingerprint) {
			Some(certificate) => Self::status_at(&certificate, at),
			None => CertificateStatus::Unknown,
		}
	}

	/// How a certificate stands at a time. Of several faults it tells revocation first, which says
	/// most; of several revocations the earliest.
	pub(crate) fn status_at(certificate: &Certificate, at: Moment) -> CertificateStatus {
		let revoked = certificate.links.iter().filter_map(|link| {
			let revocation = Revocations::<T>::get(link.issuer, &link.serial)?;
			(revocation.revoked <= at).then_some((link, revocation))
		});
		if let Some((link, revocation)) = revoked.min_by_key(|(_, revocation)| revocation.revoked) {
			return CertificateStatus::Revoked {
				link: link.clone(),
				since: revocation.revoked,
				recorded: revocation.recorded,
				reason: revocation.reason,
			};
		}
		let validity = certificate.validity;
		match Self::withdrawn(&certificate.anchor) {
			Some(since) if since <= at => CertificateStatus::AnchorWithdrawn { since },
			_ if at < validity.not_before => {
				CertificateStatus::NotYetValid { not_before: validity.not_before }
			}
			_ if validity.not_after < at => {
				CertificateStatus::Expired { not_after: validity.not_after }
			}
			_ => CertificateStatus::Good,
		}
	}

	/// That a certificate is valid at a time.
	pub(crate) fn ensure_valid_at(certificate: &Certificate, at: Moment) -> Result<(), Error<T>> {
		match Self::status_at(certificate, at) {
			CertificateStatus::Good => Ok(()),
			CertificateStatus::Unknown => Err(Error::<T>::NotFound),
			CertificateStatus::NotYetValid { .. } => Err(Error::<T>::NotYetValid),
			CertificateStatus::Expired { .. } => Err(Error::<T>::Expired),
			CertificateStatus::Revoked { .. } => Err(Error::<T>::CertificateRevoked),
			CertificateStatus::AnchorWithdrawn { .. } => Err(Error::<T>::AnchorWithdrawn),
		}
	}
}
