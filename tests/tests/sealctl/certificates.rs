//! An authority comes to be trusted by vote; seats act under its certificates until it is no longer.

use crate::desk::{told, words, Desk, AUTHORITY, DATA_BUREAU, MARKET_SUPERVISION, PUBLIC_SECURITY};
use openssl_authority::{Algorithm, Credential, Request};
use sealchain_tests::credentials::fingerprint;
use serde_json::json;
use std::fs;

/// How the chain shows a certificate's name.
fn name_of(credential: &Credential) -> String {
	format!("{:?}", fingerprint(credential))
}

#[tokio::test]
async fn seats_trust_an_authority_by_vote_and_act_under_its_certificates() {
	let desk = Desk::open().await;
	let bureau = desk.issue("bureau", &Request::organisation("Data Bureau", None));
	trust(&desk).await;
	registration(&desk, &bureau).await;
	bindings(&desk, &bureau).await;
	vouchers(&desk).await;
	withdrawal(&desk).await;
}

/// Nothing is registered under a root before two thirds of the seats trust it.
async fn trust(desk: &Desk) {
	desk.admit_authority().await;
	assert_eq!(desk.shows("certificate list-anchors").await, json!([]));
	let register = "certificate register bureau.crt.pem issuing.crt.pem --anchor root.crt.pem";
	let advice = "sealctl certificate list-anchors lists them";
	desk.refused(AUTHORITY, register, "Certificates::AnchorNotFound", advice).await;
	let add = "certificate anchor add root.crt.pem --institution 0 --licence ECP3301";
	desk.refused(AUTHORITY, add, "Collective::NotMember", "only seats propose").await;
	let signer = "certificate anchor add bureau.crt.pem --institution 0 --licence ECP3301";
	desk.refused(DATA_BUREAU, signer, "Content", "another one issued it").await;

	let root = name_of(desk.root());
	let trusted = desk.trust_root().await;
	assert_eq!(told(&trusted, "Certificates.AnchorAdded")["fingerprint"], root);
	let anchors = desk.shows("certificate list-anchors").await;
	assert_eq!(anchors[0]["fingerprint"], root);
	assert_eq!(anchors[0]["anchor"]["licence"], "ECP3301");
	assert_eq!(anchors[0]["authority"]["subject"], "C=CN, O=浙江示范根证书");
	let table = desk.sealctl.print(None, &words("certificate list-anchors")).await;
	let table = table.expect("anchors are listed for people too");
	for said in
		[root.as_str(), "licence: ECP3301", "subject: C=CN, O=浙江示范根证书", "withdrawn: -"]
	{
		assert!(table.contains(said), "{said}:\n{table}");
	}
}

/// The chain verifies what it registers, and a certificate that it may not see is not sent to it.
async fn registration(desk: &Desk, bureau: &Credential) {
	let (bureau_name, root) = (name_of(bureau), name_of(desk.root()));
	// Whoever hands in the whole path means the part below the anchor.
	let register = "certificate register bureau.crt.pem issuing.crt.pem root.crt.pem \
		--anchor root.crt.pem";
	let registered = desk.does(AUTHORITY, register).await;
	assert_eq!(told(&registered, "Certificates.Registered")["fingerprint"], bureau_name);
	assert_eq!(told(&registered, "Certificates.AuthoritySeen")["anchor"], root);
	let authorities = desk.shows("certificate list-authorities").await;
	assert_eq!(authorities.as_array().map(Vec::len), Some(2), "{authorities:#}");

	let shown = desk.shows("certificate show bureau.crt.pem").await;
	assert_eq!(shown["fingerprint"], bureau_name);
	assert_eq!(shown["certificate"]["key"]["algorithm"], "Sm2");
	assert_eq!(shown["certificate"]["anchor"], root);
	assert_eq!((&shown["status"], &shown["statements"]), (&json!("Good"), &json!(0)));
	assert!(shown["binding"].is_null(), "{shown:#}");
	let earlier = desk.shows("certificate show bureau.crt.pem --at 2020-01-01T00:00:00Z").await;
	assert!(earlier["status"]["NotYetValid"].is_object(), "{earlier:#}");

	let again = desk.sealctl.print(Some(AUTHORITY), &words(register)).await;
	let again = again.expect_err("it is registered once");
	let said = "error: Certificates::AlreadyExists: The certificate is registered already";
	assert!(again.said.starts_with(said) && again.code == Some(1), "{again}");

	desk.write_altered("altered.der", bureau.der());
	let altered = "certificate register altered.der issuing.crt.pem --anchor";
	let here = format!("{altered} root.crt.pem");
	desk.refused(AUTHORITY, &here, "Content", "the chain would refuse it").await;
	let there = format!("{altered} {root}");
	let advice = "sealctl pki verify says which one";
	desk.refused(AUTHORITY, &there, "Certificates::WrongSignature", advice).await;

	desk.issue("named", &Request::signer("/C=CN/CN=张三"));
	let named = "certificate register named.crt.pem issuing.crt.pem --anchor root.crt.pem";
	let refused = desk.refused(AUTHORITY, named, "Content", "the chain does not register it").await;
	assert!(!refused.said.contains("张三"), "{refused}");
	let show = "certificate show named.crt.pem";
	desk.refused(AUTHORITY, show, "NotFound", "there is no registered certificate").await;
}

