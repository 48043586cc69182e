//! Why a question was not answered: what was wrong, and what to do.

use jsonrpsee::types::{ErrorObject, ErrorObjectOwned};
use seal_primitives::{seal_code::SealCodeError, Moment, SigningId};
use serde_json::{json, Value};
use sp_core::H256;

/// Codes count from here; 1000 to 8999 are the stock methods'.
const BASE: i32 = 9100;

/// Why a question was not answered.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refusal {
	#[error("the seal code is wrong: {0}")]
	Code(SealCodeError),

	#[error("the reader is no account: {0} Give an address or 32 bytes in hexadecimal")]
	Reader(&'static str),

	#[error(
		"the signature cannot be read: give a SCALE-encoded MultiSignature in hexadecimal, which \
		 is one byte for the kind (00 ed25519, 01 sr25519, 02 ecdsa) and the signature"
	)]
	SignatureForm,

	#[error(
		"the request ran out at {not_after} and it is {now}, in milliseconds: sign a new one; if it \
		 is new, compare the clocks"
	)]
	Passed { not_after: Moment, now: Moment },

	#[error(
		"the request would be good until {not_after}, which is more than {longest} ms from now \
		 ({now}): sign one that runs out sooner"
	)]
	TooLong { not_after: Moment, now: Moment, longest: Moment },

	#[error(
		"the signature is not the reader's over this request: sign the bytes of a HistoryRequest \
		 with this chain's genesis hash, this reader, code and time"
	)]
	Signature,

	#[error(
		"the reader may not read this seal's history: its owner's controller and auditors may, \
		 seats with a mandate to inspect or adjudicate, and courts"
	)]
	NotAReader,

	#[error("limit {0} is out of range: ask for 1 to {1} records a page")]
	Limit(u32, u32),

	#[error(
		"this node keeps no records: ask a node that runs with its off-chain index on (the default)"
	)]
	NoRecords,

	#[error(
		"this node does not hold the record {0:?}, because it did not execute that block with its \
		 off-chain index on: ask another node"
	)]
	Missing(H256),

	#[error(
		"the record {0:?} does not read as what its hash and its place in the journal promise: this \
		 node's database is damaged, or the node is older than the record; ask another node"
	)]
	Damaged(H256),

	#[error(
		"the record {0:?} is not in this seal's journal: go on from `next` of the page before"
	)]
	Elsewhere(H256),

	#[error(
		"the signing {0} is unknown or still open in the final state: ask again once it closed"
	)]
	NoSigning(SigningId),

	#[error("the seal's owner is no party of the signing: sign a request for a seal of a party")]
	NotAParty,

	#[error(
		"the digest cannot be read: give 32 bytes in hexadecimal behind 0x, with sm3: (or nothing) or \
		 sha256: before it"
	)]
	Digest,

	#[error("this node could not ask the runtime: {0}")]
	Runtime(String),
}

impl Refusal {
	fn code(&self) -> i32 {
		BASE + match self {
			Self::Code(_) => 1,
			Self::Reader(_) => 2,
			Self::SignatureForm => 3,
			Self::Passed { .. } => 4,
			Self::TooLong { .. } => 5,
			Self::Signature => 6,
			Self::NotAReader => 7,
			Self::Limit(..) => 8,
			Self::NoRecords => 9,
			Self::Missing(_) => 10,
			Self::Damaged(_) => 11,
			Self::Elsewhere(_) => 12,
			Self::NoSigning(_) => 13,
			Self::NotAParty => 14,
			Self::Runtime(_) => 15,
			Self::Digest => 16,
		}
	}

	/// What a program wants to know beside the code.
	fn data(&self) -> Option<Value> {
		match self {
			Self::Missing(hash) | Self::Damaged(hash) | Self::Elsewhere(hash) => {
				Some(json!({ "record": hash }))
			}
			Self::Passed { now, .. } | Self::TooLong { now, .. } => Some(json!({ "now": now })),
			_ => None,
		}
	}
}

impl From<Refusal> for ErrorObjectOwned {
	fn from(refusal: Refusal) -> Self {
		ErrorObject::owned(refusal.code(), refusal.to_string(), refusal.data())
	}
}

impl From<sp_api::ApiError> for Refusal {
	fn from(error: sp_api::ApiError) -> Self {
		Self::Runtime(error.to_string())
	}
}

impl From<SealCodeError> for Refusal {
	fn from(error: SealCodeError) -> Self {
		Self::Code(error)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_missing_record_is_named() {
		let object = ErrorObjectOwned::from(Refusal::Missing(H256::repeat_byte(7)));
		assert_eq!(object.code(), 9110);
		assert!(object.message().contains("0x0707"));
		assert!(object.data().expect("has data").get().contains("0x0707"));
	}
}
