use crate::{mock::*, pallet::*};
use frame_support::{assert_noop, assert_ok};
use seal_primitives::{
	traits::AccountBook,
	Capability::{Notary, SealMaker, SigningPlatform},
	Holder,
};
use sp_runtime::DispatchError;

#[test]
fn the_vote_replaces_capabilities() {
	build_and_execute(|| {
		let set = capabilities([Notary, SigningPlatform]);
		for id in [admitted(1), suspended(2)] {
			assert_ok!(Organisations::set_capabilities(RuntimeOrigin::root(), id, set.clone()));
			assert_eq!(institution(id).capabilities, set);
			assert_eq!(
				last_event(),
				Event::CapabilitiesSet { id, capabilities: set.clone() }.into()
			);
		}
	});
}

#[test]
fn capabilities_are_refused() {
	build_and_execute(|| {
		let id = admitted(1);
		let set = capabilities([SealMaker]);
		assert_noop!(
			Organisations::set_capabilities(RuntimeOrigin::signed(1), id, set.clone()),
			DispatchError::BadOrigin
		);
		assert_noop!(
			Organisations::set_capabilities(RuntimeOrigin::root(), id, capabilities([])),
			Error::<Test>::CapabilitiesEmpty
		);
		assert_noop!(
			Organisations::set_capabilities(RuntimeOrigin::root(), 7, set.clone()),
			Error::<Test>::NotFound
		);
		for id in [applied(2), removed(3)] {
			assert_noop!(
				Organisations::set_capabilities(RuntimeOrigin::root(), id, set.clone()),
				Error::<Test>::NotAdmitted
			);
		}
	});
}

#[test]
fn the_vote_replaces_the_operator() {
	build_and_execute(|| {
		for (old, new, id) in [(1, 11, admitted(1)), (2, 12, suspended(2))] {
			let before = institution(id).status;
			assert_ok!(Organisations::replace_operator(RuntimeOrigin::root(), id, new));
			assert_eq!(institution(id).operator, new);
			assert_eq!(institution(id).status, before);
			assert_eq!(Book::holder(&old), None);
			assert_eq!(Book::holder(&new), Some(Holder::Institution(id)));
			assert_eq!(InstitutionOf::<Test>::get(old), None);
			assert_eq!(InstitutionOf::<Test>::get(new), Some(id));
			assert_eq!(last_event(), Event::OperatorReplaced { id, old, new }.into());
		}
	});
}

#[test]
fn an_operator_is_refused() {
	build_and_execute(|| {
		let id = admitted(1);
		let applicant = applied(2);
		assert_ok!(Book::admit(&3, Holder::Seat(0)));
		assert_noop!(
			Organisations::replace_operator(RuntimeOrigin::signed(1), id, 9),
			DispatchError::BadOrigin
		);
		for account in [1, 2] {
			assert_noop!(
				Organisations::replace_operator(RuntimeOrigin::root(), id, account),
				Error::<Test>::AlreadyExists
			);
		}
		assert_noop!(
			Organisations::replace_operator(RuntimeOrigin::root(), id, 3),
			Error::<Test>::AccountTaken
		);
		assert_noop!(
			Organisations::replace_operator(RuntimeOrigin::root(), 7, 9),
			Error::<Test>::NotFound
		);
		for id in [applicant, removed(4)] {
			assert_noop!(
				Organisations::replace_operator(RuntimeOrigin::root(), id, 9),
				Error::<Test>::NotAdmitted
			);
		}
	});
}
