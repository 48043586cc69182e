use super::*;
use crate::{MakerProfile, MakerProfiles, RegionPrefix, Regions};
use seal_primitives::{ElectronicPart, SealForm};
use sp_runtime::DispatchResult;
use std::collections::BTreeSet;

fn recognise(maker: u32, profile: MakerProfile) -> DispatchResult {
	SealRegistry::recognise_maker(RuntimeOrigin::root(), maker, profile)
}

fn regions(prefixes: &[&str]) -> Regions {
	let prefixes: Vec<RegionPrefix> =
		prefixes.iter().map(|prefix| prefix.as_bytes().to_vec().try_into().unwrap()).collect();
	Regions::Of(prefixes.try_into().unwrap())
}

fn forms(forms: &[SealForm]) -> MakerProfile {
	let forms: BTreeSet<_> = forms.iter().copied().collect();
	MakerProfile { forms: forms.try_into().unwrap(), regions: Regions::All }
}

/// Have the maker of another city produce the seal of a number, whose code is Hangzhou's (330100).
fn foreign(number: u32) -> DispatchResult {
	produce(&seal_code(number), ElectronicPart { maker: 1, ..electronic(number) })
}

#[test]
fn the_seats_recognise_and_withdraw() {
	build_and_execute(|| {
		let profile = profile(regions(&["33", "3101"]));
		assert_ok!(recognise(1, profile.clone()));
		assert_eq!(last_event(), Event::MakerRecognised { maker: 1, profile: profile.clone() });
		assert_eq!(MakerProfiles::<Test>::get(1), Some(profile));
		let withdraw = |maker| SealRegistry::withdraw_recognition(RuntimeOrigin::root(), maker);
		assert_ok!(withdraw(1));
		assert_eq!(last_event(), Event::RecognitionWithdrawn { maker: 1 });
		assert_noop!(withdraw(1), Error::<Test>::MakerNotRecognised);
	});
}

#[test]
fn only_their_vote_does() {
	build_and_execute(|| {
		for who in [filer(), maker(), other_maker()] {
			let by = || signed(who.clone());
			assert_noop!(
				SealRegistry::recognise_maker(by(), 1, profile(Regions::All)),
				DispatchError::BadOrigin
			);
			assert_noop!(SealRegistry::withdraw_recognition(by(), 1), DispatchError::BadOrigin);
		}
	});
}

#[test]
fn profiles_are_of_admitted_makers_and_recognise_something() {
	build_and_execute(|| {
		assert_noop!(recognise(3, profile(Regions::All)), INCAPABLE);
		assert_noop!(recognise(1, forms(&[])), Error::<Test>::ProfileEmpty);
		assert_noop!(recognise(1, profile(regions(&[]))), Error::<Test>::ProfileEmpty);
		for prefix in ["", "3", "330", "33010", "99", "3a", "33 0"] {
			assert_noop!(
				recognise(1, profile(regions(&["33", prefix]))),
				Error::<Test>::RegionMalformed
			);
		}
		SuspendedInstitutions::mutate(|barred| barred.insert(1));
		assert_noop!(recognise(1, profile(Regions::All)), INCAPABLE);
	});
}

#[test]
fn an_unknown_maker_produces_nothing() {
	build_and_execute(|| {
		filed(0, SealKind::Official, None);
		assert_ok!(SealRegistry::withdraw_recognition(RuntimeOrigin::root(), 1));
		assert_noop!(foreign(0), Error::<Test>::MakerNotRecognised);
		assert_ok!(recognise(1, profile(Regions::All)));
		assert_ok!(foreign(0));
	});
}

#[test]
fn nor_in_another_form_or_for_another_region() {
	build_and_execute(|| {
		(0..4).for_each(|number| {
			filed(number, SealKind::Other, None);
		});
		assert_ok!(recognise(1, forms(&[SealForm::V1, SealForm::V5])));
		assert_noop!(foreign(0), Error::<Test>::FormNotRecognised);
		assert_ok!(recognise(1, forms(&[SealForm::V4])));
		assert_ok!(foreign(0));
		for elsewhere in [&["31"][..], &["3302"], &["330101"], &["31", "44"]] {
			assert_ok!(recognise(1, profile(regions(elsewhere))));
			assert_noop!(foreign(1), Error::<Test>::RegionNotRecognised);
		}
		for (number, here) in [(1, &["33"][..]), (2, &["31", "3301"]), (3, &["330100"])] {
			assert_ok!(recognise(1, profile(regions(here))));
			assert_ok!(foreign(number));
		}
	});
}

#[test]
fn a_foreign_seal_is_made_for_the_filed_code_never_beside_it() {
	build_and_execute(|| {
		assert_noop!(foreign(0), Error::<Test>::NotFound);
		let code = active(0, SealKind::Official);
		assert_noop!(foreign(0), Error::<Test>::NoUpdateRequested);
		assert_ok!(SealRegistry::request_update(signed(manager()), code.clone()));
		let eseal = digest("foreign", 0);
		assert_ok!(produce(&code, ElectronicPart { maker: 1, eseal, ..electronic(0) }));
		let seal = SealRegistry::check(code.clone(), None).unwrap();
		assert_eq!((seal.version, seal.electronic.unwrap().part.maker), (2, 1));
		assert_eq!(SealRegistry::find(eseal), Some((code, 2)));
	});
}

#[test]
fn what_was_produced_before_stands() {
	build_and_execute(|| {
		let code = active(0, SealKind::Official);
		assert_ok!(SealRegistry::withdraw_recognition(RuntimeOrigin::root(), 0));
		assert!(SealRegistry::check(code, None).unwrap().in_force);
	});
}
