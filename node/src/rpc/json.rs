//! How answers look in JSON: camelCase names, enums as text, hashes and digests as hexadecimal with
//! 0x, accounts as addresses, times in milliseconds.

use codec::Encode;
use seal_primitives::{
	digest::DigestAlgorithm, Custody, Digest, DocumentKind, ElectronicPart, ElectronicVersion,
	GrantId, InstitutionId, Moment, PublicSeal, RequestId, SealCode, SealForm, SealKind,
	SealStatus, SigningId, SigningOutcome, SigningRecord, SuspectPeriod, UseRecord,
	WillingnessMethod,
};
use sealchain_runtime::{AccountId, BlockNumber};
use serde::Serialize;
use sp_core::H256;

fn hexadecimal(bytes: &[u8]) -> String {
	format!("0x{}", hex::encode(bytes))
}

/// A block that an answer stands on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct BlockJson {
	pub number: BlockNumber,
	pub hash: H256,
}

/// A digest and how it was made.
#[derive(Clone, Serialize)]
pub struct DigestJson {
	pub algorithm: DigestAlgorithm,
	pub value: H256,
}

impl From<Digest> for DigestJson {
	fn from(Digest { algorithm, value }: Digest) -> Self {
		Self { algorithm, value }
	}
}

/// Where a seal's signing key is: `{"Cloud": 3}`, by the custodian's number; or in a device, by the
/// commitment to which.
#[derive(Clone, Serialize)]
pub enum CustodyJson {
	Cloud(InstitutionId),
	UKey(DigestJson),
	Mobile(DigestJson),
}

impl From<Custody> for CustodyJson {
	fn from(custody: Custody) -> Self {
		match custody {
			Custody::Cloud(custodian) => Self::Cloud(custodian),
			Custody::UKey(serial) => Self::UKey(serial.into()),
			Custody::Mobile(device) => Self::Mobile(device.into()),
		}
	}
}

/// The electronic carrier of a seal, as it stands on record.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ElectronicJson {
	pub eseal: DigestJson,
	pub image: DigestJson,
	pub certificates: DigestJson,
	pub model: DigestJson,
	pub form: SealForm,
	pub custody: CustodyJson,
	pub maker: InstitutionId,
	pub maker_certificate: H256,
	pub valid_from: Moment,
	pub valid_until: Moment,
	pub produced: Moment,
}

impl From<ElectronicVersion> for ElectronicJson {
	fn from(on_record: ElectronicVersion) -> Self {
		let ElectronicVersion { part, certificate, produced } = on_record;
		let ElectronicPart {
			eseal,
			image,
			certificates,
			model,
			form,
			custody,
			maker,
			valid_from,
			valid_until,
		} = part;
		Self {
			eseal: eseal.into(),
			image: image.into(),
			certificates: certificates.into(),
			model: model.into(),
			form,
			custody: custody.into(),
			maker,
			maker_certificate: certificate,
			valid_from,
			valid_until,
			produced,
		}
	}
}

/// What anyone may learn of a seal.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SealJson {
	pub code: String,
	/// The block whose state answered.
	pub block: BlockJson,
	/// The past time that was asked for; null for how the seal stands.
	pub at: Option<Moment>,
	pub owner: String,
	pub kind: SealKind,
	pub status: SealStatus,
	pub since: Moment,
	pub in_force: bool,
	pub version: u32,
	pub electronic: Option<ElectronicJson>,
	pub has_physical: bool,
	pub under_update: bool,
	/// Since when it is said to have been out of its keepers' hands, or misused: what was sealed then
	/// is suspect.
	pub alleged_since: Option<Moment>,
}

impl SealJson {
	pub fn new(code: &SealCode, block: BlockJson, at: Option<Moment>, seal: PublicSeal) -> Self {
		let PublicSeal {
			owner,
			kind,
			status,
			since,
			in_force,
			version,
			electronic,
			has_physical,
			under_update,
			alleged_since,
		} = seal;
		Self {
			code: code.text(),
			block,
			at,
			owner: owner.text(),
			kind,
			status,
			since,
			in_force,
			version,
			electronic: electronic.map(Into::into),
			has_physical,
			under_update,
			alleged_since,
		}
	}
}

/// The seal that has a file or an image of a digest.
#[derive(Clone, Serialize)]
pub struct FoundJson {
	pub digest: DigestJson,
	/// The block whose state answered.
	pub block: BlockJson,
	pub code: String,
	/// Which of the seal's electronic parts it is; whether it is the one in use `sealchain_checkSeal`
	/// tells.
	pub version: u32,
}

