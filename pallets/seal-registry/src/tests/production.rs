use super::*;
use crate::ElectronicVersions;
use seal_primitives::ElectronicPart;

fn produce(number: u32, part: ElectronicPart) -> sp_runtime::DispatchResult {
	SealRegistry::produce(signed(maker()), seal_code(number), part)
}

#[test]
fn an_admitted_maker_produces_a_filed_seal() {
	build_and_execute(|| {
		let code = filed(0, SealKind::Official, None);
		assert_ok!(produce(0, electronic()));
		assert_eq!(last_event(), Event::Produced { code: code.clone(), version: 1, maker: 0 });
		assert_eq!(get(&code).status, SealStatus::Produced);
		assert_eq!(ElectronicVersions::<Test>::get(&code, 1), Some(electronic()));
		assert_noop!(produce(0, electronic()), Error::<Test>::NotFiled);
	});
}

#[test]
fn makers_are_checked() {
	build_and_execute(|| {
		let code = filed(0, SealKind::Official, None);
		let by = |who, maker| {
			let part = ElectronicPart { maker, ..electronic() };
			SealRegistry::produce(signed(who), code.clone(), part)
		};
		assert_noop!(by(controller(), 0), Error::<Test>::NotMaker);
		assert_noop!(by(maker(), 1), Error::<Test>::WrongMaker);
		assert_noop!(by(platform(), 3), INCAPABLE);
		SuspendedInstitutions::mutate(|barred| barred.insert(0));
		assert_noop!(by(maker(), 0), INCAPABLE);
	});
}

#[test]
fn validity_must_be_and_not_be_over() {
	build_and_execute(|| {
		filed(0, SealKind::Official, None);
		let valid = |valid_from, valid_until| {
			produce(0, ElectronicPart { valid_from, valid_until, ..electronic() })
		};
		assert_noop!(valid(3_000, 2_000), Error::<Test>::ValidityEmpty);
		assert_noop!(valid(500, 999), Error::<Test>::Expired);
		assert_ok!(valid(500, 1_000));
	});
}

#[test]
fn only_filed_seals_and_requested_updates_are_produced() {
	build_and_execute(|| {
		assert_noop!(produce(7, electronic()), Error::<Test>::NotFound);
		let code = active(0, SealKind::Contract);
		assert_noop!(produce(0, electronic()), Error::<Test>::NoUpdateRequested);
		assert_ok!(SealRegistry::freeze(signed(manager()), code.clone(), FreezeReason::Lost, None));
		assert_noop!(produce(0, electronic()), Error::<Test>::Frozen);
		assert_ok!(SealRegistry::abolish(signed(controller()), code, AbolitionReason::Lost));
		assert_noop!(produce(0, electronic()), Error::<Test>::Abolished);
	});
}
