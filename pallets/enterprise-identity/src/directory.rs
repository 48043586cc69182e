//! What other pallets ask.

use crate::pallet::*;
use seal_primitives::{
	traits::{AccountBook, MemberDirectory},
	CreditCode, EnterpriseStatus, Holder, MemberRole,
};
use sp_runtime::DispatchResult;

impl<T: Config> MemberDirectory<T::AccountId> for Pallet<T> {
	fn enterprise_of(who: &T::AccountId) -> Option<CreditCode> {
		match T::Accounts::holder(who) {
			Some(Holder::Member(code)) => Some(code),
			_ => None,
		}
	}

	fn ensure_operating(enterprise: &CreditCode) -> DispatchResult {
		let enterprise = Enterprises::<T>::get(enterprise).ok_or(Error::<T>::NotFound)?;
		Self::check_operating(enterprise.status)
	}

	fn is_controller(enterprise: &CreditCode, who: &T::AccountId) -> bool {
		Enterprises::<T>::get(enterprise)
			.is_some_and(|enterprise| enterprise.controller() == Some(who))
	}

	fn has_role(enterprise: &CreditCode, who: &T::AccountId, role: MemberRole) -> bool {
		Members::<T>::get(enterprise, who).is_some_and(|member| member.roles.contains(&role))
	}

	fn epoch(enterprise: &CreditCode) -> u32 {
		Enterprises::<T>::get(enterprise).map_or(0, |enterprise| enterprise.epoch)
	}
}

impl<T: Config> Pallet<T> {
	/// That an enterprise of this standing may act.
	pub(crate) fn check_operating(status: EnterpriseStatus) -> DispatchResult {
		match status {
			EnterpriseStatus::Active | EnterpriseStatus::LicenceRevoked => Ok(()),
			EnterpriseStatus::Suspended => Err(Error::<T>::Suspended.into()),
			EnterpriseStatus::Deregistered => Err(Error::<T>::Deregistered.into()),
		}
	}
}
