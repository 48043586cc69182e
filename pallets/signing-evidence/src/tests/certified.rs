//! Signers, providers and platforms act only while their certificate is valid.

use super::*;

#[test]
fn a_signer_seals() {
	build_and_execute(|| {
		let id = create(&[1, 2], SigningOrder::Parallel);
		let permit = permit(1);
		assert_needs_certificate(&signer(1), || seal_with(1, id, permit));
	});
}

#[test]
fn a_provider_attests() {
	build_and_execute(|| {
		let id = create(&[1, 2], SigningOrder::Parallel);
		let permit = permit(1);
		assert_needs_certificate(&operator(PROVIDER), || seal_with(1, id, permit));
	});
}

#[test]
fn a_signer_starts_declines_and_cancels() {
	build_and_execute(|| {
		assert_needs_certificate(&signer(1), || {
			try_create(signer(1), &[1, 2], SigningOrder::Parallel)
		});
		assert_needs_certificate(&signer(2), || decline(signer(2), 0));
		let id = create(&[1, 2], SigningOrder::Parallel);
		assert_needs_certificate(&signer(1), || SigningEvidence::cancel(signed(signer(1)), id));
	});
}

#[test]
fn a_platform_starts_and_cancels() {
	build_and_execute(|| {
		let platform = operator(PLATFORM);
		assert_needs_certificate(&platform, || {
			try_create(platform.clone(), &[1, 2], SigningOrder::Parallel)
		});
		assert_needs_certificate(&platform, || {
			SigningEvidence::cancel(signed(platform.clone()), 0)
		});
	});
}

#[test]
fn controllers_need_none() {
	build_and_execute(|| {
		Certificates::set(&Default::default());
		for _ in 0..2 {
			assert_ok!(try_create(controller(1), &[1, 2], SigningOrder::Parallel));
		}
		assert_ok!(decline(controller(2), 0));
		assert_ok!(SigningEvidence::cancel(signed(controller(1)), 1));
	});
}

#[test]
fn what_is_refused_anyway_is_refused_for_its_own_reason() {
	build_and_execute(|| {
		let id = create(&[1, 2], SigningOrder::Sequential);
		let permit = permit(2);
		Certificates::set(&Default::default());
		assert_noop!(seal_with(2, id, permit), Error::<Test>::NotYourTurn);
		assert_noop!(seal_with(1, id, 1), NO_PERMIT);
		assert_noop!(
			try_create(signer(3), &[1, 2], SigningOrder::Parallel),
			Error::<Test>::NotParty
		);
	});
}
