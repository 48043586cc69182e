//! How answers and failures are printed.

use crate::options::Format;
use chrono::{DateTime, SecondsFormat};
use comfy_table::{presets, ContentArrangement, Table};
use sealchain_client::{chain::Told, ClientError, Receipt, View};
use serde_json::{json, Value};
use std::{
	io::{self, Write},
	process::ExitCode,
};

/// What a command has to say.
#[derive(Debug)]
pub enum Answer {
	/// What stands on the chain, or in a file.
	View(View),
	/// What a submitted call came to, and what else is to be said of it.
	Submitted {
		/// Where it is final.
		block: (u64, String),
		/// Its hash.
		extrinsic: String,
		/// What the pallets told.
		told: Vec<Told>,
		/// What the caller wants to know beside.
		more: Vec<(String, View)>,
	},
	/// What was found out, and whether that is what the command is to find: its exit code. Lists of
	/// fields stand in tables of their own.
	Report {
		/// What was found out.
		view: View,
		/// Whether everything held.
		holds: bool,
	},
	/// Text as it is, for another program.
	Raw(String),
}

impl Answer {
	/// What a submitted call came to.
	pub fn receipt(receipt: &Receipt) -> Result<Self, ClientError> {
		Ok(Self::Submitted {
			block: (receipt.block_number, format!("{:?}", receipt.block_hash)),
			extrinsic: format!("{:?}", receipt.extrinsic_hash),
			told: receipt.told()?,
			more: Vec::new(),
		})
	}

	/// With something more to say.
	pub fn with(mut self, name: &str, value: View) -> Self {
		if let Self::Submitted { more, .. } = &mut self {
			more.push((name.into(), value));
		}
		self
	}

	fn json(&self) -> Value {
		match self {
			Self::View(view) | Self::Report { view, .. } => view.json(),
			Self::Submitted { block: (number, hash), extrinsic, told, more } => {
				let told: Vec<Value> = told
					.iter()
					.map(|told| {
						json!({
							"pallet": told.pallet,
							"event": told.event,
							"fields": told.fields.json(),
						})
					})
					.collect();
				let mut value = json!({
					"block": { "number": number, "hash": hash },
					"extrinsic": extrinsic,
					"events": told,
				});
				if let (Value::Object(object), Value::Object(more)) =
					(&mut value, View::Fields(more.clone()).json())
				{
					object.extend(more);
				}
				value
			}
			Self::Raw(text) => text.clone().into(),
		}
	}

	fn text(&self) -> String {
		match self {
			Self::View(view) => table(view),
			Self::Report { view, .. } => tables(view),
			Self::Submitted { block: (number, hash), extrinsic, told, more } => {
				let mut fields = vec![
					("final in block".into(), View::Text(format!("{number} ({hash})"))),
					("extrinsic".into(), View::text(extrinsic)),
				];
				fields.extend(more.clone());
				fields.extend(
					told.iter().map(|told| {
						(format!("{}.{}", told.pallet, told.event), told.fields.clone())
					}),
				);
				table(&View::Fields(fields))
			}
			Self::Raw(text) => text.clone(),
		}
	}
}

impl From<View> for Answer {
	fn from(view: View) -> Self {
		Self::View(view)
	}
}

/// Where to print, and how.
#[derive(Clone, Copy, Debug)]
pub struct Output(Format);

impl Output {
	/// In a format.
	pub fn new(format: Format) -> Self {
		Self(format)
	}

	/// Print an answer. A reader who went away is no failure of the command.
	pub fn answer(self, answer: &Answer) -> ExitCode {
		let text = match (self.0, answer) {
			(_, Answer::Raw(text)) => text.clone(),
			(Format::Json, answer) => format!("{:#}", answer.json()),
			(Format::Table, answer) => answer.text(),
		};
		let _ = writeln!(io::stdout(), "{}", text.trim_end());
		match answer {
			Answer::Report { holds: false, .. } => ExitCode::FAILURE,
			_ => ExitCode::SUCCESS,
		}
	}

	/// Print why a command failed.
	pub fn failure(self, error: &ClientError) -> ExitCode {
		let text = match self.0 {
			Format::Table => format!("error: {error}"),
			Format::Json => format!("{:#}", failure_json(error)),
		};
		let _ = writeln!(io::stderr(), "{text}");
		ExitCode::FAILURE
	}
}

