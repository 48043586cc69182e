//! Whoever asks shows a grant that allows this use.

use super::*;
use crate::Ending;

fn request(kind: DocumentKind, amount: AmountClass) -> DispatchResult {
	ApprovalWorkflows::request(signed(CLERK), seal(), kind, document(), GRANT, amount)
}

#[test]
fn none_asks_without_a_grant_of_their_own_for_this_seal() {
	build_and_execute(|| {
		set_policy();
		assert_noop!(ask_under(77, CLERK, seal()), NO_GRANT);
		assert_noop!(ask_under(OTHER_SEALS_GRANT, CLERK, seal()), OTHER_SEAL);
		// Neither what they are to the enterprise nor somebody else's grant helps.
		for who in [BOSS, MANAGER, HEAD_CLERK, HEADS[0], OPERATOR, OUTSIDER, 99] {
			assert_noop!(ask_under(GRANT, who, seal()), NOT_HOLDER);
		}
	});
}

#[test]
fn its_terms_bind() {
	build_and_execute(|| {
		set_policy();
		assert_ok!(ApprovalWorkflows::set_policy(
			signed(BOSS),
			seal(),
			DocumentKind::Tender,
			policy()
		));
		narrow_grant();
		assert_noop!(request(DocumentKind::Tender, AMOUNT), OTHER_KIND);
		assert_noop!(request(KIND, AmountClass::To10Million), TOO_HIGH);
		for amount in [AmountClass::NoSum, AMOUNT] {
			assert_ok!(request(KIND, amount));
		}

		change_grant(GRANT, |grant| grant.terms.uses = Some(0));
		assert_noop!(request(KIND, AMOUNT), GRANT_USED_UP);
		change_grant(GRANT, |grant| {
			(grant.terms.uses, grant.terms.valid_until) = (None, Now::get() - 1);
		});
		assert_noop!(request(KIND, AMOUNT), GRANT_EXPIRED);
	});
}

#[test]
fn broken_chains_and_stops_are_told() {
	build_and_execute(|| {
		set_policy();
		change_grant(GRANT, |grant| grant.stopped = true);
		assert_noop!(ask(CLERK, seal()), STOPPED);
		change_grant(GRANT, |grant| grant.link_gone = true);
		assert_noop!(ask(CLERK, seal()), LINK_GONE);
	});
}

#[test]
fn it_is_on_record_with_the_amount() {
	build_and_execute(|| {
		set_policy();
		assert_ok!(request(KIND, AmountClass::To10Thousand));
		let request = stored(0);
		assert_eq!((request.grant, request.amount), (GRANT, AmountClass::To10Thousand));
	});
}

#[test]
fn asking_counts_nothing() {
	build_and_execute(|| {
		set_policy();
		change_grant(GRANT, |grant| grant.terms.uses = Some(1));
		for _ in 0..2 {
			assert_ok!(ask(CLERK, seal()));
		}
		assert_eq!(Grants::get()[&GRANT].terms.uses, Some(1));
	});
}

#[test]
fn what_sleeps_is_voted_on_and_what_ended_is_not() {
	build_and_execute(|| {
		let id = open();
		change_grant(GRANT, |grant| grant.stopped = true);
		approve(id, &[HEADS[0]]);
		assert_noop!(ApprovalWorkflows::reap(signed(99), id), Error::<Test>::StillAlive);

		Grants::mutate(|all| all.remove(&GRANT));
		assert_noop!(
			ApprovalWorkflows::vote(signed(DIRECTORS[0]), id, true),
			Error::<Test>::GrantEnded
		);
		assert_ok!(ApprovalWorkflows::reap(signed(99), id));
		last_event(Event::RequestExpired { request: id, ending: Ending::GrantEnded });
	});
}

#[test]
fn who_acts_for_the_enterprise_without_belonging_to_it_asks_under_theirs() {
	build_and_execute(|| {
		set_policy();
		assert_ok!(ask(OPERATOR, seal()));
		assert_eq!(stored(0).requester, OPERATOR);
		approve(0, &[HEADS[0], DIRECTORS[0], DIRECTORS[1]]);
		assert_ok!(ApprovalWorkflows::withdraw(signed(OPERATOR), 0));
	});
}
