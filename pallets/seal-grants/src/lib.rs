//! # Seal Grants
//!
//! Who may use which seal, given from hand to hand, and checked hand by hand.
//!
//! ## Overview
//!
//! An enterprise's controller appoints seal managers for kinds of seals. A manager gives leave to
//! use a seal of those kinds (a grant) to a member, to a platform that acts for the enterprise, or
//! to the enterprise's head or a subsidiary, within terms: a time, a number of uses, kinds of
//! documents, a class of amounts. Terms may let the grantee pass the leave on, never more than they
//! have. At each use the whole chain is checked, up to what the manager gave.
//!
//! This pallet answers one question: has this account leave to use this seal for that? Whether the
//! seal is in force at this moment, the use is approved, and the person is certified and willing,
//! others ask and answer. They ask this pallet through [`GrantBook`](seal_primitives::traits::GrantBook), and
//! who manages which seals through [`SealManagers`](seal_primitives::traits::SealManagers); it asks
//! [`SealAuthority`](seal_primitives::traits::SealAuthority), [`MemberDirectory`](seal_primitives::traits::MemberDirectory),
//! [`GroupDirectory`](seal_primitives::traits::GroupDirectory) and
//! [`InstitutionDirectory`](seal_primitives::traits::InstitutionDirectory).
//!
//! ## Terminology
//!
//! - **Manager**: of a kind of seal: the enterprise's controller (legal representative or
//!   liquidator) for every kind, or a member with the seal manager's role and an appointment.
//! - **Grant**: leave to use one seal within terms. Its chain is itself, the grant that it was
//!   passed on from, and so on up to the root, which a manager gave: the links.
//! - **Depth**: a link's place in the chain. The root's is 1.
//! - **Giver, holder**: the enterprises on whose part a grant was given and is held. They differ only
//!   where an enterprise is the grantee.
//! - **Tree**: a root and all that was passed on below it.
//! - **Dead**: ended for good: its time passed, its uses used up, a link revoked, the seal out of
//!   force since, a giver's or holder's name, controller or standing changed since, or the group
//!   left. Anyone may remove it.
//! - **Asleep**: does not hold for the moment: a member is no signer, an institution is suspended,
//!   an enterprise stopped its grants.
//!
//! ## Rules
//!
//! - Appointments and grants bear their enterprises' epochs, and the root its seal's. They are dead
//!   once these differ: a new legal representative appoints and grants anew, and so it is after a
//!   seal was out of force, even if it is in force again.
//! - A grant is the enterprise's, not the manager's who gave it: it stays when the manager is
//!   dismissed or leaves. Another manager revokes it if it should not.
//! - Nobody gives leave to themselves.
//! - A member passes on to other signers of the enterprise that the grant is held for; so does a
//!   platform's operator, and never to another platform. Whether a platform or another enterprise
//!   comes in is for an enterprise's managers to say.
//! - An enterprise that was given a grant uses it through members whom its managers name by passing
//!   it on, which they may in any case; to platforms and to others of its group, if the terms let it
//!   pass on. Its managers of the seal's kind act for it.
//! - Terms of what is passed on are nowhere wider than those above, and its uses are no more than
//!   those left above at that time. A use counts on each link that has a number of them; what
//!   several share is used up by whoever comes first.
//! - Revoking takes a grant out of state, so whatever hangs below it fails at once, however much it
//!   is. Managers of the seal's kind revoke any grant of it, and who holds a grant, what they passed
//!   on from it. A grantee may give a grant back.
//! - The emergency stop of an enterprise puts to sleep whatever it gave or holds, and it gives
//!   nothing while it lasts. Any manager stops, only the controller lifts.
//! - Managers act under a valid certificate, and so do members and operators when they pass on.
//!   Controllers need none, and neither does who gives back or takes back what was theirs.
//! - Nothing is swept in hooks. Dead grants stay, and count to their tree, until they are pruned.
//!
//! ## Calls
//!
//! | call | who |
//! |---|---|
//! | [`appoint`](Pallet::appoint), [`dismiss`](Pallet::dismiss) | the controller |
//! | [`grant`](Pallet::grant) | a manager of the seal's kind |
//! | [`pass_on`](Pallet::pass_on) | who holds the grant |
//! | [`revoke`](Pallet::revoke) | a manager of the seal's kind, or who holds the grant above |
//! | [`relinquish`](Pallet::relinquish) | who holds the grant |
//! | [`prune`](Pallet::prune) | anyone |
//! | [`emergency_stop`](Pallet::emergency_stop) | a manager of any kind |
//! | [`lift_emergency_stop`](Pallet::lift_emergency_stop) | the controller |
//!
//! ## Which link failed
//!
//! A use that is refused gives [`BrokenLink`](Error::BrokenLink), which holds the failing link's
//! depth and the reason. A failing call leaves no event; the link's number, which does not fit into
//! an error, is told by the view function [`explain`](Pallet::explain). That the grant is somebody
//! else's, or for another seal, is told first. Of several links at fault the one nearest to the root
//! is named: who asks below would ask in vain.
//!
//! ## Invariants
//!
//! - A grant's terms allow some use; what was passed on is nowhere wider than what it was passed on
//!   from, has the depth that follows, is for the same seal, was given by who held that, and is
//!   newer.
//! - No grant is without its seal's record.
//! - A tree's count is the number of its grants in state, a seal's that of its trees; both are
//!   bounded. A number is given once.
//!
//! ## Who can see this
//!
//! Who may use an enterprise's seals for what is its secret, yet state and events are readable by
//! whoever reads a node's state: people appear as accounts, amounts as classes. What a node answers
//! to whom is decided outside of this pallet.

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
pub use types::{Appointments, Grant, LinkFault, LinkReason, Side, Source, Stop};
pub use weights::WeightInfo;

