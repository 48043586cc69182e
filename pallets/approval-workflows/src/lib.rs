//! # Approval Workflows
//!
//! No approval, no seal.
//!
//! ## Overview
//!
//! An enterprise says, per seal and kind of document, who has to approve a use and in which order
//! (its policy). A clerk asks for one use on one document (a request); the approvers vote, stage by
//! stage; after the last stage the request is a permit, which `consume` uses up when the seal is put.
//! Whoever asks shows a grant: their leave to use the seal for that. It is checked when they ask, and
//! checked again and counted when the permit is used.
//!
//! Other pallets are asked through traits: [`SealAuthority`](seal_primitives::traits::SealAuthority) whether a seal is in force,
//! [`GrantBook`](seal_primitives::traits::GrantBook) whether a grant allows a use, [`SealManagers`](seal_primitives::traits::SealManagers)
//! who manages the seals of a kind, [`MemberDirectory`](seal_primitives::traits::MemberDirectory) who approves for an enterprise.
//! They ask this one through [`PermitBook`](seal_primitives::traits::PermitBook).
//!
//! ## Terminology
//!
//! - **Policy**: stages of approvers for one seal and one kind of document, with two lifetimes.
//! - **Stage**: a set of approvers and how many of them are required.
//! - **Request**: the wish to put one seal on one document, named by its salted digest.
//! - **Permit**: a request with all its approvals: one use, by its requester, until a time.
//! - **Grant**: leave to use a seal, given by its manager and perhaps passed on.
//! - **Keeper**: the controller of the seal's owner (legal representative or liquidator) or a seal
//!   manager appointed for the seal's kind.
//! - **Epoch**: a number at a seal or an enterprise that rises with whatever kills open requests.
//!
//! ## Rules
//!
//! - A request carries the policy as it was when asked. Changing or removing the policy later
//!   re-routes no open request and kills none; to stop one, reject or withdraw it.
//! - One rejection by an approver of the current stage ends the request. Asking again makes a new
//!   one, with a new number.
//! - A requester votes on no request of their own. Who wants it gone withdraws it.
//! - An approval counts for its stage only, and stays given if the approver leaves afterwards. An
//!   approver of two stages approves twice.
//! - A request and its permit are dead when the seal was out of force in between (its epoch
//!   differs), when the enterprise's name, controller or standing changed (its epoch differs), or
//!   when the grant that it was asked for under has ended. Dead requests take no votes, dead permits
//!   seal nothing, and anyone may remove them.
//! - The requester need not belong to the enterprise: a platform that acts for it and a subsidiary's
//!   clerk ask under their grants. While a grant sleeps (an emergency stop, a signer without the role,
//!   a suspended platform), its requests are voted on and its permits seal nothing.
//! - Who asks for a use, and a seal manager in whatever they do, acts under a certificate that is
//!   valid then. Controllers and approvers need none, and neither does who takes back what they
//!   asked for. A permit's signer is asked again when it is used, by who puts the seal.
//! - Nothing is swept in hooks. What ran out stays, and counts against its seal's bound, until
//!   somebody reaps or withdraws it.
//!
//! ## Calls
//!
//! | call | who |
//! |---|---|
//! | [`set_policy`](Pallet::set_policy) | a keeper |
//! | [`remove_policy`](Pallet::remove_policy) | a keeper |
//! | [`request`](Pallet::request) | who has a grant to use the seal |
//! | [`vote`](Pallet::vote) | an approver of the current stage |
//! | [`withdraw`](Pallet::withdraw) | the requester, or a keeper |
//! | [`reap`](Pallet::reap) | anyone |
//!
//! ## Invariants
//!
//! - Every policy, and every snapshot of one, can be passed: 1 ≤ required ≤ approvers in each stage.
//! - A request in state is open, awaiting one of its stages with fewer approvals than that requires,
//!   all from that stage's approvers and none from the requester; or it is a permit and awaits none.
//! - A seal's count is the number of its requests in state, permits included.
//! - Requests have numbers below the next one; a number is given once. So a permit is used once: its
//!   number is not in state afterwards, and never comes back.
//!
//! ## Who can see this
//!
//! How an enterprise uses its seals is its secret, yet state and events are readable by whoever
//! reads a node's state. Documents appear as salted commitments and people as accounts; the pattern
//! (which seal, how often, which kind of document) does show. What a node answers to whom is decided
//! outside of this pallet.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]
#![cfg_attr(
	not(any(test, feature = "runtime-benchmarks")),
	deny(
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::panic,
		clippy::indexing_slicing,
		clippy::arithmetic_side_effects,
		clippy::cast_possible_truncation,
		clippy::cast_possible_wrap,
		clippy::cast_sign_loss
	)
)]

