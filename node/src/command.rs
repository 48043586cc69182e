//! What each command does.

use crate::{
	chain_spec,
	cli::{Cli, Subcommand},
	service::{self, PartialComponents},
};
use sc_cli::{Error, Result, RunCmd, SubstrateCli};
use sealchain_runtime::{configs::system::SS58Prefix, opaque::Block};
use sp_core::crypto::{set_default_ss58_version, Ss58AddressFormat};

impl SubstrateCli for Cli {
	fn impl_name() -> String {
		"Sealchain Node".into()
	}

	fn impl_version() -> String {
		env!("SUBSTRATE_CLI_IMPL_VERSION").into()
	}

	fn description() -> String {
		env!("CARGO_PKG_DESCRIPTION").into()
	}

	fn author() -> String {
		env!("CARGO_PKG_AUTHORS").into()
	}

	fn support_url() -> String {
		"docs/operations.md".into()
	}

	fn copyright_start_year() -> i32 {
		2026
	}

	fn load_spec(&self, id: &str) -> std::result::Result<Box<dyn sc_service::ChainSpec>, String> {
		chain_spec::load(id).map(|spec| Box::new(spec) as Box<dyn sc_service::ChainSpec>)
	}
}

/// Do what the command line says.
pub fn run() -> Result<()> {
	// Addresses that this process prints bear the chain's own prefix.
	set_default_ss58_version(Ss58AddressFormat::custom(SS58Prefix::get()));

	let cli = Cli::from_command_line();
	match &cli.subcommand {
		None => {
			check_run(&cli.run)?;
			cli.create_runner(&cli.run)?
				.run_node_until_exit(|config| async move { Ok(service::start(config)?) })
		}
		Some(Subcommand::Key(cmd)) => cmd.run(&cli),
		Some(Subcommand::ExportChainSpec(cmd)) => cmd.run(cli.load_spec(&cmd.chain)?),
		Some(Subcommand::CheckBlock(cmd)) => cli.create_runner(cmd)?.async_run(|mut config| {
			config.offchain_worker.indexing_enabled = true;
			let PartialComponents { client, task_manager, import_queue, .. } =
				service::partial(&config)?;
			Ok((cmd.run(client, import_queue), task_manager))
		}),
		Some(Subcommand::ExportBlocks(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents { client, task_manager, .. } = service::partial(&config)?;
			Ok((cmd.run(client, config.database), task_manager))
		}),
		Some(Subcommand::ImportBlocks(cmd)) => cli.create_runner(cmd)?.async_run(|mut config| {
			// Blocks that come in by file leave the same records as those from the network.
			config.offchain_worker.indexing_enabled = true;
			let PartialComponents { client, task_manager, import_queue, .. } =
				service::partial(&config)?;
			Ok((cmd.run(client, import_queue), task_manager))
		}),
		Some(Subcommand::PurgeChain(cmd)) => {
			cli.create_runner(cmd)?.sync_run(|config| cmd.run(config.database))
		}
		Some(Subcommand::Revert(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents { client, task_manager, backend, .. } =
				service::partial(&config)?;
			let forget_votes = Box::new(|client, _, blocks| {
				sc_consensus_grandpa::revert(client, blocks)?;
				Ok(())
			});
			Ok((cmd.run(client, backend, Some(forget_votes)), task_manager))
		}),
		Some(Subcommand::ChainInfo(cmd)) => {
			cli.create_runner(cmd)?.sync_run(|config| cmd.run::<Block>(&config))
		}
	}
}

/// Refuse what would run, but not as the operator thinks.
fn check_run(run: &RunCmd) -> Result<()> {
	if run.shared_params.chain.is_none() && !run.shared_params.is_dev() {
		return Err(Error::Input(
			"no chain is named: say --chain with the path of your consortium's chain \
			 specification, or one of dev, local, local-four"
				.into(),
		));
	}
	if !run.telemetry_params.telemetry_endpoints.is_empty() {
		return Err(Error::Input(
			"this node reports to no telemetry server: leave --telemetry-url out and read its \
			 Prometheus metrics"
				.into(),
		));
	}
	Ok(())
}

#[cfg(test)]
mod tests {
	use super::*;
	use clap::Parser;

	#[test]
	fn a_node_without_a_chain_is_refused() {
		assert!(check_run(&RunCmd::parse_from(["node"])).is_err());
		assert!(check_run(&RunCmd::parse_from(["node", "--dev"])).is_ok());
		assert!(check_run(&RunCmd::parse_from(["node", "--chain", "local"])).is_ok());
	}

	#[test]
	fn telemetry_is_refused() {
		let run = RunCmd::parse_from(["node", "--dev", "--telemetry-url", "wss://example.org 0"]);
		assert!(check_run(&run).is_err());
	}
}
