use super::*;
use crate::{Freeze, Standing};
use frame_support::dispatch::{DispatchClass, GetDispatchInfo};

fn freeze(who: AccountId, code: &SealCode, reason: FreezeReason) -> sp_runtime::DispatchResult {
	SealRegistry::freeze(signed(who), code.clone(), reason, None)
}

#[test]
fn each_party_freezes_alone_and_permits_die() {
	build_and_execute(|| {
		let cases = [
			(controller(), Party::Enterprise, FreezeReason::Lost),
			(manager(), Party::Enterprise, FreezeReason::AuthorityDisputed),
			(police(), Party::PublicSecurity, FreezeReason::Stolen),
			(judge(), Party::Court, FreezeReason::CourtOrder),
			(court(), Party::Court, FreezeReason::Misused),
			(both(), Party::PublicSecurity, FreezeReason::Snatched),
			(both(), Party::Court, FreezeReason::CourtOrder),
		];
		for (number, (who, by, reason)) in cases.into_iter().enumerate() {
			let code = active(number as u32, SealKind::Contract);
			let alleged_since = Some(900);
			assert_ok!(SealRegistry::freeze(signed(who), code.clone(), reason, alleged_since));
			assert_eq!(
				last_event(),
				Event::Frozen { code: code.clone(), reason, by, alleged_since }
			);
			let seal = get(&code);
			assert_eq!((seal.status, seal.epoch), (SealStatus::Frozen, 1));
			assert_eq!(
				seal.hold,
				Some(Hold::Frozen(Freeze {
					reason,
					by,
					consented: None,
					before: Standing::Active
				}))
			);
			let reason = AbolitionReason::NoLongerNeeded;
			assert_ok!(SealRegistry::abolish(signed(filer()), code, reason));
		}
	});
}

#[test]
fn others_do_not_freeze_and_reasons_have_their_givers() {
	build_and_execute(|| {
		let code = active(0, SealKind::Contract);
		for who in [clerk(), b_controller(), filer(), registrar(), maker(), platform(), stranger()]
		{
			assert_noop!(
				freeze(who.clone(), &code, FreezeReason::Lost),
				Error::<Test>::NotAuthorized
			);
			assert_noop!(
				freeze(who, &code, FreezeReason::CourtOrder),
				Error::<Test>::NotAuthorized
			);
		}
		for who in [controller(), police()] {
			assert_noop!(
				freeze(who, &code, FreezeReason::CourtOrder),
				Error::<Test>::ReasonReserved
			);
		}
		for who in [controller(), police(), judge()] {
			assert_noop!(
				freeze(who, &code, FreezeReason::EnterpriseSuspended),
				Error::<Test>::ReasonReserved
			);
		}
		SuspendedInstitutions::mutate(|barred| barred.insert(2));
		assert_noop!(freeze(court(), &code, FreezeReason::Lost), Error::<Test>::NotAuthorized);
		assert_noop!(freeze(police(), &seal_code(7), FreezeReason::Lost), Error::<Test>::NotFound);
		assert_noop!(
			SealRegistry::freeze(signed(police()), code, FreezeReason::Lost, Some(1_001)),
			Error::<Test>::AllegedInFuture
		);
	});
}

#[test]
fn the_enterprise_and_public_security_release_together() {
	build_and_execute(|| {
		let code = frozen(0, FreezeReason::Snatched);
		assert_ok!(release(police(), &code));
		let (by, finding) = (Party::PublicSecurity, Finding::Founded);
		assert_eq!(last_event(), Event::ReleaseConsented { code: code.clone(), by, finding });
		assert_eq!(get(&code).status, SealStatus::Frozen);
		assert_noop!(release(police(), &code), Error::<Test>::AlreadyConsented);
		assert_noop!(release(both(), &code), Error::<Test>::AlreadyConsented);
		assert_noop!(release(judge(), &code), Error::<Test>::WrongParty);
		assert_noop!(release(court(), &code), Error::<Test>::WrongParty);
		assert_noop!(release(clerk(), &code), Error::<Test>::NotAuthorized);

		assert_ok!(release(manager(), &code));
		let status = SealStatus::Active;
		assert_eq!(last_event(), Event::Released { code: code.clone(), status });
		let seal = get(&code);
		assert_eq!((seal.status, seal.hold, seal.epoch), (status, None, 1));
		assert_noop!(release(police(), &code), Error::<Test>::NotFrozen);
	});
}