fn failure_json(error: &ClientError) -> Value {
	let (pallet, name, meaning) = match error {
		ClientError::Failed { pallet, name, meaning, .. } => {
			(Some(pallet.as_str()), name.clone(), meaning.clone())
		}
		ClientError::Refused(refusal) => {
			(Some("pool"), format!("{refusal:?}"), refusal.to_string())
		}
		other => (None, other.name().into(), other.to_string()),
	};
	let details = match error {
		ClientError::Failed { details, .. } => details.json(),
		_ => Value::Null,
	};
	json!({
		"error": { "pallet": pallet, "name": name, "meaning": meaning, "details": details }
	})
}

/// A time as RFC 3339 text, in UTC.
pub fn time(milliseconds: u64) -> String {
	i64::try_from(milliseconds)
		.ok()
		.and_then(DateTime::from_timestamp_millis)
		.map(|time| time.to_rfc3339_opts(SecondsFormat::AutoSi, true))
		.unwrap_or_else(|| format!("{milliseconds} ms"))
}

/// How wide a table may be where no terminal says so.
const WIDTH: usize = 160;

/// Fields as two columns, a list of fields as a column each; or, where that would be wider than the
/// terminal, as a table each. Lines are never broken: addresses and hashes are to be copied.
fn table(view: &View) -> String {
	let mut table = Table::new();
	table.load_preset(presets::UTF8_FULL_CONDENSED);
	table.set_content_arrangement(ContentArrangement::Disabled);
	match view {
		View::Fields(fields) => {
			for (name, value) in fields {
				table.add_row([words(name), cell(value)]);
			}
			table.to_string()
		}
		View::List(items) => {
			let Some(View::Fields(first)) = items.first() else {
				return if items.is_empty() { "none".into() } else { cell(view) };
			};
			let names: Vec<String> = first.iter().map(|(name, _)| name.clone()).collect();
			table.set_header(names.iter().map(|name| words(name)));
			for item in items {
				table.add_row(
					names.iter().map(|name| item.field(name).map(cell).unwrap_or_default()),
				);
			}
			let width = match table.width() {
				Some(width) if width > 0 => usize::from(width),
				_ => WIDTH,
			};
			let text = table.to_string();
			if text.lines().next().map(|line| line.chars().count()) > Some(width) {
				items.iter().map(self::table).collect::<Vec<_>>().join("\n")
			} else {
				text
			}
		}
		other => cell(other),
	}
}

/// Fields as a table, and below it a table for each that is a list of fields, under its name.
fn tables(view: &View) -> String {
	let View::Fields(fields) = view else {
		return table(view);
	};
	let is_table = |value: &View| matches!(value, View::List(items) if matches!(items.first(), Some(View::Fields(_))));
	let (lists, rest): (Vec<_>, Vec<_>) =
		fields.iter().cloned().partition(|(_, value)| is_table(value));
	let lists = lists.iter().map(|(name, list)| format!("{}:\n{}", words(name), table(list)));
	std::iter::once(table(&View::Fields(rest))).chain(lists).collect::<Vec<_>>().join("\n")
}

/// `snake_case` and `camelCase` as words; names of types and events stay as they are.
fn words(name: &str) -> String {
	if !name.starts_with(|first: char| first.is_ascii_lowercase()) {
		return name.into();
	}
	let mut words = String::new();
	for character in name.chars() {
		match character {
			'_' => words.push(' '),
			character if character.is_ascii_uppercase() => {
				words.push(' ');
				words.push(character.to_ascii_lowercase());
			}
			character => words.push(character),
		}
	}
	words
}

fn cell(view: &View) -> String {
	match view {
		View::None => "-".into(),
		View::Bool(true) => "yes".into(),
		View::Bool(false) => "no".into(),
		View::Number(number) => number.to_string(),
		View::Time(milliseconds) if is_lifetime(*milliseconds) => lifetime(*milliseconds),
		View::Time(milliseconds) => time(*milliseconds),
		View::Text(text) => text.clone(),
		View::List(items) if items.is_empty() => "-".into(),
		View::List(items) => {
			let lines = items.iter().map(|item| match cell(item) {
				lines if lines.contains('\n') => format!("- {}", lines.replace('\n', "\n  ")),
				line => line,
			});
			lines.collect::<Vec<_>>().join("\n")
		}
		View::Fields(fields) => match &fields[..] {
			[(algorithm, View::Text(function)), (value, View::Text(bytes))]
				if algorithm == "algorithm" && value == "value" =>
			{
				format!("{}:{bytes}", function.to_lowercase())
			}
			fields => fields
				.iter()
				.map(|(name, value)| match cell(value) {
					lines if lines.contains('\n') => {
						format!("{}:\n  {}", words(name), lines.replace('\n', "\n  "))
					}
					line => format!("{}: {line}", words(name)),
				})
				.collect::<Vec<_>>()
				.join("\n"),
		},
	}
}

