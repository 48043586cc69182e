//! Benchmarks of the call and of the transaction extension.

use crate::{
	AccountRecord, Accounts, Call, CheckAdmission, Config, Pallet, QuotaLimits, Usage, Usages,
};
use frame_benchmarking::v2::*;
use frame_support::{
	dispatch::{DispatchClass, DispatchInfo, PostDispatchInfo},
	traits::{EnsureOrigin, Get},
	weights::Weight,
};
use frame_system::RawOrigin;
use seal_primitives::{traits::AccountBook, CreditCode, Holder};
use sp_runtime::traits::{
	AsSystemOriginSigner, AsTransactionAuthorizedOrigin, DispatchTransaction, Dispatchable,
};

/// Makes calls of which only the runtime knows what they hold.
pub trait BenchmarkHelper<Call> {
	/// A call with so many items that [`Screening`](crate::Screening) reads, as long as they may be.
	fn call_with(items: u32) -> Call;
}

/// A member's account that has used some of its quota in the block before.
fn admitted<T: Config>() -> T::AccountId {
	let who: T::AccountId = account("member", 0, 0);
	let holder = Holder::Member(CreditCode(*b"91350100M000100Y43"));
	Pallet::<T>::admit(&who, holder).expect("nobody was admitted yet");
	frame_system::Pallet::<T>::set_block_number(2u32.into());
	Usages::<T>::insert(
		&who,
		Usage { ref_time: T::MemberQuota::get().ref_time / 2, length: 1, at: 1u32.into() },
	);
	who
}

#[benchmarks(where
	T: Send + Sync,
	T::RuntimeCall: Dispatchable<Info = DispatchInfo, PostInfo = PostDispatchInfo>,
	<T::RuntimeCall as Dispatchable>::RuntimeOrigin:
		AsSystemOriginSigner<T::AccountId> + AsTransactionAuthorizedOrigin + Clone,
)]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn set_quota() -> Result<(), BenchmarkError> {
		let who = admitted::<T>();
		let quota = QuotaLimits { ref_time: u64::MAX, length: u32::MAX, refill_blocks: u32::MAX };
		let origin =
			T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone(), Some(quota));

		assert_eq!(Accounts::<T>::get(&who).and_then(|record| record.quota), Some(quota));
		Ok(())
	}

	#[benchmark]
	fn check_admission(n: Linear<0, 4>) -> Result<(), BenchmarkError> {
		let who = admitted::<T>();
		let call = T::BenchmarkHelper::call_with(n);
		let info = DispatchInfo {
			call_weight: Weight::from_parts(T::MemberQuota::get().ref_time / 4, 0),
			class: DispatchClass::Normal,
			..Default::default()
		};
		let unspent =
			PostDispatchInfo { actual_weight: Some(Weight::zero()), pays_fee: Default::default() };

		#[block]
		{
			CheckAdmission::<T>::new()
				.test_run(RawOrigin::Signed(who.clone()).into(), &call, &info, 1, 0, |_| {
					Ok(unspent)
				})
				.expect("the account is admitted and has quota left")
				.expect("nothing is called");
		}

		let usage = Usages::<T>::get(&who).expect("it was used");
		assert_eq!(usage.at, 2u32.into());
		assert!(matches!(Accounts::<T>::get(&who), Some(AccountRecord { removed: false, .. })));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
