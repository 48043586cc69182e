//! Fields of a person under salts, as `docs/commitments.md` has them: made, kept in an encrypted file,
//! opened one by one.

use crate::{
	encrypted::{EncryptedFile, Lock, Unlock},
	error::read,
	ClientError,
};
use rand::RngCore;
use seal_primitives::{
	commitments::{Field, FieldName, Fields, FieldsError, Opening},
	Commitment,
};
use serde::{
	de::{DeserializeOwned, MapAccess, Visitor},
	Deserialize, Deserializer, Serialize,
};
use sp_core::H256;
use std::{fmt, path::Path};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// The version of the files that this writes and reads.
const VERSION: u32 = 1;
/// More than the JSON of 32 fields of 256 bytes takes, so that it is not moved as it grows and leaves
/// no copies.
const ROOM: usize = 32 * 1024;

/// Fields and their salts. Neither is ever printed; both are wiped from memory when it is dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaltedFields(Fields);

impl SaltedFields {
	/// Names and values, under fresh salts. Values are brought into Unicode's normal form C.
	pub fn new(values: Vec<NamedValue>) -> Result<Self, ClientError> {
		let fields = values.into_iter().map(|NamedValue { name, value }| {
			let mut salt = [0; 32];
			rand::rngs::OsRng.fill_bytes(&mut salt);
			Field::new(FieldName::parse(&name)?, value.nfc().collect(), salt)
		});
		Ok(Self(Fields::new(fields.collect::<Result<_, FieldsError>>()?)?))
	}

	/// What stands on the chain.
	pub fn commitment(&self) -> Commitment {
		self.0.commitment()
	}

	/// What the fields are called, in order.
	pub fn names(&self) -> impl Iterator<Item = &FieldName> {
		self.0.iter().map(Field::name)
	}

	/// One field, for somebody to check against the commitment.
	pub fn open(&self, name: &FieldName) -> Result<Opening, ClientError> {
		Ok(self.0.open(name)?)
	}

	/// As bytes of an encrypted file.
	pub fn encrypt(&self, lock: &Lock) -> Result<Vec<u8>, ClientError> {
		let fields = self.0.iter().map(|field| FieldOut {
			name: field.name().as_str(),
			value: field.value(),
			salt: H256(*field.salt()),
		});
		let mut plain = Zeroizing::new(Vec::with_capacity(ROOM));
		serde_json::to_writer(&mut *plain, &FileOut { version: VERSION, fields: fields.collect() })
			.map_err(|error| ClientError::Encryption(error.to_string()))?;
		lock.encrypt(&plain)
	}

	/// From an encrypted file.
	pub fn decrypt(file: &EncryptedFile, unlock: &Unlock) -> Result<Self, ClientError> {
		let plain = file.decrypt(unlock)?;
		let FileIn { fields } = of_version(&plain).map_err(|why| file.content(why))?;
		let fields = fields.into_iter().map(FieldIn::field).collect::<Result<_, _>>();
		fields.and_then(Fields::new).map(Self).map_err(|why| file.content(why))
	}
}

/// A name, and a value that is wiped from memory when it is dropped.
pub struct NamedValue {
	/// The field's name.
	pub name: String,
	/// What it says.
	pub value: Zeroizing<String>,
}

/// Names and values from an object of JSON: `{"name": "张三", "phone": "13800000000"}`. `source` is
/// what an error calls it.
pub fn values_of_json(bytes: &[u8], source: &Path) -> Result<Vec<NamedValue>, ClientError> {
	let Values(values) = json(bytes).map_err(|why| ClientError::Content {
		path: source.into(),
		why: format!("{why}. It is one object of names and texts, such as {{\"name\": \"…\"}}"),
	})?;
	Ok(values)
}

/// An opening as JSON, with the commitment for whoever reads it.
pub fn opening_json(opening: &Opening, commitment: &Commitment) -> serde_json::Value {
	serde_json::json!({
		"version": VERSION,
		"name": opening.field.name().as_str(),
		"value": opening.field.value(),
		"salt": H256(*opening.field.salt()),
		"names": opening.names.iter().map(FieldName::as_str).collect::<Vec<_>>(),
		"path": opening.path,
		"commitment": commitment.value,
	})
}

