//! Leave to use a seal, from the controller to the use record, through all the pallets: members, a
//! platform and a subsidiary's clerk seal for the owner, and every way in which leave may be missing
//! is told with the link that fails.

use super::{mock::*, stage::*};
use crate::*;
use frame_support::{assert_noop, assert_ok};
use openssl_authority::{Algorithm, Request};
use pallet_approval_workflows::Policy;
use pallet_seal_grants::{Error, LinkReason};
use pallet_signing_evidence::{SigningOrder, Willingness};
use seal_primitives::{
	time::{DAY, HOUR, MINUTE},
	AmountClass, Capability, Commitment, CreditCode, Digest, DocumentKind, GrantId, Grantee,
	InstitutionId, MemberRole, RequestId, SealKind, SigningId, Terms, WillingnessMethod,
	WillingnessStatement,
};
use sp_keyring::Sr25519Keyring::{
	self, AliceStash, BobStash, Charlie, CharlieStash, Dave, DaveStash, Eve, EveStash, FerdieStash,
	Two,
};
use sp_runtime::{DispatchError, DispatchResult};
use std::collections::BTreeSet;

/// Manages Eve's enterprise's contract seals.
const MANAGER: Sr25519Keyring = Dave;
/// Approves its uses.
const APPROVER: Sr25519Keyring = Two;
/// Its signer.
const CLERK: Sr25519Keyring = AliceStash;
/// Controls its subsidiary.
const BRANCH_BOSS: Sr25519Keyring = BobStash;
/// The subsidiary's signer.
const BRANCH_CLERK: Sr25519Keyring = CharlieStash;
/// Operates a signing platform.
const OPERATOR: Sr25519Keyring = DaveStash;
/// Operates a provider that attests willingness.
const PROVIDER: Sr25519Keyring = EveStash;

const KIND: DocumentKind = DocumentKind::Contract;
const AMOUNT: AmountClass = AmountClass::To1Million;

fn branch() -> CreditCode {
	CreditCode::parse("11320000MB151840XJ").expect("a right code")
}

fn document() -> Commitment {
	Digest::commit(&[7; 32], &Digest::sm3(b"a contract").value)
}

/// Everything stands: the seal in force, its manager appointed, the policy set, everybody certified.
struct World {
	platform: InstitutionId,
	provider: InstitutionId,
}

impl World {
	fn new() -> Self {
		let stage = Stage::set(Algorithm::P256);
		assert_ok!(stage.register(None));
		assert_ok!(register(branch(), BRANCH_BOSS, None));
		stage.file(SealKind::Contract);
		stage.put_in_force(SealKind::Contract);
		for (controller, member, role) in [
			(Eve, MANAGER, MemberRole::SealManager),
			(Eve, APPROVER, MemberRole::Approver),
			(Eve, CLERK, MemberRole::Signer),
			(BRANCH_BOSS, BRANCH_CLERK, MemberRole::Signer),
		] {
			let roles = BTreeSet::from([role]).try_into().expect("one");
			let identity = person(member);
			let attested = vec![identity].try_into().expect("one");
			assert_ok!(EnterpriseIdentity::attest_persons(by(Charlie), attested));
			let account = member.to_account_id();
			assert_ok!(EnterpriseIdentity::add_member(by(controller), account, roles, identity));
			stage.certify(member, &Request::person(&format!("{:x}", identity.value)));
		}
		assert_ok!(EnterpriseIdentity::join_group(by(BRANCH_BOSS), owner()));
		assert_ok!(EnterpriseIdentity::accept_subsidiary(by(Eve), branch()));
		let platform = admit(OPERATOR, "Platform", Capability::SigningPlatform);
		let provider = admit(PROVIDER, "Provider", Capability::WillingnessProvider);
		stage.certify(OPERATOR, &Request::organisation("Platform", None));
		stage.certify(PROVIDER, &Request::organisation("Provider", None));

		let kinds = BTreeSet::from([SealKind::Contract]).try_into().expect("one");
		assert_ok!(SealGrants::appoint(by(Eve), MANAGER.to_account_id(), kinds));
		let approvers = BTreeSet::from([APPROVER.to_account_id()]).try_into().expect("one");
		let only = pallet_approval_workflows::Stage::<Runtime> { approvers, required: 1 };
		for kind in [KIND, DocumentKind::Tender] {
			let policy = Policy {
				stages: vec![only.clone()].try_into().expect("one"),
				request_lifetime: DAY,
				permit_lifetime: DAY,
			};
			assert_ok!(ApprovalWorkflows::set_policy(by(MANAGER), code(), kind, policy));
		}
		Self { platform, provider }
	}

