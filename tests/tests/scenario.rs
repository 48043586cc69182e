//! A seal's whole life on three validators and a full node.

use sealchain_tests::{cast::Cast, scenario, Network, Options, Stage};

#[tokio::test]
async fn a_three_bureau_network_carries_a_seal_through_its_whole_life() {
	let dir = tempfile::tempdir().expect("a directory");
	let network = Network::start(&Options::three_bureaus(dir.path().join("network")))
		.await
		.expect("the network starts");
	let cast = Cast::new().expect("the cast");
	let mut stage = Stage::on(&network.entrance().rpc, true).await.expect("a node answers");
	let ended = scenario::run(&mut stage, &cast).await;
	println!("{}", stage.table());
	ended.expect("the scenario goes to its end");
	assert!(stage.is_right(), "every step does what it should");
}
