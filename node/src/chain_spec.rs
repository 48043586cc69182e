//! The networks that this node knows by name, and those it reads from a file.

use sc_service::{ChainType, Properties};
use sealchain_runtime::{
	configs::system::SS58Prefix,
	genesis_presets::{DEVELOPMENT, LOCAL, LOCAL_FOUR},
	WASM_BINARY,
};
use std::path::PathBuf;

/// A chain specification without extensions: smoldot accepts no others.
pub type ChainSpec = sc_service::GenericChainSpec;

/// Prefix of the network protocols' older names.
const PROTOCOL_ID: &str = "sealchain";

/// One of the networks known by name.
struct Network {
	name: &'static str,
	id: &'static str,
	kind: ChainType,
	preset: &'static str,
}

impl Network {
	fn of(id: &str) -> Option<Self> {
		Some(match id {
			"dev" => Self {
				name: "Sealchain Development",
				id: "sealchain_dev",
				kind: ChainType::Development,
				preset: DEVELOPMENT,
			},
			// Commands that need no chain, such as `key generate-node-key --file`, ask for "".
			"" | "local" => Self {
				name: "Sealchain Local, three seats",
				id: "sealchain_local",
				kind: ChainType::Local,
				preset: LOCAL,
			},
			"local-four" => Self {
				name: "Sealchain Local, four seats",
				id: "sealchain_local_four",
				kind: ChainType::Local,
				preset: LOCAL_FOUR,
			},
			_ => return None,
		})
	}

	fn spec(self) -> Result<ChainSpec, String> {
		let code = WASM_BINARY.ok_or(
			"this node was built without the runtime's WASM (SKIP_WASM_BUILD): build it with, or \
			 name a chain specification's file with --chain",
		)?;
		Ok(ChainSpec::builder(code, None)
			.with_name(self.name)
			.with_id(self.id)
			.with_chain_type(self.kind)
			.with_protocol_id(PROTOCOL_ID)
			.with_properties(properties())
			.with_genesis_config_preset_name(self.preset)
			.build())
	}
}

/// What clients ask of a chain before they have its metadata. There is no token to name.
fn properties() -> Properties {
	Properties::from_iter([("ss58Format".to_string(), SS58Prefix::get().into())])
}

/// The specification of a network known by name, or of the file at a path.
pub fn load(id: &str) -> Result<ChainSpec, String> {
	if let Some(network) = Network::of(id) {
		return network.spec();
	}
	ChainSpec::from_json_file(PathBuf::from(id)).map_err(|error| {
		format!(
			"`{id}` is neither a network of this node (dev, local, local-four) nor a readable \
			 chain specification: {error}"
		)
	})
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn an_unknown_network_is_refused_in_words() {
		let error = load("nowhere.json").err().expect("no such file");
		assert!(error.contains("local-four") && error.contains("nowhere.json"));
	}

	#[test]
	fn properties_name_the_prefix_and_no_token() {
		assert_eq!(
			serde_json::Value::from(properties()),
			serde_json::json!({ "ss58Format": 4020 })
		);
	}

	#[test]
	fn every_named_network_has_a_genesis() {
		for id in ["dev", "local", "local-four"] {
			let json = load(id).and_then(|spec| spec.as_json(true)).expect("the preset builds");
			assert!(json.contains("\"protocolId\": \"sealchain\""));
		}
	}
}
