//! `sealctl seal produce-statement` as a process: what a maker signs is what the chain checks, whether
//! the key lies in a file or elsewhere; and what is refused before anything is signed.

mod common;

use codec::Encode;
use common::{fails_in, succeeds_in};
use openssl_authority::{Authority, Credential, Request, Validity};
use seal_pki::{eseal::Seal, Certificate};
use seal_primitives::{
	CreditCode, Custody, Digest, ElectronicPart, ProductionStatement, SealCode, SealForm, SealKind,
};
use sp_core::H256;
use std::{fs, path::Path, time::SystemTime};
use tempfile::TempDir;

const OWNER: &str = "91350100M000100Y43";
const CODE: &str = "3301000012345";
const DEADLINE: u64 = 1_900_000_000_000;

/// A directory with a maker's and a company's certificates, and `seal.esl`, which the maker made.
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
			let request = Request::organisation("杭州示例科技有限公司", None).validity(validity);
			root.issue(name, &request).expect("issues")
		};
		let desk = Self { maker: issue("maker"), company: issue("company"), directory };
		let what = ["--kind", "contract", "--company", "limited", "--code", CODE];
		let name = ["--name", "杭州示例科技有限公司", "--signer-cert", "company.crt.pem"];
		let maker = ["--maker-cert", "maker.crt.pem", "--certificate-key", "maker.key.pem"];
		let from = ["--valid-from", "2026-01-01T00:00:00Z"];
		let until = ["--valid-until", "2036-01-01T00:00:00Z"];
		let out = ["--out", "seal.esl", "--image-png", "seal.png"];
		let make = [&["eseal", "make"][..], &what, &name, &maker, &from, &until, &out].concat();
		succeeds_in(desk.path(), &make);
		desk
	}

	fn path(&self) -> &Path {
		self.directory.path()
	}

	fn seal(&self) -> Seal {
		Seal::from_der(&fs::read(self.path().join("seal.esl")).expect("was made")).expect("a seal")
	}

	/// The statement that the maker is to sign.
	fn statement(&self, version: u32) -> ProductionStatement {
		let seal = self.seal();
		let signers = seal.info().signers.to_der(seal.version()).expect("has the standard's form");
		ProductionStatement {
			genesis: H256::repeat_byte(0x11),
			code: SealCode::parse(CODE).expect("a code"),
			owner: CreditCode::parse(OWNER).expect("a code"),
			kind: SealKind::Contract,
			version,
			electronic: ElectronicPart {
				eseal: Digest::sm3(seal.der()),
				image: Digest::sm3(&seal.info().picture.data),
				certificates: Digest::sm3(&signers),
				model: model(),
				form: SealForm::V4,
				custody: Custody::Cloud(7),
				maker: 3,
				valid_from: 1_767_225_600_000,
				valid_until: 2_082_758_400_000,
			},
			deadline: DEADLINE,
		}
	}
}

fn model() -> Digest {
	Digest::sm3(b"model")
}

/// `seal produce-statement` without a node.
fn arguments(more: &[&str]) -> Vec<String> {
	let (genesis, model) = (format!("0x{}", "11".repeat(32)), format!("{:?}", model().value));
	let deadline = DEADLINE.to_string();
	let fixed = [
		"seal",
		"produce-statement",
		CODE,
		"--owner",
		OWNER,
		"--maker",
		"3",
		"--custody",
		"cloud:7",
		"--genesis",
		&genesis,
		"--model",
		&model,
		"--deadline",
		&deadline,
	];
	fixed.iter().chain(more).map(ToString::to_string).collect()
}

fn words(arguments: &[String]) -> Vec<&str> {
	arguments.iter().map(String::as_str).collect()
}

const CONTRACT: [&str; 6] = ["--kind", "contract", "--version", "1", "--eseal", "seal.esl"];
const SIGNED: [&str; 4] = ["--certificate", "maker.crt.pem", "--certificate-key", "maker.key.pem"];

#[test]
fn what_a_maker_signs_is_what_the_chain_checks() {
	let desk = Desk::new();
	let more = [&CONTRACT[..], &SIGNED, &["--out", "s.json"]].concat();
	let signed = succeeds_in(desk.path(), &words(&arguments(&more)));
	assert_eq!((&signed["kind"], &signed["version"]), (&"Contract".into(), &1.into()));
	assert_eq!(signed["electronic"]["custody"]["Cloud"], 7);
	assert_eq!(signed["electronic"]["form"], "V4");
	let written = fs::read_to_string(desk.path().join("s.json")).expect("was written");
	let written: serde_json::Value = serde_json::from_str(&written).expect("is JSON");
	let signature = written["signature"].as_str().expect("is text");
	let signature = hex::decode(signature.trim_start_matches("0x")).expect("is hexadecimal");
	let bytes = desk.statement(1).signed_bytes();
	desk.maker.verify(&bytes, &signature).expect("openssl takes it");
	let certificate = Certificate::from_der(desk.maker.der()).expect("a certificate");
	certificate.public_key().verify(&bytes, &signature).expect("and so does the chain");
}

