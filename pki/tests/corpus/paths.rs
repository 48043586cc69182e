//! Paths that break a rule: each is refused by that rule, and for the certificate that breaks it.

use crate::fixture::{
	authority, certificate, signer, Hierarchy, Trial, ACCEPTED, AT, AUTHORITY_VALID, DAY,
	ROOT_VALID, SIGNER_VALID,
};
use openssl_authority::{
	forge::{assemble, field, forge, patch, split, tag, Node},
	Algorithm, Authority, Credential, Request, Validity,
};
use seal_pki::{
	limits, oids, Fault, Indication, KeyAlgorithm, ObjectIdentifier, PathFault, Purpose, Rule,
	SignatureFault, SubIndication, Subject, TrustAnchor,
};
use std::slice::from_ref;

const ANCHOR: Subject = Subject::Anchor(0);
const ISSUER: Subject = Subject::Intermediate(0);

fn fault(subject: Subject, rule: Rule) -> PathFault {
	PathFault { subject, rule }
}

/// Why a signer's certificate by an authority of that request is refused.
fn under(hierarchy: &Hierarchy, request: &Request) -> PathFault {
	let issuer = hierarchy.root.subordinate("under", request).unwrap();
	let leaf = issuer.issue("under-leaf", &signer()).unwrap();
	Trial::of(&leaf, &hierarchy.root).refusal()
}

/// Why a certificate of that request is refused.
fn leaf_of(hierarchy: &Hierarchy, request: &Request, purpose: Purpose) -> PathFault {
	let leaf = hierarchy.issuing.issue("leaf-of", request).unwrap();
	Trial::of(&leaf, &hierarchy.root).purpose(purpose).refusal()
}

/// Why a certificate is no anchor.
fn anchor_fault(der: &[u8]) -> Fault {
	TrustAnchor::from_certificate(&certificate(der)).expect_err("a refusal")
}

/// The certificate of `credential`, signed by `issuer` under another distinguishing identifier.
fn identified(credential: &Credential, issuer: &Authority, identifier: &str) -> Vec<u8> {
	let (signed, _) = split(credential.der());
	let algorithm = Node::parse(credential.der()).at(&[1]).encode();
	let signature = issuer.credential().sign_identified(&signed, identifier).unwrap();
	assemble(&signed, &algorithm, &signature)
}

#[test]
fn expired() {
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		let trial = Trial::of(&hierarchy.signer("leaf"), &hierarchy.root);
		let at = SIGNER_VALID.not_after + 1;
		let refusal = trial.clone().at(at).refusal();
		let rule = Rule::Expired { not_after: SIGNER_VALID.not_after, at };
		assert_eq!(refusal, fault(Subject::Leaf, rule));
		let no_proof = (Indication::Indeterminate, SubIndication::OutOfBoundsNoPoe);
		assert_eq!(refusal.sub_indication(), no_proof);
		let proved = (Indication::TotalFailed, SubIndication::Expired);
		assert_eq!(refusal.sub_indication_proved(), proved);
		assert!(refusal.to_string().contains("2027-04-25T08:00:00Z"), "{refusal}");
	}
}

#[test]
fn not_yet_valid() {
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		let trial = Trial::of(&hierarchy.signer("leaf"), &hierarchy.root);
		let at = SIGNER_VALID.not_before - 1;
		let refusal = trial.clone().at(at).refusal();
		let rule = Rule::NotYetValid { not_before: SIGNER_VALID.not_before, at };
		assert_eq!(refusal, fault(Subject::Leaf, rule));
		let proved = (Indication::TotalFailed, SubIndication::NotYetValid);
		assert_eq!(refusal.sub_indication_proved(), proved);
		assert_eq!(trial.at(0).refusal().subject, Subject::Leaf);
	}
}

