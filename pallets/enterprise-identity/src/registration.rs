//! What the registrar writes down of an enterprise: itself, its name, its legal representative.

use crate::{pallet::*, Enterprise, EnterpriseName};
use frame_support::{ensure, traits::Time};
use seal_primitives::{
	credit_code::CreditCodeError,
	traits::{AccountBook, EnterpriseObserver, FirstSeal, FirstSealIssuer},
	Commitment, CreditCode, EnterpriseStatus, Holder, SeatId,
};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_register(
		by: SeatId,
		code: CreditCode,
		name: EnterpriseName,
		legal_representative: T::AccountId,
		identity: Commitment,
		override_check: bool,
		first_seal: Option<FirstSeal>,
	) -> DispatchResult {
		Self::check_code(&code, override_check)?;
		Self::check_name(&name)?;
		ensure!(!Enterprises::<T>::contains_key(code), Error::<T>::AlreadyExists);
		Self::ensure_attested(&identity)?;
		T::Accounts::admit(&legal_representative, Holder::Member(code))?;

		Persons::<T>::insert(code, identity, &legal_representative);
		Enterprises::<T>::insert(
			code,
			Enterprise {
				name,
				status: EnterpriseStatus::Active,
				legal_representative: legal_representative.clone(),
				identity,
				liquidator: None,
				code_overridden: override_check,
				registered_by: by,
				registered_at: T::Time::now(),
				epoch: 0,
				members: 0,
			},
		);
		Self::deposit_event(Event::Registered {
			code,
			legal_representative,
			by,
			code_overridden: override_check,
		});
		match first_seal {
			Some(seal) => T::FirstSeals::issue(&code, seal),
			None => Ok(()),
		}
	}

	pub(crate) fn do_rename(by: SeatId, code: CreditCode, name: EnterpriseName) -> DispatchResult {
		Self::check_name(&name)?;
		let mut enterprise = Self::active(&code)?;
		ensure!(enterprise.name != name, Error::<T>::SameName);

		enterprise.name = name.clone();
		enterprise.begin_epoch();
		Enterprises::<T>::insert(code, enterprise);
		Self::deposit_event(Event::Renamed { code, name, by });
		T::Observer::on_renamed(&code)
	}

	pub(crate) fn do_change_legal_representative(
		by: SeatId,
		code: CreditCode,
		new: T::AccountId,
		identity: Commitment,
	) -> DispatchResult {
		let mut enterprise = Self::active(&code)?;
		let old = Self::hand_over(&code, &mut enterprise, &new, identity)?;

		enterprise.legal_representative = new.clone();
		Enterprises::<T>::insert(code, enterprise);
		Self::deposit_event(Event::LegalRepresentativeChanged { code, old, new, by });
		Ok(())
	}

	/// Let another account than its controller's decide for an enterprise: theirs is refused from
	/// now on, the new one admitted or, if it was a member's, no longer a member's. It may be the
	/// same person's. What hung on the enterprise ends. Returns the old account.
	pub(crate) fn hand_over(
		code: &CreditCode,
		enterprise: &mut Enterprise<T::AccountId>,
		new: &T::AccountId,
		identity: Commitment,
	) -> Result<T::AccountId, DispatchError> {
		let old = enterprise.controller().ok_or(Error::<T>::Deregistered)?.clone();
		ensure!(old != *new, Error::<T>::SameAccount);
		Self::ensure_attested(&identity)?;
		let stands_under = Persons::<T>::get(code, identity);
		ensure!(
			stands_under.is_none_or(|account| account == old || account == *new),
			Error::<T>::SamePerson
		);
		match Members::<T>::take(code, new) {
			Some(member) => {
				Persons::<T>::remove(code, member.identity);
				enterprise.members = enterprise.members.saturating_sub(1);
			}
			None => T::Accounts::admit(new, Holder::Member(*code))?,
		}
		T::Accounts::remove(&old)?;
		Persons::<T>::remove(code, enterprise.identity);
		Persons::<T>::insert(code, identity, new);
		enterprise.identity = identity;
		enterprise.begin_epoch();
		Ok(old)
	}

	/// A registered enterprise in ordinary operation.
	pub(crate) fn active(code: &CreditCode) -> Result<Enterprise<T::AccountId>, DispatchError> {
		let enterprise = Enterprises::<T>::get(code).ok_or(Error::<T>::NotFound)?;
		Self::check_active(enterprise.status)?;
		Ok(enterprise)
	}

	/// That this is the standing of an enterprise in ordinary operation.
	pub(crate) fn check_active(status: EnterpriseStatus) -> Result<(), Error<T>> {
		match status {
			EnterpriseStatus::Active => Ok(()),
			EnterpriseStatus::Suspended => Err(Error::<T>::Suspended),
			EnterpriseStatus::LicenceRevoked => Err(Error::<T>::LicenceRevoked),
			EnterpriseStatus::Deregistered => Err(Error::<T>::Deregistered),
		}
	}

	fn check_code(code: &CreditCode, override_check: bool) -> DispatchResult {
		match code.check() {
			Ok(()) => ensure!(!override_check, Error::<T>::NothingToOverride),
			Err(fault) => ensure!(
				override_check && fault.may_be_overridden(),
				match fault {
					CreditCodeError::Length | CreditCodeError::Character =>
						Error::<T>::CreditCodeMalformed,
					CreditCodeError::Region => Error::<T>::CreditCodeRegion,
					CreditCodeError::OrganisationCheck | CreditCodeError::Check =>
						Error::<T>::CreditCodeCheck,
				}
			),
		}
		Ok(())
	}

	fn check_name(name: &EnterpriseName) -> DispatchResult {
		if let EnterpriseName::Clear(text) = name {
			ensure!(!text.is_empty(), Error::<T>::NameEmpty);
			ensure!(core::str::from_utf8(text).is_ok(), Error::<T>::NameNotText);
		}
		Ok(())
	}
}
