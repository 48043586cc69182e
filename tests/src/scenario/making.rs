//! What production is held to, and how anybody finds a seal by what was made.

use super::{calls::*, founding::ParseCode as _, Institutions};
use crate::{
	cast::Cast,
	credentials::Credentials,
	scenario::CONTRACT,
	stage::{Stage, StepFailed},
	workshop::{Order, Workshop},
};
use seal_pki::eseal::SealSignature;
use seal_primitives::{Digest, SealCode, SealKind};
use sealchain_client::ClientError;
use serde_json::Value;
use subxt::rpcs::client::rpc_params;

/// A finance seal is produced only as its maker signs it, from the filed model or one that public
/// security allowed, and with nobody else's file; it is activated only after its delivery.
pub(super) async fn refusals(
	stage: &mut Stage,
	cast: &Cast,
	credentials: &Credentials,
	workshop: &mut Workshop<'_>,
	institutions: Institutions,
) -> Result<(), StepFailed> {
	let (company, kind) = (&cast.qiantang, SealKind::Finance);
	let code = &"3301060000013".parse_code();
	let genesis = stage.chain.genesis();
	let maker = credentials.of(&cast.maker);
	let order = Order::of(company, code, kind);
	let part = workshop.make(order, institutions.maker)?;
	stage
		.act(
			"file a finance seal",
			&cast.public_security,
			file(code, company, kind, physical(institutions.maker, part.model), None, None),
		)
		.await?;

	let filed = Production { genesis, code, company, kind, version: 1, part };
	let forged = filed.call(credentials.of(&cast.platform))?;
	stage
		.refused(
			"produce with a signature by a stranger's key",
			&cast.maker,
			forged,
			"Certificates::BadSignature",
		)
		.await;
	let file_of_another = Digest::sm3(workshop.seal(&cast.yunqi.contract).der());
	let mut doubled = filed.clone();
	doubled.part.eseal = file_of_another;
	stage
		.refused(
			"produce another seal's electronic seal under this code",
			&cast.maker,
			doubled.call(maker)?,
			"SealRegistry::DigestTaken",
		)
		.await;

	let part = workshop.make(order.numbered(1), institutions.maker)?;
	let other = Production { part, ..filed };
	stage
		.refused(
			"produce another model than the filed impression",
			&cast.maker,
			other.call(maker)?,
			"SealRegistry::OtherModel",
		)
		.await;
	stage
		.act(
			"allow the other model, with the digest of the decision",
			&cast.public_security,
			pallet_seal_registry::Call::allow_model {
				code: code.clone(),
				model: other.part.model,
				decision: commitment("the impression wears a number that the file lacks"),
			},
		)
		.await?;
	stage.act("produce the other model", &cast.maker, other.call(maker)?).await?;

	let owner = &company.legal_representative;
	stage
		.refused(
			"take a seal into use before its delivery",
			owner,
			activate(code),
			"SealRegistry::NotDelivered",
		)
		.await;
	stage.act("deliver the finance seal", &cast.maker, deliver(code)).await?;
	stage.act("take the finance seal into use", owner, activate(code)).await?;
	Ok(())
}

/// Anybody finds the contract seal by its file, by its image, and by a signature made with it; nobody
/// finds a name seal by its image.
pub(super) async fn found(
	stage: &mut Stage,
	cast: &Cast,
	workshop: &Workshop<'_>,
) -> Result<(), StepFailed> {
	let code = &cast.yunqi.contract;
	let signature = workshop.sign(code, &cast.yunqi.clerk, CONTRACT.as_bytes())?;
	let received = SealSignature::from_der(signature.der())?;
	let seal = workshop.seal(code);
	for (by, bytes) in [
		("file", seal.der()),
		("image", &seal.info().picture.data[..]),
		("signature of a document", received.seal().der()),
	] {
		let answer = find(stage, bytes).await;
		expect_found(stage, cast, by, answer, Some(code));
	}
	let named = workshop.seal(&cast.yunqi.name_seal);
	let answer = find(stage, &named.info().picture.data).await;
	expect_found(stage, cast, "image, which names a person", answer, None);
	let answer = find(stage, named.der()).await;
	expect_found(stage, cast, "file, whatever it shows", answer, Some(&cast.yunqi.name_seal));
	Ok(())
}

/// What a node answers on the seal whose file or image these bytes are.
async fn find(stage: &Stage, bytes: &[u8]) -> Result<Value, ClientError> {
	let digest = format!("0x{}", hex::encode(Digest::sm3(bytes).value));
	stage.chain.ask("sealchain_findSeal", rpc_params![digest]).await
}

fn expect_found(
	stage: &mut Stage,
	cast: &Cast,
	by: &str,
	answer: Result<Value, ClientError>,
	expected: Option<&SealCode>,
) {
	let answer = match answer {
		Ok(found) if found["code"].as_str() == expected.map(SealCode::text).as_deref() => {
			Ok(expected.map_or("nothing".into(), |code| format!("seal {code}")))
		}
		Ok(found) => Err(format!("{found}, expected {expected:?}")),
		Err(error) => Err(error.to_string()),
	};
	stage.check(&format!("find a seal by its {by}"), &cast.stranger, answer);
}
