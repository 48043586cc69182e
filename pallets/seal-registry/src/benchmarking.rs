//! Benchmarks: each call at the worst that its bounds allow.

use crate::*;
use alloc::{format, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{EnsureOrigin, Get},
	BoundedVec,
};
use frame_system::{pallet_prelude::BlockNumberFor, RawOrigin};
use seal_primitives::{
	BusinessType, CreditCode, Custody, Digest, ElectronicPart, InstitutionId, Moment,
	ProductionStatement, SealCode, SealForm, SealKind, SealStatus, StatementSignature,
};
use sp_runtime::traits::Zero;

/// Makes the facts that other pallets hold.
pub trait BenchmarkHelper<AccountId> {
	/// An operating enterprise without seals, and the account of its controller.
	fn enterprise() -> (CreditCode, AccountId);
	/// An account that is a seal manager of that enterprise, appointed for the fixed kinds, the last
	/// of as many as it may have.
	fn seal_manager(enterprise: &CreditCode) -> AccountId;
	/// An institution that may make seals, and the account of its operator.
	fn maker() -> (InstitutionId, AccountId);
	/// The account of an institution that is a court.
	fn court() -> AccountId;
	/// Let an account be bound to a certificate that is valid now, if it is not yet.
	fn certify(who: &AccountId);
	/// Sign with the key of the certificate to which an account was bound so.
	fn sign(who: &AccountId, message: &[u8]) -> StatementSignature;
}

/// The seal that a call is measured with.
const SUBJECT: u32 = 0;
/// The seal that replaces it.
const SUCCESSOR: u32 = 1;
/// The first of the other seals of the same enterprise.
const OTHERS: u32 = 2;

fn seal_code(number: u32) -> SealCode {
	SealCode::parse(&format!("3301{number:010}")).expect("14 digits of Zhejiang")
}

/// A part that no other seal has, of another model than is filed, kept in the cloud.
fn electronic(code: &SealCode, maker: InstitutionId) -> ElectronicPart {
	ElectronicPart {
		eseal: Digest::sm3(&[b"seal", code.0.as_slice()].concat()),
		image: Digest::sm3(&[b"image", code.0.as_slice()].concat()),
		certificates: Digest::sm3(b"certificates"),
		model: Digest::sm3(b"model"),
		form: SealForm::V5,
		custody: Custody::Cloud(maker),
		maker,
		valid_from: 0,
		valid_until: Moment::MAX,
	}
}

/// As many regions as there may be, the right one last.
fn profile() -> MakerProfile {
	let mut regions = alloc::vec![RegionPrefix::truncate_from(b"659001".to_vec()); 64];
	regions[63] = RegionPrefix::truncate_from(b"330100".to_vec());
	let forms = alloc::collections::BTreeSet::from([SealForm::V1, SealForm::V4, SealForm::V5]);
	MakerProfile {
		forms: forms.try_into().expect("three"),
		regions: Regions::Of(regions.try_into().expect("as many as may be")),
	}
}

fn definition() -> KindDefinition {
	KindDefinition {
		ga241: 99,
		business_type: BusinessType::Common,
		label: KindLabel::truncate_from(alloc::vec![b'a'; 96]),
		one_per_enterprise: true,
		names_person: true,
	}
}

fn governance<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

fn filer<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::FilingOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

fn physical<T: Config>() -> PhysicalPart {
	let (engraver, _) = T::BenchmarkHelper::maker();
	PhysicalPart { engraver, impression: Digest::sm3(b"impression") }
}

fn file<T: Config>(
	number: u32,
	owner: CreditCode,
	kind: SealKind,
	replaces: Option<SealCode>,
) -> SealCode {
	let code = seal_code(number);
	let physical = Some(physical::<T>());
	Pallet::<T>::do_file(0, code.clone(), owner, kind, physical, replaces, None)
		.expect("the enterprise has room for it");
	code
}

