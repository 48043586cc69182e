//! What the pallets' benchmarks run on: the real pallets, wired as they are, with facts made by
//! their own calls.

use crate::{
	configs::{
		certificates::Actors,
		consortium::{Filing, Registrar, Sponsor},
		ConsortiumOrigin,
	},
	AccountId, AllPalletsWithSystem, ApprovalWorkflows, EnterpriseIdentity, Institutions, Runtime,
	SealGrants, SealRegistry, SessionKeys, Signature,
};
use alloc::{collections::BTreeSet, format, string::String, vec, vec::Vec};
use frame_benchmarking::{account, BenchmarkBatch, BenchmarkConfig, BenchmarkList};
use frame_support::traits::{
	EnsureOrigin, Get, StorageInfo, StorageInfoTrait, WhitelistedStorageKeys,
};
use frame_system::RawOrigin;
use pallet_certificates::fixtures::{holder_key, sign_as_holder};
use seal_primitives::{
	digest::sm3,
	traits::{
		ActorDirectory, ActorIdentity, FirstSeal, GroupDirectory, MemberDirectory, PermitUse,
		SealAuthority,
	},
	AmountClass, Capability, Commitment, CreditCode, Custody, Digest, ElectronicPart, GrantId,
	Grantee, InstitutionId, MemberRole, Moment, ProductionStatement, RequestId, Roles, SealCode,
	SealForm, SealKind, SealKinds, StatementSignature, Terms,
};
use sp_core::{crypto::KeyTypeId, ed25519};
use sp_runtime::{traits::IdentifyAccount, MultiSigner};

frame_benchmarking::define_benchmarks!(
	[frame_benchmarking, BaselineBench::<Runtime>]
	[frame_system, SystemBench::<Runtime>]
	[frame_system_extensions, SystemExtensionsBench::<Runtime>]
	[pallet_admission, crate::Admission]
	[pallet_approval_workflows, crate::ApprovalWorkflows]
	[pallet_certificates, crate::Certificates]
	[pallet_collective, crate::Collective]
	[pallet_consortium, crate::Consortium]
	[pallet_enterprise_identity, crate::EnterpriseIdentity]
	[pallet_institutions, crate::Institutions]
	[pallet_seal_grants, crate::SealGrants]
	[pallet_seal_registry, crate::SealRegistry]
	[pallet_signing_evidence, crate::SigningEvidence]
	[pallet_timestamp, crate::Timestamp]
	[pallet_utility, crate::Utility]
);

use frame_benchmarking::baseline::Pallet as BaselineBench;
use frame_system_benchmarking::{
	extensions::Pallet as SystemExtensionsBench, Pallet as SystemBench,
};

impl frame_benchmarking::baseline::Config for Runtime {}
impl frame_system_benchmarking::Config for Runtime {}

/// The list of benchmarks.
pub fn metadata(extra: bool) -> (Vec<BenchmarkList>, Vec<StorageInfo>) {
	let mut list = Vec::<BenchmarkList>::new();
	list_benchmarks!(list, extra);
	(list, AllPalletsWithSystem::storage_info())
}

/// Run one.
pub fn dispatch(config: BenchmarkConfig) -> Result<Vec<BenchmarkBatch>, String> {
	let whitelist = AllPalletsWithSystem::whitelisted_storage_keys();
	let mut batches = Vec::<BenchmarkBatch>::new();
	let params = (&config, &whitelist);
	add_benchmarks!(params, batches);
	Ok(batches)
}

/// Makes the facts of other pallets.
pub struct Helper;

/// The keystore's drawer for keys of benchmarks.
const KEY_TYPE: KeyTypeId = KeyTypeId(*b"benc");

/// The key of the institution that signs statements; the same each time.
fn operator_key() -> ed25519::Public {
	sp_io::crypto::ed25519_generate(KEY_TYPE, Some(b"//Operator".to_vec()))
}

fn sign(bytes: &[u8]) -> Signature {
	sp_io::crypto::ed25519_sign(KEY_TYPE, &operator_key(), bytes)
		.expect("the keystore holds the key that it made")
		.into()
}

