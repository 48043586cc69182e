//! Electronic seals, and signatures made with them, in files: how they are read, shown and validated.
//!
//! [`seal_pki::eseal`] judges; nothing here decides anything of its own.

use crate::{
	certificates::{blocks, hexadecimal, pem, Anchor, Given},
	error::read,
	validation::describe,
	ClientError, View,
};
use seal_pki::{
	eseal::{
		sm3, validate_seal, validate_signature, Check, Document, ExtensionData, Kind, Material,
		Report, Seal, SealInfo, SealSignature, Signers, TimeStampToken,
	},
	limits::MAX_SEAL_SIGNATURE,
	Certificate, Crl, TrustAnchor, UnixTime, Validity,
};
use seal_primitives::Digest;
use std::path::Path;

/// What DER of a seal or signature begins with: a SEQUENCE.
const SEQUENCE: u8 = 0x30;
/// Characters of a line of PEM.
const LINE: usize = 64;
/// Bytes of the largest file that can hold a seal or signature: in base64 with line ends.
const MAX_FILE: usize = MAX_SEAL_SIGNATURE * 2;

/// The DER of a seal or signature in a file: as it is, in PEM under any label, or in base64 alone.
///
/// # Errors
/// [`ClientError::File`]; or [`ClientError::Content`] if it is too large, or PEM or base64 that does
/// not decode. What the DER is worth is not asked.
pub fn der(path: &Path) -> Result<Vec<u8>, ClientError> {
	let bytes = read(path)?;
	let wrong = |why: String| ClientError::Content { path: path.into(), why };
	if bytes.len() > MAX_FILE {
		let why = format!("{} bytes are more than any seal or signature has", bytes.len());
		return Err(wrong(why));
	}
	let text = match (pem(&bytes), base64(&bytes)) {
		(Some(text), _) => match blocks(text).next() {
			Some(block) => block.text.to_string(),
			None => return Err(wrong("it holds no block of PEM".into())),
		},
		(None, Some(text)) => text,
		(None, None) => return Ok(bytes),
	};
	pem_rfc7468::decode_vec(text.as_bytes())
		.map(|(_, der)| der)
		.map_err(|error| wrong(format!("its PEM or base64 does not decode: {error}")))
}

/// Text of base64 as a block of PEM, if it is such. DER begins with a byte that is no letter of it.
fn base64(bytes: &[u8]) -> Option<String> {
	let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/=".contains(byte);
	let letters: String =
		bytes.iter().filter(|byte| !byte.is_ascii_whitespace()).copied().map(char::from).collect();
	if letters.is_empty() || !letters.bytes().all(|byte| is_letter(&byte)) {
		return None;
	}
	let lines: Vec<&str> = (0..letters.len())
		.step_by(LINE)
		.filter_map(|start| letters.get(start..letters.len().min(start + LINE)))
		.collect();
	Some(format!("-----BEGIN SEAL-----\n{}\n-----END SEAL-----\n", lines.join("\n")))
}

/// A seal, or a signature made with one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sealed {
	/// A seal by itself.
	Seal(Box<Seal>),
	/// A signature with a seal.
	Signature(Box<SealSignature>),
}

impl Sealed {
	/// From a file, as [`der`] reads it.
	///
	/// # Errors
	/// As for [`der`]; and [`ClientError::Content`] if it is neither.
	pub fn from_file(path: &Path) -> Result<Self, ClientError> {
		Self::from_der(path, &der(path)?)
	}

	/// From the DER of a file.
	fn from_der(path: &Path, der: &[u8]) -> Result<Self, ClientError> {
		let read = match Kind::of(der) {
			Kind::Seal => Seal::from_der(der).map(|seal| Self::Seal(Box::new(seal))),
			Kind::Signature => {
				SealSignature::from_der(der).map(|signature| Self::Signature(Box::new(signature)))
			}
		};
		read.map_err(|fault| ClientError::Content {
			path: path.into(),
			why: format!("it is no electronic seal, and no signature with one: {fault}"),
		})
	}

	/// The seal.
	pub fn seal(&self) -> &Seal {
		match self {
			Self::Seal(seal) => seal,
			Self::Signature(signature) => signature.seal(),
		}
	}

