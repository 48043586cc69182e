//! `sealctl eseal make` as a process: what it makes is what `eseal verify` takes.

mod common;

use common::{fails_in, succeeds_in};
use openssl_authority::{Authority, Credential, Request, Validity};
use std::{fs, path::Path, time::SystemTime};
use tempfile::TempDir;

const NAME: &str = "杭州示例科技有限公司";
const CODE: &str = "3301000012345";

/// A directory with `root`, which certified `maker`, `company` and `clerk`.
struct Desk {
	directory: TempDir,
	maker: Credential,
	company: Credential,
}

impl Desk {
	fn new() -> Self {
		let directory = tempfile::tempdir().expect("a directory");
		let now = SystemTime::UNIX_EPOCH.elapsed().expect("after 1970").as_secs();
		let validity = Validity { not_before: now - 86_400, not_after: now + 400 * 86_400 };
		let request = Request::authority("/C=CN/O=示范根", None).validity(validity);
		let root = Authority::self_signed(directory.path(), "root", &request).expect("a root");
		let issue = |name: &str| {
			let request = Request::organisation(NAME, None).validity(validity);
			root.issue(name, &request).expect("issues")
		};
		Self { maker: issue("maker"), company: issue("company"), directory }
	}

	fn path(&self) -> &Path {
		self.directory.path()
	}

	fn read(&self, name: &str) -> Vec<u8> {
		fs::read(self.path().join(name)).expect("was written")
	}

	/// `eseal make`, signed with the key of one credential in the name of the maker.
	fn arguments<'a>(&self, key: &'a Credential, more: &[&'a str]) -> Vec<String> {
		let file = |path: &Path| path.display().to_string();
		let certificates = [
			"--maker-cert".into(),
			file(&self.maker.certificate_pem()),
			"--signer-cert".into(),
			file(&self.company.certificate_pem()),
			"--certificate-key".into(),
			file(&key.key_pem()),
		];
		["eseal", "make", "--company", "limited", "--code", CODE]
			.iter()
			.chain(more)
			.map(ToString::to_string)
			.chain(certificates)
			.collect()
	}

	fn makes(&self, more: &[&str]) -> serde_json::Value {
		let arguments = self.arguments(&self.maker, more);
		succeeds_in(self.path(), &arguments.iter().map(String::as_str).collect::<Vec<_>>())
	}

	fn refuses(&self, key: &Credential, more: &[&str], code: i32) -> String {
		let arguments = self.arguments(key, more);
		fails_in(self.path(), &arguments.iter().map(String::as_str).collect::<Vec<_>>(), code)
	}
}

const YEARS: [&str; 4] =
	["--valid-from", "2026-01-01T00:00:00Z", "--valid-until", "2036-01-01T00:00:00Z"];

fn official<'a>(name: &'a str, out: &'a str) -> Vec<&'a str> {
	[&["--kind", "official", "--name", name, "--out", out][..], &YEARS].concat()
}

#[test]
fn a_seal_that_was_made_is_valid_and_holds_its_face() {
	let desk = Desk::new();
	let images = ["--image-svg", "face.svg", "--image-png", "face.png"];
	let made = desk.makes(&[&official(NAME, "seal.esl")[..], &images].concat());
	assert_eq!((&made["id"], &made["name"]), (&CODE.into(), &NAME.into()));
	assert_eq!((&made["picture"]["widthMm"], &made["kind"]), (&40.into(), &1.into()));

	let shown = ["eseal", "show", "seal.esl", "--image", "inside.png"];
	let shown = succeeds_in(desk.path(), &shown);
	assert_eq!(shown["digest"], made["digest"]);
	assert_eq!(desk.read("inside.png"), desk.read("face.png"));
	assert!(String::from_utf8_lossy(&desk.read("face.svg")).contains(NAME));

	let verify = ["eseal", "verify", "--anchor", "root.crt.pem", "seal.esl"];
	assert_eq!(succeeds_in(desk.path(), &verify)["indication"], "TOTAL_PASSED");
}

#[test]
fn each_kind_has_its_face() {
	let desk = Desk::new();
	for (kind, name, words, width) in [
		("contract", NAME, "合同专用章", 38),
		("invoice", NAME, "发票专用章", 40),
		("legal-representative", "王小明", "", 20),
	] {
		let out = format!("{kind}.esl");
		let mut more = vec!["--kind", kind, "--name", name, "--out", &out];
		more.extend(YEARS);
		if kind == "invoice" {
			more.extend(["--tax-number", "91350100M000100Y43"]);
		}
		let made = desk.makes(&more);
		assert_eq!(made["name"], format!("{name}{words}"));
		assert_eq!(made["picture"]["widthMm"], width, "{kind}");
		let verify = ["eseal", "verify", "--anchor", "root.crt.pem", &out];
		assert_eq!(succeeds_in(desk.path(), &verify)["indication"], "TOTAL_PASSED");
	}
}

#[test]
fn what_cannot_be_made_is_told_and_leaves_no_file() {
	let desk = Desk::new();
	let other_key = desk.refuses(&desk.company, &official(NAME, "seal.esl"), 1);
	assert!(other_key.contains("key"), "{other_key}");
	let long = "长".repeat(200);
	let long = desk.refuses(&desk.maker, &official(&long, "seal.esl"), 1);
	assert!(long.contains("200"), "{long}");
	let control = desk.refuses(&desk.maker, &official("杭州\u{7}", "seal.esl"), 1);
	assert!(control.contains("control character"), "{control}");
	let kind = [&["--kind", "royal", "--name", NAME, "--out", "seal.esl"][..], &YEARS].concat();
	assert!(desk.refuses(&desk.maker, &kind, 2).contains("royal"));
	assert!(!desk.path().join("seal.esl").exists());

	desk.makes(&official(NAME, "seal.esl"));
	let again = desk.refuses(&desk.maker, &official(NAME, "seal.esl"), 1);
	assert!(again.contains("seal.esl"), "{again}");
}
