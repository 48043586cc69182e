//! Records that leave the state: kept by every node that executed the block, under their own hash,
//! in the off-chain index. What the state keeps is the hash of the newest and the count.

use crate::{
	digest::sm3, statements::WillingnessMethod, time::Moment, Commitment, CreditCode, Digest,
	DocumentKind, InstitutionId, RequestId, SealCode, SigningId,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;

/// The version byte of records as they are written today.
pub const RECORD_VERSION: u8 = 1;
/// Prefix of use records' keys in the off-chain index.
pub const USE_RECORD_PREFIX: &[u8] = b"sealchain/use/";
/// Prefix of signing records' keys in the off-chain index.
pub const SIGNING_RECORD_PREFIX: &[u8] = b"sealchain/signing/";

/// One seal put on one document.
///
/// Records of a seal form its journal: each holds the hash of the one before, so whoever holds the
/// head and the count from the state can check that none is missing.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct UseRecord<AccountId> {
	/// [`RECORD_VERSION`].
	pub version: u8,
	/// The seal.
	pub seal: SealCode,
	/// Which of its electronic parts was used.
	pub seal_version: u32,
	/// The record's place in the journal, from 1.
	pub number: u64,
	/// Hash of the record before, or zero for the first.
	pub previous: H256,
	/// Whose seal it is.
	pub owner: CreditCode,
	/// Who put it.
	pub signer: AccountId,
	/// The signing it belongs to.
	pub signing: SigningId,
	/// The approved request whose permit was used up.
	pub request: RequestId,
	/// What kind of document.
	pub document_kind: DocumentKind,
	/// The document, SM3(salt ‖ digest).
	pub document: Commitment,
	/// Digest of the signature container (SES_Signature, CMS or PDF signature).
	pub container: Digest,
	/// Who attested the signer's willingness.
	pub provider: InstitutionId,
	/// How it was shown.
	pub method: WillingnessMethod,
	/// The block's time.
	pub at: Moment,
}

impl<AccountId: Encode> UseRecord<AccountId> {
	/// The record's name: SM3 over its domain and encoding. It becomes the journal's head.
	pub fn hash(&self) -> H256 {
		sm3(&[USE_RECORD_PREFIX, &self.encode()])
	}
}

/// The key of a use record in the off-chain index.
pub fn use_record_key(hash: &H256) -> Vec<u8> {
	[USE_RECORD_PREFIX, hash.as_bytes()].concat()
}

/// How a signing ended.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub enum SigningOutcome {
	/// Every party sealed.
	#[codec(index = 0)]
	Completed,
	/// A party declined.
	#[codec(index = 1)]
	Declined,
	/// The initiator cancelled.
	#[codec(index = 2)]
	Cancelled,
	/// The deadline passed.
	#[codec(index = 3)]
	Expired,
}

/// One signing from its initiation to its end.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct SigningRecord<AccountId> {
	/// [`RECORD_VERSION`].
	pub version: u8,
	/// Its number.
	pub id: SigningId,
	/// Who initiated it.
	pub initiator: AccountId,
	/// The document, SM3(salt ‖ digest).
	pub document: Commitment,
	/// What kind of document.
	pub document_kind: DocumentKind,
	/// The parties in their order, each with the hash of its use record if it sealed.
	pub parties: Vec<(CreditCode, Option<H256>)>,
	/// How it ended.
	pub outcome: SigningOutcome,
	/// When it was initiated.
	pub created_at: Moment,
	/// When it ended.
	pub closed_at: Moment,
}

impl<AccountId: Encode> SigningRecord<AccountId> {
	/// The record's name: SM3 over its domain and encoding.
	pub fn hash(&self) -> H256 {
		sm3(&[SIGNING_RECORD_PREFIX, &self.encode()])
	}
}

/// The key of a signing record in the off-chain index.
pub fn signing_record_key(hash: &H256) -> Vec<u8> {
	[SIGNING_RECORD_PREFIX, hash.as_bytes()].concat()
}
