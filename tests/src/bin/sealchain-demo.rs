//! Starts the three bureaus and a full node, carries a seal through its life, and shows how.

use clap::Parser;
use sealchain_client::Chain;
use sealchain_tests::{cast::Cast, scenario, Credentials, Network, Options, Stage};
use std::{error::Error, fs, path::PathBuf, process::ExitCode};

/// Three validators and a full node on this machine, and a seal's whole life on them.
#[derive(Parser)]
#[command(after_help = "Example: sealchain-demo --dir target/demo --once")]
struct Arguments {
	/// Where chain spec, base paths and logs go. Emptied at start.
	#[arg(long, default_value = "target/demo")]
	dir: PathBuf,
	/// Stop the network after the scenario; exit 0 only if every step did what it should.
	#[arg(long)]
	once: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
	let arguments = Arguments::parse();
	match demo(&arguments).await {
		Ok(true) => ExitCode::SUCCESS,
		Ok(false) => {
			eprintln!(
				"some steps did not do what they should; the nodes' logs are in {}",
				arguments.dir.display()
			);
			ExitCode::FAILURE
		}
		Err(error) => {
			eprintln!("{error}\nthe nodes' logs are in {}", arguments.dir.display());
			ExitCode::FAILURE
		}
	}
}

async fn demo(arguments: &Arguments) -> Result<bool, Box<dyn Error>> {
	println!("==> start three validators and a full node");
	let cast = Cast::new()?;
	let network = Network::start(&Options::three_bureaus(&arguments.dir)).await?;
	let entrance = network.entrance().rpc.clone();
	println!("==> make a certificate authority with openssl, and everybody's certificates");
	let credentials = Credentials::make(&arguments.dir.join("certificates"), &cast)?;
	println!("==> wait for finality");
	let chain = Chain::connect(&entrance).await?;
	network.wait_for_finality(&chain, 1).await?;

	let file = arguments.dir.join("network.json");
	let description = network.describe(&chain, &cast, &credentials);
	fs::write(&file, serde_json::to_string_pretty(&description)?)?;

	println!("==> the scenario");
	let mut stage = Stage::on(&entrance, true).await?;
	let ended = scenario::run(&mut stage, &cast, &credentials).await;
	println!("{}", stage.table());
	if let Err(failed) = &ended {
		eprintln!("the scenario ended early: {failed}");
	}
	let right = ended.is_ok() && stage.is_right();
	println!(
		"{} steps, {} of them as they should",
		stage.rows.len(),
		stage.rows.iter().filter(|row| row.right).count()
	);
	if arguments.once {
		return Ok(right);
	}
	for node in &network.nodes {
		println!("{:<8} RPC {}  p2p {}", node.name, node.rpc, node.p2p.join(" "));
	}
	println!("addresses and accounts: {}\nCtrl-C stops the network", file.display());
	tokio::signal::ctrl_c().await?;
	Ok(right)
}
