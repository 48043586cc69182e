//! Records that leave the state: kept by every node that executed the block, under their own hash,
//! in the off-chain index. What the state keeps is the hash of the newest and the count.

use crate::{
	digest::sm3, statements::WillingnessMethod, time::Moment, Commitment, CreditCode, Digest,
	DocumentKind, Fingerprint, GrantId, InstitutionId, RequestId, SealCode, SigningId,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;

/// The version byte of records as they are written today.
pub const RECORD_VERSION: u8 = 1;
/// Prefix of use records' keys in the off-chain index.
pub const USE_RECORD_PREFIX: &[u8] = b"sealchain/use/";
/// Prefix of signing records' keys in the off-chain index.
pub const SIGNING_RECORD_PREFIX: &[u8] = b"sealchain/signing/";

/// One seal put on one document.
///
/// Records of a seal form its journal: each holds the hash of the one before, so whoever holds the
/// head and the count from the state can check that none is missing.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct UseRecord<AccountId> {
	/// [`RECORD_VERSION`].
	pub version: u8,
	/// The seal.
	pub seal: SealCode,
	/// Which of its electronic parts was used.
	pub seal_version: u32,
	/// The record's place in the journal, from 1.
	pub number: u64,
	/// Hash of the record before, or zero for the first.
	pub previous: H256,
	/// Whose seal it is.
	pub owner: CreditCode,
	/// Who put it.
	pub signer: AccountId,
	/// The grant under which: the leave to use the seal.
	pub grant: GrantId,
	/// The certificate that named the signer, valid when the seal was put.
	pub certificate: Fingerprint,
	/// The signing it belongs to.
	pub signing: SigningId,
	/// The approved request whose permit was used up.
	pub request: RequestId,
	/// What kind of document.
	pub document_kind: DocumentKind,
	/// The document, SM3(salt ‖ digest).
	pub document: Commitment,
	/// Digest of the signature container (SES_Signature, CMS or PDF signature).
	pub container: Digest,
	/// Who attested the signer's willingness.
	pub provider: InstitutionId,
	/// The certificate that named the provider, valid at the same time.
	pub provider_certificate: Fingerprint,
	/// How it was shown.
	pub method: WillingnessMethod,
	/// The block's time.
	pub at: Moment,
}

impl<AccountId: Encode> UseRecord<AccountId> {
	/// The record's name: SM3 over its domain and encoding. It becomes the journal's head.
	pub fn hash(&self) -> H256 {
		sm3(&[USE_RECORD_PREFIX, &self.encode()])
	}
}

/// The key of a use record in the off-chain index.
pub fn use_record_key(hash: &H256) -> Vec<u8> {
	[USE_RECORD_PREFIX, hash.as_bytes()].concat()
}

/// How a signing ended.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub enum SigningOutcome {
	/// Every party sealed.
	#[codec(index = 0)]
	Completed,
	/// A party declined.
	#[codec(index = 1)]
	Declined,
	/// The initiator cancelled.
	#[codec(index = 2)]
	Cancelled,
	/// The deadline passed.
	#[codec(index = 3)]
	Expired,
}

/// One signing from its initiation to its end.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct SigningRecord<AccountId> {
	/// [`RECORD_VERSION`].
	pub version: u8,
	/// Its number.
	pub id: SigningId,
	/// Who initiated it.
	pub initiator: AccountId,
	/// The document, SM3(salt ‖ digest).
	pub document: Commitment,
	/// What kind of document.
	pub document_kind: DocumentKind,
	/// The parties in their order, each with the hash of its use record if it sealed.
	pub parties: Vec<(CreditCode, Option<H256>)>,
	/// How it ended.
	pub outcome: SigningOutcome,
	/// When it was initiated.
	pub created_at: Moment,
	/// When it ended.
	pub closed_at: Moment,
}

impl<AccountId: Encode> SigningRecord<AccountId> {
	/// The record's name: SM3 over its domain and encoding.
	pub fn hash(&self) -> H256 {
		sm3(&[SIGNING_RECORD_PREFIX, &self.encode()])
	}
}

