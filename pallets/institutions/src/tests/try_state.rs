use crate::{mock::*, pallet::*};
use frame_support::assert_ok;
use seal_primitives::{traits::AccountBook, Holder};

/// The state is consistent, and no longer after `break_it`.
fn is_noticed(break_it: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		applied(1);
		admitted(2);
		suspended(3);
		removed(4);
		assert_ok!(Organisations::do_try_state());
		break_it();
		assert!(Organisations::do_try_state().is_err());
	});
}

#[test]
fn broken_states_are_noticed() {
	is_noticed(|| OpenApplications::<Test>::put(2));
	is_noticed(|| NextInstitution::<Test>::put(3));
	is_noticed(|| InstitutionOf::<Test>::remove(1));
	is_noticed(|| InstitutionOf::<Test>::insert(9, 1));
	is_noticed(|| InstitutionOf::<Test>::insert(9, 99));
	is_noticed(|| Institutions::<Test>::remove(2));
	is_noticed(|| {
		assert_ok!(Book::remove(&3));
	});
	is_noticed(|| {
		assert_ok!(Book::admit(&4, Holder::Institution(3)));
	});
}
