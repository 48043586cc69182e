//! Writes the runtime's metadata (V15) to the file that its argument names: the Rust client is
//! generated from it.

use sealchain_runtime::Runtime;
use std::{env, fs, process::ExitCode};

fn main() -> ExitCode {
	let Some(path) = env::args().nth(1) else {
		eprintln!("usage: metadata FILE");
		return ExitCode::FAILURE;
	};
	let metadata = sp_io::TestExternalities::default()
		.execute_with(|| Runtime::metadata_at_version(15))
		.expect("the runtime describes itself in V15");
	match fs::write(&path, &*metadata) {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("cannot write {path}: {error}");
			ExitCode::FAILURE
		}
	}
}