	/// All that it says, to be shown. None of it is validated.
	pub fn view(&self) -> View {
		match self {
			Self::Seal(seal) => seal_view(seal).with_first("form", View::text("seal")),
			Self::Signature(signature) => View::fields([
				("form", View::text("signature")),
				("version", View::text(signature.seal().version())),
				("stated_version", View::Number(signature.stated_version().into())),
				("claimed_time", time(signature.time())),
				("data_hash", View::Text(hexadecimal(signature.data_hash()))),
				("property", text(signature.property())),
				("extensions", extensions(signature.extensions())),
				("signer", certificate(signature.signer())),
				("algorithm", View::text(signature.signature_algorithm())),
				("signature", View::Text(hexadecimal(signature.signature()))),
				("timestamp", token(signature.time_stamp())),
				("digest", View::Text(hexadecimal(&sm3(signature.der())))),
				("seal", seal_view(signature.seal())),
			]),
		}
	}
}

/// A file by which a seal on the chain can be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sought {
	/// A seal by itself: by its own digest.
	Seal(Digest),
	/// A signature made with a seal: by the digest of the seal in it.
	Signature(Digest),
	/// Anything else is taken as a seal's image: by the digest of the file.
	Image(Digest),
}

impl Sought {
	/// Of a file, read as [`der`] does. None of it is validated: what is found is on record, whatever
	/// the file's signatures are worth.
	///
	/// # Errors
	/// As for [`der`]; and [`ClientError::Content`] if it is DER of something else than a seal or a
	/// signature made with one.
	pub fn from_file(path: &Path) -> Result<Self, ClientError> {
		let der = der(path)?;
		if der.first() != Some(&SEQUENCE) {
			return Ok(Self::Image(Digest::sm3(&read(path)?)));
		}
		let sealed = Sealed::from_der(path, &der)?;
		let digest = Digest::sm3(sealed.seal().der());
		Ok(match sealed {
			Sealed::Seal(_) => Self::Seal(digest),
			Sealed::Signature(_) => Self::Signature(digest),
		})
	}

	/// The digest by which the chain is asked.
	pub fn digest(self) -> Digest {
		match self {
			Self::Seal(digest) | Self::Signature(digest) | Self::Image(digest) => digest,
		}
	}

	/// What the file holds.
	pub fn name(self) -> &'static str {
		match self {
			Self::Seal(_) => "seal",
			Self::Signature(_) => "signature",
			Self::Image(_) => "image",
		}
	}
}

/// All that a seal says, to be shown. None of it is validated.
pub fn seal_view(seal: &Seal) -> View {
	let SealInfo { vendor, id, kind, name, signers, created, validity, picture, .. } = seal.info();
	let signers = match signers {
		Signers::Certificates(list) => list.iter().map(|der| certificate(der)).collect(),
		Signers::Digests(list) => list
			.iter()
			.map(|digest| {
				View::fields([
					("algorithm", text(&digest.algorithm)),
					("digest", View::Text(hexadecimal(&digest.value))),
				])
			})
			.collect(),
	};
	View::fields([
		("version", View::text(seal.version())),
		("header_version", View::Number(seal.header_version().into())),
		("vendor", text(vendor)),
		("id", text(id)),
		("kind", View::Number((*kind).into())),
		("name", text(name)),
		("created", time(*created)),
		("valid_from", time(validity.not_before)),
		("valid_until", time(validity.not_after)),
		("signers", View::List(signers)),
		(
			"picture",
			View::fields([
				("format", text(&picture.format)),
				("width_mm", View::Number(picture.width.into())),
				("height_mm", View::Number(picture.height.into())),
				("bytes", View::Number(u128::try_from(picture.data.len()).unwrap_or_default())),
				("digest", View::Text(hexadecimal(&sm3(&picture.data)))),
			]),
		),
		("extensions", extensions(&seal.info().extensions)),
		("maker", certificate(seal.maker())),
		("algorithm", View::text(seal.signature_algorithm())),
		("signature", View::Text(hexadecimal(seal.signature()))),
		("timestamp", token(seal.time_stamp())),
		("digest", View::Text(hexadecimal(&sm3(seal.der())))),
	])
}

/// Text of strangers, what no terminal shall see as `\u{1b}`.
fn text(text: &str) -> View {
	let escape = |letter: char| match letter.is_control() {
		true => letter.escape_unicode().to_string(),
		false => letter.to_string(),
	};
	View::Text(text.chars().map(escape).collect())
}

