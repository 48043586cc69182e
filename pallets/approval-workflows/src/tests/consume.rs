use super::*;
use seal_primitives::traits::{PermitBook, PermitUse};
use sp_runtime::DispatchError;

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
	fn of(self, id: RequestId) -> Result<GrantId, DispatchError> {
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
		assert_ok!(Use::default().of(id), GRANT);
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
fn a_permit_dies_with_its_grant_which_says_why() {
	let endings: [(fn(), DispatchError); 4] = [
		(
			|| {
				Grants::mutate(|all| all.remove(&GRANT));
			},
			NO_GRANT,
		),
		(|| change_grant(GRANT, |grant| grant.link_gone = true), LINK_GONE),
		(|| change_grant(GRANT, |grant| grant.terms.valid_until = Now::get() - 1), GRANT_EXPIRED),
		(|| change_grant(GRANT, |grant| grant.terms.uses = Some(0)), GRANT_USED_UP),
	];
	for (end, why) in endings {
		build_and_execute(|| {
			let id = permit();
			end();
			assert_noop!(Use::default().of(id), why);
		});
	}
}

#[test]
fn a_permit_sleeps_with_its_grant() {
	build_and_execute(|| {
		let id = permit();
		change_grant(GRANT, |grant| grant.stopped = true);
		assert_noop!(Use::default().of(id), STOPPED);
		assert_noop!(ApprovalWorkflows::reap(signed(99), id), Error::<Test>::StillAlive);
		change_grant(GRANT, |grant| grant.stopped = false);
		assert_ok!(Use::default().of(id));
	});
}

#[test]
fn a_use_counts_on_the_grant_and_a_refused_one_does_not() {
	build_and_execute(|| {
		change_grant(GRANT, |grant| grant.terms.uses = Some(1));
		let (first, second) = (permit(), permit());
		assert_noop!(
			Use { document_kind: DocumentKind::Tender, ..Use::default() }.of(first),
			Error::<Test>::WrongDocumentKind
		);
		assert_eq!(Grants::get()[&GRANT].terms.uses, Some(1));
		assert_ok!(Use::default().of(first));
		assert_noop!(Use::default().of(second), GRANT_USED_UP);
		assert_ok!(ApprovalWorkflows::reap(signed(99), second));
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
