//! Making seals and signatures, the signing key being elsewhere.

use super::{
	fault::SealFault,
	info::{write_extensions, ExtensionData, SealInfo},
	seal::Seal,
	signature::SealSignature,
	version::SealVersion,
	write,
};
use crate::{certificate::Certificate, keys::PublicKey, time::UnixTime};
use alloc::{string::String, vec, vec::Vec};

/// A seal that lacks its maker's signature alone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SealDraft {
	version: SealVersion,
	info: Vec<u8>,
	/// The maker's certificate and algorithm, one behind the other.
	maker: Vec<u8>,
	key: PublicKey,
}

impl SealDraft {
	/// A seal that says `info`, to be signed by the key of the maker's certificate.
	///
	/// Errors: as [`SealInfo::to_der`].
	pub fn new(info: &SealInfo, maker: &Certificate) -> Result<Self, SealFault> {
		Ok(Self {
			version: info.version,
			info: info.to_der()?,
			maker: by(maker, "signAlgID")?,
			key: *maker.public_key(),
		})
	}

	/// What the maker signs: SES_SealInfo; in the first version a SEQUENCE of it, the certificate and
	/// the algorithm.
	pub fn to_sign(&self) -> Result<Vec<u8>, SealFault> {
		match self.version {
			SealVersion::V1 => write::sequence(&[self.info.clone(), self.maker.clone()]),
			SealVersion::V4 | SealVersion::V5 => Ok(self.info.clone()),
		}
	}

	/// The seal, with the maker's signature, a DER SEQUENCE of r and s, and a timestamp token over it
	/// if there is one.
	///
	/// Errors: the signature is not by the certificate's key over [`to_sign`](Self::to_sign); a token
	/// for a version that has no place for it; more than [`MAX_SEAL`](crate::limits::MAX_SEAL) bytes.
	pub fn finish(&self, signature: &[u8], time_stamp: Option<&[u8]>) -> Result<Seal, SealFault> {
		self.key.verify(&self.to_sign()?, signature).map_err(SealFault::Signature)?;
		let signed_by = [self.maker.clone(), write::bits(signature, "signedValue")?].concat();
		let der = match (self.version, time_stamp) {
			(SealVersion::V1, None) => {
				write::sequence(&[self.info.clone(), write::sequence(&[signed_by])?])?
			}
			(SealVersion::V4, None) => write::sequence(&[self.info.clone(), signed_by])?,
			(SealVersion::V5, _) => {
				write::sequence(&[self.info.clone(), signed_by, stamp(time_stamp)?])?
			}
			(version, Some(_)) => {
				return Err(SealFault::NoPlace { field: "a seal's timestamp", version })
			}
		};
		Seal::from_der(&der)
	}
}

/// What is done with a seal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Act {
	/// When.
	pub time: UnixTime,
	/// SM3 of the document.
	pub data_hash: [u8; 32],
	/// What that is the digest of. ASCII.
	pub property: String,
	/// What is added. The first version has no place for it.
	pub extensions: Vec<ExtensionData>,
}

/// A signature with a seal that lacks the signature value alone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SignatureDraft {
	version: SealVersion,
	content: Vec<u8>,
	/// The signer's certificate and algorithm, which the first version has in the content.
	signer: Vec<u8>,
	key: PublicKey,
}

impl SignatureDraft {
	/// A signature with this seal, to be signed by the key of the signer's certificate. Whether the
	/// seal lists the certificate is not asked: see [`validate_signature`](super::validate_signature).
	///
	/// Errors: text that is not ASCII where it must be; a time that its type does not hold;
	/// extensions in the first version.
	pub fn new(seal: &Seal, signer: &Certificate, act: &Act) -> Result<Self, SealFault> {
		let version = seal.version();
		let mut signer_part = by(signer, "signatureAlgID")?;
		let mut parts = vec![
			write::value(&seal.header_version(), "toSign.version")?,
			seal.der().to_vec(),
			write_time(version, act.time)?,
			write::bits(&act.data_hash, "toSign.dataHash")?,
			write::ia5(&act.property, "toSign.propertyInfo")?,
		];
		match (version, &act.extensions[..]) {
			(_, []) => (),
			(SealVersion::V1, _) => {
				return Err(SealFault::NoPlace { field: "a signature's extensions", version });
			}
			(_, extensions) => parts.push(write::tagged(write_extensions(extensions)?)?),
		}
		if version == SealVersion::V1 {
			parts.push(core::mem::take(&mut signer_part));
		}
		Ok(Self {
			version,
			content: write::sequence(&parts)?,
			signer: signer_part,
			key: *signer.public_key(),
		})
	}

	/// What the signer signs: TBS_Sign.
	pub fn to_sign(&self) -> &[u8] {
		&self.content
	}

	/// The signature, with its value, a DER SEQUENCE of r and s, and a timestamp token over that value
	/// if there is one.
	///
	/// Errors: the value is not by the certificate's key over [`to_sign`](Self::to_sign); a token for
	/// the first version, which has no place for it; more than
	/// [`MAX_SEAL_SIGNATURE`](crate::limits::MAX_SEAL_SIGNATURE) bytes.
	pub fn finish(
		&self,
		signature: &[u8],
		time_stamp: Option<&[u8]>,
	) -> Result<SealSignature, SealFault> {
		self.key.verify(&self.content, signature).map_err(SealFault::Signature)?;
		if let (version @ SealVersion::V1, Some(_)) = (self.version, time_stamp) {
			return Err(SealFault::NoPlace { field: "a timestamp", version });
		}
		SealSignature::from_der(&write::sequence(&[
			self.content.clone(),
			self.signer.clone(),
			write::bits(signature, "signature")?,
			stamp(time_stamp)?,
		])?)
	}
}

/// A certificate and the algorithm that its key signs with.
fn by(certificate: &Certificate, field: &'static str) -> Result<Vec<u8>, SealFault> {
	let algorithm = certificate.public_key().algorithm().signature();
	Ok([write::octets(certificate.der(), "cert")?, write::value(&algorithm, field)?].concat())
}

fn stamp(token: Option<&[u8]>) -> Result<Vec<u8>, SealFault> {
	token.map_or(Ok(Vec::new()), |token| write::tagged(write::bits(token, "timeStamp")?))
}

fn write_time(version: SealVersion, at: UnixTime) -> Result<Vec<u8>, SealFault> {
	const FIELD: &str = "toSign.timeInfo";
	match version {
		SealVersion::V1 => write::bits(&write::utc_time(at, FIELD)?, FIELD),
		SealVersion::V4 | SealVersion::V5 => write::generalized_time(at, FIELD),
	}
}
