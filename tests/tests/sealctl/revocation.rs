//! What an authority takes back: on the chain by its operator or by its signed list, and off the chain
//! by the same list.

use crate::desk::{told, words, Desk, AUTHORITY, DATA_BUREAU, MARKET_SUPERVISION};
use openssl_authority::{Credential, Reason};
use sealchain_tests::Sealctl;
use serde_json::{json, Value};

/// The operator revokes a certificate by its serial number; nobody else does.
pub async fn by_serial(desk: &Desk, serial: &str, name: &str) {
	let revoke = format!(
		"certificate revoke --authority issuing.crt.pem --serial {serial} --reason key-compromise"
	);
	let whose = "Use the key of the institution's operator";
	desk.refused(DATA_BUREAU, &revoke, "Certificates::NotAuthorized", whose).await;
	let other = revoke.replace("issuing.crt.pem", &format!("{name}.crt.pem"));
	desk.refused(AUTHORITY, &other, "NotFound", "sealctl certificate list-authorities").await;
	let revoked = desk.does(AUTHORITY, &revoke).await;
	let written = format!("0x{}", serial.replace(':', "").to_lowercase());
	assert_eq!(told(&revoked, "Certificates.Revoked")["serial"], written);
	desk.refused(AUTHORITY, &revoke, "Certificates::AlreadyRevoked", "revoked already").await;

	let status = desk.shows(&format!("certificate show {name}.crt.pem")).await["status"].clone();
	assert_eq!(status["Revoked"]["reason"], "KeyCompromise", "{status:#}");
	assert_eq!(status["Revoked"]["link"]["serial"], written, "{status:#}");
}

/// Anybody hands in the authority's list, which is taken for its signature, and once. The same files
/// tell the same without a network.
pub async fn by_list(desk: &Desk, clerk: &Credential) {
	let name = clerk.name();
	let verify =
		format!("pki verify --anchor root.crt.pem --intermediate issuing.crt.pem {name}.crt.pem");
	desk.list("before.crl");
	for line in [verify.clone(), format!("{verify} --crl before.crl")] {
		let report = offline(desk).ask(&words(&line)).await.unwrap_or_else(|no| panic!("{no}"));
		assert_eq!(report["indication"], "TOTAL_PASSED", "{report:#}");
		assert_eq!(report["holder"]["kind"], "person");
	}

	desk.issuing.revoke(clerk, Reason::CessationOfOperation).expect("it was issued");
	let list = desk.list("after.crl");
	desk.write_altered("altered.crl", &list);
	let submit = |list| format!("certificate submit-crl {list} --authority issuing.crt.pem");
	let altered = submit("altered.crl");
	let fault = "A signature under a certificate or list is not its issuer's";
	desk.refused(MARKET_SUPERVISION, &altered, "Certificates::WrongSignature", fault).await;
	let taken = desk.does(MARKET_SUPERVISION, &submit("after.crl")).await;
	assert_eq!(told(&taken, "Certificates.CrlTaken")["recorded"], 1);
	for late in ["after.crl", "before.crl"] {
		let newest = "Get the authority's newest list";
		desk.refused(AUTHORITY, &submit(late), "Certificates::CrlOutdated", newest).await;
	}
	let status = desk.shows(&format!("certificate show {name}.crt.pem")).await["status"].clone();
	assert_eq!(status["Revoked"]["reason"], "CessationOfOperation", "{status:#}");

	let revoked = words(&verify).into_iter().chain(["--crl", "after.crl"]).collect::<Vec<_>>();
	let failed = offline(desk).ask(&revoked).await.expect_err("it is revoked");
	assert_eq!(
		(failed.code, &*failed.said),
		(Some(1), ""),
		"a report is no failure of the command"
	);
	let report: Value = serde_json::from_str(&failed.printed).expect("the report is JSON");
	assert_eq!(report["indication"], "INDETERMINATE", "{report:#}");
	assert_eq!(report["subIndication"], json!("REVOKED_NO_POE"));
	let table = offline(desk).print(None, &revoked).await.expect_err("for people too");
	assert!(table.printed.contains("REVOKED_NO_POE") && table.code == Some(1), "{}", table.printed);
}

/// `sealctl` where no node is: nothing listens on this port.
fn offline(desk: &Desk) -> Sealctl {
	Sealctl::towards("ws://127.0.0.1:1").within(desk.files())
}
