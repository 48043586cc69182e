//! What other pallets ask: whether a use is granted, and that it be counted.

use crate::{Config, Error, Event, Grants, Pallet};
use seal_primitives::{
	traits::{GrantBook, GrantUse},
	GrantId,
};
use sp_runtime::{ArithmeticError, DispatchResult};

impl<T: Config> GrantBook<T::AccountId> for Pallet<T> {
	fn ensure_granted(usage: &GrantUse<T::AccountId>) -> DispatchResult {
		Self::usable(usage).map_err(Error::<T>::from)?;
		Ok(())
	}

	fn consume(usage: &GrantUse<T::AccountId>) -> DispatchResult {
		let chain = Self::usable(usage).map_err(Error::<T>::from)?;

		for (id, mut grant) in chain {
			if let Some(left) = grant.uses_left {
				// A link without uses left is none to use.
				let left = left.checked_sub(1).ok_or(ArithmeticError::Underflow)?;
				grant.uses_left = Some(left);
				Grants::<T>::insert(id, grant);
			}
		}
		Self::deposit_event(Event::GrantUsed { grant: usage.grant, by: usage.user.clone() });
		Ok(())
	}

	fn has_ended(id: GrantId) -> bool {
		Grants::<T>::get(id).is_none_or(|grant| Self::holding(id, grant, Self::death).is_err())
	}
}
