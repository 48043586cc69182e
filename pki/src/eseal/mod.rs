//! Electronic seals and what is sealed with them: GB/T 38540-2020 (version 4), its forerunner
//! GM/T 0031-2014 (version 1) and its successor GM/T 0031-2025 (version 5).
//!
//! - [`Seal`] is a seal as its maker signed it (SESeal), [`SealSignature`] a document's signature with
//!   the seal in it (SES_Signature). Both are read from strangers' bytes, strictly.
//! - [`SealDraft`] and [`SignatureDraft`] make new ones in the standard's own form. The signing key
//!   stays outside: they say which bytes are to be signed, and take the signature.
//! - [`validate_seal`] and [`validate_signature`] check everything that the standard asks for and
//!   report each check by name, in the manner of ETSI EN 319 102-1.
//! - [`TimeStampToken`] is an RFC 3161 token.
//!
//! Files in use differ from the standard and from each other. Which differences are taken, and every
//! check with its source, stand in `docs/electronic-seals.md`.

mod certificates;
mod cms;
mod digest;
mod draft;
mod fault;
mod info;
mod kind;
mod read;
mod report;
mod revocation;
mod seal;
mod signature;
mod stamps;
mod token;
mod validate;
mod version;
mod write;

pub use certificates::Material;
pub use digest::{sm3, sm3_with_z, DigestForm};
pub use draft::{Act, SealDraft, SignatureDraft};
pub use fault::SealFault;
pub use info::{CertificateDigest, ExtensionData, Picture, SealInfo, Signers};
pub use kind::Kind;
pub use report::{Check, CheckName, Outcome, Report, SigningTime};
pub use seal::Seal;
pub use signature::SealSignature;
pub use token::{TimeStampToken, TokenFault};
pub use validate::{validate_seal, validate_signature, Document};
pub use version::SealVersion;
