use super::*;
use crate::{SealsOf, SoleSeals};
use seal_primitives::{traits::SealAuthority, ElectronicPart};

#[test]
fn a_delivered_seal_is_activated_suspended_and_resumed() {
	build_and_execute(|| {
		let code = delivered(0, SealKind::Official, None);
		Now::set(2_000);
		assert_ok!(SealRegistry::activate(signed(controller()), code.clone()));
		assert_eq!(last_event(), Event::Activated { code: code.clone(), replaced: None });
		let seal = get(&code);
		assert_eq!((seal.status, seal.since, seal.epoch), (SealStatus::Active, 2_000, 0));
		assert_ok!(SealRegistry::ensure_in_force(&code));

		assert_ok!(SealRegistry::suspend(signed(manager()), code.clone()));
		let cause = Suspension::Owner;
		assert_eq!(last_event(), Event::Suspended { code: code.clone(), cause });
		let seal = get(&code);
		assert_eq!(seal.hold, Some(Hold::Suspended(cause)));
		assert_eq!((seal.status, seal.epoch), (SealStatus::Suspended, 1));

		assert_ok!(SealRegistry::resume(signed(manager()), code.clone()));
		assert_eq!(last_event(), Event::Resumed { code: code.clone() });
		let seal = get(&code);
		assert_eq!((seal.status, seal.epoch, seal.hold), (SealStatus::Active, 1, None));
	});
}

#[test]
fn only_keepers_may() {
	build_and_execute(|| {
		let code = delivered(0, SealKind::Official, None);
		for (who, error) in [
			(clerk(), Error::<Test>::NotAuthorized),
			(b_controller(), Error::<Test>::NotOwner),
			(filer(), Error::<Test>::NotOwner),
			(police(), Error::<Test>::NotOwner),
			(stranger(), Error::<Test>::NotOwner),
		] {
			let by = || signed(who.clone());
			let error = DispatchError::from(error);
			assert_noop!(SealRegistry::activate(by(), code.clone()), error);
			assert_noop!(SealRegistry::suspend(by(), code.clone()), error);
			assert_noop!(SealRegistry::resume(by(), code.clone()), error);
		}
	});
}

#[test]
fn a_manager_keeps_seals_of_their_kinds_only() {
	build_and_execute(|| {
		let code = delivered(0, SealKind::Personnel, None);
		let by = || signed(manager());
		let no = || DispatchError::from(Error::<Test>::NotAuthorized);
		assert_noop!(SealRegistry::activate(by(), code.clone()), no());
		assert_ok!(SealRegistry::activate(signed(controller()), code.clone()));
		assert_noop!(SealRegistry::suspend(by(), code.clone()), no());
		assert_noop!(SealRegistry::request_update(by(), code.clone()), no());
		let lost = FreezeReason::Lost;
		assert_noop!(SealRegistry::freeze(by(), code.clone(), lost, None), no());
		assert_ok!(SealRegistry::freeze(signed(controller()), code.clone(), lost, None));
		assert_noop!(SealRegistry::release(by(), code, Finding::Founded), no());
		assert_noop!(SealRegistry::apply(by(), SealKind::Personnel, None), no());
	});
}

