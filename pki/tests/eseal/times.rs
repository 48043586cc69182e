//! When a seal was made and used, by whose word, and what follows.

use crate::{
	fixture::{
		anchor, fails, is_open, outcome, passes, Desk, ACCEPTED, AT, DAY, MADE, USED, VALID,
	},
	tokens::TokenDraft,
};
use openssl_authority::Algorithm;
use seal_pki::{
	eseal::{Act, CheckName, Outcome, SealInfo, SealVersion, SigningTime},
	SubIndication, UnixTime, Validity,
};

fn used_at(desk: &Desk, info: &SealInfo, time: UnixTime) -> Vec<u8> {
	let act = Act { time, ..desk.act() };
	desk.signature_of(&desk.seal_of(info), &desk.signer, &act, None).der().to_vec()
}

#[test]
fn a_seal_by_itself_is_valid_at_the_time_asked_for() {
	let desk = Desk::shared(Algorithm::Sm2);
	let seal = desk.seal(SealVersion::V4);
	let Validity { not_before, not_after } = seal.info().validity;
	for (at, sub) in [
		(not_before, None),
		(not_after, None),
		(not_before - 1, Some(SubIndication::NotYetValid)),
		(not_after + 1, Some(SubIndication::Expired)),
	] {
		let mut given = desk.given();
		given.at = at;
		let report = given.seal(seal.der());
		match sub {
			None => passes(&report),
			Some(sub) => fails(&report, CheckName::SealValidity, sub),
		}
	}
}

#[test]
fn a_signature_outside_of_the_seals_validity_fails_for_good() {
	for algorithm in ACCEPTED {
		let desk = Desk::shared(algorithm);
		let validity = Validity { not_before: MADE + DAY, not_after: MADE + 2 * DAY };
		let info = SealInfo { validity, ..desk.info(SealVersion::V4) };
		let early = used_at(desk, &info, MADE + DAY - 1);
		fails(&desk.given().signature(&early), CheckName::SealValidity, SubIndication::NotYetValid);
		let late = used_at(desk, &info, MADE + 2 * DAY + 1);
		fails(&desk.given().signature(&late), CheckName::SealValidity, SubIndication::Expired);
	}
}

#[test]
fn a_seal_that_ended_since_needs_a_proof_of_when_it_was_used() {
	let desk = Desk::shared(Algorithm::Sm2);
	let validity = Validity { not_before: MADE, not_after: USED + DAY };
	let signature = used_at(desk, &SealInfo { validity, ..desk.info(SealVersion::V4) }, USED);
	let mut given = desk.given();
	is_open(&given.signature(&signature), CheckName::SealValidity, SubIndication::OutOfBoundsNoPoe);
	given.existed_at = Some(USED + DAY);
	let report = given.signature(&signature);
	passes(&report);
	assert_eq!(report.time, Some(SigningTime { claimed: USED, proved: Some(USED + DAY) }));
	given.existed_at = Some(USED + DAY + 1);
	assert!(!given.signature(&signature).is_valid());
}

#[test]
fn the_signers_certificate_is_valid_when_it_signs() {
	let desk = Desk::shared(Algorithm::Sm2);
	let long = Validity { not_before: AT - 2 * VALID, not_after: AT + 2 * VALID };
	let info = SealInfo { validity: long, created: AT - VALID, ..desk.info(SealVersion::V4) };
	let mut given = desk.given();
	let signature = used_at(desk, &info, AT + VALID + 1);
	given.at = AT + VALID + 2;
	fails(&given.signature(&signature), CheckName::SignerValidity, SubIndication::Expired);
	// Used in time, asked for later: a proof of then decides.
	let signature = used_at(desk, &info, AT);
	is_open(
		&given.signature(&signature),
		CheckName::SignerValidity,
		SubIndication::OutOfBoundsNoPoe,
	);
	given.existed_at = Some(AT + 1);
	passes(&given.signature(&signature));
}

#[test]
fn a_signer_whose_certificate_came_later_fails() {
	let desk = Desk::shared(Algorithm::Sm2);
	let long = Validity { not_before: AT - 2 * VALID, not_after: AT };
	let info = SealInfo { validity: long, created: AT - 2 * VALID, ..desk.info(SealVersion::V4) };
	let report = desk.given().signature(&used_at(desk, &info, AT - VALID - 1));
	let not_yet = Outcome::Failed(SubIndication::NotYetValid);
	assert_eq!(outcome(&report, CheckName::SignerValidity), not_yet);
	assert_eq!(outcome(&report, CheckName::MakerValidity), not_yet);
	assert_eq!(outcome(&report, CheckName::SignerChain), Outcome::Passed);
}

