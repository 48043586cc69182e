//! Certificate revocation lists of version 2, RFC 5280 section 5.

use crate::{
	certificate::{read_explicit, read_issuer, read_same_algorithm, read_serial, Signed},
	extensions::{read_authority_key_identifier, read_list, Raw},
	fault::{Fault, Part, Rule},
	keys::{KeyAlgorithm, PublicKey},
	limits::MAX_CRL,
	name::Name,
	oids::{
		AUTHORITY_KEY_IDENTIFIER, CERTIFICATE_ISSUER, CRL_NUMBER, DELTA_CRL_INDICATOR,
		INVALIDITY_DATE, ISSUING_DISTRIBUTION_POINT, REASON_CODE,
	},
	signature::SignatureFault,
	time::{self, UnixTime, Validity},
};
use alloc::vec::Vec;
use core::{fmt, ops::Range};
use der::{
	asn1::{AnyRef, GeneralizedTime, Uint},
	Decode, Reader, SliceReader, Tag, TagNumber, Tagged,
};
use spki::AlgorithmIdentifierRef;

/// The version number that stands for version 2.
const V2: u8 = 1;
/// crlExtensions.
const EXTENSIONS: TagNumber = TagNumber(0);

/// Why a certificate was revoked, RFC 5280 section 5.3.1. The numbers are the standard's codes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Reason {
	/// No reason given.
	Unspecified = 0,
	/// The private key is known or feared to be in other hands.
	KeyCompromise = 1,
	/// The same of an authority's key.
	AuthorityCompromise = 2,
	/// The subject's name or affiliation changed.
	AffiliationChanged = 3,
	/// Another certificate took its place.
	Superseded = 4,
	/// It is no longer needed.
	CessationOfOperation = 5,
	/// Suspended for a while. Until it is off the list it counts as revoked.
	Hold = 6,
	/// A privilege was withdrawn.
	PrivilegeWithdrawn = 9,
	/// The same as the second, of an attribute authority.
	AttributeAuthorityCompromise = 10,
}

impl Reason {
	/// The reason of a code. removeFromCRL (8) belongs to delta lists only.
	fn from_code(code: u8) -> Result<Self, Fault> {
		Ok(match code {
			0 => Self::Unspecified,
			1 => Self::KeyCompromise,
			2 => Self::AuthorityCompromise,
			3 => Self::AffiliationChanged,
			4 => Self::Superseded,
			5 => Self::CessationOfOperation,
			6 => Self::Hold,
			9 => Self::PrivilegeWithdrawn,
			10 => Self::AttributeAuthorityCompromise,
			code => return Err(Fault::Reason { code }),
		})
	}
}

impl fmt::Display for Reason {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::Unspecified => "no reason given",
			Self::KeyCompromise => "key compromised",
			Self::AuthorityCompromise => "authority's key compromised",
			Self::AffiliationChanged => "affiliation changed",
			Self::Superseded => "superseded",
			Self::CessationOfOperation => "no longer in operation",
			Self::Hold => "on hold",
			Self::PrivilegeWithdrawn => "privilege withdrawn",
			Self::AttributeAuthorityCompromise => "attribute authority's key compromised",
		})
	}
}

/// One revocation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Revoked<'a> {
	/// The certificate's serial number: unsigned, big-endian, without leading zeros.
	pub serial: &'a [u8],
	/// When the authority revoked it.
	pub at: UnixTime,
	/// Why, if it says.
	pub reason: Option<Reason>,
	/// Since when, as far as the authority knows, the key was not good, if it says. It tells and
	/// does not decide: a certificate counts as revoked from `at` on.
	pub invalid_since: Option<UnixTime>,
}

/// An entry as it is kept: the serial number stands in the list's DER.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Entry {
	serial: Range<usize>,
	at: UnixTime,
	reason: Option<Reason>,
	invalid_since: Option<UnixTime>,
}

/// A revocation list, read once. It keeps its bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Crl {
	der: Vec<u8>,
	signed: Signed,
	content: Content,
}

/// What stands in the signed part.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Content {
	issuer: Name,
	this_update: UnixTime,
	next_update: Option<UnixTime>,
	entries: Vec<Entry>,
	number: Option<Vec<u8>>,
	authority_key_identifier: Option<Vec<u8>>,
}

impl Crl {
	/// Read a revocation list from its DER.
	///
	/// Errors: more than [`MAX_CRL`] bytes, before anything is parsed; anything that is not strict
	/// DER; a list that is a delta, indirect, or of a part of the certificates only; a critical
	/// extension that is not understood, of the list or of any entry (RFC 5280 section 5.3).
	pub fn from_der(bytes: &[u8]) -> Result<Self, Fault> {
		if bytes.len() > MAX_CRL {
			return Err(Fault::TooLarge { length: bytes.len(), limit: MAX_CRL });
		}
		let (signed, content) = Signed::read(bytes, Content::read)?;
		Ok(Self { der: bytes.to_vec(), signed, content })
	}

	/// Its bytes.
	pub fn der(&self) -> &[u8] {
		&self.der
	}

	/// Who issued it.
	pub fn issuer(&self) -> &Name {
		&self.content.issuer
	}

	/// Its number, unsigned, big-endian, without leading zeros, if it has one.
	pub fn number(&self) -> Option<&[u8]> {
		self.content.number.as_deref()
	}

	/// When it was made.
	pub fn this_update(&self) -> UnixTime {
		self.content.this_update
	}

	/// When the next one is due at the latest, if it says.
	pub fn next_update(&self) -> Option<UnixTime> {
		self.content.next_update
	}