#[test]
fn issuers_outside_their_validity() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let long =
		Validity { not_before: ROOT_VALID.not_before - DAY, not_after: ROOT_VALID.not_after + DAY };
	let leaf = hierarchy.issuing.issue("leaf", &signer().validity(long)).unwrap();
	let trial = Trial::of(&leaf, &hierarchy.root);
	for (at, not_after) in [
		(AUTHORITY_VALID.not_after + 1, AUTHORITY_VALID.not_after),
		(ROOT_VALID.not_after + 1, AUTHORITY_VALID.not_after),
	] {
		assert_eq!(trial.clone().at(at).refusal(), fault(ISSUER, Rule::Expired { not_after, at }));
	}
	let at = AUTHORITY_VALID.not_before - 1;
	let not_before = AUTHORITY_VALID.not_before;
	assert_eq!(trial.at(at).refusal(), fault(ISSUER, Rule::NotYetValid { not_before, at }));

	let direct = hierarchy.root.issue("direct", &signer().validity(long)).unwrap();
	let trial = Trial::of(&direct, &hierarchy.root);
	let (at, not_after) = (ROOT_VALID.not_after + 1, ROOT_VALID.not_after);
	assert_eq!(trial.clone().at(at).refusal(), fault(ANCHOR, Rule::Expired { not_after, at }));
	let (at, not_before) = (ROOT_VALID.not_before - 1, ROOT_VALID.not_before);
	assert_eq!(trial.at(at).refusal(), fault(ANCHOR, Rule::NotYetValid { not_before, at }));
}

#[test]
fn wrong_signature_of_the_leaf() {
	let wrong = fault(Subject::Leaf, Rule::Signature(SignatureFault::Wrong));
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		let leaf = hierarchy.signer("leaf");
		let trial = |der: &[u8]| Trial::with(der, &leaf.chain_der()[1..], &hierarchy.root);
		// Another serial number, the old signature.
		let changed = patch(leaf.der(), |signed| {
			*signed.at(&[field::SERIAL]).bytes() = vec![0x42; 16];
		});
		let refusal = trial(&changed).refusal();
		assert_eq!(refusal, wrong);
		assert_eq!(
			refusal.sub_indication(),
			(Indication::Indeterminate, SubIndication::CertificateChainGeneralFailure)
		);
		// Signed by a key that is not the issuer's: the root's, the leaf's own.
		for signer in [hierarchy.root.credential(), &leaf] {
			assert_eq!(trial(&forge(leaf.der(), signer, |_| ()).unwrap()).refusal(), wrong);
		}
		// The signature of another certificate of the same issuer.
		let other = hierarchy.signer("other");
		let (signed, _) = split(leaf.der());
		let algorithm = Node::parse(leaf.der()).at(&[1]).encode();
		let taken = assemble(&signed, &algorithm, &split(other.der()).1);
		assert_eq!(trial(&taken).refusal(), wrong);
	}
}

#[test]
fn wrong_form_of_a_signature() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let leaf = hierarchy.signer("leaf");
	let (signed, _) = split(leaf.der());
	let algorithm = Node::parse(leaf.der()).at(&[1]).encode();
	for (signature, rule) in [
		(&[][..], None),
		(&[0; 64], None),
		(&[0x30, 6, 2, 1, 0, 2, 1, 0], Some(SignatureFault::OutOfRange)),
	] {
		let der = assemble(&signed, &algorithm, signature);
		let refusal = Trial::with(&der, &leaf.chain_der()[1..], &hierarchy.root).refusal();
		assert_eq!(refusal.subject, Subject::Leaf);
		let Rule::Signature(found) = refusal.rule else { panic!("{refusal:?}") };
		match rule {
			Some(rule) => assert_eq!(found, rule),
			None => assert!(matches!(found, SignatureFault::Malformed(_)), "{found:?}"),
		}
	}
}

#[test]
fn wrong_signature_of_an_issuer() {
	let rule = Rule::Signature(SignatureFault::Wrong);
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		let leaf = hierarchy.signer("leaf");
		let issuer = hierarchy.issuing.credential();
		let own = forge(issuer.der(), issuer, |_| ()).unwrap();
		let refusal = Trial::with(leaf.der(), &[own], &hierarchy.root).refusal();
		assert_eq!(refusal, fault(ISSUER, rule));

		let root = hierarchy.root.credential();
		let forged = forge(root.der(), issuer, |_| ()).unwrap();
		assert_eq!(anchor_fault(&forged), Fault::Unfit(rule));
	}
}

