//! Benchmarks, each at its most expensive.

use super::*;
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{EnsureOrigin, Get},
	BoundedVec,
};
use frame_system::RawOrigin;
use seal_primitives::{
	traits::{AccountBook, EnterpriseObserver, FirstSeal, MemberDirectory},
	Commitment, CreditCode, Digest, EnterpriseStatus, Holder, MemberRole, Roles,
};

/// What the benchmarks need that other pallets hold.
pub trait BenchmarkHelper {
	/// Prepare everything for the first seal of an enterprise that is about to be registered under
	/// this code (an admitted maker, a code in the pool), and return that seal.
	fn first_seal(enterprise: &CreditCode) -> FirstSeal;
	/// Give a registered enterprise this many seals in force, at most the observer's `max_seals`.
	fn give_seals(enterprise: &CreditCode, count: u32);
}

fn registrar<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::RegistrarOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

fn attester<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::AttestationOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

fn code() -> CreditCode {
	CreditCode::parse("91350100M000100Y43").expect("a right code")
}

fn name(letter: u8) -> EnterpriseName {
	EnterpriseName::Clear(vec![letter; 256].try_into().expect("within the bound"))
}

/// A person of a number, attested.
fn person<T: Config>(number: u32) -> Result<Commitment, BenchmarkError> {
	let identity = Digest::sm3(&number.to_le_bytes());
	Pallet::<T>::do_attest_persons(0, vec![identity].try_into().expect("within the bound"))?;
	Ok(identity)
}

/// The person who decides for the enterprise.
const CONTROLLER: u32 = u32::MAX;
/// Somebody else.
const OTHER: u32 = u32::MAX - 1;

fn every_role() -> Roles {
	use MemberRole::*;
	[SealManager, Approver, Signer, Auditor]
		.into_iter()
		.collect::<alloc::collections::BTreeSet<_>>()
		.try_into()
		.expect("within the bound")
}

fn legal_representative<T: Config>() -> T::AccountId {
	account("legal representative", 0, 0)
}

fn other<T: Config>() -> T::AccountId {
	account("other", 0, 0)
}

fn member<T: Config>(index: u32) -> T::AccountId {
	account("member", index, 0)
}

/// An enterprise with members and seals.
fn enterprise<T: Config>(members: u32, seals: u32) -> Result<CreditCode, BenchmarkError> {
	let code = code();
	let controller = legal_representative::<T>();
	let identity = person::<T>(CONTROLLER)?;
	Pallet::<T>::do_register(0, code, name(b'a'), controller.clone(), identity, false, None)?;
	for index in 0..members {
		let identity = person::<T>(index)?;
		Pallet::<T>::do_add_member(&controller, member::<T>(index), every_role(), identity)?;
	}
	T::BenchmarkHelper::give_seals(&code, seals);
	Ok(code)
}

/// Another enterprise, whose controller is `other`.
fn other_enterprise<T: Config>() -> Result<CreditCode, BenchmarkError> {
	let code = CreditCode::parse("11320000MB151840XJ").expect("a right code");
	let identity = person::<T>(OTHER)?;
	Pallet::<T>::do_register(0, code, name(b'o'), other::<T>(), identity, false, None)?;
	Ok(code)
}

/// Give a head this many subsidiaries, of which nothing else is known.
fn give_subsidiaries<T: Config>(head: CreditCode, count: u32) {
	let mut listed = Vec::new();
	for number in 0..count {
		let mut subsidiary = [b'F'; 18];
		subsidiary[..4].copy_from_slice(&number.to_be_bytes());
		let subsidiary = CreditCode(subsidiary);
		let state = AffiliationState::Joined { since: 0 };
		Affiliations::<T>::insert(subsidiary, Affiliation { head, state });
		listed.push(subsidiary);
	}
	if !listed.is_empty() {
		Subsidiaries::<T>::insert(head, BoundedVec::try_from(listed).expect("within the bound"));
	}
}

