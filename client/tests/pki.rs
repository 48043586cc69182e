//! `sealctl pki verify` as a process, on hierarchies that OpenSSL makes.

mod common;

use common::{fails_in, sealctl, succeeds_in, text};
use openssl_authority::{Algorithm, Authority, Credential, Reason, Request, Validity};
use serde_json::Value;
use std::{fs, path::Path, time::SystemTime};
use tempfile::TempDir;

const DAY: u64 = 86_400;
/// The company's certificate is valid from here on, for a year. A day later its list is made.
const BEGIN: u64 = 1_800_000_000;
const NAME: &str = "杭州示例有限公司";
const CODE: &str = "91350100M000100Y43";

/// RFC 3339 of days after the beginning.
fn day(days: u64) -> String {
	chrono::DateTime::from_timestamp(i64::try_from(BEGIN + days * DAY).expect("fits"), 0)
		.expect("a time")
		.to_rfc3339()
}

fn year() -> Validity {
	Validity { not_before: BEGIN, not_after: BEGIN + 365 * DAY }
}

/// A directory with `root`, `issuing` and `company` (`.crt.pem` and `.key.pem` each).
struct Desk {
	directory: TempDir,
	root: Authority,
	issuing: Authority,
	company: Credential,
}

impl Desk {
	fn new(algorithm: Algorithm) -> Self {
		let directory = tempfile::tempdir().expect("a directory");
		let decade = Validity { not_before: BEGIN - DAY, not_after: BEGIN + 3650 * DAY };
		let root = Request::authority("/C=CN/O=示范根", None).algorithm(algorithm).validity(decade);
		let root = Authority::self_signed(directory.path(), "root", &root).expect("a root");
		let issuing = Request::authority("/C=CN/O=示范签发", Some(0)).validity(decade);
		let issuing = root.subordinate("issuing", &issuing).expect("an authority");
		let company = Request::organisation(NAME, Some(CODE)).validity(year());
		let company = issuing.issue("company", &company).expect("issues");
		Self { directory, root, issuing, company }
	}

	fn path(&self) -> &Path {
		self.directory.path()
	}

	fn write(&self, name: &str, contents: impl AsRef<[u8]>) {
		fs::write(self.path().join(name), contents).expect("writes");
	}

	/// The issuing authority's list of the first day, as a file.
	fn list(&self, name: &str) {
		let list = self.issuing.crl_between(BEGIN + DAY, BEGIN + 31 * DAY).expect("a list");
		self.write(name, list);
	}

	/// `pki verify` with the hierarchy's anchor and intermediate.
	fn arguments<'a>(&self, more: &[&'a str]) -> Vec<&'a str> {
		let given =
			["pki", "verify", "--anchor", "root.crt.pem", "--intermediate", "issuing.crt.pem"];
		[&given, more].concat()
	}

	/// The report of a certificate that is valid.
	fn passes(&self, more: &[&str]) -> Value {
		let report = succeeds_in(self.path(), &self.arguments(more));
		assert_eq!(report["indication"], "TOTAL_PASSED", "{report:#}");
		assert!(report["subIndication"].is_null() && report["reason"].is_null(), "{report:#}");
		report
	}

	/// The report of a certificate that is not, on standard output all the same.
	fn fails(&self, arguments: &[&str]) -> Value {
		let arguments = [arguments, &["--output", "json"]].concat();
		let output = sealctl(self.path(), &arguments);
		assert_eq!(output.status.code(), Some(1), "{arguments:?}");
		assert!(output.stderr.is_empty(), "{arguments:?}: {}", text(&output.stderr));
		serde_json::from_slice(&output.stdout).expect("prints JSON")
	}
}

/// The outcome of a check of a file.
fn outcome<'a>(report: &'a Value, check: &str, file: &str) -> &'a str {
	let checks = report["checks"].as_array().expect("a list");
	let found = checks.iter().find(|found| found["check"] == check && found["file"] == file);
	found.and_then(|found| found["outcome"].as_str()).unwrap_or("missing")
}