/// The admitted institution that can do everything.
fn institution() -> (InstitutionId, AccountId) {
	let operator = MultiSigner::from(operator_key()).into_account();
	if let Some(id) = pallet_institutions::InstitutionOf::<Runtime>::get(&operator) {
		return (id, operator);
	}
	let capabilities: BTreeSet<Capability> = [
		Capability::SealMaker,
		Capability::WillingnessProvider,
		Capability::SigningPlatform,
		Capability::CertificateAuthority,
		Capability::Court,
	]
	.into();
	let id = pallet_institutions::NextInstitution::<Runtime>::get();
	Institutions::apply(
		Sponsor::try_successful_origin().expect("a seat sponsors"),
		operator.clone(),
		b"Institution".to_vec().try_into().expect("short"),
		capabilities.try_into().expect("five"),
		Digest::sm3(b"papers"),
	)
	.expect("a new operator");
	let seats = ConsortiumOrigin::try_successful_origin().expect("the seats agree");
	Institutions::admit(seats, id).expect("it applied");
	(id, operator)
}

/// The person behind an account, whom public security attested.
fn person(who: &AccountId) -> Commitment {
	let identity = Digest::sm3(who.as_ref());
	attest(identity);
	identity
}

fn attest(identity: Commitment) {
	pallet_enterprise_identity::Attestations::<Runtime>::insert(
		identity,
		pallet_enterprise_identity::Attestation { by: 0, since: 0, withdrawn: None },
	);
}

/// Bind an account to a certificate with as many links as there may be: every check reads them all.
/// Its key is that of the fixtures' holder, an SM2 key, so that [`sign_certified`] can sign with it.
fn certify(who: &AccountId) {
	use pallet_certificates::{
		Anchor, Anchors, Binding, Bindings, BoundAccounts, Certificate, CertificateHolder,
		Certificates, Link, Validity, MAX_LINKS,
	};
	if Bindings::<Runtime>::contains_key(who) {
		return;
	}
	let holder = match Actors::identity(who).expect("the account is admitted") {
		ActorIdentity::Person(commitment) => CertificateHolder::Person(commitment),
		ActorIdentity::Organisation(name) => {
			CertificateHolder::Organisation { name, credit_code: None }
		}
	};
	let validity = Validity { not_before: 0, not_after: Moment::MAX };
	let anchor = Digest::sm3(b"anchor").value;
	Anchors::<Runtime>::insert(
		anchor,
		Anchor {
			authority: anchor,
			key_identifier: None,
			validity,
			path_len: None,
			licence: Default::default(),
			since: 0,
			withdrawn: None,
		},
	);
	let links: Vec<Link> = (0..MAX_LINKS)
		.map(|link| Link {
			issuer: Digest::sm3(&link.to_le_bytes()).value,
			serial: vec![1; 20].try_into().expect("20 bytes"),
		})
		.collect();
	let fingerprint = sm3(&[b"certificate", who.as_ref()]);
	Certificates::<Runtime>::insert(
		fingerprint,
		Certificate {
			holder,
			key: holder_key(),
			validity,
			links: links.try_into().expect("as many as may be"),
			anchor,
			registered: 0,
		},
	);
	Bindings::<Runtime>::insert(who, fingerprint);
	BoundAccounts::<Runtime>::insert(
		fingerprint,
		Binding { account: who.clone(), since: 0, until: None, previous: None },
	);
}

/// A signature with the key of every certificate that [`certify`] gives.
fn sign_certified(bytes: &[u8]) -> StatementSignature {
	sign_as_holder(bytes).try_into().expect("a signature is short")
}

fn controller(index: u32) -> AccountId {
	account("controller", index, 0)
}

fn credit_code(index: u32) -> CreditCode {
	let text = format!("91330106{index:08}00");
	CreditCode(text.into_bytes().try_into().expect("18 characters"))
}

/// Register the enterprise of a number under a controller, without seals, unless it is there.
fn enterprise(index: u32, controller: AccountId) -> CreditCode {
	let code = credit_code(index);
	if EnterpriseIdentity::ensure_operating(&code).is_err() {
		EnterpriseIdentity::register(
			Registrar::try_successful_origin().expect("a seat registers"),
			code,
			pallet_enterprise_identity::EnterpriseName::Clear(
				b"Enterprise".to_vec().try_into().expect("short"),
			),
			controller.clone(),
			person(&controller),
			code.check().is_err(),
			None,
		)
		.expect("a new enterprise");
	}
	code
}

fn seal_code(index: u32, number: u32) -> SealCode {
	SealCode::parse(&format!("330106{index:03}{number:05}")).expect("14 digits")
}

