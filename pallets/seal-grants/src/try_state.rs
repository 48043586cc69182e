//! What must hold after every block, whatever was called.

use crate::{AppointmentsOf, Config, Grant, Grants, NextGrant, Pallet, Source, Trees, TreesOf};
use alloc::collections::{BTreeMap, BTreeSet};
use frame_support::{ensure, traits::Get};
use seal_primitives::{traits::SealAuthority, GrantId, Grantee, SealCode};
use sp_runtime::{SaturatedConversion, TryRuntimeError};

impl<T: Config> Pallet<T> {
	/// Check every invariant.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::appointments_are_for_something()?;
		Self::grants_are_counted()?;
		for (id, grant) in Grants::<T>::iter() {
			Self::grant_is_sound(id, &grant)?;
			if let Some(parent) = grant.parent() {
				Self::link_fits(id, &grant, parent)?;
			}
		}
		Ok(())
	}

	fn appointments_are_for_something() -> Result<(), TryRuntimeError> {
		for appointments in AppointmentsOf::<T>::iter_values() {
			ensure!(!appointments.managers.is_empty(), "an enterprise without managers is listed");
			ensure!(
				appointments.managers.values().all(|kinds| !kinds.is_empty()),
				"a manager is appointed for no kind of seal"
			);
		}
		Ok(())
	}

	fn grants_are_counted() -> Result<(), TryRuntimeError> {
		let mut trees = BTreeMap::<GrantId, u32>::new();
		let mut roots = BTreeMap::<SealCode, BTreeSet<GrantId>>::new();
		for (id, grant) in Grants::<T>::iter() {
			let size = trees.entry(grant.root(id)).or_default();
			*size = size.saturating_add(1);
			roots.entry(grant.seal.clone()).or_default().insert(grant.root(id));
		}
		let counted: BTreeMap<SealCode, u32> =
			roots.into_iter().map(|(seal, roots)| (seal, roots.len().saturated_into())).collect();
		ensure!(
			trees.values().all(|size| *size <= T::MaxTreeSize::get()),
			"a tree is larger than it may be"
		);
		ensure!(
			counted.values().all(|trees| *trees <= T::MaxTrees::get()),
			"a seal has more trees than it may have"
		);
		ensure!(trees == Trees::<T>::iter().collect(), "a tree's count is not that of its grants");
		ensure!(
			counted == TreesOf::<T>::iter().collect(),
			"a seal's count of trees is not that of its grants' roots"
		);
		Ok(())
	}

	fn grant_is_sound(id: GrantId, grant: &Grant<T>) -> Result<(), TryRuntimeError> {
		Self::ensure_sound(&grant.terms)?;
		ensure!(id < NextGrant::<T>::get(), "a grant has a number that was not given yet");
		let seal = T::Seals::summary(&grant.seal).ok_or("a grant outlives its seal's record")?;
		ensure!(
			match (grant.uses_left, grant.terms.uses) {
				(None, None) => true,
				(Some(left), Some(uses)) => left <= uses,
				_ => false,
			},
			"a grant has other uses left than it was given"
		);
		ensure!(
			match &grant.grantee {
				Grantee::Enterprise(enterprise) => *enterprise == grant.holder.enterprise,
				_ => grant.holder == grant.giver,
			},
			"a grant is held for another enterprise than its grantee's"
		);
		match grant.source {
			Source::Seal { .. } => {
				ensure!(grant.depth == 1, "a root has another depth than 1");
				ensure!(
					grant.giver.enterprise == seal.owner,
					"a root was given by another than the seal's owner"
				);
			}
			Source::Grant { parent, root } => {
				ensure!(
					(2..=T::MaxDepth::get()).contains(&grant.depth),
					"a grant was passed on more often than it may be"
				);
				ensure!(root <= parent && parent < id, "a grant is older than where it comes from");
			}
		}
		Ok(())
	}

	/// That a grant fits what it was passed on from, if that is in state still.
	fn link_fits(id: GrantId, grant: &Grant<T>, parent: GrantId) -> Result<(), TryRuntimeError> {
		let Some(above) = Grants::<T>::get(parent) else { return Ok(()) };
		Self::ensure_within(&grant.terms, &above.terms, above.terms.uses)?;
		Self::ensure_may_pass_on(&above, &grant.grantee)?;
		ensure!(grant.seal == above.seal, "a grant passed on is for another seal");
		ensure!(grant.root(id) == above.root(parent), "a grant passed on is in another tree");
		ensure!(Some(grant.depth) == above.depth.checked_add(1), "depths do not follow");
		ensure!(grant.giver == above.holder, "a grant was passed on by another than its holder");
		ensure!(grant.given_at >= above.given_at, "a grant was passed on before it was given");
		Ok(())
	}
}
