use super::*;
use crate::{SealsOf, SoleSeals};
use seal_primitives::traits::SealAuthority;

fn abolish(who: AccountId, code: &SealCode) -> sp_runtime::DispatchResult {
	SealRegistry::abolish(signed(who), code.clone(), AbolitionReason::Worn)
}

#[test]
fn the_controller_or_a_filing_seat_ends_a_seal() {
	build_and_execute(|| {
		for (number, who) in [controller(), filer()].into_iter().enumerate() {
			let code = active(number as u32, SealKind::Official);
			assert_ok!(abolish(who, &code));
			let reason = AbolitionReason::Worn;
			assert_eq!(last_event(), Event::Abolished { code: code.clone(), reason });
			assert_eq!((get(&code).status, get(&code).epoch), (SealStatus::Abolished, 1));
			assert!(!SealsOf::<Test>::contains_key(a()));
			assert!(!SoleSeals::<Test>::contains_key(a(), SealKind::Official));
			assert_noop!(abolish(filer(), &code), Error::<Test>::Abolished);
			assert_noop!(abolish(controller(), &code), Error::<Test>::Abolished);
			assert_noop!(SealRegistry::ensure_in_force(&code), Error::<Test>::Abolished);
		}
	});
}

#[test]
fn nobody_else_may() {
	build_and_execute(|| {
		let code = active(0, SealKind::Official);
		for (who, error) in [
			(manager(), Error::<Test>::NotAuthorized),
			(clerk(), Error::<Test>::NotAuthorized),
			(b_controller(), Error::<Test>::NotOwner),
			(police(), Error::<Test>::NotOwner),
			(maker(), Error::<Test>::NotOwner),
		] {
			assert_noop!(abolish(who, &code), error);
		}
		assert_noop!(
			SealRegistry::abolish(RuntimeOrigin::root(), code, AbolitionReason::Worn),
			DispatchError::BadOrigin
		);
		assert_noop!(abolish(filer(), &seal_code(9)), Error::<Test>::NotFound);
	});
}

#[test]
fn the_registrars_reasons_are_no_callers() {
	build_and_execute(|| {
		let code = active(0, SealKind::Official);
		for reason in [AbolitionReason::Renamed, AbolitionReason::Deregistered] {
			assert_noop!(
				SealRegistry::abolish(signed(filer()), code.clone(), reason),
				Error::<Test>::ReasonReserved
			);
		}
	});
}

#[test]
fn a_disputed_seal_is_not_for_its_owner_to_end() {
	build_and_execute(|| {
		let code = frozen(0, FreezeReason::CourtOrder);
		assert_noop!(abolish(controller(), &code), Error::<Test>::Disputed);
		assert_ok!(abolish(filer(), &code));
	});
}

#[test]
fn a_waiting_successor_takes_the_place_at_once() {
	build_and_execute(|| {
		let old = active(0, SealKind::Official);
		let new = delivered(1, SealKind::Official, Some(0));
		assert_ok!(abolish(controller(), &old));
		assert_eq!(SoleSeals::<Test>::get(a(), SealKind::Official), Some(new.clone()));
		assert_eq!(get(&new).status, SealStatus::Delivered);
		assert_noop!(
			SealRegistry::file(
				signed(filer()),
				seal_code(2),
				a(),
				SealKind::Official,
				None,
				None,
				None
			),
			Error::<Test>::SecondOfficialSeal
		);
		assert_ok!(SealRegistry::activate(signed(manager()), new.clone()));
		assert_eq!(last_event(), Event::Activated { code: new, replaced: None });
	});
}

#[test]
fn an_abolished_successor_makes_way_for_another() {
	build_and_execute(|| {
		let old = active(0, SealKind::Official);
		let new = delivered(1, SealKind::Official, Some(0));
		assert_ok!(abolish(filer(), &new));
		assert_eq!(get(&old).replaced_by, None);
		assert_eq!(get(&new).replaces, None);
		assert_eq!(SoleSeals::<Test>::get(a(), SealKind::Official), Some(old.clone()));
		let next = delivered(2, SealKind::Official, Some(0));
		assert_ok!(SealRegistry::activate(signed(manager()), next));
		assert_eq!(get(&old).status, SealStatus::Abolished);
	});
}
