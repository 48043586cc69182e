use super::*;
use crate::oids::*;

fn draft() -> Draft {
	Draft::new(common_name("a"), &sm2_key(2), common_name("b"))
}

fn with(kind: ObjectIdentifier, value: &[u8]) -> Draft {
	draft().with(extension(kind, true, value))
}

fn not_canonical(kind: ObjectIdentifier) -> Fault {
	Fault::NotCanonical { part: Part::Extension(kind) }
}

fn malformed(draft: Draft, kind: ObjectIdentifier) -> bool {
	matches!(draft.fault(), Fault::Malformed { part, .. } if part == Part::Extension(kind))
}

const FALSE: [u8; 3] = [1, 1, 0];
const TRUE: [u8; 3] = [1, 1, 0xff];

#[test]
fn none_is_fine_and_an_empty_list_is_not() {
	assert_eq!(draft().made(&sm2_key(1)).extensions().count(), 0);
	let unique_identifiers = tlv(0xa3, &sequence(&[]));
	assert_eq!(
		Draft { unique_identifiers, ..draft() }.fault(),
		Fault::EmptySequence { part: Part::Frame }
	);
}

#[test]
fn one_twice_is_refused_whatever_it_is() {
	for kind in [KEY_USAGE, ObjectIdentifier::new_unwrap("1.2.3.4")] {
		let mut twice = with(kind, &tlv(0x03, &[7, 0x80]));
		twice.extensions.push(twice.extensions[0].clone());
		assert_eq!(twice.fault(), Fault::DuplicateExtension { oid: kind });
	}
}

#[test]
fn criticality_is_kept_in_order() {
	let private = ObjectIdentifier::new_unwrap("1.2.3.4");
	let certificate = draft()
		.with(extension(private, false, b"anything"))
		.with(key_usage(&[DIGITAL_SIGNATURE]))
		.made(&sm2_key(1));
	assert!(certificate.extensions().eq([(private, false), (KEY_USAGE, true)]));
}

#[test]
fn a_default_written_out_is_refused() {
	let written = sequence(&[oid(KEY_USAGE), FALSE.to_vec(), octets(&tlv(0x03, &[7, 0x80]))]);
	let draft = Draft { extensions: vec![written], ..draft() };
	assert_eq!(draft.fault(), not_canonical(KEY_USAGE));
	assert_eq!(
		with(BASIC_CONSTRAINTS, &sequence(&[FALSE.to_vec()])).fault(),
		not_canonical(BASIC_CONSTRAINTS)
	);
}

#[test]
fn a_boolean_is_one_of_two() {
	let written = sequence(&[oid(KEY_USAGE), vec![1, 1, 1], octets(&tlv(0x03, &[7, 0x80]))]);
	assert!(matches!(
		Draft { extensions: vec![written], ..draft() }.fault(),
		Fault::Malformed { .. }
	));
}

#[test]
fn authorities_and_their_path_length_are_told() {
	let read = |value: &[u8]| {
		let certificate = with(BASIC_CONSTRAINTS, value).made(&sm2_key(1));
		(certificate.is_authority(), certificate.path_len())
	};
	assert_eq!(read(&sequence(&[])), (false, None));
	assert_eq!(read(&sequence(&[TRUE.to_vec()])), (true, None));
	assert_eq!(read(&sequence(&[TRUE.to_vec(), integer(0)])), (true, Some(0)));
	assert_eq!(read(&sequence(&[TRUE.to_vec(), tlv(0x02, &[1, 0x2c])])), (true, Some(300)));
}

#[test]
fn a_path_length_is_an_authoritys_and_not_negative() {
	assert_eq!(
		with(BASIC_CONSTRAINTS, &sequence(&[integer(1)])).fault(),
		Fault::PathLengthWithoutAuthority
	);
	let negative = sequence(&[TRUE.to_vec(), tlv(0x02, &[0xff])]);
	assert!(matches!(with(BASIC_CONSTRAINTS, &negative).fault(), Fault::Malformed { .. }));
	let more = sequence(&[TRUE.to_vec(), integer(1), integer(1)]);
	assert!(matches!(with(BASIC_CONSTRAINTS, &more).fault(), Fault::Malformed { .. }));
	let trailing = [sequence(&[TRUE.to_vec()]), vec![0]].concat();
	assert!(matches!(with(BASIC_CONSTRAINTS, &trailing).fault(), Fault::Malformed { .. }));
}

