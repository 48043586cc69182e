//! Times of certificates.

use crate::fault::Fault;
use core::{fmt, time::Duration};
use der::{Decode, Reader, SliceReader};
use x509_cert::time::Time;

/// Seconds since 1970-01-01T00:00:00Z.
pub type UnixTime = u64;

/// The first year that is written as GeneralizedTime, RFC 5280 section 4.1.2.5.
const FIRST_GENERALIZED_YEAR: u16 = 2050;

/// A period, both ends included.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Validity {
	/// From when.
	pub not_before: UnixTime,
	/// Until when.
	pub not_after: UnixTime,
}

impl Validity {
	/// Whether `at` lies inside.
	pub fn contains(&self, at: UnixTime) -> bool {
		self.not_before <= at && at <= self.not_after
	}

	/// The time that lies in both; it ends before it begins where there is none.
	#[must_use]
	pub fn intersection(&self, other: &Self) -> Self {
		Self {
			not_before: self.not_before.max(other.not_before),
			not_after: self.not_after.min(other.not_after),
		}
	}
}

/// Writes a time as `2026-01-31T12:00:00Z`; after the year 9999 as seconds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Utc(pub UnixTime);

impl fmt::Display for Utc {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match der::DateTime::from_unix_duration(Duration::from_secs(self.0)) {
			Ok(time) => time.fmt(f),
			Err(_) => write!(f, "{} s after 1970", self.0),
		}
	}
}

/// Read a `Time`: UTCTime until 2049, GeneralizedTime from 2050 on, to the second, in UTC.
///
/// Errors: not one of the two in DER; before 1970; the form that belongs to the other years.
pub(crate) fn read(reader: &mut SliceReader<'_>) -> Result<UnixTime, Fault> {
	let time = Time::decode(reader)?;
	if let Time::GeneralTime(general) = &time {
		let year = general.to_date_time().year();
		if year < FIRST_GENERALIZED_YEAR {
			return Err(Fault::TimeForm { year });
		}
	}
	Ok(time.to_unix_duration().as_secs())
}

/// Read a `Time` if one comes next.
pub(crate) fn read_optional(reader: &mut SliceReader<'_>) -> Result<Option<UnixTime>, Fault> {
	if reader.is_finished() {
		return Ok(None);
	}
	match der::Tag::peek(reader)? {
		der::Tag::UtcTime | der::Tag::GeneralizedTime => read(reader).map(Some),
		_ => Ok(None),
	}
}