#[test]
fn a_dispute_is_released_by_public_security_and_a_court() {
	build_and_execute(|| {
		for (number, reason) in
			[FreezeReason::AuthorityDisputed, FreezeReason::CourtOrder].into_iter().enumerate()
		{
			let code = frozen(number as u32, reason);
			assert_noop!(release(controller(), &code), Error::<Test>::WrongParty);
			assert_ok!(release(court(), &code));
			assert_noop!(release(judge(), &code), Error::<Test>::AlreadyConsented);
			assert_ok!(release(police(), &code));
			assert_eq!(get(&code).status, SealStatus::Active);
		}
	});
}

#[test]
fn one_seat_with_two_mandates_has_one_hand() {
	build_and_execute(|| {
		let code = frozen(0, FreezeReason::CourtOrder);
		assert_ok!(release(both(), &code));
		assert_noop!(release(both(), &code), Error::<Test>::AlreadyConsented);
		assert_noop!(release(police(), &code), Error::<Test>::AlreadyConsented);
		assert_ok!(release(judge(), &code));
	});
}

#[test]
fn where_a_seal_stood_is_restored() {
	build_and_execute(|| {
		let filed = filed(0, SealKind::Tax, None);
		let produced = produced(1, SealKind::Finance, None);
		let suspended = active(2, SealKind::Contract);
		let delivered = delivered(3, SealKind::Other, None);
		assert_ok!(SealRegistry::suspend(signed(manager()), suspended.clone()));
		for code in [filed, produced, suspended, delivered] {
			let before = get(&code);
			assert_ok!(freeze(police(), &code, FreezeReason::Stolen));
			assert_eq!(get(&code).epoch, before.epoch + 1);
			assert_ok!(release(police(), &code));
			assert_ok!(release(controller(), &code));
			assert_eq!((get(&code).status, get(&code).hold), (before.status, before.hold));
		}
	});
}

#[test]
fn a_graver_reason_takes_over_and_voids_the_consent() {
	build_and_execute(|| {
		let code = active(0, SealKind::Contract);
		assert_ok!(freeze(manager(), &code, FreezeReason::Lost));
		assert_noop!(freeze(police(), &code, FreezeReason::Stolen), Error::<Test>::AlreadyFrozen);
		assert_ok!(release(police(), &code));
		assert_ok!(freeze(court(), &code, FreezeReason::CourtOrder));
		let seal = get(&code);
		let freeze_now = seal.freeze().unwrap();
		assert_eq!((freeze_now.by, freeze_now.reason), (Party::Court, FreezeReason::CourtOrder));
		assert_eq!(freeze_now.consented, None);
		assert_noop!(
			freeze(judge(), &code, FreezeReason::AuthorityDisputed),
			Error::<Test>::AlreadyFrozen
		);
		assert_noop!(release(manager(), &code), Error::<Test>::WrongParty);
		assert_ok!(release(police(), &code));
		assert_ok!(release(court(), &code));
		assert_eq!(get(&code).status, SealStatus::Active);
	});
}

#[test]
fn nothing_is_released_while_the_owner_does_not_operate() {
	build_and_execute(|| {
		let code = frozen(0, FreezeReason::Lost);
		assert_ok!(release(police(), &code));
		NotOperating::mutate(|halted| halted.insert(a()));
		assert_noop!(release(manager(), &code), HALTED);
	});
}

#[test]
fn an_abolished_seal_is_neither_frozen_nor_released() {
	build_and_execute(|| {
		let code = frozen(0, FreezeReason::Lost);
		assert_ok!(SealRegistry::abolish(
			signed(controller()),
			code.clone(),
			AbolitionReason::Lost
		));
		assert_noop!(release(police(), &code), Error::<Test>::Abolished);
		assert_noop!(freeze(police(), &code, FreezeReason::Lost), Error::<Test>::Abolished);
	});
}

#[test]
fn both_calls_are_urgent() {
	let code = seal_code(0);
	let freeze = crate::Call::<Test>::freeze {
		code: code.clone(),
		reason: FreezeReason::Lost,
		alleged_since: None,
	};
	assert_eq!(freeze.get_dispatch_info().class, DispatchClass::Operational);
	let release = crate::Call::<Test>::release { code, finding: Finding::Founded };
	assert_eq!(release.get_dispatch_info().class, DispatchClass::Operational);
}