/// An enterprise, its controller, and a certified seal manager: checking the latter reads the most.
fn enterprise<T: Config>() -> (CreditCode, T::AccountId, T::AccountId) {
	let (owner, controller) = T::BenchmarkHelper::enterprise();
	let manager = T::BenchmarkHelper::seal_manager(&owner);
	T::BenchmarkHelper::certify(&manager);
	(owner, controller, manager)
}

/// Fill the owner's list but for some places.
fn fill_list<T: Config>(owner: CreditCode, free: u32) {
	let held = SealsOf::<T>::get(owner).len() as u32;
	for number in held..T::MaxSealsPerEnterprise::get().saturating_sub(free) {
		file::<T>(OTHERS + number, owner, SealKind::Other, None);
	}
}

/// Make a history as long as it may be while the seal comes into use once more.
fn lengthen<T: Config>(code: &SealCode) {
	Transitions::<T>::mutate(code, |history| {
		let line = history.last().cloned().expect("a filed seal has a history");
		while history.len() + 5 < T::MaxTransitions::get() as usize {
			history.try_push(line.clone()).expect("below the bound");
		}
	});
}

/// The next part of a seal, of another model than is filed, which is allowed, and its maker's
/// signature; the operator who hands them in.
fn production<T: Config>(
	code: &SealCode,
) -> (T::AccountId, ElectronicPart, Moment, StatementSignature) {
	let (maker, operator) = T::BenchmarkHelper::maker();
	T::BenchmarkHelper::certify(&operator);
	Pallet::<T>::do_recognise_maker(maker, profile()).expect("it is admitted");
	let electronic = electronic(code, maker);
	let decision = Digest::sm3(b"decision");
	Pallet::<T>::do_allow_model(0, code.clone(), electronic.model, decision).expect("filed");
	let seal = Seals::<T>::get(code).expect("filed");
	let deadline = Moment::MAX;
	let statement = ProductionStatement {
		genesis: frame_system::Pallet::<T>::block_hash(BlockNumberFor::<T>::zero()),
		code: code.clone(),
		owner: seal.owner,
		kind: seal.kind,
		version: seal.electronic_version + 1,
		electronic: electronic.clone(),
		deadline,
	};
	let signature = T::BenchmarkHelper::sign(&operator, &statement.signed_bytes());
	(operator, electronic, deadline, signature)
}

fn produce<T: Config>(code: &SealCode) -> T::AccountId {
	let (operator, part, deadline, signature) = production::<T>(code);
	let production = crate::production::Production { part, deadline, signature };
	Pallet::<T>::do_produce(operator.clone(), code.clone(), production).expect("filed");
	operator
}

fn deliver<T: Config>(code: &SealCode) {
	let operator = produce::<T>(code);
	Pallet::<T>::do_deliver(operator, code.clone()).expect("produced");
}

/// As many reports of a seal as there may be, but for so many.
fn fill_reports<T: Config>(code: &SealCode, free: u32) {
	let report = Allegation {
		since: 0,
		reason: FreezeReason::Stolen,
		by: Party::PublicSecurity,
		reported: 0,
		closed: None,
	};
	let count = T::MaxTransitions::get().saturating_sub(free) as usize;
	Allegations::<T>::insert(code, BoundedVec::truncate_from(alloc::vec![report; count]));
}

/// An official seal in use, in a full list, with a long history.
fn active<T: Config>(owner: CreditCode, controller: &T::AccountId) -> SealCode {
	let code = file::<T>(SUBJECT, owner, SealKind::Official, None);
	deliver::<T>(&code);
	Pallet::<T>::do_activate(controller.clone(), code.clone()).expect("delivered");
	lengthen::<T>(&code);
	code
}