#[test]
fn a_valid_certificate_is_reported_with_every_check() {
	for algorithm in [Algorithm::Sm2, Algorithm::P256] {
		let desk = Desk::new(algorithm);
		let report = desk.passes(&["company.crt.pem", "--at", &day(10)]);
		assert_eq!(report["at"], (BEGIN + 10 * DAY) * 1000);
		assert_eq!(report["purpose"], "sign");
		assert_eq!(report["ofProfile"], true);
		assert_eq!(report["holder"]["kind"], "organisation");
		assert_eq!(report["holder"]["name"], NAME);
		assert_eq!(report["holder"]["creditCode"], CODE);
		assert_eq!(report["pathValidity"]["notBefore"], BEGIN * 1000);
		assert_eq!(report["pathValidity"]["notAfter"], (BEGIN + 365 * DAY) * 1000);
		assert_eq!(report["revocationChecked"], false);

		let path: Vec<_> =
			report["path"].as_array().expect("a list").iter().map(|step| &step["file"]).collect();
		assert_eq!(path, ["company.crt.pem", "issuing.crt.pem", "root.crt.pem"]);
		let fingerprint = seal_primitives::digest::sm3(&[desk.company.der()]);
		assert_eq!(report["certificate"]["fingerprint"], format!("{fingerprint:?}"));
		assert_eq!(
			report["certificate"]["subject"],
			format!("C=CN, O={NAME}, organizationIdentifier={CODE}")
		);
		for (check, file) in [
			("format", "company.crt.pem"),
			("issuer", "company.crt.pem"),
			("signature", "company.crt.pem"),
			("validity", "company.crt.pem"),
			("extensions", "company.crt.pem"),
			("purpose", "company.crt.pem"),
			("authority", "issuing.crt.pem"),
			("path-length", "issuing.crt.pem"),
			("signature", "issuing.crt.pem"),
			("trust", "root.crt.pem"),
		] {
			assert_eq!(outcome(&report, check, file), "passed", "{check} of {file}");
		}
		assert_eq!(outcome(&report, "revocation", "company.crt.pem"), "not-checked");
	}
}

#[test]
fn people_get_a_table_of_checks() {
	let desk = Desk::new(Algorithm::Sm2);
	let at = day(10);
	let arguments = desk.arguments(&["company.crt.pem", "--at", &at]);
	let output = sealctl(desk.path(), &arguments);
	assert!(output.status.success());
	let table = text(&output.stdout);
	for words in ["TOTAL_PASSED", NAME, "checks:", "path:", "SM2 with SM3", "2027-01-25T08:00:00Z"]
	{
		assert!(table.contains(words), "{words}: {table}");
	}
	let rows =
		table.lines().filter(|line| line.contains("passed") && line.contains(".pem")).count();
	assert!(rows >= 18, "{table}");
}

#[test]
fn files_are_pem_der_or_bundles() {
	let desk = Desk::new(Algorithm::Sm2);
	desk.write("company.der", desk.company.der());
	let at = day(10);
	desk.passes(&["company.der", "--at", &at]);
	let read = |credential: &Credential| {
		fs::read_to_string(credential.certificate_pem()).expect("is text")
	};
	let chain = [read(&desk.company), read(desk.issuing.credential())].concat();
	desk.write("chain.pem", format!("Bag Attributes\n{chain}"));
	let verify = ["pki", "verify", "--anchor", "root.crt.pem", "chain.pem", "--at", &at];
	let report = succeeds_in(desk.path(), &verify);
	assert_eq!(report["path"][1]["file"], "chain.pem (2)");
}

#[test]
fn an_expired_certificate_is_out_of_bounds_unless_its_use_is_proved() {
	let desk = Desk::new(Algorithm::Sm2);
	for (at, sub_indication) in [("2026-12-01T00:00:00Z", "NOT_YET_VALID"), (&day(400), "EXPIRED")]
	{
		let arguments = desk.arguments(&["company.crt.pem", "--at", at]);
		let report = desk.fails(&arguments);
		assert_eq!(report["indication"], "INDETERMINATE");
		assert_eq!(report["subIndication"], "OUT_OF_BOUNDS_NO_POE");
		assert_eq!(outcome(&report, "validity", "company.crt.pem"), "failed");
		let proved = desk.fails(&[&arguments[..], &["--proved"]].concat());
		assert_eq!(proved["indication"], "TOTAL_FAILED");
		assert_eq!(proved["subIndication"], sub_indication);
	}
	let expired = desk.fails(&desk.arguments(&["company.crt.pem", "--at", &day(400)]));
	assert_eq!(outcome(&expired, "signature", "company.crt.pem"), "passed");
	assert_eq!(outcome(&expired, "validity", "issuing.crt.pem"), "passed");
	let reason = expired["reason"].as_str().expect("says why");
	assert!(reason.starts_with("company.crt.pem was valid until 2028-01-15"), "{reason}");
}

