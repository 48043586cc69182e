//! What can go wrong.

use std::path::PathBuf;

/// A failure of this crate.
#[derive(Debug, thiserror::Error)]
pub enum OpensslError {
	/// The command could not be started.
	#[error("cannot start openssl: {0}. Is it installed (3.0 or later), and on the PATH?")]
	Start(std::io::Error),
	/// The command ended with a failure.
	#[error("`{command}` failed ({status}):\n{output}")]
	Failed {
		/// The command line.
		command: String,
		/// How it ended.
		status: std::process::ExitStatus,
		/// What it wrote to its standard error and output.
		output: String,
	},
	/// A file or directory could not be read or written.
	#[error("cannot read or write {}: {source}", path.display())]
	File {
		/// Which.
		path: PathBuf,
		/// Why.
		source: std::io::Error,
	},
	/// A file that openssl wrote is no PEM.
	#[error("{} is not PEM: {why}", path.display())]
	Pem {
		/// Which.
		path: PathBuf,
		/// Why.
		why: pem_rfc7468::Error,
	},
	/// A name that cannot be a file's.
	#[error(
		"`{0}` is no name for a certificate's files: use letters, digits, `-` and `_`, at least one"
	)]
	Name(String),
	/// The name has files already.
	#[error("there is a certificate named `{0}` in this directory: take another name")]
	NameTaken(String),
	/// A time that no calendar holds.
	#[error("{0} s since 1970 is no time that a certificate can state: years 1970 to 9999 can be")]
	Time(u64),
	/// A timestamp with an SM2 key.
	#[error("openssl 3.0 makes no timestamps with SM2 keys: take a P-256 key")]
	TimeStampKey,
	/// The authority never issued that certificate.
	#[error("the authority's index has no certificate with the serial number {0}")]
	NotIssued(String),
}
