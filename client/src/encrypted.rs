//! Files encrypted in the age format (age-encryption.org/v1): under a passphrase, or to the holders
//! of keys.

use crate::{error::read, ClientError};
use age::{
	scrypt,
	secrecy::{ExposeSecret, SecretString},
	x25519, DecryptError, Decryptor, EncryptError, Encryptor, Identity, IdentityFile, Recipient,
};
use std::{
	io::{Read, Write},
	iter,
	path::{Path, PathBuf},
	str::FromStr,
};
use zeroize::Zeroizing;

/// What a passphrase is stretched by: scrypt with N = 2^18, a second and 256 MiB.
const WORK: u8 = 18;
/// The most that a file may ask for: 1 GiB.
const MOST_WORK: u8 = 20;

/// What opens the files to be encrypted.
pub enum Lock {
	/// This passphrase.
	Passphrase(Passphrase),
	/// The secret key of any of these.
	Recipients(Vec<x25519::Recipient>),
}

/// What to decrypt with.
pub enum Unlock {
	/// A passphrase.
	Passphrase(Passphrase),
	/// Secret keys, of which one fits.
	Identities(Vec<Box<dyn Identity>>),
}

/// A passphrase. It is wiped from memory when it is dropped.
#[derive(Clone)]
pub struct Passphrase(SecretString);

impl Passphrase {
	/// From text, which is not empty.
	pub fn new(text: String) -> Result<Self, ClientError> {
		let secret = SecretString::from(text);
		if secret.expose_secret().is_empty() {
			return Err(ClientError::Passphrase("it is empty".into()));
		}
		Ok(Self(secret))
	}

	/// From the first line of a file.
	pub fn from_file(path: &Path) -> Result<Self, ClientError> {
		let bytes = Zeroizing::new(read(path)?);
		let line = std::str::from_utf8(&bytes).ok().and_then(|text| text.lines().next());
		match line {
			Some(line) if !line.is_empty() => Self::new(line.into()),
			_ => Err(ClientError::Passphrase(format!(
				"{} has no text on its first line",
				path.display()
			))),
		}
	}
}

impl PartialEq for Passphrase {
	fn eq(&self, other: &Self) -> bool {
		self.0.expose_secret() == other.0.expose_secret()
	}
}

impl Lock {
	/// To the holders of these public keys, `age1…` each.
	pub fn to(recipients: &[String]) -> Result<Self, ClientError> {
		let recipients = recipients.iter().zip(1..).map(|(text, number)| {
			// Who gave a secret key by mistake shall not find it in a log.
			x25519::Recipient::from_str(text.trim()).map_err(|_| {
				let why = "it is no public key of age, which begins with age1";
				ClientError::argument("recipient number", number, why)
			})
		});
		Ok(Self::Recipients(recipients.collect::<Result<_, _>>()?))
	}

	/// Encrypt.
	pub fn encrypt(&self, plain: &[u8]) -> Result<Vec<u8>, ClientError> {
		self.encrypted(plain).map_err(|error| ClientError::Encryption(error.to_string()))
	}

	fn encrypted(&self, plain: &[u8]) -> Result<Vec<u8>, EncryptError> {
		let encryptor = match self {
			Self::Passphrase(Passphrase(secret)) => {
				let mut recipient = scrypt::Recipient::new(secret.clone());
				recipient.set_work_factor(WORK);
				Encryptor::with_recipients(iter::once(&recipient as &dyn Recipient))
			}
			Self::Recipients(recipients) => Encryptor::with_recipients(
				recipients.iter().map(|recipient| recipient as &dyn Recipient),
			),
		}?;
		let mut encrypted = Vec::new();
		let mut writer = encryptor.wrap_output(&mut encrypted)?;
		writer.write_all(plain)?;
		writer.finish()?;
		Ok(encrypted)
	}
}

impl Unlock {
	/// With the secret keys of a file, one `AGE-SECRET-KEY-1…` a line, as `age-keygen` writes it.
	pub fn from_file(path: &Path) -> Result<Self, ClientError> {
		let content = |why: String| ClientError::Content { path: path.into(), why };
		let bytes = Zeroizing::new(read(path)?);
		// Its error names the line and does not show it.
		let file =
			IdentityFile::from_buffer(&bytes[..]).map_err(|error| content(error.to_string()))?;
		let identities = file.into_identities().map_err(|error| content(error.to_string()))?;
		if identities.is_empty() {
			return Err(content("it holds no secret key of age".into()));
		}
		Ok(Self::Identities(identities))
	}
}

