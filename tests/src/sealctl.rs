//! `sealctl`, run as its users run it: as a process.

use crate::network::sibling_binary;
use serde_json::Value;
use std::path::PathBuf;
use tokio::process::Command;

/// `sealctl` towards one node.
#[derive(Clone, Debug)]
pub struct Sealctl {
	url: String,
	directory: PathBuf,
}

/// What came of a `sealctl` that failed.
#[derive(Debug, thiserror::Error)]
#[error("sealctl {command}: {said}")]
pub struct Failed {
	/// What it was to do.
	pub command: String,
	/// What it said on standard error.
	pub said: String,
	/// What it printed on standard output all the same: a report of what does not hold.
	pub printed: String,
	/// Its exit code; None if it was killed or could not be started.
	pub code: Option<i32>,
}

impl Failed {
	/// The failure's name, as programs read it: `Pallet::Error`, `pool::Refusal`, or one of the
	/// client's own. None if what it said is no JSON, as of wrong usage.
	pub fn name(&self) -> Option<String> {
		let said: Value = serde_json::from_str(&self.said).ok()?;
		let name = said["error"]["name"].as_str()?;
		Some(match said["error"]["pallet"].as_str() {
			Some(pallet) => format!("{pallet}::{name}"),
			None => name.into(),
		})
	}
}

impl Sealctl {
	/// The one that was built beside this program.
	pub fn towards(url: impl Into<String>) -> Self {
		Self { url: url.into(), directory: ".".into() }
	}

	/// It, run in the directory of the files that its arguments name.
	pub fn within(mut self, directory: impl Into<PathBuf>) -> Self {
		self.directory = directory.into();
		self
	}

	/// Run a command with a key, and read its answer.
	pub async fn run(&self, key: &str, command: &[&str]) -> Result<Value, Failed> {
		self.answer(Some(key), command).await
	}

	/// Run a command that needs no key, and read its answer.
	pub async fn ask(&self, command: &[&str]) -> Result<Value, Failed> {
		self.answer(None, command).await
	}

	/// Run a command, with a key if it needs one, and give what it prints for people.
	pub async fn print(&self, key: Option<&str>, command: &[&str]) -> Result<String, Failed> {
		self.output(key, command, "table").await
	}

	/// Propose with the first seat's key, vote with each, and close: what must pass.
	pub async fn pass(&self, seats: &[&str], command: &[&str]) -> Result<Value, Failed> {
		let proposed = self.run(seats[0], command).await?;
		let text = |name: &str| match &proposed[name] {
			Value::String(text) => text.clone(),
			other => other.to_string(),
		};
		let (motion, index) = (text("motion"), text("index"));
		for seat in seats {
			self.run(seat, &["motion", "vote", &motion, "--index", &index, "--approve"]).await?;
		}
		self.run(seats[0], &["motion", "close", &motion, "--index", &index]).await
	}

	async fn answer(&self, key: Option<&str>, command: &[&str]) -> Result<Value, Failed> {
		let printed = self.output(key, command, "json").await?;
		serde_json::from_str(&printed).map_err(|error| Failed {
			command: command.join(" "),
			said: format!("no JSON on standard output: {error}"),
			printed,
			code: Some(0),
		})
	}

	async fn output(
		&self,
		key: Option<&str>,
		command: &[&str],
		format: &str,
	) -> Result<String, Failed> {
		let mut process = Command::new(sibling_binary("sealctl"));
		process
			.args(command)
			.args(["--url", &self.url, "--output", format])
			.current_dir(&self.directory)
			.env_remove("SEALCHAIN_KEY")
			.env_remove("SEALCHAIN_KEY_FILE")
			.envs(key.map(|key| ("SEALCHAIN_KEY", key)));
		let failed =
			|said, printed, code| Failed { command: command.join(" "), said, printed, code };
		let output = process
			.output()
			.await
			.map_err(|error| failed(error.to_string(), String::new(), None))?;
		let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
		let printed = text(&output.stdout);
		if output.status.success() {
			Ok(printed)
		} else {
			Err(failed(text(&output.stderr), printed, output.status.code()))
		}
	}
}