extern crate alloc;

pub use pallet::*;
pub use types::{Approvers, Ending, Policy, Request, RequestState, Stage, StoredPolicy};
pub use weights::WeightInfo;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
mod permits;
mod policies;
mod requests;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
#[allow(clippy::cast_possible_truncation)] // The derives emit them.
mod types;
mod votes;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;

// The pallet macro and the derives emit these; what we write ourselves stands in other files.
#[allow(clippy::expect_used, clippy::cast_possible_truncation)]
#[frame_support::pallet]
pub mod pallet {
	use super::{Ending, Policy, Request, StoredPolicy, WeightInfo};
	use frame_support::{pallet_prelude::*, traits::Time};
	use frame_system::pallet_prelude::*;
	use seal_primitives::{
		traits::{CertifiedActors, GrantBook, MemberDirectory, SealAuthority, SealManagers},
		AmountClass, Commitment, DocumentKind, GrantId, Moment, RequestId, SealCode,
	};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Tells whose a seal is and whether it is in force.
		type Seals: SealAuthority;

		/// Tells who approves for an enterprise, and whether it operates.
		type Members: MemberDirectory<Self::AccountId>;

		/// Tells who manages an enterprise's seals of a kind.
		type Managers: SealManagers<Self::AccountId>;

		/// The grants under which uses are asked for.
		type Grants: GrantBook<Self::AccountId>;

		/// The certificates under which seal managers and requesters act.
		type Certified: CertifiedActors<Self::AccountId>;

		/// The chain's clock, in milliseconds.
		type Time: Time<Moment = Moment>;

		/// The most stages of a policy.
		#[pallet::constant]
		type MaxStages: Get<u32>;

		/// The most approvers of a stage.
		#[pallet::constant]
		type MaxApprovers: Get<u32>;

		/// The most requests of a seal that stand in state at a time, permits included.
		#[pallet::constant]
		type MaxOpenRequests: Get<u32>;

		/// The shortest lifetime of a request or a permit, in milliseconds.
		#[pallet::constant]
		type MinLifetime: Get<Moment>;

		/// The longest lifetime of a request or a permit, in milliseconds.
		#[pallet::constant]
		type MaxLifetime: Get<Moment>;

		/// What the calls cost.
		type WeightInfo: WeightInfo;

