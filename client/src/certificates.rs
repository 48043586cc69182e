//! Certificates and revocation lists in files, as PEM or DER, and how they are shown.

use crate::{error::read, ClientError};
use seal_pki::{oids, Attribute, Certificate, Crl, Fault, Fingerprint, Name, TrustAnchor};
use std::{
	fmt::{self, Write},
	path::Path,
};

/// What stands before a block of PEM.
const BEGIN: &str = "-----BEGIN ";
/// What stands behind it.
const END: &str = "-----END ";

/// Something read from a file, and where it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given<T> {
	/// What was read.
	pub value: T,
	/// The file's name, with a number behind it where the file holds several.
	pub source: String,
}

/// The certificates of a file, one at least: PEM with one or several, or DER of one. Other blocks of
/// PEM, such as keys, are passed over.
///
/// # Errors
/// [`ClientError::File`], or [`ClientError::Content`] that says which certificate is wrong and why.
pub fn certificates(path: &Path) -> Result<Vec<Given<Certificate>>, ClientError> {
	parts(path, &CERTIFICATES)
}

/// The first certificate of a file, and those behind it: a holder's, and those of authorities above.
pub fn chain(path: &Path) -> Result<(Given<Certificate>, Vec<Given<Certificate>>), ClientError> {
	let mut all = certificates(path)?;
	// There is one at least.
	let above = all.split_off(1);
	Ok((all.remove(0), above))
}

/// The revocation lists of a file, as for [`certificates`].
pub fn lists(path: &Path) -> Result<Vec<Given<Crl>>, ClientError> {
	parts(path, &LISTS)
}

/// A root certificate, and what is trusted with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
	/// The certificate.
	pub certificate: Certificate,
	/// Its name, key and limits.
	pub trust: TrustAnchor,
}

/// The certificates of a file, each of them fit to be an anchor.
///
/// # Errors
/// As for [`certificates`]; and if one is not self-signed or not an authority's.
pub fn anchors(path: &Path) -> Result<Vec<Given<Anchor>>, ClientError> {
	let anchor = |Given { value: certificate, source }: Given<Certificate>| {
		let trust = TrustAnchor::from_certificate(&certificate).map_err(|fault| {
			of_file(path, format!("{}: {fault}", name_text(certificate.subject())))
		})?;
		Ok(Given { value: Anchor { certificate, trust }, source })
	};
	certificates(path)?.into_iter().map(anchor).collect()
}

/// What a kind of file holds.
struct Kind<T> {
	what: &'static str,
	label: &'static str,
	from_pem: fn(&str) -> Result<T, Fault>,
	from_der: fn(&[u8]) -> Result<T, Fault>,
}

const CERTIFICATES: Kind<Certificate> = Kind {
	what: "certificate",
	label: "CERTIFICATE",
	from_pem: Certificate::from_pem,
	from_der: Certificate::from_der,
};

const LISTS: Kind<Crl> = Kind {
	what: "revocation list",
	label: "X509 CRL",
	from_pem: Crl::from_pem,
	from_der: Crl::from_der,
};

fn parts<T>(path: &Path, kind: &Kind<T>) -> Result<Vec<Given<T>>, ClientError> {
	let Kind { what, label, from_pem, from_der } = kind;
	let bytes = read(path)?;
	let parts: Vec<_> = match pem(&bytes) {
		Some(text) => blocks(text)
			.filter(|block| block.label == *label)
			.map(|block| from_pem(block.text))
			.collect(),
		None => vec![from_der(&bytes)],
	};
	let several = match parts.len() {
		0 => return Err(of_file(path, format!("it holds no {what} (BEGIN {label})"))),
		count => count > 1,
	};
	let given = |(number, part): (usize, Result<T, Fault>)| {
		let (source, which) = if several {
			(format!("{} ({number})", path.display()), format!("its {what} {number} is none"))
		} else {
			(path.display().to_string(), format!("it is no {what}"))
		};
		part.map(|value| Given { value, source })
			.map_err(|fault| of_file(path, format!("{which} that is taken here: {fault}")))
	};
	(1..).zip(parts).map(given).collect()
}

fn of_file(path: &Path, why: impl Into<String>) -> ClientError {
	ClientError::Content { path: path.into(), why: why.into() }
}

/// The text of a file of PEM; DER is binary.
pub(crate) fn pem(bytes: &[u8]) -> Option<&str> {
	std::str::from_utf8(bytes).ok().filter(|text| text.contains(BEGIN))
}

/// One block of PEM.
pub(crate) struct Block<'a> {
	/// What it calls itself.
	pub label: &'a str,
	/// All of it, from its first line to its last.
	pub text: &'a str,
}

/// The blocks of a file of PEM, whatever stands between them. One that does not end goes to the
/// file's end, and does not decode.
pub(crate) fn blocks(text: &str) -> impl Iterator<Item = Block<'_>> {
	let mut rest = text;
	std::iter::from_fn(move || {
		let (_, from) = rest.split_at(rest.find(BEGIN)?);
		let length = from.find(END).map_or(from.len(), |end| {
			from[end..].find('\n').map_or(from.len(), |line| end + line + 1)
		});
		let (text, next) = from.split_at(length);
		rest = next;
		let label = text[BEGIN.len()..].split("-----").next().unwrap_or_default();
		Some(Block { label, text })
	})
}

/// Bytes in hexadecimal behind `0x`.
pub fn hexadecimal(bytes: &[u8]) -> String {
	format!("0x{}", hex::encode(bytes))
}

