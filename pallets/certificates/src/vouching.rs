//! Who stands behind the keys that vote on finality.

use crate::{pallet::*, StatementSignature, Voucher};
use frame_support::traits::Time;
use seal_primitives::{traits::SessionKeysOf, Fingerprint, HolderPurpose, Moment};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_vouch_session_keys(
		account: T::AccountId,
		fingerprint: Fingerprint,
		not_after: Moment,
		signature: StatementSignature,
	) -> DispatchResult {
		Self::ensure_timely(not_after)?;
		let certificate = Self::certified_under(&account, fingerprint)?;
		let keys = Self::session_keys(&account).ok_or(Error::<T>::NoSessionKeys)?;
		let purpose = HolderPurpose::SessionKeys(keys);
		Self::take_statement(&account, fingerprint, &certificate, purpose, not_after, &signature)?;
		SessionKeyVouchers::<T>::insert(
			&account,
			Voucher { keys, fingerprint, since: T::Time::now() },
		);
		Self::deposit_event(Event::SessionKeysVouched { account, fingerprint, keys });
		Ok(())
	}

	/// The voucher for the keys that an account has set now.
	pub(crate) fn current_voucher(account: &T::AccountId) -> Option<Voucher> {
		let keys = Self::session_keys(account)?;
		SessionKeyVouchers::<T>::get(account).filter(|voucher| voucher.keys == keys)
	}

	/// The hash of an account's session keys.
	fn session_keys(account: &T::AccountId) -> Option<H256> {
		T::SessionKeys::session_keys(account).map(|keys| H256(blake2_256(&keys)))
	}
}
