use super::*;
use crate::{AccountRecord, Error, Event, ADMISSION_REMOVED};
use frame_support::{assert_noop, assert_ok};
use seal_primitives::traits::AccountBook;

#[test]
fn a_removed_account_is_refused_and_kept() {
	build_and_execute(|| {
		assert_ok!(submit(MEMBER, remark()).expect("admitted"));
		assert_ok!(Admission::remove(&MEMBER));
		System::assert_last_event(
			Event::AccountRemoved { account: MEMBER, holder: member() }.into(),
		);
		assert_eq!(
			Admission::account(MEMBER),
			Some(AccountRecord { holder: member(), removed: true, quota: None })
		);
		assert_eq!(Admission::holder(&MEMBER), None);
		assert_eq!(Admission::remaining_quota(MEMBER), None);
		assert_eq!(System::providers(&MEMBER), 1);
		assert_eq!(System::account_nonce(MEMBER), 1);
		assert_noop!(validate(MEMBER, &info(1), 1), invalid(ADMISSION_REMOVED));
		assert_noop!(submit(MEMBER, remark()), invalid(ADMISSION_REMOVED));
	});
}

#[test]
fn a_removed_seat_is_refused_its_urgent_calls_too() {
	build_and_execute(|| {
		assert_ok!(Admission::remove(&SEAT));
		assert_noop!(validate(SEAT, &operational(1), 1), invalid(ADMISSION_REMOVED));
	});
}

#[test]
fn only_the_admitted_can_be_removed() {
	build_and_execute(|| {
		assert_noop!(Admission::remove(&STRANGER), Error::<Test>::NotAdmitted);
		assert_ok!(Admission::remove(&MEMBER));
		assert_noop!(Admission::remove(&MEMBER), Error::<Test>::NotAdmitted);
	});
}

#[test]
fn removal_between_validation_and_preparation_is_noticed() {
	build_and_execute(|| {
		let extension = CheckAdmission::<Test>::new();
		let (call, info) = (remark(), info(1));
		let (_, val, origin) = extension
			.validate_only(
				RuntimeOrigin::signed(MEMBER),
				&call,
				&info,
				1,
				TransactionSource::InBlock,
				0,
			)
			.expect("admitted");
		assert_ok!(Admission::remove(&MEMBER));
		assert_eq!(
			extension.prepare(val, &origin, &call, &info, 1).unwrap_err(),
			invalid(ADMISSION_REMOVED)
		);
		assert_eq!(used(MEMBER), (0, 0));
	});
}
