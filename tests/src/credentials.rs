//! The demo's certificate authority, made with OpenSSL as part of the scenario, and what it issues:
//! a root, an issuing authority, and certificates of SM2 for bureaus, institutions and people.

use crate::cast::{Actor, Cast};
use openssl_authority::{subject, Algorithm, Authority, Credential, OpensslError, Reason, Request};
use seal_primitives::{digest::sm3, Fingerprint};
use serde_json::{json, Value};
use std::{collections::BTreeMap, path::Path};

/// For how many days the root holds, and the issuing authority below it.
const ROOT_DAYS: u64 = 3650;
const ISSUING_DAYS: u64 = 1825;
/// For how many days a list of revoked certificates holds.
const LIST_DAYS: u64 = 30;

/// The authority and everybody's keys with their certificates.
#[derive(Debug)]
pub struct Credentials {
	root: Authority,
	issuing: Authority,
	issued: BTreeMap<String, Credential>,
}

/// A certificate's name on the chain.
pub fn fingerprint(credential: &Credential) -> Fingerprint {
	sm3(&[credential.der()])
}

impl Credentials {
	/// Make the authority in a directory, and issue to the cast: bureaus and institutions by name,
	/// people by their commitment.
	pub fn make(directory: &Path, cast: &Cast) -> Result<Self, OpensslError> {
		let root = Authority::root(directory, Algorithm::Sm2, "/C=CN/O=浙江示范根证书", ROOT_DAYS)?;
		let issuing = root.intermediate(
			"issuing",
			"/C=CN/O=浙江示范数字证书认证中心",
			Some(0),
			ISSUING_DAYS,
		)?;
		let mut issued = BTreeMap::new();
		for (name, actor) in cast.seats().into_iter().chain(cast.institutions()) {
			let request = Request::organisation(name, None);
			issued.insert(actor.uri.clone(), issuing.issue(&file_name(actor), &request)?);
		}
		for person in cast.people() {
			issued.insert(person.uri.clone(), issue_person(&issuing, person, &file_name(person))?);
		}
		Ok(Self { root, issuing, issued })
	}

	/// The root, as the seats come to trust it.
	pub fn root(&self) -> &Credential {
		self.root.credential()
	}

	/// The authority that issues.
	pub fn issuing(&self) -> &Credential {
		self.issuing.credential()
	}

	/// Somebody's key and certificate.
	///
	/// # Panics
	/// For actors who have none: those outside the cast.
	pub fn of(&self, actor: &Actor) -> &Credential {
		self.issued.get(&actor.uri).expect("an actor of the cast")
	}

	/// Issue to a person of no company yet, or once more to one who has a certificate: a new key.
	pub fn issue(&self, person: &Actor, file: &str) -> Result<Credential, OpensslError> {
		issue_person(&self.issuing, person, file)
	}

	/// Issue a certificate as authorities do elsewhere, with a person's name in it.
	pub fn issue_named(&self, name: &str) -> Result<Credential, OpensslError> {
		self.issuing.issue("named", &Request::signer(&subject(&[("C", "CN"), ("CN", name)])))
	}

	/// Revoke a certificate, and the list that says so.
	pub fn revoke(&self, credential: &Credential) -> Result<Vec<u8>, OpensslError> {
		self.issuing.revoke(credential, Reason::KeyCompromise)?;
		self.issuing.crl(LIST_DAYS)
	}

	/// Where the files are, by the actors' key URIs, for other clients.
	pub fn to_json(&self) -> Value {
		let actors: BTreeMap<&String, Value> = self
			.issued
			.iter()
			.map(|(uri, credential)| {
				let files = json!({
					"certificate": credential.certificate_pem(),
					"key": credential.key_pem(),
				});
				(uri, files)
			})
			.collect();
		json!({
			"anchor": self.root().certificate_pem(),
			"intermediate": self.issuing().certificate_pem(),
			"actors": actors,
		})
	}
}

fn issue_person(
	issuing: &Authority,
	person: &Actor,
	file: &str,
) -> Result<Credential, OpensslError> {
	issuing.issue_person(file, &hex::encode(person.identity().value))
}

/// The key's URI, as the name of a file.
fn file_name(actor: &Actor) -> String {
	actor.uri.trim_start_matches('/').replace("//", "-").to_lowercase()
}
