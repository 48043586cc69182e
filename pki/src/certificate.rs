//! X.509 certificates of version 3, RFC 5280 section 4.

use crate::{
	element::enter,
	extensions::{Extensions, Present},
	fault::{AlgorithmFault, Fault, Part, SerialFault},
	keys::{KeyAlgorithm, PublicKey},
	limits::MAX_CERTIFICATE,
	name::Name,
	signature::{self, SignatureFault},
	time::{self, Validity},
};
use alloc::vec::Vec;
use core::ops::Range;
use der::{
	asn1::{AnyRef, BitStringRef, ObjectIdentifier, UintRef},
	Decode, Reader, SliceReader, Tag, TagMode, TagNumber, Tagged,
};
use sm3::{Digest, Sm3};
use spki::AlgorithmIdentifierRef;
use x509_cert::ext::pkix::KeyUsage;

/// SM3 of a certificate's DER.
pub type Fingerprint = [u8; 32];

/// The version number that stands for version 3.
const V3: u8 = 2;
/// Bytes of a serial number, RFC 5280 section 4.1.2.2.
const MAX_SERIAL: usize = 20;
/// issuerUniqueID and subjectUniqueID.
const UNIQUE_IDENTIFIERS: [TagNumber; 2] = [TagNumber(1), TagNumber(2)];
/// extensions.
const EXTENSIONS: TagNumber = TagNumber(3);

/// A certificate, read once. It keeps its bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Certificate {
	der: Vec<u8>,
	signed: Signed,
	content: Content,
}

/// The signature over a part of some DER: of a certificate or a revocation list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Signed {
	/// Where what is signed stands.
	content: Range<usize>,
	pub algorithm: KeyAlgorithm,
	signature: Vec<u8>,
}

impl Signed {
	/// Read `SEQUENCE { content, algorithm, signature }`, and the content with it. The algorithm
	/// inside the content must be the one outside.
	pub fn read<'a, T>(
		bytes: &'a [u8],
		read_content: impl FnOnce(&mut SliceReader<'a>, &AlgorithmIdentifierRef<'a>) -> Result<T, Fault>,
	) -> Result<(Self, T), Fault> {
		let mut reader = SliceReader::new(bytes)?;
		let read = reader.sequence(|reader| {
			let mut content_reader = reader.clone();
			let start = usize::try_from(reader.position())?;
			reader.tlv_bytes()?;
			let end = usize::try_from(reader.position())?;
			let identifier = AlgorithmIdentifierRef::decode(reader)?;
			let signature = BitStringRef::decode(reader)?;
			let signed = Self {
				content: start..end,
				algorithm: signature::algorithm(&identifier)?,
				signature: signature.as_bytes().ok_or(Fault::SignatureBits)?.to_vec(),
			};
			let content = content_reader.sequence(|reader| read_content(reader, &identifier))?;
			Ok::<_, Fault>((signed, content))
		})?;
		reader.finish()?;
		Ok(read)
	}

	/// Verify the signature under a key.
	pub fn verify(&self, der: &[u8], key: &PublicKey) -> Result<(), SignatureFault> {
		let content = der.get(self.content.clone()).unwrap_or_default();
		key.verify_by(self.algorithm, content, &self.signature)
	}
}

/// Read the algorithm inside what is signed, which must be the one outside.
pub(crate) fn read_same_algorithm<'a>(
	reader: &mut SliceReader<'a>,
	outer: &AlgorithmIdentifierRef<'a>,
) -> Result<(), Fault> {
	if AlgorithmIdentifierRef::decode(reader)? == *outer {
		Ok(())
	} else {
		Err(AlgorithmFault::Differ.into())
	}
}

/// Read a name.
pub(crate) fn read_name(reader: &mut SliceReader<'_>, part: Part) -> Result<Name, Fault> {
	Name::from_der(reader.tlv_bytes()?).map_err(Fault::in_part(part))
}

/// Read the issuer's name, which must not be empty.
pub(crate) fn read_issuer(reader: &mut SliceReader<'_>) -> Result<Name, Fault> {
	let issuer = read_name(reader, Part::Issuer)?;
	if issuer.is_empty() {
		return Err(Fault::IssuerEmpty);
	}
	Ok(issuer)
}

/// Read a serial number: positive, at most 20 bytes beside the sign's.
pub(crate) fn read_serial<'a>(reader: &mut SliceReader<'a>) -> Result<&'a [u8], Fault> {
	let integer = AnyRef::decode(reader)?;
	integer.tag().assert_eq(Tag::Integer)?;
	if integer.value().first().is_some_and(|byte| *byte >= 0x80) {
		return Err(Fault::Serial(SerialFault::Negative));
	}
	match integer.decode_as::<UintRef<'a>>()?.as_bytes() {
		[0] => Err(Fault::Serial(SerialFault::Zero)),
		serial if serial.len() > MAX_SERIAL => {
			Err(Fault::Serial(SerialFault::TooLong { length: serial.len() }))
		}
		serial => Ok(serial),
	}
}

fn read_validity(reader: &mut SliceReader<'_>) -> Result<Validity, Fault> {
	let validity = reader.sequence(|reader| {
		Ok::<_, Fault>(Validity { not_before: time::read(reader)?, not_after: time::read(reader)? })
	})?;
	if validity.not_after < validity.not_before {
		return Err(Fault::ValidityEmpty(validity));
	}
	Ok(validity)
}

/// What stands in the signed part.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Content {
	serial: Vec<u8>,
	issuer: Name,
	validity: Validity,
	subject: Name,
	public_key: PublicKey,
	extensions: Extensions,
}