/// A seat goes from one certificate to the next: by its key, by rotation, by a signature made
/// elsewhere.
async fn bindings(desk: &Desk, bureau: &Credential) {
	let bind = "key bind --certificate bureau.crt.pem --certificate-key";
	let wrong = format!("{bind} issuing.key.pem");
	desk.refused(DATA_BUREAU, &wrong, "Content", "the key is another than that").await;
	let bind = format!("{bind} bureau.key.pem");
	let whom = "sealctl certificate show says whom it names";
	desk.refused(MARKET_SUPERVISION, &bind, "Certificates::HolderMismatch", whom).await;
	let bound = desk.does(DATA_BUREAU, &bind).await;
	let first = name_of(bureau);
	assert_eq!(told(&bound, "Certificates.Bound")["fingerprint"], first);

	let request = Request::organisation("Data Bureau", None);
	let second = name_of(&desk.issue("rotated", &request.clone().algorithm(Algorithm::P256)));
	let rotate = "key rotate rotated.crt.pem issuing.crt.pem --anchor root.crt.pem \
		--certificate-key rotated.key.pem";
	let rotated = desk.does(DATA_BUREAU, rotate).await;
	assert_eq!(told(&rotated, "Certificates.Registered")["fingerprint"], second);
	assert_eq!(told(&rotated, "Certificates.Bound")["previous"], first);
	desk.refused(DATA_BUREAU, rotate, "Certificates::AlreadyBound", "Get another one").await;

	let held = desk.issue("held", &request);
	desk.does(AUTHORITY, "certificate register held.crt.pem issuing.crt.pem --anchor root.crt.pem")
		.await;
	let statement = "key statement --purpose bind --certificate held.crt.pem --not-after +1h \
		-o statement.bin";
	let statement = desk.does(DATA_BUREAU, statement).await;
	let signed = fs::read(desk.path("statement.bin")).expect("was written");
	desk.write("statement.sig", &held.sign(&signed).expect("openssl signs"));
	let bind = "key bind --certificate held.crt.pem --signature statement.sig --not-after";
	let other = format!("{bind} +2h");
	desk.refused(DATA_BUREAU, &other, "Signing", "no usable signature").await;
	let bound = desk.does(DATA_BUREAU, &format!("{bind} {}", statement["notAfter"])).await;
	assert_eq!(told(&bound, "Certificates.Bound")["previous"], second);

	let shown = desk.does(DATA_BUREAU, "key show self").await;
	let bindings = shown["bindings"].as_array().expect("a list");
	let certificates: Vec<_> = bindings.iter().map(|binding| &binding["certificate"]).collect();
	assert_eq!(certificates, [&name_of(&held), &second, &first]);
	assert!(bindings[0]["until"].is_null(), "{shown:#}");
	assert_eq!(bindings[1]["until"], bindings[0]["since"]);
	assert_eq!(bindings[2]["until"], bindings[1]["since"]);
}

/// Each bureau vouches for the session keys of its validator.
async fn vouchers(desk: &Desk) {
	let vouch =
		|name| format!("key vouch --certificate {name}.crt.pem --certificate-key {name}.key.pem");
	let unbound = desk.sealctl.print(Some(PUBLIC_SECURITY), &words(&vouch("held"))).await;
	let unbound = unbound.expect_err("nobody vouches by another's certificate");
	let said = "error: Certificates::NotBound: The account is bound to no certificate";
	assert!(unbound.said.starts_with(said), "{unbound}");

	for (key, seat, file) in [
		(MARKET_SUPERVISION, "Market Supervision", "market-supervision"),
		(PUBLIC_SECURITY, "Public Security", "public-security"),
	] {
		desk.issue(file, &Request::organisation(seat, None));
		let rotate = format!(
			"key rotate {file}.crt.pem issuing.crt.pem --anchor root.crt.pem --certificate-key \
			 {file}.key.pem"
		);
		let bound = desk.does(key, &rotate).await;
		assert!(told(&bound, "Certificates.Bound")["previous"].is_null(), "{bound:#}");
	}
	for (key, file) in [
		(DATA_BUREAU, "held"),
		(MARKET_SUPERVISION, "market-supervision"),
		(PUBLIC_SECURITY, "public-security"),
	] {
		let before = desk.does(key, "key show self").await;
		assert!(before["sessionKeysVoucher"].is_null(), "{before:#}");
		let vouched = desk.does(key, &vouch(file)).await;
		let vouched = told(&vouched, "Certificates.SessionKeysVouched");
		let after = desk.does(key, "key show self").await;
		assert_eq!(after["sessionKeysVoucher"]["keys"], vouched["keys"]);
		let current = &after["bindings"][0]["certificate"];
		assert_eq!(&after["sessionKeysVoucher"]["fingerprint"], current);
	}
}

/// Once a root is trusted no longer, nothing below it is good.
async fn withdrawal(desk: &Desk) {
	let root = name_of(desk.root());
	let withdraw = "certificate anchor withdraw root.crt.pem";
	let withdrawn = desk.carried(withdraw).await;
	assert_eq!(told(&withdrawn, "Certificates.AnchorWithdrawn")["fingerprint"], root);
	assert_eq!(desk.shows("certificate list-anchors").await, json!([]));
	let shown = desk.shows("certificate show held.crt.pem").await;
	assert!(shown["status"]["AnchorWithdrawn"]["since"].is_u64(), "{shown:#}");
	let vouch = "key vouch --certificate held.crt.pem --certificate-key held.key.pem";
	let advice = "Get a certificate of an authority that is trusted";
	desk.refused(DATA_BUREAU, vouch, "Certificates::AnchorWithdrawn", advice).await;
	let add = words("certificate anchor add root.crt.pem --institution 0 --licence ECP3301");
	let again = desk.sealctl.pass(&[DATA_BUREAU, MARKET_SUPERVISION], &add).await;
	let again = again.expect_err("what was withdrawn does not come back");
	assert_eq!(again.name().as_deref(), Some("Certificates::AlreadyExists"), "{again}");
}
