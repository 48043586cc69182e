use crate::{mock::*, pallet::*};
use frame_support::{
	assert_noop, assert_ok,
	dispatch::{DispatchClass, GetDispatchInfo},
};
use seal_primitives::EnterpriseStatus;
use sp_runtime::{traits::Dispatchable, DispatchError};

#[test]
fn suspension_reaches_the_seals_and_ends_what_hung_on_the_enterprise() {
	with_company(|| {
		assert_ok!(Registry::suspend(registrar(), company()));
		assert_eq!(enterprise().status, EnterpriseStatus::Suspended);
		assert_eq!(enterprise().epoch, 1);
		assert_eq!(enterprise().members, 2);
		assert_eq!(Told::get(), [("suspended", company())]);
		assert_eq!(last_event(), Event::Suspended { code: company(), by: 100 }.into());
	});
}

#[test]
fn suspension_does_not_wait_behind_other_calls() {
	let call = Call::<Test>::suspend { code: company() };
	assert_eq!(call.get_dispatch_info().class, DispatchClass::Operational);
}

#[test]
fn if_the_seals_refuse_nothing_is_suspended() {
	with_company(|| {
		Refusing::set(true);
		assert_noop!(
			RuntimeCall::from(Call::suspend { code: company() })
				.dispatch(registrar())
				.map_err(|e| e.error),
			DispatchError::Other("refused by the seals")
		);
	});
}

#[test]
fn suspension_is_refused() {
	with_company(|| {
		for who in [LEGAL, STRANGER] {
			assert_noop!(
				Registry::suspend(RuntimeOrigin::signed(who), company()),
				DispatchError::BadOrigin
			);
		}
		assert_noop!(
			Registry::suspend(registrar(), code("91350211M0000XUF46")),
			Error::<Test>::NotFound
		);
		suspend();
		assert_noop!(Registry::suspend(registrar(), company()), Error::<Test>::Suspended);
		deregister();
		assert_noop!(Registry::suspend(registrar(), company()), Error::<Test>::Deregistered);
	});
	with_company(|| {
		revoke(5);
		assert_noop!(Registry::suspend(registrar(), company()), Error::<Test>::LicenceRevoked);
	});
}

#[test]
fn reinstatement_reaches_the_seals() {
	with_company(|| {
		suspend();
		assert_ok!(Registry::reinstate(registrar(), company()));
		assert_eq!(enterprise().status, EnterpriseStatus::Active);
		assert_eq!(enterprise().epoch, 1);
		assert_eq!(Told::get(), [("suspended", company()), ("reinstated", company())]);
		assert_eq!(last_event(), Event::Reinstated { code: company(), by: 100 }.into());
	});
}

#[test]
fn reinstatement_is_refused() {
	with_company(|| {
		assert_noop!(
			Registry::reinstate(RuntimeOrigin::signed(LEGAL), company()),
			DispatchError::BadOrigin
		);
		assert_noop!(
			Registry::reinstate(registrar(), code("91350211M0000XUF46")),
			Error::<Test>::NotFound
		);
		assert_noop!(Registry::reinstate(registrar(), company()), Error::<Test>::NotSuspended);
		revoke(5);
		assert_noop!(Registry::reinstate(registrar(), company()), Error::<Test>::NotSuspended);
		deregister();
		assert_noop!(Registry::reinstate(registrar(), company()), Error::<Test>::Deregistered);
	});
}
