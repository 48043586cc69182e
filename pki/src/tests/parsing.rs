use super::*;
use crate::{limits::MAX_EXTENSIONS, oids::*};
use proptest::prelude::*;
use sm3::{Digest, Sm3};

fn draft() -> Draft {
	Draft::leaf("signer", &sm2_key(2), "authority")
}

fn is_malformed(fault: Fault) -> bool {
	matches!(fault, Fault::Malformed { .. })
}

#[test]
fn a_certificate_says_what_stands_in_it() {
	for issuer in [sm2_key(1), p256_key(1)] {
		let draft =
			draft().with(subject_key_identifier(&[1, 2])).with(authority_key_identifier(&[3]));
		let der = draft.sign(&issuer);
		let certificate = Certificate::from_der(&der).unwrap();
		assert_eq!(certificate.der(), der);
		assert_eq!(certificate.fingerprint(), <[u8; 32]>::from(Sm3::digest(&der)));
		assert_eq!(certificate.serial(), [1]);
		assert_eq!(certificate.subject().der(), common_name("signer"));
		assert_eq!(certificate.issuer().der(), common_name("authority"));
		assert_eq!(certificate.validity(), Validity { not_before: FROM, not_after: UNTIL });
		assert_eq!(*certificate.public_key(), sm2_key(2).public());
		assert_eq!(certificate.signature_algorithm(), issuer.algorithm);
		assert_eq!(certificate.subject_key_identifier(), Some(&[1, 2][..]));
		assert_eq!(certificate.authority_key_identifier(), Some(&[3][..]));
		assert!(!certificate.is_authority() && !certificate.is_self_issued());
		assert!(certificate.key_usage().is_some_and(|usage| usage.non_repudiation()));
		assert_eq!(certificate.verify(&issuer.public()), Ok(()));
		assert_eq!(certificate.verify(&sm2_key(3).public()), Err(SignatureFault::Wrong));
	}
}

#[test]
fn size_is_checked_before_anything_is_parsed() {
	// A megabyte of sequences in sequences.
	let bomb = [0x30u8, 0x80].repeat(1 << 19);
	assert_eq!(
		Certificate::from_der(&bomb),
		Err(Fault::TooLarge { length: bomb.len(), limit: MAX_CERTIFICATE })
	);
	let exact = vec![0x30; MAX_CERTIFICATE];
	assert!(is_malformed(Certificate::from_der(&exact).unwrap_err()));
}

#[test]
fn nesting_within_the_size_is_refused() {
	let deep = [0x30u8, 0x82, 0x0f, 0xff].repeat(MAX_CERTIFICATE / 4);
	assert!(is_malformed(Certificate::from_der(&deep).unwrap_err()));
	// Deep inside a value that nobody reads, nobody follows.
	let unread = (0..700).fold(Vec::new(), |inner, _| tlv(0x30, &inner));
	let private = ObjectIdentifier::new_unwrap("1.2.3.4");
	assert!(unread.len() > 2000);
	draft().with(extension(private, false, &unread)).made(&sm2_key(1));
}

#[test]
fn bytes_before_behind_and_missing_are_refused() {
	let der = draft().sign(&sm2_key(1));
	for bytes in [
		vec![],
		[&[0], &der[..]].concat(),
		[&der[..], &[0]].concat(),
		der[..der.len() - 1].to_vec(),
	] {
		assert!(is_malformed(Certificate::from_der(&bytes).unwrap_err()));
	}
}

#[test]
fn ber_lengths_are_refused() {
	let der = draft().sign(&sm2_key(1));
	assert_eq!(der[1], 0x82);
	let longer = [&[0x30, 0x83, 0], &der[2..]].concat();
	let endless = [&[0x30, 0x80], &der[4..], &[0, 0]].concat();
	for bytes in [longer, endless] {
		assert!(is_malformed(Certificate::from_der(&bytes).unwrap_err()));
	}
}

#[test]
fn only_version_3_is_read() {
	for (version, found) in [
		(vec![], 0),
		(tlv(0xa0, &integer(0)), 0),
		(tlv(0xa0, &integer(1)), 1),
		(tlv(0xa0, &integer(3)), 3),
	] {
		assert_eq!(Draft { version, ..draft() }.fault(), Fault::Version { found });
	}
}

