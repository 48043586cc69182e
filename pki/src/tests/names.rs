use super::*;
use crate::{limits::MAX_ATTRIBUTES, oids::*};
use proptest::prelude::*;

const UTF8: u8 = 0x0c;
const PRINTABLE: u8 = 0x13;
const TELETEX: u8 = 0x14;
const IA5: u8 = 0x16;

fn attribute(kind: ObjectIdentifier, tag: u8, value: &[u8]) -> Vec<u8> {
	sequence(&[oid(kind), tlv(tag, value)])
}

/// A name of relative names, each of attributes.
fn read(rdns: &[&[&[u8]]]) -> der::Result<Name> {
	let rdns: Vec<_> = rdns.iter().map(|rdn| tlv(0x31, &rdn.concat())).collect();
	Name::from_der(&sequence(&rdns))
}

fn organisation(tag: u8, value: &str) -> Name {
	read(&[&[&attribute(ORGANISATION, tag, value.as_bytes())]]).unwrap()
}

#[test]
fn attributes_come_in_order_with_their_text() {
	let name = Name::from_der(&name(&[(COUNTRY, "CN"), (ORGANISATION, "杭州数据局")])).unwrap();
	let texts: Vec<_> = name.attributes().map(|a| (a.rdn, a.oid, a.text())).collect();
	assert_eq!(texts, [(0, COUNTRY, Some("CN")), (1, ORGANISATION, Some("杭州数据局"))]);
	assert!(!name.is_empty());
	assert!(Name::from_der(&sequence(&[])).unwrap().is_empty());
}

#[test]
fn case_spaces_and_string_type_do_not_matter() {
	let name = organisation(UTF8, "Data Bureau");
	for (tag, same) in [(PRINTABLE, "Data Bureau"), (UTF8, "  data   BUREAU ")] {
		assert!(name.matches(&organisation(tag, same)), "{same}");
		assert!(organisation(tag, same).matches(&name), "{same}");
	}
	for (tag, other) in [
		(UTF8, "DataBureau"),
		(UTF8, "Data Bureau 2"),
		(UTF8, "Data"),
		(UTF8, ""),
		(UTF8, "Data\u{a0}Bureau"),
		(IA5, "Data Bureau"),
		(TELETEX, "Data Bureau"),
	] {
		assert!(!name.matches(&organisation(tag, other)), "{other}");
		assert!(!organisation(tag, other).matches(&name), "{other}");
	}
}

#[test]
fn letters_beyond_ascii_and_other_types_must_be_the_same() {
	assert!(!organisation(UTF8, "é").matches(&organisation(UTF8, "É")));
	assert!(!organisation(IA5, "a").matches(&organisation(IA5, "A")));
	assert!(organisation(TELETEX, "a").matches(&organisation(TELETEX, "a")));
}

#[test]
fn attributes_and_their_places_matter() {
	let country = attribute(COUNTRY, PRINTABLE, b"CN");
	let unit = attribute(ORGANISATIONAL_UNIT, UTF8, b"x");
	let two = read(&[&[&country], &[&unit]]).unwrap();
	assert!(!two.matches(&read(&[&[&unit], &[&country]]).unwrap()));
	assert!(!two.matches(&read(&[&[&unit, &country]]).unwrap()));
	assert!(!two.matches(&read(&[&[&country]]).unwrap()));
	assert!(!organisation(UTF8, "x").matches(&read(&[&[&unit]]).unwrap()));
}

#[test]
fn attributes_of_one_relative_name_are_a_set() {
	// A longer value moves an attribute behind the other in DER's order.
	let rdn = |country: &[u8], unit: &[u8]| {
		let mut attributes =
			[attribute(COUNTRY, UTF8, country), attribute(ORGANISATIONAL_UNIT, UTF8, unit)];
		attributes.sort();
		read(&[&[&attributes[0], &attributes[1]]]).unwrap()
	};
	let (one, other) = (rdn(b"CN", b"abc"), rdn(b"  CN", b"abc"));
	assert_ne!(one.attributes().next().unwrap().oid, other.attributes().next().unwrap().oid);
	assert!(one.matches(&other) && other.matches(&one));
	assert!(!one.matches(&rdn(b"CN", b"abd")));
}

#[test]
fn what_is_no_strict_name_is_refused() {
	let country = attribute(COUNTRY, PRINTABLE, b"CN");
	let unit = attribute(ORGANISATIONAL_UNIT, UTF8, b"x");
	let trailing = [common_name("a"), vec![0]].concat();
	let not_a_set = sequence(&[tlv(0x30, &country)]);
	for bytes in [vec![], vec![0x30, 0x80, 0, 0], trailing, not_a_set] {
		assert!(Name::from_der(&bytes).is_err(), "{bytes:02x?}");
	}
	assert!(read(&[&[]]).is_err(), "an empty relative name");
	assert!(read(&[&[&country, &unit]]).is_err(), "not in DER's order");
	assert!(read(&[&[&country, &country]]).is_err(), "twice the same");
	assert!(read(&[&[&sequence(&[oid(COUNTRY)])]]).is_err(), "no value");
	assert!(read(&[&[&sequence(&[country, tlv(5, &[])])]]).is_err(), "something behind the value");
}

#[test]
fn text_must_be_of_its_type() {
	for (tag, value) in [(UTF8, &[0xff][..]), (PRINTABLE, b"a@b"), (IA5, "é".as_bytes())] {
		assert!(read(&[&[&attribute(COMMON_NAME, tag, value)]]).is_err());
	}
}

#[test]
fn too_many_attributes_are_refused() {
	let many = |count| name(&vec![(COMMON_NAME, "a"); count]);
	assert!(Name::from_der(&many(MAX_ATTRIBUTES)).is_ok());
	assert!(Name::from_der(&many(MAX_ATTRIBUTES + 1)).is_err());
}

proptest! {
	#[test]
	fn any_bytes_are_read_or_refused(bytes: Vec<u8>) {
		if let Ok(name) = Name::from_der(&bytes) {
			prop_assert!(name.matches(&name));
		}
	}

	#[test]
	fn matching_goes_both_ways(one in "[aA ]{0,4}", other in "[aA ]{0,4}") {
		let (one, other) = (organisation(UTF8, &one), organisation(UTF8, &other));
		prop_assert_eq!(one.matches(&other), other.matches(&one));
	}
}
