use super::*;
use crate::{ElectronicVersions, PendingUpdates};
use seal_primitives::{traits::SealAuthority, Digest, ElectronicPart};

fn request(code: &SealCode) -> sp_runtime::DispatchResult {
	SealRegistry::request_update(signed(manager()), code.clone())
}

#[test]
fn the_new_part_is_used_and_the_old_one_kept() {
	build_and_execute(|| {
		let code = active(0, SealKind::Contract);
		assert_ok!(request(&code));
		assert_eq!(last_event(), Event::UpdateRequested { code: code.clone() });
		assert_noop!(request(&code), Error::<Test>::AlreadyRequested);
		assert_eq!(SealRegistry::ensure_in_force(&code).unwrap().version, 1);

		Now::set(2_000);
		let part = ElectronicPart { eseal: Digest::sm3(b"second"), ..electronic(0) };
		assert_ok!(produce(&code, part.clone()));
		assert_eq!(last_event(), Event::Produced { code: code.clone(), version: 2, maker: 0 });
		assert_eq!(SealRegistry::ensure_in_force(&code).unwrap().version, 2);
		assert_eq!((get(&code).since, get(&code).epoch), (1_000, 0));
		let part_of = |version| ElectronicVersions::<Test>::get(&code, version).unwrap().part;
		assert_eq!((part_of(1), part_of(2)), (electronic(0), part));
		assert_noop!(produce(&code, electronic(0)), Error::<Test>::NoUpdateRequested);
	});
}

#[test]
fn a_seal_under_update_stays_in_use_and_says_so() {
	build_and_execute(|| {
		let code = active(0, SealKind::Contract);
		let under_update = || {
			let seal = SealRegistry::check(code.clone(), None).unwrap();
			(seal.in_force, seal.under_update)
		};
		assert_eq!(under_update(), (true, false));
		Now::set(2_000);
		assert_ok!(request(&code));
		assert_eq!(under_update(), (true, true));
		assert!(!SealRegistry::check(code.clone(), Some(1_500)).unwrap().under_update);
		assert_ok!(SealRegistry::suspend(signed(manager()), code.clone()));
		assert_eq!(under_update(), (false, true));
		assert_ok!(SealRegistry::resume(signed(manager()), code.clone()));
		assert_ok!(produce(&code, electronic(0)));
		assert_eq!(under_update(), (true, false));
	});
}

#[test]
fn a_frozen_seal_is_still_under_update_when_released() {
	build_and_execute(|| {
		let code = active(0, SealKind::Contract);
		assert_ok!(request(&code));
		assert_ok!(SealRegistry::freeze(signed(manager()), code.clone(), FreezeReason::Lost, None));
		assert!(SealRegistry::check(code.clone(), None).unwrap().under_update);
		assert_ok!(release(manager(), &code));
		assert_ok!(release(police(), &code));
		assert_ok!(produce(&code, electronic(0)));
	});
}

#[test]
fn a_suspended_seal_is_updated_and_stays_suspended() {
	build_and_execute(|| {
		let code = active(0, SealKind::Contract);
		assert_ok!(SealRegistry::suspend(signed(manager()), code.clone()));
		assert_ok!(request(&code));
		assert_ok!(produce(&code, electronic(0)));
		assert_eq!(get(&code).status, SealStatus::Suspended);
	});
}

#[test]
fn an_expired_seal_is_in_force_again_with_a_new_part() {
	build_and_execute(|| {
		let code = active(0, SealKind::Contract);
		Now::set(1_000_001);
		assert_noop!(SealRegistry::ensure_in_force(&code), Error::<Test>::Expired);
		assert_ok!(request(&code));
		let part = ElectronicPart { valid_until: 2_000_000, ..electronic(0) };
		assert_ok!(produce(&code, part));
		assert_ok!(SealRegistry::ensure_in_force(&code));
	});
}

#[test]
fn who_may_not_and_when_not() {
	build_and_execute(|| {
		assert_noop!(request(&seal_code(0)), Error::<Test>::NotFound);
		let code = delivered(0, SealKind::Contract, None);
		assert_noop!(request(&code), Error::<Test>::NotActive);
		assert_ok!(SealRegistry::activate(signed(manager()), code.clone()));
		for (who, error) in
			[(clerk(), Error::<Test>::NotAuthorized), (maker(), Error::<Test>::NotOwner)]
		{
			assert_noop!(SealRegistry::request_update(signed(who), code.clone()), error);
		}
		assert_ok!(request(&code));
		assert_ok!(SealRegistry::freeze(signed(manager()), code.clone(), FreezeReason::Lost, None));
		assert_noop!(request(&code), Error::<Test>::Frozen);
		assert_noop!(produce(&code, electronic(0)), Error::<Test>::Frozen);
		assert!(PendingUpdates::<Test>::contains_key(&code));
		assert_ok!(SealRegistry::abolish(
			signed(controller()),
			code.clone(),
			AbolitionReason::Lost
		));
		assert!(!PendingUpdates::<Test>::contains_key(&code));
		assert_noop!(request(&code), Error::<Test>::Abolished);
	});
}

#[test]
fn versions_are_bounded() {
	build_and_execute(|| {
		let code = active(0, SealKind::Contract);
		for _ in 0..2 {
			assert_ok!(request(&code));
			assert_ok!(produce(&code, electronic(0)));
		}
		assert_noop!(request(&code), Error::<Test>::TooManyVersions);
	});
}
