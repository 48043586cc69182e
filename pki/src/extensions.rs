//! Extensions of certificates, RFC 5280 section 4.2.

use crate::{
	addresses::holds_text,
	fault::{Fault, Part},
	limits::MAX_EXTENSIONS,
	oids::{
		AUTHORITY_KEY_IDENTIFIER, BASIC_CONSTRAINTS, EXTENDED_KEY_USAGE, KEY_USAGE,
		SUBJECT_ALT_NAME, SUBJECT_KEY_IDENTIFIER,
	},
};
use alloc::vec::Vec;
use der::{
	asn1::{ObjectIdentifier, OctetStringRef},
	Decode, Encode, Reader, SliceReader, Tag,
};
use x509_cert::ext::pkix::{
	name::GeneralName, AuthorityKeyIdentifier, ExtendedKeyUsage, KeyUsage, SubjectAltName,
	SubjectKeyIdentifier,
};

/// One extension as it stands.
pub(crate) struct Raw<'a> {
	pub oid: ObjectIdentifier,
	pub critical: bool,
	pub value: &'a [u8],
}

impl<'a> Raw<'a> {
	fn part(&self) -> Part {
		Part::Extension(self.oid)
	}

	/// The value, which must be written as DER writes it. The library reads some values that are
	/// not (a DEFAULT written out, bits behind the last one set), so it is written again and
	/// compared.
	pub fn decode<T>(&self) -> Result<T, Fault>
	where
		T: Decode<'a, Error = der::Error> + Encode,
	{
		let in_part = Fault::in_part(self.part());
		let value = T::from_der(self.value).map_err(&in_part)?;
		if value.to_der().map_err(&in_part)? != self.value {
			return Err(Fault::NotCanonical { part: self.part() });
		}
		Ok(value)
	}
}

/// Read a SEQUENCE of extensions: not empty, none twice, not more than [`MAX_EXTENSIONS`].
pub(crate) fn read_list<'a>(reader: &mut SliceReader<'a>) -> Result<Vec<Raw<'a>>, Fault> {
	let mut list: Vec<Raw<'a>> = Vec::new();
	reader.sequence(|reader| {
		while !reader.is_finished() {
			if list.len() >= MAX_EXTENSIONS {
				return Err(Fault::TooManyExtensions { limit: MAX_EXTENSIONS });
			}
			let extension = reader.sequence(read_one)?;
			if list.iter().any(|other| other.oid == extension.oid) {
				return Err(Fault::DuplicateExtension { oid: extension.oid });
			}
			list.push(extension);
		}
		Ok(())
	})?;
	if list.is_empty() {
		return Err(Fault::EmptySequence { part: Part::Frame });
	}
	Ok(list)
}

fn read_one<'a>(reader: &mut SliceReader<'a>) -> Result<Raw<'a>, Fault> {
	let oid = ObjectIdentifier::decode(reader)?;
	let critical = read_flag(reader, Part::Extension(oid))?;
	let value = <&OctetStringRef>::decode(reader)?.as_bytes();
	Ok(Raw { oid, critical, value })
}

/// A BOOLEAN DEFAULT FALSE: in DER it is TRUE or absent, X.690 section 11.5.
fn read_flag(reader: &mut SliceReader<'_>, part: Part) -> Result<bool, Fault> {
	if reader.is_finished() || Tag::peek(reader)? != Tag::Boolean {
		return Ok(false);
	}
	if bool::decode(reader)? {
		Ok(true)
	} else {
		Err(Fault::NotCanonical { part })
	}
}

/// That an extension is there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Present {
	pub oid: ObjectIdentifier,
	pub critical: bool,
}

/// What the extensions of a certificate say.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Extensions {
	/// All of them, in their order.
	pub present: Vec<Present>,
	pub is_authority: bool,
	pub path_len: Option<u32>,
	pub key_usage: Option<KeyUsage>,
	pub extended_key_usage: Vec<ObjectIdentifier>,
	pub subject_key_identifier: Option<Vec<u8>>,
	pub authority_key_identifier: Option<Vec<u8>>,
	/// Whether subjectAltName has a name of a kind that names persons.
	pub names_person: bool,
	/// The first of those that lead to lists, policies or issuers that has room for free text.
	pub with_text: Option<ObjectIdentifier>,
}

