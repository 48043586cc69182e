//! # seal-pki
//!
//! Certificates of the two kinds that Sealchain accepts, SM2 with SM3 and ECDSA on P-256 with
//! SHA-256: read strictly, judged after the project's profile, and validated up to a trust anchor
//! after [RFC 5280] section 6. Used inside the chain's runtime (hence `no_std`, and nothing of
//! Substrate) and by every client, so that all judge alike.
//!
//! ## Overview
//!
//! - [`Certificate::from_der`] and [`Crl::from_der`] read bytes from strangers. What is too large,
//!   not strict DER, or outside the profile's form is refused with a [`Fault`].
//! - [`Certificate::holder`] says whom a certificate names: a person by pseudonym, an organisation,
//!   or an authority; or why it may not be put on a public record ([`ProfileFault`]).
//! - [`validate_path`] finds the way from a certificate to a [`TrustAnchor`] and checks every rule
//!   on it. A [`PathFault`] names the certificate and the rule, and maps to the indications of
//!   ETSI EN 319 102-1.
//! - [`PublicKey::verify`] checks one signature.
//! - [`eseal`] reads, makes and validates electronic seals after GB/T 38540, and what is sealed with
//!   them.
//!
//! The rules, their clauses and all faults stand in `docs/certificates.md` and
//! `docs/electronic-seals.md`.
//!
//! ## Work bounds
//!
//! Sizes are checked before anything is parsed, nothing recurses into what is not needed, and the
//! search for a path is bounded by [`limits`]. Signatures, a thousand times dearer than all else,
//! are verified last.
//!
//! ## Example
//!
//! ```
//! use seal_pki::{validate_path, Certificate, Fault, PathInput, Purpose, TrustAnchor};
//!
//! fn is_signer(leaf: &[u8], issuer: &[u8], root: &[u8], at: u64) -> Result<bool, Fault> {
//!     let leaf = Certificate::from_der(leaf)?;
//!     let intermediates = [Certificate::from_der(issuer)?];
//!     let anchors = [TrustAnchor::from_certificate(&Certificate::from_der(root)?)?];
//!     Ok(validate_path(&PathInput {
//!         leaf: &leaf,
//!         intermediates: &intermediates,
//!         anchors: &anchors,
//!         crls: &[],
//!         at,
//!         purpose: Purpose::Sign,
//!     })
//!     .is_ok())
//! }
//! # assert!(is_signer(b"no certificate", b"", b"", 0).is_err());
//! ```
//!
//! [RFC 5280]: https://www.rfc-editor.org/rfc/rfc5280

#![no_std]
#![deny(missing_docs)]
#![cfg_attr(
	not(test),
	deny(
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::panic,
		clippy::indexing_slicing,
		clippy::arithmetic_side_effects,
		clippy::cast_possible_truncation,
		clippy::cast_possible_wrap,
		clippy::cast_sign_loss
	)
)]

extern crate alloc;
#[cfg(test)]
extern crate std;

mod addresses;
mod anchor;
mod certificate;
mod crl;
mod element;
pub mod eseal;
mod extensions;
mod fault;
mod indication;
mod keys;
pub mod limits;
mod name;
pub mod oids;
mod path;
#[cfg(feature = "pem")]
mod pem;
mod profile;
mod revocation;
mod search;
mod signature;
#[cfg(test)]
mod tests;
mod time;

pub use anchor::TrustAnchor;
pub use certificate::{Certificate, Fingerprint};
pub use crl::{Crl, Reason, Revoked};
pub use der::asn1::ObjectIdentifier;
pub use fault::{AlgorithmFault, Fault, Part, PathFault, Rule, SerialFault, Subject};
pub use indication::{Indication, SubIndication};
pub use keys::{KeyAlgorithm, KeyFault, PublicKey};
pub use limits::{MAX_CERTIFICATE, MAX_CHAIN, MAX_CRL};
pub use name::{Attribute, Name};
pub use path::{validate_path, PathInput, Purpose, ValidPath};
pub use profile::{Holder, ProfileFault};
pub use signature::{SignatureFault, DISTINGUISHING_IDENTIFIER};
pub use time::{UnixTime, Utc, Validity};
pub use x509_cert::ext::pkix::KeyUsage;
