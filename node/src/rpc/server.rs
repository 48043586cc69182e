//! The namespace `sealchain`.

use super::{
	access::{ReadRequest, Reader},
	error::Refusal,
	history::{self, Journal},
	json::{BlockJson, FoundJson, HistoricUseJson, HistoryJson, SealJson, SigningJson},
	signing,
};
use jsonrpsee::{core::RegisterMethodError, types::ErrorObjectOwned, RpcModule};
use sc_client_api::HeaderBackend;
use seal_primitives::{
	digest::DigestAlgorithm, runtime_api::SealchainApi, Digest, Moment, SealCode, SigningId,
};
use sealchain_runtime::{opaque::Block, AccountId};
use serde::Deserialize;
use sp_api::ProvideRuntimeApi;
use sp_core::{offchain::OffchainStorage, H256};
use std::{
	sync::Arc,
	time::{SystemTime, UNIX_EPOCH},
};

/// What `sealchain_checkSeal` is asked with, by position or by name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CheckSeal {
	code: String,
	#[serde(default)]
	at: Option<Moment>,
}

/// What `sealchain_findSeal` is asked with.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FindSeal {
	digest: String,
}

/// What `sealchain_history` is asked with.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct History {
	request: ReadRequest,
	signature: String,
	#[serde(default)]
	before: Option<H256>,
	#[serde(default)]
	limit: Option<u32>,
}

/// What `sealchain_signing` is asked with.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Signing {
	request: ReadRequest,
	signature: String,
	id: SigningId,
}

/// Answers from a client and its off-chain index.
pub struct Sealchain<Client, Index> {
	client: Arc<Client>,
	index: Option<Index>,
}

impl<Client, Index> Sealchain<Client, Index> {
	pub fn new(client: Arc<Client>, index: Option<Index>) -> Self {
		Self { client, index }
	}
}

impl<Client, Index> Sealchain<Client, Index>
where
	Client: ProvideRuntimeApi<Block> + HeaderBackend<Block>,
	Client::Api: SealchainApi<Block, AccountId>,
	Index: OffchainStorage,
{
	fn best_block(&self) -> BlockJson {
		let info = self.client.info();
		BlockJson { number: info.best_number, hash: info.best_hash }
	}

	fn final_block(&self) -> BlockJson {
		let info = self.client.info();
		BlockJson { number: info.finalized_number, hash: info.finalized_hash }
	}

	/// The reader of a request, who may read the seal's history as of the best block.
	fn admit(&self, request: &ReadRequest, signature: &str) -> Result<Reader, Refusal> {
		let reader = request.verify(signature, self.client.info().genesis_hash, now())?;
		let may_read = self.client.runtime_api().may_read_history(
			self.best_block().hash,
			reader.account.clone(),
			reader.code.clone(),
		)?;
		if may_read {
			Ok(reader)
		} else {
			Err(Refusal::NotAReader)
		}
	}

	fn index(&self) -> Result<&Index, Refusal> {
		self.index.as_ref().ok_or(Refusal::NoRecords)
	}
}

impl<Client, Index> Sealchain<Client, Index>
where
	Client: ProvideRuntimeApi<Block> + HeaderBackend<Block> + Send + Sync + 'static,
	Client::Api: SealchainApi<Block, AccountId>,
	Index: OffchainStorage + 'static,
{
	/// The methods. They read the database, so they run on blocking threads.
	pub fn into_rpc(self) -> Result<RpcModule<Self>, RegisterMethodError> {
		let mut module = RpcModule::new(self);
		module.register_blocking_method("sealchain_checkSeal", |params, node, _| {
			answer(node.check_seal(params.parse()?))
		})?;
		module.register_blocking_method("sealchain_findSeal", |params, node, _| {
			answer(node.find_seal(params.parse()?))
		})?;
		module.register_blocking_method("sealchain_history", |params, node, _| {
			answer(node.history(params.parse()?))
		})?;
		module.register_blocking_method("sealchain_signing", |params, node, _| {
			answer(node.signing(params.parse()?))
		})?;
		Ok(module)
	}

	/// What anyone may learn of a seal, as it stands in the best block or as it stood at a time; none
	/// where no such seal was filed (by then).
	fn check_seal(&self, CheckSeal { code, at }: CheckSeal) -> Result<Option<SealJson>, Refusal> {
		let code = SealCode::parse(&code)?;
		let block = self.best_block();
		let seal = self.client.runtime_api().check_seal(block.hash, code.clone(), at)?;
		Ok(seal.map(|seal| SealJson::new(&code, block, at, seal)))
	}

	/// The seal, and which of its electronic parts, that has a file or an image of a digest in the
	/// best block; none where no such part is on record, and for images that show a person's name.
	fn find_seal(&self, FindSeal { digest }: FindSeal) -> Result<Option<FoundJson>, Refusal> {
		let digest = digest_of(&digest)?;
		let block = self.best_block();
		let found = self.client.runtime_api().find_seal(block.hash, digest)?;
		Ok(found.map(|(code, version)| FoundJson {
			digest: digest.into(),
			block,
			code: code.text(),
			version,
		}))
	}

	/// A page of a seal's history in the final state, newest first, for who may read it.
	fn history(&self, history: History) -> Result<HistoryJson, Refusal> {
		let History { request, signature, before, limit } = history;
		let size = history::page_size(limit)?;
		let Reader { code, .. } = self.admit(&request, &signature)?;
		let block = self.final_block();
		let api = self.client.runtime_api();
		let (count, head) = api.journal(block.hash, code.clone())?;
		let suspect_periods = api.suspect_periods(block.hash, code.clone())?;
		let journal = Journal { count, head };
		let page = history::page(self.index()?, &code, journal, before, size)?;
		Ok(HistoryJson {
			code: code.text(),
			block,
			count,
			head,
			records: page
				.records
				.into_iter()
				.map(|record| HistoricUseJson::new(record, &suspect_periods))
				.collect(),
			next: page.next,
		})
	}

	/// A closed signing, for who may read the history of a seal whose owner is a party.
	fn signing(&self, signing: Signing) -> Result<SigningJson, Refusal> {
		let Signing { request, signature, id } = signing;
		let Reader { code, .. } = self.admit(&request, &signature)?;
		let api = self.client.runtime_api();
		let block = self.final_block().hash;
		let seal = api.check_seal(block, code, None)?.ok_or(Refusal::NotAParty)?;
		let hash = api.closed_signing(block, id)?.ok_or(Refusal::NoSigning(id))?;
		Ok(signing::of_party(self.index()?, hash, seal.owner)?.into())
	}
}

