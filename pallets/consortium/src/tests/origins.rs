use crate::{mock::*, EnsureMandate, EnsureSeat};
use frame_support::{assert_ok, parameter_types, traits::EnsureOrigin};
use seal_primitives::{traits::SeatDirectory, Mandate};

parameter_types! {
	pub const FreezeSeals: Mandate = Mandate::FreezeSeals;
	pub const Adjudicate: Mandate = Mandate::Adjudicate;
}

type ASeat = EnsureSeat<Test>;
type AFreezer = EnsureMandate<Test, FreezeSeals>;

#[test]
fn a_seat_is_known_by_its_account() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(ASeat::ensure_origin(RuntimeOrigin::signed(2)).ok(), Some(1));
		assert_eq!(Consortium::seat_of(&2), Some(1));
		assert_eq!(Consortium::seat_of(&4), None);
		for other in [RuntimeOrigin::signed(4), RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_eq!(ASeat::ensure_origin(other).ok(), None);
		}
	});
}

#[test]
fn a_mandate_is_a_seats_that_has_it_now() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(AFreezer::ensure_origin(RuntimeOrigin::signed(3)).ok(), Some(2));
		for other in [RuntimeOrigin::signed(1), RuntimeOrigin::signed(4), RuntimeOrigin::root()] {
			assert_eq!(AFreezer::ensure_origin(other).ok(), None);
		}

		let less = mandates([Mandate::FileSeals]);
		assert_ok!(Consortium::set_mandates(RuntimeOrigin::root(), 2, less));
		assert_eq!(AFreezer::ensure_origin(RuntimeOrigin::signed(3)).ok(), None);
	});
}

#[cfg(feature = "runtime-benchmarks")]
#[test]
fn benchmarks_find_a_seat_or_admit_one() {
	ExtBuilder::default().build_and_execute(|| {
		let origin = AFreezer::try_successful_origin().expect("seat 2 has it");
		assert_eq!(AFreezer::ensure_origin(origin).ok(), Some(2));
		let origin = ASeat::try_successful_origin().expect("there are seats");
		assert_ok!(ASeat::ensure_origin(origin));
		let origin = EnsureMandate::<Test, Adjudicate>::try_successful_origin();
		let origin = origin.expect("a seat is admitted");
		assert_eq!(EnsureMandate::<Test, Adjudicate>::ensure_origin(origin).ok(), Some(3));
	});
}
