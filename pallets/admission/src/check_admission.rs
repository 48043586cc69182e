//! The transaction extension that refuses accounts nobody admitted and holds the others to their
//! quotas.

use crate::{quota::Assessment, types::FULL_SHARE, Config, Pallet, Screening, Usages, WeightInfo};
use codec::{Decode, DecodeWithMemTracking, Encode};
use core::marker::PhantomData;
use frame_support::{
	dispatch::{DispatchInfo, PostDispatchInfo},
	ensure,
	pallet_prelude::TransactionSource,
	traits::Get,
	weights::Weight,
	CloneNoBound, DebugNoBound, DefaultNoBound, EqNoBound, PartialEqNoBound,
};
use scale_info::TypeInfo;
use seal_primitives::admission::UNPUBLISHABLE;
use sp_runtime::{
	traits::{
		AsSystemOriginSigner, DispatchInfoOf, Dispatchable, Implication, PostDispatchInfoOf,
		TransactionExtension, ValidateResult,
	},
	transaction_validity::{InvalidTransaction, TransactionValidityError, ValidTransaction},
	DispatchResult,
};

/// The pool's priority for seats' urgent calls: above whatever an ordinary transaction can reach,
/// so that they keep their place in a full pool.
pub const URGENT_PRIORITY: u64 = 10 * FULL_SHARE;

/// Refuses signed transactions of accounts that nobody admitted or that were removed, and takes
/// what the others cost from their senders' quotas.
///
/// Belongs behind any extension that authorizes a signed origin, and before the nonce's. Origins
/// that are not signed (inherents, bare and authorized calls) pass unchanged.
///
/// # Transaction validity
///
/// `priority` is what is left of the sender's quota, in thousandths, or [`URGENT_PRIORITY`];
/// `longevity` is at most [`Config::MaxLongevity`]. What is refused, and how, is told by
/// [`seal_primitives::admission`]. A quota that is exhausted makes a transaction unknown, not invalid, and
/// never one that exhausts resources: the pool bans the invalid for half an hour, and an author
/// takes its block for full.
///
/// The pool asks about each transaction by itself. An account that hands in more than its quota
/// holds therefore gets all of it into the pool; at the first one that no longer fits, the author
/// drops that one and those that follow on it, and its pool bans that one. They need to be signed
/// anew.
#[derive(
	CloneNoBound,
	DebugNoBound,
	DefaultNoBound,
	PartialEqNoBound,
	EqNoBound,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct CheckAdmission<T: Config + Send + Sync>(PhantomData<T>);

impl<T: Config + Send + Sync> CheckAdmission<T> {
	/// The extension. It holds nothing.
	pub fn new() -> Self {
		Self::default()
	}
}

/// From validation to preparation.
#[derive(DebugNoBound)]
pub enum Val<T: Config> {
	/// Signed by this account, which may submit it.
	Signed(T::AccountId),
	/// Not signed: nothing to check.
	NotSigned,
}

/// From preparation to what follows the call.
#[derive(DebugNoBound)]
pub enum Pre<T: Config> {
	/// The cost was taken from this account's quota.
	Taken(T::AccountId),
	/// An urgent call of a seat: nothing was taken.
	Urgent,
	/// Not signed: the extension did nothing, and this is its weight.
	NotSigned(Weight),
}

impl<T: Config + Send + Sync> TransactionExtension<T::RuntimeCall> for CheckAdmission<T>
where
	T::RuntimeCall: Dispatchable<Info = DispatchInfo, PostInfo = PostDispatchInfo>,
	<T::RuntimeCall as Dispatchable>::RuntimeOrigin: AsSystemOriginSigner<T::AccountId>,
{
	const IDENTIFIER: &'static str = "CheckAdmission";
	type Implicit = ();
	type Val = Val<T>;
	type Pre = Pre<T>;

	fn weight(&self, call: &T::RuntimeCall) -> Weight {
		T::WeightInfo::check_admission(T::Screening::items(call))
	}

	fn validate(
		&self,
		origin: T::RuntimeOrigin,
		call: &T::RuntimeCall,
		info: &DispatchInfoOf<T::RuntimeCall>,
		len: usize,
		_self_implicit: Self::Implicit,
		_inherited_implication: &impl Implication,
		_source: TransactionSource,
	) -> ValidateResult<Self::Val, T::RuntimeCall> {
		let Some(who) = origin.as_system_origin_signer().cloned() else {
			return Ok((ValidTransaction::default(), Val::NotSigned, origin));
		};
		let assessment = Pallet::<T>::assess(&who, info, len)?;
		// Strangers do not get so far: looking into a call costs more than looking them up.
		ensure!(T::Screening::is_publishable(call), InvalidTransaction::Custom(UNPUBLISHABLE));
		let priority = match assessment {
			Assessment::Urgent => URGENT_PRIORITY,
			Assessment::Fits { share, .. } => share,
		};
		let validity = ValidTransaction {
			priority,
			longevity: T::MaxLongevity::get(),
			..ValidTransaction::default()
		};
		Ok((validity, Val::Signed(who), origin))
	}

	fn prepare(
		self,
		val: Self::Val,
		_origin: &T::RuntimeOrigin,
		call: &T::RuntimeCall,
		info: &DispatchInfoOf<T::RuntimeCall>,
		len: usize,
	) -> Result<Self::Pre, TransactionValidityError> {
		let Val::Signed(who) = val else {
			return Ok(Pre::NotSigned(self.weight(call)));
		};
		// Assessed again, so that nothing depends on what happened since validation.
		match Pallet::<T>::assess(&who, info, len)? {
			Assessment::Urgent => Ok(Pre::Urgent),
			Assessment::Fits { usage, .. } => {
				Usages::<T>::insert(&who, usage);
				Ok(Pre::Taken(who))
			}
		}
	}

	fn post_dispatch_details(
		pre: Self::Pre,
		info: &DispatchInfoOf<T::RuntimeCall>,
		post_info: &PostDispatchInfoOf<T::RuntimeCall>,
		_len: usize,
		_result: &DispatchResult,
	) -> Result<Weight, TransactionValidityError> {
		match pre {
			Pre::Taken(who) => {
				Pallet::<T>::give_back(&who, post_info.calc_unspent(info).ref_time());
				Ok(Weight::zero())
			}
			Pre::Urgent => Ok(Weight::zero()),
			Pre::NotSigned(weight) => Ok(weight),
		}
	}
}
