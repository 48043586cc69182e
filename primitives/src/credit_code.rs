//! The Unified Social Credit Code (统一社会信用代码), GB 32100-2015: department 1, category 1,
//! region 6 (GB/T 2260), organisation code 9 (GB 11714), check 1.

use crate::regions::is_province;
use alloc::string::String;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt;
use scale_info::TypeInfo;

/// The characters of a code in order of their value: digits and capitals without I, O, S, V, Z.
const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
/// The weights of the first 17 characters: 3^(i-1) mod 31 (GB 32100-2015, 5).
const WEIGHTS: [u32; 17] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/// The weights of the organisation code's first 8 characters (GB 11714).
const ORGANISATION_WEIGHTS: [u32; 8] = [3, 7, 9, 10, 5, 8, 4, 2];

/// An enterprise's credit code: 18 ASCII characters.
///
/// Decoding accepts any 18 bytes, so that a wrong code is answered by an error of the call;
/// [`CreditCode::check`] tells whether it is one.
#[derive(
	Clone,
	Copy,
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
pub struct CreditCode(pub [u8; 18]);

/// Why bytes are no credit code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CreditCodeError {
	/// Not 18 characters.
	Length,
	/// A character outside the alphabet, or a letter where a digit belongs.
	Character,
	/// The region names no province of GB/T 2260.
	Region,
	/// The inner organisation code's check character is wrong. Only the registrar may override.
	OrganisationCheck,
	/// The last character is wrong. Only the registrar may override.
	Check,
}

impl CreditCodeError {
	/// Whether codes with this fault were really issued, so that the registrar may accept one, on
	/// record.
	pub fn may_be_overridden(self) -> bool {
		matches!(self, Self::OrganisationCheck | Self::Check)
	}
}

fn value(character: u8) -> Option<u32> {
	ALPHABET
		.iter()
		.position(|other| *other == character)
		.and_then(|position| u32::try_from(position).ok())
}

/// The sum of values times weights, or None where a character has no value.
fn weighted(characters: &[u8], weights: &[u32], value: fn(u8) -> Option<u32>) -> Option<u32> {
	characters.iter().zip(weights).try_fold(0u32, |sum, (character, weight)| {
		sum.checked_add(value(*character)?.checked_mul(*weight)?)
	})
}

impl CreditCode {
	/// A credit code from its text, with both check characters right.
	pub fn parse(text: &str) -> Result<Self, CreditCodeError> {
		let code = Self(text.as_bytes().try_into().map_err(|_| CreditCodeError::Length)?);
		code.check()?;
		Ok(code)
	}

	/// Whether this is a credit code, and if not, the first fault.
	pub fn check(&self) -> Result<(), CreditCodeError> {
		let [_, _, region @ .., _, _, _, _, _, _, _, _, _, _] = &self.0;
		if !self.0.iter().all(|character| value(*character).is_some())
			|| !region.iter().all(u8::is_ascii_digit)
		{
			return Err(CreditCodeError::Character);
		}
		match region {
			[tens, ones, ..] if is_province(*tens, *ones) => (),
			// 10 stands for the State's own departments: codes that no province issued.
			[b'1', b'0', ..] => (),
			_ => return Err(CreditCodeError::Region),
		}
		if self.last_character() != self.0.last().copied() {
			return Err(CreditCodeError::Check);
		}
		if !self.organisation_check_holds() {
			return Err(CreditCodeError::OrganisationCheck);
		}
		Ok(())
	}

	/// The check character that belongs behind the first 17 (GB 32100-2015, 5).
	fn last_character(&self) -> Option<u8> {
		let sum = weighted(self.0.get(..17)?, &WEIGHTS, value)?;
		let position = 31u32.checked_sub(sum % 31)? % 31;
		ALPHABET.get(usize::try_from(position).ok()?).copied()
	}

	/// GB 11714: C9 = 11 − Σ mod 11, where 10 is written X and 11 is written 0. Its letters count
	/// from A = 10 with none left out.
	fn organisation_check_holds(&self) -> bool {
		fn value(character: u8) -> Option<u32> {
			char::from(character).to_digit(36)
		}
		let sum = self.0.get(8..16).and_then(|code| weighted(code, &ORGANISATION_WEIGHTS, value));
		let expected = sum.and_then(|sum| match 11u32.checked_sub(sum % 11)? {
			10 => Some(b'X'),
			11 => Some(b'0'),
			digit => u8::try_from(digit).ok()?.checked_add(b'0'),
		});
		expected.is_some() && expected == self.0.get(16).copied()
	}

	/// The code as text; bytes that are no UTF-8 are shown as replacement characters.
	pub fn text(&self) -> String {
		String::from_utf8_lossy(&self.0).into_owned()
	}
}

impl fmt::Display for CreditCodeError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::Length => "a credit code has 18 characters",
			Self::Character => "a credit code has digits and capitals without I, O, S, V, Z",
			Self::Region => "the credit code's characters 3 to 8 are no region of GB/T 2260",
			Self::OrganisationCheck => "the inner organisation code's check character is wrong",
			Self::Check => "the credit code's check character is wrong",
		})
	}
}

impl core::error::Error for CreditCodeError {}

impl fmt::Display for CreditCode {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(&self.text())
	}
}

impl fmt::Debug for CreditCode {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(&self.text())
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	#[test]
	fn published_codes_are_judged_as_published() {
		assert!(CreditCode::parse("91350100M000100Y43").is_ok());
		assert!(CreditCode::parse("11320000MB151840XJ").is_ok());
		assert_eq!(CreditCode::parse("91350100M000100Y4Z"), Err(CreditCodeError::Character));
		assert!(CreditCode::parse("91350211M0000XUF46").is_err_and(|e| e.may_be_overridden()));
	}

	#[test]
	fn each_fault_has_its_name() {
		assert_eq!(CreditCode::parse("9135"), Err(CreditCodeError::Length));
		assert_eq!(CreditCode::parse("91350100M000100Y4I"), Err(CreditCodeError::Character));
		assert_eq!(CreditCode::parse("91990100M000100Y43"), Err(CreditCodeError::Region));
		assert_eq!(CreditCode::parse("91350100M000100Y44"), Err(CreditCodeError::Check));
	}

	proptest! {
		#[test]
		fn any_bytes_are_judged_without_panic(bytes: [u8; 18]) {
			let _ = CreditCode(bytes).check();
		}

		/// The check character catches every single wrong character (31 is prime).
		#[test]
		fn one_wrong_character_is_noticed(at in 0usize..18, with in 0usize..31) {
			let good = CreditCode::parse("91350100M000100Y43").expect("published");
			let mut bytes = good.0;
			bytes[at] = ALPHABET[with];
			prop_assert_eq!(CreditCode(bytes).check().is_ok(), bytes == good.0);
		}
	}
}
