//! The commands, one file a group. Names follow the pallets' calls.

mod account;
mod certificate;
mod chain;
mod document;
mod enterprise;
mod eseal;
mod eseal_making;
mod grant;
mod grant_view;
mod history;
mod identity;
mod institution;
mod key;
mod kind;
mod maker;
mod member;
mod motion;
mod pki;
mod policy;
mod production;
mod quota;
mod request;
mod seal;
mod seat;
mod signing;
mod statement;
mod subsidiary;
mod willingness;

use crate::{
	context::{Context, Outcome},
	options::Options,
	output::Answer,
};
use clap::{CommandFactory, Subcommand};
use clap_complete::Shell;
use sealchain_client::{ClientError, View};
use serde_json::Value;
use std::{
	fs::OpenOptions,
	io::Write,
	path::{Path, PathBuf},
};

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// The chain: which it is and how it runs.
	#[command(subcommand)]
	Chain(chain::Command),
	/// Accounts: for whom they act and what they may still use.
	#[command(subcommand)]
	Account(account::Command),
	/// Keys: make one, see whose it is, and bind accounts to certificates.
	#[command(subcommand)]
	Key(key::Command),
	/// Seats of the consortium: list them, and propose changes to the seats' vote.
	#[command(subcommand)]
	Seat(seat::Command),
	/// Institutions: seal makers, willingness providers, signing platforms, courts and others.
	#[command(subcommand)]
	Institution(institution::Command),
	/// Quotas of accounts, by vote of the seats.
	#[command(subcommand)]
	Quota(quota::Command),
	/// Certificates on the chain: register, revoke, and which roots are trusted.
	#[command(subcommand)]
	Certificate(certificate::Command),
	/// Motions that the seats vote on.
	#[command(subcommand)]
	Motion(motion::Command),
	/// Enterprises: register them and change what is registered.
	#[command(subcommand)]
	Enterprise(enterprise::Command),
	/// Members: the people who act for an enterprise.
	#[command(subcommand)]
	Member(member::Command),
	/// Seals: from filing to abolition, and the public's check.
	#[command(subcommand)]
	Seal(seal::Command),
	/// Special kinds of seal, by vote of the seats.
	#[command(subcommand)]
	Kind(kind::Command),
	/// Makers: whose electronic seals are recognised, by vote of the seats.
	#[command(subcommand)]
	Maker(maker::Command),
	/// Grants: who may use which seal, given and passed on.
	#[command(subcommand)]
	Grant(grant::Command),
	/// Policies: who approves uses of a seal.
	#[command(subcommand)]
	Policy(policy::Command),
	/// Requests to use a seal, and their approval.
	#[command(subcommand)]
	Request(request::Command),
	/// Documents: commit to one, and check one against its commitment.
	#[command(subcommand)]
	Document(document::Command),
	/// Identities: commit to a person's fields, open one of them, and check what was opened.
	#[command(subcommand)]
	Identity(identity::Command),
	/// Certificates in files: validate them, without a network.
	#[command(subcommand)]
	Pki(pki::Command),
	/// Electronic seals in files: make, show and validate them, without a network.
	#[command(subcommand)]
	Eseal(eseal::Command),
	/// Willingness: attest that a person willed a use.
	#[command(subcommand)]
	Willingness(willingness::Command),
	/// Signings: one document, its parties, from initiation to completion.
	#[command(subcommand)]
	Signing(signing::Command),
	/// The history of a seal's uses, verified to be whole.
	History(history::Arguments),
	/// Completions for a shell.
	#[command(after_help = "Example:\n  \
		sealctl completions bash > ~/.local/share/bash-completion/completions/sealctl")]
	Completions {
		/// The shell.
		shell: Shell,
	},
}

impl Command {
	/// Do it.
	pub async fn run(self, context: &Context) -> Outcome {
		match self {
			Self::Chain(command) => command.run(context).await,
			Self::Account(command) => command.run(context).await,
			Self::Key(command) => command.run(context).await,
			Self::Certificate(command) => command.run(context).await,
			Self::Seat(command) => command.run(context).await,
			Self::Institution(command) => command.run(context).await,
			Self::Quota(command) => command.run(context).await,
			Self::Motion(command) => command.run(context).await,
			Self::Enterprise(command) => command.run(context).await,
			Self::Member(command) => command.run(context).await,
			Self::Seal(command) => command.run(context).await,
			Self::Kind(command) => command.run(context).await,
			Self::Maker(command) => command.run(context).await,
			Self::Grant(command) => command.run(context).await,
			Self::Policy(command) => command.run(context).await,
			Self::Request(command) => command.run(context).await,
			Self::Document(command) => command.run(),
			Self::Identity(command) => command.run(),
			Self::Pki(command) => command.run(),
			Self::Eseal(command) => command.run(context),
			Self::Willingness(command) => command.run(context).await,
			Self::Signing(command) => command.run(context).await,
			Self::History(arguments) => arguments.run(context).await,
			Self::Completions { shell } => {
				let mut script = Vec::new();
				clap_complete::generate(shell, &mut Options::command(), "sealctl", &mut script);
				Ok(Answer::Raw(String::from_utf8_lossy(&script).into_owned()))
			}
		}
	}
}

