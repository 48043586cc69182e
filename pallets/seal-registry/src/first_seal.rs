//! The seal that an enterprise gets in the act of its registration.

use crate::{Config, Error, Event, Pallet, Pool, Seal};
use frame_support::{ensure, traits::Time};
use frame_system::pallet_prelude::BlockNumberFor;
use seal_primitives::{
	traits::{CertifiedActors, FirstSeal, FirstSealIssuer, InstitutionDirectory},
	Capability, CreditCode, ProductionStatement, SealKind, SealStatus,
};
use sp_runtime::{
	traits::{Verify, Zero},
	DispatchResult,
};

/// The registrar's act: the caller has checked who registers.
impl<T: Config> FirstSealIssuer<T::Signature> for Pallet<T> {
	fn issue(enterprise: &CreditCode, first: FirstSeal<T::Signature>) -> DispatchResult {
		let FirstSeal { code, electronic, deadline, signature } = first;
		let now = T::Time::now();
		ensure!(now <= deadline, Error::<T>::StatementExpired);
		let pooled = Pool::<T>::get(&code).ok_or(Error::<T>::NotInPool)?;
		let maker = electronic.maker;
		T::Institutions::ensure_capable(maker, Capability::SealMaker)?;
		Self::ensure_usable(&electronic)?;
		Self::ensure_may_be_filed(enterprise, SealKind::Official, None)?;
		let operator = T::Institutions::operator(maker).ok_or(Error::<T>::NotMaker)?;
		T::Certified::ensure_certified(&operator)?;
		let statement = ProductionStatement {
			genesis: frame_system::Pallet::<T>::block_hash(BlockNumberFor::<T>::zero()),
			code: code.clone(),
			owner: *enterprise,
			electronic: electronic.clone(),
			deadline,
		};
		ensure!(
			signature.verify(statement.signed_bytes().as_slice(), &operator),
			Error::<T>::BadSignature
		);

		Pool::<T>::remove(&code);
		let physical = Some(pooled.physical);
		let mut seal =
			Seal::filed(*enterprise, SealKind::Official, physical, None, pooled.filed_by, now);
		seal.status = SealStatus::Produced;
		Self::add_version(&code, &mut seal, electronic)?;
		Self::enrol(&code, seal)?;
		Self::deposit_event(Event::FirstSealIssued { code, owner: *enterprise, maker });
		Ok(())
	}
}
