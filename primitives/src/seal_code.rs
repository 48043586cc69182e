//! Seal codes, GA 241: 13 digits (region 6, sequence 7) in most systems, 14 (6 + 8) in some; no
//! check digit.

use crate::regions::is_province;
use alloc::{string::String, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt;
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// A seal's code: the key of its one record, for both of its carriers. ASCII digits.
///
/// Decoding accepts any bytes up to 14, so that a wrong code is answered by an error of the call;
/// [`SealCode::check`] tells whether it is one.
#[derive(
	Clone,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct SealCode(pub BoundedVec<u8, ConstU32<14>>);

/// Why bytes are no seal code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SealCodeError {
	/// Neither 13 nor 14 characters.
	Length,
	/// A character is no digit.
	Digit,
	/// The first two digits name no province of GB/T 2260.
	Region,
}

impl SealCode {
	/// A seal code from its text.
	pub fn parse(text: &str) -> Result<Self, SealCodeError> {
		let bytes: Vec<u8> = text.bytes().collect();
		let code = Self(BoundedVec::try_from(bytes).map_err(|_| SealCodeError::Length)?);
		code.check()?;
		Ok(code)
	}

	/// Whether this is a seal code.
	pub fn check(&self) -> Result<(), SealCodeError> {
		if !matches!(self.0.len(), 13 | 14) {
			return Err(SealCodeError::Length);
		}
		if !self.0.iter().all(u8::is_ascii_digit) {
			return Err(SealCodeError::Digit);
		}
		match self.0.as_slice() {
			[tens, ones, ..] if is_province(*tens, *ones) => Ok(()),
			_ => Err(SealCodeError::Region),
		}
	}

	/// The code as text; bytes that are no UTF-8 are shown as replacement characters.
	pub fn text(&self) -> String {
		String::from_utf8_lossy(&self.0).into_owned()
	}
}

impl fmt::Display for SealCodeError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::Length => "a seal code has 13 or 14 digits",
			Self::Digit => "a seal code consists of digits only",
			Self::Region => "a seal code begins with a region of GB/T 2260",
		})
	}
}

impl core::error::Error for SealCodeError {}

impl fmt::Display for SealCode {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(&self.text())
	}
}

impl fmt::Debug for SealCode {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(&self.text())
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	#[test]
	fn thirteen_and_fourteen_digits_are_codes() {
		assert!(SealCode::parse("3301000012345").is_ok());
		assert!(SealCode::parse("33010000123456").is_ok());
	}

	#[test]
	fn each_fault_has_its_name() {
		assert_eq!(SealCode::parse("330100001234"), Err(SealCodeError::Length));
		assert_eq!(SealCode::parse("330100001234567"), Err(SealCodeError::Length));
		assert_eq!(SealCode::parse("33010000x2345"), Err(SealCodeError::Digit));
		assert_eq!(SealCode::parse("9901000012345"), Err(SealCodeError::Region));
	}

	proptest! {
		#[test]
		fn parsing_never_panics_and_keeps_the_text(text in ".{0,20}") {
			if let Ok(code) = SealCode::parse(&text) {
				prop_assert_eq!(code.text(), text);
			}
		}
	}
}
