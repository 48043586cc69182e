//! What the calls cost at most: full tables, and chains as long as they may be, across two
//! enterprises.

use crate::{
	Appointments, AppointmentsOf, Call, Config, Grants, NextGrant, Pallet, Stops, TreesOf,
};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{Get, Time},
	BoundedVec,
};
use frame_system::RawOrigin;
use seal_primitives::{
	traits::{MemberDirectory, SealAuthority, SealManagers},
	AmountClass, CreditCode, DocumentKind, GrantId, Grantee, MemberRole, SealCode, SealKind,
	SealKinds, Terms,
};

/// Gives benchmarks what the other pallets know.
pub trait BenchmarkHelper<AccountId> {
	/// An enterprise in operation that this account controls, and a seal of it that is in force.
	fn seal_in_force(owner_controller: &AccountId) -> (SealCode, CreditCode);
	/// A subsidiary of that enterprise, in operation, that this account controls. Asked for once.
	fn subsidiary(head: &CreditCode, controller: &AccountId) -> CreditCode;
	/// Make an account a member of the enterprise with one role. At most `MaxDepth + 2` accounts are
	/// added to one enterprise.
	fn add_member(enterprise: &CreditCode, account: &AccountId, role: MemberRole);
	/// Let an account be bound to a certificate that is valid now, if it is not yet.
	fn certify(account: &AccountId);
}

/// A seal in force, its managers, and those of a subsidiary with signers.
struct Scene<T: Config> {
	seal: SealCode,
	owner: CreditCode,
	controller: T::AccountId,
	manager: T::AccountId,
	branch: CreditCode,
	branch_manager: T::AccountId,
}

impl<T: Config> Scene<T> {
	fn new() -> Self {
		let controller: T::AccountId = account("controller", 0, 0);
		let branch_controller: T::AccountId = account("controller", 1, 0);
		let (seal, owner) = T::BenchmarkHelper::seal_in_force(&controller);
		let branch = T::BenchmarkHelper::subsidiary(&owner, &branch_controller);
		let kind = T::Seals::summary(&seal).expect("it is in force").kind;
		let scene = Self {
			seal,
			owner,
			controller,
			manager: account("manager", 0, 0),
			branch,
			branch_manager: account("manager", 1, 0),
		};
		for (enterprise, manager) in
			[(&scene.owner, &scene.manager), (&scene.branch, &scene.branch_manager)]
		{
			T::BenchmarkHelper::add_member(enterprise, manager, MemberRole::SealManager);
			T::BenchmarkHelper::certify(manager);
			Self::fill_appointments(enterprise, manager, kind);
		}
		for number in 0..u32::from(T::MaxDepth::get()) {
			let signer = Self::signer(number);
			T::BenchmarkHelper::add_member(&scene.branch, &signer, MemberRole::Signer);
			T::BenchmarkHelper::certify(&signer);
		}
		scene
	}

	/// As many managers as there may be, this one among them.
	fn fill_appointments(enterprise: &CreditCode, manager: &T::AccountId, kind: SealKind) {
		let mut appointments =
			Appointments { epoch: T::Members::epoch(enterprise), managers: Default::default() };
		for number in 1..T::MaxManagers::get() {
			appointments
				.managers
				.try_insert(account("other manager", number, 0), Self::kinds(kind))
				.expect("fewer than there may be");
		}
		appointments
			.managers
			.try_insert(manager.clone(), Self::kinds(kind))
			.expect("the last place is theirs");
		AppointmentsOf::<T>::insert(enterprise, appointments);
	}

	fn kinds(kind: SealKind) -> SealKinds {
		SealKinds::try_from(BTreeSet::from([kind])).expect("one")
	}

	fn signer(number: u32) -> T::AccountId {
		account("signer", number, 0)
	}

	fn terms() -> Terms {
		let kinds = BTreeSet::from([
			DocumentKind::Contract,
			DocumentKind::Tender,
			DocumentKind::Invoice,
			DocumentKind::Letter,
		]);
		Terms {
			valid_from: T::Time::now(),
			valid_until: T::Time::now() + T::MaxDuration::get(),
			uses: Some(1),
			document_kinds: kinds.try_into().ok(),
			max_amount: Some(AmountClass::To1Million),
			may_pass_on: true,
		}
	}

