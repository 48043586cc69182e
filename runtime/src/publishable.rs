//! What may be written into a block: no certificate that names a natural person. A call that is
//! refused when it is made stands in its block all the same, so these are refused before.

use crate::RuntimeCall;
use pallet_admission::Screening;
use seal_pki::Certificate;

/// Lets calls pass whose certificates, in whatever wrapper, are all of the profile
/// (docs/certificates.md). Bytes that are no certificate are refused too: nobody can tell what they
/// name.
pub struct Publishable;

impl Screening<RuntimeCall> for Publishable {
	fn is_publishable(call: &RuntimeCall) -> bool {
		certificates_hold(call, &mut is_of_profile)
	}

	fn items(call: &RuntimeCall) -> u32 {
		let mut count = 0u32;
		certificates_hold(call, &mut |_| {
			count = count.saturating_add(1);
			true
		});
		count
	}
}

fn is_of_profile(der: &[u8]) -> bool {
	Certificate::from_der(der).is_ok_and(|certificate| certificate.holder().is_ok())
}

/// Whether something holds of every certificate in a call, in whatever wrapper.
fn certificates_hold(call: &RuntimeCall, holds: &mut dyn FnMut(&[u8]) -> bool) -> bool {
	use RuntimeCall::*;
	match call {
		Certificates(pallet_certificates::Call::register { chain, .. }) => {
			chain.iter().all(|der| holds(der))
		}
		Certificates(pallet_certificates::Call::add_anchor { der, .. }) => holds(der),
		Certificates(pallet_certificates::Call::act { call, .. }) => certificates_hold(call, holds),
		Utility(pallet_utility::Call::batch_all { calls }) => {
			calls.iter().all(|call| certificates_hold(call, holds))
		}
		Collective(pallet_collective::Call::propose { proposal, .. }) => {
			certificates_hold(proposal, holds)
		}
		_ => true,
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl pallet_admission::BenchmarkHelper<RuntimeCall> for Publishable {
	fn call_with(items: u32) -> RuntimeCall {
		match items {
			0 => frame_system::Call::remark { remark: Default::default() }.into(),
			links => pallet_certificates::Call::register {
				chain: pallet_certificates::benchmarking::chain(links),
				anchor: Default::default(),
			}
			.into(),
		}
	}
}