		/// Gives benchmarks an enterprise with a seal and members.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::BenchmarkHelper<Self::AccountId>;
	}

	/// The policy in force for a seal and a kind of document. Without one the seal cannot be asked
	/// for on such documents.
	#[pallet::storage]
	pub type Policies<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		SealCode,
		Blake2_128Concat,
		DocumentKind,
		StoredPolicy<T>,
		OptionQuery,
	>;

	/// Requests that have not ended: open ones and permits. A request leaves when it is used,
	/// rejected, withdrawn or reaped.
	#[pallet::storage]
	pub type Requests<T: Config> =
		StorageMap<_, Blake2_128Concat, RequestId, Request<T>, OptionQuery>;

	/// How many requests of a seal are in state, permits and dead ones included.
	#[pallet::storage]
	pub type OpenRequests<T: Config> = StorageMap<_, Blake2_128Concat, SealCode, u32, ValueQuery>;

	/// The number that the next request gets. Numbers are given once.
	#[pallet::storage]
	pub type NextRequest<T: Config> = StorageValue<_, RequestId, ValueQuery>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A policy was set.
		PolicySet {
			/// The seal.
			seal: SealCode,
			/// The kind of document.
			document_kind: DocumentKind,
			/// The policy's version, from 1.
			version: u32,
			/// Who set it.
			by: T::AccountId,
		},
		/// A policy was removed: the seal can no longer be asked for on such documents.
		PolicyRemoved {
			/// The seal.
			seal: SealCode,
			/// The kind of document.
			document_kind: DocumentKind,
			/// Who removed it.
			by: T::AccountId,
		},
		/// A use was asked for.
		RequestOpened {
			/// The request's number, which its permit will carry.
			request: RequestId,
			/// The seal.
			seal: SealCode,
			/// The kind of document.
			document_kind: DocumentKind,
			/// Who asked.
			requester: T::AccountId,
			/// Last moment at which votes count.
			deadline: Moment,
		},
		/// An approver approved.
		Approved {
			/// The request.
			request: RequestId,
			/// The stage they approved in, from 0.
			stage: u32,
			/// Who.
			approver: T::AccountId,
		},
		/// An approver rejected, which ends the request.
		RequestRejected {
			/// The request.
			request: RequestId,
			/// The stage they rejected in, from 0.
			stage: u32,
			/// Who.
			approver: T::AccountId,
		},
		/// All stages approved: the request is a permit for one use.
		PermitGranted {
			/// The request, and the permit.
			request: RequestId,
			/// Last moment at which it may be used.
			until: Moment,
		},
		/// A permit was used up.
		PermitConsumed {
			/// The permit.
			request: RequestId,
		},
		/// A request, or the permit it became, was withdrawn.
		RequestWithdrawn {
			/// The request.
			request: RequestId,
			/// Who withdrew it.
			by: T::AccountId,
		},
		/// A request, or the permit it became, could come to nothing any more and was removed.
		RequestExpired {
			/// The request.
			request: RequestId,
			/// Why it could come to nothing.
			ending: Ending,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// You neither control the enterprise that owns the seal nor are appointed to manage its seals
		/// of this kind (nor, for a withdrawal, made the request). Ask one of them.
		NotAuthorized,
		/// No seal has this code.
		SealNotFound,
		/// The seal was abolished: it is used no more, so there is nothing to set a policy for.
		SealAbolished,
		/// A policy needs at least one stage: no approval, no seal.
		NoStages,
		/// A stage requires nobody, or more approvers than it names. Require between 1 and all.
		RequiredOutOfRange,
		/// A stage names somebody who is no approver of the enterprise. Give them the role first.
		ApproverNotMember,
		/// The request's lifetime is outside of the chain's bounds (MinLifetime, MaxLifetime).
		RequestLifetimeOutOfBounds,
		/// The permit's lifetime is outside of the chain's bounds (MinLifetime, MaxLifetime).
		PermitLifetimeOutOfBounds,
		/// There is no policy for this seal and kind of document. A keeper of the seal sets one.
		NoPolicy,
		/// The seal has as many requests as it may have at a time. Use, withdraw or reap some.
		TooManyRequests,
		/// No such request: it was never made, or it was used, rejected, withdrawn or reaped.
		NotFound,
		/// The request has all its approvals and takes no more votes. To stop it, withdraw it.
		AlreadyPermitted,
		/// The request's deadline has passed. Ask anew.
		RequestExpired,
		/// You are no approver of the stage that the request has reached.
		NotApprover,
		/// The stage names you, but you no longer are an approver of the enterprise.
		ApproverLeft,
		/// Nobody votes on their own request. To end it, withdraw it.
		OwnRequest,
		/// You approved in this stage before.
		AlreadyVoted,
		/// The request is neither over nor dead: it can still be voted on or used.
		StillAlive,
		/// The seal was out of force since the request was made. Ask anew once it is in force.
		SealChanged,
		/// The enterprise's name, controller or standing changed since the request was made. Ask
		/// anew.
		AuthorityChanged,
		/// The grant that the request was made under has ended, or a link above it: what was asked for
		/// is dead. Ask anew under another grant.
		GrantEnded,
		/// No permit or request ever had this number.
		NoPermit,
		/// The permit is gone: used, withdrawn, rejected or expired. Ask anew.
		PermitUsedUp,
		/// The request is still open: approvals are missing.
		NotPermitted,
		/// The permit's time has passed. Ask anew.
		PermitExpired,
		/// The permit is for another seal.
		WrongSeal,
		/// The permit is for another document: not one byte may differ from what was approved.
		WrongDocument,
		/// The permit is for another kind of document.
		WrongDocumentKind,
		/// The permit is somebody else's: only who asked for it seals with it.
		NotRequester,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxStages::get() > 0, "a policy must be able to have a stage");
			assert!(T::MaxApprovers::get() > 0, "a stage must be able to have an approver");
			assert!(T::MaxOpenRequests::get() > 0, "a seal must be able to have a request");
			assert!(T::MinLifetime::get() > 0, "a lifetime of nothing is none");
			assert!(
				T::MinLifetime::get() <= T::MaxLifetime::get(),
				"some lifetime must be within the bounds"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_block: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Set, or replace, how uses of a seal on a kind of document are approved.
		///
		/// Requests that are open already go on under the policy they were made under.
		///
		/// ## Origin
		/// Signed, by a keeper of the seal.
		///
		/// ## Errors
		/// `SealNotFound`, `NotAuthorized`, `SealAbolished`, `NoStages`, `RequiredOutOfRange`,
		/// `RequestLifetimeOutOfBounds`, `PermitLifetimeOutOfBounds`, `ApproverNotMember`; the member
		/// directory's own if the enterprise is not operating; what is wrong with a seal manager's
		/// certificate.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::set_policy(policy.approvers()))]
		pub fn set_policy(
			origin: OriginFor<T>,
			seal: SealCode,
			document_kind: DocumentKind,
			policy: Policy<T>,
		) -> DispatchResult {
			Self::do_set_policy(ensure_signed(origin)?, seal, document_kind, policy)
		}

		/// Remove a policy: no more uses of the seal on this kind of document can be asked for.
		///
		/// Requests that are open already go on under it.
		///
		/// ## Origin
		/// Signed, by a keeper of the seal.
		///
		/// ## Errors
		/// `SealNotFound`, `NotAuthorized`, `NoPolicy`; what is wrong with a seal manager's
		/// certificate.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::remove_policy())]
		pub fn remove_policy(
			origin: OriginFor<T>,
			seal: SealCode,
			document_kind: DocumentKind,
		) -> DispatchResult {
			Self::do_remove_policy(ensure_signed(origin)?, seal, document_kind)
		}

		/// Ask for one use of a seal on one document, named by its salted digest, under a grant. The
		/// amount's class is the requester's word, which the approvers compare with the document.
		///
		/// Nothing is set aside: a grant that allows one use more may be used up by another request.
		///
		/// ## Origin
		/// Signed, by who uses the grant: the member, or the operator of the platform, that has it.
		///
		/// ## Errors
		/// `NoPolicy`, `TooManyRequests`; the seal authority's own if the seal is not in force; which
		/// link of the grant's chain does not allow this use, and why; the member directory's own if
		/// the seal's owner is not operating; what is wrong with the requester's certificate.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::request())]
		pub fn request(
			origin: OriginFor<T>,
			seal: SealCode,
			document_kind: DocumentKind,
			document: Commitment,
			grant: GrantId,
			amount: AmountClass,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_request(who, seal, document_kind, document, grant, amount)
		}

		/// Approve or reject a request.
		///
		/// With the last approval that its last stage requires, the request becomes a permit. One
		/// rejection ends it.
		///
		/// ## Origin
		/// Signed, by an approver of the stage that the request has reached, who still has the
		/// approver's role and is not the requester.
		///
		/// ## Errors
		/// `NotFound`, `AlreadyPermitted`, `RequestExpired`, `SealChanged`, `AuthorityChanged`,
		/// `GrantEnded`, `NotApprover`, `ApproverLeft`, `OwnRequest`, `AlreadyVoted`: the first of them
		/// that holds, in this order.
		#[pallet::call_index(3)]
		#[pallet::weight(if *approve { T::WeightInfo::approve() } else { T::WeightInfo::reject() })]
		pub fn vote(origin: OriginFor<T>, request: RequestId, approve: bool) -> DispatchResult {
			Self::do_vote(ensure_signed(origin)?, request, approve)
		}

		/// Take a request back, open or permitted.
		///
		/// ## Origin
		/// Signed, by the requester or a keeper of the seal.
		///
		/// ## Errors
		/// `NotFound`, `NotAuthorized`; what is wrong with a seal manager's certificate, unless they
		/// are the requester.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::withdraw())]
		pub fn withdraw(origin: OriginFor<T>, request: RequestId) -> DispatchResult {
			Self::do_withdraw(ensure_signed(origin)?, request)
		}

		/// Remove a request, or the permit it became, that can come to nothing any more.
		///
		/// ## Origin
		/// Signed, by anyone.
		///
		/// ## Errors
		/// `NotFound`, `StillAlive`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::reap())]
		pub fn reap(origin: OriginFor<T>, request: RequestId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_reap(request)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The policy in force for a seal and a kind of document.
		pub fn policy(seal: SealCode, document_kind: DocumentKind) -> Option<StoredPolicy<T>> {
			Policies::<T>::get(seal, document_kind)
		}

		/// A request that has not ended. (`request` is the call's name.)
		pub fn use_request(id: RequestId) -> Option<Request<T>> {
			Requests::<T>::get(id)
		}
	}
}
