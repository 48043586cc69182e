//! Hierarchies, checked by openssl link by link.

mod common;

use common::{now, openssl, root, ACCEPTED, A_TIME};
use openssl_authority::{
	forge::split, Algorithm, Authority, Credential, OpensslError, Request, Validity,
};

/// The certificate as `openssl x509 -text` prints it.
fn text(credential: &Credential) -> String {
	let file = credential.certificate_pem();
	openssl(&["x509", "-in", file.to_str().unwrap(), "-noout", "-text", "-nameopt", "utf8"])
}

#[test]
fn every_link_holds_and_no_other() {
	for algorithm in ACCEPTED {
		let (_directory, root) = root(algorithm);
		let issuing = root.intermediate("issuing", "/C=CN/O=签发", Some(0), 1825).unwrap();
		let leaf = issuing.issue_organisation("company", "杭州示例有限公司", None).unwrap();
		let chain = leaf.chain_der();
		assert_eq!(chain, [leaf.der(), issuing.credential().der()]);
		assert_eq!(issuing.credential().chain_der(), [issuing.credential().der()]);
		assert!(root.credential().chain_der().is_empty());

		let (root, issuing) = (root.credential(), issuing.credential());
		let (signed, signature) = split(root.der());
		root.verify(&signed, &signature).unwrap();
		root.verify_issued(issuing.der(), now()).unwrap();
		issuing.verify_issued(leaf.der(), now()).unwrap();
		assert!(root.verify_issued(leaf.der(), now()).is_err(), "{algorithm:?}: it skips a link");
		assert!(issuing.verify_issued(root.der(), now()).is_err(), "{algorithm:?}: turned round");

		let mut forged = leaf.der().to_vec();
		*forged.last_mut().unwrap() ^= 1;
		let refusal = issuing.verify_issued(&forged, now()).unwrap_err().to_string();
		assert!(refusal.contains("certificate signature failure"), "{refusal}");
	}
}

#[test]
fn a_namesake_did_not_issue_it() {
	for algorithm in ACCEPTED {
		let (_one, one) = root(algorithm);
		let (_other, other) = root(algorithm);
		let request = Request::signer("/O=x").without("authorityKeyIdentifier");
		let leaf = one.issue("leaf", &request).unwrap();
		one.credential().verify_issued(leaf.der(), now()).unwrap();
		let refusal = other.credential().verify_issued(leaf.der(), now()).unwrap_err().to_string();
		assert!(refusal.contains("certificate signature failure"), "{refusal}");
	}
}

#[test]
fn an_organisations_certificate_says_what_it_should() {
	let (_directory, root) = root(Algorithm::Sm2);
	let name = r"甲/乙+丙\丁=戊, #己";
	let leaf = root.issue_organisation("company", name, Some("91350100M000100Y43")).unwrap();
	let text = text(&leaf);
	for wanted in [
		"Signature Algorithm: SM2-with-SM3",
		"Issuer: C=CN, O=示范根",
		"organizationIdentifier=91350100M000100Y43",
		"ASN1 OID: SM2",
		"Basic Constraints: critical\n                CA:FALSE\n",
		"Key Usage: critical\n                Digital Signature, Non Repudiation\n",
		"X509v3 Subject Key Identifier:",
		"X509v3 Authority Key Identifier:",
	] {
		assert!(text.contains(wanted), "{wanted} is missing in\n{text}");
	}
	assert!(String::from_utf8_lossy(leaf.der()).contains(name), "the name stands as it was given");
}

#[test]
fn a_persons_certificate_names_nobody() {
	let (_directory, root) = root(Algorithm::P256);
	let commitment = "0123456789abcdef".repeat(4);
	let text = text(&root.issue_person("clerk", &commitment).unwrap());
	assert!(text.contains(&format!("Subject: C=CN, pseudonym={commitment}\n")), "{text}");
	assert!(text.contains("Signature Algorithm: ecdsa-with-SHA256"), "{text}");
}

#[test]
fn validity_serial_number_and_path_length_are_as_asked() {
	let (_directory, root) = root(Algorithm::P256);
	let validity = Validity { not_before: A_TIME, not_after: 2_600_000_000 };
	let request = Request::authority("/O=下级", Some(3)).validity(validity).serial("C0FFEE");
	let below = root.subordinate("below", &request).unwrap();
	let text = text(below.credential());
	for wanted in [
		"Serial Number: 12648430 (0xc0ffee)",
		"Not Before: Jan 15 08:00:00 2027 GMT",
		"Not After : May 22 14:13:20 2052 GMT",
		"CA:TRUE, pathlen:3",
		"Certificate Sign, CRL Sign",
	] {
		assert!(text.contains(wanted), "{wanted} is missing in\n{text}");
	}
	let odd = root.issue("odd", &Request::signer("/O=x").serial("abc")).unwrap();
	let said =
		openssl(&["x509", "-in", odd.certificate_pem().to_str().unwrap(), "-noout", "-serial"]);
	assert_eq!(said, "serial=0ABC\n");
}

