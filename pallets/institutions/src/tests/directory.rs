use crate::{mock::*, pallet::*};
use frame_support::{assert_err, assert_ok};
use seal_primitives::{
	traits::InstitutionDirectory,
	Capability::{Court, SealMaker},
};

#[test]
fn an_admitted_institution_is_capable_of_what_it_was_admitted_for() {
	build_and_execute(|| {
		let id = admitted(1);
		assert_ok!(Organisations::ensure_capable(id, SealMaker));
		assert_err!(Organisations::ensure_capable(id, Court), Error::<Test>::LacksCapability);
	});
}

#[test]
fn others_are_not_capable_and_are_told_why() {
	build_and_execute(|| {
		for (id, why) in [
			(7, Error::<Test>::NotFound),
			(applied(1), Error::<Test>::NotAdmitted),
			(suspended(2), Error::<Test>::Suspended),
			(removed(3), Error::<Test>::NotAdmitted),
		] {
			assert_err!(Organisations::ensure_capable(id, SealMaker), why);
		}
	});
}

#[test]
fn operators_and_institutions_are_found_while_they_act() {
	build_and_execute(|| {
		for (operator, id) in [(1, admitted(1)), (2, suspended(2))] {
			assert_eq!(Organisations::institution_of(&operator), Some(id));
			assert_eq!(<Organisations as InstitutionDirectory<_>>::operator(id), Some(operator));
		}
		for (operator, id) in [(3, applied(3)), (4, removed(4)), (5, 99)] {
			assert_eq!(Organisations::institution_of(&operator), None);
			assert_eq!(<Organisations as InstitutionDirectory<_>>::operator(id), None);
		}
	});
}

#[test]
fn the_view_shows_the_record() {
	build_and_execute(|| {
		let id = removed(1);
		assert_eq!(Organisations::institution(id), Institutions::<Test>::get(id));
		assert_eq!(Organisations::institution(id + 1), None);
	});
}
