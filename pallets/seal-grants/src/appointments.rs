//! Who manages which kinds of seal for an enterprise.

use crate::{AppointmentsOf, Config, Error, Event, Pallet};
use frame_support::{ensure, BoundedBTreeMap};
use seal_primitives::{
	traits::{MemberDirectory, SealManagers},
	CreditCode, MemberRole, SealKind, SealKinds,
};
use sp_runtime::DispatchResult;

impl<T: Config> SealManagers<T::AccountId> for Pallet<T> {
	fn manages(enterprise: &CreditCode, who: &T::AccountId, kind: SealKind) -> bool {
		T::Members::is_controller(enterprise, who)
			|| Self::appointed(enterprise, who).is_some_and(|kinds| kinds.contains(&kind))
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_appoint(
		by: T::AccountId,
		who: T::AccountId,
		kinds: SealKinds,
	) -> DispatchResult {
		let enterprise = Self::controlled(&by)?;
		T::Members::ensure_operating(&enterprise)?;
		ensure!(!kinds.is_empty(), Error::<T>::NoSealKinds);
		ensure!(
			T::Members::has_role(&enterprise, &who, MemberRole::SealManager),
			Error::<T>::NotSealManager
		);
		let epoch = T::Members::epoch(&enterprise);
		let mut appointments = AppointmentsOf::<T>::get(enterprise)
			.filter(|appointments| appointments.epoch == epoch)
			.unwrap_or(crate::Appointments { epoch, managers: BoundedBTreeMap::new() });
		appointments
			.managers
			.try_insert(who.clone(), kinds.clone())
			.map_err(|_| Error::<T>::TooManyManagers)?;

		AppointmentsOf::<T>::insert(enterprise, appointments);
		Self::deposit_event(Event::Appointed { enterprise, who, kinds });
		Ok(())
	}

	pub(crate) fn do_dismiss(by: T::AccountId, who: T::AccountId) -> DispatchResult {
		let enterprise = Self::controlled(&by)?;
		let mut appointments =
			AppointmentsOf::<T>::get(enterprise).ok_or(Error::<T>::NotAppointed)?;
		ensure!(appointments.managers.remove(&who).is_some(), Error::<T>::NotAppointed);

		if appointments.managers.is_empty() {
			AppointmentsOf::<T>::remove(enterprise);
		} else {
			AppointmentsOf::<T>::insert(enterprise, appointments);
		}
		Self::deposit_event(Event::Dismissed { enterprise, who });
		Ok(())
	}

	/// The kinds that an account is appointed for, while it has the role and the enterprise is as it
	/// was when it appointed it.
	pub(crate) fn appointed(enterprise: &CreditCode, who: &T::AccountId) -> Option<SealKinds> {
		let mut appointments = AppointmentsOf::<T>::get(enterprise)?;
		let kinds = appointments.managers.remove(who)?;
		let stands = appointments.epoch == T::Members::epoch(enterprise)
			&& T::Members::has_role(enterprise, who, MemberRole::SealManager);
		stands.then_some(kinds)
	}

	/// The enterprise that an account controls.
	pub(crate) fn controlled(who: &T::AccountId) -> Result<CreditCode, Error<T>> {
		T::Members::enterprise_of(who)
			.filter(|enterprise| T::Members::is_controller(enterprise, who))
			.ok_or(Error::<T>::NotController)
	}
}
