use super::*;
use crate::{Application, Applications, OpenApplications};
use seal_primitives::traits::EnterpriseObserver;

fn apply(kind: SealKind, replaces: Option<u32>) -> sp_runtime::DispatchResult {
	SealRegistry::apply(signed(manager()), kind, replaces.map(seal_code))
}

#[test]
fn a_keeper_applies_once_for_a_kind() {
	build_and_execute(|| {
		assert_ok!(apply(SealKind::Contract, None));
		assert_eq!(
			last_event(),
			Event::Applied { id: 0, enterprise: a(), kind: SealKind::Contract, replaces: None }
		);
		assert_eq!(
			Applications::<Test>::get(0),
			Some(Application {
				enterprise: a(),
				kind: SealKind::Contract,
				replaces: None,
				filed_at: 1_000
			})
		);
		assert_noop!(apply(SealKind::Contract, None), Error::<Test>::AlreadyApplied);
		assert_ok!(apply(SealKind::Finance, None));
	});
}

#[test]
fn who_may_not_and_what_cannot_be_filed_is_refused_early() {
	build_and_execute(|| {
		for who in [clerk(), stranger(), filer()] {
			assert_noop!(
				SealRegistry::apply(signed(who), SealKind::Contract, None),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(apply(SealKind::Official, Some(7)), Error::<Test>::NotFound);
		active(0, SealKind::Official);
		assert_noop!(apply(SealKind::Official, None), Error::<Test>::SecondOfficialSeal);
		assert_noop!(apply(SealKind::Finance, Some(0)), Error::<Test>::ReplacementMismatch);
		assert_ok!(apply(SealKind::Official, Some(0)));
		(1..4).for_each(|n| {
			filed(n, SealKind::Other, None);
		});
		assert_noop!(apply(SealKind::Finance, None), Error::<Test>::TooManySeals);
		NotOperating::mutate(|halted| halted.insert(a()));
		assert_noop!(apply(SealKind::Tax, None), HALTED);
	});
}

#[test]
fn it_is_withdrawn_by_its_enterprise_or_refused_by_a_filing_seat() {
	build_and_execute(|| {
		assert_ok!(apply(SealKind::Contract, None));
		assert_ok!(apply(SealKind::Finance, None));
		for (who, error) in [
			(clerk(), Error::<Test>::NotAuthorized),
			(b_controller(), Error::<Test>::NotOwner),
			(police(), Error::<Test>::NotOwner),
		] {
			assert_noop!(SealRegistry::close_application(signed(who), 0), error);
		}
		assert_noop!(
			SealRegistry::close_application(RuntimeOrigin::root(), 0),
			DispatchError::BadOrigin
		);
		assert_ok!(SealRegistry::close_application(signed(controller()), 0));
		assert_eq!(last_event(), Event::ApplicationClosed { id: 0, enterprise: a(), by: None });
		assert_ok!(SealRegistry::close_application(signed(filer()), 1));
		assert_eq!(last_event(), Event::ApplicationClosed { id: 1, enterprise: a(), by: Some(0) });
		assert_noop!(
			SealRegistry::close_application(signed(filer()), 1),
			Error::<Test>::ApplicationNotFound
		);
		assert_ok!(apply(SealKind::Contract, None));
	});
}

#[test]
fn a_filing_answers_it() {
	build_and_execute(|| {
		assert_ok!(apply(SealKind::Contract, None));
		let file = |n, owner, kind, id| {
			SealRegistry::file(signed(filer()), seal_code(n), owner, kind, None, None, Some(id))
		};
		assert_noop!(file(0, a(), SealKind::Contract, 5), Error::<Test>::ApplicationNotFound);
		assert_noop!(file(0, a(), SealKind::Finance, 0), Error::<Test>::ApplicationMismatch);
		assert_noop!(file(0, b(), SealKind::Contract, 0), Error::<Test>::ApplicationMismatch);
		assert_ok!(file(0, a(), SealKind::Contract, 0));
		assert!(!Applications::<Test>::contains_key(0));
		assert!(!OpenApplications::<Test>::contains_key(a(), SealKind::Contract));
	});
}

#[test]
fn they_end_with_the_enterprise() {
	build_and_execute(|| {
		assert_ok!(apply(SealKind::Contract, None));
		assert_ok!(apply(SealKind::Finance, None));
		assert_ok!(SealRegistry::on_deregistered(&a()));
		assert_eq!(Applications::<Test>::iter().count(), 0);
		assert_eq!(OpenApplications::<Test>::iter().count(), 0);
	});
}
