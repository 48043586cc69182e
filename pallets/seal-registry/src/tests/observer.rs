use super::*;
use crate::{PendingUpdates, SealsOf, Standing};
use seal_primitives::traits::{EnterpriseObserver, SealAuthority};

fn suspend_enterprise() {
	assert_ok!(SealRegistry::on_suspended(&a()));
	NotOperating::mutate(|halted| halted.insert(a()));
}

fn reinstate_enterprise() {
	NotOperating::mutate(|halted| halted.remove(&a()));
	assert_ok!(SealRegistry::on_reinstated(&a()));
}

#[test]
fn suspension_freezes_and_reinstatement_restores() {
	build_and_execute(|| {
		let in_use = active(0, SealKind::Official);
		let at_rest = active(1, SealKind::Contract);
		assert_ok!(SealRegistry::suspend(signed(manager()), at_rest.clone()));
		let made = produced(2, SealKind::Finance, None);
		let lost = frozen(3, FreezeReason::Lost);
		suspend_enterprise();
		for code in [&in_use, &at_rest, &made] {
			let seal = get(code);
			let freeze = seal.freeze().unwrap();
			assert_eq!(
				(freeze.reason, freeze.by),
				(FreezeReason::EnterpriseSuspended, Party::Registrar)
			);
			assert_noop!(release(police(), code), Error::<Test>::AwaitsReinstatement);
		}
		assert_eq!(get(&in_use).epoch, 1);
		assert_eq!(get(&lost).freeze().unwrap().reason, FreezeReason::Lost);

		reinstate_enterprise();
		assert_ok!(SealRegistry::ensure_in_force(&in_use));
		assert_eq!(get(&at_rest).hold, Some(Hold::Suspended(Suspension::Owner)));
		assert_eq!(get(&made).status, SealStatus::Produced);
		assert_eq!(get(&lost).status, SealStatus::Frozen);
	});
}

#[test]
fn a_report_during_suspension_outlives_it() {
	build_and_execute(|| {
		let code = active(0, SealKind::Official);
		suspend_enterprise();
		assert_ok!(SealRegistry::freeze(
			signed(manager()),
			code.clone(),
			FreezeReason::Stolen,
			None
		));
		reinstate_enterprise();
		assert_eq!(get(&code).freeze().unwrap().reason, FreezeReason::Stolen);
		assert_ok!(release(manager(), &code));
		assert_ok!(release(police(), &code));
		assert_eq!(get(&code).status, SealStatus::Active);
	});
}

#[test]
fn renaming_ends_what_was_not_used_and_holds_the_rest() {
	build_and_execute(|| {
		let in_use = active(0, SealKind::Official);
		assert_ok!(SealRegistry::request_update(signed(manager()), in_use.clone()));
		let waiting = delivered(1, SealKind::Official, Some(0));
		let lost = frozen(2, FreezeReason::Lost);
		let name_seal = active(3, SealKind::LegalRepresentative);
		assert_ok!(SealRegistry::on_renamed(&a()));

		let cause = Suspension::Renamed;
		assert_eq!(get(&in_use).hold, Some(Hold::Suspended(cause)));
		assert_eq!((get(&in_use).epoch, get(&in_use).replaced_by), (1, None));
		assert!(!PendingUpdates::<Test>::contains_key(&in_use));
		assert_eq!(get(&waiting).status, SealStatus::Abolished);
		assert_eq!(get(&lost).freeze().unwrap().before, Standing::Suspended(cause));
		assert_ok!(SealRegistry::ensure_in_force(&name_seal));

		for code in [in_use.clone(), {
			assert_ok!(release(manager(), &lost));
			assert_ok!(release(police(), &lost));
			lost
		}] {
			assert_noop!(
				SealRegistry::resume(signed(manager()), code.clone()),
				Error::<Test>::SealBearsOldName
			);
			assert_noop!(
				SealRegistry::request_update(signed(manager()), code),
				Error::<Test>::SealBearsOldName
			);
		}

		let new = delivered(5, SealKind::Official, Some(0));
		assert_ok!(SealRegistry::activate(signed(manager()), new.clone()));
		assert_eq!(get(&in_use).status, SealStatus::Abolished);
		assert_ok!(SealRegistry::ensure_in_force(&new));
	});
}

#[test]
fn renaming_reaches_seals_at_rest_and_frozen_before_use() {
	build_and_execute(|| {
		let at_rest = active(0, SealKind::Contract);
		assert_ok!(SealRegistry::suspend(signed(manager()), at_rest.clone()));
		let stolen = filed(1, SealKind::Official, None);
		assert_ok!(SealRegistry::freeze(
			signed(police()),
			stolen.clone(),
			FreezeReason::Stolen,
			None
		));
		assert_ok!(SealRegistry::on_renamed(&a()));
		assert_eq!(get(&at_rest).hold, Some(Hold::Suspended(Suspension::Renamed)));
		assert_eq!(get(&stolen).status, SealStatus::Abolished);
	});
}

#[test]
fn deregistration_ends_every_seal() {
	build_and_execute(|| {
		let codes = [
			active(0, SealKind::Official),
			produced(1, SealKind::Official, Some(0)),
			frozen(2, FreezeReason::CourtOrder),
			filed(3, SealKind::Tax, None),
		];
		assert_ok!(SealRegistry::on_deregistered(&a()));
		for code in codes {
			assert_eq!(get(&code).status, SealStatus::Abolished);
		}
		assert!(!SealsOf::<Test>::contains_key(a()));
	});
}

#[test]
fn other_enterprises_are_not_touched() {
	build_and_execute(|| {
		let code = active(0, SealKind::Official);
		assert_ok!(SealRegistry::on_suspended(&b()));
		assert_ok!(SealRegistry::on_renamed(&b()));
		assert_ok!(SealRegistry::on_deregistered(&b()));
		assert_ok!(SealRegistry::ensure_in_force(&code));
		assert_eq!(SealRegistry::max_seals(), 4);
	});
}
