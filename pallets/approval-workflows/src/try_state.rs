//! What must hold after every block, whatever was called.

use crate::{Config, NextRequest, OpenRequests, Pallet, Policies, Request, RequestState, Requests};
use alloc::collections::BTreeMap;
use frame_support::ensure;
use seal_primitives::SealCode;
use sp_runtime::{SaturatedConversion, TryRuntimeError};

impl<T: Config> Pallet<T> {
	/// Check every invariant.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::policies_can_be_passed()?;
		Self::requests_have_numbers_that_were_given()?;
		Self::requests_are_counted_per_seal()?;
		for request in Requests::<T>::iter_values() {
			Self::snapshot_can_be_passed(&request)?;
			Self::stage_fits_state(&request)?;
		}
		Ok(())
	}

	fn policies_can_be_passed() -> Result<(), TryRuntimeError> {
		for stored in Policies::<T>::iter_values() {
			stored.policy.ensure_passable()?;
			ensure!(stored.version > 0, "a policy in force has a version from 1 on");
		}
		Ok(())
	}

	fn requests_have_numbers_that_were_given() -> Result<(), TryRuntimeError> {
		let next = NextRequest::<T>::get();
		ensure!(
			Requests::<T>::iter_keys().all(|id| id < next),
			"a request has a number that was not given yet"
		);
		Ok(())
	}

	fn requests_are_counted_per_seal() -> Result<(), TryRuntimeError> {
		let mut found = BTreeMap::<SealCode, u32>::new();
		for request in Requests::<T>::iter_values() {
			let count = found.entry(request.seal).or_default();
			*count = count.saturating_add(1);
		}
		ensure!(
			found == OpenRequests::<T>::iter().collect(),
			"a seal's count of requests is not the number of its requests"
		);
		Ok(())
	}

	fn snapshot_can_be_passed(request: &Request<T>) -> Result<(), TryRuntimeError> {
		Ok(request.policy.policy.ensure_passable()?)
	}

	fn stage_fits_state(request: &Request<T>) -> Result<(), TryRuntimeError> {
		match (request.state, request.awaited()) {
			(RequestState::Open, Some(stage)) => {
				ensure!(
					request.approvals.is_subset(&stage.approvers),
					"an approval came from somebody who is no approver of the stage"
				);
				ensure!(
					request.approvals.len().saturated_into::<u32>() < stage.required,
					"a stage has its approvals and is awaited still"
				);
				ensure!(
					!request.approvals.contains(&request.requester),
					"a requester approved their own request"
				);
				Ok(())
			}
			(RequestState::Permitted { until }, None) => {
				ensure!(until > 0, "a permit holds until some moment");
				ensure!(request.approvals.is_empty(), "a permit awaits no approvals");
				Ok(())
			}
			(RequestState::Open, None) => Err("an open request awaits no stage".into()),
			(RequestState::Permitted { .. }, Some(_)) => Err("a permit awaits a stage".into()),
		}
	}
}
