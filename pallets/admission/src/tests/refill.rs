use super::*;
use crate::{types::Cost, QuotaLimits, Usage, QUOTA_EXHAUSTED};
use frame_support::{assert_noop, assert_ok};
use proptest::prelude::*;

#[test]
fn a_used_quota_comes_back_linearly() {
	build_and_execute(|| {
		assert_ok!(spend(MEMBER, &info(TEN_MS.ref_time), 10_000, None).expect("fits"));
		assert_noop!(validate(MEMBER, &info(1), 1), unknown(QUOTA_EXHAUSTED));
		for (block, hundredths) in [(1, 0), (2, 1), (51, 50), (100, 99), (101, 100), (5_000, 100)] {
			System::set_block_number(block);
			assert_eq!(
				remaining(MEMBER),
				RemainingQuota {
					ref_time: TEN_MS.ref_time / 100 * hundredths,
					length: u32::try_from(100 * hundredths).unwrap(),
				}
			);
		}
		assert_ok!(spend(MEMBER, &info(TEN_MS.ref_time), 10_000, None).expect("fits"));
	});
}

#[test]
fn the_largest_numbers_are_counted_without_overflow() {
	let limits = QuotaLimits { ref_time: u64::MAX, length: u32::MAX, refill_blocks: 1 };
	let full = Usage { ref_time: u64::MAX, length: u32::MAX, at: 0u64 };
	let more = full.plus(&Cost { ref_time: u64::MAX, length: u32::MAX });
	assert_eq!(more, full);
	assert_eq!(full.settled(&limits, u64::MAX), Usage::none(u64::MAX));
	assert_eq!(full.remaining(&limits).share(&limits), 0);
	assert_eq!(Usage::none(0u64).remaining(&limits).share(&limits), 1_000);
}

fn limits() -> impl Strategy<Value = QuotaLimits> {
	(1u64..5_000, 1u32..5_000, 1u32..300).prop_map(|(ref_time, length, refill_blocks)| {
		QuotaLimits { ref_time, length, refill_blocks }
	})
}

/// How much of a capacity comes back in some blocks, at most.
fn back(capacity: u64, limits: &QuotaLimits, blocks: u64) -> u64 {
	(capacity * blocks).div_ceil(limits.refill_blocks.into())
}

proptest! {
	/// In every window, what was let through is at most the capacity and what came back.
	#[test]
	fn no_window_lets_more_through_than_its_capacity_and_refill(
		limits in limits(),
		start in 0u64..1_000_000,
		attempts in prop::collection::vec((0u64..40, 0u64..6_000, 0u32..6_000), 1..60),
	) {
		let mut usage = Usage::none(start);
		let mut passed = Vec::new();
		let mut now = start;
		for (blocks, ref_time, length) in attempts {
			now += blocks;
			let cost = Cost { ref_time, length };
			usage = usage.settled(&limits, now);
			if usage.remaining(&limits).can_pay(&cost) {
				usage = usage.plus(&cost);
				passed.push((now, cost));
			}
		}
		for (first, (from, _)) in passed.iter().enumerate() {
			let (mut ref_time, mut length) = (0, 0);
			for (to, cost) in &passed[first..] {
				ref_time += cost.ref_time;
				length += u64::from(cost.length);
				let blocks = to - from;
				prop_assert!(
					ref_time <= limits.ref_time + back(limits.ref_time, &limits, blocks)
				);
				let capacity = u64::from(limits.length);
				prop_assert!(length <= capacity + back(capacity, &limits, blocks));
			}
		}
	}

	/// Who submits in every block loses nothing by it, however slowly the quota comes back.
	#[test]
	fn settling_in_every_block_loses_no_fraction(
		limits in limits(),
		start in 0u64..1_000_000,
		blocks in 0u64..400,
	) {
		let full = Usage { ref_time: limits.ref_time, length: limits.length, at: start };
		let stepwise =
			(0..=blocks).fold(full, |usage, block| usage.settled(&limits, start + block));
		prop_assert_eq!(stepwise, full.settled(&limits, start + blocks));
		if blocks >= limits.refill_blocks.into() {
			prop_assert_eq!(stepwise, Usage::none(start + blocks));
		}
	}
}
