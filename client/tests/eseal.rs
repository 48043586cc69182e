//! `sealctl eseal` as a process, on seals signed by OpenSSL.

mod common;

use common::{fails_in, sealctl, succeeds_in, text};
use openssl_authority::{Algorithm, Authority, Credential, Reason, Request, Validity};
use seal_pki::{
	eseal::{sm3, Act, Picture, SealDraft, SealInfo, SealVersion, SignatureDraft, Signers},
	Certificate,
};
use serde_json::Value;
use std::{fs, path::Path, time::SystemTime};
use tempfile::TempDir;

const DAY: u64 = 86_400;
const NAME: &str = "杭州示例有限公司";
const DOCUMENT: &[u8] = b"<ofd:Signature/>";
const IMAGE: &[u8] = b"\x89PNG\r\n\x1a\nan image";
const VERSIONS: [SealVersion; 3] = [SealVersion::V1, SealVersion::V4, SealVersion::V5];

/// A directory with `root`, `issuing`, `maker` and `signer`, and `time` with `stamper`.
struct Desk {
	directory: TempDir,
	root: Authority,
	issuing: Authority,
	maker: Credential,
	signer: Credential,
	stamper: Credential,
	/// Now: openssl stamps by this machine's clock.
	now: u64,
}

fn certificate(credential: &Credential) -> Certificate {
	Certificate::from_der(credential.der()).expect("a certificate")
}

impl Desk {
	fn new(algorithm: Algorithm) -> Self {
		let directory = tempfile::tempdir().expect("a directory");
		let now = SystemTime::UNIX_EPOCH.elapsed().expect("after 1970").as_secs();
		let around =
			|days: u64| Validity { not_before: now - days * DAY, not_after: now + days * DAY };
		let root = |name: &str, algorithm| {
			let request = Request::authority(&format!("/C=CN/O={name}"), None)
				.algorithm(algorithm)
				.validity(around(3000));
			Authority::self_signed(directory.path(), name, &request).expect("a root")
		};
		let (root, time) = (root("root", algorithm), root("time", Algorithm::P256));
		let issuing = Request::authority("/C=CN/O=示范签发", Some(0)).validity(around(1000));
		let issuing = root.subordinate("issuing", &issuing).expect("an authority");
		let issue = |name: &str| {
			let request = Request::organisation(NAME, None).validity(around(100));
			issuing.issue(name, &request).expect("issues")
		};
		let stamper = Request::time_stamper("/C=CN/O=TSA").validity(around(1000));
		Self {
			maker: issue("maker"),
			signer: issue("signer"),
			stamper: time.issue("stamper", &stamper).expect("issues"),
			root,
			issuing,
			directory,
			now,
		}
	}

	fn path(&self) -> &Path {
		self.directory.path()
	}

	fn write(&self, name: &str, contents: impl AsRef<[u8]>) {
		fs::write(self.path().join(name), contents).expect("writes");
	}

	/// Writes `seal.esl`, `signature.dat` and `Signature.xml`.
	fn make(&self, version: SealVersion, name: &str, is_stamped: bool) {
		let info = SealInfo {
			version,
			vendor: "SEALCHAIN".into(),
			id: "33010600000001".into(),
			kind: 1,
			name: name.into(),
			signers: Signers::Certificates(vec![self.signer.der().to_vec()]),
			created: self.now - 60,
			validity: seal_pki::Validity { not_before: self.now - 60, not_after: self.now + DAY },
			picture: Picture { format: "PNG".into(), data: IMAGE.into(), width: 40, height: 40 },
			extensions: Vec::new(),
		};
		let draft = SealDraft::new(&info, &certificate(&self.maker)).expect("can be written");
		let value = self.maker.sign(&draft.to_sign().expect("can be written")).expect("signs");
		let seal = draft.finish(&value, None).expect("a seal");
		self.write("seal.esl", seal.der());
		let act = Act {
			time: self.now - 30,
			data_hash: sm3(DOCUMENT),
			property: "/Doc_0/Signs/Sign_0/Signature.xml".into(),
			extensions: Vec::new(),
		};
		let draft = SignatureDraft::new(&seal, &certificate(&self.signer), &act).expect("a draft");
		let value = self.signer.sign(draft.to_sign()).expect("signs");
		let token = is_stamped.then(|| self.stamper.time_stamp(&value).expect("stamps"));
		let signature = draft.finish(&value, token.as_deref()).expect("a signature");
		self.write("signature.dat", signature.der());
		self.write("Signature.xml", DOCUMENT);
	}

