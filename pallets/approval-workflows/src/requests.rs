//! Asking for a use, and how a request ends without one.

use crate::{
	Config, Ending, Error, Event, NextRequest, OpenRequests, Pallet, Policies, Request,
	RequestState, Requests,
};
use frame_support::{
	ensure,
	traits::{Get, Time},
};
use seal_primitives::{
	traits::{CertifiedActors, GrantBook, GrantUse, MemberDirectory, SealAuthority},
	AmountClass, Commitment, DocumentKind, GrantId, RequestId, SealCode,
};
use sp_runtime::{ArithmeticError, DispatchResult};

impl<T: Config> From<Ending> for Error<T> {
	fn from(ending: Ending) -> Self {
		match ending {
			Ending::TimeOver => Self::RequestExpired,
			Ending::SealChanged => Self::SealChanged,
			Ending::AuthorityChanged => Self::AuthorityChanged,
			Ending::GrantEnded => Self::GrantEnded,
		}
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_request(
		requester: T::AccountId,
		seal: SealCode,
		document_kind: DocumentKind,
		document: Commitment,
		grant: GrantId,
		amount: AmountClass,
	) -> DispatchResult {
		let summary = T::Seals::ensure_in_force(&seal)?;
		let owner = summary.owner;
		let usage = GrantUse { grant, user: &requester, seal: &seal, document_kind, amount };
		T::Grants::ensure_granted(&usage)?;
		T::Members::ensure_operating(&owner)?;
		let policy = Policies::<T>::get(&seal, document_kind).ok_or(Error::<T>::NoPolicy)?;
		let open = OpenRequests::<T>::get(&seal);
		ensure!(open < T::MaxOpenRequests::get(), Error::<T>::TooManyRequests);
		let id = NextRequest::<T>::get();
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		T::Certified::ensure_certified(&requester)?;

		let deadline = T::Time::now().saturating_add(policy.policy.request_lifetime);
		NextRequest::<T>::put(next);
		OpenRequests::<T>::insert(&seal, open.saturating_add(1));
		Requests::<T>::insert(
			id,
			Request {
				seal: seal.clone(),
				owner,
				requester: requester.clone(),
				document_kind,
				document,
				grant,
				amount,
				policy,
				stage: 0,
				approvals: Default::default(),
				seal_epoch: summary.epoch,
				enterprise_epoch: T::Members::epoch(&owner),
				deadline,
				state: RequestState::Open,
			},
		);
		Self::deposit_event(Event::RequestOpened {
			request: id,
			seal,
			document_kind,
			requester,
			deadline,
		});
		Ok(())
	}

	pub(crate) fn do_withdraw(by: T::AccountId, id: RequestId) -> DispatchResult {
		let request = Requests::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		if by != request.requester {
			let seal = T::Seals::summary(&request.seal).ok_or(Error::<T>::SealNotFound)?;
			Self::ensure_keeper(&seal, &by)?;
			T::Certified::ensure_manager_certified::<T::Members>(&request.owner, &by)?;
		}

		Self::close(id, &request.seal);
		Self::deposit_event(Event::RequestWithdrawn { request: id, by });
		Ok(())
	}

	pub(crate) fn do_reap(id: RequestId) -> DispatchResult {
		let request = Requests::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		let ending = if T::Time::now() > request.holds_until() {
			Ending::TimeOver
		} else {
			Self::death(&request).ok_or(Error::<T>::StillAlive)?
		};

		Self::close(id, &request.seal);
		Self::deposit_event(Event::RequestExpired { request: id, ending });
		Ok(())
	}

	/// Why a request can come to nothing any more although its time has not run out; None while it
	/// can.
	pub(crate) fn death(request: &Request<T>) -> Option<Ending> {
		Self::lapse(request)
			.or_else(|| T::Grants::has_ended(request.grant).then_some(Ending::GrantEnded))
	}

	/// Why a request is dead whatever became of its grant.
	pub(crate) fn lapse(request: &Request<T>) -> Option<Ending> {
		let same_seal = || {
			T::Seals::summary(&request.seal).is_some_and(|summary| {
				summary.owner == request.owner && summary.epoch == request.seal_epoch
			})
		};
		if !same_seal() {
			Some(Ending::SealChanged)
		} else if T::Members::epoch(&request.owner) != request.enterprise_epoch {
			Some(Ending::AuthorityChanged)
		} else {
			None
		}
	}

	/// Take a request out of the state, with its place among its seal's.
	pub(crate) fn close(id: RequestId, seal: &SealCode) {
		Requests::<T>::remove(id);
		OpenRequests::<T>::mutate_exists(seal, |open| {
			*open = open.and_then(|count| count.checked_sub(1)).filter(|count| *count > 0);
		});
	}
}
