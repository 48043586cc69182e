use super::*;
use crate::{ABOVE_QUOTA, ADMISSION_UNKNOWN, QUOTA_EXHAUSTED};
use frame_support::{assert_noop, assert_ok};
use seal_primitives::admission::UNPUBLISHABLE;
use sp_runtime::traits::TxBaseImplication;

#[test]
fn an_account_nobody_admitted_is_unknown_before_its_nonce_is_looked_at() {
	build_and_execute(|| {
		assert_noop!(validate(STRANGER, &info(1), 1), invalid(ADMISSION_UNKNOWN));
		assert_noop!(validate(STRANGER, &operational(1), 1), invalid(ADMISSION_UNKNOWN));
		assert_noop!(submit(STRANGER, remark()), invalid(ADMISSION_UNKNOWN));
	});
}

#[test]
fn what_may_not_be_published_gets_into_no_block() {
	build_and_execute(|| {
		let secret: RuntimeCall = frame_system::Call::remark { remark: SECRET.to_vec() }.into();
		assert_noop!(submit(MEMBER, secret.clone()), invalid(UNPUBLISHABLE));
		assert_noop!(submit(SEAT, secret.clone()), invalid(UNPUBLISHABLE));
		assert_noop!(submit(STRANGER, secret), invalid(ADMISSION_UNKNOWN));
	});
}

#[test]
fn looking_into_a_call_weighs_by_what_is_in_it() {
	let weight = |remark: &[u8]| {
		let call = frame_system::Call::remark { remark: remark.to_vec() }.into();
		CheckAdmission::<Test>::new().weight(&call)
	};
	build_and_execute(|| {
		let nothing = weight(b"none");
		let (one, three) = (weight(b"one?"), weight(b"?? three?"));
		assert!(one.ref_time() > nothing.ref_time());
		assert_eq!(three - nothing, (one - nothing) * 3);
	});
}

#[test]
fn what_is_left_bounds_weight_and_length() {
	build_and_execute(|| {
		let whole = info(TEN_MS.ref_time);
		assert_ok!(validate(MEMBER, &whole, 10_000));
		assert_ok!(spend(MEMBER, &info(1), 1, None).expect("fits"));
		assert_noop!(validate(MEMBER, &whole, 1), unknown(QUOTA_EXHAUSTED));
		assert_noop!(validate(MEMBER, &info(1), 10_000), unknown(QUOTA_EXHAUSTED));
		assert_noop!(spend(MEMBER, &whole, 1, None), unknown(QUOTA_EXHAUSTED));
		assert_ok!(spend(MEMBER, &info(TEN_MS.ref_time - 1), 9_999, None).expect("fits"));
		assert_eq!(remaining(MEMBER), RemainingQuota { ref_time: 0, length: 0 });
	});
}

#[test]
fn what_no_full_quota_can_pay_is_invalid() {
	build_and_execute(|| {
		assert_noop!(validate(MEMBER, &info(TEN_MS.ref_time + 1), 1), invalid(ABOVE_QUOTA));
		assert_noop!(validate(MEMBER, &info(1), 10_001), invalid(ABOVE_QUOTA));
		assert_noop!(validate(MEMBER, &info(u64::MAX), usize::MAX), invalid(ABOVE_QUOTA));
	});
}

#[test]
fn the_extensions_weight_counts() {
	build_and_execute(|| {
		let mut info = info(TEN_MS.ref_time);
		info.extension_weight = Weight::from_parts(1, 0);
		assert_noop!(validate(MEMBER, &info, 1), invalid(ABOVE_QUOTA));
	});
}

#[test]
fn priority_is_what_is_left_and_longevity_is_bounded() {
	build_and_execute(|| {
		let validity = validate(MEMBER, &info(1), 1).expect("fits");
		assert_eq!((validity.priority, validity.longevity), (1_000, 64));
		assert!(validity.propagate);
		assert_ok!(spend(MEMBER, &info(1), 7_500, None).expect("fits"));
		assert_eq!(validate(MEMBER, &info(1), 1).expect("fits").priority, 250);
		assert_ok!(spend(MEMBER, &info(9_000_000_000), 1, None).expect("fits"));
		assert_eq!(validate(MEMBER, &info(1), 1).expect("fits").priority, 99);
	});
}

#[test]
fn origins_that_are_not_signed_pass_and_get_the_extensions_weight_back() {
	build_and_execute(|| {
		let call = remark();
		let extension = CheckAdmission::<Test>::new();
		let mut info = info(u64::MAX / 2);
		info.extension_weight = extension.weight(&call);
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
			let (validity, val, origin) = extension
				.validate(
					origin,
					&call,
					&info,
					usize::MAX,
					(),
					&TxBaseImplication(()),
					TransactionSource::InBlock,
				)
				.expect("passes");
			assert_eq!(validity, ValidTransaction::default());
			let pre = extension.clone().prepare(val, &origin, &call, &info, 1).expect("passes");
			let unspent = CheckAdmission::<Test>::post_dispatch_details(
				pre,
				&info,
				&PostDispatchInfo::default(),
				1,
				&Ok(()),
			);
			assert_eq!(unspent, Ok(info.extension_weight));
		}
		assert_ok!(CheckAdmission::<Test>::bare_validate(&call, &info, 1));
	});
}

#[test]
fn clients_need_not_know_the_extension() {
	use scale_info::{MetaType, TypeDef};
	let [metadata] = <CheckAdmission<Test> as TransactionExtension<RuntimeCall>>::metadata()
		.try_into()
		.unwrap_or_else(|_| panic!("one extension"));
	assert_eq!(metadata.identifier, "CheckAdmission");
	assert_eq!(metadata.implicit, MetaType::new::<()>());
	let ty = metadata.ty.type_info();
	assert!(matches!(ty.type_def, TypeDef::Composite(composite) if composite.fields.is_empty()));
	assert_eq!(CheckAdmission::<Test>::new().encode(), Vec::<u8>::new());
}
