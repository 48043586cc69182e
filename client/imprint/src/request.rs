//! What is to be drawn, and the check of everything that a caller gives.

use crate::error::ImprintError;
use serde::{
	de::{value, IntoDeserializer},
	Deserialize, Serialize,
};
use std::{fmt, ops::RangeInclusive, str::FromStr};
use unicode_normalization::{char::is_combining_mark, is_nfc, UnicodeNormalization};

/// The kinds of seals of a company.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SealKind {
	/// The official seal (公章).
	Official,
	/// The finance seal (财务专用章).
	Finance,
	/// The tax seal (税务专用章).
	Tax,
	/// The contract seal (合同专用章).
	Contract,
	/// The legal representative's name seal (法定代表人名章).
	LegalRepresentative,
	/// The invoice seal (发票专用章).
	Invoice,
	/// The personnel seal (人事专用章).
	Personnel,
	/// The business seal (业务专用章).
	Business,
	/// Any other special-purpose seal; the request gives its words.
	Other,
}

/// The kinds of companies whose seals differ.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CompanyKind {
	/// A limited liability company (有限责任公司).
	Limited,
	/// A joint-stock company (股份有限公司).
	JointStock,
	/// A state-owned enterprise (国有企业).
	StateOwned,
	/// An enterprise with foreign investment (外商投资企业).
	ForeignInvested,
	/// A partnership (合伙企业).
	Partnership,
	/// A sole-investor enterprise (个人独资企业).
	SoleInvestor,
	/// A sole proprietor (个体工商户).
	SoleProprietor,
	/// A branch of a company (分公司).
	Branch,
}

/// What is to be drawn.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct FaceRequest {
	/// The seal.
	pub kind: SealKind,
	/// The company.
	pub company: CompanyKind,
	/// The company's registered name; on a legal representative's seal that person's name.
	pub name: String,
	/// The words across, below the star; those of the kind (合同专用章 …) when left out.
	#[serde(default)]
	pub words: Option<String>,
	/// The seal code, 13 or 14 digits.
	#[serde(default)]
	pub code: Option<String>,
	/// The taxpayer's number, on an invoice seal.
	#[serde(default)]
	pub tax_number: Option<String>,
	/// Which of several seals alike this is: drawn as (1), (2) …
	#[serde(default)]
	pub sequence: Option<u8>,
}

impl FaceRequest {
	/// A request with nothing but the name: public fields take the rest.
	pub fn new(kind: SealKind, company: CompanyKind, name: impl Into<String>) -> Self {
		let name = name.into();
		Self { kind, company, name, words: None, code: None, tax_number: None, sequence: None }
	}
}

/// From the name that it has in JSON, such as `legal-representative`; the error lists them.
impl FromStr for SealKind {
	type Err = value::Error;

	fn from_str(name: &str) -> Result<Self, Self::Err> {
		Self::deserialize(name.into_deserializer())
	}
}

/// From the name that it has in JSON, such as `joint-stock`; the error lists them.
impl FromStr for CompanyKind {
	type Err = value::Error;

	fn from_str(name: &str) -> Result<Self, Self::Err> {
		Self::deserialize(name.into_deserializer())
	}
}

impl fmt::Display for SealKind {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::Official => "official seal",
			Self::Finance => "finance seal",
			Self::Tax => "tax seal",
			Self::Contract => "contract seal",
			Self::LegalRepresentative => "legal representative's seal",
			Self::Invoice => "invoice seal",
			Self::Personnel => "personnel seal",
			Self::Business => "business seal",
			Self::Other => "special-purpose seal",
		})
	}
}

impl fmt::Display for CompanyKind {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::Limited => "limited liability company",
			Self::JointStock => "joint-stock company",
			Self::StateOwned => "state-owned enterprise",
			Self::ForeignInvested => "foreign-invested enterprise",
			Self::Partnership => "partnership",
			Self::SoleInvestor => "sole-investor enterprise",
			Self::SoleProprietor => "sole proprietor",
			Self::Branch => "branch",
		})
	}
}

/// Whether `text` can stand on a seal: so many characters, each visible, and one glyph each.
pub(crate) fn check_text(
	what: &'static str,
	text: &str,
	length: RangeInclusive<usize>,
) -> Result<(), ImprintError> {
	let count = text.chars().count();
	if !length.contains(&count) {
		let (least, most) = length.into_inner();
		return Err(ImprintError::Length { what, count, least, most });
	}
	for character in text.chars() {
		let why = if character.is_control() {
			"a control character"
		} else if character.is_whitespace() {
			"a space: write the name as it is registered, without"
		} else if is_combining_mark(character) {
			"a combining mark or variation selector: use the character that has it built in"
		} else {
			continue;
		};
		return Err(ImprintError::Character { what, character, why });
	}
	if is_nfc(text) {
		return Ok(());
	}
	let other = text.chars().zip(text.nfc()).find(|(given, normal)| given != normal);
	let character = other.map_or('\u{FFFD}', |(given, _)| given);
	let why = "a compatibility form: use the unified character (Unicode NFC)";
	Err(ImprintError::Character { what, character, why })
}

/// Whether `code` is a seal code. Whether its region exists is the registry's question.
pub(crate) fn check_code(code: &str) -> Result<(), ImprintError> {
	match matches!(code.len(), 13 | 14) && code.bytes().all(|byte| byte.is_ascii_digit()) {
		true => Ok(()),
		false => Err(ImprintError::Code(code.into())),
	}
}

/// Whether `number` is a taxpayer's number: a Unified Social Credit Code, or one of the older forms,
/// which companies of before 2015 and natural persons keep.
pub(crate) fn check_tax_number(number: &str) -> Result<(), ImprintError> {
	let allowed = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_uppercase();
	match matches!(number.len(), 15 | 17 | 18 | 20) && number.bytes().all(allowed) {
		true => Ok(()),
		false => Err(ImprintError::TaxNumber(number.into())),
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn kinds_are_read_from_their_names_and_errors_list_them() {
		assert_eq!("legal-representative".parse(), Ok(SealKind::LegalRepresentative));
		assert_eq!("joint-stock".parse(), Ok(CompanyKind::JointStock));
		let error = "公章".parse::<SealKind>().expect_err("no name").to_string();
		assert!(error.contains("`official`, `finance`"), "{error}");
	}
}
