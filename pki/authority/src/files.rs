//! Where a certificate's and an authority's files lie.

use crate::OpensslError;
use std::{
	fs,
	path::{Path, PathBuf},
};

/// The files of one name in one directory.
#[derive(Clone, Debug)]
pub(crate) struct Files {
	/// Absolute.
	pub(crate) directory: PathBuf,
	pub(crate) name: String,
}

impl Files {
	/// The files of `name`, which is fit for one and has no certificate yet.
	pub(crate) fn new(directory: &Path, name: &str) -> Result<Self, OpensslError> {
		let is_fit = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
		if name.is_empty() || !name.chars().all(is_fit) {
			return Err(OpensslError::Name(name.into()));
		}
		fs::create_dir_all(directory).map_err(|source| file_error(directory, source))?;
		// openssl runs in it, so a path relative to where the caller is would lead astray.
		let directory =
			fs::canonicalize(directory).map_err(|source| file_error(directory, source))?;
		let files = Self { directory, name: name.into() };
		if files.certificate().exists() {
			return Err(OpensslError::NameTaken(name.into()));
		}
		Ok(files)
	}

	/// The name of a file, in the directory.
	pub(crate) fn relative(&self, suffix: &str) -> String {
		format!("{}.{suffix}", self.name)
	}

	pub(crate) fn certificate(&self) -> PathBuf {
		self.path("crt.pem")
	}

	pub(crate) fn key(&self) -> PathBuf {
		self.path("key.pem")
	}

	pub(crate) fn request(&self) -> PathBuf {
		self.path("csr.pem")
	}

	pub(crate) fn configuration(&self) -> PathBuf {
		self.path("cnf")
	}

	/// The next certificate's serial number, where it is not random.
	pub(crate) fn serial(&self) -> PathBuf {
		self.path("serial")
	}

	/// The newest revocation list.
	pub(crate) fn list(&self) -> PathBuf {
		self.path("crl.pem")
	}

	/// What revocation lists are made with.
	pub(crate) fn list_configuration(&self) -> PathBuf {
		self.path("crl.cnf")
	}

	/// openssl's index of what the authority of this name issued.
	pub(crate) fn index(&self) -> PathBuf {
		self.path("ca").join("index.txt")
	}

	/// An authority's directory, with an index that holds nothing.
	pub(crate) fn make_database(&self) -> Result<(), OpensslError> {
		let database = self.path("ca");
		fs::create_dir_all(&database).map_err(|source| file_error(&database, source))?;
		write(&self.index(), "")?;
		write(&database.join("crlnumber"), "01\n")
	}

	fn path(&self, suffix: &str) -> PathBuf {
		self.directory.join(self.relative(suffix))
	}
}

/// The file's text.
pub(crate) fn read(path: &Path) -> Result<String, OpensslError> {
	fs::read_to_string(path).map_err(|source| file_error(path, source))
}

/// Writes the file.
pub(crate) fn write(path: &Path, content: &str) -> Result<(), OpensslError> {
	fs::write(path, content).map_err(|source| file_error(path, source))
}

/// The file's content, decoded from PEM.
pub(crate) fn read_pem(path: &Path) -> Result<Vec<u8>, OpensslError> {
	let (_label, der) = pem_rfc7468::decode_vec(read(path)?.as_bytes())
		.map_err(|why| OpensslError::Pem { path: path.into(), why })?;
	Ok(der)
}

/// A failure at that path.
pub(crate) fn file_error(path: &Path, source: std::io::Error) -> OpensslError {
	OpensslError::File { path: path.into(), source }
}
