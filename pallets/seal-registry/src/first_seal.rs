//! The seal that an enterprise gets in the act of its registration.

use crate::{production::Production, Config, Error, Event, Pallet, Pool, Seal};
use frame_support::traits::Time;
use seal_primitives::{
	traits::{FirstSeal, FirstSealIssuer, InstitutionDirectory},
	CreditCode, SealKind, SealStatus,
};
use sp_runtime::DispatchResult;

/// The registrar's act: the caller has checked who registers. The seal is handed over with the
/// licence, so it is delivered in the same act.
impl<T: Config> FirstSealIssuer for Pallet<T> {
	fn issue(enterprise: &CreditCode, first: FirstSeal) -> DispatchResult {
		let FirstSeal { code, electronic, deadline, signature } = first;
		let pooled = Pool::<T>::get(&code).ok_or(Error::<T>::NotInPool)?;
		let kind = SealKind::Official;
		Self::ensure_may_be_filed(enterprise, kind, None)?;
		let maker = electronic.maker;
		let operator = T::Institutions::operator(maker).ok_or(Error::<T>::NotMaker)?;

		let physical = Some(pooled.physical);
		let now = T::Time::now();
		let mut seal = Seal::filed(*enterprise, kind, physical, None, pooled.filed_by, now);
		let production = Production { part: electronic, deadline, signature };
		Self::add_version(&code, &mut seal, production, &operator)?;
		Pool::<T>::remove(&code);
		seal.status = SealStatus::Delivered;
		Self::enrol(&code, seal)?;
		Self::deposit_event(Event::FirstSealIssued { code, owner: *enterprise, maker });
		Ok(())
	}
}
