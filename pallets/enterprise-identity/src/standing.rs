//! Suspension, revocation of the licence, deregistration.

use crate::pallet::*;
use frame_support::ensure;
use seal_primitives::{
	traits::{AccountBook, EnterpriseObserver},
	Commitment, CreditCode, EnterpriseStatus, SeatId,
};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_suspend(by: SeatId, code: CreditCode) -> DispatchResult {
		let mut enterprise = Self::active(&code)?;

		enterprise.status = EnterpriseStatus::Suspended;
		enterprise.begin_epoch();
		Enterprises::<T>::insert(code, enterprise);
		Self::deposit_event(Event::Suspended { code, by });
		T::Observer::on_suspended(&code)
	}

	pub(crate) fn do_reinstate(by: SeatId, code: CreditCode) -> DispatchResult {
		let mut enterprise = Enterprises::<T>::get(code).ok_or(Error::<T>::NotFound)?;
		ensure!(enterprise.status != EnterpriseStatus::Deregistered, Error::<T>::Deregistered);
		ensure!(enterprise.status == EnterpriseStatus::Suspended, Error::<T>::NotSuspended);

		enterprise.status = EnterpriseStatus::Active;
		Enterprises::<T>::insert(code, enterprise);
		Self::deposit_event(Event::Reinstated { code, by });
		T::Observer::on_reinstated(&code)
	}

	/// A suspended enterprise is reinstated first, so that no seal stays frozen with nobody left to
	/// release it.
	pub(crate) fn do_revoke_licence(
		by: SeatId,
		code: CreditCode,
		liquidator: T::AccountId,
		identity: Commitment,
	) -> DispatchResult {
		let mut enterprise = Self::active(&code)?;
		Self::hand_over(&code, &mut enterprise, &liquidator, identity)?;

		enterprise.status = EnterpriseStatus::LicenceRevoked;
		enterprise.liquidator = Some(liquidator.clone());
		Enterprises::<T>::insert(code, enterprise);
		Self::deposit_event(Event::LicenceRevoked { code, liquidator, by });
		Ok(())
	}

	pub(crate) fn do_replace_liquidator(
		by: SeatId,
		code: CreditCode,
		new: T::AccountId,
		identity: Commitment,
	) -> DispatchResult {
		let mut enterprise = Enterprises::<T>::get(code).ok_or(Error::<T>::NotFound)?;
		ensure!(enterprise.status != EnterpriseStatus::Deregistered, Error::<T>::Deregistered);
		ensure!(
			enterprise.status == EnterpriseStatus::LicenceRevoked,
			Error::<T>::LicenceNotRevoked
		);
		let old = Self::hand_over(&code, &mut enterprise, &new, identity)?;

		enterprise.liquidator = Some(new.clone());
		Enterprises::<T>::insert(code, enterprise);
		Self::deposit_event(Event::LiquidatorReplaced { code, old, new, by });
		Ok(())
	}

	/// Returns how many members and subsidiaries there were. `MaxMembers` and `MaxSubsidiaries`
	/// bound them.
	pub(crate) fn do_deregister(by: SeatId, code: CreditCode) -> Result<(u32, u32), DispatchError> {
		let mut enterprise = Enterprises::<T>::get(code).ok_or(Error::<T>::NotFound)?;
		let controller = enterprise.controller().ok_or(Error::<T>::Deregistered)?;
		T::Accounts::remove(controller)?;
		Persons::<T>::remove(code, enterprise.identity);
		for (account, member) in Members::<T>::drain_prefix(code) {
			T::Accounts::remove(&account)?;
			Persons::<T>::remove(code, member.identity);
		}
		let subsidiaries = Self::end_groups(code);

		let members = enterprise.members;
		enterprise.status = EnterpriseStatus::Deregistered;
		enterprise.liquidator = None;
		enterprise.members = 0;
		enterprise.begin_epoch();
		Enterprises::<T>::insert(code, enterprise);
		Self::deposit_event(Event::Deregistered { code, by });
		T::Observer::on_deregistered(&code)?;
		Ok((members, subsidiaries))
	}
}
