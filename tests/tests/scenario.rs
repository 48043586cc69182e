//! A seal's whole life on three validators and a full node, and nothing personal left behind by it.

use sealchain_tests::{
	cast::Cast,
	privacy::{
		self,
		Place::{Blocks, Database, Events, File, Log, OffchainIndex, State},
		Scanner, Sought,
	},
	scenario,
	workshop::of_name_seal,
	Credentials, Network, Options, Stage,
};

#[tokio::test]
async fn a_three_bureau_network_carries_a_seal_through_its_whole_life_and_names_no_person() {
	let dir = tempfile::tempdir().expect("a directory");
	let mut options = Options::three_bureaus(dir.path().join("network"));
	// Whatever stood in state for a block is looked through in the end.
	options.node_arguments = ["--state-pruning", "archive"].map(String::from).to_vec();
	let network = Network::start(&options).await.expect("the network starts");
	let cast = Cast::new().expect("the cast");
	let credentials = Credentials::make(&dir.path().join("certificates"), &cast)
		.expect("openssl makes certificates");
	let mut stage = Stage::on(&network.entrance().rpc, true).await.expect("a node answers");
	let ended = scenario::run(&mut stage, &cast, &credentials).await;
	println!("{}", stage.table());
	ended.expect("the scenario goes to its end");
	assert!(stage.is_right(), "every step does what it should");

	let secrets = privacy::secrets(&cast).expect("name seals are drawn");
	let mut scanner = Scanner::new(secrets, known_to_be_there(&cast)).expect("patterns");
	privacy::read_chain(&stage.chain, &mut scanner).await.expect("a node tells all");
	drop(stage);
	drop(network);
	privacy::read_files(&options.dir, &mut scanner).expect("files can be read");
	println!("looked through, in bytes: {:?}", scanner.scanned());

	// What is public is found wherever it must be, so every kind of place was read.
	for (what, places) in [
		("company", vec![Blocks, State, Database, File]),
		("seal", vec![Blocks, Events, State, Database, OffchainIndex, File]),
		("commitment", vec![Blocks, State, Database, File]),
		("name seal's image", vec![Blocks, State]),
		("name seal's model", vec![Blocks, State]),
		("block", vec![Log]),
	] {
		let found = scanner.places_of(what);
		assert!(places.iter().all(|place| found.contains(place)), "{what}: only in {found:?}");
	}
	let leaks: Vec<_> = scanner.leaks().iter().map(ToString::to_string).collect();
	assert!(leaks.is_empty(), "personal or secret:\n{}", leaks.join("\n"));
}

/// What stands there by right.
fn known_to_be_there(cast: &Cast) -> Vec<Sought> {
	let company = &cast.qiantang;
	let [image, model] = of_name_seal(&cast.yunqi).expect("name seals are drawn");
	[
		Sought::text("company", company.name),
		Sought::text("seal", &company.contract.text()),
		Sought::bytes("commitment", company.clerk.identity().value.as_bytes()),
		Sought::bytes("name seal's image", image.commitment().value.as_bytes()),
		Sought::bytes("name seal's model", model.commitment().value.as_bytes()),
		Sought::text("block", "Imported #"),
	]
	.concat()
}