#[test]
fn a_revocation_list_decides_once_it_is_given() {
	let desk = Desk::new(Algorithm::Sm2);
	let at = day(10);
	desk.list("before.crl");
	let with = |list| desk.arguments(&["company.crt.pem", "--at", &at, "--crl", list]);
	let report = succeeds_in(desk.path(), &with("before.crl"));
	assert_eq!(outcome(&report, "revocation", "company.crt.pem"), "passed");
	assert_eq!(report["revocationChecked"], false, "the root gave no list");
	let wanted = desk.fails(&[&with("before.crl")[..], &["--require-crl"]].concat());
	assert_eq!(wanted["subIndication"], "TRY_LATER");
	let list = desk.root.crl_between(BEGIN, BEGIN + 90 * DAY).expect("a list");
	desk.write("root.crl", list);
	let both = [&with("before.crl")[..], &["--crl", "root.crl", "--require-crl"]].concat();
	assert_eq!(succeeds_in(desk.path(), &both)["revocationChecked"], true);

	desk.issuing.revoke_at(&desk.company, Reason::KeyCompromise, BEGIN + DAY).expect("revokes");
	desk.list("after.crl");
	let report = desk.fails(&with("after.crl"));
	assert_eq!(report["indication"], "INDETERMINATE");
	assert_eq!(report["subIndication"], "REVOKED_NO_POE");
	assert_eq!(outcome(&report, "revocation", "company.crt.pem"), "failed");
	assert_eq!(outcome(&report, "signature", "company.crt.pem"), "passed");
	let reason = report["reason"].as_str().expect("says why");
	assert!(reason.ends_with("by after.crl: key compromised"), "{reason}");
	let proved = desk.fails(&[&with("after.crl")[..], &["--proved"]].concat());
	assert_eq!(
		(&proved["indication"], &proved["subIndication"]),
		(&"TOTAL_FAILED".into(), &"REVOKED".into())
	);
	let later = day(100);
	let stale =
		desk.fails(&desk.arguments(&["company.crt.pem", "--at", &later, "--crl", "before.crl"]));
	assert_eq!(stale["subIndication"], "TRY_LATER");
	assert_eq!(outcome(&stale, "revocation", "before.crl"), "failed");
}

#[test]
fn another_anchor_is_not_trusted() {
	let desk = Desk::new(Algorithm::Sm2);
	let stranger = tempfile::tempdir().expect("a directory");
	let other = Authority::root(stranger.path(), Algorithm::Sm2, "/O=Other", 30).expect("a root");
	desk.write("other.der", other.credential().der());
	let verify = ["pki", "verify", "--anchor", "other.der", "--intermediate", "issuing.crt.pem"];
	let at = day(10);
	let report = desk.fails(&[&verify[..], &["company.crt.pem", "--at", &at]].concat());
	assert_eq!(report["indication"], "INDETERMINATE");
	assert_eq!(report["subIndication"], "NO_CERTIFICATE_CHAIN_FOUND");
	assert_eq!(outcome(&report, "issuer", "issuing.crt.pem"), "failed");
	assert_eq!(report["path"], serde_json::json!([]));
	assert!(report["pathValidity"].is_null());
}

#[test]
fn a_person_named_is_validly_signed_and_not_of_the_profile() {
	let desk = Desk::new(Algorithm::Sm2);
	let named = Request::signer("/C=CN/CN=张三").validity(year());
	desk.issuing.issue("named", &named).expect("issues");
	let at = day(10);
	let report = desk.passes(&["named.crt.pem", "--at", &at]);
	assert_eq!(report["ofProfile"], false);
	assert!(report["holder"].is_null() && report["profileFault"].is_string(), "{report:#}");

	let commitment = "ab".repeat(32);
	let pseudonym = Request::person(&commitment).validity(year());
	desk.issuing.issue("pseudonym", &pseudonym).expect("issues");
	let report = desk.passes(&["pseudonym.crt.pem", "--at", &at]);
	assert_eq!(report["holder"]["kind"], "person");
	assert_eq!(report["holder"]["commitment"], format!("0x{commitment}"));
}

