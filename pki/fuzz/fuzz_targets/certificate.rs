//! Certificates: what is read keeps its bytes, and every question about it has an answer.
#![no_main]

use libfuzzer_sys::fuzz_target;
use seal_pki::{Certificate, Name, TrustAnchor, MAX_CERTIFICATE};

fuzz_target!(|bytes: &[u8]| {
	let certificate = match Certificate::from_der(bytes) {
		Ok(certificate) => certificate,
		Err(fault) => {
			assert!(!fault.to_string().is_empty());
			return;
		}
	};
	assert!(bytes.len() <= MAX_CERTIFICATE);
	assert_eq!(certificate.der(), bytes);
	assert!((1..=20).contains(&certificate.serial().len()));
	assert!(certificate.validity().not_before <= certificate.validity().not_after);
	assert!(certificate.path_len().is_none() || certificate.is_authority());
	for name in [certificate.subject(), certificate.issuer()] {
		assert_eq!(Name::from_der(name.der()).as_ref(), Ok(name));
	}
	if let Err(fault) = certificate.holder() {
		assert!(!fault.to_string().is_empty());
	}
	_ = certificate.fingerprint();
	_ = certificate.verify(certificate.public_key());
	_ = TrustAnchor::from_certificate(&certificate);
});
