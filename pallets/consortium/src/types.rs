//! What a seat is.

use alloc::{string::String, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use seal_primitives::{Mandate, Mandates};
use serde::{Deserialize, Serialize};

/// A bureau's name: UTF-8 text of at most 64 bytes. No person's.
pub type SeatName = BoundedVec<u8, ConstU32<64>>;

/// A bureau's place in the consortium.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Seat<AccountId> {
	/// The account it acts with.
	pub account: AccountId,
	/// The bureau's name.
	pub name: SeatName,
	/// What it may do; never empty.
	pub mandates: Mandates,
	/// Whether it is to run a validator.
	pub validates: bool,
}

/// A founding seat, as a chain specification writes it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisSeat<AccountId> {
	/// The account it acts with.
	pub account: AccountId,
	/// The bureau's name.
	pub name: String,
	/// What it may do.
	pub mandates: Vec<Mandate>,
	/// Whether it is to run a validator.
	pub validates: bool,
}
