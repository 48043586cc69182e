//! Arguments from their text.

use crate::choices;
use chrono::DateTime;
use clap::ValueEnum;
use codec::Decode;
use seal_primitives::{
	digest::DigestAlgorithm,
	time::{DAY, HOUR, MINUTE},
	Commitment, CreditCode, Custody, Digest, InstitutionId, Moment, SealCode, SealKind,
};
use sealchain_client::{address, history::now, statements, ClientError, SaltedDocument};
use sp_core::H256;
use std::{path::PathBuf, str::FromStr};
use subxt::utils::AccountId32;

/// What clap shows under the argument.
fn why(error: ClientError) -> String {
	match error {
		ClientError::Argument { why, .. } => why,
		other => other.to_string(),
	}
}

/// An account: an address, or 32 bytes in hexadecimal.
pub fn account(text: &str) -> Result<AccountId32, String> {
	address::from_text(text).map_err(why)
}

/// A seal code.
pub fn seal_code(text: &str) -> Result<SealCode, String> {
	statements::seal_code(text).map_err(why)
}

/// A credit code.
pub fn credit_code(text: &str) -> Result<CreditCode, String> {
	statements::credit_code(text).map_err(why)
}

/// A kind of seal: its name, or `special:` and the number under which the seats set it.
pub fn seal_kind(text: &str) -> Result<SealKind, String> {
	if let Some(number) = text.strip_prefix("special:") {
		return number.parse().map(SealKind::Special).map_err(|_| {
			"behind special: stands no number from 0 to 65535: sealctl kind list has them".into()
		});
	}
	choices::SealKind::from_str(text, false).map(Into::into).map_err(|_| {
		let names: Vec<_> = choices::SealKind::value_variants()
			.iter()
			.filter_map(|kind| kind.to_possible_value())
			.map(|kind| kind.get_name().to_string())
			.collect();
		format!("it is none of {}, or special:NUMBER", names.join(", "))
	})
}

/// The beginning of a region's code.
pub fn region(text: &str) -> Result<String, String> {
	match (text.len(), text.bytes().all(|byte| byte.is_ascii_digit())) {
		(2 | 4 | 6, true) => Ok(text.into()),
		_ => Err("it is not 2, 4 or 6 digits of GB/T 2260, such as 33, 3301 or 330106".into()),
	}
}

/// 32 bytes in hexadecimal.
pub fn hash(text: &str) -> Result<H256, String> {
	text.strip_prefix("0x")
		.and_then(|hexadecimal| hex::decode(hexadecimal).ok())
		.and_then(|bytes| H256::decode(&mut &bytes[..]).ok().filter(|_| bytes.len() == 32))
		.ok_or_else(|| "it is not 32 bytes in hexadecimal behind 0x".into())
}

/// Bytes in hexadecimal.
pub fn bytes(text: &str) -> Result<Bytes, String> {
	text.strip_prefix("0x")
		.and_then(|hexadecimal| hex::decode(hexadecimal).ok())
		.map(Bytes)
		.ok_or_else(|| "it is not bytes in hexadecimal behind 0x".into())
}

/// Bytes, which clap shall not take for several arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bytes(pub Vec<u8>);

/// Text of at most so many bytes in UTF-8.
pub fn text<const MOST: usize>(text: &str) -> Result<String, String> {
	match text.len() {
		0 => Err("it is empty".into()),
		length if length > MOST => {
			Err(format!("it has {length} bytes in UTF-8, and at most {MOST} fit"))
		}
		_ => Ok(text.into()),
	}
}

/// A span of time: a number with one of the units s, m, h, d.
pub fn span(text: &str) -> Result<Moment, String> {
	let wrong = || "it is no span of time, such as 90s, 30m, 12h or 7d".to_string();
	let unit = match text.chars().last() {
		Some('s') => 1_000,
		Some('m') => MINUTE,
		Some('h') => HOUR,
		Some('d') => DAY,
		_ => return Err(wrong()),
	};
	let (number, _) = text.split_at(text.len() - 1);
	let number: Moment = number.parse().map_err(|_| wrong())?;
	number.checked_mul(unit).ok_or_else(wrong)
}

