//! Reading the fields of seals, each by its name in the standard.

use super::fault::SealFault;
use crate::{element::enter, keys::KeyAlgorithm, signature::algorithm, time::UnixTime};
use alloc::{borrow::ToOwned, string::String, vec::Vec};
use der::{
	asn1::{
		BitStringRef, Ia5StringRef, ObjectIdentifier, OctetStringRef, PrintableStringRef,
		Utf8StringRef,
	},
	Decode, Reader, SliceReader, Tag, TagNumber,
};
use spki::AlgorithmIdentifierRef;
use x509_cert::time::Time;

/// Bytes of a UTCTime and of a GeneralizedTime to the second.
const UTC_TIME: usize = 13;
const GENERALIZED_TIME: usize = 15;

/// Read all of some bytes, which are checked to be few enough first.
pub(super) fn whole<'a, T>(
	bytes: &'a [u8],
	limit: usize,
	read: impl FnOnce(&mut SliceReader<'a>) -> Result<T, SealFault>,
) -> Result<T, SealFault> {
	if bytes.len() > limit {
		return Err(SealFault::TooLarge { length: bytes.len(), limit });
	}
	let mut reader = SliceReader::new(bytes)?;
	let value = reader.sequence(read)?;
	reader.finish()?;
	Ok(value)
}

/// Read a value of its type.
pub(super) fn value<'a, T>(
	reader: &mut SliceReader<'a>,
	field: &'static str,
) -> Result<T, SealFault>
where
	T: Decode<'a, Error = der::Error>,
{
	T::decode(reader).map_err(SealFault::in_field(field))
}

/// Read a SEQUENCE.
pub(super) fn sequence<'a, T>(
	reader: &mut SliceReader<'a>,
	field: &'static str,
	read: impl FnOnce(&mut SliceReader<'a>) -> Result<T, SealFault>,
) -> Result<T, SealFault> {
	nested(reader, Tag::Sequence, field, read)
}

/// Read a SEQUENCE OF at least one and at most `limit`.
pub(super) fn sequence_of<'a, T>(
	reader: &mut SliceReader<'a>,
	field: &'static str,
	limit: usize,
	mut read: impl FnMut(&mut SliceReader<'a>) -> Result<T, SealFault>,
) -> Result<Vec<T>, SealFault> {
	let mut list = Vec::new();
	sequence(reader, field, |reader| {
		while !reader.is_finished() {
			if list.len() >= limit {
				return Err(SealFault::TooMany { field, limit });
			}
			list.push(read(reader)?);
		}
		Ok(())
	})?;
	if list.is_empty() {
		return Err(SealFault::Empty { field });
	}
	Ok(list)
}

/// Read what stands under the tag `[0] EXPLICIT`, if it comes next.
pub(super) fn optional_tagged<'a, T>(
	reader: &mut SliceReader<'a>,
	field: &'static str,
	read: impl FnOnce(&mut SliceReader<'a>) -> Result<T, SealFault>,
) -> Result<Option<T>, SealFault> {
	let tag = Tag::ContextSpecific { constructed: true, number: TagNumber(0) };
	match peek(reader, field)? {
		Some(found) if found == tag => nested(reader, tag, field, read).map(Some),
		_ => Ok(None),
	}
}

fn nested<'a, T>(
	reader: &mut SliceReader<'a>,
	tag: Tag,
	field: &'static str,
	read: impl FnOnce(&mut SliceReader<'a>) -> Result<T, SealFault>,
) -> Result<T, SealFault> {
	let length = enter(reader, tag).map_err(SealFault::in_field(field))?;
	reader.read_nested(length, read)
}

/// The next tag, if anything follows.
pub(super) fn peek(
	reader: &SliceReader<'_>,
	field: &'static str,
) -> Result<Option<Tag>, SealFault> {
	if reader.is_finished() {
		return Ok(None);
	}
	Tag::peek(reader).map(Some).map_err(SealFault::in_field(field))
}

/// Read an element's bytes, header included.
pub(super) fn element<'a>(
	reader: &mut SliceReader<'a>,
	field: &'static str,
) -> Result<&'a [u8], SealFault> {
	reader.tlv_bytes().map_err(SealFault::in_field(field))
}

/// Read an IA5String.
pub(super) fn ia5(reader: &mut SliceReader<'_>, field: &'static str) -> Result<String, SealFault> {
	value::<Ia5StringRef<'_>>(reader, field).map(|text| text.as_str().to_owned())
}

/// Read a PrintableString.
pub(super) fn printable(
	reader: &mut SliceReader<'_>,
	field: &'static str,
) -> Result<String, SealFault> {
	value::<PrintableStringRef<'_>>(reader, field).map(|text| text.as_str().to_owned())
}

/// Read a UTF8String.
pub(super) fn utf8(reader: &mut SliceReader<'_>, field: &'static str) -> Result<String, SealFault> {
	value::<Utf8StringRef<'_>>(reader, field).map(|text| text.as_str().to_owned())
}

/// Read an OCTET STRING.
pub(super) fn octets(
	reader: &mut SliceReader<'_>,
	field: &'static str,
) -> Result<Vec<u8>, SealFault> {
	value::<&OctetStringRef>(reader, field).map(|octets| octets.as_bytes().to_vec())
}

/// Read a BIT STRING of whole bytes.
pub(super) fn bits(
	reader: &mut SliceReader<'_>,
	field: &'static str,
) -> Result<Vec<u8>, SealFault> {
	let bits: BitStringRef<'_> = value(reader, field)?;
	bits.as_bytes().map(<[u8]>::to_vec).ok_or(SealFault::SpareBits { field })
}

/// Read a UTCTime or a GeneralizedTime, whichever it is: the versions differ, and so do their files.
pub(super) fn time(
	reader: &mut SliceReader<'_>,
	field: &'static str,
) -> Result<UnixTime, SealFault> {
	value::<Time>(reader, field).map(|time| time.to_unix_duration().as_secs())
}

/// Read the first version's time, a BIT STRING that holds a time's DER, or its text alone; or the
/// time itself.
pub(super) fn wrapped_time(
	reader: &mut SliceReader<'_>,
	field: &'static str,
) -> Result<UnixTime, SealFault> {
	if peek(reader, field)? != Some(Tag::BitString) {
		return time(reader, field);
	}
	let content = bits(reader, field)?;
	let header: &[u8] = match content.len() {
		UTC_TIME => &[0x17, 0x0d],
		GENERALIZED_TIME if !content.starts_with(&[0x17]) => &[0x18, 0x0f],
		_ => &[],
	};
	Time::from_der(&[header, &content].concat())
		.map(|time| time.to_unix_duration().as_secs())
		.map_err(|_| SealFault::TimeInfo)
}

/// Read the identifier of a signature algorithm.
pub(super) fn signature_algorithm(
	reader: &mut SliceReader<'_>,
	field: &'static str,
) -> Result<KeyAlgorithm, SealFault> {
	let oid: ObjectIdentifier = value(reader, field)?;
	Ok(algorithm(&AlgorithmIdentifierRef { oid, parameters: None })?)
}
