//! `sealctl eseal`.

use super::{eseal_making, pki::all, write_private};
use crate::{
	context::{Context, Outcome},
	output::Answer,
	parse,
};
use clap::Subcommand;
use seal_primitives::Moment;
use sealchain_client::{
	certificates::{anchors, certificates, lists},
	error::read,
	eseal::{der, Question, Sealed},
	history::now,
	View,
};
use std::path::PathBuf;

/// Electronic seals in files.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// Make an electronic seal after GB/T 38540-2020: draw its face to the rules, pack it with its
	/// users' certificates, and have the maker sign it.
	#[command(
		after_help = "Example:\n  sealctl eseal make --kind official --company limited --name \
		杭州示例科技有限公司 --code 3301000012345 --maker-cert maker.pem --certificate-key \
		maker.key --signer-cert company.pem --valid-from 2026-12-01T00:00:00Z --valid-until \
		2029-12-01T00:00:00Z --out seal.esl --image-svg seal.svg"
	)]
	Make(Box<eseal_making::Arguments>),
	/// What an electronic seal says, or a signature made with one. Nothing of it is validated.
	///
	/// Reads SESeal and SES_Signature after GB/T 38540-2020, GM/T 0031-2014 and GM/T 0031-2025, as DER,
	/// PEM or base64.
	#[command(after_help = "Example:\n  sealctl eseal show seal.esl\n  sealctl eseal show \
		SignedValue.dat --image seal.png --output json")]
	Show {
		/// The seal or signature.
		file: PathBuf,
		/// Write the seal's image to this new file, which is not overwritten.
		#[arg(long, value_name = "OUT")]
		image: Option<PathBuf>,
	},
	/// Whether an electronic seal, or a signature made with one, is valid, with every check by name,
	/// reported after ETSI EN 319 102-1. Exits with 0 only for TOTAL_PASSED.
	///
	/// Checked are the maker's signature, certificate and its revocation, the seal's validity; of a
	/// signature also that the seal lists the signer, the signer's signature, certificate and its
	/// revocation at the time of signing, the timestamp, and the document's digest.
	#[command(after_help = "Example:\n  sealctl eseal verify --anchor root.pem --intermediate \
		issuing.pem --crl issuing.crl seal.esl\n  sealctl eseal verify --anchor root.pem \
		--intermediate issuing.pem --tsa-anchor tsa.pem --document Signature.xml --at \
		2026-07-01T08:00:00Z SignedValue.dat --output json")]
	Verify {
		/// What is trusted: self-signed certificates of authorities; may be repeated.
		#[arg(long = "anchor", value_name = "FILE", required = true)]
		anchors: Vec<PathBuf>,
		/// What is trusted for timestamps; may be repeated. Without any, no timestamp proves a time.
		#[arg(long = "tsa-anchor", value_name = "FILE")]
		time_anchors: Vec<PathBuf>,
		/// The certificate of one who may make seals; may be repeated. Without any, whoever the
		/// anchors' authorities certified could have made the seal.
		#[arg(long = "maker", value_name = "FILE")]
		makers: Vec<PathBuf>,
		/// Certificates that may stand between; may be repeated.
		#[arg(long = "intermediate", value_name = "FILE")]
		intermediates: Vec<PathBuf>,
		/// Revocation lists; may be repeated. Without those of its issuer, a certificate's revocation
		/// is not checked.
		#[arg(long = "crl", value_name = "FILE")]
		lists: Vec<PathBuf>,
		/// What was signed: in OFD the file Signature.xml. A signature does not pass without it.
		#[arg(long, value_name = "FILE")]
		document: Option<PathBuf>,
		/// For which time; by default now.
		#[arg(long, value_name = "TIME", value_parser = parse::moment)]
		at: Option<Moment>,
		/// By when the file was there, if a block that holds its digest proves that.
		#[arg(long, value_name = "TIME", value_parser = parse::moment)]
		existed_at: Option<Moment>,
		/// Do not pass unless every certificate below an anchor is looked up in a revocation list.
		#[arg(long, requires = "lists")]
		require_crl: bool,
		/// The seal or signature.
		file: PathBuf,
	},
}

impl Command {
	pub fn run(self, context: &Context) -> Outcome {
		match self {
			Self::Make(arguments) => arguments.run(context),
			Self::Show { file, image } => {
				let sealed = Sealed::from_file(&file)?;
				let mut view = sealed.view();
				if let Some(path) = image {
					write_private(&path, &sealed.seal().info().picture.data)?;
					view = view.with_first("image", View::text(path.display()));
				}
				Ok(Answer::Report { view, holds: true })
			}
			Self::Verify {
				anchors: anchor_files,
				time_anchors,
				makers,
				intermediates,
				lists: list_files,
				document,
				at,
				existed_at,
				require_crl,
				file,
			} => {
				let question = Question {
					der: der(&file)?,
					document: document.as_deref().map(read).transpose()?,
					makers: all(&makers, certificates)?,
					intermediates: all(&intermediates, certificates)?,
					anchors: all(&anchor_files, anchors)?,
					time_anchors: all(&time_anchors, anchors)?,
					lists: all(&list_files, lists)?,
					at: at.unwrap_or_else(now) / 1_000,
					existed_at: existed_at.map(|time| time / 1_000),
					needs_lists: require_crl,
				};
				let report = question.answer();
				Ok(Answer::Report { view: question.view(&report), holds: report.is_valid() })
			}
		}
	}
}
