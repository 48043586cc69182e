use super::*;
use crate::{PhysicalPart, Seal, Seals, SealsOf, SoleSeals};
use seal_primitives::{CreditCode, Digest};

fn file(number: u32, kind: SealKind, replaces: Option<u32>) -> sp_runtime::DispatchResult {
	SealRegistry::file(
		signed(filer()),
		seal_code(number),
		a(),
		kind,
		physical(),
		replaces.map(seal_code),
		None,
	)
}

#[test]
fn a_seal_is_filed() {
	build_and_execute(|| {
		assert_ok!(file(0, SealKind::Official, None));
		assert_eq!(
			last_event(),
			Event::Filed {
				code: seal_code(0),
				owner: a(),
				kind: SealKind::Official,
				replaces: None,
				application: None,
				by: 0
			}
		);
		assert_eq!(
			get(&seal_code(0)),
			Seal::filed(a(), SealKind::Official, physical(), None, 0, 1_000)
		);
		assert_eq!(SoleSeals::<Test>::get(a(), SealKind::Official), Some(seal_code(0)));
		assert_eq!(SealsOf::<Test>::get(a()).to_vec(), vec![seal_code(0)]);
	});
}

#[test]
fn a_seal_may_be_electronic_only() {
	build_and_execute(|| {
		let code = seal_code(0);
		assert_ok!(SealRegistry::file(
			signed(filer()),
			code.clone(),
			a(),
			SealKind::Invoice,
			None,
			None,
			None
		));
		assert_eq!(get(&code).physical, None);
		assert!(!SealRegistry::check(code, None).unwrap().has_physical);
	});
}

#[test]
fn who_may_not_file_for_whom_not_and_engraved_by_whom_not() {
	build_and_execute(|| {
		let file = |who, owner, engraver| {
			let physical = Some(PhysicalPart { engraver, impression: Digest::sm3(b"") });
			SealRegistry::file(
				signed(who),
				seal_code(0),
				owner,
				SealKind::Tax,
				physical,
				None,
				None,
			)
		};
		assert_noop!(file(police(), a(), 0), DispatchError::BadOrigin);
		assert_noop!(file(controller(), a(), 0), DispatchError::BadOrigin);
		assert_noop!(file(filer(), CreditCode([b'9'; 18]), 0), HALTED);
		assert_noop!(file(filer(), a(), 3), INCAPABLE);
		SuspendedInstitutions::mutate(|barred| barred.insert(0));
		assert_noop!(file(filer(), a(), 0), INCAPABLE);
	});
}

#[test]
fn codes_are_checked_and_unique() {
	build_and_execute(|| {
		for (text, error) in [
			("", Error::<Test>::CodeMalformed),
			("330100123456", Error::<Test>::CodeMalformed),
			("33010012345x7", Error::<Test>::CodeMalformed),
			("9901001234567", Error::<Test>::CodeRegion),
		] {
			let code = SealCode(text.as_bytes().to_vec().try_into().unwrap());
			assert_noop!(
				SealRegistry::file(signed(filer()), code, a(), SealKind::Tax, None, None, None),
				error
			);
		}
		assert_ok!(file(0, SealKind::Contract, None));
		assert_noop!(file(0, SealKind::Contract, None), Error::<Test>::CodeTaken);
		assert_ok!(SealRegistry::abolish(
			signed(filer()),
			seal_code(0),
			AbolitionReason::NoLongerNeeded
		));
		assert_noop!(file(0, SealKind::Contract, None), Error::<Test>::CodeTaken);
	});
}

#[test]
fn an_enterprise_has_one_official_seal_and_a_bounded_number_of_others() {
	build_and_execute(|| {
		assert_ok!(file(0, SealKind::Official, None));
		assert_noop!(file(1, SealKind::Official, None), Error::<Test>::SecondOfficialSeal);
		assert_ok!(file(1, SealKind::Contract, None));
		assert_ok!(file(2, SealKind::Contract, None));
		assert_ok!(file(3, SealKind::Contract, None));
		assert_noop!(file(4, SealKind::Contract, None), Error::<Test>::TooManySeals);
		assert_noop!(file(4, SealKind::Official, Some(0)), Error::<Test>::TooManySeals);
	});
}

#[test]
fn a_successor_waits_and_each_seal_has_one() {
	build_and_execute(|| {
		active(0, SealKind::Official);
		assert_ok!(file(1, SealKind::Official, Some(0)));
		assert_eq!(get(&seal_code(0)).replaced_by, Some(seal_code(1)));
		assert_eq!(get(&seal_code(1)).replaces, Some(seal_code(0)));
		assert_eq!(SoleSeals::<Test>::get(a(), SealKind::Official), Some(seal_code(0)));
		assert_noop!(file(2, SealKind::Official, None), Error::<Test>::SecondOfficialSeal);
		assert_noop!(file(2, SealKind::Official, Some(0)), Error::<Test>::AlreadyReplaced);
		assert_noop!(file(2, SealKind::Official, Some(1)), Error::<Test>::ReplacementMismatch);
	});
}

#[test]
fn what_is_replaced_must_be_the_like_and_stand() {
	build_and_execute(|| {
		active(0, SealKind::Contract);
		assert_noop!(file(1, SealKind::Contract, Some(9)), Error::<Test>::NotFound);
		assert_noop!(file(1, SealKind::Finance, Some(0)), Error::<Test>::ReplacementMismatch);
		assert_noop!(
			SealRegistry::file(
				signed(filer()),
				seal_code(1),
				b(),
				SealKind::Contract,
				None,
				Some(seal_code(0)),
				None
			),
			Error::<Test>::ReplacementMismatch
		);
		assert_ok!(SealRegistry::abolish(
			signed(controller()),
			seal_code(0),
			AbolitionReason::Worn
		));
		assert_noop!(file(1, SealKind::Contract, Some(0)), Error::<Test>::Abolished);
		assert!(Seals::<Test>::contains_key(seal_code(0)));
	});
}