/// The key of a signing record in the off-chain index.
pub fn signing_record_key(hash: &H256) -> Vec<u8> {
	[SIGNING_RECORD_PREFIX, hash.as_bytes()].concat()
}

/// Why records are not the whole journal of a seal. Numbers are places in the journal, from 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum JournalFault {
	/// The record with this number is not there.
	Missing {
		/// The first such number.
		number: u64,
	},
	/// The record in this place is another seal's.
	WrongSeal {
		/// The place.
		number: u64,
	},
	/// The record in this place bears another number: it is out of order, there twice, or beyond
	/// the count.
	WrongNumber {
		/// The place.
		number: u64,
	},
	/// The record with this number is not the one that the record after it was made upon.
	Altered {
		/// Its number.
		number: u64,
	},
	/// The newest record is not the one that the head names: it was altered, or the head is not
	/// this journal's.
	WrongHead,
}

impl fmt::Display for JournalFault {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::Missing { number } => write!(f, "use record {number} is missing"),
			Self::WrongSeal { number } => write!(f, "use record {number} is another seal's"),
			Self::WrongNumber { number } => {
				write!(f, "the record in place of use record {number} bears another number")
			}
			Self::Altered { number } => write!(f, "use record {number} was altered"),
			Self::WrongHead => f.write_str("the newest use record is not the journal's head"),
		}
	}
}

impl core::error::Error for JournalFault {}

