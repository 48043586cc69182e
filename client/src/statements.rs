//! What makers and willingness providers sign outside of extrinsics, and hand over as files.

use crate::{address, api::runtime_types, error::parse_json, ClientError, Key};
use codec::{DecodeAll, Encode};
use seal_primitives::{
	digest::DigestAlgorithm, Commitment, CreditCode, Digest, ElectronicPart, InstitutionId, Moment,
	ProductionStatement, RequestId, SealCode, WillingnessMethod, WillingnessStatement,
};
use serde::{Deserialize, Serialize};
use sp_core::H256;
use std::path::Path;
use subxt::utils::{AccountId32, MultiSignature};

/// A first seal, as `enterprise_identity.register` takes it.
pub type FirstSeal = runtime_types::seal_primitives::traits::FirstSeal<MultiSignature>;
/// A provider's word, as `signing_evidence.seal` takes it.
pub type Willingness = runtime_types::pallet_signing_evidence::types::Willingness<MultiSignature>;

/// A production statement and the signature of its maker's operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedProduction {
	/// What the maker says.
	pub statement: ProductionStatement,
	/// Its operator's signature.
	pub signature: MultiSignature,
}

/// A willingness statement and the signature of its provider's operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedWillingness {
	/// Who attests.
	pub provider: InstitutionId,
	/// What it attests.
	pub statement: WillingnessStatement<AccountId32>,
	/// Its operator's signature.
	pub signature: MultiSignature,
}

impl SignedProduction {
	/// Sign as the operator of the maker that the electronic part names.
	pub fn sign(statement: ProductionStatement, operator: &Key) -> Self {
		let signature = operator.sign(&statement.signed_bytes());
		Self { statement, signature }
	}

	/// The first seal to register an enterprise with.
	pub fn first_seal(&self) -> FirstSeal {
		FirstSeal {
			code: self.statement.code.clone().into(),
			electronic: self.statement.electronic.clone().into(),
			deadline: self.statement.deadline,
			signature: self.signature.clone(),
		}
	}

	/// As JSON, for a file.
	pub fn json(&self) -> serde_json::Value {
		let ProductionStatement { genesis, code, owner, electronic, deadline } = &self.statement;
		serde_json::json!(ProductionFile {
			genesis: *genesis,
			code: code.text(),
			owner: owner.text(),
			electronic: electronic.clone().into(),
			deadline: *deadline,
			signature: signature_text(&self.signature),
		})
	}

	/// From a file of JSON.
	pub fn from_file(path: &Path) -> Result<Self, ClientError> {
		let file: ProductionFile = parse_json(path)?;
		Ok(Self {
			statement: ProductionStatement {
				genesis: file.genesis,
				code: seal_code(&file.code)?,
				owner: credit_code(&file.owner)?,
				electronic: file.electronic.into(),
				deadline: file.deadline,
			},
			signature: signature(&file.signature)?,
		})
	}
}

impl SignedWillingness {
	/// Sign as the operator of a provider.
	pub fn sign(
		provider: InstitutionId,
		statement: WillingnessStatement<AccountId32>,
		operator: &Key,
	) -> Self {
		let signature = operator.sign(&statement.signed_bytes());
		Self { provider, statement, signature }
	}

	/// What a sealing takes of it; the rest the call knows.
	pub fn willingness(&self) -> Willingness {
		Willingness {
			provider: self.provider,
			method: self.statement.method.into(),
			not_before: self.statement.not_before,
			not_after: self.statement.not_after,
			signature: self.signature.clone(),
		}
	}

	/// As JSON, for a file.
	pub fn json(&self) -> serde_json::Value {
		let statement = &self.statement;
		serde_json::json!(WillingnessFile {
			genesis: statement.genesis,
			provider: self.provider,
			person: address::to_text(&statement.person),
			document: statement.document.into(),
			request: statement.request,
			method: statement.method,
			not_before: statement.not_before,
			not_after: statement.not_after,
			signature: signature_text(&self.signature),
		})
	}

	/// From a file of JSON.
	pub fn from_file(path: &Path) -> Result<Self, ClientError> {
		let file: WillingnessFile = parse_json(path)?;
		Ok(Self {
			provider: file.provider,
			statement: WillingnessStatement {
				genesis: file.genesis,
				person: address::from_text(&file.person)?,
				document: file.document.into(),
				request: file.request,
				method: file.method,
				not_before: file.not_before,
				not_after: file.not_after,
			},
			signature: signature(&file.signature)?,
		})
	}
}

/// A seal code from its text.
pub fn seal_code(text: &str) -> Result<SealCode, ClientError> {
	SealCode::parse(text).map_err(|error| ClientError::argument("seal code", text, error))
}

