//! The one list of what may be called. What is not on it is refused with `CallFiltered`, inside
//! wrappers too: a batch dispatches each inner call through the same filter, and a motion of the
//! seats does so when it is executed.

use crate::RuntimeCall;
use frame_support::traits::Contains;

/// The calls that this chain takes.
///
/// `utility`: only `batch_all`, which is all or nothing; `batch` reports success when a part
/// failed, and `as_derivative` and its kin act for accounts that nobody admitted.
/// `session`: not `purge_keys`, by which a seat alone could bring the validators below their
/// minimum; a seat that leaves is expelled by vote.
/// `collective`: not `execute` and `set_members`; the members are the seats.
pub struct AllowedCalls;

impl Contains<RuntimeCall> for AllowedCalls {
	fn contains(call: &RuntimeCall) -> bool {
		use RuntimeCall::*;
		match call {
			System(call) => matches!(call, frame_system::Call::remark { .. }),
			Timestamp(call) => matches!(call, pallet_timestamp::Call::set { .. }),
			Session(call) => matches!(call, pallet_session::Call::set_keys { .. }),
			Grandpa(call) => matches!(
				call,
				pallet_grandpa::Call::report_equivocation { .. }
					| pallet_grandpa::Call::report_equivocation_unsigned { .. }
			),
			Collective(call) => matches!(
				call,
				pallet_collective::Call::propose { .. }
					| pallet_collective::Call::vote { .. }
					| pallet_collective::Call::close { .. }
			),
			Utility(call) => matches!(call, pallet_utility::Call::batch_all { .. }),
			Admission(_)
			| Consortium(_)
			| Institutions(_)
			| Certificates(_)
			| EnterpriseIdentity(_)
			| SealRegistry(_)
			| SealGrants(_)
			| ApprovalWorkflows(_)
			| SigningEvidence(_) => true,
		}
	}
}
