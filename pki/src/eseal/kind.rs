//! Telling seals and signatures apart.

use der::{Decode, Header, SliceReader, Tag};

/// What a file is, if it is either.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
	/// A seal by itself, SESeal.
	Seal,
	/// A signature made with a seal, SES_Signature.
	Signature,
}

impl Kind {
	/// By the first bytes: what a signature signs begins with a version, what a seal says with a
	/// header. None of what follows is looked at.
	pub fn of(bytes: &[u8]) -> Self {
		let begins_with_number = || {
			let mut reader = SliceReader::new(bytes)?;
			Header::decode(&mut reader)?;
			Header::decode(&mut reader)?;
			Tag::peek(&reader).map(|tag| tag == Tag::Integer)
		};
		match begins_with_number() {
			Ok(true) => Self::Signature,
			Ok(false) | Err(_) => Self::Seal,
		}
	}
}
