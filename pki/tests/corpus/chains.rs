//! Paths that hold.

use crate::fixture::{
	authority, certificate, signer, Hierarchy, Trial, ACCEPTED, AT, AUTHORITY_VALID, DAY,
	ROOT_VALID, SIGNER_VALID,
};
use openssl_authority::{Algorithm, Request, Validity};
use seal_pki::{Purpose, TrustAnchor, ValidPath};

fn valid(validity: Validity) -> seal_pki::Validity {
	seal_pki::Validity { not_before: validity.not_before, not_after: validity.not_after }
}

#[test]
fn a_leaf_under_an_authority_under_a_root() {
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		let leaf = hierarchy.signer("leaf");
		hierarchy
			.root
			.credential()
			.verify_issued(hierarchy.issuing.credential().der(), AT)
			.unwrap();
		hierarchy.issuing.credential().verify_issued(leaf.der(), AT).unwrap();
		assert_eq!(
			Trial::of(&leaf, &hierarchy.root).run(),
			Ok(ValidPath {
				anchor: 0,
				intermediates: vec![0],
				validity: valid(SIGNER_VALID),
				revocation: vec![None, None],
			})
		);
	}
}

#[test]
fn a_leaf_under_a_root() {
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		let leaf = hierarchy.root.issue("leaf", &signer()).unwrap();
		let path = Trial::of(&leaf, &hierarchy.root).run().unwrap();
		assert!(path.intermediates.is_empty());
		assert!(!path.revocation_checked(), "nobody gave a list");
	}
}

#[test]
fn a_persons_certificate_signs_as_well() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let request = Request::person(&"ab".repeat(32)).validity(SIGNER_VALID);
	let leaf = hierarchy.issuing.issue("clerk", &request).unwrap();
	Trial::of(&leaf, &hierarchy.root).run().unwrap();
}

#[test]
fn the_longest_path_has_three_intermediates() {
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		let first = hierarchy.root.subordinate("first", &authority("一", Some(2))).unwrap();
		let second = first.subordinate("second", &authority("二", Some(1))).unwrap();
		let third = second.subordinate("third", &authority("三", Some(0))).unwrap();
		let leaf = third.issue("leaf", &signer()).unwrap();
		let path = Trial::of(&leaf, &hierarchy.root).run().unwrap();
		assert_eq!(path.intermediates, [0, 1, 2]);
	}
}

#[test]
fn intermediates_may_come_in_any_order_and_with_others() {
	let hierarchy = Hierarchy::new(Algorithm::P256);
	let first = hierarchy.root.subordinate("first", &authority("一", None)).unwrap();
	let second = first.subordinate("second", &authority("二", None)).unwrap();
	let leaf = second.issue("leaf", &signer()).unwrap();
	let mut trial = Trial::of(&leaf, &hierarchy.root);
	trial.intermediates.reverse();
	trial.intermediates.insert(1, hierarchy.issuing.credential().der().to_vec());
	trial.intermediates.push(hierarchy.root.credential().der().to_vec());
	let path = trial.run().unwrap();
	assert_eq!(path.intermediates, [2, 0]);
}

#[test]
fn algorithms_may_change_from_link_to_link() {
	for (upper, lower) in [(Algorithm::Sm2, Algorithm::P256), (Algorithm::P256, Algorithm::Sm2)] {
		let hierarchy = Hierarchy::new(upper);
		let below = authority("另", None).algorithm(lower);
		let below = hierarchy.root.subordinate("below", &below).unwrap();
		let leaf = below.issue("leaf", &signer().algorithm(upper)).unwrap();
		assert_eq!(certificate(leaf.der()).signature_algorithm(), {
			certificate(below.credential().der()).public_key().algorithm()
		});
		Trial::of(&leaf, &hierarchy.root).run().unwrap();
	}
}

#[test]
fn of_several_anchors_the_right_one_is_found() {
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		// Namesakes with other keys, and with none of the key identifiers that would tell them apart.
		let request = signer().without("authorityKeyIdentifier");
		let leaf = hierarchy.root.issue("leaf", &request).unwrap();
		let mut trial = Trial::of(&leaf, &hierarchy.root);
		for name in ["other", "third"] {
			let other = hierarchy.other_root(name, algorithm);
			trial.anchors.insert(0, other.credential().der().to_vec());
		}
		assert_eq!(trial.run().unwrap().anchor, 2);
	}
}

#[test]
fn of_several_ways_one_that_holds_is_found() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let leaf = hierarchy.signer("leaf");
	// The same authority and key: expired, forbidden to issue, and as it should be.
	let again = |name: &str, request: Request| {
		let request = request.key_of(hierarchy.issuing.credential());
		hierarchy.root.issue(name, &request).unwrap().der().to_vec()
	};
	let past = Validity { not_before: AT - 2 * DAY, not_after: AT - DAY };
	let mut trial = Trial::of(&leaf, &hierarchy.root);
	trial.intermediates = vec![
		again("expired", authority("签发", None).validity(past)),
		again("unfit", authority("签发", None).extension("keyUsage", "critical,cRLSign")),
		again("fit", authority("签发", None)),
	];
	assert_eq!(trial.run().unwrap().intermediates, [2]);
}

#[test]
fn a_path_holds_as_long_as_the_shortest_of_its_validities() {
	let hierarchy = Hierarchy::new(Algorithm::P256);
	let long =
		Validity { not_before: ROOT_VALID.not_before + 1, not_after: ROOT_VALID.not_after - 1 };
	let leaf = hierarchy.issuing.issue("leaf", &signer().validity(long)).unwrap();
	let path = Trial::of(&leaf, &hierarchy.root).run().unwrap();
	assert_eq!(path.validity, valid(AUTHORITY_VALID));
	let longer =
		Validity { not_before: ROOT_VALID.not_before - 1, not_after: ROOT_VALID.not_after + 1 };
	let leaf = hierarchy.root.issue("longer", &signer().validity(longer)).unwrap();
	let path = Trial::of(&leaf, &hierarchy.root).run().unwrap();
	assert_eq!(path.validity, valid(ROOT_VALID));
}