fn status<T: Config>(code: &CreditCode) -> Option<EnterpriseStatus> {
	Enterprises::<T>::get(code).map(|enterprise| enterprise.status)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn register() -> Result<(), BenchmarkError> {
		let origin = registrar::<T>()?;
		let controller = legal_representative::<T>();
		let identity = person::<T>(CONTROLLER)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, code(), name(b'a'), controller, identity, false, None);

		assert_eq!(status::<T>(&code()), Some(EnterpriseStatus::Active));
		Ok(())
	}

	#[benchmark]
	fn register_with_first_seal() -> Result<(), BenchmarkError> {
		let origin = registrar::<T>()?;
		let controller = legal_representative::<T>();
		let identity = person::<T>(CONTROLLER)?;
		let seal = Some(T::BenchmarkHelper::first_seal(&code()));

		#[extrinsic_call]
		register(origin as T::RuntimeOrigin, code(), name(b'a'), controller, identity, false, seal);

		assert_eq!(status::<T>(&code()), Some(EnterpriseStatus::Active));
		Ok(())
	}

	#[benchmark]
	fn add_member() -> Result<(), BenchmarkError> {
		let code = enterprise::<T>(T::MaxMembers::get().saturating_sub(1), 0)?;
		let controller = legal_representative::<T>();
		let identity = person::<T>(OTHER)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(controller), other::<T>(), every_role(), identity);

		assert!(Members::<T>::contains_key(code, other::<T>()));
		Ok(())
	}

	#[benchmark]
	fn set_roles() -> Result<(), BenchmarkError> {
		let code = enterprise::<T>(1, 0)?;
		let controller = legal_representative::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(controller), member::<T>(0), every_role());

		assert!(Pallet::<T>::has_role(&code, &member::<T>(0), MemberRole::Auditor));
		Ok(())
	}

	#[benchmark]
	fn remove_member() -> Result<(), BenchmarkError> {
		let code = enterprise::<T>(1, 0)?;
		let controller = legal_representative::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(controller), member::<T>(0));

		assert!(!Members::<T>::contains_key(code, member::<T>(0)));
		Ok(())
	}

	#[benchmark]
	fn leave() -> Result<(), BenchmarkError> {
		let code = enterprise::<T>(1, 0)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(member::<T>(0)));

		assert!(!Members::<T>::contains_key(code, member::<T>(0)));
		Ok(())
	}

	#[benchmark]
	fn suspend(s: Linear<0, { T::Observer::max_seals() }>) -> Result<(), BenchmarkError> {
		let code = enterprise::<T>(0, s)?;
		let origin = registrar::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, code);

		assert_eq!(status::<T>(&code), Some(EnterpriseStatus::Suspended));
		Ok(())
	}

	#[benchmark]
	fn reinstate(s: Linear<0, { T::Observer::max_seals() }>) -> Result<(), BenchmarkError> {
		let code = enterprise::<T>(0, s)?;
		Pallet::<T>::do_suspend(0, code)?;
		let origin = registrar::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, code);

		assert_eq!(status::<T>(&code), Some(EnterpriseStatus::Active));
		Ok(())
	}

	#[benchmark]
	fn revoke_licence() -> Result<(), BenchmarkError> {
		let code = enterprise::<T>(1, 0)?;
		let origin = registrar::<T>()?;
		let identity = person::<T>(OTHER)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, code, other::<T>(), identity);

		assert_eq!(status::<T>(&code), Some(EnterpriseStatus::LicenceRevoked));
		Ok(())
	}

	#[benchmark]
	fn deregister(
		m: Linear<0, { T::MaxMembers::get() }>,
		s: Linear<0, { T::Observer::max_seals() }>,
		g: Linear<0, { T::MaxSubsidiaries::get() }>,
	) -> Result<(), BenchmarkError> {
		let code = enterprise::<T>(m, s)?;
		give_subsidiaries::<T>(code, g);
		let origin = registrar::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, code);

		assert_eq!(status::<T>(&code), Some(EnterpriseStatus::Deregistered));
		Ok(())
	}

	#[benchmark]
	fn rename(s: Linear<0, { T::Observer::max_seals() }>) -> Result<(), BenchmarkError> {
		let code = enterprise::<T>(0, s)?;
		let origin = registrar::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, code, name(b'b'));

		assert_eq!(Pallet::<T>::epoch(&code), 1);
		Ok(())
	}

	#[benchmark]
	fn change_legal_representative() -> Result<(), BenchmarkError> {
		let code = enterprise::<T>(1, 0)?;
		let origin = registrar::<T>()?;
		let identity = person::<T>(OTHER)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, code, other::<T>(), identity);

		assert_eq!(T::Accounts::holder(&other::<T>()), Some(Holder::Member(code)));
		Ok(())
	}

	#[benchmark]
	fn attest_persons(n: Linear<1, { Identities::bound() as u32 }>) -> Result<(), BenchmarkError> {
		let origin = attester::<T>()?;
		let identities: Vec<_> = (0..n).map(|number| Digest::sm3(&number.to_le_bytes())).collect();
		let last = identities[identities.len() - 1];
		let identities = Identities::try_from(identities).expect("within the bound");

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, identities);

		assert!(Pallet::<T>::is_attested(&last));
		Ok(())
	}

	#[benchmark]
	fn withdraw_attestation() -> Result<(), BenchmarkError> {
		let identity = person::<T>(OTHER)?;
		let origin = attester::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, identity);

		assert!(!Pallet::<T>::is_attested(&identity));
		Ok(())
	}

	#[benchmark]
	fn replace_liquidator() -> Result<(), BenchmarkError> {
		let code = enterprise::<T>(1, 0)?;
		let liquidator = person::<T>(OTHER)?;
		Pallet::<T>::do_revoke_licence(0, code, other::<T>(), liquidator)?;
		let origin = registrar::<T>()?;
		let identity = person::<T>(1)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, code, member::<T>(1), identity);

		assert_eq!(T::Accounts::holder(&member::<T>(1)), Some(Holder::Member(code)));
		Ok(())
	}

	#[benchmark]
	fn join_group() -> Result<(), BenchmarkError> {
		let subsidiary = enterprise::<T>(0, 0)?;
		let head = other_enterprise::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(legal_representative::<T>()), head);

		assert!(Affiliations::<T>::contains_key(subsidiary));
		Ok(())
	}

	#[benchmark]
	fn accept_subsidiary() -> Result<(), BenchmarkError> {
		let subsidiary = enterprise::<T>(0, 0)?;
		let head = other_enterprise::<T>()?;
		give_subsidiaries::<T>(head, T::MaxSubsidiaries::get().saturating_sub(1));
		Pallet::<T>::do_join_group(&legal_representative::<T>(), head)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(other::<T>()), subsidiary);

		assert_eq!(Pallet::<T>::head_of(subsidiary), Some(head));
		Ok(())
	}

	#[benchmark]
	fn leave_group() -> Result<(), BenchmarkError> {
		let subsidiary = enterprise::<T>(0, 0)?;
		let head = other_enterprise::<T>()?;
		give_subsidiaries::<T>(head, T::MaxSubsidiaries::get().saturating_sub(1));
		Pallet::<T>::do_join_group(&legal_representative::<T>(), head)?;
		Pallet::<T>::do_accept_subsidiary(&other::<T>(), subsidiary)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(legal_representative::<T>()), subsidiary);

		assert_eq!(Pallet::<T>::head_of(subsidiary), None);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, mock::new_test_ext(), mock::Test);
}
