//! Seals: SESeal.

use super::{fault::SealFault, info::SealInfo, read, version::SealVersion, write};
use crate::{
	keys::{KeyAlgorithm, PublicKey},
	limits::MAX_SEAL,
	signature::SignatureFault,
};
use alloc::vec::Vec;
use core::ops::Range;
use der::{Reader, SliceReader, Tag};

/// An electronic seal, read once. It keeps its bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Seal {
	der: Vec<u8>,
	/// Where what the seal says stands.
	info_place: Range<usize>,
	/// Where the maker's certificate and algorithm stand, one behind the other.
	maker_place: Range<usize>,
	header_version: u32,
	info: SealInfo,
	pub(super) signature: SealedBy,
	time_stamp: Option<Vec<u8>>,
}

/// A certificate with a signature of its key.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct SealedBy {
	pub certificate: Vec<u8>,
	pub algorithm: KeyAlgorithm,
	pub value: Vec<u8>,
}

impl SealedBy {
	/// Verify the signature over a message.
	pub fn verify(&self, key: &PublicKey, message: &[u8]) -> Result<(), SignatureFault> {
		key.verify_by(self.algorithm, message, &self.value)
	}
}

impl Seal {
	/// Read a seal from its DER: see `docs/electronic-seals.md`.
	///
	/// The certificates in it are kept as bytes: what they are worth is validation's to say.
	///
	/// Errors: more than [`MAX_SEAL`] bytes, before anything is parsed; anything that is not strict
	/// DER of one of the three versions.
	pub fn from_der(bytes: &[u8]) -> Result<Self, SealFault> {
		read::whole(bytes, MAX_SEAL, |reader| Self::read(bytes, reader))
	}

	fn read(bytes: &[u8], reader: &mut SliceReader<'_>) -> Result<Self, SealFault> {
		let mut info_reader = reader.clone();
		let start = position(reader)?;
		read::element(reader, "eSealInfo")?;
		let info_place = start..position(reader)?;
		let is_first = read::peek(reader, "cert")? == Some(Tag::Sequence);
		let (info, header_version) = SealInfo::read(&mut info_reader, is_first)?;
		let (maker_place, signature) = if is_first {
			read::sequence(reader, "signInfo", read_signed_by)?
		} else {
			read_signed_by(reader)?
		};
		let time_stamp = match info.version {
			SealVersion::V5 => read::optional_tagged(reader, "timeStamp", |reader| {
				read::bits(reader, "timeStamp")
			})?,
			SealVersion::V1 | SealVersion::V4 => None,
		};
		Ok(Self {
			der: bytes.to_vec(),
			info_place,
			maker_place,
			header_version,
			info,
			signature,
			time_stamp,
		})
	}

	/// Its bytes.
	pub fn der(&self) -> &[u8] {
		&self.der
	}

	/// The version, by its form and header.
	pub fn version(&self) -> SealVersion {
		self.info.version
	}

	/// The number that its header states: 1 to 3 in files of the first version's form.
	pub fn header_version(&self) -> u32 {
		self.header_version
	}

	/// What it says.
	pub fn info(&self) -> &SealInfo {
		&self.info
	}

	/// The bytes of what it says, as they were read.
	pub fn info_der(&self) -> &[u8] {
		self.der.get(self.info_place.clone()).unwrap_or_default()
	}

	/// Its maker's certificate.
	pub fn maker(&self) -> &[u8] {
		&self.signature.certificate
	}

	/// With which algorithm its maker signed.
	pub fn signature_algorithm(&self) -> KeyAlgorithm {
		self.signature.algorithm
	}

	/// The maker's signature: a DER SEQUENCE of r and s.
	pub fn signature(&self) -> &[u8] {
		&self.signature.value
	}

	/// The timestamp token over the maker's signature, if it bears one.
	pub fn time_stamp(&self) -> Option<&[u8]> {
		self.time_stamp.as_deref()
	}

	/// Verify the maker's signature over the bytes as they were read, and nothing else.
	///
	/// Makers sign SES_SealInfo, or a SEQUENCE of it, their certificate and the algorithm, which is
	/// the first version's form. Both are taken in every version: both bind all that the seal says.
	pub fn verify(&self, maker: &PublicKey) -> Result<(), SignatureFault> {
		let info = self.info_der();
		self.signature.verify(maker, info).or_else(|fault| {
			let maker_part = self.der.get(self.maker_place.clone()).unwrap_or_default();
			match write::sequence(&[info.to_vec(), maker_part.to_vec()]) {
				Ok(joined) => self.signature.verify(maker, &joined),
				Err(_) => Err(fault),
			}
		})
	}
}

/// Read the maker's certificate, algorithm and signature, and where the first two stand.
fn read_signed_by(reader: &mut SliceReader<'_>) -> Result<(Range<usize>, SealedBy), SealFault> {
	let start = position(reader)?;
	let certificate = read::octets(reader, "cert")?;
	let algorithm = read::signature_algorithm(reader, "signAlgID")?;
	let place = start..position(reader)?;
	let value = read::bits(reader, "signedValue")?;
	Ok((place, SealedBy { certificate, algorithm, value }))
}

pub(super) fn position(reader: &SliceReader<'_>) -> Result<usize, SealFault> {
	Ok(usize::try_from(reader.position())?)
}
