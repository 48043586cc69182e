//! Many patterns, looked for at once.

use aho_corasick::{AhoCorasick, BuildError};
use seal_primitives::Digest;
use serde_json::Value;
use sp_io::hashing::sha2_256;
use std::{
	collections::{BTreeMap, BTreeSet},
	fmt,
};

/// Where something may be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
	/// Headers, extrinsics and justifications, as a node tells them.
	Blocks,
	/// The events of a block.
	Events,
	/// Keys and values of the newest state.
	State,
	/// A value of a node's database.
	Database,
	/// A value of a node's off-chain index.
	OffchainIndex,
	/// A node's log.
	Log,
	/// Any other file of a node, byte by byte.
	File,
}

/// A pattern, and what it would give away.
#[derive(Clone, Debug)]
pub struct Sought {
	what: String,
	pattern: Vec<u8>,
}

/// A pattern that was found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
	/// What it is, and in which form.
	pub what: String,
	/// Where it is.
	pub place: Place,
	/// Where exactly: the first such place.
	pub at: String,
}

impl fmt::Display for Finding {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "{} in {} ({:?})", self.what, self.at, self.place)
	}
}

impl Sought {
	/// Bytes, as they are and in hexadecimal digits.
	pub fn bytes(what: &str, bytes: &[u8]) -> Vec<Self> {
		let forms = [
			("", bytes.to_vec()),
			(", in hexadecimal digits", hex::encode(bytes).into_bytes()),
			(", in hexadecimal digits", hex::encode_upper(bytes).into_bytes()),
		];
		forms
			.into_iter()
			.map(|(form, pattern)| Self { what: format!("{what}{form}"), pattern })
			.collect()
	}

	/// A text in UTF-8 (which is how SCALE and JSON have it) and UTF-16, and its SM3 and SHA-256
	/// digests without a salt.
	pub fn text(what: &str, text: &str) -> Vec<Self> {
		let utf16 = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect();
		let little: Vec<u8> = utf16(u16::to_le_bytes);
		let big: Vec<u8> = utf16(u16::to_be_bytes);
		let mut sought = Self::with_digests(what, "UTF-8", text.as_bytes());
		sought.extend(Self::bytes(&format!("{what}, UTF-16LE"), &little));
		sought.extend(Self::bytes(&format!("{what}, UTF-16BE"), &big));
		sought
	}

	/// A file as it is, and its SM3 and SHA-256 digests without a salt.
	pub fn file(what: &str, content: &[u8]) -> Vec<Self> {
		Self::with_digests(what, "as it is", content)
	}

	fn with_digests(what: &str, form: &str, content: &[u8]) -> Vec<Self> {
		let sm3 = Digest::sm3(content).value;
		let forms: [(&str, &[u8]); 3] =
			[(form, content), ("SM3", sm3.as_bytes()), ("SHA-256", &sha2_256(content))];
		forms
			.iter()
			.flat_map(|(form, bytes)| Self::bytes(&format!("{what}, {form}"), bytes))
			.collect()
	}
}

/// Looks for patterns and keeps what it found.
#[derive(Debug)]
pub struct Scanner {
	/// What the patterns are: first the secrets, then what is public.
	sought: Vec<String>,
	secrets: usize,
	automaton: AhoCorasick,
	found: BTreeMap<(Place, usize), String>,
	scanned: BTreeMap<Place, u64>,
}

impl Scanner {
	/// A scanner for secrets, and for what is public: that the latter is found shows that the
	/// scanner reads what it should.
	pub fn new(secrets: Vec<Sought>, public: Vec<Sought>) -> Result<Self, BuildError> {
		let sought = || secrets.iter().chain(&public);
		Ok(Self {
			automaton: AhoCorasick::new(sought().map(|sought| &sought.pattern))?,
			sought: sought().map(|sought| sought.what.clone()).collect(),
			secrets: secrets.len(),
			found: BTreeMap::new(),
			scanned: BTreeMap::new(),
		})
	}

	/// Look through bytes.
	pub fn scan(&mut self, place: Place, at: &str, bytes: &[u8]) {
		*self.scanned.entry(place).or_default() += bytes.len() as u64;
		for found in self.automaton.find_overlapping_iter(bytes) {
			let key = (place, found.pattern().as_usize());
			self.found.entry(key).or_insert_with(|| at.into());
		}
	}

	/// Look through an answer of a node: its text, and the bytes that its strings of hexadecimal
	/// digits and its lists of bytes stand for.
	pub fn scan_json(&mut self, place: Place, at: &str, answer: &Value) {
		match answer {
			Value::String(text) => {
				self.scan(place, at, text.as_bytes());
				if let Some(Ok(bytes)) = text.strip_prefix("0x").map(hex::decode) {
					self.scan(place, at, &bytes);
				}
			}
			Value::Array(items) => {
				let byte = |item: &Value| item.as_u64().and_then(|number| number.try_into().ok());
				if let Some(bytes) = items.iter().map(byte).collect::<Option<Vec<u8>>>() {
					self.scan(place, at, &bytes);
				}
				for item in items {
					self.scan_json(place, at, item);
				}
			}
			Value::Object(fields) => {
				for (name, value) in fields {
					self.scan(place, at, name.as_bytes());
					self.scan_json(place, at, value);
				}
			}
			Value::Number(number) => self.scan(place, at, number.to_string().as_bytes()),
			Value::Null | Value::Bool(_) => {}
		}
	}

