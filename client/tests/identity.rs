//! `sealctl identity` as a process: commit, open, verify, and whatever is refused.

mod common;

use age::secrecy::ExposeSecret;
use common::{command, fails_in, sealctl, succeeds_in, text};
use serde_json::Value;
use std::{fs, io::Write, path::Path, process::Stdio};
use tempfile::TempDir;

const NAME: &str = "张三";
const PHONE: &str = "13800000000";
const PERSON: &str = r#"{"name":"张三","phone":"13800000000","id-type":"resident-id"}"#;

/// A directory with a person, a key pair of age, and the person's encrypted file, and the commitment.
struct Desk {
	directory: TempDir,
	public: String,
	commitment: String,
}

impl Desk {
	fn new() -> Self {
		let directory = tempfile::tempdir().expect("a directory");
		let key = age::x25519::Identity::generate();
		let desk = |name: &str| directory.path().join(name);
		fs::write(desk("person.json"), PERSON).expect("writes");
		fs::write(desk("key.txt"), key.to_string().expose_secret()).expect("writes");
		let public = key.to_public().to_string();
		let commit = [
			"identity",
			"commit",
			"--fields",
			"person.json",
			"-o",
			"p.age",
			"--recipient",
			&public,
		];
		let committed = succeeds_in(directory.path(), &commit);
		let commitment = committed["commitment"].as_str().expect("is told").to_string();
		Self { directory, public, commitment }
	}

	fn path(&self) -> &Path {
		self.directory.path()
	}

	fn write(&self, name: &str, contents: impl AsRef<[u8]>) {
		fs::write(self.path().join(name), contents).expect("writes");
	}

	fn succeeds(&self, arguments: &[&str]) -> Value {
		succeeds_in(self.path(), &[&["identity"], arguments].concat())
	}

	/// That it failed with this code, and the sentence, which shows nothing of the person.
	fn fails(&self, arguments: &[&str], code: i32) -> String {
		let error = fails_in(self.path(), &[&["identity"], arguments].concat(), code);
		assert!(!error.contains(NAME) && !error.contains(PHONE), "{arguments:?}: {error}");
		error
	}

	/// Commit with these arguments to a file of this name.
	fn commit(&self, out: &str, arguments: &[&str]) -> Value {
		self.succeeds(&[&["commit", "-o", out, "--recipient", &self.public], arguments].concat())
	}

	/// Why a commitment with these arguments is refused; nothing is written.
	fn refused(&self, arguments: &[&str]) -> String {
		let to = ["commit", "-o", "refused.age", "--recipient", &self.public];
		let error = self.fails(&[&to, arguments].concat(), 1);
		assert!(!self.path().join("refused.age").exists(), "{arguments:?}");
		error
	}

	/// Open a field of a file with the key.
	fn open(&self, file: &str, field: &str) -> Value {
		self.succeeds(&["open", file, "--field", field, "--identity", "key.txt"])
	}
}

#[test]
fn one_field_is_opened_and_verified_and_the_others_stay_closed() {
	let desk = Desk::new();
	let to = ["--identity", "key.txt", "-o", "name.json"];
	let opened = desk.succeeds(&[&["open", "p.age", "--field", "name"], &to[..]].concat());
	assert_eq!(opened["value"], NAME);
	assert_eq!(opened["commitment"], desk.commitment);
	let file = fs::read_to_string(desk.path().join("name.json")).expect("was written");
	assert!(
		file.contains(NAME) && !file.contains(PHONE) && !file.contains("resident-id"),
		"{file}"
	);
	assert!(!opened.to_string().contains(PHONE));

	let verify = ["verify", "name.json", "--commitment", &desk.commitment];
	let verified = desk.succeeds(&verify);
	assert_eq!(verified["holds"], true);
	assert_eq!((&verified["name"], &verified["value"]), (&"name".into(), &NAME.into()));
	assert_eq!(verified["names"], serde_json::json!(["id-type", "name", "phone"]));

	let output = sealctl(desk.path(), &[&["identity"], &verify[..]].concat());
	let table = text(&output.stdout);
	assert!(output.status.success() && table.contains(NAME) && table.contains("yes"), "{table}");
}

#[test]
fn what_open_prints_as_json_is_an_opening() {
	let desk = Desk::new();
	desk.write("phone.json", desk.open("p.age", "phone").to_string());
	let verify = ["verify", "phone.json", "--commitment", &desk.commitment];
	assert_eq!(desk.succeeds(&verify)["value"], PHONE);
}

