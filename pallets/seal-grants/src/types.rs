//! Appointments and grants as they stand in state, and what is wrong with a chain.

use crate::Config;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	BoundedBTreeMap, CloneNoBound, DebugNoBound, EqNoBound, PalletError, PartialEqNoBound,
};
use scale_info::TypeInfo;
use seal_primitives::{CreditCode, GrantId, Grantee, Moment, SealCode, SealKinds, Terms};

/// An enterprise's seal managers: those appointed since its epoch last rose.
#[derive(
	CloneNoBound,
	PartialEqNoBound,
	EqNoBound,
	DebugNoBound,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
#[scale_info(skip_type_params(T))]
#[codec(mel_bound())]
pub struct Appointments<T: Config> {
	/// The enterprise's epoch when they were appointed. Under another one they manage nothing.
	pub epoch: u32,
	/// Who manages which kinds of seal.
	pub managers: BoundedBTreeMap<T::AccountId, SealKinds, T::MaxManagers>,
}

/// That an enterprise stopped all use of its grants.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Stop<AccountId> {
	/// Who stopped it.
	pub by: AccountId,
	/// Since when.
	pub since: Moment,
}

/// An enterprise as it stood when a grant was given.
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
pub struct Side {
	/// The enterprise.
	pub enterprise: CreditCode,
	/// Its epoch. Another one: its name, controller or standing changed since.
	pub epoch: u32,
}

/// Where a grant comes from.
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
pub enum Source {
	/// A manager of the seal, or its owner's controller, gave it: it is the root of a tree.
	#[codec(index = 0)]
	Seal {
		/// The seal's epoch at the time. Another one: the seal has been out of force since.
		epoch: u32,
	},
	/// It was passed on.
	#[codec(index = 1)]
	Grant {
		/// The grant that was passed on.
		parent: GrantId,
		/// The root of the tree, which it counts to whatever becomes of the grants between.
		root: GrantId,
	},
}

/// Leave to use a seal.
#[derive(
	CloneNoBound,
	PartialEqNoBound,
	EqNoBound,
	DebugNoBound,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
#[scale_info(skip_type_params(T))]
#[codec(mel_bound())]
pub struct Grant<T: Config> {
	/// The seal.
	pub seal: SealCode,
	/// Where it comes from.
	pub source: Source,
	/// How many links its chain has: 1 for what the seal's manager gave, one more for each time it
	/// was passed on.
	pub depth: u8,
	/// On whose part it was given: the seal's owner's, or its holder's who passed it on.
	pub giver: Side,
	/// For whom it is held: the giver, or the head or subsidiary that it was given to.
	pub holder: Side,
	/// The account that gave it.
	pub grantor: T::AccountId,
	/// To whom.
	pub grantee: Grantee<T::AccountId>,
	/// Within what it holds, as it was given.
	pub terms: Terms,
	/// How many uses are left; None for any number.
	pub uses_left: Option<u32>,
	/// When it was given.
	pub given_at: Moment,
}

impl<T: Config> Grant<T> {
	/// The grant that was passed on; None for what the seal's manager gave.
	pub fn parent(&self) -> Option<GrantId> {
		match self.source {
			Source::Seal { .. } => None,
			Source::Grant { parent, .. } => Some(parent),
		}
	}

	/// The root of the tree that it belongs to, itself having this number.
	pub fn root(&self, id: GrantId) -> GrantId {
		match self.source {
			Source::Seal { .. } => id,
			Source::Grant { root, .. } => root,
		}
	}
}

/// Why a link of a grant's chain does not hold.
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
	PalletError,
)]
pub enum LinkReason {
	/// It is not in state: it was revoked, relinquished or pruned, or never given.
	#[codec(index = 0)]
	Gone,
	/// The grant is for another seal.
	#[codec(index = 1)]
	WrongSeal,
	/// The account does not hold the grant: it is another member's, or another institution's; or it
	/// is an enterprise's, which names members by passing it on to them.
	#[codec(index = 2)]
	NotHolder,
	/// Its time has passed.
	#[codec(index = 3)]
	Expired,
	/// It has no uses left.
	#[codec(index = 4)]
	UsedUp,
	/// The seal has been out of force since it was given, or is another enterprise's.
	#[codec(index = 5)]
	SealChanged,
	/// The name, controller or standing of the enterprise that gave it changed since.
	#[codec(index = 6)]
	GiverChanged,
	/// The name, controller or standing of the enterprise that holds it changed since.
	#[codec(index = 7)]
	HolderChanged,
	/// The two enterprises have not been head and subsidiary all the time since.
	#[codec(index = 8)]
	GroupLeft,
	/// Its time has not come.
	#[codec(index = 9)]
	NotYetValid,
	/// The member is no signer of the enterprise, or their attestation is withdrawn.
	#[codec(index = 10)]
	NotSigner,
	/// The institution is not admitted, is suspended, or is no signing platform.
	#[codec(index = 11)]
	InstitutionUnfit,
	/// The enterprise that gave or holds it stopped all use of grants.
	#[codec(index = 12)]
	Stopped,
	/// It is for other kinds of documents.
	#[codec(index = 13)]
	WrongDocumentKind,
	/// It is for documents with lower amounts.
	#[codec(index = 14)]
	AmountTooHigh,
}

/// Which link of a grant's chain does not hold, and why.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct LinkFault {
	/// The link.
	pub link: GrantId,
	/// Which it is, counted from what the seal's manager gave: that is 1. 0 if it is the grant that
	/// was asked about, and is not in state.
	pub depth: u8,
	/// Why.
	pub reason: LinkReason,
}
