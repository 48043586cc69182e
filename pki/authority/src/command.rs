//! Running openssl.

use crate::{files::file_error, Algorithm, OpensslError};
use std::{
	ffi::OsStr,
	io::Write,
	path::Path,
	process::{Command, Stdio},
	thread,
};

/// One run of openssl.
pub(crate) struct Openssl {
	command: Command,
}

impl Openssl {
	/// `openssl <subcommand>`.
	pub(crate) fn new(subcommand: &str) -> Self {
		let mut command = Command::new("openssl");
		command.arg(subcommand);
		Self { command }
	}

	/// Runs it in that directory.
	pub(crate) fn within(mut self, directory: &Path) -> Self {
		self.command.current_dir(directory);
		self
	}

	/// Adds an argument.
	pub(crate) fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
		self.command.arg(argument);
		self
	}

	/// Adds arguments.
	pub(crate) fn args(mut self, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Self {
		self.command.args(arguments);
		self
	}

	/// Adds an option that takes a file.
	pub(crate) fn file(self, option: &str, path: impl AsRef<Path>) -> Self {
		self.arg(option).arg(path.as_ref())
	}

	/// Runs it with nothing to read. What it wrote to its output.
	pub(crate) fn run(self) -> Result<Vec<u8>, OpensslError> {
		self.run_with(&[])
	}

	/// Runs it with `input` to read. What it wrote to its output.
	pub(crate) fn run_with(mut self, input: &[u8]) -> Result<Vec<u8>, OpensslError> {
		let mut child = self
			.command
			.stdin(Stdio::piped())
			.stdout(Stdio::piped())
			.stderr(Stdio::piped())
			.spawn()
			.map_err(OpensslError::Start)?;
		let mut pipe = child.stdin.take();
		// Written beside the reading: with both ends waiting for the other, neither would end. That
		// openssl closes its input before all is read shows in how it ends.
		let output = thread::scope(|scope| {
			scope.spawn(move || pipe.take().map(|mut pipe| pipe.write_all(input)));
			child.wait_with_output()
		})
		.map_err(OpensslError::Start)?;
		if output.status.success() {
			return Ok(output.stdout);
		}
		let said = [output.stderr, output.stdout].concat();
		Err(OpensslError::Failed {
			command: self.line(),
			status: output.status,
			output: String::from_utf8_lossy(&said).trim_end().into(),
		})
	}

	/// The command line, as it could be given to a shell.
	fn line(&self) -> String {
		let quoted = |word: &OsStr| {
			let word = word.to_string_lossy();
			match word.contains(|letter: char| {
				!letter.is_ascii_alphanumeric() && !"-_./:=".contains(letter)
			}) {
				true => format!("'{}'", word.replace('\'', r"'\''")),
				false => word.into_owned(),
			}
		};
		let words: Vec<_> = std::iter::once(self.command.get_program())
			.chain(self.command.get_args())
			.map(quoted)
			.collect();
		words.join(" ")
	}
}

/// What `openssl version` says.
pub fn version() -> Result<String, OpensslError> {
	let said = Openssl::new("version").run()?;
	Ok(String::from_utf8_lossy(&said).trim().into())
}

/// Checks with openssl a signature of any origin: `public_key_pem` is the signer's key
/// (SubjectPublicKeyInfo), `signature` a DER SEQUENCE of r and s (for RSA the bare signature).
pub fn verify_signature(
	algorithm: Algorithm,
	public_key_pem: &str,
	message: &[u8],
	signature: &[u8],
) -> Result<(), OpensslError> {
	let key = scratch(public_key_pem.as_bytes())?;
	let signature = scratch(signature)?;
	Openssl::new("dgst")
		.arg(format!("-{}", algorithm.digest()))
		.args(algorithm.identifier("-sigopt"))
		.file("-verify", &key)
		.file("-signature", &signature)
		.run_with(message)
		.map(drop)
}

/// A file with `content` that is gone when dropped: for what openssl takes from files only.
pub(crate) fn scratch(content: &[u8]) -> Result<tempfile::NamedTempFile, OpensslError> {
	let written = tempfile::NamedTempFile::new().and_then(|mut file| {
		file.write_all(content)?;
		Ok(file)
	});
	written.map_err(|source| file_error(&std::env::temp_dir(), source))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_failure_names_the_command_and_says_what_openssl_said() {
		let error = Openssl::new("x509").file("-in", "no such file").run().unwrap_err();
		let text = error.to_string();
		assert!(
			text.starts_with("`openssl x509 -in 'no such file'` failed (exit status: 1):"),
			"{text}"
		);
		assert!(text.contains("No such file or directory"), "{text}");
	}

	#[test]
	fn input_larger_than_a_pipe_is_taken() {
		let digest =
			Openssl::new("dgst").args(["-sm3", "-binary"]).run_with(&[7; 1 << 20]).unwrap();
		assert_eq!(digest.len(), 32);
	}

	#[test]
	fn openssl_that_reads_nothing_is_no_failure() {
		assert!(Openssl::new("version").run_with(&[7; 1 << 20]).is_ok());
		assert!(version().unwrap().starts_with("OpenSSL "));
	}
}
