//! How many grants stand in state. A root and whatever was passed on below it are one tree; a seal
//! has so many trees, and a tree so many grants. A tree counts until its last grant is out of state,
//! so what is left of a revoked one is not without a bound; and who passes on crowds out nobody
//! beside their own tree.

use crate::{Config, Grant, Grants, NextGrant, Pallet, Source, Trees, TreesOf};
use seal_primitives::GrantId;
use sp_runtime::ArithmeticError;

impl<T: Config> Pallet<T> {
	/// Put a grant into state, under the number that is returned.
	pub(crate) fn plant(grant: Grant<T>) -> Result<GrantId, ArithmeticError> {
		let id = NextGrant::<T>::get();
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;

		NextGrant::<T>::put(next);
		if let Source::Seal { .. } = grant.source {
			TreesOf::<T>::mutate(&grant.seal, |trees| *trees = trees.saturating_add(1));
		}
		Trees::<T>::mutate(grant.root(id), |size| *size = size.saturating_add(1));
		Grants::<T>::insert(id, grant);
		Ok(id)
	}

	/// Take a grant out of state. What was passed on from it is dead at once: it has no parent.
	pub(crate) fn fell(id: GrantId, grant: &Grant<T>) {
		Grants::<T>::remove(id);
		let root = grant.root(id);
		Trees::<T>::mutate_exists(root, count_down);
		if !Trees::<T>::contains_key(root) {
			TreesOf::<T>::mutate_exists(&grant.seal, count_down);
		}
	}
}

fn count_down(count: &mut Option<u32>) {
	*count = count.and_then(|count| count.checked_sub(1)).filter(|count| *count > 0);
}
