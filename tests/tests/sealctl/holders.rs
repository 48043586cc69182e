//! A seal manager who has a U-key and no chain key: others hand in what it signs.

use crate::{
	desk::{text, told, words, Desk, AUTHORITY, DATA_BUREAU, MARKET_SUPERVISION, PUBLIC_SECURITY},
	revocation,
};
use codec::{Decode, Encode};
use openssl_authority::{Credential, Request, DISTINGUISHING_IDENTIFIER};
use pallet_certificates::Call;
use seal_primitives::SealKind;
use sealchain_client::address::from_text;
use sealchain_runtime::{AccountId, Runtime, RuntimeCall, UncheckedExtrinsic};
use sealchain_tests::cast::Actor;
use serde_json::{json, Value};
use std::{collections::BTreeSet, fs, os::unix::fs::PermissionsExt};
use subxt::rpcs::client::rpc_params;

const COMPANY: &str = "91350100M000100Y43";
const REPRESENTATIVE: &str = "//Representative";
/// The manager's serial number, as OpenSSL and browsers show it.
const SERIAL: &str = "0A:1B:2C:3D";
const APPLY: &str =
	"seal apply contract --as-holder manager.crt.pem --certificate-key manager.key.pem";

#[tokio::test]
async fn a_holder_without_a_chain_key_acts_by_certificate_until_it_is_revoked() {
	let desk = Desk::open().await;
	desk.admit_authority().await;
	desk.trust_root().await;
	let clerk = company(&desk).await;
	let account = appointment(&desk).await;
	let applied = act(&desk, &account).await;
	replay(&desk, &applied).await;
	faults(&desk).await;

	revocation::by_serial(&desk, SERIAL, "manager").await;
	let advice = "Get a new one, and bind it: sealctl key rotate";
	desk.refused(DATA_BUREAU, APPLY, "Certificates::CertificateRevoked", advice).await;
	revocation::by_list(&desk, &clerk).await;
	let bind = "key bind --certificate clerk.crt.pem --certificate-key clerk.key.pem";
	desk.refused(REPRESENTATIVE, bind, "Certificates::CertificateRevoked", advice).await;
}

/// Public security attests the people, the authority certifies them by their commitments, and the
/// company is registered. Gives the clerk's certificate.
async fn company(desk: &Desk) -> Credential {
	let representative = desk.commit("representative", "范思齐").await;
	let manager = desk.commit("manager", "俞采薇").await;
	let clerk = desk.commit("clerk", "丁若水").await;
	let attest = format!(
		"member attest {representative} {clerk} --file manager.age --passphrase-file passphrase.txt"
	);
	let no_mandate = "it is no seat with the mandate";
	desk.refused(MARKET_SUPERVISION, &attest, "system::BadOrigin", no_mandate).await;
	let attested = desk.does(PUBLIC_SECURITY, &attest).await;
	assert_eq!(
		told(&attested, "EnterpriseIdentity.PersonsAttested"),
		&json!({"count": 3, "by": 2})
	);
	let attestation = desk.shows(&format!("member attestation {manager}")).await;
	assert_eq!((&attestation["by"], &attestation["withdrawn"]), (&json!(2), &Value::Null));

	let address = desk.address(REPRESENTATIVE).await;
	let register = format!(
		"enterprise register {COMPANY} --name 杭州钱塘进出口贸易有限公司 --legal-representative \
		 {address} --identity {representative}"
	);
	desk.does(MARKET_SUPERVISION, &register).await;
	let person = |commitment: &str| Request::person(commitment.trim_start_matches("0x"));
	desk.issue("manager", &person(&manager).serial(&SERIAL.replace(':', "")));
	let clerk = desk.issue("clerk", &person(&clerk));
	for name in ["manager", "clerk"] {
		let register =
			format!("certificate register {name}.crt.pem issuing.crt.pem --anchor root.crt.pem");
		desk.does(AUTHORITY, &register).await;
	}
	clerk
}

/// The company names the account that the manager's certificate stands for, and the manager's U-key
/// consents. Gives the account.
async fn appointment(desk: &Desk) -> String {
	let sign = format!(
		"#!/bin/sh\nexec openssl dgst -sm3 -sigopt distid:{DISTINGUISHING_IDENTIFIER} -sign \
		 manager.key.pem\n"
	);
	desk.write("u-key", sign.as_bytes());
	fs::set_permissions(desk.path("u-key"), fs::Permissions::from_mode(0o700)).expect("is a file");
	let bind = "key bind-holder --certificate manager.crt.pem --certificate-signer ./u-key";
	let advice = "sealctl account show";
	desk.refused(DATA_BUREAU, bind, "Certificates::NotAdmitted", advice).await;
	desk.refused(DATA_BUREAU, APPLY, "NotFound", "no account is bound to the certificate").await;

	let statement =
		"key statement --purpose bind --holder --certificate manager.crt.pem -o bind.bin";
	let statement = desk.shows(statement).await;
	let account = text(&statement["account"]);
	let manager = desk.shows("certificate show manager.crt.pem").await;
	let manager = text(&manager["certificate"]["holder"]["Person"]["value"]);
	let add = format!("member add {account} --role seal-manager --identity {manager}");
	desk.does(REPRESENTATIVE, &add).await;
	let who = AccountId::new(from_text(account).expect("an address").0);
	let kinds = BTreeSet::from([SealKind::Contract]).try_into().expect("one");
	let appoint = pallet_seal_grants::Call::<Runtime>::appoint { who, kinds };
	let representative = Actor::new("representative", REPRESENTATIVE).expect("a key");
	desk.stage.submit(&representative, appoint.into()).await.expect("a controller appoints");
	let bound = desk.does(DATA_BUREAU, bind).await;
	assert_eq!(told(&bound, "Certificates.Bound")["account"], account);
	account.into()
}

