//! Reads a seal's journal back from its head, out of the off-chain index.

use super::error::Refusal;
use codec::DecodeAll;
use seal_primitives::{
	records::{signing_record_key, use_record_key},
	SealCode, SigningRecord, UseRecord,
};
use sealchain_runtime::AccountId;
use sp_core::{
	offchain::{OffchainStorage, STORAGE_PREFIX},
	H256,
};

/// The most records in a page.
pub const LARGEST_PAGE: u32 = 100;
/// How many there are if nobody says.
pub const USUAL_PAGE: u32 = 20;

/// What the state holds of a seal's journal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Journal {
	/// How many records it has.
	pub count: u64,
	/// Hash of the newest; zero for none.
	pub head: H256,
}

/// Records of a journal, newest first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Page {
	pub records: Vec<UseRecord<AccountId>>,
	/// Behind which record the journal goes on; none at its beginning.
	pub next: Option<H256>,
}

/// How many records to give.
pub fn page_size(limit: Option<u32>) -> Result<usize, Refusal> {
	match limit.unwrap_or(USUAL_PAGE) {
		limit @ 1..=LARGEST_PAGE => Ok(limit as usize),
		limit => Err(Refusal::Limit(limit, LARGEST_PAGE)),
	}
}

/// The use record of a hash. That it is the one is checked, the database is not believed.
pub fn use_record<S: OffchainStorage>(
	index: &S,
	hash: H256,
) -> Result<UseRecord<AccountId>, Refusal> {
	let bytes = index.get(STORAGE_PREFIX, &use_record_key(&hash)).ok_or(Refusal::Missing(hash))?;
	UseRecord::<AccountId>::decode_all(&mut &bytes[..])
		.ok()
		.filter(|record| record.hash() == hash)
		.ok_or(Refusal::Damaged(hash))
}

/// The signing record of a hash, checked in the same way.
pub fn signing_record<S: OffchainStorage>(
	index: &S,
	hash: H256,
) -> Result<SigningRecord<AccountId>, Refusal> {
	let bytes =
		index.get(STORAGE_PREFIX, &signing_record_key(&hash)).ok_or(Refusal::Missing(hash))?;
	SigningRecord::<AccountId>::decode_all(&mut &bytes[..])
		.ok()
		.filter(|record| record.hash() == hash)
		.ok_or(Refusal::Damaged(hash))
}

/// A page of a seal's journal: from its head, or from behind the record `before`.
///
/// Each record names the one before and its own number, so a page is either without a gap or not
/// given. That `before` lies on the way from the head is the caller's to know: it was the `next` of
/// the page before, whose records lead to it.
pub fn page<S: OffchainStorage>(
	index: &S,
	code: &SealCode,
	journal: Journal,
	before: Option<H256>,
	size: usize,
) -> Result<Page, Refusal> {
	let (mut hash, mut number) = match before {
		None => (journal.head, journal.count),
		Some(before) => {
			let record = use_record(index, before)?;
			if record.seal != *code || record.number > journal.count {
				return Err(Refusal::Elsewhere(before));
			}
			(record.previous, record.number.saturating_sub(1))
		}
	};

	let mut page = Page { records: Vec::new(), next: None };
	while number > 0 {
		if page.records.len() == size {
			page.next = page.records.last().map(UseRecord::hash);
			break;
		}
		let record = use_record(index, hash)?;
		if record.seal != *code || record.number != number {
			return Err(Refusal::Damaged(hash));
		}
		(hash, number) = (record.previous, number.saturating_sub(1));
		page.records.push(record);
	}
	Ok(page)
}

#[cfg(test)]
pub mod tests {
	use super::*;
	use codec::Encode;
	use seal_primitives::{
		digest::DigestAlgorithm, records::RECORD_VERSION, CreditCode, Digest, DocumentKind,
		WillingnessMethod,
	};
	use sp_core::offchain::storage::InMemOffchainStorage;

	pub fn code() -> SealCode {
		SealCode::parse("3301000012345").expect("a code")
	}