#[test]
fn a_seal_outlives_its_makers_certificate() {
	let desk = Desk::shared(Algorithm::Sm2);
	let long = Validity { not_before: MADE, not_after: AT + 3 * VALID };
	let seal = desk.seal_of(&SealInfo { validity: long, ..desk.info(SealVersion::V4) });
	let mut given = desk.given();
	given.at = AT + 2 * VALID;
	passes(&given.seal(seal.der()));
	let late = desk.seal_of(&SealInfo {
		validity: long,
		created: AT + VALID + 1,
		..desk.info(SealVersion::V4)
	});
	fails(&given.seal(late.der()), CheckName::MakerValidity, SubIndication::Expired);
}

#[test]
fn a_seal_is_used_after_it_is_made_and_not_in_the_future() {
	let desk = Desk::shared(Algorithm::P256);
	let long = Validity { not_before: MADE - DAY, not_after: AT + 2 * DAY };
	let info = SealInfo { validity: long, ..desk.info(SealVersion::V4) };
	let given = desk.given();
	let sub = SubIndication::SigConstraintsFailure;
	fails(&given.signature(&used_at(desk, &info, MADE - 301)), CheckName::SigningTime, sub);
	passes(&given.signature(&used_at(desk, &info, MADE - 300)));
	is_open(&given.signature(&used_at(desk, &info, AT + 301)), CheckName::SigningTime, sub);
	passes(&given.signature(&used_at(desk, &info, AT + 300)));
}

#[test]
fn a_timestamp_proves_the_time_with_either_algorithm() {
	for algorithm in ACCEPTED {
		let desk = Desk::shared(algorithm);
		for version in [SealVersion::V4, SealVersion::V5] {
			let stamp = |value: &[u8]| TokenDraft::new(&desk.stamper, value, USED + 60).made();
			let seal = desk.seal(version);
			let signature = desk.signature_of(&seal, &desk.signer, &desk.act(), Some(&stamp));
			let mut given = desk.given();
			// Long after everything but the authority of the time.
			given.at = AT + 2 * VALID;
			let report = given.signature(signature.der());
			passes(&report);
			assert_eq!(report.time, Some(SigningTime { claimed: USED, proved: Some(USED + 60) }));
			given.time_anchors = Vec::new();
			let report = given.signature(signature.der());
			assert_eq!(
				outcome(&report, CheckName::TimestampChain),
				Outcome::Indeterminate(SubIndication::NoCertificateChainFound)
			);
			let unproved = Outcome::Indeterminate(SubIndication::OutOfBoundsNoPoe);
			assert_eq!(outcome(&report, CheckName::SignerValidity), unproved);
		}
	}
}

#[test]
fn a_signature_does_not_claim_a_time_after_its_timestamp() {
	let desk = Desk::shared(Algorithm::Sm2);
	let seal = desk.seal(SealVersion::V4);
	let sub = SubIndication::TimestampOrderFailure;
	let stamped = |at: UnixTime| {
		let stamp = |value: &[u8]| TokenDraft::new(&desk.stamper, value, at).made();
		let signature = desk.signature_of(&seal, &desk.signer, &desk.act(), Some(&stamp));
		desk.given().signature(signature.der())
	};
	passes(&stamped(USED - 300));
	is_open(&stamped(USED - 301), CheckName::SigningTime, sub);
	passes(&stamped(AT + 300));
	is_open(&stamped(AT + 301), CheckName::Timestamp, sub);
}

#[test]
fn a_seals_own_timestamp_proves_when_it_was_made() {
	for algorithm in ACCEPTED {
		let desk = Desk::shared(algorithm);
		let certificate = crate::fixture::certificate(&desk.maker);
		let info = desk.info(SealVersion::V5);
		let draft = seal_pki::eseal::SealDraft::new(&info, &certificate).unwrap();
		let value = desk.maker.sign(&draft.to_sign().unwrap()).unwrap();
		let seal = |at: UnixTime| {
			let token = TokenDraft::new(&desk.stamper, &value, at).made();
			draft.finish(&value, Some(&token)).unwrap()
		};
		let report = desk.given().seal(seal(MADE + 60).der());
		passes(&report);
		assert_eq!(report.time, Some(SigningTime { claimed: MADE, proved: Some(MADE + 60) }));
		let report = desk.given().seal(seal(MADE - 301).der());
		is_open(&report, CheckName::SealTimestamp, SubIndication::TimestampOrderFailure);
		let mut given = desk.given();
		given.time_anchors = vec![anchor(&desk.root)];
		let report = given.signature(desk.signature_with(&seal(MADE + 60)).der());
		// The same name and another key.
		is_open(
			&report,
			CheckName::SealTimestampChain,
			SubIndication::CertificateChainGeneralFailure,
		);
	}
}