#[test]
fn signed_under_another_distinguishing_identifier() {
	let rule = Rule::Signature(SignatureFault::Wrong);
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let leaf = hierarchy.signer("leaf");
	let standard = identified(&leaf, &hierarchy.issuing, "1234567812345678");
	let chain = &leaf.chain_der()[1..];
	Trial::with(&standard, chain, &hierarchy.root).run().unwrap();
	for identifier in ["ALICE123@YAHOO.COM", "1234567812345679"] {
		let other = identified(&leaf, &hierarchy.issuing, identifier);
		let refusal = Trial::with(&other, chain, &hierarchy.root).refusal();
		assert_eq!(refusal, fault(Subject::Leaf, rule));
		let issuer = identified(hierarchy.issuing.credential(), &hierarchy.root, identifier);
		let refusal = Trial::with(leaf.der(), &[issuer], &hierarchy.root).refusal();
		assert_eq!(refusal, fault(ISSUER, rule));
		let root = identified(hierarchy.root.credential(), &hierarchy.root, identifier);
		assert_eq!(anchor_fault(&root), Fault::Unfit(rule));
	}
}

#[test]
fn an_issuer_with_a_key_of_the_other_algorithm() {
	for (algorithm, other, rule) in [
		(
			Algorithm::Sm2,
			Algorithm::P256,
			Rule::KeyAlgorithm { key: KeyAlgorithm::P256, signature: KeyAlgorithm::Sm2 },
		),
		(
			Algorithm::P256,
			Algorithm::Sm2,
			Rule::KeyAlgorithm { key: KeyAlgorithm::Sm2, signature: KeyAlgorithm::P256 },
		),
	] {
		let hierarchy = Hierarchy::new(algorithm);
		let request = signer().without("authorityKeyIdentifier");
		let leaf = hierarchy.root.issue("leaf", &request).unwrap();
		let namesake = hierarchy.other_root("namesake", other);
		assert_eq!(Trial::of(&leaf, &namesake).refusal(), fault(ANCHOR, rule));
	}
}

#[test]
fn an_issuer_that_is_no_authority() {
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		let request = signer();
		assert_eq!(under(&hierarchy, &request), fault(ISSUER, Rule::NotAuthority));
	}
	// One that says nothing of what it is.
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let request = authority("下", None).without("basicConstraints").without("keyUsage");
	assert_eq!(under(&hierarchy, &request), fault(ISSUER, Rule::NotAuthority));
}

#[test]
fn an_issuer_without_key_cert_sign() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let request = authority("下", None).extension("keyUsage", "critical,cRLSign,digitalSignature");
	assert_eq!(under(&hierarchy, &request), fault(ISSUER, Rule::NotCertSigner));
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let request = authority("下", None).without("keyUsage");
	assert_eq!(under(&hierarchy, &request), fault(ISSUER, Rule::NotCertSigner));
}

#[test]
fn more_authorities_than_a_path_length_allows() {
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		// `issuing` allows none below it.
		let below = hierarchy.issuing.subordinate("below", &authority("下", None)).unwrap();
		let leaf = below.issue("leaf", &signer()).unwrap();
		let rule = Rule::PathLength { limit: 0, found: 1 };
		let refusal = Trial::of(&leaf, &hierarchy.root).refusal();
		assert_eq!(refusal, fault(Subject::Intermediate(1), rule));
	}
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let first = hierarchy.root.subordinate("first", &authority("一", Some(1))).unwrap();
	let second = first.subordinate("second", &authority("二", None)).unwrap();
	let third = second.subordinate("third", &authority("三", None)).unwrap();
	let leaf = third.issue("leaf", &signer()).unwrap();
	let rule = Rule::PathLength { limit: 1, found: 2 };
	let refusal = Trial::of(&leaf, &hierarchy.root).refusal();
	assert_eq!(refusal, fault(Subject::Intermediate(2), rule));
}

