use super::*;
use sp_runtime::{AccountId32, DispatchResult};

fn cancel(who: AccountId32, id: SigningId) -> DispatchResult {
	SigningEvidence::cancel(signed(who), id)
}

#[test]
fn the_initiator_takes_a_signing_back() {
	let mut ext = new_test_ext();
	let hash = checked(&mut ext, || {
		let id = create(&[1, 2], SigningOrder::Parallel);
		create(&[1, 2], SigningOrder::Parallel);
		assert_ok!(cancel(signer(1), id));
		assert_closed(id, SigningOutcome::Cancelled, member(1), 1)
	});
	assert_eq!(signing_record(&ext, &hash).unwrap().outcome, SigningOutcome::Cancelled);
}

#[test]
fn the_initiators_controller_does() {
	build_and_execute(|| {
		let id = create(&[1, 2], SigningOrder::Parallel);
		Gone::set(&[signer(1)].into());
		assert_ok!(cancel(controller(1), id));
		assert_closed(id, SigningOutcome::Cancelled, member(1), 0);
	});
}

#[test]
fn a_platform_takes_its_own_back() {
	build_and_execute(|| {
		assert_ok!(try_create(operator(PLATFORM), &[1, 2], SigningOrder::Parallel));
		for who in [operator(OTHER_PLATFORM), signer(1), controller(1)] {
			assert_noop!(cancel(who, 0), Error::<Test>::NotInitiator);
		}
		SuspendedInstitutions::set(&[PLATFORM].into());
		assert_noop!(cancel(operator(PLATFORM), 0), NOT_CAPABLE);
		SuspendedInstitutions::set(&Default::default());
		assert_ok!(cancel(operator(PLATFORM), 0));
		assert_closed(0, SigningOutcome::Cancelled, Holder::Institution(PLATFORM), 0);
	});
}

#[test]
fn who_may_not() {
	build_and_execute(|| {
		let id = create(&[1, 2], SigningOrder::Parallel);
		for who in [
			account(1, Who::OtherSigner),
			signer(2),
			controller(2),
			operator(PLATFORM),
			seat(1),
			stranger(),
		] {
			assert_noop!(cancel(who, id), Error::<Test>::NotInitiator);
		}
		Gone::set(&[signer(1)].into());
		assert_noop!(cancel(signer(1), id), Error::<Test>::NotAuthorized);
		assert_noop!(
			SigningEvidence::cancel(RuntimeOrigin::root(), id),
			sp_runtime::DispatchError::BadOrigin
		);
	});
}

#[test]
fn only_open_signings_are_cancelled() {
	build_and_execute(|| {
		assert_noop!(cancel(signer(1), 0), Error::<Test>::NotFound);
		let id = create(&[1], SigningOrder::Parallel);
		assert_ok!(seal(1, id));
		assert_noop!(cancel(signer(1), id), Error::<Test>::Closed);
		let late = create(&[1], SigningOrder::Parallel);
		Now::set(&(DEADLINE + 1));
		assert_noop!(cancel(signer(1), late), Error::<Test>::DeadlinePassed);
	});
}
