//! An authority is trusted by vote, certificates of SM2 are verified on chain, accounts are bound to
//! them, and whoever has none, or a revoked one, is refused. One person acts by U-key alone.

use super::{calls::*, grants, now, told};
use crate::{
	cast::{Actor, Cast, Company},
	credentials::{fingerprint, Credentials},
	stage::{Stage, StepFailed},
};
use codec::{Decode, Encode};
use openssl_authority::{Credential, OpensslError};
use pallet_certificates::{AuthorityId, Call, Certificate, Certificates, StatementSignature};
use seal_primitives::{time::MINUTE, HolderPurpose, HolderStatement, InstitutionId, MemberRole};
use sealchain_client::SaltedDocument;
use sealchain_runtime::{AccountId, Runtime, RuntimeCall, RuntimeEvent, SessionKeys};
use sp_core::H256;
use sp_io::hashing::blake2_256;

/// For how long the scenario's statements may be used.
const STATEMENT_LIFETIME: u64 = 10 * MINUTE;

impl From<OpensslError> for StepFailed {
	fn from(error: OpensslError) -> Self {
		Self { what: "use openssl".into(), who: "scenario".into(), why: error.to_string() }
	}
}

/// Trust the demo's root: what the motion that admits its institution ends with.
pub(super) fn add_anchor(credentials: &Credentials, institution: InstitutionId) -> RuntimeCall {
	Call::<Runtime>::add_anchor {
		der: credentials.root().der().to_vec().try_into().expect("a root is short"),
		institution,
		licence: "ECP33010000000".as_bytes().to_vec().try_into().expect("short"),
	}
	.into()
}

/// Have a certificate verified with its chain and kept.
fn register(credentials: &Credentials, credential: &Credential) -> RuntimeCall {
	register_chain(credentials, credential.chain_der())
}

fn register_chain(credentials: &Credentials, chain: &[Vec<u8>]) -> RuntimeCall {
	let chain: Vec<_> =
		chain.iter().map(|der| der.clone().try_into().expect("a certificate is short")).collect();
	Call::<Runtime>::register {
		chain: chain.try_into().expect("two"),
		anchor: fingerprint(credentials.root()),
	}
	.into()
}

/// What a certificate's holder signs, and their signature over it, made by OpenSSL.
fn statement(
	genesis: H256,
	credential: &Credential,
	account: AccountId,
	purpose: HolderPurpose,
	nonce: u32,
) -> Result<(u64, StatementSignature), OpensslError> {
	let statement = HolderStatement {
		genesis,
		account,
		fingerprint: fingerprint(credential),
		purpose,
		nonce,
		not_after: now() + STATEMENT_LIFETIME,
	};
	let signature = credential.sign(&statement.signed_bytes())?;
	Ok((statement.not_after, signature.try_into().expect("a signature is short")))
}

fn bind(
	genesis: H256,
	credential: &Credential,
	account: AccountId,
) -> Result<RuntimeCall, OpensslError> {
	let (not_after, signature) = statement(genesis, credential, account, HolderPurpose::Bind, 0)?;
	Ok(Call::<Runtime>::bind { fingerprint: fingerprint(credential), not_after, signature }.into())
}

/// The authority hands in the certificates of some actors, and each proves to have its key.
pub(super) async fn certify(
	stage: &mut Stage,
	cast: &Cast,
	credentials: &Credentials,
	actors: &[&Actor],
) -> Result<(), StepFailed> {
	let registrations =
		actors.iter().map(|actor| register(credentials, credentials.of(actor))).collect();
	stage
		.act("register certificates, verified on chain", &cast.authority, batch_all(registrations))
		.await?;
	for actor in actors {
		let call = bind(stage.chain.genesis(), credentials.of(actor), actor.account())?;
		stage.act("bind the account to its certificate", actor, call).await?;
	}
	Ok(())
}