/// The first electronic part of a seal, and its maker's signature that it made it.
fn production(
	code: &SealCode,
	owner: CreditCode,
	kind: SealKind,
) -> (ElectronicPart, StatementSignature) {
	let (maker, operator) = institution();
	certify(&operator);
	recognise(maker);
	let electronic = ElectronicPart {
		eseal: Digest::sm3(&[b"seal", code.0.as_slice()].concat()),
		image: Digest::sm3(&[b"image", code.0.as_slice()].concat()),
		certificates: Digest::sm3(b"certificates"),
		model: Digest::sm3(b"impression"),
		form: SealForm::V5,
		custody: Custody::Cloud(maker),
		maker,
		valid_from: 0,
		valid_until: Moment::MAX,
	};
	let statement = ProductionStatement {
		genesis: frame_system::Pallet::<Runtime>::block_hash(0),
		code: code.clone(),
		owner,
		kind,
		version: 1,
		electronic: electronic.clone(),
		deadline: Moment::MAX,
	};
	(electronic, sign_certified(&statement.signed_bytes()))
}

/// Recognise a maker in all forms, for as many regions as there may be, the right one last.
fn recognise(maker: InstitutionId) {
	use pallet_seal_registry::{MakerProfile, RegionPrefix, Regions};
	let region = |digits: &[u8]| RegionPrefix::truncate_from(digits.to_vec());
	let mut regions = vec![region(b"659001"); 63];
	regions.push(region(b"330106"));
	let profile = MakerProfile {
		forms: BTreeSet::from([SealForm::V1, SealForm::V4, SealForm::V5])
			.try_into()
			.expect("three"),
		regions: Regions::Of(regions.try_into().expect("as many as may be")),
	};
	let seats = ConsortiumOrigin::try_successful_origin().expect("the seats agree");
	SealRegistry::recognise_maker(seats, maker, profile).expect("it is admitted");
}

/// File, produce, deliver and activate a seal.
fn seal_in_force(code: &SealCode, owner: CreditCode, controller: AccountId) {
	if pallet_seal_registry::Seals::<Runtime>::contains_key(code) {
		return;
	}
	let kind = SealKind::Other;
	let filing = Filing::try_successful_origin().expect("a seat files");
	SealRegistry::file(filing, code.clone(), owner, kind, None, None, None).expect("a new seal");
	let (electronic, signature) = production(code, owner, kind);
	let maker = || RawOrigin::Signed(institution().1).into();
	SealRegistry::produce(maker(), code.clone(), electronic, Moment::MAX, signature)
		.expect("it is filed");
	SealRegistry::deliver(maker(), code.clone()).expect("it is produced");
	SealRegistry::activate(RawOrigin::Signed(controller).into(), code.clone())
		.expect("it is delivered");
}

fn add_member(controller: AccountId, member: &AccountId, role: MemberRole) {
	let roles: Roles = BTreeSet::from([role]).try_into().expect("one");
	EnterpriseIdentity::add_member(
		RawOrigin::Signed(controller).into(),
		member.clone(),
		roles,
		person(member),
	)
	.expect("a new member");
}

fn controller_of(enterprise: &CreditCode) -> AccountId {
	pallet_enterprise_identity::Enterprises::<Runtime>::get(enterprise)
		.expect("it is registered")
		.legal_representative
}

/// The number of the enterprise that is the others' subsidiary.
const BRANCH: u32 = 900;

/// Make the enterprise of [`BRANCH`] a subsidiary of this one, under a controller, unless it is.
fn subsidiary(head: &CreditCode, controller: AccountId) -> CreditCode {
	let branch = enterprise(BRANCH, controller);
	if EnterpriseIdentity::subsidiary_since(head, &branch).is_none() {
		let by = |enterprise| RawOrigin::Signed(controller_of(enterprise)).into();
		EnterpriseIdentity::join_group(by(&branch), *head).expect("it is in no group");
		EnterpriseIdentity::accept_subsidiary(by(head), branch).expect("it consented");
	}
	branch
}

/// Appoint a seal manager for the fixed kinds, as the last of as many as there may be.
fn appoint(enterprise: &CreditCode, manager: &AccountId) {
	use SealKind::*;
	let fixed = [
		Official,
		Finance,
		Tax,
		Contract,
		LegalRepresentative,
		Invoice,
		Personnel,
		Business,
		Other,
	];
	let kinds = || SealKinds::try_from(BTreeSet::from(fixed)).expect("nine");
	let mut managers = frame_support::BoundedBTreeMap::new();
	let most = <Runtime as pallet_seal_grants::Config>::MaxManagers::get();
	for other in (1..most).map(|number| account("other manager", number, 0)) {
		managers.try_insert(other, kinds()).expect("fewer than there may be");
	}
	managers.try_insert(manager.clone(), kinds()).expect("the last place is theirs");
	pallet_seal_grants::AppointmentsOf::<Runtime>::insert(
		enterprise,
		pallet_seal_grants::Appointments { epoch: EnterpriseIdentity::epoch(enterprise), managers },
	);
}