impl Extensions {
	/// Read those of a certificate.
	pub fn read(reader: &mut SliceReader<'_>) -> Result<Self, Fault> {
		let list = read_list(reader)?;
		let mut extensions = Self::default();
		for raw in &list {
			extensions.present.push(Present { oid: raw.oid, critical: raw.critical });
			extensions.take(raw)?;
			if extensions.with_text.is_none() && holds_text(raw.oid, raw.value) {
				extensions.with_text = Some(raw.oid);
			}
		}
		let signs_certificates = extensions.key_usage.is_some_and(|usage| usage.key_cert_sign());
		match (extensions.is_authority, extensions.path_len) {
			(false, Some(_)) => Err(Fault::PathLengthWithoutAuthority),
			(false, None) if signs_certificates => Err(Fault::CertSignWithoutAuthority),
			_ => Ok(extensions),
		}
	}

	/// What one extension says, if it is one that is understood.
	fn take(&mut self, raw: &Raw<'_>) -> Result<(), Fault> {
		let part = raw.part();
		match raw.oid {
			BASIC_CONSTRAINTS => {
				(self.is_authority, self.path_len) = read_basic_constraints(raw)?;
			}
			KEY_USAGE => {
				let usage: KeyUsage = raw.decode()?;
				if usage.0.is_empty() {
					return Err(Fault::KeyUsageEmpty);
				}
				self.key_usage = Some(usage);
			}
			EXTENDED_KEY_USAGE => {
				self.extended_key_usage = raw.decode::<ExtendedKeyUsage>()?.0;
				if self.extended_key_usage.is_empty() {
					return Err(Fault::EmptySequence { part });
				}
			}
			SUBJECT_KEY_IDENTIFIER => {
				self.subject_key_identifier =
					Some(raw.decode::<SubjectKeyIdentifier>()?.0.into_bytes().into());
			}
			AUTHORITY_KEY_IDENTIFIER => {
				self.authority_key_identifier = read_authority_key_identifier(raw)?;
			}
			SUBJECT_ALT_NAME => {
				let names = raw.decode::<SubjectAltName>()?.0;
				if names.is_empty() {
					return Err(Fault::EmptySequence { part });
				}
				self.names_person = names.iter().any(may_name_person);
			}
			_ => (),
		}
		Ok(())
	}

	/// Whether an extension is there and critical.
	pub fn is_critical(&self, oid: ObjectIdentifier) -> bool {
		self.present.iter().any(|present| present.oid == oid && present.critical)
	}
}

/// cA and pathLenConstraint. The library's own type holds path lengths up to 255 only.
fn read_basic_constraints(raw: &Raw<'_>) -> Result<(bool, Option<u32>), Fault> {
	let in_part = Fault::in_part(raw.part());
	let mut reader = SliceReader::new(raw.value).map_err(&in_part)?;
	let constraints = reader.sequence(|reader| {
		let is_authority = read_flag(reader, raw.part())?;
		let path_len = if reader.is_finished() { None } else { Some(u32::decode(reader)?) };
		Ok::<_, Fault>((is_authority, path_len))
	});
	reader.finish().map_err(&in_part)?;
	constraints
}

/// The key identifier of an authorityKeyIdentifier, of a certificate or a revocation list. The
/// issuer's name and serial number beside it are read and not used: they lead to where the issuer's
/// certificate may be found, and the signature decides whether it is the one.
pub(crate) fn read_authority_key_identifier(raw: &Raw<'_>) -> Result<Option<Vec<u8>>, Fault> {
	let identifier = raw.decode::<AuthorityKeyIdentifier>()?.key_identifier;
	Ok(identifier.map(|identifier| identifier.into_bytes().into()))
}

/// Whether a name is of a kind that names persons: an e-mail address, a directory name, or one of
/// the forms that can hold anything.
fn may_name_person(name: &GeneralName) -> bool {
	!matches!(
		name,
		GeneralName::DnsName(_)
			| GeneralName::UniformResourceIdentifier(_)
			| GeneralName::IpAddress(_)
			| GeneralName::RegisteredId(_)
	)
}
