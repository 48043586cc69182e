//! One file per operation.

mod admit;
mod nonce;
mod refill;
mod refusal;
mod remove;
mod set_quota;
mod spend;
mod try_state;
mod urgent;
mod wrapper;

use crate::{mock::*, CheckAdmission, CheckNonceWithin, RemainingQuota, Usages};
use codec::Encode;
use frame_support::{
	dispatch::{DispatchClass, DispatchInfo, GetDispatchInfo, PostDispatchInfo},
	weights::Weight,
};
use sp_runtime::{
	traits::{DispatchTransaction, TransactionExtension},
	transaction_validity::{
		InvalidTransaction, TransactionSource, TransactionValidityError, UnknownTransaction,
		ValidTransaction,
	},
	ApplyExtrinsicResultWithInfo,
};

type Extension = (CheckAdmission<Test>, CheckNonceWithin<Test>);

/// A call that anyone signed may make.
fn remark() -> RuntimeCall {
	frame_system::Call::remark { remark: vec![] }.into()
}

/// A call that only the vote may make.
fn forbidden() -> RuntimeCall {
	crate::Call::set_quota { account: MEMBER, quota: None }.into()
}

fn info(ref_time: u64) -> DispatchInfo {
	DispatchInfo { call_weight: Weight::from_parts(ref_time, 0), ..Default::default() }
}

fn operational(ref_time: u64) -> DispatchInfo {
	DispatchInfo { class: DispatchClass::Operational, ..info(ref_time) }
}

/// What the pool is told of a transaction of this account.
fn validate(
	who: AccountId,
	info: &DispatchInfo,
	len: usize,
) -> Result<ValidTransaction, TransactionValidityError> {
	CheckAdmission::<Test>::new()
		.validate_only(
			RuntimeOrigin::signed(who),
			&remark(),
			info,
			len,
			TransactionSource::External,
			0,
		)
		.map(|(validity, ..)| validity)
}

/// Run a transaction of this weight and length whose call really spends `spent`.
fn spend(
	who: AccountId,
	info: &DispatchInfo,
	len: usize,
	spent: Option<u64>,
) -> ApplyExtrinsicResultWithInfo<PostDispatchInfo> {
	let actual_weight = spent.map(|ref_time| Weight::from_parts(ref_time, 0));
	CheckAdmission::<Test>::new().test_run(
		RuntimeOrigin::signed(who),
		&remark(),
		info,
		len,
		0,
		|_| Ok(PostDispatchInfo { actual_weight, pays_fee: Default::default() }),
	)
}

/// The whole declared weight and the length of a call's transaction.
fn declared(call: &RuntimeCall) -> (DispatchInfo, usize) {
	let extension: Extension = (CheckAdmission::new(), CheckNonceWithin::from(0));
	let extension_weight = extension.weight(call);
	(DispatchInfo { extension_weight, ..call.get_dispatch_info() }, call.encoded_size())
}

/// Run a call through both extensions, with the account's nonce.
fn submit(who: AccountId, call: RuntimeCall) -> ApplyExtrinsicResultWithInfo<PostDispatchInfo> {
	let (info, len) = declared(&call);
	submit_with_nonce(who, System::account_nonce(who), call, &info, len)
}

fn submit_with_nonce(
	who: AccountId,
	nonce: u32,
	call: RuntimeCall,
	info: &DispatchInfo,
	len: usize,
) -> ApplyExtrinsicResultWithInfo<PostDispatchInfo> {
	let extension: Extension = (CheckAdmission::new(), CheckNonceWithin::from(nonce));
	extension.dispatch_transaction(RuntimeOrigin::signed(who), call, info, len, 0)
}

fn invalid(code: u8) -> TransactionValidityError {
	InvalidTransaction::Custom(code).into()
}

fn unknown(code: u8) -> TransactionValidityError {
	UnknownTransaction::Custom(code).into()
}

/// What an account has used, as it was written last.
fn used(who: AccountId) -> (u64, u32) {
	Usages::<Test>::get(who).map_or((0, 0), |usage| (usage.ref_time, usage.length))
}

fn remaining(who: AccountId) -> RemainingQuota {
	Admission::remaining_quota(who).expect("the account is admitted")
}
