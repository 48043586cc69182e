//! A connection to one node of one chain.

use crate::{error::Refusal, ClientError, Key};
use seal_primitives::admission::{
	ABOVE_QUOTA, ADMISSION_REMOVED, ADMISSION_UNKNOWN, NONCE_TOO_FAR, QUOTA_EXHAUSTED,
};
use sp_core::H256;
use subxt::{
	extrinsics::ExtrinsicEvents,
	rpcs::client::{RpcClient, RpcParams},
	transactions::{Payload, TransactionInvalid, TransactionUnknown, ValidationResult},
	OnlineClient, PolkadotConfig,
};

/// How this chain encodes addresses and signatures: as Polkadot does.
pub type Config = PolkadotConfig;
/// A client at one block.
pub type AtBlock = subxt::client::ClientAtBlock<Config, subxt::client::OnlineClientAtBlockImpl<Config>>;

/// A connection.
#[derive(Clone)]
pub struct Chain {
	client: OnlineClient<Config>,
	rpc: RpcClient,
	url: String,
}

/// Where a call became final, and what it told.
#[derive(Debug)]
pub struct Receipt {
	/// The block's height.
	pub block_number: u64,
	/// The block's hash.
	pub block_hash: H256,
	/// The extrinsic's hash.
	pub extrinsic_hash: H256,
	/// The call's events.
	pub events: ExtrinsicEvents<Config>,
}

impl Receipt {
	/// The first event of a kind.
	pub fn event<E: subxt::events::DecodeAsEvent>(&self) -> Result<E, ClientError> {
		match self.events.find_first::<E>() {
			Some(event) => Ok(event?),
			None => Err(ClientError::NotFound("the call did not tell what was expected".into())),
		}
	}
}

impl Chain {
	/// Connect to a node by its WebSocket JSON-RPC address. Plain `ws://` is for this machine only.
	pub async fn connect(url: &str) -> Result<Self, ClientError> {
		let unreachable =
			|why: String| ClientError::Unreachable { url: url.to_string(), why };
		let rpc = RpcClient::from_insecure_url(url)
			.await
			.map_err(|error| unreachable(error.to_string()))?;
		let client = OnlineClient::<Config>::from_rpc_client(rpc.clone())
			.await
			.map_err(|error| unreachable(error.to_string()))?;
		let chain = Self { client, rpc, url: url.to_string() };
		let name = chain.at_head().await?.metadata_ref().pallet_by_name("SealRegistry").is_some();
		if !name {
			return Err(ClientError::OtherChain {
				url: url.to_string(),
				why: "its runtime has no seal registry".into(),
			});
		}
		Ok(chain)
	}

	/// The hash of the chain's first block, which names the chain.
	pub fn genesis(&self) -> H256 {
		self.client.genesis_hash()
	}

	/// The address of the node.
	pub fn url(&self) -> &str {
		&self.url
	}

	/// The connection underneath, for what this library does not wrap.
	pub fn client(&self) -> &OnlineClient<Config> {
		&self.client
	}

	/// The newest finalized block.
	pub async fn at_head(&self) -> Result<AtBlock, ClientError> {
		Ok(self.client.at_current_block().await?)
	}

	/// Ask the node a question of JSON-RPC.
	pub async fn ask<T: serde::de::DeserializeOwned>(
		&self,
		method: &str,
		params: RpcParams,
	) -> Result<T, ClientError> {
		self.rpc.request(method, params).await.map_err(|error| match error {
			subxt::rpcs::Error::User(error) => ClientError::Node(match error.data {
				Some(data) => format!("{} ({data})", error.message),
				None => error.message,
			}),
			other => subxt::Error::from(other).into(),
		})
	}

	/// Submit a call and wait until it is final.
	///
	/// # Errors
	/// [`ClientError::Refused`] if the pool does not take it, [`ClientError::Failed`] with the
	/// pallet's error if it was included and failed.
	pub async fn submit<Call: Payload>(
		&self,
		call: &Call,
		key: &Key,
	) -> Result<Receipt, ClientError> {
		let at = self.at_head().await?;
		let mut transactions = at.transactions();
		let transaction = transactions
			.create_signed(call, key.signer(), subxt::transactions::DefaultParams::default_params())
			.await?;
		match transaction.validate().await? {
			ValidationResult::Valid(_) => (),
			ValidationResult::Invalid(why) => return Err(ClientError::Refused(invalid(&why))),
			ValidationResult::Unknown(why) => return Err(ClientError::Refused(unknown(&why))),
		}
		let block = transaction.submit_and_watch().await?.wait_for_finalized().await?;
		let block_hash = block.block_hash();
		let extrinsic_hash = block.extrinsic_hash();
		let events = block.wait_for_success().await?;
		let block_number = block.at().await?.block_number();
		Ok(Receipt { block_number, block_hash, extrinsic_hash, events })
	}
}

fn invalid(why: &TransactionInvalid) -> Refusal {
	match why {
		TransactionInvalid::Custom(ADMISSION_UNKNOWN) => Refusal::UnknownAccount,
		TransactionInvalid::Custom(ADMISSION_REMOVED) => Refusal::RemovedAccount,
		TransactionInvalid::Custom(ABOVE_QUOTA) => Refusal::AboveQuota,
		TransactionInvalid::Custom(NONCE_TOO_FAR) => Refusal::NonceTooFar,
		TransactionInvalid::Custom(code) => Refusal::Code(*code),
		TransactionInvalid::Stale => Refusal::Stale,
		TransactionInvalid::BadProof => Refusal::BadProof,
		TransactionInvalid::Future => Refusal::NonceTooFar,
		_ => Refusal::Other("the chain does not take it as it is"),
	}
}

fn unknown(why: &TransactionUnknown) -> Refusal {
	match why {
		TransactionUnknown::Custom(QUOTA_EXHAUSTED) => Refusal::QuotaExhausted,
		TransactionUnknown::Custom(code) => Refusal::Code(*code),
		_ => Refusal::Other("the node cannot judge it"),
	}
}
