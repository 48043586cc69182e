//! The form of revocation lists: every fault by its own name.

use crate::fixture::{signer, Hierarchy, AT, DAY};
use openssl_authority::{
	forge::{header, new_extension, object, patch, tag, wrap, Node},
	Algorithm, Reason as Why,
};
use seal_pki::{
	oids, AlgorithmFault, Crl, Fault, KeyAlgorithm, ObjectIdentifier, Part, Reason, SerialFault,
	MAX_CRL,
};
use std::sync::LazyLock;

/// Where the fields of a list of OpenSSL's with revocations stand in its signed part.
mod place {
	pub const VERSION: usize = 0;
	pub const ALGORITHM: usize = 1;
	pub const ISSUER: usize = 2;
	pub const THIS_UPDATE: usize = 3;
	pub const NEXT_UPDATE: usize = 4;
	pub const ENTRIES: usize = 5;
	pub const EXTENSIONS: usize = 6;
}

/// A list with two revocations, the first with a reason; OpenSSL orders them by serial number.
fn good() -> Vec<u8> {
	static GOOD: LazyLock<Vec<u8>> = LazyLock::new(|| {
		let hierarchy = Hierarchy::new(Algorithm::Sm2);
		for (name, serial, why) in
			[("one", "7F", Why::KeyCompromise), ("two", "0080FF", Why::Unspecified)]
		{
			let leaf = hierarchy.issuing.issue(name, &signer().serial(serial)).unwrap();
			hierarchy.issuing.revoke_at(&leaf, why, AT - DAY).unwrap();
		}
		hierarchy.issuing.crl_between(AT - 60, AT + DAY).unwrap()
	});
	Crl::from_der(&GOOD).unwrap();
	GOOD.clone()
}

fn fault(der: &[u8]) -> Fault {
	Crl::from_der(der).expect_err("a refusal")
}

fn changed(change: impl FnOnce(&mut Node)) -> Fault {
	fault(&patch(&good(), change))
}

/// Why the list is none with a further extension.
fn with_extension(dotted: &str, critical: bool, value: &[u8]) -> Fault {
	changed(|signed| {
		let extension = new_extension(dotted, critical, value);
		signed.at(&[place::EXTENSIONS, 0]).nodes().push(extension);
	})
}

/// The list with those extensions of its second revocation, which has none.
fn entry_extensions(extensions: Vec<Node>) -> Vec<u8> {
	patch(&good(), |signed| {
		let extensions = Node::constructed(tag::SEQUENCE, extensions);
		signed.at(&[place::ENTRIES, 1]).nodes().push(extensions);
	})
}

fn assert_malformed(fault: Fault, wanted: Part) {
	assert!(matches!(fault, Fault::Malformed { part, .. } if part == wanted), "{fault:?}");
}

#[test]
fn what_is_said_is_what_openssl_was_asked_for() {
	let list = Crl::from_der(&good()).unwrap();
	assert_eq!(list.this_update(), AT - 60);
	assert_eq!(list.next_update(), Some(AT + DAY));
	assert_eq!(list.number(), Some(&[1][..]));
	assert_eq!(list.signature_algorithm(), KeyAlgorithm::Sm2);
	assert!(list.authority_key_identifier().is_some());
	let entries: Vec<_> =
		list.entries().map(|entry| (entry.serial.to_vec(), entry.at, entry.reason)).collect();
	assert_eq!(
		entries,
		[(vec![0x7f], AT - DAY, Some(Reason::KeyCompromise)), (vec![0x80, 0xff], AT - DAY, None),]
	);
}

#[test]
fn an_empty_list_is_one() {
	let hierarchy = Hierarchy::new(Algorithm::P256);
	let list = Crl::from_der(&hierarchy.root.crl_between(AT, AT + DAY).unwrap()).unwrap();
	assert_eq!(list.entries().count(), 0);
	let empty = changed(|signed| signed.at(&[place::ENTRIES]).nodes().clear());
	assert_eq!(empty, Fault::EmptySequence { part: Part::Frame });
}

