//! # Consortium
//!
//! The seats of the consortium, what each may do, and the validator set that follows them.
//!
//! ## Overview
//!
//! A bureau takes part through a *seat*. The seats are admitted and expelled by vote, and by vote
//! each is given its mandates and the duty to validate. Everything else follows: the seats' accounts
//! are the members of the voting collective, only they can register session keys, and at session
//! ends the validators become the seats that validate and have registered keys.
//!
//! ## Terminology
//!
//! - **Seat**: a bureau's place in the consortium. Its number is never given again.
//! - **Mandate**: what a seat may do, whatever its name. [`EnsureMandate`] is its origin.
//! - **Operator's account**: the account that a seat acts with. It can be replaced; the seat stays.
//! - **Validating seat**: a seat that is to run a validator.
//! - **Ready seat**: a validating seat whose account has registered session keys.
//! - **Planned set**: the validator set last given to the session pallet. It is queued for one
//!   session and in force from the next, so a change takes two session ends.
//!
//! ## Calls
//!
//! All by [`Config::GovernanceOrigin`]: `admit_seat`, `expel_seat`, `set_mandates`,
//! `set_validates`, `replace_account`.
//!
//! ## Invariants
//!
//! - An account acts for one seat, and the account book says so too.
//! - No call brings the validating seats, or those of them that are ready, below
//!   [`MinValidators`], and no smaller set is ever planned.
//! - A set is planned only when it, or a key of it, differs from what is queued already: whatever is
//!   planned makes GRANDPA change its authorities.
//! - A planned validator is a seat, or is leaving with the coming session ends.
//!
//! A seat could undo the second by purging its keys itself, so a runtime should not let the session
//! pallet's `purge_keys` be called: seats lose their keys by being expelled or replaced, and change
//! them by setting new ones.

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
mod directory;
mod mandates;
#[cfg(test)]
mod mock;
mod offences;
mod origins;
mod seats;
mod sessions;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
#[allow(clippy::cast_possible_truncation)] // The derives emit them.
pub mod types;
pub mod weights;

pub use directory::{SeatAccountOf, SeatIdOf};
pub use origins::{EnsureMandate, EnsureSeat};
pub use pallet::*;
pub use types::{GenesisSeat, Seat, SeatName};
pub use weights::WeightInfo;

