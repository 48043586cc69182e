//! Holding accounts to their quotas.

use crate::{
	types::Cost, AccountRecord, Accounts, Config, Pallet, QuotaLimits, Usage, Usages, ABOVE_QUOTA,
	ADMISSION_REMOVED, ADMISSION_UNKNOWN, QUOTA_EXHAUSTED,
};
use frame_support::{
	dispatch::{DispatchClass, DispatchInfo},
	ensure,
	traits::Get,
};
use frame_system::pallet_prelude::BlockNumberFor;
use seal_primitives::Holder;
use sp_runtime::{
	transaction_validity::{InvalidTransaction, TransactionValidityError, UnknownTransaction},
	SaturatedConversion,
};

/// What a transaction means for its sender's quota.
pub(crate) enum Assessment<BlockNumber> {
	/// An urgent call of a seat: nothing.
	Urgent,
	/// It fits.
	Fits {
		/// How much of the quota was left before it, in thousandths.
		share: u64,
		/// What is used with it.
		usage: Usage<BlockNumber>,
	},
}

impl<T: Config> Pallet<T> {
	/// Whether an account may submit a transaction now, and what that takes from its quota.
	pub(crate) fn assess(
		who: &T::AccountId,
		info: &DispatchInfo,
		len: usize,
	) -> Result<Assessment<BlockNumberFor<T>>, TransactionValidityError> {
		let record =
			Accounts::<T>::get(who).ok_or(InvalidTransaction::Custom(ADMISSION_UNKNOWN))?;
		ensure!(!record.removed, InvalidTransaction::Custom(ADMISSION_REMOVED));
		if matches!(record.holder, Holder::Seat(_)) && info.class == DispatchClass::Operational {
			return Ok(Assessment::Urgent);
		}

		let cost = Cost { ref_time: info.total_weight().ref_time(), length: len.saturated_into() };
		let limits = Self::limits(&record);
		ensure!(limits.could_hold(&cost), InvalidTransaction::Custom(ABOVE_QUOTA));
		let usage = Self::usage_now(who, &limits);
		let remaining = usage.remaining(&limits);
		ensure!(remaining.can_pay(&cost), UnknownTransaction::Custom(QUOTA_EXHAUSTED));
		Ok(Assessment::Fits { share: remaining.share(&limits), usage: usage.plus(&cost) })
	}

	/// Give weight back that was taken in this block and not spent.
	pub(crate) fn give_back(who: &T::AccountId, ref_time: u64) {
		Usages::<T>::mutate_extant(who, |usage| {
			usage.ref_time = usage.ref_time.saturating_sub(ref_time);
		});
	}

	/// The quota that an account is held to: its own, or that of its holder's class.
	pub(crate) fn limits(record: &AccountRecord) -> QuotaLimits {
		record.quota.unwrap_or_else(|| match record.holder {
			Holder::Seat(_) => T::SeatQuota::get(),
			Holder::Institution(_) => T::InstitutionQuota::get(),
			Holder::Member(_) => T::MemberQuota::get(),
		})
	}

	/// What an account has used, as of this block.
	pub(crate) fn usage_now(who: &T::AccountId, limits: &QuotaLimits) -> Usage<BlockNumberFor<T>> {
		let now = frame_system::Pallet::<T>::block_number();
		Usages::<T>::get(who).unwrap_or_else(|| Usage::none(now)).settled(limits, now)
	}
}