fn time(at: UnixTime) -> View {
	View::Time(at.saturating_mul(1_000))
}

/// A certificate, or why it is none that is taken.
fn certificate(der: &[u8]) -> View {
	match Certificate::from_der(der) {
		Ok(certificate) => describe(&certificate),
		Err(fault) => View::fields([
			("fault", View::text(fault)),
			("fingerprint", View::Text(hexadecimal(&sm3(der)))),
		]),
	}
}

fn token(der: Option<&[u8]>) -> View {
	let Some(der) = der else { return View::None };
	match TimeStampToken::from_der(der) {
		Ok(token) => View::fields([
			("time", time(token.time())),
			("policy", View::text(token.policy())),
			("certificates", View::List(token.certificates().iter().map(describe).collect())),
		]),
		Err(fault) => View::fields([("fault", View::text(fault))]),
	}
}

fn extensions(extensions: &[ExtensionData]) -> View {
	let shown = extensions.iter().map(|extension| {
		View::fields([
			("id", View::text(extension.oid)),
			("critical", View::Bool(extension.critical)),
			("value", View::Text(hexadecimal(&extension.value))),
		])
	});
	View::List(shown.collect())
}

/// What is asked of a seal or a signature, and what there is to answer it from.
#[derive(Clone, Debug)]
pub struct Question {
	/// Its DER.
	pub der: Vec<u8>,
	/// The document, if it is a signature and the document is there.
	pub document: Option<Vec<u8>>,
	/// Certificates that may stand between those in it and an anchor.
	pub intermediates: Vec<Given<Certificate>>,
	/// What is trusted.
	pub anchors: Vec<Given<Anchor>>,
	/// What is trusted for timestamps.
	pub time_anchors: Vec<Given<Anchor>>,
	/// The certificates of those who may make seals; none named, it is not asked.
	pub makers: Vec<Given<Certificate>>,
	/// Revocation lists.
	pub lists: Vec<Given<Crl>>,
	/// For which time.
	pub at: UnixTime,
	/// By when the file was there, if that is proved.
	pub existed_at: Option<UnixTime>,
	/// Whether every certificate must be looked up in a revocation list.
	pub needs_lists: bool,
}

impl Question {
	/// Answer it.
	pub fn answer(&self) -> Report {
		let trust = |given: &[Given<Anchor>]| -> Vec<TrustAnchor> {
			given.iter().map(|given| given.value.trust.clone()).collect()
		};
		let (anchors, time_anchors) = (trust(&self.anchors), trust(&self.time_anchors));
		let certificates = |given: &[Given<Certificate>]| -> Vec<Certificate> {
			given.iter().map(|given| given.value.clone()).collect()
		};
		let (makers, intermediates) =
			(certificates(&self.makers), certificates(&self.intermediates));
		let crls: Vec<_> = self.lists.iter().map(|given| given.value.clone()).collect();
		let material = Material {
			anchors: &anchors,
			time_anchors: &time_anchors,
			makers: &makers,
			intermediates: &intermediates,
			crls: &crls,
			at: self.at,
			existed_at: self.existed_at,
			needs_crls: self.needs_lists,
		};
		match Kind::of(&self.der) {
			Kind::Seal => validate_seal(&self.der, &material),
			Kind::Signature => {
				let document = self.document.as_deref().map(Document::Bytes);
				validate_signature(&self.der, document, &material)
			}
		}
	}

	/// The answer, to be shown.
	pub fn view(&self, report: &Report) -> View {
		let kind = Kind::of(&self.der);
		let decisive = report.decided_by.and_then(|name| report.check(name));
		let checks = report.checks.iter().map(check_view);
		let (claimed, proved) = match report.time {
			Some(found) => (time(found.claimed), found.proved.map_or(View::None, time)),
			None => (View::None, View::None),
		};
		let form = match kind {
			Kind::Seal => "seal",
			Kind::Signature => "signature",
		};
		View::fields([
			("indication", View::text(report.indication)),
			("sub_indication", report.sub_indication.map_or(View::None, View::text)),
			("decided_by", report.decided_by.map_or(View::None, View::text)),
			("reason", decisive.map_or(View::None, |check| text(&check.detail))),
			("form", View::text(form)),
			("at", time(self.at)),
			("claimed_time", claimed),
			("proved_time", proved),
			("seal", self.summary(kind)),
			("checks", View::List(checks.collect())),
			("files", View::List(self.files())),
		])
	}

