//! Head offices and their subsidiaries.

use crate::{pallet::*, Affiliation, AffiliationState};
use frame_support::{ensure, traits::Time};
use seal_primitives::CreditCode;
use sp_runtime::{DispatchResult, SaturatedConversion};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_join_group(controller: &T::AccountId, head: CreditCode) -> DispatchResult {
		let (subsidiary, enterprise) = Self::controlled(controller)?;
		Self::check_active(enterprise.status)?;
		ensure!(subsidiary != head, Error::<T>::SameEnterprise);
		Self::active(&head)?;
		Self::ensure_may_join(subsidiary, head)?;

		let state = AffiliationState::Consented { epoch: enterprise.epoch };
		Affiliations::<T>::insert(subsidiary, Affiliation { head, state });
		Self::deposit_event(Event::SubsidiaryConsented { subsidiary, head });
		Ok(())
	}

	pub(crate) fn do_accept_subsidiary(
		controller: &T::AccountId,
		subsidiary: CreditCode,
	) -> DispatchResult {
		let (head, enterprise) = Self::controlled(controller)?;
		Self::check_active(enterprise.status)?;
		let affiliation = Affiliations::<T>::get(subsidiary)
			.filter(|affiliation| affiliation.head == head)
			.ok_or(Error::<T>::NotConsented)?;
		let AffiliationState::Consented { epoch } = affiliation.state else {
			return Err(Error::<T>::AlreadySubsidiary.into());
		};
		ensure!(Self::active(&subsidiary)?.epoch == epoch, Error::<T>::ConsentOutdated);
		// Either may have joined or headed a group since the consent.
		Self::ensure_may_join(subsidiary, head)?;
		Subsidiaries::<T>::try_append(head, subsidiary)
			.map_err(|()| Error::<T>::TooManySubsidiaries)?;

		let state = AffiliationState::Joined { since: T::Time::now() };
		Affiliations::<T>::insert(subsidiary, Affiliation { head, state });
		Self::deposit_event(Event::SubsidiaryJoined { subsidiary, head });
		Ok(())
	}

	pub(crate) fn do_leave_group(
		controller: &T::AccountId,
		subsidiary: CreditCode,
	) -> DispatchResult {
		let (code, _) = Self::controlled(controller)?;
		let affiliation = Affiliations::<T>::get(subsidiary)
			.filter(|affiliation| code == subsidiary || code == affiliation.head)
			.ok_or(Error::<T>::NotInGroup)?;

		Self::end_affiliation(subsidiary, &affiliation);
		Ok(())
	}

	/// End what a deregistered enterprise was in a group. Returns how many subsidiaries it had;
	/// `MaxSubsidiaries` bounds them.
	pub(crate) fn end_groups(code: CreditCode) -> u32 {
		if let Some(affiliation) = Affiliations::<T>::get(code) {
			Self::end_affiliation(code, &affiliation);
		}
		let subsidiaries = Subsidiaries::<T>::take(code);
		for subsidiary in &subsidiaries {
			Affiliations::<T>::remove(subsidiary);
			Self::deposit_event(Event::SubsidiaryLeft { subsidiary: *subsidiary, head: code });
		}
		subsidiaries.len().saturated_into()
	}

	/// That a group of one level stays one: nobody is head and subsidiary, or has two heads.
	fn ensure_may_join(subsidiary: CreditCode, head: CreditCode) -> Result<(), Error<T>> {
		ensure!(Self::head_of(subsidiary).is_none(), Error::<T>::AlreadySubsidiary);
		ensure!(!Subsidiaries::<T>::contains_key(subsidiary), Error::<T>::HeadsGroup);
		ensure!(Self::head_of(head).is_none(), Error::<T>::HeadIsSubsidiary);
		Ok(())
	}

	fn end_affiliation(subsidiary: CreditCode, affiliation: &Affiliation) {
		let head = affiliation.head;
		Affiliations::<T>::remove(subsidiary);
		if affiliation.joined().is_none() {
			Self::deposit_event(Event::ConsentEnded { subsidiary, head });
			return;
		}
		Subsidiaries::<T>::mutate_exists(head, |listed| {
			if let Some(subsidiaries) = listed {
				subsidiaries.retain(|other| *other != subsidiary);
				if subsidiaries.is_empty() {
					*listed = None;
				}
			}
		});
		Self::deposit_event(Event::SubsidiaryLeft { subsidiary, head });
	}
}
