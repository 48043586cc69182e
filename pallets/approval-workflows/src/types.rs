//! Policies and requests as they stand in state.

use crate::Config;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	BoundedBTreeSet, BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use scale_info::TypeInfo;
use seal_primitives::{
	traits::GrantUse, AmountClass, Commitment, CreditCode, DocumentKind, GrantId, Moment, SealCode,
};
use sp_runtime::SaturatedConversion;

/// Accounts of approvers, each once.
pub type Approvers<T> =
	BoundedBTreeSet<<T as frame_system::Config>::AccountId, <T as Config>::MaxApprovers>;

/// One step of a policy: so many of these approvers.
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
pub struct Stage<T: Config> {
	/// Who may approve in this stage.
	pub approvers: Approvers<T>,
	/// How many of them must.
	pub required: u32,
}

/// How uses of one seal on one kind of document are approved.
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
pub struct Policy<T: Config> {
	/// The stages, in the order in which they are gone through. A person may approve in several.
	pub stages: BoundedVec<Stage<T>, T::MaxStages>,
	/// How long approvals may take, in milliseconds from the request on.
	pub request_lifetime: Moment,
	/// How long the permit holds, in milliseconds from the last approval on.
	pub permit_lifetime: Moment,
}

impl<T: Config> Policy<T> {
	/// How many approvers its stages name, a person in two stages counted twice.
	pub fn approvers(&self) -> u32 {
		self.stages
			.iter()
			.map(|stage| stage.approvers.len())
			.fold(0usize, usize::saturating_add)
			.saturated_into()
	}
}

/// A policy in force.
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
pub struct StoredPolicy<T: Config> {
	/// The policy.
	pub policy: Policy<T>,
	/// 1 for the first, one more with every change. A policy set after a removal is a first one.
	pub version: u32,
	/// When it was set.
	pub set_at: Moment,
}

/// What a request has come to. A request that ended is not in state.
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
pub enum RequestState {
	/// Approvals are missing.
	#[codec(index = 0)]
	Open,
	/// All stages approved: it is a permit for one use.
	#[codec(index = 1)]
	Permitted {
		/// Last moment at which the permit may be used.
		until: Moment,
	},
}

/// Somebody's wish to put one seal on one document.
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
pub struct Request<T: Config> {
	/// The seal.
	pub seal: SealCode,
	/// Whose seal it was when asked.
	pub owner: CreditCode,
	/// Who asked, and alone may seal.
	pub requester: T::AccountId,
	/// The kind of document.
	pub document_kind: DocumentKind,
	/// The document: a salted digest.
	pub document: Commitment,
	/// The grant that the requester showed: their leave to use the seal.
	pub grant: GrantId,
	/// How much the document is about, as the requester stated it. Who approves compares.
	pub amount: AmountClass,
	/// The policy as it was when asked. A later change re-routes no open request.
	pub policy: StoredPolicy<T>,
	/// The stage whose approvals are awaited, counted from 0; the number of stages once permitted.
	pub stage: u32,
	/// Who has approved in that stage.
	pub approvals: Approvers<T>,
	/// The seal's epoch when asked. Another one: the seal has been out of force since.
	pub seal_epoch: u32,
	/// The enterprise's epoch when asked. Another one: its name, controller or standing changed.
	pub enterprise_epoch: u32,
	/// Last moment at which votes count.
	pub deadline: Moment,
	/// What it has come to.
	pub state: RequestState,
}

impl<T: Config> Request<T> {
	/// The stage whose approvals are awaited; None once all are there.
	pub fn awaited(&self) -> Option<&Stage<T>> {
		self.policy.policy.stages.get(usize::try_from(self.stage).ok()?)
	}

	/// The use that its grant must allow.
	pub(crate) fn grant_use(&self) -> GrantUse<'_, T::AccountId> {
		GrantUse {
			grant: self.grant,
			user: &self.requester,
			seal: &self.seal,
			document_kind: self.document_kind,
			amount: self.amount,
		}
	}

	/// The last moment at which it can be voted on or, as a permit, used.
	pub fn holds_until(&self) -> Moment {
		match self.state {
			RequestState::Open => self.deadline,
			RequestState::Permitted { until } => until,
		}
	}
}

/// Why a request, or the permit it became, can come to nothing any more.
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
pub enum Ending {
	/// Its time ran out.
	#[codec(index = 0)]
	TimeOver,
	/// The seal has been out of force since it was asked for.
	#[codec(index = 1)]
	SealChanged,
	/// The enterprise's name, controller or standing has changed since.
	#[codec(index = 2)]
	AuthorityChanged,
	/// The grant that it was asked for under has ended.
	#[codec(index = 3)]
	GrantEnded,
}