#[test]
fn more_authorities_than_the_roots_path_length_allows() {
	let directory = tempfile::tempdir().unwrap();
	let request = Request::authority("/O=根", Some(0)).validity(ROOT_VALID);
	let root = Authority::self_signed(directory.path(), "root", &request).unwrap();
	let below = root.subordinate("below", &authority("下", None)).unwrap();
	let leaf = below.issue("leaf", &signer()).unwrap();
	let rule = Rule::PathLength { limit: 0, found: 1 };
	assert_eq!(Trial::of(&leaf, &root).refusal(), fault(ANCHOR, rule));
	let direct = root.issue("direct", &signer()).unwrap();
	Trial::of(&direct, &root).run().unwrap();
}

#[test]
fn critical_extensions_that_are_not_understood() {
	let oid = ObjectIdentifier::new_unwrap("1.2.3.4");
	let rule = Rule::UnhandledCritical { oid };
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let strange = |request: Request| request.extension("1.2.3.4", "critical,ASN1:NULL");
	let refusal = leaf_of(&hierarchy, &strange(signer()), Purpose::Any);
	assert_eq!(refusal, fault(Subject::Leaf, rule));
	assert_eq!(under(&hierarchy, &strange(authority("下", None))), fault(ISSUER, rule));
	let request = strange(Request::authority("/O=根", None).validity(ROOT_VALID));
	let root = Authority::self_signed(
		hierarchy.root.credential().certificate_pem().parent().unwrap(),
		"strange",
		&request,
	)
	.unwrap();
	assert_eq!(anchor_fault(root.credential().der()), Fault::Unfit(rule));
	// Known to RFC 5280 and not processed here.
	let policies = signer().extension("certificatePolicies", "critical,1.2.3.4");
	let leaf = hierarchy.issuing.issue("policies", &policies).unwrap();
	let rule = Rule::UnhandledCritical { oid: oids::CERTIFICATE_POLICIES };
	assert_eq!(Trial::of(&leaf, &hierarchy.root).refusal(), fault(Subject::Leaf, rule));
}

#[test]
fn constraints_that_are_not_enforced() {
	for (name, oid, value) in [
		("nameConstraints", oids::NAME_CONSTRAINTS, "permitted;DNS:example.com"),
		("policyConstraints", oids::POLICY_CONSTRAINTS, "requireExplicitPolicy:0"),
		("inhibitAnyPolicy", oids::INHIBIT_ANY_POLICY, "0"),
	] {
		for value in [format!("critical,{value}"), value.into()] {
			let hierarchy = Hierarchy::new(Algorithm::P256);
			let request = authority("下", None).extension(name, &value);
			let rule = Rule::UnenforcedConstraint { oid };
			assert_eq!(under(&hierarchy, &request), fault(ISSUER, rule), "{name} = {value}");
		}
	}
}

#[test]
fn keys_that_may_not_sign() {
	for usage in ["critical,keyEncipherment", "critical,keyAgreement,dataEncipherment"] {
		let hierarchy = Hierarchy::new(Algorithm::Sm2);
		let request = signer().extension("keyUsage", usage);
		for purpose in [Purpose::Sign, Purpose::TimeStamp] {
			let leaf = Trial::of(
				&hierarchy.issuing.issue(&format!("{purpose:?}"), &request).unwrap(),
				&hierarchy.root,
			);
			assert_eq!(leaf.purpose(purpose).refusal(), fault(Subject::Leaf, Rule::NotSigner));
		}
	}
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let refusal = leaf_of(&hierarchy, &signer().without("keyUsage"), Purpose::Sign);
	assert_eq!(refusal, fault(Subject::Leaf, Rule::NotSigner));
	let sub = SubIndication::ChainConstraintsFailure;
	assert_eq!(refusal.sub_indication(), (Indication::Indeterminate, sub));
	// A root's certificate is for issuing.
	let mut trial = Trial::of(hierarchy.issuing.credential(), &hierarchy.root);
	assert_eq!(trial.refusal(), fault(Subject::Leaf, Rule::NotSigner));
	trial.leaf = hierarchy.root.credential().der().to_vec();
	assert_eq!(trial.refusal(), fault(Subject::Leaf, Rule::NotSigner));
}

