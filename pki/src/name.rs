//! Distinguished names and how they are compared.

use crate::{element::enter, limits::MAX_ATTRIBUTES};
use alloc::vec::Vec;
use core::ops::Range;
use der::{asn1::ObjectIdentifier, Decode, ErrorKind, Header, Reader, SliceReader, Tag};

/// A distinguished name: its DER, and where its attributes stand in there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Name {
	der: Vec<u8>,
	attributes: Vec<Place>,
}

/// Where an attribute stands.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Place {
	/// The number of its relative distinguished name, counted from 0.
	rdn: usize,
	oid: ObjectIdentifier,
	tag: Tag,
	value: Range<usize>,
}

/// One attribute of a name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Attribute<'a> {
	/// The number of the relative distinguished name that it stands in, counted from 0.
	pub rdn: usize,
	/// Its type.
	pub oid: ObjectIdentifier,
	/// The ASN.1 type of its value.
	pub tag: Tag,
	/// The content of its value.
	pub value: &'a [u8],
}

impl<'a> Attribute<'a> {
	/// The value as text, where it is a UTF8String, PrintableString or IA5String.
	pub fn text(&self) -> Option<&'a str> {
		match self.tag {
			Tag::Utf8String | Tag::PrintableString | Tag::Ia5String => {
				core::str::from_utf8(self.value).ok()
			}
			_ => None,
		}
	}

	/// Whether two attributes match, RFC 5280 section 7.1: see [`Name::matches`].
	fn matches(&self, other: &Attribute<'_>) -> bool {
		if self.rdn != other.rdn || self.oid != other.oid {
			return false;
		}
		match (self.folding(), other.folding()) {
			(Some(text), Some(other)) => same_words(text, other),
			_ => self.tag == other.tag && self.value == other.value,
		}
	}

	/// The text, if it is of the two string types that are compared by their words.
	fn folding(&self) -> Option<&'a str> {
		match self.tag {
			Tag::Utf8String | Tag::PrintableString => self.text(),
			_ => None,
		}
	}
}

/// Whether two texts have the same words, whatever the case of ASCII letters and the spaces
/// before, between and behind.
fn same_words(one: &str, other: &str) -> bool {
	fn words(text: &str) -> impl Iterator<Item = &str> {
		text.split(' ').filter(|word| !word.is_empty())
	}
	let (mut one, mut other) = (words(one), words(other));
	loop {
		match (one.next(), other.next()) {
			(None, None) => return true,
			(Some(word), Some(second)) if word.eq_ignore_ascii_case(second) => (),
			_ => return false,
		}
	}
}

impl Name {
	/// A name from its DER, a SEQUENCE of relative distinguished names.
	///
	/// Errors: not strict DER, trailing bytes, a relative name that is empty or out of order, text
	/// that is not of its string type, more than [`MAX_ATTRIBUTES`] attributes.
	pub fn from_der(bytes: &[u8]) -> der::Result<Self> {
		let mut reader = SliceReader::new(bytes)?;
		let mut attributes = Vec::new();
		reader.sequence(|reader| {
			let mut rdn = 0usize;
			while !reader.is_finished() {
				read_rdn(reader, rdn, &mut attributes)?;
				rdn = rdn.saturating_add(1);
			}
			Ok::<_, der::Error>(())
		})?;
		reader.finish()?;
		Ok(Self { der: bytes.to_vec(), attributes })
	}

	/// The DER.
	pub fn der(&self) -> &[u8] {
		&self.der
	}

	/// The attributes in order.
	pub fn attributes(&self) -> impl Iterator<Item = Attribute<'_>> {
		self.attributes.iter().map(|place| Attribute {
			rdn: place.rdn,
			oid: place.oid,
			tag: place.tag,
			value: self.der.get(place.value.clone()).unwrap_or_default(),
		})
	}

	/// Whether the name has no attribute.
	pub fn is_empty(&self) -> bool {
		self.attributes.is_empty()
	}

	/// Whether two names name the same, RFC 5280 section 7.1.
	///
	/// Same sequence of relative names with the same attributes in each. Of UTF8String and
	/// PrintableString, one compares to the other, ASCII letters in any case, runs of spaces as one,
	/// leading and trailing ones not at all. Other types must be the same bytes. The Unicode
	/// preparation of RFC 4518 is left out: without it fewer names are equal, never more.
	pub fn matches(&self, other: &Name) -> bool {
		let covers = |one: &Name, other: &Name| {
			one.attributes().all(|attribute| other.attributes().any(|o| attribute.matches(&o)))
		};
		self.der == other.der
			|| (self.attributes.len() == other.attributes.len()
				&& covers(self, other)
				&& covers(other, self))
	}
}

/// Read one relative distinguished name, a SET of attributes in DER's order.
fn read_rdn(
	reader: &mut SliceReader<'_>,
	rdn: usize,
	attributes: &mut Vec<Place>,
) -> der::Result<()> {
	let length = enter(reader, Tag::Set)?;
	if length.is_zero() {
		return Err(reader.error(Tag::Set.value_error()));
	}
	reader.read_nested(length, |reader| {
		let mut last: &[u8] = &[];
		while !reader.is_finished() {
			let mut ahead = reader.clone();
			let encoded = ahead.tlv_bytes()?;
			// The first octets of a DER SET OF ascend, X.690 section 11.6; the same attribute twice
			// says nothing.
			if encoded <= last {
				return Err(reader.error(ErrorKind::SetOrdering));
			}
			last = encoded;
			if attributes.len() >= MAX_ATTRIBUTES {
				return Err(reader.error(ErrorKind::Overlength));
			}
			attributes.push(reader.sequence(|reader| read_attribute(reader, rdn))?);
		}
		Ok(())
	})
}

fn read_attribute(reader: &mut SliceReader<'_>, rdn: usize) -> der::Result<Place> {
	let oid = ObjectIdentifier::decode(reader)?;
	let header = Header::decode(reader)?;
	let start = usize::try_from(reader.position())?;
	let value = reader.read_slice(header.length())?;
	let tag = header.tag();
	let is_text = match tag {
		Tag::Utf8String => core::str::from_utf8(value).is_ok(),
		Tag::PrintableString => der::asn1::PrintableStringRef::new(value).is_ok(),
		Tag::Ia5String => value.is_ascii(),
		_ => true,
	};
	if !is_text {
		return Err(reader.error(tag.value_error()));
	}
	Ok(Place { rdn, oid, tag, value: start..usize::try_from(reader.position())? })
}
