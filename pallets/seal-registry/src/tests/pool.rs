use super::*;
use crate::{Pool, PooledSeal};
use frame_support::{traits::ConstU32, BoundedVec};
use seal_primitives::{Commitment, Digest};

type Batch = BoundedVec<(SealCode, Commitment), ConstU32<4>>;

fn batch(numbers: impl IntoIterator<Item = u32>) -> Batch {
	let codes: Vec<_> =
		numbers.into_iter().map(|n| (seal_code(n), Digest::sm3(b"impression"))).collect();
	codes.try_into().unwrap()
}

#[test]
fn a_filing_seat_fills_and_drains_the_pool() {
	build_and_execute(|| {
		assert_ok!(SealRegistry::file_pool(signed(filer()), batch(0..3), 0));
		assert_eq!(last_event(), Event::CodesPooled { count: 3, engraver: 0, by: 0 });
		assert_eq!(
			Pool::<Test>::get(seal_code(1)),
			Some(PooledSeal { filed_by: 0, physical: physical().unwrap(), filed_at: 1_000 })
		);
		assert_eq!(Pool::<Test>::count(), 3);

		assert_ok!(SealRegistry::withdraw_from_pool(signed(filer()), seal_code(1)));
		assert_eq!(last_event(), Event::CodeWithdrawn { code: seal_code(1), by: 0 });
		assert_eq!(Pool::<Test>::count(), 2);
		assert_noop!(
			SealRegistry::withdraw_from_pool(signed(filer()), seal_code(1)),
			Error::<Test>::NotInPool
		);
	});
}

#[test]
fn only_a_filing_seat_may() {
	build_and_execute(|| {
		assert_noop!(
			SealRegistry::file_pool(signed(police()), batch(0..1), 0),
			DispatchError::BadOrigin
		);
		assert_noop!(
			SealRegistry::withdraw_from_pool(signed(controller()), seal_code(0)),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn bad_batches_change_nothing() {
	build_and_execute(|| {
		let file = |codes| SealRegistry::file_pool(signed(filer()), codes, 0);
		assert_noop!(file(batch(None)), Error::<Test>::NothingToFile);
		assert_noop!(file(batch([1, 2, 1])), Error::<Test>::CodeTaken);
		for (text, error) in [
			("330100123456", Error::<Test>::CodeMalformed),
			("33010012345x7", Error::<Test>::CodeMalformed),
			("9901001234567", Error::<Test>::CodeRegion),
		] {
			let code = SealCode(text.as_bytes().to_vec().try_into().unwrap());
			let mut codes = batch(0..1);
			codes.try_push((code, Digest::sm3(b""))).unwrap();
			assert_noop!(file(codes), error);
		}
		assert_noop!(SealRegistry::file_pool(signed(filer()), batch(0..1), 3), INCAPABLE);

		let filed = filed(9, SealKind::Contract, None);
		assert_eq!(filed, seal_code(9));
		assert_noop!(file(batch([9])), Error::<Test>::CodeTaken);
		assert_ok!(file(batch(0..3)));
		assert_noop!(file(batch([0])), Error::<Test>::CodeTaken);
		assert_noop!(file(batch(3..6)), Error::<Test>::PoolFull);
		assert_ok!(file(batch(3..5)));
	});
}

#[test]
fn a_pooled_code_is_not_filed_otherwise() {
	build_and_execute(|| {
		assert_ok!(SealRegistry::file_pool(signed(filer()), batch(0..1), 0));
		assert_noop!(
			SealRegistry::file(
				signed(filer()),
				seal_code(0),
				a(),
				SealKind::Contract,
				None,
				None,
				None
			),
			Error::<Test>::CodeTaken
		);
	});
}
