//! Elements of DER whose tag is known beforehand.

use der::{Decode, Header, Length, SliceReader, Tag};

/// Read the header of an element that must have this tag; gives the length of what is in it.
pub(crate) fn enter(reader: &mut SliceReader<'_>, tag: Tag) -> der::Result<Length> {
	let header = Header::decode(reader)?;
	header.tag().assert_eq(tag)?;
	Ok(header.length())
}