/// The manager applies for a seal, with an SM2 key in a file; a bureau hands it in.
async fn act(desk: &Desk, account: &str) -> Value {
	let applied = desk.does(DATA_BUREAU, APPLY).await;
	let acted = told(&applied, "Certificates.Acted");
	assert_eq!((text(&acted["account"]), &acted["result"]), (account, &json!("Ok")));
	assert_eq!(text(&acted["by"]), desk.address(DATA_BUREAU).await);
	assert_eq!(told(&applied, "SealRegistry.Applied")["enterprise"], COMPANY);
	assert_eq!(told(&applied, "SealRegistry.Applied")["kind"], "Contract");
	applied
}

/// What the manager signed stands in a block for everybody to read, and serves nobody again.
async fn replay(desk: &Desk, applied: &Value) {
	let block: Value = desk
		.stage
		.chain
		.ask("chain_getBlock", rpc_params![text(&applied["block"]["hash"])])
		.await
		.expect("the block is there");
	let extrinsics = block["block"]["extrinsics"].as_array().expect("extrinsics");
	let (act, call, not_after, signature) = extrinsics
		.iter()
		.map(|extrinsic| call_of(text(extrinsic)))
		.find_map(|act| {
			let RuntimeCall::Certificates(Call::<Runtime>::act {
				call, not_after, signature, ..
			}) = &act
			else {
				return None;
			};
			Some((act.clone(), call.encode(), *not_after, signature.clone()))
		})
		.expect("the act is in its block");
	let bureau = Actor::new("market supervision", MARKET_SUPERVISION).expect("a key");
	let refused = desk.stage.submit(&bureau, act).await.expect_err("it served once");
	assert_eq!(refused.pallet_error().as_deref(), Some("Certificates::BadSignature"), "{refused}");

	let again = format!(
		"key act --certificate manager.crt.pem --call {} --signature {} --not-after {not_after}",
		hexadecimal(&call),
		hexadecimal(&signature)
	);
	let next = "The statement that is to be signed has the number 2";
	desk.refused(MARKET_SUPERVISION, &again, "Signing", next).await;

	let applications = desk.shows("seal applications").await;
	assert_eq!(applications.as_array().map(Vec::len), Some(1), "{applications:#}");
	assert_eq!(applications[0]["enterprise"], COMPANY);
}

fn call_of(extrinsic: &str) -> RuntimeCall {
	let bytes = hex::decode(extrinsic.trim_start_matches("0x")).expect("hexadecimal");
	UncheckedExtrinsic::decode(&mut &bytes[..]).expect("this runtime's extrinsic").function
}

fn hexadecimal(bytes: &[u8]) -> String {
	format!("0x{}", hex::encode(bytes))
}

/// A call that fails is told as its own failure, and its statement is used up; a key that is not the
/// certificate's signs nothing.
async fn faults(desk: &Desk) {
	let taken =
		|| async { desk.shows("certificate show manager.crt.pem").await["statements"].clone() };
	assert_eq!(taken().await, 2);
	let suspend = "seal suspend 3301000012345 --as-holder manager.crt.pem --certificate-key \
		manager.key.pem";
	desk.refused(DATA_BUREAU, suspend, "SealRegistry::NotFound", "No seal has this code").await;
	assert_eq!(taken().await, 3);

	let another = APPLY.replace("manager.key.pem", "clerk.key.pem");
	desk.refused(DATA_BUREAU, &another, "Content", "the key is another than that").await;
	let unbound = APPLY.replace("manager", "clerk");
	desk.refused(DATA_BUREAU, &unbound, "NotFound", "no account is bound to the certificate").await;
	let unsigned = "key act --certificate manager.crt.pem --call 0x000000";
	let nobody = "nobody signs with the certificate's key";
	desk.refused(DATA_BUREAU, unsigned, "Signing", nobody).await;
	let usage = words(unsigned).into_iter().chain(["--signature", "0x00"]).collect::<Vec<_>>();
	let usage = desk.sealctl.run(DATA_BUREAU, &usage).await.expect_err("a signature has an end");
	assert!(usage.code == Some(2) && usage.said.contains("--not-after"), "{usage}");
	assert_eq!(taken().await, 3);
}
