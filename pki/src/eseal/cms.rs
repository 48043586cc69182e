//! CMS SignedData (RFC 5652) as far as timestamp tokens use it: one signer, signed attributes, and
//! nothing outside of the signature that could say anything else.

use super::{digest::HashAlgorithm, token::TokenFault};
use crate::{
	certificate::{read_serial, Certificate},
	element::enter,
	keys::{KeyAlgorithm, PublicKey},
	limits::MAX_TIME_STAMP_CERTIFICATES,
	oids::{
		CONTENT_TYPE, GM_SIGNED_DATA, MESSAGE_DIGEST, SIGNED_DATA, SIGNING_CERTIFICATE_V2,
		SM2_SIGNATURE, TST_INFO,
	},
	signature::{self, SignatureFault},
};
use alloc::vec::Vec;
use der::{
	asn1::{AnyRef, ObjectIdentifier, OctetStringRef},
	Decode, Reader, SliceReader, Tag, TagNumber,
};
use spki::AlgorithmIdentifierRef;

/// Attributes of a signer.
const MAX_ATTRIBUTES: usize = 16;

/// SignedData over a TSTInfo.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct SignedData {
	/// The content, DER of a TSTInfo.
	pub content: Vec<u8>,
	pub certificates: Vec<Certificate>,
	signer: SignerId,
	algorithm: KeyAlgorithm,
	signature: Vec<u8>,
	/// The signed attributes under the tag that they are signed with.
	attributes: Vec<u8>,
	/// The digest of the signer's certificate that the attributes state.
	certificate_digest: (HashAlgorithm, Vec<u8>),
}

/// Whose certificate the signer's is.
#[derive(Clone, PartialEq, Eq, Debug)]
enum SignerId {
	/// DER of the issuer's name, and the serial number.
	Issued { issuer: Vec<u8>, serial: Vec<u8> },
	/// By its subjectKeyIdentifier.
	Key(Vec<u8>),
}

impl SignedData {
	/// Read a ContentInfo.
	pub fn read(reader: &mut SliceReader<'_>) -> Result<Self, TokenFault> {
		reader.sequence(|reader| {
			let version = match ObjectIdentifier::decode(reader)? {
				SIGNED_DATA => 3,
				// GM/T 0010 counts from 1 whatever the content.
				GM_SIGNED_DATA => 1,
				_ => return Err(TokenFault::Unfit("the content type")),
			};
			tagged(reader, 0, |reader| {
				reader.sequence(|reader| Self::read_content(reader, version))
			})
		})
	}

	fn read_content(reader: &mut SliceReader<'_>, version: u8) -> Result<Self, TokenFault> {
		if u8::decode(reader)? != version {
			return Err(TokenFault::Unfit("SignedData's version"));
		}
		let stated_digest = set(reader, read_hash)?;
		let content = reader.sequence(|reader| {
			if ObjectIdentifier::decode(reader)? != TST_INFO {
				return Err(TokenFault::Unfit("the encapsulated content's type"));
			}
			tagged(reader, 0, |reader| Ok(<&OctetStringRef>::decode(reader)?.as_bytes().to_vec()))
		})?;
		let certificates = match Tag::peek(reader)? {
			Tag::ContextSpecific { number: TagNumber(0), .. } => {
				tagged(reader, 0, read_certificates)?
			}
			_ => Vec::new(),
		};
		let signer = set(reader, |reader| reader.sequence(SignerInfo::read))?;
		if signer.digest != stated_digest {
			return Err(TokenFault::Unfit("digestAlgorithms"));
		}
		let said = Said::read(&signer.attributes)?;
		if said.message_digest != signer.digest.digest(&content) {
			return Err(TokenFault::MessageDigest);
		}
		Ok(Self {
			content,
			certificates,
			signer: signer.id,
			algorithm: signer.algorithm,
			signature: signer.signature,
			attributes: signer.attributes,
			certificate_digest: said.certificate_digest,
		})
	}