#[test]
fn purposes_that_do_not_allow_to_sign() {
	let rule = Rule::Purpose { purpose: Purpose::Sign };
	for purposes in ["serverAuth", "critical,timeStamping", "OCSPSigning,codeSigning"] {
		let hierarchy = Hierarchy::new(Algorithm::P256);
		let request = signer().extension("extendedKeyUsage", purposes);
		let refusal = leaf_of(&hierarchy, &request, Purpose::Sign);
		assert_eq!(refusal, fault(Subject::Leaf, rule), "{purposes}");
		let request = authority("下", None).extension("extendedKeyUsage", purposes);
		assert_eq!(under(&hierarchy, &request), fault(ISSUER, rule), "{purposes}");
	}
}

#[test]
fn timestamp_authorities_that_are_more_or_less_than_that() {
	let refusal =
		|request: Request| leaf_of(&Hierarchy::new(Algorithm::P256), &request, Purpose::TimeStamp);
	for request in [
		signer(),
		signer().extension("extendedKeyUsage", "timeStamping"),
		signer().extension("extendedKeyUsage", "critical,timeStamping,emailProtection"),
		signer().extension("extendedKeyUsage", "critical,anyExtendedKeyUsage"),
	] {
		assert_eq!(refusal(request), fault(Subject::Leaf, Rule::TimeStampPurpose));
	}
	let request = signer()
		.extension("extendedKeyUsage", "critical,timeStamping")
		.extension("keyUsage", "critical,digitalSignature,keyEncipherment");
	assert_eq!(refusal(request), fault(Subject::Leaf, Rule::OtherKeyUsage));
}

#[test]
fn an_issuer_that_nobody_knows() {
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		let leaf = hierarchy.signer("leaf");
		// The intermediate is not given.
		let refusal = Trial::with(leaf.der(), &[], &hierarchy.root).refusal();
		assert_eq!(refusal, fault(Subject::Leaf, Rule::NoIssuer));
		let sub = SubIndication::NoCertificateChainFound;
		assert_eq!(refusal.sub_indication(), (Indication::Indeterminate, sub));
		// The intermediate is given, its root is not trusted.
		let mut trial = Trial::of(&leaf, &hierarchy.root);
		trial.anchors.clear();
		assert_eq!(trial.refusal(), fault(ISSUER, Rule::NoIssuer));
		// The intermediate bears another name.
		let request = authority("别", None).key_of(hierarchy.issuing.credential());
		let renamed = hierarchy.root.issue("renamed", &request).unwrap();
		let refusal = Trial::with(leaf.der(), &[renamed.der().to_vec()], &hierarchy.root).refusal();
		assert_eq!(refusal, fault(Subject::Leaf, Rule::NoIssuer));
	}
}

#[test]
fn a_name_that_is_a_part_of_the_issuers() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let leaf = hierarchy.signer("leaf");
	for (name, subject) in
		[("less", "/O=签发"), ("more", "/C=CN/O=签发/OU=二"), ("order", "/O=签发/C=CN")]
	{
		let request = Request::authority(subject, None).validity(AUTHORITY_VALID);
		let other = request.key_of(hierarchy.issuing.credential());
		let other = hierarchy.root.issue(name, &other).unwrap();
		let refusal = Trial::with(leaf.der(), &[other.der().to_vec()], &hierarchy.root).refusal();
		assert_eq!(refusal, fault(Subject::Leaf, Rule::NoIssuer), "{subject}");
	}
}

#[test]
fn an_issuer_with_another_key_of_the_same_name() {
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		let leaf = hierarchy.signer("leaf");
		let namesake = hierarchy.root.subordinate("namesake", &authority("签发", None)).unwrap();
		let other = namesake.credential().der().to_vec();
		let refusal = Trial::with(leaf.der(), from_ref(&other), &hierarchy.root).refusal();
		assert_eq!(refusal, fault(ISSUER, Rule::KeyIdentifier));
		// With nothing that tells the keys apart, the signature does.
		let bare = signer().without("authorityKeyIdentifier");
		let bare = hierarchy.issuing.issue("bare", &bare).unwrap();
		let refusal = Trial::with(bare.der(), &[other], &hierarchy.root).refusal();
		assert_eq!(refusal, fault(Subject::Leaf, Rule::Signature(SignatureFault::Wrong)));
	}
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let leaf = hierarchy.root.issue("direct", &signer()).unwrap();
	let namesake = hierarchy.other_root("namesake-root", Algorithm::Sm2);
	assert_eq!(Trial::of(&leaf, &namesake).refusal(), fault(ANCHOR, Rule::KeyIdentifier));
}

