//! Histories: what a node says was done with a seal, checked against the chain.

use crate::{address, Chain, ClientError, Key};
use codec::{Decode, DecodeAll, Encode};
use seal_primitives::{
	records::verify_journal, statements::HistoryRequest, time::MINUTE, Moment, SealCode, SigningId,
	SigningRecord, UseRecord,
};
use serde::Deserialize;
use serde_json::json;
use sp_core::H256;
use std::time::{SystemTime, UNIX_EPOCH};
use subxt::{
	rpcs::rpc_params,
	utils::{AccountId32, Static},
};

/// For how long a request to read is good. Nodes take up to 10 minutes.
const WINDOW: Moment = 5 * MINUTE;
/// Records asked for at a time: as many as nodes give.
const PAGE: u32 = 100;

#[derive(Deserialize)]
struct Page {
	records: Vec<EncodedRecord>,
	next: Option<H256>,
}

#[derive(Deserialize)]
struct EncodedRecord {
	scale: String,
}

impl EncodedRecord {
	fn decode<Record: Decode>(&self) -> Result<Record, ClientError> {
		self.scale
			.strip_prefix("0x")
			.and_then(|hexadecimal| hex::decode(hexadecimal).ok())
			.and_then(|bytes| Record::decode_all(&mut &bytes[..]).ok())
			.ok_or_else(|| {
				ClientError::History("the node gave a record that cannot be read".into())
			})
	}
}

/// This machine's time, in milliseconds.
pub fn now() -> Moment {
	SystemTime::now()
		.duration_since(UNIX_EPOCH)
		.ok()
		.and_then(|since| Moment::try_from(since.as_millis()).ok())
		.unwrap_or_default()
}

impl Chain {
	/// The whole history of a seal at the finalized head, oldest record first, as a reader who may
	/// see it. That it is whole is verified: each record against the one after it, and the newest
	/// against the chain's state.
	///
	/// # Errors
	/// [`ClientError::Node`] where the reader may not read it, or the node does not hold the records;
	/// [`ClientError::History`] where what the node gave is not the whole of it.
	pub async fn history(
		&self,
		code: &SealCode,
		reader: &Key,
	) -> Result<Vec<UseRecord<AccountId32>>, ClientError> {
		// The state first: what is recorded while pages come is beyond the count, and left out.
		let (count, head) = self.journal(code).await?;
		let mut records = Vec::new();
		let mut before: Option<H256> = None;
		loop {
			let (request, signature) = self.read_request(code, reader);
			let params = rpc_params![request, signature, before, PAGE];
			let page: Page = self.ask("sealchain_history", params).await?;
			let last = page.records.is_empty();
			for record in &page.records {
				let record: UseRecord<AccountId32> = record.decode()?;
				if record.number <= count {
					records.push(record);
				}
			}
			// A node that gives more than there can be is not followed any further.
			let surplus = u64::try_from(records.len()).is_ok_and(|held| held > count);
			match page.next {
				Some(next) if !last && !surplus => before = Some(next),
				_ => break,
			}
		}
		records.reverse();
		verify_journal(code, &records, count, head)
			.map_err(|fault| ClientError::History(fault.to_string()))?;
		Ok(records)
	}

	/// How many use records a seal's journal has at the finalized head, and the hash of the newest.
	pub async fn journal(&self, code: &SealCode) -> Result<(u64, H256), ClientError> {
		let at = self.at_head().await?;
		let question = crate::api::runtime_apis().sealchain_api().journal(Static(code.clone()));
		Ok(at.runtime_apis().call(question).await?)
	}

	/// A closed signing's record, for a reader who may see the history of this seal, whose owner is
	/// one of the parties. Verified against the hash in the chain's state.
	pub async fn closed_signing(
		&self,
		id: SigningId,
		code: &SealCode,
		reader: &Key,
	) -> Result<SigningRecord<AccountId32>, ClientError> {
		let at = self.at_head().await?;
		let question = crate::api::runtime_apis().sealchain_api().closed_signing(id);
		let hash = at.runtime_apis().call(question).await?.ok_or_else(|| {
			ClientError::NotFound(format!("signing {id} is unknown or still open"))
		})?;
		let (request, signature) = self.read_request(code, reader);
		let record: EncodedRecord =
			self.ask("sealchain_signing", rpc_params![request, signature, id]).await?;
		let record: SigningRecord<AccountId32> = record.decode()?;
		if record.hash() == hash {
			Ok(record)
		} else {
			Err(ClientError::History(format!("the record is not that of signing {id}")))
		}
	}

	fn read_request(&self, code: &SealCode, reader: &Key) -> (serde_json::Value, String) {
		let not_after = now().saturating_add(WINDOW);
		let request = HistoryRequest {
			genesis: self.genesis(),
			reader: reader.account(),
			code: code.clone(),
			not_after,
		};
		let signature = reader.sign(&request.signed_bytes());
		let request = json!({
			"reader": address::to_text(&request.reader),
			"code": code.text(),
			"notAfter": not_after,
		});
		(request, format!("0x{}", hex::encode(signature.encode())))
	}
}
