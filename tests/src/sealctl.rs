//! `sealctl`, run as its users run it: as a process.

use crate::network::sibling_binary;
use serde_json::Value;
use tokio::process::Command;

/// `sealctl` towards one node.
#[derive(Clone, Debug)]
pub struct Sealctl {
	url: String,
}

/// What `sealctl` said on standard error when it failed.
#[derive(Debug, thiserror::Error)]
#[error("sealctl {command}: {said}")]
pub struct Failed {
	/// What it was to do.
	pub command: String,
	/// What it said.
	pub said: String,
	/// Its exit code; None if it was killed or could not be started.
	pub code: Option<i32>,
}

impl Sealctl {
	/// The one that was built beside this program.
	pub fn towards(url: impl Into<String>) -> Self {
		Self { url: url.into() }
	}

	/// Run a command with a key, and read its answer.
	pub async fn run(&self, key: &str, command: &[&str]) -> Result<Value, Failed> {
		let failed = |said: String, code| Failed { command: command.join(" "), said, code };
		let output = Command::new(sibling_binary("sealctl"))
			.args(command)
			.args(["--url", &self.url, "--output", "json"])
			.env("SEALCHAIN_KEY", key)
			.output()
			.await
			.map_err(|error| failed(error.to_string(), None))?;
		if !output.status.success() {
			let said = String::from_utf8_lossy(&output.stderr).into_owned();
			return Err(failed(said, output.status.code()));
		}
		serde_json::from_slice(&output.stdout)
			.map_err(|error| failed(format!("no JSON on standard output: {error}"), Some(0)))
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
}
