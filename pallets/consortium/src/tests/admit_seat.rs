use crate::{mock::*, Error, Event, NextSeat, Seat, SeatCount, SeatOf, Seats};
use frame_support::{assert_noop, assert_ok};
use seal_primitives::{Holder, Mandate, Mandates};
use sp_runtime::traits::BadOrigin;

fn admit_as(
	account: AccountId,
	name_bytes: &[u8],
	mandates: Mandates,
) -> sp_runtime::DispatchResult {
	let name = name_bytes.to_vec().try_into().expect("short enough");
	Consortium::admit_seat(RuntimeOrigin::root(), account, name, mandates, true)
}

#[test]
fn a_bureau_is_admitted() {
	ExtBuilder::default().build_and_execute(|| {
		let given = mandates([Mandate::Adjudicate, Mandate::Inspect]);
		assert_ok!(Consortium::admit_seat(
			RuntimeOrigin::root(),
			4,
			name("司法局"),
			given.clone(),
			false
		));

		System::assert_last_event(
			Event::SeatAdmitted {
				seat: 3,
				account: 4,
				name: name("司法局"),
				mandates: given.clone(),
				validates: false,
			}
			.into(),
		);
		let seat = Seat { account: 4, name: name("司法局"), mandates: given, validates: false };
		assert_eq!(Seats::<Test>::get(3), Some(seat.clone()));
		assert_eq!(Consortium::seats().last(), Some(&(3, seat)));
		assert_eq!(SeatOf::<Test>::get(4), Some(3));
		assert_eq!((NextSeat::<Test>::get(), SeatCount::<Test>::get()), (4, 4));
		assert_eq!(Admitted::get().get(&4), Some(&Holder::Seat(3)));
		assert_eq!(Members::get(), [1, 2, 3, 4]);
	});
}

#[test]
fn a_number_is_never_given_again() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(admit(4));
		assert_ok!(Consortium::expel_seat(RuntimeOrigin::root(), 3));
		assert_ok!(admit(4));
		assert_eq!(SeatOf::<Test>::get(4), Some(4));
	});
}

#[test]
fn an_account_in_use_is_refused() {
	ExtBuilder::default().build_and_execute(|| {
		Admitted::mutate(|book| book.insert(50, Holder::Institution(0)));
		assert_noop!(admit(50), Error::<Test>::AlreadyExists);
		assert_noop!(admit(1), Error::<Test>::AlreadyExists);
	});
}

#[test]
fn no_more_seats_than_fit() {
	ExtBuilder::default().build_and_execute(|| {
		for account in 4..=6 {
			assert_ok!(admit(account));
		}
		assert_noop!(admit(7), Error::<Test>::TooManySeats);
		assert_ok!(Consortium::expel_seat(RuntimeOrigin::root(), 5));
		assert_ok!(admit(7));
	});
}

#[test]
fn a_seat_needs_a_name_and_a_mandate() {
	ExtBuilder::default().build_and_execute(|| {
		let given = || mandates([Mandate::Inspect]);
		assert_noop!(admit_as(4, b"", given()), Error::<Test>::NameEmpty);
		assert_noop!(admit_as(4, " \u{3000}".as_bytes(), given()), Error::<Test>::NameEmpty);
		assert_noop!(admit_as(4, &[0xe5, 0x8f], given()), Error::<Test>::NameNotText);
		assert_noop!(admit_as(4, b"a\nb", given()), Error::<Test>::NameNotText);
		assert_noop!(admit_as(4, b"a", Mandates::new()), Error::<Test>::MandatesEmpty);
	});
}

#[test]
fn only_by_vote() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			Consortium::admit_seat(
				RuntimeOrigin::signed(1),
				4,
				name("司法局"),
				mandates([Mandate::Inspect]),
				true
			),
			BadOrigin
		);
	});
}
