//! What a seal says: SES_SealInfo.

use super::{fault::SealFault, read, version::SealVersion, write};
use crate::{
	limits::{MAX_EXTENSIONS, MAX_SEAL_SIGNERS},
	time::{UnixTime, Validity},
};
use alloc::{string::String, vec::Vec};
use der::{
	asn1::{ObjectIdentifier, PrintableStringRef},
	SliceReader, Tag,
};

/// The header's fixed word.
const HEADER_ID: &str = "ES";
/// Header versions that files of the first version's form bear: drafts of the standard counted on.
const V1_HEADERS: core::ops::RangeInclusive<u32> = 1..=3;

/// What a seal says, and what its maker signs: SES_SealInfo.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SealInfo {
	/// The version.
	pub version: SealVersion,
	/// Whose software made it (header.Vid). ASCII.
	pub vendor: String,
	/// The seal's identifier (esID). ASCII.
	pub id: String,
	/// The kind of seal (property.type). The standard leaves the numbers to its users; files bear 1
	/// for an organisation's and 2 for a person's, 3 and 5 besides.
	pub kind: u32,
	/// The seal's name, as it is read on it.
	pub name: String,
	/// Who may use it.
	pub signers: Signers,
	/// When it was made, by the maker's word.
	pub created: UnixTime,
	/// When it may be used (validStart and validEnd), both ends included.
	pub validity: Validity,
	/// The image.
	pub picture: Picture,
	/// What a vendor added.
	pub extensions: Vec<ExtensionData>,
}

/// The certificates whose keys may use a seal: SES_CertList.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Signers {
	/// Whole, in DER (certListType 1).
	Certificates(Vec<Vec<u8>>),
	/// By digest (certListType 2). The first version has none.
	Digests(Vec<CertificateDigest>),
}

/// A certificate's digest.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CertificateDigest {
	/// The hash algorithm's name or object identifier, as it stands there: ASCII.
	pub algorithm: String,
	/// The digest.
	pub value: Vec<u8>,
}

/// A seal's image: SES_ESPictrueInfo, as the standard spells it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Picture {
	/// `PNG`, `SVG`, `OFD` or another. ASCII.
	pub format: String,
	/// The image file.
	pub data: Vec<u8>,
	/// Millimetres that it is shown wide.
	pub width: u32,
	/// Millimetres that it is shown high.
	pub height: u32,
}

/// Something that a vendor added: ExtData.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ExtensionData {
	/// What it is.
	pub oid: ObjectIdentifier,
	/// Whether who does not understand it must not take the seal or signature.
	pub critical: bool,
	/// Its value.
	pub value: Vec<u8>,
}

impl SealInfo {
	/// Read it, with the number that its header states. `is_first` says that the seal around it has
	/// the first version's form.
	pub(super) fn read(
		reader: &mut SliceReader<'_>,
		is_first: bool,
	) -> Result<(Self, u32), SealFault> {
		read::sequence(reader, "eSealInfo", |reader| {
			let (vendor, number) = read::sequence(reader, "header", |reader| {
				if read::ia5(reader, "header.ID")? != HEADER_ID {
					return Err(SealFault::HeaderId);
				}
				let number = read::value(reader, "header.version")?;
				Ok((read::ia5(reader, "header.Vid")?, number))
			})?;
			let version = match SealVersion::from_header(number) {
				None if is_first && V1_HEADERS.contains(&number) => SealVersion::V1,
				Some(version) if !is_first => version,
				_ => return Err(SealFault::Version { found: number }),
			};
			let id = read::ia5(reader, "esID")?;
			let property = Property::read(reader, version)?;
			let picture = Picture::read(reader)?;
			let extensions = read_extensions(reader)?;
			let Property { kind, name, signers, created, validity } = property;
			let info = Self {
				version,
				vendor,
				id,
				kind,
				name,
				signers,
				created,
				validity,
				picture,
				extensions,
			};
			Ok((info, number))
		})
	}

