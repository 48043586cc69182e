//! Revocation of makers, signers and timestamp authorities, and of authorities above.

use crate::{
	fixture::{
		breaks, fails, is_open, outcome, passes, Desk, Given, ACCEPTED, AT, DAY, MADE, USED, VALID,
	},
	tokens::TokenDraft,
};
use openssl_authority::{Algorithm, Authority, Credential, Reason};
use seal_pki::{
	eseal::{CheckName, Outcome, SealVersion},
	SubIndication, UnixTime,
};

/// A list that is current at [`AT`].
fn list(authority: &Authority) -> Vec<u8> {
	authority.crl_between(AT - DAY, AT + DAY).unwrap()
}

/// With lists of every authority.
fn listed(desk: &Desk) -> Given {
	let mut given = desk.given();
	for authority in [&desk.root, &desk.issuing, &desk.time_root] {
		given = given.with_list(&list(authority));
	}
	given.needs_crls = true;
	given
}

fn stamped(desk: &Desk, at: UnixTime) -> Vec<u8> {
	let stamp = |value: &[u8]| TokenDraft::new(&desk.stamper, value, at).made();
	let seal = desk.seal(SealVersion::V4);
	desk.signature_of(&seal, &desk.signer, &desk.act(), Some(&stamp)).der().to_vec()
}

#[test]
fn who_is_on_no_list_passes_and_every_list_is_needed() {
	for algorithm in ACCEPTED {
		let desk = Desk::shared(algorithm);
		let signature = stamped(desk, USED + 60);
		let given = listed(desk);
		let report = given.signature(&signature);
		passes(&report);
		for name in [
			CheckName::MakerRevocation,
			CheckName::SignerRevocation,
			CheckName::TimestampRevocation,
		] {
			assert_eq!(outcome(&report, name), Outcome::Passed);
		}
		let mut without_root = given.clone();
		without_root.crls.remove(0);
		let report = without_root.signature(&signature);
		let later = Outcome::Indeterminate(SubIndication::TryLater);
		assert_eq!(outcome(&report, CheckName::SignerRevocation), later);
		assert_eq!(outcome(&report, CheckName::TimestampRevocation), Outcome::Passed);
		without_root.needs_crls = false;
		let report = without_root.signature(&signature);
		passes(&report);
		assert_eq!(outcome(&report, CheckName::SignerRevocation), Outcome::NotDone);
	}
}

/// What comes of it that a signer is revoked at a time, without and with a timestamp.
fn signer_revoked(at: UnixTime) -> [seal_pki::eseal::Report; 2] {
	let desk = Desk::new(Algorithm::Sm2);
	desk.issuing.revoke_at(&desk.signer, Reason::KeyCompromise, at).unwrap();
	let given = listed(&desk);
	let signature = desk.signature(SealVersion::V4);
	[given.signature(signature.der()), given.signature(&stamped(&desk, USED + 60))]
}

#[test]
fn a_signer_revoked_before_signing_fails_for_good() {
	for at in [USED - DAY, USED] {
		for report in signer_revoked(at) {
			fails(&report, CheckName::SignerRevocation, SubIndication::Revoked);
		}
	}
}

#[test]
fn a_signer_revoked_after_signing_passes_only_with_a_proof() {
	let [claimed, proved] = signer_revoked(USED + DAY);
	is_open(&claimed, CheckName::SignerRevocation, SubIndication::RevokedNoPoe);
	passes(&proved);
	let [claimed, proved] = signer_revoked(USED + 30);
	for report in [claimed, proved] {
		is_open(&report, CheckName::SignerRevocation, SubIndication::RevokedNoPoe);
	}
}

#[test]
fn a_maker_revoked_after_making_passes_only_with_a_proof() {
	for (at, with_proof) in [
		(MADE, Outcome::Failed(SubIndication::Revoked)),
		(USED, Outcome::Indeterminate(SubIndication::RevokedNoPoe)),
		(USED + DAY, Outcome::Passed),
	] {
		let desk = Desk::new(Algorithm::P256);
		desk.issuing.revoke_at(&desk.maker, Reason::Superseded, at).unwrap();
		let given = listed(&desk);
		let report = given.signature(&stamped(&desk, USED + 60));
		match with_proof {
			Outcome::Passed => passes(&report),
			outcome => breaks(&report, CheckName::MakerRevocation, outcome),
		}
		if at != MADE {
			let sub = SubIndication::RevokedNoPoe;
			let seal = desk.seal(SealVersion::V4);
			is_open(&given.seal(seal.der()), CheckName::MakerRevocation, sub);
		}
	}
}

