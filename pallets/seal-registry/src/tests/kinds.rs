use super::*;
use crate::{KindDefinition, SoleSeals, SpecialKind, SpecialKinds};
use seal_primitives::traits::EnterpriseObserver;
use sp_runtime::DispatchResult;

fn set(id: u16, definition: KindDefinition) -> DispatchResult {
	SealRegistry::set_special_kind(RuntimeOrigin::root(), id, definition)
}

fn retire(id: u16) -> DispatchResult {
	SealRegistry::retire_special_kind(RuntimeOrigin::root(), id)
}

fn file(number: u32, kind: SealKind, replaces: Option<u32>) -> DispatchResult {
	let (code, replaces) = (seal_code(number), replaces.map(seal_code));
	SealRegistry::file(signed(filer()), code, a(), kind, None, replaces, None)
}

fn single() -> KindDefinition {
	KindDefinition { one_per_enterprise: true, ..kind("财务结算专用章") }
}

#[test]
fn the_seats_set_and_retire_kinds() {
	build_and_execute(|| {
		let definition = kind("招投标专用章");
		assert_ok!(set(7, definition.clone()));
		assert_eq!(last_event(), Event::SpecialKindSet { id: 7, definition: definition.clone() });
		assert_eq!(
			SpecialKinds::<Test>::get(7),
			Some(SpecialKind { definition: definition.clone(), retired: false })
		);
		assert_ok!(retire(7));
		assert_eq!(last_event(), Event::SpecialKindRetired { id: 7 });
		assert_eq!(SpecialKinds::<Test>::get(7), Some(SpecialKind { definition, retired: true }));
	});
}

#[test]
fn only_their_vote_does() {
	build_and_execute(|| {
		assert_ok!(set(7, kind("a")));
		for who in [filer(), controller(), stranger()] {
			let by = || signed(who.clone());
			assert_noop!(
				SealRegistry::set_special_kind(by(), 8, kind("b")),
				DispatchError::BadOrigin
			);
			assert_noop!(SealRegistry::retire_special_kind(by(), 7), DispatchError::BadOrigin);
		}
	});
}

#[test]
fn kinds_are_well_formed_and_never_change() {
	build_and_execute(|| {
		for ga241 in [0, 100, 255] {
			let definition = KindDefinition { ga241, ..kind("a") };
			assert_noop!(set(1, definition), Error::<Test>::KindDigits);
		}
		assert_noop!(set(1, kind("")), Error::<Test>::LabelUnfit);
		let no_text = KindDefinition { label: vec![0xff].try_into().unwrap(), ..kind("a") };
		assert_noop!(set(1, no_text), Error::<Test>::LabelUnfit);
		for (id, ga241) in [(1, 1), (2, 99)] {
			assert_ok!(set(id, KindDefinition { ga241, ..kind("a") }));
		}
		assert_noop!(set(1, kind("b")), Error::<Test>::KindTaken);
		assert_noop!(retire(3), Error::<Test>::KindUnknown);
		assert_ok!(retire(1));
		assert_noop!(retire(1), Error::<Test>::KindRetired);
		assert_noop!(set(1, kind("b")), Error::<Test>::KindTaken);
	});
}

#[test]
fn nothing_is_filed_under_an_unknown_or_retired_kind() {
	build_and_execute(|| {
		let special = SealKind::Special(1);
		let apply = || SealRegistry::apply(signed(manager()), special, None);
		assert_noop!(file(0, special, None), Error::<Test>::KindUnknown);
		assert_noop!(apply(), Error::<Test>::KindUnknown);
		assert_ok!(set(1, kind("a")));
		assert_ok!(apply());
		assert_ok!(file(0, special, None));
		assert_ok!(file(1, special, None));
		assert_ok!(retire(1));
		assert_noop!(file(2, special, None), Error::<Test>::KindRetired);
		assert_noop!(file(2, special, Some(0)), Error::<Test>::KindRetired);
		assert_ok!(SealRegistry::close_application(signed(manager()), 0));
		assert_noop!(apply(), Error::<Test>::KindRetired);
	});
}

#[test]
fn seals_of_a_retired_kind_live_on() {
	build_and_execute(|| {
		assert_ok!(set(1, single()));
		let code = active(0, SealKind::Special(1));
		assert_ok!(retire(1));
		assert_ok!(SealRegistry::suspend(signed(manager()), code.clone()));
		assert_ok!(SealRegistry::resume(signed(manager()), code.clone()));
		assert_ok!(SealRegistry::request_update(signed(manager()), code.clone()));
		assert_ok!(produce(&code, electronic(0)));
	});
}

#[test]
fn of_some_kinds_an_enterprise_has_one() {
	build_and_execute(|| {
		assert_ok!(set(1, single()));
		assert_ok!(set(2, single()));
		let special = SealKind::Special(1);
		let old = active(0, special);
		assert_eq!(SoleSeals::<Test>::get(a(), special), Some(old.clone()));
		assert_noop!(file(1, special, None), Error::<Test>::SecondOfKind);
		assert_ok!(file(1, SealKind::Special(2), None));
		assert_ok!(file(2, SealKind::Official, None));

		let new = delivered(3, special, Some(0));
		assert_eq!(SoleSeals::<Test>::get(a(), special), Some(old.clone()));
		assert_ok!(SealRegistry::activate(signed(manager()), new.clone()));
		assert_eq!(get(&old).status, SealStatus::Abolished);
		assert_eq!(SoleSeals::<Test>::get(a(), special), Some(new.clone()));
		assert_ok!(SealRegistry::abolish(signed(filer()), new, AbolitionReason::Worn));
		assert_eq!(SoleSeals::<Test>::get(a(), special), None);
		assert_ok!(file(4, special, None));
	});
}

#[test]
fn a_seal_that_names_a_person_does_not_bear_the_enterprises_name() {
	build_and_execute(|| {
		assert_ok!(set(1, KindDefinition { names_person: true, ..kind("执业专用章") }));
		assert_ok!(set(2, kind("招投标专用章")));
		let personal = active(0, SealKind::Special(1));
		let other = active(1, SealKind::Special(2));
		assert_ok!(SealRegistry::on_renamed(&a()));
		assert_eq!(get(&personal).status, SealStatus::Active);
		assert_eq!(get(&other).hold, Some(Hold::Suspended(Suspension::Renamed)));
	});
}
