//! `sealctl pki`.

use crate::{context::Outcome, output::Answer, parse};
use clap::{Subcommand, ValueEnum};
use seal_primitives::Moment;
use sealchain_client::{
	certificates::{anchors, certificates, chain, lists, Given},
	history::now,
	validation::Question,
	ClientError,
};
use std::path::{Path, PathBuf};

/// What a certificate is to be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Purpose {
	/// Signing statements and documents.
	Sign,
	/// Signing RFC 3161 timestamps.
	Timestamp,
	/// Whatever it says; for the path alone.
	Any,
}

impl From<Purpose> for seal_pki::Purpose {
	fn from(purpose: Purpose) -> Self {
		match purpose {
			Purpose::Sign => Self::Sign,
			Purpose::Timestamp => Self::TimeStamp,
			Purpose::Any => Self::Any,
		}
	}
}

/// Certificates in files.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// Whether a certificate is valid, with every check by name: RFC 5280 on SM2 and P-256, reported
	/// after ETSI EN 319 102-1. Exits with 0 only for TOTAL_PASSED.
	///
	/// Files are PEM or DER, PEM may hold several. Whether the certificate is of the chain's profile,
	/// and whom it names there, is told beside: one that is not can be valid, and the chain does not
	/// register it.
	#[command(after_help = "Example:\n  sealctl pki verify --anchor root.pem --intermediate \
		issuing.pem --crl issuing.crl company.pem\n  sealctl pki verify --anchor root.pem --at \
		2026-07-01T08:00:00Z --proved chain.pem --output json")]
	Verify {
		/// What is trusted: self-signed certificates of authorities; may be repeated.
		#[arg(long = "anchor", value_name = "FILE", required = true)]
		anchors: Vec<PathBuf>,
		/// Certificates that may stand between; may be repeated.
		#[arg(long = "intermediate", value_name = "FILE")]
		intermediates: Vec<PathBuf>,
		/// Revocation lists; may be repeated. Without those of its issuer, a certificate's revocation
		/// is not checked.
		#[arg(long = "crl", value_name = "FILE")]
		lists: Vec<PathBuf>,
		/// For which time; by default now.
		#[arg(long, value_name = "TIME", value_parser = parse::moment)]
		at: Option<Moment>,
		/// For what use.
		#[arg(long, value_enum, default_value_t = Purpose::Sign)]
		purpose: Purpose,
		/// That time is proved, by a block or a timestamp: what was revoked or outside its validity
		/// then fails for good.
		#[arg(long, requires = "at")]
		proved: bool,
		/// Do not pass unless every certificate below the anchor is looked up in a revocation list.
		#[arg(long, requires = "lists")]
		require_crl: bool,
		/// The certificate; further ones in the file may stand between it and an anchor.
		#[arg(value_name = "CERT")]
		certificate: PathBuf,
	},
}

impl Command {
	pub fn run(self) -> Outcome {
		let Self::Verify {
			anchors: anchor_files,
			intermediates: intermediate_files,
			lists: list_files,
			at,
			purpose,
			proved,
			require_crl,
			certificate,
		} = self;
		let (certificate, mut intermediates) = chain(&certificate)?;
		intermediates.extend(all(&intermediate_files, certificates)?);
		let report = Question {
			certificate,
			intermediates,
			anchors: all(&anchor_files, anchors)?,
			lists: all(&list_files, lists)?,
			at: at.unwrap_or_else(now) / 1_000,
			purpose: purpose.into(),
			is_proved: proved,
			needs_lists: require_crl,
		}
		.answer();
		Ok(Answer::Report { view: report.view(), holds: report.is_valid() })
	}
}

/// Everything that files hold.
pub(super) fn all<T>(
	files: &[PathBuf],
	read: impl Fn(&Path) -> Result<Vec<Given<T>>, ClientError>,
) -> Result<Vec<Given<T>>, ClientError> {
	let parts = files.iter().map(|path| read(path)).collect::<Result<Vec<_>, _>>()?;
	Ok(parts.into_iter().flatten().collect())
}
