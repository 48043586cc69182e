//! The form of certificates: every fault by its own name, before any signature is looked at.

use crate::fixture::{certificate, signer, Hierarchy, ACCEPTED};
use openssl_authority::{
	forge::{self, extension, extensions, field, new_extension, object, patch, tag, wrap, Node},
	Algorithm, Request,
};
use seal_pki::{
	oids, AlgorithmFault, Certificate, Fault, KeyAlgorithm, KeyFault, Part, SerialFault,
	MAX_CERTIFICATE,
};
use std::sync::LazyLock;

const KEY_USAGE: &str = "2.5.29.15";
const BASIC_CONSTRAINTS: &str = "2.5.29.19";
const SUBJECT_ALT_NAME: &str = "2.5.29.17";
const EXTENDED_KEY_USAGE: &str = "2.5.29.37";

/// A signer's certificate by an SM2 authority, in DER.
fn good() -> Vec<u8> {
	static GOOD: LazyLock<Vec<u8>> =
		LazyLock::new(|| Hierarchy::new(Algorithm::Sm2).signer("leaf").der().to_vec());
	certificate(&GOOD);
	GOOD.clone()
}

/// Why it is no certificate.
fn fault(der: &[u8]) -> Fault {
	Certificate::from_der(der).expect_err("a refusal")
}

/// Why the good certificate is none when its signed part is changed so.
fn changed(change: impl FnOnce(&mut Node)) -> Fault {
	fault(&patch(&good(), change))
}

/// Why the good certificate is none with that value in its extension, added if it has none such.
fn with_value(dotted: &str, value: &[u8]) -> Fault {
	changed(|signed| {
		let oid = object(dotted);
		extensions(signed).retain(|extension| extension.clone().at(&[0]) != &oid);
		extensions(signed).push(new_extension(dotted, true, value));
	})
}

/// That it is not DER, and where.
fn assert_malformed(fault: Fault, wanted: Part) {
	assert!(matches!(fault, Fault::Malformed { part, .. } if part == wanted), "{fault:?}");
}

fn set_key(signed: &mut Node, algorithm: Vec<Node>, point: &[u8]) {
	let bits = [&[0], point].concat();
	*signed.at(&[field::KEY]) = Node::constructed(
		tag::SEQUENCE,
		vec![Node::constructed(tag::SEQUENCE, algorithm), Node::primitive(tag::BIT_STRING, &bits)],
	);
}

/// The point of the certificate's key, uncompressed.
fn point(der: &[u8]) -> Vec<u8> {
	Node::parse(der).at(&[0, field::KEY, 1]).bytes()[1..].to_vec()
}

#[test]
fn what_is_said_is_what_openssl_was_asked_for() {
	for (algorithm, expected) in
		[(Algorithm::Sm2, KeyAlgorithm::Sm2), (Algorithm::P256, KeyAlgorithm::P256)]
	{
		let hierarchy = Hierarchy::new(algorithm);
		let request = signer().serial("00C0FFEE").extension("extendedKeyUsage", "emailProtection");
		let leaf = hierarchy.issuing.issue("leaf", &request).unwrap();
		let parsed = certificate(leaf.der());
		assert_eq!(parsed.der(), leaf.der());
		assert_eq!(parsed.serial(), [0xc0, 0xff, 0xee]);
		assert_eq!(parsed.validity().not_before, crate::fixture::SIGNER_VALID.not_before);
		assert_eq!(parsed.validity().not_after, crate::fixture::SIGNER_VALID.not_after);
		assert_eq!(parsed.public_key().algorithm(), expected);
		assert_eq!(parsed.signature_algorithm(), expected);
		assert!(!parsed.is_authority());
		assert_eq!(parsed.path_len(), None);
		assert_eq!(parsed.extended_key_usage(), [oids::EMAIL_PROTECTION]);
		let usage = parsed.key_usage().unwrap();
		assert!(usage.digital_signature() && usage.non_repudiation() && !usage.key_cert_sign());
		let issuer = certificate(hierarchy.issuing.credential().der());
		assert_eq!(parsed.authority_key_identifier(), issuer.subject_key_identifier());
		assert!(parsed.issuer().matches(issuer.subject()));
		assert_eq!((issuer.is_authority(), issuer.path_len()), (true, Some(0)));
		parsed.verify(issuer.public_key()).unwrap();
		let names: Vec<_> =
			parsed.subject().attributes().map(|attribute| attribute.text().unwrap()).collect();
		assert_eq!(names, ["CN", "杭州示例有限公司", "91350100M000100Y43"]);
	}
}

