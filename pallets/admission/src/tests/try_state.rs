use super::*;
use crate::{AccountRecord, Accounts, QuotaLimits, Usage};
use frame_support::{assert_err, assert_ok};
use seal_primitives::traits::AccountBook;

#[test]
fn each_invariant_is_looked_at() {
	new_test_ext().execute_with(|| {
		assert_ok!(Admission::admit(&MEMBER, member()));
		assert_ok!(Admission::do_try_state());

		let orphan = AccountRecord { holder: member(), removed: true, quota: None };
		Accounts::<Test>::insert(STRANGER, orphan);
		assert_err!(Admission::do_try_state(), "a recorded account has no provider reference");
		Accounts::<Test>::remove(STRANGER);

		let never = QuotaLimits { refill_blocks: 0, ..TEN_MS };
		let record = AccountRecord { holder: member(), removed: false, quota: Some(never) };
		Accounts::<Test>::insert(MEMBER, record);
		assert_err!(
			Admission::do_try_state(),
			"an account's own quota has a capacity or a refill time of zero"
		);
		Accounts::<Test>::insert(MEMBER, AccountRecord { quota: None, ..record });

		Usages::<Test>::insert(STRANGER, Usage::none(1));
		assert_err!(Admission::do_try_state(), "a usage belongs to no recorded account");
		Usages::<Test>::remove(STRANGER);

		Usages::<Test>::insert(MEMBER, Usage::none(2));
		assert_err!(Admission::do_try_state(), "a usage lies in the future");
	});
}
