//! What the calls cost at most: policies with every stage and approver they may have, grants with a
//! chain as long as may be.

use crate::{
	Call, Config, NextRequest, OpenRequests, Pallet, Policies, Policy, RequestState, Requests,
	Stage,
};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{Get, Time},
	BoundedBTreeSet, BoundedVec,
};
use frame_system::RawOrigin;
use seal_primitives::{
	AmountClass, Commitment, CreditCode, Digest, DocumentKind, GrantId, MemberRole, RequestId,
	SealCode,
};

/// Gives benchmarks what the seal authority, the member directory and the grants know.
pub trait BenchmarkHelper<AccountId> {
	/// An enterprise in operation that this account controls, and a seal of it that is in force.
	fn seal_in_force(owner_controller: &AccountId) -> (SealCode, CreditCode);
	/// Make an account a member of the enterprise with one role. At most
	/// `MaxStages * MaxApprovers + 2` accounts are added to one enterprise.
	fn add_member(enterprise: &CreditCode, account: &AccountId, role: MemberRole);
	/// Appoint a seal manager of the enterprise for the kind of its seal, the last of as many as it
	/// may have.
	fn appoint(enterprise: &CreditCode, manager: &AccountId);
	/// A grant of a seal to a signer of its owner, for any use, with a chain as long as may be.
	fn grant(seal: &SealCode, user: &AccountId) -> GrantId;
	/// Let a grant end, no link of its chain but the last.
	fn end_grant(grant: GrantId);
	/// Let an account be bound to a certificate that is valid now, if it is not yet.
	fn certify(account: &AccountId);
}

const KIND: DocumentKind = DocumentKind::Contract;
const AMOUNT: AmountClass = AmountClass::To1Million;

fn document() -> Commitment {
	Digest::sm3(b"document")
}

fn approver<T: Config>(number: u32) -> T::AccountId {
	account("approver", number, 0)
}

/// A seal in force with its people.
struct Scene<T: Config> {
	seal: SealCode,
	owner: CreditCode,
	manager: T::AccountId,
	signer: T::AccountId,
	grant: GrantId,
}

impl<T: Config> Scene<T> {
	fn new() -> Self {
		let (seal, owner) = T::BenchmarkHelper::seal_in_force(&account("controller", 0, 0));
		let manager: T::AccountId = account("manager", 0, 0);
		let signer: T::AccountId = account("signer", 0, 0);
		T::BenchmarkHelper::add_member(&owner, &manager, MemberRole::SealManager);
		T::BenchmarkHelper::add_member(&owner, &signer, MemberRole::Signer);
		T::BenchmarkHelper::certify(&manager);
		T::BenchmarkHelper::certify(&signer);
		T::BenchmarkHelper::appoint(&owner, &manager);
		let grant = T::BenchmarkHelper::grant(&seal, &signer);
		Self { seal, owner, manager, signer, grant }
	}

	/// A policy that names so many approvers, all different and all required.
	fn policy(approvers: u32) -> Policy<T> {
		let stages: Vec<Stage<T>> = (0..approvers)
			.map(approver::<T>)
			.collect::<Vec<_>>()
			.chunks(T::MaxApprovers::get() as usize)
			.map(|chunk| Stage {
				approvers: BoundedBTreeSet::try_from(
					chunk.iter().cloned().collect::<BTreeSet<_>>(),
				)
				.expect("a chunk is as long as a stage may be"),
				required: chunk.len() as u32,
			})
			.collect();
		Policy {
			stages: BoundedVec::try_from(stages).expect("as many stages as there may be"),
			request_lifetime: T::MaxLifetime::get(),
			permit_lifetime: T::MaxLifetime::get(),
		}
	}

	/// Make the largest policy's approvers members, and set it.
	fn with_policy(&self) {
		let approvers = T::MaxStages::get() * T::MaxApprovers::get();
		for number in 0..approvers {
			T::BenchmarkHelper::add_member(
				&self.owner,
				&approver::<T>(number),
				MemberRole::Approver,
			);
		}
		let policy = Self::policy(approvers);
		Pallet::<T>::do_set_policy(self.manager.clone(), self.seal.clone(), KIND, policy)
			.expect("the policy is sound");
	}

