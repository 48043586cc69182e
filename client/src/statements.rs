//! What makers and willingness providers sign outside of extrinsics, and hand over as files.

use crate::{
	address,
	api::{
		self,
		runtime_types::{self, bounded_collections::bounded_vec::BoundedVec},
	},
	certificates::hexadecimal,
	error::parse_json,
	CertificateHolder, ClientError, Key,
};
use codec::{DecodeAll, Encode};
use seal_pki::Certificate;
use seal_primitives::{
	digest::DigestAlgorithm, Commitment, CreditCode, Custody, Digest, ElectronicPart,
	InstitutionId, Moment, ProductionStatement, RequestId, SealCode, SealForm, SealKind,
	WillingnessMethod, WillingnessStatement,
};
use serde::{Deserialize, Serialize};
use sp_core::H256;
use std::path::Path;
use subxt::{
	transactions::Payload,
	utils::{AccountId32, MultiSignature},
};

/// A first seal, as `enterprise_identity.register` takes it.
pub type FirstSeal = runtime_types::seal_primitives::traits::FirstSeal;
/// A provider's word, as `signing_evidence.seal` takes it.
pub type Willingness = runtime_types::pallet_signing_evidence::types::Willingness<MultiSignature>;

/// A production statement and its maker's signature, with the key of the certificate under which the
/// maker acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedProduction {
	/// What the maker says.
	pub statement: ProductionStatement,
	/// The signature, SM2 or ECDSA, in DER.
	pub signature: Vec<u8>,
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
	/// Sign as the maker, with the key of its certificate.
	///
	/// # Errors
	/// [`ClientError::Signing`].
	pub fn sign(
		statement: ProductionStatement,
		maker: &CertificateHolder,
	) -> Result<Self, ClientError> {
		let signature = maker.signer.sign(&statement.signed_bytes(), &maker.certificate)?;
		Ok(Self { statement, signature })
	}

	/// A statement with a signature in DER that was made elsewhere.
	///
	/// # Errors
	/// [`ClientError::Signing`] if it is not the certificate's over this statement.
	pub fn signed_elsewhere(
		statement: ProductionStatement,
		signature: Vec<u8>,
		certificate: &Certificate,
	) -> Result<Self, ClientError> {
		let key = certificate.public_key();
		key.verify(&statement.signed_bytes(), &signature).map_err(|fault| {
			ClientError::Signing(format!(
				"{fault}. The statement that is to be signed is about version {} of {}, and ends at {} \
				 (milliseconds since 1970)",
				statement.version, statement.code, statement.deadline
			))
		})?;
		Ok(Self { statement, signature })
	}

	/// The call that puts the electronic part on record, for the maker's operator to make.
	pub fn produce(&self) -> impl Payload {
		let Self { statement, signature } = self.clone();
		api::tx().seal_registry().produce(
			statement.code.into(),
			statement.electronic.into(),
			statement.deadline,
			BoundedVec(signature),
		)
	}

	/// The first seal to register an enterprise with.
	pub fn first_seal(&self) -> FirstSeal {
		let Self { statement, signature } = self.clone();
		FirstSeal {
			code: statement.code.into(),
			electronic: statement.electronic.into(),
			deadline: statement.deadline,
			signature: BoundedVec(signature),
		}
	}

	/// As JSON, for a file.
	pub fn json(&self) -> serde_json::Value {
		let ProductionStatement { genesis, code, owner, kind, version, electronic, deadline } =
			&self.statement;
		serde_json::json!(ProductionFile {
			genesis: *genesis,
			code: code.text(),
			owner: owner.text(),
			kind: *kind,
			version: *version,
			electronic: electronic.clone().into(),
			deadline: *deadline,
			signature: hexadecimal(&self.signature),
		})
	}

	/// From a file of JSON. Whose signature it is, is not asked.
	pub fn from_file(path: &Path) -> Result<Self, ClientError> {
		let file: ProductionFile = parse_json(path)?;
		Ok(Self {
			statement: ProductionStatement {
				genesis: file.genesis,
				code: seal_code(&file.code)?,
				owner: credit_code(&file.owner)?,
				kind: file.kind,
				version: file.version,
				electronic: file.electronic.into(),
				deadline: file.deadline,
			},
			signature: bytes(&file.signature).ok_or_else(|| {
				ClientError::argument(
					"signature",
					&file.signature,
					"it is not DER in hexadecimal behind 0x",
				)
			})?,
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

fn bytes(text: &str) -> Option<Vec<u8>> {
	text.strip_prefix("0x").and_then(|hexadecimal| hex::decode(hexadecimal).ok())
}

fn signature(text: &str) -> Result<MultiSignature, ClientError> {
	bytes(text).and_then(|bytes| MultiSignature::decode_all(&mut &bytes[..]).ok()).ok_or_else(
		|| {
			ClientError::argument(
				"signature",
				text,
				"it is no SCALE-encoded signature in hexadecimal behind 0x",
			)
		},
	)
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
enum CustodyFile {
	Cloud(InstitutionId),
	UKey(DigestFile),
	Mobile(DigestFile),
}

impl From<Custody> for CustodyFile {
	fn from(custody: Custody) -> Self {
		match custody {
			Custody::Cloud(custodian) => Self::Cloud(custodian),
			Custody::UKey(serial) => Self::UKey(serial.into()),
			Custody::Mobile(device) => Self::Mobile(device.into()),
		}
	}
}

impl From<CustodyFile> for Custody {
	fn from(file: CustodyFile) -> Self {
		match file {
			CustodyFile::Cloud(custodian) => Self::Cloud(custodian),
			CustodyFile::UKey(serial) => Self::UKey(serial.into()),
			CustodyFile::Mobile(device) => Self::Mobile(device.into()),
		}
	}
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ElectronicFile {
	eseal: DigestFile,
	image: DigestFile,
	certificates: DigestFile,
	model: DigestFile,
	form: SealForm,
	custody: CustodyFile,
	maker: InstitutionId,
	valid_from: Moment,
	valid_until: Moment,
}

impl From<ElectronicPart> for ElectronicFile {
	fn from(part: ElectronicPart) -> Self {
		Self {
			eseal: part.eseal.into(),
			image: part.image.into(),
			certificates: part.certificates.into(),
			model: part.model.into(),
			form: part.form,
			custody: part.custody.into(),
			maker: part.maker,
			valid_from: part.valid_from,
			valid_until: part.valid_until,
		}
	}
}

impl From<ElectronicFile> for ElectronicPart {
	fn from(file: ElectronicFile) -> Self {
		Self {
			eseal: file.eseal.into(),
			image: file.image.into(),
			certificates: file.certificates.into(),
			model: file.model.into(),
			form: file.form,
			custody: file.custody.into(),
			maker: file.maker,
			valid_from: file.valid_from,
			valid_until: file.valid_until,
		}
	}
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ProductionFile {
	genesis: H256,
	code: String,
	owner: String,
	kind: SealKind,
	version: u32,
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
	use crate::certificate_key::{CertificateKey, CertificateSigner};
	use openssl_authority::{Algorithm, Authority};

	fn in_a_file(json: &serde_json::Value) -> tempfile::NamedTempFile {
		let file = tempfile::NamedTempFile::new().expect("a temporary file");
		std::fs::write(file.path(), json.to_string()).expect("writes");
		file
	}

	fn production(kind: SealKind, custody: Custody) -> ProductionStatement {
		ProductionStatement {
			genesis: H256::repeat_byte(1),
			code: seal_code("3301000012345").expect("a code"),
			owner: credit_code("91350100M000100Y43").expect("a code"),
			kind,
			version: 2,
			electronic: ElectronicPart {
				eseal: Digest::sm3(b"seal"),
				image: Digest::sm3(b"image"),
				certificates: Digest::sm3(b"certificates"),
				model: Digest::sm3(b"model"),
				form: SealForm::V5,
				custody,
				maker: 3,
				valid_from: 1,
				valid_until: 2,
			},
			deadline: 3,
		}
	}

	#[test]
	fn a_production_statement_survives_its_file() {
		let device = Digest::sm3(b"device");
		for (kind, custody) in [
			(SealKind::Official, Custody::Cloud(7)),
			(SealKind::Special(12), Custody::UKey(device)),
			(SealKind::Other, Custody::Mobile(device)),
		] {
			let statement = production(kind, custody);
			let signed = SignedProduction { statement, signature: vec![0x30, 1, 2] };
			let file = in_a_file(&signed.json());
			assert_eq!(SignedProduction::from_file(file.path()).expect("reads"), signed);
		}
	}

	#[test]
	fn a_maker_signs_with_its_certificates_key_wherever_that_is() {
		for algorithm in [Algorithm::Sm2, Algorithm::P256] {
			let directory = tempfile::tempdir().expect("a directory");
			let root = Authority::root(directory.path(), algorithm, "/O=Root", 30).expect("a root");
			let maker = root.issue_organisation("maker", "示例印章", None).expect("issues");
			let certificate = Certificate::from_der(maker.der()).expect("a certificate");
			let key =
				CertificateKey::from_file(&maker.key_pem(), &certificate).expect("is its key");
			let holder = CertificateHolder {
				certificate: certificate.clone(),
				signer: CertificateSigner::Key(key),
			};
			let statement = production(SealKind::Official, Custody::Cloud(7));
			let signed = SignedProduction::sign(statement.clone(), &holder).expect("signs");
			maker.verify(&statement.signed_bytes(), &signed.signature).expect("openssl takes it");

			let elsewhere = maker.sign(&statement.signed_bytes()).expect("openssl signs");
			let take = |statement: ProductionStatement| {
				SignedProduction::signed_elsewhere(statement, elsewhere.clone(), &certificate)
			};
			assert_eq!(take(statement.clone()).expect("is of this one").statement, statement);
			for other in [
				ProductionStatement { version: 3, ..statement.clone() },
				ProductionStatement { deadline: 4, ..statement.clone() },
				ProductionStatement { genesis: H256::zero(), ..statement },
			] {
				assert!(matches!(take(other), Err(ClientError::Signing(_))));
			}
		}
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
