//! Enterprises and their people: who they are, in which group, and who winds them up.

use crate::desk::{text, told, words, Desk, DATA_BUREAU, MARKET_SUPERVISION, PUBLIC_SECURITY};
use serde_json::json;

const HEAD: &str = "91350100M000100Y43";
const SUBSIDIARY: &str = "91330110MA27XL0B43";
const HEADS_REPRESENTATIVE: &str = "//HeadsRepresentative";
const REPRESENTATIVE: &str = "//Representative";
const LIQUIDATOR: &str = "//Liquidator";
const SUCCESSOR: &str = "//Successor";
const NAME: &str = "程雁回";

/// The commitments to those who act.
struct People {
	heads_representative: String,
	representative: String,
	liquidator: String,
	successor: String,
}

#[tokio::test]
async fn enterprises_are_registered_grouped_and_wound_up() {
	let desk = Desk::open().await;
	let people = People {
		heads_representative: desk.commit("heads-representative", "苏望舒").await,
		representative: desk.commit("representative", NAME).await,
		liquidator: desk.commit("liquidator", "孟照临").await,
		successor: desk.commit("successor", "楼见山").await,
	};
	registration(&desk, &people).await;
	disclosure(&desk, &people).await;
	group(&desk).await;
	winding_up(&desk, &people).await;
}

/// Only whom public security attested becomes a legal representative.
async fn registration(desk: &Desk, people: &People) {
	let head = (HEAD, "杭州龙井茶业有限公司", HEADS_REPRESENTATIVE, &people.heads_representative);
	let subsidiary =
		(SUBSIDIARY, "杭州钱塘进出口贸易有限公司", REPRESENTATIVE, &people.representative);
	let mut registrations = Vec::new();
	for (code, name, representative, identity) in [head, subsidiary] {
		let address = desk.address(representative).await;
		registrations.push(format!(
			"enterprise register {code} --name {name} --legal-representative {address} --identity \
			 {identity}"
		));
	}
	let advice = "See sealctl member attest";
	let early = &registrations[0];
	desk.refused(MARKET_SUPERVISION, early, "EnterpriseIdentity::NotAttested", advice).await;
	let nobody = format!("member attestation {}", people.representative);
	desk.refused(PUBLIC_SECURITY, &nobody, "NotFound", "there is no attestation of").await;

	let People { heads_representative, representative, liquidator, .. } = people;
	let attest = format!("member attest {heads_representative} {representative} {liquidator}");
	let attested = desk.does(PUBLIC_SECURITY, &attest).await;
	assert_eq!(told(&attested, "EnterpriseIdentity.PersonsAttested")["count"], 3);
	for register in &registrations {
		let registered = desk.does(MARKET_SUPERVISION, register).await;
		assert_eq!(told(&registered, "EnterpriseIdentity.Registered")["by"], 1);
	}
}

/// The representative shows their name to somebody, who compares with what stands on the chain.
async fn disclosure(desk: &Desk, people: &People) {
	let open = "identity open representative.age --field name -o name.opening.json \
		--passphrase-file passphrase.txt";
	let opened = desk.shows(open).await;
	assert_eq!(opened["value"], NAME);
	let enterprise = desk.shows(&format!("enterprise show {SUBSIDIARY}")).await;
	assert_eq!(enterprise["status"], "Active", "{enterprise:#}");
	let verify = "identity verify name.opening.json --commitment";
	let identity = text(&enterprise["identity"]["value"]);
	let verified = desk.shows(&format!("{verify} {identity}")).await;
	assert_eq!((&verified["holds"], &verified["value"]), (&json!(true), &json!(NAME)));
	assert_eq!(verified["names"], json!(["name", "phone"]));
	let other = format!("{verify} {}", people.liquidator);
	let refused = desk.refused(REPRESENTATIVE, &other, "Opening", "does not open").await;
	assert!(!refused.said.contains(NAME), "{refused}");
}

