//! Trust anchors.

use crate::{
	certificate::Certificate,
	fault::{Fault, Rule},
	keys::PublicKey,
	path::{refuse_unprocessed, require_issuer},
	time::Validity,
};
use alloc::vec::Vec;

/// What is trusted: name and key of RFC 5280 section 6.1.1 (d), and the limits that the anchor's
/// own certificate sets.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TrustAnchor {
	/// The DER of its name. Bytes that are no name match no certificate's issuer.
	pub subject: Vec<u8>,
	/// Its key.
	pub key: PublicKey,
	/// What names its key.
	pub key_identifier: Option<Vec<u8>>,
	/// When it may be used.
	pub validity: Validity,
	/// How many intermediate authorities may stand below it.
	pub path_len: Option<u32>,
	/// Whether it may sign revocation lists (cRLSign).
	pub signs_crls: bool,
}

impl TrustAnchor {
	/// The anchor that a root certificate describes. That it is trusted is the caller's decision.
	///
	/// Errors ([`Fault::Unfit`]): not self-issued; no authority; no keyCertSign; a critical
	/// extension that is not understood or a constraint that is not enforced; not signed by its own
	/// key.
	pub fn from_certificate(certificate: &Certificate) -> Result<Self, Fault> {
		let check = || {
			if !certificate.is_self_issued() {
				return Err(Rule::NotSelfIssued);
			}
			refuse_unprocessed(certificate)?;
			require_issuer(certificate)?;
			certificate.verify(certificate.public_key()).map_err(Rule::Signature)
		};
		check().map_err(Fault::Unfit)?;
		Ok(Self {
			subject: certificate.subject().der().to_vec(),
			key: *certificate.public_key(),
			key_identifier: certificate.subject_key_identifier().map(<[u8]>::to_vec),
			validity: certificate.validity(),
			path_len: certificate.path_len(),
			signs_crls: certificate.key_usage().is_some_and(|usage| usage.crl_sign()),
		})
	}
}
