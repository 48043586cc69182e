use super::*;
use crate::{NextSigning, Party, Signing};
use seal_primitives::{time::DAY, DocumentKind, Moment};
use sp_runtime::DispatchResult;

fn create_until(deadline: Moment) -> DispatchResult {
	SigningEvidence::create(
		signed(signer(1)),
		document(),
		DocumentKind::Contract,
		parties(&[1, 2]),
		SigningOrder::Parallel,
		deadline,
	)
}

#[test]
fn a_signer_starts_a_signing() {
	build_and_execute(|| {
		assert_ok!(try_create(signer(2), &[1, 2], SigningOrder::Sequential));

		let party = |number| Party { enterprise: enterprise(number), use_record: None };
		assert_eq!(
			open(0),
			Signing {
				initiator: signer(2),
				holder: member(2),
				document: document(),
				document_kind: DocumentKind::Contract,
				parties: vec![party(1), party(2)].try_into().unwrap(),
				order: SigningOrder::Sequential,
				deadline: DEADLINE,
				created_at: START,
			}
		);
		assert_eq!(OpenSignings::<Test>::get(member(2)), 1);
		assert_eq!(NextSigning::<Test>::get(), 1);
		System::assert_last_event(
			Event::SigningCreated { signing: 0, initiator: signer(2), deadline: DEADLINE }.into(),
		);
	});
}

#[test]
fn a_controller_starts_a_signing() {
	build_and_execute(|| {
		assert_ok!(try_create(controller(1), &[1], SigningOrder::Parallel));
		assert_eq!(open(0).holder, member(1));
	});
}

#[test]
fn a_platform_starts_a_signing_of_others() {
	build_and_execute(|| {
		assert_ok!(try_create(operator(PLATFORM), &[1, 2], SigningOrder::Parallel));
		assert_eq!(open(0).holder, Holder::Institution(PLATFORM));
		assert_eq!(OpenSignings::<Test>::get(Holder::Institution(PLATFORM)), 1);
		assert_eq!(OpenSignings::<Test>::get(member(1)), 0);
	});
}

#[test]
fn numbers_are_never_given_again() {
	build_and_execute(|| {
		assert_eq!(create(&[1], SigningOrder::Parallel), 0);
		assert_ok!(SigningEvidence::cancel(signed(signer(1)), 0));
		assert_eq!(create(&[1], SigningOrder::Parallel), 1);
	});
}

#[test]
fn who_may_not() {
	build_and_execute(|| {
		for who in [account(1, Who::Approver), account(1, Who::Auditor), seat(1), stranger()] {
			assert_noop!(
				try_create(who, &[1, 2], SigningOrder::Parallel),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			try_create(signer(3), &[1, 2], SigningOrder::Parallel),
			Error::<Test>::NotParty
		);
		assert_noop!(try_create(operator(PROVIDER), &[1, 2], SigningOrder::Parallel), NOT_CAPABLE);
		assert_noop!(
			SigningEvidence::create(
				RuntimeOrigin::root(),
				document(),
				DocumentKind::Contract,
				parties(&[1]),
				SigningOrder::Parallel,
				DEADLINE
			),
			sp_runtime::DispatchError::BadOrigin
		);
	});
}

#[test]
fn a_suspended_platform_starts_none() {
	build_and_execute(|| {
		SuspendedInstitutions::set(&[PLATFORM].into());
		assert_noop!(try_create(operator(PLATFORM), &[1, 2], SigningOrder::Parallel), NOT_CAPABLE);
	});
}

#[test]
fn who_left_starts_none() {
	build_and_execute(|| {
		Gone::set(&[signer(1)].into());
		assert_noop!(
			try_create(signer(1), &[1, 2], SigningOrder::Parallel),
			Error::<Test>::NotAuthorized
		);
	});
}

#[test]
fn parties_are_there_once_and_operating() {
	build_and_execute(|| {
		let create = |numbers: &[u8]| try_create(signer(1), numbers, SigningOrder::Parallel);
		assert_noop!(create(&[]), Error::<Test>::NoParties);
		assert_noop!(create(&[1, 2, 1]), Error::<Test>::DuplicateParty);
		Suspended::set(&[enterprise(2)].into());
		assert_noop!(create(&[1, 2]), NOT_OPERATING);
	});
}

#[test]
fn deadlines_are_ahead_but_not_too_far() {
	build_and_execute(|| {
		assert_noop!(create_until(START - 1), Error::<Test>::DeadlineInPast);
		assert_noop!(create_until(START), Error::<Test>::DeadlineInPast);
		assert_noop!(create_until(START + 30 * DAY + 1), Error::<Test>::DeadlineTooFar);
		assert_noop!(create_until(Moment::MAX), Error::<Test>::DeadlineTooFar);
		assert_ok!(create_until(START + 1));
		assert_ok!(create_until(START + 30 * DAY));
	});
}

#[test]
fn each_holder_has_so_many_open() {
	build_and_execute(|| {
		for _ in 0..3 {
			create(&[1, 2], SigningOrder::Parallel);
		}
		// Another person of the same enterprise gets no more.
		for who in [signer(1), account(1, Who::OtherSigner), controller(1)] {
			assert_noop!(
				try_create(who, &[1, 2], SigningOrder::Parallel),
				Error::<Test>::TooManySignings
			);
		}
		// Its partner does, and so does the enterprise itself once one has ended.
		assert_ok!(try_create(signer(2), &[1, 2], SigningOrder::Parallel));
		assert_ok!(SigningEvidence::cancel(signed(signer(1)), 0));
		assert_ok!(try_create(signer(1), &[1, 2], SigningOrder::Parallel));
	});
}