/// The pallet.
// The pallet macro and the derives emit these; what we write ourselves stands in other files.
#[allow(clippy::expect_used, clippy::cast_possible_truncation)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{ChangeMembers, InitializeMembers},
	};
	use frame_system::pallet_prelude::*;
	use seal_primitives::{traits::AccountBook, Mandates, SeatId};
	use sp_staking::SessionIndex;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the pallet needs of the runtime.
	#[pallet::config]
	pub trait Config:
		frame_system::Config
		+ pallet_session::Config<ValidatorId = <Self as frame_system::Config>::AccountId>
	{
		/// Who decides on seats: the consortium's vote.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// The accounts that may submit.
		type Accounts: AccountBook<Self::AccountId>;
		/// The body whose members are the seats' accounts.
		type Collective: ChangeMembers<Self::AccountId> + InitializeMembers<Self::AccountId>;
		/// The most seats there can be. No more than the collective and the consensus pallets take.
		#[pallet::constant]
		type MaxSeats: Get<u32>;
		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// The seats, by number.
	#[pallet::storage]
	pub type Seats<T: Config> = StorageMap<_, Twox64Concat, SeatId, Seat<T::AccountId>>;

	/// The seat that an account acts for.
	#[pallet::storage]
	pub type SeatOf<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, SeatId>;

	/// The number of the next seat to be admitted.
	#[pallet::storage]
	pub type NextSeat<T: Config> = StorageValue<_, SeatId, ValueQuery>;

	/// How many seats there are.
	#[pallet::storage]
	pub type SeatCount<T: Config> = StorageValue<_, u32, ValueQuery>;

	/// The validator set last given to the session pallet, in order of the seats' numbers. Empty
	/// until the first was given.
	#[pallet::storage]
	pub type Planned<T: Config> =
		StorageValue<_, BoundedVec<T::AccountId, T::MaxSeats>, ValueQuery>;

	/// The fewest validators there may be, set at genesis; at least one is kept in any case.
	#[pallet::storage]
	pub type MinValidators<T: Config> = StorageValue<_, u32, ValueQuery, ConstU32<1>>;

	/// The seats that found the consortium.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The seats, numbered in this order from 0. If there are any, at least
		/// `min_validators` of them validate, and the session pallet's genesis has their keys.
		pub seats: Vec<GenesisSeat<T::AccountId>>,
		/// The fewest validators there may be.
		pub min_validators: u32,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			MinValidators::<T>::put(self.min_validators.max(1));
			Pallet::<T>::found(&self.seats)
		}
	}

	/// What is told.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A seat was admitted.
		SeatAdmitted {
			/// Its number.
			seat: SeatId,
			/// The account it acts with.
			account: T::AccountId,
			/// The bureau's name.
			name: SeatName,
			/// What it may do.
			mandates: Mandates,
			/// Whether it is to run a validator.
			validates: bool,
		},
		/// A seat was expelled; if it validates, it does so until the second session end.
		SeatExpelled {
			/// Its number.
			seat: SeatId,
			/// The account it acted with.
			account: T::AccountId,
		},
		/// A seat's mandates were set.
		MandatesSet {
			/// Its number.
			seat: SeatId,
			/// What it may do from now on.
			mandates: Mandates,
		},
		/// It was set whether a seat is to run a validator.
		ValidatesSet {
			/// Its number.
			seat: SeatId,
			/// Whether it is.
			validates: bool,
		},
		/// A seat acts with another account; a validating one has to register session keys again.
		AccountReplaced {
			/// Its number.
			seat: SeatId,
			/// The account that acts for it no more.
			old: T::AccountId,
			/// The account that does.
			new: T::AccountId,
		},
		/// A validator set was given to the session pallet; the next session end puts it in force.
		ValidatorsPlanned {
			/// The session that it begins with.
			session: SessionIndex,
			/// How many validators it has.
			count: u32,
		},
		/// Too few seats are ready, so the validator set was left as it is.
		TooFewReady {
			/// The session that was planned.
			session: SessionIndex,
			/// How many seats are ready.
			ready: u32,
		},
		/// A validator was proven to have broken the consensus rules. Nothing else is done: what
		/// follows is for the seats to decide. Told again for each report of the same incident.
		OffenceRecorded {
			/// The seat it validated for.
			seat: SeatId,
			/// The account it had.
			account: T::AccountId,
			/// The session it happened in.
			session: SessionIndex,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no seat with this number. View function `seats` lists them.
		NotFound,
		/// The account acts for a seat, an institution or an enterprise already. Use a fresh one.
		AlreadyExists,
		/// No more seats fit. Expel one first.
		TooManySeats,
		/// Fewer validators than the consortium keeps would remain. Have another seat validate and
		/// register its session keys first.
		TooFewValidators,
		/// The name is no UTF-8 text, or has control characters in it.
		NameNotText,
		/// The name is empty or blank. A seat is known by its bureau's name.
		NameEmpty,
		/// A seat has at least one mandate. Expel it if it is to have none.
		MandatesEmpty,
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
		/// Admit a bureau to the consortium. It votes from now on; once it has registered session
		/// keys it validates, if it is to, from the second session end.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Errors
		/// [`Error::AlreadyExists`], [`Error::TooManySeats`], [`Error::NameEmpty`],
		/// [`Error::NameNotText`], [`Error::MandatesEmpty`].
		#[pallet::call_index(0)]
		#[pallet::weight(<T as Config>::WeightInfo::admit_seat())]
		pub fn admit_seat(
			origin: OriginFor<T>,
			account: T::AccountId,
			name: SeatName,
			mandates: Mandates,
			validates: bool,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_admit_seat(account, name, mandates, validates)
		}

		/// Expel a seat: its account is refused, its vote and its session keys are gone.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Errors
		/// [`Error::NotFound`], [`Error::TooFewValidators`].
		#[pallet::call_index(1)]
		#[pallet::weight(<T as Config>::WeightInfo::expel_seat())]
		pub fn expel_seat(origin: OriginFor<T>, seat: SeatId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_expel_seat(seat)
		}

		/// Set what a seat may do; mandates not named are withdrawn.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Errors
		/// [`Error::NotFound`], [`Error::MandatesEmpty`].
		#[pallet::call_index(2)]
		#[pallet::weight(<T as Config>::WeightInfo::set_mandates())]
		pub fn set_mandates(
			origin: OriginFor<T>,
			seat: SeatId,
			mandates: Mandates,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_mandates(seat, mandates)
		}

		/// Set whether a seat is to run a validator. Its session keys stay registered.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Errors
		/// [`Error::NotFound`], [`Error::TooFewValidators`].
		#[pallet::call_index(3)]
		#[pallet::weight(<T as Config>::WeightInfo::set_validates())]
		pub fn set_validates(
			origin: OriginFor<T>,
			seat: SeatId,
			validates: bool,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_validates(seat, validates)
		}

		/// Have a seat act with another account. The old one is refused and its session keys are
		/// purged: the seat validates again when the new account has registered keys.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Errors
		/// [`Error::NotFound`], [`Error::AlreadyExists`], [`Error::TooFewValidators`].
		#[pallet::call_index(4)]
		#[pallet::weight(<T as Config>::WeightInfo::replace_account())]
		pub fn replace_account(
			origin: OriginFor<T>,
			seat: SeatId,
			account: T::AccountId,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_replace_account(seat, account)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Every seat with its number, in order.
		pub fn seats() -> Vec<(SeatId, Seat<T::AccountId>)> {
			Self::seats_in_order()
		}
	}
}