/// A grant of a seal to a signer of its owner, with as many links as there may be: to the subsidiary,
/// back to the owner, and from signer to signer. Each counts its uses.
fn grant(code: &SealCode, user: &AccountId) -> GrantId {
	let owner = SealRegistry::summary(code).expect("it is on record").owner;
	let branch = subsidiary(&owner, account("branch controller", 0, 0));
	let terms = Terms {
		valid_from: 0,
		valid_until: pallet_timestamp::Now::<Runtime>::get() + seal_primitives::time::DAY,
		uses: Some(1),
		document_kinds: None,
		max_amount: Some(AmountClass::Above100Million),
		may_pass_on: true,
	};
	let last = || pallet_seal_grants::NextGrant::<Runtime>::get() - 1;
	let by = |who: &AccountId| RawOrigin::Signed(who.clone()).into();
	let (head_controller, branch_controller) = (controller_of(&owner), controller_of(&branch));
	let to_branch = Grantee::Enterprise(branch);
	SealGrants::grant(by(&head_controller), code.clone(), to_branch, terms.clone())
		.expect("the controller grants");
	let pass_on = |from: &AccountId, grantee| {
		SealGrants::pass_on(by(from), last(), grantee, terms.clone()).expect("the terms let it");
	};
	pass_on(&branch_controller, Grantee::Enterprise(owner));
	let mut holder = head_controller.clone();
	for number in 3..<Runtime as pallet_seal_grants::Config>::MaxDepth::get() {
		let deputy: AccountId = account("deputy", number.into(), 0);
		if !EnterpriseIdentity::has_role(&owner, &deputy, MemberRole::Signer) {
			add_member(head_controller.clone(), &deputy, MemberRole::Signer);
		}
		certify(&deputy);
		pass_on(&holder, Grantee::Member(deputy.clone()));
		holder = deputy;
	}
	pass_on(&holder, Grantee::Member(user.clone()));
	last()
}

impl pallet_enterprise_identity::BenchmarkHelper for Helper {
	fn first_seal(enterprise: &CreditCode) -> FirstSeal {
		let code = seal_code(0, 0);
		let (maker, _) = institution();
		let filing = Filing::try_successful_origin().expect("a seat files");
		SealRegistry::file_pool(
			filing,
			vec![(code.clone(), Digest::sm3(b"impression"))].try_into().expect("one"),
			maker,
		)
		.expect("a new code");
		let (electronic, signature) = production(&code, *enterprise, SealKind::Official);
		FirstSeal { code, electronic, deadline: Moment::MAX, signature }
	}

	fn give_seals(enterprise: &CreditCode, count: u32) {
		let controller = controller_of(enterprise);
		for number in 0..count {
			seal_in_force(&seal_code(1, number), *enterprise, controller.clone());
		}
	}
}

impl pallet_seal_registry::BenchmarkHelper<AccountId> for Helper {
	fn enterprise() -> (CreditCode, AccountId) {
		(enterprise(0, controller(0)), controller(0))
	}

	fn seal_manager(enterprise: &CreditCode) -> AccountId {
		let manager: AccountId = account("manager", 0, 0);
		if !EnterpriseIdentity::has_role(enterprise, &manager, MemberRole::SealManager) {
			add_member(controller(0), &manager, MemberRole::SealManager);
		}
		appoint(enterprise, &manager);
		manager
	}

	fn maker() -> (InstitutionId, AccountId) {
		institution()
	}

	fn certify(who: &AccountId) {
		certify(who);
	}

	fn sign(_: &AccountId, message: &[u8]) -> StatementSignature {
		sign_certified(message)
	}

	fn court() -> AccountId {
		institution().1
	}
}

impl pallet_approval_workflows::BenchmarkHelper<AccountId> for Helper {
	fn seal_in_force(owner_controller: &AccountId) -> (SealCode, CreditCode) {
		let owner = enterprise(0, owner_controller.clone());
		let code = seal_code(2, 0);
		seal_in_force(&code, owner, owner_controller.clone());
		(code, owner)
	}

	fn certify(account: &AccountId) {
		certify(account);
	}

	fn add_member(enterprise: &CreditCode, account: &AccountId, role: MemberRole) {
		add_member(controller_of(enterprise), account, role);
	}