	/// A permit for who has a grant.
	fn permit(&self, who: Sr25519Keyring, grant: GrantId) -> RequestId {
		let id = pallet_approval_workflows::NextRequest::<Runtime>::get();
		assert_ok!(ask(who, grant, KIND, AMOUNT));
		assert_ok!(ApprovalWorkflows::vote(by(APPROVER), id, true));
		id
	}

	/// A signing that awaits the owner's seal.
	fn signing(&self) -> SigningId {
		let id = pallet_signing_evidence::NextSigning::<Runtime>::get();
		assert_ok!(SigningEvidence::create(
			by(Eve),
			document(),
			KIND,
			vec![owner()].try_into().expect("one"),
			SigningOrder::Sequential,
			now() + DAY,
		));
		id
	}

	fn seal(&self, who: Sr25519Keyring, signing: SigningId, permit: RequestId) -> DispatchResult {
		let statement = WillingnessStatement {
			genesis: System::block_hash(0),
			person: who.to_account_id(),
			document: document(),
			request: permit,
			method: WillingnessMethod::Passkey,
			not_before: now(),
			not_after: now() + MINUTE,
		};
		let willingness = Willingness {
			provider: self.provider,
			method: statement.method,
			not_before: statement.not_before,
			not_after: statement.not_after,
			signature: PROVIDER.sign(&statement.signed_bytes()).into(),
		};
		let container = Digest::sm3(b"container");
		SigningEvidence::seal(by(who), signing, code(), permit, container, willingness)
	}
}

fn terms() -> Terms {
	Terms {
		valid_from: now(),
		valid_until: now() + HOUR,
		uses: Some(1),
		document_kinds: Some(BTreeSet::from([KIND]).try_into().expect("one")),
		max_amount: Some(AMOUNT),
		may_pass_on: true,
	}
}

fn next() -> GrantId {
	pallet_seal_grants::NextGrant::<Runtime>::get()
}

fn granted(grantee: Grantee<AccountId>, terms: Terms) -> GrantId {
	let id = next();
	assert_ok!(SealGrants::grant(by(MANAGER), code(), grantee, terms));
	id
}

fn member(who: Sr25519Keyring) -> Grantee<AccountId> {
	Grantee::Member(who.to_account_id())
}

/// To the subsidiary, and on to its clerk. The root comes first.
fn across_the_group() -> [GrantId; 2] {
	let root = granted(Grantee::Enterprise(branch()), terms());
	let id = next();
	assert_ok!(SealGrants::pass_on(by(BRANCH_BOSS), root, member(BRANCH_CLERK), terms()));
	[root, id]
}

fn ask(
	who: Sr25519Keyring,
	grant: GrantId,
	kind: DocumentKind,
	amount: AmountClass,
) -> DispatchResult {
	ApprovalWorkflows::request(by(who), code(), kind, document(), grant, amount)
}

fn broken(depth: u8, reason: LinkReason) -> DispatchError {
	Error::<Runtime>::BrokenLink { depth, reason }.into()
}

fn uses_left(grant: GrantId) -> Option<u32> {
	SealGrants::seal_grant(grant).expect("in state").uses_left
}

fn wait(time: u64) {
	pallet_timestamp::Now::<Runtime>::mutate(|now| *now += time);
}

#[test]
fn members_platforms_and_subsidiaries_seal_for_the_owner() {
	on(genesis_presets::LOCAL, || {
		let world = World::new();
		let own = granted(member(CLERK), terms());
		let platforms = granted(Grantee::Institution(world.platform), terms());
		let [root, passed_on] = across_the_group();
		let uses = [(CLERK, own), (OPERATOR, platforms), (BRANCH_CLERK, passed_on)];
		for (count, (who, grant)) in (1u64..).zip(uses) {
			let permit = world.permit(who, grant);
			assert_eq!(uses_left(grant), Some(1));
			assert_ok!(world.seal(who, world.signing(), permit));
			assert_eq!(uses_left(grant), Some(0));
			assert_eq!(SigningEvidence::journal(code()).count, count);
		}
		assert_eq!(uses_left(root), Some(0));
	});
}

#[test]
fn who_asks_without_leave_is_refused() {
	on(genesis_presets::LOCAL, || {
		let _world = World::new();
		let grant = granted(member(CLERK), terms());
		for who in [Eve, MANAGER, APPROVER, OPERATOR, BRANCH_CLERK, FerdieStash] {
			assert_noop!(ask(who, 99, KIND, AMOUNT), broken(0, LinkReason::Gone));
			assert_noop!(ask(who, grant, KIND, AMOUNT), broken(1, LinkReason::NotHolder));
		}
		let tender = DocumentKind::Tender;
		assert_noop!(ask(CLERK, grant, tender, AMOUNT), broken(1, LinkReason::WrongDocumentKind));
		let much = AmountClass::To10Million;
		assert_noop!(ask(CLERK, grant, KIND, much), broken(1, LinkReason::AmountTooHigh));
		wait(HOUR + 1);
		assert_noop!(ask(CLERK, grant, KIND, AMOUNT), broken(1, LinkReason::Expired));
	});
}

