//! Certificate authorities made with the `openssl` command line (3.0 or later), for tests, the demo
//! and the whole-network scenario: keys, certificates, revocation lists and signatures of SM2 and
//! P-256 by a peer that shares no code with this project.
//!
//! [`forge`] makes what no authority would: for tests of those who must refuse it.
//!
//! It is for networks that are thrown away: private keys lie unencrypted in the directory.
//!
//! # Example
//!
//! ```
//! use openssl_authority::{Algorithm, Authority, Reason};
//!
//! # fn main() -> Result<(), openssl_authority::OpensslError> {
//! let directory = tempfile::tempdir().expect("a directory for scratch files");
//! let root = Authority::root(directory.path(), Algorithm::Sm2, "/C=CN/O=示范根", 3650)?;
//! let issuing = root.intermediate("issuing", "/C=CN/O=示范签发", Some(0), 1825)?;
//! let code = Some("91350100M000100Y43");
//! let company = issuing.issue_organisation("company", "杭州示例有限公司", code)?;
//!
//! let signature = company.sign(b"contract")?;
//! company.verify(b"contract", &signature)?;
//! assert_eq!(company.chain_der().len(), 2, "the company's and the issuing authority's");
//!
//! issuing.revoke(&company, Reason::KeyCompromise)?;
//! let list: Vec<u8> = issuing.crl(30)?;
//! # assert!(!list.is_empty());
//! # Ok(())
//! # }
//! ```
//!
//! # Files
//!
//! All of a hierarchy lie in the directory of its root, under the names given:
//!
//! | file | what |
//! |---|---|
//! | `<name>.key.pem` | the private key, PKCS #8, not encrypted |
//! | `<name>.csr.pem` | the certificate request |
//! | `<name>.crt.pem` | the certificate |
//! | `<name>.cnf`, `<name>.serial` | the configuration that it was issued with, and the serial number asked for |
//! | `<name>.ca/` | an authority's index, number of its next list, and issued certificates by serial |
//! | `<name>.crl.pem`, `<name>.crl.cnf` | an authority's newest list, and the configuration that it was made with |
//!
//! The root's name is `root`, unless [`Authority::self_signed`] gives another.
//!
//! # What OpenSSL 3.0 needs
//!
//! - SM2 signs with a distinguishing identifier, and OpenSSL's own default is empty: every command
//!   that signs or verifies is told [`DISTINGUISHING_IDENTIFIER`].
//! - A request is made with a key of `-newkey sm2`: with `-newkey ec` on the same curve the command
//!   signs with ECDSA and refuses the identifier.
//! - `openssl verify` takes the identifier for one link only. [`Credential::verify_issued`] checks
//!   one link; a path is checked link by link.
//! - `openssl ts` signs nothing with an SM2 key, and ends without an error: [`Credential::time_stamp`]
//!   refuses it.

#![deny(missing_docs)]

mod algorithm;
mod authority;
mod command;
mod configuration;
mod credential;
mod error;
mod files;
pub mod forge;
mod request;
mod revocation;
mod timestamp;
mod validity;

pub use algorithm::{Algorithm, DISTINGUISHING_IDENTIFIER};
pub use authority::Authority;
pub use command::{verify_signature, version};
pub use credential::Credential;
pub use error::OpensslError;
pub use request::{subject, Request};
pub use revocation::Reason;
pub use validity::Validity;