#[test]
fn authorities_that_certify_each_other_in_a_loop() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let one = hierarchy.root.subordinate("one", &authority("一", None)).unwrap();
	let two = one.subordinate("two", &authority("二", None)).unwrap();
	let back = two.issue("back", &authority("一", None).key_of(one.credential())).unwrap();
	let leaf = two.issue("leaf", &signer()).unwrap();
	let mut trial = Trial::with(
		leaf.der(),
		&[two.credential().der().to_vec(), back.der().to_vec()],
		&hierarchy.root,
	);
	assert_eq!(trial.refusal(), fault(Subject::Intermediate(1), Rule::NoIssuer));
	// The way out of the loop is found.
	trial.intermediates.push(one.credential().der().to_vec());
	assert_eq!(trial.run().unwrap().intermediates, [0, 2]);
	// One that certifies itself.
	let own = one.issue("own", &authority("一", None).key_of(one.credential())).unwrap();
	let leaf = one.issue("other-leaf", &signer()).unwrap();
	let refusal = Trial::with(leaf.der(), &[own.der().to_vec()], &hierarchy.root).refusal();
	assert_eq!(refusal, fault(ISSUER, Rule::NoIssuer));
}

#[test]
fn a_longer_path_than_is_followed() {
	let hierarchy = Hierarchy::new(Algorithm::P256);
	let mut authorities = vec![];
	for depth in 0..limits::MAX_CHAIN {
		let request = authority(&format!("第 {depth} 层"), None);
		let above = authorities.last().unwrap_or(&hierarchy.root);
		authorities.push(above.subordinate(&format!("depth-{depth}"), &request).unwrap());
	}
	let leaf = authorities.last().unwrap().issue("leaf", &signer()).unwrap();
	assert_eq!(leaf.chain_der().len(), limits::MAX_CHAIN + 1);
	let refusal = Trial::of(&leaf, &hierarchy.root).refusal();
	let last = Subject::Intermediate(limits::MAX_CHAIN - 2);
	assert_eq!(refusal, fault(last, Rule::ChainTooLong));
}

#[test]
fn more_intermediates_than_are_searched() {
	let hierarchy = Hierarchy::new(Algorithm::P256);
	let leaf = hierarchy.signer("leaf");
	let mut trial = Trial::of(&leaf, &hierarchy.root);
	let issuer = trial.intermediates[0].clone();
	trial.intermediates = vec![issuer.clone(); limits::MAX_INTERMEDIATES];
	trial.run().unwrap();
	trial.intermediates.push(issuer);
	let count = limits::MAX_INTERMEDIATES + 1;
	assert_eq!(trial.refusal(), fault(Subject::Leaf, Rule::TooManyIntermediates { count }));
}

#[test]
fn a_maze_of_namesakes() {
	// Every one may be every other's issuer: some 3,000 ways of three, none of which ends.
	let hierarchy = Hierarchy::new(Algorithm::P256);
	let request = authority("示范根", None).without("authorityKeyIdentifier");
	let maze = (0..limits::MAX_INTERMEDIATES)
		.map(|number| hierarchy.root.issue(&format!("maze-{number}"), &request).unwrap())
		.map(|credential| credential.der().to_vec());
	let leaf = hierarchy.root.issue("leaf", &signer().without("authorityKeyIdentifier")).unwrap();
	let mut trial = Trial::with(leaf.der(), &maze.collect::<Vec<_>>(), &hierarchy.root);
	trial.run().expect("the anchor is tried first");
	trial.anchors.clear();
	let refusal = trial.refusal();
	assert_eq!(refusal, fault(Subject::Leaf, Rule::SearchExhausted));
	let sub = SubIndication::ChainConstraintsFailure;
	assert_eq!(refusal.sub_indication(), (Indication::Indeterminate, sub));
}

