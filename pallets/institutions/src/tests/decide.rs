use crate::{mock::*, pallet::*, InstitutionStatus};
use frame_support::{assert_noop, assert_ok};
use seal_primitives::{traits::AccountBook, Holder};
use sp_runtime::DispatchError;

#[test]
fn admission_lets_the_operator_in() {
	build_and_execute(|| {
		let id = applied(1);
		assert_ok!(Organisations::admit(RuntimeOrigin::root(), id));
		assert_eq!(institution(id).status, InstitutionStatus::Admitted);
		assert_eq!(Book::holder(&1), Some(Holder::Institution(id)));
		assert_eq!(OpenApplications::<Test>::get(), 0);
		assert_eq!(last_event(), Event::Admitted { id, operator: 1 }.into());
	});
}

#[test]
fn a_rejected_application_leaves_the_state() {
	build_and_execute(|| {
		let id = applied(1);
		assert_ok!(Organisations::reject(RuntimeOrigin::root(), id));
		assert_eq!(Institutions::<Test>::get(id), None);
		assert_eq!(InstitutionOf::<Test>::get(1), None);
		assert_eq!(OpenApplications::<Test>::get(), 0);
		assert_eq!(last_event(), Event::Rejected { id }.into());
	});
}

#[test]
fn only_the_vote_decides() {
	build_and_execute(|| {
		let id = applied(1);
		for who in [1, SPONSORS, SUSPENDERS] {
			assert_noop!(
				Organisations::admit(RuntimeOrigin::signed(who), id),
				DispatchError::BadOrigin
			);
			assert_noop!(
				Organisations::reject(RuntimeOrigin::signed(who), id),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn only_open_applications_are_decided() {
	build_and_execute(|| {
		assert_noop!(Organisations::admit(RuntimeOrigin::root(), 7), Error::<Test>::NotFound);
		assert_noop!(Organisations::reject(RuntimeOrigin::root(), 7), Error::<Test>::NotFound);
		for id in [admitted(1), suspended(2), removed(3)] {
			assert_noop!(
				Organisations::admit(RuntimeOrigin::root(), id),
				Error::<Test>::NotApplied
			);
			assert_noop!(
				Organisations::reject(RuntimeOrigin::root(), id),
				Error::<Test>::NotApplied
			);
		}
	});
}

#[test]
fn an_account_taken_since_the_application_is_not_admitted_twice() {
	build_and_execute(|| {
		let id = applied(1);
		assert_ok!(Book::admit(&1, Holder::Seat(0)));
		assert_noop!(
			Organisations::admit(RuntimeOrigin::root(), id),
			DispatchError::Other("admitted already")
		);
		assert_ok!(Organisations::reject(RuntimeOrigin::root(), id));
		assert_eq!(Book::holder(&1), Some(Holder::Seat(0)));
	});
}
