//! What is stored of accounts and of their use, and the arithmetic of quotas.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use seal_primitives::Holder;
use sp_runtime::{traits::UniqueSaturatedInto, SaturatedConversion};

/// The share of a full quota, in thousandths.
pub const FULL_SHARE: u64 = 1_000;

/// How much an account may use, and how fast it gets it back.
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
)]
pub struct QuotaLimits {
	/// Capacity in weight, picoseconds of reference time.
	pub ref_time: u64,
	/// Capacity in length of transactions, bytes.
	pub length: u32,
	/// In how many blocks a quota that was used up is whole again.
	pub refill_blocks: u32,
}

/// What is known of an account that was admitted once.
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
)]
pub struct AccountRecord {
	/// For whom it acts, or acted.
	pub holder: Holder,
	/// Whether it was removed, and is refused.
	pub removed: bool,
	/// Its own quota, in place of that of its holder's class.
	pub quota: Option<QuotaLimits>,
}

/// What of its quota an account has used and not got back.
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
)]
pub struct Usage<BlockNumber> {
	/// Picoseconds of reference time.
	pub ref_time: u64,
	/// Bytes.
	pub length: u32,
	/// In which block this was so.
	pub at: BlockNumber,
}

/// What an account may still use.
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
)]
pub struct RemainingQuota {
	/// Picoseconds of reference time.
	pub ref_time: u64,
	/// Bytes.
	pub length: u32,
}

/// What one transaction takes from its sender's quota.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cost {
	/// Picoseconds of reference time.
	pub ref_time: u64,
	/// Bytes.
	pub length: u32,
}

impl QuotaLimits {
	/// Whether such a quota can be used, and refills.
	pub fn is_valid(&self) -> bool {
		self.ref_time > 0 && self.length > 0 && self.refill_blocks > 0
	}

	/// Whether a cost could be paid from a full quota.
	pub fn could_hold(&self, cost: &Cost) -> bool {
		cost.ref_time <= self.ref_time && cost.length <= self.length
	}
}

impl<BlockNumber: Copy + UniqueSaturatedInto<u64>> Usage<BlockNumber> {
	/// Nothing used.
	pub fn none(at: BlockNumber) -> Self {
		Self { ref_time: 0, length: 0, at }
	}

	/// What of this is still used at a later block.
	pub fn settled(&self, limits: &QuotaLimits, now: BlockNumber) -> Self {
		let (from, to) = (self.at.unique_saturated_into(), now.unique_saturated_into());
		let still_used = |used: u64, capacity: u64| {
			used.min(capacity).saturating_sub(refilled(capacity, limits.refill_blocks, from, to))
		};
		Self {
			ref_time: still_used(self.ref_time, limits.ref_time),
			length: still_used(self.length.into(), limits.length.into()).saturated_into(),
			at: now,
		}
	}

	/// What is left beside this.
	pub fn remaining(&self, limits: &QuotaLimits) -> RemainingQuota {
		RemainingQuota {
			ref_time: limits.ref_time.saturating_sub(self.ref_time),
			length: limits.length.saturating_sub(self.length),
		}
	}

	/// This and a cost more.
	pub fn plus(&self, cost: &Cost) -> Self {
		Self {
			ref_time: self.ref_time.saturating_add(cost.ref_time),
			length: self.length.saturating_add(cost.length),
			at: self.at,
		}
	}
}

impl RemainingQuota {
	/// Whether a cost can be paid from this.
	pub fn can_pay(&self, cost: &Cost) -> bool {
		cost.ref_time <= self.ref_time && cost.length <= self.length
	}

	/// How much of the full quota this is, in thousandths: the scarcer of weight and length counts.
	pub fn share(&self, limits: &QuotaLimits) -> u64 {
		let of_weight = proportion(self.ref_time, FULL_SHARE, limits.ref_time);
		let of_length = proportion(self.length.into(), FULL_SHARE, limits.length.into());
		of_weight.min(of_length).saturated_into()
	}
}

/// How much of a capacity comes back between two blocks.
///
/// The difference of what would have come back since block 0 by either, rounded down: so the
/// fractions of a unit that one block leaves over are not lost, however often usage is settled.
fn refilled(capacity: u64, refill_blocks: u32, from: u64, to: u64) -> u64 {
	let since_genesis = |block| proportion(capacity, block, refill_blocks.into());
	since_genesis(to).saturating_sub(since_genesis(from)).saturated_into()
}

/// `amount × times ÷ over`, rounded down; 0 where `over` is 0.
fn proportion(amount: u64, times: u64, over: u64) -> u128 {
	u128::from(amount).saturating_mul(times.into()).checked_div(over.into()).unwrap_or_default()
}
