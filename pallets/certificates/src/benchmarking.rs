//! Benchmarks, over SM2 certificates that OpenSSL made (`scripts/make-certificate-fixtures.sh`), as
//! long as they may be, and with statements and lists that are signed here.

pub use crate::fixtures::chain;
use crate::{
	fixtures::{leaf, list, longest, person, sign_as_holder, sign_as_holder_bare, start, ROOT},
	*,
};
use alloc::{boxed::Box, vec, vec::Vec};
use codec::Encode;
use frame_benchmarking::v2::*;
use frame_support::traits::{EnsureOrigin, Get};
use frame_system::{pallet_prelude::BlockNumberFor, RawOrigin};
use seal_primitives::{
	digest::sm3,
	time::DAY,
	traits::{CertifiedActors, SessionKeysOf},
	Commitment, Fingerprint, HolderPurpose, HolderStatement, InstitutionId, Moment,
};
use sm2::dsa::signature::Verifier;
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::traits::Zero;

/// Makes the facts that other pallets hold.
pub trait BenchmarkHelper<AccountId> {
	/// Set the block's time.
	fn set_time(now: Moment);
	/// An institution that is a certificate authority, and the account of its operator.
	fn authority() -> (InstitutionId, AccountId);
	/// Admit an account for the person behind a commitment.
	fn admit(who: &AccountId, person: Commitment);
	/// Give an account session keys, as long as they are.
	fn set_session_keys(who: &AccountId);
}

fn governance<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

/// Set the time to a day after the fixtures begin.
fn set_time<T: Config>() -> Moment {
	let now = start() + DAY;
	T::BenchmarkHelper::set_time(now);
	now
}

fn caller<T: Config>() -> T::AccountId {
	account("caller", 0, 0)
}

fn licence() -> Licence {
	vec![b'1'; 64].try_into().expect("the longest")
}

/// The fixtures' anchor, last of as many as may be.
fn anchored<T: Config>() -> Fingerprint {
	set_time::<T>();
	let (institution, _) = T::BenchmarkHelper::authority();
	let der = ROOT.to_vec().try_into().expect("short enough");
	Pallet::<T>::do_add_anchor(der, institution, licence()).expect("a right root");
	fill_anchors::<T>(0);
	sm3(&[ROOT])
}

/// Copies of the anchor, but for some places.
fn fill_anchors<T: Config>(free: u32) {
	AnchorsInForce::<T>::mutate(|in_force| {
		let most = T::MaxAnchors::get().saturating_sub(free) as usize;
		for number in in_force.len()..most {
			let other = H256(blake2_256(&[number as u8]));
			in_force.try_push(other).expect("below the bound");
		}
	});
}

fn registered<T: Config>(links: u32) -> Fingerprint {
	Pallet::<T>::do_register(caller::<T>(), chain(links), sm3(&[ROOT])).expect("a right path");
	leaf(links)
}

/// The holder's next statement, signed.
fn statement<T: Config>(
	account: &T::AccountId,
	fingerprint: Fingerprint,
	purpose: HolderPurpose,
	not_after: Moment,
) -> StatementSignature {
	let statement = HolderStatement {
		genesis: frame_system::Pallet::<T>::block_hash(BlockNumberFor::<T>::zero()),
		account: account.clone(),
		fingerprint,
		purpose,
		nonce: Statements::<T>::get(fingerprint),
		not_after,
	};
	sign_as_holder(&statement.signed_bytes()).try_into().expect("short enough")
}

/// Bind an account to the longest path's certificate.
fn bound<T: Config>(account: &T::AccountId) -> Fingerprint {
	anchored::<T>();
	let fingerprint = registered::<T>(4);
	bind::<T>(account, fingerprint);
	fingerprint
}

fn bind<T: Config>(account: &T::AccountId, fingerprint: Fingerprint) {
	T::BenchmarkHelper::admit(account, person());
	let until = set_time::<T>();
	let signature = statement::<T>(account, fingerprint, HolderPurpose::Bind, until);
	Pallet::<T>::do_bind(account.clone(), fingerprint, until, signature)
		.expect("a right statement");
}

/// The authority of the fixtures' root.
fn root<T: Config>() -> AuthorityId {
	Anchors::<T>::get(sm3(&[ROOT])).expect("added").authority
}

#[benchmarks(where <T as Config>::RuntimeCall: From<frame_system::Call<T>>)]
mod benches {
	use super::*;

	#[benchmark]
	fn add_anchor() -> Result<(), BenchmarkError> {
		set_time::<T>();
		let (institution, _) = T::BenchmarkHelper::authority();
		fill_anchors::<T>(1);
		let origin = governance::<T>()?;
		let der = CertificateDer::try_from(ROOT.to_vec()).expect("short enough");

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, der, institution, licence());

