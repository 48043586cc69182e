//! Validators die and come back; strangers press at the door.

use codec::Encode;
use futures::future::join_all;
use sealchain_client::Chain;
use sealchain_tests::{
	cast::{Actor, Cast},
	scenario, Credentials, Network, Options, Stage,
};
use std::time::Duration;
use subxt::{rpcs::client::rpc_params, transactions::DefaultParams};

/// The height of the newest block, and of the newest final one, that a node knows.
async fn heights(chain: &Chain) -> (u64, u64) {
	let number = |header: serde_json::Value| {
		let text = header["number"].as_str().expect("a header has a number").to_string();
		u64::from_str_radix(text.trim_start_matches("0x"), 16).expect("hexadecimal")
	};
	let best = chain.ask("chain_getHeader", rpc_params![]).await.expect("the best header");
	let hash: String =
		chain.ask("chain_getFinalizedHead", rpc_params![]).await.expect("the final hash");
	let last = chain.ask("chain_getHeader", rpc_params![hash]).await.expect("the final header");
	(number(best), number(last))
}

/// Wait until a condition on a node's heights holds; a minute at most.
async fn until(chain: &Chain, what: &str, holds: impl Fn(u64, u64) -> bool) -> (u64, u64) {
	let watch = async {
		let mut blocks = chain.client().stream_best_blocks().await.expect("blocks can be followed");
		loop {
			let (best, last) = heights(chain).await;
			if holds(best, last) {
				return (best, last);
			}
			blocks.next().await.expect("blocks go on").expect("blocks can be read");
		}
	};
	tokio::time::timeout(Duration::from_secs(60), watch)
		.await
		.unwrap_or_else(|_| panic!("not within a minute: {what}"))
}

#[tokio::test]
async fn with_three_seats_finality_waits_for_a_dead_validator_and_loses_nothing() {
	let dir = tempfile::tempdir().expect("a directory");
	let mut network = Network::start(&Options::three_bureaus(dir.path().join("network")))
		.await
		.expect("the network starts");
	let cast = Cast::new().expect("the cast");
	let credentials = Credentials::make(&dir.path().join("certificates"), &cast)
		.expect("openssl makes certificates");
	let mut stage = Stage::on(&network.entrance().rpc, false).await.expect("a node answers");
	scenario::found(&mut stage, &cast, &credentials).await.expect("the companies get their seals");
	let chain = stage.chain.clone();

	network.kill("charlie").expect("the process dies");
	let (best, stalled) = heights(&chain).await;
	// Blocks go on without the third validator; its votes are missing, so nothing more is final
	// than what it may have voted for before it died.
	let (_, last) = until(&chain, "blocks go on", |now, _| now >= best + 8).await;
	// One more may have been under way to this node while it died.
	assert!(
		last <= best + 1,
		"{last} is final although a third of the votes is missing since {best}"
	);

	// What is sealed meanwhile gets into blocks and is final once the validator is back.
	let policy = sealchain_runtime::RuntimeCall::from(pallet_seal_registry::Call::suspend {
		code: cast.qiantang.official.clone(),
	});
	let submitted = stage.submit(&cast.qiantang.legal_representative, policy);
	let (included, ()) = tokio::join!(submitted, async {
		until(&chain, "blocks go on", |now, _| now >= best + 10).await;
		network.restart("charlie").await.expect("it starts again");
	});
	let (block, _) = included.expect("the call is final after the restart");
	assert!(block > stalled);

	// It catches up, on the same chain.
	let back = Chain::connect(&network.node("charlie").rpc).await.expect("it answers");
	until(&back, "the restarted validator catches up", |_, last| last >= block).await;
	let seal = back.check_seal(&cast.qiantang.official, None).await.expect("it can be asked");
	assert_eq!(seal.expect("it knows the seal").status, seal_primitives::SealStatus::Suspended);
	let earlier = back.check_seal(&cast.yunqi.contract, None).await.expect("it can be asked");
	assert!(earlier.expect("nothing final is lost").in_force);
}

#[tokio::test]
async fn with_four_seats_finality_goes_on_without_one() {
	let dir = tempfile::tempdir().expect("a directory");
	let mut network = Network::start(&Options::four_seats(dir.path().join("network")))
		.await
		.expect("the network starts");
	let chain = Chain::connect(&network.entrance().rpc).await.expect("a node answers");
	network.wait_for_finality(&chain, 2).await.expect("it finalizes");
	network.kill("dave").expect("the process dies");
	let (best, _) = heights(&chain).await;
	until(&chain, "finality goes on", |_, last| last >= best + 8).await;
}

#[tokio::test]
async fn a_flood_of_strangers_does_not_keep_a_seat_out() {
	let dir = tempfile::tempdir().expect("a directory");
	let network = Network::start(&Options::three_bureaus(dir.path().join("network")))
		.await
		.expect("the network starts");
	let cast = Cast::new().expect("the cast");
	let stage = Stage::on(&network.entrance().rpc, false).await.expect("a node answers");
	network.wait_for_finality(&stage.chain, 1).await.expect("it finalizes");

	let remark =
		sealchain_runtime::RuntimeCall::from(frame_system::Call::remark { remark: vec![0; 1_000] });
	let at = stage.chain.at_head().await.expect("a head");
	let call = at.transactions().from_call_data_bytes(&remark.encode()).expect("a call");
	let mut flood = Vec::new();
	for number in 0..200 {
		let stranger = Actor::new("stranger", format!("//Stranger//{number}")).expect("a key");
		let signed = at
			.transactions()
			.create_signed(&call, stranger.key.signer(), DefaultParams::default_params())
			.await
			.expect("anybody can sign");
		flood.push(format!("0x{}", hex::encode(signed.encoded())));
	}
	let press = async {
		for round in flood.chunks(50) {
			let answers = join_all(round.iter().map(|bytes| {
				stage.chain.ask::<String>("author_submitExtrinsic", rpc_params![bytes])
			}));
			for answer in answers.await {
				let refused = answer.expect_err("a stranger is refused").to_string();
				assert!(refused.contains("Custom error: 1"), "{refused}");
			}
		}
	};
	let ((), admitted) = tokio::join!(press, stage.submit(&cast.data_bureau, remark.clone()));
	admitted.expect("a seat gets through");
	let waiting: Vec<String> = stage
		.chain
		.ask("author_pendingExtrinsics", rpc_params![])
		.await
		.expect("the pool can be looked at");
	assert!(waiting.is_empty(), "no stranger's transaction waits in the pool");
}