/// A use record: its fields, and the bytes that its hash is made of.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UseJson {
	pub hash: H256,
	pub version: u8,
	pub seal: String,
	pub seal_version: u32,
	pub number: u64,
	pub previous: H256,
	pub owner: String,
	pub signer: AccountId,
	pub grant: GrantId,
	pub certificate: H256,
	pub signing: SigningId,
	pub request: RequestId,
	pub document_kind: DocumentKind,
	pub document: DigestJson,
	pub container: DigestJson,
	pub provider: InstitutionId,
	pub provider_certificate: H256,
	pub method: WillingnessMethod,
	pub at: Moment,
	pub scale: String,
}

impl From<UseRecord<AccountId>> for UseJson {
	fn from(record: UseRecord<AccountId>) -> Self {
		let hash = record.hash();
		let scale = hexadecimal(&record.encode());
		let UseRecord {
			version,
			seal,
			seal_version,
			number,
			previous,
			owner,
			signer,
			grant,
			certificate,
			signing,
			request,
			document_kind,
			document,
			container,
			provider,
			provider_certificate,
			method,
			at,
		} = record;
		Self {
			hash,
			version,
			seal: seal.text(),
			seal_version,
			number,
			previous,
			owner: owner.text(),
			signer,
			grant,
			certificate,
			signing,
			request,
			document_kind,
			document: document.into(),
			container: container.into(),
			provider,
			provider_certificate,
			method,
			at,
			scale,
		}
	}
}

/// A use record in a seal's history.
#[derive(Clone, Serialize)]
pub struct HistoricUseJson {
	#[serde(flatten)]
	pub record: UseJson,
	/// Whether the seal is said to have been out of its keepers' hands, or misused, at the time of
	/// the use, as the block of the answer has it.
	pub suspect: bool,
}

impl HistoricUseJson {
	pub fn new(record: UseRecord<AccountId>, suspect_periods: &[SuspectPeriod]) -> Self {
		let suspect = suspect_periods.iter().any(|period| period.covers(record.at));
		Self { record: record.into(), suspect }
	}
}

/// A page of a seal's history, newest first.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct HistoryJson {
	pub code: String,
	/// The final block whose state gave count and head.
	pub block: BlockJson,
	/// How many records the journal has.
	pub count: u64,
	/// Hash of its newest record; zero for none.
	pub head: H256,
	pub records: Vec<HistoricUseJson>,
	/// What to say as `before` for the next page; null at the journal's beginning.
	pub next: Option<H256>,
}

/// A party of a signing.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PartyJson {
	pub enterprise: String,
	/// Hash of the party's use record; null if it did not seal.
	pub use_record: Option<H256>,
}

/// A closed signing: its fields, and the bytes that its hash is made of.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SigningJson {
	pub hash: H256,
	pub version: u8,
	pub id: SigningId,
	pub initiator: AccountId,
	pub document: DigestJson,
	pub document_kind: DocumentKind,
	pub parties: Vec<PartyJson>,
	pub outcome: SigningOutcome,
	pub created_at: Moment,
	pub closed_at: Moment,
	pub scale: String,
}