/// A fingerprint from its text: 32 bytes in hexadecimal, `0x` before them or not.
pub fn fingerprint(text: &str) -> Option<Fingerprint> {
	let digits = text.strip_prefix("0x").unwrap_or(text);
	hex::decode(digits).ok()?.try_into().ok()
}

/// A name to be shown: its attributes in their order, such as `C=CN, O=杭州示例有限公司`. What could
/// be taken for a separator stands behind a backslash, what no terminal shall see as `\u{1b}`.
pub fn name_text(name: &Name) -> String {
	let mut text = String::new();
	let mut last = None;
	for attribute in name.attributes() {
		text.push_str(match last {
			None => "",
			Some(rdn) if rdn == attribute.rdn => " + ",
			Some(_) => ", ",
		});
		last = Some(attribute.rdn);
		// Writing to a String does not fail.
		let _ = write!(text, "{}", Shown(attribute));
	}
	if text.is_empty() {
		text.push_str("(nobody)");
	}
	text
}

/// An attribute of a name, to be shown.
struct Shown<'a>(Attribute<'a>);

impl fmt::Display for Shown<'_> {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		let Self(attribute) = self;
		match SHORT.iter().find(|(oid, _)| *oid == attribute.oid) {
			Some((_, short)) => write!(f, "{short}=")?,
			None => write!(f, "{}=", attribute.oid)?,
		}
		let Some(text) = attribute.text() else {
			return write!(f, "#{}", hex::encode(attribute.value));
		};
		for character in text.chars() {
			match character {
				',' | '+' | '=' | '\\' => write!(f, "\\{character}")?,
				control if control.is_control() => write!(f, "{}", control.escape_unicode())?,
				other => f.write_char(other)?,
			}
		}
		Ok(())
	}
}

/// What attributes are called where people read them.
const SHORT: [(seal_pki::ObjectIdentifier, &str); 13] = [
	(oids::COUNTRY, "C"),
	(oids::PROVINCE, "ST"),
	(oids::LOCALITY, "L"),
	(oids::ORGANISATION, "O"),
	(oids::ORGANISATIONAL_UNIT, "OU"),
	(oids::ORGANISATION_IDENTIFIER, "organizationIdentifier"),
	(oids::COMMON_NAME, "CN"),
	(oids::PSEUDONYM, "pseudonym"),
	(oids::SURNAME, "SN"),
	(oids::GIVEN_NAME, "GN"),
	(oids::SERIAL_NUMBER, "serialNumber"),
	(oids::EMAIL, "emailAddress"),
	(oids::USER_ID, "UID"),
];

#[cfg(test)]
mod tests {
	use super::*;
	use openssl_authority::{subject, Algorithm, Authority, Request};
	use std::fs;

	#[test]
	fn a_file_holds_one_or_several_as_pem_or_one_as_der() {
		let directory = tempfile::tempdir().expect("a directory");
		let root =
			Authority::root(directory.path(), Algorithm::P256, "/O=Root", 30).expect("a root");
		let leaf = root.issue_organisation("leaf", "杭州示例有限公司", None).expect("issues");
		let path = |name: &str| directory.path().join(name);
		let pem = |path| fs::read_to_string(path).expect("is text");

		let bundle = [leaf.key_pem(), leaf.certificate_pem(), root.credential().certificate_pem()];
		let text = bundle.map(pem).join("\r\nSome words\n");
		fs::write(path("bundle"), &text).expect("writes");
		fs::write(path("der"), leaf.der()).expect("writes");
		let both = certificates(&path("bundle")).expect("reads");
		assert_eq!(both.len(), 2);
		assert_eq!(both[0].value.der(), leaf.der());
		assert!(both[1].source.ends_with("bundle (2)"));
		let (alone, above) = chain(&path("der")).expect("reads");
		assert_eq!((alone.value, above.len()), (both[0].value.clone(), 0));

		fs::write(path("cut"), &text[..text.len() - 40]).expect("writes");
		let cut = certificates(&path("cut")).expect_err("ends too early").to_string();
		assert!(cut.contains("cut") && cut.contains("certificate 2 is none"), "{cut}");
		let none = lists(&path("bundle")).expect_err("has no list").to_string();
		assert!(none.contains("no revocation list (BEGIN X509 CRL)"), "{none}");
		let leaf = anchors(&path("der")).expect_err("is no root").to_string();
		assert!(leaf.contains("O=杭州示例有限公司: it is no anchor"), "{leaf}");
	}

	#[test]
	fn names_are_shown_with_what_separates_them_escaped() {
		let directory = tempfile::tempdir().expect("a directory");
		let root =
			Authority::root(directory.path(), Algorithm::P256, "/O=Root", 30).expect("a root");
		let name = subject(&[("C", "CN"), ("O", "A, CN=B\\C\u{1b}[31m"), ("title", "x")]);
		let leaf = root.issue("leaf", &Request::new(&name)).expect("issues");
		let leaf = Certificate::from_der(leaf.der()).expect("a certificate");
		let text = r"C=CN, O=A\, CN\=B\\C\u{1b}[31m, 2.5.4.12=x";
		assert_eq!(name_text(leaf.subject()), text);
	}

	#[test]
	fn fingerprints_are_32_bytes() {
		let bytes = [7; 32];
		assert_eq!(fingerprint(&hexadecimal(&bytes)), Some(bytes));
		assert_eq!(fingerprint(&hex::encode(bytes)), Some(bytes));
		assert_eq!(fingerprint("0x07"), None);
		assert_eq!(fingerprint("leaf.pem"), None);
	}
}
