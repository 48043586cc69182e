//! Writing DER.

use super::fault::SealFault;
use crate::time::UnixTime;
use alloc::vec::Vec;
use core::time::Duration;
use der::{
	asn1::{BitStringRef, GeneralizedTime, Ia5StringRef, OctetStringRef, UtcTime, Utf8StringRef},
	Encode, Header, Length, Tag, TagNumber,
};

/// Writes an element made of elements.
pub(super) fn nested(tag: Tag, parts: &[Vec<u8>]) -> Result<Vec<u8>, SealFault> {
	let content = parts.concat();
	let mut element = Header::new(tag, Length::try_from(content.len())?).to_der()?;
	element.extend_from_slice(&content);
	Ok(element)
}

/// Writes a SEQUENCE.
pub(super) fn sequence(parts: &[Vec<u8>]) -> Result<Vec<u8>, SealFault> {
	nested(Tag::Sequence, parts)
}

/// Writes an element under the tag `[0] EXPLICIT`.
pub(super) fn tagged(element: Vec<u8>) -> Result<Vec<u8>, SealFault> {
	nested(Tag::ContextSpecific { constructed: true, number: TagNumber(0) }, &[element])
}

/// Writes a value of its type.
pub(super) fn value(value: &impl Encode, field: &'static str) -> Result<Vec<u8>, SealFault> {
	value.to_der().map_err(SealFault::in_field(field))
}

/// Writes an IA5String.
pub(super) fn ia5(text: &str, field: &'static str) -> Result<Vec<u8>, SealFault> {
	value(&Ia5StringRef::new(text).map_err(SealFault::in_field(field))?, field)
}

/// Writes a UTF8String.
pub(super) fn utf8(text: &str, field: &'static str) -> Result<Vec<u8>, SealFault> {
	value(&Utf8StringRef::new(text).map_err(SealFault::in_field(field))?, field)
}

/// Writes an OCTET STRING.
pub(super) fn octets(bytes: &[u8], field: &'static str) -> Result<Vec<u8>, SealFault> {
	value(&OctetStringRef::new(bytes).map_err(SealFault::in_field(field))?, field)
}

/// Writes a BIT STRING.
pub(super) fn bits(bytes: &[u8], field: &'static str) -> Result<Vec<u8>, SealFault> {
	value(&BitStringRef::from_bytes(bytes).map_err(SealFault::in_field(field))?, field)
}

/// Writes a GeneralizedTime.
pub(super) fn generalized_time(at: UnixTime, field: &'static str) -> Result<Vec<u8>, SealFault> {
	let time = GeneralizedTime::from_unix_duration(Duration::from_secs(at));
	value(&time.map_err(SealFault::in_field(field))?, field)
}

/// Writes a UTCTime, which ends with the year 2049.
pub(super) fn utc_time(at: UnixTime, field: &'static str) -> Result<Vec<u8>, SealFault> {
	let time = UtcTime::from_unix_duration(Duration::from_secs(at));
	value(&time.map_err(SealFault::in_field(field))?, field)
}
