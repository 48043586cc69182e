//! What `sealctl` does where no network is needed: its exit codes, and that it fails in sentences.

mod common;

use common::{fails_in, sealctl, succeeds_in, text};
use std::{fs, process::Command};

/// That it failed with this code, in words.
fn fails(arguments: &[&str], code: i32) -> String {
	let directory = tempfile::tempdir().expect("a directory");
	fails_in(directory.path(), arguments, code)
}

#[test]
fn a_node_that_is_down_is_said_so() {
	let error = fails(&["chain", "status"], 1);
	assert!(error.contains("no node answers"), "{error}");
	assert_eq!(error.trim().lines().count(), 1, "{error}");
}

#[test]
fn programs_get_failures_as_json() {
	let error = fails(&["chain", "status", "--output", "json"], 1);
	let json: serde_json::Value = serde_json::from_str(&error).expect("is JSON");
	assert_eq!(json["error"]["name"], "Unreachable");
	assert!(json["error"]["pallet"].is_null());
	assert!(json["error"]["meaning"].as_str().is_some_and(|text| text.contains("no node")));
}

#[test]
fn malformed_codes_are_wrong_usage() {
	for (code, why) in
		[("12", "13 or 14 digits"), ("33010000x2345", "digits only"), ("9901000012345", "region")]
	{
		let error = fails(&["seal", "check", code], 2);
		assert!(error.contains(why), "{error}");
	}
	let error = fails(&["enterprise", "show", "9135"], 2);
	assert!(error.contains("18 characters"), "{error}");
}

#[test]
fn malformed_addresses_hashes_and_times_are_wrong_usage() {
	assert!(fails(&["member", "remove", "nobody"], 2).contains("neither an address"));
	assert!(fails(&["motion", "show", "0x12"], 2).contains("32 bytes"));
	assert!(fails(&["seal", "check", "3301000012345", "--at", "noon"], 2).contains("RFC 3339"));
}

#[test]
fn unknown_commands_are_wrong_usage() {
	fails(&["seal", "forge"], 2);
	fails(&[], 2);
}

#[test]
fn unreadable_files_are_named() {
	let error = fails(&["document", "commit", "missing.pdf"], 1);
	assert!(error.contains("missing.pdf"), "{error}");
	let error = fails(&["key", "inspect", "--key-file", "missing.key"], 1);
	assert!(error.contains("missing.key"), "{error}");
	let create = [
		"request",
		"create",
		"3301000012345",
		"--kind",
		"contract",
		"--document",
		"@missing.json",
		"--grant",
		"7",
		"--amount",
		"1-million",
		"--key",
		"//Alice",
	];
	assert!(fails(&create, 1).contains("missing.json"));
}

#[test]
fn a_file_that_holds_something_else_is_named() {
	let directory = tempfile::tempdir().expect("a directory");
	fs::write(directory.path().join("salted.json"), "not JSON").expect("writes");
	fs::write(directory.path().join("a.pdf"), "contract").expect("writes");
	let arguments = ["document", "verify", "a.pdf", "--salted", "salted.json"];
	let error = fails_in(directory.path(), &arguments, 1);
	assert!(error.contains("salted.json"), "{error}");
}

#[test]
fn a_missing_key_is_asked_for() {
	let error = fails(&["seal", "activate", "3301000012345"], 1);
	assert!(error.contains("SEALCHAIN_KEY_FILE"), "{error}");
	let error = fails(&["seal", "activate", "3301000012345", "--key", "three wrong words"], 1);
	assert!(error.contains("no usable key"), "{error}");
}

#[test]
fn the_command_line_goes_before_the_environment() {
	let output = Command::new(env!("CARGO_BIN_EXE_sealctl"))
		.args(["key", "inspect", "--key", "//Alice", "--output", "json"])
		.env("SEALCHAIN_KEY_FILE", "missing.key")
		.output()
		.expect("sealctl starts");
	assert!(output.status.success(), "{}", text(&output.stderr));
	assert!(text(&output.stdout).contains("d43593c715fdd31c"));
}

#[test]
fn a_document_is_committed_to_once_and_verified_byte_by_byte() {
	let directory = tempfile::tempdir().expect("a directory");
	let document = directory.path().join("a.pdf");
	fs::write(&document, "contract").expect("writes");
	let committed = succeeds_in(directory.path(), &["document", "commit", "a.pdf"]);
	let file = fs::read_to_string(directory.path().join("a.pdf.salted.json")).expect("was written");
	let file: serde_json::Value = serde_json::from_str(&file).expect("is JSON");
	assert_eq!(file["commitment"], committed["commitment"]);
	assert_eq!(file["salt"], committed["salt"]);

	let again = fails_in(directory.path(), &["document", "commit", "a.pdf"], 1);
	assert!(again.contains("cannot write"), "{again}");

	let verify = ["document", "verify", "a.pdf", "--salted", "a.pdf.salted.json"];
	assert_eq!(succeeds_in(directory.path(), &verify)["same"], true);
	fs::write(&document, "contracT").expect("writes");
	let error = fails_in(directory.path(), &verify, 1);
	assert!(error.contains("not those that were committed to"), "{error}");
}

#[test]
fn a_generated_key_is_its_owners_alone() {
	let directory = tempfile::tempdir().expect("a directory");
	let made = succeeds_in(directory.path(), &["key", "generate", "--out", "a.key"]);
	assert!(made["mnemonic"].is_null());
	let path = directory.path().join("a.key");
	assert_eq!(fs::read_to_string(&path).expect("is there").split_whitespace().count(), 12);
	#[cfg(unix)]
	{
		use std::os::unix::fs::PermissionsExt;
		assert_eq!(fs::metadata(&path).expect("is there").permissions().mode() & 0o777, 0o600);
	}
	let seen = succeeds_in(directory.path(), &["key", "inspect", "--key-file", "a.key"]);
	assert_eq!(seen["address"], made["address"]);
	fails_in(directory.path(), &["key", "generate", "--out", "a.key"], 1);
}

#[test]
fn completions_are_for_three_shells() {
	let directory = tempfile::tempdir().expect("a directory");
	for shell in ["bash", "zsh", "fish"] {
		let output = sealctl(directory.path(), &["completions", shell]);
		assert!(output.status.success());
		assert!(text(&output.stdout).contains("sealctl"));
	}
}

#[test]
fn help_and_version_succeed() {
	let directory = tempfile::tempdir().expect("a directory");
	for arguments in [&["--help"][..], &["--version"], &["seal", "freeze", "--help"]] {
		let output = sealctl(directory.path(), arguments);
		assert!(output.status.success(), "{arguments:?}");
	}
	let help = sealctl(directory.path(), &["seal", "freeze", "--help"]);
	assert!(text(&help.stdout).contains("Example:"));
}