#[test]
fn what_ends_or_sleeps_between_request_and_use_is_told() {
	type Change = fn([GrantId; 2]) -> DispatchResult;
	let chances: [(Change, DispatchError); 6] = [
		(|[_, last]| SealGrants::revoke(by(MANAGER), last), broken(0, LinkReason::Gone)),
		(|[root, _]| SealGrants::revoke(by(Eve), root), broken(1, LinkReason::Gone)),
		(
			|_| {
				wait(HOUR + 1);
				Ok(())
			},
			broken(1, LinkReason::Expired),
		),
		(|_| EnterpriseIdentity::leave_group(by(Eve), branch()), broken(1, LinkReason::GroupLeft)),
		(
			|_| EnterpriseIdentity::remove_member(by(BRANCH_BOSS), BRANCH_CLERK.to_account_id()),
			broken(2, LinkReason::NotSigner),
		),
		(|_| SealGrants::emergency_stop(by(BRANCH_BOSS)), broken(1, LinkReason::Stopped)),
	];
	on(genesis_presets::LOCAL, || {
		let world = World::new();
		let grants = across_the_group();
		let permit = world.permit(BRANCH_CLERK, grants[1]);
		let signing = world.signing();
		for (change, why) in chances {
			let _ = frame_support::storage::with_transaction(|| {
				assert_ok!(change(grants));
				assert_noop!(world.seal(BRANCH_CLERK, signing, permit), why);
				sp_runtime::TransactionOutcome::Rollback(Ok::<(), DispatchError>(()))
			});
		}
		// None of it having come to pass, the seal is put.
		assert_ok!(world.seal(BRANCH_CLERK, signing, permit));
	});
}

#[test]
fn an_emergency_stop_lasts_until_it_is_lifted() {
	on(genesis_presets::LOCAL, || {
		let world = World::new();
		let grant = granted(member(CLERK), terms());
		let permit = world.permit(CLERK, grant);
		let signing = world.signing();
		assert_ok!(SealGrants::emergency_stop(by(MANAGER)));
		assert_noop!(world.seal(CLERK, signing, permit), broken(1, LinkReason::Stopped));
		assert_noop!(ask(CLERK, grant, KIND, AMOUNT), broken(1, LinkReason::Stopped));
		assert_noop!(
			ApprovalWorkflows::reap(by(Eve), permit),
			pallet_approval_workflows::Error::<Runtime>::StillAlive
		);
		assert_ok!(SealGrants::lift_emergency_stop(by(Eve)));
		assert_ok!(world.seal(CLERK, signing, permit));
	});
}

#[test]
fn two_permits_do_not_make_one_use_two() {
	on(genesis_presets::LOCAL, || {
		let world = World::new();
		let grant = granted(member(CLERK), terms());
		let (first, second) = (world.permit(CLERK, grant), world.permit(CLERK, grant));
		assert_ok!(world.seal(CLERK, world.signing(), first));
		let signing = world.signing();
		assert_noop!(world.seal(CLERK, signing, second), broken(1, LinkReason::UsedUp));
		assert_ok!(ApprovalWorkflows::reap(by(Eve), second));
	});
}

#[test]
fn a_new_controller_grants_and_appoints_anew() {
	on(genesis_presets::LOCAL, || {
		let world = World::new();
		let grant = granted(member(CLERK), terms());
		let permit = world.permit(CLERK, grant);
		let signing = world.signing();
		let identity = person(FerdieStash);
		let attested = vec![identity].try_into().expect("one");
		assert_ok!(EnterpriseIdentity::attest_persons(by(Charlie), attested));
		assert_ok!(EnterpriseIdentity::change_legal_representative(
			by(Sr25519Keyring::Bob),
			owner(),
			FerdieStash.to_account_id(),
			identity,
		));
		assert_noop!(
			world.seal(CLERK, signing, permit),
			pallet_approval_workflows::Error::<Runtime>::AuthorityChanged
		);
		assert_noop!(ask(CLERK, grant, KIND, AMOUNT), broken(1, LinkReason::GiverChanged));
		assert_noop!(
			SealRegistry::suspend(by(MANAGER), code()),
			pallet_seal_registry::Error::<Runtime>::NotAuthorized
		);
		assert_ok!(SealRegistry::suspend(by(FerdieStash), code()));
	});
}
