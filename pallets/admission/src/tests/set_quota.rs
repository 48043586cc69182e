use super::*;
use crate::{Error, Event, QuotaLimits, ABOVE_QUOTA};
use frame_support::{assert_noop, assert_ok};
use seal_primitives::traits::AccountBook;
use sp_runtime::DispatchError;

const OWN: QuotaLimits = QuotaLimits { ref_time: 1_000, length: 500, refill_blocks: 10 };

#[test]
fn an_accounts_own_quota_stands_in_its_class_place() {
	build_and_execute(|| {
		assert_ok!(Admission::set_quota(RuntimeOrigin::root(), MEMBER, Some(OWN)));
		System::assert_last_event(Event::QuotaSet { account: MEMBER, quota: Some(OWN) }.into());
		assert_eq!(Admission::account(MEMBER).and_then(|record| record.quota), Some(OWN));
		assert_eq!(remaining(MEMBER), RemainingQuota { ref_time: 1_000, length: 500 });
		assert_noop!(validate(MEMBER, &info(1_001), 1), invalid(ABOVE_QUOTA));

		assert_ok!(Admission::set_quota(RuntimeOrigin::root(), MEMBER, None));
		System::assert_last_event(Event::QuotaSet { account: MEMBER, quota: None }.into());
		assert_eq!(remaining(MEMBER).ref_time, TEN_MS.ref_time);
	});
}

#[test]
fn only_the_vote_sets_quotas() {
	build_and_execute(|| {
		for who in [SEAT, INSTITUTION, MEMBER] {
			assert_noop!(
				Admission::set_quota(RuntimeOrigin::signed(who), MEMBER, Some(OWN)),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn a_quota_that_could_never_be_used_is_refused() {
	build_and_execute(|| {
		for quota in [
			QuotaLimits { ref_time: 0, ..OWN },
			QuotaLimits { length: 0, ..OWN },
			QuotaLimits { refill_blocks: 0, ..OWN },
		] {
			assert_noop!(
				Admission::set_quota(RuntimeOrigin::root(), MEMBER, Some(quota)),
				Error::<Test>::InvalidQuota
			);
		}
	});
}

#[test]
fn only_the_admitted_have_quotas() {
	build_and_execute(|| {
		assert_noop!(
			Admission::set_quota(RuntimeOrigin::root(), STRANGER, Some(OWN)),
			Error::<Test>::NotAdmitted
		);
		assert_ok!(Admission::remove(&MEMBER));
		assert_noop!(
			Admission::set_quota(RuntimeOrigin::root(), MEMBER, None),
			Error::<Test>::NotAdmitted
		);
	});
}

#[test]
fn what_came_back_came_back_at_the_old_rate() {
	build_and_execute(|| {
		assert_ok!(spend(MEMBER, &info(1), 8_000, None).expect("fits"));
		System::set_block_number(31);
		let slow = QuotaLimits { refill_blocks: 10_000, ..TEN_MS };
		assert_ok!(Admission::set_quota(RuntimeOrigin::root(), MEMBER, Some(slow)));
		assert_eq!(remaining(MEMBER).length, 5_000);
		System::set_block_number(36);
		assert_eq!(remaining(MEMBER).length, 5_005);
	});
}

#[test]
fn a_quota_smaller_than_what_was_used_still_refills_in_its_time() {
	build_and_execute(|| {
		assert_ok!(spend(MEMBER, &info(1_000_000), 8_000, None).expect("fits"));
		assert_ok!(Admission::set_quota(RuntimeOrigin::root(), MEMBER, Some(OWN)));
		assert_eq!(remaining(MEMBER), RemainingQuota { ref_time: 0, length: 0 });
		System::set_block_number(11);
		assert_eq!(remaining(MEMBER), RemainingQuota { ref_time: 1_000, length: 500 });
	});
}
