//! Reading certificates and revocation lists from PEM, RFC 7468.

use crate::{certificate::Certificate, crl::Crl, fault::Fault};
use alloc::vec::Vec;

/// The DER in PEM that holds one block of this label.
fn read(text: &str, label: &str) -> Result<Vec<u8>, Fault> {
	let (found, der) = der::pem::decode_vec(text.as_bytes()).map_err(Fault::Pem)?;
	if found == label {
		Ok(der)
	} else {
		Err(Fault::Pem(der::pem::Error::Label))
	}
}

impl Certificate {
	/// Read a certificate from PEM that holds it alone.
	///
	/// Errors: not PEM of a certificate; then as [`Certificate::from_der`].
	pub fn from_pem(text: &str) -> Result<Self, Fault> {
		Self::from_der(&read(text, "CERTIFICATE")?)
	}
}

impl Crl {
	/// Read a revocation list from PEM that holds it alone.
	///
	/// Errors: not PEM of a revocation list; then as [`Crl::from_der`].
	pub fn from_pem(text: &str) -> Result<Self, Fault> {
		Self::from_der(&read(text, "X509 CRL")?)
	}
}
