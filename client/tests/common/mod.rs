//! Running `sealctl` as a process, without a network.

use std::{
	path::Path,
	process::{Command, Output},
};

/// A port that nothing listens on: it was ours a moment ago.
fn nobody() -> String {
	let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
	format!("ws://{}", listener.local_addr().expect("has an address"))
}

/// `sealctl` in a directory, with nothing from the environment that it would read.
pub fn command(directory: &Path, arguments: &[&str]) -> Command {
	let mut command = Command::new(env!("CARGO_BIN_EXE_sealctl"));
	command
		.args(arguments)
		.current_dir(directory)
		.env_remove("SEALCHAIN_KEY")
		.env_remove("SEALCHAIN_KEY_FILE")
		.env_remove("SEALCTL_PASSPHRASE")
		.env("SEALCHAIN_URL", nobody())
		.env("RUST_BACKTRACE", "1");
	command
}

/// What comes of it.
pub fn sealctl(directory: &Path, arguments: &[&str]) -> Output {
	command(directory, arguments).output().expect("sealctl starts")
}

/// What was printed.
pub fn text(bytes: &[u8]) -> String {
	String::from_utf8(bytes.to_vec()).expect("is text")
}

/// That it failed with this code, in words.
pub fn fails_in(directory: &Path, arguments: &[&str], code: i32) -> String {
	let output = sealctl(directory, arguments);
	let error = text(&output.stderr);
	assert_eq!(output.status.code(), Some(code), "{arguments:?}: {error}");
	assert!(output.stdout.is_empty(), "{arguments:?}");
	for trace in ["backtrace", "panicked", "RUST_BACKTRACE"] {
		assert!(!error.contains(trace), "{arguments:?}: {error}");
	}
	error
}

/// That it succeeded, and what it printed as JSON.
pub fn succeeds_in(directory: &Path, arguments: &[&str]) -> serde_json::Value {
	let arguments: Vec<_> = arguments.iter().copied().chain(["--output", "json"]).collect();
	let output = sealctl(directory, &arguments);
	assert!(output.status.success(), "{arguments:?}: {}", text(&output.stderr));
	serde_json::from_slice(&output.stdout).expect("prints JSON")
}
