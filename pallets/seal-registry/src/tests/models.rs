use super::*;
use crate::{AllowedModel, AllowedModels};
use seal_primitives::{Commitment, Digest, ElectronicPart};
use sp_runtime::DispatchResult;

fn other() -> Commitment {
	Digest::sm3(b"another model")
}

fn decision() -> Digest {
	Digest::sm3(b"decision")
}

fn allow(who: AccountId, code: &SealCode, model: Commitment) -> DispatchResult {
	SealRegistry::allow_model(signed(who), code.clone(), model, decision())
}

fn produce_other(code: &SealCode) -> DispatchResult {
	produce(code, ElectronicPart { model: other(), ..electronic(0) })
}

#[test]
fn another_model_needs_public_securitys_written_decision() {
	build_and_execute(|| {
		let code = filed(0, SealKind::Official, None);
		assert_noop!(produce_other(&code), Error::<Test>::OtherModel);
		Now::set(2_000);
		assert_ok!(allow(filer(), &code, other()));
		let (model, by) = (other(), 0);
		assert_eq!(
			last_event(),
			Event::ModelAllowed { code: code.clone(), model, decision: decision(), by }
		);
		assert_eq!(
			AllowedModels::<Test>::get(&code),
			Some(AllowedModel { model, decision: decision(), by, since: 2_000 })
		);
		let third = ElectronicPart { model: Digest::sm3(b"third"), ..electronic(0) };
		assert_noop!(produce(&code, third), Error::<Test>::OtherModel);
		assert_ok!(produce_other(&code));
	});
}

#[test]
fn the_filed_model_stays_good_beside_an_allowed_one() {
	build_and_execute(|| {
		let code = filed(0, SealKind::Official, None);
		assert_ok!(allow(filer(), &code, other()));
		assert_ok!(produce(&code, electronic(0)));
	});
}

#[test]
fn updates_are_held_to_the_model_too() {
	build_and_execute(|| {
		let code = active(0, SealKind::Official);
		assert_ok!(SealRegistry::request_update(signed(manager()), code.clone()));
		assert_noop!(produce_other(&code), Error::<Test>::OtherModel);
		assert_ok!(allow(filer(), &code, other()));
		assert_ok!(produce_other(&code));
	});
}

#[test]
fn a_later_decision_takes_the_place_of_an_earlier_one() {
	build_and_execute(|| {
		let code = filed(0, SealKind::Official, None);
		assert_ok!(allow(filer(), &code, other()));
		assert_ok!(allow(filer(), &code, Digest::sm3(b"third")));
		assert_noop!(produce_other(&code), Error::<Test>::OtherModel);
	});
}

#[test]
fn who_may_not_and_where_there_is_nothing_to_allow() {
	build_and_execute(|| {
		let code = filed(0, SealKind::Official, None);
		for who in [police(), controller(), maker()] {
			assert_noop!(allow(who, &code, other()), DispatchError::BadOrigin);
		}
		assert_noop!(allow(filer(), &seal_code(9), other()), Error::<Test>::NotFound);
		let own = Digest::sm3(b"impression");
		assert_noop!(allow(filer(), &code, own), Error::<Test>::NothingToAllow);
		assert_ok!(allow(filer(), &code, other()));
		let reason = AbolitionReason::NoLongerNeeded;
		assert_ok!(SealRegistry::abolish(signed(filer()), code.clone(), reason));
		assert!(!AllowedModels::<Test>::contains_key(&code));
		assert_noop!(allow(filer(), &code, other()), Error::<Test>::Abolished);
	});
}

#[test]
fn a_seal_that_is_electronic_only_has_nothing_to_compare() {
	build_and_execute(|| {
		let code = seal_code(0);
		let kind = SealKind::Invoice;
		let by = signed(filer());
		assert_ok!(SealRegistry::file(by, code.clone(), a(), kind, None, None, None));
		assert_noop!(allow(filer(), &code, other()), Error::<Test>::NothingToAllow);
		assert_ok!(produce_other(&code));
	});
}
