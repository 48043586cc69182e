//! What stands in state and in calls.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedBTreeSet, BoundedVec};
use scale_info::TypeInfo;
use seal_primitives::{Capability, Commitment, SeatId};

/// An organisation's registered name, in UTF-8.
pub type Name = BoundedVec<u8, ConstU32<128>>;
/// Why an institution is suspended, in UTF-8.
pub type Reason = BoundedVec<u8, ConstU32<128>>;
/// What an institution may do.
pub type Capabilities = BoundedBTreeSet<Capability, ConstU32<8>>;

/// Where an institution stands.
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
pub enum InstitutionStatus {
	/// Its application is open.
	#[codec(index = 0)]
	Applied,
	/// It may do what it is capable of.
	#[codec(index = 1)]
	Admitted,
	/// It may do nothing until it is reinstated.
	#[codec(index = 2)]
	Suspended,
	/// It was removed for good.
	#[codec(index = 3)]
	Removed,
}

/// An organisation that applied.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Institution<AccountId> {
	/// Its registered name, in UTF-8.
	pub name: Name,
	/// The account that acts for it; of a removed one, the account that last did.
	pub operator: AccountId,
	/// What it may do.
	pub capabilities: Capabilities,
	/// Commitment to the papers it applied with.
	pub papers: Commitment,
	/// The seat that filed its application.
	pub sponsor: SeatId,
	/// Where it stands.
	pub status: InstitutionStatus,
}

impl<AccountId> Institution<AccountId> {
	/// Whether its operator acts for it: it is admitted or suspended.
	pub fn is_operated(&self) -> bool {
		matches!(self.status, InstitutionStatus::Admitted | InstitutionStatus::Suspended)
	}
}