	/// What names its issuer's key.
	pub fn authority_key_identifier(&self) -> Option<&[u8]> {
		self.content.authority_key_identifier.as_deref()
	}

	/// With which algorithm it is signed.
	pub fn signature_algorithm(&self) -> KeyAlgorithm {
		self.signed.algorithm
	}

	/// Check that this issuer made it: its name (a DER Name) and its signature.
	///
	/// Whether the issuer may (cRLSign), and whether the list is current, are not asked here.
	pub fn verify(&self, issuer: &[u8], key: &PublicKey) -> Result<(), Fault> {
		let issuer = Name::from_der(issuer).map_err(Fault::in_part(Part::Issuer))?;
		if !issuer.matches(self.issuer()) {
			return Err(Fault::Unfit(Rule::CrlIssuer));
		}
		self.verify_signature(key).map_err(|fault| Fault::Unfit(Rule::Signature(fault)))
	}

	/// Verify the signature alone.
	pub(crate) fn verify_signature(&self, key: &PublicKey) -> Result<(), SignatureFault> {
		self.signed.verify(&self.der, key)
	}

	/// The revocations in their order.
	pub fn entries(&self) -> impl Iterator<Item = Revoked<'_>> {
		self.content.entries.iter().map(|entry| Revoked {
			serial: self.der.get(entry.serial.clone()).unwrap_or_default(),
			at: entry.at,
			reason: entry.reason,
			invalid_since: entry.invalid_since,
		})
	}
}

impl Content {
	fn read<'a>(
		reader: &mut SliceReader<'a>,
		algorithm: &AlgorithmIdentifierRef<'a>,
	) -> Result<Self, Fault> {
		let has_version = Tag::peek(reader)? == Tag::Integer;
		if has_version {
			let found = u8::decode(reader)?;
			if found != V2 {
				return Err(Fault::Version { found });
			}
		}
		read_same_algorithm(reader, algorithm)?;
		let issuer = read_issuer(reader)?;
		let this_update = time::read(reader)?;
		let next_update = time::read_optional(reader)?;
		if let Some(next_update) = next_update.filter(|next_update| *next_update < this_update) {
			let validity = Validity { not_before: this_update, not_after: next_update };
			return Err(Fault::ListValidityEmpty(validity));
		}
		let entries = read_entries(reader)?;
		let mut content = Self {
			issuer,
			this_update,
			next_update,
			entries,
			number: None,
			authority_key_identifier: None,
		};
		for raw in read_explicit(reader, EXTENSIONS, read_list)?.unwrap_or_default() {
			// Extensions came with version 2, RFC 5280 section 5.1.2.1.
			if !has_version {
				return Err(Fault::Version { found: 0 });
			}
			content.take(&raw)?;
		}
		Ok(content)
	}

	/// What one extension of the list says.
	fn take(&mut self, raw: &Raw<'_>) -> Result<(), Fault> {
		match raw.oid {
			AUTHORITY_KEY_IDENTIFIER => {
				self.authority_key_identifier = read_authority_key_identifier(raw)?;
			}
			CRL_NUMBER => self.number = Some(raw.decode::<Uint>()?.as_bytes().to_vec()),
			oid @ (DELTA_CRL_INDICATOR | ISSUING_DISTRIBUTION_POINT) => {
				return Err(Fault::PartialList { oid });
			}
			oid if raw.critical => return Err(Fault::UnhandledCritical { oid }),
			_ => (),
		}
		Ok(())
	}
}

fn read_entries(reader: &mut SliceReader<'_>) -> Result<Vec<Entry>, Fault> {
	let mut entries = Vec::new();
	if reader.is_finished() || Tag::peek(reader)? != Tag::Sequence {
		return Ok(entries);
	}
	reader.sequence(|reader| {
		while !reader.is_finished() {
			entries.push(reader.sequence(read_entry)?);
		}
		Ok::<_, Fault>(())
	})?;
	if entries.is_empty() {
		return Err(Fault::EmptySequence { part: Part::Frame });
	}
	Ok(entries)
}

fn read_entry(reader: &mut SliceReader<'_>) -> Result<Entry, Fault> {
	let length = read_serial(reader)?.len();
	let end = usize::try_from(reader.position())?;
	let at = time::read(reader)?;
	let mut entry =
		Entry { serial: end.saturating_sub(length)..end, at, reason: None, invalid_since: None };
	if reader.is_finished() {
		return Ok(entry);
	}
	for raw in read_list(reader)? {
		match raw.oid {
			REASON_CODE => entry.reason = Some(read_reason(&raw)?),
			INVALIDITY_DATE => {
				let since = raw.decode::<GeneralizedTime>()?;
				entry.invalid_since = Some(since.to_unix_duration().as_secs());
			}
			CERTIFICATE_ISSUER => return Err(Fault::PartialList { oid: CERTIFICATE_ISSUER }),
			oid if raw.critical => return Err(Fault::UnhandledCritical { oid }),
			_ => (),
		}
	}
	Ok(entry)
}

/// An ENUMERATED of one byte.
fn read_reason(raw: &Raw<'_>) -> Result<Reason, Fault> {
	let in_part = Fault::in_part(Part::Extension(raw.oid));
	let value = AnyRef::from_der(raw.value).map_err(&in_part)?;
	value.tag().assert_eq(Tag::Enumerated).map_err(&in_part)?;
	match value.value() {
		[code] => Reason::from_code(*code),
		_ => Err(in_part(Tag::Enumerated.value_error().into())),
	}
}
