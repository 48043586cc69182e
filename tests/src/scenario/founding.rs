//! Institutions are voted in, enterprises registered with their seals in one act, contract seals
//! applied for, filed, produced, delivered and activated.

use super::{calls::*, certificates, grants, told, Institutions};
use crate::{
	cast::{Actor, Cast, Company},
	credentials::Credentials,
	stage::{Stage, StepFailed},
	workshop::{Order, Workshop},
};
use codec::Encode;
use pallet_seal_registry::{MakerProfile, Regions};
use seal_primitives::{
	Capability, ElectronicPart, InstitutionId, MemberRole, SealCode, SealForm, SealKind,
};
use sealchain_runtime::{configs::SeatsCollective, Runtime, RuntimeCall, RuntimeEvent};
use sp_runtime::traits::{BlakeTwo256, Hash};
use std::collections::BTreeSet;

/// A motion of the seats: proposed by one, carried by two of three.
pub(super) async fn motion(
	stage: &mut Stage,
	cast: &Cast,
	what: &str,
	call: RuntimeCall,
) -> Result<Vec<RuntimeEvent>, StepFailed> {
	use pallet_collective::Call;
	let hash = BlakeTwo256::hash_of(&call);
	let length = call.encoded_size().try_into().unwrap_or(u32::MAX);
	let propose = Call::<Runtime, SeatsCollective>::propose {
		threshold: 2,
		proposal: Box::new(call),
		length_bound: length,
	};
	let events = stage.act(&format!("propose: {what}"), &cast.data_bureau, propose).await?;
	let index = told(&events, |event| match event {
		RuntimeEvent::Collective(pallet_collective::Event::Proposed { proposal_index, .. }) => {
			Some(*proposal_index)
		}
		_ => None,
	})?;
	for seat in [&cast.data_bureau, &cast.market_supervision] {
		let vote = Call::<Runtime, SeatsCollective>::vote { proposal: hash, index, approve: true };
		stage.act(&format!("vote: {what}"), seat, vote).await?;
	}
	let close = Call::<Runtime, SeatsCollective>::close {
		proposal_hash: hash,
		index,
		proposal_weight_bound: sealchain_runtime::configs::MaxProposalWeight::get(),
		length_bound: length,
	};
	let events = stage.act(&format!("carried: {what}"), &cast.data_bureau, close).await?;
	told(&events, |event| match event {
		RuntimeEvent::Collective(pallet_collective::Event::Executed { result: Ok(()), .. }) => {
			Some(())
		}
		_ => None,
	})?;
	Ok(events)
}

/// Four institutions apply through the data bureau and are voted in, the certificate authority with
/// its root; then the others get certificates, and public security attests who everybody is.
pub(super) async fn institutions(
	stage: &mut Stage,
	cast: &Cast,
	credentials: &Credentials,
) -> Result<Institutions, StepFailed> {
	let capabilities = [
		Capability::SealMaker,
		Capability::WillingnessProvider,
		Capability::SigningPlatform,
		Capability::CertificateAuthority,
	];
	let mut ids: Vec<InstitutionId> = Vec::new();
	for ((name, operator), capability) in cast.institutions().into_iter().zip(capabilities) {
		let events = stage
			.act(
				&format!("apply for the {}", operator.title),
				&cast.data_bureau,
				institution(name, operator, capability),
			)
			.await?;
		ids.push(told(&events, |event| match event {
			RuntimeEvent::Institutions(pallet_institutions::Event::Applied { id, .. }) => Some(*id),
			_ => None,
		})?);
	}
	let institutions =
		Institutions { maker: ids[0], provider: ids[1], platform: ids[2], authority: ids[3] };
	let admissions = ids
		.iter()
		.map(|id| pallet_institutions::Call::admit { id: *id }.into())
		.chain([certificates::add_anchor(credentials, institutions.authority)])
		.collect();
	motion(stage, cast, "admit the four institutions, trust the root", batch_all(admissions))
		.await?;
	certificates::certify(stage, cast, credentials, &[&cast.maker, &cast.provider, &cast.platform])
		.await?;
	let identities: Vec<_> = cast.people().map(Actor::identity).collect();
	stage
		.act(
			"attest who the people are",
			&cast.public_security,
			pallet_enterprise_identity::Call::attest_persons {
				identities: identities.try_into().expect("few"),
			},
		)
		.await?;
	Ok(institutions)
}

