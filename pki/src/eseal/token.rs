//! Timestamp tokens: RFC 3161, with RFC 5816.

use super::{
	cms::{read_hash, tagged, SignedData},
	digest::HashAlgorithm,
};
use crate::{
	certificate::Certificate,
	element::enter,
	fault::{AlgorithmFault, Fault},
	indication::SubIndication,
	limits::MAX_TIME_STAMP,
	signature::SignatureFault,
	time::UnixTime,
};
use alloc::vec::Vec;
use core::fmt;
use der::{
	asn1::{AnyRef, GeneralizedTime, IntRef, ObjectIdentifier, OctetStringRef},
	Decode, Reader, SliceReader, Tag, TagNumber,
};

/// The number that stands for version 1.
const V1: u8 = 1;
/// Bytes of a time to the second, without its Z.
const SECONDS: usize = 14;

/// Why bytes are no timestamp token, or not one over what it should be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TokenFault {
	/// More bytes than are read at all.
	TooLarge {
		/// Bytes given.
		length: usize,
		/// Bytes allowed.
		limit: usize,
	},
	/// Not strict DER of a token.
	Malformed(der::Error),
	/// A part that is not what it must be in a token.
	Unfit(&'static str),
	/// A certificate in it is none that is taken.
	Certificate(Fault),
	/// A hash algorithm that is neither SM3 nor SHA-256.
	Hash {
		/// Which.
		oid: ObjectIdentifier,
	},
	/// A signature algorithm that is neither of the two.
	Algorithm(AlgorithmFault),
	/// A critical extension, none being understood.
	UnhandledCritical,
	/// It does not say, by the attribute signingCertificateV2, whose it is.
	NoSigningCertificate,
	/// It stamps something else.
	Imprint,
	/// The signed digest is not of the content.
	MessageDigest,
	/// The certificate that it says it is signed with is neither in it nor given.
	NoSigner,
	/// A certificate in it that no certificate at hand issued.
	Stray,
	/// The authority's signature does not hold.
	Signature(SignatureFault),
}

impl TokenFault {
	/// What ETSI EN 319 102-1 calls it. A token proves when a signature was there; one that proves
	/// nothing leaves the signature what it is, so the main indication is INDETERMINATE.
	pub fn sub_indication(&self) -> SubIndication {
		match self {
			Self::Imprint | Self::MessageDigest => SubIndication::HashFailure,
			Self::NoSigner => SubIndication::NoSigningCertificateFound,
			Self::Stray | Self::Certificate(_) => SubIndication::CertificateChainGeneralFailure,
			Self::Signature(fault) => fault.sub_indication().1,
			_ => SubIndication::FormatFailure,
		}
	}
}

impl From<der::Error> for TokenFault {
	fn from(error: der::Error) -> Self {
		Self::Malformed(error)
	}
}

impl fmt::Display for TokenFault {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::TooLarge { length, limit } => {
				write!(f, "the token's {length} bytes are more than the {limit} that are read")
			}
			Self::Malformed(error) => write!(f, "it is no timestamp token in DER: {error}"),
			Self::Unfit(part) => write!(f, "{part} is not that of a timestamp token"),
			Self::Certificate(fault) => write!(f, "a certificate in the token: {fault}"),
			Self::Hash { oid } => {
				write!(f, "the token's hash algorithm {oid} is neither SM3 nor SHA-256")
			}
			Self::Algorithm(fault) => fault.fmt(f),
			Self::UnhandledCritical => {
				f.write_str("the token has a critical extension, which is not understood")
			}
			Self::NoSigningCertificate => {
				f.write_str("the token has no signingCertificateV2, so nobody knows whose it is")
			}
			Self::Imprint => f.write_str("the token stamps something else"),
			Self::MessageDigest => f.write_str("the token's signed digest is not of its content"),
			Self::NoSigner => f.write_str(
				"the certificate of the token's signer is neither in it nor among the intermediates",
			),
			Self::Stray => {
				f.write_str("a certificate in the token is issued by none that is known")
			}
			Self::Signature(fault) => fault.fmt(f),
		}
	}
}

impl core::error::Error for TokenFault {}

/// A timestamp token, read once. Its signature is not checked by reading.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TimeStampToken {
	der: Vec<u8>,
	signed: SignedData,
	info: Info,
}

/// What a token says: TSTInfo, RFC 3161 section 2.4.2.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Info {
	policy: ObjectIdentifier,
	hash: HashAlgorithm,
	imprint: Vec<u8>,
	time: UnixTime,
}