fn status<T: Config>(code: &SealCode) -> SealStatus {
	Seals::<T>::get(code).expect("filed").status
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn file_pool(n: Linear<1, { T::MaxPoolBatch::get() }>) -> Result<(), BenchmarkError> {
		let origin = filer::<T>()?;
		let (engraver, _) = T::BenchmarkHelper::maker();
		let codes: Vec<_> = (0..n).map(|i| (seal_code(i), Digest::sm3(b"impression"))).collect();
		let codes = BoundedVec::try_from(codes).expect("within the bound");

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, codes, engraver);

		assert_eq!(Pool::<T>::count(), n);
		Ok(())
	}

	#[benchmark]
	fn withdraw_from_pool() -> Result<(), BenchmarkError> {
		let origin = filer::<T>()?;
		let code = seal_code(SUBJECT);
		let (engraver, _) = T::BenchmarkHelper::maker();
		let codes = BoundedVec::truncate_from(alloc::vec![(code.clone(), Digest::sm3(b""))]);
		Pallet::<T>::do_file_pool(0, codes, engraver)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, code);

		assert_eq!(Pool::<T>::count(), 0);
		Ok(())
	}

	#[benchmark]
	fn apply() {
		let (owner, controller, manager) = enterprise::<T>();
		let old = active::<T>(owner, &controller);

		#[extrinsic_call]
		_(RawOrigin::Signed(manager), SealKind::Official, Some(old));

		assert!(OpenApplications::<T>::contains_key(owner, SealKind::Official));
	}

	#[benchmark]
	fn close_application() -> Result<(), BenchmarkError> {
		let (owner, controller, manager) = enterprise::<T>();
		Pallet::<T>::do_apply(controller, SealKind::Official, None)?;
		let id = OpenApplications::<T>::get(owner, SealKind::Official).expect("open");

		#[extrinsic_call]
		_(RawOrigin::Signed(manager), id);

		assert!(!Applications::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn file() -> Result<(), BenchmarkError> {
		let origin = filer::<T>()?;
		let (owner, controller) = T::BenchmarkHelper::enterprise();
		let old = active::<T>(owner, &controller);
		fill_list::<T>(owner, 1);
		let kind = SealKind::Official;
		Pallet::<T>::do_apply(controller, kind, Some(old.clone()))?;
		let id = OpenApplications::<T>::get(owner, kind);
		let code = seal_code(SUCCESSOR);
		let physical = Some(physical::<T>());

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, code.clone(), owner, kind, physical, Some(old), id);

		assert_eq!(status::<T>(&code), SealStatus::Filed);
		Ok(())
	}

	#[benchmark]
	fn produce() -> Result<(), BenchmarkError> {
		let (owner, controller) = T::BenchmarkHelper::enterprise();
		let code = active::<T>(owner, &controller);
		Pallet::<T>::do_request_update(controller, code.clone())?;
		let (operator, electronic, deadline, signature) = production::<T>(&code);

		#[extrinsic_call]
		_(RawOrigin::Signed(operator), code.clone(), electronic, deadline, signature);

		assert!(!PendingUpdates::<T>::contains_key(&code));
		Ok(())
	}

	#[benchmark]
	fn activate() {
		let (owner, controller, manager) = enterprise::<T>();
		let old = active::<T>(owner, &controller);
		let code = super::file::<T>(SUCCESSOR, owner, SealKind::Official, Some(old.clone()));
		super::deliver::<T>(&code);
		lengthen::<T>(&code);
		fill_list::<T>(owner, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(manager), code.clone());

		assert_eq!(status::<T>(&code), SealStatus::Active);
		assert_eq!(status::<T>(&old), SealStatus::Abolished);
	}

	#[benchmark]
	fn suspend() {
		let (owner, controller, manager) = enterprise::<T>();
		let code = active::<T>(owner, &controller);

		#[extrinsic_call]
		_(RawOrigin::Signed(manager), code.clone());

		assert_eq!(status::<T>(&code), SealStatus::Suspended);
	}

	#[benchmark]
	fn resume() -> Result<(), BenchmarkError> {
		let (owner, controller, manager) = enterprise::<T>();
		let code = active::<T>(owner, &controller);
		Pallet::<T>::do_suspend(controller, code.clone())?;

		#[extrinsic_call]
		_(RawOrigin::Signed(manager), code.clone());

		assert_eq!(status::<T>(&code), SealStatus::Active);
		Ok(())
	}

	#[benchmark]
	fn freeze() {
		let (owner, controller, manager) = enterprise::<T>();
		let code = active::<T>(owner, &controller);
		fill_reports::<T>(&code, 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(manager), code.clone(), FreezeReason::Misused, Some(0));

		assert_eq!(status::<T>(&code), SealStatus::Frozen);
	}

	#[benchmark]
	fn release() -> Result<(), BenchmarkError> {
		let (owner, controller, manager) = enterprise::<T>();
		let code = active::<T>(owner, &controller);
		let court = T::BenchmarkHelper::court();
		Pallet::<T>::do_freeze(court, code.clone(), FreezeReason::Stolen, Some(0))?;
		Seals::<T>::mutate(&code, |seal| {
			if let Some(Hold::Frozen(hold)) = seal.as_mut().and_then(|seal| seal.hold.as_mut()) {
				hold.consented = Some((Party::PublicSecurity, Finding::Unfounded));
			}
		});
		fill_reports::<T>(&code, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(manager), code.clone(), Finding::Unfounded);

		assert_eq!(status::<T>(&code), SealStatus::Active);
		Ok(())
	}

	#[benchmark]
	fn request_update() {
		let (owner, controller, manager) = enterprise::<T>();
		let code = active::<T>(owner, &controller);

		#[extrinsic_call]
		_(RawOrigin::Signed(manager), code.clone());

		assert!(PendingUpdates::<T>::contains_key(&code));
	}

	#[benchmark]
	fn abolish() {
		let (owner, controller) = T::BenchmarkHelper::enterprise();
		let code = active::<T>(owner, &controller);
		super::file::<T>(SUCCESSOR, owner, SealKind::Official, Some(code.clone()));
		fill_list::<T>(owner, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(controller), code.clone(), AbolitionReason::Worn);

		assert_eq!(status::<T>(&code), SealStatus::Abolished);
	}

	#[benchmark]
	fn deliver() {
		let (owner, _) = T::BenchmarkHelper::enterprise();
		let code = super::file::<T>(SUBJECT, owner, SealKind::Official, None);
		let operator = super::produce::<T>(&code);
		lengthen::<T>(&code);

		#[extrinsic_call]
		_(RawOrigin::Signed(operator), code.clone());

		assert_eq!(status::<T>(&code), SealStatus::Delivered);
	}

	#[benchmark]
	fn allow_model() -> Result<(), BenchmarkError> {
		let origin = filer::<T>()?;
		let (owner, controller) = T::BenchmarkHelper::enterprise();
		let code = active::<T>(owner, &controller);
		let (model, decision) = (Digest::sm3(b"another model"), Digest::sm3(b"decision"));

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, code.clone(), model, decision);

		assert!(AllowedModels::<T>::get(&code).is_some_and(|allowed| allowed.model == model));
		Ok(())
	}

	#[benchmark]
	fn set_special_kind() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, 1, definition());

		assert!(SpecialKinds::<T>::contains_key(1));
		Ok(())
	}

	#[benchmark]
	fn retire_special_kind() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		Pallet::<T>::do_set_special_kind(1, definition())?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, 1);

		assert!(SpecialKinds::<T>::get(1).is_some_and(|kind| kind.retired));
		Ok(())
	}

	#[benchmark]
	fn recognise_maker() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		let (maker, _) = T::BenchmarkHelper::maker();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, maker, profile());

		assert!(MakerProfiles::<T>::contains_key(maker));
		Ok(())
	}

	#[benchmark]
	fn withdraw_recognition() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		let (maker, _) = T::BenchmarkHelper::maker();
		Pallet::<T>::do_recognise_maker(maker, profile())?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, maker);

		assert!(!MakerProfiles::<T>::contains_key(maker));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
