//! `sealctl document`.

use super::{beside, write_json};
use crate::{context::Outcome, parse::CommitmentOf};
use clap::Subcommand;
use sealchain_client::{error::read, ClientError, SaltedDocument, View};
use std::path::PathBuf;

/// Documents.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// Make a commitment to a file under a fresh salt, and write both to a new file. Keep it: without
	/// the salt nobody can show that the document is the one on the chain.
	#[command(after_help = "Example:\n  sealctl document commit contract.pdf")]
	Commit {
		/// The document.
		file: PathBuf,
		/// Where to write digest, salt and commitment; by default the document's name with
		/// `.salted.json`. No file is overwritten.
		#[arg(long, value_name = "FILE")]
		out: Option<PathBuf>,
	},
	/// Whether a file is the document that a commitment is to. Fails if one byte differs.
	#[command(after_help = "Example:\n  sealctl document verify contract.pdf --salted \
		contract.pdf.salted.json\n  sealctl document verify contract.pdf --salted \
		contract.pdf.salted.json --commitment \
		0x2222222222222222222222222222222222222222222222222222222222222222")]
	Verify {
		/// The document.
		file: PathBuf,
		/// What `commit` wrote.
		#[arg(long, value_name = "FILE")]
		salted: PathBuf,
		/// The commitment that stands on the chain; by default that of the salted file.
		#[arg(long)]
		commitment: Option<CommitmentOf>,
	},
}

impl Command {
	pub fn run(self) -> Outcome {
		match self {
			Self::Commit { file, out } => {
				let salted = SaltedDocument::of_file(&file)?;
				write_json(&out.unwrap_or_else(|| beside(&file, ".salted.json")), &salted.json())
			}
			Self::Verify { file, salted: path, commitment } => {
				let salted = SaltedDocument::from_file(&path)?;
				let differs = |why: &str| {
					Err(ClientError::Content { path: file.clone(), why: why.to_string() })
				};
				if !salted.is_of(&read(&file)?) {
					return differs("its bytes are not those that were committed to");
				}
				if let Some(commitment) = commitment {
					if commitment.resolve()? != salted.commitment() {
						return differs("the commitment is to another document or salt");
					}
				}
				Ok(View::fields([
					("file", View::text(file.display())),
					("commitment", View::Text(format!("{:?}", salted.commitment().value))),
					("same", View::Bool(true)),
				])
				.into())
			}
		}
	}
}
