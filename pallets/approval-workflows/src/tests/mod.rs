//! One file per operation; `only_by_approval.rs` holds for all of them together.

mod certified;
mod consume;
mod grants;
mod only_by_approval;
mod reap;
mod remove_policy;
mod request;
mod set_policy;
mod try_state;
mod vote;
mod withdraw;

use crate::{mock::*, Error, Event, NextRequest, OpenRequests, Policy, Request, Requests, Stage};
use frame_support::{assert_noop, assert_ok};
use seal_primitives::{
	AmountClass, Commitment, Digest, DocumentKind, GrantId, MemberRole, RequestId, SealCode,
	SealStatus,
};
use sp_runtime::DispatchResult;

const KIND: DocumentKind = DocumentKind::Contract;
const AMOUNT: AmountClass = AmountClass::To1Million;
const REQUEST_LIFETIME: u64 = 1_000;
const PERMIT_LIFETIME: u64 = 100;

fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

fn stage(approvers: &[AccountId], required: u32) -> Stage<Test> {
	let approvers = approvers.iter().copied().collect::<std::collections::BTreeSet<_>>();
	Stage { approvers: approvers.try_into().expect("few enough"), required }
}

fn policy_of(stages: Vec<Stage<Test>>) -> Policy<Test> {
	Policy {
		stages: stages.try_into().expect("few enough"),
		request_lifetime: REQUEST_LIFETIME,
		permit_lifetime: PERMIT_LIFETIME,
	}
}

/// One of two heads, then two of three directors.
fn policy() -> Policy<Test> {
	policy_of(vec![stage(&HEADS, 1), stage(&DIRECTORS, 2)])
}

fn document() -> Commitment {
	Digest::sm3(b"contract")
}

fn set_policy() {
	assert_ok!(ApprovalWorkflows::set_policy(signed(MANAGER), seal(), KIND, policy()));
}

/// Ask under any grant, for a contract of up to a million.
fn ask_under(grant: GrantId, who: AccountId, code: SealCode) -> DispatchResult {
	ApprovalWorkflows::request(signed(who), code, KIND, document(), grant, AMOUNT)
}

/// Ask under the grant of that seal that the account has, if it has one.
fn ask(who: AccountId, code: SealCode) -> DispatchResult {
	let mine =
		Grants::get().into_iter().find(|(_, grant)| (grant.user, &grant.seal) == (who, &code));
	ask_under(mine.map_or(77, |(id, _)| id), who, code)
}

/// A request of the clerk's, under the policy of two stages.
fn open() -> RequestId {
	set_policy();
	let id = NextRequest::<Test>::get();
	assert_ok!(ask(CLERK, seal()));
	id
}

fn approve(id: RequestId, approvers: &[AccountId]) {
	for approver in approvers {
		assert_ok!(ApprovalWorkflows::vote(signed(*approver), id, true));
	}
}

/// A permit of the clerk's.
fn permit() -> RequestId {
	let id = open();
	approve(id, &[HEADS[0], DIRECTORS[0], DIRECTORS[1]]);
	id
}

fn stored(id: RequestId) -> Request<Test> {
	Requests::<Test>::get(id).expect("in state")
}

fn assert_gone(id: RequestId) {
	assert_eq!(Requests::<Test>::get(id), None);
	assert!(!OpenRequests::<Test>::contains_key(seal()));
}

fn last_event(event: Event<Test>) {
	System::assert_last_event(event.into());
}
