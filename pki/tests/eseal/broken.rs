//! Seals and signatures that are wrong in one thing each.

use crate::fixture::{
	anchor, bits, certificate, fails, is_open, outcome, Desk, ACCEPTED, AT, DOCUMENT, VERSIONS,
};
use openssl_authority::{
	forge::{object, tag, Node},
	Algorithm, Request,
};
use seal_pki::{
	eseal::{
		sm3, validate_signature, CheckName, Document, Outcome, SealInfo, SealVersion,
		SignatureDraft, Signers,
	},
	Indication, SubIndication,
};

/// The report's main part on a signature that is left as it is but for one change.
fn patched(desk: &Desk, version: SealVersion, change: impl FnOnce(&mut Node)) -> Vec<u8> {
	let mut node = Node::parse(desk.signature(version).der());
	change(&mut node);
	node.encode()
}

fn flip(node: &mut Node) {
	*node.bytes().last_mut().expect("bytes") ^= 1;
}

#[test]
fn another_picture_breaks_the_makers_signature() {
	for algorithm in ACCEPTED {
		let desk = Desk::shared(algorithm);
		for version in VERSIONS {
			let mut seal = Node::parse(desk.seal(version).der());
			flip(seal.at(&[0, 3, 1]));
			let report = desk.given().seal(&seal.encode());
			fails(&report, CheckName::MakerSignature, SubIndication::SigCryptoFailure);
			// A signer who puts their own picture in signs it, and the maker did not.
			let seal = seal.encode();
			let seal = seal_pki::eseal::Seal::from_der(&seal).unwrap();
			let report = desk.given().signature(desk.signature_with(&seal).der());
			fails(&report, CheckName::MakerSignature, SubIndication::SigCryptoFailure);
		}
	}
}

#[test]
fn another_property_breaks_the_signers_signature() {
	let desk = Desk::shared(Algorithm::Sm2);
	for version in VERSIONS {
		let wrong = patched(desk, version, |node| flip(node.at(&[0, 4])));
		let report = desk.given().signature(&wrong);
		fails(&report, CheckName::SignerSignature, SubIndication::SigCryptoFailure);
	}
}

#[test]
fn a_signature_value_that_is_none_is_a_failure_of_format() {
	let desk = Desk::shared(Algorithm::Sm2);
	let wrong =
		patched(desk, SealVersion::V4, |node| node.nodes()[3] = Node::parse(&bits(b"none")));
	let report = desk.given().signature(&wrong);
	fails(&report, CheckName::SignerSignature, SubIndication::FormatFailure);
}

#[test]
fn a_copied_seal_is_not_the_copiers() {
	for algorithm in ACCEPTED {
		let desk = Desk::shared(algorithm);
		let seal = desk.seal(SealVersion::V4);
		let signature = desk.signature_of(&seal, &desk.other, &desk.act(), None);
		let report = desk.given().signature(signature.der());
		fails(&report, CheckName::SignerListed, SubIndication::SigConstraintsFailure);
	}
}

#[test]
fn a_signer_who_makes_a_seal_is_no_maker() {
	let desk = Desk::shared(Algorithm::Sm2);
	let info = desk.info(SealVersion::V4);
	let draft = seal_pki::eseal::SealDraft::new(&info, &certificate(&desk.signer)).unwrap();
	let own = draft.finish(&desk.signer.sign(&draft.to_sign().unwrap()).unwrap(), None).unwrap();
	let mut given = desk.given();
	// Anchors alone do not tell makers from signers.
	let report = given.seal(own.der());
	assert_eq!(outcome(&report, CheckName::MakerRecognised), Outcome::NotDone);
	given.makers = vec![certificate(&desk.other), certificate(&desk.maker)];
	let sub = SubIndication::SigConstraintsFailure;
	is_open(&given.seal(own.der()), CheckName::MakerRecognised, sub);
	is_open(&given.signature(desk.signature_with(&own).der()), CheckName::MakerRecognised, sub);
	let report = given.signature(desk.signature(SealVersion::V4).der());
	assert!(report.is_valid());
	assert_eq!(outcome(&report, CheckName::MakerRecognised), Outcome::Passed);
}

#[test]
fn another_document_is_not_the_signed_one() {
	let desk = Desk::shared(Algorithm::P256);
	let signature = desk.signature(SealVersion::V5);
	let given = desk.given();
	for document in [Document::Bytes(b"another"), Document::Digest(sm3(b"another"))] {
		let report = validate_signature(signature.der(), Some(document), &given.material());
		fails(&report, CheckName::DocumentDigest, SubIndication::HashFailure);
	}
	let report = validate_signature(
		signature.der(),
		Some(Document::Digest(sm3(DOCUMENT))),
		&given.material(),
	);
	assert!(report.is_valid());
	let report = validate_signature(signature.der(), None, &given.material());
	is_open(&report, CheckName::DocumentDigest, SubIndication::SignedDataNotFound);
}

#[test]
fn without_an_anchor_nothing_is_known() {
	let desk = Desk::shared(Algorithm::Sm2);
	let signature = desk.signature(SealVersion::V4);
	let mut given = desk.given();
	given.anchors.clear();
	let report = given.signature(signature.der());
	assert_eq!(report.indication, Indication::Indeterminate);
	assert_eq!(report.sub_indication, Some(SubIndication::NoCertificateChainFound));
	for name in [CheckName::MakerChain, CheckName::SignerChain] {
		let open = Outcome::Indeterminate(SubIndication::NoCertificateChainFound);
		assert_eq!(outcome(&report, name), open);
	}
	for name in [CheckName::MakerSignature, CheckName::SignerSignature, CheckName::DocumentDigest] {
		assert_eq!(outcome(&report, name), Outcome::Passed);
	}
	given = desk.given();
	given.intermediates.clear();
	assert_eq!(
		given.signature(signature.der()).sub_indication,
		Some(SubIndication::NoCertificateChainFound)
	);
}

