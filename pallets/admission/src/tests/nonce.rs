use super::*;
use crate::NONCE_TOO_FAR;
use codec::{Compact, Decode};
use frame_support::{assert_noop, assert_ok};
use frame_system::CheckNonce;

fn validate_nonce(
	who: AccountId,
	nonce: u32,
) -> Result<ValidTransaction, TransactionValidityError> {
	CheckNonceWithin::<Test>::from(nonce)
		.validate_only(
			RuntimeOrigin::signed(who),
			&remark(),
			&info(1),
			1,
			TransactionSource::External,
			0,
		)
		.map(|(validity, ..)| validity)
}

#[test]
fn a_nonce_within_the_distance_is_judged_as_ever() {
	build_and_execute(|| {
		let ready = validate_nonce(MEMBER, 0).expect("next");
		assert_eq!(ready.requires, Vec::<Vec<u8>>::new());
		assert_eq!(ready.provides, vec![(MEMBER, 0u32).encode()]);
		let future = validate_nonce(MEMBER, 16).expect("within");
		assert_eq!(future.requires, vec![(MEMBER, 15u32).encode()]);
		assert_eq!(future.provides, vec![(MEMBER, 16u32).encode()]);
	});
}

#[test]
fn a_nonce_too_far_ahead_is_refused_until_the_account_catches_up() {
	build_and_execute(|| {
		assert_noop!(validate_nonce(MEMBER, 17), invalid(NONCE_TOO_FAR));
		assert_noop!(validate_nonce(MEMBER, u32::MAX), invalid(NONCE_TOO_FAR));
		assert_ok!(submit(MEMBER, remark()).expect("next"));
		assert_ok!(validate_nonce(MEMBER, 17));
		assert_noop!(validate_nonce(MEMBER, 18), invalid(NONCE_TOO_FAR));
	});
}

#[test]
fn the_distance_does_not_overflow() {
	build_and_execute(|| {
		frame_system::Account::<Test>::mutate(MEMBER, |account| account.nonce = u32::MAX - 1);
		assert_ok!(validate_nonce(MEMBER, u32::MAX));
	});
}

#[test]
fn the_stock_refusals_stand() {
	build_and_execute(|| {
		let (info, len) = declared(&remark());
		assert_ok!(submit(MEMBER, remark()).expect("next"));
		assert_eq!(System::account_nonce(MEMBER), 1);
		assert_noop!(validate_nonce(MEMBER, 0), InvalidTransaction::Stale);
		assert_noop!(validate_nonce(STRANGER, 0), InvalidTransaction::Payment);
		assert_eq!(
			submit_with_nonce(MEMBER, 2, remark(), &info, len).unwrap_err(),
			InvalidTransaction::Future.into()
		);
	});
}

#[test]
fn to_clients_it_is_check_nonce() {
	let [ours] = <CheckNonceWithin<Test> as TransactionExtension<RuntimeCall>>::metadata()
		.try_into()
		.unwrap_or_else(|_| panic!("one extension"));
	let [stock] = <CheckNonce<Test> as TransactionExtension<RuntimeCall>>::metadata()
		.try_into()
		.unwrap_or_else(|_| panic!("one extension"));
	assert_eq!(ours.identifier, "CheckNonce");
	assert_eq!(ours.identifier, stock.identifier);
	assert_eq!(ours.ty, stock.ty);
	assert_eq!(ours.ty.type_info(), stock.ty.type_info());
	assert_eq!(ours.implicit, stock.implicit);
	for nonce in [0, 63, 64, 70_000, u32::MAX] {
		let encoded = CheckNonceWithin::<Test>::from(nonce).encode();
		assert_eq!(encoded, Compact(nonce).encode());
		assert_eq!(encoded, CheckNonce::<Test>::from(nonce).encode());
		assert_eq!(
			CheckNonceWithin::<Test>::decode(&mut &encoded[..]),
			Ok(CheckNonceWithin::from(nonce))
		);
	}
}
