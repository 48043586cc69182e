//! The emergency stop.

use crate::{Config, Error, Event, Pallet, Stop, Stops};
use frame_support::{ensure, traits::Time};
use seal_primitives::traits::{CertifiedActors, MemberDirectory};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_emergency_stop(by: T::AccountId) -> DispatchResult {
		let enterprise = T::Members::enterprise_of(&by).ok_or(Error::<T>::NotManager)?;
		ensure!(
			T::Members::is_controller(&enterprise, &by)
				|| Self::appointed(&enterprise, &by).is_some(),
			Error::<T>::NotManager
		);
		ensure!(!Stops::<T>::contains_key(enterprise), Error::<T>::StoppedAlready);
		T::Certified::ensure_manager_certified::<T::Members>(&enterprise, &by)?;

		Stops::<T>::insert(enterprise, Stop { by: by.clone(), since: T::Time::now() });
		Self::deposit_event(Event::EmergencyStopped { enterprise, by });
		Ok(())
	}

	pub(crate) fn do_lift_emergency_stop(by: T::AccountId) -> DispatchResult {
		let enterprise = Self::controlled(&by)?;
		Stops::<T>::take(enterprise).ok_or(Error::<T>::NotStopped)?;
		Self::deposit_event(Event::EmergencyStopLifted { enterprise });
		Ok(())
	}
}
