//! # Institutions
//!
//! Admitted organisations and what they were admitted for.
//!
//! ## Overview
//!
//! Seal makers, willingness providers, signing platforms, certificate and timestamp authorities,
//! notaries and courts serve enterprises on the chain. None of them has an account before it is
//! admitted, so a seat files its application, with a commitment to its papers; admission is by
//! vote. From then on the institution's operator may submit, and other pallets ask through
//! [`InstitutionDirectory`](seal_primitives::traits::InstitutionDirectory) whether it is capable of
//! what it does.
//!
//! ## Terminology
//!
//! - **Institution**: an organisation with capabilities, numbered in order of application.
//! - **Operator**: the one account that acts for it.
//! - **Sponsor**: the seat that filed the application.
//! - **Papers**: what the applicant handed in, of which the chain keeps a salted commitment only.
//!
//! ## Calls
//!
//! | call | who | what |
//! |---|---|---|
//! | `apply` | sponsoring seat | file an application |
//! | `withdraw_application` | the same seat | take it back |
//! | `admit`, `reject` | vote | decide it |
//! | `suspend` | one suspending seat | refuse everything the institution does, at once |
//! | `reinstate` | vote | end the suspension |
//! | `remove` | vote | end the admission for good |
//! | `set_capabilities`, `replace_operator` | vote | change what it may do, or who acts for it |
//!
//! ## Invariants
//!
//! - An operator stands for one institution that applied, is admitted or is suspended, and every
//!   such institution has its operator.
//! - The operators of admitted and suspended institutions, and only they, are in the account book
//!   as their institution.
//! - The count of open applications is the number of institutions that applied.

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

#[cfg(feature = "runtime-benchmarks")]
extern crate alloc;

mod applications;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod changes;
mod directory;
#[cfg(test)]
mod mock;
mod standing;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
#[allow(clippy::cast_possible_truncation)] // The derives emit them.
mod types;
pub mod weights;

pub use pallet::*;
pub use types::{Capabilities, Institution, InstitutionStatus, Name, Reason};
pub use weights::WeightInfo;