#[test]
fn fingerprints_are_those_of_openssl() {
	let der = good();
	let file = tempfile::NamedTempFile::new().unwrap();
	std::fs::write(file.path(), &der).unwrap();
	let output = std::process::Command::new("openssl")
		.args(["dgst", "-sm3", "-r"])
		.arg(file.path())
		.output()
		.unwrap();
	let said = String::from_utf8(output.stdout).unwrap();
	assert_eq!(said.split(' ').next().unwrap(), hex::encode(certificate(&der).fingerprint()));
}

#[test]
fn a_certificate_of_the_largest_size_is_read_and_no_larger_one() {
	let der = good();
	let padded = |length: usize| {
		patch(&der, |signed| {
			extensions(signed).push(new_extension("1.2.3.4", false, &vec![0; length]))
		})
	};
	let largest =
		(0..MAX_CERTIFICATE).map(padded).find(|der| der.len() == MAX_CERTIFICATE).unwrap();
	certificate(&largest);
	let larger =
		(0..MAX_CERTIFICATE).map(padded).find(|der| der.len() == MAX_CERTIFICATE + 1).unwrap();
	assert_eq!(
		fault(&larger),
		Fault::TooLarge { length: MAX_CERTIFICATE + 1, limit: MAX_CERTIFICATE }
	);
}

#[test]
fn a_truncated_certificate_is_refused_at_every_length() {
	for algorithm in ACCEPTED {
		let leaf = Hierarchy::new(algorithm).signer("leaf");
		for length in 0..leaf.der().len() {
			assert_malformed(fault(&leaf.der()[..length]), Part::Frame);
		}
	}
}

#[test]
fn bytes_behind_any_part_are_refused() {
	assert_malformed(fault(&[&good()[..], &[0]].concat()), Part::Frame);
	assert_malformed(fault(&[good(), good()].concat()), Part::Frame);
	let null = Node::primitive(tag::NULL, &[]);
	// Behind the extensions, the validity's two times, what wraps the extensions.
	for path in [&[][..], &[field::VALIDITY], &[field::EXTENSIONS]] {
		assert_malformed(changed(|signed| signed.at(path).nodes().push(null.clone())), Part::Frame);
	}
	let key = changed(|signed| signed.at(&[field::KEY]).nodes().push(null.clone()));
	assert!(matches!(key, Fault::Key(KeyFault::Malformed(_))), "{key:?}");
	let mut whole = Node::parse(&good());
	whole.nodes().push(null);
	assert_malformed(fault(&whole.encode()), Part::Frame);
}

#[test]
fn lengths_are_in_their_shortest_form() {
	let der = good();
	let (_, header, _) = forge::extent(&der);
	assert_eq!(header, 4, "a certificate has a length of two bytes");
	let long = [&[tag::SEQUENCE, 0x83, 0], &der[2..]].concat();
	assert_malformed(fault(&long), Part::Frame);
	let indefinite = [&[tag::SEQUENCE, 0x80], &der[header..], &[0, 0]].concat();
	assert_malformed(fault(&indefinite), Part::Frame);
	let endless = [&[tag::SEQUENCE, 0x84, 0xff, 0xff, 0xff, 0xff], &der[header..]].concat();
	assert_malformed(fault(&endless), Part::Frame);
}

