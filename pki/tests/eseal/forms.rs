//! Bytes that are no seal or signature, each with its fault.

use crate::fixture::{bits, fails, Desk, VERSIONS};
use openssl_authority::{
	forge::{object, tag, wrap, Node},
	Algorithm,
};
use proptest::prelude::*;
use seal_pki::{
	eseal::{CheckName, Outcome, Seal, SealFault, SealSignature, SealVersion, TimeStampToken},
	limits::{MAX_SEAL, MAX_SEAL_SIGNATURE, MAX_SEAL_SIGNERS},
	AlgorithmFault, SubIndication,
};

/// What reading says of a seal with one thing changed, its signature left as it was.
fn fault(version: SealVersion, change: impl FnOnce(&mut Node)) -> SealFault {
	let desk = Desk::shared(Algorithm::Sm2);
	let mut node = Node::parse(desk.seal(version).der());
	change(&mut node);
	let der = node.encode();
	let report = desk.given().seal(&der);
	fails(&report, CheckName::Format, SubIndication::FormatFailure);
	assert!(report.checks[1..].iter().all(|check| check.outcome == Outcome::NotDone));
	let fault = Seal::from_der(&der).unwrap_err();
	assert_eq!(report.checks[0].detail, fault.to_string());
	fault
}

const V4: SealVersion = SealVersion::V4;

#[test]
fn the_header_is_that_of_a_seal() {
	let header = |text: &[u8]| {
		let text = text.to_vec();
		fault(V4, |seal| *seal.at(&[0, 0, 0]).bytes() = text)
	};
	assert_eq!(header(b"ET"), SealFault::HeaderId);
	assert_eq!(header(b"es"), SealFault::HeaderId);
	for (version, found) in [(V4, 3), (V4, 6), (SealVersion::V1, 4), (SealVersion::V5, 1)] {
		let fault = fault(version, |seal| *seal.at(&[0, 0, 1]).bytes() = vec![found]);
		assert_eq!(fault, SealFault::Version { found: found.into() });
	}
}

#[test]
fn only_the_fifth_version_has_a_timestamp_on_seals() {
	let stamp = || Node::constructed(0xa0, vec![Node::parse(&bits(&[1]))]);
	assert!(matches!(fault(V4, |seal| seal.nodes().push(stamp())), SealFault::Malformed { .. }));
	let mut seal = Node::parse(Desk::shared(Algorithm::Sm2).seal(SealVersion::V5).der());
	seal.nodes().push(stamp());
	assert_eq!(Seal::from_der(&seal.encode()).unwrap().time_stamp(), Some(&[1][..]));
}

#[test]
fn the_misspelled_algorithm_is_refused_by_its_own_words() {
	let typo = object("1.2.156.10197.501");
	for (version, place) in [(V4, vec![2]), (SealVersion::V1, vec![1, 1])] {
		let typo = typo.clone();
		let fault = fault(version, |seal| *seal.at(&place) = typo);
		assert_eq!(fault, SealFault::Algorithm(AlgorithmFault::Sm2Typo));
	}
	let desk = Desk::shared(Algorithm::Sm2);
	let mut signature = Node::parse(desk.signature(V4).der());
	signature.nodes()[2] = typo;
	let fault = SealSignature::from_der(&signature.encode()).unwrap_err();
	assert_eq!(fault, SealFault::Algorithm(AlgorithmFault::Sm2Typo));
	assert!(fault.to_string().contains("misspelling"));
}

#[test]
fn lists_of_signers_are_of_their_type() {
	let list_type = |number| fault(V4, |seal| *seal.at(&[0, 2, 2]).bytes() = vec![number]);
	assert_eq!(list_type(3), SealFault::CertListType { found: 3 });
	assert!(matches!(list_type(2), SealFault::Malformed { field: "property.certList", .. }));
	let field = "property.certList";
	assert_eq!(fault(V4, |seal| seal.at(&[0, 2, 3]).nodes().clear()), SealFault::Empty { field });
	let many = vec![Node::primitive(tag::OCTET_STRING, &[]); MAX_SEAL_SIGNERS + 1];
	assert_eq!(
		fault(V4, |seal| *seal.at(&[0, 2, 3]).nodes() = many),
		SealFault::TooMany { field, limit: MAX_SEAL_SIGNERS }
	);
}

