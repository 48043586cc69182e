//! What may be written into a block: no certificate that names a natural person. A call that is
//! refused when it is made stands in its block all the same, so these are refused before.

use crate::RuntimeCall;
use frame_support::traits::Contains;
use seal_pki::Certificate;

/// Calls whose certificates, in whatever wrapper, are all of the profile (docs/certificates.md).
/// Bytes that are no certificate are refused too: nobody can tell what they name.
pub struct Publishable;

impl Contains<RuntimeCall> for Publishable {
	fn contains(call: &RuntimeCall) -> bool {
		use RuntimeCall::*;
		match call {
			Certificates(pallet_certificates::Call::register { chain, .. }) => {
				chain.iter().all(|der| is_of_profile(der))
			}
			Certificates(pallet_certificates::Call::add_anchor { der, .. }) => is_of_profile(der),
			Certificates(pallet_certificates::Call::act { call, .. }) => Self::contains(call),
			Utility(pallet_utility::Call::batch_all { calls }) => calls.iter().all(Self::contains),
			Collective(pallet_collective::Call::propose { proposal, .. }) => {
				Self::contains(proposal)
			}
			_ => true,
		}
	}
}

fn is_of_profile(der: &[u8]) -> bool {
	Certificate::from_der(der).is_ok_and(|certificate| certificate.holder().is_ok())
}
