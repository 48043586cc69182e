//! The currency of a chain without one.
//!
//! `pallet-session` can hold a deposit for session keys and so asks for a fungible. Ours has no
//! unit: balances are always zero, and nothing can be minted, held or moved. (The SDK's `()` would
//! do, but exists with `std` only.)

use crate::{AccountId, RuntimeHoldReason};
use frame_support::traits::{
	fungible::{hold, Dust, Inspect, Mutate, Unbalanced},
	tokens::{DepositConsequence, Fortitude, Preservation, Provenance, WithdrawConsequence},
};
use sp_runtime::{DispatchError, DispatchResult};

/// No currency.
pub struct NoCurrency;

impl Inspect<AccountId> for NoCurrency {
	type Balance = u64;

	fn total_issuance() -> u64 {
		0
	}
	fn minimum_balance() -> u64 {
		0
	}
	fn total_balance(_: &AccountId) -> u64 {
		0
	}
	fn balance(_: &AccountId) -> u64 {
		0
	}
	fn reducible_balance(_: &AccountId, _: Preservation, _: Fortitude) -> u64 {
		0
	}
	fn can_deposit(_: &AccountId, _: u64, _: Provenance) -> DepositConsequence {
		DepositConsequence::UnknownAsset
	}
	fn can_withdraw(_: &AccountId, _: u64) -> WithdrawConsequence<u64> {
		WithdrawConsequence::UnknownAsset
	}
}

impl Unbalanced<AccountId> for NoCurrency {
	fn handle_dust(_: Dust<AccountId, Self>) {}
	fn write_balance(_: &AccountId, amount: u64) -> Result<Option<u64>, DispatchError> {
		nothing_but_zero(amount).map(|()| None)
	}
	fn set_total_issuance(_: u64) {}
}

impl Mutate<AccountId> for NoCurrency {}

impl hold::Inspect<AccountId> for NoCurrency {
	type Reason = RuntimeHoldReason;

	fn total_balance_on_hold(_: &AccountId) -> u64 {
		0
	}
	fn balance_on_hold(_: &RuntimeHoldReason, _: &AccountId) -> u64 {
		0
	}
}

impl hold::Unbalanced<AccountId> for NoCurrency {
	fn set_balance_on_hold(_: &RuntimeHoldReason, _: &AccountId, amount: u64) -> DispatchResult {
		nothing_but_zero(amount)
	}
}

impl hold::Mutate<AccountId> for NoCurrency {}

fn nothing_but_zero(amount: u64) -> DispatchResult {
	if amount == 0 {
		Ok(())
	} else {
		Err(DispatchError::Unavailable)
	}
}
