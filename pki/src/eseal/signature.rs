//! Documents' signatures with a seal: SES_Signature.

use super::{
	fault::SealFault,
	info::{read_extensions, ExtensionData},
	read,
	seal::{position, Seal, SealedBy},
	version::SealVersion,
};
use crate::{
	keys::{KeyAlgorithm, PublicKey},
	limits::MAX_SEAL_SIGNATURE,
	signature::SignatureFault,
	time::UnixTime,
};
use alloc::{string::String, vec::Vec};
use core::ops::Range;
use der::{SliceReader, Tag};

/// A signature made with a seal over a document, read once. It keeps its bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SealSignature {
	der: Vec<u8>,
	/// Where what is signed stands.
	content_place: Range<usize>,
	content: Content,
	signature: SealedBy,
	time_stamp: Option<Vec<u8>>,
}

/// What is signed: TBS_Sign.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Content {
	version: u32,
	seal: Seal,
	time: UnixTime,
	data_hash: Vec<u8>,
	property: String,
	extensions: Vec<ExtensionData>,
}

impl Content {
	/// Read all but what the first version has behind it.
	fn read(reader: &mut SliceReader<'_>, is_first: bool) -> Result<Self, SealFault> {
		let version = read::value(reader, "toSign.version")?;
		let seal = Seal::from_der(read::element(reader, "toSign.eseal")?)?;
		if is_first != (seal.version() == SealVersion::V1) {
			return Err(SealFault::Mixed { seal: seal.version() });
		}
		let time = if is_first { read::wrapped_time } else { read::time };
		let time = time(reader, "toSign.timeInfo")?;
		let data_hash = read::bits(reader, "toSign.dataHash")?;
		let property = read::ia5(reader, "toSign.propertyInfo")?;
		let extensions = if is_first { Vec::new() } else { read_extensions(reader)? };
		Ok(Self { version, seal, time, data_hash, property, extensions })
	}
}

impl SealSignature {
	/// Read a signature from its DER: see `docs/electronic-seals.md`.
	///
	/// Errors: more than [`MAX_SEAL_SIGNATURE`] bytes, before anything is parsed; anything that is
	/// not strict DER of one of the three versions, the seal in it included.
	pub fn from_der(bytes: &[u8]) -> Result<Self, SealFault> {
		read::whole(bytes, MAX_SEAL_SIGNATURE, |reader| Self::read(bytes, reader))
	}

	fn read(bytes: &[u8], reader: &mut SliceReader<'_>) -> Result<Self, SealFault> {
		let mut content_reader = reader.clone();
		let start = position(reader)?;
		read::element(reader, "toSign")?;
		let content_place = start..position(reader)?;
		let is_first = read::peek(reader, "signature")? == Some(Tag::BitString);
		let mut by = None;
		let content = read::sequence(&mut content_reader, "toSign", |reader| {
			let content = Content::read(reader, is_first)?;
			if is_first {
				by = Some(read_signer(reader)?);
			}
			Ok(content)
		})?;
		let (certificate, algorithm) = match by {
			Some(by) => by,
			None => read_signer(reader)?,
		};
		let value = read::bits(reader, "signature")?;
		let time_stamp = if is_first {
			None
		} else {
			read::optional_tagged(reader, "timeStamp", |reader| read::bits(reader, "timeStamp"))?
		};
		let signature = SealedBy { certificate, algorithm, value };
		Ok(Self { der: bytes.to_vec(), content_place, content, signature, time_stamp })
	}

	/// Its bytes.
	pub fn der(&self) -> &[u8] {
		&self.der
	}

	/// The seal that it was made with.
	pub fn seal(&self) -> &Seal {
		&self.content.seal
	}

	/// The number of the version that it states; it should be its seal's.
	pub fn stated_version(&self) -> u32 {
		self.content.version
	}

	/// When it was made, by the signer's word.
	pub fn time(&self) -> UnixTime {
		self.content.time
	}

	/// The document's digest.
	pub fn data_hash(&self) -> &[u8] {
		&self.content.data_hash
	}

	/// What the document's digest is of: in OFD the path of the signature's description.
	pub fn property(&self) -> &str {
		&self.content.property
	}

	/// What a vendor added.
	pub fn extensions(&self) -> &[ExtensionData] {
		&self.content.extensions
	}

	/// The signer's certificate.
	pub fn signer(&self) -> &[u8] {
		&self.signature.certificate
	}

	/// With which algorithm it is signed.
	pub fn signature_algorithm(&self) -> KeyAlgorithm {
		self.signature.algorithm
	}

	/// The signature: a DER SEQUENCE of r and s.
	pub fn signature(&self) -> &[u8] {
		&self.signature.value
	}

	/// The timestamp token over the signature, if it bears one.
	pub fn time_stamp(&self) -> Option<&[u8]> {
		self.time_stamp.as_deref()
	}

	/// The bytes of what is signed, as they were read.
	pub fn signed_der(&self) -> &[u8] {
		self.der.get(self.content_place.clone()).unwrap_or_default()
	}

	/// Verify the signer's signature over the bytes as they were read, and nothing else.
	pub fn verify(&self, signer: &PublicKey) -> Result<(), SignatureFault> {
		self.signature.verify(signer, self.signed_der())
	}
}

fn read_signer(reader: &mut SliceReader<'_>) -> Result<(Vec<u8>, KeyAlgorithm), SealFault> {
	let certificate = read::octets(reader, "cert")?;
	Ok((certificate, read::signature_algorithm(reader, "signatureAlgID")?))
}
