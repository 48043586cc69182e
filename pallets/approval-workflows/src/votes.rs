//! Voting, stage by stage.

use crate::{Config, Error, Event, Pallet, Request, RequestState, Requests};
use frame_support::{ensure, traits::Time};
use seal_primitives::{traits::MemberDirectory, MemberRole, RequestId};
use sp_runtime::{ArithmeticError, DispatchError, DispatchResult, SaturatedConversion};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_vote(voter: T::AccountId, id: RequestId, approve: bool) -> DispatchResult {
		let request = Requests::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(request.state == RequestState::Open, Error::<T>::AlreadyPermitted);
		ensure!(T::Time::now() <= request.deadline, Error::<T>::RequestExpired);
		if let Some(ending) = Self::death(&request) {
			return Err(Error::<T>::from(ending).into());
		}
		let stage = request.awaited().ok_or(DispatchError::Corruption)?;
		ensure!(stage.approvers.contains(&voter), Error::<T>::NotApprover);
		ensure!(
			T::Members::has_role(&request.owner, &voter, MemberRole::Approver),
			Error::<T>::ApproverLeft
		);
		ensure!(voter != request.requester, Error::<T>::OwnRequest);
		ensure!(!request.approvals.contains(&voter), Error::<T>::AlreadyVoted);

		if approve {
			let required = stage.required;
			Self::approve(id, request, required, voter)
		} else {
			Self::close(id, &request.seal);
			Self::deposit_event(Event::RequestRejected {
				request: id,
				stage: request.stage,
				approver: voter,
			});
			Ok(())
		}
	}

	/// Count an approval; go on to the next stage when this one has enough, and to the permit after
	/// the last one.
	fn approve(
		id: RequestId,
		mut request: Request<T>,
		required: u32,
		approver: T::AccountId,
	) -> DispatchResult {
		let stage = request.stage;
		// The approvals are some of the stage's approvers, so there is room for this one.
		request.approvals.try_insert(approver.clone()).map_err(|_| DispatchError::Corruption)?;
		Self::deposit_event(Event::Approved { request: id, stage, approver });

		if request.approvals.len().saturated_into::<u32>() >= required {
			request.stage = stage.checked_add(1).ok_or(ArithmeticError::Overflow)?;
			request.approvals = Default::default();
			if request.awaited().is_none() {
				let until = T::Time::now().saturating_add(request.policy.policy.permit_lifetime);
				request.state = RequestState::Permitted { until };
				Self::deposit_event(Event::PermitGranted { request: id, until });
			}
		}
		Requests::<T>::insert(id, request);
		Ok(())
	}
}
