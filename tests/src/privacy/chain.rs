//! All of a chain that a node tells.

use super::{Place, Scanner};
use sealchain_client::{Chain, ClientError};
use serde_json::Value;
use sp_io::hashing::twox_128;
use subxt::rpcs::client::rpc_params;

/// How many keys, or values, are asked for at once.
const PAGE: usize = 500;

/// Look through every block up to the newest with its header, extrinsics, justifications and events,
/// and through the newest state. The node must keep the state of every block
/// (`--state-pruning archive`), since events stand in it.
pub async fn read_chain(chain: &Chain, scanner: &mut Scanner) -> Result<(), ClientError> {
	let events = [twox_128(b"System"), twox_128(b"Events")].concat();
	let events = format!("0x{}", hex::encode(events));
	let head: Value = chain.ask("chain_getHeader", rpc_params![]).await?;
	let last = head["number"].as_str().unwrap_or_default().trim_start_matches("0x");
	let last = u64::from_str_radix(last, 16).unwrap_or_default();
	let mut newest = String::new();
	for number in 0..=last {
		newest = chain.ask("chain_getBlockHash", rpc_params![number]).await?;
		let at = format!("block {number}");
		let block: Value = chain.ask("chain_getBlock", rpc_params![&newest]).await?;
		scanner.scan_json(Place::Blocks, &at, &block);
		let told: Value = chain.ask("state_getStorage", rpc_params![&events, &newest]).await?;
		scanner.scan_json(Place::Events, &at, &told);
	}
	read_state(chain, &newest, scanner).await
}

async fn read_state(chain: &Chain, block: &str, scanner: &mut Scanner) -> Result<(), ClientError> {
	let mut last: Option<String> = None;
	loop {
		let keys: Vec<String> =
			chain.ask("state_getKeysPaged", rpc_params!["0x", PAGE, last, block]).await?;
		let Some(key) = keys.last() else { return Ok(()) };
		last = Some(key.clone());
		let values: Value = chain.ask("state_queryStorageAt", rpc_params![keys, block]).await?;
		scanner.scan_json(Place::State, "state", &values);
	}
}
