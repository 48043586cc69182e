//! Seal managers are appointed, leave to use a seal is given, passed on and taken back, and whoever has
//! none is refused.

use super::{calls::*, certificates, contract, now, told, Institutions};
use crate::{
	cast::{Actor, Cast, Company},
	credentials::Credentials,
	stage::{Stage, StepFailed},
};
use pallet_seal_grants::{Call, Event};
use seal_primitives::{
	time::{DAY, HOUR},
	AmountClass, DocumentKind, GrantId, Grantee, MemberRole, SealCode, SealKind, Terms,
};
use sealchain_client::{ClientError, SaltedDocument};
use sealchain_runtime::{AccountId, Runtime, RuntimeCall, RuntimeEvent};
use std::collections::BTreeSet;

/// The class of the contract's sum, 1,280,000 yuan.
pub(super) const AMOUNT: AmountClass = AmountClass::To10Million;
/// What a call under a grant that does not hold is refused with.
const BROKEN: &str = "SealGrants::BrokenLink";

/// The legal representative appoints a seal manager for the kinds that the scenario deals with.
pub(super) fn appoint(manager: AccountId) -> RuntimeCall {
	let kinds = BTreeSet::from([
		SealKind::Official,
		SealKind::Finance,
		SealKind::Contract,
		SealKind::LegalRepresentative,
	]);
	Call::<Runtime>::appoint { who: manager, kinds: kinds.try_into().expect("four") }.into()
}

/// Contracts up to the class of the scenario's one, for a day.
fn terms(uses: u32) -> Terms {
	let kinds = BTreeSet::from([DocumentKind::Contract]);
	Terms {
		valid_from: now() - HOUR,
		valid_until: now() + DAY,
		uses: Some(uses),
		document_kinds: Some(kinds.try_into().expect("one")),
		max_amount: Some(AMOUNT),
		may_pass_on: false,
	}
}

/// The same for a time within.
fn narrower_terms(uses: u32) -> Terms {
	Terms { valid_from: now(), valid_until: now() + HOUR, ..terms(uses) }
}

fn grant(seal: &SealCode, grantee: Grantee<AccountId>, uses: u32) -> RuntimeCall {
	Call::<Runtime>::grant { seal: seal.clone(), grantee, terms: terms(uses) }.into()
}

fn given(events: &[RuntimeEvent]) -> Result<GrantId, StepFailed> {
	told(events, |event| match event {
		RuntimeEvent::SealGrants(Event::Granted { grant, .. } | Event::PassedOn { grant, .. }) => {
			Some(*grant)
		}
		_ => None,
	})
}

/// A company's seal manager gives its clerk leave to use a seal ten times. Returns the grant.
pub(super) async fn give(
	stage: &mut Stage,
	company: &Company,
	seal: &SealCode,
) -> Result<GrantId, StepFailed> {
	let to_clerk = grant(seal, Grantee::Member(company.clerk.account()), 10);
	let events =
		stage.act("give the clerk leave to use the seal", &company.seal_manager, to_clerk).await?;
	given(&events)
}

/// What the chain says of a use under a grant: `None` if it holds, else the link at fault and why.
async fn explain(
	stage: &Stage,
	user: &Actor,
	seal: &SealCode,
	grant: GrantId,
	amount: AmountClass,
) -> Result<String, ClientError> {
	let at = stage.chain.at_head().await?;
	let usage = (grant, user.account(), seal, DocumentKind::Contract, amount);
	let answer = stage.chain.view_function(&at, ("SealGrants", "explain"), &usage).await?;
	Ok(answer.json().to_string())
}

/// A use under a grant is refused, and the chain explains that its link of this depth fails for this
/// reason.
async fn refused(
	stage: &mut Stage,
	what: &str,
	clerk: &Actor,
	seal: &SealCode,
	(grant, amount): (GrantId, AmountClass),
	(depth, reason): (u8, &str),
) {
	let document = SaltedDocument::new(what.as_bytes()).commitment();
	stage.refused(what, clerk, request(seal, document, grant, amount), BROKEN).await;
	let answer = match explain(stage, clerk, seal, grant, amount).await {
		Ok(why) if why.contains(reason) && why.contains(&format!("\"depth\":{depth}")) => {
			Ok(format!("link {depth}: {reason}"))
		}
		Ok(why) => Err(format!("{why}, expected {reason} at link {depth}")),
		Err(error) => Err(error.to_string()),
	};
	stage.check("ask which link of the grant fails", clerk, answer);
}