	/// A chain of so many links: the first to the subsidiary, then from signer to signer. Returns
	/// the last and who holds it.
	fn chain(&self, links: u8) -> (GrantId, T::AccountId) {
		let mut id = NextGrant::<T>::get();
		let grantee = Grantee::Enterprise(self.branch);
		Pallet::<T>::do_grant(self.manager.clone(), self.seal.clone(), grantee, Self::terms())
			.expect("its manager grants");
		let mut holder = self.branch_manager.clone();
		for number in 1..u32::from(links) {
			let signer = Self::signer(number);
			let grantee = Grantee::Member(signer.clone());
			let next = NextGrant::<T>::get();
			Pallet::<T>::do_pass_on(holder, id, grantee, Self::terms())
				.expect("the terms let it be passed on");
			(id, holder) = (next, signer);
		}
		(id, holder)
	}
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn appoint() -> Result<(), BenchmarkError> {
		let scene = Scene::<T>::new();
		let kinds = Scene::<T>::kinds(SealKind::Personnel);

		#[extrinsic_call]
		_(RawOrigin::Signed(scene.controller.clone()), scene.manager.clone(), kinds);

		assert!(Pallet::<T>::manages(&scene.owner, &scene.manager, SealKind::Personnel));
		Ok(())
	}

	#[benchmark]
	fn dismiss() -> Result<(), BenchmarkError> {
		let scene = Scene::<T>::new();

		#[extrinsic_call]
		_(RawOrigin::Signed(scene.controller.clone()), scene.manager.clone());

		assert_eq!(Pallet::<T>::appointed(&scene.owner, &scene.manager), None);
		Ok(())
	}

	#[benchmark]
	fn grant() -> Result<(), BenchmarkError> {
		let scene = Scene::<T>::new();
		let id = NextGrant::<T>::get();
		let grantee = Grantee::Enterprise(scene.branch);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(scene.manager.clone()),
			scene.seal.clone(),
			grantee,
			Scene::<T>::terms(),
		);

		assert!(Grants::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn pass_on() -> Result<(), BenchmarkError> {
		let scene = Scene::<T>::new();
		let (parent, holder) = scene.chain(T::MaxDepth::get() - 1);
		let id = NextGrant::<T>::get();
		let grantee = Grantee::Member(Scene::<T>::signer(0));

		#[extrinsic_call]
		_(RawOrigin::Signed(holder), parent, grantee, Scene::<T>::terms());

		assert_eq!(Grants::<T>::get(id).map(|given| given.depth), Some(T::MaxDepth::get()));
		Ok(())
	}

	/// By the manager of the subsidiary that passed it on.
	#[benchmark]
	fn revoke() -> Result<(), BenchmarkError> {
		let scene = Scene::<T>::new();
		let (id, _) = scene.chain(2);

		#[extrinsic_call]
		_(RawOrigin::Signed(scene.branch_manager.clone()), id);

		assert!(!Grants::<T>::contains_key(id));
		Ok(())
	}

	/// By the manager of the subsidiary that holds it.
	#[benchmark]
	fn relinquish() -> Result<(), BenchmarkError> {
		let scene = Scene::<T>::new();
		let (id, _) = scene.chain(1);

		#[extrinsic_call]
		_(RawOrigin::Signed(scene.branch_manager.clone()), id);

		assert_eq!(TreesOf::<T>::get(&scene.seal), 0);
		Ok(())
	}

	/// The ends of so many chains, of which nothing but the end is dead.
	#[benchmark]
	fn prune(n: Linear<1, { T::MaxPrune::get() }>) -> Result<(), BenchmarkError> {
		let scene = Scene::<T>::new();
		let ids: Vec<GrantId> = (0..n)
			.map(|_| {
				let (id, _) = scene.chain(T::MaxDepth::get());
				Grants::<T>::mutate(id, |stored| {
					let stored = stored.as_mut().expect("just passed on");
					stored.holder.epoch = stored.holder.epoch.wrapping_add(1);
				});
				id
			})
			.collect();
		let grants = BoundedVec::try_from(ids.clone()).expect("no more than may be");

		#[extrinsic_call]
		_(RawOrigin::Signed(scene.controller.clone()), grants);

		assert!(!ids.into_iter().any(Grants::<T>::contains_key));
		Ok(())
	}

	#[benchmark]
	fn emergency_stop() -> Result<(), BenchmarkError> {
		let scene = Scene::<T>::new();

		#[extrinsic_call]
		_(RawOrigin::Signed(scene.manager.clone()));

		assert!(Stops::<T>::contains_key(scene.owner));
		Ok(())
	}

	#[benchmark]
	fn lift_emergency_stop() -> Result<(), BenchmarkError> {
		let scene = Scene::<T>::new();
		Pallet::<T>::do_emergency_stop(scene.manager.clone()).expect("a manager stops");

		#[extrinsic_call]
		_(RawOrigin::Signed(scene.controller.clone()));

		assert!(!Stops::<T>::contains_key(scene.owner));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
