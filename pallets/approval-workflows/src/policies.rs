//! Setting and removing policies.

use crate::{Config, Error, Event, Pallet, Policies, Policy, StoredPolicy};
use frame_support::{
	ensure,
	traits::{Get, Time},
};
use seal_primitives::{
	traits::{CertifiedActors, MemberDirectory, SealAuthority, SealManagers},
	CreditCode, DocumentKind, MemberRole, SealCode, SealStatus, SealSummary,
};
use sp_runtime::{ArithmeticError, DispatchResult, SaturatedConversion};

impl<T: Config> Policy<T> {
	/// That every stage can be passed: it has approvers, and asks for some but not too many.
	pub(crate) fn ensure_passable(&self) -> Result<(), Error<T>> {
		ensure!(!self.stages.is_empty(), Error::<T>::NoStages);
		for stage in &self.stages {
			let approvers: u32 = stage.approvers.len().saturated_into();
			ensure!((1..=approvers).contains(&stage.required), Error::<T>::RequiredOutOfRange);
		}
		Ok(())
	}

	/// That both lifetimes are within the chain's bounds.
	fn ensure_lifetimes(&self) -> Result<(), Error<T>> {
		let bounds = T::MinLifetime::get()..=T::MaxLifetime::get();
		ensure!(bounds.contains(&self.request_lifetime), Error::<T>::RequestLifetimeOutOfBounds);
		ensure!(bounds.contains(&self.permit_lifetime), Error::<T>::PermitLifetimeOutOfBounds);
		Ok(())
	}

	/// That everybody it names is an approver of the enterprise.
	fn ensure_members(&self, owner: &CreditCode) -> Result<(), Error<T>> {
		let known = |who| T::Members::has_role(owner, who, MemberRole::Approver);
		ensure!(
			self.stages.iter().all(|stage| stage.approvers.iter().all(known)),
			Error::<T>::ApproverNotMember
		);
		Ok(())
	}
}

impl<T: Config> Pallet<T> {
	/// That an account keeps a seal: as its owner's controller or a manager of its kind.
	pub(crate) fn ensure_keeper(seal: &SealSummary, who: &T::AccountId) -> Result<(), Error<T>> {
		ensure!(T::Managers::manages(&seal.owner, who, seal.kind), Error::<T>::NotAuthorized);
		Ok(())
	}

	pub(crate) fn do_set_policy(
		by: T::AccountId,
		seal: SealCode,
		document_kind: DocumentKind,
		policy: Policy<T>,
	) -> DispatchResult {
		let summary = T::Seals::summary(&seal).ok_or(Error::<T>::SealNotFound)?;
		Self::ensure_keeper(&summary, &by)?;
		ensure!(summary.status != SealStatus::Abolished, Error::<T>::SealAbolished);
		T::Members::ensure_operating(&summary.owner)?;
		policy.ensure_passable()?;
		policy.ensure_lifetimes()?;
		T::Certified::ensure_manager_certified::<T::Members>(&summary.owner, &by)?;
		policy.ensure_members(&summary.owner)?;

		let before = Policies::<T>::get(&seal, document_kind).map_or(0, |stored| stored.version);
		let version = before.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		let stored = StoredPolicy { policy, version, set_at: T::Time::now() };
		Policies::<T>::insert(&seal, document_kind, stored);
		Self::deposit_event(Event::PolicySet { seal, document_kind, version, by });
		Ok(())
	}

	pub(crate) fn do_remove_policy(
		by: T::AccountId,
		seal: SealCode,
		document_kind: DocumentKind,
	) -> DispatchResult {
		let summary = T::Seals::summary(&seal).ok_or(Error::<T>::SealNotFound)?;
		Self::ensure_keeper(&summary, &by)?;
		ensure!(Policies::<T>::contains_key(&seal, document_kind), Error::<T>::NoPolicy);
		T::Certified::ensure_manager_certified::<T::Members>(&summary.owner, &by)?;

		Policies::<T>::remove(&seal, document_kind);
		Self::deposit_event(Event::PolicyRemoved { seal, document_kind, by });
		Ok(())
	}
}
