//! The maker's workshop: electronic seals after GB/T 38540, their faces drawn to the rules, signed by
//! OpenSSL with the key of the maker's certificate; and what the chain is told of them.

use crate::{
	cast::{Actor, Cast, Company},
	credentials::Credentials,
	stage::StepFailed,
};
use openssl_authority::{Credential, DISTINGUISHING_IDENTIFIER};
use seal_imprint::{
	draw, CompanyKind, FaceRequest, Fonts, ImprintError, SealKind as FaceKind, SizeTable,
	DEFAULT_DPI,
};
use seal_pki::{
	eseal::{sm3, Act, Seal, SealFault, SealSignature, SignatureDraft},
	Certificate, Validity,
};
use seal_primitives::{
	time::DAY, Commitment, Custody, Digest, ElectronicPart, InstitutionId, SealCode, SealKind,
};
use sealchain_client::{
	certificate_key::CertificateSigner,
	eseal_making::{Made, Making},
	history::now,
	production::Contents,
	CertificateHolder, ClientError, SaltedDocument,
};
use sp_core::H256;
use std::{collections::BTreeMap, fs, os::unix::fs::PermissionsExt, path::PathBuf};

/// For how long the workshop's seals hold.
const LIFETIME: u64 = 365 * DAY;
/// Where a signature's description stands in an OFD document.
const SIGNED_FILE: &str = "/Doc_0/Signs/Sign_0/Signature.xml";

fn failed(what: &str, why: impl ToString) -> StepFailed {
	StepFailed { what: what.into(), who: "workshop".into(), why: why.to_string() }
}

impl From<ClientError> for StepFailed {
	fn from(error: ClientError) -> Self {
		failed("make an electronic seal", error)
	}
}

impl From<SealFault> for StepFailed {
	fn from(fault: SealFault) -> Self {
		failed("pack an electronic seal", fault)
	}
}

/// A seal that is to be made.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
	/// Its code.
	pub code: &'a SealCode,
	/// Whose it is.
	pub company: &'a Company,
	/// The company's name at the time.
	pub name: &'a str,
	/// Which kind.
	pub kind: SealKind,
	/// Where its signing key is kept.
	pub custody: Custody,
	/// The number drawn on it, if it is one of several alike: another number is another model.
	pub sequence: Option<u8>,
}

impl<'a> Order<'a> {
	/// A company's seal in a U-key, under its present name.
	pub fn of(company: &'a Company, code: &'a SealCode, kind: SealKind) -> Self {
		let custody = Custody::UKey(commit("U-key", code, code.text().as_bytes()));
		Self { code, company, name: company.name, kind, custody, sequence: None }
	}

	/// The same, its key kept in the cloud by this institution.
	pub fn kept_by(mut self, custodian: InstitutionId) -> Self {
		self.custody = Custody::Cloud(custodian);
		self
	}

	/// The same, under another name of the company.
	pub fn named(mut self, name: &'a str) -> Self {
		self.name = name;
		self
	}

	/// The same, of another model.
	pub fn numbered(mut self, sequence: u8) -> Self {
		self.sequence = Some(sequence);
		self
	}

	fn face(&self) -> FaceRequest {
		match self.kind {
			SealKind::LegalRepresentative => name_face(self.company),
			kind => FaceRequest {
				sequence: self.sequence,
				..FaceRequest::new(face_kind(kind), CompanyKind::Limited, self.name)
			},
		}
	}

	/// Whose certificates the seal lists.
	fn signers(&self) -> Vec<&'a Actor> {
		match self.kind {
			SealKind::LegalRepresentative => vec![&self.company.legal_representative],
			_ => vec![&self.company.clerk, &self.company.legal_representative],
		}
	}
}

/// The kind of face that shows a kind of seal; special kinds have no face of their own.
fn face_kind(kind: SealKind) -> FaceKind {
	match kind {
		SealKind::Official => FaceKind::Official,
		SealKind::Finance => FaceKind::Finance,
		SealKind::Tax => FaceKind::Tax,
		SealKind::Contract => FaceKind::Contract,
		SealKind::LegalRepresentative => FaceKind::LegalRepresentative,
		SealKind::Invoice => FaceKind::Invoice,
		SealKind::Personnel => FaceKind::Personnel,
		SealKind::Business => FaceKind::Business,
		SealKind::Other | SealKind::Special(_) => FaceKind::Other,
	}
}

