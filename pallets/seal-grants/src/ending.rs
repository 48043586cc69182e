//! How a grant ends before its time, and how it leaves the state.

use crate::{Config, Error, Event, Grants, LinkFault, Pallet};
use frame_support::{ensure, BoundedVec};
use seal_primitives::{
	traits::{CertifiedActors, SealManagers},
	GrantId, Grantee,
};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_revoke(by: T::AccountId, id: GrantId) -> DispatchResult {
		let grant = Self::get(id)?;
		let seal = Self::seal_of(&grant)?;
		if Self::manages(&seal.owner, &by, seal.kind) {
			T::Certified::ensure_manager_certified::<T::Members>(&seal.owner, &by)?;
		} else {
			let above = grant.parent().and_then(Grants::<T>::get).ok_or(Error::<T>::NotGrantor)?;
			ensure!(Self::holds(&above, seal.kind, &by), Error::<T>::NotGrantor);
			Self::ensure_manager_certified_for(&above.grantee, &by)?;
		}

		Self::fell(id, &grant);
		Self::deposit_event(Event::Revoked { grant: id, by });
		Ok(())
	}

	pub(crate) fn do_relinquish(by: T::AccountId, id: GrantId) -> DispatchResult {
		let grant = Self::get(id)?;
		let kind = Self::seal_of(&grant)?.kind;
		ensure!(Self::holds(&grant, kind, &by), Error::<T>::NotHolder);
		Self::ensure_manager_certified_for(&grant.grantee, &by)?;

		Self::fell(id, &grant);
		Self::deposit_event(Event::Relinquished { grant: id, by });
		Ok(())
	}

	pub(crate) fn do_prune(ids: BoundedVec<GrantId, T::MaxPrune>) -> DispatchResult {
		let mut pruned = false;
		for id in ids {
			let Some(grant) = Grants::<T>::get(id) else { continue };
			let Err(LinkFault { link, reason, .. }) = Self::holding(id, grant.clone(), Self::death)
			else {
				continue;
			};
			Self::fell(id, &grant);
			Self::deposit_event(Event::Pruned { grant: id, link, reason });
			pruned = true;
		}
		ensure!(pruned, Error::<T>::NothingToPrune);
		Ok(())
	}

	/// That who takes back or gives back for an enterprise is certified, if they are its seal
	/// manager. Members and institutions need no certificate to have less than before.
	fn ensure_manager_certified_for(
		grantee: &Grantee<T::AccountId>,
		who: &T::AccountId,
	) -> DispatchResult {
		match grantee {
			Grantee::Enterprise(enterprise) => {
				T::Certified::ensure_manager_certified::<T::Members>(enterprise, who)
			}
			Grantee::Member(_) | Grantee::Institution(_) => Ok(()),
		}
	}
}
