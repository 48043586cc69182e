//! Revocation lists, read and checked by openssl.

mod common;

use common::{openssl, root, ACCEPTED, A_TIME};
use openssl_authority::{
	forge::split, Algorithm, Authority, Credential, OpensslError, Reason, Request,
};
use std::path::Path;

/// The newest list as `openssl crl -text` prints it.
fn text(directory: &Path) -> String {
	let file = directory.join("root.crl.pem");
	openssl(&["crl", "-in", file.to_str().unwrap(), "-noout", "-text", "-nameopt", "utf8"])
}

fn leaf(authority: &Authority, serial: &str) -> Credential {
	let name = format!("leaf-{serial}");
	authority.issue(&name, &Request::signer("/O=x").serial(serial)).unwrap()
}

#[test]
fn a_list_is_signed_by_its_authority() {
	for algorithm in ACCEPTED {
		let (_directory, root) = root(algorithm);
		root.revoke(&leaf(&root, "0A"), Reason::Superseded).unwrap();
		let list = root.crl(30).unwrap();
		let (signed, signature) = split(&list);
		root.credential().verify(&signed, &signature).unwrap();
		assert!(root.credential().verify(&signed[1..], &signature).is_err());
	}
}

#[test]
fn a_list_names_the_revoked_with_time_and_reason() {
	let (directory, root) = root(Algorithm::Sm2);
	let (lost, _kept, gone) = (leaf(&root, "0A"), leaf(&root, "0B"), leaf(&root, "0C"));
	root.revoke_at(&lost, Reason::KeyCompromise, A_TIME).unwrap();
	root.revoke_at(&gone, Reason::Unspecified, A_TIME + 1).unwrap();
	root.crl_between(A_TIME + 3600, A_TIME + 7200).unwrap();
	let text = text(directory.path());
	for wanted in [
		"Signature Algorithm: SM2-with-SM3",
		"Last Update: Jan 15 09:00:00 2027 GMT",
		"Next Update: Jan 15 10:00:00 2027 GMT",
		"Serial Number: 0A\n        Revocation Date: Jan 15 08:00:00 2027 GMT\n",
		"X509v3 CRL Reason Code: \n                Key Compromise\n    Serial Number: 0C\n        \
		 Revocation Date: Jan 15 08:00:01 2027 GMT\n    Signature Algorithm",
	] {
		assert!(text.contains(wanted), "{wanted} is missing in\n{text}");
	}
	assert!(!text.contains("Serial Number: 0B"), "{text}");
}

#[test]
fn openssl_knows_every_reason() {
	let (directory, root) = root(Algorithm::P256);
	for (serial, reason, said) in [
		("11", Reason::KeyCompromise, "Key Compromise"),
		("12", Reason::CaCompromise, "CA Compromise"),
		("13", Reason::AffiliationChanged, "Affiliation Changed"),
		("14", Reason::Superseded, "Superseded"),
		("15", Reason::CessationOfOperation, "Cessation Of Operation"),
		("16", Reason::CertificateHold, "Certificate Hold"),
	] {
		root.revoke(&leaf(&root, serial), reason).unwrap();
		root.crl(1).unwrap();
		let text = text(directory.path());
		let entry = text.split(&format!("Serial Number: {serial}\n")).nth(1).unwrap();
		let entry = entry.split("Serial Number").next().unwrap();
		assert!(entry.contains(said), "{said} is missing in\n{entry}");
	}
}

#[test]
fn lists_are_numbered_and_an_empty_one_is_a_list() {
	let (directory, root) = root(Algorithm::Sm2);
	root.crl(1).unwrap();
	assert!(text(directory.path()).contains("No Revoked Certificates."));
	assert!(text(directory.path()).contains("X509v3 CRL Number: \n                1\n"));
	root.crl(1).unwrap();
	assert!(text(directory.path()).contains("X509v3 CRL Number: \n                2\n"));
}

#[test]
fn a_revocation_may_be_changed() {
	let (directory, root) = root(Algorithm::P256);
	let leaf = leaf(&root, "0A");
	root.revoke_at(&leaf, Reason::CertificateHold, A_TIME).unwrap();
	root.revoke_at(&leaf, Reason::KeyCompromise, A_TIME + 1).unwrap();
	root.crl(1).unwrap();
	let text = text(directory.path());
	assert!(text.contains("Key Compromise"), "{text}");
	assert!(!text.contains("Hold"), "{text}");
}

#[test]
fn what_it_never_issued_it_does_not_revoke() {
	let (_one, one) = root(Algorithm::P256);
	let (_other, other) = root(Algorithm::P256);
	let leaf = leaf(&one, "0A");
	assert!(matches!(
		other.revoke(&leaf, Reason::Superseded),
		Err(OpensslError::NotIssued(serial)) if serial == "0A"
	));
}
