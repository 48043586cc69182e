//! Benchmarks, each at its most expensive.

use super::*;
use alloc::vec;
use frame_benchmarking::v2::*;
use frame_support::traits::{EnsureOrigin, Get};
use frame_system::RawOrigin;
use seal_primitives::{
	traits::{AccountBook, EnterpriseObserver, FirstSeal, MemberDirectory},
	Commitment, CreditCode, Digest, EnterpriseStatus, Holder, MemberRole, Roles,
};

/// What the benchmarks need that other pallets hold.
pub trait BenchmarkHelper<Signature> {
	/// Prepare everything for the first seal of an enterprise that is about to be registered under
	/// this code (an admitted maker, a code in the pool), and return that seal.
	fn first_seal(enterprise: &CreditCode) -> FirstSeal<Signature>;
	/// Give a registered enterprise this many seals in force, at most the observer's `max_seals`.
	fn give_seals(enterprise: &CreditCode, count: u32);
}

fn registrar<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::RegistrarOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

fn code() -> CreditCode {
	CreditCode::parse("91350100M000100Y43").expect("a right code")
}

fn name(letter: u8) -> EnterpriseName {
	EnterpriseName::Clear(vec![letter; 256].try_into().expect("within the bound"))
}

fn identity() -> Commitment {
	Digest::sm3(b"identity")
}

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
	Pallet::<T>::do_register(0, code, name(b'a'), controller.clone(), identity(), false, None)?;
	for index in 0..members {
		Pallet::<T>::do_add_member(&controller, member::<T>(index), every_role(), identity())?;
	}
	T::BenchmarkHelper::give_seals(&code, seals);
	Ok(code)
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

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, code(), name(b'a'), controller, identity(), false, None);

		assert_eq!(status::<T>(&code()), Some(EnterpriseStatus::Active));
		Ok(())
	}

	#[benchmark]
	fn register_with_first_seal() -> Result<(), BenchmarkError> {
		let origin = registrar::<T>()?;
		let controller = legal_representative::<T>();
		let seal = Some(T::BenchmarkHelper::first_seal(&code()));

		#[extrinsic_call]
		register(
			origin as T::RuntimeOrigin,
			code(),
			name(b'a'),
			controller,
			identity(),
			false,
			seal,
		);

		assert_eq!(status::<T>(&code()), Some(EnterpriseStatus::Active));
		Ok(())
	}

	#[benchmark]
	fn add_member() -> Result<(), BenchmarkError> {
		let code = enterprise::<T>(T::MaxMembers::get().saturating_sub(1), 0)?;
		let controller = legal_representative::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(controller), other::<T>(), every_role(), identity());

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
		let code = enterprise::<T>(0, 0)?;
		let origin = registrar::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, code, other::<T>(), identity());

		assert_eq!(status::<T>(&code), Some(EnterpriseStatus::LicenceRevoked));
		Ok(())
	}

	#[benchmark]
	fn deregister(
		m: Linear<0, { T::MaxMembers::get() }>,
		s: Linear<0, { T::Observer::max_seals() }>,
	) -> Result<(), BenchmarkError> {
		let code = enterprise::<T>(m, s)?;
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
		let code = enterprise::<T>(0, 0)?;
		let origin = registrar::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, code, other::<T>(), identity());

		assert_eq!(T::Accounts::holder(&other::<T>()), Some(Holder::Member(code)));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, mock::new_test_ext(), mock::Test);
}
