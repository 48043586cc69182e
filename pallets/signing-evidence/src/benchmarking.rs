//! Benchmarks, each at the most parties and the longest way through its call.

use crate::{
	Call, ClosedSignings, Config, DeclineReason, Journals, NextSigning, OpenSignings, Pallet,
	Party, Signing, SigningOrder, Signings, Willingness,
};
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{Get, Time},
	BoundedVec,
};
use frame_system::{pallet_prelude::BlockNumberFor, RawOrigin};
use seal_primitives::{
	traits::{InstitutionDirectory, PermitUse},
	Commitment, CreditCode, Digest, DocumentKind, Holder, InstitutionId, Moment, RequestId,
	SealCode, SigningId, WillingnessMethod, WillingnessStatement,
};
use sp_core::H256;
use sp_runtime::traits::Zero;

/// Puts the facts of other pallets in place for the benchmarks.
///
/// [`Self::provider`] is called before [`Self::sign_willingness`]: where the operator's key lives in
/// a keystore (`sp_io::crypto::ed25519_generate` with a fixed seed, then `ed25519_sign`, which both
/// work in wasm), it is made there, and its account becomes the institution's operator.
pub trait BenchmarkHelper<AccountId, Signature> {
	/// An enterprise in operation, a member of it with the Signer role, and a seal of it that is in
	/// force. Each index is another enterprise.
	fn party(index: u32) -> (CreditCode, AccountId, SealCode);
	/// An unused permit for exactly this use.
	fn permit(usage: &PermitUse<AccountId>) -> RequestId;
	/// An institution that is capable as a willingness provider.
	fn provider() -> InstitutionId;
	/// The signature of that institution's operator.
	fn sign_willingness(bytes: &[u8]) -> Signature;
	/// Let an account be bound to a certificate that is valid now, if it is not yet.
	fn certify(who: &AccountId);
	/// Let the block's time be this.
	fn set_now(now: Moment);
}

const SIGNING: SigningId = 0;

fn document() -> Commitment {
	Digest::sm3(b"document")
}

/// A code that no enterprise needs to have: for parties that have sealed already.
fn filler(index: u32) -> CreditCode {
	let mut code = [b'F'; 18];
	code[..4].copy_from_slice(&index.to_be_bytes());
	CreditCode(code)
}

/// An open signing of an enterprise's Signer: the most parties, of which all but that enterprise,
/// the last, have sealed.
fn nearly_complete<T: Config>(enterprise: CreditCode, signer: &T::AccountId) {
	let mut parties: Vec<Party> = (1..T::MaxParties::get())
		.map(|index| Party { enterprise: filler(index), use_record: Some(H256::repeat_byte(0xff)) })
		.collect();
	parties.push(Party { enterprise, use_record: None });
	let now = T::Time::now();
	let holder = Holder::Member(enterprise);
	Signings::<T>::insert(
		SIGNING,
		Signing {
			initiator: signer.clone(),
			holder,
			document: document(),
			document_kind: DocumentKind::Contract,
			parties: BoundedVec::truncate_from(parties),
			order: SigningOrder::Sequential,
			deadline: now + T::MaxDuration::get(),
			created_at: now,
		},
	);
	OpenSignings::<T>::insert(holder, 1);
	NextSigning::<T>::put(SIGNING + 1);
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn create(p: Linear<1, { T::MaxParties::get() }>) {
		let members: Vec<_> = (0..p).map(T::BenchmarkHelper::party).collect();
		let signer = members[0].1.clone();
		T::BenchmarkHelper::certify(&signer);
		let parties: Vec<_> = members.iter().map(|(enterprise, _, _)| *enterprise).collect();
		let parties = BoundedVec::truncate_from(parties);
		let deadline = T::Time::now() + T::MaxDuration::get();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(signer),
			document(),
			DocumentKind::Contract,
			parties,
			SigningOrder::Sequential,
			deadline,
		);

		assert!(Signings::<T>::contains_key(SIGNING));
	}

	#[benchmark]
	fn seal() {
		let (enterprise, signer, code) = T::BenchmarkHelper::party(0);
		T::BenchmarkHelper::certify(&signer);
		nearly_complete::<T>(enterprise, &signer);
		let document = document();
		let permit = T::BenchmarkHelper::permit(&PermitUse {
			seal: &code,
			signer: &signer,
			document: &document,
			document_kind: DocumentKind::Contract,
		});
		let provider = T::BenchmarkHelper::provider();
		let operator = T::Institutions::operator(provider).expect("it is admitted");
		T::BenchmarkHelper::certify(&operator);
		let now = T::Time::now();
		let statement = WillingnessStatement {
			genesis: frame_system::Pallet::<T>::block_hash(BlockNumberFor::<T>::zero()),
			person: signer.clone(),
			document,
			request: permit,
			method: WillingnessMethod::UKeyPin,
			not_before: now,
			not_after: now + T::MaxWillingnessWindow::get(),
		};
		let willingness = Willingness {
			provider,
			method: statement.method,
			not_before: statement.not_before,
			not_after: statement.not_after,
			signature: T::BenchmarkHelper::sign_willingness(&statement.signed_bytes()),
		};

		#[extrinsic_call]
		_(
			RawOrigin::Signed(signer),
			SIGNING,
			code.clone(),
			permit,
			Digest::sm3(b"container"),
			willingness,
		);

		assert_eq!(Journals::<T>::get(&code).count, 1);
		assert!(ClosedSignings::<T>::contains_key(SIGNING));
	}

	#[benchmark]
	fn decline() {
		let (enterprise, signer, _) = T::BenchmarkHelper::party(0);
		T::BenchmarkHelper::certify(&signer);
		nearly_complete::<T>(enterprise, &signer);

		#[extrinsic_call]
		_(RawOrigin::Signed(signer), SIGNING, DeclineReason::ContentRejected);

		assert!(ClosedSignings::<T>::contains_key(SIGNING));
	}

	#[benchmark]
	fn cancel() {
		let (enterprise, signer, _) = T::BenchmarkHelper::party(0);
		T::BenchmarkHelper::certify(&signer);
		nearly_complete::<T>(enterprise, &signer);

		#[extrinsic_call]
		_(RawOrigin::Signed(signer), SIGNING);

		assert!(ClosedSignings::<T>::contains_key(SIGNING));
	}

	#[benchmark]
	fn expire() {
		let (enterprise, signer, _) = T::BenchmarkHelper::party(0);
		nearly_complete::<T>(enterprise, &signer);
		T::BenchmarkHelper::set_now(T::Time::now() + T::MaxDuration::get() + 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(signer), SIGNING);

		assert!(ClosedSignings::<T>::contains_key(SIGNING));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
