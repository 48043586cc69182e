//! What must hold between blocks.

use crate::{pallet::*, EnterpriseName};
use alloc::collections::BTreeSet;
use frame_support::ensure;
use seal_primitives::{traits::AccountBook, EnterpriseStatus, Holder};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::enterprises_are_well_formed()?;
		Self::members_are_counted()?;
		Self::liquidators_stand_where_licences_are_revoked()?;
		Self::those_who_act_are_in_the_account_book()?;
		Self::one_account_acts_for_one_enterprise()
	}

	/// Codes and names are what registration accepts.
	fn enterprises_are_well_formed() -> Result<(), TryRuntimeError> {
		for (code, enterprise) in Enterprises::<T>::iter() {
			match code.check() {
				Ok(()) => ensure!(!enterprise.code_overridden, "a right code was overridden"),
				Err(fault) => ensure!(
					enterprise.code_overridden && fault.may_be_overridden(),
					"an enterprise stands under a wrong code"
				),
			}
			if let EnterpriseName::Clear(text) = enterprise.name {
				ensure!(!text.is_empty(), "an enterprise has no name");
				ensure!(core::str::from_utf8(&text).is_ok(), "a name is no text");
			}
		}
		Ok(())
	}

	/// Members belong to enterprises, have roles and are counted; a deregistered one has none.
	fn members_are_counted() -> Result<(), TryRuntimeError> {
		for (code, _, member) in Members::<T>::iter() {
			ensure!(Enterprises::<T>::contains_key(code), "a member of no enterprise");
			ensure!(!member.roles.is_empty(), "a member has no role");
		}
		for (code, enterprise) in Enterprises::<T>::iter() {
			let members = Members::<T>::iter_key_prefix(code).count();
			ensure!(
				u32::try_from(members) == Ok(enterprise.members),
				"an enterprise's count of members is wrong"
			);
			ensure!(
				enterprise.status != EnterpriseStatus::Deregistered || members == 0,
				"a deregistered enterprise has members"
			);
		}
		Ok(())
	}

	/// An enterprise has a liquidator exactly while its licence is revoked.
	fn liquidators_stand_where_licences_are_revoked() -> Result<(), TryRuntimeError> {
		for enterprise in Enterprises::<T>::iter_values() {
			ensure!(
				enterprise.liquidator.is_some()
					== (enterprise.status == EnterpriseStatus::LicenceRevoked),
				"a liquidator without a revoked licence, or the other way round"
			);
		}
		Ok(())
	}

	/// Controllers and members may submit, as their enterprise's; one who ceased to decide for it
	/// may not, unless named a member.
	fn those_who_act_are_in_the_account_book() -> Result<(), TryRuntimeError> {
		for (code, account, _) in Members::<T>::iter() {
			ensure!(
				T::Accounts::holder(&account) == Some(Holder::Member(code)),
				"a member is not admitted as its enterprise's"
			);
		}
		for (code, enterprise) in Enterprises::<T>::iter() {
			if let Some(controller) = enterprise.controller() {
				ensure!(
					T::Accounts::holder(controller) == Some(Holder::Member(code)),
					"a controller is not admitted as its enterprise's"
				);
			}
			let former = &enterprise.legal_representative;
			ensure!(
				enterprise.controller() == Some(former)
					|| Members::<T>::contains_key(code, former)
					|| T::Accounts::holder(former) != Some(Holder::Member(code)),
				"a former legal representative is still admitted"
			);
		}
		Ok(())
	}

	/// No account is a controller or member twice.
	fn one_account_acts_for_one_enterprise() -> Result<(), TryRuntimeError> {
		let mut seen = BTreeSet::new();
		for (_, account, _) in Members::<T>::iter() {
			ensure!(seen.insert(account), "an account is a member twice");
		}
		for enterprise in Enterprises::<T>::iter_values() {
			if let Some(controller) = enterprise.controller() {
				ensure!(seen.insert(controller.clone()), "a controller acts for another too");
			}
		}
		Ok(())
	}
}
