//! Seal managers and makers act only while their certificate is valid.

use super::*;
use frame_support::BoundedVec;
use seal_primitives::{
	traits::{FirstSeal, FirstSealIssuer},
	Digest,
};

#[test]
fn a_maker_produces_and_delivers() {
	build_and_execute(|| {
		let code = filed(0, SealKind::Contract, None);
		assert_needs_certificate(maker(), || produce(&code, electronic(0)));
		assert_needs_certificate(maker(), || deliver(&code));
	});
}

#[test]
fn a_maker_produces_the_next_part() {
	build_and_execute(|| {
		let code = active(0, SealKind::Contract);
		assert_ok!(SealRegistry::request_update(signed(manager()), code.clone()));
		assert_needs_certificate(maker(), || produce(&code, electronic(0)));
	});
}

#[test]
fn a_makers_statement_gives_a_first_seal() {
	build_and_execute(|| {
		let codes = BoundedVec::truncate_from(vec![(seal_code(0), Digest::sm3(b"impression"))]);
		assert_ok!(SealRegistry::file_pool(signed(filer()), codes, 0));
		let statement = statement(&seal_code(0), &electronic(0));
		assert_needs_certificate(maker(), || {
			SealRegistry::issue(
				&a(),
				FirstSeal {
					code: seal_code(0),
					electronic: electronic(0),
					deadline: statement.deadline,
					signature: sign(&maker(), &statement.signed_bytes()),
				},
			)
		});
	});
}

#[test]
fn a_seal_manager_applies_and_withdraws() {
	build_and_execute(|| {
		assert_needs_certificate(manager(), || {
			SealRegistry::apply(signed(manager()), SealKind::Contract, None)
		});
		assert_needs_certificate(manager(), || {
			SealRegistry::close_application(signed(manager()), 0)
		});
	});
}

#[test]
fn a_seal_manager_takes_a_seal_into_use_and_out_of_it() {
	build_and_execute(|| {
		let code = delivered(0, SealKind::Official, None);
		assert_needs_certificate(manager(), || {
			SealRegistry::activate(signed(manager()), code.clone())
		});
		assert_needs_certificate(manager(), || {
			SealRegistry::request_update(signed(manager()), code.clone())
		});
		assert_needs_certificate(manager(), || {
			SealRegistry::suspend(signed(manager()), code.clone())
		});
		assert_needs_certificate(manager(), || {
			SealRegistry::resume(signed(manager()), code.clone())
		});
	});
}

#[test]
fn a_seal_manager_freezes_and_releases() {
	build_and_execute(|| {
		let code = active(0, SealKind::Official);
		let freeze = |reason| SealRegistry::freeze(signed(manager()), code.clone(), reason, None);
		assert_needs_certificate(manager(), || freeze(FreezeReason::Lost));
		assert_needs_certificate(manager(), || freeze(FreezeReason::AuthorityDisputed));
		let other = frozen(1, FreezeReason::Lost);
		assert_needs_certificate(manager(), || release(manager(), &other));
	});
}

#[test]
fn the_controller_and_the_other_hands_need_none() {
	build_and_execute(|| {
		let code = delivered(0, SealKind::Official, None);
		Certificates::set(Default::default());
		let by = |who| signed(who);
		assert_ok!(SealRegistry::activate(by(controller()), code.clone()));
		assert_ok!(SealRegistry::request_update(by(controller()), code.clone()));
		assert_ok!(SealRegistry::suspend(by(controller()), code.clone()));
		assert_ok!(SealRegistry::resume(by(controller()), code.clone()));
		for (freezer, reason) in
			[(controller(), FreezeReason::Lost), (court(), FreezeReason::CourtOrder)]
		{
			assert_ok!(SealRegistry::freeze(by(freezer), code.clone(), reason, None));
		}
		assert_ok!(release(police(), &code));
		assert_ok!(release(judge(), &code));
		assert_ok!(SealRegistry::abolish(by(controller()), code, AbolitionReason::Worn));
	});
}

#[test]
fn what_is_refused_anyway_is_refused_for_its_own_reason() {
	build_and_execute(|| {
		let code = filed(0, SealKind::Contract, None);
		Certificates::set(Default::default());
		let by = || signed(manager());
		assert_noop!(SealRegistry::activate(by(), code.clone()), Error::<Test>::NotDelivered);
		assert_noop!(SealRegistry::suspend(by(), code.clone()), Error::<Test>::NotActive);
		assert_noop!(release(manager(), &code), Error::<Test>::NotFrozen);
		assert_noop!(deliver(&code), Error::<Test>::NotProduced);
		assert_noop!(produce(&seal_code(1), electronic(1)), Error::<Test>::NotFound);
	});
}
