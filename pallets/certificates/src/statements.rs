//! What holders sign with their certificates' keys.

use crate::{pallet::*, registration::stored_key, Certificate, StatementSignature};
use frame_support::{
	ensure,
	traits::{Get, Time},
};
use frame_system::pallet_prelude::BlockNumberFor;
use seal_primitives::{Fingerprint, HolderPurpose, HolderStatement, Moment};
use sp_runtime::{traits::Zero, ArithmeticError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// That a statement may be used now, and not for longer than statements may.
	pub(crate) fn ensure_timely(not_after: Moment) -> Result<(), Error<T>> {
		let now = T::Time::now();
		ensure!(now <= not_after, Error::<T>::StatementExpired);
		let latest = now.saturating_add(T::MaxStatementLifetime::get());
		ensure!(not_after <= latest, Error::<T>::StatementTooLong);
		Ok(())
	}

	/// Take a statement: its signature is the certificate's, and it cannot serve again. This is the
	/// dear check, so callers make it last.
	pub(crate) fn take_statement(
		account: &T::AccountId,
		fingerprint: Fingerprint,
		certificate: &Certificate,
		purpose: HolderPurpose,
		not_after: Moment,
		signature: &StatementSignature,
	) -> DispatchResult {
		let nonce = Statements::<T>::get(fingerprint);
		let next = nonce.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		let statement = HolderStatement {
			genesis: frame_system::Pallet::<T>::block_hash(BlockNumberFor::<T>::zero()),
			account: account.clone(),
			fingerprint,
			purpose,
			nonce,
			not_after,
		};
		Self::ensure_signed(certificate, &statement.signed_bytes(), signature)?;
		Statements::<T>::insert(fingerprint, next);
		Ok(())
	}

	/// That a certificate's key signed a message.
	pub(crate) fn ensure_signed(
		certificate: &Certificate,
		message: &[u8],
		signature: &StatementSignature,
	) -> DispatchResult {
		stored_key(&certificate.key)?
			.verify(message, signature)
			.map_err(|_| Error::<T>::BadSignature)?;
		Ok(())
	}
}
