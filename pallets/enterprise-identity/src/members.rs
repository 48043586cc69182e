//! The people who act for an enterprise.

use crate::{pallet::*, Enterprise, Member};
use frame_support::{
	ensure,
	traits::{Get, Time},
};
use seal_primitives::{
	traits::{AccountBook, MemberDirectory},
	Commitment, CreditCode, Holder, Roles,
};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_add_member(
		controller: &T::AccountId,
		account: T::AccountId,
		roles: Roles,
		identity: Commitment,
	) -> DispatchResult {
		let (code, mut enterprise) = Self::controlled(controller)?;
		ensure!(!roles.is_empty(), Error::<T>::RolesEmpty);
		ensure!(!Members::<T>::contains_key(code, &account), Error::<T>::AlreadyMember);
		ensure!(enterprise.members < T::MaxMembers::get(), Error::<T>::TooManyMembers);
		Self::ensure_attested(&identity)?;
		ensure!(!Persons::<T>::contains_key(code, identity), Error::<T>::SamePerson);
		T::Accounts::admit(&account, Holder::Member(code))?;

		Persons::<T>::insert(code, identity, &account);
		enterprise.members = enterprise.members.saturating_add(1);
		Enterprises::<T>::insert(code, enterprise);
		let member = Member { roles: roles.clone(), identity, since: T::Time::now() };
		Members::<T>::insert(code, &account, member);
		Self::deposit_event(Event::MemberAdded { code, account, roles });
		Ok(())
	}

	pub(crate) fn do_set_roles(
		controller: &T::AccountId,
		account: T::AccountId,
		roles: Roles,
	) -> DispatchResult {
		let (code, _) = Self::controlled(controller)?;
		ensure!(!roles.is_empty(), Error::<T>::RolesEmpty);
		let mut member = Members::<T>::get(code, &account).ok_or(Error::<T>::NotMember)?;

		member.roles = roles.clone();
		Members::<T>::insert(code, &account, member);
		Self::deposit_event(Event::RolesSet { code, account, roles });
		Ok(())
	}

	pub(crate) fn do_remove_member(
		controller: &T::AccountId,
		account: T::AccountId,
	) -> DispatchResult {
		let (code, enterprise) = Self::controlled(controller)?;
		Self::drop_member(code, enterprise, &account)?;
		Self::deposit_event(Event::MemberRemoved { code, account });
		Ok(())
	}

	pub(crate) fn do_leave(account: T::AccountId) -> DispatchResult {
		let code = Self::enterprise_of(&account).ok_or(Error::<T>::NotMember)?;
		let enterprise = Enterprises::<T>::get(code).ok_or(Error::<T>::NotMember)?;
		Self::drop_member(code, enterprise, &account)?;
		Self::deposit_event(Event::MemberLeft { code, account });
		Ok(())
	}

	/// The operating enterprise for which an account decides, its person being attested.
	pub(crate) fn controlled(
		who: &T::AccountId,
	) -> Result<(CreditCode, Enterprise<T::AccountId>), DispatchError> {
		let code = Self::enterprise_of(who).ok_or(Error::<T>::NotController)?;
		let enterprise = Enterprises::<T>::get(code).ok_or(Error::<T>::NotController)?;
		ensure!(enterprise.controller() == Some(who), Error::<T>::NotController);
		Self::check_operating(enterprise.status)?;
		Self::ensure_attested(&enterprise.identity)?;
		Ok((code, enterprise))
	}

	fn drop_member(
		code: CreditCode,
		mut enterprise: Enterprise<T::AccountId>,
		account: &T::AccountId,
	) -> DispatchResult {
		let member = Members::<T>::get(code, account).ok_or(Error::<T>::NotMember)?;
		T::Accounts::remove(account)?;

		Members::<T>::remove(code, account);
		Persons::<T>::remove(code, member.identity);
		enterprise.members = enterprise.members.saturating_sub(1);
		Enterprises::<T>::insert(code, enterprise);
		Ok(())
	}
}
