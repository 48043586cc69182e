//! A runtime of this pallet, the system, and wrapper calls.

use crate as pallet_admission;
use crate::{Pallet, QuotaLimits, Screening};
use frame_support::{derive_impl, parameter_types};
use frame_system::EnsureRoot;
use seal_primitives::{traits::AccountBook, CreditCode, Holder};
use sp_runtime::BuildStorage;

pub type AccountId = u64;
type Block = frame_system::mocking::MockBlock<Test>;

pub const SEAT: AccountId = 1;
pub const INSTITUTION: AccountId = 2;
pub const MEMBER: AccountId = 3;
pub const STRANGER: AccountId = 4;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Admission: pallet_admission,
		Utility: pallet_utility,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
}

impl pallet_utility::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PalletsOrigin = OriginCaller;
	type WeightInfo = ();
}

/// The quota of members: 10 ms of weight, 10 kB. Other classes have more bytes.
pub const TEN_MS: QuotaLimits =
	QuotaLimits { ref_time: 10_000_000_000, length: 10_000, refill_blocks: 100 };

parameter_types! {
	pub const SeatQuota: QuotaLimits = QuotaLimits { length: 30_000, ..TEN_MS };
	pub const InstitutionQuota: QuotaLimits = QuotaLimits { length: 20_000, ..TEN_MS };
	pub const MemberQuota: QuotaLimits = TEN_MS;
	pub const MaxNonceAhead: u32 = 16;
	pub const MaxLongevity: u64 = 64;
}

/// A remark that nobody may publish.
pub const SECRET: &[u8] = b"secret";

/// All calls but remarks of [`SECRET`].
pub struct NoSecrets;

impl Screening<RuntimeCall> for NoSecrets {
	fn is_publishable(call: &RuntimeCall) -> bool {
		!matches!(
			call,
			RuntimeCall::System(frame_system::Call::remark { remark }) if remark == SECRET
		)
	}

	/// One for each question mark in a remark.
	fn items(call: &RuntimeCall) -> u32 {
		match call {
			RuntimeCall::System(frame_system::Call::remark { remark }) => {
				remark.iter().filter(|byte| **byte == b'?').count() as u32
			}
			_ => 0,
		}
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<RuntimeCall> for NoSecrets {
	fn call_with(items: u32) -> RuntimeCall {
		frame_system::Call::remark { remark: vec![b'?'; items as usize] }.into()
	}
}

impl pallet_admission::Config for Test {
	type WeightInfo = ();
	type Screening = NoSecrets;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type SeatQuota = SeatQuota;
	type InstitutionQuota = InstitutionQuota;
	type MemberQuota = MemberQuota;
	type MaxNonceAhead = MaxNonceAhead;
	type MaxLongevity = MaxLongevity;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = NoSecrets;
}

/// The holder of the account [`MEMBER`].
pub fn member() -> Holder {
	Holder::Member(CreditCode(*b"91350100M000100Y43"))
}

/// Nobody is admitted.
pub fn new_test_ext() -> sp_io::TestExternalities {
	let storage = frame_system::GenesisConfig::<Test>::default()
		.build_storage()
		.expect("the system's genesis is sound");
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.execute_with(|| System::set_block_number(1));
	ext
}

/// With a seat, an institution and a member admitted; what must hold is checked at the end.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		for (who, holder) in
			[(SEAT, Holder::Seat(0)), (INSTITUTION, Holder::Institution(0)), (MEMBER, member())]
		{
			Pallet::<Test>::admit(&who, holder).expect("nobody was admitted yet");
		}
		System::reset_events();
		test();
		Pallet::<Test>::do_try_state().expect("the invariants hold");
	});
}
