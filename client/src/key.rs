//! Keys that sign: from a secret URI, a file, or the environment.

use crate::{address, ClientError};
use std::{fmt, path::Path, str::FromStr};
use subxt::utils::{AccountId32, MultiSignature};
use subxt_signer::{sr25519::Keypair, SecretUri};

/// An sr25519 key pair. Its secret is never printed.
#[derive(Clone)]
pub struct Key(Keypair);

impl Key {
	/// A key from a secret URI: a mnemonic or a `0x` seed, with derivations such as
	/// `//Enterprise//Clerk`; a URI that begins with `//` is derived from the development mnemonic.
	pub fn from_uri(uri: &str) -> Result<Self, ClientError> {
		let malformed = |error: String| ClientError::Key(error);
		let uri = SecretUri::from_str(uri).map_err(|error| malformed(error.to_string()))?;
		Keypair::from_uri(&uri).map(Self).map_err(|error| malformed(error.to_string()))
	}

	/// A key from a file that holds a secret URI on its first line.
	pub fn from_file(path: &Path) -> Result<Self, ClientError> {
		let text = crate::error::read(path)?;
		let text = String::from_utf8(text)
			.map_err(|_| ClientError::Key(format!("{} is not text", path.display())))?;
		Self::from_uri(text.lines().next().unwrap_or_default().trim())
	}

	/// The account that the key signs for.
	pub fn account(&self) -> AccountId32 {
		self.0.public_key().to_account_id()
	}

	/// The account as text.
	pub fn address(&self) -> String {
		address::to_text(&self.account())
	}

	/// A signature over bytes, as statements outside of extrinsics carry it.
	pub fn sign(&self, bytes: &[u8]) -> MultiSignature {
		MultiSignature::Sr25519(self.0.sign(bytes).0)
	}

	/// The pair, for signing extrinsics.
	pub fn signer(&self) -> &Keypair {
		&self.0
	}
}

impl fmt::Debug for Key {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "Key({})", self.address())
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn development_keys_are_the_well_known_ones() {
		assert_eq!(
			hex::encode(Key::from_uri("//Alice").unwrap().account().0),
			"d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d"
		);
	}

	#[test]
	fn a_malformed_uri_is_refused_in_words() {
		assert!(matches!(Key::from_uri("three wrong words"), Err(ClientError::Key(_))));
	}

	#[test]
	fn the_secret_is_not_printed() {
		assert!(!format!("{:?}", Key::from_uri("//Alice").unwrap()).contains("//"));
	}
}
