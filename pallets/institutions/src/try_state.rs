//! What must hold between blocks.

use crate::{pallet::*, InstitutionStatus};
use frame_support::ensure;
use seal_primitives::{traits::AccountBook, Holder};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::institutions_are_well_formed()?;
		Self::operators_and_institutions_match()?;
		Self::only_operators_are_in_the_account_book()?;
		Self::open_applications_are_counted()
	}

	/// Every institution has a number given out, a name and a capability.
	fn institutions_are_well_formed() -> Result<(), TryRuntimeError> {
		let next = NextInstitution::<T>::get();
		for (id, institution) in Institutions::<T>::iter() {
			ensure!(id < next, "an institution has a number that was not given out");
			ensure!(!institution.name.is_empty(), "an institution has no name");
			ensure!(core::str::from_utf8(&institution.name).is_ok(), "a name is no text");
			ensure!(!institution.capabilities.is_empty(), "an institution has no capability");
		}
		Ok(())
	}

	/// `InstitutionOf` is the inverse of the operators of all that are not removed.
	fn operators_and_institutions_match() -> Result<(), TryRuntimeError> {
		for (operator, id) in InstitutionOf::<T>::iter() {
			let institution =
				Institutions::<T>::get(id).ok_or("an operator stands for no institution")?;
			ensure!(institution.operator == operator, "an institution has another operator");
			ensure!(
				institution.status != InstitutionStatus::Removed,
				"a removed institution has an operator"
			);
		}
		for (id, institution) in Institutions::<T>::iter() {
			ensure!(
				institution.status == InstitutionStatus::Removed
					|| InstitutionOf::<T>::get(&institution.operator) == Some(id),
				"an institution's operator does not lead to it"
			);
		}
		Ok(())
	}

	/// Operators of admitted and suspended institutions are admitted as such; no other's is.
	fn only_operators_are_in_the_account_book() -> Result<(), TryRuntimeError> {
		for (id, institution) in Institutions::<T>::iter() {
			let admitted =
				T::Accounts::holder(&institution.operator) == Some(Holder::Institution(id));
			ensure!(
				admitted == institution.is_operated(),
				"the account book disagrees with an institution's status"
			);
		}
		Ok(())
	}

	/// `OpenApplications` counts the institutions that applied.
	fn open_applications_are_counted() -> Result<(), TryRuntimeError> {
		let open = Institutions::<T>::iter_values()
			.filter(|institution| institution.status == InstitutionStatus::Applied)
			.count();
		ensure!(
			u32::try_from(open) == Ok(OpenApplications::<T>::get()),
			"the count of open applications is wrong"
		);
		Ok(())
	}
}
