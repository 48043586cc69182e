//! Measures a network of three validators and a full node on this machine: how long a call takes
//! until it is final when the network is idle, and how the network bears a burst.

use clap::{Parser, Subcommand};
use codec::Encode;
use futures::{stream, StreamExt};
use pallet_enterprise_identity::EnterpriseName;
use seal_primitives::{CreditCode, MemberRole, Roles};
use sealchain_client::Chain;
use sealchain_runtime::{RuntimeCall, TxExtension, UncheckedExtrinsic, VERSION};
use sealchain_tests::{
	cast::{Actor, Cast},
	scenario::signature,
	Network, Options, Stage,
};
use sp_core::H256;
use sp_runtime::generic::{Era, SignedPayload};
use std::{
	collections::{BTreeMap, BTreeSet},
	error::Error,
	fmt,
	path::PathBuf,
	time::{Duration, Instant},
};
use subxt::{config::PolkadotExtrinsicParamsBuilder, rpcs::client::rpc_params};

/// Figures of a network of three validators and a full node on this machine.
#[derive(Parser)]
#[command(after_help = "Example: sealchain-bench finality --samples 25")]
struct Arguments {
	/// Where the network's files go. Emptied at start.
	#[arg(long, default_value = "target/bench")]
	dir: PathBuf,
	/// Arguments for every node, for example `--node-argument=--pool-limit=2000`.
	#[arg(long)]
	node_argument: Vec<String>,
	#[command(subcommand)]
	figure: Figure,
}

#[derive(Subcommand)]
enum Figure {
	/// From submission to the full node until finality there, on an idle network.
	Finality {
		/// How many calls, one after the other.
		#[arg(long, default_value_t = 25)]
		samples: u32,
	},
	/// Many calls at once: heights with more than one block, and how far finality falls behind.
	Burst {
		/// How many calls.
		#[arg(long, default_value_t = 10_000)]
		calls: u32,
	},
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
	let arguments = Arguments::parse();
	let options = Options {
		node_arguments: arguments.node_argument,
		..Options::three_bureaus(&arguments.dir)
	};
	let network = Network::start(&options).await?;
	let chain = Chain::connect(&network.entrance().rpc).await?;
	network.wait_for_finality(&chain, 3).await?;
	match arguments.figure {
		Figure::Finality { samples } => finality(&chain, samples).await,
		Figure::Burst { calls } => burst(&network, &chain, calls).await,
	}
}

fn remark(text: u32) -> RuntimeCall {
	frame_system::Call::remark { remark: text.to_le_bytes().to_vec() }.into()
}

/// The value below which a share of the sorted values lies.
fn percentile(sorted: &[Duration], percent: usize) -> Duration {
	let last = sorted.len().saturating_sub(1);
	sorted.get((sorted.len() * percent / 100).min(last)).copied().unwrap_or_default()
}

async fn finality(chain: &Chain, samples: u32) -> Result<(), Box<dyn Error>> {
	let seat = Cast::new()?.data_bureau;
	let mut taken = Vec::new();
	for sample in 0..samples {
		let at = chain.at_head().await?;
		let mut transactions = at.transactions();
		let call = transactions.from_call_data_bytes(&remark(sample).encode())?;
		let signed = transactions
			.create_signed(&call, seat.key.signer(), PolkadotExtrinsicParamsBuilder::new().build())
			.await?;
		// Not in step with the slots.
		tokio::time::sleep(Duration::from_millis(u64::from(sample) * 137 % 1_000)).await;
		let submitted = Instant::now();
		signed.submit_and_watch().await?.wait_for_finalized().await?;
		taken.push(submitted.elapsed());
	}
	taken.sort_unstable();
	println!(
		"finality over {samples} calls: p50 {} ms, p95 {} ms, most {} ms",
		percentile(&taken, 50).as_millis(),
		percentile(&taken, 95).as_millis(),
		taken.last().copied().unwrap_or_default().as_millis(),
	);
	Ok(())
}

/// Members of one enterprise, so that each stays within its quota and its nonces.
async fn members(chain: &Chain, count: u32) -> Result<Vec<Actor>, Box<dyn Error>> {
	let cast = Cast::new()?;
	let stage = Stage::on(chain.url(), false).await?;
	let company = &cast.yunqi;
	let people = (0..count)
		.map(|number| Actor::new(format!("member {number}"), format!("//Member//{number}")))
		.collect::<Result<Vec<_>, _>>()?;
	let everybody: Vec<_> =
		people.iter().chain([&company.legal_representative]).map(Actor::identity).collect();
	for some in everybody.chunks(64) {
		let identities = some.to_vec().try_into().expect("at most 64");
		let call = pallet_enterprise_identity::Call::attest_persons { identities };
		stage.submit(&cast.public_security, call.into()).await?;
	}
	stage
		.submit(
			&cast.market_supervision,
			pallet_enterprise_identity::Call::register {
				code: CreditCode(company.code.0),
				name: EnterpriseName::Clear(
					company.name.as_bytes().to_vec().try_into().expect("short"),
				),
				legal_representative: company.legal_representative.account(),
				identity: company.legal_representative.identity(),
				override_check: false,
				first_seal: None,
			}
			.into(),
		)
		.await?;
	let roles: Roles = BTreeSet::from([MemberRole::Signer]).try_into().expect("one");
	for some in people.chunks(16) {
		let calls = some
			.iter()
			.map(|who| {
				pallet_enterprise_identity::Call::add_member {
					account: who.account(),
					roles: roles.clone(),
					identity: who.identity(),
				}
				.into()
			})
			.collect();
		let batch = pallet_utility::Call::batch_all { calls };
		stage.submit(&company.legal_representative, batch.into()).await?;
	}
	Ok(people)
}

