//! What stands behind every command.

use crate::commands::Command;
use clap::{Args, Parser, ValueEnum};
use std::path::PathBuf;

/// Work with Sealchain, the consortium chain for enterprise seals.
///
/// Whatever changes the chain waits until it is final, and prints the block, the extrinsic's hash
/// and what the chain told. Exit codes: 0 done, 1 failed (a sentence on standard error says why),
/// 2 wrong usage.
#[derive(Debug, Parser)]
#[command(
	name = "sealctl",
	version,
	after_help = "Example:\n  sealctl --url ws://127.0.0.1:9944 chain status\n  \
		SEALCHAIN_KEY_FILE=clerk.key sealctl request create 3301000012345 --kind contract \
		--document @contract.pdf.salted.json --grant 7 --amount 100-thousand"
)]
pub struct Options {
	/// What stands behind every command.
	#[command(flatten)]
	pub global: Global,
	/// What to do.
	#[command(subcommand)]
	pub command: Command,
}

/// Options that are about certificates.
const CERTIFICATES: &str = "Signing with a certificate's key";

/// What stands behind every command.
#[derive(Clone, Debug, Args)]
pub struct Global {
	/// The node's JSON-RPC address.
	#[arg(
		long,
		global = true,
		env = "SEALCHAIN_URL",
		default_value = "ws://127.0.0.1:9944",
		value_name = "URL"
	)]
	pub url: String,

	/// The key to sign with, as a secret URI. Others on this machine can see it while the command
	/// runs: prefer a file [env: SEALCHAIN_KEY].
	#[arg(long, global = true, value_name = "URI", conflicts_with = "key_file")]
	pub key: Option<String>,

	/// A file with the key to sign with, a secret URI on its first line [env: SEALCHAIN_KEY_FILE].
	#[arg(long, global = true, value_name = "FILE")]
	pub key_file: Option<PathBuf>,

	/// Act as the holder of this certificate, whose account has no chain key: what the command submits
	/// is signed with the certificate's key, and the other key only hands it in.
	#[arg(long, global = true, value_name = "CERT", help_heading = CERTIFICATES)]
	pub as_holder: Option<PathBuf>,

	/// The certificate's private key: PKCS #8 or SEC 1, PEM or DER, not encrypted.
	#[arg(
		long,
		global = true,
		value_name = "FILE",
		help_heading = CERTIFICATES,
		conflicts_with = "certificate_signer"
	)]
	pub certificate_key: Option<PathBuf>,

	/// A program that has a U-key or an HSM sign with the certificate's key: it is given the bytes on
	/// standard input, and writes the signature to standard output.
	#[arg(long, global = true, value_name = "PROGRAM", help_heading = CERTIFICATES)]
	pub certificate_signer: Option<PathBuf>,

	/// How to print what comes of it.
	#[arg(long, global = true, value_enum, default_value_t = Format::Table)]
	pub output: Format,
}

/// How to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
	/// For people.
	Table,
	/// For programs.
	Json,
}