#[test]
fn serial_numbers_are_positive_and_short() {
	let with = |content: &[u8]| Draft { serial: tlv(0x02, content), ..draft() };
	assert_eq!(with(&[0]).fault(), Fault::Serial(SerialFault::Zero));
	assert_eq!(with(&[0x80]).fault(), Fault::Serial(SerialFault::Negative));
	assert_eq!(with(&[1; 21]).fault(), Fault::Serial(SerialFault::TooLong { length: 21 }));
	assert!(is_malformed(with(&[]).fault()));
	assert!(is_malformed(with(&[0, 1]).fault()));
	assert_eq!(with(&[1; 20]).made(&sm2_key(1)).serial(), [1; 20]);
	let high = [&[0][..], &[0xff; 20]].concat();
	assert_eq!(with(&high).made(&sm2_key(1)).serial(), [0xff; 20]);
}

#[test]
fn the_algorithms_inside_and_outside_are_one() {
	let inner_algorithm = Some(sequence(&[oid(ECDSA_WITH_SHA256)]));
	let fault = Fault::Algorithm(AlgorithmFault::Differ);
	assert_eq!(Draft { inner_algorithm, ..draft() }.fault(), fault);
	let inner_algorithm = Some(sequence(&[oid(SM2_WITH_SM3), tlv(5, &[])]));
	assert_eq!(Draft { inner_algorithm, ..draft() }.fault(), fault);
}

fn with_algorithm(algorithm: Vec<u8>) -> Draft {
	Draft { inner_algorithm: Some(algorithm.clone()), outer_algorithm: Some(algorithm), ..draft() }
}

#[test]
fn the_misspelt_algorithm_is_named() {
	let fault = with_algorithm(sequence(&[oid(SM2_WITH_SM3_TYPO)])).fault();
	assert_eq!(fault, Fault::Algorithm(AlgorithmFault::Sm2Typo));
	assert!(fault.to_string().contains("1.2.156.10197.1.501"));
}

#[test]
fn other_algorithms_are_refused() {
	let sha384 = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.3");
	assert_eq!(
		with_algorithm(sequence(&[oid(sha384)])).fault(),
		Fault::Algorithm(AlgorithmFault::Unknown { oid: sha384 })
	);
}

#[test]
fn parameters_are_absent_or_null_for_sm2_and_absent_for_ecdsa() {
	with_algorithm(sequence(&[oid(SM2_WITH_SM3), tlv(5, &[])])).made(&sm2_key(1));
	for (kind, parameters) in [(SM2_WITH_SM3, oid(SM2_CURVE)), (ECDSA_WITH_SHA256, tlv(5, &[]))] {
		assert_eq!(
			with_algorithm(sequence(&[oid(kind), parameters])).fault(),
			Fault::Algorithm(AlgorithmFault::Parameters { oid: kind })
		);
	}
}

#[test]
fn the_issuer_has_a_name_and_the_subject_may_have_none() {
	assert_eq!(Draft { issuer: sequence(&[]), ..draft() }.fault(), Fault::IssuerEmpty);
	let nameless = Draft { subject: sequence(&[]), ..draft() }.made(&sm2_key(1));
	assert!(nameless.subject().is_empty());
}

#[test]
fn a_malformed_name_is_told_apart() {
	let bad = sequence(&[integer(1)]);
	let part = |draft: Draft| match draft.fault() {
		Fault::Malformed { part, .. } => part,
		fault => panic!("{fault}"),
	};
	assert_eq!(part(Draft { issuer: bad.clone(), ..draft() }), Part::Issuer);
	assert_eq!(part(Draft { subject: bad, ..draft() }), Part::Subject);
}

#[test]
fn times_have_the_form_of_their_year() {
	let until = |not_after| Draft { not_after, ..draft() };
	let general = |text: &str| tlv(0x18, text.as_bytes());
	let after = |text| until(general(text)).made(&sm2_key(1)).validity().not_after;
	assert_eq!(after("20500101000000Z"), 2_524_608_000);
	assert_eq!(after("99991231235959Z"), 253_402_300_799);
	assert_eq!(until(general("20491231235959Z")).fault(), Fault::TimeForm { year: 2049 });
	let utc = |text| until(utc_time(text)).made(&sm2_key(1)).validity().not_after;
	assert_eq!(utc("491231235959Z"), 2_524_607_999);
	// Two-digit years from 50 on are of the last century.
	let since = |text| Draft { not_before: utc_time(text), ..draft() };
	assert_eq!(since("700101000000Z").made(&sm2_key(1)).validity().not_before, 0);
	for before_1970 in ["691231235959Z", "500101000000Z"] {
		assert!(is_malformed(since(before_1970).fault()));
	}
}