/// A group is one only if both want it, and either ends it.
async fn group(desk: &Desk) {
	let accept = format!("enterprise subsidiary accept {SUBSIDIARY}");
	let advice = "See sealctl enterprise subsidiary join";
	let not_consented = "EnterpriseIdentity::NotConsented";
	desk.refused(HEADS_REPRESENTATIVE, &accept, not_consented, advice).await;
	let joined = desk.does(REPRESENTATIVE, &format!("enterprise subsidiary join {HEAD}")).await;
	let consent = json!({"subsidiary": SUBSIDIARY, "head": HEAD});
	assert_eq!(told(&joined, "EnterpriseIdentity.SubsidiaryConsented"), &consent);

	let show = |code| format!("enterprise subsidiary show {code}");
	let shown = desk.shows(&show(SUBSIDIARY)).await;
	assert_eq!(shown["affiliation"]["head"], HEAD, "{shown:#}");
	assert_eq!(shown["affiliation"]["state"]["Consented"]["epoch"], 0, "{shown:#}");
	assert_eq!(desk.shows(&show(HEAD)).await["subsidiaries"], json!([]), "it is not one yet");

	desk.does(HEADS_REPRESENTATIVE, &accept).await;
	assert_eq!(desk.shows(&show(HEAD)).await["subsidiaries"], json!([SUBSIDIARY]));
	let table = desk.sealctl.print(None, &words(&show(SUBSIDIARY))).await;
	let table = table.expect("a group is shown for people too");
	let head = format!("head: {HEAD}");
	for said in [head.as_str(), "state: Joined: since: "] {
		assert!(table.contains(said), "{said}:\n{table}");
	}
	let exists = "EnterpriseIdentity::AlreadySubsidiary";
	desk.refused(HEADS_REPRESENTATIVE, &accept, exists, "It leaves its group first").await;

	let leave = format!("enterprise subsidiary leave {SUBSIDIARY}");
	desk.does(REPRESENTATIVE, &leave).await;
	assert!(desk.shows(&show(SUBSIDIARY)).await["affiliation"].is_null());
	let advice = "See sealctl enterprise subsidiary show";
	let refused = "EnterpriseIdentity::NotInGroup";
	desk.refused(HEADS_REPRESENTATIVE, &leave, refused, advice).await;
}

/// A licence is revoked; its liquidator loses public security's word, and another takes their place.
async fn winding_up(desk: &Desk, people: &People) {
	let People { representative, liquidator, successor, .. } = people;
	let (first, second) = (desk.address(LIQUIDATOR).await, desk.address(SUCCESSOR).await);
	let replace =
		format!("enterprise replace-liquidator {SUBSIDIARY} {second} --identity {successor}");
	let advice = "See sealctl enterprise change-legal-representative";
	let early = "EnterpriseIdentity::LicenceNotRevoked";
	desk.refused(MARKET_SUPERVISION, &replace, early, advice).await;

	let revoke = format!(
		"enterprise revoke-licence {SUBSIDIARY} --liquidator {first} --identity {liquidator}"
	);
	let revoked = desk.does(MARKET_SUPERVISION, &revoke).await;
	assert_eq!(told(&revoked, "EnterpriseIdentity.LicenceRevoked")["liquidator"], first);
	let former = desk.address(REPRESENTATIVE).await;
	let name_former = format!("member add {former} --role auditor --identity {representative}");
	let removed = "this account was removed";
	desk.refused(REPRESENTATIVE, &name_former, "pool::RemovedAccount", removed).await;

	let withdraw = format!("member withdraw-attestation {liquidator}");
	let withdrawn = desk.does(PUBLIC_SECURITY, &withdraw).await;
	assert_eq!(told(&withdrawn, "EnterpriseIdentity.AttestationWithdrawn")["by"], 2);
	let attestation = desk.shows(&format!("member attestation {liquidator}")).await;
	assert!(attestation["withdrawn"].is_u64(), "{attestation:#}");
	let advice = "See sealctl member attest";
	let unknown = "EnterpriseIdentity::NotAttested";
	desk.refused(LIQUIDATOR, &name_former, unknown, advice).await;
	desk.refused(PUBLIC_SECURITY, &withdraw, unknown, advice).await;

	desk.refused(MARKET_SUPERVISION, &replace, unknown, advice).await;
	desk.does(PUBLIC_SECURITY, &format!("member attest {successor}")).await;
	let no_mandate = "it is no seat with the mandate";
	desk.refused(DATA_BUREAU, &replace, "system::BadOrigin", no_mandate).await;
	let replaced = desk.does(MARKET_SUPERVISION, &replace).await;
	let handed_over = json!({"code": SUBSIDIARY, "old": first, "new": second, "by": 1});
	assert_eq!(told(&replaced, "EnterpriseIdentity.LiquidatorReplaced"), &handed_over);

	let enterprise = desk.shows(&format!("enterprise show {SUBSIDIARY}")).await;
	assert_eq!(enterprise["status"], "LicenceRevoked", "{enterprise:#}");
	assert_eq!(enterprise["liquidator"], second);
	assert_eq!(text(&enterprise["identity"]["value"]), successor);
	desk.refused(LIQUIDATOR, &name_former, "pool::RemovedAccount", removed).await;
	// The new one decides: who represented the company helps with its books.
	let named = desk.does(SUCCESSOR, &name_former).await;
	assert_eq!(told(&named, "EnterpriseIdentity.MemberAdded")["account"], former);
	let members = desk.shows(&format!("member list {SUBSIDIARY}")).await;
	assert_eq!(members.as_array().map(Vec::len), Some(1), "{members:#}");
	assert_eq!(members[0]["account"], former);
}
