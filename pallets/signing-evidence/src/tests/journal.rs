use super::*;
use crate::{Journal, Journals};
use seal_primitives::{
	records::{verify_journal, JournalFault},
	SealCode, UseRecord,
};
use sp_runtime::AccountId32;

/// The records of a seal, walked back from its head as a node does it; the oldest comes first.
fn walk(
	ext: &mut sp_io::TestExternalities,
	code: &SealCode,
) -> (Journal, Vec<UseRecord<AccountId32>>) {
	let journal = ext.execute_with(|| Journals::<Test>::get(code));
	let mut records = Vec::new();
	let mut hash = journal.head;
	while !hash.is_zero() {
		let record = use_record(ext, &hash).unwrap();
		hash = record.previous;
		records.push(record);
	}
	records.reverse();
	(journal, records)
}

/// Three uses of the first enterprise's seal, and one of the second's between them.
fn used() -> sp_io::TestExternalities {
	let mut ext = new_test_ext();
	for numbers in [&[1][..], &[1, 2], &[1]] {
		checked(&mut ext, || {
			let id = create(numbers, SigningOrder::Sequential);
			for number in numbers {
				assert_ok!(seal(*number, id));
			}
		});
	}
	ext
}

#[test]
fn records_are_walked_back_from_the_head() {
	let mut ext = used();
	let (journal, records) = walk(&mut ext, &code(1));
	assert_eq!(journal.count, 3);
	assert_eq!(records.iter().map(|record| record.number).collect::<Vec<_>>(), [1, 2, 3]);
	assert_eq!(records.iter().map(|record| record.signing).collect::<Vec<_>>(), [0, 1, 2]);
	assert_eq!(verify_journal(&code(1), &records, journal.count, journal.head), Ok(()));

	let (other, records) = walk(&mut ext, &code(2));
	assert_eq!(other.count, 1);
	assert_eq!(verify_journal(&code(2), &records, other.count, other.head), Ok(()));
}

#[test]
fn a_record_left_out_is_noticed() {
	let mut ext = used();
	let (Journal { count, head }, records) = walk(&mut ext, &code(1));
	for left_out in 0..3 {
		let mut some = records.clone();
		some.remove(left_out);
		assert_eq!(
			verify_journal(&code(1), &some, count, head),
			Err(JournalFault::Missing { number: left_out as u64 + 1 })
		);
	}
}

#[test]
fn a_record_changed_is_noticed() {
	let mut ext = used();
	let (Journal { count, head }, mut records) = walk(&mut ext, &code(1));
	records[1].signer = signer(9);
	assert_eq!(
		verify_journal(&code(1), &records, count, head),
		Err(JournalFault::Altered { number: 2 })
	);
}

#[test]
fn refused_sealings_leave_no_record() {
	let mut ext = used();
	let (before, _) = walk(&mut ext, &code(1));
	checked(&mut ext, || {
		let id = create(&[1], SigningOrder::Parallel);
		assert_noop!(seal_with(1, id, 1), NO_PERMIT);
	});
	assert_eq!(walk(&mut ext, &code(1)).0, before);
}
