use crate::{mock::*, Error, Event, Seats};
use frame_support::{assert_noop, assert_ok};
use seal_primitives::{traits::SeatDirectory, Mandate, Mandates};
use sp_runtime::traits::BadOrigin;

#[test]
fn mandates_are_given_and_withdrawn() {
	ExtBuilder::default().build_and_execute(|| {
		let given = mandates([Mandate::FileSeals, Mandate::AttestPersons]);
		assert_ok!(Consortium::set_mandates(RuntimeOrigin::root(), 2, given.clone()));

		System::assert_last_event(Event::MandatesSet { seat: 2, mandates: given.clone() }.into());
		assert_eq!(Seats::<Test>::get(2).map(|seat| seat.mandates), Some(given));
		assert!(Consortium::has_mandate(2, Mandate::AttestPersons));
		assert!(!Consortium::has_mandate(2, Mandate::FreezeSeals));
		assert!(!Consortium::has_mandate(9, Mandate::FileSeals));
	});
}

#[test]
fn refusals() {
	ExtBuilder::default().build_and_execute(|| {
		let given = mandates([Mandate::Inspect]);
		let set = Consortium::set_mandates;
		assert_noop!(set(RuntimeOrigin::root(), 3, given.clone()), Error::<Test>::NotFound);
		assert_noop!(set(RuntimeOrigin::root(), 2, Mandates::new()), Error::<Test>::MandatesEmpty);
		assert_noop!(set(RuntimeOrigin::signed(3), 2, given), BadOrigin);
	});
}