	fn appoint(enterprise: &CreditCode, manager: &AccountId) {
		appoint(enterprise, manager);
	}

	fn grant(seal: &SealCode, user: &AccountId) -> GrantId {
		grant(seal, user)
	}

	fn end_grant(grant: GrantId) {
		pallet_seal_grants::Grants::<Runtime>::mutate(grant, |stored| {
			stored.as_mut().expect("given").uses_left = Some(0);
		});
	}
}

impl pallet_seal_grants::BenchmarkHelper<AccountId> for Helper {
	fn seal_in_force(owner_controller: &AccountId) -> (SealCode, CreditCode) {
		<Self as pallet_approval_workflows::BenchmarkHelper<AccountId>>::seal_in_force(
			owner_controller,
		)
	}

	fn subsidiary(head: &CreditCode, controller: &AccountId) -> CreditCode {
		subsidiary(head, controller.clone())
	}

	fn add_member(enterprise: &CreditCode, account: &AccountId, role: MemberRole) {
		add_member(controller_of(enterprise), account, role);
	}

	fn certify(account: &AccountId) {
		certify(account);
	}
}

impl pallet_certificates::BenchmarkHelper<AccountId> for Helper {
	fn set_time(now: Moment) {
		pallet_timestamp::Now::<Runtime>::put(now);
	}

	fn authority() -> (InstitutionId, AccountId) {
		institution()
	}

	fn admit(who: &AccountId, person: Commitment) {
		attest(person);
		let code = enterprise(0, controller(0));
		let controller = controller_of(&code);
		EnterpriseIdentity::add_member(
			RawOrigin::Signed(controller).into(),
			who.clone(),
			BTreeSet::from([MemberRole::Signer]).try_into().expect("one"),
			person,
		)
		.expect("a new member");
	}

	fn set_session_keys(who: &AccountId) {
		let keys = SessionKeys {
			aura: sp_core::sr25519::Public::from_raw([1; 32]).into(),
			grandpa: sp_core::ed25519::Public::from_raw([1; 32]).into(),
		};
		pallet_session::NextKeys::<Runtime>::insert(who, keys);
	}
}

impl pallet_signing_evidence::BenchmarkHelper<AccountId, Signature> for Helper {
	fn party(index: u32) -> (CreditCode, AccountId, SealCode) {
		let (owner, code) = (enterprise(index, controller(index)), seal_code(index, 99));
		let signer: AccountId = account("signer", index, 0);
		if !EnterpriseIdentity::has_role(&owner, &signer, MemberRole::Signer) {
			add_member(controller(index), &signer, MemberRole::Signer);
			seal_in_force(&code, owner, controller(index));
		}
		(owner, signer, code)
	}

	fn permit(usage: &PermitUse<AccountId>) -> RequestId {
		use pallet_approval_workflows::{Policy, Stage};
		let owner = EnterpriseIdentity::enterprise_of(usage.signer).expect("a member");
		let controller = controller_of(&owner);
		let approver: AccountId = account("approver", 0, 0);
		add_member(controller.clone(), &approver, MemberRole::Approver);
		let stage = Stage {
			approvers: BTreeSet::from([approver.clone()]).try_into().expect("one"),
			required: 1,
		};
		let lifetime = seal_primitives::time::DAY;
		ApprovalWorkflows::set_policy(
			RawOrigin::Signed(controller).into(),
			usage.seal.clone(),
			usage.document_kind,
			Policy {
				stages: vec![stage].try_into().expect("one"),
				request_lifetime: lifetime,
				permit_lifetime: lifetime,
			},
		)
		.expect("the controller sets it");
		let request = pallet_approval_workflows::NextRequest::<Runtime>::get();
		ApprovalWorkflows::request(
			RawOrigin::Signed(usage.signer.clone()).into(),
			usage.seal.clone(),
			usage.document_kind,
			*usage.document,
			grant(usage.seal, usage.signer),
			AmountClass::To1Million,
		)
		.expect("it is granted");
		ApprovalWorkflows::vote(RawOrigin::Signed(approver).into(), request, true)
			.expect("the approver agrees");
		request
	}

	fn provider() -> InstitutionId {
		institution().0
	}

	fn certify(who: &AccountId) {
		certify(who);
	}

	fn sign_willingness(bytes: &[u8]) -> Signature {
		sign(bytes)
	}

	fn set_now(now: Moment) {
		pallet_timestamp::Now::<Runtime>::put(now);
	}
}