#[test]
fn nesting_costs_nothing() {
	let nested =
		|levels: usize| (0..levels).fold(Vec::new(), |inner, _| wrap(tag::SEQUENCE, &inner));
	let deep = nested(1_000);
	assert!(deep.len() < MAX_CERTIFICATE);
	assert_malformed(fault(&deep), Part::Frame);
	let deep = nested(700);
	let in_extension = patch(&good(), |signed| {
		extensions(signed).push(new_extension("1.2.3.4", false, &deep));
	});
	certificate(&in_extension);
	let megabyte = [0x30, 0x80].repeat(1 << 19);
	assert_eq!(
		fault(&megabyte),
		Fault::TooLarge { length: 1 << 20, limit: MAX_CERTIFICATE },
		"it is not looked at"
	);
}

#[test]
fn versions_other_than_3_are_refused() {
	let first = changed(|signed| {
		signed.nodes().remove(field::EXTENSIONS);
		signed.nodes().remove(field::VERSION);
	});
	assert_eq!(first, Fault::Version { found: 0 });
	for found in [1, 3] {
		let fault = changed(|signed| *signed.at(&[field::VERSION, 0]).bytes() = vec![found]);
		assert_eq!(fault, Fault::Version { found });
	}
}

#[test]
fn serial_numbers_are_positive_and_have_at_most_20_bytes() {
	let with = |bytes: &[u8]| {
		patch(&good(), |signed| {
			*signed.at(&[field::SERIAL]).bytes() = bytes.to_vec();
		})
	};
	assert_eq!(fault(&with(&[0x80])), Fault::Serial(SerialFault::Negative));
	assert_eq!(fault(&with(&[0xff; 21])), Fault::Serial(SerialFault::Negative));
	assert_eq!(fault(&with(&[0])), Fault::Serial(SerialFault::Zero));
	assert_eq!(fault(&with(&[1; 21])), Fault::Serial(SerialFault::TooLong { length: 21 }));
	assert_malformed(fault(&with(&[])), Part::Frame);
	assert_malformed(fault(&with(&[0, 1])), Part::Frame);
	assert_eq!(certificate(&with(&[0x7f; 20])).serial(), [0x7f; 20]);
	let with_sign = [&[0], &[0x80; 20][..]].concat();
	assert_eq!(certificate(&with(&with_sign)).serial(), [0x80; 20]);
}

#[test]
fn the_misspelt_sm2_algorithm_is_told_from_others() {
	let typo = object("1.2.156.10197.501");
	let mut outside = Node::parse(&good());
	*outside.at(&[1, 0]) = typo.clone();
	assert_eq!(fault(&outside.encode()), Fault::Algorithm(AlgorithmFault::Sm2Typo));
	*outside.at(&[0, field::ALGORITHM, 0]) = typo.clone();
	assert_eq!(fault(&outside.encode()), Fault::Algorithm(AlgorithmFault::Sm2Typo));
	let inside = changed(|signed| *signed.at(&[field::ALGORITHM, 0]) = typo);
	assert_eq!(inside, Fault::Algorithm(AlgorithmFault::Differ));
}

#[test]
fn the_misspelling_is_refused_however_well_it_is_signed() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let mut whole = Node::parse(hierarchy.signer("leaf").der());
	for path in [&[1, 0][..], &[0, field::ALGORITHM, 0]] {
		*whole.at(path) = object("1.2.156.10197.501");
	}
	let signed = forge::sign_again(&whole.encode(), hierarchy.issuing.credential()).unwrap();
	assert_eq!(fault(&signed), Fault::Algorithm(AlgorithmFault::Sm2Typo));
}

#[test]
fn other_signature_algorithms_are_refused() {
	for dotted in
		["1.2.840.10045.4.1", "1.2.840.10045.4.3.3", "1.2.840.113549.1.1.11", "1.3.101.112"]
	{
		let mut whole = Node::parse(&good());
		for path in [&[1, 0][..], &[0, field::ALGORITHM, 0]] {
			*whole.at(path) = object(dotted);
		}
		let oid = seal_pki::ObjectIdentifier::new_unwrap(dotted);
		assert_eq!(fault(&whole.encode()), Fault::Algorithm(AlgorithmFault::Unknown { oid }));
	}
}