#[test]
fn a_key_elsewhere_signs_in_two_steps() {
	let desk = Desk::new();
	let more = [&CONTRACT[..], &["--bytes", "statement.bin"]].concat();
	let shown = succeeds_in(desk.path(), &words(&arguments(&more)));
	let bytes = fs::read(desk.path().join("statement.bin")).expect("was written");
	assert_eq!(bytes, desk.statement(1).signed_bytes());
	assert_eq!(shown["bytes"], format!("0x{}", hex::encode(&bytes)));
	assert_eq!(shown["deadline"], DEADLINE);
	assert!(bytes.ends_with(&DEADLINE.encode()));

	let signature = desk.maker.sign(&bytes).expect("openssl signs");
	fs::write(desk.path().join("statement.sig"), &signature).expect("writes");
	let by_hand = ["--certificate", "maker.crt.pem", "--signature", "statement.sig"];
	let more = [&CONTRACT[..], &by_hand, &["--out", "s.json"]].concat();
	let signed = succeeds_in(desk.path(), &words(&arguments(&more)));
	assert_eq!(signed["signature"], format!("0x{}", hex::encode(&signature)));

	let next = ["--kind", "contract", "--version", "2", "--eseal", "seal.esl"];
	let more = [&next[..], &by_hand, &["--out", "t.json"]].concat();
	let error = fails_in(desk.path(), &words(&arguments(&more)), 1);
	assert!(error.contains("no usable signature") && error.contains("version 2"), "{error}");
	assert!(!desk.path().join("t.json").exists());
}

#[test]
fn another_certificates_key_does_not_sign() {
	let desk = Desk::new();
	let other = ["--certificate", "maker.crt.pem", "--certificate-key", "company.key.pem"];
	let more = [&CONTRACT[..], &other, &["--out", "s.json"]].concat();
	let error = fails_in(desk.path(), &words(&arguments(&more)), 1);
	assert!(error.contains("another than that of the certificate"), "{error}");
	assert!(desk.company.key_pem().exists());
}

#[test]
fn what_the_file_says_is_not_said_beside_it_and_what_it_does_not_say_is_asked_for() {
	let desk = Desk::new();
	let digest = format!("0x{}", "22".repeat(32));
	let whole = ["--image", &digest, "--certificates", &digest, "--form", "v5"];
	let times = ["--valid-from", "1", "--valid-until", "2"];
	let by_digest = ["--kind", "contract", "--version", "1", "--eseal", &digest];
	let out = ["--out", "s.json"];
	for (more, why) in [
		([&CONTRACT[..], &SIGNED, &["--form", "v5"]].concat(), "\"--form\""),
		([&CONTRACT[..], &SIGNED, &["--valid-until", "2"]].concat(), "\"--valid-until\""),
		([&by_digest[..], &SIGNED, &whole].concat(), "\"--valid-from\""),
		([&by_digest[..], &SIGNED, &times].concat(), "\"--image\""),
	] {
		let error = fails_in(desk.path(), &words(&arguments(&[&more[..], &out].concat())), 1);
		assert!(error.contains(why), "{error}");
	}
	let more = [&by_digest[..], &SIGNED, &whole, &times, &out].concat();
	let signed = succeeds_in(desk.path(), &words(&arguments(&more)));
	assert_eq!(signed["electronic"]["certificates"]["value"], digest);
	assert_eq!(signed["electronic"]["form"], "V5");
}

#[test]
fn an_image_that_shows_a_persons_name_is_committed_to() {
	let desk = Desk::new();
	let name = ["--kind", "legal-representative", "--version", "1", "--eseal", "seal.esl"];
	let out = ["--out", "s.json"];
	let more = [&name[..], &SIGNED, &out].concat();
	let error = fails_in(desk.path(), &words(&arguments(&more)), 1);
	assert!(error.contains("--image") && error.contains("commit"), "{error}");

	let committed = succeeds_in(desk.path(), &["document", "commit", "seal.png"]);
	let more = [&more[..], &["--image", "@seal.png.salted.json"]].concat();
	let signed = succeeds_in(desk.path(), &words(&arguments(&more)));
	assert_eq!(signed["electronic"]["image"]["value"], committed["commitment"]);
}

#[test]
fn what_is_no_seal_is_refused_before_anything_is_signed() {
	let desk = Desk::new();
	for (eseal, why) in [("seal.png", "no electronic seal"), ("missing.esl", "missing.esl")] {
		let kind = ["--kind", "contract", "--version", "1", "--eseal", eseal];
		let more = [&kind[..], &SIGNED, &["--out", "s.json"]].concat();
		let error = fails_in(desk.path(), &words(&arguments(&more)), 1);
		assert!(error.contains(why), "{error}");
	}
	assert!(!desk.path().join("s.json").exists());
}

#[test]
fn malformed_kinds_custody_and_regions_are_wrong_usage() {
	let desk = Desk::new();
	let code = |arguments: &[&str]| fails_in(desk.path(), arguments, 2);
	assert!(code(&["seal", "apply", "round", "--key", "//A"]).contains("special:NUMBER"));
	let custody = ["seal", "produce", CODE, "--eseal", "seal.esl", "--custody", "drawer:3"];
	let custody = [&custody[..], &["--certificate", "maker.crt.pem"]].concat();
	assert!(code(&custody).contains("cloud:INSTITUTION"));
	let region = ["maker", "recognise", "0", "--form", "v4", "--region", "330"];
	assert!(code(&region).contains("2, 4 or 6 digits"));
	code(&["seal", "find"]);
	code(&["seal", "check", CODE, "--file", "seal.esl"]);
	code(&["grant", "grant", CODE, "--until", "+1d"]);
	code(&["grant", "show", "7", "--seal", CODE]);
}

#[test]
fn a_file_is_read_before_a_node_is_asked() {
	let desk = Desk::new();
	for sought in ["seal.esl", "seal.png"] {
		let error = fails_in(desk.path(), &["seal", "find", "--file", sought], 1);
		assert!(error.contains("no node answers"), "{error}");
	}
	let error = fails_in(desk.path(), &["seal", "check", "--file", "missing.esl"], 1);
	assert!(error.contains("missing.esl"), "{error}");
	fs::write(desk.path().join("other.der"), [0x30, 3, 2, 1, 0]).expect("writes");
	let error = fails_in(desk.path(), &["seal", "find", "--file", "other.der"], 1);
	assert!(error.contains("no electronic seal"), "{error}");
}
