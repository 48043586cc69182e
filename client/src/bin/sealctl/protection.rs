//! Options that say what opens an encrypted file.

use clap::Args;
use sealchain_client::{
	encrypted::{EncryptedFile, Lock, Passphrase, Unlock},
	ClientError,
};
use std::{
	env,
	io::{self, IsTerminal},
	path::PathBuf,
};

/// Where a passphrase stands for whoever is not at the terminal.
const VARIABLE: &str = "SEALCTL_PASSPHRASE";

/// What the file that is written is to be opened by: age keys, or else a passphrase.
#[derive(Debug, Args)]
pub struct Locking {
	/// Encrypt to the holder of this public key of age (age1…); may be repeated.
	#[arg(long = "recipient", value_name = "KEY", conflicts_with = "passphrase_file")]
	recipients: Vec<String>,
	#[command(flatten)]
	passphrase: PassphraseOption,
}

/// What the file that is read is opened by.
#[derive(Debug, Args)]
pub struct Unlocking {
	/// A file with secret keys of age, for what is encrypted to one of them.
	#[arg(long, value_name = "FILE", conflicts_with = "passphrase_file")]
	identity: Option<PathBuf>,
	#[command(flatten)]
	passphrase: PassphraseOption,
}

#[derive(Debug, Args)]
struct PassphraseOption {
	/// A file with the passphrase on its first line. Without it, the passphrase is that of the
	/// environment, or it is asked for on the terminal [env: SEALCTL_PASSPHRASE].
	#[arg(long, value_name = "FILE")]
	passphrase_file: Option<PathBuf>,
}

impl Locking {
	/// What to encrypt with.
	pub fn lock(&self) -> Result<Lock, ClientError> {
		if !self.recipients.is_empty() {
			return Lock::to(&self.recipients);
		}
		if let Some(passphrase) = self.passphrase.given()? {
			return Ok(Lock::Passphrase(passphrase));
		}
		let passphrase = asked("Passphrase of the new file: ")?;
		if asked("The same again: ")? != passphrase {
			return Err(ClientError::Passphrase("the two are not the same".into()));
		}
		Ok(Lock::Passphrase(passphrase))
	}
}

impl Unlocking {
	/// What to decrypt a file with.
	pub fn unlock(&self, file: &EncryptedFile) -> Result<Unlock, ClientError> {
		if let Some(path) = &self.identity {
			return Unlock::from_file(path);
		}
		if !file.takes_passphrase()? {
			return Err(
				file.locked("it is encrypted to keys: give --identity and the file of yours")
			);
		}
		match self.passphrase.given()? {
			Some(passphrase) => Ok(Unlock::Passphrase(passphrase)),
			None => Ok(Unlock::Passphrase(asked("Passphrase: ")?)),
		}
	}
}

impl PassphraseOption {
	/// What stands on the command line goes before the environment.
	fn given(&self) -> Result<Option<Passphrase>, ClientError> {
		if let Some(path) = &self.passphrase_file {
			return Passphrase::from_file(path).map(Some);
		}
		match env::var(VARIABLE) {
			Ok(text) => Passphrase::new(text).map(Some),
			Err(env::VarError::NotPresent) => Ok(None),
			Err(env::VarError::NotUnicode(_)) => {
				Err(ClientError::Passphrase(format!("{VARIABLE} is not text")))
			}
		}
	}
}

/// Ask on the terminal, if there is one.
fn asked(prompt: &str) -> Result<Passphrase, ClientError> {
	if !io::stderr().is_terminal() {
		return Err(ClientError::Passphrase(format!(
			"there is no terminal to ask on; give --passphrase-file, {VARIABLE}, or a key of age"
		)));
	}
	let text = rpassword::prompt_password(prompt)
		.map_err(|error| ClientError::Passphrase(error.to_string()))?;
	Passphrase::new(text)
}
