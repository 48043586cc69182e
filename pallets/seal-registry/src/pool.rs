//! Codes that public security files ahead, for enterprises yet to be registered.

use crate::{Config, Error, Event, Pallet, PhysicalPart, Pool, PooledSeal, Seals};
use alloc::collections::BTreeSet;
use frame_support::{
	ensure,
	traits::{Get, Time},
	BoundedVec,
};
use seal_primitives::{
	traits::InstitutionDirectory, Capability, Commitment, InstitutionId, SealCode, SeatId,
};
use sp_runtime::{DispatchResult, SaturatedConversion};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_file_pool(
		filed_by: SeatId,
		codes: BoundedVec<(SealCode, Commitment), T::MaxPoolBatch>,
		engraver: InstitutionId,
	) -> DispatchResult {
		ensure!(!codes.is_empty(), Error::<T>::NothingToFile);
		T::Institutions::ensure_capable(engraver, Capability::SealMaker)?;
		let count: u32 = codes.len().saturated_into();
		ensure!(
			Pool::<T>::count().saturating_add(count) <= T::MaxPool::get(),
			Error::<T>::PoolFull
		);
		let mut seen = BTreeSet::new();
		for (code, _) in &codes {
			Self::ensure_free(code)?;
			ensure!(seen.insert(code), Error::<T>::CodeTaken);
		}

		let filed_at = T::Time::now();
		for (code, impression) in codes {
			let physical = PhysicalPart { engraver, impression };
			Pool::<T>::insert(code, PooledSeal { filed_by, physical, filed_at });
		}
		Self::deposit_event(Event::CodesPooled { count, engraver, by: filed_by });
		Ok(())
	}

	pub(crate) fn do_withdraw_from_pool(by: SeatId, code: SealCode) -> DispatchResult {
		Pool::<T>::take(&code).ok_or(Error::<T>::NotInPool)?;
		Self::deposit_event(Event::CodeWithdrawn { code, by });
		Ok(())
	}

	/// That a code is well formed, and neither a seal's nor in the pool.
	pub(crate) fn ensure_free(code: &SealCode) -> Result<(), Error<T>> {
		Self::ensure_code(code)?;
		ensure!(
			!Seals::<T>::contains_key(code) && !Pool::<T>::contains_key(code),
			Error::<T>::CodeTaken
		);
		Ok(())
	}
}
