//! Admitting, removing, and setting quotas.

use crate::{AccountRecord, Accounts, Config, Error, Event, Pallet, QuotaLimits, Usages};
use frame_support::ensure;
use seal_primitives::{traits::AccountBook, Holder};
use sp_runtime::DispatchResult;

impl<T: Config> AccountBook<T::AccountId> for Pallet<T> {
	/// What was used of the quota before a removal stays used; a quota of the account's own was
	/// voted for its old holder, and falls.
	fn admit(who: &T::AccountId, holder: Holder) -> DispatchResult {
		let admitted = AccountRecord { holder, removed: false, quota: None };
		match Accounts::<T>::get(who) {
			Some(record) => {
				ensure!(record.removed, Error::<T>::AlreadyAdmitted);
				Self::replace(who, &record, admitted);
			}
			None => {
				frame_system::Pallet::<T>::inc_providers(who);
				Accounts::<T>::insert(who, admitted);
			}
		}
		Self::deposit_event(Event::AccountAdmitted { account: who.clone(), holder });
		Ok(())
	}

	fn remove(who: &T::AccountId) -> DispatchResult {
		let record = Self::admitted(who)?;
		Accounts::<T>::insert(who, AccountRecord { removed: true, ..record });
		Self::deposit_event(Event::AccountRemoved { account: who.clone(), holder: record.holder });
		Ok(())
	}

	fn holder(who: &T::AccountId) -> Option<Holder> {
		Self::admitted(who).ok().map(|record| record.holder)
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_quota(
		account: T::AccountId,
		quota: Option<QuotaLimits>,
	) -> DispatchResult {
		ensure!(quota.as_ref().is_none_or(QuotaLimits::is_valid), Error::<T>::InvalidQuota);
		let record = Self::admitted(&account)?;
		Self::replace(&account, &record, AccountRecord { quota, ..record });
		Self::deposit_event(Event::QuotaSet { account, quota });
		Ok(())
	}

	/// The record of an account that is admitted and not removed.
	fn admitted(who: &T::AccountId) -> Result<AccountRecord, Error<T>> {
		Accounts::<T>::get(who).filter(|record| !record.removed).ok_or(Error::<T>::NotAdmitted)
	}

	/// Put a record in an old one's place. What came back until now came back at the old one's rate.
	fn replace(who: &T::AccountId, old: &AccountRecord, new: AccountRecord) {
		let now = frame_system::Pallet::<T>::block_number();
		let limits = Self::limits(old);
		Usages::<T>::mutate_extant(who, |usage| *usage = usage.settled(&limits, now));
		Accounts::<T>::insert(who, new);
	}
}
