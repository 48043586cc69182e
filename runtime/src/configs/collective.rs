//! The collective of the seats: one seat, one vote.

use super::system::RuntimeBlockWeights;
use crate::{AccountId, BlockNumber, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, DAYS};
use frame_support::{
	parameter_types,
	traits::{ConstU32, NeverEnsureOrigin},
	weights::Weight,
};
use sp_runtime::Perbill;

/// The collective's instance.
pub type SeatsCollective = pallet_collective::Instance1;

/// Two thirds of the seats: admission, mandates, expulsion, quotas.
pub type ConsortiumOrigin =
	pallet_collective::EnsureProportionAtLeast<AccountId, SeatsCollective, 2, 3>;

parameter_types! {
	/// A motion that found no majority by then can be closed, in blocks.
	pub const MotionDuration: BlockNumber = 7 * DAYS;
	/// What a motion's call may weigh.
	pub MaxProposalWeight: Weight = Perbill::from_percent(50) * RuntimeBlockWeights::get().max_block;
}

impl pallet_collective::Config<SeatsCollective> for Runtime {
	type RuntimeOrigin = RuntimeOrigin;
	type Proposal = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type MotionDuration = MotionDuration;
	type MaxProposals = ConstU32<128>;
	type MaxMembers = ConstU32<64>;
	// Who says nothing has not agreed.
	type DefaultVote = NoWithoutVote;
	// The members are the seats: nobody sets them, and nobody's motion is killed.
	type SetMembersOrigin = NeverEnsureOrigin<()>;
	type DisapproveOrigin = NeverEnsureOrigin<()>;
	type KillOrigin = NeverEnsureOrigin<()>;
	type MaxProposalWeight = MaxProposalWeight;
	type Consideration = ();
	type WeightInfo = pallet_collective::weights::SubstrateWeight<Runtime>;
}

/// An absent seat's vote counts as no: nothing passes by silence.
pub struct NoWithoutVote;

impl pallet_collective::DefaultVote for NoWithoutVote {
	fn default_vote(
		_prime_vote: Option<bool>,
		_yes_votes: u32,
		_no_votes: u32,
		_members: u32,
	) -> bool {
		false
	}
}
