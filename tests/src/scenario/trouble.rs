//! Those who may not: a member who left, a stranger, an institution over its quota.

use super::{calls::*, contract::ask, founding::motion, grants, told};
use crate::{
	cast::Cast,
	stage::{Stage, StepFailed},
};
use pallet_admission::QuotaLimits;
use sealchain_client::SaltedDocument;
use sealchain_runtime::RuntimeCall;

/// A remark of so many bytes: the smallest call there is, however large.
fn remark(bytes: usize) -> RuntimeCall {
	frame_system::Call::remark { remark: vec![0; bytes] }.into()
}

pub(super) async fn refusals(stage: &mut Stage, cast: &Cast) -> Result<(), StepFailed> {
	stage.refused("submit anything", &cast.stranger, remark(1), "UnknownAccount").await;
	stage
		.refused(
			"register an enterprise without the mandate",
			&cast.public_security,
			register(&cast.longjing, None),
			"system::BadOrigin",
		)
		.await;

	let company = &cast.qiantang;
	let leaver = &company.approvers[0];
	let document = SaltedDocument::new(b"a letter").commitment();
	let grant = grants::give(stage, company, &company.contract).await?;
	let request = ask(stage, &company.clerk, &company.contract, document, grant).await?;
	stage
		.act(
			"remove an approver who leaves",
			&company.legal_representative,
			pallet_enterprise_identity::Call::remove_member { account: leaver.account() },
		)
		.await?;
	stage.refused("approve after having left", leaver, vote(request, true), "RemovedAccount").await;
	stage
		.act(
			"name the approver anew",
			&company.legal_representative,
			add_member(leaver, &[seal_primitives::MemberRole::Approver]),
		)
		.await?;
	stage
		.act(
			"withdraw the request",
			&company.clerk,
			pallet_approval_workflows::Call::withdraw { request },
		)
		.await?;

	over_quota(stage, cast).await
}

/// The consortium gives the platform a small quota; its third call within a minute is refused.
async fn over_quota(stage: &mut Stage, cast: &Cast) -> Result<(), StepFailed> {
	let quota = QuotaLimits {
		ref_time: 50_000_000_000,
		length: 10_000,
		refill_blocks: sealchain_runtime::DAYS,
	};
	let set =
		pallet_admission::Call::set_quota { account: cast.platform.account(), quota: Some(quota) };
	motion(stage, cast, "a small quota for the platform", set.into()).await?;
	stage.act("submit 4,000 bytes", &cast.platform, remark(4_000)).await?;
	stage.act("submit 4,000 bytes more", &cast.platform, remark(4_000)).await?;
	stage.refused("submit over the quota", &cast.platform, remark(4_000), "QuotaExhausted").await;
	stage
		.refused("submit more than the whole quota", &cast.platform, remark(20_000), "AboveQuota")
		.await;
	let restore =
		pallet_admission::Call::set_quota { account: cast.platform.account(), quota: None };
	let events = motion(stage, cast, "the platform's usual quota again", restore.into()).await?;
	told(&events, |event| match event {
		sealchain_runtime::RuntimeEvent::Admission(pallet_admission::Event::QuotaSet {
			..
		}) => Some(()),
		_ => None,
	})
}