	/// Whether a certificate is the signer's: by what names it, and by its digest.
	pub fn is_signer(&self, certificate: &Certificate) -> bool {
		let (hash, digest) = &self.certificate_digest;
		let is_named = match &self.signer {
			SignerId::Issued { issuer, serial } => {
				certificate.issuer().der() == issuer && certificate.serial() == serial
			}
			SignerId::Key(identifier) => certificate.subject_key_identifier() == Some(identifier),
		};
		is_named && hash.digest(certificate.der()) == digest[..]
	}

	/// Verify the signature over the attributes, which hold the content's digest.
	pub fn verify(&self, key: &PublicKey) -> Result<(), SignatureFault> {
		key.verify_by(self.algorithm, &self.attributes, &self.signature)
	}
}

/// A signer, its attributes not yet read.
struct SignerInfo {
	id: SignerId,
	digest: HashAlgorithm,
	attributes: Vec<u8>,
	algorithm: KeyAlgorithm,
	signature: Vec<u8>,
}

impl SignerInfo {
	fn read(reader: &mut SliceReader<'_>) -> Result<Self, TokenFault> {
		let version = u8::decode(reader)?;
		let id = SignerId::read(reader)?;
		let belongs = match id {
			SignerId::Issued { .. } => 1,
			SignerId::Key(_) => 3,
		};
		if version != belongs {
			return Err(TokenFault::Unfit("SignerInfo's version"));
		}
		let digest = read_hash(reader)?;
		let mut attributes = reader.tlv_bytes()?.to_vec();
		match attributes.first_mut() {
			// Under [0] they are sent, under SET OF they are signed, RFC 5652 section 5.4.
			Some(tag @ 0xa0) => *tag = 0x31,
			_ => return Err(TokenFault::Unfit("the signed attributes")),
		}
		let identifier = AlgorithmIdentifierRef::decode(reader)?;
		let algorithm = match identifier.oid {
			SM2_SIGNATURE if is_plain(&identifier) => KeyAlgorithm::Sm2,
			_ => signature::algorithm(&identifier).map_err(TokenFault::Algorithm)?,
		};
		let signature = <&OctetStringRef>::decode(reader)?.as_bytes().to_vec();
		Ok(Self { id, digest, attributes, algorithm, signature })
	}
}

impl SignerId {
	fn read(reader: &mut SliceReader<'_>) -> Result<Self, TokenFault> {
		if Tag::peek(reader)? == Tag::Sequence {
			return reader.sequence(|reader| {
				let issuer = reader.tlv_bytes()?.to_vec();
				let serial = read_serial(reader)
					.map_err(|_| TokenFault::Unfit("the signer's serial number"))?;
				Ok(Self::Issued { issuer, serial: serial.to_vec() })
			});
		}
		let tag = Tag::ContextSpecific { constructed: false, number: TagNumber(0) };
		let length = enter(reader, tag)?;
		Ok(Self::Key(reader.read_slice(length)?.to_vec()))
	}
}

/// What the signed attributes say.
struct Said {
	message_digest: Vec<u8>,
	certificate_digest: (HashAlgorithm, Vec<u8>),
}

impl Said {
	fn read(attributes: &[u8]) -> Result<Self, TokenFault> {
		let (mut is_time_stamp, mut message_digest, mut certificate_digest) = (false, None, None);
		let mut seen: Vec<ObjectIdentifier> = Vec::new();
		let mut reader = SliceReader::new(attributes)?;
		set(&mut reader, |reader| {
			while !reader.is_finished() {
				reader.sequence(|reader| {
					let oid = ObjectIdentifier::decode(reader)?;
					if seen.contains(&oid) || seen.len() >= MAX_ATTRIBUTES {
						return Err(TokenFault::Unfit("the signed attributes"));
					}
					seen.push(oid);
					set(reader, |reader| {
						match oid {
							CONTENT_TYPE => {
								is_time_stamp = ObjectIdentifier::decode(reader)? == TST_INFO;
							}
							MESSAGE_DIGEST => {
								let digest = <&OctetStringRef>::decode(reader)?;
								message_digest = Some(digest.as_bytes().to_vec());
							}
							SIGNING_CERTIFICATE_V2 => {
								certificate_digest =
									Some(reader.sequence(read_signing_certificate)?);
							}
							_ => _ = reader.tlv_bytes()?,
						}
						Ok(())
					})
				})?;
			}
			Ok(())
		})?;
		match (is_time_stamp, message_digest, certificate_digest) {
			(false, ..) => Err(TokenFault::Unfit("the attribute contentType")),
			(_, None, _) => Err(TokenFault::Unfit("the attribute messageDigest")),
			(.., None) => Err(TokenFault::NoSigningCertificate),
			(true, Some(message_digest), Some(certificate_digest)) => {
				Ok(Self { message_digest, certificate_digest })
			}
		}
	}
}