	/// `eseal verify` with the hierarchy's anchor and intermediate.
	fn arguments<'a>(&self, more: &[&'a str]) -> Vec<&'a str> {
		let given =
			["eseal", "verify", "--anchor", "root.crt.pem", "--intermediate", "issuing.crt.pem"];
		[&given, more].concat()
	}

	fn passes(&self, more: &[&str]) -> Value {
		let report = succeeds_in(self.path(), &self.arguments(more));
		assert_eq!(report["indication"], "TOTAL_PASSED", "{report:#}");
		assert!(report["subIndication"].is_null() && report["decidedBy"].is_null(), "{report:#}");
		report
	}

	/// The report of what is not valid, on standard output all the same.
	fn fails(&self, more: &[&str]) -> Value {
		let arguments = [&self.arguments(more)[..], &["--output", "json"]].concat();
		let output = sealctl(self.path(), &arguments);
		assert_eq!(output.status.code(), Some(1), "{arguments:?}");
		assert!(output.stderr.is_empty(), "{arguments:?}: {}", text(&output.stderr));
		serde_json::from_slice(&output.stdout).expect("prints JSON")
	}
}

/// The field of a check.
fn check<'a>(report: &'a Value, name: &str, field: &str) -> &'a Value {
	let checks = report["checks"].as_array().expect("a list");
	let found = checks.iter().find(|check| check["check"] == name);
	&found.unwrap_or_else(|| panic!("no {name}: {report:#}"))[field]
}

const SIGNED: [&str; 2] = ["--document", "Signature.xml"];

#[test]
fn seals_and_signatures_of_every_version_are_shown_and_valid() {
	for algorithm in [Algorithm::Sm2, Algorithm::P256] {
		let desk = Desk::new(algorithm);
		for version in VERSIONS {
			desk.make(version, NAME, false);
			let seal = succeeds_in(desk.path(), &["eseal", "show", "seal.esl"]);
			assert_eq!(seal["form"], "seal");
			assert_eq!(seal["version"], version.to_string());
			assert_eq!(seal["name"], NAME);
			assert_eq!(seal["created"], (desk.now - 60) * 1000);
			assert_eq!(seal["picture"]["widthMm"], 40);
			assert_eq!(seal["maker"]["subject"], format!("C=CN, O={NAME}"));
			assert_eq!(seal["signers"].as_array().expect("a list").len(), 1);
			let signature = succeeds_in(desk.path(), &["eseal", "show", "signature.dat"]);
			assert_eq!(signature["form"], "signature");
			assert_eq!(signature["seal"]["digest"], seal["digest"]);
			assert_eq!(signature["claimedTime"], (desk.now - 30) * 1000);
			assert_eq!(signature["signer"], seal["signers"][0]);

			let report = desk.passes(&["seal.esl"]);
			assert_eq!(report["form"], "seal");
			assert_eq!(check(&report, "maker-signature", "outcome"), "passed");
			assert_eq!(check(&report, "maker-revocation", "outcome"), "not-done");
			let report = desk.passes(&[&SIGNED[..], &["signature.dat"]].concat());
			assert_eq!(report["seal"]["name"], NAME);
			assert_eq!(check(&report, "signer-listed", "outcome"), "passed");
			assert!(report["provedTime"].is_null());
		}
	}
}

#[test]
fn the_image_is_written_once() {
	let desk = Desk::new(Algorithm::Sm2);
	desk.make(SealVersion::V4, NAME, false);
	let show = ["eseal", "show", "signature.dat", "--image", "image.png"];
	assert_eq!(succeeds_in(desk.path(), &show)["image"], "image.png");
	assert_eq!(fs::read(desk.path().join("image.png")).expect("is there"), IMAGE);
	assert!(fails_in(desk.path(), &show, 1).contains("image.png"));
}

