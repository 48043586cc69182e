//! Documents as the chain sees them: SM3(salt ‖ SM3(document)). The salt stays with its owner.

use crate::{
	error::{parse_json, read},
	ClientError,
};
use rand::RngCore;
use seal_primitives::{Commitment, Digest};
use serde::{Deserialize, Serialize};
use sp_core::H256;
use std::path::Path;

/// A document's digest and the salt under which it is committed to. As JSON, it also holds the
/// commitment, for whoever reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaltedDocument {
	/// SM3 of the document's bytes.
	pub digest: H256,
	/// 32 random bytes. Whoever has them can try documents against the commitment.
	pub salt: H256,
}

impl SaltedDocument {
	/// Of a document's bytes, under a fresh salt.
	pub fn new(document: &[u8]) -> Self {
		let mut salt = [0; 32];
		rand::rngs::OsRng.fill_bytes(&mut salt);
		Self { digest: Digest::sm3(document).value, salt: H256(salt) }
	}

	/// Of a file, under a fresh salt.
	pub fn of_file(path: &Path) -> Result<Self, ClientError> {
		Ok(Self::new(&read(path)?))
	}

	/// What stands on the chain.
	pub fn commitment(&self) -> Commitment {
		Digest::commit(&self.salt.0, &self.digest)
	}

	/// As JSON, for a file that stays with the document.
	pub fn json(&self) -> serde_json::Value {
		serde_json::json!({
			"digest": self.digest,
			"salt": self.salt,
			"commitment": self.commitment().value,
		})
	}

	/// From a file of JSON.
	pub fn from_file(path: &Path) -> Result<Self, ClientError> {
		parse_json(path)
	}

	/// Whether these are the bytes of the document.
	pub fn is_of(&self, document: &[u8]) -> bool {
		Digest::sm3(document).value == self.digest
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn one_document_has_as_many_commitments_as_salts() {
		let (one, other) = (SaltedDocument::new(b"contract"), SaltedDocument::new(b"contract"));
		assert_eq!(one.digest, other.digest);
		assert_ne!(one.commitment(), other.commitment());
		assert!(one.is_of(b"contract") && !one.is_of(b"contracT"));
	}

	#[test]
	fn it_survives_its_file() {
		let salted = SaltedDocument::new(b"contract");
		let file = tempfile::NamedTempFile::new().expect("a temporary file");
		std::fs::write(file.path(), salted.json().to_string()).expect("writes");
		assert_eq!(SaltedDocument::from_file(file.path()).expect("reads"), salted);
	}
}
