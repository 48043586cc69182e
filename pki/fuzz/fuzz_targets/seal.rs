//! Electronic seals: what is read keeps its bytes, can be written again, and is judged.
#![no_main]

use libfuzzer_sys::fuzz_target;
use seal_pki::{
	eseal::{validate_seal, Material, Seal},
	limits::MAX_SEAL,
};

/// Without anything trusted: whatever is made of the bytes, nothing holds.
const NOTHING: Material<'_> = Material {
	anchors: &[],
	time_anchors: &[],
	makers: &[],
	intermediates: &[],
	crls: &[],
	at: 1_800_000_000,
	existed_at: None,
	needs_crls: false,
};

fuzz_target!(|bytes: &[u8]| {
	let report = validate_seal(bytes, &NOTHING);
	assert!(!report.is_valid() && report.sub_indication.is_some());
	assert!(report.checks.iter().all(|check| !check.detail.is_empty()));
	let seal = match Seal::from_der(bytes) {
		Ok(seal) => seal,
		Err(fault) => {
			assert!(!fault.to_string().is_empty());
			return;
		}
	};
	assert!(bytes.len() <= MAX_SEAL);
	assert_eq!(seal.der(), bytes);
	let info = seal.info();
	assert!(info.validity.not_before <= info.validity.not_after);
	_ = info.to_der();
});
