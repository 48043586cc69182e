//! Calls, built from the runtime's own types.

use super::now;
use crate::cast::{Actor, Company};
use codec::Encode;
use openssl_authority::{Credential, OpensslError};
use pallet_approval_workflows::{Policy, Stage};
use pallet_enterprise_identity::EnterpriseName;
use pallet_seal_registry::{Finding, FreezeReason};
use pallet_signing_evidence::Willingness;
use seal_primitives::{
	time::{DAY, HOUR, MINUTE},
	traits::FirstSeal,
	AmountClass, Capability, Commitment, CreditCode, Digest, DocumentKind, ElectronicPart, GrantId,
	InstitutionId, MemberRole, Moment, ProductionStatement, RequestId, SealCode, SealKind,
	SigningId, StatementSignature, WillingnessMethod, WillingnessStatement,
};
use sealchain_runtime::{AccountId, Runtime, RuntimeCall, Signature};
use sp_core::H256;
use sp_runtime::MultiSignature;
use std::collections::BTreeSet;
use subxt::utils::MultiSignature as ClientSignature;

/// An actor's signature, as the runtime has it.
pub fn signature(by: &Actor, bytes: &[u8]) -> Signature {
	match by.key.sign(bytes) {
		ClientSignature::Sr25519(signature) => MultiSignature::Sr25519(signature.into()),
		ClientSignature::Ed25519(signature) => MultiSignature::Ed25519(signature.into()),
		ClientSignature::Ecdsa(signature) => MultiSignature::Ecdsa(signature.into()),
	}
}

/// A commitment to something of which only the digest matters here.
pub(super) fn commitment(text: &str) -> Commitment {
	Digest::sm3(text.as_bytes())
}

pub(super) fn batch_all(calls: Vec<RuntimeCall>) -> RuntimeCall {
	pallet_utility::Call::batch_all { calls }.into()
}

pub(super) fn name(text: &str) -> EnterpriseName {
	EnterpriseName::Clear(text.as_bytes().to_vec().try_into().expect("the cast's names are short"))
}

pub(super) fn institution(name: &str, operator: &Actor, capability: Capability) -> RuntimeCall {
	pallet_institutions::Call::apply {
		operator: operator.account(),
		name: name.as_bytes().to_vec().try_into().expect("the cast's names are short"),
		capabilities: BTreeSet::from([capability]).try_into().expect("one"),
		papers: commitment(&format!("papers of {name}")),
	}
	.into()
}

pub(super) fn physical(
	engraver: InstitutionId,
	impression: Commitment,
) -> pallet_seal_registry::PhysicalPart {
	pallet_seal_registry::PhysicalPart { engraver, impression }
}

/// An electronic part for a seal, as its maker signs that it made it.
#[derive(Clone, Debug)]
pub(super) struct Production<'a> {
	/// Hash of the chain's genesis block.
	pub genesis: H256,
	/// The seal.
	pub code: &'a SealCode,
	/// Whose it is.
	pub company: &'a Company,
	/// Which kind.
	pub kind: SealKind,
	/// Which of the seal's parts.
	pub version: u32,
	/// What was made.
	pub part: ElectronicPart,
}

impl Production<'_> {
	fn sign(
		&self,
		maker: &Credential,
	) -> Result<(ProductionStatement, StatementSignature), OpensslError> {
		let statement = ProductionStatement {
			genesis: self.genesis,
			code: self.code.clone(),
			owner: self.company.code,
			kind: self.kind,
			version: self.version,
			electronic: self.part.clone(),
			deadline: now() + HOUR,
		};
		let signature = maker.sign(&statement.signed_bytes())?;
		Ok((statement, signature.try_into().expect("a signature is short")))
	}

	/// The maker's call, signed with this certificate's key.
	pub fn call(&self, maker: &Credential) -> Result<RuntimeCall, OpensslError> {
		let (ProductionStatement { code, electronic, deadline, .. }, signature) =
			self.sign(maker)?;
		Ok(pallet_seal_registry::Call::produce { code, electronic, deadline, signature }.into())
	}

	/// What the registrar hands in with a company's registration.
	pub fn first_seal(&self, maker: &Credential) -> Result<FirstSeal, OpensslError> {
		let (ProductionStatement { code, electronic, deadline, .. }, signature) =
			self.sign(maker)?;
		Ok(FirstSeal { code, electronic, deadline, signature })
	}
}

/// Register a company, with its official seal in the same act if a maker says so.
pub(super) fn register(company: &Company, first_seal: Option<FirstSeal>) -> RuntimeCall {
	register_under(company.code, company, first_seal)
}

