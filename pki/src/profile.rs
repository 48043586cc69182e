//! Whom a certificate names, after the project's profile: nothing of a natural person may stand on
//! the chain, so a person's certificate bears a pseudonym and nothing else. See
//! `docs/certificates.md`.

use crate::{
	certificate::Certificate,
	name::{Attribute, Name},
	oids::*,
};
use core::fmt;
use der::asn1::ObjectIdentifier;

/// Digits of a person's commitment, two for each byte.
const COMMITMENT_DIGITS: usize = 64;
/// Letters of a country's code, ISO 3166-1 alpha-2.
const COUNTRY_LENGTH: usize = 2;
/// Characters of a Unified Social Credit Code, GB 32100-2015.
const CREDIT_CODE_LENGTH: usize = 18;
/// The characters that it is written with.
const CREDIT_CODE_ALPHABET: &[u8] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";

/// Attributes that name or describe a natural person. In no subject of any kind.
const PERSONAL_ATTRIBUTES: [ObjectIdentifier; 19] = [
	SURNAME,
	SERIAL_NUMBER,
	STREET,
	TITLE,
	POSTAL_ADDRESS,
	TELEPHONE,
	NAME,
	GIVEN_NAME,
	INITIALS,
	GENERATION,
	EMAIL,
	USER_ID,
	MAIL,
	MOBILE,
	DATE_OF_BIRTH,
	PLACE_OF_BIRTH,
	GENDER,
	CITIZENSHIP,
	RESIDENCE,
];

/// Extensions that hold data of a natural person, and roots of such: a later edition of the standard
/// numbers the documents below the identity code. In no certificate of any kind.
const PERSONAL_EXTENSIONS: [ObjectIdentifier; 3] =
	[SUBJECT_DIRECTORY_ATTRIBUTES, IDENTITY_CODE, INSURANCE_NUMBER];

/// Extensions that a person's certificate may have: none has room for more than the key's use.
const PERSON_EXTENSIONS: [ObjectIdentifier; 8] = [
	SUBJECT_KEY_IDENTIFIER,
	KEY_USAGE,
	BASIC_CONSTRAINTS,
	CRL_DISTRIBUTION_POINTS,
	CERTIFICATE_POLICIES,
	AUTHORITY_KEY_IDENTIFIER,
	EXTENDED_KEY_USAGE,
	AUTHORITY_INFO_ACCESS,
];

/// Extensions that an organisation's certificate may have besides.
const ORGANISATION_EXTENSIONS: [ObjectIdentifier; 4] =
	[SUBJECT_ALT_NAME, REGISTRATION_NUMBER, ORGANISATION_CODE, TAX_NUMBER];

/// Attributes of a person's subject.
const PERSON_ATTRIBUTES: [ObjectIdentifier; 2] = [COUNTRY, PSEUDONYM];

/// Attributes of an organisation's subject.
const ORGANISATION_ATTRIBUTES: [ObjectIdentifier; 6] =
	[COUNTRY, PROVINCE, LOCALITY, ORGANISATION, COMMON_NAME, ORGANISATION_IDENTIFIER];

/// Whom a certificate names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Holder<'a> {
	/// A natural person, by pseudonym: 64 lower-case hexadecimal digits.
	Person {
		/// The commitment to who it is.
		commitment: [u8; 32],
	},
	/// An organisation.
	Organisation {
		/// Its name (O).
		name: &'a str,
		/// Its Unified Social Credit Code, if it is there: 18 characters of the code's alphabet.
		/// Check characters are not tried, since codes with wrong ones were issued.
		credit_code: Option<&'a str>,
	},
	/// A certificate authority.
	Authority,
}