#[test]
fn people_get_tables() {
	let desk = Desk::new(Algorithm::Sm2);
	desk.make(SealVersion::V4, "印\u{1b}[31m章", false);
	let shown = sealctl(desk.path(), &["eseal", "show", "seal.esl"]);
	let shown = text(&shown.stdout);
	assert!(shown.contains("印\\u{1b}[31m章") && !shown.contains('\u{1b}'), "{shown}");
	assert!(shown.contains("GB/T 38540-2020") && shown.contains("signers:"), "{shown}");
	let report = sealctl(desk.path(), &desk.arguments(&["seal.esl"]));
	assert!(report.status.success());
	let report = text(&report.stdout);
	for words in
		["TOTAL_PASSED", "checks:", "maker-chain", "SM2 with SM3", "trust anchor 0", "root.crt.pem"]
	{
		assert!(report.contains(words), "{words}: {report}");
	}
}

#[test]
fn files_are_der_pem_or_base64() {
	let desk = Desk::new(Algorithm::P256);
	desk.make(SealVersion::V5, NAME, false);
	let der = fs::read(desk.path().join("seal.esl")).expect("is there");
	let pem =
		pem_rfc7468::encode_string("SES SEAL", pem_rfc7468::LineEnding::LF, &der).expect("encodes");
	let base64: String = pem.lines().filter(|line| !line.starts_with("---")).collect();
	desk.write("seal.pem", &pem);
	desk.write("seal.b64", base64);
	let digest = &desk.passes(&["seal.esl"])["seal"]["digest"];
	for file in ["seal.pem", "seal.b64"] {
		assert_eq!(&desk.passes(&[file])["seal"]["digest"], digest);
	}
}

#[test]
fn a_timestamp_proves_the_time_before_a_revocation() {
	let desk = Desk::new(Algorithm::Sm2);
	desk.issuing.revoke_at(&desk.signer, Reason::KeyCompromise, desk.now + 300).expect("revokes");
	let list = |name: &str, authority: &Authority| {
		let list = authority.crl_between(desk.now + 500, desk.now + DAY).expect("a list");
		desk.write(name, list);
	};
	list("issuing.crl", &desk.issuing);
	list("root.crl", &desk.root);
	let at = chrono::DateTime::from_timestamp(i64::try_from(desk.now + 600).expect("fits"), 0)
		.expect("a time")
		.to_rfc3339();
	let lists = ["--crl", "issuing.crl", "--crl", "root.crl", "--at", &at];
	let verify = [&SIGNED[..], &lists, &["signature.dat"]].concat();
	desk.make(SealVersion::V4, NAME, false);
	let report = desk.fails(&verify);
	assert_eq!(report["indication"], "INDETERMINATE");
	assert_eq!(report["subIndication"], "REVOKED_NO_POE");
	assert_eq!(report["decidedBy"], "signer-revocation");
	assert!(report["reason"].as_str().expect("says why").contains("key compromised"));

	desk.make(SealVersion::V4, NAME, true);
	let stamped = [&["--tsa-anchor", "time.crt.pem"], &verify[..]].concat();
	let report = desk.passes(&stamped);
	assert!(report["provedTime"].as_u64().is_some_and(|proved| proved >= desk.now * 1000));
	assert_eq!(check(&report, "signer-revocation", "outcome"), "passed");
	assert_eq!(check(&report, "timestamp", "outcome"), "passed");
	let untrusted = desk.fails(&verify);
	assert_eq!(check(&untrusted, "timestamp-chain", "subIndication"), "NO_CERTIFICATE_CHAIN_FOUND");
	let needed = desk.fails(&[&["--require-crl"], &stamped[..]].concat());
	assert_eq!(check(&needed, "timestamp-revocation", "subIndication"), "TRY_LATER");

	desk.make(SealVersion::V4, NAME, false);
	let before = chrono::DateTime::from_timestamp(i64::try_from(desk.now + 60).expect("fits"), 0)
		.expect("a time")
		.to_rfc3339();
	desk.passes(&[&["--existed-at", &before], &verify[..]].concat());
}