/// A path with more at its end.
fn beside(path: &Path, ending: &str) -> PathBuf {
	let mut name = path.as_os_str().to_owned();
	name.push(ending);
	name.into()
}

/// Write a new file that only its owner reads. One that exists is not overwritten.
fn write_private(path: &Path, contents: impl AsRef<[u8]>) -> Result<(), ClientError> {
	let mut options = OpenOptions::new();
	options.write(true).create_new(true);
	#[cfg(unix)]
	std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
	options
		.open(path)
		.and_then(|mut file| file.write_all(contents.as_ref()))
		.map_err(|source| ClientError::Unwritten { path: path.into(), source })
}

/// Write JSON to a new file, and show what is in it.
fn write_json(path: &Path, json: &Value) -> Outcome {
	write_private(path, format!("{json:#}\n"))?;
	Ok(shown(json).with_first("file", View::text(path.display())).into())
}

/// JSON of a file, to be shown. These are its fields that hold times.
const TIMES: [&str; 5] = ["deadline", "validFrom", "validUntil", "notBefore", "notAfter"];

fn shown(json: &Value) -> View {
	match json {
		Value::Null => View::None,
		Value::Bool(value) => View::Bool(*value),
		Value::Number(number) => match number.as_u64() {
			Some(number) => View::Number(number.into()),
			None => View::text(number),
		},
		Value::String(text) => View::text(text),
		Value::Array(items) => View::List(items.iter().map(shown).collect()),
		Value::Object(fields) => View::Fields(
			fields
				.iter()
				.map(|(name, value)| match value.as_u64() {
					Some(time) if TIMES.contains(&name.as_str()) => {
						(name.clone(), View::Time(time))
					}
					_ => (name.clone(), shown(value)),
				})
				.collect(),
		),
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use clap::Parser;

	#[test]
	fn the_command_line_is_well_formed() {
		Options::command().debug_assert();
	}

	/// Every command that can be run has an example.
	#[test]
	fn every_command_has_an_example() {
		fn check(command: &clap::Command, path: &str) {
			let path = format!("{path} {}", command.get_name());
			if command.has_subcommands() {
				for inner in command.get_subcommands().filter(|inner| inner.get_name() != "help") {
					check(inner, &path);
				}
			} else {
				let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
				assert!(help.contains("Example:\n  sealctl "), "{path} has no example");
			}
		}
		check(&Options::command(), "");
	}

	/// Every example is a command line that can be parsed.
	#[test]
	fn every_example_can_be_parsed() {
		fn check(command: &clap::Command) {
			for inner in command.get_subcommands() {
				check(inner);
			}
			let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
			for line in help.lines().filter_map(|line| line.trim().strip_prefix("sealctl ")) {
				let line = line.split(" > ").next().expect("has a first part");
				let words = std::iter::once("sealctl").chain(line.split_whitespace());
				if let Err(error) = Options::try_parse_from(words) {
					panic!("{line}\n{error}");
				}
			}
		}
		check(&Options::command());
	}

	#[test]
	fn key_and_key_file_exclude_each_other() {
		let words = ["sealctl", "--key", "//A", "--key-file", "a", "chain", "status"];
		assert!(Options::try_parse_from(words).is_err());
	}

	#[test]
	fn files_are_not_overwritten() {
		let directory = tempfile::tempdir().expect("a directory");
		let path = directory.path().join("a.json");
		write_private(&path, "one").expect("is new");
		assert!(matches!(write_private(&path, "two"), Err(ClientError::Unwritten { .. })));
		assert_eq!(std::fs::read_to_string(&path).expect("is there"), "one");
	}

	#[test]
	fn times_in_files_are_times() {
		let view = shown(&serde_json::json!({ "deadline": 5, "request": 6 }));
		assert_eq!(view.field("deadline"), Some(&View::Time(5)));
		assert_eq!(view.field("request"), Some(&View::Number(6)));
	}

	#[test]
	fn endings_are_put_behind_the_whole_name() {
		assert_eq!(beside(Path::new("a/b.pdf"), ".x"), Path::new("a/b.pdf.x"));
	}
}
