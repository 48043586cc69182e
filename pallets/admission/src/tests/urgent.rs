use super::*;
use crate::{check_admission::URGENT_PRIORITY, types::FULL_SHARE, ABOVE_QUOTA, QUOTA_EXHAUSTED};
use frame_support::{assert_noop, assert_ok};

#[test]
fn a_seats_urgent_calls_get_through_whatever_it_used() {
	build_and_execute(|| {
		assert_ok!(spend(SEAT, &info(TEN_MS.ref_time), 1, None).expect("fits"));
		let before = used(SEAT);
		assert_noop!(validate(SEAT, &info(1), 1), unknown(QUOTA_EXHAUSTED));
		let urgent = operational(TEN_MS.ref_time * 2);
		let validity = validate(SEAT, &urgent, 100_000).expect("urgent");
		assert_eq!((validity.priority, validity.longevity), (URGENT_PRIORITY, 64));
		assert!(validity.priority > FULL_SHARE);
		assert_ok!(spend(SEAT, &urgent, 100_000, Some(1)).expect("urgent"));
		assert_eq!(used(SEAT), before);
	});
}

#[test]
fn others_pay_for_operational_calls() {
	build_and_execute(|| {
		for who in [INSTITUTION, MEMBER] {
			assert_noop!(validate(who, &operational(TEN_MS.ref_time + 1), 1), invalid(ABOVE_QUOTA));
			assert_ok!(spend(who, &operational(TEN_MS.ref_time), 1, None).expect("fits"));
			assert_noop!(validate(who, &operational(1), 1), unknown(QUOTA_EXHAUSTED));
		}
	});
}