/// Why a certificate does not fit the profile.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ProfileFault {
	/// An attribute or extension that names or describes a natural person: a name, number, address,
	/// date, an alternative name of a kind for persons, or a common name that is not the
	/// organisation's.
	PersonNamed {
		/// The attribute's or extension's identifier.
		attribute: ObjectIdentifier,
	},
	/// Neither a pseudonym nor an organisation's name, in what is no authority's certificate.
	NobodyNamed,
	/// An attribute that the profile does not have for this holder.
	UnlistedAttribute {
		/// Which.
		oid: ObjectIdentifier,
	},
	/// An extension that the profile does not have for this holder.
	UnlistedExtension {
		/// Which.
		oid: ObjectIdentifier,
	},
	/// An extension of a person's certificate that should hold web addresses and identifiers alone
	/// holds something else: a directory name, a notice, or what cannot be read.
	FreeText {
		/// Which.
		oid: ObjectIdentifier,
	},
	/// An attribute that may stand once stands twice.
	Repeated {
		/// Which.
		oid: ObjectIdentifier,
	},
	/// An attribute that is to be read is empty, or no UTF8String or PrintableString.
	NotText {
		/// Which.
		oid: ObjectIdentifier,
	},
	/// A country that is not the two capital letters of ISO 3166: it would have room for a name.
	Country,
	/// A pseudonym that is not 64 lower-case hexadecimal digits.
	Pseudonym,
	/// An organisationIdentifier that is not 18 characters of a credit code.
	CreditCode,
}

impl fmt::Display for ProfileFault {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::PersonNamed { attribute } => write!(
				f,
				"{attribute} names or describes a person: a certificate with a pseudonym is needed"
			),
			Self::NobodyNamed => {
				f.write_str("the subject has neither a pseudonym nor an organisation's name")
			}
			Self::UnlistedAttribute { oid } => {
				write!(f, "the subject has the attribute {oid}, which the profile does not list")
			}
			Self::UnlistedExtension { oid } => {
				write!(f, "the extension {oid} is none that the profile lists")
			}
			Self::FreeText { oid } => write!(
				f,
				"the extension {oid} of a person's certificate may hold web addresses and \
				identifiers only"
			),
			Self::Repeated { oid } => write!(f, "the subject has the attribute {oid} twice"),
			Self::NotText { oid } => {
				write!(
					f,
					"the subject's attribute {oid} is empty or neither UTF-8 nor printable text"
				)
			}
			Self::Country => {
				f.write_str("the subject's country is not two capital letters, as in CN")
			}
			Self::Pseudonym => {
				f.write_str("the pseudonym is not a commitment of 64 lower-case hexadecimal digits")
			}
			Self::CreditCode => f.write_str(
				"the organisationIdentifier is not the 18 characters of a social credit code",
			),
		}
	}
}

impl core::error::Error for ProfileFault {}

impl Certificate {
	/// What the certificate says of its subject, after the project's profile.
	///
	/// This judges what may be shown, not whether the certificate is good: that is
	/// [`validate_path`](crate::validate_path)'s.
	///
	/// Errors: it names or describes a natural person other than by pseudonym, or has what the
	/// profile does not list.
	pub fn holder(&self) -> Result<Holder<'_>, ProfileFault> {
		refuse_personal(self)?;
		if self.is_authority() {
			return Ok(Holder::Authority);
		}
		if find(self.subject(), PSEUDONYM)?.is_some() {
			return person(self);
		}
		match find(self.subject(), ORGANISATION)? {
			Some(attribute) => organisation(self, attribute),
			None => Err(ProfileFault::NobodyNamed),
		}
	}
}

/// Refuse what names a person in a certificate of any kind.
fn refuse_personal(certificate: &Certificate) -> Result<(), ProfileFault> {
	let attribute = certificate.subject().attributes().map(|attribute| attribute.oid);
	let personal = attribute
		.filter(|oid| PERSONAL_ATTRIBUTES.contains(oid))
		.chain(certificate.extensions().map(|(oid, _)| oid).filter(|oid| {
			PERSONAL_EXTENSIONS.iter().any(|root| oid.as_bytes().starts_with(root.as_bytes()))
				|| (*oid == SUBJECT_ALT_NAME && certificate.alternative_name_names_person())
		}))
		.next();
	personal.map_or(Ok(()), |attribute| Err(ProfileFault::PersonNamed { attribute }))
}

