//! The command line.

use clap::{CommandFactory, FromArgMatches};
use sc_cli::{RunCmd, SubstrateCli};

/// How long the pool refuses a transaction that it found invalid, in seconds.
///
/// The stock half hour is meant for transactions that stay invalid. Here much that is refused now is
/// right in a minute: an account is admitted, a quota is renewed, a seal is released. The same bytes
/// may then come again; until then the ban keeps a repeated transaction from being validated over
/// and over.
pub const BAN_SECONDS: u64 = 60;

/// What was said on the command line.
#[derive(Debug, clap::Parser)]
pub struct Cli {
	/// A command other than to run the node.
	#[command(subcommand)]
	pub subcommand: Option<Subcommand>,

	/// How to run the node.
	#[clap(flatten)]
	pub run: RunCmd,
}

/// Commands other than to run the node.
#[derive(Debug, clap::Subcommand)]
#[allow(clippy::large_enum_variant)]
pub enum Subcommand {
	/// Make, show and insert keys.
	#[command(subcommand)]
	Key(sc_cli::KeySubcommand),

	/// Write a network's chain specification as JSON.
	ExportChainSpec(sc_cli::ExportChainSpecCmd),

	/// Execute a stored block again.
	CheckBlock(sc_cli::CheckBlockCmd),

	/// Write blocks to a file.
	ExportBlocks(sc_cli::ExportBlocksCmd),

	/// Execute blocks from a file.
	ImportBlocks(sc_cli::ImportBlocksCmd),

	/// Remove a chain's database.
	PurgeChain(sc_cli::PurgeChainCmd),

	/// Take back blocks that are not final.
	Revert(sc_cli::RevertCmd),

	/// Show what the database holds: genesis, best and final block.
	ChainInfo(sc_cli::ChainInfoCmd),
}

impl Cli {
	/// Read the command line; ends the process with help or the parser's words where it must.
	pub fn from_command_line() -> Self {
		let mut cli = Self::from_matches(Self::sealchain_command().get_matches())
			.unwrap_or_else(|error| error.exit());
		if !cli.run.shared_params.is_dev() {
			cli.run.pool_config.tx_ban_seconds.get_or_insert(BAN_SECONDS);
		}
		cli
	}

	fn from_matches(matches: clap::ArgMatches) -> clap::error::Result<Self> {
		Self::from_arg_matches(&matches)
	}

	/// The stock command with Sealchain's own defaults.
	///
	/// Records of uses leave the state for the off-chain index, which cannot be filled afterwards:
	/// so indexing is on unless somebody turns it off.
	fn sealchain_command() -> clap::Command {
		Self::setup_command(Self::command())
			.mut_arg("indexing_enabled", |arg| {
				let help = "Keep the records that leave the state, so that this node can answer \
				            for histories. What is not kept when its block is executed stays \
				            missing";
				arg.default_value("true").help(help).long_help(help)
			})
			.mut_arg("tx_ban_seconds", |arg| {
				let help = format!(
					"How long a transaction is refused after it was found invalid. Defaults to \
					 {BAN_SECONDS}, with --dev to 0"
				);
				arg.help(help.clone()).long_help(help)
			})
			.mut_arg("pool_type", |arg| {
				let help =
					"How the pool follows forks. A chain of seats hardly forks; under a burst \
				            the fork-aware pool loses calls, the single-state one makes clients wait";
				arg.default_value("single-state").help(help).long_help(help)
			})
			// Nobody is told of this node: Prometheus serves those who run it.
			.mut_arg("no_telemetry", |arg| arg.hide(true))
			.mut_arg("telemetry_endpoints", |arg| arg.hide(true))
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn parse(args: &[&str]) -> Cli {
		let args = ["sealchain-node"].iter().chain(args);
		let matches = Cli::sealchain_command().try_get_matches_from(args).expect("well-formed");
		Cli::from_matches(matches).expect("well-formed")
	}

	#[test]
	fn the_command_is_consistent() {
		Cli::sealchain_command().debug_assert();
	}

	#[test]
	fn records_are_kept_unless_turned_off() {
		assert!(parse(&["--dev"]).run.offchain_worker_params.indexing_enabled);
		let off = parse(&["--dev", "--enable-offchain-indexing", "false"]);
		assert!(!off.run.offchain_worker_params.indexing_enabled);
	}

	#[test]
	fn a_burst_is_not_lost_in_the_pool() {
		use sc_cli::TransactionPoolType;
		let pool = |args: &[&str]| parse(args).run.pool_config.pool_type;
		assert!(matches!(pool(&["--dev"]), TransactionPoolType::SingleState));
		assert!(matches!(pool(&["--pool-type", "fork-aware"]), TransactionPoolType::ForkAware));
	}

	#[test]
	fn subcommands_parse() {
		assert!(matches!(
			parse(&["export-chain-spec", "--chain", "local-four", "--raw"]).subcommand,
			Some(Subcommand::ExportChainSpec(_))
		));
		assert!(matches!(
			parse(&["chain-info", "--chain", "dev"]).subcommand,
			Some(Subcommand::ChainInfo(_))
		));
	}
}