/// A moment: RFC 3339, milliseconds since 1970, or a span from now on behind a plus sign.
pub fn moment(text: &str) -> Result<Moment, String> {
	if let Some(later) = text.strip_prefix('+') {
		return Ok(now().saturating_add(span(later)?));
	}
	if let Ok(milliseconds) = text.parse() {
		return Ok(milliseconds);
	}
	DateTime::parse_from_rfc3339(text)
		.ok()
		.and_then(|time| Moment::try_from(time.timestamp_millis()).ok())
		.ok_or_else(|| {
			"it is no time: give RFC 3339 (2026-07-01T08:00:00Z), milliseconds since 1970, or a \
			 span from now such as +7d"
				.into()
		})
}

/// A digest as text: `0x…` or `sm3:0x…` for SM3, `sha256:0x…`.
fn digest(text: &str) -> Option<Result<Digest, String>> {
	let (algorithm, value) = match text.split_once(':') {
		Some(("sm3", value)) => (DigestAlgorithm::Sm3, value),
		Some(("sha256", value)) => (DigestAlgorithm::Sha256, value),
		_ if text.starts_with("0x") => (DigestAlgorithm::Sm3, text),
		_ => return None,
	};
	Some(hash(value).map(|value| Digest { algorithm, value }))
}

/// A digest.
pub fn digest_value(text: &str) -> Result<Digest, String> {
	digest(text)
		.unwrap_or_else(|| Err("it is no digest: give 0x and 32 bytes in hexadecimal".into()))
}

/// A commitment that stands on the chain.
pub fn commitment(text: &str) -> Result<Commitment, String> {
	let wrong = || Err("it is no commitment: give 0x and 32 bytes in hexadecimal".into());
	digest(text).unwrap_or_else(wrong)
}

/// A digest, or the file to make it of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DigestOf {
	/// The digest.
	Digest(Digest),
	/// The file.
	File(PathBuf),
}

impl FromStr for DigestOf {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		match digest(text) {
			Some(digest) => digest.map(Self::Digest),
			None => Ok(Self::File(text.into())),
		}
	}
}

impl DigestOf {
	/// The digest: of a file, its SM3.
	pub fn resolve(&self) -> Result<Digest, ClientError> {
		match self {
			Self::Digest(digest) => Ok(*digest),
			Self::File(path) => Ok(Digest::sm3(&sealchain_client::error::read(path)?)),
		}
	}
}

/// A commitment, or the file that `document commit` wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CommitmentOf {
	/// The commitment.
	Commitment(Commitment),
	/// A file with digest and salt.
	Salted(PathBuf),
}

impl FromStr for CommitmentOf {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		match (text.strip_prefix('@'), digest(text)) {
			(Some(path), _) => Ok(Self::Salted(path.into())),
			(None, Some(commitment)) => commitment.map(Self::Commitment),
			(None, None) => Err(
				"it is no commitment: give 0x and 32 bytes in hexadecimal, or @ and the file that \
				 `sealctl document commit` wrote"
					.into(),
			),
		}
	}
}

impl CommitmentOf {
	/// The commitment.
	pub fn resolve(&self) -> Result<Commitment, ClientError> {
		match self {
			Self::Commitment(commitment) => Ok(*commitment),
			Self::Salted(path) => Ok(SaltedDocument::from_file(path)?.commitment()),
		}
	}
}

/// Where a signing key is, as `cloud:INSTITUTION`, `u-key:COMMITMENT` or `mobile:COMMITMENT`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CustodyOf {
	/// Kept by an institution.
	Cloud(InstitutionId),
	/// In a U-key with this serial number.
	UKey(CommitmentOf),
	/// In a mobile device.
	Mobile(CommitmentOf),
}