impl TimeStampToken {
	/// Read a token from its DER, a CMS ContentInfo.
	///
	/// Errors: more than [`MAX_TIME_STAMP`] bytes, before anything is parsed; anything that is not
	/// strict DER of SignedData with one signer, who says which certificate is theirs
	/// (signingCertificateV2), over a TSTInfo; lists or attributes that are not signed.
	pub fn from_der(bytes: &[u8]) -> Result<Self, TokenFault> {
		if bytes.len() > MAX_TIME_STAMP {
			return Err(TokenFault::TooLarge { length: bytes.len(), limit: MAX_TIME_STAMP });
		}
		let mut reader = SliceReader::new(bytes)?;
		let signed = SignedData::read(&mut reader)?;
		reader.finish()?;
		let info = Info::from_der(&signed.content)?;
		Ok(Self { der: bytes.to_vec(), signed, info })
	}

	/// Its bytes.
	pub fn der(&self) -> &[u8] {
		&self.der
	}

	/// When it was made, fractions of a second left out.
	pub fn time(&self) -> UnixTime {
		self.info.time
	}

	/// Under which policy.
	pub fn policy(&self) -> ObjectIdentifier {
		self.info.policy
	}

	/// The certificates in it.
	pub fn certificates(&self) -> &[Certificate] {
		&self.signed.certificates
	}

	/// Check that it stamps this message.
	pub fn verify_imprint(&self, message: &[u8]) -> Result<(), TokenFault> {
		if self.info.imprint == self.info.hash.digest(message) {
			Ok(())
		} else {
			Err(TokenFault::Imprint)
		}
	}

	/// The certificate that it says it is signed with, from those in it and others, the signature
	/// verified under its key. Whether that is an authority's to be trusted is not asked.
	pub fn signer<'a>(&'a self, others: &'a [Certificate]) -> Result<&'a Certificate, TokenFault> {
		let mut certificates = self.certificates().iter().chain(others);
		let signer = certificates
			.find(|certificate| self.signed.is_signer(certificate))
			.ok_or(TokenFault::NoSigner)?;
		self.signed.verify(signer.public_key()).map_err(TokenFault::Signature)?;
		Ok(signer)
	}
}

impl Info {
	fn from_der(bytes: &[u8]) -> Result<Self, TokenFault> {
		let mut reader = SliceReader::new(bytes)?;
		let info = reader.sequence(Self::read)?;
		reader.finish()?;
		Ok(info)
	}

	fn read(reader: &mut SliceReader<'_>) -> Result<Self, TokenFault> {
		if u8::decode(reader)? != V1 {
			return Err(TokenFault::Unfit("TSTInfo's version"));
		}
		let policy = ObjectIdentifier::decode(reader)?;
		let (hash, imprint) = reader.sequence(|reader| {
			let hash = read_hash(reader)?;
			let imprint = <&OctetStringRef>::decode(reader)?.as_bytes().to_vec();
			Ok::<_, TokenFault>((hash, imprint))
		})?;
		IntRef::decode(reader)?;
		let time = read_time(reader)?;
		// Accuracy, ordering, nonce and the authority's name, each once at most.
		for tag in [Tag::Sequence, Tag::Boolean, Tag::Integer, context(0)] {
			if !reader.is_finished() && Tag::peek(reader)? == tag {
				reader.tlv_bytes()?;
			}
		}
		if !reader.is_finished() {
			tagged(reader, 1, refuse_critical)?;
		}
		Ok(Self { policy, hash, imprint, time })
	}
}

fn context(number: u32) -> Tag {
	Tag::ContextSpecific { constructed: true, number: TagNumber(number) }
}

/// Read a GeneralizedTime, which may have a fraction of a second here.
fn read_time(reader: &mut SliceReader<'_>) -> Result<UnixTime, TokenFault> {
	let length = enter(reader, Tag::GeneralizedTime)?;
	let text = reader.read_slice(length)?;
	let unfit = TokenFault::Unfit("the time");
	let (seconds, rest) = text.split_at_checked(SECONDS).ok_or(unfit)?;
	match rest {
		[b'Z'] => (),
		// X.690 section 11.7: at least one digit, the last one not zero.
		[b'.', digits @ .., b'1'..=b'9', b'Z'] if digits.iter().all(u8::is_ascii_digit) => (),
		_ => return Err(unfit),
	}
	let whole = [&[0x18, 0x0f][..], seconds, b"Z"].concat();
	Ok(GeneralizedTime::from_der(&whole)?.to_unix_duration().as_secs())
}

/// Pass over extensions, none of which is understood.
fn refuse_critical(reader: &mut SliceReader<'_>) -> Result<(), TokenFault> {
	while !reader.is_finished() {
		reader.sequence(|reader| {
			let _: ObjectIdentifier = reader.decode()?;
			if Tag::peek(reader)? == Tag::Boolean && bool::decode(reader)? {
				return Err(TokenFault::UnhandledCritical);
			}
			AnyRef::decode(reader)?.decode_as::<&OctetStringRef>()?;
			Ok(())
		})?;
	}
	Ok(())
}