/// Without a grant, above its amount, during an emergency stop and after its revocation nobody asks
/// for a use.
pub(super) async fn refusals(stage: &mut Stage, cast: &Cast) -> Result<(), StepFailed> {
	let company = &cast.yunqi;
	let (clerk, manager, seal) = (&company.clerk, &company.seal_manager, &company.contract);
	let nobodys = (GrantId::MAX, AMOUNT);
	refused(stage, "ask for a use without a grant", clerk, seal, nobodys, (0, "Gone")).await;

	let unmanaged = grant(seal, Grantee::Member(clerk.account()), 1);
	stage
		.refused("give leave without managing the seal", clerk, unmanaged, "SealGrants::NotManager")
		.await;
	let leave = give(stage, company, seal).await?;
	let above = (leave, AmountClass::To100Million);
	let fault = (1, "AmountTooHigh");
	refused(stage, "ask for a use above the grant's amount", clerk, seal, above, fault).await;

	let within = (leave, AMOUNT);
	let stop = Call::<Runtime>::emergency_stop {};
	stage.act("stop all use of the company's grants", manager, stop).await?;
	let fault = (1, "Stopped");
	refused(stage, "ask for a use during the emergency stop", clerk, seal, within, fault).await;
	let lift = || Call::<Runtime>::lift_emergency_stop {};
	stage
		.refused("lift the stop as a seal manager", manager, lift(), "SealGrants::NotController")
		.await;
	stage.act("lift the emergency stop", &company.legal_representative, lift()).await?;

	let document = SaltedDocument::new(b"after the stop").commitment();
	let asked = contract::ask(stage, clerk, seal, document, leave).await?;
	stage.act("revoke the grant", manager, Call::<Runtime>::revoke { grant: leave }).await?;
	refused(stage, "ask for a use after the revocation", clerk, seal, within, (0, "Gone")).await;
	let approver = &company.approvers[0];
	stage
		.refused(
			"approve what was asked for under it",
			approver,
			vote(asked, true),
			"ApprovalWorkflows::GrantEnded",
		)
		.await;
	Ok(())
}

/// A subsidiary is given leave to use its head's seal, and passes it on to its clerk, who uses it;
/// with the head's revocation it ends for the clerk too.
pub(super) async fn subsidiary(
	stage: &mut Stage,
	cast: &Cast,
	credentials: &Credentials,
	institutions: Institutions,
) -> Result<(), StepFailed> {
	use pallet_enterprise_identity::Call as Identity;
	let (head, below) = (&cast.yunqi, &cast.longjing);
	let (seal, clerk) = (&head.contract, &below.clerk);
	let to_subsidiary = || grant(seal, Grantee::Enterprise(below.code), 5);
	stage
		.refused(
			"give leave to a company outside the group",
			&head.seal_manager,
			to_subsidiary(),
			"SealGrants::NotInGroup",
		)
		.await;
	stage
		.act(
			"consent to be a subsidiary",
			&below.legal_representative,
			Identity::join_group { head: head.code },
		)
		.await?;
	stage
		.act(
			"accept the subsidiary",
			&head.legal_representative,
			Identity::accept_subsidiary { subsidiary: below.code },
		)
		.await?;
	stage
		.act(
			"name the subsidiary's clerk",
			&below.legal_representative,
			add_member(clerk, &[MemberRole::Signer]),
		)
		.await?;
	certificates::certify(stage, cast, credentials, &[clerk]).await?;

	let events =
		stage.act("give the subsidiary leave", &head.seal_manager, to_subsidiary()).await?;
	let parent = given(&events)?;
	let pass_on = |uses| {
		let grantee = Grantee::Member(clerk.account());
		Call::<Runtime>::pass_on { grant: parent, grantee, terms: narrower_terms(uses) }
	};
	let owner = &below.legal_representative;
	stage.refused("pass more on than was given", owner, pass_on(6), "SealGrants::MoreUses").await;
	let events = stage.act("pass the leave on to the clerk", owner, pass_on(2)).await?;
	let child = given(&events)?;

	let document = SaltedDocument::new(b"a framework contract of the group").commitment();
	let asked = contract::ask(stage, clerk, seal, document, child).await?;
	contract::approve(stage, head, asked).await?;
	let signing = contract::initiate(stage, &head.clerk, &[head], document).await?;
	let put = sealing(Sealing {
		genesis: stage.chain.genesis(),
		signing,
		code: seal,
		signer: clerk,
		permit: asked,
		document,
		provider: (&cast.provider, institutions.provider),
	});
	stage.act("put the head's seal under the passed-on leave", clerk, put).await?;

	stage
		.act(
			"revoke what the subsidiary was given",
			&head.seal_manager,
			Call::<Runtime>::revoke { grant: parent },
		)
		.await?;
	refused(
		stage,
		"ask for a use under the leave whose parent ended",
		clerk,
		seal,
		(child, AMOUNT),
		(1, "Gone"),
	)
	.await;
	Ok(())
}
