//! The consortium grows and shrinks on the running network, by `sealctl` and votes alone.

use sealchain_client::Chain;
use sealchain_tests::{cast::Actor, Network, Options, Sealctl};
use std::time::Duration;
use subxt::rpcs::client::rpc_params;

/// The voters that finality asks for now.
async fn voters(chain: &Chain) -> usize {
	let state: serde_json::Value =
		chain.ask("grandpa_roundState", rpc_params![]).await.expect("a node tells its round");
	let total = state["best"]["totalWeight"].as_u64().expect("a round has a weight");
	usize::try_from(total).expect("few seats")
}

/// Follow final blocks until the voters are so many; three minutes at most, since a change takes
/// two session ends.
async fn until_voters(chain: &Chain, count: usize) {
	let watch = async {
		let mut blocks = chain.client().stream_blocks().await.expect("blocks can be followed");
		while voters(chain).await != count {
			blocks.next().await.expect("blocks go on").expect("blocks can be read");
		}
	};
	tokio::time::timeout(Duration::from_secs(180), watch)
		.await
		.unwrap_or_else(|_| panic!("no set of {count} voters within three minutes"));
}

/// That so many more blocks become final.
async fn finality_goes_on(network: &Network, chain: &Chain) {
	let now = chain.at_head().await.expect("a final block").block_number();
	network.wait_for_finality(chain, now + 8).await.expect("finality goes on");
}

#[tokio::test]
async fn a_seat_joins_by_vote_and_another_is_expelled() {
	let dir = tempfile::tempdir().expect("a directory");
	let options = Options::three_bureaus(dir.path().join("network"));
	let mut network = Network::start(&options).await.expect("the network starts");
	let url = network.entrance().rpc.clone();
	let chain = Chain::connect(&url).await.expect("a node answers");
	network.wait_for_finality(&chain, 1).await.expect("it finalizes");
	let sealctl = Sealctl::towards(url);
	let judicial = Actor::new("judicial", "//Dave").expect("a key");

	// The court's bureau is voted in, starts its validator, and registers the keys that it made.
	let address = judicial.key.address();
	let admission =
		["seat", "admit", &address, "--name", "司法局", "--mandate", "adjudicate", "--validates"];
	sealctl.pass(&["//Alice", "//Bob"], &admission).await.expect("the seats admit it");
	network.add(&options, "dave", true).await.expect("its node starts");
	let node = Chain::connect(&network.node("dave").rpc).await.expect("its node answers");
	let made: serde_json::Value = node
		.ask("author_rotateKeysWithOwner", rpc_params![hex(judicial.account().as_ref())])
		.await
		.expect("the node makes keys");
	let (keys, proof) = (made["keys"].as_str(), made["proof"].as_str());
	let (keys, proof) = (keys.expect("keys"), proof.expect("a proof"));
	let wrong = ["seat", "set-keys", "--keys", keys, "--proof", "0x00"];
	let refused = sealctl.run("//Dave", &wrong).await.expect_err("keys need their proof");
	assert!(refused.said.contains("InvalidProof"), "{refused}");
	sealctl
		.run("//Dave", &["seat", "set-keys", "--keys", keys, "--proof", proof])
		.await
		.expect("the seat registers its keys");
	until_voters(&chain, 4).await;

	// Its votes count: finality goes on without one of the founders.
	network.kill("charlie").expect("the process dies");
	finality_goes_on(&network, &chain).await;
	network.restart("charlie").await.expect("it starts again");

	// A founder is expelled: it votes no more, and nobody waits for it.
	let expulsion = ["seat", "expel", "2"];
	let alone = sealctl.pass(&["//Alice"], &expulsion).await.expect_err("one vote is too few");
	assert!(alone.said.contains("TooEarly"), "{alone}");
	let seats = sealctl.run("//Alice", &["motion", "list"]).await.expect("motions are listed");
	let open = &seats[0];
	let (motion, index) = (open["motion"].as_str().expect("a hash"), open["index"].to_string());
	for seat in ["//Bob", "//Dave"] {
		let vote = ["motion", "vote", motion, "--index", &index, "--approve"];
		sealctl.run(seat, &vote).await.expect("a vote is taken");
	}
	let close = ["motion", "close", motion, "--index", &index];
	sealctl.run("//Bob", &close).await.expect("the motion is carried");
	until_voters(&chain, 3).await;
	network.kill("charlie").expect("the process dies");
	finality_goes_on(&network, &chain).await;
	let again = ["seat", "set-keys", "--keys", keys, "--proof", proof];
	let refused = sealctl.run("//Charlie", &again).await.expect_err("it submits nothing more");
	assert!(refused.said.contains("removed"), "{refused}");
}

fn hex(bytes: &[u8]) -> String {
	format!("0x{}", hex::encode(bytes))
}
