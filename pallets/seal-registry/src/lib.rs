//! # Seal registry
//!
//! ## Overview
//!
//! One record for each seal, keyed by its seal code, for both of its carriers: the physical seal
//! that public security filed, and the electronic seal that an admitted maker produced. Its status
//! is one for both: freeze one, both are frozen. The record goes through the whole life of a seal:
//! filed, produced, active, suspended, frozen, abolished.
//!
//! ```text
//!   file ──► Filed ──produce──► Produced ──activate──► Active ◄──suspend / resume──► Suspended
//!              └───────────┬───────┴─────────────────────┴───────────────────────────┘
//!                   freeze │ ▲ release by two hands                abolish, from anywhere
//!                          ▼ │                                              │
//!                         Frozen                                            ▼
//!                                                                       Abolished (for good)
//! ```
//!
//! ## Terminology
//!
//! - **Pool**: codes that public security filed ahead. Market supervision registers an enterprise
//!   and gives it its official seal in one act ([`FirstSealIssuer`]) from there.
//! - **Keeper**: the owner's controller (legal representative or liquidator), or a seal manager.
//! - **Certified**: bound to a certificate that is valid now. Seal managers and makers' operators
//!   act only while they are, which is asked at every act.
//! - **Hand**: as which party an account freezes or releases: the enterprise, public security, or a
//!   court. One suffices to freeze; two different ones release.
//! - **Successor**: a seal filed to replace another. It waits until it is activated; the same act
//!   abolishes the old one. If the old one ends before, the successor is the enterprise's official
//!   seal in the index at once.
//! - **Epoch**: rises whenever a seal is taken out of use, so that permits given before are dead.
//! - **Room**: the history kept of a seal is bounded and never loses a line. A seal may enter a
//!   state only while places stay free for what nobody can refuse it afterwards: renaming,
//!   freezing, abolition. So taking a seal out of use always works, and a seal whose history is
//!   full cannot come back into use: it is replaced.
//!
//! ## Calls
//!
//! `file_pool`, `withdraw_from_pool`, `apply`, `close_application`, `file`, `produce`, `activate`,
//! `suspend`, `resume`, `freeze`, `release`, `request_update`, `abolish`. Other pallets reach the
//! registry through [`SealAuthority`], [`EnterpriseObserver`] and [`FirstSealIssuer`]; anyone asks
//! through the view function `check`.
//!
//! ## Invariants
//!
//! An enterprise has at most one official seal that stands and is no waiting successor, and a
//! waiting successor is never in use. A seal in force was filed, has an electronic part of an
//! admitted maker, and a filed physical part or the mark that it is electronic only. An abolished
//! seal stays so. Each is checked by `try_state`.
//!
//! [`SealAuthority`]: seal_primitives::traits::SealAuthority
//! [`EnterpriseObserver`]: seal_primitives::traits::EnterpriseObserver
//! [`FirstSealIssuer`]: seal_primitives::traits::FirstSealIssuer

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

mod abolition;
mod applications;
mod authority;
#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
mod filing;
mod first_seal;
mod freezing;
mod hands;
#[cfg(test)]
mod mock;
mod observer;
mod pool;
mod production;
mod public;
mod state;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
#[allow(clippy::cast_possible_truncation)] // The derives emit them.
pub mod types;
mod update;
mod use_state;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