#[test]
fn each_wrong_state_has_its_error() {
	build_and_execute(|| {
		let by = || signed(manager());
		let code = seal_code(0);
		assert_noop!(SealRegistry::activate(by(), code.clone()), Error::<Test>::NotFound);
		assert_noop!(SealRegistry::suspend(by(), code.clone()), Error::<Test>::NotFound);
		assert_noop!(SealRegistry::resume(by(), code.clone()), Error::<Test>::NotFound);
		filed(0, SealKind::Official, None);
		assert_noop!(SealRegistry::activate(by(), code.clone()), Error::<Test>::NotDelivered);
		assert_noop!(SealRegistry::suspend(by(), code.clone()), Error::<Test>::NotActive);
		assert_noop!(SealRegistry::resume(by(), code.clone()), Error::<Test>::NotSuspended);
		assert_ok!(produce(&code, electronic(0)));
		assert_noop!(SealRegistry::activate(by(), code.clone()), Error::<Test>::NotDelivered);
		assert_ok!(deliver(&code));
		assert_ok!(SealRegistry::activate(by(), code.clone()));
		assert_noop!(SealRegistry::activate(by(), code.clone()), Error::<Test>::NotDelivered);
		assert_ok!(SealRegistry::suspend(by(), code.clone()));
		assert_noop!(SealRegistry::activate(by(), code.clone()), Error::<Test>::Suspended);
		assert_noop!(SealRegistry::suspend(by(), code.clone()), Error::<Test>::Suspended);
		assert_ok!(SealRegistry::freeze(by(), code.clone(), FreezeReason::Lost, None));
		assert_noop!(SealRegistry::suspend(by(), code.clone()), Error::<Test>::Frozen);
		assert_noop!(SealRegistry::resume(by(), code.clone()), Error::<Test>::Frozen);
		let reason = AbolitionReason::Lost;
		assert_ok!(SealRegistry::abolish(signed(controller()), code.clone(), reason));
		assert_noop!(SealRegistry::activate(by(), code.clone()), Error::<Test>::Abolished);
		assert_noop!(SealRegistry::suspend(by(), code.clone()), Error::<Test>::Abolished);
		assert_noop!(SealRegistry::resume(by(), code.clone()), Error::<Test>::Abolished);
	});
}

#[test]
fn a_part_not_valid_now_is_not_activated() {
	build_and_execute(|| {
		let code = filed(0, SealKind::Official, None);
		let part = ElectronicPart { valid_from: 2_000, valid_until: 3_000, ..electronic(0) };
		assert_ok!(produce(&code, part));
		assert_ok!(deliver(&code));
		let activate = || SealRegistry::activate(signed(manager()), code.clone());
		assert_noop!(activate(), Error::<Test>::NotYetValid);
		Now::set(3_001);
		assert_noop!(activate(), Error::<Test>::Expired);
		Now::set(3_000);
		assert_ok!(activate());
	});
}

#[test]
fn a_successor_takes_over_in_one_act() {
	build_and_execute(|| {
		let old = active(0, SealKind::Official);
		let new = delivered(1, SealKind::Official, Some(0));
		assert_ok!(SealRegistry::ensure_in_force(&old));
		assert_ok!(SealRegistry::activate(signed(manager()), new.clone()));
		assert_eq!(
			last_event(),
			Event::Activated { code: new.clone(), replaced: Some(old.clone()) }
		);
		assert_eq!(get(&old).status, SealStatus::Abolished);
		assert_eq!(get(&old).epoch, 1);
		assert_eq!(get(&new).status, SealStatus::Active);
		assert_eq!(SoleSeals::<Test>::get(a(), SealKind::Official), Some(new.clone()));
		assert_eq!(SealsOf::<Test>::get(a()).to_vec(), vec![new]);
	});
}

#[test]
fn a_disputed_seal_is_not_replaced() {
	build_and_execute(|| {
		let old = frozen(0, FreezeReason::AuthorityDisputed);
		let new = delivered(1, SealKind::Contract, Some(0));
		let activate = || SealRegistry::activate(signed(manager()), new.clone());
		assert_noop!(activate(), Error::<Test>::Disputed);
		assert_ok!(release(police(), &old));
		assert_ok!(release(judge(), &old));
		assert_ok!(activate());
		assert_eq!(get(&old).status, SealStatus::Abolished);
	});
}

#[test]
fn a_lost_seal_is_replaced_while_frozen() {
	build_and_execute(|| {
		let old = frozen(0, FreezeReason::Lost);
		let new = delivered(1, SealKind::Contract, Some(0));
		assert_ok!(SealRegistry::activate(signed(manager()), new));
		assert_eq!((get(&old).status, get(&old).hold), (SealStatus::Abolished, None));
	});
}