fn answer<T>(answer: Result<T, Refusal>) -> Result<T, ErrorObjectOwned> {
	answer.map_err(Into::into)
}

/// A digest from its text: `sm3:0x…`, `sha256:0x…`, or `0x…` for SM3.
fn digest_of(text: &str) -> Result<Digest, Refusal> {
	let (algorithm, value) = match text.split_once(':') {
		Some(("sm3", value)) => (DigestAlgorithm::Sm3, value),
		Some(("sha256", value)) => (DigestAlgorithm::Sha256, value),
		Some(_) => return Err(Refusal::Digest),
		None => (DigestAlgorithm::Sm3, text),
	};
	let bytes = value.strip_prefix("0x").and_then(|bytes| hex::decode(bytes).ok());
	let value: [u8; 32] = bytes.and_then(|bytes| bytes.try_into().ok()).ok_or(Refusal::Digest)?;
	Ok(Digest { algorithm, value: H256(value) })
}

/// This machine's time. A clock before 1970 reads as 0, so that every request lies too far ahead.
fn now() -> Moment {
	SystemTime::now()
		.duration_since(UNIX_EPOCH)
		.ok()
		.and_then(|since| Moment::try_from(since.as_millis()).ok())
		.unwrap_or_default()
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::{from_value, json};

	#[test]
	fn parameters_come_by_position_or_by_name() {
		let code = "3301000012345";
		for params in [json!([code]), json!([code, null]), json!({ "code": code })] {
			let CheckSeal { code: read, at } = from_value(params).expect("reads");
			assert_eq!((read.as_str(), at), (code, None));
		}
		let request = json!({ "reader": "x", "code": code, "notAfter": 5 });
		let History { before, limit, .. } =
			from_value(json!([request, "0x00", H256::zero(), 7])).expect("reads");
		assert_eq!((before, limit), (Some(H256::zero()), Some(7)));
		assert!(from_value::<History>(json!([request, "0x00"])).is_ok());
		assert!(from_value::<Signing>(json!([request, "0x00", 3])).is_ok());
	}

	#[test]
	fn digests_name_their_function() {
		let value = H256::repeat_byte(0xab);
		let text = format!("0x{}", "ab".repeat(32));
		let sm3 = Digest { algorithm: DigestAlgorithm::Sm3, value };
		assert_eq!(digest_of(&text), Ok(sm3));
		assert_eq!(digest_of(&format!("sm3:{text}")), Ok(sm3));
		let sha256 = Digest { algorithm: DigestAlgorithm::Sha256, value };
		assert_eq!(digest_of(&format!("sha256:{text}")), Ok(sha256));
		for wrong in ["", "0x", "ab", "0xab", &format!("md5:{text}"), &format!("{text}ab")] {
			assert_eq!(digest_of(wrong), Err(Refusal::Digest), "{wrong}");
		}
	}

	#[test]
	fn what_is_not_asked_for_is_refused() {
		assert!(from_value::<CheckSeal>(json!([])).is_err());
		assert!(from_value::<FindSeal>(json!({ "digest": "0x", "owner": "x" })).is_err());
		assert!(from_value::<CheckSeal>(json!(["3301000012345", 1, 2])).is_err());
		assert!(from_value::<CheckSeal>(json!({ "code": "x", "when": 1 })).is_err());
	}
}