#[test]
fn commit_shows_names_and_no_values_and_writes_for_the_owner_alone() {
	let desk = Desk::new();
	let told = desk.commit("other.age", &["--fields", "person.json"]);
	assert_eq!(told["fields"], serde_json::json!(["id-type", "name", "phone"]));
	assert!(!told.to_string().contains(NAME) && !told.to_string().contains(PHONE));
	// The same person under other salts.
	assert_ne!(told["commitment"], desk.commitment);
	let path = desk.path().join("other.age");
	let bytes = fs::read(&path).expect("was written");
	assert!(bytes.starts_with(b"age-encryption.org/v1\n"));
	for plain in [NAME, PHONE, "phone", "salt"] {
		assert!(!bytes.windows(plain.len()).any(|part| part == plain.as_bytes()), "{plain}");
	}
	#[cfg(unix)]
	{
		use std::os::unix::fs::PermissionsExt;
		let mode = fs::metadata(&path).expect("is there").permissions().mode();
		assert_eq!(mode & 0o777, 0o600);
	}
	let again = desk.fails(
		&["commit", "--fields", "person.json", "-o", "p.age", "--recipient", &desk.public],
		1,
	);
	assert!(again.contains("cannot write p.age"), "{again}");
}

#[test]
fn a_passphrase_opens_what_it_closed_and_another_does_not() {
	let desk = Desk::new();
	desk.write("right.txt", "correct horse\nanother line\n");
	desk.write("wrong.txt", "correct hose\n");
	let right = ["--passphrase-file", "right.txt"];
	let commit = ["commit", "--fields", "person.json", "-o", "q.age"];
	desk.succeeds(&[&commit, &right[..]].concat());
	let open = ["open", "q.age", "--field", "name"];
	let wrong = desk.fails(&[&open[..], &["--passphrase-file", "wrong.txt"]].concat(), 1);
	assert!(wrong.contains("q.age") && wrong.contains("passphrase is wrong"), "{wrong}");
	let environment = command(desk.path(), &[&["identity"], &open[..]].concat())
		.env("SEALCTL_PASSPHRASE", "correct horse")
		.output()
		.expect("sealctl starts");
	assert!(environment.status.success(), "{}", text(&environment.stderr));
	assert!(text(&environment.stdout).contains(NAME));

	let none = desk.fails(&open, 1);
	assert!(none.contains("SEALCTL_PASSPHRASE") && none.contains("--passphrase-file"), "{none}");
	let key = desk.fails(&[&open[..], &["--identity", "key.txt"]].concat(), 1);
	assert!(key.contains("under a passphrase"), "{key}");
}

