//! Timestamp tokens: OpenSSL's own, and those that prove nothing.

use crate::{
	fixture::{certificate, is_open, outcome, passes, Desk, AT, USED},
	tokens::{general_time, info, integer, sequence, TokenDraft, SIGNING_CERTIFICATE_V2},
};
use openssl_authority::{
	forge::{object, tag, wrap, Node},
	Algorithm, Authority, Request, Validity,
};
use seal_pki::{
	eseal::{sm3, Act, CheckName, Outcome, SealInfo, SealVersion, TimeStampToken, TokenFault},
	SubIndication,
};
use std::time::SystemTime;

#[test]
fn openssls_tokens_are_read_and_prove_the_time() {
	// openssl stamps by this machine's clock, so all is of now.
	let now = SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs();
	let directory = tempfile::tempdir().unwrap();
	let root = Authority::root(directory.path(), Algorithm::P256, "/O=Time", 30).unwrap();
	let stamper = root.issue("stamper", &Request::time_stamper("/O=TSA")).unwrap();
	let token = stamper.time_stamp(b"value").unwrap();
	let read = TimeStampToken::from_der(&token).unwrap();
	assert!(now <= read.time() && read.time() < now + 60);
	assert_eq!(read.certificates(), [certificate(&stamper)]);
	assert_eq!(read.signer(&[]), Ok(&certificate(&stamper)));
	assert_eq!(read.verify_imprint(b"value"), Ok(()));
	assert_eq!(read.verify_imprint(b"other"), Err(TokenFault::Imprint));

	let desk = Desk::shared(Algorithm::Sm2);
	let wide = Validity { not_before: now - 86_400, not_after: AT + 86_400 };
	let signer = Request::organisation("企业", None).validity(wide);
	let rooted = Request::authority("/O=Wide", None).algorithm(Algorithm::Sm2).validity(wide);
	let wide_root = Authority::self_signed(directory.path(), "wide", &rooted).unwrap();
	let signer = wide_root.issue("signer", &signer).unwrap();
	let seal = desk.seal_of(&SealInfo {
		created: now - 60,
		validity: seal_pki::Validity { not_before: now - 60, not_after: now + 600 },
		signers: seal_pki::eseal::Signers::Certificates(vec![signer.der().to_vec()]),
		..desk.info(SealVersion::V4)
	});
	let stamp = |value: &[u8]| stamper.time_stamp(value).unwrap();
	let act = Act { time: now, ..desk.act() };
	let signature = desk.signature_of(&seal, &signer, &act, Some(&stamp));
	let mut given = desk.given();
	given.anchors.push(crate::fixture::anchor(&wide_root));
	given.time_anchors = vec![crate::fixture::anchor(&root)];
	given.at = now + 60;
	let report = given.signature(signature.der());
	let stamped = report.time.unwrap().proved.expect("a proved time");
	assert!(now <= stamped && stamped < now + 60);
	assert_eq!(outcome(&report, CheckName::Timestamp), Outcome::Passed);
	assert_eq!(outcome(&report, CheckName::TimestampChain), Outcome::Passed);
	assert_eq!(outcome(&report, CheckName::SignerSignature), Outcome::Passed);
}