/// The chain calls spans of time by the same type as times; no time of this chain is before 1990.
fn is_lifetime(milliseconds: u64) -> bool {
	milliseconds < 20 * 365 * 86_400_000
}

/// A span of time in its largest whole units.
fn lifetime(milliseconds: u64) -> String {
	let units = [(86_400_000, "d"), (3_600_000, "h"), (60_000, "m"), (1_000, "s"), (1, "ms")];
	let mut rest = milliseconds;
	let mut parts = Vec::new();
	for (unit, name) in units {
		if rest >= unit {
			parts.push(format!("{}{name}", rest / unit));
			rest %= unit;
		}
	}
	if parts.is_empty() {
		"0s".into()
	} else {
		parts.join(" ")
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn times_are_rfc_3339_in_tables() {
		assert_eq!(time(1_700_000_000_000), "2023-11-14T22:13:20Z");
		assert_eq!(cell(&View::Time(1_700_000_000_123)), "2023-11-14T22:13:20.123Z");
	}

	#[test]
	fn spans_of_time_are_told_apart_from_times() {
		assert_eq!(cell(&View::Time(90 * 60_000)), "1h 30m");
		assert_eq!(cell(&View::Time(7 * 86_400_000)), "7d");
	}

	#[test]
	fn lists_become_columns_and_fields_become_rows() {
		let row = |seat, name: &str| {
			View::fields([("seat", View::Number(seat)), ("seat_name", View::text(name))])
		};
		let text = table(&View::List(vec![row(0, "Data Bureau"), row(1, "Market Supervision")]));
		assert!(text.contains("seat name") && text.contains("Market Supervision"));
		assert_eq!(table(&View::List(vec![])), "none");
	}

	#[test]
	fn names_are_words_and_events_are_names() {
		assert_eq!(words("alleged_since"), "alleged since");
		assert_eq!(words("validUntil"), "valid until");
		assert_eq!(words("SealRegistry.Frozen"), "SealRegistry.Frozen");
	}

	#[test]
	fn where_one_item_of_a_list_ends_can_be_seen() {
		let item = |at| View::fields([("at", View::Number(at)), ("version", View::Number(1))]);
		let text = cell(&View::List(vec![item(5), item(6)]));
		assert_eq!(text, "- at: 5\n  version: 1\n- at: 6\n  version: 1");
	}

	#[test]
	fn what_is_wider_than_the_page_stands_in_a_table_each() {
		let long = View::text("x".repeat(WIDTH));
		let row = View::fields([("number", View::Number(1)), ("hash", long)]);
		let text = table(&View::List(vec![row.clone(), row]));
		assert_eq!(text.matches("number").count(), 2);
		assert_eq!(text.matches(&"x".repeat(WIDTH)).count(), 2);
	}

	#[test]
	fn a_report_has_a_table_for_each_list() {
		let row = View::fields([("check", View::text("format")), ("file", View::text("a.pem"))]);
		let view = View::fields([
			("at", View::Time(1_700_000_000_000)),
			("checks", View::List(vec![row])),
			("path", View::List(vec![])),
		]);
		let text = tables(&view);
		assert_eq!(text.matches("checks:").count(), 1);
		assert!(text.contains("\nchecks:\n┌") && text.contains("│ path ┆ -"), "{text}");
	}

	#[test]
	fn a_pallets_error_is_told_to_programs_in_parts() {
		let error = ClientError::Failed {
			pallet: "SealRegistry".into(),
			name: "Frozen".into(),
			meaning: "The seal is frozen.".into(),
			details: View::fields([("depth", View::Number(2))]),
		};
		let json = failure_json(&error);
		assert_eq!(json["error"]["pallet"], "SealRegistry");
		assert_eq!(json["error"]["name"], "Frozen");
		assert_eq!(json["error"]["meaning"], "The seal is frozen.");
		assert_eq!(json["error"]["details"]["depth"], 2);
	}

	#[test]
	fn a_receipt_tells_block_extrinsic_and_events() {
		let answer = Answer::Submitted {
			block: (7, "0xb".into()),
			extrinsic: "0xe".into(),
			told: vec![Told {
				pallet: "SealRegistry".into(),
				event: "Frozen".into(),
				fields: View::fields([("alleged_since", View::Time(1_700_000_000_000))]),
			}],
			more: vec![("motion".into(), View::text("0xm"))],
		};
		let json = answer.json();
		assert_eq!(json["block"]["number"], 7);
		assert_eq!(json["events"][0]["fields"]["allegedSince"], 1_700_000_000_000u64);
		assert_eq!(json["motion"], "0xm");
		assert!(answer.text().contains("2023-11-14T22:13:20Z"));
	}
}