	/// The secrets that were found, each form once for each kind of place.
	pub fn leaks(&self) -> BTreeSet<Finding> {
		let found = self.found.iter().filter(|((_, pattern), _)| *pattern < self.secrets);
		found
			.map(|((place, pattern), at)| Finding {
				what: self.sought[*pattern].clone(),
				place: *place,
				at: at.clone(),
			})
			.collect()
	}

	/// The kinds of places in which something public was found whose description begins so.
	pub fn places_of(&self, what: &str) -> BTreeSet<Place> {
		let found = self.found.keys().filter(|(_, pattern)| {
			*pattern >= self.secrets && self.sought[*pattern].starts_with(what)
		});
		found.map(|(place, _)| *place).collect()
	}

	/// How many bytes were looked through in each kind of place.
	pub fn scanned(&self) -> &BTreeMap<Place, u64> {
		&self.scanned
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;

	fn scanner() -> Scanner {
		let mut sought = Sought::text("name", "沈一鸣");
		sought.extend(Sought::text("number", "330106198103074210"));
		sought.extend(Sought::text("surname", "沈"));
		Scanner::new(sought, Sought::text("company", "云栖")).unwrap()
	}

	fn found_in(bytes: &[u8]) -> Vec<String> {
		let mut scanner = scanner();
		scanner.scan(Place::File, "here", bytes);
		scanner.leaks().into_iter().map(|found| found.what).collect()
	}

	fn around(secret: &[u8]) -> Vec<u8> {
		[&[0xff, 0, 0x33], secret, &[0x33, 0x33, 0xe6]].concat()
	}

	#[test]
	fn a_text_is_found_in_every_form() {
		let number = "330106198103074210";
		let digest = Digest::sm3(number.as_bytes()).value;
		let utf16: Vec<u8> = number.encode_utf16().flat_map(u16::to_be_bytes).collect();
		for (secret, form) in [
			(number.as_bytes().to_vec(), "number, UTF-8"),
			(hex::encode(number).into_bytes(), "number, UTF-8, in hexadecimal digits"),
			(digest.as_bytes().to_vec(), "number, SM3"),
			(hex::encode_upper(digest).into_bytes(), "number, SM3, in hexadecimal digits"),
			(sha2_256(number.as_bytes()).to_vec(), "number, SHA-256"),
			(utf16, "number, UTF-16BE"),
		] {
			let found = found_in(&around(&secret));
			assert!(found.contains(&form.to_string()), "{form}: {found:?}");
		}
	}

	#[test]
	fn a_file_is_found_by_its_digests_too() {
		let image = [0x89, b'P', b'N', b'G', 0, 1, 2, 3];
		for (secret, form) in [
			(image.to_vec(), "seal, as it is"),
			(Digest::sm3(&image).value.as_bytes().to_vec(), "seal, SM3"),
			(hex::encode(sha2_256(&image)).into_bytes(), "seal, SHA-256, in hexadecimal digits"),
		] {
			let mut scanner = Scanner::new(Sought::file("seal", &image), Vec::new()).unwrap();
			scanner.scan(Place::Blocks, "here", &around(&secret));
			assert!(scanner.leaks().iter().any(|found| found.what == form), "{form}");
		}
	}

	#[test]
	fn what_lies_within_another_pattern_is_found_too() {
		let found = found_in("张三、沈一鸣".as_bytes());
		assert_eq!(found, ["name, UTF-8", "surname, UTF-8"]);
	}

	#[test]
	fn what_is_not_there_is_not_found() {
		assert!(found_in("陆知远 330106198103074211".as_bytes()).is_empty());
		// Half of a name, and a name that ends before it is complete.
		assert!(found_in("一鸣".as_bytes()).is_empty());
		assert!(found_in(&"330106198103074210".as_bytes()[..17]).is_empty());
	}

	#[test]
	fn an_answer_is_looked_through_down_to_its_bytes() {
		let name = "沈一鸣".as_bytes();
		for answer in [
			json!({ "extrinsics": ["0x00", format!("0x04{}", hex::encode(name))] }),
			json!({ "justifications": [[[70, 82, 78, 75], name]] }),
			json!({ "沈一鸣": null }),
			json!(["said 沈一鸣"]),
		] {
			let mut scanner = scanner();
			scanner.scan_json(Place::Blocks, "block 1", &answer);
			assert!(scanner.leaks().iter().any(|found| found.what == "name, UTF-8"), "{answer}");
		}
	}

	#[test]
	fn a_finding_says_where_it_was_first() {
		let mut scanner = scanner();
		scanner.scan(Place::Log, "a.log", "沈一鸣".as_bytes());
		scanner.scan(Place::Log, "b.log", "沈一鸣".as_bytes());
		let found: Vec<_> = scanner.leaks().iter().map(ToString::to_string).collect();
		assert_eq!(found, ["name, UTF-8 in a.log (Log)", "surname, UTF-8 in a.log (Log)"]);
		assert_eq!(scanner.scanned()[&Place::Log], 18);
	}

	#[test]
	fn what_is_public_is_found_and_is_no_leak() {
		let mut scanner = scanner();
		scanner.scan(Place::State, "state", "杭州云栖精密制造有限公司".as_bytes());
		scanner.scan(Place::Log, "a.log", b"nothing");
		assert!(scanner.leaks().is_empty());
		assert_eq!(scanner.places_of("company"), BTreeSet::from([Place::State]));
	}
}