impl FromStr for CustodyOf {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		match text.split_once(':') {
			Some(("cloud", number)) => number
				.parse()
				.map(Self::Cloud)
				.map_err(|_| "behind cloud: stands no institution's number".into()),
			Some(("u-key", serial)) => serial.parse().map(Self::UKey),
			Some(("mobile", device)) => device.parse().map(Self::Mobile),
			_ => Err("it is not cloud:INSTITUTION, u-key:COMMITMENT or mobile:COMMITMENT".into()),
		}
	}
}

impl CustodyOf {
	/// Where the key is.
	pub fn resolve(&self) -> Result<Custody, ClientError> {
		Ok(match self {
			Self::Cloud(custodian) => Custody::Cloud(*custodian),
			Self::UKey(serial) => Custody::UKey(serial.resolve()?),
			Self::Mobile(device) => Custody::Mobile(device.resolve()?),
		})
	}
}

/// A seal code and the commitment to its impression, as `CODE=COMMITMENT`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PoolItem {
	/// The code.
	pub code: SealCode,
	/// The impression.
	pub impression: CommitmentOf,
}

impl FromStr for PoolItem {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		let (code, impression) = text
			.split_once('=')
			.ok_or("it is not CODE=COMMITMENT, such as 3301000012345=@impression.salted.json")?;
		Ok(Self { code: seal_code(code)?, impression: impression.parse()? })
	}
}

/// One stage of a policy, as `REQUIRED:ADDRESS,ADDRESS,…`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(try_from = "StageFile")]
pub struct Stage {
	/// How many must approve.
	pub required: u32,
	/// Of whom, each once and in order.
	pub approvers: Vec<AccountId32>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct StageFile {
	required: u32,
	approvers: Vec<String>,
}

impl TryFrom<StageFile> for Stage {
	type Error = String;

	fn try_from(StageFile { required, approvers }: StageFile) -> Result<Self, String> {
		Self::new(required, approvers.iter().map(String::as_str))
	}
}

impl FromStr for Stage {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		let (required, approvers) = text
			.split_once(':')
			.ok_or("it is not REQUIRED:ADDRESS,ADDRESS,… such as 2:5F…,5G…,5H…")?;
		let required = required.parse().map_err(|_| "before the colon stands no number")?;
		Self::new(required, approvers.split(','))
	}
}