	pub fn record(number: u64, previous: H256) -> UseRecord<AccountId> {
		UseRecord {
			version: RECORD_VERSION,
			seal: code(),
			seal_version: 1,
			number,
			previous,
			owner: CreditCode(*b"91350100M000100Y43"),
			signer: AccountId::new([7; 32]),
			grant: 10,
			certificate: H256::repeat_byte(2),
			signing: 11,
			request: 12,
			document_kind: DocumentKind::PowerOfAttorney,
			document: Digest::sm3(b"document"),
			container: Digest { algorithm: DigestAlgorithm::Sha256, value: H256::repeat_byte(9) },
			provider: 4,
			provider_certificate: H256::repeat_byte(3),
			method: WillingnessMethod::UKeyPin,
			at: 1_800_000_000_000,
		}
	}

	/// An index that holds a journal of so many records, and what the state says of it.
	fn filled(count: u64) -> (InMemOffchainStorage, Journal) {
		let mut index = InMemOffchainStorage::default();
		let mut head = H256::zero();
		for number in 1..=count {
			let record = record(number, head);
			head = record.hash();
			index.set(STORAGE_PREFIX, &use_record_key(&head), &record.encode());
		}
		(index, Journal { count, head })
	}

	fn numbers(page: &Page) -> Vec<u64> {
		page.records.iter().map(|record| record.number).collect()
	}

	#[test]
	fn pages_follow_each_other_to_the_beginning() {
		let (index, journal) = filled(5);
		let first = page(&index, &code(), journal, None, 2).expect("whole");
		assert_eq!(numbers(&first), [5, 4]);
		assert_eq!(first.records[0].hash(), journal.head);
		let second = page(&index, &code(), journal, first.next, 2).expect("whole");
		assert_eq!(numbers(&second), [3, 2]);
		let third = page(&index, &code(), journal, second.next, 2).expect("whole");
		assert_eq!((numbers(&third), third.next), (vec![1], None));
	}

	#[test]
	fn a_journal_that_fills_its_pages_ends_without_an_empty_one() {
		let (index, journal) = filled(4);
		let all = page(&index, &code(), journal, None, 4).expect("whole");
		assert_eq!((numbers(&all), all.next), (vec![4, 3, 2, 1], None));
	}

	#[test]
	fn a_seal_that_was_never_used_has_an_empty_page() {
		let (index, journal) = filled(0);
		let none = page(&index, &code(), journal, None, 20).expect("whole");
		assert_eq!(none, Page { records: vec![], next: None });
	}

	#[test]
	fn a_missing_record_is_told_by_its_hash() {
		let (mut index, journal) = filled(3);
		let second = record(2, record(1, H256::zero()).hash()).hash();
		index.remove(STORAGE_PREFIX, &use_record_key(&second));
		assert_eq!(page(&index, &code(), journal, None, 20), Err(Refusal::Missing(second)));
	}

	#[test]
	fn a_record_under_anothers_hash_is_damage() {
		let (mut index, journal) = filled(2);
		let false_one = record(2, H256::repeat_byte(3)).encode();
		index.set(STORAGE_PREFIX, &use_record_key(&journal.head), &false_one);
		assert_eq!(page(&index, &code(), journal, None, 20), Err(Refusal::Damaged(journal.head)));
	}

	#[test]
	fn a_record_of_another_seal_does_not_lead_into_this_journal() {
		let (mut index, journal) = filled(2);
		let mut other = record(1, H256::zero());
		other.seal = SealCode::parse("3301000099999").expect("a code");
		let hash = other.hash();
		index.set(STORAGE_PREFIX, &use_record_key(&hash), &other.encode());
		assert_eq!(page(&index, &code(), journal, Some(hash), 20), Err(Refusal::Elsewhere(hash)));
	}

	#[test]
	fn a_page_has_one_to_a_hundred_records() {
		assert_eq!(page_size(None), Ok(20));
		assert_eq!(page_size(Some(1)), Ok(1));
		assert_eq!(page_size(Some(100)), Ok(100));
		assert_eq!(page_size(Some(0)), Err(Refusal::Limit(0, 100)));
		assert_eq!(page_size(Some(101)), Err(Refusal::Limit(101, 100)));
	}
}
