//! What is asked of an authority.

use crate::{Algorithm, Credential, Validity};
use std::path::PathBuf;

/// How long a certificate of the ready forms holds, in days.
const LEAF_DAYS: u64 = 365;

/// A wish for a certificate: whose, with which key, how long, and its extensions.
///
/// The ready forms ([`person`](Self::person), [`organisation`](Self::organisation),
/// [`authority`](Self::authority)) are what the project's certificates look like; the methods change
/// one thing each.
#[derive(Clone, Debug)]
pub struct Request {
	pub(crate) subject: String,
	pub(crate) algorithm: Option<Algorithm>,
	pub(crate) key: Option<(Algorithm, PathBuf)>,
	pub(crate) validity: Validity,
	pub(crate) extensions: Vec<(String, String)>,
	pub(crate) serial: Option<String>,
}

impl Request {
	/// A bare wish: `subject` in the form of openssl's `-subj` (see [`subject`]), no extension but the
	/// two key identifiers, a year's validity, a new key of the issuer's algorithm, a random serial
	/// number.
	pub fn new(subject: &str) -> Self {
		Self {
			subject: subject.into(),
			algorithm: None,
			key: None,
			validity: Validity::days(LEAF_DAYS),
			extensions: vec![
				("subjectKeyIdentifier".into(), "hash".into()),
				("authorityKeyIdentifier".into(), "keyid".into()),
			],
			serial: None,
		}
	}

	/// A signer's, with the extensions of one who signs documents and nothing else.
	pub fn signer(subject: &str) -> Self {
		Self::new(subject)
			.extension("basicConstraints", "critical,CA:FALSE")
			.extension("keyUsage", "critical,digitalSignature,nonRepudiation")
	}

	/// A natural person's, by pseudonym: their commitment in 64 lower-case hexadecimal digits.
	pub fn person(commitment_hex: &str) -> Self {
		Self::signer(&subject(&[("C", "CN"), ("pseudonym", commitment_hex)]))
	}

	/// An organisation's, by name and, where given, its Unified Social Credit Code.
	pub fn organisation(name: &str, credit_code: Option<&str>) -> Self {
		let mut attributes = vec![("C", "CN"), ("O", name)];
		attributes.extend(credit_code.map(|code| ("organizationIdentifier", code)));
		Self::signer(&subject(&attributes))
	}

	/// A certificate authority's, with at most `path_len` further authorities below it.
	pub fn authority(subject: &str, path_len: Option<u32>) -> Self {
		let constraints = match path_len {
			Some(length) => format!("critical,CA:TRUE,pathlen:{length}"),
			None => "critical,CA:TRUE".into(),
		};
		Self::new(subject)
			.extension("basicConstraints", &constraints)
			.extension("keyUsage", "critical,keyCertSign,cRLSign")
	}

	/// With a new key of `algorithm` instead of the issuer's.
	pub fn algorithm(mut self, algorithm: Algorithm) -> Self {
		self.algorithm = Some(algorithm);
		self
	}

	/// With the key of `credential`: a renewal, or a cross certificate.
	pub fn key_of(mut self, credential: &Credential) -> Self {
		self.key = Some((credential.algorithm(), credential.key_pem()));
		self
	}

	/// With that validity.
	pub fn validity(mut self, validity: Validity) -> Self {
		self.validity = validity;
		self
	}

	/// With that extension, in the words of openssl's configuration (`x509v3_config`); in the place of
	/// one with the same name.
	pub fn extension(mut self, name: &str, value: &str) -> Self {
		match self.extensions.iter_mut().find(|(known, _)| known == name) {
			Some((_, known)) => *known = value.into(),
			None => self.extensions.push((name.into(), value.into())),
		}
		self
	}

	/// Without that extension.
	pub fn without(mut self, name: &str) -> Self {
		self.extensions.retain(|(known, _)| known != name);
		self
	}

	/// With that serial number, in hexadecimal digits.
	pub fn serial(mut self, hex: &str) -> Self {
		self.serial = Some(hex.into());
		self
	}
}

/// A subject in the form of openssl's `-subj`, values escaped: `[("C", "CN"), ("O", "A/B")]` becomes
/// `/C=CN/O=A\/B`.
pub fn subject(attributes: &[(&str, &str)]) -> String {
	let mut text = String::new();
	for (name, value) in attributes {
		text.extend(["/", name, "="]);
		for letter in value.chars() {
			if matches!(letter, '/' | '+' | '\\') {
				text.push('\\');
			}
			text.push(letter);
		}
	}
	text
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn what_separates_attributes_is_escaped_in_values() {
		assert_eq!(subject(&[("C", "CN"), ("O", r"甲/乙+丙\丁=戊")]), r"/C=CN/O=甲\/乙\+丙\\丁=戊");
	}

	#[test]
	fn an_extension_takes_the_place_of_its_namesake() {
		let request = Request::signer("/O=x").extension("keyUsage", "keyAgreement");
		let usages: Vec<_> =
			request.extensions.iter().filter(|(name, _)| name == "keyUsage").collect();
		assert_eq!(usages, [&("keyUsage".into(), "keyAgreement".into())]);
		assert!(request.without("keyUsage").extensions.iter().all(|(name, _)| name != "keyUsage"));
	}
}