	/// The DER in the standard's form.
	///
	/// Errors: text that is not ASCII where it must be; a time that its type does not hold; an empty
	/// validity, or list of signers; digests in the first version.
	pub fn to_der(&self) -> Result<Vec<u8>, SealFault> {
		let header = write::sequence(&[
			write::ia5(HEADER_ID, "header.ID")?,
			write::value(&self.version.number(), "header.version")?,
			write::ia5(&self.vendor, "header.Vid")?,
		])?;
		let extensions = match &self.extensions[..] {
			[] => Vec::new(),
			extensions => write_extensions(extensions)?,
		};
		write::sequence(&[
			header,
			write::ia5(&self.id, "esID")?,
			self.write_property()?,
			self.picture.write()?,
			extensions,
		])
	}

	fn write_property(&self) -> Result<Vec<u8>, SealFault> {
		if self.validity.not_after < self.validity.not_before {
			return Err(SealFault::ValidityEmpty(self.validity));
		}
		let is_first = self.version == SealVersion::V1;
		let list_type = match &self.signers {
			_ if is_first => Vec::new(),
			Signers::Certificates(_) => write::value(&1u32, "property.certListType")?,
			Signers::Digests(_) => write::value(&2u32, "property.certListType")?,
		};
		let time = if is_first { write::utc_time } else { write::generalized_time };
		write::sequence(&[
			write::value(&self.kind, "property.type")?,
			write::utf8(&self.name, "property.name")?,
			list_type,
			self.signers.to_der(self.version)?,
			time(self.created, "property.createDate")?,
			time(self.validity.not_before, "property.validStart")?,
			time(self.validity.not_after, "property.validEnd")?,
		])
	}
}

/// SES_ESPropertyInfo.
struct Property {
	kind: u32,
	name: String,
	signers: Signers,
	created: UnixTime,
	validity: Validity,
}

impl Property {
	fn read(reader: &mut SliceReader<'_>, version: SealVersion) -> Result<Self, SealFault> {
		read::sequence(reader, "property", |reader| {
			let kind = read::value(reader, "property.type")?;
			let name = read::utf8(reader, "property.name")?;
			let signers = Signers::read(reader, version)?;
			let created = read::time(reader, "property.createDate")?;
			let validity = Validity {
				not_before: read::time(reader, "property.validStart")?,
				not_after: read::time(reader, "property.validEnd")?,
			};
			if validity.not_after < validity.not_before {
				return Err(SealFault::ValidityEmpty(validity));
			}
			Ok(Self { kind, name, signers, created, validity })
		})
	}
}

impl Signers {
	const FIELD: &'static str = "property.certList";

	fn read(reader: &mut SliceReader<'_>, version: SealVersion) -> Result<Self, SealFault> {
		let list_type = match version {
			SealVersion::V1 => 1,
			SealVersion::V4 | SealVersion::V5 => read::value(reader, "property.certListType")?,
		};
		match list_type {
			1 => read::sequence_of(reader, Self::FIELD, MAX_SEAL_SIGNERS, |reader| {
				read::octets(reader, Self::FIELD)
			})
			.map(Self::Certificates),
			2 => read::sequence_of(reader, Self::FIELD, MAX_SEAL_SIGNERS, CertificateDigest::read)
				.map(Self::Digests),
			found => Err(SealFault::CertListType { found }),
		}
	}

	/// The DER of the list alone (certList), in the standard's form.
	///
	/// Errors: a list that is empty or too long; digests in the first version.
	pub fn to_der(&self, version: SealVersion) -> Result<Vec<u8>, SealFault> {
		let parts = match self {
			Self::Digests(_) if version == SealVersion::V1 => {
				return Err(SealFault::NoPlace { field: "digests of certificates", version });
			}
			Self::Certificates(list) => {
				list.iter().map(|der| write::octets(der, Self::FIELD)).collect::<Vec<_>>()
			}
			Self::Digests(list) => list.iter().map(CertificateDigest::write).collect(),
		};
		match &parts[..] {
			[] => Err(SealFault::Empty { field: Self::FIELD }),
			[..] if parts.len() > MAX_SEAL_SIGNERS => {
				Err(SealFault::TooMany { field: Self::FIELD, limit: MAX_SEAL_SIGNERS })
			}
			[..] => write::sequence(&parts.into_iter().collect::<Result<Vec<_>, _>>()?),
		}
	}
}

