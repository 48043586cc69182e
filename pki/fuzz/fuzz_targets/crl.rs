//! Revocation lists: what is read keeps its bytes, and its entries are whole.
#![no_main]

use libfuzzer_sys::fuzz_target;
use seal_pki::{Crl, KeyAlgorithm, PublicKey};

/// x and the sign of y of the generator of SM2, GB/T 32918.5: a key as good as any.
const KEY: [u8; 33] = [
	0x02, 0x32, 0xc4, 0xae, 0x2c, 0x1f, 0x19, 0x81, 0x19, 0x5f, 0x99, 0x04, 0x46, 0x6a, 0x39, 0xc9,
	0x94, 0x8f, 0xe3, 0x0b, 0xbf, 0xf2, 0x66, 0x0b, 0xe1, 0x71, 0x5a, 0x45, 0x89, 0x33, 0x4c, 0x74,
	0xc7,
];

fuzz_target!(|bytes: &[u8]| {
	let list = match Crl::from_der(bytes) {
		Ok(list) => list,
		Err(fault) => {
			assert!(!fault.to_string().is_empty());
			return;
		}
	};
	assert_eq!(list.der(), bytes);
	assert!(list.next_update().is_none_or(|next_update| list.this_update() <= next_update));
	for entry in list.entries() {
		assert!((1..=20).contains(&entry.serial.len()));
		assert_ne!(entry.serial[0], 0);
	}
	let key = PublicKey::from_sec1(KeyAlgorithm::Sm2, &KEY).expect("it is on the curve");
	assert!(list.verify(list.issuer().der(), &key).is_err(), "nobody has the private key");
});