/// The vote that recognises a maker's seals, in the standard's form and for the codes of the city.
fn recognise(maker: InstitutionId) -> RuntimeCall {
	let city = b"3301".to_vec().try_into().expect("four digits");
	let profile = MakerProfile {
		forms: BTreeSet::from([SealForm::V4]).try_into().expect("one"),
		regions: Regions::Of(vec![city].try_into().expect("one")),
	};
	pallet_seal_registry::Call::recognise_maker { maker, profile }.into()
}

/// Two companies are registered, each with its official seal in the same act, once the maker's seals
/// are recognised; a third without.
pub(super) async fn enterprises(
	stage: &mut Stage,
	cast: &Cast,
	credentials: &Credentials,
	workshop: &mut Workshop<'_>,
	institutions: Institutions,
) -> Result<(), StepFailed> {
	let genesis = stage.chain.genesis();
	let maker = credentials.of(&cast.maker);
	let made = [&cast.yunqi, &cast.qiantang].map(|company| {
		let order = Order::of(company, &company.official, SealKind::Official)
			.kept_by(institutions.platform);
		workshop.make(order, institutions.maker).map(|part| Production {
			genesis,
			code: &company.official,
			company,
			kind: SealKind::Official,
			version: 1,
			part,
		})
	});
	let [for_yunqi, for_qiantang] = made;
	let made = [for_yunqi?, for_qiantang?];
	let pool: Vec<_> =
		made.iter().map(|production| (production.code.clone(), production.part.model)).collect();
	stage
		.act(
			"file two codes ahead into the pool",
			&cast.public_security,
			pallet_seal_registry::Call::file_pool {
				codes: pool.try_into().expect("two"),
				engraver: institutions.maker,
			},
		)
		.await?;

	let mut wrong = cast.yunqi.code;
	wrong.0.swap(15, 16);
	stage
		.refused(
			"register under a wrong credit code",
			&cast.market_supervision,
			register_under(wrong, &cast.yunqi, None),
			"EnterpriseIdentity::CreditCodeCheck",
		)
		.await;
	let [first, _] = &made;
	stage
		.refused(
			"issue a seal of a maker that is not recognised",
			&cast.market_supervision,
			register(&cast.yunqi, Some(first.first_seal(maker)?)),
			"SealRegistry::MakerNotRecognised",
		)
		.await;
	let recognition = recognise(institutions.maker);
	motion(stage, cast, "recognise the maker's electronic seals", recognition).await?;
	for production in &made {
		let company = production.company;
		stage
			.act(
				&format!("register {} and issue its official seal in one act", company.name),
				&cast.market_supervision,
				register(company, Some(production.first_seal(maker)?)),
			)
			.await?;
		stage
			.act(
				"take the official seal into use",
				&company.legal_representative,
				activate(&company.official),
			)
			.await?;
		name_members(stage, company).await?;
		let certified = [&company.seal_manager, &company.clerk];
		certificates::certify(stage, cast, credentials, &certified).await?;
	}
	stage
		.act(
			&format!("register {}, which has no seal yet", cast.longjing.name),
			&cast.market_supervision,
			register(&cast.longjing, None),
		)
		.await?;
	Ok(())
}