/// What stands on a name seal: a person's name, which no block may show.
fn name_face(company: &Company) -> FaceRequest {
	let person = company.legal_representative.person.expect("a legal representative is a person");
	FaceRequest::new(FaceKind::LegalRepresentative, CompanyKind::Limited, person.name)
}

/// The salt under which the workshop commits to something of a seal. Like the persons' salts it
/// follows from what it is for, so that it can be looked for; real ones are random.
fn salt(what: &str, code: &SealCode) -> [u8; 32] {
	seal_primitives::digest::sm3(&[b"salt", what.as_bytes(), code.text().as_bytes()]).0
}

fn commit(what: &str, code: &SealCode, content: &[u8]) -> Commitment {
	salted(content, salt(what, code))
}

fn salted(content: &[u8], salt: [u8; 32]) -> Commitment {
	SaltedDocument { digest: Digest::sm3(content).value, salt: H256(salt) }.commitment()
}

/// A part of a name seal, with the salt under which it is committed to.
#[derive(Clone, Debug)]
pub struct Committed {
	/// What it is.
	pub what: &'static str,
	/// Its bytes.
	pub content: Vec<u8>,
	/// The salt.
	pub salt: [u8; 32],
}

impl Committed {
	/// What stands on the chain.
	pub fn commitment(&self) -> Commitment {
		salted(&self.content, self.salt)
	}
}

/// What of a company's name seal stands on the chain as salted commitments alone: its image and its
/// model.
///
/// # Errors
/// If the face cannot be drawn, for want of fonts.
pub fn of_name_seal(company: &Company) -> Result<[Committed; 2], ImprintError> {
	let face = draw(&name_face(company), &SizeTable::standard(), &Fonts::find()?)?;
	let committed =
		|what, content| Committed { what, content, salt: salt(what, &company.name_seal) };
	Ok([committed(IMAGE, face.png(DEFAULT_DPI)?), committed(MODEL, face.svg.into_bytes())])
}

const IMAGE: &str = "image";
const MODEL: &str = "model";

/// The workshop, and what was made in it.
pub struct Workshop<'a> {
	credentials: &'a Credentials,
	table: SizeTable,
	fonts: Fonts,
	maker: CertificateHolder,
	made: BTreeMap<String, Seal>,
}

impl<'a> Workshop<'a> {
	/// The workshop of the cast's maker, which signs with `openssl`.
	pub fn open(cast: &Cast, credentials: &'a Credentials) -> Result<Self, StepFailed> {
		let credential = credentials.of(&cast.maker);
		let maker = CertificateHolder {
			certificate: certificate(credential)?,
			signer: CertificateSigner::Program(signing_program(credential)?),
		};
		let fonts = Fonts::find().map_err(|why| failed("find the fonts of faces", why))?;
		let table = SizeTable::standard();
		Ok(Self { credentials, table, fonts, maker, made: BTreeMap::new() })
	}

	/// Draw and sign a seal, keep it, and say what the chain is told of it by a maker.
	pub fn make(
		&mut self,
		order: Order,
		maker: InstitutionId,
	) -> Result<ElectronicPart, StepFailed> {
		let from = (now() - DAY) / 1_000;
		let validity = Validity { not_before: from, not_after: from + LIFETIME / 1_000 };
		let signers = order.signers().into_iter().map(|who| certificate(self.credentials.of(who)));
		let making = Making {
			face: order.face(),
			code: order.code.clone(),
			signers: signers.collect::<Result<_, _>>()?,
			validity,
		};
		let Made { seal, face, png } = making.make(&self.table, &self.fonts, &self.maker)?;
		let contents = Contents::of_seal(&seal)?;
		let image = match order.kind {
			SealKind::LegalRepresentative => commit(IMAGE, order.code, &png),
			_ => contents.image,
		};
		let part = ElectronicPart {
			eseal: contents.eseal,
			image,
			certificates: contents.certificates,
			model: commit(MODEL, order.code, face.svg.as_bytes()),
			form: contents.form,
			custody: order.custody,
			maker,
			valid_from: contents.valid_from,
			valid_until: contents.valid_until,
		};
		self.made.insert(order.code.text(), seal);
		Ok(part)
	}

