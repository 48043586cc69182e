use super::*;
use crate::{DeclineReason, Journals};

#[test]
fn a_party_ends_the_signing() {
	let mut ext = new_test_ext();
	let (used, hash) = checked(&mut ext, || {
		let id = create(&[1, 2, 3], SigningOrder::Sequential);
		assert_ok!(seal(1, id));
		// Not its turn, but it knows already that it will not seal.
		assert_ok!(decline(signer(3), id));

		System::assert_has_event(
			Event::SigningDeclined {
				signing: id,
				enterprise: enterprise(3),
				reason: DeclineReason::ContentRejected,
			}
			.into(),
		);
		let used = Journals::<Test>::get(code(1)).head;
		(used, assert_closed(id, SigningOutcome::Declined, member(1), 0))
	});

	let record = signing_record(&ext, &hash).unwrap();
	assert_eq!(record.outcome, SigningOutcome::Declined);
	assert_eq!(
		record.parties,
		vec![(enterprise(1), Some(used)), (enterprise(2), None), (enterprise(3), None)]
	);
	// What was sealed stays on record.
	assert!(use_record(&ext, &used).is_some());
}

#[test]
fn a_controller_declines() {
	build_and_execute(|| {
		let id = create(&[1, 2], SigningOrder::Parallel);
		assert_ok!(decline(controller(2), id));
		assert_closed(id, SigningOutcome::Declined, member(1), 0);
	});
}

#[test]
fn who_may_not() {
	build_and_execute(|| {
		let id = create(&[1, 2], SigningOrder::Parallel);
		assert_ok!(seal(1, id));
		assert_noop!(decline(signer(1), id), Error::<Test>::AlreadySealed);
		assert_noop!(decline(signer(3), id), Error::<Test>::NotParty);
		assert_noop!(decline(operator(PLATFORM), id), Error::<Test>::NotParty);
		assert_noop!(decline(account(2, Who::Approver), id), Error::<Test>::NotAuthorized);
		assert_noop!(
			SigningEvidence::decline(RuntimeOrigin::root(), id, DeclineReason::Other),
			sp_runtime::DispatchError::BadOrigin
		);
	});
}

#[test]
fn only_open_signings_are_declined() {
	build_and_execute(|| {
		assert_noop!(decline(signer(2), 0), Error::<Test>::NotFound);
		let id = create(&[1, 2], SigningOrder::Parallel);
		assert_ok!(decline(signer(2), id));
		assert_noop!(decline(signer(1), id), Error::<Test>::Closed);
		let late = create(&[1, 2], SigningOrder::Parallel);
		Now::set(&(DEADLINE + 1));
		assert_noop!(decline(signer(2), late), Error::<Test>::DeadlinePassed);
	});
}
