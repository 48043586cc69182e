//! # Seal registry
//!
//! ## Overview
//!
//! One record for each seal, keyed by its seal code, for both of its carriers: the physical seal
//! that public security filed, and the electronic seal that an admitted maker produced. Its status
//! is one for both: freeze one, both are frozen. The record goes through the whole life of a seal:
//! filed, produced, delivered, active, suspended, frozen, abolished. Every transition, and who may
//! make it, stands in `docs/seal-life.md`, which the tests hold the pallet to.
//!
//! ```text
//!   file ─► Filed ─produce─► Produced ─deliver─► Delivered ─activate─► Active ◄─► Suspended
//!             └──────────┬──────┴───────────────────┴────────────────────┴──────────┘
//!                 freeze │ ▲ release by two hands                abolish, from anywhere
//!                        ▼ │                                              │
//!                       Frozen                                            ▼
//!                                                                     Abolished (for good)
//! ```
//!
//! The electronic part is what a maker signed that it made, with the key of its certificate: digests
//! of the file, the image and the signers' certificates, the model, the form, the custody, the
//! validity. The chain verifies that signature and refuses what is not in order; the file's own
//! signature is for every offline validation to check.
//!
//! ## Terminology
//!
//! - **Version**: one of a seal's electronic parts, numbered from 1. All stay on record.
//! - **Model**: what the impression looks like, as a commitment. The electronic image shows the
//!   filed one, unless public security decided otherwise in writing.
//! - **Profile**: what the consortium recognises of a maker: in which forms, for which regions.
//! - **Special kind**: a kind beside those of GA 241, set by vote.
//! - **Report**: a freeze that names a time since when the seal was lost or misused. What was sealed
//!   in between is suspect, also after the release, unless both hands find the report wrong.
//! - **Under update**: a mark beside Active and Suspended: the keepers wait for a new version, the
//!   present one stays in use. (A seal whose key is in the cloud must not go dark meanwhile.)
//! - **Pool**: codes that public security filed ahead. Market supervision registers an enterprise
//!   and gives it its official seal in one act ([`FirstSealIssuer`]) from there.
//! - **Keeper**: the owner's controller (legal representative or liquidator), or a seal manager
//!   appointed for the seal's kind.
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
//! `suspend`, `resume`, `freeze`, `release`, `request_update`, `abolish`, `deliver`, `allow_model`,
//! `set_special_kind`, `retire_special_kind`, `recognise_maker`, `withdraw_recognition`. Other
//! pallets reach the registry through [`SealAuthority`], [`EnterpriseObserver`] and
//! [`FirstSealIssuer`]; anyone asks through the view functions `check`, `find` and
//! `suspect_periods`.
//!
//! ## Invariants
//!
//! An enterprise has at most one official seal (and one of each special kind that is so) that stands
//! and is no waiting successor, and a waiting successor is never in use. A seal in force was filed,
//! has an electronic part of an admitted maker, and a filed physical part or the mark that it is
//! electronic only. No two seals have an electronic part of the same file or public image. An
//! abolished seal stays so. Each is checked by `try_state`.
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
mod delivery;
mod digests;
mod filing;
mod first_seal;
mod freezing;
mod hands;
mod kinds;
#[cfg(test)]
mod mock;
mod models;
mod observer;
mod pool;
mod production;
mod public;
mod recognition;
mod reports;
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
	use crate::production::Production;
	use alloc::vec::Vec;
	use frame_support::{pallet_prelude::*, traits::Time};
	use frame_system::pallet_prelude::*;
	use seal_primitives::{
		traits::{
			CertifiedSigners, InstitutionDirectory, MemberDirectory, SealManagers, SeatDirectory,
		},
		ApplicationId, Commitment, CreditCode, Digest, ElectronicPart, ElectronicVersion,
		InstitutionId, Moment, PublicSeal, SealCode, SealKind, SealStatus, SeatId, SpecialKindId,
		StatementSignature, SuspectPeriod,
	};
	use sp_core::H256;
	use sp_runtime::SaturatedConversion;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<Hash = H256> {
		/// The vote of the seats.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Seats that file seals.
		type FilingOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = SeatId>;
		/// The seats and their mandates.
		type Seats: SeatDirectory<Self::AccountId>;
		/// The admitted makers and courts.
		type Institutions: InstitutionDirectory<Self::AccountId>;
		/// The enterprises and the people who act for them.
		type Members: MemberDirectory<Self::AccountId>;
		/// Who manages an enterprise's seals of a kind.
		type Managers: SealManagers<Self::AccountId>;
		/// The certificates under which makers and seal managers act, and makers sign.
		type Certified: CertifiedSigners<Self::AccountId>;
		/// The block's time, in milliseconds.
		type Time: Time<Moment = Moment>;
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
		/// How many lines of history are kept of one seal, at least 7: filed, produced, delivered,
		/// active, and the three that nobody can refuse an active seal.
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
		StorageDoubleMap<_, Blake2_128Concat, SealCode, Twox64Concat, u32, ElectronicVersion>;

	/// The seal, and the newest of its electronic parts, that has a file or a public image of a
	/// digest. Every part that ever was is found.
	#[pallet::storage]
	pub type SealByDigest<T: Config> = StorageMap<_, Blake2_128Concat, Digest, (SealCode, u32)>;

	/// Models that seals' electronic images may show instead of the filed impressions.
	#[pallet::storage]
	pub type AllowedModels<T: Config> = StorageMap<_, Blake2_128Concat, SealCode, AllowedModel>;

	/// The reports of each seal that name a time, oldest first. There are as many places as for
	/// lines of history, which is enough.
	#[pallet::storage]
	pub type Allegations<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		SealCode,
		BoundedVec<Allegation, T::MaxTransitions>,
		ValueQuery,
	>;

	/// Kinds of seal beside those of GA 241, retired ones too.
	#[pallet::storage]
	pub type SpecialKinds<T: Config> = StorageMap<_, Twox64Concat, SpecialKindId, SpecialKind>;

	/// The makers whose electronic seals are recognised.
	#[pallet::storage]
	pub type MakerProfiles<T: Config> = StorageMap<_, Twox64Concat, InstitutionId, MakerProfile>;

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

	/// The one seal of an enterprise, of each kind of which it has one, that stands and does not
	/// merely wait to replace another. The official seal is such a kind.
	#[pallet::storage]
	pub type SoleSeals<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, CreditCode, Twox64Concat, SealKind, SealCode>;

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
		/// An enterprise got its official seal, filed, produced and delivered, with its registration.
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
		/// A maker handed a seal over.
		Delivered {
			/// The seal.
			code: SealCode,
			/// Its maker.
			maker: InstitutionId,
		},
		/// A seal was taken into use, and so accepted.
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
			/// What it finds of the reports.
			finding: Finding,
		},
		/// A seal's open reports were closed with its release.
		ReportsClosed {
			/// The seal.
			code: SealCode,
			/// Whether both hands found them wrong, so that nothing sealed in their time is suspect.
			unfounded: bool,
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
		/// Public security allowed an electronic image of another model than the filed impression.
		ModelAllowed {
			/// The seal.
			code: SealCode,
			/// Commitment to the model.
			model: Commitment,
			/// Digest of the written decision.
			decision: Digest,
			/// The seat that decided.
			by: SeatId,
		},
		/// There is a special kind of seal.
		SpecialKindSet {
			/// Its number.
			id: SpecialKindId,
			/// What it is.
			definition: KindDefinition,
		},
		/// No seal is filed under a special kind any more.
		SpecialKindRetired {
			/// Its number.
			id: SpecialKindId,
		},
		/// A maker's electronic seals are recognised, from now on within this profile.
		MakerRecognised {
			/// The maker.
			maker: InstitutionId,
			/// In which forms, for which regions.
			profile: MakerProfile,
		},
		/// A maker's electronic seals are no longer recognised. Those on record stand.
		RecognitionWithdrawn {
			/// The maker.
			maker: InstitutionId,
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
		/// The electronic part is another maker's than the caller's institution.
		WrongMaker,
		/// The seal has its electronic part: it waits to be delivered, or to be activated.
		NotFiled,
		/// The seal does not wait to be delivered: it is not produced yet, or was delivered.
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
		/// The seal does not wait to be activated: it is not delivered yet, or is active already.
		NotDelivered,
		/// The enterprise has its one seal of this kind. File another only to replace that one.
		SecondOfKind,
		/// No special kind has this number.
		KindUnknown,
		/// The kind is retired: no seal is filed under it any more. Another one takes its place.
		KindRetired,
		/// A special kind has this number already. Kinds never change: take another number, and
		/// retire the old kind.
		KindTaken,
		/// GA 241 has two digits, 01 to 99.
		KindDigits,
		/// A kind needs a label in UTF-8.
		LabelUnfit,
		/// The consortium does not recognise this maker's electronic seals. The seats vote on it.
		MakerNotRecognised,
		/// The maker is not recognised for electronic seals of this form.
		FormNotRecognised,
		/// The maker is not recognised for codes of this region.
		RegionNotRecognised,
		/// A profile needs a form, and a region or all.
		ProfileEmpty,
		/// A region is 2, 4 or 6 digits that begin with a province of GB/T 2260.
		RegionMalformed,
		/// Who is to keep the signing key is admitted neither as a signing platform nor as a maker.
		CustodianUnfit,
		/// The electronic image is of another model than the filed impression. Make it anew, or let
		/// public security allow the model first.
		OtherModel,
		/// The seal has no physical part to differ from, or the model is that one's.
		NothingToAllow,
		/// Another seal has an electronic part of this file or image.
		DigestTaken,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxTransitions::get() >= 7, "a seal's history must hold a whole short life");
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
		/// A keeper of the enterprise's seals of this kind.
		///
		/// ## Errors
		/// `NotAuthorized`, `KindUnknown`, `KindRetired`, `AlreadyApplied`, `SecondOfficialSeal`,
		/// `SecondOfKind`, `TooManySeals`, `NotFound`, `ReplacementMismatch`, `AlreadyReplaced`,
		/// `Abolished`; or the enterprise's standing, or what is wrong with a seal manager's
		/// certificate.
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
		/// A keeper for the enterprise that applied (withdraws it), or a seat that files seals
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
		/// `CodeMalformed`, `CodeRegion`, `CodeTaken`, `KindUnknown`, `KindRetired`,
		/// `SecondOfficialSeal`, `SecondOfKind`, `TooManySeals`, `NotFound`, `ReplacementMismatch`,
		/// `AlreadyReplaced`, `Abolished` (of the seal to be replaced), `ApplicationNotFound`,
		/// `ApplicationMismatch`; or the enterprise's or the engraver's standing.
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
		/// then the seal's status stays. `signature` is under the `ProductionStatement` of this part,
		/// seal and `deadline`, with the key of the certificate under which the maker acts.
		///
		/// ## Origin
		/// The operator of the admitted maker that the part names.
		///
		/// ## Errors
		/// `NotMaker`, `WrongMaker`, `NotFound`, `NotFiled`, `NoUpdateRequested`, `Frozen`,
		/// `Abolished`, `TooManyTransitions`, `StatementExpired`, `ValidityEmpty`, `Expired`,
		/// `TooManyVersions`, `MakerNotRecognised`, `FormNotRecognised`, `RegionNotRecognised`,
		/// `CustodianUnfit`, `OtherModel`, `DigestTaken`; or the maker's standing, or what is wrong
		/// with its certificate or signature.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::produce())]
		pub fn produce(
			origin: OriginFor<T>,
			code: SealCode,
			electronic: ElectronicPart,
			deadline: Moment,
			signature: StatementSignature,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_produce(who, code, Production { part: electronic, deadline, signature })
		}

		/// Accept a delivered seal and take it into use; the one that it replaces is abolished in the
		/// same act.
		///
		/// ## Origin
		/// A keeper of the seal.
		///
		/// ## Errors
		/// `NotFound`, `NotOwner`, `NotAuthorized`, `NotDelivered`, `Suspended`, `Frozen`,
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
		/// A keeper of the seal.
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
		/// A keeper of the seal.
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
		/// present one and voids a consent to its release. A report that names a time is kept for
		/// good: what was sealed since then is suspect.
		///
		/// ## Origin
		/// A keeper of the seal, a seat that freezes seals, a seat that adjudicates, or an admitted
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
		/// authority is disputed, public security and a court. Each says what it finds of the
		/// reports; only if both find them wrong, what was sealed since the alleged time is not
		/// suspect any more.
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
		pub fn release(origin: OriginFor<T>, code: SealCode, finding: Finding) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_release(who, code, finding)
		}

		/// Ask for a new electronic part. The present one stays in use until a maker produces it.
		///
		/// ## Origin
		/// A keeper of the seal.
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

		/// Hand a produced seal over to its owner, whose activation accepts it.
		///
		/// ## Origin
		/// The operator of the maker of the seal's electronic part.
		///
		/// ## Errors
		/// `NotMaker`, `NotFound`, `NotProduced`, `Suspended`, `Frozen`, `Abolished`, `WrongMaker`,
		/// `TooManyTransitions`; or the maker's standing, or what is wrong with its certificate.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::deliver())]
		pub fn deliver(origin: OriginFor<T>, code: SealCode) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_deliver(who, code)
		}

		/// Allow a seal's electronic image to show another model than its filed impression, by a
		/// written decision. A later decision takes the place of an earlier one; what was produced
		/// before stands.
		///
		/// ## Origin
		/// A seat that files seals.
		///
		/// ## Errors
		/// `NotFound`, `Abolished`, `NothingToAllow`.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::allow_model())]
		pub fn allow_model(
			origin: OriginFor<T>,
			code: SealCode,
			model: Commitment,
			decision: Digest,
		) -> DispatchResult {
			let seat = T::FilingOrigin::ensure_origin(origin)?;
			Self::do_allow_model(seat, code, model, decision)
		}

		/// Set a special kind of seal under a number of its own. It never changes.
		///
		/// ## Origin
		/// The vote of the seats.
		///
		/// ## Errors
		/// `KindTaken`, `KindDigits`, `LabelUnfit`.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::set_special_kind())]
		pub fn set_special_kind(
			origin: OriginFor<T>,
			id: SpecialKindId,
			definition: KindDefinition,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_special_kind(id, definition)
		}

		/// Let no seal be filed under a special kind any more. Those that were stand.
		///
		/// ## Origin
		/// The vote of the seats.
		///
		/// ## Errors
		/// `KindUnknown`, `KindRetired`.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::retire_special_kind())]
		pub fn retire_special_kind(origin: OriginFor<T>, id: SpecialKindId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_retire_special_kind(id)
		}

		/// Recognise a maker's electronic seals, in some forms and for some regions. A later profile
		/// takes the place of an earlier one; what was produced before stands.
		///
		/// ## Origin
		/// The vote of the seats.
		///
		/// ## Errors
		/// `ProfileEmpty`, `RegionMalformed`; or the maker's standing.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::recognise_maker())]
		pub fn recognise_maker(
			origin: OriginFor<T>,
			maker: InstitutionId,
			profile: MakerProfile,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_recognise_maker(maker, profile)
		}

		/// Recognise no more electronic seals of a maker. Those on record stand.
		///
		/// ## Origin
		/// The vote of the seats.
		///
		/// ## Errors
		/// `MakerNotRecognised`.
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::withdraw_recognition())]
		pub fn withdraw_recognition(origin: OriginFor<T>, maker: InstitutionId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_withdraw_recognition(maker)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The public's question: is this seal genuine and in force, now or at a past time? None
		/// where no such seal was filed (by then).
		pub fn check(code: SealCode, at: Option<Moment>) -> Option<PublicSeal> {
			Self::public_seal(&code, at)
		}

		/// The seal, and which of its electronic parts, that has a file or an image of this digest.
		/// Nobody is found by an image that shows a person's name.
		pub fn find(digest: Digest) -> Option<(SealCode, u32)> {
			SealByDigest::<T>::get(digest)
		}

		/// The times in which uses of a seal are suspect, by reports that were not found wrong, the
		/// earliest report first.
		pub fn suspect_periods(code: SealCode) -> Vec<SuspectPeriod> {
			Self::suspect_times(&code)
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