	/// The seal that was made last under a code.
	///
	/// # Panics
	/// If none was.
	pub fn seal(&self, code: &SealCode) -> &Seal {
		self.made.get(&code.text()).expect("a seal that was made")
	}

	/// A signature of a document with a seal (SES_Signature), its value made by OpenSSL with a
	/// signer's key.
	pub fn sign(
		&self,
		code: &SealCode,
		signer: &Actor,
		document: &[u8],
	) -> Result<SealSignature, StepFailed> {
		let credential = self.credentials.of(signer);
		let act = Act {
			time: now() / 1_000,
			data_hash: sm3(document),
			property: SIGNED_FILE.into(),
			extensions: Vec::new(),
		};
		let draft = SignatureDraft::new(self.seal(code), &certificate(credential)?, &act)?;
		let value = credential.sign(draft.to_sign())?;
		Ok(draft.finish(&value, None)?)
	}
}

fn certificate(credential: &Credential) -> Result<Certificate, StepFailed> {
	Certificate::from_der(credential.der()).map_err(|why| failed("read a certificate", why))
}

/// A program that signs with `openssl`, as one that has an HSM sign.
fn signing_program(credential: &Credential) -> Result<PathBuf, StepFailed> {
	let key = credential.key_pem();
	let path = key.with_extension("sh");
	let command = format!(
		"#!/bin/sh\nexec openssl dgst -sm3 -sigopt distid:{DISTINGUISHING_IDENTIFIER} -sign '{}'\n",
		key.display()
	);
	fs::write(&path, command)
		.and_then(|()| fs::set_permissions(&path, fs::Permissions::from_mode(0o700)))
		.map_err(|why| failed("write the signing program", why))?;
	Ok(path)
}

#[cfg(test)]
mod tests {
	use super::*;
	use tempfile::TempDir;

	fn made() -> (TempDir, Cast, Credentials) {
		let directory = tempfile::tempdir().unwrap();
		let cast = Cast::new().unwrap();
		let credentials = Credentials::make(directory.path(), &cast).unwrap();
		(directory, cast, credentials)
	}

	#[test]
	fn what_is_looked_for_of_a_name_seal_is_what_its_maker_committed_to() {
		let (_directory, cast, credentials) = made();
		let mut workshop = Workshop::open(&cast, &credentials).unwrap();
		let company = &cast.yunqi;
		let order = Order::of(company, &company.name_seal, SealKind::LegalRepresentative);
		let part = workshop.make(order, 0).unwrap();
		let seal = workshop.seal(&company.name_seal);
		let [image, model] = of_name_seal(company).unwrap();
		assert_eq!(image.content, seal.info().picture.data);
		for (committed, on_chain) in [(image, part.image), (model, part.model)] {
			assert_ne!(Digest::sm3(&committed.content), on_chain);
			assert_eq!(committed.commitment(), on_chain);
		}
	}

	#[test]
	fn openssl_verifies_what_is_made_and_signed() {
		let (_directory, cast, credentials) = made();
		let mut workshop = Workshop::open(&cast, &credentials).unwrap();
		let company = &cast.qiantang;
		let order = Order::of(company, &company.contract, SealKind::Contract);
		let part = workshop.make(order, 0).unwrap();
		let seal = workshop.seal(&company.contract);
		assert_eq!(part.image, Digest::sm3(&seal.info().picture.data));
		credentials.of(&cast.maker).verify(seal.info_der(), seal.signature()).unwrap();

		let signature = workshop.sign(&company.contract, &company.clerk, b"contract").unwrap();
		assert_eq!(signature.seal().der(), seal.der());
		let clerk = credentials.of(&company.clerk);
		clerk.verify(signature.signed_der(), signature.signature()).unwrap();
	}

	#[test]
	fn a_number_on_the_face_makes_another_model() {
		let (_directory, cast, credentials) = made();
		let mut workshop = Workshop::open(&cast, &credentials).unwrap();
		let company = &cast.qiantang;
		let order = Order::of(company, &company.contract, SealKind::Finance);
		let filed = workshop.make(order, 0).unwrap();
		let again = workshop.make(order, 0).unwrap();
		assert_eq!((filed.model, filed.image), (again.model, again.image));
		let numbered = workshop.make(order.numbered(1), 0).unwrap();
		assert_ne!(filed.model, numbered.model);
		assert_ne!(filed.image, numbered.image);
	}
}
