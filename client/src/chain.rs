//! A connection to one node of one chain.

use crate::{address, error::Refusal, holder::CertificateHolder, view::View, ClientError, Key};
use codec::{Decode, Encode};
use sp_core::H256;
use std::{fmt, sync::Arc};
use subxt::{
	backend::LegacyBackend,
	config::DefaultExtrinsicParamsBuilder,
	error::{ExtrinsicError, TransactionStatusError},
	extrinsics::ExtrinsicEvents,
	metadata::ArcMetadata,
	rpcs::{
		client::{RpcClient, RpcParams},
		rpc_params,
	},
	storage::Address,
	transactions::{
		Payload, StaticPayload, TransactionInvalid, TransactionStatus, TransactionUnknown,
		ValidationResult,
	},
	utils::{Encoded, Static},
	OnlineClient, PolkadotConfig,
};

/// For how many blocks a transaction may wait for its inclusion: long enough to outlive a pause of
/// finality, short enough that what was forgotten is not included next week.
const MORTALITY: u64 = 1024;

/// How this chain encodes addresses and signatures: as Polkadot does.
pub type Config = PolkadotConfig;
/// A client at one block.
pub type AtBlock = subxt::client::OnlineClientAtBlock<Config>;

/// A connection.
#[derive(Clone)]
pub struct Chain {
	client: OnlineClient<Config>,
	rpc: RpcClient,
	url: String,
	watch: Option<Arc<dyn Fn(Progress) + Send + Sync>>,
	/// For whom calls are made.
	pub(crate) holder: Option<Arc<CertificateHolder>>,
}

/// How far a transaction has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
	/// The pool has it.
	Submitted {
		/// Its hash.
		extrinsic: H256,
	},
	/// A block has it, which is not final yet.
	InBlock {
		/// The block's hash.
		block: H256,
	},
	/// It is final.
	Final {
		/// The block's height.
		block: u64,
	},
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
	/// What the runtime of that block says of its types.
	pub metadata: ArcMetadata,
}

/// An event, to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
	/// The pallet that tells.
	pub pallet: String,
	/// The event.
	pub event: String,
	/// Its fields.
	pub fields: View,
}

impl Receipt {
	/// The first event of a kind.
	pub fn event<E: subxt::events::DecodeAsEvent>(&self) -> Result<E, ClientError> {
		match self.events.find_first::<E>() {
			Some(event) => Ok(event?),
			None => Err(ClientError::NotFound("the call did not tell what was expected".into())),
		}
	}

	/// What the pallets tell of the call, in order; not what goes without saying.
	pub fn told(&self) -> Result<Vec<Told>, ClientError> {
		let mut told = Vec::new();
		for event in self.events.iter() {
			let event = event?;
			let pallet = event.pallet_name();
			if pallet == "System" {
				continue;
			}
			let variant = self
				.metadata
				.pallet_by_name(pallet)
				.and_then(|pallet| pallet.event_variant_by_index(event.event_index()))
				.ok_or_else(|| ClientError::Undecodable("the metadata lacks an event".into()))?;
			told.push(Told {
				pallet: pallet.into(),
				event: event.event_name().into(),
				fields: View::read_fields(
					self.metadata.types(),
					&variant.fields,
					&mut event.field_bytes(),
				)?,
			});
		}
		Ok(told)
	}
}

/// A call, encoded as it stands in an extrinsic.
pub fn encoded<Call: Payload>(at: &AtBlock, call: &Call) -> Result<Vec<u8>, ClientError> {
	at.transactions().validate(call)?;
	Ok(at.transactions().call_data(call)?)
}

/// The call that makes encoded calls one after the other, all of them or none.
pub fn batch_all(calls: Vec<Vec<u8>>) -> impl Payload {
	let calls: Vec<_> = calls.into_iter().map(|call| Static(Encoded(call))).collect();
	StaticPayload::new("Utility", "batch_all", (calls,))
}