/// The pallet.
// The pallet macro and the derives emit these; what we write ourselves stands in other files.
#[allow(clippy::expect_used, clippy::cast_possible_truncation)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;
	use seal_primitives::{traits::AccountBook, Commitment, InstitutionId, SeatId};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// What the pallet needs from the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// A seat that may file applications, and withdraw its own.
		type SponsorOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = SeatId>;
		/// A seat that may suspend an institution by itself.
		type SuspensionOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = SeatId>;
		/// The vote of the seats.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// The accounts that may submit.
		type Accounts: AccountBook<Self::AccountId>;
		/// The most applications that may be open at a time.
		#[pallet::constant]
		type MaxApplications: Get<u32>;
		/// What each call weighs.
		type WeightInfo: WeightInfo;
	}

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// Every institution that applied and was not turned away, by its number. Those removed stay.
	#[pallet::storage]
	pub type Institutions<T: Config> =
		StorageMap<_, Twox64Concat, InstitutionId, Institution<T::AccountId>>;

	/// The institution for which an account applied or which it operates.
	#[pallet::storage]
	pub type InstitutionOf<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, InstitutionId>;

	/// The number of the next application.
	#[pallet::storage]
	pub type NextInstitution<T: Config> = StorageValue<_, InstitutionId, ValueQuery>;

	/// How many applications are open.
	#[pallet::storage]
	pub type OpenApplications<T: Config> = StorageValue<_, u32, ValueQuery>;

	/// What happened to institutions.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An application was filed.
		Applied {
			/// The institution.
			id: InstitutionId,
			/// The account that is to act for it.
			operator: T::AccountId,
			/// The seat that filed it.
			sponsor: SeatId,
		},
		/// An application was taken back by its sponsor.
		ApplicationWithdrawn {
			/// The institution.
			id: InstitutionId,
		},
		/// An institution was admitted.
		Admitted {
			/// The institution.
			id: InstitutionId,
			/// The account that acts for it.
			operator: T::AccountId,
		},
		/// An application was rejected.
		Rejected {
			/// The institution.
			id: InstitutionId,
		},
		/// An institution was suspended.
		Suspended {
			/// The institution.
			id: InstitutionId,
			/// The seat that suspended it.
			by: SeatId,
			/// Why, in UTF-8.
			reason: Reason,
		},
		/// An institution's suspension ended.
		Reinstated {
			/// The institution.
			id: InstitutionId,
		},
		/// An institution was removed.
		Removed {
			/// The institution.
			id: InstitutionId,
			/// The account that acted for it.
			operator: T::AccountId,
		},
		/// An institution's capabilities were replaced.
		CapabilitiesSet {
			/// The institution.
			id: InstitutionId,
			/// What it may do from now on.
			capabilities: Capabilities,
		},
		/// Another account acts for an institution.
		OperatorReplaced {
			/// The institution.
			id: InstitutionId,
			/// The account that acted for it.
			old: T::AccountId,
			/// The account that acts for it.
			new: T::AccountId,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// No institution has this number, or its application was rejected or withdrawn.
		NotFound,
		/// The institution's application is decided already.
		NotApplied,
		/// The institution is not admitted yet, or was removed.
		NotAdmitted,
		/// The institution is suspended. Reinstate it first.
		Suspended,
		/// The institution is not suspended, so there is nothing to end.
		NotSuspended,
		/// The account applied for an institution or operates one already. Name another account.
		AlreadyExists,
		/// The account acts for a seat or an enterprise. Name another account.
		AccountTaken,
		/// An institution needs at least one capability.
		CapabilitiesEmpty,
		/// The institution was not admitted for this.
		LacksCapability,
		/// As many applications are open as may be. Wait until some are decided.
		TooManyApplications,
		/// Only the seat that filed an application may withdraw it.
		NotSponsor,
		/// The name is empty.
		NameEmpty,
		/// The name is no UTF-8 text.
		NameNotText,
		/// A suspension needs a reason.
		ReasonEmpty,
		/// The reason is no UTF-8 text.
		ReasonNotText,
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
		/// File an organisation's application. `operator` is the account that is to act for it,
		/// `papers` a salted commitment to what it handed in.
		///
		/// ## Origin
		/// A seat that may sponsor.
		///
		/// ## Errors
		/// `NameEmpty`, `NameNotText`, `CapabilitiesEmpty`, `AlreadyExists`, `AccountTaken`,
		/// `TooManyApplications`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::apply(name.len().try_into().unwrap_or(u32::MAX)))]
		pub fn apply(
			origin: OriginFor<T>,
			operator: T::AccountId,
			name: Name,
			capabilities: Capabilities,
			papers: Commitment,
		) -> DispatchResult {
			let sponsor = T::SponsorOrigin::ensure_origin(origin)?;
			Self::do_apply(sponsor, operator, name, capabilities, papers)
		}

		/// Take an open application back. It leaves the state.
		///
		/// ## Origin
		/// The seat that filed it.
		///
		/// ## Errors
		/// `NotFound`, `NotApplied`, `NotSponsor`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::withdraw_application())]
		pub fn withdraw_application(origin: OriginFor<T>, id: InstitutionId) -> DispatchResult {
			let seat = T::SponsorOrigin::ensure_origin(origin)?;
			Self::do_withdraw_application(seat, id)
		}

		/// Admit an applicant: its operator may submit from now on.
		///
		/// ## Origin
		/// The vote of the seats.
		///
		/// ## Errors
		/// `NotFound`, `NotApplied`; the account book's, if the account was admitted for someone
		/// else since the application.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::admit())]
		pub fn admit(origin: OriginFor<T>, id: InstitutionId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_admit(id)
		}

		/// Turn an applicant away. The application leaves the state.
		///
		/// ## Origin
		/// The vote of the seats.
		///
		/// ## Errors
		/// `NotFound`, `NotApplied`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::reject())]
		pub fn reject(origin: OriginFor<T>, id: InstitutionId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_reject(id)
		}

		/// Suspend an institution at once: nothing that needs one of its capabilities passes any
		/// more. The reason goes into the event and names no natural person.
		///
		/// ## Origin
		/// One seat that may suspend.
		///
		/// ## Errors
		/// `ReasonEmpty`, `ReasonNotText`, `NotFound`, `NotAdmitted`, `Suspended`.
		#[pallet::call_index(4)]
		#[pallet::weight((
			T::WeightInfo::suspend(reason.len().try_into().unwrap_or(u32::MAX)),
			DispatchClass::Operational,
		))]
		pub fn suspend(origin: OriginFor<T>, id: InstitutionId, reason: Reason) -> DispatchResult {
			let by = T::SuspensionOrigin::ensure_origin(origin)?;
			Self::do_suspend(by, id, reason)
		}

		/// End an institution's suspension.
		///
		/// ## Origin
		/// The vote of the seats.
		///
		/// ## Errors
		/// `NotFound`, `NotAdmitted`, `NotSuspended`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::reinstate())]
		pub fn reinstate(origin: OriginFor<T>, id: InstitutionId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_reinstate(id)
		}

		/// Remove an institution for good: its operator may no longer submit. Its record stays.
		///
		/// ## Origin
		/// The vote of the seats.
		///
		/// ## Errors
		/// `NotFound`, `NotAdmitted`.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::remove())]
		pub fn remove(origin: OriginFor<T>, id: InstitutionId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_remove(id)
		}

		/// Replace what an admitted or suspended institution may do.
		///
		/// ## Origin
		/// The vote of the seats.
		///
		/// ## Errors
		/// `CapabilitiesEmpty`, `NotFound`, `NotAdmitted`.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::set_capabilities())]
		pub fn set_capabilities(
			origin: OriginFor<T>,
			id: InstitutionId,
			capabilities: Capabilities,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_capabilities(id, capabilities)
		}

		/// Let another account act for an admitted or suspended institution. The old one may no
		/// longer submit.
		///
		/// ## Origin
		/// The vote of the seats.
		///
		/// ## Errors
		/// `AlreadyExists`, `AccountTaken`, `NotFound`, `NotAdmitted`.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::replace_operator())]
		pub fn replace_operator(
			origin: OriginFor<T>,
			id: InstitutionId,
			account: T::AccountId,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_replace_operator(id, account)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What is known of an institution.
		pub fn institution(id: InstitutionId) -> Option<Institution<T::AccountId>> {
			Institutions::<T>::get(id)
		}
	}
}
