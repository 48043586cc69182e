//! An electronic seal from the maker's workshop to the public's question, by command lines alone.

use crate::desk::{
	text, told, words, Desk, AUTHORITY, DATA_BUREAU, MARKET_SUPERVISION, PUBLIC_SECURITY,
};
use openssl_authority::Request;
use serde_json::{json, Value};

const MAKER: &str = "//SealMaker";
const MAKERS_NAME: &str = "浙江示范印章制作有限公司";
const REPRESENTATIVE: &str = "//Representative";
const COMPANY: &str = "91350100M000100Y43";
const NAME: &str = "杭州钱塘进出口贸易有限公司";
const SEAL: &str = "3301000012346";
const PRODUCE: &str = "--eseal contract.esl --custody cloud:1 --certificate maker.crt.pem \
	--certificate-key";

#[tokio::test]
async fn an_electronic_seal_is_made_filed_produced_accepted_and_checked() {
	let desk = Desk::open().await;
	desk.admit_authority().await;
	desk.trust_root().await;
	maker(&desk).await;
	company(&desk).await;
	let made = workshop(&desk).await;
	production(&desk, &made).await;
	public(&desk, &made).await;
}

/// The bureaus admit a maker, and it acts under its certificate.
async fn maker(desk: &Desk) {
	let operator = desk.address(MAKER).await;
	let papers = format!("0x{}", "33".repeat(32));
	let apply = format!(
		"institution apply {operator} --name {MAKERS_NAME} --capability seal-maker --papers {papers}"
	);
	let applied = desk.does(DATA_BUREAU, &apply).await;
	assert_eq!(told(&applied, "Institutions.Applied")["id"], 1);
	desk.carried("institution admit 1").await;
	certify(desk, "maker", MAKERS_NAME).await;
	desk.does(MAKER, "key bind --certificate maker.crt.pem --certificate-key maker.key.pem").await;
}

/// An organisation gets a certificate, which stands on the chain.
async fn certify(desk: &Desk, file: &str, organisation: &str) {
	desk.issue(file, &Request::organisation(organisation, None));
	let register =
		format!("certificate register {file}.crt.pem issuing.crt.pem --anchor root.crt.pem");
	desk.does(AUTHORITY, &register).await;
}

/// A company is registered, and has a certificate to seal with.
async fn company(desk: &Desk) {
	let identity = desk.commit("representative", "范思齐").await;
	desk.does(PUBLIC_SECURITY, &format!("member attest {identity}")).await;
	let address = desk.address(REPRESENTATIVE).await;
	let register = format!(
		"enterprise register {COMPANY} --name {NAME} --legal-representative {address} --identity \
		 {identity}"
	);
	desk.does(MARKET_SUPERVISION, &register).await;
	certify(desk, "company", NAME).await;
}

/// The maker draws the face, and packs and signs the seal; anyone validates the file without a chain.
async fn workshop(desk: &Desk) -> Value {
	let make = format!(
		"eseal make --kind contract --company limited --name {NAME} --code {SEAL} --maker-cert \
		 maker.crt.pem --signer-cert company.crt.pem --certificate-key maker.key.pem --valid-from \
		 2026-01-01T00:00:00Z --valid-until 2036-01-01T00:00:00Z --out contract.esl --image-png \
		 face.png"
	);
	let made = desk.shows(&make).await;
	let verify = "eseal verify contract.esl --anchor root.crt.pem --intermediate issuing.crt.pem";
	assert_eq!(desk.shows(verify).await["indication"], "TOTAL_PASSED");
	desk.shows("document commit face.png --out impression.salted.json").await;
	made
}

/// Public security files the seal, and only a recognised maker's signature gives it its electronic part.
async fn production(desk: &Desk, made: &Value) {
	let file = format!(
		"seal file {SEAL} --owner {COMPANY} --kind contract --engraver 1 --impression \
		 @impression.salted.json"
	);
	desk.does(PUBLIC_SECURITY, &file).await;

	let produce = format!("seal produce {SEAL} {PRODUCE} maker.key.pem");
	let advice = "See sealctl maker recognise";
	desk.refused(MAKER, &produce, "SealRegistry::MakerNotRecognised", advice).await;
	desk.carried("maker recognise 1 --form v4 --form v5 --region 3301").await;
	let another = format!("seal produce {SEAL} {PRODUCE} company.key.pem");
	desk.refused(MAKER, &another, "Content", "the key is another than that").await;

	let produced = desk.does(MAKER, &produce).await;
	let produced = told(&produced, "SealRegistry.Produced");
	assert_eq!((&produced["code"], &produced["version"]), (&json!(SEAL), &json!(1)));
	let early = "SealRegistry::NotDelivered";
	let activate = format!("seal activate {SEAL}");
	desk.refused(REPRESENTATIVE, &activate, early, "").await;
	desk.does(MAKER, &format!("seal deliver {SEAL}")).await;
	desk.does(REPRESENTATIVE, &activate).await;

	let shown = desk.shows(&format!("seal check {SEAL}")).await;
	assert_eq!((&shown["inForce"], &shown["status"]), (&json!(true), &json!("Active")));
	let digest = shown["electronic"]["eseal"]["value"].as_str().expect("a digest");
	assert!(text(&made["digest"]).ends_with(digest.trim_start_matches("0x")), "{made:#} {shown:#}");
}

/// Whoever holds the file or the face learns what it is; of another file the chain says nothing.
async fn public(desk: &Desk, made: &Value) {
	for file in ["contract.esl", "face.png"] {
		let checked = desk.shows(&format!("seal check --file {file}")).await;
		assert_eq!((&checked["found"]["code"], &checked["inForce"]), (&json!(SEAL), &json!(true)));
		assert_eq!(checked["inUse"], true, "{checked:#}");
	}
	let found = desk.shows(&format!("seal find {}", text(&made["digest"]))).await;
	assert_eq!((&found["code"], &found["version"]), (&json!(SEAL), &json!(1)));

	let elsewhere = "eseal make --kind contract --company limited --name 宁波他处有限公司 --code \
		3302000012346 --maker-cert maker.crt.pem --signer-cert company.crt.pem --certificate-key \
		maker.key.pem --valid-from 2026-01-01T00:00:00Z --valid-until 2036-01-01T00:00:00Z --out \
		elsewhere.esl";
	desk.shows(elsewhere).await;
	let check = desk.sealctl.ask(&words("seal check --file elsewhere.esl")).await;
	let failed = check.expect_err("the chain knows nothing of it");
	let report: Value = serde_json::from_str(&failed.printed).expect("a report");
	assert_eq!((failed.code, &report["result"]), (Some(1), &json!("INDETERMINATE")), "{failed}");
	let find = "seal find --file elsewhere.esl";
	desk.refused(REPRESENTATIVE, find, "NotFound", "it was made elsewhere").await;
}