#[test]
fn parameters_of_the_signature_algorithm_are_absent_or_for_sm2_null() {
	let with = |algorithm: Algorithm, parameters: Node| {
		let mut whole = Node::parse(Hierarchy::new(algorithm).signer("leaf").der());
		for path in [&[1][..], &[0, field::ALGORITHM]] {
			whole.at(path).nodes().push(parameters.clone());
		}
		whole.encode()
	};
	let null = Node::primitive(tag::NULL, &[]);
	certificate(&with(Algorithm::Sm2, null.clone()));
	assert_eq!(
		fault(&with(Algorithm::P256, null)),
		Fault::Algorithm(AlgorithmFault::Parameters { oid: oids::ECDSA_WITH_SHA256 })
	);
	assert_eq!(
		fault(&with(Algorithm::Sm2, Node::primitive(tag::INTEGER, &[1]))),
		Fault::Algorithm(AlgorithmFault::Parameters { oid: oids::SM2_WITH_SM3 })
	);
	let inside = changed(|signed| {
		signed.at(&[field::ALGORITHM]).nodes().push(Node::primitive(tag::NULL, &[]));
	});
	assert_eq!(inside, Fault::Algorithm(AlgorithmFault::Differ));
}

#[test]
fn keys_of_other_algorithms_and_curves_are_refused() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	for (name, algorithm, curve) in
		[("p384", Algorithm::P384, "1.3.132.0.34"), ("k256", Algorithm::Secp256k1, "1.3.132.0.10")]
	{
		let leaf = hierarchy.issuing.issue(name, &signer().algorithm(algorithm)).unwrap();
		let oid = seal_pki::ObjectIdentifier::new_unwrap(curve);
		assert_eq!(fault(leaf.der()), Fault::Key(KeyFault::Curve { oid }));
	}
	let rsa = hierarchy.issuing.issue("rsa", &signer().algorithm(Algorithm::Rsa2048)).unwrap();
	let oid = seal_pki::ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
	assert_eq!(fault(rsa.der()), Fault::Key(KeyFault::Algorithm { oid }));
}

#[test]
fn a_curve_is_named_and_the_point_is_on_it() {
	let der = good();
	let named = |curve: &str| vec![object("1.2.840.10045.2.1"), object(curve)];
	let (sm2, p256) = ("1.2.156.10197.1.301", "1.2.840.10045.3.1.7");
	let point = point(&der);
	let with = |algorithm: Vec<Node>, point: &[u8]| {
		patch(&der, |signed| set_key(signed, algorithm, point))
	};

	assert_eq!(
		fault(&with(named(p256), &point)),
		Fault::Key(KeyFault::NotOnCurve { algorithm: KeyAlgorithm::P256 })
	);
	let mut off = point.clone();
	off[64] ^= 1;
	assert_eq!(
		fault(&with(named(sm2), &off)),
		Fault::Key(KeyFault::NotOnCurve { algorithm: KeyAlgorithm::Sm2 })
	);
	// Coordinates that are no residues of the field.
	let outside = [&[4], &[0xff; 64][..]].concat();
	assert_eq!(
		fault(&with(named(sm2), &outside)),
		Fault::Key(KeyFault::NotOnCurve { algorithm: KeyAlgorithm::Sm2 })
	);
	for (form, length) in [(&[0][..], 1), (&[], 0), (&point[..64], 64), (&point[1..], 64)] {
		assert_eq!(fault(&with(named(sm2), form)), Fault::Key(KeyFault::Form { length }));
	}
	// SEC 1's hybrid form, which RFC 5480 has nobody use.
	let hybrid = [&[6 | point[64] & 1], &point[1..]].concat();
	assert_eq!(fault(&with(named(sm2), &hybrid)), Fault::Key(KeyFault::Form { length: 65 }));
	let unnamed = vec![object("1.2.840.10045.2.1")];
	assert_eq!(fault(&with(unnamed, &point)), Fault::Key(KeyFault::NoNamedCurve));
	let written_out = vec![object("1.2.840.10045.2.1"), Node::constructed(tag::SEQUENCE, vec![])];
	assert_eq!(fault(&with(written_out, &point)), Fault::Key(KeyFault::NoNamedCurve));
}

