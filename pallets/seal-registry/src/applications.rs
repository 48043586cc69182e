//! Enterprises that apply for seals themselves.

use crate::{
	Application, Applications, Config, Error, Event, NextApplication, OpenApplications, Pallet,
};
use frame_support::{ensure, traits::Time};
use seal_primitives::{
	traits::{CertifiedActors, MemberDirectory},
	ApplicationId, CreditCode, SealCode, SealKind, SeatId,
};
use sp_runtime::{ArithmeticError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_apply(
		who: T::AccountId,
		kind: SealKind,
		replaces: Option<SealCode>,
	) -> DispatchResult {
		let enterprise = T::Members::enterprise_of(&who).ok_or(Error::<T>::NotAuthorized)?;
		Self::ensure_keeper(&enterprise, kind, &who)?;
		Self::ensure_kind(kind)?;
		T::Members::ensure_operating(&enterprise)?;
		ensure!(!OpenApplications::<T>::contains_key(enterprise, kind), Error::<T>::AlreadyApplied);
		Self::ensure_may_be_filed(&enterprise, kind, replaces.as_ref())?;
		T::Certified::ensure_manager_certified::<T::Members>(&enterprise, &who)?;

		let id = NextApplication::<T>::get();
		NextApplication::<T>::put(id.checked_add(1).ok_or(ArithmeticError::Overflow)?);
		OpenApplications::<T>::insert(enterprise, kind, id);
		let filed_at = T::Time::now();
		Applications::<T>::insert(
			id,
			Application { enterprise, kind, replaces: replaces.clone(), filed_at },
		);
		Self::deposit_event(Event::Applied { id, enterprise, kind, replaces });
		Ok(())
	}

	/// Close an application: withdrawn by the enterprise (an account), or refused by a seat.
	pub(crate) fn do_close_application(
		closer: Result<SeatId, T::AccountId>,
		id: ApplicationId,
	) -> DispatchResult {
		let application = Applications::<T>::get(id).ok_or(Error::<T>::ApplicationNotFound)?;
		if let Err(who) = &closer {
			Self::ensure_keeper(&application.enterprise, application.kind, who)?;
			T::Certified::ensure_manager_certified::<T::Members>(&application.enterprise, who)?;
		}
		Self::remove_application(id, &application);
		Self::deposit_event(Event::ApplicationClosed {
			id,
			enterprise: application.enterprise,
			by: closer.ok(),
		});
		Ok(())
	}

	/// Close an application by the filing that answers it.
	pub(crate) fn answer_application(
		id: ApplicationId,
		owner: &CreditCode,
		kind: SealKind,
		replaces: Option<&SealCode>,
	) -> DispatchResult {
		let application = Applications::<T>::get(id).ok_or(Error::<T>::ApplicationNotFound)?;
		ensure!(
			application.enterprise == *owner
				&& application.kind == kind
				&& application.replaces.as_ref() == replaces,
			Error::<T>::ApplicationMismatch
		);
		Self::remove_application(id, &application);
		Ok(())
	}

	/// Close what an enterprise that has ended applied for: one at most of each kind.
	pub(crate) fn drop_applications(enterprise: &CreditCode) {
		for (_, id) in OpenApplications::<T>::drain_prefix(enterprise) {
			Applications::<T>::remove(id);
			Self::deposit_event(Event::ApplicationClosed { id, enterprise: *enterprise, by: None });
		}
	}

	fn remove_application(id: ApplicationId, application: &Application) {
		Applications::<T>::remove(id);
		OpenApplications::<T>::remove(application.enterprise, application.kind);
	}
}
