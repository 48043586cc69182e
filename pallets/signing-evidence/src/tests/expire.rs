use super::*;

#[test]
fn anyone_closes_what_is_overdue() {
	let mut ext = new_test_ext();
	let hash = checked(&mut ext, || {
		let id = create(&[1, 2], SigningOrder::Parallel);
		assert_ok!(seal(2, id));
		Now::set(&(DEADLINE + 1));
		assert_ok!(SigningEvidence::expire(signed(stranger()), id));
		assert_closed(id, SigningOutcome::Expired, member(1), 0)
	});
	let record = signing_record(&ext, &hash).unwrap();
	assert_eq!(record.outcome, SigningOutcome::Expired);
	assert_eq!(record.closed_at, DEADLINE + 1);
	assert_eq!(record.parties[0], (enterprise(1), None));
	assert!(record.parties[1].1.is_some());
}

#[test]
fn not_before_the_deadline_has_passed() {
	build_and_execute(|| {
		let id = create(&[1, 2], SigningOrder::Parallel);
		Now::set(&DEADLINE);
		assert_noop!(
			SigningEvidence::expire(signed(signer(1)), id),
			Error::<Test>::DeadlineNotPassed
		);
	});
}

#[test]
fn only_open_signings_expire() {
	build_and_execute(|| {
		assert_noop!(SigningEvidence::expire(signed(signer(1)), 0), Error::<Test>::NotFound);
		let id = create(&[1], SigningOrder::Parallel);
		Now::set(&(DEADLINE + 1));
		assert_noop!(
			SigningEvidence::expire(RuntimeOrigin::none(), id),
			sp_runtime::DispatchError::BadOrigin
		);
		assert_ok!(SigningEvidence::expire(signed(signer(1)), id));
		assert_noop!(SigningEvidence::expire(signed(signer(1)), id), Error::<Test>::Closed);
	});
}