#[test]
fn a_compressed_point_is_the_same_key() {
	let der = good();
	let point = point(&der);
	let compressed = [&[2 | point[64] & 1], &point[1..33]].concat();
	let named = vec![object("1.2.840.10045.2.1"), object("1.2.156.10197.1.301")];
	let other = certificate(&patch(&der, |signed| set_key(signed, named, &compressed)));
	assert_eq!(other.public_key(), certificate(&der).public_key());
	assert_eq!(other.public_key().to_sec1()[..], compressed);
}

#[test]
fn times_are_written_in_the_form_of_their_year() {
	let with = |tag: u8, text: &str| {
		patch(&good(), |signed| {
			*signed.at(&[field::VALIDITY, 1]) = Node::primitive(tag, text.as_bytes());
		})
	};
	assert_eq!(
		certificate(&with(tag::UTC_TIME, "491231235959Z")).validity().not_after,
		2_524_607_999
	);
	assert_eq!(
		certificate(&with(tag::GENERALIZED_TIME, "20500101000000Z")).validity().not_after,
		2_524_608_000
	);
	assert_eq!(
		certificate(&with(tag::GENERALIZED_TIME, "99991231235959Z")).validity().not_after,
		253_402_300_799
	);
	assert_eq!(
		fault(&with(tag::GENERALIZED_TIME, "20491231235959Z")),
		Fault::TimeForm { year: 2049 }
	);
	for (tag, text) in [
		(tag::UTC_TIME, "4912312359Z"),
		(tag::UTC_TIME, "491231235959"),
		(tag::UTC_TIME, "491231235959+0800"),
		(tag::UTC_TIME, "490230000000Z"),
		(tag::UTC_TIME, "491331000000Z"),
		(tag::UTC_TIME, "491231240000Z"),
		(tag::UTC_TIME, "4912312359 9Z"),
		(tag::UTC_TIME, ""),
		(tag::GENERALIZED_TIME, "20500101000000.5Z"),
		(tag::GENERALIZED_TIME, "20500101000000"),
		(tag::GENERALIZED_TIME, "20500101000000+0800"),
		(tag::INTEGER, "1"),
	] {
		assert_malformed(fault(&with(tag, text)), Part::Frame);
	}
}

#[test]
fn a_validity_does_not_end_before_it_begins() {
	let fault = changed(|signed| signed.at(&[field::VALIDITY]).nodes().swap(0, 1));
	assert!(
		matches!(fault, Fault::ValidityEmpty(validity) if validity.not_before > validity.not_after)
	);
	let moment = patch(&good(), |signed| {
		let start = signed.at(&[field::VALIDITY, 0]).clone();
		*signed.at(&[field::VALIDITY, 1]) = start;
	});
	certificate(&moment);
}

#[test]
fn names_are_strict() {
	let issuer = changed(|signed| signed.at(&[field::ISSUER]).nodes().clear());
	assert_eq!(issuer, Fault::IssuerEmpty);
	let subject = patch(&good(), |signed| signed.at(&[field::SUBJECT]).nodes().clear());
	assert!(certificate(&subject).subject().is_empty());

	let attribute = |dotted: &str, tag: u8, value: &[u8]| {
		Node::constructed(tag::SEQUENCE, vec![object(dotted), Node::primitive(tag, value)])
	};
	let rdn = |attributes: Vec<Node>| Node::constructed(tag::SET, attributes);
	let with = |rdns: Vec<Node>| changed(|signed| *signed.at(&[field::SUBJECT]).nodes() = rdns);
	assert_malformed(with(vec![rdn(vec![])]), Part::Subject);
	let printable = 0x13;
	let one = attribute("2.5.4.10", tag::UTF8_STRING, b"a");
	let other = attribute("2.5.4.10", tag::UTF8_STRING, b"b");
	assert_malformed(with(vec![rdn(vec![other.clone(), one.clone()])]), Part::Subject);
	assert_malformed(with(vec![rdn(vec![one.clone(), one.clone()])]), Part::Subject);
	assert_malformed(
		with(vec![rdn(vec![attribute("2.5.4.10", tag::UTF8_STRING, b"\xff")])]),
		Part::Subject,
	);
	assert_malformed(with(vec![rdn(vec![attribute("2.5.4.6", printable, b"C@")])]), Part::Subject);
	assert_malformed(with(vec![one.clone()]), Part::Subject);
	let many = (0..33).map(|_| rdn(vec![one.clone()])).collect();
	assert_malformed(with(many), Part::Subject);

	let several = patch(&good(), |signed| {
		*signed.at(&[field::SUBJECT]).nodes() = vec![rdn(vec![one, other])];
	});
	assert_eq!(certificate(&several).subject().attributes().count(), 2);
}