#[test]
fn a_path_holds_to_the_second_at_both_ends() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let trial = Trial::of(&hierarchy.signer("leaf"), &hierarchy.root);
	trial.clone().at(SIGNER_VALID.not_before).run().unwrap();
	trial.clone().at(SIGNER_VALID.not_after).run().unwrap();
}

#[test]
fn keys_that_may_sign() {
	let hierarchy = Hierarchy::new(Algorithm::P256);
	for (name, usage) in [
		("one", "critical,digitalSignature"),
		("two", "critical,nonRepudiation"),
		("three", "digitalSignature,keyEncipherment"),
	] {
		let request = signer().extension("keyUsage", usage);
		let leaf = hierarchy.issuing.issue(name, &request).unwrap();
		Trial::of(&leaf, &hierarchy.root).run().unwrap();
	}
}

#[test]
fn purposes_that_allow_to_sign() {
	let hierarchy = Hierarchy::new(Algorithm::P256);
	for (name, purposes) in [
		("one", "emailProtection"),
		("two", "anyExtendedKeyUsage"),
		("three", "1.3.6.1.5.5.7.3.36"),
		("four", "critical,clientAuth,emailProtection"),
	] {
		let request = signer().extension("extendedKeyUsage", purposes);
		let leaf = hierarchy.issuing.issue(name, &request).unwrap();
		Trial::of(&leaf, &hierarchy.root).run().unwrap();
	}
}

#[test]
fn a_timestamp_authoritys_certificate() {
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		let request = signer().extension("extendedKeyUsage", "critical,timeStamping");
		let leaf = hierarchy.issuing.issue("stamp", &request).unwrap();
		Trial::of(&leaf, &hierarchy.root).purpose(Purpose::TimeStamp).run().unwrap();
	}
}

#[test]
fn a_path_alone_asks_for_no_use() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let request = signer().without("keyUsage").extension("extendedKeyUsage", "serverAuth");
	let leaf = hierarchy.issuing.issue("leaf", &request).unwrap();
	Trial::of(&leaf, &hierarchy.root).purpose(Purpose::Any).run().unwrap();
	// An authority's own certificate, as a list's issuer is looked at.
	Trial::of(hierarchy.issuing.credential(), &hierarchy.root).purpose(Purpose::Any).run().unwrap();
}

#[test]
fn extensions_that_nobody_knows_are_left_alone_unless_critical() {
	let hierarchy = Hierarchy::new(Algorithm::P256);
	let strange = |request: Request| request.extension("1.2.3.4", "ASN1:NULL");
	let below = hierarchy.root.subordinate("below", &strange(authority("下", None))).unwrap();
	let leaf = below.issue("leaf", &strange(signer())).unwrap();
	Trial::of(&leaf, &hierarchy.root).run().unwrap();
}

#[test]
fn every_known_extension_may_be_critical() {
	let hierarchy = Hierarchy::new(Algorithm::P256);
	let request = signer()
		.extension("subjectAltName", "critical,DNS:example.com")
		.extension("extendedKeyUsage", "critical,emailProtection");
	let leaf = hierarchy.issuing.issue("leaf", &request).unwrap();
	Trial::of(&leaf, &hierarchy.root).run().unwrap();
}

#[test]
fn an_authority_that_changes_its_key_does_not_lengthen_the_path() {
	// A self-issued certificate does not count against pathLen, RFC 5280 section 6.1.4 (l).
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		let fresh = authority("签发", Some(0));
		let fresh = hierarchy.issuing.subordinate("fresh", &fresh).unwrap();
		let leaf = fresh.issue("leaf", &signer()).unwrap();
		let path = Trial::of(&leaf, &hierarchy.root).run().unwrap();
		assert_eq!(path.intermediates, [0, 1]);
	}
}

#[test]
fn names_are_compared_by_their_words() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let spoken = |name: &str| Request::authority(name, None).validity(AUTHORITY_VALID);
	let issuer =
		hierarchy.root.subordinate("issuer", &spoken("/C=CN/O=Sealchain Issuing  CA")).unwrap();
	let leaf = issuer.issue("leaf", &signer().without("authorityKeyIdentifier")).unwrap();
	let twin = |name: &str, subject: &str| {
		let request = spoken(subject).key_of(issuer.credential());
		hierarchy.root.issue(name, &request).unwrap().der().to_vec()
	};
	let mut trial = Trial::of(&leaf, &hierarchy.root);
	trial.intermediates = vec![twin("twin", "/C=CN/O=SEALCHAIN issuing CA ")];
	trial.run().unwrap();
	trial.intermediates = vec![twin("other", "/C=CN/O=Sealchain IssuingCA")];
	assert!(trial.run().is_err());
}

#[test]
fn an_anchor_needs_no_key_identifier() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let leaf = hierarchy.signer("leaf");
	let mut anchor = crate::fixture::anchor(hierarchy.root.credential().der());
	anchor.key_identifier = None;
	let intermediates: Vec<_> = leaf.chain_der()[1..].iter().map(|der| certificate(der)).collect();
	let anchors: [TrustAnchor; 1] = [anchor];
	seal_pki::validate_path(&seal_pki::PathInput {
		leaf: &certificate(leaf.der()),
		intermediates: &intermediates,
		anchors: &anchors,
		crls: &[],
		at: AT,
		purpose: Purpose::Sign,
	})
	.unwrap();
}
