use super::*;
use crate::QUOTA_EXHAUSTED;
use frame_support::{assert_noop, assert_ok};
use seal_primitives::traits::AccountBook;

#[test]
fn a_failing_call_costs_as_much() {
	build_and_execute(|| {
		let (info, len) = declared(&forbidden());
		for times in 1..=3 {
			assert!(submit(MEMBER, forbidden()).expect("admitted").is_err());
			let expected = info.total_weight().ref_time() * u64::from(times);
			assert_eq!(used(MEMBER), (expected, times * u32::try_from(len).unwrap()));
		}
	});
}

#[test]
fn failing_calls_use_the_quota_up() {
	build_and_execute(|| {
		let failed = (0..)
			.map(|_| submit(MEMBER, forbidden()))
			.take_while(|result| result.as_ref().is_ok_and(|result| result.is_err()))
			.count();
		let (info, _) = declared(&forbidden());
		assert_eq!(u64::try_from(failed), Ok(TEN_MS.ref_time / info.total_weight().ref_time()));
		assert_noop!(submit(MEMBER, forbidden()), unknown(QUOTA_EXHAUSTED));
	});
}

#[test]
fn weight_not_spent_comes_back_and_length_does_not() {
	build_and_execute(|| {
		assert_ok!(spend(MEMBER, &info(5_000), 100, Some(2_000)).expect("fits"));
		assert_eq!(used(MEMBER), (2_000, 100));
		assert_ok!(spend(MEMBER, &info(5_000), 100, None).expect("fits"));
		assert_eq!(used(MEMBER), (7_000, 200));
	});
}

#[test]
fn a_call_that_spends_more_than_it_declared_gets_nothing_back() {
	build_and_execute(|| {
		assert_ok!(spend(MEMBER, &info(5_000), 100, Some(9_000)).expect("fits"));
		assert_eq!(used(MEMBER), (5_000, 100));
	});
}

#[test]
fn a_call_that_removes_its_own_sender_leaves_the_books_in_order() {
	build_and_execute(|| {
		let result = CheckAdmission::<Test>::new().test_run(
			RuntimeOrigin::signed(MEMBER),
			&remark(),
			&info(5_000),
			100,
			0,
			|_| {
				Admission::remove(&MEMBER)?;
				Ok(PostDispatchInfo {
					actual_weight: Some(Weight::zero()),
					pays_fee: Default::default(),
				})
			},
		);
		assert_ok!(result.expect("admitted"));
		assert_eq!(used(MEMBER), (0, 100));
	});
}

#[test]
fn one_accounts_use_is_not_anothers() {
	build_and_execute(|| {
		assert_ok!(spend(MEMBER, &info(TEN_MS.ref_time), 10_000, None).expect("fits"));
		assert_eq!(used(INSTITUTION), (0, 0));
		assert_ok!(spend(INSTITUTION, &info(TEN_MS.ref_time), 1, None).expect("fits"));
	});
}