#[test]
fn unique_identifiers_are_refused() {
	for context in [0x81, 0x82] {
		let fault = changed(|signed| {
			signed.nodes().insert(field::EXTENSIONS, Node::primitive(context, &[0, 1]));
		});
		assert_eq!(fault, Fault::UniqueIdentifier);
	}
}

#[test]
fn a_signature_fills_its_bytes() {
	let mut whole = Node::parse(&good());
	whole.at(&[2]).bytes()[0] = 1;
	*whole.at(&[2]).bytes().last_mut().unwrap() &= 0xfe;
	assert_eq!(fault(&whole.encode()), Fault::SignatureBits);
}

#[test]
fn an_extension_occurs_once() {
	for dotted in [KEY_USAGE, BASIC_CONSTRAINTS, "2.5.29.14", "2.5.29.35"] {
		let fault = changed(|signed| {
			let twin = extension(signed, dotted).clone();
			extensions(signed).push(twin);
		});
		let oid = seal_pki::ObjectIdentifier::new_unwrap(dotted);
		assert_eq!(fault, Fault::DuplicateExtension { oid });
	}
	// One that nobody knows, the second time with another value.
	let fault = changed(|signed| {
		extensions(signed).push(new_extension("1.2.3.4", false, &[1]));
		extensions(signed).push(new_extension("1.2.3.4", false, &[2]));
	});
	let oid = seal_pki::ObjectIdentifier::new_unwrap("1.2.3.4");
	assert_eq!(fault, Fault::DuplicateExtension { oid });
}

#[test]
fn extensions_are_neither_none_nor_too_many() {
	let none = changed(|signed| extensions(signed).clear());
	assert_eq!(none, Fault::EmptySequence { part: Part::Frame });
	let with = |count: usize| {
		patch(&good(), |signed| {
			let more = count - extensions(signed).len();
			extensions(signed)
				.extend((0..more).map(|arc| new_extension(&format!("1.2.3.{arc}"), false, &[])));
		})
	};
	certificate(&with(seal_pki::limits::MAX_EXTENSIONS));
	assert_eq!(
		fault(&with(seal_pki::limits::MAX_EXTENSIONS + 1)),
		Fault::TooManyExtensions { limit: seal_pki::limits::MAX_EXTENSIONS }
	);
}

#[test]
fn criticality_is_true_or_left_out() {
	let part = Part::Extension(oids::KEY_USAGE);
	let written_out = changed(|signed| *extension(signed, KEY_USAGE).at(&[1]).bytes() = vec![0]);
	assert_eq!(written_out, Fault::NotCanonical { part });
	let odd = changed(|signed| *extension(signed, KEY_USAGE).at(&[1]).bytes() = vec![1]);
	assert_malformed(odd, Part::Frame);
}

#[test]
fn key_usages_are_strict() {
	let part = Part::Extension(oids::KEY_USAGE);
	assert_eq!(with_value(KEY_USAGE, &[3, 1, 0]), Fault::KeyUsageEmpty);
	assert_eq!(with_value(KEY_USAGE, &[3, 2, 0, 0xc0]), Fault::NotCanonical { part });
	assert_eq!(with_value(KEY_USAGE, &[3, 3, 6, 0xc0, 0]), Fault::NotCanonical { part });
	assert_malformed(with_value(KEY_USAGE, &[3, 2, 8, 0xc0]), part);
	assert_malformed(with_value(KEY_USAGE, &[4, 2, 6, 0xc0]), part);
	assert_malformed(with_value(KEY_USAGE, &[]), part);
	assert_malformed(with_value(KEY_USAGE, &[3, 2, 6, 0xc0, 0]), part);
	// keyCertSign, bit 5, of what is no authority.
	assert_eq!(with_value(KEY_USAGE, &[3, 2, 2, 4]), Fault::CertSignWithoutAuthority);
}

