//! `sealctl identity`.

use super::{shown, write_json, write_private};
use crate::{
	context::Outcome,
	parse,
	protection::{Locking, Unlocking},
};
use clap::Subcommand;
use seal_primitives::{commitments::FieldName, Commitment};
use sealchain_client::{
	encrypted::EncryptedFile,
	error::read,
	fields::{opening_json, values_of_json, verify_file, NamedValue},
	ClientError, SaltedFields, View,
};
use std::{
	io::{self, Read},
	path::{Path, PathBuf},
};
use zeroize::Zeroizing;

/// Identities.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// Commit to a person's fields under fresh salts, and keep both in a new encrypted file.
	///
	/// Prints the commitment, which is what goes to the chain. Keep the file: without it nobody can
	/// show whom the commitment names. docs/commitments.md has the names that others understand.
	#[command(after_help = "Example:\n  sealctl identity commit --fields person.json -o \
		person.age --passphrase-file passphrase.txt\n  sealctl identity commit --field \
		name=@name.txt --field phone=@phone.txt -o person.age --recipient \
		age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p\n  sealctl identity commit \
		--fields - -o person.age\n\nWhat stands on a command line stays in the shell's history, and \
		others on this machine\ncan see it while the command runs: prefer @FILE, or --fields with a \
		file or - (standard input).")]
	Commit {
		/// A field as NAME=VALUE, or NAME=@FILE with the value in a file (one line's end behind it
		/// is left out); may be repeated. A value that begins with @ can be given by --fields.
		#[arg(long = "field", value_name = "NAME=VALUE", required_unless_present = "fields")]
		each: Vec<String>,
		/// A file with an object of JSON, {"name": "张三", "phone": "13800000000"}, or - for standard
		/// input.
		#[arg(long, value_name = "FILE")]
		fields: Option<PathBuf>,
		/// Where to keep fields and salts, encrypted. No file is overwritten.
		#[arg(short, long, value_name = "FILE")]
		out: PathBuf,
		#[command(flatten)]
		locking: Locking,
	},
	/// Open one field: what it says, its salt, and what shows that the commitment is to it. The others
	/// stay closed but for their names.
	///
	/// Whoever has the opening can show it on, and it cannot be called back.
	#[command(after_help = "Example:\n  sealctl identity open person.age --field name -o \
		name.opening.json\n  sealctl identity open person.age --field name --identity key.txt \
		--output json > name.opening.json")]
	Open {
		/// What `commit` wrote.
		file: PathBuf,
		/// The field's name.
		#[arg(long, value_name = "NAME")]
		field: String,
		/// Where to write the opening; by default it is printed only. No file is overwritten.
		#[arg(short, long, value_name = "FILE")]
		out: Option<PathBuf>,
		#[command(flatten)]
		unlocking: Unlocking,
	},
	/// Whether an opening is of a commitment. Fails if it is not.
	#[command(after_help = "Example:\n  sealctl identity verify name.opening.json --commitment \
		0x2222222222222222222222222222222222222222222222222222222222222222")]
	Verify {
		/// What `open` wrote.
		opening: PathBuf,
		/// The commitment that stands on the chain. That of the file is not taken: whoever altered
		/// the one could alter the other.
		#[arg(long, value_name = "HEX", value_parser = parse::commitment)]
		commitment: Commitment,
	},
}

impl Command {
	pub fn run(self) -> Outcome {
		match self {
			Self::Commit { each, fields, out, locking } => {
				let mut values = match &fields {
					Some(path) => values_of_file(path)?,
					None => Vec::new(),
				};
				for (text, number) in each.into_iter().zip(1..) {
					values.push(value_of_argument(&Zeroizing::new(text), number)?);
				}
				let salted = SaltedFields::new(values)?;
				write_private(&out, salted.encrypt(&locking.lock()?)?)?;
				Ok(View::fields([
					("commitment", hexadecimal(&salted.commitment())),
					("fields", View::List(salted.names().map(View::text).collect())),
					("file", View::text(out.display())),
				])
				.into())
			}
			Self::Open { file, field, out, unlocking } => {
				let name = FieldName::parse(&field)?;
				let file = EncryptedFile::read(&file)?;
				let salted = SaltedFields::decrypt(&file, &unlocking.unlock(&file)?)?;
				let json = opening_json(&salted.open(&name)?, &salted.commitment());
				match out {
					Some(out) => write_json(&out, &json),
					None => Ok(shown(&json).into()),
				}
			}
			Self::Verify { opening, commitment } => {
				let opening = verify_file(&opening, &commitment)?;
				Ok(View::fields([
					("commitment", hexadecimal(&commitment)),
					("name", View::text(opening.field.name())),
					("value", View::text(opening.field.value())),
					("names", View::List(opening.names.iter().map(View::text).collect())),
					("holds", View::Bool(true)),
				])
				.into())
			}
		}
	}
}

fn hexadecimal(commitment: &Commitment) -> View {
	View::Text(format!("{:?}", commitment.value))
}

/// Fields of a file of JSON, or of standard input.
fn values_of_file(path: &Path) -> Result<Vec<NamedValue>, ClientError> {
	if path != Path::new("-") {
		return values_of_json(&Zeroizing::new(read(path)?), path);
	}
	let path = Path::new("standard input");
	let mut bytes = Zeroizing::new(Vec::new());
	io::stdin()
		.read_to_end(&mut bytes)
		.map_err(|source| ClientError::File { path: path.into(), source })?;
	values_of_json(&bytes, path)
}

/// A field of the command line. What is wrong with it is said without showing it.
fn value_of_argument(text: &str, number: usize) -> Result<NamedValue, ClientError> {
	let Some((name, value)) = text.split_once('=') else {
		let why = "it is not NAME=VALUE or NAME=@FILE";
		return Err(ClientError::argument("field number", number, why));
	};
	let value = match value.strip_prefix('@').map(Path::new) {
		Some(path) => {
			let bytes = Zeroizing::new(read(path)?);
			let text = std::str::from_utf8(&bytes).map_err(|_| ClientError::Content {
				path: path.into(),
				why: "it is not text in UTF-8".into(),
			})?;
			let line = text.strip_suffix('\n').unwrap_or(text);
			line.strip_suffix('\r').unwrap_or(line).to_owned()
		}
		None => value.to_owned(),
	};
	Ok(NamedValue { name: name.to_owned(), value: Zeroizing::new(value) })
}
