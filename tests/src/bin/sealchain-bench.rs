//! Measures a network of three validators and a full node on this machine: how long a call takes
//! until it is final when the network is idle, and how the network bears a burst.

use clap::{Parser, Subcommand};
use codec::Encode;
use futures::{stream, StreamExt};
use pallet_enterprise_identity::EnterpriseName;
use seal_primitives::{CreditCode, Digest, MemberRole, Roles};
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
	let network = Network::start(&Options::three_bureaus(&arguments.dir)).await?;
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
	stage
		.submit(
			&cast.market_supervision,
			pallet_enterprise_identity::Call::register {
				code: CreditCode(company.code.0),
				name: EnterpriseName::Clear(
					company.name.as_bytes().to_vec().try_into().expect("short"),
				),
				legal_representative: company.legal_representative.account(),
				identity: Digest::sm3(b"identity"),
				override_check: false,
				first_seal: None,
			}
			.into(),
		)
		.await?;
	let people = (0..count)
		.map(|number| Actor::new("member", format!("//Member//{number}")))
		.collect::<Result<Vec<_>, _>>()?;
	let roles: Roles = BTreeSet::from([MemberRole::Signer]).try_into().expect("one");
	for some in people.chunks(16) {
		let calls = some
			.iter()
			.map(|who| {
				pallet_enterprise_identity::Call::add_member {
					account: who.account(),
					roles: roles.clone(),
					identity: Digest::sm3(b"identity"),
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

	// Follow the chain until the pool is empty, and count the blocks of each height everywhere.
	let mut heights: BTreeMap<u64, BTreeSet<String>> = BTreeMap::new();
	let mut behind = 0;
	let mut blocks = chain.client().stream_all_blocks().await?;
	loop {
		let Some(block) = blocks.next().await else { break };
		let block = block?;
		heights.entry(block.number()).or_default().insert(format!("{:?}", block.hash()));
		let last = chain.at_head().await?.block_number();
		behind = behind.max(block.number().saturating_sub(last));
		let waiting: Vec<serde_json::Value> =
			chain.ask("author_pendingExtrinsics", rpc_params![]).await?;
		if waiting.is_empty() && last > first {
			break;
		}
	}
	let forks = heights.values().map(BTreeSet::len).max().unwrap_or_default();
	println!(
		"drained after {:.1} s, {} heights; most blocks at one height {forks}; finality at most {behind} blocks behind; nodes' logs in {}",
		started.elapsed().as_secs_f32(),
		heights.len(),
		network.entrance().log.display(),
	);
	Ok(())
}
