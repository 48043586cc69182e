use super::*;

#[test]
fn the_maker_hands_over_what_it_produced() {
	build_and_execute(|| {
		let code = produced(0, SealKind::Official, None);
		Now::set(2_000);
		assert_ok!(deliver(&code));
		assert_eq!(last_event(), Event::Delivered { code: code.clone(), maker: 0 });
		let seal = get(&code);
		assert_eq!((seal.status, seal.since, seal.epoch), (SealStatus::Delivered, 2_000, 0));
		assert_noop!(deliver(&code), Error::<Test>::NotProduced);
		assert_ok!(SealRegistry::activate(signed(manager()), code.clone()));
		assert_noop!(deliver(&code), Error::<Test>::NotProduced);
	});
}

#[test]
fn only_the_maker_of_this_part_may() {
	build_and_execute(|| {
		let code = produced(0, SealKind::Official, None);
		let by = |who| SealRegistry::deliver(signed(who), code.clone());
		assert_noop!(by(controller()), Error::<Test>::NotMaker);
		assert_noop!(by(filer()), Error::<Test>::NotMaker);
		assert_noop!(by(other_maker()), Error::<Test>::WrongMaker);
		assert_noop!(by(platform()), Error::<Test>::WrongMaker);
		SuspendedInstitutions::mutate(|barred| barred.insert(0));
		assert_noop!(by(maker()), INCAPABLE);
		assert_noop!(
			SealRegistry::deliver(RuntimeOrigin::root(), code.clone()),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn each_wrong_state_has_its_error() {
	build_and_execute(|| {
		let code = seal_code(0);
		assert_noop!(deliver(&code), Error::<Test>::NotFound);
		filed(0, SealKind::Official, None);
		assert_noop!(deliver(&code), Error::<Test>::NotProduced);
		assert_ok!(produce(&code, electronic(0)));
		assert_ok!(SealRegistry::freeze(signed(police()), code.clone(), FreezeReason::Lost, None));
		assert_noop!(deliver(&code), Error::<Test>::Frozen);
		assert_ok!(release(police(), &code));
		assert_ok!(release(manager(), &code));
		assert_ok!(deliver(&code));
		assert_ok!(SealRegistry::activate(signed(manager()), code.clone()));
		assert_ok!(SealRegistry::suspend(signed(manager()), code.clone()));
		assert_noop!(deliver(&code), Error::<Test>::Suspended);
		assert_ok!(SealRegistry::abolish(signed(filer()), code.clone(), AbolitionReason::Worn));
		assert_noop!(deliver(&code), Error::<Test>::Abolished);
	});
}

/// Recognition is asked when a part is put on record; what is made is handed over.
#[test]
fn a_withdrawn_recognition_does_not_keep_a_seal_from_its_owner() {
	build_and_execute(|| {
		let code = produced(0, SealKind::Official, None);
		assert_ok!(SealRegistry::withdraw_recognition(RuntimeOrigin::root(), 0));
		assert_ok!(deliver(&code));
	});
}