	/// A request in its last stage, one approval short of its permit; the account that is missing
	/// is returned with it.
	fn with_request(&self) -> (RequestId, T::AccountId) {
		self.with_policy();
		let id = NextRequest::<T>::get();
		let (who, seal) = (self.signer.clone(), self.seal.clone());
		Pallet::<T>::do_request(who, seal, KIND, document(), self.grant, AMOUNT)
			.expect("the seal is in force and has a policy");
		let mut request = Requests::<T>::get(id).expect("just asked for");
		request.stage = T::MaxStages::get() - 1;
		let mut approvals =
			request.awaited().expect("the last stage").approvers.clone().into_inner();
		let missing = approvals.pop_last().expect("a stage has approvers");
		request.approvals =
			BoundedBTreeSet::try_from(approvals).expect("no more than the stage's approvers");
		Requests::<T>::insert(id, request);
		(id, missing)
	}
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn set_policy(
		a: Linear<1, { T::MaxStages::get().saturating_mul(T::MaxApprovers::get()) }>,
	) -> Result<(), BenchmarkError> {
		let scene = Scene::<T>::new();
		scene.with_policy();
		let policy = Scene::<T>::policy(a);

		#[extrinsic_call]
		_(RawOrigin::Signed(scene.manager.clone()), scene.seal.clone(), KIND, policy.clone());

		let stored = Policies::<T>::get(&scene.seal, KIND).expect("set");
		assert_eq!((stored.policy, stored.version), (policy, 2));
		Ok(())
	}

	#[benchmark]
	fn remove_policy() -> Result<(), BenchmarkError> {
		let scene = Scene::<T>::new();
		scene.with_policy();

		#[extrinsic_call]
		_(RawOrigin::Signed(scene.manager.clone()), scene.seal.clone(), KIND);

		assert!(!Policies::<T>::contains_key(&scene.seal, KIND));
		Ok(())
	}

	#[benchmark]
	fn request() -> Result<(), BenchmarkError> {
		let scene = Scene::<T>::new();
		scene.with_policy();
		let id = NextRequest::<T>::get();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(scene.signer.clone()),
			scene.seal.clone(),
			KIND,
			document(),
			scene.grant,
			AMOUNT,
		);

		assert!(Requests::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn approve() -> Result<(), BenchmarkError> {
		let scene = Scene::<T>::new();
		let (id, approver) = scene.with_request();

		#[extrinsic_call]
		vote(RawOrigin::Signed(approver), id, true);

		let until = T::Time::now() + T::MaxLifetime::get();
		let state = Requests::<T>::get(id).map(|stored| stored.state);
		assert_eq!(state, Some(RequestState::Permitted { until }));
		Ok(())
	}

	#[benchmark]
	fn reject() -> Result<(), BenchmarkError> {
		let scene = Scene::<T>::new();
		let (id, approver) = scene.with_request();

		#[extrinsic_call]
		vote(RawOrigin::Signed(approver), id, false);

		assert!(!Requests::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn withdraw() -> Result<(), BenchmarkError> {
		let scene = Scene::<T>::new();
		let (id, _) = scene.with_request();

		#[extrinsic_call]
		_(RawOrigin::Signed(scene.manager.clone()), id);

		assert_eq!(OpenRequests::<T>::get(&scene.seal), 0);
		Ok(())
	}

	/// The last of the reasons that are looked at, with a whole chain to read: the end of its grant.
	#[benchmark]
	fn reap() -> Result<(), BenchmarkError> {
		let scene = Scene::<T>::new();
		let (id, anyone) = scene.with_request();
		T::BenchmarkHelper::end_grant(scene.grant);

		#[extrinsic_call]
		_(RawOrigin::Signed(anyone), id);

		assert!(!Requests::<T>::contains_key(id));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
