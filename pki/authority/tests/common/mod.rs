//! What the tests share; none of them uses all.

#![allow(dead_code)]

use openssl_authority::{Algorithm, Authority};
use std::process::Command;
use tempfile::TempDir;

/// The algorithms that the chain accepts.
pub const ACCEPTED: [Algorithm; 2] = [Algorithm::Sm2, Algorithm::P256];

/// 2027-01-15T08:00:00Z.
pub const A_TIME: u64 = 1_800_000_000;

/// A root in a directory of its own, which is gone when the first is dropped.
pub fn root(algorithm: Algorithm) -> (TempDir, Authority) {
	let directory = tempfile::tempdir().unwrap();
	let root = Authority::root(directory.path(), algorithm, "/C=CN/O=示范根", 3650).unwrap();
	(directory, root)
}

/// What openssl prints for `arguments`, all of which must be text.
pub fn openssl(arguments: &[&str]) -> String {
	let output = Command::new("openssl").args(arguments).output().unwrap();
	assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
	String::from_utf8(output.stdout).unwrap()
}

/// Seconds since 1970.
pub fn now() -> u64 {
	std::time::UNIX_EPOCH.elapsed().unwrap().as_secs()
}
