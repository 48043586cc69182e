//! The Sealchain runtime: a coin-free chain of seats, institutions and enterprises.
//!
//! This crate composes; what is about seals stands in the pallets. [`configs`] wires one pallet a
//! file, [`calls`] is the one list of what may be called, [`genesis_presets`] the networks to start
//! from. Pallet and call indices and the order of the transaction extensions are fixed:
//! docs/versions.md has the rules.

#![cfg_attr(not(feature = "std"), no_std)]
#![recursion_limit = "512"]

extern crate alloc;

#[cfg(feature = "std")]
include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));

pub mod apis;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
pub mod calls;
pub mod configs;
mod currency;
pub mod genesis_presets;
pub mod migrations;
pub mod publishable;
pub mod sessions;
#[cfg(test)]
mod tests;

use alloc::{borrow::Cow, vec::Vec};
use sp_runtime::{
	generic, impl_opaque_keys,
	traits::{BlakeTwo256, IdentifyAccount, Verify},
	MultiAddress, MultiSignature,
};
use sp_version::{runtime_version, RuntimeVersion};

pub use apis::RuntimeApi;

/// How an account signs: ed25519, sr25519 or ecdsa.
pub type Signature = MultiSignature;
/// An account.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;
/// How many transactions an account has made.
pub type Nonce = u32;
/// A block's height.
pub type BlockNumber = u32;
/// A hash, Blake2b-256.
pub type Hash = sp_core::H256;
/// How extrinsics name an account.
pub type Address = MultiAddress<AccountId, ()>;
/// A block's header.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// A block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;
/// An extrinsic as it comes in.
pub type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;

/// What stands behind every signed extrinsic. The order is part of what clients sign: additions go
/// to the end and raise `transaction_version`.
///
/// Admission stands before the nonce check, which would answer an unknown account with "inability
/// to pay fees".
pub type TxExtension = (
	frame_system::CheckNonZeroSender<Runtime>,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	frame_system::CheckMortality<Runtime>,
	pallet_admission::CheckAdmission<Runtime>,
	pallet_admission::CheckNonceWithin<Runtime>,
	frame_system::CheckWeight<Runtime>,
	frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
	frame_system::WeightReclaim<Runtime>,
);

/// Runs blocks.
pub type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	AllPalletsWithSystem,
>;

/// Types that a node handles without knowing what is in an extrinsic.
pub mod opaque {
	use super::*;
	pub use sp_runtime::OpaqueExtrinsic as UncheckedExtrinsic;

	/// A block's header.
	pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
	/// A block with extrinsics as bytes.
	pub type Block = generic::Block<Header, UncheckedExtrinsic>;
	/// A block's name.
	pub type BlockId = generic::BlockId<Block>;
}

impl_opaque_keys! {
	/// A seat's keys for block authoring and finality.
	pub struct SessionKeys {
		/// Authors blocks (sr25519).
		pub aura: Aura,
		/// Votes on finality (ed25519).
		pub grandpa: Grandpa,
	}
}

/// The version of this runtime; docs/versions.md says when which number rises.
#[runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: Cow::Borrowed("sealchain"),
	impl_name: Cow::Borrowed("sealchain"),
	authoring_version: 1,
	spec_version: 1,
	impl_version: 1,
	apis: apis::RUNTIME_API_VERSIONS,
	transaction_version: 1,
	system_version: 1,
};

/// The length of a slot, in milliseconds. Can never change on a running chain.
pub const SLOT_DURATION: u64 = 1_000;
/// A minute, in blocks.
pub const MINUTES: BlockNumber = 60;
/// An hour, in blocks.
pub const HOURS: BlockNumber = 60 * MINUTES;
/// A day, in blocks.
pub const DAYS: BlockNumber = 24 * HOURS;

#[frame_support::runtime]
mod runtime {
	/// The runtime. Indices are fixed; free numbers are kept for what docs/versions.md names.
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Runtime;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;

	// Admission and the seats come before the session pallet: its genesis asks for both.
	#[runtime::pallet_index(2)]
	pub type Admission = pallet_admission;
	#[runtime::pallet_index(3)]
	pub type Consortium = pallet_consortium;

	#[runtime::pallet_index(10)]
	pub type Authorship = pallet_authorship;
	#[runtime::pallet_index(11)]
	pub type Aura = pallet_aura;
	#[runtime::pallet_index(12)]
	pub type Session = pallet_session;
	#[runtime::pallet_index(13)]
	pub type Historical = pallet_session::historical;
	#[runtime::pallet_index(14)]
	pub type Grandpa = pallet_grandpa;
	#[runtime::pallet_index(15)]
	pub type Offences = pallet_offences;

	#[runtime::pallet_index(20)]
	pub type Collective = pallet_collective<Instance1>;
	#[runtime::pallet_index(21)]
	pub type Utility = pallet_utility;

	#[runtime::pallet_index(30)]
	pub type Institutions = pallet_institutions;
	#[runtime::pallet_index(31)]
	pub type Certificates = pallet_certificates;
	#[runtime::pallet_index(32)]
	pub type EnterpriseIdentity = pallet_enterprise_identity;
	#[runtime::pallet_index(33)]
	pub type SealRegistry = pallet_seal_registry;
	#[runtime::pallet_index(34)]
	pub type ApprovalWorkflows = pallet_approval_workflows;
	#[runtime::pallet_index(35)]
	pub type SigningEvidence = pallet_signing_evidence;
	#[runtime::pallet_index(36)]
	pub type SealGrants = pallet_seal_grants;
}
