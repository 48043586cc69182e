use crate::{mock::*, GenesisSeat, Planned};
use seal_primitives::{Holder, Mandate};

#[test]
fn the_bureaus_found_the_consortium() {
	ExtBuilder::default().build_and_execute(|| {
		let seats = Consortium::seats();
		assert_eq!(
			seats.iter().map(|(id, seat)| (*id, seat.account)).collect::<Vec<_>>(),
			[(0, 1), (1, 2), (2, 3)]
		);
		assert_eq!(seats[1].1.name, name("市场监管局"));
		assert_eq!(seats[1].1.mandates, mandates([Mandate::RegisterEnterprises]));
		assert_eq!(Members::get(), [1, 2, 3]);
		assert_eq!(Admitted::get().get(&3), Some(&Holder::Seat(2)));
		assert_eq!(Session::validators(), [1, 2, 3]);
		assert_eq!(Planned::<Test>::get().to_vec(), [1, 2, 3]);
		assert_eq!(Authorities::get(), (true, vec![1, 2, 3]));
		// The account was there before its keys: no reference is leaked.
		assert_eq!((System::providers(&1), System::consumers(&1)), (1, 1));
	});
}

#[test]
fn a_seat_may_bring_its_keys_later() {
	ExtBuilder::default().without_keys(3).build_and_execute(|| {
		assert_eq!(Session::validators(), [1, 2]);
	});
}

#[test]
fn a_chain_may_be_founded_without_seats() {
	ExtBuilder { seats: vec![], keyed: vec![] }.build_and_execute(|| {
		assert!(Planned::<Test>::get().is_empty());
		assert!(!Consortium::change_is_pending());
	});
}

#[test]
#[should_panic(expected = "too few of the founding seats validate: 1")]
fn too_few_validating_seats_found_no_consortium() {
	let mut founders = ExtBuilder::default();
	founders.seats[0].validates = false;
	founders.seats[1].validates = false;
	founders.build();
}

#[test]
#[should_panic(expected = "a seat cannot be admitted: 1")]
fn no_account_has_two_seats() {
	let mut founders = ExtBuilder::default();
	founders.seats[1].account = 1;
	founders.build();
}

#[test]
#[should_panic(expected = "a seat's name has at most 64 bytes: 1")]
fn a_long_name_is_refused() {
	let mut founders = ExtBuilder::default();
	founders.seats[0].name = "x".repeat(65);
	founders.build();
}

#[test]
fn a_specification_is_readable() {
	let text = r#"{"account":1,"name":"数据局","mandates":["Inspect"],"validates":true}"#;
	let seat: GenesisSeat<AccountId> = serde_json::from_str(text).expect("as documented");
	assert_eq!(seat, genesis_seat(1, "数据局", &[Mandate::Inspect], true));
}