/// The digest of the first certificate, the signer's, of a SigningCertificateV2, RFC 5035 section 4.
fn read_signing_certificate(
	reader: &mut SliceReader<'_>,
) -> Result<(HashAlgorithm, Vec<u8>), TokenFault> {
	let first = reader.sequence(|reader| {
		let first = reader.sequence(|reader| {
			let hash = match Tag::peek(reader)? {
				Tag::Sequence => read_hash(reader)?,
				_ => HashAlgorithm::Sha256,
			};
			let digest = <&OctetStringRef>::decode(reader)?.as_bytes().to_vec();
			skip(reader)?;
			Ok::<_, TokenFault>((hash, digest))
		})?;
		// Those above it, and policies: the path says which they are.
		skip(reader)?;
		Ok::<_, TokenFault>(first)
	})?;
	skip(reader)?;
	Ok(first)
}

/// Pass over what is left, element by element. It is signed, and not needed.
fn skip(reader: &mut SliceReader<'_>) -> Result<(), TokenFault> {
	while !reader.is_finished() {
		reader.tlv_bytes()?;
	}
	Ok(())
}

fn read_certificates(reader: &mut SliceReader<'_>) -> Result<Vec<Certificate>, TokenFault> {
	let mut certificates = Vec::new();
	while !reader.is_finished() {
		if certificates.len() >= MAX_TIME_STAMP_CERTIFICATES {
			return Err(TokenFault::Unfit("the number of certificates"));
		}
		let certificate = Certificate::from_der(reader.tlv_bytes()?);
		certificates.push(certificate.map_err(TokenFault::Certificate)?);
	}
	Ok(certificates)
}

/// Read a hash algorithm's identifier, its parameters NULL or left out.
pub(super) fn read_hash(reader: &mut SliceReader<'_>) -> Result<HashAlgorithm, TokenFault> {
	let identifier = AlgorithmIdentifierRef::decode(reader)?;
	HashAlgorithm::from_oid(identifier.oid)
		.filter(|_| is_plain(&identifier))
		.ok_or(TokenFault::Hash { oid: identifier.oid })
}

fn is_plain(identifier: &AlgorithmIdentifierRef<'_>) -> bool {
	identifier.parameters.is_none_or(AnyRef::is_null)
}

/// Read what stands under a constructed context-specific tag.
pub(super) fn tagged<'a, T>(
	reader: &mut SliceReader<'a>,
	number: u32,
	read: impl FnOnce(&mut SliceReader<'a>) -> Result<T, TokenFault>,
) -> Result<T, TokenFault> {
	let tag = Tag::ContextSpecific { constructed: true, number: TagNumber(number) };
	nested(reader, tag, read)
}

/// Read a SET, all of it.
fn set<'a, T>(
	reader: &mut SliceReader<'a>,
	read: impl FnOnce(&mut SliceReader<'a>) -> Result<T, TokenFault>,
) -> Result<T, TokenFault> {
	nested(reader, Tag::Set, read)
}

fn nested<'a, T>(
	reader: &mut SliceReader<'a>,
	tag: Tag,
	read: impl FnOnce(&mut SliceReader<'a>) -> Result<T, TokenFault>,
) -> Result<T, TokenFault> {
	let length = enter(reader, tag)?;
	reader.read_nested(length, read)
}
