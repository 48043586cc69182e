//! Freezing and voting get into a block that ordinary calls have filled.

use super::mock::*;
use crate::*;
use frame_support::{
	assert_ok,
	dispatch::{DispatchClass, GetDispatchInfo},
};
use sp_keyring::Sr25519Keyring::{Alice, Charlie};
use sp_runtime::transaction_validity::InvalidTransaction;

/// Fill the block with ordinary weight.
fn fill() {
	let limit = configs::system::RuntimeBlockWeights::get()
		.get(DispatchClass::Normal)
		.max_total
		.expect("ordinary calls are limited");
	System::register_extra_weight_unchecked(limit, DispatchClass::Normal);
}

#[test]
fn a_freeze_gets_into_a_full_block() {
	on(genesis_presets::LOCAL, || {
		fill();
		assert_eq!(
			apply(signed(Alice, 0, remark(1))),
			Err(InvalidTransaction::ExhaustsResources.into())
		);
		let freeze = pallet_seal_registry::Call::<Runtime>::freeze {
			code: seal_primitives::SealCode::parse("3301060000001").expect("a code"),
			reason: pallet_seal_registry::FreezeReason::Lost,
			alleged_since: None,
		};
		assert_eq!(freeze.get_dispatch_info().class, DispatchClass::Operational);
		// It is in the block; there is no such seal, which is another matter.
		assert!(apply(signed(Charlie, 0, freeze)).is_ok());
	});
}

#[test]
fn a_vote_gets_into_a_full_block() {
	on(genesis_presets::LOCAL, || {
		let proposal: RuntimeCall = pallet_institutions::Call::admit { id: 1 }.into();
		let hash = <Runtime as frame_system::Config>::Hashing::hash_of(&proposal);
		let propose = pallet_collective::Call::<Runtime, configs::SeatsCollective>::propose {
			threshold: 2,
			proposal: Box::new(proposal),
			length_bound: 1_000,
		};
		assert_ok!(apply(signed(Alice, 0, propose)).expect("a seat proposes"));
		fill();
		let vote = pallet_collective::Call::<Runtime, configs::SeatsCollective>::vote {
			proposal: hash,
			index: 0,
			approve: true,
		};
		assert_ok!(apply(signed(Charlie, 0, vote)).expect("votes have reserved weight"));
	});
}

use sp_runtime::traits::Hash as _;
