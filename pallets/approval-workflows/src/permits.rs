//! Using a permit up.

use crate::{Config, Error, Event, NextRequest, Pallet, RequestState, Requests};
use frame_support::{ensure, traits::Time};
use seal_primitives::{
	traits::{GrantBook, PermitBook, PermitUse},
	GrantId, RequestId,
};
use sp_runtime::DispatchError;

impl<T: Config> PermitBook<T::AccountId> for Pallet<T> {
	fn consume(
		permit: RequestId,
		usage: &PermitUse<T::AccountId>,
	) -> Result<GrantId, DispatchError> {
		let Some(request) = Requests::<T>::get(permit) else {
			let was_given = permit < NextRequest::<T>::get();
			let why = if was_given { Error::<T>::PermitUsedUp } else { Error::<T>::NoPermit };
			return Err(why.into());
		};
		let RequestState::Permitted { until } = request.state else {
			return Err(Error::<T>::NotPermitted.into());
		};
		ensure!(T::Time::now() <= until, Error::<T>::PermitExpired);
		ensure!(*usage.seal == request.seal, Error::<T>::WrongSeal);
		ensure!(*usage.document == request.document, Error::<T>::WrongDocument);
		ensure!(usage.document_kind == request.document_kind, Error::<T>::WrongDocumentKind);
		ensure!(*usage.signer == request.requester, Error::<T>::NotRequester);
		if let Some(ending) = Self::lapse(&request) {
			return Err(Error::<T>::from(ending).into());
		}
		// Says itself which link of the grant's chain fails.
		T::Grants::consume(&request.grant_use())?;

		Self::close(permit, &request.seal);
		Self::deposit_event(Event::PermitConsumed { request: permit });
		Ok(request.grant)
	}
}