#[test]
fn more_signatures_than_a_path_can_need() {
	let hierarchy = Hierarchy::new(Algorithm::P256);
	let leaf = hierarchy.root.issue("leaf", &signer().without("authorityKeyIdentifier")).unwrap();
	let mut trial = Trial::of(&leaf, &hierarchy.root);
	let wrong = hierarchy.other_root("wrong", Algorithm::P256).credential().der().to_vec();
	let allowed = usize::try_from(limits::MAX_VERIFICATIONS).unwrap();
	let mut anchors = vec![wrong; allowed - 1];
	anchors.push(trial.anchors[0].clone());
	trial.anchors = anchors;
	assert_eq!(trial.run().unwrap().anchor, allowed - 1);
	trial.anchors.insert(0, trial.anchors[0].clone());
	assert_eq!(trial.refusal(), fault(Subject::Leaf, Rule::SearchExhausted));
}

#[test]
fn cheap_checks_come_before_signatures() {
	// Everything is wrong: the signature is not what is told.
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let request = signer().extension("keyUsage", "critical,keyEncipherment");
	let leaf = hierarchy.issuing.issue("leaf", &request).unwrap();
	let broken = patch(leaf.der(), |signed| *signed.at(&[field::SERIAL]).bytes() = vec![7]);
	let refusal = Trial::with(&broken, &leaf.chain_der()[1..], &hierarchy.root).refusal();
	assert_eq!(refusal, fault(Subject::Leaf, Rule::NotSigner));
	let broken = patch(hierarchy.signer("good").der(), |signed| {
		*signed.at(&[field::SERIAL]).bytes() = vec![7];
	});
	let refusal = Trial::with(&broken, &[], &hierarchy.root).refusal();
	assert_eq!(refusal, fault(Subject::Leaf, Rule::NoIssuer));
}

#[test]
fn anchors_are_roots() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let unfit = |rule| Fault::Unfit(rule);
	assert_eq!(anchor_fault(hierarchy.issuing.credential().der()), unfit(Rule::NotSelfIssued));
	let root = |name: &str, request: Request| {
		let directory = hierarchy.root.credential().certificate_pem();
		let request = request.validity(ROOT_VALID);
		let root = Authority::self_signed(directory.parent().unwrap(), name, &request).unwrap();
		anchor_fault(root.credential().der())
	};
	let authority = || Request::authority("/O=根", None);
	assert_eq!(root("leaf", Request::signer("/O=根")), unfit(Rule::NotAuthority));
	assert_eq!(root("no-usage", authority().without("keyUsage")), unfit(Rule::NotCertSigner));
	let request = authority().extension("keyUsage", "critical,cRLSign");
	assert_eq!(root("no-sign", request), unfit(Rule::NotCertSigner));
	let request = authority().extension("nameConstraints", "permitted;DNS:example.com");
	let oid = oids::NAME_CONSTRAINTS;
	assert_eq!(root("constrained", request), unfit(Rule::UnenforcedConstraint { oid }));
}

#[test]
fn an_anchor_whose_name_is_none_anchors_nothing() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let leaf = hierarchy.root.issue("leaf", &signer()).unwrap();
	let mut anchor = crate::fixture::anchor(hierarchy.root.credential().der());
	for subject in [vec![], vec![tag::SEQUENCE, 0x80], vec![0x30, 0]] {
		anchor.subject = subject;
		let refusal = seal_pki::validate_path(&seal_pki::PathInput {
			leaf: &certificate(leaf.der()),
			intermediates: &[],
			anchors: &[anchor.clone()],
			crls: &[],
			at: AT,
			purpose: Purpose::Sign,
		});
		assert_eq!(refusal, Err(fault(Subject::Leaf, Rule::NoIssuer)));
	}
}

#[test]
fn faults_are_sentences() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let below = hierarchy.issuing.subordinate("below", &authority("下", None)).unwrap();
	let leaf = below.issue("leaf", &signer()).unwrap();
	let refusal = Trial::of(&leaf, &hierarchy.root).refusal();
	assert_eq!(
		refusal.to_string(),
		"intermediate certificate 1 allows 0 intermediate authorities below it, not 1"
	);
}
