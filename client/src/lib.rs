//! Client library of Sealchain: connect to a node, submit calls and wait until they are final, read
//! what the public may read, and check histories without trusting the node.
//!
//! Calls are built with [`api`], which is generated from the runtime's metadata, and signed with a
//! [`Key`]:
//!
//! ```no_run
//! # async fn freeze() -> Result<(), sealchain_client::ClientError> {
//! use sealchain_client::{api, Chain, Key};
//! use seal_primitives::SealCode;
//!
//! let chain = Chain::connect("ws://127.0.0.1:9944").await?;
//! let bureau = Key::from_uri("//Charlie")?;
//! let code = SealCode::parse("3301000012345").expect("a seal code");
//! let reason = api::runtime_types::pallet_seal_registry::types::FreezeReason::Lost;
//! let receipt = chain.submit(&api::tx().seal_registry().freeze(code.into(), reason, None), &bureau).await?;
//! println!("final in block {}", receipt.block_number);
//! # Ok(())
//! # }
//! ```

#![deny(missing_docs)]

pub mod address;
pub mod api;
pub mod certificate_key;
pub mod certificates;
pub mod chain;
pub mod document;
pub mod encrypted;
pub mod error;
pub mod eseal;
pub mod eseal_making;
pub mod fields;
pub mod history;
pub mod holder;
pub mod key;
pub mod motion;
pub mod production;
pub mod public;
pub mod statements;
pub mod validation;
pub mod view;

pub use chain::{Chain, Progress, Receipt};
pub use document::SaltedDocument;
pub use error::ClientError;
pub use fields::SaltedFields;
pub use holder::{CertificateHolder, SignedStatement};
pub use key::Key;
pub use motion::Motion;
pub use public::FoundSeal;
pub use statements::{SignedProduction, SignedWillingness};
pub use view::View;
