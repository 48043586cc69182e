//! What must hold between blocks.

use crate::{Accounts, Config, Pallet, QuotaLimits, Usages};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Check the invariants listed in the crate's documentation.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::expect_provider_for_every_record()?;
		Self::expect_usable_quotas()?;
		Self::expect_record_for_every_usage()?;
		Self::expect_no_usage_in_the_future()
	}

	fn expect_provider_for_every_record() -> Result<(), TryRuntimeError> {
		ensure!(
			Accounts::<T>::iter_keys().all(|who| frame_system::Pallet::<T>::providers(&who) > 0),
			"a recorded account has no provider reference"
		);
		Ok(())
	}

	fn expect_usable_quotas() -> Result<(), TryRuntimeError> {
		ensure!(
			Accounts::<T>::iter_values()
				.all(|record| record.quota.as_ref().is_none_or(QuotaLimits::is_valid)),
			"an account's own quota has a capacity or a refill time of zero"
		);
		Ok(())
	}

	fn expect_record_for_every_usage() -> Result<(), TryRuntimeError> {
		ensure!(
			Usages::<T>::iter_keys().all(Accounts::<T>::contains_key),
			"a usage belongs to no recorded account"
		);
		Ok(())
	}

	fn expect_no_usage_in_the_future() -> Result<(), TryRuntimeError> {
		let now = frame_system::Pallet::<T>::block_number();
		ensure!(
			Usages::<T>::iter_values().all(|usage| usage.at <= now),
			"a usage lies in the future"
		);
		Ok(())
	}
}