impl Content {
	fn read<'a>(
		reader: &mut SliceReader<'a>,
		algorithm: &AlgorithmIdentifierRef<'a>,
	) -> Result<Self, Fault> {
		let version = reader.context_specific::<u8>(TagNumber(0), TagMode::Explicit)?;
		if version != Some(V3) {
			return Err(Fault::Version { found: version.unwrap_or_default() });
		}
		let serial = read_serial(reader)?.to_vec();
		read_same_algorithm(reader, algorithm)?;
		let issuer = read_issuer(reader)?;
		let validity = read_validity(reader)?;
		let subject = read_name(reader, Part::Subject)?;
		let public_key = PublicKey::from_spki_der(reader.tlv_bytes()?)?;
		for number in UNIQUE_IDENTIFIERS {
			if is_next(reader, number)? {
				return Err(Fault::UniqueIdentifier);
			}
		}
		let extensions = read_explicit(reader, EXTENSIONS, Extensions::read)?.unwrap_or_default();
		Ok(Self { serial, issuer, validity, subject, public_key, extensions })
	}
}

/// Whether a context-specific field of this number comes next.
fn is_next(reader: &mut SliceReader<'_>, number: TagNumber) -> Result<bool, Fault> {
	if reader.is_finished() {
		return Ok(false);
	}
	Ok(matches!(
		Tag::peek(reader)?,
		Tag::ContextSpecific { number: found, .. } if found == number
	))
}

/// Read an EXPLICIT field if it comes next.
pub(crate) fn read_explicit<'a, T>(
	reader: &mut SliceReader<'a>,
	number: TagNumber,
	read: impl FnOnce(&mut SliceReader<'a>) -> Result<T, Fault>,
) -> Result<Option<T>, Fault> {
	if !is_next(reader, number)? {
		return Ok(None);
	}
	let length = enter(reader, Tag::ContextSpecific { constructed: true, number })?;
	reader.read_nested(length, read).map(Some)
}

impl Certificate {
	/// Read a certificate from its DER: see `docs/certificates.md` for every check.
	///
	/// Errors: more than [`MAX_CERTIFICATE`] bytes, before anything is parsed; anything that is not
	/// strict DER of a version 3 certificate with a key and a signature of the two algorithms.
	pub fn from_der(bytes: &[u8]) -> Result<Self, Fault> {
		if bytes.len() > MAX_CERTIFICATE {
			return Err(Fault::TooLarge { length: bytes.len(), limit: MAX_CERTIFICATE });
		}
		let (signed, content) = Signed::read(bytes, Content::read)?;
		Ok(Self { der: bytes.to_vec(), signed, content })
	}

	/// Its bytes.
	pub fn der(&self) -> &[u8] {
		&self.der
	}

	/// SM3 of its bytes.
	pub fn fingerprint(&self) -> Fingerprint {
		Sm3::digest(&self.der).into()
	}

	/// The serial number: unsigned, big-endian, without leading zeros, 1 to 20 bytes.
	pub fn serial(&self) -> &[u8] {
		&self.content.serial
	}

	/// Whom it is about. Empty where the subject stands in subjectAltName alone.
	pub fn subject(&self) -> &Name {
		&self.content.subject
	}

	/// Who issued it.
	pub fn issuer(&self) -> &Name {
		&self.content.issuer
	}

	/// From when until when it is valid.
	pub fn validity(&self) -> Validity {
		self.content.validity
	}

	/// The subject's key.
	pub fn public_key(&self) -> &PublicKey {
		&self.content.public_key
	}

	/// With which algorithm it is signed.
	pub fn signature_algorithm(&self) -> KeyAlgorithm {
		self.signed.algorithm
	}

	/// Whether the subject may issue certificates (basicConstraints cA).
	pub fn is_authority(&self) -> bool {
		self.content.extensions.is_authority
	}

	/// How many intermediate authorities may stand below it.
	pub fn path_len(&self) -> Option<u32> {
		self.content.extensions.path_len
	}

	/// What the key may do.
	pub fn key_usage(&self) -> Option<KeyUsage> {
		self.content.extensions.key_usage
	}

	/// For which purposes; empty where it does not say.
	pub fn extended_key_usage(&self) -> &[ObjectIdentifier] {
		&self.content.extensions.extended_key_usage
	}

	/// What names its key.
	pub fn subject_key_identifier(&self) -> Option<&[u8]> {
		self.content.extensions.subject_key_identifier.as_deref()
	}

	/// What names its issuer's key.
	pub fn authority_key_identifier(&self) -> Option<&[u8]> {
		self.content.extensions.authority_key_identifier.as_deref()
	}

	/// The extensions that are there and whether each is critical, in order.
	pub fn extensions(&self) -> impl Iterator<Item = (ObjectIdentifier, bool)> + '_ {
		self.content.extensions.present.iter().map(|Present { oid, critical }| (*oid, *critical))
	}

	/// Whether subject and issuer are the same, as in a root or where an authority changes its key.
	pub fn is_self_issued(&self) -> bool {
		self.content.subject.matches(&self.content.issuer)
	}

	/// Verify its signature under its issuer's key, and nothing else.
	pub fn verify(&self, issuer: &PublicKey) -> Result<(), SignatureFault> {
		self.signed.verify(&self.der, issuer)
	}

	/// Whether an extension is there and critical.
	pub(crate) fn is_critical(&self, oid: ObjectIdentifier) -> bool {
		self.content.extensions.is_critical(oid)
	}

	/// Whether subjectAltName has a name of a kind that names persons.
	pub(crate) fn alternative_name_names_person(&self) -> bool {
		self.content.extensions.names_person
	}

	/// The first extension that should lead elsewhere and has room for free text.
	pub(crate) fn extension_with_text(&self) -> Option<ObjectIdentifier> {
		self.content.extensions.with_text
	}
}