#[test]
fn basic_constraints_are_strict() {
	let part = Part::Extension(oids::BASIC_CONSTRAINTS);
	let with = |value: &[u8]| with_value(BASIC_CONSTRAINTS, value);
	assert_eq!(with(&[0x30, 3, 1, 1, 0]), Fault::NotCanonical { part });
	assert_malformed(with(&[0x30, 3, 1, 1, 1]), part);
	assert_eq!(with(&[0x30, 3, 2, 1, 0]), Fault::PathLengthWithoutAuthority);
	assert_malformed(with(&[0x30, 6, 1, 1, 0xff, 2, 1, 0xff]), part);
	assert_malformed(with(&[0x30, 7, 1, 1, 0xff, 2, 2, 0, 1]), part);
	assert_malformed(with(&[0x30, 9, 1, 1, 0xff, 2, 1, 0, 2, 1, 0]), part);
	assert_malformed(with(&[0x30, 0, 0]), part);
	assert_malformed(with(&[]), part);
	let wide = patch(&good(), |signed| {
		let value = [0x30, 8, 1, 1, 0xff, 2, 3, 1, 0, 0];
		*extension(signed, BASIC_CONSTRAINTS) = new_extension(BASIC_CONSTRAINTS, true, &value);
	});
	assert_eq!(certificate(&wide).path_len(), Some(65_536));
}

#[test]
fn who_is_no_authority_signs_no_certificates() {
	// OpenSSL issues it; RFC 5280 section 4.2.1.9 does not let it.
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	for (name, constraints) in [("absent", None), ("false", Some("critical,CA:FALSE"))] {
		let request = crate::fixture::authority("下", None).without("basicConstraints");
		let request = match constraints {
			Some(value) => request.extension("basicConstraints", value),
			None => request,
		};
		let issued = hierarchy.root.issue(name, &request).unwrap();
		assert_eq!(fault(issued.der()), Fault::CertSignWithoutAuthority);
	}
}

#[test]
fn purposes_and_alternative_names_are_not_empty() {
	let part = Part::Extension(oids::EXTENDED_KEY_USAGE);
	assert_eq!(with_value(EXTENDED_KEY_USAGE, &[0x30, 0]), Fault::EmptySequence { part });
	assert_malformed(with_value(EXTENDED_KEY_USAGE, &[0x30, 2, 5, 0]), part);
	let part = Part::Extension(oids::SUBJECT_ALT_NAME);
	assert_eq!(with_value(SUBJECT_ALT_NAME, &[0x30, 0]), Fault::EmptySequence { part });
	assert_malformed(with_value(SUBJECT_ALT_NAME, &[0x30, 2, 5, 0]), part);
}

#[test]
fn a_bare_certificate_is_read_and_says_nothing() {
	let hierarchy = Hierarchy::new(Algorithm::P256);
	let request =
		Request::new("/O=x").without("subjectKeyIdentifier").without("authorityKeyIdentifier");
	let parsed = certificate(hierarchy.issuing.issue("bare", &request).unwrap().der());
	assert_eq!(parsed.extensions().count(), 0);
	assert_eq!((parsed.key_usage(), parsed.is_authority()), (None, false));
}

#[test]
fn faults_say_what_is_wrong() {
	let said = changed(|signed| *signed.at(&[field::SERIAL]).bytes() = vec![1; 21]).to_string();
	assert_eq!(said, "the serial number has 21 bytes, more than 20");
	let said = changed(|signed| signed.nodes().clear()).to_string();
	assert!(!said.is_empty());
}
