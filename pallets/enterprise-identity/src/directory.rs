//! What other pallets ask.

use crate::{pallet::*, AffiliationState};
use seal_primitives::{
	traits::{AccountBook, GroupDirectory, MemberDirectory},
	Commitment, CreditCode, EnterpriseStatus, Holder, MemberRole, Moment,
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
		Enterprises::<T>::get(enterprise).is_some_and(|enterprise| {
			enterprise.controller() == Some(who) && Self::is_attested(&enterprise.identity)
		})
	}

	fn has_role(enterprise: &CreditCode, who: &T::AccountId, role: MemberRole) -> bool {
		Members::<T>::get(enterprise, who).is_some_and(|member| {
			member.roles.contains(&role) && Self::is_attested(&member.identity)
		})
	}

	fn epoch(enterprise: &CreditCode) -> u32 {
		Enterprises::<T>::get(enterprise).map_or(0, |enterprise| enterprise.epoch)
	}
}

impl<T: Config> GroupDirectory for Pallet<T> {
	fn subsidiary_since(head: &CreditCode, subsidiary: &CreditCode) -> Option<Moment> {
		let affiliation = Affiliations::<T>::get(subsidiary)?;
		match affiliation.state {
			AffiliationState::Joined { since } if affiliation.head == *head => Some(since),
			_ => None,
		}
	}
}

impl<T: Config> Pallet<T> {
	/// The person behind an account that acts for an enterprise. None if it acts for none, or the
	/// person's attestation is withdrawn.
	pub fn person_behind(who: &T::AccountId) -> Option<Commitment> {
		let code = Self::enterprise_of(who)?;
		let identity = match Members::<T>::get(code, who) {
			Some(member) => member.identity,
			None => {
				let enterprise = Enterprises::<T>::get(code)?;
				(enterprise.controller() == Some(who)).then_some(enterprise.identity)?
			}
		};
		Self::is_attested(&identity).then_some(identity)
	}

	/// That an enterprise of this standing may act.
	pub(crate) fn check_operating(status: EnterpriseStatus) -> DispatchResult {
		match status {
			EnterpriseStatus::Active | EnterpriseStatus::LicenceRevoked => Ok(()),
			EnterpriseStatus::Suspended => Err(Error::<T>::Suspended.into()),
			EnterpriseStatus::Deregistered => Err(Error::<T>::Deregistered.into()),
		}
	}
}
