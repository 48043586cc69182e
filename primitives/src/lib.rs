//! The vocabulary of Sealchain: codes, digests, identifiers and records as they stand in state,
//! extrinsics and clients, and the traits through which the pallets meet.
//!
//! Nothing in here names a pallet. Names are those of `docs/glossary.md`.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

pub mod actors;
pub mod admission;
pub mod commitments;
pub mod credit_code;
pub mod digest;
pub mod documents;
pub mod grants;
pub mod records;
pub mod regions;
pub mod runtime_api;
pub mod seal_code;
pub mod seals;
pub mod statements;
pub mod time;
pub mod traits;

pub use actors::{Capability, EnterpriseStatus, Mandate, Mandates, MemberRole, Roles};
pub use admission::Holder;
pub use credit_code::CreditCode;
pub use digest::{Commitment, Digest, DigestAlgorithm};
pub use documents::DocumentKind;
pub use grants::{AmountClass, DocumentKinds, GrantId, Grantee, SealKinds, Terms};
pub use records::{SigningOutcome, SigningRecord, UseRecord};
pub use seal_code::SealCode;
pub use seals::{
	BusinessType, Custody, ElectronicPart, ElectronicVersion, PublicSeal, SealForm, SealKind,
	SealStatus, SealSummary, SpecialKindId, SuspectPeriod,
};
pub use statements::{
	HolderPurpose, HolderStatement, ProductionStatement, StatementSignature, WillingnessMethod,
	WillingnessStatement,
};
pub use time::Moment;

/// A certificate's name on the chain: SM3 of its DER encoding.
pub type Fingerprint = sp_core::H256;
/// A seat's number, given in order of admission and never given again.
pub type SeatId = u16;
/// An institution's number, given in order of application and never given again.
pub type InstitutionId = u32;
/// A seal application's number.
pub type ApplicationId = u64;
/// A use request's number; its permit carries the same one.
pub type RequestId = u64;
/// A signing's number.
pub type SigningId = u64;