#[test]
fn key_usage_is_der_and_not_empty() {
	for (bytes, fault) in [
		// Named bits end with one that is set, X.690 section 11.2.2.
		(vec![0, 0x80], not_canonical(KEY_USAGE)),
		(vec![7, 0x80, 0x00], not_canonical(KEY_USAGE)),
		(vec![0], Fault::KeyUsageEmpty),
	] {
		assert_eq!(with(KEY_USAGE, &tlv(0x03, &bytes)).fault(), fault, "{bytes:02x?}");
	}
	assert_eq!(with(KEY_USAGE, &tlv(0x03, &[6, 0xff])).fault(), not_canonical(KEY_USAGE));
	// A tenth bit that nobody defined.
	assert_eq!(with(KEY_USAGE, &tlv(0x03, &[6, 0x80, 0x40])).fault(), not_canonical(KEY_USAGE));
	assert!(malformed(with(KEY_USAGE, &tlv(0x03, &[])), KEY_USAGE));
	assert!(malformed(with(KEY_USAGE, &tlv(0x04, &[0x80])), KEY_USAGE));
	let all = with(KEY_USAGE, &tlv(0x03, &[7, 0xfb, 0x80])).made(&sm2_key(1));
	assert!(all.key_usage().is_some_and(|usage| usage.decipher_only() && !usage.key_cert_sign()));
}

#[test]
fn only_authorities_sign_certificates() {
	assert_eq!(
		draft().with(key_usage(&[DIGITAL_SIGNATURE, CERT_SIGN])).fault(),
		Fault::CertSignWithoutAuthority
	);
	draft().with(key_usage(&[CRL_SIGN])).made(&sm2_key(1));
}

#[test]
fn purposes_are_read_and_not_empty() {
	let certificate = draft().with(purposes(false, &[EMAIL_PROTECTION])).made(&sm2_key(1));
	assert_eq!(certificate.extended_key_usage(), [EMAIL_PROTECTION]);
	assert_eq!(
		draft().with(purposes(false, &[])).fault(),
		Fault::EmptySequence { part: Part::Extension(EXTENDED_KEY_USAGE) }
	);
}

#[test]
fn an_authority_key_identifier_need_not_hold_one() {
	let read = |value: &[u8]| {
		let certificate = with(AUTHORITY_KEY_IDENTIFIER, value).made(&sm2_key(1));
		certificate.authority_key_identifier().map(<[u8]>::to_vec)
	};
	assert_eq!(read(&sequence(&[])), None);
	let by_name = tlv(0xa1, &tlv(0xa4, &common_name("root")));
	assert_eq!(read(&sequence(&[by_name.clone(), tlv(0x82, &[5])])), None);
	assert_eq!(read(&sequence(&[tlv(0x80, &[9]), by_name, tlv(0x82, &[5])])), Some(vec![9]));
}

#[test]
fn malformed_values_are_refused_even_where_they_decide_nothing() {
	for kind in [
		BASIC_CONSTRAINTS,
		EXTENDED_KEY_USAGE,
		SUBJECT_KEY_IDENTIFIER,
		AUTHORITY_KEY_IDENTIFIER,
		SUBJECT_ALT_NAME,
	] {
		assert!(malformed(with(kind, &[]), kind), "{kind}");
		assert!(malformed(with(kind, &tlv(0x02, &[1])), kind), "{kind}");
	}
	assert_eq!(
		with(SUBJECT_ALT_NAME, &sequence(&[])).fault(),
		Fault::EmptySequence { part: Part::Extension(SUBJECT_ALT_NAME) }
	);
}
