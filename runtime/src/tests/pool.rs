//! Who gets past the pool, and how much.

use super::mock::*;
use crate::*;
use frame_support::assert_ok;
use seal_primitives::{admission::*, traits::AccountBook, Holder};
use sp_keyring::Sr25519Keyring::{Alice, Bob, Eve};
use sp_runtime::transaction_validity::{InvalidTransaction, UnknownTransaction};

/// Eve operates an admitted institution.
fn admit_eve() {
	assert_ok!(Admission::admit(&Eve.to_account_id(), Holder::Institution(7)));
}

#[test]
fn an_account_that_nobody_admitted_is_refused_with_its_own_code() {
	on(genesis_presets::LOCAL, || {
		assert_eq!(
			validate(signed(Eve, 0, remark(1))),
			Err(InvalidTransaction::Custom(ADMISSION_UNKNOWN).into())
		);
		assert_ok!(validate(signed(Alice, 0, remark(1))));
	});
}

#[test]
fn a_removed_account_is_refused_and_cannot_be_replayed_when_readmitted() {
	on(genesis_presets::LOCAL, || {
		admit_eve();
		let first = signed(Eve, 0, remark(1));
		assert_ok!(apply(first.clone()).expect("admitted"));
		assert_ok!(Admission::remove(&Eve.to_account_id()));
		assert_eq!(
			validate(signed(Eve, 1, remark(1))),
			Err(InvalidTransaction::Custom(ADMISSION_REMOVED).into())
		);
		admit_eve();
		assert_eq!(validate(first), Err(InvalidTransaction::Stale.into()));
		assert_ok!(validate(signed(Eve, 1, remark(1))));
	});
}

#[test]
fn a_quota_is_used_up_by_calls_that_fail_and_refills_with_time() {
	on(genesis_presets::LOCAL, || {
		admit_eve();
		let quota = configs::admission::InstitutionQuota::get();
		// Eve has no mandate: each of these fails, and costs its bytes all the same.
		let failing = |nonce| {
			signed(
				Eve,
				nonce,
				pallet_utility::Call::batch_all {
					calls: vec![remark(300_000), pallet_institutions::Call::admit { id: 1 }.into()],
				},
			)
		};
		let mut nonce = 0;
		let refusal = loop {
			match validate(failing(nonce)) {
				Ok(_) => assert!(apply(failing(nonce)).expect("it fits the block").is_err()),
				Err(refusal) => break refusal,
			}
			nonce += 1;
			assert!(nonce < 100, "the quota never ends");
		};
		assert_eq!(refusal, UnknownTransaction::Custom(QUOTA_EXHAUSTED).into());
		assert!(nonce >= 1);

		System::set_block_number(1 + quota.refill_blocks);
		assert_ok!(validate(failing(nonce)));
	});
}

#[test]
fn no_wrapper_evades_the_quota() {
	on(genesis_presets::LOCAL, || {
		admit_eve();
		let limit = configs::admission::InstitutionQuota::get().length as usize;
		let calls = vec![remark(limit / 2), remark(limit / 2 + 1)];
		assert_eq!(
			validate(signed(Eve, 0, pallet_utility::Call::batch_all { calls })),
			Err(InvalidTransaction::Custom(ABOVE_QUOTA).into())
		);
	});
}

#[test]
fn a_nonce_far_ahead_is_refused() {
	on(genesis_presets::LOCAL, || {
		assert_ok!(validate(signed(Bob, 256, remark(1))));
		assert_eq!(
			validate(signed(Bob, 257, remark(1))),
			Err(InvalidTransaction::Custom(NONCE_TOO_FAR).into())
		);
	});
}
