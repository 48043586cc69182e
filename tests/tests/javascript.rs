//! Unmodified JavaScript clients live a seal's whole life on a running network.

use sealchain_tests::{cast::Cast, Credentials, Network, Options, Stage};
use std::{path::Path, process::Command};

#[tokio::test]
async fn unmodified_javascript_clients_live_a_whole_life() {
	let dir = tempfile::tempdir().expect("a directory");
	let network = Network::start(&Options::three_bureaus(dir.path().join("network")))
		.await
		.expect("the network starts");
	let stage = Stage::on(&network.entrance().rpc, false).await.expect("a node answers");
	network.wait_for_finality(&stage.chain, 1).await.expect("it finalizes");
	let file = dir.path().join("network.json");
	let cast = Cast::new().expect("the cast");
	let credentials = Credentials::make(&dir.path().join("certificates"), &cast)
		.expect("openssl makes certificates");
	let description = network.describe(&stage.chain, &cast, &credentials);
	std::fs::write(&file, description.to_string()).expect("it can be written");

	let status = tokio::task::spawn_blocking(move || {
		Command::new("npm")
			.arg("test")
			.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("js"))
			.env("SEALCHAIN_NETWORK", file)
			.status()
	})
	.await
	.expect("the task ends")
	.expect("npm is there: scripts/setup.sh says how to get it");
	assert!(status.success(), "the JavaScript clients' tests pass");
}