/// An opening from a file of JSON. It is not checked against anything, and the commitment in the file
/// is not read.
pub fn opening_from_file(path: &Path) -> Result<Opening, ClientError> {
	let content = |why: String| ClientError::Content { path: path.into(), why };
	let OpeningIn { name, value, salt, names, path } = of_version(&read(path)?).map_err(content)?;
	let named = |name: &String| FieldName::parse(name);
	let field = FieldIn { name, value, salt }.field();
	let names = names.iter().map(named).collect::<Result<_, _>>();
	let field = field.map_err(|why| content(why.to_string()))?;
	Ok(Opening { field, names: names.map_err(|why| content(why.to_string()))?, path })
}

/// Check an opening of a file against a commitment.
pub fn verify_file(path: &Path, commitment: &Commitment) -> Result<Opening, ClientError> {
	let opening = opening_from_file(path)?;
	opening.verify(commitment).map_err(|why| ClientError::Opening { path: path.into(), why })?;
	Ok(opening)
}

#[derive(Serialize)]
struct FileOut<'a> {
	version: u32,
	fields: Vec<FieldOut<'a>>,
}

#[derive(Serialize)]
struct FieldOut<'a> {
	name: &'a str,
	value: &'a str,
	salt: H256,
}

#[derive(Deserialize)]
struct FileIn {
	fields: Vec<FieldIn>,
}

#[derive(Deserialize)]
struct FieldIn {
	name: String,
	value: String,
	salt: H256,
}

impl FieldIn {
	fn field(self) -> Result<Field, FieldsError> {
		Field::new(FieldName::parse(&self.name)?, self.value, self.salt.0)
	}
}

#[derive(Deserialize)]
struct OpeningIn {
	name: String,
	value: String,
	salt: H256,
	names: Vec<String>,
	path: Vec<H256>,
}

/// An object's members in order, those of one name too: they are refused, not overwritten.
struct Values(Vec<NamedValue>);

impl<'de> Deserialize<'de> for Values {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		struct Members;

		impl<'de> Visitor<'de> for Members {
			type Value = Values;

			fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
				f.write_str("an object of names and texts")
			}

			fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Values, A::Error> {
				let mut values = Vec::new();
				while let Some((name, value)) = map.next_entry::<String, String>()? {
					values.push(NamedValue { name, value: Zeroizing::new(value) });
				}
				Ok(Values(values))
			}
		}

		deserializer.deserialize_map(Members)
	}
}

/// What stands in JSON of the version that this reads.
fn of_version<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
	#[derive(Deserialize)]
	struct Versioned {
		version: u32,
	}
	match json(bytes)? {
		Versioned { version: VERSION } => json(bytes),
		Versioned { version } => Err(format!(
			"it is of version {version}, and this client reads version {VERSION}: use a newer client"
		)),
	}
}