#[test]
fn truncated_at_every_length_and_with_bytes_behind() {
	let good = good();
	for length in 0..good.len() {
		assert_malformed(fault(&good[..length]), Part::Frame);
	}
	assert_malformed(fault(&[&good[..], &[0]].concat()), Part::Frame);
	for path in [&[][..], &[place::ENTRIES, 1], &[place::EXTENSIONS]] {
		let null = Node::primitive(tag::NULL, &[]);
		assert_malformed(changed(|signed| signed.at(path).nodes().push(null)), Part::Frame);
	}
}

#[test]
fn a_megabyte_of_nesting_is_refused() {
	let indefinite = [tag::SEQUENCE, 0x80].repeat(MAX_CRL / 2);
	assert_malformed(fault(&indefinite), Part::Frame);
	let nested = nested(MAX_CRL);
	assert_malformed(fault(&nested), Part::Frame);
	let too_large = [&nested[..], &[0]].concat();
	assert_eq!(fault(&too_large), Fault::TooLarge { length: MAX_CRL + 1, limit: MAX_CRL });
	let in_extension = with_extension("1.2.3.4", true, &nested[nested.len() - 60_000..]);
	assert!(matches!(in_extension, Fault::UnhandledCritical { .. }), "{in_extension:?}");
}

/// SEQUENCEs in each other, as many as fill `length` bytes.
fn nested(length: usize) -> Vec<u8> {
	let mut bytes = Vec::with_capacity(length);
	loop {
		let left = length - bytes.len();
		let headers = (2..=left.min(5)).map(|size| header(tag::SEQUENCE, left - size));
		let Some(fitting) = headers.zip(2..).find(|(header, size)| header.len() == *size) else {
			bytes.resize(length, 0);
			return bytes;
		};
		bytes.extend(fitting.0);
	}
}

#[test]
fn versions() {
	let first = changed(|signed| {
		signed.nodes().remove(place::VERSION);
	});
	assert_eq!(first, Fault::Version { found: 0 }, "extensions came with version 2");
	for found in [0, 2] {
		let fault = changed(|signed| *signed.at(&[place::VERSION]).bytes() = vec![found]);
		assert_eq!(fault, Fault::Version { found });
	}
}

#[test]
fn the_misspelt_algorithm_and_others() {
	let mut whole = Node::parse(&good());
	for path in [&[1, 0][..], &[0, place::ALGORITHM, 0]] {
		*whole.at(path) = object("1.2.156.10197.501");
	}
	assert_eq!(fault(&whole.encode()), Fault::Algorithm(AlgorithmFault::Sm2Typo));
	let inside =
		changed(|signed| *signed.at(&[place::ALGORITHM, 0]) = object("1.2.840.10045.4.3.2"));
	assert_eq!(inside, Fault::Algorithm(AlgorithmFault::Differ));
}

#[test]
fn an_issuer_is_named() {
	let fault = changed(|signed| signed.at(&[place::ISSUER]).nodes().clear());
	assert_eq!(fault, Fault::IssuerEmpty);
}

#[test]
fn times() {
	let swapped = changed(|signed| signed.nodes().swap(place::THIS_UPDATE, place::NEXT_UPDATE));
	assert!(matches!(swapped, Fault::ListValidityEmpty(_)), "{swapped:?}");
	let generalized = |place: &'static [usize]| {
		changed(|signed| {
			*signed.at(place) = Node::primitive(tag::GENERALIZED_TIME, b"20270115000000Z");
		})
	};
	for place in [&[place::THIS_UPDATE][..], &[place::NEXT_UPDATE], &[place::ENTRIES, 0, 1]] {
		assert_eq!(generalized(place), Fault::TimeForm { year: 2027 });
	}
	let endless = patch(&good(), |signed| {
		signed.nodes().remove(place::NEXT_UPDATE);
	});
	assert_eq!(Crl::from_der(&endless).unwrap().next_update(), None);
}

#[test]
fn lists_that_are_not_whole() {
	for (dotted, oid) in
		[("2.5.29.27", oids::DELTA_CRL_INDICATOR), ("2.5.29.28", oids::ISSUING_DISTRIBUTION_POINT)]
	{
		for critical in [true, false] {
			let fault = with_extension(dotted, critical, &[0x30, 0]);
			assert_eq!(fault, Fault::PartialList { oid });
		}
	}
	let indirect = entry_extensions(vec![new_extension("2.5.29.29", true, &[0x30, 0])]);
	assert_eq!(fault(&indirect), Fault::PartialList { oid: oids::CERTIFICATE_ISSUER });
}