	/// Whose seal it is, as far as it can be read.
	fn summary(&self, kind: Kind) -> View {
		let seal = match kind {
			Kind::Seal => Seal::from_der(&self.der).ok(),
			Kind::Signature => {
				SealSignature::from_der(&self.der).ok().map(|read| read.seal().clone())
			}
		};
		seal.map_or(View::None, |seal| {
			let Validity { not_before, not_after } = seal.info().validity;
			View::fields([
				("version", View::text(seal.version())),
				("id", text(&seal.info().id)),
				("name", text(&seal.info().name)),
				("valid_from", time(not_before)),
				("valid_until", time(not_after)),
				("digest", View::Text(hexadecimal(&sm3(seal.der())))),
			])
		})
	}

	/// What the numbers in the checks' details stand for.
	fn files(&self) -> Vec<View> {
		fn of<T>(what: &str, given: &[Given<T>]) -> Vec<View> {
			let row = |(number, given): (usize, &Given<T>)| {
				View::fields([
					("what", View::Text(format!("{what} {number}"))),
					("file", View::text(&given.source)),
				])
			};
			given.iter().enumerate().map(row).collect()
		}
		[
			of("trust anchor", &self.anchors),
			of("trust anchor for timestamps", &self.time_anchors),
			of("maker", &self.makers),
			of("intermediate certificate", &self.intermediates),
			of("revocation list", &self.lists),
		]
		.concat()
	}
}

fn check_view(check: &Check) -> View {
	View::fields([
		("check", View::text(check.name)),
		("outcome", View::text(check.outcome)),
		("sub_indication", check.outcome.sub_indication().map_or(View::None, View::text)),
		("detail", text(&check.detail)),
	])
}

#[cfg(test)]
mod tests {
	use super::*;

	/// What a file with these contents holds.
	fn read_back(contents: &[u8]) -> Result<Vec<u8>, ClientError> {
		let file = tempfile::NamedTempFile::new().expect("a temporary file");
		std::fs::write(file.path(), contents).expect("writes");
		der(file.path())
	}

	#[test]
	fn files_are_der_pem_or_base64_however_it_is_broken() {
		let bytes: Vec<u8> = [0x30, 0x82, 1, 0].into_iter().chain(0..=255).collect();
		let pem = pem_rfc7468::encode_string("SES SEAL", pem_rfc7468::LineEnding::LF, &bytes)
			.expect("encodes");
		let body: String =
			pem.lines().filter(|line| !line.starts_with("---")).collect::<Vec<_>>().concat();
		let broken: Vec<_> = body.as_bytes().chunks(76).map(String::from_utf8_lossy).collect();
		for contents in [&pem, &body, &format!("{body}\n"), &broken.join("\r\n")] {
			assert_eq!(read_back(contents.as_bytes()).expect("reads"), bytes);
		}
		assert_eq!(read_back(&bytes).expect("reads"), bytes);
		let cut = read_back(&body.as_bytes()[..body.len() - 1]).expect_err("is cut").to_string();
		assert!(cut.contains("does not decode"), "{cut}");
		let large = read_back(&vec![0x30; MAX_FILE + 1]).expect_err("is too large").to_string();
		assert!(large.contains("more than any seal"), "{large}");
	}

	#[test]
	fn what_is_no_der_is_sought_as_an_image() {
		let directory = tempfile::tempdir().expect("a directory");
		let path = directory.path().join("file");
		for image in [&b"\x89PNG\r\n\x1a\n..."[..], b"<svg/>", b"\xff\xd8\xff"] {
			std::fs::write(&path, image).expect("writes");
			let sought = Sought::from_file(&path).expect("is an image");
			assert_eq!(sought, Sought::Image(Digest::sm3(image)));
		}
		std::fs::write(&path, [SEQUENCE, 3, 2, 1, 0]).expect("writes");
		let error = Sought::from_file(&path).expect_err("is other DER").to_string();
		assert!(error.contains("no electronic seal"), "{error}");
	}

	#[test]
	fn what_no_terminal_shall_see_is_escaped() {
		assert_eq!(text("印\u{1b}[31m"), View::text("印\\u{1b}[31m"));
	}
}
