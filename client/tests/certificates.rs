//! `sealctl certificate` and `sealctl key` as processes, as far as they go without a network: what is
//! written to be signed elsewhere, and what is refused before anything leaves the machine.

mod common;

use codec::Encode;
use common::{fails_in, succeeds_in};
use openssl_authority::{Algorithm, Authority, Request};
use seal_primitives::{digest::sm3, HolderPurpose, HolderStatement};
use sp_core::{Blake2Hasher, Hasher, H256};
use std::{fs, path::Path};
use tempfile::TempDir;

const ACCOUNT: &str = "0x0202020202020202020202020202020202020202020202020202020202020202";

/// A directory with `root`, and `company`, `person`, `named` below it.
fn desk() -> (TempDir, Authority) {
	let directory = tempfile::tempdir().expect("a directory");
	let root = Authority::root(directory.path(), Algorithm::Sm2, "/O=Root", 30).expect("a root");
	root.issue_organisation("company", "杭州示例有限公司", None).expect("issues");
	root.issue_person("person", &"ab".repeat(32)).expect("issues");
	root.issue("named", &Request::signer("/C=CN/CN=张三")).expect("issues");
	(directory, root)
}

/// `key statement` for the company's certificate, without a node.
fn statement(directory: &Path, more: &[&str]) -> serde_json::Value {
	let genesis = format!("0x{}", "11".repeat(32));
	let fixed = [
		"key",
		"statement",
		"--certificate",
		"company.crt.pem",
		"--genesis",
		&genesis,
		"--nonce",
		"3",
		"--account",
		ACCOUNT,
		"--not-after",
		"1800000000000",
		"-o",
		"statement.bin",
	];
	succeeds_in(directory, &[&fixed, more].concat())
}

#[test]
fn what_is_to_be_signed_elsewhere_is_the_statement_that_the_chain_checks() {
	for (arguments, purpose) in [
		(&["--purpose", "bind"][..], HolderPurpose::Bind),
		(&["--purpose", "call", "--call", "0x2a03"], HolderPurpose::Call(hash(&[0x2a, 3]))),
		(
			&["--purpose", "session-keys", "--session-keys", "0x0505"],
			HolderPurpose::SessionKeys(hash(&[5, 5])),
		),
	] {
		let (directory, _root) = desk();
		let company =
			fs::read_to_string(directory.path().join("company.crt.pem")).expect("is text");
		let (_, der) = pem_rfc7468::decode_vec(company.as_bytes()).expect("is PEM");
		let expected = HolderStatement {
			genesis: H256::repeat_byte(0x11),
			account: [2u8; 32],
			fingerprint: sm3(&[&der]),
			purpose,
			nonce: 3,
			not_after: 1_800_000_000_000,
		};
		let shown = statement(directory.path(), arguments);
		let bytes = fs::read(directory.path().join("statement.bin")).expect("was written");
		assert_eq!(bytes, expected.signed_bytes());
		assert!(bytes.ends_with(&expected.encode()));
		assert_eq!(shown["bytes"], format!("0x{}", hex::encode(&bytes)));
		assert_eq!(shown["certificate"], format!("{:?}", expected.fingerprint));
		assert_eq!(shown["notAfter"], 1_800_000_000_000u64);
		assert_eq!(shown["nonce"], 3);
	}
}

fn hash(bytes: &[u8]) -> H256 {
	Blake2Hasher::hash(bytes)
}

/// That it failed before any node was asked.
fn refused(directory: &Path, arguments: &[&str], code: i32) -> String {
	let arguments = [arguments, &["--key", "//Alice"]].concat();
	let error = fails_in(directory, &arguments, code);
	assert!(!error.contains("no node answers"), "{arguments:?}: {error}");
	error
}

