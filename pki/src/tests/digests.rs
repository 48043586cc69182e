//! Digests with Z, as SM2 signatures are made over them.

use super::*;
use crate::eseal::{sm3, sm3_with_z};
use sm2::dsa::{
	signature::{hazmat::PrehashVerifier, Signer},
	Signature, SigningKey,
};

#[test]
fn z_is_what_sm2_hashes_before_the_message() {
	let secret = sm2::SecretKey::from_slice(&[7; 32]).unwrap();
	let key = SigningKey::new(DISTINGUISHING_IDENTIFIER, &secret).unwrap();
	let signature: Signature = key.sign(b"message");
	let digest = sm3_with_z(&sm2_key(7).public(), b"message").unwrap();
	key.verifying_key().verify_prehash(&digest, &signature).unwrap();
	assert!(key.verifying_key().verify_prehash(&sm3(b"message"), &signature).is_err());
	let other = sm3_with_z(&sm2_key(8).public(), b"message").unwrap();
	assert!(key.verifying_key().verify_prehash(&other, &signature).is_err());
}

#[test]
fn only_sm2_has_z() {
	assert_eq!(sm3_with_z(&p256_key(7).public(), b"message"), None);
}

#[test]
fn sm3_is_the_standards() {
	// GB/T 32905 appendix A.
	let abc = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
	assert_eq!(hex::encode(sm3(b"abc")), abc);
}
