//! # Signing evidence
//!
//! Signings, use records, and the journal of every seal.
//!
//! ## Overview
//!
//! A signing is one document with its parties, their order and a deadline, from initiation to its
//! end. Each party puts one seal on it. A sealing uses up a permit and needs an admitted provider's
//! word that the signer willed this one use; it leaves a use record, which joins the seal's journal.
//!
//! Records leave the state: they go to the off-chain index of every node that executes the block,
//! under their own hash, so that forks cannot mix them. The state keeps of each seal how many
//! records there are and the hash of the newest, and of each closed signing the hash of its record.
//! Each use record holds the hash of the one before, so a journal can be walked back from its head,
//! and [`seal_primitives::records::verify_journal`] tells whether any record is missing.
//!
//! ## Terminology
//!
//! - **Signing**: one document, its parties, from initiation to its end: completed, declined,
//!   cancelled or expired.
//! - **Party**: an enterprise that is to seal the document, once. Whoever uses a seal of its under a
//!   grant seals for it: a member, a platform, a member of its head or of a subsidiary.
//! - **Initiator**: the account that started the signing; its **holder** is the enterprise or the
//!   signing platform for which it acts.
//! - **Certified**: bound to a certificate that is valid now. Who seals, providers and platforms act
//!   only while they are, which is asked at every act; controllers need no certificate here.
//! - **Permit**: one approved use of a seal; the pallet behind [`Config::Permits`] gives it.
//! - **Willingness**: a provider's signature over person, document, permit, method and a window of
//!   time.
//! - **Use record**: one seal put on one document.
//! - **Journal**: the chain of a seal's use records; the state has its count and its head.
//!
//! ## Calls
//!
//! - [`Call::create`]: start a signing.
//! - [`Call::seal`]: put a party's seal on the document.
//! - [`Call::decline`]: refuse, as a party that has not sealed; the signing ends.
//! - [`Call::cancel`]: take a signing back.
//! - [`Call::expire`]: close a signing whose deadline has passed.
//!
//! ## Invariants
//!
//! Run by `try_state`:
//!
//! - An open signing has parties, each enterprise once, and at least one that has not sealed; if it
//!   is sequential, those that sealed are the first ones.
//! - Every number below `NextSigning` is of one open or one closed signing, never both, and no
//!   number at or above it is.
//! - `OpenSignings` counts each holder's open signings; there is no entry for none.
//! - A stored journal has records and a head: the head is zero exactly if the count is.

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

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod closing;
mod creation;
mod history;
#[cfg(test)]
mod mock;
mod sealing;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
#[allow(clippy::cast_possible_truncation)] // The derives emit them.
mod types;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use pallet::*;
pub use types::{DeclineReason, Journal, Party, Signing, SigningOrder, Willingness};
pub use weights::WeightInfo;

