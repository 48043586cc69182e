//! The nonce check, with a bound on how far ahead a nonce may be.

use crate::{Config, NONCE_TOO_FAR};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{
	dispatch::DispatchInfo, ensure, pallet_prelude::TransactionSource, traits::Get,
	weights::Weight, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use frame_system::CheckNonce;
use scale_info::{Type, TypeInfo};
use sp_runtime::{
	traits::{
		AsSystemOriginSigner, DispatchInfoOf, Dispatchable, Implication, PostDispatchInfoOf,
		Saturating, TransactionExtension, ValidateResult,
	},
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	DispatchResult,
};

/// [`CheckNonce`], refusing in the pool what is more than [`Config::MaxNonceAhead`] above the
/// account's nonce. By itself `CheckNonce` lets one account fill the pool's future queue.
///
/// To clients this is `CheckNonce`: the identifier by which they know it, its encoding (the nonce,
/// compact) and its type in the metadata are the same.
///
/// # Transaction validity
///
/// As [`CheckNonce`]'s, and `Custom(`[`NONCE_TOO_FAR`]`)`.
#[derive(
	CloneNoBound, DebugNoBound, PartialEqNoBound, EqNoBound, Encode, Decode, DecodeWithMemTracking,
)]
pub struct CheckNonceWithin<T: Config>(pub CheckNonce<T>);

impl<T: Config> CheckNonceWithin<T> {
	/// The extension for a transaction with this nonce.
	pub fn from(nonce: T::Nonce) -> Self {
		Self(CheckNonce::from(nonce))
	}
}

impl<T: Config> TypeInfo for CheckNonceWithin<T> {
	type Identity = <CheckNonce<T> as TypeInfo>::Identity;

	fn type_info() -> Type {
		CheckNonce::<T>::type_info()
	}
}

impl<T: Config> TransactionExtension<T::RuntimeCall> for CheckNonceWithin<T>
where
	T::RuntimeCall: Dispatchable<Info = DispatchInfo>,
	<T::RuntimeCall as Dispatchable>::RuntimeOrigin: AsSystemOriginSigner<T::AccountId> + Clone,
{
	const IDENTIFIER: &'static str =
		<CheckNonce<T> as TransactionExtension<T::RuntimeCall>>::IDENTIFIER;
	type Implicit = <CheckNonce<T> as TransactionExtension<T::RuntimeCall>>::Implicit;
	type Val = <CheckNonce<T> as TransactionExtension<T::RuntimeCall>>::Val;
	type Pre = <CheckNonce<T> as TransactionExtension<T::RuntimeCall>>::Pre;

	/// The account that the distance is taken from is the one that `CheckNonce` reads anyway.
	fn weight(&self, call: &T::RuntimeCall) -> Weight {
		self.0.weight(call)
	}

	fn validate(
		&self,
		origin: T::RuntimeOrigin,
		call: &T::RuntimeCall,
		info: &DispatchInfoOf<T::RuntimeCall>,
		len: usize,
		self_implicit: Self::Implicit,
		inherited_implication: &impl Implication,
		source: TransactionSource,
	) -> ValidateResult<Self::Val, T::RuntimeCall> {
		if let Some(who) = origin.as_system_origin_signer() {
			let furthest = frame_system::Pallet::<T>::account_nonce(who)
				.saturating_add(T::MaxNonceAhead::get().into());
			ensure!(self.0 .0 <= furthest, InvalidTransaction::Custom(NONCE_TOO_FAR));
		}
		self.0.validate(origin, call, info, len, self_implicit, inherited_implication, source)
	}

	fn prepare(
		self,
		val: Self::Val,
		origin: &T::RuntimeOrigin,
		call: &T::RuntimeCall,
		info: &DispatchInfoOf<T::RuntimeCall>,
		len: usize,
	) -> Result<Self::Pre, TransactionValidityError> {
		self.0.prepare(val, origin, call, info, len)
	}

	fn post_dispatch_details(
		pre: Self::Pre,
		info: &DispatchInfoOf<T::RuntimeCall>,
		post_info: &PostDispatchInfoOf<T::RuntimeCall>,
		len: usize,
		result: &DispatchResult,
	) -> Result<Weight, TransactionValidityError> {
		CheckNonce::<T>::post_dispatch_details(pre, info, post_info, len, result)
	}
}