/// Whether these records, the oldest first, are the whole journal of a seal: none missing, altered,
/// out of order or another seal's.
///
/// `count` and `head` are those of the state at one block; the records are those made until then.
pub fn verify_journal<AccountId: Encode>(
	seal: &SealCode,
	records: &[UseRecord<AccountId>],
	count: u64,
	head: H256,
) -> Result<(), JournalFault> {
	let held = u64::try_from(records.len()).unwrap_or(u64::MAX);
	for (number, record) in (1u64..).zip(records) {
		if record.seal != *seal {
			return Err(JournalFault::WrongSeal { number });
		}
		if record.number > number && held < count {
			return Err(JournalFault::Missing { number });
		}
		if record.number != number || number > count {
			return Err(JournalFault::WrongNumber { number });
		}
	}
	if held < count {
		return Err(JournalFault::Missing { number: held.saturating_add(1) });
	}

	// Back from the head: each record is vouched for by the one after it.
	let mut vouched = head;
	for record in records.iter().rev() {
		if record.hash() != vouched {
			return Err(if record.number == count {
				JournalFault::WrongHead
			} else {
				JournalFault::Altered { number: record.number }
			});
		}
		vouched = record.previous;
	}
	// What the first one was made upon, or the head of an empty journal.
	if vouched.is_zero() {
		Ok(())
	} else if count == 0 {
		Err(JournalFault::WrongHead)
	} else {
		Err(JournalFault::Altered { number: 1 })
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	fn seal(number: u8) -> SealCode {
		SealCode::parse(&alloc::format!("330100{number:07}")).unwrap()
	}

	fn next(seal: SealCode, number: u64, previous: H256) -> UseRecord<u64> {
		UseRecord {
			version: RECORD_VERSION,
			seal,
			seal_version: 1,
			number,
			previous,
			owner: CreditCode([b'1'; 18]),
			signer: 1,
			grant: 1,
			certificate: H256::repeat_byte(2),
			signing: number,
			request: number,
			document_kind: DocumentKind::Contract,
			document: Digest::sm3(b"document"),
			container: Digest::sm3(b"container"),
			provider: 1,
			provider_certificate: H256::repeat_byte(3),
			method: WillingnessMethod::Sms,
			at: 1_700_000_000_000,
		}
	}

	/// So many records of the first seal, and their head.
	fn journal(count: u64) -> (Vec<UseRecord<u64>>, H256) {
		let mut head = H256::zero();
		let records = (1..=count)
			.map(|number| {
				let record = next(seal(1), number, head);
				head = record.hash();
				record
			})
			.collect();
		(records, head)
	}

	#[test]
	fn whole_journals_pass() {
		for count in 0..5 {
			let (records, head) = journal(count);
			assert_eq!(verify_journal(&seal(1), &records, count, head), Ok(()));
		}
	}

	#[test]
	fn records_are_apart_from_one_another_by_kind() {
		let hash = H256::repeat_byte(1);
		assert_ne!(use_record_key(&hash), signing_record_key(&hash));
	}

	#[test]
	fn missing_records_are_named() {
		let (records, head) = journal(4);
		for left_out in 0..4 {
			let mut some = records.clone();
			some.remove(left_out);
			let number = left_out as u64 + 1;
			assert_eq!(
				verify_journal(&seal(1), &some, 4, head),
				Err(JournalFault::Missing { number })
			);
		}
		assert_eq!(
			verify_journal::<u64>(&seal(1), &[], 4, head),
			Err(JournalFault::Missing { number: 1 })
		);
	}

	#[test]
	fn a_shorter_journal_does_not_pass_for_the_whole() {
		let (records, _) = journal(4);
		let (shorter, old_head) = journal(3);
		assert_eq!(shorter, records[..3]);
		assert_eq!(
			verify_journal(&seal(1), &shorter, 4, old_head),
			Err(JournalFault::Missing { number: 4 })
		);
	}

	#[test]
	fn wrong_order_and_surplus_are_named() {
		let (records, head) = journal(4);
		let mut swapped = records.clone();
		swapped.swap(1, 2);
		assert_eq!(
			verify_journal(&seal(1), &swapped, 4, head),
			Err(JournalFault::WrongNumber { number: 2 })
		);
		let mut twice = records.clone();
		twice.insert(1, records[0].clone());
		assert_eq!(
			verify_journal(&seal(1), &twice, 4, head),
			Err(JournalFault::WrongNumber { number: 2 })
		);
		assert_eq!(
			verify_journal(&seal(1), &records, 3, head),
			Err(JournalFault::WrongNumber { number: 4 })
		);
	}

	#[test]
	fn altered_records_are_named() {
		let (records, head) = journal(4);
		for altered in 0..3 {
			let mut some = records.clone();
			some[altered].at += 1;
			let number = altered as u64 + 1;
			assert_eq!(
				verify_journal(&seal(1), &some, 4, head),
				Err(JournalFault::Altered { number })
			);
		}
		let first = next(seal(1), 1, H256::repeat_byte(1));
		assert_eq!(
			verify_journal(&seal(1), core::slice::from_ref(&first), 1, first.hash()),
			Err(JournalFault::Altered { number: 1 })
		);
	}

	#[test]
	fn the_newest_must_be_the_head() {
		let (mut records, head) = journal(4);
		assert_eq!(
			verify_journal(&seal(1), &records, 4, H256::repeat_byte(1)),
			Err(JournalFault::WrongHead)
		);
		records[3].at += 1;
		assert_eq!(verify_journal(&seal(1), &records, 4, head), Err(JournalFault::WrongHead));
		assert_eq!(verify_journal::<u64>(&seal(1), &[], 0, head), Err(JournalFault::WrongHead));
	}

	#[test]
	fn other_seals_records_are_named() {
		let (mut records, head) = journal(3);
		assert_eq!(
			verify_journal(&seal(2), &records, 3, head),
			Err(JournalFault::WrongSeal { number: 1 })
		);
		records[2].seal = seal(2);
		assert_eq!(
			verify_journal(&seal(1), &records, 3, head),
			Err(JournalFault::WrongSeal { number: 3 })
		);
	}

	proptest! {
		#[test]
		fn only_the_whole_journal_passes(
			picked in proptest::collection::vec(0usize..4, 0..6),
		) {
			let (records, head) = journal(4);
			let some: Vec<_> = picked.iter().map(|index| records[*index].clone()).collect();
			let whole = picked == [0, 1, 2, 3];
			prop_assert_eq!(verify_journal(&seal(1), &some, 4, head).is_ok(), whole);
		}
	}
}
