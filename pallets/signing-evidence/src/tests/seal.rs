use super::*;
use crate::{Journal, Journals, Willingness};
use seal_primitives::{time::MINUTE, SealCode, SigningRecord, UseRecord, WillingnessMethod};
use sp_runtime::{AccountId32, DispatchResult, MultiSignature};

/// Seal with everything to choose.
fn seal_as(
	who: AccountId32,
	id: SigningId,
	code: SealCode,
	permit: u64,
	willingness: Willingness<MultiSignature>,
) -> DispatchResult {
	SigningEvidence::seal(signed(who), id, code, permit, container(), willingness)
}

#[test]
fn a_sealing_joins_the_journal() {
	let mut ext = new_test_ext();
	let (permit, head) = checked(&mut ext, || {
		let id = create(&[1, 2], SigningOrder::Sequential);
		let permit = permit(1);
		assert_ok!(seal_with(1, id, permit));

		let Journal { count, head } = Journals::<Test>::get(code(1));
		assert_eq!(count, 1);
		assert_eq!(open(id).party(&enterprise(1)).unwrap().use_record, Some(head));
		assert_eq!(open(id).party(&enterprise(2)).unwrap().use_record, None);
		assert!(Permits::get().is_empty());
		System::assert_last_event(
			Event::SealUsed { signing: id, seal: code(1), number: 1, record: head, at: START }
				.into(),
		);
		(permit, head)
	});

	let record = use_record(&ext, &head).unwrap();
	assert_eq!(record.hash(), head);
	assert_eq!(
		record,
		UseRecord {
			version: 1,
			seal: code(1),
			seal_version: 2,
			number: 1,
			previous: H256::zero(),
			owner: enterprise(1),
			signer: signer(1),
			grant: GRANT,
			certificate: certificate(&signer(1)),
			signing: 0,
			request: permit,
			document_kind: seal_primitives::DocumentKind::Contract,
			document: document(),
			container: container(),
			provider: PROVIDER,
			provider_certificate: certificate(&operator(PROVIDER)),
			method: WillingnessMethod::Passkey,
			at: START,
		}
	);
}

#[test]
fn the_last_seal_completes() {
	let mut ext = new_test_ext();
	let (uses, hash) = checked(&mut ext, || {
		let id = create(&[1, 2], SigningOrder::Sequential);
		assert_ok!(seal(1, id));
		Now::set(&(START + MINUTE));
		assert_ok!(seal(2, id));
		let uses = [1, 2].map(|number| Journals::<Test>::get(code(number)).head);
		(uses, assert_closed(id, SigningOutcome::Completed, member(1), 0))
	});

	let record = signing_record(&ext, &hash).unwrap();
	assert_eq!(record.hash(), hash);
	assert_eq!(
		record,
		SigningRecord {
			version: 1,
			id: 0,
			initiator: signer(1),
			document: document(),
			document_kind: seal_primitives::DocumentKind::Contract,
			parties: vec![(enterprise(1), Some(uses[0])), (enterprise(2), Some(uses[1]))],
			outcome: SigningOutcome::Completed,
			created_at: START,
			closed_at: START + MINUTE,
		}
	);
}

#[test]
fn in_parallel_any_party_may_be_first() {
	build_and_execute(|| {
		let id = create(&[1, 2, 3], SigningOrder::Parallel);
		for number in [3, 1, 2] {
			assert_ok!(seal(number, id));
		}
		assert_closed(id, SigningOutcome::Completed, member(1), 0);
	});
}

#[test]
fn in_sequence_parties_wait() {
	build_and_execute(|| {
		let id = create(&[1, 2, 3], SigningOrder::Sequential);
		assert_ok!(seal(1, id));
		let permit = permit(3);
		assert_noop!(seal_with(3, id, permit), Error::<Test>::NotYourTurn);
		assert_ok!(seal(2, id));
		assert_ok!(seal_with(3, id, permit));
	});
}

#[test]
fn the_deadline_is_the_last_moment() {
	build_and_execute(|| {
		let id = create(&[1, 2], SigningOrder::Parallel);
		Now::set(&DEADLINE);
		assert_ok!(seal(1, id));
		let permit = permit(2);
		Now::set(&(DEADLINE + 1));
		assert_noop!(seal_with(2, id, permit), Error::<Test>::DeadlinePassed);
	});
}