impl CertificateDigest {
	fn read(reader: &mut SliceReader<'_>) -> Result<Self, SealFault> {
		read::sequence(reader, Signers::FIELD, |reader| {
			Ok(Self {
				algorithm: read::printable(reader, "property.certList.type")?,
				value: read::octets(reader, "property.certList.value")?,
			})
		})
	}

	fn write(&self) -> Result<Vec<u8>, SealFault> {
		const FIELD: &str = "property.certList.type";
		let algorithm =
			PrintableStringRef::new(&self.algorithm).map_err(SealFault::in_field(FIELD))?;
		write::sequence(&[
			write::value(&algorithm, FIELD)?,
			write::octets(&self.value, "property.certList.value")?,
		])
	}
}

impl Picture {
	fn read(reader: &mut SliceReader<'_>) -> Result<Self, SealFault> {
		read::sequence(reader, "picture", |reader| {
			Ok(Self {
				format: read::ia5(reader, "picture.type")?,
				data: read::octets(reader, "picture.data")?,
				width: read::value(reader, "picture.width")?,
				height: read::value(reader, "picture.height")?,
			})
		})
	}

	fn write(&self) -> Result<Vec<u8>, SealFault> {
		write::sequence(&[
			write::ia5(&self.format, "picture.type")?,
			write::octets(&self.data, "picture.data")?,
			write::value(&self.width, "picture.width")?,
			write::value(&self.height, "picture.height")?,
		])
	}
}

/// Read extDatas, tagged or not: both are made.
pub(super) fn read_extensions(
	reader: &mut SliceReader<'_>,
) -> Result<Vec<ExtensionData>, SealFault> {
	const FIELD: &str = "extDatas";
	let list = match read::optional_tagged(reader, FIELD, read_extension_list)? {
		Some(list) => list,
		None if read::peek(reader, FIELD)? == Some(Tag::Sequence) => read_extension_list(reader)?,
		None => Vec::new(),
	};
	let mut rest = &list[..];
	while let [extension, others @ ..] = rest {
		if others.iter().any(|other| other.oid == extension.oid) {
			return Err(SealFault::DuplicateExtension { oid: extension.oid });
		}
		rest = others;
	}
	Ok(list)
}

fn read_extension_list(reader: &mut SliceReader<'_>) -> Result<Vec<ExtensionData>, SealFault> {
	read::sequence_of(reader, "extDatas", MAX_EXTENSIONS, ExtensionData::read)
}

/// The SEQUENCE OF ExtData.
pub(super) fn write_extensions(extensions: &[ExtensionData]) -> Result<Vec<u8>, SealFault> {
	let parts = extensions.iter().map(ExtensionData::write);
	write::sequence(&parts.collect::<Result<Vec<_>, _>>()?)
}

impl ExtensionData {
	fn read(reader: &mut SliceReader<'_>) -> Result<Self, SealFault> {
		read::sequence(reader, "extDatas", |reader| {
			let oid = read::value(reader, "extDatas.extnID")?;
			// Some leave FALSE out, as X.509's extensions do.
			let critical = match read::peek(reader, "extDatas.critical")? {
				Some(Tag::Boolean) => read::value(reader, "extDatas.critical")?,
				_ => false,
			};
			Ok(Self { oid, critical, value: read::octets(reader, "extDatas.extnValue")? })
		})
	}

	fn write(&self) -> Result<Vec<u8>, SealFault> {
		write::sequence(&[
			write::value(&self.oid, "extDatas.extnID")?,
			write::value(&self.critical, "extDatas.critical")?,
			write::octets(&self.value, "extDatas.extnValue")?,
		])
	}
}
