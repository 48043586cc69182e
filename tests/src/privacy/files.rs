//! All files of a network that has stopped.

use super::{Place, Scanner};
use parity_db::{Db, Options};
use std::{
	ffi::OsStr,
	fs, io,
	path::{Path, PathBuf},
};

/// The column of a node's database that holds the off-chain index (`sc-client-db`, `columns`).
const OFFCHAIN_INDEX: u8 = 9;

/// A file or a database could not be read.
#[derive(Debug, thiserror::Error)]
pub enum FilesError {
	/// A file or directory.
	#[error("{path}: {source}")]
	Io {
		/// Which.
		path: PathBuf,
		/// Why.
		source: io::Error,
	},
	/// A database.
	#[error("{path}: {source}")]
	Database {
		/// Which.
		path: PathBuf,
		/// Why.
		source: parity_db::Error,
	},
}

/// Look through all files below a directory, byte by byte, and then through the values of every
/// database among them. No process may use them any more.
///
/// The bytes show what lies in the databases' tables, logs and freed places alike. But ParityDB
/// compresses values of more than 4 KiB in the columns of state, headers, bodies, justifications and
/// indexed transactions, and cuts values of more than 32 KiB into pieces: so every value of every
/// column is read as well.
pub fn read_files(directory: &Path, scanner: &mut Scanner) -> Result<(), FilesError> {
	let mut databases = Vec::new();
	let mut open = vec![directory.to_path_buf()];
	while let Some(path) = open.pop() {
		let failed = |source| FilesError::Io { path: path.clone(), source };
		if !path.is_dir() {
			let bytes = fs::read(&path).map_err(failed)?;
			let is_log = path.extension() == Some(OsStr::new("log"));
			let place = if is_log { Place::Log } else { Place::File };
			scanner.scan(place, &path.display().to_string(), &bytes);
			continue;
		}
		for entry in fs::read_dir(&path).map_err(failed)? {
			open.push(entry.map_err(failed)?.path());
		}
		if path.ends_with("paritydb/full") {
			databases.push(path);
		}
	}
	databases.iter().try_for_each(|path| read_database(path, scanner))
}

fn read_database(path: &Path, scanner: &mut Scanner) -> Result<(), FilesError> {
	let failed = |source| FilesError::Database { path: path.into(), source };
	let metadata = Options::load_metadata(path).map_err(failed)?.ok_or_else(|| {
		failed(parity_db::Error::InvalidConfiguration("it has no metadata".into()))
	})?;
	let columns = metadata.columns.len().try_into().unwrap_or(u8::MAX);
	let mut options = Options::with_columns(path, columns);
	options.columns = metadata.columns;
	let database = Db::open(&options).map_err(failed)?;
	for column in 0..columns {
		let place = match column {
			OFFCHAIN_INDEX => Place::OffchainIndex,
			_ => Place::Database,
		};
		let at = format!("{}, column {column}", path.display());
		database
			.iter_column_while(column, |entry| {
				scanner.scan(place, &at, &entry.value);
				true
			})
			.map_err(failed)?;
	}
	Ok(())
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::privacy::Sought;
	use parity_db::CompressionType;
	use std::collections::BTreeSet;

	/// A database as a node has it: the state compressed, the off-chain index not.
	fn make_database(path: &Path, state: &[u8], index: &[u8]) {
		let mut options = Options::with_columns(path, OFFCHAIN_INDEX + 1);
		options.columns[1].compression = CompressionType::Lz4;
		let database = Db::open_or_create(&options).unwrap();
		let value = |column: u8, value: &[u8]| (column, b"key", Some(value.to_vec()));
		database.commit([value(1, state), value(OFFCHAIN_INDEX, index)]).unwrap();
	}

	fn scanner() -> Scanner {
		let secrets = ["state", "index", "log", "file", "nowhere"];
		let secrets = secrets.map(|what| Sought::text(what, &format!("沈一鸣 {what}"))).concat();
		Scanner::new(secrets, Vec::new()).unwrap()
	}

	#[test]
	fn everything_below_a_directory_is_looked_through() {
		let directory = tempfile::tempdir().unwrap();
		let path = |name: &str| directory.path().join(name);
		fs::create_dir_all(path("alice/paritydb")).unwrap();
		// Long enough to be compressed.
		let state = "沈一鸣 state".repeat(5_000);
		make_database(&path("alice/paritydb/full"), state.as_bytes(), "沈一鸣 index".as_bytes());
		fs::write(path("alice.log"), "imported 沈一鸣 log").unwrap();
		fs::create_dir(path("alice/keystore")).unwrap();
		fs::write(path("alice/keystore/1234"), "沈一鸣 file").unwrap();

		let mut scanner = scanner();
		read_files(directory.path(), &mut scanner).unwrap();
		let found: BTreeSet<_> =
			scanner.leaks().into_iter().map(|found| (found.what, found.place)).collect();
		let expected = [
			("state", Place::Database),
			("index", Place::OffchainIndex),
			("index", Place::File),
			("log", Place::Log),
			("file", Place::File),
		];
		for (what, place) in expected {
			assert!(found.contains(&(format!("{what}, UTF-8"), place)), "{what}: {found:?}");
		}
		assert!(!found.iter().any(|(what, _)| what.starts_with("nowhere")));
	}

	#[test]
	fn what_is_not_there_is_said() {
		let error = read_files(Path::new("/no/such/directory"), &mut scanner()).unwrap_err();
		assert!(error.to_string().starts_with("/no/such/directory: "), "{error}");
	}
}