		assert!(Anchors::<T>::contains_key(sm3(&[ROOT])));
		Ok(())
	}

	#[benchmark]
	fn withdraw_anchor() -> Result<(), BenchmarkError> {
		let fingerprint = anchored::<T>();
		let origin = governance::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, fingerprint);

		assert!(Anchors::<T>::get(fingerprint).is_some_and(|anchor| anchor.withdrawn.is_some()));
		Ok(())
	}

	#[benchmark]
	fn register(n: Linear<1, 4>) {
		let anchor = anchored::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller::<T>()), chain(n), anchor);

		assert!(Certificates::<T>::contains_key(leaf(n)));
	}

	#[benchmark]
	fn revoke() {
		anchored::<T>();
		let now = set_time::<T>();
		let (_, operator) = T::BenchmarkHelper::authority();
		let serial = Serial::try_from(vec![1; 20]).expect("20 bytes");
		let reason = RevocationReason::Superseded;

		#[extrinsic_call]
		_(RawOrigin::Signed(operator), root::<T>(), serial.clone(), reason, now);

		assert!(Revocations::<T>::contains_key(root::<T>(), serial));
	}

	#[benchmark]
	fn submit_crl(n: Linear<0, { T::MaxCrlEntries::get() }>) {
		anchored::<T>();
		let crl = list(n).try_into().expect("short enough");

		#[extrinsic_call]
		_(RawOrigin::Signed(caller::<T>()), root::<T>(), crl);

		assert_eq!(Revocations::<T>::iter_prefix(root::<T>()).count(), n as usize);
	}

	#[benchmark]
	fn bind() {
		let account = caller::<T>();
		bound::<T>(&account);
		let fingerprint = registered::<T>(3);
		let until = set_time::<T>();
		let signature = statement::<T>(&account, fingerprint, HolderPurpose::Bind, until);

		#[extrinsic_call]
		_(RawOrigin::Signed(account.clone()), fingerprint, until, signature);

		assert_eq!(Pallet::<T>::ensure_certified(&account), Ok(fingerprint));
	}

	#[benchmark]
	fn bind_holder() {
		anchored::<T>();
		let fingerprint = registered::<T>(4);
		let account = Pallet::<T>::holder_account(fingerprint);
		T::BenchmarkHelper::admit(&account, person());
		let until = set_time::<T>();
		let signature = statement::<T>(&account, fingerprint, HolderPurpose::Bind, until);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller::<T>()), fingerprint, until, signature);

		assert_eq!(Pallet::<T>::ensure_certified(&account), Ok(fingerprint));
	}

	#[benchmark]
	fn act() {
		let account: T::AccountId = account("holder", 0, 0);
		let fingerprint = bound::<T>(&account);
		let call: <T as Config>::RuntimeCall =
			frame_system::Call::remark { remark: Vec::new() }.into();
		let purpose = HolderPurpose::Call(H256(call.using_encoded(blake2_256)));
		let until = set_time::<T>();
		let signature = statement::<T>(&account, fingerprint, purpose, until);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller::<T>()), fingerprint, Box::new(call), until, signature);

		assert_eq!(Statements::<T>::get(fingerprint), 2);
	}

	#[benchmark]
	fn vouch_session_keys() {
		let account = caller::<T>();
		let fingerprint = bound::<T>(&account);
		T::BenchmarkHelper::set_session_keys(&account);
		let keys = T::SessionKeys::session_keys(&account).expect("just set");
		let purpose = HolderPurpose::SessionKeys(H256(blake2_256(&keys)));
		let until = set_time::<T>();
		let signature = statement::<T>(&account, fingerprint, purpose, until);

		#[extrinsic_call]
		_(RawOrigin::Signed(account.clone()), fingerprint, until, signature);

		assert!(Pallet::<T>::current_voucher(&account).is_some());
	}

	/// One SM2 signature as every call verifies it; to be compared with the next one.
	#[benchmark(extra)]
	fn verify_sm2() {
		let message = [7; 256];
		let signature = sign_as_holder(&message);
		let certificate = longest();

		#[block]
		{
			assert!(certificate.public_key().verify(&message, &signature).is_ok());
		}
	}

	/// The same signature verified by the library itself, in the same runtime.
	#[benchmark(extra)]
	fn verify_sm2_bare() {
		let message = [7; 256];
		let (signature, key) = sign_as_holder_bare(&message);

		#[block]
		{
			assert!(key.verify(&message, &signature).is_ok());
		}
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
