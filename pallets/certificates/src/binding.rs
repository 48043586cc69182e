//! Accounts that act under certificates.

use crate::{pallet::*, Binding, StatementSignature};
use frame_support::{ensure, traits::Time};
use seal_primitives::{Fingerprint, HolderPurpose, Moment};
use sp_io::hashing::blake2_256;
use sp_runtime::{DispatchError, DispatchResult};

/// What the accounts of holders without a chain key are derived under.
const HOLDER_ACCOUNT: &[u8] = b"sealchain/holder-account/v1";

impl<T: Config> Pallet<T> {
	pub(crate) fn do_bind(
		account: T::AccountId,
		fingerprint: Fingerprint,
		not_after: Moment,
		signature: StatementSignature,
	) -> DispatchResult {
		Self::ensure_timely(not_after)?;
		let certificate = Certificates::<T>::get(fingerprint).ok_or(Error::<T>::NotFound)?;
		let link = certificate.links.first().ok_or(DispatchError::Corruption)?;
		ensure!(
			!BoundLinks::<T>::contains_key(link.issuer, &link.serial),
			Error::<T>::AlreadyBound
		);
		let now = T::Time::now();
		Self::ensure_valid_at(&certificate, now)?;
		Self::ensure_names(&certificate.holder, &account)?;
		let purpose = HolderPurpose::Bind;
		Self::take_statement(&account, fingerprint, &certificate, purpose, not_after, &signature)?;

		let previous = Bindings::<T>::get(&account);
		if let Some(previous) = previous {
			BoundAccounts::<T>::mutate(previous, |binding| {
				if let Some(binding) = binding {
					binding.until = Some(now);
				}
			});
		}
		Bindings::<T>::insert(&account, fingerprint);
		BoundLinks::<T>::insert(link.issuer, &link.serial, fingerprint);
		BoundAccounts::<T>::insert(
			fingerprint,
			Binding { account: account.clone(), since: now, until: None, previous },
		);
		Self::deposit_event(Event::Bound { account, fingerprint, previous });
		Ok(())
	}

	/// The account of a certificate's holder who has no chain key: Blake2b-256 over
	/// `sealchain/holder-account/v1` and the fingerprint. Nobody has a chain key to it, and the
	/// fingerprint stands for one certificate, so only statements under that one act for it.
	pub fn holder_account(fingerprint: Fingerprint) -> T::AccountId {
		let mut named = HOLDER_ACCOUNT.to_vec();
		named.extend_from_slice(fingerprint.as_bytes());
		blake2_256(&named).into()
	}
}