#[test]
fn what_is_wrong_is_told_by_its_check() {
	let desk = Desk::new(Algorithm::Sm2);
	desk.make(SealVersion::V4, NAME, false);
	let without = desk.fails(&["signature.dat"]);
	assert_eq!(without["indication"], "INDETERMINATE");
	assert_eq!(without["subIndication"], "SIGNED_DATA_NOT_FOUND");

	desk.write("other.xml", "another");
	let other = desk.fails(&["--document", "other.xml", "signature.dat"]);
	assert_eq!(
		(&other["indication"], &other["subIndication"]),
		(&"TOTAL_FAILED".into(), &"HASH_FAILURE".into())
	);
	assert_eq!(check(&other, "signer-signature", "outcome"), "passed");

	let mut altered = fs::read(desk.path().join("signature.dat")).expect("is there");
	let name = altered.windows(3).position(|part| part == "杭".as_bytes()).expect("is there");
	altered[name..name + 3].copy_from_slice("苏".as_bytes());
	desk.write("altered.dat", altered);
	let altered = desk.fails(&[&SIGNED[..], &["altered.dat"]].concat());
	assert_eq!(altered["indication"], "TOTAL_FAILED");
	assert_eq!(altered["subIndication"], "SIG_CRYPTO_FAILURE");
	assert_eq!(altered["decidedBy"], "maker-signature");

	let stranger = ["eseal", "verify", "--anchor", "time.crt.pem", "seal.esl", "--output", "json"];
	let output = sealctl(desk.path(), &stranger);
	assert_eq!(output.status.code(), Some(1));
	let report: Value = serde_json::from_slice(&output.stdout).expect("prints JSON");
	assert_eq!(report["indication"], "INDETERMINATE");
	assert_eq!(report["subIndication"], "NO_CERTIFICATE_CHAIN_FOUND");

	desk.write("garbage", [0x30, 0x01, 0xff]);
	let maker = desk.passes(&["--maker", "maker.crt.pem", "seal.esl"]);
	assert_eq!(check(&maker, "maker-recognised", "outcome"), "passed");
	let signer = desk.fails(&["--maker", "signer.crt.pem", "seal.esl"]);
	assert_eq!(signer["subIndication"], "SIG_CONSTRAINTS_FAILURE");
	assert_eq!(signer["decidedBy"], "maker-recognised");

	let garbage = desk.fails(&["garbage"]);
	assert_eq!(garbage["subIndication"], "FORMAT_FAILURE");
	assert_eq!(garbage["decidedBy"], "format");
}

#[test]
fn what_cannot_be_done_is_told_in_a_sentence() {
	let desk = Desk::new(Algorithm::P256);
	desk.write("garbage", [0x30, 0x01, 0xff]);
	for (arguments, why) in [
		(vec!["eseal", "show", "missing.esl"], "cannot read missing.esl"),
		(vec!["eseal", "show", "garbage"], "it is no electronic seal"),
		(vec!["eseal", "show", "root.crt.pem"], "it is no electronic seal"),
		(desk.arguments(&["missing.esl"]), "cannot read missing.esl"),
		(desk.arguments(&["--document", "missing", "garbage"]), "cannot read missing"),
	] {
		let error = fails_in(desk.path(), &arguments, 1);
		assert!(error.contains(why), "{error}");
		assert_eq!(error.trim().lines().count(), 1, "{error}");
	}
	assert!(fails_in(desk.path(), &["eseal", "verify", "seal.esl"], 2).contains("--anchor"));
	let noon = desk.arguments(&["seal.esl", "--at", "noon"]);
	assert!(fails_in(desk.path(), &noon, 2).contains("RFC 3339"));
	fails_in(desk.path(), &desk.arguments(&["seal.esl", "--require-crl"]), 2);
}