#[test]
fn a_certificate_that_the_chain_would_refuse_is_not_handed_in() {
	let (directory, _root) = desk();
	let other = tempfile::tempdir().expect("a directory");
	let other = Authority::root(other.path(), Algorithm::Sm2, "/O=Other", 30).expect("a root");
	let other = other.credential().certificate_pem();
	let register = |file: &str, anchor: &str| {
		let arguments = ["certificate", "register", file, "--anchor", anchor];
		refused(directory.path(), &arguments, 1)
	};
	let named = register("named.crt.pem", "root.crt.pem");
	assert!(named.contains("named.crt.pem") && named.contains("does not register"), "{named}");
	assert!(!named.contains("张三"), "{named}");
	let fingerprint = format!("0x{}", "ab".repeat(32));
	let authority = register("root.crt.pem", &fingerprint);
	assert!(authority.contains("it is an authority's"), "{authority}");
	assert!(register("root.crt.pem", "root.crt.pem").contains("the anchor is no holder's"));
	let stranger = register("person.crt.pem", &other.to_string_lossy());
	assert!(
		stranger.contains("the chain would refuse it: person.crt.pem names an issuer"),
		"{stranger}"
	);
	assert!(register("missing.pem", "root.crt.pem").contains("cannot read missing.pem"));

	let anchor = ["certificate", "anchor", "add", "company.crt.pem", "--institution", "0"];
	let anchor = [&anchor[..], &["--licence", "ECP"]].concat();
	assert!(refused(directory.path(), &anchor, 1).contains("another one issued it"));

	// A good one goes on to the node, which is not there.
	let register = ["certificate", "register", "company.crt.pem", "--anchor", "root.crt.pem"];
	let error = fails_in(directory.path(), &[&register[..], &["--key", "//Alice"]].concat(), 1);
	assert!(error.contains("no node answers"), "{error}");
}

#[test]
fn keys_that_do_not_sign_are_told_before_a_node_is_asked() {
	let (directory, _root) = desk();
	let bind = ["key", "bind", "--certificate", "company.crt.pem"];
	let refuse = |more: &[&str], code| refused(directory.path(), &[&bind[..], more].concat(), code);
	assert!(refuse(&[], 1).contains("--certificate-key"));
	let other = refuse(&["--certificate-key", "person.key.pem"], 1);
	assert!(other.contains("person.key.pem") && other.contains("another than that"), "{other}");
	assert!(refuse(&["--signature", "0x00"], 2).contains("--not-after"));
	let end = ["--not-after", "+1h"];
	assert!(
		refuse(&[&["--signature", "missing.sig"], &end[..]].concat(), 1).contains("missing.sig")
	);
	let both = ["--certificate-key", "company.key.pem", "--certificate-signer", "./sign"];
	assert!(refuse(&both, 2).contains("--certificate-signer"));
	let held =
		refuse(&["--certificate-key", "company.key.pem", "--as-holder", "person.crt.pem"], 1);
	assert!(held.contains("--as-holder"), "{held}");

	let act = ["seal", "suspend", "3301000012345", "--as-holder", "person.crt.pem"];
	assert!(refused(directory.path(), &act, 1).contains("--certificate-key"));
}

#[test]
fn malformed_arguments_are_wrong_usage() {
	let (directory, _root) = desk();
	let revoke = ["certificate", "revoke", "--authority", "root.crt.pem", "--reason", "hold"];
	let refuse = |more: &[&str]| refused(directory.path(), &[&revoke[..], more].concat(), 2);
	assert!(refuse(&[]).contains("--serial"));
	assert!(refuse(&["--serial", "0x"]).contains("1 to 20"));
	assert!(
		refuse(&["--serial", "1", "--certificate", "company.crt.pem"]).contains("--certificate")
	);
	let call = ["key", "statement", "--purpose", "call", "--certificate", "c.pem", "-o", "s"];
	assert!(refused(directory.path(), &call, 2).contains("--call"));
	assert!(refused(directory.path(), &["member", "attest"], 2).contains("COMMITMENT"));
}
