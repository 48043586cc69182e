//! What stands in state and in calls.

use crate::Config;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound};
use scale_info::TypeInfo;
use seal_primitives::{
	Commitment, CreditCode, DocumentKind, Holder, InstitutionId, Moment, WillingnessMethod,
};
use sp_core::H256;

/// In which order the parties seal.
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
)]
pub enum SigningOrder {
	/// One after the other, as they are named.
	#[codec(index = 0)]
	Sequential,
	/// As they come.
	#[codec(index = 1)]
	Parallel,
}

/// Why a party declined.
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
)]
pub enum DeclineReason {
	/// It does not agree with the document's content.
	#[codec(index = 0)]
	ContentRejected,
	/// Whoever negotiated had no authority, or the use was not approved.
	#[codec(index = 1)]
	NotAuthorized,
	/// It is not the party meant.
	#[codec(index = 2)]
	WrongParty,
	/// Another reason, told outside of the chain.
	#[codec(index = 3)]
	Other,
}

/// One party of an open signing.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Party {
	/// The enterprise.
	pub enterprise: CreditCode,
	/// The hash of its use record, once it has sealed.
	pub use_record: Option<H256>,
}

/// An open signing.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[codec(mel_bound())]
#[scale_info(skip_type_params(T))]
pub struct Signing<T: Config> {
	/// Who started it.
	pub initiator: T::AccountId,
	/// The enterprise or platform for which the initiator acted then.
	pub holder: Holder,
	/// The document, SM3(salt ‖ digest).
	pub document: Commitment,
	/// What kind of document.
	pub document_kind: DocumentKind,
	/// The parties in their order.
	pub parties: BoundedVec<Party, T::MaxParties>,
	/// In which order they seal.
	pub order: SigningOrder,
	/// The last moment at which a party may seal.
	pub deadline: Moment,
	/// When it was started.
	pub created_at: Moment,
}

impl<T: Config> Signing<T> {
	/// The party that this enterprise is.
	pub(crate) fn party(&self, enterprise: &CreditCode) -> Option<&Party> {
		self.parties.iter().find(|party| party.enterprise == *enterprise)
	}

	/// The first party that has not sealed.
	pub(crate) fn next_party(&self) -> Option<&Party> {
		self.parties.iter().find(|party| party.use_record.is_none())
	}
}

/// A provider's word that the signer willed this one use: what of the
/// [`WillingnessStatement`](seal_primitives::WillingnessStatement) the call does not know already,
/// and the signature.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Willingness<Signature> {
	/// Who attests.
	pub provider: InstitutionId,
	/// How the signer showed it.
	pub method: WillingnessMethod,
	/// First moment at which the statement holds.
	pub not_before: Moment,
	/// Last moment at which the statement holds.
	pub not_after: Moment,
	/// The signature of the provider's operator over the statement.
	pub signature: Signature,
}

/// A seal's journal, as the state keeps it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Journal {
	/// How many use records there are.
	pub count: u64,
	/// The hash of the newest; zero if there is none.
	pub head: H256,
}
