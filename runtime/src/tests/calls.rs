//! Only what is on the list can be called, in wrappers too.

use super::mock::*;
use crate::*;
use frame_support::{assert_noop, assert_ok};
use sp_keyring::Sr25519Keyring::{Alice, Bob};
use sp_runtime::traits::Dispatchable;

fn batch_all(calls: Vec<RuntimeCall>) -> RuntimeCall {
	pallet_utility::Call::batch_all { calls }.into()
}

fn refused(call: RuntimeCall) {
	let origin = RuntimeOrigin::signed(Alice.to_account_id());
	let answer = call.dispatch(origin);
	assert_eq!(
		answer.map_err(|e| e.error),
		Err(frame_system::Error::<Runtime>::CallFiltered.into())
	);
}

#[test]
fn wrappers_that_hide_failures_or_senders_are_refused() {
	on(genesis_presets::LOCAL, || {
		refused(pallet_utility::Call::batch { calls: vec![remark(1)] }.into());
		refused(pallet_utility::Call::force_batch { calls: vec![remark(1)] }.into());
		refused(pallet_utility::Call::as_derivative { index: 0, call: Box::new(remark(1)) }.into());
	});
}

#[test]
fn a_batch_holds_no_call_that_is_not_on_the_list() {
	on(genesis_presets::LOCAL, || {
		let origin = RuntimeOrigin::signed(Alice.to_account_id());
		assert_ok!(batch_all(vec![remark(1), remark(2)]).dispatch(origin.clone()));
		let hidden =
			batch_all(vec![remark(1), frame_system::Call::set_storage { items: vec![] }.into()]);
		assert!(hidden.dispatch(origin).is_err());
	});
}

#[test]
fn a_motion_holds_no_call_that_is_not_on_the_list() {
	on(genesis_presets::LOCAL, || {
		let call: RuntimeCall = frame_system::Call::set_storage { items: vec![] }.into();
		assert_noop!(
			call.dispatch(agreed()).map_err(|e| e.error),
			frame_system::Error::<Runtime>::CallFiltered
		);
	});
}

#[test]
fn a_seat_cannot_drop_its_session_keys_alone() {
	on(genesis_presets::LOCAL, || refused(pallet_session::Call::purge_keys {}.into()));
}

#[test]
fn the_members_of_the_collective_are_nobodys_to_set() {
	on(genesis_presets::LOCAL, || {
		refused(
			pallet_collective::Call::<Runtime, configs::SeatsCollective>::set_members {
				new_members: vec![Bob.to_account_id()],
				prime: None,
				old_count: 3,
			}
			.into(),
		);
	});
}