/// Certificates that do not pass, and bindings without their proof.
pub(super) async fn refusals(
	stage: &mut Stage,
	cast: &Cast,
	credentials: &Credentials,
) -> Result<(), StepFailed> {
	let company = &cast.yunqi;
	let genesis = stage.chain.genesis();
	let [sales, finance, _] = &company.approvers;

	let mut altered = credentials.of(sales).chain_der().to_vec();
	if let Some(last) = altered.first_mut().and_then(|leaf| leaf.last_mut()) {
		*last ^= 1;
	}
	let forged = register_chain(credentials, &altered);
	stage
		.refused(
			"register a certificate with an altered signature",
			&cast.authority,
			forged,
			"Certificates::WrongSignature",
		)
		.await;

	// A name that is searched for afterwards: its refusal leaves no trace of it either.
	let name = sales.person.expect("an approver is a person").name;
	let named = credentials.issue_named(name)?;
	stage
		.refused(
			"register a certificate with a person's name, which no block may hold",
			&cast.authority,
			register(credentials, &named),
			"Unpublishable",
		)
		.await;
	let registration = register(credentials, credentials.of(sales));
	stage.act("register an approver's certificate", &cast.authority, registration).await?;
	let others = bind(genesis, credentials.of(sales), finance.account())?;
	stage
		.refused(
			"bind to another person's certificate",
			finance,
			others,
			"Certificates::HolderMismatch",
		)
		.await;
	let (not_after, signature) =
		statement(genesis, credentials.of(finance), sales.account(), HolderPurpose::Bind, 0)?;
	let by_another = Call::<Runtime>::bind {
		fingerprint: fingerprint(credentials.of(sales)),
		not_after,
		signature,
	};
	stage
		.refused(
			"bind with a signature by another key",
			sales,
			by_another,
			"Certificates::BadSignature",
		)
		.await;
	let proven = bind(genesis, credentials.of(sales), sales.account())?;
	stage.act("bind with the right one", sales, proven).await?;
	Ok(())
}

/// A signer's certificate is revoked: the next use is refused. With a renewed one it goes on.
pub(super) async fn revocation(
	stage: &mut Stage,
	cast: &Cast,
	credentials: &Credentials,
) -> Result<(), StepFailed> {
	let company = &cast.yunqi;
	let clerk = &company.clerk;
	let grant = grants::give(stage, company, &company.contract).await?;
	let list = credentials.revoke(credentials.of(clerk))?;
	let authority = authority_of(stage, credentials.of(clerk)).await?;
	let submission = Call::<Runtime>::submit_crl {
		authority,
		crl: list.try_into().expect("a list of one is short"),
	};
	stage
		.act("hand in the authority's signed list of revocations", &cast.platform, submission)
		.await?;
	let asking = || {
		let document = SaltedDocument::new(b"an order").commitment();
		request(&company.contract, document, grant, grants::AMOUNT)
	};
	stage
		.refused(
			"ask for a use with a revoked certificate",
			clerk,
			asking(),
			"Certificates::CertificateRevoked",
		)
		.await;
	let renewed = credentials.issue(clerk, "yunqi-clerk-renewed")?;
	let registration = register(credentials, &renewed);
	stage.act("register the clerk's new certificate", &cast.authority, registration).await?;
	let binding = bind(stage.chain.genesis(), &renewed, clerk.account())?;
	stage.act("bind the account to the new certificate", clerk, binding).await?;
	stage.act("ask for a use with it", clerk, asking()).await?;
	Ok(())
}

/// What stands in state, or why the scenario cannot go on.
async fn stored<T: Decode>(stage: &Stage, what: &str, key: Vec<u8>) -> Result<T, StepFailed> {
	let failed = |why: String| StepFailed { what: what.into(), who: "scenario".into(), why };
	let value = stage.stored(key).await.map_err(|error| failed(error.to_string()))?;
	value.ok_or_else(|| failed("it is not there".into()))
}

