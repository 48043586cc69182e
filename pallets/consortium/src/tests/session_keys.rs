use crate::mock::*;
use codec::Encode;
use frame_support::{assert_noop, assert_ok};
use pallet_session::Error;
use seal_primitives::Holder;
use sp_runtime::testing::TestSignature;

#[test]
fn only_seats_register_session_keys() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(set_keys(4, 40), Error::<Test>::NoAssociatedValidatorId);
		// Admitted, but for an institution.
		System::inc_providers(&4);
		Admitted::mutate(|book| book.insert(4, Holder::Institution(0)));
		assert_noop!(set_keys(4, 40), Error::<Test>::NoAssociatedValidatorId);

		assert_ok!(admit(5));
		assert_ok!(set_keys(5, 50));
		assert_ok!(Consortium::expel_seat(RuntimeOrigin::root(), 3));
		assert_noop!(set_keys(5, 50), Error::<Test>::NoAssociatedValidatorId);
	});
}

#[test]
fn only_with_a_proof_of_owning_them() {
	ExtBuilder::default().build_and_execute(|| {
		let made_for_another = TestSignature(11, 2u64.encode()).encode();
		assert_noop!(
			Session::set_keys(RuntimeOrigin::signed(1), keys(11), made_for_another),
			Error::<Test>::InvalidProof
		);
		assert_noop!(
			Session::set_keys(RuntimeOrigin::signed(1), keys(11), Vec::new()),
			Error::<Test>::InvalidProof
		);
		assert_noop!(set_keys(1, 20), Error::<Test>::DuplicatedKey);
	});
}
