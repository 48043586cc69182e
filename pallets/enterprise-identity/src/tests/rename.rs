use crate::{mock::*, pallet::*, EnterpriseName};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::Dispatchable, DispatchError};

fn rename(to: &str) -> sp_runtime::DispatchResult {
	Registry::rename(registrar(), company(), name(to))
}

#[test]
fn a_new_name_reaches_the_seals_and_ends_what_hung_on_the_old() {
	with_company(|| {
		assert_ok!(rename("杭州新名科技有限公司"));
		assert_eq!(enterprise().name, name("杭州新名科技有限公司"));
		assert_eq!(enterprise().epoch, 1);
		assert_eq!(Told::get(), [("renamed", company())]);
		assert_eq!(
			last_event(),
			Event::Renamed {
				code: company(), name: name("杭州新名科技有限公司"), by: 100
			}
			.into()
		);
	});
}

#[test]
fn if_the_seals_refuse_the_name_stays() {
	with_company(|| {
		Refusing::set(true);
		assert_noop!(
			RuntimeCall::from(Call::rename { code: company(), name: name("新名") })
				.dispatch(registrar())
				.map_err(|e| e.error),
			DispatchError::Other("refused by the seals")
		);
	});
}

#[test]
fn names_are_refused() {
	with_company(|| {
		assert_noop!(
			Registry::rename(RuntimeOrigin::signed(LEGAL), company(), name("新名")),
			DispatchError::BadOrigin
		);
		assert_noop!(
			Registry::rename(registrar(), code("91350211M0000XUF46"), name("新名")),
			Error::<Test>::NotFound
		);
		assert_noop!(rename(""), Error::<Test>::NameEmpty);
		let bytes = EnterpriseName::Clear(vec![0xff].try_into().expect("short"));
		assert_noop!(Registry::rename(registrar(), company(), bytes), Error::<Test>::NameNotText);
		assert_noop!(rename("杭州某某科技有限公司"), Error::<Test>::SameName);
	});
}

#[test]
fn only_enterprises_in_ordinary_operation_are_renamed() {
	with_company(|| {
		suspend();
		assert_noop!(rename("新名"), Error::<Test>::Suspended);
		deregister();
		assert_noop!(rename("新名"), Error::<Test>::Deregistered);
	});
	with_company(|| {
		revoke(5);
		assert_noop!(rename("新名"), Error::<Test>::LicenceRevoked);
	});
}