/// The pallet.
// The pallet macro and the derives emit these; what we write ourselves stands in other files.
#[allow(clippy::expect_used, clippy::cast_possible_truncation)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::{pallet_prelude::*, traits::Time};
	use frame_system::pallet_prelude::*;
	use seal_primitives::{
		traits::{CertifiedActors, InstitutionDirectory, MemberDirectory, SeatDirectory},
		ApplicationId, Commitment, CreditCode, ElectronicPart, InstitutionId, Moment, PublicSeal,
		SealCode, SealKind, SealStatus, SeatId,
	};
	use sp_core::H256;
	use sp_runtime::{
		traits::{IdentifyAccount, Verify},
		SaturatedConversion,
	};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<Hash = H256> {
		/// Seats that file seals.
		type FilingOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = SeatId>;
		/// The seats and their mandates.
		type Seats: SeatDirectory<Self::AccountId>;
		/// The admitted makers and courts.
		type Institutions: InstitutionDirectory<Self::AccountId>;
		/// The enterprises and the people who act for them.
		type Members: MemberDirectory<Self::AccountId>;
		/// The certificates under which makers and seal managers act.
		type Certified: CertifiedActors<Self::AccountId>;
		/// The block's time, in milliseconds.
		type Time: Time<Moment = Moment>;
		/// Signatures under makers' statements, by the keys of their operators' accounts.
		type Signature: Parameter
			+ MaxEncodedLen
			+ Verify<Signer: IdentifyAccount<AccountId = Self::AccountId>>;
		/// How many seals of one enterprise may stand at a time. A replacement needs a place beside
		/// the seal that it replaces.
		#[pallet::constant]
		type MaxSealsPerEnterprise: Get<u32>;
		/// How many codes may wait in the pool.
		#[pallet::constant]
		type MaxPool: Get<u32>;
		/// How many codes one call may file into the pool.
		#[pallet::constant]
		type MaxPoolBatch: Get<u32>;
		/// How many lines of history are kept of one seal, at least 6: filed, produced, active, and
		/// the three that nobody can refuse an active seal.
		#[pallet::constant]
		type MaxTransitions: Get<u32>;
		/// How many electronic parts one seal may have, one after the other.
		#[pallet::constant]
		type MaxVersions: Get<u32>;
		/// Weights of the calls.
		type WeightInfo: WeightInfo;
		/// Makes the facts that benchmarks need and other pallets hold.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId>;
	}

	/// The seals, abolished ones too.
	#[pallet::storage]
	pub type Seals<T: Config> = StorageMap<_, Blake2_128Concat, SealCode, Seal>;

	/// Every electronic part that a seal had or has, by version, from 1.
	#[pallet::storage]
	pub type ElectronicVersions<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, SealCode, Twox64Concat, u32, ElectronicPart>;

	/// Seals whose keepers asked for a new electronic part.
	#[pallet::storage]
	pub type PendingUpdates<T: Config> = StorageMap<_, Blake2_128Concat, SealCode, ()>;

	/// Each seal's history, oldest line first.
	#[pallet::storage]
	pub type Transitions<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		SealCode,
		BoundedVec<Transition, T::MaxTransitions>,
		ValueQuery,
	>;

	/// The seals of an enterprise that stand: all but the abolished ones.
	#[pallet::storage]
	pub type SealsOf<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		CreditCode,
		BoundedVec<SealCode, T::MaxSealsPerEnterprise>,
		ValueQuery,
	>;

	/// The one official seal of an enterprise that stands and does not merely wait to replace
	/// another.
	#[pallet::storage]
	pub type OfficialSeal<T: Config> = StorageMap<_, Blake2_128Concat, CreditCode, SealCode>;

	/// Codes filed ahead, and how many.
	#[pallet::storage]
	pub type Pool<T: Config> = CountedStorageMap<_, Blake2_128Concat, SealCode, PooledSeal>;

	/// The open applications.
	#[pallet::storage]
	pub type Applications<T: Config> = StorageMap<_, Twox64Concat, ApplicationId, Application>;

	/// An enterprise's open application of each kind: one at most.
	#[pallet::storage]
	pub type OpenApplications<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, CreditCode, Twox64Concat, SealKind, ApplicationId>;

	/// The number of the next application.
	#[pallet::storage]
	pub type NextApplication<T: Config> = StorageValue<_, ApplicationId, ValueQuery>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Codes were filed into the pool.
		CodesPooled {
			/// How many.
			count: u32,
			/// The maker that engraves the seals.
			engraver: InstitutionId,
			/// The seat that filed them.
			by: SeatId,
		},
		/// A code was taken back from the pool.
		CodeWithdrawn {
			/// The code, free again.
			code: SealCode,
			/// The seat that took it back.
			by: SeatId,
		},
		/// An enterprise applied for a seal.
		Applied {
			/// The application's number.
			id: ApplicationId,
			/// Who applied.
			enterprise: CreditCode,
			/// For which kind.
			kind: SealKind,
			/// The seal it is to replace.
			replaces: Option<SealCode>,
		},
		/// An application was closed without a filing.
		ApplicationClosed {
			/// The application's number.
			id: ApplicationId,
			/// Who had applied.
			enterprise: CreditCode,
			/// The seat that refused it; None where the enterprise withdrew it, or ended.
			by: Option<SeatId>,
		},
		/// A seal was filed.
		Filed {
			/// The seal.
			code: SealCode,
			/// Whose it is.
			owner: CreditCode,
			/// Which kind.
			kind: SealKind,
			/// The seal that it takes the place of on activation.
			replaces: Option<SealCode>,
			/// The application that it answers.
			application: Option<ApplicationId>,
			/// The seat that filed it.
			by: SeatId,
		},
		/// An enterprise got its official seal, filed and produced, with its registration.
		FirstSealIssued {
			/// The seal.
			code: SealCode,
			/// Whose it is.
			owner: CreditCode,
			/// The maker of its electronic part.
			maker: InstitutionId,
		},
		/// An electronic part was produced: the first, or the one after an update was requested.
		Produced {
			/// The seal.
			code: SealCode,
			/// The part's version.
			version: u32,
			/// Its maker.
			maker: InstitutionId,
		},
		/// A seal was taken into use.
		Activated {
			/// The seal.
			code: SealCode,
			/// The seal that was abolished in the same act.
			replaced: Option<SealCode>,
		},
		/// A seal went out of use for a while. One frozen at the time is to be so on release.
		Suspended {
			/// The seal.
			code: SealCode,
			/// Why.
			cause: Suspension,
		},
		/// A suspended seal was taken into use again.
		Resumed {
			/// The seal.
			code: SealCode,
		},
		/// A seal was frozen, or its freeze got a graver reason.
		Frozen {
			/// The seal.
			code: SealCode,
			/// Why.
			reason: FreezeReason,
			/// By which party.
			by: Party,
			/// Since when it is said to have been out of its keeper's hands, or misused.
			alleged_since: Option<Moment>,
		},
		/// The first of two hands consented to a release.
		ReleaseConsented {
			/// The seal.
			code: SealCode,
			/// Whose hand.
			by: Party,
		},
		/// A frozen seal was released, to where it stood before.
		Released {
			/// The seal.
			code: SealCode,
			/// Where it stands now.
			status: SealStatus,
		},
		/// Its owner was reinstated, but the seal's history has no room for it to come back: it
		/// stays frozen until it is replaced.
		StaysFrozen {
			/// The seal.
			code: SealCode,
		},
		/// A keeper asked for a new electronic part.
		UpdateRequested {
			/// The seal.
			code: SealCode,
		},
		/// A seal ended for good.
		Abolished {
			/// The seal.
			code: SealCode,
			/// Why.
			reason: AbolitionReason,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// No seal has this code. Check the code, or file the seal first.
		NotFound,
		/// The code has not 13 or 14 digits.
		CodeMalformed,
		/// The code begins with no province of GB/T 2260.
		CodeRegion,
		/// The code is a seal's, in the pool, or twice in the batch. Take another one, or withdraw
		/// it from the pool first.
		CodeTaken,
		/// The batch names no code.
		NothingToFile,
		/// The pool has no place for so many codes. Wait until some are used, or withdraw some.
		PoolFull,
		/// The code is not in the pool.
		NotInPool,
		/// The enterprise has its official seal. File another only to replace that one.
		SecondOfficialSeal,
		/// The enterprise has as many seals as it may. Abolish one first.
		TooManySeals,
		/// The seal to be replaced is another enterprise's, of another kind, or waits itself to
		/// replace one.
		ReplacementMismatch,
		/// The seal to be replaced has a successor already. Abolish that one first.
		AlreadyReplaced,
		/// No such application is open.
		ApplicationNotFound,
		/// The enterprise has an open application for this kind. Close it first.
		AlreadyApplied,
		/// The application is another enterprise's, or for another kind or replacement.
		ApplicationMismatch,
		/// The caller's hand is not one that may do this.
		NotAuthorized,
		/// The caller does not act for the enterprise whose seal this is.
		NotOwner,
		/// The caller operates no institution, or the maker has no operator.
		NotMaker,
		/// The electronic part names another maker than the caller's institution.
		WrongMaker,
		/// The seal has its electronic part. Activate it.
		NotFiled,
		/// The seal does not wait to be activated: it is not produced yet, or is active already.
		NotProduced,
		/// The seal was not taken into use yet.
		NotActive,
		/// The seal is not suspended.
		NotSuspended,
		/// The seal is not frozen.
		NotFrozen,
		/// The seal is suspended. Resume it first.
		Suspended,
		/// The seal is frozen. Two hands must release it first.
		Frozen,
		/// The seal ended for good.
		Abolished,
		/// The seal is frozen for a reason as grave as this one.
		AlreadyFrozen,
		/// The seal, or the one to be replaced, is frozen by a court's order or because authority is
		/// disputed: public security and a court release it first.
		Disputed,
		/// The seal bears a name that its owner no longer has. File a new one to replace it.
		SealBearsOldName,
		/// The electronic part is not valid yet.
		NotYetValid,
		/// The electronic part's validity has passed. Request an update.
		Expired,
		/// The electronic part's validity ends before it begins.
		ValidityEmpty,
		/// The seal's keepers asked for no new electronic part.
		NoUpdateRequested,
		/// A new electronic part was requested already.
		AlreadyRequested,
		/// The seal has had as many electronic parts as it may. Replace the seal.
		TooManyVersions,
		/// The seal's history has no room for this change and for those that nobody can refuse.
		/// Replace the seal.
		TooManyTransitions,
		/// This reason is another's to give: a court order is a court's, suspension, renaming and
		/// deregistration are the registrar's.
		ReasonReserved,
		/// The moment since when is still to come.
		AllegedInFuture,
		/// The caller's hand is not one of the two that release this freeze.
		WrongParty,
		/// This hand has consented. The other one must follow.
		AlreadyConsented,
		/// The seal froze with its owner's suspension, and is released by its reinstatement.
		AwaitsReinstatement,
		/// The maker's statement is past its deadline.
		StatementExpired,
		/// The signature is not the maker's under this statement.
		BadSignature,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxTransitions::get() >= 6, "a seal's history must hold a whole short life");
			assert!(T::MaxVersions::get() >= 1, "a seal has an electronic part");
			assert!(
				T::MaxSealsPerEnterprise::get() >= 2,
				"a replacement stands beside the old one"
			);
			assert!(T::MaxPoolBatch::get() <= T::MaxPool::get(), "a batch fits into the pool");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_now: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// File codes ahead, each with a commitment to its impression, for enterprises to be
		/// registered.
		///
		/// ## Origin
		/// A seat that files seals.
		///
		/// ## Errors
		/// `NothingToFile`, `PoolFull`, `CodeMalformed`, `CodeRegion`, `CodeTaken`; or the
		/// engraver's standing.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::file_pool(codes.len().saturated_into()))]
		pub fn file_pool(
			origin: OriginFor<T>,
			codes: BoundedVec<(SealCode, Commitment), T::MaxPoolBatch>,
			engraver: InstitutionId,
		) -> DispatchResult {
			let seat = T::FilingOrigin::ensure_origin(origin)?;
			Self::do_file_pool(seat, codes, engraver)
		}

		/// Take a code back from the pool.
		///
		/// ## Origin
		/// A seat that files seals.
		///
		/// ## Errors
		/// `NotInPool`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::withdraw_from_pool())]
		pub fn withdraw_from_pool(origin: OriginFor<T>, code: SealCode) -> DispatchResult {
			let seat = T::FilingOrigin::ensure_origin(origin)?;
			Self::do_withdraw_from_pool(seat, code)
		}

		/// Apply for a seal: a new one, or one to replace another of the same kind.
		///
		/// ## Origin
		/// A keeper of the enterprise.
		///
		/// ## Errors
		/// `NotAuthorized`, `AlreadyApplied`, `SecondOfficialSeal`, `TooManySeals`, `NotFound`,
		/// `ReplacementMismatch`, `AlreadyReplaced`, `Abolished`; or the enterprise's standing, or
		/// what is wrong with a seal manager's certificate.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::apply())]
		pub fn apply(
			origin: OriginFor<T>,
			kind: SealKind,
			replaces: Option<SealCode>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_apply(who, kind, replaces)
		}

		/// Close an application without a filing.
		///
		/// ## Origin
		/// A keeper of the enterprise that applied (withdraws it), or a seat that files seals
		/// (refuses it).
		///
		/// ## Errors
		/// `ApplicationNotFound`, `NotAuthorized`, `NotOwner`; or what is wrong with a seal manager's
		/// certificate.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::close_application())]
		pub fn close_application(origin: OriginFor<T>, id: ApplicationId) -> DispatchResult {
			let closer = Self::seat_or_account(origin)?;
			Self::do_close_application(closer, id)
		}

		/// File a seal for an enterprise. Without a physical part it is electronic only.
		///
		/// ## Origin
		/// A seat that files seals.
		///
		/// ## Errors
		/// `CodeMalformed`, `CodeRegion`, `CodeTaken`, `SecondOfficialSeal`, `TooManySeals`,
		/// `NotFound`, `ReplacementMismatch`, `AlreadyReplaced`, `Abolished` (of the seal to be
		/// replaced), `ApplicationNotFound`, `ApplicationMismatch`; or the enterprise's or the
		/// engraver's standing.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::file())]
		pub fn file(
			origin: OriginFor<T>,
			code: SealCode,
			owner: CreditCode,
			kind: SealKind,
			physical: Option<PhysicalPart>,
			replaces: Option<SealCode>,
			application: Option<ApplicationId>,
		) -> DispatchResult {
			let seat = T::FilingOrigin::ensure_origin(origin)?;
			Self::do_file(seat, code, owner, kind, physical, replaces, application)
		}

		/// Add the electronic part to a filed seal, or the next one where an update was requested;
		/// then the seal's status stays.
		///
		/// ## Origin
		/// The operator of the admitted maker that the part names.
		///
		/// ## Errors
		/// `NotMaker`, `WrongMaker`, `ValidityEmpty`, `Expired`, `NotFound`, `NotFiled`,
		/// `NoUpdateRequested`, `Frozen`, `Abolished`, `TooManyVersions`, `TooManyTransitions`; or
		/// the maker's standing, or what is wrong with its certificate.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::produce())]
		pub fn produce(
			origin: OriginFor<T>,
			code: SealCode,
			electronic: ElectronicPart,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_produce(who, code, electronic)
		}

		/// Take a produced seal into use; the one that it replaces is abolished in the same act.
		///
		/// ## Origin
		/// A keeper of the owner.
		///
		/// ## Errors
		/// `NotFound`, `NotOwner`, `NotAuthorized`, `NotProduced`, `Suspended`, `Frozen`,
		/// `Abolished`, `NotYetValid`, `Expired`, `Disputed`, `TooManyTransitions`; or what is wrong
		/// with a seal manager's certificate.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::activate())]
		pub fn activate(origin: OriginFor<T>, code: SealCode) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_activate(who, code)
		}

		/// Take a seal out of use for a while. Open permits die.
		///
		/// ## Origin
		/// A keeper of the owner.
		///
		/// ## Errors
		/// `NotFound`, `NotOwner`, `NotAuthorized`, `NotActive`, `Suspended`, `Frozen`,
		/// `Abolished`; or what is wrong with a seal manager's certificate.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::suspend())]
		pub fn suspend(origin: OriginFor<T>, code: SealCode) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_suspend(who, code)
		}

		/// Take a suspended seal into use again.
		///
		/// ## Origin
		/// A keeper of the owner.
		///
		/// ## Errors
		/// `NotFound`, `NotOwner`, `NotAuthorized`, `NotSuspended`, `SealBearsOldName`, `Frozen`,
		/// `Abolished`, `TooManyTransitions`; or what is wrong with a seal manager's certificate.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::resume())]
		pub fn resume(origin: OriginFor<T>, code: SealCode) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_resume(who, code)
		}

		/// Freeze a seal that was lost, snatched, stolen or misused, or is in dispute. One hand
		/// suffices; open permits die. On a frozen seal, a graver reason takes the place of the
		/// present one and voids a consent to its release.
		///
		/// ## Origin
		/// A keeper of the owner, a seat that freezes seals, a seat that adjudicates, or an admitted
		/// court. Only the latter two give the reason `CourtOrder`.
		///
		/// ## Errors
		/// `NotFound`, `NotAuthorized`, `ReasonReserved`, `Abolished`, `AlreadyFrozen`,
		/// `AllegedInFuture`; or what is wrong with a seal manager's certificate.
		#[pallet::call_index(9)]
		#[pallet::weight((T::WeightInfo::freeze(), DispatchClass::Operational))]
		pub fn freeze(
			origin: OriginFor<T>,
			code: SealCode,
			reason: FreezeReason,
			alleged_since: Option<Moment>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_freeze(who, code, reason, alleged_since)
		}

		/// Consent to the release of a frozen seal; the second hand releases it to where it stood
		/// before. The hands are the enterprise and public security; after a court's order, or when
		/// authority is disputed, public security and a court.
		///
		/// ## Origin
		/// One of the two hands.
		///
		/// ## Errors
		/// `NotFound`, `NotAuthorized`, `Abolished`, `NotFrozen`, `AwaitsReinstatement`,
		/// `WrongParty`, `AlreadyConsented`, `TooManyTransitions`; or the enterprise's standing, or
		/// what is wrong with a seal manager's certificate.
		#[pallet::call_index(10)]
		#[pallet::weight((T::WeightInfo::release(), DispatchClass::Operational))]
		pub fn release(origin: OriginFor<T>, code: SealCode) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_release(who, code)
		}

		/// Ask for a new electronic part. The present one stays in use until a maker produces it.
		///
		/// ## Origin
		/// A keeper of the owner.
		///
		/// ## Errors
		/// `NotFound`, `NotOwner`, `NotAuthorized`, `NotActive`, `SealBearsOldName`, `Frozen`,
		/// `Abolished`, `AlreadyRequested`, `TooManyVersions`, `TooManyTransitions`; or what is wrong
		/// with a seal manager's certificate.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::request_update())]
		pub fn request_update(origin: OriginFor<T>, code: SealCode) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_request_update(who, code)
		}

		/// End a seal for good.
		///
		/// ## Origin
		/// The owner's controller, or a seat that files seals. A disputed seal only the latter.
		///
		/// ## Errors
		/// `NotFound`, `NotOwner`, `NotAuthorized`, `Abolished`, `ReasonReserved`, `Disputed`.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::abolish())]
		pub fn abolish(
			origin: OriginFor<T>,
			code: SealCode,
			reason: AbolitionReason,
		) -> DispatchResult {
			let by = Self::seat_or_account(origin)?;
			Self::do_abolish(by, code, reason)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The public's question: is this seal genuine and in force, now or at a past time? None
		/// where no such seal was filed (by then).
		pub fn check(code: SealCode, at: Option<Moment>) -> Option<PublicSeal> {
			Self::public_seal(&code, at)
		}
	}

	impl<T: Config> Pallet<T> {
		/// The filing seat that calls, or else the account.
		fn seat_or_account(
			origin: OriginFor<T>,
		) -> Result<Result<SeatId, T::AccountId>, DispatchError> {
			match T::FilingOrigin::try_origin(origin) {
				Ok(seat) => Ok(Ok(seat)),
				Err(origin) => Ok(Err(ensure_signed(origin)?)),
			}
		}
	}
}
