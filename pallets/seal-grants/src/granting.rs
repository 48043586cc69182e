//! Giving leave, and passing it on.

use crate::{Config, Error, Event, Grant, Grants, Pallet, Side, Source, Stops, Trees, TreesOf};
use frame_support::{
	ensure,
	traits::{Get, Time},
};
use seal_primitives::{
	traits::{
		CertifiedActors, GroupDirectory, InstitutionDirectory, MemberDirectory, SealAuthority,
		SealManagers,
	},
	Capability, GrantId, Grantee, MemberRole, SealCode, SealKind, SealSummary, Terms,
};
use sp_runtime::{ArithmeticError, DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_grant(
		by: T::AccountId,
		code: SealCode,
		grantee: Grantee<T::AccountId>,
		terms: Terms,
	) -> DispatchResult {
		let seal = T::Seals::ensure_in_force(&code)?;
		let owner = seal.owner;
		ensure!(Self::manages(&owner, &by, seal.kind), Error::<T>::NotManager);
		T::Members::ensure_operating(&owner)?;
		ensure!(!Stops::<T>::contains_key(owner), Error::<T>::Stopped);
		Self::ensure_sound(&terms)?;
		Self::ensure_timely(&terms)?;
		let giver = Side { enterprise: owner, epoch: T::Members::epoch(&owner) };
		let holder = Self::ensure_eligible(giver, &by, &grantee)?;
		ensure!(TreesOf::<T>::get(&code) < T::MaxTrees::get(), Error::<T>::TooManyGrants);
		T::Certified::ensure_manager_certified::<T::Members>(&owner, &by)?;

		let grant = Self::plant(Grant {
			seal: code.clone(),
			source: Source::Seal { epoch: seal.epoch },
			depth: 1,
			giver,
			holder,
			grantor: by,
			grantee: grantee.clone(),
			uses_left: terms.uses,
			terms,
			given_at: T::Time::now(),
		})?;
		Self::deposit_event(Event::Granted { grant, seal: code, grantee });
		Ok(())
	}

	pub(crate) fn do_pass_on(
		by: T::AccountId,
		parent: GrantId,
		grantee: Grantee<T::AccountId>,
		terms: Terms,
	) -> DispatchResult {
		let above = Self::get(parent)?;
		ensure!(Self::holds(&above, Self::seal_of(&above)?.kind, &by), Error::<T>::NotHolder);
		Self::ensure_may_pass_on(&above, &grantee)?;
		let depth = above.depth.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		ensure!(depth <= T::MaxDepth::get(), Error::<T>::PassedOnTooOften);
		let root = above.root(parent);
		Self::holding(parent, above.clone(), |link| {
			Self::death(link).or_else(|| Self::sleep(link))
		})
		.map_err(Error::<T>::from)?;
		Self::ensure_sound(&terms)?;
		Self::ensure_within(&terms, &above.terms, above.uses_left)?;
		Self::ensure_timely(&terms)?;
		let holder = Self::ensure_eligible(above.holder, &by, &grantee)?;
		ensure!(Trees::<T>::get(root) < T::MaxTreeSize::get(), Error::<T>::TreeFull);
		Self::ensure_certified_for(&above.grantee, &by)?;

		let grant = Self::plant(Grant {
			seal: above.seal,
			source: Source::Grant { parent, root },
			depth,
			giver: above.holder,
			holder,
			grantor: by,
			grantee: grantee.clone(),
			uses_left: terms.uses,
			terms,
			given_at: T::Time::now(),
		})?;
		Self::deposit_event(Event::PassedOn { grant, parent, grantee });
		Ok(())
	}

	pub(crate) fn get(id: GrantId) -> Result<Grant<T>, Error<T>> {
		Grants::<T>::get(id).ok_or(Error::<T>::NotFound)
	}

	/// Whether an account decides about what a grantee holds: the member, the institution's
	/// operator, or who manages the enterprise's seals of that kind.
	pub(crate) fn holds(grant: &Grant<T>, kind: SealKind, who: &T::AccountId) -> bool {
		match &grant.grantee {
			Grantee::Member(member) => member == who,
			Grantee::Institution(id) => T::Institutions::operator(*id).as_ref() == Some(who),
			Grantee::Enterprise(enterprise) => Self::manages(enterprise, who, kind),
		}
	}

	/// The seal of a grant, which stays on record for ever.
	pub(crate) fn seal_of(grant: &Grant<T>) -> Result<SealSummary, DispatchError> {
		T::Seals::summary(&grant.seal).ok_or(DispatchError::Corruption)
	}

	/// That who acts for a grantee has the certificate that this takes.
	pub(crate) fn ensure_certified_for(
		grantee: &Grantee<T::AccountId>,
		who: &T::AccountId,
	) -> DispatchResult {
		match grantee {
			Grantee::Member(_) | Grantee::Institution(_) => {
				T::Certified::ensure_certified(who).map(|_| ())
			}
			Grantee::Enterprise(enterprise) => {
				T::Certified::ensure_manager_certified::<T::Members>(enterprise, who)
			}
		}
	}

	/// That a holder may pass on to such a grantee. An enterprise may name its own members in any
	/// case; who else comes in is for enterprises to say, never for a member or a platform.
	pub(crate) fn ensure_may_pass_on(
		above: &Grant<T>,
		grantee: &Grantee<T::AccountId>,
	) -> Result<(), Error<T>> {
		let by_enterprise = matches!(above.grantee, Grantee::Enterprise(_));
		let to_member = matches!(grantee, Grantee::Member(_));
		ensure!(above.terms.may_pass_on || (by_enterprise && to_member), Error::<T>::MayNotPassOn);
		ensure!(by_enterprise || to_member, Error::<T>::MembersOnly);
		Ok(())
	}

	/// That an enterprise's people may give leave to a grantee; tells for whom it is held then.
	fn ensure_eligible(
		giver: Side,
		by: &T::AccountId,
		grantee: &Grantee<T::AccountId>,
	) -> Result<Side, DispatchError> {
		match grantee {
			Grantee::Member(who) => {
				ensure!(who != by, Error::<T>::OwnGrant);
				ensure!(
					T::Members::has_role(&giver.enterprise, who, MemberRole::Signer),
					Error::<T>::GranteeNotSigner
				);
				Ok(giver)
			}
			Grantee::Institution(id) => {
				T::Institutions::ensure_capable(*id, Capability::SigningPlatform)?;
				Ok(giver)
			}
			Grantee::Enterprise(enterprise) => {
				ensure!(
					T::Groups::tied_since(&giver.enterprise, enterprise).is_some(),
					Error::<T>::NotInGroup
				);
				T::Members::ensure_operating(enterprise)?;
				Ok(Side { enterprise: *enterprise, epoch: T::Members::epoch(enterprise) })
			}
		}
	}
}
