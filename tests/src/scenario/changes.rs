//! What happens to companies, and what it does to their seals.

use super::{
	calls::*,
	contract::ask,
	founding::{apply_and_get, ParseCode as _},
	grants, now, Institutions,
};
use crate::{
	cast::{Actor, Cast},
	credentials::Credentials,
	stage::{Stage, StepFailed},
	workshop::{Order, Workshop},
};
use seal_primitives::{GrantId, SealCode, SealKind, SealStatus};
use sealchain_client::SaltedDocument;

/// What Yunqi is called later.
const NEW_NAME: &str = "杭州云栖智能制造有限公司";

/// A company that was registered long ago applies for its official seal itself.
pub(super) async fn late_application(
	stage: &mut Stage,
	cast: &Cast,
	credentials: &Credentials,
	workshop: &mut Workshop<'_>,
	institutions: Institutions,
) -> Result<(), StepFailed> {
	let company = &cast.longjing;
	let order = Order::of(company, &company.official, SealKind::Official);
	apply_and_get(stage, cast, credentials, workshop, institutions, order, None).await?;
	expect_status(stage, &cast.stranger, &company.official, SealStatus::Active).await;
	Ok(())
}

/// A company changes its name: its seals bear the old one, and are replaced one by one.
pub(super) async fn new_name(
	stage: &mut Stage,
	cast: &Cast,
	credentials: &Credentials,
	workshop: &mut Workshop<'_>,
	institutions: Institutions,
) -> Result<(), StepFailed> {
	let company = &cast.yunqi;
	stage
		.act(
			"enter the company's new name",
			&cast.market_supervision,
			pallet_enterprise_identity::Call::rename { code: company.code, name: name(NEW_NAME) },
		)
		.await?;
	expect_status(stage, &cast.stranger, &company.official, SealStatus::Suspended).await;
	// It shows a person's name, not the company's.
	expect_status(stage, &cast.stranger, &company.name_seal, SealStatus::Active).await;
	stage
		.refused(
			"resume a seal that bears the old name",
			&company.legal_representative,
			pallet_seal_registry::Call::resume { code: company.official.clone() },
			"SealRegistry::SealBearsOldName",
		)
		.await;
	for (old, new, kind) in [
		(&company.official, "3301060000011", SealKind::Official),
		(&company.contract, "3301060000012", SealKind::Contract),
	] {
		let new = new.parse_code();
		let order = Order::of(company, &new, kind).named(NEW_NAME);
		apply_and_get(stage, cast, credentials, workshop, institutions, order, Some(old)).await?;
		expect_status(stage, &cast.stranger, old, SealStatus::Abolished).await;
		expect_status(stage, &cast.stranger, &new, SealStatus::Active).await;
	}
	Ok(())
}

/// A legal representative changes while a request is open: the request dies.
pub(super) async fn new_legal_representative(
	stage: &mut Stage,
	cast: &Cast,
) -> Result<(), StepFailed> {
	let company = &cast.qiantang;
	let document = SaltedDocument::new(b"an order").commitment();
	let grant = grants::give(stage, company, &company.contract).await?;
	let request = ask(stage, &company.clerk, &company.contract, document, grant).await?;
	let successor = &cast.successor;
	stage
		.act(
			"enter the new legal representative",
			&cast.market_supervision,
			pallet_enterprise_identity::Call::change_legal_representative {
				code: company.code,
				account: successor.account(),
				identity: successor.identity(),
			},
		)
		.await?;
	stage
		.refused(
			"approve a request of the time before",
			&company.approvers[0],
			vote(request, true),
			"ApprovalWorkflows::AuthorityChanged",
		)
		.await;
	stage
		.refused(
			"act as the former legal representative",
			&company.legal_representative,
			pallet_seal_registry::Call::suspend { code: company.official.clone() },
			"RemovedAccount",
		)
		.await;
	stage
		.act(
			"clear the dead request away",
			successor,
			pallet_approval_workflows::Call::reap { request },
		)
		.await?;
	Ok(())
}

/// An electronic part is renewed; a seal is abolished, and its later use refused.
pub(super) async fn update_and_abolish(
	stage: &mut Stage,
	cast: &Cast,
	credentials: &Credentials,
	workshop: &mut Workshop<'_>,
	institutions: Institutions,
) -> Result<(), StepFailed> {
	let company = &cast.longjing;
	stage
		.act(
			"ask for a new electronic part",
			&company.legal_representative,
			pallet_seal_registry::Call::request_update { code: company.official.clone() },
		)
		.await?;
	let (code, kind) = (&company.official, SealKind::Official);
	let part = workshop.make(Order::of(company, code, kind), institutions.maker)?;
	let genesis = stage.chain.genesis();
	let renewed = Production { genesis, code, company, kind, version: 2, part };
	let maker = credentials.of(&cast.maker);
	let replayed = Production { version: 1, ..renewed.clone() };
	stage
		.refused(
			"produce with a signature for another version",
			&cast.maker,
			replayed.call(maker)?,
			"Certificates::BadSignature",
		)
		.await;
	stage.act("produce the new electronic part", &cast.maker, renewed.call(maker)?).await?;
	let version = match stage.chain.check_seal(&company.official, None).await {
		Ok(Some(seal)) if seal.version == 2 && seal.in_force => Ok("version 2, in force".into()),
		Ok(seal) => Err(format!("{seal:?}, expected version 2 in force")),
		Err(error) => Err(error.to_string()),
	};
	stage.check("check the seal's version", &cast.stranger, version);

	let company = &cast.qiantang;
	let before = now();
	stage
		.act(
			"abolish the contract seal",
			&cast.public_security,
			pallet_seal_registry::Call::abolish {
				code: company.contract.clone(),
				reason: pallet_seal_registry::AbolitionReason::Destroyed,
			},
		)
		.await?;
	stage
		.refused(
			"ask for a use of an abolished seal",
			&company.clerk,
			request(
				&company.contract,
				SaltedDocument::new(b"late").commitment(),
				GrantId::MAX,
				grants::AMOUNT,
			),
			"SealRegistry::Abolished",
		)
		.await;
	expect_status(stage, &cast.stranger, &company.contract, SealStatus::Abolished).await;
	let earlier = match stage.chain.check_seal(&company.contract, Some(before)).await {
		Ok(Some(seal)) if seal.in_force => Ok("in force then".into()),
		Ok(seal) => Err(format!("{seal:?}, expected in force")),
		Err(error) => Err(error.to_string()),
	};
	stage.check("check the seal as it stood before", &cast.stranger, earlier);
	Ok(())
}

/// Anybody checks a seal.
async fn expect_status(stage: &mut Stage, who: &Actor, code: &SealCode, expected: SealStatus) {
	let answer = match stage.chain.check_seal(code, None).await {
		Ok(Some(seal)) if seal.status == expected => Ok(format!("{expected:?}")),
		Ok(Some(seal)) => Err(format!("{:?}, expected {expected:?}", seal.status)),
		Ok(None) => Err("unknown".into()),
		Err(error) => Err(error.to_string()),
	};
	stage.check(&format!("check seal {code}"), who, answer);
}