type Change<'a> = &'a dyn Fn(&mut TokenDraft<'_>);

/// The report on a signature with a token that `make` changes before it is made.
fn report(change: impl Fn(&mut TokenDraft<'_>)) -> seal_pki::eseal::Report {
	let desk = Desk::shared(Algorithm::Sm2);
	let stamp = |value: &[u8]| {
		let mut draft = TokenDraft::new(&desk.stamper, value, USED + 60);
		change(&mut draft);
		draft.made()
	};
	let seal = desk.seal(SealVersion::V4);
	let signature = desk.signature_of(&seal, &desk.signer, &desk.act(), Some(&stamp));
	desk.given().signature(signature.der())
}

#[test]
fn a_token_that_breaks_a_rule_leaves_the_signature_open() {
	let desk = Desk::shared(Algorithm::Sm2);
	passes(&report(|_| ()));
	let format = SubIndication::FormatFailure;
	let cases: [(&str, Change, SubIndication); 12] = [
		(
			"over something else",
			&|draft| draft.content = info(b"other", general_time(USED, ""), &[]),
			SubIndication::HashFailure,
		),
		("of another version", &|draft| draft.versions[0] = 1, format),
		("of another signer's version", &|draft| draft.versions[1] = 3, format),
		("without its certificate", &|draft| draft.certificates.clear(), NO_SIGNER),
		(
			"by another's certificate",
			&|draft| draft.certificate_digest = sm3(b"other").to_vec(),
			NO_SIGNER,
		),
		("without saying whose it is", &|draft| draft.without.push(SIGNING_CERTIFICATE_V2), format),
		("with what is not signed", &|draft| draft.behind = wrap(0xa1, &[]), format),
		("of a malformed time", &|draft| set_time(draft, "x"), format),
		("of a time with a zero behind", &|draft| set_time(draft, ".10"), format),
		("with a critical extension", &|draft| add(draft, &extension(true)), format),
		("with an unknown element", &|draft| add(draft, &wrap(0xa5, &[])), format),
		(
			"with a certificate of nobody",
			&|draft| {
				let mut stray = Node::parse(desk.issuing.credential().der());
				stray.at(&[0, 3, 0, 0, 1]).bytes()[0] ^= 1;
				draft.certificates.push(stray.encode());
			},
			SubIndication::CertificateChainGeneralFailure,
		),
	];
	for (what, change, sub) in cases {
		let report = report(change);
		is_open(&report, CheckName::Timestamp, sub);
		assert_eq!(outcome(&report, CheckName::TimestampChain), Outcome::NotDone, "{what}");
		assert_eq!(report.time.unwrap().proved, None, "{what}");
	}
}

const NO_SIGNER: SubIndication = SubIndication::NoSigningCertificateFound;

/// The same content with another time.
fn set_time(draft: &mut TokenDraft<'_>, fraction: &str) {
	let mut content = Node::parse(&draft.content);
	content.nodes()[4] = Node::parse(&general_time(USED, fraction));
	draft.content = content.encode();
}

/// The same content with something behind.
fn add(draft: &mut TokenDraft<'_>, more: &[u8]) {
	let mut content = Node::parse(&draft.content);
	content.nodes().push(Node::parse(more));
	draft.content = content.encode();
}

fn extension(critical: bool) -> Vec<u8> {
	let flag = wrap(tag::BOOLEAN, &[if critical { 0xff } else { 0 }]);
	let oid = object("1.2.3.4.5").encode();
	wrap(0xa1, &sequence(&[oid, flag, wrap(tag::OCTET_STRING, b"x")]))
}

#[test]
fn what_a_token_may_have_besides_is_passed_over() {
	passes(&report(|draft| set_time(draft, ".125")));
	passes(&report(|draft| add(draft, &extension(false))));
	passes(&report(|draft| {
		add(draft, &sequence(&[integer(1)]));
		add(draft, &wrap(tag::BOOLEAN, &[0xff]));
		add(draft, &integer(42));
		add(draft, &wrap(0xa0, &wrap(0xa4, &sequence(&[]))));
	}));
	let desk = Desk::shared(Algorithm::Sm2);
	// Issued by an authority that is known, if not for timestamps.
	passes(&report(|draft| draft.certificates.push(desk.other.der().to_vec())));
	passes(&report(|draft| {
		draft.certificates.push(desk.time_root.credential().der().to_vec());
	}));
}

#[test]
fn a_certificate_that_is_for_no_timestamps_stamps_none() {
	let desk = Desk::shared(Algorithm::Sm2);
	let stamp = |value: &[u8]| TokenDraft::new(&desk.other, value, USED + 60).made();
	let seal = desk.seal(SealVersion::V4);
	let signature = desk.signature_of(&seal, &desk.signer, &desk.act(), Some(&stamp));
	let mut given = desk.given();
	given.time_anchors = given.anchors.clone();
	is_open(
		&given.signature(signature.der()),
		CheckName::TimestampChain,
		SubIndication::ChainConstraintsFailure,
	);
}

#[test]
fn what_is_no_token_is_told_in_a_sentence() {
	for bytes in [&[][..], &[1, 2, 3], &[0x30, 0], &vec![0x30; 1 << 16]] {
		let fault = TimeStampToken::from_der(bytes).unwrap_err();
		assert!(!fault.to_string().is_empty());
		assert_eq!(fault.sub_indication(), SubIndication::FormatFailure);
	}
}