/// Who issued a certificate, as the chain names it.
async fn authority_of(stage: &Stage, credential: &Credential) -> Result<AuthorityId, StepFailed> {
	let key = Certificates::<Runtime>::hashed_key_for(fingerprint(credential));
	let certificate: Certificate = stored(stage, "look a certificate up", key).await?;
	Ok(certificate.links[0].issuer)
}

/// A seal manager who has a U-key and no chain key: others hand in what they sign.
pub(super) async fn by_u_key(
	stage: &mut Stage,
	cast: &Cast,
	credentials: &Credentials,
	company: &Company,
) -> Result<(), StepFailed> {
	let genesis = stage.chain.genesis();
	let (holder, carrier) = (&company.seal_manager, &cast.platform);
	let credential = credentials.of(holder);
	let account = pallet_certificates::Pallet::<Runtime>::holder_account(fingerprint(credential));
	let naming = add_member_as(account.clone(), holder, &[MemberRole::SealManager]);
	stage
		.act(
			"name and appoint a seal manager who has a U-key alone",
			&company.legal_representative,
			batch_all(vec![naming, grants::appoint(account.clone())]),
		)
		.await?;
	let registration = register(credentials, credential);
	stage.act("register the U-key's certificate", &cast.authority, registration).await?;
	let (not_after, signature) =
		statement(genesis, credential, account.clone(), HolderPurpose::Bind, 0)?;
	let binding =
		Call::<Runtime>::bind_holder { fingerprint: fingerprint(credential), not_after, signature };
	stage.act("hand in the U-key holder's binding", carrier, binding).await?;

	let suspend: RuntimeCall =
		pallet_seal_registry::Call::<Runtime>::suspend { code: company.official.clone() }.into();
	let signed = HolderPurpose::Call(H256(blake2_256(&suspend.encode())));
	let (not_after, signature) = statement(genesis, credential, account.clone(), signed, 1)?;
	let act = |call: RuntimeCall| Call::<Runtime>::act {
		fingerprint: fingerprint(credential),
		call: Box::new(call),
		not_after,
		signature: signature.clone(),
	};
	let resume: RuntimeCall =
		pallet_seal_registry::Call::<Runtime>::resume { code: company.official.clone() }.into();
	stage
		.refused(
			"hand in another call than the U-key signed",
			carrier,
			act(resume),
			"Certificates::BadSignature",
		)
		.await;
	let events =
		stage.act("suspend the official seal by U-key", carrier, act(suspend.clone())).await?;
	told(&events, |event| match event {
		RuntimeEvent::Certificates(pallet_certificates::Event::Acted {
			result: Ok(()), ..
		}) => Some(()),
		_ => None,
	})?;
	stage
		.refused(
			"hand the same statement in again",
			carrier,
			act(suspend),
			"Certificates::BadSignature",
		)
		.await;
	let resume = pallet_seal_registry::Call::<Runtime>::resume { code: company.official.clone() };
	stage.act("resume it", &company.legal_representative, resume).await?;
	Ok(())
}

/// The bureaus vouch for their session keys, so that finality names them.
pub(super) async fn vouch(
	stage: &mut Stage,
	cast: &Cast,
	credentials: &Credentials,
) -> Result<(), StepFailed> {
	let genesis = stage.chain.genesis();
	let bureaus = cast.seats().map(|(_, seat)| seat);
	certify(stage, cast, credentials, &bureaus).await?;
	for seat in bureaus {
		let key = pallet_session::NextKeys::<Runtime>::hashed_key_for(seat.account());
		let keys: SessionKeys = stored(stage, "look session keys up", key).await?;
		let purpose = HolderPurpose::SessionKeys(H256(blake2_256(&keys.encode())));
		let credential = credentials.of(seat);
		let (not_after, signature) = statement(genesis, credential, seat.account(), purpose, 1)?;
		let voucher = Call::<Runtime>::vouch_session_keys {
			fingerprint: fingerprint(credential),
			not_after,
			signature,
		};
		stage.act("vouch for the session keys by certificate", seat, voucher).await?;
	}
	Ok(())
}
