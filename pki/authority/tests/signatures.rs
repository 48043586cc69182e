//! Signatures made and checked by openssl.

mod common;

use common::{root, ACCEPTED};
use openssl_authority::{verify_signature, Algorithm};

#[test]
fn a_signature_holds_for_its_message_key_and_algorithm_only() {
	for algorithm in ACCEPTED {
		let (_directory, root) = root(algorithm);
		let signer = root.issue_person("signer", "00").unwrap();
		let other = root.issue_person("other", "01").unwrap();
		let signature = signer.sign("合同".as_bytes()).unwrap();
		signer.verify("合同".as_bytes(), &signature).unwrap();
		assert!(signer.verify("合约".as_bytes(), &signature).is_err());
		assert!(other.verify("合同".as_bytes(), &signature).is_err());
		let key = signer.public_key_pem().unwrap();
		verify_signature(algorithm, &key, "合同".as_bytes(), &signature).unwrap();
		assert!(signer.verify("合同".as_bytes(), &signature[1..]).is_err());
	}
}

#[test]
fn sm2_signs_under_the_standards_identifier_unless_told_otherwise() {
	let (_directory, root) = root(Algorithm::Sm2);
	let signer = root.issue_person("signer", "00").unwrap();
	let other = signer.sign_identified(b"m", "alice@example.com").unwrap();
	assert!(signer.verify(b"m", &other).is_err());
	let same = signer.sign_identified(b"m", "1234567812345678").unwrap();
	signer.verify(b"m", &same).unwrap();
}

#[test]
fn a_megabyte_is_signed() {
	let (_directory, root) = root(Algorithm::Sm2);
	let message = vec![0x5a; 1 << 20];
	root.credential().verify(&message, &root.credential().sign(&message).unwrap()).unwrap();
}