/// An encrypted file that has been read.
pub struct EncryptedFile {
	path: PathBuf,
	bytes: Vec<u8>,
}

impl EncryptedFile {
	/// Read it, and do not decrypt it yet.
	pub fn read(path: &Path) -> Result<Self, ClientError> {
		Ok(Self { path: path.into(), bytes: read(path)? })
	}

	/// Whether it is a passphrase that opens it.
	pub fn takes_passphrase(&self) -> Result<bool, ClientError> {
		Ok(self.decryptor()?.is_scrypt())
	}

	/// Decrypt it. What comes of it is wiped from memory when it is dropped.
	pub fn decrypt(&self, unlock: &Unlock) -> Result<Zeroizing<Vec<u8>>, ClientError> {
		let decryptor = self.decryptor()?;
		let mut reader = match unlock {
			Unlock::Passphrase(_) if !decryptor.is_scrypt() => {
				return Err(self.locked("it is encrypted to keys and takes no passphrase"))
			}
			Unlock::Passphrase(Passphrase(secret)) => {
				let mut identity = scrypt::Identity::new(secret.clone());
				identity.set_max_work_factor(MOST_WORK);
				decryptor.decrypt(iter::once(&identity as &dyn Identity))
			}
			Unlock::Identities(_) if decryptor.is_scrypt() => {
				return Err(self.locked("it is encrypted under a passphrase and takes no key"))
			}
			Unlock::Identities(identities) => decryptor.decrypt(identities.iter().map(Box::as_ref)),
		}
		.map_err(|error| self.locked(why(&error)))?;
		// Never longer than what is encrypted, so it is not moved and leaves no copies.
		let mut plain = Zeroizing::new(Vec::with_capacity(self.bytes.len()));
		reader.read_to_end(&mut plain).map_err(|_| self.locked("it was altered or cut short"))?;
		Ok(plain)
	}

	/// That what was decrypted is not what it should be.
	pub fn content(&self, why: impl ToString) -> ClientError {
		ClientError::Content { path: self.path.clone(), why: why.to_string() }
	}

	fn decryptor(&self) -> Result<Decryptor<&[u8]>, ClientError> {
		Decryptor::new_buffered(&self.bytes[..]).map_err(|error| self.locked(why(&error)))
	}

	/// That it does not decrypt.
	pub fn locked(&self, why: &str) -> ClientError {
		ClientError::Locked { path: self.path.clone(), why: why.into() }
	}
}

