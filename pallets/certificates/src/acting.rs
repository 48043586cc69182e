//! Calls made for accounts by their certificates' holders.

use crate::{pallet::*, StatementSignature, WeightInfo};
use codec::Encode;
use frame_support::{
	dispatch::{
		extract_actual_weight, DispatchResultWithPostInfo, GetDispatchInfo, PostDispatchInfo,
	},
	ensure,
	traits::{IsSubType, IsType, OriginTrait},
};
use frame_system::RawOrigin;
use seal_primitives::{Fingerprint, HolderPurpose, Moment};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::traits::Dispatchable;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_act(
		by: T::AccountId,
		fingerprint: Fingerprint,
		call: <T as Config>::RuntimeCall,
		not_after: Moment,
		signature: StatementSignature,
	) -> DispatchResultWithPostInfo {
		ensure!(!is_act::<T>(&call), Error::<T>::Nested);
		Self::ensure_timely(not_after)?;
		let account = BoundAccounts::<T>::get(fingerprint).ok_or(Error::<T>::NotBound)?.account;
		let certificate = Self::certified_under(&account, fingerprint)?;
		let purpose = HolderPurpose::Call(H256(call.using_encoded(blake2_256)));
		Self::take_statement(&account, fingerprint, &certificate, purpose, not_after, &signature)?;

		let info = call.get_dispatch_info();
		let mut origin: T::RuntimeOrigin = RawOrigin::Signed(account.clone()).into();
		// Inside a batch too no statement acts by another one.
		origin.add_filter(|call: &<T as frame_system::Config>::RuntimeCall| {
			!is_act::<T>(<T as Config>::RuntimeCall::from_ref(call))
		});
		let outcome = call.dispatch(origin);
		let spent = extract_actual_weight(&outcome, &info);
		let result = outcome.map(|_| ()).map_err(|failure| failure.error);
		Self::deposit_event(Event::Acted { account, fingerprint, by, result });
		Ok(PostDispatchInfo::from(Some(T::WeightInfo::act().saturating_add(spent))))
	}
}

/// Whether a call is one by statement.
fn is_act<T: Config>(call: &<T as Config>::RuntimeCall) -> bool {
	matches!(call.is_sub_type(), Some(Call::act { .. }))
}