impl Stage {
	fn new<'a>(required: u32, approvers: impl Iterator<Item = &'a str>) -> Result<Self, String> {
		let mut approvers =
			approvers.map(|text| account(text.trim())).collect::<Result<Vec<_>, _>>()?;
		approvers.sort();
		approvers.dedup();
		match usize::try_from(required) {
			Ok(required) if (1..=approvers.len()).contains(&required) => (),
			_ => {
				return Err(format!(
					"it requires {required} of {} approvers: require between 1 and all",
					approvers.len()
				))
			}
		}
		Ok(Self { required, approvers })
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
	const BOB: &str = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";

	#[test]
	fn moments_come_in_three_forms() {
		assert_eq!(moment("1700000000000"), Ok(1_700_000_000_000));
		assert_eq!(moment("2023-11-14T22:13:20Z"), Ok(1_700_000_000_000));
		assert_eq!(moment("2023-11-15T06:13:20+08:00"), Ok(1_700_000_000_000));
		assert!(moment("+1h").is_ok_and(|then| then > now() + 59 * MINUTE));
		assert!(moment("tomorrow").is_err());
		assert!(moment("1960-01-01T00:00:00Z").is_err());
	}

	#[test]
	fn spans_have_units() {
		assert_eq!(span("90s"), Ok(90_000));
		assert_eq!(span("7d"), Ok(7 * DAY));
		for wrong in ["", "7", "d", "-7d", "7w", "99999999999999999999d", "7天"] {
			assert!(span(wrong).is_err(), "{wrong}");
		}
	}

	#[test]
	fn digests_name_their_function() {
		let value = format!("0x{}", "ab".repeat(32));
		let sm3 = Digest { algorithm: DigestAlgorithm::Sm3, value: H256::repeat_byte(0xab) };
		assert_eq!(value.parse(), Ok(DigestOf::Digest(sm3)));
		assert_eq!(format!("sm3:{value}").parse(), Ok(DigestOf::Digest(sm3)));
		assert_eq!(
			format!("sha256:{value}").parse(),
			Ok(DigestOf::Digest(Digest { algorithm: DigestAlgorithm::Sha256, ..sm3 }))
		);
		assert_eq!("seal.esl".parse(), Ok(DigestOf::File("seal.esl".into())));
		assert!("0xab".parse::<DigestOf>().is_err());
	}

	#[test]
	fn commitments_are_given_or_in_a_file() {
		assert_eq!("@a.json".parse(), Ok(CommitmentOf::Salted("a.json".into())));
		assert!("a.json".parse::<CommitmentOf>().is_err());
	}

	#[test]
	fn kinds_have_names_and_special_ones_numbers() {
		assert_eq!(seal_kind("legal-representative"), Ok(SealKind::LegalRepresentative));
		assert_eq!(seal_kind("special:12"), Ok(SealKind::Special(12)));
		for wrong in ["special", "special:", "special:65536", "Official", "12", ""] {
			assert!(seal_kind(wrong).is_err(), "{wrong}");
		}
		assert!(seal_kind("round").is_err_and(|why| why.contains("official, finance")));
	}

	#[test]
	fn regions_are_beginnings_of_codes() {
		for right in ["33", "3301", "330106"] {
			assert_eq!(region(right), Ok(right.into()));
		}
		for wrong in ["", "3", "330", "3301062", "33a1", "三三"] {
			assert!(region(wrong).is_err(), "{wrong}");
		}
	}

	#[test]
	fn custody_says_where_and_by_whom() {
		let value = format!("0x{}", "ab".repeat(32));
		let serial = CommitmentOf::Commitment(Digest {
			algorithm: DigestAlgorithm::Sm3,
			value: H256::repeat_byte(0xab),
		});
		assert_eq!("cloud:3".parse(), Ok(CustodyOf::Cloud(3)));
		assert_eq!(format!("u-key:{value}").parse(), Ok(CustodyOf::UKey(serial.clone())));
		assert_eq!(format!("mobile:sm3:{value}").parse(), Ok(CustodyOf::Mobile(serial)));
		let salted = CommitmentOf::Salted("serial.json".into());
		assert_eq!("u-key:@serial.json".parse(), Ok(CustodyOf::UKey(salted)));
		for wrong in ["", "cloud", "cloud:", "cloud:x", "u-key:", "u-key:serial", "hsm:3"] {
			assert!(wrong.parse::<CustodyOf>().is_err(), "{wrong}");
		}
	}

	#[test]
	fn stages_require_between_one_and_all() {
		let stage: Stage = format!("2:{ALICE},{BOB}").parse().expect("a stage");
		assert_eq!((stage.required, stage.approvers.len()), (2, 2));
		assert!(format!("3:{ALICE},{BOB}").parse::<Stage>().is_err());
		assert!(format!("0:{ALICE}").parse::<Stage>().is_err());
		assert!(format!("2:{ALICE},{ALICE}").parse::<Stage>().is_err());
		assert!("2".parse::<Stage>().is_err());
		assert!("x:".parse::<Stage>().is_err());
	}

	#[test]
	fn pool_items_pair_codes_with_impressions() {
		let item: PoolItem = "3301000012345=@i.json".parse().expect("an item");
		assert_eq!(item.code.text(), "3301000012345");
		assert!("3301000012345".parse::<PoolItem>().is_err());
		assert!("12=@i.json".parse::<PoolItem>().is_err());
	}

	#[test]
	fn text_is_bounded_in_bytes() {
		assert!(text::<6>("杭州").is_ok());
		assert!(text::<5>("杭州").is_err());
		assert!(text::<5>("").is_err());
	}
}
