//! A contract is approved in stages and sealed by both parties.

use super::{calls::*, grants, now, told, Institutions};
use crate::{
	cast::{Actor, Cast, Company},
	stage::{Stage, StepFailed},
};
use codec::Encode;
use pallet_seal_registry::{Finding, FreezeReason};
use pallet_signing_evidence::SigningOrder;
use seal_primitives::{
	statements::HistoryRequest,
	time::{DAY, HOUR, MINUTE},
	Commitment, DocumentKind, GrantId, RequestId, SealCode, SigningId,
};
use sealchain_client::{ClientError, SaltedDocument};
use sealchain_runtime::{Runtime, RuntimeCall, RuntimeEvent};
use serde_json::{json, Value};
use subxt::rpcs::client::rpc_params;

/// The contract's text: a real file's bytes, of which the chain sees a salted digest.
pub const CONTRACT: &str = "采购合同\n甲方：杭州云栖精密制造有限公司\n乙方：杭州钱塘进出口贸易有限公司\n\
	一、标的：精密轴承 2,000 套。\n二、价款：人民币 1,280,000 元。\n三、交付：2026 年 12 月 31 日前。\n";

/// Somebody asks for a use under their grant. Returns the request.
pub(super) async fn ask(
	stage: &mut Stage,
	clerk: &Actor,
	seal: &SealCode,
	document: Commitment,
	grant: GrantId,
) -> Result<RequestId, StepFailed> {
	let asking = request(seal, document, grant, grants::AMOUNT);
	let events = stage.act("ask for a use of the seal", clerk, asking).await?;
	told(&events, |event| match event {
		RuntimeEvent::ApprovalWorkflows(pallet_approval_workflows::Event::RequestOpened {
			request,
			..
		}) => Some(*request),
		_ => None,
	})
}

/// One head and two directors approve: the request becomes a permit.
pub(super) async fn approve(
	stage: &mut Stage,
	company: &Company,
	request: RequestId,
) -> Result<(), StepFailed> {
	let [sales, finance, director] = &company.approvers;
	for who in [sales, finance, director] {
		stage.act("approve the use", who, vote(request, true)).await?;
	}
	Ok(())
}

/// A clerk initiates a signing of some companies. Returns its number.
pub(super) async fn initiate(
	stage: &mut Stage,
	clerk: &Actor,
	parties: &[&Company],
	document: Commitment,
) -> Result<SigningId, StepFailed> {
	let events = stage
		.act(
			"initiate the signing of a contract",
			clerk,
			pallet_signing_evidence::Call::<Runtime>::create {
				document,
				document_kind: DocumentKind::Contract,
				parties: parties
					.iter()
					.map(|company| company.code)
					.collect::<Vec<_>>()
					.try_into()
					.expect("few"),
				order: SigningOrder::Sequential,
				deadline: now() + 7 * DAY,
			},
		)
		.await?;
	told(&events, |event| match event {
		RuntimeEvent::SigningEvidence(pallet_signing_evidence::Event::SigningCreated {
			signing,
			..
		}) => Some(*signing),
		_ => None,
	})
}