#[test]
fn fields_are_strict_der() {
	for (what, place, bytes) in [
		("an IA5String beyond ASCII", vec![0, 1], &[0x80][..]),
		("a UTF8String that is none", vec![0, 2, 1], &[0xff]),
		("a negative kind", vec![0, 2, 0], &[0x80]),
		("an INTEGER with a needless byte", vec![0, 2, 0], &[0, 1]),
		("a time without Z", vec![0, 2, 4], b"20270105080000+"),
		("a time of the thirteenth month", vec![0, 2, 4], b"20271305080000Z"),
		("a width beyond 32 bits", vec![0, 3, 2], &[1, 0, 0, 0, 0]),
	] {
		let fault = fault(V4, |seal| *seal.at(&place).bytes() = bytes.to_vec());
		assert!(matches!(fault, SealFault::Malformed { .. }), "{what}: {fault}");
	}
	let spare = fault(V4, |seal| seal.at(&[3]).bytes()[0] = 4);
	assert!(matches!(spare, SealFault::SpareBits { .. } | SealFault::Malformed { .. }), "{spare}");
	let ends_first = fault(V4, |seal| {
		*seal.at(&[0, 2, 6]).bytes() = b"20200101000000Z".to_vec();
	});
	assert!(matches!(ends_first, SealFault::ValidityEmpty(_)));
}

#[test]
fn an_extension_occurs_once() {
	let extension = Node::constructed(
		tag::SEQUENCE,
		vec![
			object("1.2.3"),
			Node::primitive(tag::BOOLEAN, &[0]),
			Node::primitive(tag::OCTET_STRING, &[]),
		],
	);
	let twice = Node::constructed(tag::SEQUENCE, vec![extension.clone(), extension]);
	let fault = fault(V4, |seal| seal.at(&[0]).nodes().push(twice));
	assert!(matches!(fault, SealFault::DuplicateExtension { .. }));
}

#[test]
fn nothing_stands_before_behind_or_between() {
	let desk = Desk::shared(Algorithm::Sm2);
	let null = Node::primitive(tag::NULL, &[]);
	for version in VERSIONS {
		let signature = desk.signature(version);
		for der in [signature.der(), signature.seal().der()] {
			let reads =
				|der: &[u8]| Seal::from_der(der).is_ok() || SealSignature::from_der(der).is_ok();
			assert!(reads(der));
			assert!(!reads(&[der, &[0]].concat()) && !reads(&der[..der.len() - 1]));
			let mut node = Node::parse(der);
			node.nodes().push(null.clone());
			assert!(!reads(&node.encode()));
			let mut node = Node::parse(der);
			node.nodes().insert(0, null.clone());
			assert!(!reads(&node.encode()));
		}
	}
}

#[test]
fn a_signature_is_of_its_seals_form() {
	let desk = Desk::shared(Algorithm::Sm2);
	let (first, later) = (desk.seal(SealVersion::V1), desk.seal(V4));
	for (version, seal) in [(SealVersion::V1, &later), (V4, &first)] {
		let mut node = Node::parse(desk.signature(version).der());
		*node.at(&[0, 1]) = Node::parse(seal.der());
		let fault = SealSignature::from_der(&node.encode()).unwrap_err();
		assert_eq!(fault, SealFault::Mixed { seal: seal.version() });
	}
}

#[test]
fn what_is_too_large_is_not_looked_into() {
	let fault = Seal::from_der(&vec![0; MAX_SEAL + 1]).unwrap_err();
	assert_eq!(fault, SealFault::TooLarge { length: MAX_SEAL + 1, limit: MAX_SEAL });
	let length = MAX_SEAL_SIGNATURE + 1;
	let fault = SealSignature::from_der(&vec![0; length]).unwrap_err();
	assert_eq!(fault, SealFault::TooLarge { length, limit: MAX_SEAL_SIGNATURE });
}

fn read_all(bytes: &[u8]) {
	if let Ok(seal) = Seal::from_der(bytes) {
		assert_eq!(seal.der(), bytes);
		assert!(bytes.windows(seal.info_der().len()).any(|part| part == seal.info_der()));
	}
	if let Ok(signature) = SealSignature::from_der(bytes) {
		assert_eq!(signature.der(), bytes);
	}
	_ = TimeStampToken::from_der(bytes);
}

#[test]
fn arbitrary_bytes_are_read_without_panic() {
	proptest!(ProptestConfig::with_cases(4_000), |(bytes in prop::collection::vec(any::<u8>(), 0..300))| {
		read_all(&bytes);
		read_all(&wrap(tag::SEQUENCE, &bytes));
	});
}

#[test]
fn broken_seals_and_signatures_are_read_without_panic() {
	let desk = Desk::shared(Algorithm::Sm2);
	for version in VERSIONS {
		let whole = desk.signature(version).der().to_vec();
		proptest!(ProptestConfig::with_cases(500), |(
			edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
		)| {
			let mut bytes = whole.clone();
			for (place, byte) in edits {
				let place = place.index(bytes.len());
				bytes[place] = byte;
			}
			read_all(&bytes);
			_ = desk.given().signature(&bytes);
		});
	}
}