#[test]
fn a_revoked_authority_leaves_all_open() {
	let desk = Desk::new(Algorithm::Sm2);
	desk.root.revoke_at(desk.issuing.credential(), Reason::CaCompromise, MADE - DAY).unwrap();
	let report = listed(&desk).signature(desk.signature(SealVersion::V4).der());
	let sub = Outcome::Indeterminate(SubIndication::RevokedCaNoPoe);
	assert_eq!(outcome(&report, CheckName::MakerRevocation), sub);
	assert_eq!(outcome(&report, CheckName::SignerRevocation), sub);
}

#[test]
fn a_revoked_timestamp_authority_proves_nothing() {
	let desk = Desk::new(Algorithm::Sm2);
	let signature = stamped(&desk, USED + 60);
	desk.time_root.revoke_at(&desk.stamper, Reason::KeyCompromise, USED + DAY).unwrap();
	desk.issuing.revoke_at(&desk.signer, Reason::KeyCompromise, USED + DAY).unwrap();
	let report = listed(&desk).signature(&signature);
	let open = Outcome::Indeterminate(SubIndication::RevokedNoPoe);
	assert_eq!(outcome(&report, CheckName::TimestampRevocation), open);
	assert_eq!(outcome(&report, CheckName::SignerRevocation), open);
	assert_eq!(report.time.unwrap().proved, None);
}

/// With one list of the issuing authority.
fn with_list(desk: &Desk, this_update: UnixTime, next_update: UnixTime) -> Given {
	desk.given().with_list(&desk.issuing.crl_between(this_update, next_update).unwrap())
}

#[test]
fn a_list_answers_for_its_time_only() {
	let desk = Desk::shared(Algorithm::Sm2);
	let signature = desk.signature(SealVersion::V4);
	let stale = with_list(desk, USED - DAY, USED + DAY);
	let report = stale.signature(signature.der());
	let later = Outcome::Indeterminate(SubIndication::TryLater);
	assert_eq!(outcome(&report, CheckName::SignerRevocation), later);
	let early = with_list(desk, AT + DAY, AT + 2 * DAY);
	assert_eq!(outcome(&early.signature(signature.der()), CheckName::SignerRevocation), later);
	// Where it is proved that the signature was there while the list was current, it suffices.
	let report = stale.signature(&stamped(desk, USED + 60));
	let check = report.check(CheckName::SignerRevocation).unwrap();
	assert_eq!(check.outcome, Outcome::NotDone, "nobody gave the root's list: {}", check.detail);
	let both = stale.with_list(&desk.root.crl_between(USED - DAY, USED + DAY).unwrap());
	let report = both.signature(&stamped(desk, USED + 60));
	assert_eq!(outcome(&report, CheckName::SignerRevocation), Outcome::Passed);
}

#[test]
fn a_list_of_after_the_certificates_end_says_nothing_by_silence() {
	let desk = Desk::shared(Algorithm::Sm2);
	let mut given = with_list(desk, AT + VALID + DAY, AT + VALID + 3 * DAY);
	given.at = AT + VALID + 2 * DAY;
	given.existed_at = Some(USED + DAY);
	let report = given.signature(desk.signature(SealVersion::V4).der());
	let later = Outcome::Indeterminate(SubIndication::TryLater);
	assert_eq!(outcome(&report, CheckName::SignerRevocation), later);
}

#[test]
fn a_list_by_another_key_says_nothing() {
	let desk = Desk::shared(Algorithm::Sm2);
	let forged = |issuer: &Credential| {
		openssl_authority::forge::sign_again(&list(&desk.issuing), issuer).unwrap()
	};
	let given = desk.given().with_list(&forged(&desk.other));
	let report = given.signature(desk.signature(SealVersion::V4).der());
	let open = Outcome::Indeterminate(SubIndication::CertificateChainGeneralFailure);
	assert_eq!(outcome(&report, CheckName::SignerRevocation), open);
}