pub(super) fn register_under(
	code: CreditCode,
	company: &Company,
	first_seal: Option<FirstSeal>,
) -> RuntimeCall {
	pallet_enterprise_identity::Call::register {
		code,
		name: name(company.name),
		legal_representative: company.legal_representative.account(),
		identity: company.legal_representative.identity(),
		override_check: false,
		first_seal,
	}
	.into()
}

pub(super) fn add_member(who: &Actor, roles: &[MemberRole]) -> RuntimeCall {
	add_member_as(who.account(), who, roles)
}

/// Name a person as a member under an account that is not their chain key's.
pub(super) fn add_member_as(account: AccountId, who: &Actor, roles: &[MemberRole]) -> RuntimeCall {
	pallet_enterprise_identity::Call::add_member {
		account,
		roles: roles.iter().copied().collect::<BTreeSet<_>>().try_into().expect("at most four"),
		identity: who.identity(),
	}
	.into()
}

pub(super) fn file(
	code: &SealCode,
	company: &Company,
	kind: SealKind,
	physical: pallet_seal_registry::PhysicalPart,
	replaces: Option<&SealCode>,
	application: Option<u64>,
) -> RuntimeCall {
	pallet_seal_registry::Call::file {
		code: code.clone(),
		owner: company.code,
		kind,
		physical: Some(physical),
		replaces: replaces.cloned(),
		application,
	}
	.into()
}

pub(super) fn deliver(code: &SealCode) -> RuntimeCall {
	pallet_seal_registry::Call::deliver { code: code.clone() }.into()
}

pub(super) fn activate(code: &SealCode) -> RuntimeCall {
	pallet_seal_registry::Call::activate { code: code.clone() }.into()
}

pub(super) fn freeze(code: &SealCode, reason: FreezeReason, alleged_since: Moment) -> RuntimeCall {
	let alleged_since = Some(alleged_since);
	pallet_seal_registry::Call::freeze { code: code.clone(), reason, alleged_since }.into()
}

pub(super) fn release(code: &SealCode, finding: Finding) -> RuntimeCall {
	pallet_seal_registry::Call::release { code: code.clone(), finding }.into()
}

/// One of the two department heads, then two of the three directors.
pub(super) fn set_policy(company: &Company, seal: &SealCode) -> RuntimeCall {
	let stage = |people: &[&Actor], required| Stage::<Runtime> {
		approvers: people
			.iter()
			.map(|who| who.account())
			.collect::<BTreeSet<_>>()
			.try_into()
			.expect("at most three"),
		required,
	};
	let [sales, finance, director] = &company.approvers;
	pallet_approval_workflows::Call::set_policy {
		seal: seal.clone(),
		document_kind: DocumentKind::Contract,
		policy: Policy {
			stages: vec![stage(&[sales, finance], 1), stage(&[sales, finance, director], 2)]
				.try_into()
				.expect("two"),
			request_lifetime: DAY,
			permit_lifetime: DAY,
		},
	}
	.into()
}

pub(super) fn request(
	seal: &SealCode,
	document: Commitment,
	grant: GrantId,
	amount: AmountClass,
) -> RuntimeCall {
	pallet_approval_workflows::Call::request {
		seal: seal.clone(),
		document_kind: DocumentKind::Contract,
		document,
		grant,
		amount,
	}
	.into()
}

pub(super) fn vote(request: RequestId, approve: bool) -> RuntimeCall {
	pallet_approval_workflows::Call::vote { request, approve }.into()
}

/// One sealing, as a party's clerk does it.
#[derive(Clone, Copy, Debug)]
pub struct Sealing<'a> {
	/// Hash of the chain's genesis block.
	pub genesis: H256,
	/// The signing.
	pub signing: SigningId,
	/// The seal.
	pub code: &'a SealCode,
	/// Who puts it.
	pub signer: &'a Actor,
	/// The permit.
	pub permit: RequestId,
	/// The document.
	pub document: Commitment,
	/// Who attests willingness, and as which institution.
	pub provider: (&'a Actor, InstitutionId),
}

/// The call that puts a seal, with the provider's statement signed over exactly this use.
pub fn sealing(sealing: Sealing) -> RuntimeCall {
	let (operator, provider) = sealing.provider;
	let statement = WillingnessStatement {
		genesis: sealing.genesis,
		person: sealing.signer.account(),
		document: sealing.document,
		request: sealing.permit,
		method: WillingnessMethod::UKeyPin,
		not_before: now() - MINUTE,
		not_after: now() + 5 * MINUTE,
	};
	pallet_signing_evidence::Call::seal {
		signing: sealing.signing,
		code: sealing.code.clone(),
		permit: sealing.permit,
		container: Digest::sm3(&(sealing.signing, sealing.code).encode()),
		willingness: Willingness {
			provider,
			method: statement.method,
			not_before: statement.not_before,
			not_after: statement.not_after,
			signature: signature(operator, &statement.signed_bytes()),
		},
	}
	.into()
}