/// A remark signed as a client signs it, immortal, without asking a node.
fn sign(who: &Actor, nonce: u32, genesis: H256) -> UncheckedExtrinsic {
	let extension: TxExtension = (
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckMortality::from(Era::Immortal),
		pallet_admission::CheckAdmission::new(),
		pallet_admission::CheckNonceWithin::from(nonce),
		frame_system::CheckWeight::new(),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
		frame_system::WeightReclaim::new(),
	);
	let (spec, transaction) = (VERSION.spec_version, VERSION.transaction_version);
	let implicit = ((), spec, transaction, genesis, genesis, (), (), (), None, ());
	let payload = SignedPayload::from_raw(remark(nonce), extension.clone(), implicit);
	let signature = payload.using_encoded(|bytes| signature(who, bytes));
	UncheckedExtrinsic::new_signed(remark(nonce), who.account().into(), signature, extension)
}

async fn burst(network: &Network, chain: &Chain, calls: u32) -> Result<(), Box<dyn Error>> {
	/// Calls of one member: below the nonces that the pool takes ahead.
	const EACH: u32 = 200;
	let people = members(chain, calls.div_ceil(EACH)).await?;
	let first = chain.at_head().await?.block_number();
	let genesis = chain.genesis();
	let mut signed = Vec::new();
	for nonce in 0..EACH {
		for who in &people {
			signed.push(format!("0x{}", hex::encode(sign(who, nonce, genesis).encode())));
		}
	}
	signed.truncate(usize::try_from(calls)?);

	let started = Instant::now();
	let followed = tokio::spawn({
		let chain = chain.clone();
		async move { follow(&chain, first, calls.into()).await.map_err(|error| error.to_string()) }
	});
	let refused = stream::iter(signed)
		.map(|bytes| async move {
			chain.ask::<String>("author_submitExtrinsic", rpc_params![bytes]).await.is_err()
		})
		.buffer_unordered(64)
		.filter(|refused| futures::future::ready(*refused))
		.count()
		.await;
	println!(
		"{calls} calls handed in within {:.1} s, {refused} refused",
		started.elapsed().as_secs_f32()
	);

	let seen = followed.await??;
	println!("{seen}; nodes' logs beside {}", network.entrance().log.display());
	Ok(())
}

/// What a burst did to the chain.
#[derive(Default)]
struct Seen {
	/// When the last of the calls was in a block, and when it was final.
	included_after: Duration,
	final_after: Duration,
	/// Calls of each block, by height and hash.
	blocks: BTreeMap<u64, BTreeMap<H256, usize>>,
	/// The most that finality was behind the best block.
	behind: u64,
	/// Calls that are in no final block.
	missing: u64,
}

impl fmt::Display for Seen {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		let forks = self.blocks.values().map(BTreeMap::len).max().unwrap_or_default();
		let fullest = self.blocks.values().flat_map(BTreeMap::values).max().copied();
		write!(
			f,
			"included within {:.1} s, final within {:.1} s, {} missing; {} heights, fullest block \
			 {} calls; most blocks at one height {forks}; finality at most {} blocks behind",
			self.included_after.as_secs_f32(),
			self.final_after.as_secs_f32(),
			self.missing,
			self.blocks.len(),
			fullest.unwrap_or_default(),
			self.behind,
		)
	}
}

/// Follow the chain until so many calls are final, or none has come for a minute.
async fn follow(chain: &Chain, first: u64, calls: u64) -> Result<Seen, Box<dyn Error>> {
	const PATIENCE: Duration = Duration::from_secs(60);
	let started = Instant::now();
	let mut seen = Seen::default();
	let mut last_progress = Instant::now();
	let (mut included, mut finalized) = (0, 0);
	let mut blocks = chain.client().stream_all_blocks().await?;
	while let Some(block) = blocks.next().await {
		let block = block?;
		let (number, hash) = (block.number(), block.hash());
		let body: serde_json::Value = chain.ask("chain_getBlock", rpc_params![hash]).await?;
		let extrinsics = body["block"]["extrinsics"].as_array().map_or(0, Vec::len);
		// The first extrinsic of a block is the timestamp.
		seen.blocks.entry(number).or_default().insert(hash, extrinsics.saturating_sub(1));
		let head = chain.at_head().await?.block_number();
		seen.behind = seen.behind.max(number.saturating_sub(head));
		let so_far: usize = seen.blocks.values().filter_map(|at| at.values().max()).sum();
		let final_so_far: usize =
			seen.blocks.range(first..=head).filter_map(|(_, at)| at.values().max()).sum();
		if so_far > included {
			(included, seen.included_after) = (so_far, started.elapsed());
			last_progress = Instant::now();
		}
		if final_so_far > finalized {
			(finalized, seen.final_after) = (final_so_far, started.elapsed());
			eprintln!(
				"{finalized} of {calls} final after {:.1} s",
				started.elapsed().as_secs_f32()
			);
		}
		seen.missing = calls.saturating_sub(finalized as u64);
		if seen.missing == 0 || last_progress.elapsed() > PATIENCE {
			break;
		}
	}
	Ok(seen)
}
