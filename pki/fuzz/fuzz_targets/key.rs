//! Public keys in every form that is read, and signatures under them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use seal_pki::{KeyAlgorithm, PublicKey};

/// Bytes of a SubjectPublicKeyInfo with an uncompressed point of a named curve.
const SPKI: usize = 91;

fuzz_target!(|bytes: &[u8]| {
	for algorithm in [KeyAlgorithm::Sm2, KeyAlgorithm::P256] {
		if let Ok(key) = PublicKey::from_sec1(algorithm, bytes) {
			assert_eq!(PublicKey::from_sec1(algorithm, &key.to_sec1()), Ok(key));
		}
	}
	_ = PublicKey::from_spki_der(bytes);
	// A key, and behind it what calls itself a signature.
	if let Some((spki, signature)) = bytes.split_at_checked(SPKI) {
		match PublicKey::from_spki_der(spki) {
			Ok(key) => _ = key.verify(b"message", signature),
			Err(fault) => assert!(!fault.to_string().is_empty()),
		}
	}
});