/// Why a file does not open, in words.
fn why(error: &DecryptError) -> &'static str {
	match error {
		DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => {
			"the passphrase is wrong, or the file was altered"
		}
		DecryptError::NoMatchingKeys => "none of the given keys opens it",
		DecryptError::InvalidMac => "it was altered",
		DecryptError::ExcessiveWork { .. } => {
			"its passphrase takes more work and memory to try than is allowed; no file of sealctl does"
		}
		DecryptError::InvalidHeader | DecryptError::Io(_) | DecryptError::UnknownFormat => {
			"it is no whole file of age in its binary form"
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn passphrase(text: &str) -> Passphrase {
		Passphrase::new(text.into()).expect("is one")
	}

	fn file(bytes: &[u8]) -> EncryptedFile {
		EncryptedFile { path: "a.age".into(), bytes: bytes.into() }
	}

	/// A key pair: the public key, and a file with the secret one.
	fn key() -> (String, tempfile::NamedTempFile) {
		let identity = x25519::Identity::generate();
		let file = tempfile::NamedTempFile::new().expect("a temporary file");
		let text = format!("# a comment\n{}\n", identity.to_string().expose_secret());
		std::fs::write(file.path(), text).expect("writes");
		(identity.to_public().to_string(), file)
	}

	fn refused<T>(result: Result<T, ClientError>) -> String {
		result.err().expect("is refused").to_string()
	}

	#[test]
	fn what_is_encrypted_under_a_passphrase_opens_with_it_alone() {
		let encrypted =
			Lock::Passphrase(passphrase("一二三")).encrypt(b"secret").expect("encrypts");
		assert!(!encrypted.windows(6).any(|bytes| bytes == b"secret"));
		let file = file(&encrypted);
		assert_eq!(file.takes_passphrase().ok(), Some(true));
		let opened = file.decrypt(&Unlock::Passphrase(passphrase("一二三"))).expect("opens");
		assert_eq!(&opened[..], b"secret");
		let wrong = refused(file.decrypt(&Unlock::Passphrase(passphrase("一二"))));
		assert!(wrong.contains("a.age") && wrong.contains("passphrase is wrong"), "{wrong}");
		let key = Unlock::from_file(key().1.path()).expect("a key");
		assert!(refused(file.decrypt(&key)).contains("under a passphrase"));
	}

	#[test]
	fn what_is_encrypted_to_keys_opens_with_any_of_them() {
		let ((one, one_file), (other, other_file), (_, stranger)) = (key(), key(), key());
		let encrypted =
			Lock::to(&[one, other]).and_then(|lock| lock.encrypt(b"secret")).expect("encrypts");
		let file = file(&encrypted);
		assert_eq!(file.takes_passphrase().ok(), Some(false));
		for key in [one_file, other_file] {
			let key = Unlock::from_file(key.path()).expect("a key");
			assert_eq!(&file.decrypt(&key).expect("opens")[..], b"secret");
		}
		let stranger = Unlock::from_file(stranger.path()).expect("a key");
		assert!(refused(file.decrypt(&stranger)).contains("none of the given keys"));
		let passphrase = Unlock::Passphrase(passphrase("a"));
		assert!(refused(file.decrypt(&passphrase)).contains("takes no passphrase"));
	}

	/// Every byte matters, and every byte's absence.
	#[test]
	fn an_altered_or_shortened_file_does_not_open() {
		let (public, secret) = key();
		let secret = Unlock::from_file(secret.path()).expect("a key");
		let encrypted =
			Lock::to(&[public]).and_then(|lock| lock.encrypt(b"secret")).expect("encrypts");
		for at in 0..encrypted.len() {
			let mut altered = encrypted.clone();
			altered[at] ^= 1;
			refused(file(&altered).decrypt(&secret));
			refused(file(&encrypted[..at]).decrypt(&secret));
		}
		let longer = [&encrypted[..], b"x"].concat();
		refused(file(&longer).decrypt(&secret));
	}

	#[test]
	fn a_file_cannot_ask_for_any_amount_of_work() {
		let mut recipient = scrypt::Recipient::new(SecretString::from("a".to_string()));
		recipient.set_work_factor(4);
		let encrypted = age::encrypt(&recipient, b"secret").expect("encrypts");
		let text = String::from_utf8_lossy(&encrypted[..80]).into_owned();
		let line = text.lines().nth(1).expect("has the passphrase's stanza");
		let asks = line.strip_suffix('4').map(|start| format!("{start}30")).expect("asks for 2^4");
		let end = encrypted.windows(line.len()).position(|bytes| bytes == line.as_bytes());
		let (head, tail) = encrypted.split_at(end.expect("stands there"));
		let altered = [head, asks.as_bytes(), &tail[line.len()..]].concat();
		let error = refused(file(&altered).decrypt(&Unlock::Passphrase(passphrase("a"))));
		assert!(error.contains("more work"), "{error}");
	}

	#[test]
	fn an_empty_passphrase_is_none() {
		assert!(Passphrase::new(String::new()).is_err());
		let file = tempfile::NamedTempFile::new().expect("a temporary file");
		let error = refused(Passphrase::from_file(file.path()));
		assert!(error.contains("first line"), "{error}");
		std::fs::write(file.path(), "two words \r\nmore\n").expect("writes");
		assert!(Passphrase::from_file(file.path()).expect("is one") == passphrase("two words "));
	}

	#[test]
	fn a_secret_key_in_the_wrong_place_is_not_repeated() {
		let secret = x25519::Identity::generate().to_string();
		let error = refused(Lock::to(&[secret.expose_secret().into()]));
		assert!(error.contains("age1") && !error.contains("AGE-SECRET"), "{error}");
		let file = tempfile::NamedTempFile::new().expect("a temporary file");
		std::fs::write(file.path(), format!("{}x", secret.expose_secret())).expect("writes");
		let error = refused(Unlock::from_file(file.path()));
		assert!(error.contains("line 1") && !error.contains("AGE-SECRET"), "{error}");
		std::fs::write(file.path(), "# nothing\n").expect("writes");
		assert!(refused(Unlock::from_file(file.path())).contains("no secret key"));
	}
}
