use super::*;
use crate::{AccountRecord, Accounts, Error, Event};
use frame_support::{assert_noop, assert_ok};
use seal_primitives::{traits::AccountBook, Holder};

#[test]
fn an_admitted_account_has_a_record_a_provider_and_a_full_quota() {
	build_and_execute(|| {
		assert_eq!(Admission::account(STRANGER), None);
		assert_ok!(Admission::admit(&STRANGER, member()));
		System::assert_last_event(
			Event::AccountAdmitted { account: STRANGER, holder: member() }.into(),
		);
		assert_eq!(
			Admission::account(STRANGER),
			Some(AccountRecord { holder: member(), removed: false, quota: None })
		);
		assert_eq!(Admission::holder(&STRANGER), Some(member()));
		assert_eq!(System::providers(&STRANGER), 1);
		assert_eq!(
			remaining(STRANGER),
			RemainingQuota { ref_time: TEN_MS.ref_time, length: TEN_MS.length }
		);
		assert_ok!(submit(STRANGER, remark()).expect("admitted"));
	});
}

#[test]
fn each_class_has_its_quota() {
	build_and_execute(|| {
		assert_eq!(remaining(SEAT).length, 30_000);
		assert_eq!(remaining(INSTITUTION).length, 20_000);
		assert_eq!(remaining(MEMBER).length, 10_000);
	});
}

#[test]
fn one_account_acts_for_one_holder() {
	build_and_execute(|| {
		for holder in [member(), Holder::Seat(9)] {
			assert_noop!(Admission::admit(&MEMBER, holder), Error::<Test>::AlreadyAdmitted);
		}
	});
}

#[test]
fn readmission_goes_on_from_the_old_nonce_and_takes_no_second_provider() {
	build_and_execute(|| {
		let (info, len) = declared(&remark());
		for _ in 0..3 {
			assert_ok!(submit(MEMBER, remark()).expect("admitted"));
		}
		assert_ok!(Admission::remove(&MEMBER));
		assert_ok!(Admission::admit(&MEMBER, Holder::Institution(7)));
		System::assert_last_event(
			Event::AccountAdmitted { account: MEMBER, holder: Holder::Institution(7) }.into(),
		);
		assert_eq!(System::account_nonce(MEMBER), 3);
		assert_eq!(System::providers(&MEMBER), 1);
		assert_eq!(Admission::holder(&MEMBER), Some(Holder::Institution(7)));
		for old in 0..3 {
			assert_eq!(
				submit_with_nonce(MEMBER, old, remark(), &info, len).unwrap_err(),
				InvalidTransaction::Stale.into()
			);
		}
		assert_ok!(submit(MEMBER, remark()).expect("admitted again"));
	});
}

#[test]
fn readmission_gives_no_new_quota() {
	build_and_execute(|| {
		assert_ok!(spend(MEMBER, &info(4_000), 500, None).expect("fits"));
		let quota = Some(crate::QuotaLimits { length: 1_000, ..TEN_MS });
		assert_ok!(Admission::set_quota(RuntimeOrigin::root(), MEMBER, quota));
		assert_ok!(Admission::remove(&MEMBER));
		assert_ok!(Admission::admit(&MEMBER, member()));
		assert_eq!(Accounts::<Test>::get(MEMBER).and_then(|record| record.quota), None);
		assert_eq!(used(MEMBER), (4_000, 500));
	});
}
