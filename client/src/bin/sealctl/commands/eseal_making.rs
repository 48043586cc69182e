//! `sealctl eseal make`.

use super::write_private;
use crate::{
	context::{Context, Outcome},
	parse,
};
use clap::Args;
use seal_imprint::{CompanyKind, FaceRequest, Fonts, SealKind, SizeTable};
use seal_pki::Validity;
use seal_primitives::{Moment, SealCode};
use sealchain_client::{
	certificates::{certificates, chain},
	error::read,
	eseal::seal_view,
	eseal_making::{Made, Making},
	ClientError, View,
};
use std::path::{Path, PathBuf};

/// What is to be made, and where it goes.
#[derive(Debug, Args)]
pub struct Arguments {
	/// The kind of seal: official, finance, tax, contract, legal-representative, invoice, personnel,
	/// business or other.
	#[arg(long)]
	kind: SealKind,
	/// The kind of company, which decides on the size: limited, joint-stock, state-owned,
	/// foreign-invested, partnership, sole-investor, sole-proprietor or branch.
	#[arg(long)]
	company: CompanyKind,
	/// The company's registered name; for a legal representative's seal that person's name.
	#[arg(long)]
	name: String,
	/// The words across, if not those of the kind.
	#[arg(long)]
	words: Option<String>,
	/// The seal code: the seal's identifier, and drawn where the face has a place for it.
	#[arg(long, value_parser = parse::seal_code)]
	code: SealCode,
	/// The taxpayer's number, on an invoice seal.
	#[arg(long, value_name = "NUMBER")]
	tax_number: Option<String>,
	/// Which of several seals alike this is: drawn as (1), (2) …
	#[arg(long, value_name = "NUMBER")]
	sequence: Option<u8>,
	/// The maker's certificate. Its key signs: --certificate-key, or --certificate-signer.
	#[arg(long, value_name = "FILE")]
	maker_cert: PathBuf,
	/// A certificate whose key may use the seal; may be repeated.
	#[arg(long = "signer-cert", value_name = "FILE", required = true)]
	signer_certs: Vec<PathBuf>,
	/// From when on it may be used.
	#[arg(long, value_name = "TIME", value_parser = parse::moment)]
	valid_from: Moment,
	/// Until when.
	#[arg(long, value_name = "TIME", value_parser = parse::moment)]
	valid_until: Moment,
	/// The new file for the seal, in DER; not overwritten.
	#[arg(long, value_name = "FILE")]
	out: PathBuf,
	/// A new file for the face as SVG.
	#[arg(long, value_name = "FILE")]
	image_svg: Option<PathBuf>,
	/// A new file for the face as PNG, as it stands in the seal.
	#[arg(long, value_name = "FILE")]
	image_png: Option<PathBuf>,
	/// A font for the names, instead of Debian's Noto Serif CJK.
	#[arg(long, value_name = "FILE")]
	font: Option<PathBuf>,
	/// A table of sizes, instead of the one that docs/seal-faces.md tells.
	#[arg(long, value_name = "FILE")]
	sizes: Option<PathBuf>,
}

impl Arguments {
	pub fn run(self, context: &Context) -> Outcome {
		let table = match &self.sizes {
			None => SizeTable::standard(),
			Some(path) => table(path)?,
		};
		let fonts = Fonts::open(self.font.as_deref(), None).map_err(|why| {
			let font = self.font.as_deref().map_or("of Debian".into(), Path::to_string_lossy);
			ClientError::argument("font", font, why)
		})?;
		let maker = context.certificate_holder(chain(&self.maker_cert)?.0.value)?;
		let mut signers = Vec::new();
		for path in &self.signer_certs {
			signers.extend(certificates(path)?.into_iter().map(|given| given.value));
		}
		let face = FaceRequest {
			words: self.words,
			tax_number: self.tax_number,
			sequence: self.sequence,
			..FaceRequest::new(self.kind, self.company, self.name)
		};
		let validity =
			Validity { not_before: self.valid_from / 1_000, not_after: self.valid_until / 1_000 };
		let making = Making { face, code: self.code, signers, validity };
		let Made { seal, face, png } = making.make(&table, &fonts, &maker)?;
		write_private(&self.out, seal.der())?;
		if let Some(path) = &self.image_svg {
			write_private(path, &face.svg)?;
		}
		if let Some(path) = &self.image_png {
			write_private(path, &png)?;
		}
		Ok(seal_view(&seal).with_first("file", View::text(self.out.display())).into())
	}
}

/// A table of sizes in a file.
fn table(path: &Path) -> Result<SizeTable, ClientError> {
	let wrong = |why: String| ClientError::Content { path: path.into(), why };
	let text = String::from_utf8(read(path)?).map_err(|_| wrong("it is no text".into()))?;
	SizeTable::from_json(&text).map_err(|why| wrong(why.to_string()))
}
