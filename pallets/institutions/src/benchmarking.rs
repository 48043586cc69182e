//! Benchmarks, each over the longest arguments.

use super::*;
use alloc::vec;
use frame_benchmarking::v2::*;
use frame_support::traits::EnsureOrigin;
use seal_primitives::{traits::AccountBook, Capability, Commitment, Digest, Holder, InstitutionId};

fn sponsor<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::SponsorOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

fn governance<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

fn every_capability() -> Capabilities {
	use Capability::*;
	[
		SealMaker,
		WillingnessProvider,
		SigningPlatform,
		CertificateAuthority,
		TimestampAuthority,
		Notary,
		Court,
	]
	.into_iter()
	.collect::<alloc::collections::BTreeSet<_>>()
	.try_into()
	.expect("fewer than the bound")
}

fn papers() -> Commitment {
	Digest::sm3(b"papers")
}

/// `n` letters.
fn text(n: u32) -> Name {
	vec![b'n'; n as usize].try_into().expect("within the bound")
}

fn operator<T: Config>() -> T::AccountId {
	account("operator", 0, 0)
}

fn applied<T: Config>() -> Result<InstitutionId, BenchmarkError> {
	let id = NextInstitution::<T>::get();
	Pallet::<T>::apply(sponsor::<T>()?, operator::<T>(), text(128), every_capability(), papers())?;
	Ok(id)
}

fn admitted<T: Config>() -> Result<InstitutionId, BenchmarkError> {
	let id = applied::<T>()?;
	Pallet::<T>::do_admit(id)?;
	Ok(id)
}

fn status<T: Config>(id: InstitutionId) -> Option<InstitutionStatus> {
	Institutions::<T>::get(id).map(|institution| institution.status)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn apply(n: Linear<1, 128>) -> Result<(), BenchmarkError> {
		let origin = sponsor::<T>()?;
		let id = NextInstitution::<T>::get();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, operator::<T>(), text(n), every_capability(), papers());

		assert_eq!(status::<T>(id), Some(InstitutionStatus::Applied));
		Ok(())
	}

	#[benchmark]
	fn withdraw_application() -> Result<(), BenchmarkError> {
		let id = applied::<T>()?;
		let origin = sponsor::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert_eq!(status::<T>(id), None);
		Ok(())
	}

	#[benchmark]
	fn admit() -> Result<(), BenchmarkError> {
		let id = applied::<T>()?;
		let origin = governance::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert_eq!(status::<T>(id), Some(InstitutionStatus::Admitted));
		Ok(())
	}

	#[benchmark]
	fn reject() -> Result<(), BenchmarkError> {
		let id = applied::<T>()?;
		let origin = governance::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert_eq!(status::<T>(id), None);
		Ok(())
	}

	#[benchmark]
	fn suspend(r: Linear<1, 128>) -> Result<(), BenchmarkError> {
		let id = admitted::<T>()?;
		let origin =
			T::SuspensionOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, text(r));

		assert_eq!(status::<T>(id), Some(InstitutionStatus::Suspended));
		Ok(())
	}

	#[benchmark]
	fn reinstate() -> Result<(), BenchmarkError> {
		let id = admitted::<T>()?;
		Pallet::<T>::do_suspend(0, id, text(128))?;
		let origin = governance::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert_eq!(status::<T>(id), Some(InstitutionStatus::Admitted));
		Ok(())
	}

	#[benchmark]
	fn remove() -> Result<(), BenchmarkError> {
		let id = admitted::<T>()?;
		let origin = governance::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert_eq!(status::<T>(id), Some(InstitutionStatus::Removed));
		Ok(())
	}

	#[benchmark]
	fn set_capabilities() -> Result<(), BenchmarkError> {
		let id = admitted::<T>()?;
		let origin = governance::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, every_capability());

		Ok(())
	}

	#[benchmark]
	fn replace_operator() -> Result<(), BenchmarkError> {
		let id = admitted::<T>()?;
		let origin = governance::<T>()?;
		let new: T::AccountId = account("new operator", 0, 0);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, new.clone());

		assert_eq!(T::Accounts::holder(&new), Some(Holder::Institution(id)));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, mock::new_test_ext(), mock::Test);
}
