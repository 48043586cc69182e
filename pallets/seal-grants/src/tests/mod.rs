//! One file per operation; `chains.rs` holds for all of them together.

mod appoint;
mod certified;
mod chains;
mod consume;
mod emergency_stop;
mod ended;
mod explain;
mod grant;
mod pass_on;
mod prune;
mod relinquish;
mod revoke;
mod try_state;

use crate::{
	mock::*, Error, Event, Grant, Grants, LinkFault, LinkReason, NextGrant, Side, Source, Trees,
	TreesOf,
};
use frame_support::{assert_noop, assert_ok};
use seal_primitives::{
	traits::{GrantBook, GrantUse, SealManagers},
	AmountClass, DocumentKind, DocumentKinds, GrantId, Grantee, MemberRole, SealKind, SealKinds,
	SealStatus, Terms,
};
use sp_runtime::DispatchResult;

const KIND: DocumentKind = DocumentKind::Contract;
const AMOUNT: AmountClass = AmountClass::To1Million;

type To = Grantee<AccountId>;

fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

fn seal_kinds(of: &[SealKind]) -> SealKinds {
	of.iter().copied().collect::<std::collections::BTreeSet<_>>().try_into().expect("few enough")
}

fn kinds(of: &[DocumentKind]) -> Option<DocumentKinds> {
	let kinds = of.iter().copied().collect::<std::collections::BTreeSet<_>>();
	Some(kinds.try_into().expect("few enough"))
}

/// Everything, now and for as long as may be, with leave to pass on.
fn wide() -> Terms {
	Terms {
		valid_from: Now::get(),
		valid_until: Now::get() + MaxDuration::get(),
		uses: None,
		document_kinds: None,
		max_amount: None,
		may_pass_on: true,
	}
}

/// Three uses on contracts and tenders of up to a million, for a while, with leave to pass on.
fn narrow() -> Terms {
	Terms {
		valid_from: Now::get(),
		valid_until: Now::get() + 100,
		uses: Some(3),
		document_kinds: kinds(&[KIND, DocumentKind::Tender]),
		max_amount: Some(AMOUNT),
		may_pass_on: true,
	}
}

fn give(by: AccountId, grantee: To, terms: Terms) -> DispatchResult {
	SealGrants::grant(signed(by), seal(), grantee, terms)
}

fn pass_on(by: AccountId, parent: GrantId, grantee: To, terms: Terms) -> DispatchResult {
	SealGrants::pass_on(signed(by), parent, grantee, terms)
}

/// What the manager gives.
fn granted(grantee: To, terms: Terms) -> GrantId {
	let id = NextGrant::<Test>::get();
	assert_ok!(give(MANAGER, grantee, terms));
	id
}

/// What a holder passes on.
fn passed_on(by: AccountId, parent: GrantId, grantee: To, terms: Terms) -> GrantId {
	let id = NextGrant::<Test>::get();
	assert_ok!(pass_on(by, parent, grantee, terms));
	id
}

/// From the manager to the subsidiary, to its first clerk, to the second, to the third.
fn chain() -> [GrantId; 4] {
	let root = granted(Grantee::Enterprise(BRANCH), narrow());
	let [first, second, third] = BRANCH_CLERKS;
	let one = passed_on(BRANCH_MANAGER, root, Grantee::Member(first), narrow());
	let two = passed_on(first, one, Grantee::Member(second), narrow());
	let three = passed_on(second, two, Grantee::Member(third), narrow());
	[root, one, two, three]
}

fn usage(grant: GrantId, user: &AccountId) -> GrantUse<'_, AccountId> {
	// A seal's code has to live somewhere while it is asked about.
	static SEAL: std::sync::OnceLock<seal_primitives::SealCode> = std::sync::OnceLock::new();
	let seal = SEAL.get_or_init(seal);
	GrantUse { grant, user, seal, document_kind: KIND, amount: AMOUNT }
}

fn ensure_granted(grant: GrantId, user: AccountId) -> DispatchResult {
	<SealGrants as GrantBook<_>>::ensure_granted(&usage(grant, &user))
}

fn consume(grant: GrantId, user: AccountId) -> DispatchResult {
	<SealGrants as GrantBook<_>>::consume(&usage(grant, &user))
}

/// That a use is refused for a link, by question, by view and by use alike, and changes nothing.
fn assert_broken(grant: GrantId, user: AccountId, link: GrantId, depth: u8, reason: LinkReason) {
	let error = || Error::<Test>::BrokenLink { depth, reason };
	assert_noop!(ensure_granted(grant, user), error());
	assert_noop!(consume(grant, user), error());
	assert_eq!(
		SealGrants::explain(grant, user, seal(), KIND, AMOUNT),
		Err(LinkFault { link, depth, reason })
	);
}

fn assert_usable(grant: GrantId, user: AccountId) {
	assert_ok!(ensure_granted(grant, user));
	assert_eq!(SealGrants::explain(grant, user, seal(), KIND, AMOUNT), Ok(()));
}

fn stored(id: GrantId) -> Grant<Test> {
	SealGrants::seal_grant(id).expect("in state")
}

fn last_event(event: Event<Test>) {
	System::assert_last_event(event.into());
}
