use crate::{mock::*, pallet::*, Enterprise, EnterpriseName};
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo};
use seal_primitives::{
	traits::{AccountBook, FirstSeal},
	CreditCode, Digest, EnterpriseStatus, Holder,
};
use sp_runtime::{traits::Dispatchable, DispatchError, DispatchResult};

/// Its check character is 3.
const WRONG_CHECK: &str = "91350100M000100Y44";
/// Published with a wrong check character.
const ISSUED_WRONG: &str = "91350211M0000XUF46";

fn call(first_seal: Option<FirstSeal>) -> RuntimeCall {
	Call::register {
		code: company(),
		name: name("杭州某某科技有限公司"),
		legal_representative: LEGAL,
		identity: identity(LEGAL),
		override_check: false,
		first_seal,
	}
	.into()
}

fn register_code(code: CreditCode, override_check: bool) -> DispatchResult {
	Registry::register(
		registrar(),
		code,
		name("公司"),
		LEGAL,
		identity(LEGAL),
		override_check,
		None,
	)
}

fn register_name(name: EnterpriseName) -> DispatchResult {
	Registry::register(registrar(), company(), name, LEGAL, identity(LEGAL), false, None)
}

#[test]
fn registration_admits_the_legal_representative() {
	build_and_execute(|| {
		Now::set(77);
		assert_ok!(register(COMPANY, LEGAL));
		assert_eq!(
			enterprise(),
			Enterprise {
				name: name("杭州某某科技有限公司"),
				status: EnterpriseStatus::Active,
				legal_representative: LEGAL,
				identity: identity(LEGAL),
				liquidator: None,
				code_overridden: false,
				registered_by: 100,
				registered_at: 77,
				epoch: 0,
				members: 0,
			}
		);
		assert_eq!(holder(LEGAL), Some(Holder::Member(company())));
		assert_eq!(Persons::<Test>::get(company(), identity(LEGAL)), Some(LEGAL));
		assert_eq!(
			last_event(),
			Event::Registered {
				code: company(),
				legal_representative: LEGAL,
				by: 100,
				code_overridden: false
			}
			.into()
		);
		assert_eq!(Registry::enterprise(company()), Some(enterprise()));
		assert!(Told::get().is_empty());
	});
}

#[test]
fn the_first_seal_is_given_in_the_same_act() {
	build_and_execute(|| {
		assert_ok!(call(Some(first_seal(GOOD_SIGNATURE))).dispatch(registrar()));
		assert_eq!(Told::get(), [("issued", company())]);
	});
}

#[test]
fn without_its_first_seal_nothing_is_registered() {
	build_and_execute(|| {
		assert_noop!(
			call(Some(first_seal(b"evil"))).dispatch(registrar()).map_err(|e| e.error),
			DispatchError::Other("bad signature")
		);
		assert_eq!(holder(LEGAL), None);
	});
}

#[test]
fn the_first_seal_is_weighed() {
	let weight = |call: RuntimeCall| call.get_dispatch_info().call_weight.ref_time();
	assert!(weight(call(Some(first_seal(GOOD_SIGNATURE)))) > weight(call(None)));
}

#[test]
fn only_the_registrar_registers() {
	build_and_execute(|| {
		assert_noop!(
			call(None).dispatch(RuntimeOrigin::signed(LEGAL)).map_err(|e| e.error),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn wrong_codes_are_refused_by_their_fault() {
	build_and_execute(|| {
		for (text, why) in [
			("91350100M000100Y4I", Error::<Test>::CreditCodeMalformed),
			("9135010OM000100Y43", Error::<Test>::CreditCodeMalformed),
			("91990100M000100Y43", Error::<Test>::CreditCodeRegion),
			(WRONG_CHECK, Error::<Test>::CreditCodeCheck),
			(ISSUED_WRONG, Error::<Test>::CreditCodeCheck),
		] {
			assert_noop!(register_code(code(text), false), why);
		}
		assert_noop!(
			register_code(CreditCode([0xff; 18]), false),
			Error::<Test>::CreditCodeMalformed
		);
	});
}

#[test]
fn a_wrong_check_character_is_accepted_on_record() {
	build_and_execute(|| {
		assert_ok!(register_code(code(ISSUED_WRONG), true));
		let enterprise = Registry::enterprise(code(ISSUED_WRONG)).expect("registered");
		assert!(enterprise.code_overridden);
		assert_eq!(
			last_event(),
			Event::Registered {
				code: code(ISSUED_WRONG),
				legal_representative: LEGAL,
				by: 100,
				code_overridden: true
			}
			.into()
		);
	});
}

#[test]
fn nothing_else_is_overridden() {
	build_and_execute(|| {
		for (text, why) in [
			("91350100M000100Y4I", Error::<Test>::CreditCodeMalformed),
			("91990100M000100Y43", Error::<Test>::CreditCodeRegion),
			(COMPANY, Error::<Test>::NothingToOverride),
		] {
			assert_noop!(register_code(code(text), true), why);
		}
	});
}

#[test]
fn a_name_is_text() {
	build_and_execute(|| {
		assert_noop!(register_name(name("")), Error::<Test>::NameEmpty);
		let bytes = vec![0xff].try_into().expect("short");
		assert_noop!(register_name(EnterpriseName::Clear(bytes)), Error::<Test>::NameNotText);
	});
}

#[test]
fn a_sole_proprietors_name_is_a_commitment() {
	build_and_execute(|| {
		let name = EnterpriseName::Committed(Digest::sm3(b"name"));
		assert_ok!(register_name(name.clone()));
		assert_eq!(enterprise().name, name);
	});
}

#[test]
fn a_code_is_registered_once() {
	with_company(|| {
		assert_noop!(register(COMPANY, STRANGER), Error::<Test>::AlreadyExists);
		deregister();
		assert_noop!(register(COMPANY, STRANGER), Error::<Test>::AlreadyExists);
	});
}

#[test]
fn an_admitted_account_represents_nobody_else() {
	build_and_execute(|| {
		assert_ok!(Book::admit(&LEGAL, Holder::Seat(0)));
		assert_noop!(register(COMPANY, LEGAL), DispatchError::Other("admitted already"));
	});
}

#[test]
fn the_legal_representative_is_attested() {
	build_and_execute(|| {
		assert_noop!(register(COMPANY, UNKNOWN), Error::<Test>::NotAttested);
		withdraw(LEGAL);
		assert_noop!(register(COMPANY, LEGAL), Error::<Test>::NotAttested);
		assert_ok!(attest(&[LEGAL]));
		assert_ok!(register(COMPANY, LEGAL));
	});
}

#[test]
fn a_person_may_decide_for_several_enterprises() {
	build_and_execute(|| {
		assert_ok!(register(COMPANY, LEGAL));
		assert_ok!(Registry::register(
			registrar(),
			code(OTHER),
			name("公司"),
			OTHER_LEGAL,
			identity(LEGAL),
			false,
			None
		));
	});
}