#[test]
fn fields_come_from_arguments_files_and_standard_input() {
	let desk = Desk::new();
	desk.write("phone.txt", format!("{PHONE}\r\n"));
	let given = ["--field", "name=张三=三", "--field", "phone=@phone.txt", "--fields", "more.json"];
	desk.write("more.json", r#"{"note":"@not a file"}"#);
	desk.commit("a.age", &given);
	for (field, value) in [("name", "张三=三"), ("phone", PHONE), ("note", "@not a file")] {
		assert_eq!(desk.open("a.age", field)["value"], value);
	}

	let arguments =
		["identity", "commit", "--fields", "-", "-o", "b.age", "--recipient", &desk.public];
	let mut child = command(desk.path(), &arguments)
		.stdin(Stdio::piped())
		.stdout(Stdio::null())
		.spawn()
		.expect("sealctl starts");
	child.stdin.take().expect("is piped").write_all(PERSON.as_bytes()).expect("takes it");
	assert!(child.wait().expect("ends").success());
	assert_eq!(desk.open("b.age", "phone")["value"], PHONE);
}

#[test]
fn malformed_fields_are_refused_without_showing_them() {
	let desk = Desk::new();
	desk.write("twice.json", r#"{"name":"张三","name":"张三"}"#);
	desk.write("number.json", r#"{"phone":13800000000}"#);
	desk.write("list.json", r#"["张三"]"#);
	desk.write("none.json", "{}");
	desk.write("latin", b"\xd5\xc5\xc8\xfd");
	desk.write("lines", format!("{NAME}\n{NAME}\n"));
	let long = format!("name={}", "x".repeat(257));
	let name = "name=张三";
	for (arguments, why) in [
		(&["--field", name, "--field", name][..], "name is given twice"),
		(&["--fields", "person.json", "--field", name], "name is given twice"),
		(&["--fields", "twice.json"], "name is given twice"),
		(&["--fields", "number.json"], "number.json is not what it should be"),
		(&["--fields", "list.json"], "one object of names and texts"),
		(&["--fields", "none.json"], "0 fields"),
		(&["--fields", "missing.json"], "cannot read missing.json"),
		(&["--field", "id-type=passport", "--field", NAME], "field number \"2\""),
		(&["--field", "Name=张三"], "a to z"),
		(&["--field", "=张三"], "0 bytes"),
		(&["--field", "name="], "the field name has 0 bytes"),
		(&["--field", &long], "257 bytes"),
		(&["--field", "name=@missing.txt"], "cannot read missing.txt"),
		(&["--field", "name=@latin"], "UTF-8"),
		(&["--field", "name=@lines"], "control character"),
	] {
		let error = desk.refused(arguments);
		assert!(error.contains(why), "{arguments:?}: {error}");
	}
	assert!(desk.fails(&["commit", "-o", "refused.age"], 2).contains("--field"));
}

#[test]
fn an_altered_opening_and_another_commitment_are_refused() {
	let desk = Desk::new();
	let opening = desk.open("p.age", "name");
	let zeros = format!("0x{}", "00".repeat(32));
	let altered = |name: &str, value: Value| {
		let mut altered = opening.clone();
		altered[name] = value;
		desk.write("altered.json", altered.to_string());
		desk.fails(&["verify", "altered.json", "--commitment", &desk.commitment], 1)
	};
	for (name, value) in [("value", "李四"), ("salt", &zeros)] {
		let error = altered(name, value.into());
		assert!(error.contains("altered.json does not open this commitment"), "{error}");
	}
	assert!(altered("name", "phone".into()).contains("does not open"));
	assert!(altered("names", serde_json::json!(["name", "phone"])).contains("does not open"));
	assert!(altered("names", serde_json::json!(["phone", "name"])).contains("do not ascend"));
	assert!(altered("path", serde_json::json!([])).contains("path"));
	assert!(altered("version", 2.into()).contains("version 2"));

	// Whoever alters the opening can alter the commitment beside it.
	let other = desk.commit("other.age", &["--fields", "person.json"]);
	desk.write("other.json", desk.open("other.age", "name").to_string());
	let verify = ["verify", "other.json", "--commitment"];
	assert_eq!(
		desk.succeeds(&[&verify[..], &[other["commitment"].as_str().expect("is text")]].concat())
			["holds"],
		true
	);
	desk.fails(&[&verify[..], &[&desk.commitment]].concat(), 1);
	let sha256 = format!("sha256:{}", desk.commitment);
	assert!(desk.fails(&[&verify[..], &[&sha256]].concat(), 1).contains("SM3"));

	assert!(desk.fails(&verify[..2], 2).contains("--commitment"));
	assert!(desk.fails(&[&verify[..], &["ab"]].concat(), 2).contains("hexadecimal"));
}

#[test]
fn what_cannot_be_read_is_named() {
	let desk = Desk::new();
	let open = |file: &str, more: &[&str], why: &str| {
		let error = desk.fails(&[&["open", file, "--field", "name"], more].concat(), 1);
		assert!(error.contains(why), "{error}");
	};
	let key = ["--identity", "key.txt"];
	open("missing.age", &key, "cannot read missing.age");
	open("person.json", &key, "cannot decrypt person.json");
	open("p.age", &[], "--identity");
	open("p.age", &["--identity", "person.json"], "person.json is not what it should be");
	let stranger = age::x25519::Identity::generate();
	desk.write("stranger.txt", stranger.to_string().expose_secret());
	open("p.age", &["--identity", "stranger.txt"], "none of the given keys opens it");
	let mut bytes = fs::read(desk.path().join("p.age")).expect("is there");
	*bytes.last_mut().expect("is not empty") ^= 1;
	desk.write("altered.age", bytes);
	open("altered.age", &key, "altered");

	let unknown = desk.fails(&[&["open", "p.age", "--field", "birthday"], &key[..]].concat(), 1);
	assert!(unknown.contains("there is no field birthday"), "{unknown}");
	let verify = ["verify", "missing.json", "--commitment", &desk.commitment];
	assert!(desk.fails(&verify, 1).contains("cannot read missing.json"));

	let json = [&["open", "p.age", "--field", "birthday", "--output", "json"], &key[..]].concat();
	let error: Value = serde_json::from_str(&desk.fails(&json, 1)).expect("is JSON");
	assert_eq!(error["error"]["name"], "Fields");
}
