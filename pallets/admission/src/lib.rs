//! # Admission
//!
//! Who may submit transactions, and how much.
//!
//! ## Overview
//!
//! The chain has no currency and no fees. What fees do elsewhere is done here by two rules:
//!
//! - **An account exists only because somebody admitted it.** The pallets that know seats,
//!   institutions and members admit and remove their accounts through
//!   [`AccountBook`](seal_primitives::traits::AccountBook). Anyone else is refused in the
//!   transaction pool, before the nonce is looked at, with a code of its own.
//! - **Everyone has a quota**, in weight and in length, which refills with time. It is taken before
//!   the call runs, so a failing call costs as much as one that succeeds.
//!
//! Both are enforced by the transaction extension [`CheckAdmission`]; how far ahead of an account's
//! nonce a transaction may be, by [`CheckNonceWithin`]. In the runtime's extensions, admission
//! stands behind whatever makes the origin a signed one, and before the nonce.
//!
//! A removed account keeps its record, its provider reference and its nonce. Were it deleted, a
//! later admission would start again from nonce 0, and every immortal transaction that it ever
//! signed could be sent a second time.
//!
//! ## Terminology
//!
//! - **Holder**: for whom an account acts, a seat, an institution or an enterprise's member.
//! - **Quota**: two buckets, of reference time and of bytes. Each transaction fills them; they leak
//!   at a constant rate that empties a full one in `refill_blocks`. What does not fit is refused.
//!   So within any `n` blocks an account gets at most `1 + n / refill_blocks` times its capacity.
//! - **Cost**: a transaction's whole declared weight ([`DispatchInfo::total_weight`]) and its
//!   encoded length. Wrappers (`batch_all`, `as_derivative` …) declare the weight of what is inside
//!   them, and are paid for by who signed the outside: wrapping evades nothing.
//! - **Urgent call**: a call of class `Operational` signed by a seat, such as a freeze or a vote.
//!   It is not held to the quota, since it must get through whatever the seat did before. A batch
//!   is `Operational` only if everything in it is.
//!
//! [`DispatchInfo::total_weight`]: frame_support::dispatch::DispatchInfo::total_weight
//!
//! ## Calls
//!
//! - [`set_quota`](Call::set_quota): give an account a quota other than its holder's class has.
//!
//! ## Invariants
//!
//! - Every recorded account, removed or not, has a provider reference in `frame_system`.
//! - Every usage belongs to a recorded account, and none lies in the future.
//! - No record has a quota that could never be used or never refills.

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

mod account_book;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
pub mod check_admission;
pub mod check_nonce_within;
#[cfg(test)]
mod mock;
mod quota;
pub mod screening;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
#[allow(clippy::cast_possible_truncation)] // The derives emit them.
pub mod types;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use check_admission::CheckAdmission;
pub use check_nonce_within::CheckNonceWithin;
pub use pallet::*;
pub use screening::Screening;
pub use seal_primitives::admission::{
	ABOVE_QUOTA, ADMISSION_REMOVED, ADMISSION_UNKNOWN, NONCE_TOO_FAR, QUOTA_EXHAUSTED,
};
pub use types::{AccountRecord, QuotaLimits, RemainingQuota, Usage};
pub use weights::WeightInfo;

// The pallet macro and the derives emit these; what we write ourselves stands in other files.
#[allow(clippy::expect_used, clippy::cast_possible_truncation)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;
	use seal_primitives::Holder;

	/// The version of this pallet's storage.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Weights of the calls and of [`CheckAdmission`].
		type WeightInfo: WeightInfo;

		/// What may be written into a block. What may not is refused before it gets into one.
		type Screening: Screening<<Self as frame_system::Config>::RuntimeCall>;

		/// Who sets an account's own quota: a vote of the consortium.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The quota of a seat's account, for what is not urgent.
		#[pallet::constant]
		type SeatQuota: Get<QuotaLimits>;

		/// The quota of an institution's account.
		#[pallet::constant]
		type InstitutionQuota: Get<QuotaLimits>;

		/// The quota of a member's account.
		#[pallet::constant]
		type MemberQuota: Get<QuotaLimits>;

		/// How far above its account's nonce a transaction's nonce may be. The pool holds at most
		/// one more than this of an account.
		#[pallet::constant]
		type MaxNonceAhead: Get<u32>;

		/// For how many blocks the pool may hold a transaction valid without asking again.
		#[pallet::constant]
		type MaxLongevity: Get<u64>;

		/// Makes the calls that benchmarks look into.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<<Self as frame_system::Config>::RuntimeCall>;
	}

	/// The accounts ever admitted. A removed one stays, marked.
	#[pallet::storage]
	pub type Accounts<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, AccountRecord>;

	/// What accounts have used of their quotas (picoseconds, bytes), as of the block in which they
	/// last used any.
	#[pallet::storage]
	pub type Usages<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, Usage<BlockNumberFor<T>>>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An account was admitted, for the first time or again.
		AccountAdmitted {
			/// The account.
			account: T::AccountId,
			/// For whom it acts.
			holder: Holder,
		},
		/// An account was removed. It can submit nothing until it is admitted again.
		AccountRemoved {
			/// The account.
			account: T::AccountId,
			/// For whom it acted.
			holder: Holder,
		},
		/// An account's quota was set by vote.
		QuotaSet {
			/// The account.
			account: T::AccountId,
			/// Its own quota; none where that of its holder's class holds again.
			quota: Option<QuotaLimits>,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The account is admitted already, for this holder or another. One account acts for one
		/// holder: use another key, or have the account removed first.
		AlreadyAdmitted,
		/// The account was never admitted, or was removed.
		NotAdmitted,
		/// The quota has a capacity of zero or refills in zero blocks. To shut an account out, have
		/// it removed where it was admitted.
		InvalidQuota,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			for (class, limits) in [
				("SeatQuota", T::SeatQuota::get()),
				("InstitutionQuota", T::InstitutionQuota::get()),
				("MemberQuota", T::MemberQuota::get()),
			] {
				assert!(limits.is_valid(), "{class} has a capacity or a refill time of zero");
			}
			assert!(T::MaxLongevity::get() > 0, "nothing would stay in the pool for a block");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Give an admitted account a quota of its own, or with `None` that of its holder's class.
		/// What it has used stays used.
		///
		/// ## Origin
		/// The consortium's vote ([`Config::GovernanceOrigin`]).
		///
		/// ## Errors
		/// [`Error::InvalidQuota`], [`Error::NotAdmitted`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::set_quota())]
		pub fn set_quota(
			origin: OriginFor<T>,
			account: T::AccountId,
			quota: Option<QuotaLimits>,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_quota(account, quota)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What is recorded of an account; none if it was never admitted.
		pub fn account(who: T::AccountId) -> Option<AccountRecord> {
			Accounts::<T>::get(who)
		}

		/// What an account may still use now; none if it is not admitted.
		pub fn remaining_quota(who: T::AccountId) -> Option<RemainingQuota> {
			let record = Accounts::<T>::get(&who).filter(|record| !record.removed)?;
			let limits = Self::limits(&record);
			Some(Self::usage_now(&who, &limits).remaining(&limits))
		}
	}
}