#[test]
fn only_open_signings_are_sealed() {
	build_and_execute(|| {
		let permit = permit(1);
		assert_noop!(seal_with(1, 0, permit), Error::<Test>::NotFound);
		let id = create(&[1], SigningOrder::Parallel);
		assert_ok!(seal(1, id));
		assert_noop!(seal_with(1, id, permit), Error::<Test>::Closed);
	});
}

#[test]
fn only_parties_seal_and_once() {
	build_and_execute(|| {
		let id = create(&[1, 2], SigningOrder::Parallel);
		let third = permit(3);
		assert_noop!(seal_with(3, id, third), Error::<Test>::NotParty);
		assert_ok!(seal(1, id));
		let again = permit(1);
		assert_noop!(seal_with(1, id, again), Error::<Test>::AlreadySealed);
	});
}

#[test]
fn the_seal_is_on_record_and_in_force() {
	build_and_execute(|| {
		let id = create(&[1, 2], SigningOrder::Parallel);
		let permit = permit(1);
		let willingness = attested(PROVIDER, &statement(signer(1), permit));
		assert_noop!(
			seal_as(signer(1), id, code(77), permit, willingness.clone()),
			Error::<Test>::UnknownSeal
		);
		Frozen::set(&[code(1)].into());
		assert_noop!(seal_as(signer(1), id, code(1), permit, willingness), NOT_IN_FORCE);
	});
}

#[test]
fn whom_no_permit_was_given_does_not_seal() {
	build_and_execute(|| {
		let id = create(&[1, 2], SigningOrder::Parallel);
		let permit = permit(1);
		let roles = [Who::Controller, Who::SealManager, Who::Approver, Who::Auditor];
		let own = roles.map(|who| account(1, who));
		for who in own.into_iter().chain([signer(2), operator(PLATFORM), stranger()]) {
			let willingness = attested(PROVIDER, &statement(who.clone(), permit));
			assert_noop!(seal_as(who, id, code(1), permit, willingness), NO_PERMIT);
		}
		assert_noop!(
			SigningEvidence::seal(
				RuntimeOrigin::root(),
				id,
				code(1),
				permit,
				container(),
				attested(PROVIDER, &statement(signer(1), permit)),
			),
			sp_runtime::DispatchError::BadOrigin
		);
	});
}

/// A platform, and a clerk of another enterprise of the group, seal for the party under grants.
#[test]
fn the_party_is_the_seals_owner_whoever_seals_for_it() {
	let sealers = [operator(PLATFORM), signer(3)];
	for who in sealers {
		let mut ext = new_test_ext();
		let head = checked(&mut ext, || {
			let id = create(&[1, 2], SigningOrder::Sequential);
			let permit = permit_for(code(1), who.clone(), document());
			let willingness = attested(PROVIDER, &statement(who.clone(), permit));
			assert_needs_certificate(&who, || {
				seal_as(who.clone(), id, code(1), permit, willingness.clone())
			});
			// A member of the party, who has a permit too, comes too late.
			let again = crate::mock::permit(1);
			assert_noop!(seal_with(1, id, again), Error::<Test>::AlreadySealed);
			open(id).party(&enterprise(1)).unwrap().use_record.unwrap()
		});
		let record = use_record(&ext, &head).unwrap();
		assert_eq!((record.owner, record.signer), (enterprise(1), who.clone()));
		assert_eq!(record.certificate, certificate(&who));
	}
}

#[test]
fn who_seals_for_a_party_waits_for_its_turn_too() {
	build_and_execute(|| {
		let id = create(&[1, 2], SigningOrder::Sequential);
		let who = operator(PLATFORM);
		let permit = permit_for(code(2), who.clone(), document());
		let willingness = attested(PROVIDER, &statement(who.clone(), permit));
		let sealing = || seal_as(who.clone(), id, code(2), permit, willingness.clone());
		assert_noop!(sealing(), Error::<Test>::NotYourTurn);
		assert_ok!(seal(1, id));
		assert_ok!(sealing());
	});
}