/// From initiation to completion, with what must be refused between.
pub(super) async fn sign(
	stage: &mut Stage,
	cast: &Cast,
	institutions: Institutions,
) -> Result<(), StepFailed> {
	let (yunqi, qiantang) = (&cast.yunqi, &cast.qiantang);
	let document = SaltedDocument::new(CONTRACT.as_bytes()).commitment();
	let parties = [yunqi, qiantang];
	let signing = initiate(stage, &yunqi.clerk, &parties, document).await?;
	let genesis = stage.chain.genesis();
	let provider = (&cast.provider, institutions.provider);
	let seals = |company: &Company, permit, document, signing| {
		sealing(Sealing {
			genesis,
			signing,
			code: &company.contract,
			signer: &company.clerk,
			permit,
			document,
			provider,
		})
	};
	let yunqi_seals = |permit, document, signing| seals(yunqi, permit, document, signing);

	stage
		.refused(
			"seal without a permit",
			&yunqi.clerk,
			yunqi_seals(RequestId::MAX, document, signing),
			"ApprovalWorkflows::NoPermit",
		)
		.await;
	let grant = grants::give(stage, yunqi, &yunqi.contract).await?;
	let request = ask(stage, &yunqi.clerk, &yunqi.contract, document, grant).await?;
	stage
		.refused(
			"approve one's own request",
			&yunqi.clerk,
			vote(request, true),
			"ApprovalWorkflows::NotApprover",
		)
		.await;
	let [sales, finance, director] = &yunqi.approvers;
	stage.act("approve the use, first stage", sales, vote(request, true)).await?;
	stage.act("approve the use, second stage", finance, vote(request, true)).await?;
	stage
		.refused(
			"approve a second time in the same stage",
			finance,
			vote(request, true),
			"ApprovalWorkflows::AlreadyVoted",
		)
		.await;
	stage
		.refused(
			"seal before all have approved",
			&yunqi.clerk,
			yunqi_seals(request, document, signing),
			"ApprovalWorkflows::NotPermitted",
		)
		.await;
	stage.act("approve the use: the permit is made", director, vote(request, true)).await?;

	let other = SaltedDocument::new(b"another document").commitment();
	let other_signing = initiate(stage, &yunqi.clerk, &parties, other).await?;
	stage
		.refused(
			"seal another document with the permit",
			&yunqi.clerk,
			yunqi_seals(request, other, other_signing),
			"ApprovalWorkflows::WrongDocument",
		)
		.await;

	freeze_and_release(stage, cast, yunqi_seals(request, document, signing)).await?;
	stage
		.refused(
			"seal with a permit of the time before the freeze",
			&yunqi.clerk,
			yunqi_seals(request, document, signing),
			"ApprovalWorkflows::SealChanged",
		)
		.await;

	let grant = grants::give(stage, yunqi, &yunqi.contract).await?;
	let request = ask(stage, &yunqi.clerk, &yunqi.contract, document, grant).await?;
	approve(stage, yunqi, request).await?;
	stage
		.act("put the contract seal", &yunqi.clerk, yunqi_seals(request, document, signing))
		.await?;
	stage
		.refused(
			"seal with a used permit",
			&yunqi.clerk,
			yunqi_seals(request, other, other_signing),
			"ApprovalWorkflows::PermitUsedUp",
		)
		.await;

	let grant = grants::give(stage, qiantang, &qiantang.contract).await?;
	let request = ask(stage, &qiantang.clerk, &qiantang.contract, document, grant).await?;
	approve(stage, qiantang, request).await?;
	let events = stage
		.act(
			"put the contract seal: the signing completes",
			&qiantang.clerk,
			seals(qiantang, request, document, signing),
		)
		.await?;
	told(&events, |event| match event {
		RuntimeEvent::SigningEvidence(pallet_signing_evidence::Event::SigningClosed {
			outcome: seal_primitives::SigningOutcome::Completed,
			..
		}) => Some(()),
		_ => None,
	})?;
	stage
		.act(
			"cancel the other signing",
			&yunqi.clerk,
			pallet_signing_evidence::Call::<Runtime>::cancel { signing: other_signing },
		)
		.await?;
	histories(stage, cast).await;
	Ok(())
}

