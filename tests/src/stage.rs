//! Runs steps on a network and keeps what came of each.

use crate::cast::Actor;
use codec::{Decode, Encode};
use comfy_table::{presets::UTF8_FULL_CONDENSED, Table};
use frame_system::EventRecord;
use sealchain_client::{Chain, ClientError};
use sealchain_runtime::{Hash, RuntimeCall, RuntimeEvent};
use serde::Serialize;
use std::time::{Duration, Instant};
use subxt::rpcs::client::rpc_params;

/// One step and what came of it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Row {
	/// What was done.
	pub what: String,
	/// Who did it.
	pub who: String,
	/// The block that holds it, if it got into one.
	pub block: Option<u64>,
	/// From its submission until it was final, in milliseconds.
	pub finalized_after: Option<u64>,
	/// What came of it.
	pub outcome: String,
	/// Whether that is what should have.
	pub right: bool,
}

/// A network, and the steps so far.
pub struct Stage {
	/// The connection through which all is submitted.
	pub chain: Chain,
	/// The steps so far.
	pub rows: Vec<Row>,
	progress: bool,
}

/// A step went wrong, and what follows builds on it.
#[derive(Debug, thiserror::Error)]
#[error("{what} ({who}): {why}")]
pub struct StepFailed {
	/// What was to be done.
	pub what: String,
	/// By whom.
	pub who: String,
	/// What happened instead.
	pub why: String,
}

impl Stage {
	/// A stage on a node. With `progress` each step is printed as it is done.
	pub async fn on(url: &str, progress: bool) -> Result<Self, ClientError> {
		Ok(Self { chain: Chain::connect(url).await?, rows: Vec::new(), progress })
	}

	/// Whether every step did what it should.
	pub fn is_right(&self) -> bool {
		self.rows.iter().all(|row| row.right)
	}

	/// Somebody calls, and it must succeed. Returns what the call told.
	pub async fn act(
		&mut self,
		what: &str,
		who: &Actor,
		call: impl Into<RuntimeCall>,
	) -> Result<Vec<RuntimeEvent>, StepFailed> {
		let started = Instant::now();
		let answer = self.submit(who, call.into()).await;
		let elapsed = started.elapsed();
		match answer {
			Ok((block, events)) => {
				self.keep(what, who, Some(block), Some(elapsed), "done".into(), true);
				Ok(events)
			}
			Err(error) => {
				let why = error.to_string();
				self.keep(what, who, None, None, why.clone(), false);
				Err(StepFailed { what: what.into(), who: who.title.clone(), why })
			}
		}
	}

	/// Somebody calls, and it must be refused for this reason: `Pallet::Error`, or the pool's
	/// refusal as [`sealchain_client::error::Refusal`] names it.
	pub async fn refused(
		&mut self,
		what: &str,
		who: &Actor,
		call: impl Into<RuntimeCall>,
		expected: &str,
	) {
		let (outcome, right) = match self.submit(who, call.into()).await {
			Ok(_) => (format!("not refused, expected {expected}"), false),
			Err(error) => {
				let reason = match &error {
					ClientError::Refused(refusal) => format!("{refusal:?}"),
					other => other.pallet_error().unwrap_or_else(|| other.to_string()),
				};
				let right = reason == expected;
				(
					if right {
						format!("refused: {reason}")
					} else {
						format!("refused: {reason}, expected {expected}")
					},
					right,
				)
			}
		};
		self.keep(what, who, None, None, outcome, right);
	}

	/// Something is looked at, and must be as it should.
	pub fn check(&mut self, what: &str, who: &Actor, answer: Result<String, String>) {
		let right = answer.is_ok();
		let outcome = answer.unwrap_or_else(|fault| fault);
		self.keep(what, who, None, None, outcome, right);
	}

	/// Submit a call and wait until it is final.
	pub async fn submit(
		&self,
		who: &Actor,
		call: RuntimeCall,
	) -> Result<(u64, Vec<RuntimeEvent>), ClientError> {
		let at = self.chain.at_head().await?;
		let payload = at.transactions().from_call_data_bytes(&call.encode())?;
		let receipt = self.chain.submit(&payload, &who.key).await?;
		let mut events = Vec::new();
		for event in receipt.events.iter() {
			let event = event?;
			let record = EventRecord::<RuntimeEvent, Hash>::decode(&mut event.bytes())
				.map_err(|error| ClientError::from(subxt::Error::from(error)))?;
			events.push(record.event);
		}
		Ok((receipt.block_number, events))
	}

	/// What stands in the newest final state under a key.
	pub async fn stored<T: Decode>(&self, key: Vec<u8>) -> Result<Option<T>, ClientError> {
		let hash = self.chain.at_head().await?.block_hash();
		let key = format!("0x{}", hex::encode(key));
		let value: Option<String> =
			self.chain.ask("state_getStorage", rpc_params![key, hash]).await?;
		let bytes =
			value.map(|text| hex::decode(text.trim_start_matches("0x")).unwrap_or_default());
		Ok(bytes.map(|bytes| T::decode(&mut &bytes[..])).transpose()?)
	}

	fn keep(
		&mut self,
		what: &str,
		who: &Actor,
		block: Option<u64>,
		finalized_after: Option<Duration>,
		outcome: String,
		right: bool,
	) {
		let row = Row {
			what: what.into(),
			who: who.title.clone(),
			block,
			finalized_after: finalized_after
				.map(|elapsed| elapsed.as_millis().try_into().unwrap_or(u64::MAX)),
			outcome,
			right,
		};
		if self.progress {
			let mark = if row.right { "ok " } else { "BAD" };
			println!(
				"{:>3} {mark} {} — {}: {}",
				self.rows.len() + 1,
				row.what,
				row.who,
				row.outcome
			);
		}
		self.rows.push(row);
	}

	/// All steps as a table.
	pub fn table(&self) -> Table {
		let mut table = Table::new();
		table.load_preset(UTF8_FULL_CONDENSED).set_header([
			"#",
			"what",
			"who",
			"block",
			"final after",
			"outcome",
			"",
		]);
		for (number, row) in (1..).zip(&self.rows) {
			table.add_row([
				number.to_string(),
				row.what.clone(),
				row.who.clone(),
				row.block.map(|block| block.to_string()).unwrap_or_default(),
				row.finalized_after.map(|ms| format!("{ms} ms")).unwrap_or_default(),
				row.outcome.clone(),
				if row.right { "✓" } else { "✗" }.into(),
			]);
		}
		table
	}
}
