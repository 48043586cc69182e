//! Gives the node its version: the crate's, and the commit where there is one.

use std::{env, path::Path};
use substrate_build_script_utils::{generate_cargo_keys, rerun_if_git_head_changed};

/// The commit, as a packager who builds outside of git may say it.
const COMMIT: &str = "SUBSTRATE_CLI_GIT_COMMIT_HASH";

fn main() {
	println!("cargo:rerun-if-changed=build.rs");
	println!("cargo:rerun-if-env-changed={COMMIT}");
	if Path::new("../.git").is_dir() {
		rerun_if_git_head_changed();
	} else if env::var_os(COMMIT).is_none() {
		// A source archive or a container: the version goes without a commit.
		env::set_var(COMMIT, "");
	}
	generate_cargo_keys();
}
