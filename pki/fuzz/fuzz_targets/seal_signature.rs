//! Signatures with a seal, and the timestamp tokens that they bear.
#![no_main]

use libfuzzer_sys::fuzz_target;
use seal_pki::eseal::{
	validate_signature, Document, Material, Seal, SealSignature, TimeStampToken,
};

/// Without anything trusted: whatever is made of the bytes, nothing holds.
const NOTHING: Material<'_> = Material {
	anchors: &[],
	time_anchors: &[],
	makers: &[],
	intermediates: &[],
	crls: &[],
	at: 1_800_000_000,
	existed_at: Some(1_799_999_999),
	needs_crls: true,
};

fuzz_target!(|bytes: &[u8]| {
	match TimeStampToken::from_der(bytes) {
		Ok(token) => {
			assert_eq!(token.der(), bytes);
			_ = (token.verify_imprint(b"message"), token.signer(&[]));
		}
		Err(fault) => assert!(!fault.to_string().is_empty()),
	}
	let report = validate_signature(bytes, Some(Document::Bytes(b"document")), &NOTHING);
	assert!(!report.is_valid() && report.sub_indication.is_some());
	assert!(report.checks.iter().all(|check| !check.detail.is_empty()));
	match SealSignature::from_der(bytes) {
		Ok(signature) => {
			assert_eq!(signature.der(), bytes);
			assert_eq!(Seal::from_der(signature.seal().der()).as_ref(), Ok(signature.seal()));
		}
		Err(fault) => assert!(!fault.to_string().is_empty()),
	}
});
