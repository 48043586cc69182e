//! What differs in files in use, and is taken; and what is not.

use crate::fixture::{
	bits, certificate, fails, is_open, outcome, passes, Desk, ACCEPTED, DOCUMENT, MADE, USED,
};
use openssl_authority::{
	forge::{object, tag, wrap, Node},
	Algorithm,
};
use seal_pki::{
	eseal::{
		sm3, sm3_with_z, validate_signature, CertificateDigest, CheckName, DigestForm, Document,
		Outcome, Seal, SealInfo, SealSignature, SealVersion, Signers,
	},
	SubIndication,
};

/// Where fields stand in what a seal of version 4 says.
const PROPERTY: usize = 2;
const DATES: std::ops::Range<usize> = 4..7;
/// Where fields stand in what is signed.
const TIME: usize = 2;
const HASH: usize = 3;

fn ext_datas(critical: Option<u8>) -> Node {
	let mut nodes = vec![object("1.2.156.55555.2")];
	nodes.extend(critical.map(|byte| Node::primitive(tag::BOOLEAN, &[byte])));
	nodes.push(Node::primitive(tag::OCTET_STRING, b"value"));
	Node::constructed(tag::SEQUENCE, vec![Node::constructed(tag::SEQUENCE, nodes)])
}

fn utc(time: &Node) -> Node {
	let mut time = time.clone();
	Node::primitive(tag::UTC_TIME, &time.bytes()[2..])
}

#[test]
fn extensions_are_tagged_or_not_in_both_places() {
	for algorithm in ACCEPTED {
		let desk = Desk::shared(algorithm);
		for node in [ext_datas(Some(0)), Node::constructed(0xa0, vec![ext_datas(None)])] {
			let seal = desk.changed_seal(|info| info.nodes().push(node.clone()));
			assert_eq!(Seal::from_der(&seal).unwrap().info().extensions.len(), 1);
			passes(&desk.given().seal(&seal));
			let signature = desk.changed_signature(|content| content.nodes().push(node.clone()));
			let read = SealSignature::from_der(&signature).unwrap();
			assert_eq!(read.extensions()[0].value, b"value");
			passes(&desk.given().signature(&signature));
		}
	}
}

#[test]
fn a_critical_extension_leaves_it_open() {
	let desk = Desk::shared(Algorithm::Sm2);
	let sub = SubIndication::SigConstraintsFailure;
	let seal = desk.changed_seal(|info| info.nodes().push(ext_datas(Some(0xff))));
	is_open(&desk.given().seal(&seal), CheckName::Extensions, sub);
	let signature = desk.changed_signature(|content| {
		content.nodes().push(Node::constructed(0xa0, vec![ext_datas(Some(0xff))]));
	});
	is_open(&desk.given().signature(&signature), CheckName::Extensions, sub);
}

#[test]
fn the_documents_digest_is_with_or_without_z() {
	for algorithm in ACCEPTED {
		let desk = Desk::shared(algorithm);
		let key = *certificate(&desk.signer).public_key();
		let Some(with_z) = sm3_with_z(&key, DOCUMENT) else {
			assert_eq!(algorithm, Algorithm::P256);
			continue;
		};
		let signature =
			desk.changed_signature(|content| content.nodes()[HASH] = Node::parse(&bits(&with_z)));
		let report = desk.given().signature(&signature);
		passes(&report);
		let detail = &report.check(CheckName::DocumentDigest).unwrap().detail;
		assert_eq!(*detail, DigestForm::Sm3WithZ.to_string());
		let given = desk.given();
		passes(&validate_signature(&signature, Some(Document::Digest(with_z)), &given.material()));
		let other = sm3_with_z(certificate(&desk.other).public_key(), DOCUMENT).unwrap();
		let signature =
			desk.changed_signature(|content| content.nodes()[HASH] = Node::parse(&bits(&other)));
		let report = desk.given().signature(&signature);
		fails(&report, CheckName::DocumentDigest, SubIndication::HashFailure);
	}
}

#[test]
fn certificates_digests_are_with_or_without_z_and_name_their_hash_somehow() {
	let desk = Desk::shared(Algorithm::Sm2);
	let der = desk.signer.der();
	let own = sm3_with_z(certificate(&desk.signer).public_key(), der).unwrap();
	let makers = sm3_with_z(certificate(&desk.maker).public_key(), der).unwrap();
	let strangers = sm3_with_z(certificate(&desk.other).public_key(), der).unwrap();
	let seal = |algorithm: &str, value: [u8; 32]| {
		let digest = CertificateDigest { algorithm: algorithm.into(), value: value.to_vec() };
		let signers = Signers::Digests(vec![digest]);
		desk.seal_of(&SealInfo { signers, ..desk.info(SealVersion::V4) })
	};
	for (name, value) in [
		("sm3", sm3(der)),
		("1.2.156.10197.1.401", sm3(der)),
		("SM3", own),
		("1.2.156.10197.1.401", makers),
	] {
		let report = desk.given().signature(desk.signature_with(&seal(name, value)).der());
		passes(&report);
	}
	for (name, value) in [("SM3", strangers), ("MD5", sm3(der)), ("SHA-256", sm3(der))] {
		let report = desk.given().signature(desk.signature_with(&seal(name, value)).der());
		fails(&report, CheckName::SignerListed, SubIndication::SigConstraintsFailure);
	}
}