impl From<SigningRecord<AccountId>> for SigningJson {
	fn from(record: SigningRecord<AccountId>) -> Self {
		let hash = record.hash();
		let scale = hexadecimal(&record.encode());
		let SigningRecord {
			version,
			id,
			initiator,
			document,
			document_kind,
			parties,
			outcome,
			created_at,
			closed_at,
		} = record;
		let parties = parties
			.into_iter()
			.map(|(enterprise, use_record)| PartyJson { enterprise: enterprise.text(), use_record })
			.collect();
		Self {
			hash,
			version,
			id,
			initiator,
			document: document.into(),
			document_kind,
			parties,
			outcome,
			created_at,
			closed_at,
			scale,
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rpc::history::tests::{code, record};
	use seal_primitives::CreditCode;
	use serde_json::{json, to_value};

	const BLOCK: BlockJson = BlockJson { number: 5, hash: H256::repeat_byte(5) };

	fn text(byte: u8) -> String {
		hexadecimal(&[byte; 32])
	}

	#[test]
	fn a_seal_reads_as_documented() {
		let digest =
			|byte| Digest { algorithm: DigestAlgorithm::Sm3, value: H256::repeat_byte(byte) };
		let seal = PublicSeal {
			owner: CreditCode(*b"91350100M000100Y43"),
			kind: SealKind::Official,
			status: SealStatus::Active,
			since: 1,
			in_force: true,
			version: 2,
			electronic: Some(ElectronicVersion {
				part: ElectronicPart {
					eseal: digest(1),
					image: digest(2),
					certificates: digest(7),
					model: digest(8),
					form: SealForm::V4,
					custody: Custody::UKey(digest(9)),
					maker: 3,
					valid_from: 4,
					valid_until: 6,
				},
				certificate: H256::repeat_byte(10),
				produced: 5,
			}),
			has_physical: true,
			under_update: false,
			alleged_since: Some(3),
		};
		assert_eq!(
			to_value(SealJson::new(&code(), BLOCK, None, seal)).expect("encodes"),
			json!({
				"code": "3301000012345",
				"block": { "number": 5, "hash": text(5) },
				"at": null,
				"owner": "91350100M000100Y43",
				"kind": "Official",
				"status": "Active",
				"since": 1,
				"inForce": true,
				"version": 2,
				"electronic": {
					"eseal": { "algorithm": "Sm3", "value": text(1) },
					"image": { "algorithm": "Sm3", "value": text(2) },
					"certificates": { "algorithm": "Sm3", "value": text(7) },
					"model": { "algorithm": "Sm3", "value": text(8) },
					"form": "V4",
					"custody": { "UKey": { "algorithm": "Sm3", "value": text(9) } },
					"maker": 3,
					"makerCertificate": text(10),
					"validFrom": 4,
					"validUntil": 6,
					"produced": 5,
				},
				"hasPhysical": true,
				"underUpdate": false,
				"allegedSince": 3,
			})
		);
	}

	#[test]
	fn custody_and_special_kinds_name_their_numbers() {
		let cloud = to_value(CustodyJson::from(Custody::Cloud(3))).expect("encodes");
		assert_eq!(cloud, json!({ "Cloud": 3 }));
		let kind = to_value(SealKind::Special(12)).expect("encodes");
		assert_eq!(kind, json!({ "Special": 12 }));
	}

	#[test]
	fn a_use_is_suspect_in_the_time_of_a_report() {
		let record = record(1, H256::zero());
		let report = |since, until| SuspectPeriod { since, until };
		let closed = report(0, Some(1));
		for (periods, suspect) in [
			(vec![], false),
			(vec![closed], false),
			(vec![closed, report(record.at, None)], true),
			(vec![report(record.at + 1, None)], false),
			(vec![report(0, Some(record.at))], false),
		] {
			let shown = to_value(HistoricUseJson::new(record.clone(), &periods)).expect("encodes");
			assert_eq!(shown["suspect"], suspect, "{periods:?}");
			assert_eq!(shown["number"], 1);
		}
	}

	#[test]
	fn a_use_record_reads_as_documented() {
		let record = record(1, H256::zero());
		assert_eq!(
			to_value(UseJson::from(record.clone())).expect("encodes"),
			json!({
				"hash": record.hash(),
				"version": 1,
				"seal": "3301000012345",
				"sealVersion": 1,
				"number": 1,
				"previous": text(0),
				"owner": "91350100M000100Y43",
				"signer": record.signer,
				"grant": 10,
				"certificate": text(2),
				"signing": 11,
				"request": 12,
				"documentKind": "PowerOfAttorney",
				"document": { "algorithm": "Sm3", "value": record.document.value },
				"container": { "algorithm": "Sha256", "value": text(9) },
				"provider": 4,
				"providerCertificate": text(3),
				"method": "UKeyPin",
				"at": 1_800_000_000_000u64,
				"scale": hexadecimal(&record.encode()),
			})
		);
	}

	#[test]
	fn a_signing_reads_as_documented() {
		let record = SigningRecord {
			version: 1,
			id: 11,
			initiator: AccountId::new([1; 32]),
			document: Digest::sm3(b"document"),
			document_kind: DocumentKind::Contract,
			parties: vec![
				(CreditCode(*b"91350100M000100Y43"), Some(H256::repeat_byte(1))),
				(CreditCode(*b"11320000MB151840XJ"), None),
			],
			outcome: SigningOutcome::Declined,
			created_at: 1,
			closed_at: 2,
		};
		assert_eq!(
			to_value(SigningJson::from(record.clone())).expect("encodes"),
			json!({
				"hash": record.hash(),
				"version": 1,
				"id": 11,
				"initiator": record.initiator,
				"document": { "algorithm": "Sm3", "value": record.document.value },
				"documentKind": "Contract",
				"parties": [
					{ "enterprise": "91350100M000100Y43", "useRecord": text(1) },
					{ "enterprise": "11320000MB151840XJ", "useRecord": null },
				],
				"outcome": "Declined",
				"createdAt": 1,
				"closedAt": 2,
				"scale": hexadecimal(&record.encode()),
			})
		);
	}
}
