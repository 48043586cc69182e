//! Each broken invariant is told.

use super::*;
use crate::{Journal, Journals, NextSigning};

/// Break a sound state with two open signings, one of them sealed by its first party, and say what
/// is wrong.
fn broken(by: impl FnOnce()) -> sp_runtime::DispatchError {
	new_test_ext().execute_with(|| {
		let id = create(&[1, 2, 3], SigningOrder::Sequential);
		create(&[2, 1], SigningOrder::Parallel);
		assert_ok!(seal(1, id));
		assert_ok!(SigningEvidence::do_try_state());
		by();
		SigningEvidence::do_try_state().unwrap_err()
	})
}

fn change(id: SigningId, by: impl FnOnce(&mut crate::Signing<Test>)) {
	Signings::<Test>::mutate(id, |signing| by(signing.as_mut().unwrap()));
}

#[test]
fn a_party_named_twice() {
	let told = broken(|| change(0, |signing| signing.parties[2] = signing.parties[1].clone()));
	assert_eq!(told, "an enterprise is a party twice".into());
}

#[test]
fn no_party_awaited() {
	let told = broken(|| {
		change(1, |signing| {
			for party in signing.parties.iter_mut() {
				party.use_record = Some(H256::repeat_byte(1));
			}
		})
	});
	assert_eq!(told, "an open signing awaits no party".into());
}

#[test]
fn sealed_before_its_turn() {
	let told =
		broken(|| change(0, |signing| signing.parties[2].use_record = Some(H256::repeat_byte(1))));
	assert_eq!(told, "a party sealed before its turn".into());
}

#[test]
fn numbers_out_of_place() {
	let told = broken(|| NextSigning::<Test>::put(1));
	assert_eq!(told, "an open signing's number was never given".into());
	let told = broken(|| ClosedSignings::<Test>::insert(0, H256::zero()));
	assert_eq!(told, "a signing is both open and closed".into());
	let told = broken(|| ClosedSignings::<Test>::insert(2, H256::zero()));
	assert_eq!(told, "a closed signing's number was never given".into());
	let told = broken(|| NextSigning::<Test>::put(3));
	assert_eq!(told, "a signing is neither open nor closed".into());
}

#[test]
fn miscounted() {
	for wrong in [0, 2] {
		let told = broken(|| OpenSignings::<Test>::insert(member(1), wrong));
		assert_eq!(told, "a holder's count is not that of its open signings".into());
	}
	let told = broken(|| OpenSignings::<Test>::insert(member(9), 0));
	assert_eq!(told, "a holder's count is not that of its open signings".into());
}

#[test]
fn empty_journals() {
	let told = broken(|| {
		Journals::<Test>::insert(code(2), Journal { count: 0, head: H256::repeat_byte(1) })
	});
	assert_eq!(told, "a journal without records is stored".into());
	let told =
		broken(|| Journals::<Test>::insert(code(2), Journal { count: 1, head: H256::zero() }));
	assert_eq!(told, "a journal with records has no head".into());
}
