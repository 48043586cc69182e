//! What other pallets ask of a seal.

use crate::{Config, Error, Pallet, Seal, Seals};
use frame_support::ensure;
use seal_primitives::{
	seals::SealSummary,
	traits::{MemberDirectory, SealAuthority},
	SealCode, SealStatus,
};
use sp_runtime::DispatchError;

fn summary_of(seal: Seal) -> SealSummary {
	SealSummary {
		owner: seal.owner,
		kind: seal.kind,
		status: seal.status,
		version: seal.electronic_version,
		epoch: seal.epoch,
	}
}

impl<T: Config> SealAuthority for Pallet<T> {
	fn summary(code: &SealCode) -> Option<SealSummary> {
		Seals::<T>::get(code).map(summary_of)
	}

	fn ensure_in_force(code: &SealCode) -> Result<SealSummary, DispatchError> {
		let seal = Self::get(code)?;
		ensure!(seal.status == SealStatus::Active, Self::refusal(&seal, Error::<T>::NotActive));
		T::Members::ensure_operating(&seal.owner)?;
		Self::ensure_valid_now(code, &seal)?;
		Ok(summary_of(seal))
	}
}