#[test]
fn times_are_in_utc_to_the_second() {
	for text in [
		"2701010000Z",
		"270101000000",
		"270101000000+0800",
		"270101000000.5Z",
		"270230000000Z",
		"271301000000Z",
		"270101240000Z",
		"270101006000Z",
		"270101000060Z",
		"27010100000 Z",
	] {
		assert!(is_malformed(Draft { not_after: utc_time(text), ..draft() }.fault()), "{text}");
	}
	for text in ["20500101000000.5Z", "205001010000Z", "20500101000000+0800", "20500101000000"] {
		let not_after = tlv(0x18, text.as_bytes());
		assert!(is_malformed(Draft { not_after, ..draft() }.fault()), "{text}");
	}
}

#[test]
fn a_validity_does_not_end_before_it_begins() {
	let validity = Validity { not_before: UNTIL, not_after: FROM };
	assert_eq!(draft().valid(UNTIL, FROM).fault(), Fault::ValidityEmpty(validity));
	draft().valid(FROM, FROM).made(&sm2_key(1));
}

#[test]
fn a_bad_key_is_named() {
	let other = sequence(&[
		sequence(&[oid(EC_PUBLIC_KEY), oid(SM2_CURVE)]),
		bits(p256_key(1).public().point()),
	]);
	assert_eq!(
		Draft { spki: other, ..draft() }.fault(),
		Fault::Key(KeyFault::NotOnCurve { algorithm: KeyAlgorithm::Sm2 })
	);
}

#[test]
fn unique_identifiers_are_refused() {
	for tag in [0x81, 0x82] {
		let unique_identifiers = tlv(tag, &[0, 1]);
		assert_eq!(Draft { unique_identifiers, ..draft() }.fault(), Fault::UniqueIdentifier);
	}
}

#[test]
fn the_signature_fills_its_bytes() {
	let with_signature = |signature| {
		let key = sm2_key(1);
		let parts = [draft().content(&key), key.signature_algorithm(), signature];
		Certificate::from_der(&sequence(&parts))
	};
	assert_eq!(with_signature(tlv(0x03, &[4, 0xf0])), Err(Fault::SignatureBits));
	// That it is none is found when it is verified.
	let verdict = with_signature(bits(&[])).unwrap().verify(&sm2_key(1).public());
	assert!(matches!(verdict, Err(SignatureFault::Malformed(_))));
}

#[test]
fn too_many_extensions_are_refused() {
	let many = |count: usize| Draft {
		extensions: (0..count)
			.map(|number| {
				let arc = u8::try_from(number).unwrap();
				let kind = ObjectIdentifier::from_bytes(&[0x2a, 3, arc]).unwrap();
				extension(kind, false, &[])
			})
			.collect(),
		..draft()
	};
	many(MAX_EXTENSIONS).made(&sm2_key(1));
	let limit = MAX_EXTENSIONS;
	assert_eq!(many(MAX_EXTENSIONS + 1).fault(), Fault::TooManyExtensions { limit });
}

proptest! {
	#[test]
	fn any_bytes_are_read_or_refused(bytes: Vec<u8>) {
		let _ = Certificate::from_der(&bytes);
		let _ = Crl::from_der(&bytes);
	}

	/// Whatever one byte is changed to, what is read still holds what it stands for, and the
	/// signature fails.
	#[test]
	fn one_changed_byte_is_noticed(at in 0usize..400, with: u8) {
		let mut der = draft().sign(&sm2_key(1));
		let at = at % der.len();
		let changed = der[at] != with;
		der[at] = with;
		if let Ok(certificate) = Certificate::from_der(&der) {
			prop_assert_eq!(certificate.verify(&sm2_key(1).public()).is_err(), changed);
		}
	}
}
