use crate::{mock::*, Error, Event, SeatOf, Seats};
use frame_support::{assert_noop, assert_ok};
use seal_primitives::Holder;
use sp_runtime::traits::BadOrigin;

fn replace(seat: u16, account: AccountId) -> sp_runtime::DispatchResult {
	Consortium::replace_account(RuntimeOrigin::root(), seat, account)
}

#[test]
fn the_seat_stays_and_acts_with_another_account() {
	ExtBuilder::default().build_and_execute(|| {
		let before = Seats::<Test>::get(0).expect("a founding seat");
		assert_ok!(replace(0, 9));

		System::assert_last_event(Event::AccountReplaced { seat: 0, old: 1, new: 9 }.into());
		let after = Seats::<Test>::get(0).expect("still a seat");
		assert_eq!(after.account, 9);
		assert_eq!((after.name, after.mandates), (before.name, before.mandates));
		assert_eq!((SeatOf::<Test>::get(1), SeatOf::<Test>::get(9)), (None, Some(0)));
		assert_eq!(Admitted::get().get(&1), None);
		assert_eq!(Admitted::get().get(&9), Some(&Holder::Seat(0)));
		assert_eq!(Members::get(), [2, 3, 9]);
		assert!(Session::load_keys(&1).is_none());
	});
}

#[test]
fn it_validates_again_with_the_new_accounts_keys() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(replace(0, 9));
		end_session();
		assert_eq!(end_session(), (true, vec![2, 3]));

		assert_noop!(set_keys(1, 11), pallet_session::Error::<Test>::NoAssociatedValidatorId);
		// The keys are free: the machine may be the same.
		assert_ok!(set_keys(9, 10));
		end_session();
		assert_eq!(end_session(), (true, vec![9, 2, 3]));
	});
}

#[test]
fn keys_registered_at_once_keep_the_validators_complete() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(replace(0, 9));
		assert_ok!(set_keys(9, 90));
		assert_eq!(end_session(), (false, vec![1, 2, 3]));
		assert_eq!(end_session(), (true, vec![9, 2, 3]));
	});
}

#[test]
fn never_below_the_minimum() {
	ExtBuilder::default().without_keys(3).build_and_execute(|| {
		assert_noop!(replace(0, 9), Error::<Test>::TooFewValidators);
		// A seat that has no keys has none to lose.
		assert_ok!(replace(2, 9));
	});
}

#[test]
fn refusals() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(replace(3, 9), Error::<Test>::NotFound);
		assert_noop!(replace(0, 2), Error::<Test>::AlreadyExists);
		assert_noop!(replace(0, 1), Error::<Test>::AlreadyExists);
		assert_noop!(Consortium::replace_account(RuntimeOrigin::signed(1), 0, 9), BadOrigin);
	});
}
