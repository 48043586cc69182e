use super::*;
use crate::{ABOVE_QUOTA, QUOTA_EXHAUSTED};
use frame_support::{assert_noop, assert_ok};

fn batch(calls: Vec<RuntimeCall>) -> RuntimeCall {
	pallet_utility::Call::batch_all { calls }.into()
}

#[test]
fn wrapped_calls_cost_at_least_what_they_cost_unwrapped() {
	build_and_execute(|| {
		let (inner, inner_len) = declared(&forbidden());
		let mut call = forbidden();
		for depth in 1..4 {
			call = match depth % 2 {
				0 => pallet_utility::Call::as_derivative { index: 0, call: Box::new(call) }.into(),
				_ => batch(vec![call]),
			};
			let (outer, len) = declared(&call);
			assert!(outer.total_weight().ref_time() >= inner.total_weight().ref_time());
			assert!(len > inner_len);
		}
	});
}

#[test]
fn a_batch_is_paid_for_by_who_signed_it_with_all_that_is_in_it() {
	build_and_execute(|| {
		let call = batch(vec![remark(); 10]);
		let (info, len) = declared(&call);
		assert!(
			info.total_weight().ref_time()
				> 10 * remark().get_dispatch_info().call_weight.ref_time()
		);
		let post_info = submit(MEMBER, call).expect("fits").expect("remarks succeed");
		let spent = post_info.actual_weight.expect("a batch says what it spent").ref_time();
		assert_eq!(used(MEMBER), (spent, u32::try_from(len).unwrap()));
	});
}

#[test]
fn a_batch_that_reverts_pays_for_what_it_ran() {
	build_and_execute(|| {
		let call = batch(vec![remark(), forbidden()]);
		let (info, len) = declared(&call);
		let error = submit(MEMBER, call).expect("fits").unwrap_err();
		let spent = error.post_info.calc_actual_weight(&info).ref_time();
		assert!(spent > 0);
		assert_eq!(used(MEMBER), (spent, u32::try_from(len).unwrap()));
	});
}

#[test]
fn wrapping_evades_neither_bound() {
	build_and_execute(|| {
		let (single, _) = declared(&forbidden());
		let too_many =
			usize::try_from(TEN_MS.ref_time / single.call_weight.ref_time() + 1).unwrap();
		assert_noop!(submit(MEMBER, batch(vec![forbidden(); too_many])), invalid(ABOVE_QUOTA));
		assert_ok!(spend(MEMBER, &info(TEN_MS.ref_time), 1, None).expect("fits"));
		assert_noop!(submit(MEMBER, batch(vec![remark()])), unknown(QUOTA_EXHAUSTED));
	});
}

#[test]
fn a_seats_batch_is_urgent_only_if_all_of_it_is() {
	build_and_execute(|| {
		let urgent: RuntimeCall = frame_system::Call::set_heap_pages { pages: 1 }.into();
		let (info, _) = declared(&batch(vec![urgent.clone(), urgent.clone()]));
		assert_eq!(info.class, DispatchClass::Operational);
		let (info, _) = declared(&batch(vec![urgent, remark()]));
		assert_eq!(info.class, DispatchClass::Normal);
	});
}