#[test]
fn a_key_that_is_not_for_signing_signs_nothing() {
	let desk = Desk::new(Algorithm::Sm2);
	let request = Request::organisation("加密", None)
		.extension("keyUsage", "critical,keyEncipherment")
		.validity(openssl_authority::Validity {
			not_before: AT - 100 * 86_400,
			not_after: AT + 86_400,
		});
	let encipher = desk.issuing.issue("encipher", &request).unwrap();
	let signers = Signers::Certificates(vec![encipher.der().to_vec()]);
	let seal = desk.seal_of(&SealInfo { signers, ..desk.info(SealVersion::V4) });
	let signature = desk.signature_of(&seal, &encipher, &desk.act(), None);
	let report = desk.given().signature(signature.der());
	is_open(&report, CheckName::SignerChain, SubIndication::ChainConstraintsFailure);
}

#[test]
fn a_certificate_that_cannot_be_read_leaves_the_rest_to_be_checked() {
	let desk = Desk::shared(Algorithm::Sm2);
	let wrong = patched(desk, SealVersion::V4, |node| {
		node.nodes()[1] = Node::primitive(tag::OCTET_STRING, b"none");
	});
	let report = desk.given().signature(&wrong);
	let open = Outcome::Indeterminate(SubIndication::CertificateChainGeneralFailure);
	assert_eq!(outcome(&report, CheckName::SignerChain), open);
	assert_eq!(outcome(&report, CheckName::SignerSignature), Outcome::NotDone);
	assert_eq!(outcome(&report, CheckName::SignerRevocation), Outcome::NotDone);
	assert_eq!(outcome(&report, CheckName::MakerChain), Outcome::Passed);
	assert_eq!(outcome(&report, CheckName::DocumentDigest), Outcome::Passed);
	assert_eq!(report.indication, Indication::TotalFailed, "it is not listed either");
}

#[test]
fn the_signature_under_a_certificate_that_is_not_taken_is_looked_at() {
	let desk = Desk::shared(Algorithm::Sm2);
	// An authority's bit in what is no authority's, as some issue them.
	let mut unfit = Node::parse(desk.signer.der());
	let usage = openssl_authority::forge::extension(unfit.at(&[0]), "2.5.29.15");
	*usage.nodes().last_mut().unwrap().bytes() = vec![3, 2, 2, 0xc4];
	let unfit = unfit.encode();
	let signers = Signers::Certificates(vec![unfit.clone()]);
	let seal = desk.seal_of(&SealInfo { signers, ..desk.info(SealVersion::V4) });
	let mut node = Node::parse(desk.signature_with(&seal).der());
	node.nodes()[1] = Node::primitive(tag::OCTET_STRING, &unfit);
	let report = desk.given().signature(&node.encode());
	let sub = SubIndication::CertificateChainGeneralFailure;
	is_open(&report, CheckName::SignerChain, sub);
	assert_eq!(outcome(&report, CheckName::SignerSignature), Outcome::Passed);
	assert_eq!(outcome(&report, CheckName::SignerValidity), Outcome::NotDone);
}

#[test]
fn the_versions_of_signature_and_seal_are_the_same() {
	let desk = Desk::shared(Algorithm::Sm2);
	let wrong = desk.changed_signature(|content| *content.at(&[0]).bytes() = vec![5]);
	fails(&desk.given().signature(&wrong), CheckName::Version, SubIndication::FormatFailure);
}

#[test]
fn an_anchor_of_the_same_name_is_not_the_same() {
	let desk = Desk::shared(Algorithm::Sm2);
	let mut given = desk.given();
	given.anchors = vec![anchor(&desk.time_root)];
	let report = given.signature(desk.signature(SealVersion::V4).der());
	let open = Outcome::Indeterminate(SubIndication::CertificateChainGeneralFailure);
	assert_eq!(outcome(&report, CheckName::MakerChain), open);
	assert_eq!(outcome(&report, CheckName::SignerChain), open);
}

#[test]
fn the_algorithm_stated_is_the_keys() {
	let desk = Desk::shared(Algorithm::Sm2);
	let wrong = patched(desk, SealVersion::V4, |node| {
		node.nodes()[2] = object("1.2.840.10045.4.3.2");
	});
	let report = desk.given().signature(&wrong);
	fails(&report, CheckName::SignerSignature, SubIndication::SigCryptoFailure);
}

#[test]
fn every_check_runs_whatever_failed_before() {
	let desk = Desk::shared(Algorithm::Sm2);
	let seal = desk.seal(SealVersion::V4);
	let mut node = Node::parse(seal.der());
	flip(node.at(&[0, 3, 1]));
	let wrong = seal_pki::eseal::Seal::from_der(&node.encode()).unwrap();
	let draft = SignatureDraft::new(&wrong, &certificate(&desk.other), &desk.act()).unwrap();
	let value = desk.other.sign(draft.to_sign()).unwrap();
	let signature = draft.finish(&value, None).unwrap();
	let mut given = desk.given();
	given.anchors.clear();
	let report =
		validate_signature(signature.der(), Some(Document::Bytes(b"another")), &given.material());
	let broken: Vec<_> = report
		.checks
		.iter()
		.filter(|check| check.outcome.sub_indication().is_some())
		.map(|check| check.name.to_string())
		.collect();
	assert_eq!(
		broken,
		["maker-signature", "maker-chain", "signer-listed", "signer-chain", "document-digest"]
	);
	assert_eq!(report.indication, Indication::TotalFailed);
	assert_eq!(report.sub_indication, Some(SubIndication::SigCryptoFailure));
}
