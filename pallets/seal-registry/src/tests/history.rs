use super::*;
use crate::Transitions;
use seal_primitives::traits::EnterpriseObserver;

/// Suspend and resume until the history has no room for another return.
fn worn_out(number: u32) -> SealCode {
	let code = active(number, SealKind::Contract);
	loop {
		assert_ok!(SealRegistry::suspend(signed(manager()), code.clone()));
		if SealRegistry::resume(signed(manager()), code.clone()).is_err() {
			return code;
		}
	}
}

/// Suspend and resume while the seal can come back once, and leave it active.
fn nearly_worn_out(number: u32) -> SealCode {
	let code = active(number, SealKind::Contract);
	while Transitions::<Test>::get(&code).len() < 10 {
		assert_ok!(SealRegistry::suspend(signed(manager()), code.clone()));
		assert_ok!(SealRegistry::resume(signed(manager()), code.clone()));
	}
	code
}

#[test]
fn a_full_history_refuses_the_way_back_into_use() {
	build_and_execute(|| {
		let code = worn_out(0);
		assert_eq!(Transitions::<Test>::get(&code).len(), 11);
		assert_noop!(
			SealRegistry::resume(signed(manager()), code.clone()),
			Error::<Test>::TooManyTransitions
		);
		assert_noop!(
			SealRegistry::request_update(signed(manager()), code),
			Error::<Test>::TooManyTransitions
		);
	});
}

#[test]
fn going_out_of_use_always_fits() {
	build_and_execute(|| {
		let code = nearly_worn_out(0);
		assert_ok!(SealRegistry::on_renamed(&a()));
		assert_ok!(SealRegistry::freeze(signed(police()), code.clone(), FreezeReason::Lost, None));
		assert_noop!(release(police(), &code), Error::<Test>::TooManyTransitions);
		assert_ok!(SealRegistry::abolish(signed(filer()), code.clone(), AbolitionReason::Lost));
		assert_eq!(Transitions::<Test>::get(&code).len(), 13);
	});
}

#[test]
fn reinstatement_is_not_stopped_by_one_worn_out_seal() {
	build_and_execute(|| {
		let old = nearly_worn_out(0);
		let young = active(1, SealKind::Finance);
		assert_ok!(SealRegistry::on_suspended(&a()));
		assert_ok!(SealRegistry::on_reinstated(&a()));
		assert_eq!(get(&old).status, SealStatus::Frozen);
		assert_eq!(get(&young).status, SealStatus::Active);
		System::assert_has_event(Event::StaysFrozen { code: old.clone() }.into());
		let new = delivered(2, SealKind::Contract, Some(0));
		assert_ok!(SealRegistry::activate(signed(manager()), new));
		assert_eq!(get(&old).status, SealStatus::Abolished);
	});
}

#[test]
fn lines_of_one_seal_are_complete() {
	build_and_execute(|| {
		let code = active(0, SealKind::Contract);
		Now::set(2_000);
		assert_ok!(SealRegistry::suspend(signed(manager()), code.clone()));
		let lines: Vec<_> = Transitions::<Test>::get(&code)
			.iter()
			.map(|line| (line.at, line.status, line.version))
			.collect();
		assert_eq!(
			lines,
			[
				(1_000, SealStatus::Filed, 0),
				(1_000, SealStatus::Produced, 1),
				(1_000, SealStatus::Delivered, 1),
				(1_000, SealStatus::Active, 1),
				(2_000, SealStatus::Suspended, 1),
			]
		);
	});
}
