//! What stands in state and in calls.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use seal_primitives::{Commitment, CreditCode, EnterpriseStatus, Moment, Roles, SeatId};

/// Persons to attest in one call, each named by a commitment.
pub type Identities = BoundedVec<Commitment, ConstU32<64>>;

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
	/// The person who decides for it, as attested: the legal representative or, once its licence
	/// is revoked, the liquidator; of a deregistered one, the last.
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
	/// Who they are, as attested.
	pub identity: Commitment,
	/// When they were named.
	pub since: Moment,
}

/// Public security's word that a person is who they say.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Attestation {
	/// The seat that attested.
	pub by: SeatId,
	/// Since when it stands, or stood.
	pub since: Moment,
	/// When it was withdrawn; None while it stands.
	pub withdrawn: Option<Moment>,
}

/// How far an enterprise is on its way into a group.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum AffiliationState {
	/// It consented, and the head has yet to accept.
	#[codec(index = 0)]
	Consented {
		/// Its epoch at the time: the consent is void once it differs.
		epoch: u32,
	},
	/// It is a subsidiary.
	#[codec(index = 1)]
	Joined {
		/// When the head accepted.
		since: Moment,
	},
}

/// An enterprise's tie to a head.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Affiliation {
	/// The head.
	pub head: CreditCode,
	/// How far it is.
	pub state: AffiliationState,
}

impl Affiliation {
	/// The head, if the enterprise is its subsidiary.
	pub fn joined(&self) -> Option<CreditCode> {
		matches!(self.state, AffiliationState::Joined { .. }).then_some(self.head)
	}
}