#[test]
fn kinds_of_seals_are_any_number() {
	let desk = Desk::shared(Algorithm::P256);
	for kind in [0, 1, 2, 3, 5, 99] {
		let seal = desk.seal_of(&SealInfo { kind, ..desk.info(SealVersion::V4) });
		passes(&desk.given().signature(desk.signature_with(&seal).der()));
	}
}

#[test]
fn later_versions_dates_may_be_utc_time() {
	let desk = Desk::shared(Algorithm::Sm2);
	let seal = desk.changed_seal(|info| {
		for time in &mut info.nodes()[PROPERTY].nodes()[DATES] {
			*time = utc(time);
		}
	});
	assert_eq!(Seal::from_der(&seal).unwrap().info().created, MADE);
	passes(&desk.given().seal(&seal));
	let signature = desk.changed_signature(|content| {
		let time = utc(&content.nodes()[TIME]);
		content.nodes()[TIME] = time;
	});
	assert_eq!(SealSignature::from_der(&signature).unwrap().time(), USED);
	passes(&desk.given().signature(&signature));
}

/// A signature of the first version with another time, signed again.
fn first_with_time(desk: &Desk, time: &[u8]) -> Vec<u8> {
	let mut content = Node::parse(desk.signature(SealVersion::V1).signed_der());
	content.nodes()[TIME] = Node::parse(time);
	let content = content.encode();
	let value = bits(&desk.signer.sign(&content).unwrap());
	wrap(tag::SEQUENCE, &[content, value].concat())
}

#[test]
fn the_first_versions_time_is_der_or_text_in_bits_or_bare() {
	let desk = Desk::shared(Algorithm::Sm2);
	let general = wrap(tag::GENERALIZED_TIME, b"20270105080000Z");
	let utc = wrap(tag::UTC_TIME, b"270105080000Z");
	for time in [
		bits(&utc),
		bits(&general),
		bits(b"270105080000Z"),
		bits(b"20270105080000Z"),
		utc.clone(),
		general.clone(),
	] {
		let signature = first_with_time(desk, &time);
		assert_eq!(SealSignature::from_der(&signature).unwrap().time(), USED);
		passes(&desk.given().signature(&signature));
	}
	for time in
		[bits(b""), bits(b"yesterday"), bits(b"2027010508000Z"), bits(&[&utc[..], &[0]].concat())]
	{
		let report = desk.given().signature(&first_with_time(desk, &time));
		assert_eq!(
			outcome(&report, CheckName::Format),
			Outcome::Failed(SubIndication::FormatFailure)
		);
	}
}

#[test]
fn makers_sign_what_the_seal_says_with_or_without_their_certificate() {
	for algorithm in ACCEPTED {
		let desk = Desk::shared(algorithm);
		// Version 4 signed as the first version has it, and the reverse.
		let later = desk.seal(SealVersion::V4);
		let mut node = Node::parse(later.der());
		let parts: Vec<_> = node.nodes()[..3].iter().flat_map(Node::encode).collect();
		let value = desk.maker.sign(&wrap(tag::SEQUENCE, &parts)).unwrap();
		node.nodes()[3] = Node::parse(&bits(&value));
		passes(&desk.given().seal(&node.encode()));
		let first = desk.seal(SealVersion::V1);
		let mut node = Node::parse(first.der());
		let value = desk.maker.sign(first.info_der()).unwrap();
		node.at(&[1]).nodes()[2] = Node::parse(&bits(&value));
		passes(&desk.given().seal(&node.encode()));
	}
}

#[test]
fn drafts_of_the_first_version_count_up_to_3() {
	let desk = Desk::shared(Algorithm::Sm2);
	for (number, is_taken) in [(0, false), (1, true), (2, true), (3, true), (4, false), (5, false)]
	{
		let mut seal = Node::parse(desk.seal(SealVersion::V1).der());
		*seal.at(&[0, 0, 1]).bytes() = vec![number];
		let info = seal.at(&[0]).encode();
		let value = desk.maker.sign(&info).unwrap();
		seal.at(&[1]).nodes()[2] = Node::parse(&bits(&value));
		let seal = seal.encode();
		assert_eq!(Seal::from_der(&seal).is_ok(), is_taken, "{number}");
		assert_eq!(desk.given().seal(&seal).is_valid(), is_taken, "{number}");
	}
}