mod appointments;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod book;
mod chain;
mod ending;
mod granting;
#[cfg(test)]
mod mock;
mod stops;
mod terms;
#[cfg(test)]
mod tests;
mod trees;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
#[allow(clippy::cast_possible_truncation)] // The derives emit them.
mod types;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;

// The pallet macro and the derives emit these; what we write ourselves stands in other files.
#[allow(clippy::expect_used, clippy::cast_possible_truncation)]
#[frame_support::pallet]
pub mod pallet {
	use super::{Appointments, Grant, LinkFault, LinkReason, Stop, WeightInfo};
	use frame_support::{pallet_prelude::*, traits::Time};
	use frame_system::pallet_prelude::*;
	use seal_primitives::{
		traits::{
			CertifiedActors, GrantUse, GroupDirectory, InstitutionDirectory, MemberDirectory,
			SealAuthority,
		},
		AmountClass, CreditCode, DocumentKind, GrantId, Grantee, Moment, SealCode, SealKinds,
		Terms,
	};
	use sp_runtime::SaturatedConversion;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Tells whose a seal is, of which kind, and whether it is in force.
		type Seals: SealAuthority;

		/// Tells who may do what for an enterprise.
		type Members: MemberDirectory<Self::AccountId>;

		/// Tells which enterprises are head and subsidiary.
		type Groups: GroupDirectory;

		/// The admitted platforms.
		type Institutions: InstitutionDirectory<Self::AccountId>;

		/// The certificates under which managers act, and those who pass on.
		type Certified: CertifiedActors<Self::AccountId>;

		/// The chain's clock, in milliseconds.
		type Time: Time<Moment = Moment>;

		/// The most seal managers that an enterprise appoints.
		#[pallet::constant]
		type MaxManagers: Get<u32>;

		/// How far ahead a grant's end may be, in milliseconds.
		#[pallet::constant]
		type MaxDuration: Get<Moment>;

		/// The most links of a chain: 1 lets nothing be passed on.
		#[pallet::constant]
		type MaxDepth: Get<u8>;

		/// The most trees of a seal that stand in state at a time: grants by managers, dead ones and
		/// what is left below revoked ones included.
		#[pallet::constant]
		type MaxTrees: Get<u32>;

		/// The most grants of a tree that stand in state at a time.
		#[pallet::constant]
		type MaxTreeSize: Get<u32>;

		/// The most grants that one call prunes.
		#[pallet::constant]
		type MaxPrune: Get<u32>;

		/// What the calls cost.
		type WeightInfo: WeightInfo;