/// JSON, or where it is wrong. What serde says of it would show values.
fn json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
	serde_json::from_slice(bytes).map_err(|error| {
		let what = match error.is_data() {
			true => "a member is missing, or not of the kind that belongs there",
			false => "it is no JSON, or cut short",
		};
		format!("{what} (line {}, column {})", error.line(), error.column())
	})
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::encrypted::Passphrase;

	fn values(list: &[(&str, &str)]) -> Vec<NamedValue> {
		list.iter()
			.map(|(name, value)| NamedValue {
				name: name.to_string(),
				value: Zeroizing::new(value.to_string()),
			})
			.collect()
	}

	fn person() -> SaltedFields {
		let values = values(&[("name", "张三"), ("phone", "13800000000"), ("note", "\"\\")]);
		SaltedFields::new(values).expect("fields")
	}

	fn name(text: &str) -> FieldName {
		FieldName::parse(text).expect("a name")
	}

	fn written(bytes: &[u8]) -> tempfile::NamedTempFile {
		let file = tempfile::NamedTempFile::new().expect("a temporary file");
		std::fs::write(file.path(), bytes).expect("writes");
		file
	}

	/// A key pair of age to encrypt with, which is quicker than a passphrase.
	fn locks() -> (Lock, Unlock) {
		let key = age::x25519::Identity::generate();
		(Lock::Recipients(vec![key.to_public()]), Unlock::Identities(vec![Box::new(key)]))
	}

	fn decrypted(plain: &str) -> Result<SaltedFields, ClientError> {
		let (lock, unlock) = locks();
		let file = written(&lock.encrypt(plain.as_bytes())?);
		SaltedFields::decrypt(&EncryptedFile::read(file.path())?, &unlock)
	}

	#[test]
	fn one_person_has_as_many_commitments_as_were_made() {
		assert_ne!(person().commitment(), person().commitment());
	}

	#[test]
	fn values_are_brought_into_normal_form() {
		let fields = SaltedFields::new(values(&[("name", "Rene\u{301}")])).expect("fields");
		let opening = fields.open(&name("name")).expect("is there");
		assert_eq!(opening.field.value(), "Ren\u{e9}");
	}

	#[test]
	fn they_survive_their_file() {
		let (lock, unlock) = locks();
		let fields = person();
		let bytes = fields.encrypt(&lock).expect("encrypts");
		let file = EncryptedFile::read(written(&bytes).path()).expect("reads");
		assert_eq!(SaltedFields::decrypt(&file, &unlock).expect("decrypts"), fields);
		let passphrase = Passphrase::new("correct horse".into()).expect("is one");
		let bytes = fields.encrypt(&Lock::Passphrase(passphrase.clone())).expect("encrypts");
		let file = EncryptedFile::read(written(&bytes).path()).expect("reads");
		let unlock = Unlock::Passphrase(passphrase);
		assert_eq!(SaltedFields::decrypt(&file, &unlock).expect("decrypts"), fields);
	}

	#[test]
	fn the_fullest_file_fits_its_room() {
		let names: Vec<String> = (10..42).map(|at| format!("{}{at}", "x".repeat(30))).collect();
		let value = "\"".repeat(256);
		let list: Vec<_> = names.iter().map(|name| (name.as_str(), value.as_str())).collect();
		let (lock, _) = locks();
		let fields = SaltedFields::new(values(&list)).expect("fields");
		assert!(fields.encrypt(&lock).expect("encrypts").len() < ROOM);
	}

	#[test]
	fn a_file_that_holds_something_else_is_refused_without_showing_it() {
		for (plain, why) in [
			("张三", "no JSON"),
			("{}", "missing"),
			(r#"{"version":2,"fields":[]}"#, "version 2"),
			(r#"{"version":1,"fields":[]}"#, "0 fields"),
			(r#"{"version":1,"fields":[{"name":"a","value":138,"salt":"0x"}]}"#, "line 1"),
			(r#"{"version":1,"fields":"张三"}"#, "line 1"),
		] {
			let error = decrypted(plain).expect_err("is refused").to_string();
			assert!(error.contains(why), "{error}");
			assert!(!error.contains("张三") && !error.contains("138"), "{error}");
		}
	}

	#[test]
	fn json_with_a_name_twice_is_refused() {
		let parsed = values_of_json(br#"{"name":"a","name":"b"}"#, Path::new("x")).expect("parses");
		let error = SaltedFields::new(parsed).expect_err("is refused");
		assert!(matches!(error, ClientError::Fields(FieldsError::Repeated(_))), "{error}");
		for wrong in ["[]", r#"{"phone":13800000000}"#, r#"{"name":{"first":"三"}}"#, "", "{"] {
			let error = values_of_json(wrong.as_bytes(), Path::new("x.json"));
			let error = error.err().expect("is refused").to_string();
			assert!(error.contains("x.json") && !error.contains("138"), "{error}");
		}
	}

	#[test]
	fn an_opening_survives_its_file_and_holds_against_its_commitment_only() {
		let (fields, others) = (person(), person());
		let opening = fields.open(&name("phone")).expect("is there");
		let json = opening_json(&opening, &fields.commitment());
		let file = written(json.to_string().as_bytes());
		assert_eq!(verify_file(file.path(), &fields.commitment()).expect("holds"), opening);
		let error = verify_file(file.path(), &others.commitment()).expect_err("is of another");
		assert!(matches!(error, ClientError::Opening { .. }), "{error}");
		assert!(!json.to_string().contains("张三"));
	}

	/// Whatever is changed in the file, the commitment for its readers excepted.
	#[test]
	fn an_altered_opening_is_refused() {
		let fields = person();
		let opening = fields.open(&name("phone")).expect("is there");
		let json = opening_json(&opening, &fields.commitment());
		let zeros = format!("0x{}", "00".repeat(32));
		for (member, value) in [
			("version", serde_json::json!(2)),
			("name", "name".into()),
			("value", "13800000001".into()),
			("value", "".into()),
			("salt", zeros.as_str().into()),
			("salt", "0x00".into()),
			("names", serde_json::json!(["name", "phone"])),
			("names", serde_json::json!(["note", "name", "phone"])),
			("path", serde_json::json!([])),
			("path", serde_json::json!([zeros])),
		] {
			let mut altered = json.clone();
			altered[member] = value;
			let file = written(altered.to_string().as_bytes());
			let error = verify_file(file.path(), &fields.commitment());
			let error = error.expect_err("was altered").to_string();
			assert!(!error.contains("138"), "{member}: {error}");
		}
	}
}