/// Public security freezes the contract seal; it takes two hands to release it.
async fn freeze_and_release(
	stage: &mut Stage,
	cast: &Cast,
	sealing_by_clerk: RuntimeCall,
) -> Result<(), StepFailed> {
	let (company, code) = (&cast.yunqi, &cast.yunqi.contract);
	let release = || release(code, Finding::Founded);
	stage
		.act(
			"freeze the contract seal, reported lost",
			&cast.public_security,
			freeze(code, FreezeReason::Lost, now() - DAY),
		)
		.await?;
	stage
		.refused(
			"seal with a frozen seal",
			&company.clerk,
			sealing_by_clerk,
			"SealRegistry::Frozen",
		)
		.await;
	stage.act("consent to the release", &cast.public_security, release()).await?;
	stage
		.refused(
			"consent a second time with the same hand",
			&cast.public_security,
			release(),
			"SealRegistry::AlreadyConsented",
		)
		.await;
	stage.act("consent to the release: it is released", &company.seal_manager, release()).await?;
	Ok(())
}

/// A seal is reported stolen since a time before its use: the use is flagged in the history, until
/// both hands find the report wrong.
pub(super) async fn loss(stage: &mut Stage, cast: &Cast) -> Result<(), StepFailed> {
	let (company, code) = (&cast.qiantang, &cast.qiantang.contract);
	let (owner, reader) = (&company.legal_representative, &company.seal_manager);
	expect_suspect(stage, reader, code, false).await;
	let report = freeze(code, FreezeReason::Stolen, now() - HOUR);
	stage.act("freeze the contract seal, stolen an hour ago", owner, report).await?;
	expect_suspect(stage, reader, code, true).await;
	let release = || release(code, Finding::Unfounded);
	stage.act("find the report wrong", &cast.public_security, release()).await?;
	expect_suspect(stage, reader, code, true).await;
	stage.act("find it wrong too: the seal is released", owner, release()).await?;
	expect_suspect(stage, reader, code, false).await;
	Ok(())
}

/// That a node flags every use in a seal's history as suspect, or none.
async fn expect_suspect(stage: &mut Stage, reader: &Actor, code: &SealCode, expected: bool) {
	let answer = match history_of(stage, reader, code).await {
		Ok(history) => {
			let records = history["records"].as_array().cloned().unwrap_or_default();
			let flags: Vec<_> = records.iter().map(|record| record["suspect"].as_bool()).collect();
			if !flags.is_empty() && flags.iter().all(|flag| *flag == Some(expected)) {
				Ok(format!("{} use, {}", flags.len(), if expected { "suspect" } else { "clear" }))
			} else {
				Err(format!("{flags:?}, expected {expected}"))
			}
		}
		Err(error) => Err(error.to_string()),
	};
	stage.check("read whether the seal's uses are suspect", reader, answer);
}

/// A page of a seal's history, as a node shows it.
async fn history_of(stage: &Stage, reader: &Actor, code: &SealCode) -> Result<Value, ClientError> {
	let request = HistoryRequest {
		genesis: stage.chain.genesis(),
		reader: reader.account(),
		code: code.clone(),
		not_after: now() + MINUTE,
	};
	let signature = hex::encode(signature(reader, &request.signed_bytes()).encode());
	let asked = json!({
		"reader": reader.key.address(),
		"code": code.text(),
		"notAfter": request.not_after,
	});
	stage.chain.ask("sealchain_history", rpc_params![asked, format!("0x{signature}")]).await
}

/// Those who may read the journals, and find them complete; a stranger may not.
async fn histories(stage: &mut Stage, cast: &Cast) {
	for company in [&cast.yunqi, &cast.qiantang] {
		let reader = &company.seal_manager;
		let answer = match stage.chain.history(&company.contract, &reader.key).await {
			Ok(records) if records.len() == 1 => Ok(format!("{} use, complete", records.len())),
			Ok(records) => Err(format!("{} uses, expected 1", records.len())),
			Err(error) => Err(error.to_string()),
		};
		stage.check("read the contract seal's history and check it", reader, answer);
	}
	let answer = match stage.chain.history(&cast.yunqi.contract, &cast.stranger.key).await {
		Ok(_) => Err("a stranger read it".into()),
		Err(error) => Ok(format!("refused: {error}")),
	};
	stage.check("read another's history", &cast.stranger, answer);
}