#[test]
fn a_certificate_has_the_extensions_asked_for_and_no_other() {
	let (_directory, root) = root(Algorithm::Sm2);
	let request = Request::signer("/O=x").without("keyUsage").without("authorityKeyIdentifier");
	let some = text(&root.issue("some", &request).unwrap());
	assert!(
		some.contains("Subject Key Identifier") && some.contains("Basic Constraints"),
		"{some}"
	);
	assert!(!some.contains("Authority Key Identifier") && !some.contains("Key Usage"), "{some}");
	let bare = request.without("basicConstraints").without("subjectKeyIdentifier");
	let bare = text(&root.issue("bare", &bare).unwrap());
	assert!(!bare.contains("X509v3"), "{bare}");
}

#[test]
fn every_algorithm_can_be_certified_by_every_accepted_one() {
	for issuers in ACCEPTED {
		let (_directory, root) = root(issuers);
		for (name, algorithm, said) in [
			("sm2", Algorithm::Sm2, "ASN1 OID: SM2"),
			("p256", Algorithm::P256, "ASN1 OID: prime256v1"),
			("p384", Algorithm::P384, "ASN1 OID: secp384r1"),
			("k256", Algorithm::Secp256k1, "ASN1 OID: secp256k1"),
			("rsa", Algorithm::Rsa2048, "rsaEncryption"),
		] {
			let leaf = root.issue(name, &Request::signer("/O=x").algorithm(algorithm)).unwrap();
			assert_eq!(leaf.algorithm(), algorithm);
			assert!(text(&leaf).contains(said), "{said}");
			leaf.verify(b"m", &leaf.sign(b"m").unwrap()).unwrap();
			root.credential().verify_issued(leaf.der(), now()).unwrap();
		}
	}
}

#[test]
fn a_key_can_be_certified_again() {
	let (_one, one) = root(Algorithm::Sm2);
	let (_other, other) = root(Algorithm::P256);
	let first = one.issue("first", &Request::signer("/O=x")).unwrap();
	let again = other.issue("again", &Request::signer("/O=x").key_of(&first)).unwrap();
	assert_eq!(first.public_key_pem().unwrap(), again.public_key_pem().unwrap());
	assert_ne!(first.der(), again.der());
	again.verify(b"m", &first.sign(b"m").unwrap()).unwrap();
}

#[test]
fn files_lie_where_the_documentation_says() {
	let (directory, root) = root(Algorithm::Sm2);
	root.issue("leaf", &Request::signer("/O=x").serial("01")).unwrap();
	root.crl(1).unwrap();
	for name in ["root.key.pem", "root.csr.pem", "root.crt.pem", "root.cnf", "root.ca/index.txt"] {
		assert!(directory.path().join(name).is_file(), "{name}");
	}
	for name in ["leaf.key.pem", "leaf.csr.pem", "leaf.crt.pem", "leaf.cnf", "leaf.serial"] {
		assert!(directory.path().join(name).is_file(), "{name}");
	}
	for name in ["root.crl.pem", "root.crl.cnf", "root.ca/crlnumber", "root.ca/01.pem"] {
		assert!(directory.path().join(name).is_file(), "{name}");
	}
}

#[test]
fn names_that_are_taken_or_unfit_are_refused() {
	let (_directory, root) = root(Algorithm::P256);
	root.issue_person("clerk", "00").unwrap();
	assert!(matches!(
		root.issue_person("clerk", "01"),
		Err(OpensslError::NameTaken(name)) if name == "clerk"
	));
	for name in ["", "../clerk", "a b", "a.b", "职员"] {
		assert!(matches!(root.issue_person(name, "00"), Err(OpensslError::Name(_))), "{name}");
	}
}

#[test]
fn what_openssl_refuses_is_told_in_its_words() {
	let (_directory, root) = root(Algorithm::P256);
	let request = Request::signer("/O=x").extension("keyUsage", "critical,everything");
	let refusal = root.issue("leaf", &request).unwrap_err().to_string();
	assert!(refusal.contains("openssl ca "), "{refusal}");
	assert!(refusal.contains("value=everything"), "{refusal}");
	let refusal = root.issue("other", &Request::signer("no slash")).unwrap_err().to_string();
	assert!(refusal.contains("openssl req "), "{refusal}");
}

#[test]
fn a_directory_is_made_and_may_be_given_relative_to_the_callers() {
	let scratch = tempfile::tempdir_in(".").unwrap();
	let directory = scratch.path().file_name().unwrap();
	let path = std::path::Path::new(directory).join("deep");
	let root = Authority::root(&path, Algorithm::P256, "/O=根", 1).unwrap();
	root.issue_person("clerk", "00").unwrap();
	assert!(path.join("clerk.crt.pem").is_file());
}

#[test]
fn threads_may_share_an_authority() {
	let (_directory, root) = root(Algorithm::P256);
	std::thread::scope(|scope| {
		for thread in 0..4 {
			let root = &root;
			scope.spawn(move || root.issue_person(&format!("clerk-{thread}"), "00").unwrap());
		}
	});
	assert_eq!(root.crl(1).map(|list| list.is_empty()).ok(), Some(false));
}