		/// Gives benchmarks a group of enterprises with a seal and members.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::BenchmarkHelper<Self::AccountId>;
	}

	/// Each enterprise's seal managers. Those of an earlier epoch stand here until the next
	/// appointment, and manage nothing.
	#[pallet::storage]
	pub type AppointmentsOf<T: Config> =
		StorageMap<_, Blake2_128Concat, CreditCode, Appointments<T>, OptionQuery>;

	/// The grants that were not revoked, relinquished or pruned.
	#[pallet::storage]
	pub type Grants<T: Config> = StorageMap<_, Blake2_128Concat, GrantId, Grant<T>, OptionQuery>;

	/// How many grants of a tree are in state, by the root's number, whether that is or not.
	#[pallet::storage]
	pub type Trees<T: Config> = StorageMap<_, Blake2_128Concat, GrantId, u32, ValueQuery>;

	/// How many trees of a seal have grants in state.
	#[pallet::storage]
	pub type TreesOf<T: Config> = StorageMap<_, Blake2_128Concat, SealCode, u32, ValueQuery>;

	/// The number that the next grant gets. Numbers are given once.
	#[pallet::storage]
	pub type NextGrant<T: Config> = StorageValue<_, GrantId, ValueQuery>;

	/// The enterprises that stopped all use of their grants.
	#[pallet::storage]
	pub type Stops<T: Config> =
		StorageMap<_, Blake2_128Concat, CreditCode, Stop<T::AccountId>, OptionQuery>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A seal manager was appointed, or for other kinds than before.
		Appointed {
			/// The enterprise.
			enterprise: CreditCode,
			/// The manager.
			who: T::AccountId,
			/// The kinds that they manage from now on.
			kinds: SealKinds,
		},
		/// A seal manager's appointment was ended.
		Dismissed {
			/// The enterprise.
			enterprise: CreditCode,
			/// Who was the manager.
			who: T::AccountId,
		},
		/// A manager gave leave to use a seal.
		Granted {
			/// The grant.
			grant: GrantId,
			/// The seal.
			seal: SealCode,
			/// To whom.
			grantee: Grantee<T::AccountId>,
		},
		/// A grant was passed on.
		PassedOn {
			/// The new grant.
			grant: GrantId,
			/// The grant that it was passed on from.
			parent: GrantId,
			/// To whom.
			grantee: Grantee<T::AccountId>,
		},
		/// A grant was revoked, and with it whatever was passed on from it.
		Revoked {
			/// The grant.
			grant: GrantId,
			/// Who revoked it.
			by: T::AccountId,
		},
		/// A grantee gave a grant back, and with it went whatever was passed on from it.
		Relinquished {
			/// The grant.
			grant: GrantId,
			/// Who gave it back.
			by: T::AccountId,
		},
		/// A dead grant was removed.
		Pruned {
			/// The grant.
			grant: GrantId,
			/// The link of its chain that had ended.
			link: GrantId,
			/// Why that had.
			reason: LinkReason,
		},
		/// A grant was used. The use is counted on it and on each link above that counts.
		GrantUsed {
			/// The grant.
			grant: GrantId,
			/// Who used it.
			by: T::AccountId,
		},
		/// An enterprise stopped all use of its grants.
		EmergencyStopped {
			/// The enterprise.
			enterprise: CreditCode,
			/// Who stopped it.
			by: T::AccountId,
		},
		/// An enterprise's grants may be used again, those that hold.
		EmergencyStopLifted {
			/// The enterprise.
			enterprise: CreditCode,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// Only the enterprise's controller does this: its legal representative or liquidator, while
		/// attested.
		NotController,
		/// Only members with the seal manager's role are appointed. Give them the role first.
		NotSealManager,
		/// Name at least one kind of seal. To end an appointment, dismiss the manager.
		NoSealKinds,
		/// The enterprise has appointed as many managers as it may. Dismiss one first.
		TooManyManagers,
		/// This account is not appointed.
		NotAppointed,
		/// You do not control the enterprise, and are not appointed for this kind of seal (for an
		/// emergency stop: for any), or no longer. Ask its controller to appoint you.
		NotManager,
		/// Nobody gives leave to themselves. Another manager, or the controller, may.
		OwnGrant,
		/// The grantee is no signer of the enterprise that gives the leave. Give them the role first.
		GranteeNotSigner,
		/// The grantee is neither head nor subsidiary of the enterprise that gives the leave.
		NotInGroup,
		/// The enterprise stopped its grants. Its controller lifts the stop first.
		Stopped,
		/// The enterprise stopped its grants already.
		StoppedAlready,
		/// The enterprise did not stop its grants.
		NotStopped,
		/// The terms end before they begin.
		ValidityEmpty,
		/// The terms are over already.
		OverAlready,
		/// The terms end further ahead than the chain allows (MaxDuration).
		LastsTooLong,
		/// The terms allow no use. Allow at least one, or name no number.
		NoUses,
		/// The terms allow no kind of document. Name at least one, or leave them open.
		NoDocumentKinds,
		/// The seal has as many grants as it may have at a time. Revoke or prune some, with what was
		/// passed on from them.
		TooManyGrants,
		/// As much was passed on from the manager's grant as may be at a time. Revoke or prune some
		/// of it.
		TreeFull,
		/// No such grant: it was never given, or it was revoked, relinquished or pruned.
		NotFound,
		/// You do not hold this grant: it is another member's or institution's, or it is an
		/// enterprise's whose seals of this kind you do not manage.
		NotHolder,
		/// The grant's terms do not let you pass it on.
		MayNotPassOn,
		/// Members and platforms pass on to members only. Ask the enterprise for which you hold the
		/// grant to give leave to others.
		MembersOnly,
		/// The grant was passed on as often as may be (MaxDepth).
		PassedOnTooOften,
		/// The terms begin before those of the grant that you pass on.
		BeginsBefore,
		/// The terms end after those of the grant that you pass on.
		EndsAfter,
		/// The terms allow more uses than are left of the grant that you pass on.
		MoreUses,
		/// The terms allow documents of more kinds than the grant that you pass on.
		MoreDocumentKinds,
		/// The terms allow higher amounts than the grant that you pass on.
		HigherAmount,
		/// The terms let the grantee pass on what you may name your own members for only.
		PassedOnFurther,
		/// You neither manage seals of this kind for the owner nor hold the grant from which this
		/// one was passed on.
		NotGrantor,
		/// Each of these grants still may hold, or is gone.
		NothingToPrune,
		/// A link of the grant's chain does not hold. Ask who gave that link; `explain` tells its
		/// number.
		BrokenLink {
			/// Which link: 1 is what the seal's manager gave. 0 if the grant itself is not in state.
			depth: u8,
			/// Why it does not hold.
			reason: LinkReason,
		},
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxManagers::get() > 0, "an enterprise must be able to have a manager");
			assert!(T::MaxDuration::get() > 0, "a grant must be able to last");
			assert!(T::MaxDepth::get() > 0, "a chain must be able to have a link");
			assert!(T::MaxTrees::get() > 0, "a seal must be able to have a grant");
			assert!(
				T::MaxTreeSize::get() >= u32::from(T::MaxDepth::get()),
				"a tree must have room for its longest chain"
			);
			assert!(T::MaxPrune::get() > 0, "pruning must be able to remove a grant");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_block: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Appoint a seal manager for kinds of seals, or change for which.
		///
		/// The appointment ends when the enterprise's name, controller or standing changes.
		///
		/// ## Origin
		/// Signed, by the enterprise's controller.
		///
		/// ## Errors
		/// `NotController`, `NoSealKinds`, `NotSealManager`, `TooManyManagers`; the member
		/// directory's own if the enterprise is not operating.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::appoint())]
		pub fn appoint(
			origin: OriginFor<T>,
			who: T::AccountId,
			kinds: SealKinds,
		) -> DispatchResult {
			Self::do_appoint(ensure_signed(origin)?, who, kinds)
		}

		/// End a seal manager's appointment. What they granted stays.
		///
		/// ## Origin
		/// Signed, by the enterprise's controller.
		///
		/// ## Errors
		/// `NotController`, `NotAppointed`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::dismiss())]
		pub fn dismiss(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			Self::do_dismiss(ensure_signed(origin)?, who)
		}

		/// Give leave to use a seal.
		///
		/// ## Origin
		/// Signed, by the controller of the seal's owner or a manager of its kind.
		///
		/// ## Errors
		/// `NotManager`, `Stopped`, `ValidityEmpty`, `NoUses`, `NoDocumentKinds`, `OverAlready`,
		/// `LastsTooLong`, `OwnGrant`, `GranteeNotSigner`, `NotInGroup`, `TooManyGrants`; the seal
		/// authority's own if the seal is not in force, the member directory's if an enterprise is
		/// not operating, the institutions' if one is no signing platform; what is wrong with a
		/// manager's certificate.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::grant())]
		pub fn grant(
			origin: OriginFor<T>,
			seal: SealCode,
			grantee: Grantee<T::AccountId>,
			terms: Terms,
		) -> DispatchResult {
			Self::do_grant(ensure_signed(origin)?, seal, grantee, terms)
		}

		/// Pass a grant on, within terms nowhere wider than its own.
		///
		/// ## Origin
		/// Signed, by who holds it: the member, the institution's operator, or a manager of the
		/// seal's kind of the enterprise.
		///
		/// ## Errors
		/// `NotFound`, `NotHolder`, `MayNotPassOn`, `MembersOnly`, `PassedOnTooOften`, `BrokenLink`,
		/// `ValidityEmpty`, `NoUses`, `NoDocumentKinds`, `BeginsBefore`, `EndsAfter`, `MoreUses`,
		/// `MoreDocumentKinds`, `HigherAmount`, `PassedOnFurther`, `OverAlready`, `LastsTooLong`,
		/// `OwnGrant`, `GranteeNotSigner`, `NotInGroup`, `TreeFull`; the member directory's own if an
		/// enterprise is not operating, the institutions' if one is no signing platform; what is
		/// wrong with the caller's certificate.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::pass_on())]
		pub fn pass_on(
			origin: OriginFor<T>,
			grant: GrantId,
			grantee: Grantee<T::AccountId>,
			terms: Terms,
		) -> DispatchResult {
			Self::do_pass_on(ensure_signed(origin)?, grant, grantee, terms)
		}

		/// End a grant, and with it whatever was passed on from it.
		///
		/// ## Origin
		/// Signed, by the controller of the seal's owner, a manager of its kind, or who holds the
		/// grant that this one was passed on from.
		///
		/// ## Errors
		/// `NotFound`, `NotGrantor`; what is wrong with a manager's certificate.
		#[pallet::call_index(4)]
		#[pallet::weight((T::WeightInfo::revoke(), DispatchClass::Operational))]
		pub fn revoke(origin: OriginFor<T>, grant: GrantId) -> DispatchResult {
			Self::do_revoke(ensure_signed(origin)?, grant)
		}

		/// Give a grant back. Whatever was passed on from it ends too.
		///
		/// ## Origin
		/// Signed, by who holds it.
		///
		/// ## Errors
		/// `NotFound`, `NotHolder`; what is wrong with a manager's certificate.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::relinquish())]
		pub fn relinquish(origin: OriginFor<T>, grant: GrantId) -> DispatchResult {
			Self::do_relinquish(ensure_signed(origin)?, grant)
		}

		/// Remove those of these grants that are dead. Others, and numbers that are gone, are passed
		/// over.
		///
		/// ## Origin
		/// Signed, by anyone.
		///
		/// ## Errors
		/// `NothingToPrune`, if none was dead.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::prune(grants.len().saturated_into()))]
		pub fn prune(
			origin: OriginFor<T>,
			grants: BoundedVec<GrantId, T::MaxPrune>,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_prune(grants)
		}

		/// Stop all use of what your enterprise granted or holds, until its controller lifts the
		/// stop.
		///
		/// ## Origin
		/// Signed, by the enterprise's controller or a manager of any kind of its seals.
		///
		/// ## Errors
		/// `NotManager`, `StoppedAlready`; what is wrong with a manager's certificate.
		#[pallet::call_index(7)]
		#[pallet::weight((T::WeightInfo::emergency_stop(), DispatchClass::Operational))]
		pub fn emergency_stop(origin: OriginFor<T>) -> DispatchResult {
			Self::do_emergency_stop(ensure_signed(origin)?)
		}

		/// Let your enterprise's grants be used again, those that hold.
		///
		/// ## Origin
		/// Signed, by the enterprise's controller.
		///
		/// ## Errors
		/// `NotController`, `NotStopped`.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::lift_emergency_stop())]
		pub fn lift_emergency_stop(origin: OriginFor<T>) -> DispatchResult {
			Self::do_lift_emergency_stop(ensure_signed(origin)?)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Whether a grant allows a use now; if not, which link of its chain fails, and why.
		pub fn explain(
			grant: GrantId,
			user: T::AccountId,
			seal: SealCode,
			document_kind: DocumentKind,
			amount: AmountClass,
		) -> Result<(), LinkFault> {
			let usage = GrantUse { grant, user: &user, seal: &seal, document_kind, amount };
			Self::usable(&usage).map(|_| ())
		}

		/// A grant that is in state. (`grant` is the call's name.)
		pub fn seal_grant(id: GrantId) -> Option<Grant<T>> {
			Grants::<T>::get(id)
		}

		/// An enterprise's seal managers, as appointed under the epoch that it says.
		pub fn appointments(enterprise: CreditCode) -> Option<Appointments<T>> {
			AppointmentsOf::<T>::get(enterprise)
		}

		/// Since when, and by whom, an enterprise's grants are stopped.
		pub fn stop(enterprise: CreditCode) -> Option<Stop<T::AccountId>> {
			Stops::<T>::get(enterprise)
		}
	}
}
