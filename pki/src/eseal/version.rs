//! The three versions.

use core::fmt;

/// A version of the seals' format.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum SealVersion {
	/// GM/T 0031-2014: the maker's certificate and signature stand in a SEQUENCE of their own, and
	/// dates are UTCTime.
	V1,
	/// GB/T 38540-2020.
	V4,
	/// GM/T 0031-2025: as version 4, and a seal may bear a timestamp.
	V5,
}

impl SealVersion {
	/// The number that a header states.
	pub fn number(self) -> u32 {
		match self {
			Self::V1 => 1,
			Self::V4 => 4,
			Self::V5 => 5,
		}
	}

	/// The version of a seal that is not of the first one's form, by its header.
	pub(super) fn from_header(number: u32) -> Option<Self> {
		[Self::V4, Self::V5].into_iter().find(|version| version.number() == number)
	}
}

impl fmt::Display for SealVersion {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::V1 => "GM/T 0031-2014",
			Self::V4 => "GB/T 38540-2020",
			Self::V5 => "GM/T 0031-2025",
		})
	}
}