#[test]
fn the_permit_is_this_ones_and_used_once() {
	build_and_execute(|| {
		let id = create(&[1, 2], SigningOrder::Parallel);
		assert_noop!(seal_with(1, id, 1), NO_PERMIT);
		// Given to the other party, and to another person of the same one.
		let others = permit(2);
		assert_noop!(seal_with(1, id, others), NO_PERMIT);
		let colleagues = account(1, Who::OtherSigner);
		let permit = permit(1);
		let willingness = attested(PROVIDER, &statement(colleagues.clone(), permit));
		assert_noop!(seal_as(colleagues, id, code(1), permit, willingness), NO_PERMIT);

		assert_ok!(seal_with(1, id, permit));
		let next = create(&[1, 2], SigningOrder::Parallel);
		assert_noop!(seal_with(1, next, permit), NO_PERMIT);
	});
}

#[test]
fn the_provider_is_admitted_and_capable() {
	build_and_execute(|| {
		let id = create(&[1, 2], SigningOrder::Parallel);
		let permit = permit(1);
		let by = |provider| {
			let willingness = attested(provider, &statement(signer(1), permit));
			seal_as(signer(1), id, code(1), permit, willingness)
		};
		assert_noop!(by(99), Error::<Test>::UnknownProvider);
		assert_noop!(by(PLATFORM), NOT_CAPABLE);
		SuspendedInstitutions::set(&[PROVIDER].into());
		assert_noop!(by(PROVIDER), NOT_CAPABLE);
		assert_ok!(by(OTHER_PROVIDER));
	});
}

#[test]
fn willingness_holds_in_its_window() {
	build_and_execute(|| {
		let id = create(&[1, 2], SigningOrder::Parallel);
		let permit = permit(1);
		let within = |not_before, not_after| {
			let mut statement = statement(signer(1), permit);
			statement.not_before = not_before;
			statement.not_after = not_after;
			seal_as(signer(1), id, code(1), permit, attested(PROVIDER, &statement))
		};
		assert_noop!(within(START + 1, START + MINUTE), Error::<Test>::WillingnessNotYet);
		assert_noop!(within(START - MINUTE, START - 1), Error::<Test>::WillingnessExpired);
		assert_noop!(within(START, START - 1), Error::<Test>::WillingnessExpired);
		assert_noop!(
			within(START, START + 10 * MINUTE + 1),
			Error::<Test>::WillingnessWindowTooLong
		);
		assert_noop!(within(0, u64::MAX), Error::<Test>::WillingnessWindowTooLong);
		assert_ok!(within(START, START + 10 * MINUTE));
	});
}

#[test]
fn a_window_of_one_moment_is_one() {
	build_and_execute(|| {
		let id = create(&[1], SigningOrder::Parallel);
		let permit = permit(1);
		let mut statement = statement(signer(1), permit);
		(statement.not_before, statement.not_after) = (START, START);
		assert_ok!(seal_as(signer(1), id, code(1), permit, attested(PROVIDER, &statement)));
	});
}

#[test]
fn every_part_of_the_statement_is_signed() {
	build_and_execute(|| {
		let id = create(&[1, 2], SigningOrder::Parallel);
		let permit = permit(1);
		let right = statement(signer(1), permit);
		let refused = |willingness| {
			assert_noop!(
				seal_as(signer(1), id, code(1), permit, willingness),
				Error::<Test>::BadWillingness
			);
			// What the refused call had used up is there again.
			assert!(Permits::get().contains_key(&permit));
		};

		let mut other_chain = right.clone();
		other_chain.genesis = H256::repeat_byte(1);
		refused(attested(PROVIDER, &other_chain));
		let mut other_person = right.clone();
		other_person.person = account(1, Who::OtherSigner);
		refused(attested(PROVIDER, &other_person));
		let mut other_document = right.clone();
		other_document.document = container();
		refused(attested(PROVIDER, &other_document));
		let mut other_request = right.clone();
		other_request.request += 1;
		refused(attested(PROVIDER, &other_request));

		let attested = attested(PROVIDER, &right);
		refused(Willingness { method: WillingnessMethod::Sms, ..attested.clone() });
		refused(Willingness { not_before: attested.not_before + 1, ..attested.clone() });
		refused(Willingness { not_after: attested.not_after + 1, ..attested.clone() });
		refused(Willingness { provider: OTHER_PROVIDER, ..attested.clone() });
		assert_ok!(seal_as(signer(1), id, code(1), permit, attested));
	});
}
