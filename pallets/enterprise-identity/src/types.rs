//! What stands in state and in calls.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use seal_primitives::{Commitment, EnterpriseStatus, Moment, Roles, SeatId};

/// An enterprise's name.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum EnterpriseName {
	/// A company's registered name, in UTF-8: public.
	#[codec(index = 0)]
	Clear(BoundedVec<u8, ConstU32<256>>),
	/// Commitment to a sole proprietor's name, which is a person's.
	#[codec(index = 1)]
	Committed(Commitment),
}

/// What is registered of an enterprise.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Enterprise<AccountId> {
	/// Its name.
	pub name: EnterpriseName,
	/// Where it stands with the registrar.
	pub status: EnterpriseStatus,
	/// The account of its legal representative; once its licence is revoked or it is
	/// deregistered, the account that last was.
	pub legal_representative: AccountId,
	/// Commitment to the real-name attestation of the legal representative or, once its licence
	/// is revoked, of its liquidator.
	pub identity: Commitment,
	/// The account of its liquidator, while its licence is revoked.
	pub liquidator: Option<AccountId>,
	/// Whether the registrar accepted a wrong check character in its credit code.
	pub code_overridden: bool,
	/// The seat that registered it.
	pub registered_by: SeatId,
	/// When it was registered.
	pub registered_at: Moment,
	/// Rises with every change that ends what hung on the enterprise.
	pub epoch: u32,
	/// How many members it has, its controller not counted.
	pub members: u32,
}

impl<AccountId> Enterprise<AccountId> {
	/// The account that decides for it: its legal representative, or its liquidator once its
	/// licence is revoked. Nobody once it is deregistered.
	pub fn controller(&self) -> Option<&AccountId> {
		match self.status {
			EnterpriseStatus::Active | EnterpriseStatus::Suspended => {
				Some(&self.legal_representative)
			}
			EnterpriseStatus::LicenceRevoked => self.liquidator.as_ref(),
			EnterpriseStatus::Deregistered => None,
		}
	}

	/// End what hung on the enterprise so far.
	pub(crate) fn begin_epoch(&mut self) {
		self.epoch = self.epoch.saturating_add(1);
	}
}

/// A person who acts for an enterprise.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Member {
	/// What they may do.
	pub roles: Roles,
	/// Commitment to their real-name attestation.
	pub identity: Commitment,
	/// When they were named.
	pub since: Moment,
}
