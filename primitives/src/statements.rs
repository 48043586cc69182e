//! What is signed outside of extrinsics. Each statement is SCALE-encoded behind its own domain, and
//! names the chain by its genesis, so that no signature serves twice.

use crate::{
	time::Moment, Commitment, CreditCode, ElectronicPart, Fingerprint, RequestId, SealCode,
	SealKind,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;

fn under<T: Encode>(domain: &[u8], statement: &T) -> Vec<u8> {
	let mut bytes = domain.to_vec();
	statement.encode_to(&mut bytes);
	bytes
}

/// An SM2 or ECDSA signature in DER, a sequence of r and s, with a certificate's key.
pub type StatementSignature = BoundedVec<u8, ConstU32<80>>;

/// A maker's word that it made this electronic part for this seal, signed with the key of the
/// certificate under which it acts. It names the version that the part becomes, so it serves once.
///
/// The same key signs electronic seals (DER, which begins with another byte than any domain here),
/// so neither signature can pass for the other.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub struct ProductionStatement {
	/// Hash of the chain's genesis block.
	pub genesis: H256,
	/// The seal.
	pub code: SealCode,
	/// Whose it is.
	pub owner: CreditCode,
	/// Which kind.
	pub kind: SealKind,
	/// Which of the seal's electronic parts it is: 1 is the first.
	pub version: u32,
	/// What was made.
	pub electronic: ElectronicPart,
	/// Until when the statement may be used.
	pub deadline: Moment,
}

impl ProductionStatement {
	/// The bytes that the maker signs.
	pub fn signed_bytes(&self) -> Vec<u8> {
		under(b"sealchain/production/v1", self)
	}
}

/// How a person showed their will to sign.
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
pub enum WillingnessMethod {
	/// Face recognition with liveness. Never the only method offered (人脸识别技术应用安全管理办法).
	#[codec(index = 0)]
	Face,
	/// Fingerprint.
	#[codec(index = 1)]
	Fingerprint,
	/// One-time code to a mobile phone.
	#[codec(index = 2)]
	Sms,
	/// PIN of a U-key.
	#[codec(index = 3)]
	UKeyPin,
	/// Passkey (WebAuthn).
	#[codec(index = 4)]
	Passkey,
}

/// An admitted provider's word that the person behind an account willed this one use.
///
/// It names the use request, and a request's permit is used once: so it cannot serve again.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub struct WillingnessStatement<AccountId> {
	/// Hash of the chain's genesis block.
	pub genesis: H256,
	/// The account of the person.
	pub person: AccountId,
	/// The document they saw.
	pub document: Commitment,
	/// The approved use.
	pub request: RequestId,
	/// How they showed it.
	pub method: WillingnessMethod,
	/// First moment at which the statement holds.
	pub not_before: Moment,
	/// Last moment at which the statement holds.
	pub not_after: Moment,
}

impl<AccountId: Encode> WillingnessStatement<AccountId> {
	/// The bytes that the provider signs.
	pub fn signed_bytes(&self) -> Vec<u8> {
		under(b"sealchain/willingness/v1", self)
	}
}

/// What the holder of a certificate's key consents to.
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
pub enum HolderPurpose {
	/// That the account acts under the certificate: proof that its holder has the key.
	#[codec(index = 0)]
	Bind,
	/// That one call is made for the account: Blake2b-256 of the encoded call.
	#[codec(index = 1)]
	Call(H256),
	/// That these session keys are the seat's: Blake2b-256 of the encoded keys.
	#[codec(index = 2)]
	SessionKeys(H256),
}

/// A statement signed with a certificate's own key, SM2 or P-256: what a U-key can sign that knows
/// nothing of this chain.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub struct HolderStatement<AccountId> {
	/// Hash of the chain's genesis block.
	pub genesis: H256,
	/// The account that acts, or is to act, under the certificate.
	pub account: AccountId,
	/// The certificate: SM3 of its DER.
	pub fingerprint: Fingerprint,
	/// What is consented to.
	pub purpose: HolderPurpose,
	/// How many statements of this certificate the chain took before: no statement serves twice.
	pub nonce: u32,
	/// Until when the statement may be used.
	pub not_after: Moment,
}

impl<AccountId: Encode> HolderStatement<AccountId> {
	/// The bytes that the holder signs.
	pub fn signed_bytes(&self) -> Vec<u8> {
		under(b"sealchain/holder/v1", self)
	}
}

/// A request to read a seal's history, signed by a reader's account and shown to a node.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub struct HistoryRequest<AccountId> {
	/// Hash of the chain's genesis block.
	pub genesis: H256,
	/// Who reads.
	pub reader: AccountId,
	/// Whose history.
	pub code: SealCode,
	/// Until when the request may be shown.
	pub not_after: Moment,
}

impl<AccountId: Encode> HistoryRequest<AccountId> {
	/// The bytes that the reader signs.
	pub fn signed_bytes(&self) -> Vec<u8> {
		under(b"sealchain/history/v1", self)
	}
}