#[test]
fn critical_extensions_that_are_not_understood() {
	let oid = ObjectIdentifier::new_unwrap("1.2.3.4");
	assert_eq!(with_extension("1.2.3.4", true, &[5, 0]), Fault::UnhandledCritical { oid });
	let of_entry = |critical| entry_extensions(vec![new_extension("1.2.3.4", critical, &[5, 0])]);
	assert_eq!(fault(&of_entry(true)), Fault::UnhandledCritical { oid });
	Crl::from_der(&of_entry(false)).unwrap();
}

#[test]
fn extensions_occur_once_and_not_emptily() {
	let twice = with_extension("2.5.29.20", false, &[2, 1, 1]);
	assert_eq!(twice, Fault::DuplicateExtension { oid: oids::CRL_NUMBER });
	let reason = || new_extension("2.5.29.21", false, &[10, 1, 1]);
	let twice = entry_extensions(vec![reason(), reason()]);
	assert_eq!(fault(&twice), Fault::DuplicateExtension { oid: oids::REASON_CODE });
	let empty = entry_extensions(vec![]);
	assert_eq!(fault(&empty), Fault::EmptySequence { part: Part::Frame });
}

#[test]
fn reasons() {
	let with = |value: &[u8]| entry_extensions(vec![new_extension("2.5.29.21", false, value)]);
	// 7 is none; 8, removeFromCRL, belongs to delta lists.
	for code in [7, 8, 11, 0x7f, 0x80, 0xff] {
		assert_eq!(fault(&with(&[10, 1, code])), Fault::Reason { code });
	}
	let part = Part::Extension(oids::REASON_CODE);
	for value in [&[2, 1, 1][..], &[10, 0], &[10, 2, 0, 1], &[10, 1, 1, 0], &[]] {
		assert_malformed(fault(&with(value)), part);
	}
	let list = Crl::from_der(&with(&[10, 1, 9])).unwrap();
	assert_eq!(list.entries().nth(1).unwrap().reason, Some(Reason::PrivilegeWithdrawn));
}

#[test]
fn since_when_the_key_was_not_good() {
	let with = |text: &[u8]| {
		let value = wrap(tag::GENERALIZED_TIME, text);
		entry_extensions(vec![new_extension("2.5.29.24", false, &value)])
	};
	let list = Crl::from_der(&with(b"20270114080000Z")).unwrap();
	assert_eq!(list.entries().nth(1).unwrap().invalid_since, Some(AT - DAY));
	assert_malformed(fault(&with(b"20270114080000")), Part::Extension(oids::INVALIDITY_DATE));
}

#[test]
fn serial_numbers() {
	let with = |bytes: &[u8]| {
		changed(|signed| {
			*signed.at(&[place::ENTRIES, 0, 0]).bytes() = bytes.to_vec();
		})
	};
	assert_eq!(with(&[0xff]), Fault::Serial(SerialFault::Negative));
	assert_eq!(with(&[0]), Fault::Serial(SerialFault::Zero));
	assert_eq!(with(&[1; 21]), Fault::Serial(SerialFault::TooLong { length: 21 }));
}

#[test]
fn numbers() {
	let with = |value: &[u8]| {
		patch(&good(), |signed| {
			let extensions = signed.at(&[place::EXTENSIONS, 0]).nodes();
			extensions.retain(|extension| extension.clone().at(&[0]) != &object("2.5.29.20"));
			extensions.push(new_extension("2.5.29.20", false, value));
		})
	};
	let part = Part::Extension(oids::CRL_NUMBER);
	for value in [&[2, 1, 0xff][..], &[2, 2, 0, 1], &[2, 0], &[4, 1, 1], &[2, 1, 1, 0]] {
		assert_malformed(fault(&with(value)), part);
	}
	let large = Crl::from_der(&with(&[2, 3, 0, 0x80, 0])).unwrap();
	assert_eq!(large.number(), Some(&[0x80, 0][..]));
}

#[test]
fn an_openssl_list_is_no_certificate_and_the_other_way_round() {
	assert!(seal_pki::Certificate::from_der(&good()).is_err());
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	assert!(Crl::from_der(hierarchy.root.credential().der()).is_err());
}