/// A credit code from its text. Its check characters are left to the registrar, who may accept a
/// code that was issued with a wrong one.
pub fn credit_code(text: &str) -> Result<CreditCode, ClientError> {
	match CreditCode::parse(text) {
		Ok(code) => Ok(code),
		Err(error) if error.may_be_overridden() => text
			.as_bytes()
			.try_into()
			.map(CreditCode)
			.map_err(|_| ClientError::argument("credit code", text, error)),
		Err(error) => Err(ClientError::argument("credit code", text, error)),
	}
}

fn signature_text(signature: &MultiSignature) -> String {
	format!("0x{}", hex::encode(signature.encode()))
}

fn signature(text: &str) -> Result<MultiSignature, ClientError> {
	text.strip_prefix("0x")
		.and_then(|hexadecimal| hex::decode(hexadecimal).ok())
		.and_then(|bytes| MultiSignature::decode_all(&mut &bytes[..]).ok())
		.ok_or_else(|| {
			ClientError::argument(
				"signature",
				text,
				"it is no SCALE-encoded signature in hexadecimal behind 0x",
			)
		})
}

#[derive(Serialize, Deserialize)]
struct DigestFile {
	algorithm: DigestAlgorithm,
	value: H256,
}

impl From<Digest> for DigestFile {
	fn from(Digest { algorithm, value }: Digest) -> Self {
		Self { algorithm, value }
	}
}

impl From<DigestFile> for Commitment {
	fn from(DigestFile { algorithm, value }: DigestFile) -> Self {
		Self { algorithm, value }
	}
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ElectronicFile {
	eseal: DigestFile,
	image: DigestFile,
	maker: InstitutionId,
	valid_from: Moment,
	valid_until: Moment,
}

impl From<ElectronicPart> for ElectronicFile {
	fn from(part: ElectronicPart) -> Self {
		let ElectronicPart { eseal, image, maker, valid_from, valid_until } = part;
		Self { eseal: eseal.into(), image: image.into(), maker, valid_from, valid_until }
	}
}

impl From<ElectronicFile> for ElectronicPart {
	fn from(file: ElectronicFile) -> Self {
		let ElectronicFile { eseal, image, maker, valid_from, valid_until } = file;
		Self { eseal: eseal.into(), image: image.into(), maker, valid_from, valid_until }
	}
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ProductionFile {
	genesis: H256,
	code: String,
	owner: String,
	electronic: ElectronicFile,
	deadline: Moment,
	signature: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct WillingnessFile {
	genesis: H256,
	provider: InstitutionId,
	person: String,
	document: DigestFile,
	request: RequestId,
	method: WillingnessMethod,
	not_before: Moment,
	not_after: Moment,
	signature: String,
}

#[cfg(test)]
mod tests {
	use super::*;

	fn in_a_file(json: &serde_json::Value) -> tempfile::NamedTempFile {
		let file = tempfile::NamedTempFile::new().expect("a temporary file");
		std::fs::write(file.path(), json.to_string()).expect("writes");
		file
	}

	#[test]
	fn a_production_statement_survives_its_file() {
		let signed = SignedProduction::sign(
			ProductionStatement {
				genesis: H256::repeat_byte(1),
				code: seal_code("3301000012345").expect("a code"),
				owner: credit_code("91350100M000100Y43").expect("a code"),
				electronic: ElectronicPart {
					eseal: Digest::sm3(b"seal"),
					image: Digest::sm3(b"image"),
					maker: 3,
					valid_from: 1,
					valid_until: 2,
				},
				deadline: 3,
			},
			&Key::from_uri("//Maker").expect("a key"),
		);
		let file = in_a_file(&signed.json());
		assert_eq!(SignedProduction::from_file(file.path()).expect("reads"), signed);
	}

	#[test]
	fn a_willingness_statement_survives_its_file() {
		let key = Key::from_uri("//Provider").expect("a key");
		let signed = SignedWillingness::sign(
			4,
			WillingnessStatement {
				genesis: H256::repeat_byte(1),
				person: key.account(),
				document: Digest::sm3(b"document"),
				request: 7,
				method: WillingnessMethod::UKeyPin,
				not_before: 1,
				not_after: 2,
			},
			&key,
		);
		let file = in_a_file(&signed.json());
		assert_eq!(SignedWillingness::from_file(file.path()).expect("reads"), signed);
	}

	#[test]
	fn a_file_that_is_something_else_is_named() {
		let file = in_a_file(&serde_json::json!({"genesis": "0x00"}));
		let error = SignedProduction::from_file(file.path()).expect_err("is no statement");
		assert!(error.to_string().contains(&file.path().display().to_string()));
	}

	#[test]
	fn codes_with_a_wrong_check_character_are_the_registrars_to_judge() {
		assert!(credit_code("91350211M0000XUF46").is_ok());
		assert!(credit_code("9135").is_err());
		assert!(seal_code("12").is_err());
	}
}
