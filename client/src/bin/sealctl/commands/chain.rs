//! `sealctl chain`.

use crate::context::{entries, Context, Outcome};
use clap::Subcommand;
use sealchain_client::{api, View};
use serde::Deserialize;
use serde_json::Value;
use subxt::{rpcs::rpc_params, utils::AccountId32};

/// The chain.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// Which chain the node is of, how far it has come, and who runs it.
	#[command(after_help = "Example:\n  sealctl chain status\n  \
		sealctl --url ws://10.0.0.7:9944 chain status --output json")]
	Status,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Health {
	peers: u64,
	is_syncing: bool,
}

impl Command {
	pub async fn run(self, context: &Context) -> Outcome {
		let Self::Status = self;
		let chain = context.chain().await?;
		let at = chain.at_head().await?;
		let name: String = chain.ask("system_chain", rpc_params![]).await?;
		let software: String = chain.ask("system_version", rpc_params![]).await?;
		let health: Health = chain.ask("system_health", rpc_params![]).await?;
		let best: Value = chain.ask("chain_getHeader", rpc_params![]).await?;
		let best = best["number"]
			.as_str()
			.and_then(|number| number.strip_prefix("0x"))
			.and_then(|number| u128::from_str_radix(number, 16).ok());
		let seats = entries(&at, ("Consortium", "Seats"), vec![], ["seat"]).await?;
		let validators = at.storage().fetch(api::storage().session().validators(), ()).await?;
		let validators: Vec<AccountId32> = validators.decode()?;
		let count = |length: usize| View::Number(u128::try_from(length).unwrap_or_default());
		Ok(View::fields([
			("chain", View::Text(name)),
			("genesis", View::Text(format!("{:?}", chain.genesis()))),
			("finalized", View::Number(at.block_number().into())),
			("finalized_hash", View::Text(format!("{:?}", at.block_hash()))),
			("best", best.map(View::Number).unwrap_or(View::None)),
			("seats", count(seats.len())),
			("validators", count(validators.len())),
			("spec_version", View::Number(at.spec_version().into())),
			("node", View::Text(software)),
			("peers", View::Number(health.peers.into())),
			("syncing", View::Bool(health.is_syncing)),
		])
		.into())
	}
}
