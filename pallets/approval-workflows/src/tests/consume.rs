use super::*;
use seal_primitives::{
	traits::{PermitBook, PermitUse},
	SealCode,
};
use sp_runtime::DispatchResult;

/// One use, right for what [`permit`] makes unless changed.
struct Use {
	seal: SealCode,
	signer: AccountId,
	document: Commitment,
	document_kind: DocumentKind,
}

impl Default for Use {
	fn default() -> Self {
		Self { seal: seal(), signer: CLERK, document: document(), document_kind: KIND }
	}
}

impl Use {
	fn of(self, id: RequestId) -> DispatchResult {
		let Self { seal, signer, document, document_kind } = &self;
		let usage = PermitUse { seal, signer, document, document_kind: *document_kind };
		<ApprovalWorkflows as PermitBook<AccountId>>::consume(id, &usage)
	}
}

#[test]
fn a_permit_is_used_once() {
	build_and_execute(|| {
		let id = permit();
		pass(PERMIT_LIFETIME);
		assert_ok!(Use::default().of(id));
		last_event(Event::PermitConsumed { request: id });
		assert_gone(id);
		assert_noop!(Use::default().of(id), Error::<Test>::PermitUsedUp);
	});
}

#[test]
fn numbers_never_given_are_no_permits() {
	build_and_execute(|| {
		assert_noop!(Use::default().of(0), Error::<Test>::NoPermit);
		let id = permit();
		assert_noop!(Use::default().of(id + 1), Error::<Test>::NoPermit);
	});
}

#[test]
fn withdrawn_rejected_and_reaped_ones_are_used_up() {
	build_and_execute(|| {
		let id = permit();
		assert_ok!(ApprovalWorkflows::withdraw(signed(CLERK), id));
		assert_noop!(Use::default().of(id), Error::<Test>::PermitUsedUp);

		let id = open();
		assert_ok!(ApprovalWorkflows::vote(signed(HEADS[0]), id, false));
		assert_noop!(Use::default().of(id), Error::<Test>::PermitUsedUp);

		let id = permit();
		pass(PERMIT_LIFETIME + 1);
		assert_ok!(ApprovalWorkflows::reap(signed(99), id));
		assert_noop!(Use::default().of(id), Error::<Test>::PermitUsedUp);
	});
}

#[test]
fn an_open_request_is_no_permit_yet() {
	build_and_execute(|| {
		let id = open();
		assert_noop!(Use::default().of(id), Error::<Test>::NotPermitted);
		approve(id, &[HEADS[0], DIRECTORS[0]]);
		assert_noop!(Use::default().of(id), Error::<Test>::NotPermitted);
	});
}

#[test]
fn an_expired_permit_is_refused() {
	build_and_execute(|| {
		let id = permit();
		pass(PERMIT_LIFETIME + 1);
		assert_noop!(Use::default().of(id), Error::<Test>::PermitExpired);
	});
}

#[test]
fn a_permit_is_for_what_was_approved() {
	build_and_execute(|| {
		let id = permit();
		assert_noop!(Use { seal: other_seal(), ..Use::default() }.of(id), Error::<Test>::WrongSeal);
		assert_noop!(
			Use { document: Digest::sm3(b"contract."), ..Use::default() }.of(id),
			Error::<Test>::WrongDocument
		);
		assert_noop!(
			Use { document_kind: DocumentKind::Tender, ..Use::default() }.of(id),
			Error::<Test>::WrongDocumentKind
		);
	});
}

#[test]
fn only_the_requester_seals() {
	build_and_execute(|| {
		let id = permit();
		for signer in [BOSS, MANAGER, HEAD_CLERK, HEADS[0], OUTSIDER] {
			assert_noop!(Use { signer, ..Use::default() }.of(id), Error::<Test>::NotRequester);
		}
	});
}

#[test]
fn a_permit_dies_with_its_requesters_role() {
	build_and_execute(|| {
		let id = permit();
		take_role(CLERK, MemberRole::Signer);
		assert_noop!(Use::default().of(id), Error::<Test>::RequesterLeft);
	});
}

#[test]
fn a_permit_dies_with_its_seal() {
	build_and_execute(|| {
		let id = permit();
		set_status(&seal(), SealStatus::Frozen);
		assert_noop!(Use::default().of(id), Error::<Test>::SealChanged);
		set_status(&seal(), SealStatus::Active);
		assert_noop!(Use::default().of(id), Error::<Test>::SealChanged);
	});
}

#[test]
fn a_permit_dies_with_the_authority_behind_it() {
	build_and_execute(|| {
		let id = permit();
		raise_epoch();
		assert_noop!(Use::default().of(id), Error::<Test>::AuthorityChanged);
	});
}
