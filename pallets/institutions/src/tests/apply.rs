use crate::{mock::*, pallet::*, InstitutionStatus};
use frame_support::{assert_noop, assert_ok};
use seal_primitives::{traits::AccountBook, Capability, Holder};
use sp_runtime::{ArithmeticError, DispatchError};

fn apply(by: AccountId, operator: AccountId, called: &str) -> sp_runtime::DispatchResult {
	Organisations::apply(
		RuntimeOrigin::signed(by),
		operator,
		name(called),
		capabilities([Capability::Court]),
		papers(),
	)
}

#[test]
fn an_application_waits_for_the_vote() {
	build_and_execute(|| {
		assert_ok!(apply(101, 1, "杭州互联网法院"));
		let institution = institution(0);
		assert_eq!(institution.status, InstitutionStatus::Applied);
		assert_eq!(institution.operator, 1);
		assert_eq!(institution.sponsor, 101);
		assert_eq!(InstitutionOf::<Test>::get(1), Some(0));
		assert_eq!(OpenApplications::<Test>::get(), 1);
		assert_eq!(Book::holder(&1), None);
		assert_eq!(last_event(), Event::Applied { id: 0, operator: 1, sponsor: 101 }.into());
	});
}

#[test]
fn numbers_are_never_given_again() {
	build_and_execute(|| {
		let id = applied(1);
		assert_ok!(Organisations::reject(RuntimeOrigin::root(), id));
		assert_eq!(applied(1), id + 1);
		NextInstitution::<Test>::put(u32::MAX);
		assert_noop!(apply(100, 2, "last"), ArithmeticError::Overflow);
	});
}

#[test]
fn only_sponsoring_seats_file_applications() {
	build_and_execute(|| {
		assert_noop!(apply(1, 1, "itself"), DispatchError::BadOrigin);
		assert_noop!(apply(SUSPENDERS, 1, "other seat"), DispatchError::BadOrigin);
	});
}

#[test]
fn a_name_is_text() {
	build_and_execute(|| {
		assert_noop!(apply(100, 1, ""), Error::<Test>::NameEmpty);
		assert_noop!(
			Organisations::apply(
				RuntimeOrigin::signed(100),
				1,
				vec![0xff].try_into().expect("short"),
				capabilities([Capability::Court]),
				papers(),
			),
			Error::<Test>::NameNotText
		);
	});
}

#[test]
fn an_institution_is_for_something() {
	build_and_execute(|| {
		assert_noop!(
			Organisations::apply(
				RuntimeOrigin::signed(100),
				1,
				name("idle"),
				capabilities([]),
				papers()
			),
			Error::<Test>::CapabilitiesEmpty
		);
	});
}

#[test]
fn an_account_stands_for_one_institution() {
	build_and_execute(|| {
		applied(1);
		admitted(2);
		assert_noop!(apply(100, 1, "again"), Error::<Test>::AlreadyExists);
		assert_noop!(apply(100, 2, "again"), Error::<Test>::AlreadyExists);
	});
}

#[test]
fn an_account_that_acts_for_others_is_taken() {
	build_and_execute(|| {
		assert_ok!(Book::admit(&1, Holder::Seat(0)));
		assert_noop!(apply(100, 1, "seat"), Error::<Test>::AccountTaken);
	});
}

#[test]
fn open_applications_are_bounded() {
	build_and_execute(|| {
		let first = applied(1);
		applied(2);
		applied(3);
		assert_noop!(apply(100, 4, "one too many"), Error::<Test>::TooManyApplications);
		assert_ok!(Organisations::admit(RuntimeOrigin::root(), first));
		assert_ok!(apply(100, 4, "in time"));
	});
}

#[test]
fn the_sponsor_withdraws_its_application() {
	build_and_execute(|| {
		let id = applied(1);
		assert_noop!(
			Organisations::withdraw_application(RuntimeOrigin::signed(101), id),
			Error::<Test>::NotSponsor
		);
		assert_noop!(
			Organisations::withdraw_application(RuntimeOrigin::signed(1), id),
			DispatchError::BadOrigin
		);
		assert_ok!(Organisations::withdraw_application(RuntimeOrigin::signed(100), id));
		assert_eq!(Institutions::<Test>::get(id), None);
		assert_eq!(InstitutionOf::<Test>::get(1), None);
		assert_eq!(OpenApplications::<Test>::get(), 0);
		assert_eq!(last_event(), Event::ApplicationWithdrawn { id }.into());
		assert_noop!(
			Organisations::withdraw_application(RuntimeOrigin::signed(100), id),
			Error::<Test>::NotFound
		);
	});
}

#[test]
fn what_is_decided_is_not_withdrawn() {
	build_and_execute(|| {
		let id = admitted(1);
		assert_noop!(
			Organisations::withdraw_application(RuntimeOrigin::signed(100), id),
			Error::<Test>::NotApplied
		);
	});
}