/// A person's certificate: the pseudonym, perhaps the country, and no room for anything else.
fn person(certificate: &Certificate) -> Result<Holder<'_>, ProfileFault> {
	let subject = certificate.subject();
	if let Some(common_name) = find(subject, COMMON_NAME)? {
		return Err(ProfileFault::PersonNamed { attribute: common_name.oid });
	}
	refuse_unlisted(certificate, &PERSON_ATTRIBUTES, &[])?;
	if let Some(oid) = certificate.extension_with_text() {
		return Err(ProfileFault::FreeText { oid });
	}
	let pseudonym = optional_text(subject, PSEUDONYM)?.ok_or(ProfileFault::Pseudonym)?;
	let commitment = commitment(pseudonym).ok_or(ProfileFault::Pseudonym)?;
	Ok(Holder::Person { commitment })
}

/// An organisation's certificate.
fn organisation<'a>(
	certificate: &'a Certificate,
	named: Attribute<'a>,
) -> Result<Holder<'a>, ProfileFault> {
	let subject = certificate.subject();
	let name = text(named)?;
	if let Some(common_name) = find(subject, COMMON_NAME)? {
		if text(common_name)? != name {
			return Err(ProfileFault::PersonNamed { attribute: COMMON_NAME });
		}
	}
	refuse_unlisted(certificate, &ORGANISATION_ATTRIBUTES, &ORGANISATION_EXTENSIONS)?;
	let credit_code = optional_text(subject, ORGANISATION_IDENTIFIER)?;
	if credit_code.is_some_and(|code| !is_credit_code(code)) {
		return Err(ProfileFault::CreditCode);
	}
	Ok(Holder::Organisation { name, credit_code })
}

/// Refuse attributes and extensions that are not listed, attributes that occur twice, and what is no
/// country.
fn refuse_unlisted(
	certificate: &Certificate,
	attributes: &[ObjectIdentifier],
	more_extensions: &[ObjectIdentifier],
) -> Result<(), ProfileFault> {
	for attribute in certificate.subject().attributes() {
		if !attributes.contains(&attribute.oid) {
			return Err(ProfileFault::UnlistedAttribute { oid: attribute.oid });
		}
		// Finding one refuses two.
		find(certificate.subject(), attribute.oid)?;
	}
	let country = optional_text(certificate.subject(), COUNTRY)?;
	if country.is_some_and(|country| !is_country(country)) {
		return Err(ProfileFault::Country);
	}
	for (oid, _) in certificate.extensions() {
		if !PERSON_EXTENSIONS.contains(&oid) && !more_extensions.contains(&oid) {
			return Err(ProfileFault::UnlistedExtension { oid });
		}
	}
	Ok(())
}

/// The one attribute of a type, if it is there.
fn find(name: &Name, oid: ObjectIdentifier) -> Result<Option<Attribute<'_>>, ProfileFault> {
	let mut found = name.attributes().filter(|attribute| attribute.oid == oid);
	match (found.next(), found.next()) {
		(_, Some(_)) => Err(ProfileFault::Repeated { oid }),
		(found, None) => Ok(found),
	}
}

/// The text of the one attribute of a type, if it is there.
fn optional_text(name: &Name, oid: ObjectIdentifier) -> Result<Option<&str>, ProfileFault> {
	find(name, oid)?.map(text).transpose()
}

fn text(attribute: Attribute<'_>) -> Result<&str, ProfileFault> {
	attribute
		.text()
		.filter(|text| !text.is_empty())
		.ok_or(ProfileFault::NotText { oid: attribute.oid })
}

fn commitment(digits: &str) -> Option<[u8; 32]> {
	let is_lower_hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
	if digits.len() != COMMITMENT_DIGITS || !digits.bytes().all(is_lower_hex) {
		return None;
	}
	let mut commitment = [0; 32];
	for (to, at) in commitment.iter_mut().zip((0..COMMITMENT_DIGITS).step_by(2)) {
		*to = u8::from_str_radix(digits.get(at..at.checked_add(2)?)?, 16).ok()?;
	}
	Some(commitment)
}

fn is_country(code: &str) -> bool {
	code.len() == COUNTRY_LENGTH && code.bytes().all(|letter| letter.is_ascii_uppercase())
}

fn is_credit_code(code: &str) -> bool {
	code.len() == CREDIT_CODE_LENGTH
		&& code.bytes().all(|character| CREDIT_CODE_ALPHABET.contains(&character))
}
