//! From when until when a certificate holds.

use crate::OpensslError;
use chrono::{DateTime, Datelike, Utc};
use std::time::SystemTime;

/// How far before now a validity of so many days begins, so that no clock that is a little behind
/// finds the certificate not yet valid.
const HEAD_START: u64 = 3600;

const DAY: u64 = 24 * 3600;

/// A certificate's validity, in seconds since 1970-01-01T00:00:00Z, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Validity {
	/// The first second.
	pub not_before: u64,
	/// The last second.
	pub not_after: u64,
}

impl Validity {
	/// From an hour ago until `days` days from now.
	pub fn days(days: u64) -> Self {
		let now = now();
		Self {
			not_before: now.saturating_sub(HEAD_START),
			not_after: now.saturating_add(days.saturating_mul(DAY)),
		}
	}
}

/// Seconds since 1970, by this machine's clock.
pub(crate) fn now() -> u64 {
	let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
	// Only a clock set before 1970 could be behind it.
	since.map_or(0, |passed| passed.as_secs())
}

/// `time` as openssl's options take it: YYYYMMDDHHMMSSZ.
pub(crate) fn openssl_time(time: u64) -> Result<String, OpensslError> {
	Ok(calendar(time)?.format("%Y%m%d%H%M%SZ").to_string())
}

/// `time` as openssl's index has it: YYMMDDHHMMSSZ, the UTCTime of RFC 5280.
pub(crate) fn index_time(time: u64) -> Result<String, OpensslError> {
	Ok(calendar(time)?.format("%y%m%d%H%M%SZ").to_string())
}

fn calendar(time: u64) -> Result<DateTime<Utc>, OpensslError> {
	i64::try_from(time)
		.ok()
		.and_then(|seconds| DateTime::from_timestamp(seconds, 0))
		.filter(|date| date.year() <= 9999)
		.ok_or(OpensslError::Time(time))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn times_are_written_as_openssl_reads_them() {
		assert_eq!(openssl_time(0).unwrap(), "19700101000000Z");
		assert_eq!(openssl_time(1_709_210_096).unwrap(), "20240229123456Z");
		assert_eq!(index_time(1_709_210_096).unwrap(), "240229123456Z");
	}

	#[test]
	fn years_past_9999_are_refused() {
		assert_eq!(openssl_time(253_402_300_799).unwrap(), "99991231235959Z");
		assert!(matches!(openssl_time(253_402_300_800), Err(OpensslError::Time(_))));
		assert!(matches!(openssl_time(u64::MAX), Err(OpensslError::Time(u64::MAX))));
	}
}