#[test]
fn a_certificate_is_valid_for_its_purpose_only() {
	let desk = Desk::new(Algorithm::Sm2);
	let at = day(10);
	let stamps = ["company.crt.pem", "--at", &at, "--purpose", "timestamp"];
	let report = desk.fails(&desk.arguments(&stamps));
	assert_eq!(report["subIndication"], "CHAIN_CONSTRAINTS_FAILURE");
	assert_eq!(outcome(&report, "purpose", "company.crt.pem"), "failed");
	assert_eq!(outcome(&report, "signature", "company.crt.pem"), "passed");
	let authority = Request::signer("/O=TSA")
		.extension("extendedKeyUsage", "critical,timeStamping")
		.validity(year());
	desk.issuing.issue("tsa", &authority).expect("issues");
	desk.passes(&["tsa.crt.pem", "--at", &at, "--purpose", "timestamp"]);
	let signs = desk.fails(&desk.arguments(&["tsa.crt.pem", "--at", &at]));
	assert_eq!(outcome(&signs, "purpose", "tsa.crt.pem"), "failed");
	desk.passes(&["tsa.crt.pem", "--at", &at, "--purpose", "any"]);
}

#[test]
fn an_altered_certificate_fails_by_its_signature() {
	let desk = Desk::new(Algorithm::P256);
	let mut altered = desk.company.der().to_vec();
	let name = altered.windows(3).position(|part| part == "杭".as_bytes()).expect("is there");
	altered[name..name + 3].copy_from_slice("苏".as_bytes());
	desk.write("altered.der", altered);
	let report = desk.fails(&desk.arguments(&["altered.der", "--at", &day(10)]));
	assert_eq!(report["indication"], "INDETERMINATE");
	assert_eq!(report["subIndication"], "CERTIFICATE_CHAIN_GENERAL_FAILURE");
	assert_eq!(outcome(&report, "signature", "altered.der"), "failed");
}

#[test]
fn what_is_no_certificate_is_named_in_a_sentence() {
	let desk = Desk::new(Algorithm::Sm2);
	desk.write("garbage.pem", "no certificate");
	let rsa = Request::organisation(NAME, None).algorithm(Algorithm::Rsa2048).validity(year());
	desk.issuing.issue("rsa", &rsa).expect("issues");
	let der = desk.company.der();
	desk.write("cut.der", &der[..der.len() - 1]);
	for (file, why) in [
		("missing.pem", "cannot read missing.pem"),
		("garbage.pem", "garbage.pem is not what it should be: it is no certificate"),
		("cut.der", "cut.der is not what it should be: it is no certificate"),
		("company.key.pem", "company.key.pem is not what it should be: it holds no certificate"),
		("rsa.crt.pem", "1.2.840.113549.1.1.1 is not that of elliptic curves"),
	] {
		let error = fails_in(desk.path(), &desk.arguments(&[file]), 1);
		assert!(error.contains(why), "{error}");
		assert_eq!(error.trim().lines().count(), 1, "{error}");
	}
	let list = desk.arguments(&["company.crt.pem", "--crl", "garbage.pem"]);
	assert!(fails_in(desk.path(), &list, 1).contains("it is no revocation list"));
	let leaf = ["pki", "verify", "--anchor", "company.crt.pem", "company.crt.pem"];
	let error = fails_in(desk.path(), &leaf, 1);
	assert!(
		error.contains("company.crt.pem") && error.contains("another one issued it"),
		"{error}"
	);
}

#[test]
fn wrong_usage_is_told_apart() {
	let desk = Desk::new(Algorithm::P256);
	assert!(fails_in(desk.path(), &["pki", "verify", "company.crt.pem"], 2).contains("--anchor"));
	fails_in(desk.path(), &desk.arguments(&[]), 2);
	let noon = desk.arguments(&["company.crt.pem", "--at", "noon"]);
	assert!(fails_in(desk.path(), &noon, 2).contains("RFC 3339"));
	let proved = desk.arguments(&["company.crt.pem", "--proved"]);
	assert!(fails_in(desk.path(), &proved, 2).contains("--at"));
	let purpose = desk.arguments(&["company.crt.pem", "--purpose", "tls"]);
	assert!(fails_in(desk.path(), &purpose, 2).contains("timestamp"));
}

#[test]
fn without_a_time_it_is_now() {
	let directory = tempfile::tempdir().expect("a directory");
	let root = Authority::root(directory.path(), Algorithm::Sm2, "/O=Root", 30).expect("a root");
	root.issue_organisation("company", NAME, None).expect("issues");
	let verify = ["pki", "verify", "--anchor", "root.crt.pem", "company.crt.pem"];
	let report = succeeds_in(directory.path(), &verify);
	let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("after 1970");
	let now = u64::try_from(now.as_millis()).expect("fits");
	assert!(report["at"].as_u64().is_some_and(|at| at <= now && now - at < 60_000));
}