impl fmt::Debug for Chain {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "Chain({} at {})", self.genesis(), self.url)
	}
}

impl Chain {
	/// Connect to a node by its WebSocket JSON-RPC address. Plain `ws://` is for this machine only.
	pub async fn connect(url: &str) -> Result<Self, ClientError> {
		let unreachable = |why: String| ClientError::Unreachable { url: url.to_string(), why };
		let rpc = RpcClient::from_insecure_url(url)
			.await
			.map_err(|error| unreachable(error.to_string()))?;
		// Over the `chainHead` methods a call that traps would never be answered: this way it is.
		let backend = LegacyBackend::<Config>::builder().build(rpc.clone());
		let client = OnlineClient::<Config>::from_backend(Arc::new(backend))
			.await
			.map_err(|error| unreachable(error.to_string()))?;
		let chain = Self { client, rpc, url: url.to_string(), watch: None, holder: None };
		let at = chain.at_head().await?;
		if at.metadata_ref().pallet_by_name("SealRegistry").is_none() {
			return Err(ClientError::OtherChain {
				url: url.to_string(),
				why: "its runtime has no seal registry".into(),
			});
		}
		Ok(chain)
	}

	/// Tell how transactions come along, from now on.
	pub fn watched_by(mut self, watch: impl Fn(Progress) + Send + Sync + 'static) -> Self {
		self.watch = Some(Arc::new(watch));
		self
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

	/// What stands in state under a key, to be shown.
	pub async fn view<Addr: Address>(
		&self,
		at: &AtBlock,
		address: Addr,
		key: Addr::KeyParts,
	) -> Result<Option<View>, ClientError> {
		match at.storage().try_fetch(address, key).await? {
			Some(value) => {
				let types = at.metadata_ref().types();
				Ok(Some(View::read(types, value.type_id(), &mut value.bytes())?))
			}
			None => Ok(None),
		}
	}

	/// What a pallet's view function answers, to be shown.
	pub async fn view_function(
		&self,
		at: &AtBlock,
		(pallet, function): (&str, &str),
		arguments: &impl Encode,
	) -> Result<View, ClientError> {
		let metadata = at.metadata_ref();
		let described = metadata
			.pallet_by_name(pallet)
			.and_then(|pallet| pallet.view_function_by_name(function))
			.ok_or_else(|| {
				ClientError::Undecodable(format!(
					"the runtime has no function {pallet}::{function}"
				))
			})?;
		// The arguments are one vector of bytes to the runtime, whatever they are to the function.
		let input = (described.query_id(), arguments.encode()).encode();
		let name = "RuntimeViewFunction_execute_view_function";
		let output = at.runtime_apis().call_raw(name, Some(&input)).await?;
		match Result::<Vec<u8>, u8>::decode(&mut &output[..])? {
			Ok(output) => {
				Ok(View::read(metadata.types(), described.output_ty(), &mut &output[..])?)
			}
			Err(_) => Err(ClientError::Undecodable(format!("{pallet}::{function} has no answer"))),
		}
	}

	/// Submit a call and wait until it is final. Under [`Chain::acting_for`] it is made for the holder
	/// of a certificate, and the key only hands it in.
	///
	/// # Errors
	/// [`ClientError::Refused`] if the pool does not take it, [`ClientError::Failed`] with the
	/// pallet's error if it was included and failed.
	pub async fn submit<Call: Payload>(
		&self,
		call: &Call,
		key: &Key,
	) -> Result<Receipt, ClientError> {
		match &self.holder {
			None => self.submit_itself(call, key).await,
			Some(holder) => self.submit_for(holder, call, key).await,
		}
	}

	/// Submit a call as the key's account.
	pub(crate) async fn submit_itself<Call: Payload>(
		&self,
		call: &Call,
		key: &Key,
	) -> Result<Receipt, ClientError> {
		let at = self.at_head().await?;
		let nonce: u64 = self
			.ask("system_accountNextIndex", rpc_params![address::to_text(&key.account())])
			.await?;
		let params = DefaultExtrinsicParamsBuilder::new().mortal(MORTALITY).nonce(nonce).build();
		let transaction = at.transactions().create_signed(call, key.signer(), params).await?;
		let validity = match transaction.validate().await {
			// The runtime gives up on what it cannot decode.
			Err(ExtrinsicError::CannotGetValidationInfo(error))
				if error.to_string().contains("wasm trap") =>
			{
				return Err(ClientError::Refused(Refusal::Unreadable))
			}
			validity => validity?,
		};
		match validity {
			ValidationResult::Valid(_) => (),
			ValidationResult::Invalid(why) => return Err(ClientError::Refused(invalid(&why))),
			ValidationResult::Unknown(why) => return Err(ClientError::Refused(unknown(&why))),
		}
		let mut progress = match transaction.submit_and_watch().await {
			Ok(progress) => progress,
			Err(error) => {
				return Err(match Refusal::in_message(&error.to_string()) {
					Some(refusal) => ClientError::Refused(refusal),
					None => error.into(),
				})
			}
		};
		self.tell(Progress::Submitted { extrinsic: progress.extrinsic_hash() });
		let block = loop {
			match progress.next().await {
				Some(Ok(TransactionStatus::InFinalizedBlock(block))) => break block,
				Some(Ok(TransactionStatus::InBestBlock(block))) => {
					self.tell(Progress::InBlock { block: block.block_hash() })
				}
				Some(Ok(TransactionStatus::Error { message })) => {
					return Err(lost(TransactionStatusError::Error(message)))
				}
				Some(Ok(TransactionStatus::Invalid { message })) => {
					return Err(lost(TransactionStatusError::Invalid(message)))
				}
				Some(Ok(TransactionStatus::Dropped { message })) => {
					return Err(lost(TransactionStatusError::Dropped(message)))
				}
				Some(Ok(_)) => (),
				Some(Err(error)) => return Err(error.into()),
				None => {
					return Err(ClientError::Lost(
						"the node stopped telling of it; whether it was included is unknown".into(),
					))
				}
			}
		};
		let at = block.at().await?;
		self.tell(Progress::Final { block: at.block_number() });
		let events = block
			.wait_for_success()
			.await
			.map_err(|error| ClientError::of_events(error, at.metadata_ref()))?;
		Ok(Receipt {
			block_number: at.block_number(),
			block_hash: block.block_hash(),
			extrinsic_hash: block.extrinsic_hash(),
			events,
			metadata: at.metadata(),
		})
	}

	fn tell(&self, progress: Progress) {
		if let Some(watch) = &self.watch {
			watch(progress);
		}
	}
}

fn lost(error: TransactionStatusError) -> ClientError {
	let message = error.to_string();
	match Refusal::in_message(&message) {
		Some(refusal) => ClientError::Refused(refusal),
		None => ClientError::Lost(message),
	}
}

fn invalid(why: &TransactionInvalid) -> Refusal {
	match why {
		TransactionInvalid::Custom(code) => Refusal::of_code(*code),
		TransactionInvalid::Stale => Refusal::Stale,
		TransactionInvalid::BadProof => Refusal::BadProof,
		TransactionInvalid::Future => Refusal::NonceTooFar,
		TransactionInvalid::Call => Refusal::Other("this call is not on the chain's list of calls"),
		TransactionInvalid::ExhaustsResources => {
			Refusal::Other("it is larger than what fits into a block")
		}
		TransactionInvalid::AncientBirthBlock => Refusal::Other("it is too old; build it again"),
		_ => Refusal::Other("the chain does not take it as it is"),
	}
}

fn unknown(why: &TransactionUnknown) -> Refusal {
	match why {
		TransactionUnknown::Custom(code) => Refusal::of_code(*code),
		_ => Refusal::Other("the node cannot judge it"),
	}
}