// The pallet macro and the derives emit these; what we write ourselves stands in other files.
#[allow(clippy::expect_used, clippy::cast_possible_truncation)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::{pallet_prelude::*, traits::Time};
	use frame_system::pallet_prelude::*;
	use seal_primitives::{
		traits::{
			CertifiedActors, InstitutionDirectory, MemberDirectory, PermitBook, SealAuthority,
			SeatDirectory,
		},
		Commitment, CreditCode, Digest, DocumentKind, Holder, Moment, RequestId, SealCode,
		SigningId, SigningOutcome,
	};
	use sp_core::H256;
	use sp_runtime::traits::{IdentifyAccount, Verify};

	/// Rises with every change of the storage's layout.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<Hash = H256> {
		/// Tells whose a seal is and whether it is in force.
		type Seals: SealAuthority;

		/// Tells for which enterprise an account acts, and in which role.
		type Members: MemberDirectory<Self::AccountId>;

		/// The permits that sealings use up.
		type Permits: PermitBook<Self::AccountId>;

		/// The certificates under which Signers, sealers, providers and platforms act.
		type Certified: CertifiedActors<Self::AccountId>;

		/// Tells who attests willingness, who runs signings, and who is a court.
		type Institutions: InstitutionDirectory<Self::AccountId>;

		/// Tells which seats may read histories.
		type Seats: SeatDirectory<Self::AccountId>;

		/// The block's time, in milliseconds.
		type Time: Time<Moment = Moment>;

		/// The signature of a willingness provider's operator.
		type Signature: Parameter
			+ MaxEncodedLen
			+ Verify<Signer: IdentifyAccount<AccountId = Self::AccountId>>;

		/// The most parties of one signing.
		#[pallet::constant]
		type MaxParties: Get<u32>;

		/// How far ahead a deadline may be, in milliseconds.
		#[pallet::constant]
		type MaxDuration: Get<Moment>;

		/// The most open signings of one enterprise or platform, so that nobody fills the state.
		#[pallet::constant]
		type MaxOpenSignings: Get<u32>;

		/// The longest window of a willingness statement, in milliseconds.
		#[pallet::constant]
		type MaxWillingnessWindow: Get<Moment>;

		/// What the calls weigh.
		type WeightInfo: WeightInfo;

		/// Puts the facts of other pallets in place for the benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId, Self::Signature>;
	}

	/// The open signings.
	#[pallet::storage]
	pub type Signings<T: Config> = StorageMap<_, Twox64Concat, SigningId, Signing<T>>;

	/// The closed signings: the hash of each one's record, which is in the off-chain index.
	#[pallet::storage]
	pub type ClosedSignings<T: Config> = StorageMap<_, Twox64Concat, SigningId, H256>;

	/// The number of the next signing.
	#[pallet::storage]
	pub type NextSigning<T: Config> = StorageValue<_, SigningId, ValueQuery>;

	/// How many signings each enterprise or platform has open, as their initiator's holder.
	#[pallet::storage]
	pub type OpenSignings<T: Config> = StorageMap<_, Blake2_128Concat, Holder, u32, ValueQuery>;

	/// The journals of the seals that were used.
	#[pallet::storage]
	pub type Journals<T: Config> = StorageMap<_, Blake2_128Concat, SealCode, Journal, ValueQuery>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A signing was started.
		SigningCreated {
			/// Its number.
			signing: SigningId,
			/// Who started it.
			initiator: T::AccountId,
			/// The last moment at which a party may seal.
			deadline: Moment,
		},
		/// A seal was put on a signing's document.
		SealUsed {
			/// The signing.
			signing: SigningId,
			/// The seal.
			seal: SealCode,
			/// The use record's place in the seal's journal, from 1.
			number: u64,
			/// The use record's hash: the journal's new head.
			record: H256,
			/// The block's time.
			at: Moment,
		},
		/// A party refused to seal.
		SigningDeclined {
			/// The signing.
			signing: SigningId,
			/// The party.
			enterprise: CreditCode,
			/// Why.
			reason: DeclineReason,
		},
		/// A signing ended.
		SigningClosed {
			/// The signing.
			signing: SigningId,
			/// How it ended.
			outcome: SigningOutcome,
			/// Its record's hash.
			record: H256,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// No signing has this number.
		NotFound,
		/// The signing has ended; its record's hash is in `ClosedSignings`.
		Closed,
		/// The account is neither Signer nor controller of its enterprise, nor does it act for one
		/// or for a signing platform at all. The controller names Signers.
		NotAuthorized,
		/// A signing needs at least one party.
		NoParties,
		/// An enterprise is named twice among the parties. Name it once: each party seals once.
		DuplicateParty,
		/// The deadline is not after the present. Set a later one.
		DeadlineInPast,
		/// The deadline is further ahead than `MaxDuration`. Set an earlier one.
		DeadlineTooFar,
		/// The enterprise or platform has `MaxOpenSignings` open. Complete, cancel or expire one
		/// first.
		TooManySignings,
		/// The enterprise is none of the parties: the seal's owner, or for other acts the account's.
		NotParty,
		/// The enterprise has sealed this document already.
		AlreadySealed,
		/// The signing is sequential, and a party before has yet to seal. Wait for it.
		NotYourTurn,
		/// No seal is filed under this code.
		UnknownSeal,
		/// The signing's deadline has passed: it can only be expired.
		DeadlinePassed,
		/// The signing's deadline has not passed. Before it does, the initiator may cancel.
		DeadlineNotPassed,
		/// The account neither started the signing, nor controls or operates the initiator's
		/// enterprise or platform.
		NotInitiator,
		/// No institution has this number.
		UnknownProvider,
		/// The willingness statement's window has not begun.
		WillingnessNotYet,
		/// The willingness statement's window is over. Ask the provider again.
		WillingnessExpired,
		/// The willingness statement's window is longer than `MaxWillingnessWindow`.
		WillingnessWindowTooLong,
		/// The signature is not the provider's operator's over this chain, person, document,
		/// permit, method and window.
		BadWillingness,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Start a signing: a document, the enterprises that are to seal it, their order, and the
		/// last moment at which they may.
		///
		/// ## Origin
		///
		/// Signed by a Signer or the controller of one of the parties, or by the operator of an
		/// institution with the capability SigningPlatform.
		///
		/// ## Errors
		///
		/// Besides this pallet's: why a party is not operating, or the institution not capable; what
		/// is wrong with the Signer's or the platform's certificate.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::create(u32::try_from(parties.len()).unwrap_or(u32::MAX)))]
		pub fn create(
			origin: OriginFor<T>,
			document: Commitment,
			document_kind: DocumentKind,
			parties: BoundedVec<CreditCode, T::MaxParties>,
			order: SigningOrder,
			deadline: Moment,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_create(who, document, document_kind, parties, order, deadline)
		}

		/// Put a party's seal on a signing's document, using up a permit. The seal's owner is the
		/// party; the last party's seal completes the signing.
		///
		/// ## Origin
		///
		/// Signed by whom the permit was given to, under a grant of the party whose turn it is: a member
		/// of it or of its group, or a platform's operator.
		///
		/// ## Errors
		///
		/// Besides this pallet's: why the seal is not in force, the provider not capable, or the
		/// permit not good for this use; which link of the grant's chain fails; what is wrong with the
		/// sealer's or the provider's certificate. A refused sealing uses up neither permit nor grant.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::seal())]
		pub fn seal(
			origin: OriginFor<T>,
			signing: SigningId,
			code: SealCode,
			permit: RequestId,
			container: Digest,
			willingness: Willingness<T::Signature>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_seal(who, signing, code, permit, container, willingness)
		}

		/// Refuse to seal. The signing ends for all parties; use records made before stay.
		///
		/// ## Origin
		///
		/// Signed by a Signer or the controller of a party that has not sealed, whether or not it
		/// is its turn.
		///
		/// ## Errors
		///
		/// Besides this pallet's: what is wrong with the Signer's certificate.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::decline())]
		pub fn decline(
			origin: OriginFor<T>,
			signing: SigningId,
			reason: DeclineReason,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_decline(&who, signing, reason)
		}

		/// Take a signing back. Use records made before stay.
		///
		/// ## Origin
		///
		/// Signed by the initiator while still a Signer of the enterprise for which the signing was
		/// started, by that enterprise's controller, or by the platform's operator while the
		/// platform is capable.
		///
		/// ## Errors
		///
		/// Besides this pallet's: why the platform is not capable; what is wrong with the Signer's
		/// or the platform's certificate.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::cancel())]
		pub fn cancel(origin: OriginFor<T>, signing: SigningId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_cancel(&who, signing)
		}

		/// Close a signing whose deadline has passed.
		///
		/// ## Origin
		///
		/// Signed by any account.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::expire())]
		pub fn expire(origin: OriginFor<T>, signing: SigningId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_expire(signing)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// How many use records a seal's journal has, and the hash of the newest; zero and zero for
		/// a seal never used. It reveals how often the seal was used, and nothing else: the hash
		/// opens nothing to those who do not hold the record.
		pub fn journal(code: SealCode) -> Journal {
			Journals::<T>::get(code)
		}

		/// An open signing.
		pub fn signing(id: SigningId) -> Option<Signing<T>> {
			Signings::<T>::get(id)
		}

		/// The hash of a closed signing's record.
		pub fn closed_signing(id: SigningId) -> Option<H256> {
			ClosedSignings::<T>::get(id)
		}
	}
}