/// The legal representative names the people, all or none.
async fn name_members(stage: &mut Stage, company: &Company) -> Result<(), StepFailed> {
	let people: Vec<RuntimeCall> = company
		.approvers
		.iter()
		.map(|who| (who, vec![MemberRole::Approver]))
		.chain([
			(&company.seal_manager, vec![MemberRole::SealManager, MemberRole::Auditor]),
			(&company.clerk, vec![MemberRole::Signer]),
		])
		.map(|(who, roles): (&Actor, _)| add_member(who, &roles))
		.collect();
	stage
		.act(
			"name a seal manager, three approvers and a clerk",
			&company.legal_representative,
			batch_all(people),
		)
		.await?;
	stage
		.act(
			"appoint the seal manager for kinds of seals",
			&company.legal_representative,
			grants::appoint(company.seal_manager.account()),
		)
		.await?;
	Ok(())
}

/// Each company applies for a contract seal and gets it, one of them its legal
/// representative's name seal too; a second official seal is refused.
pub(super) async fn contract_seals(
	stage: &mut Stage,
	cast: &Cast,
	credentials: &Credentials,
	workshop: &mut Workshop<'_>,
	institutions: Institutions,
) -> Result<(), StepFailed> {
	for company in [&cast.yunqi, &cast.qiantang] {
		let order = Order::of(company, &company.contract, SealKind::Contract);
		apply_and_get(stage, cast, credentials, workshop, institutions, order, None).await?;
		stage
			.act(
				"set the policy: one head, then two of three directors",
				&company.seal_manager,
				set_policy(company, &company.contract),
			)
			.await?;
	}
	let company = &cast.yunqi;
	let order = Order::of(company, &company.name_seal, SealKind::LegalRepresentative);
	let named = apply_and_get(stage, cast, credentials, workshop, institutions, order, None);
	let impression = named.await?.model;
	stage
		.refused(
			"file a second official seal",
			&cast.public_security,
			file(
				&"3301060000099".parse_code(),
				company,
				SealKind::Official,
				physical(institutions.maker, impression),
				None,
				None,
			),
			"SealRegistry::SecondOfficialSeal",
		)
		.await;
	Ok(())
}

/// A company applies for a seal; the maker designs and signs it; public security files it with its
/// model; the maker produces and delivers it, and the company takes it into use. Returns what the
/// chain was told of it.
pub(super) async fn apply_and_get(
	stage: &mut Stage,
	cast: &Cast,
	credentials: &Credentials,
	workshop: &mut Workshop<'_>,
	institutions: Institutions,
	order: Order<'_>,
	replaces: Option<&SealCode>,
) -> Result<ElectronicPart, StepFailed> {
	let Order { code, company, kind, .. } = order;
	let who = &company.legal_representative;
	let what = format!("{kind:?} seal {code}").to_lowercase();
	let events = stage
		.act(
			&format!("apply for the {what}"),
			who,
			pallet_seal_registry::Call::apply { kind, replaces: replaces.cloned() },
		)
		.await?;
	let application = told(&events, |event| match event {
		RuntimeEvent::SealRegistry(pallet_seal_registry::Event::Applied { id, .. }) => Some(*id),
		_ => None,
	})?;
	let part = workshop.make(order, institutions.maker)?;
	let carrier = physical(institutions.maker, part.model);
	stage
		.act(
			&format!("file the {what}"),
			&cast.public_security,
			file(code, company, kind, carrier, replaces, Some(application)),
		)
		.await?;
	let genesis = stage.chain.genesis();
	let production = Production { genesis, code, company, kind, version: 1, part };
	let produce = production.call(credentials.of(&cast.maker))?;
	stage.act(&format!("produce the {what}"), &cast.maker, produce).await?;
	stage.act(&format!("deliver the {what}"), &cast.maker, deliver(code)).await?;
	stage.act(&format!("take the {what} into use"), who, activate(code)).await?;
	Ok(production.part)
}

/// Reads a seal code that is known to be right.
pub(super) trait ParseCode {
	/// The code.
	fn parse_code(&self) -> SealCode;
}

impl ParseCode for str {
	fn parse_code(&self) -> SealCode {
		SealCode::parse(self).expect("the scenario's seal codes are right")
	}
}
