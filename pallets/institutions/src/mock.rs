//! A runtime of this pallet alone, with an account book as the trait describes it.

use crate as pallet_institutions;
use crate::{Capabilities, Institution, Institutions, Name, Reason};
use frame_support::{
	construct_runtime, derive_impl, ensure, storage_alias,
	traits::{ConstU32, EnsureOrigin},
	Blake2_128Concat,
};
use frame_system::{ensure_signed, EnsureRoot};
use seal_primitives::{
	traits::AccountBook, Capability, Commitment, Digest, Holder, InstitutionId, SeatId,
};
use sp_runtime::{BuildStorage, DispatchError, DispatchResult};

pub type AccountId = u64;

construct_runtime!(
	pub enum Test {
		System: frame_system,
		Organisations: pallet_institutions,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

impl pallet_institutions::Config for Test {
	type SponsorOrigin = EnsureSeat<SPONSORS>;
	type SuspensionOrigin = EnsureSeat<SUSPENDERS>;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type Accounts = Book;
	type MaxApplications = ConstU32<3>;
	type WeightInfo = ();
}

/// Accounts 100 to 109 act for seats that sponsor,
pub const SPONSORS: AccountId = 100;
/// and accounts 110 to 119 for seats that suspend.
pub const SUSPENDERS: AccountId = 110;

/// Signed by one of the ten accounts from `FIRST`: the seat of that number.
pub struct EnsureSeat<const FIRST: AccountId>;

impl<const FIRST: AccountId> EnsureOrigin<RuntimeOrigin> for EnsureSeat<FIRST> {
	type Success = SeatId;

	fn try_origin(origin: RuntimeOrigin) -> Result<SeatId, RuntimeOrigin> {
		match ensure_signed(origin.clone()) {
			Ok(who) if (FIRST..FIRST + 10).contains(&who) => Ok(who as SeatId),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::signed(FIRST))
	}
}

#[storage_alias]
type Holders = StorageMap<AccountBook, Blake2_128Concat, AccountId, Holder>;

/// The account book.
pub struct Book;

impl AccountBook<AccountId> for Book {
	fn admit(who: &AccountId, holder: Holder) -> DispatchResult {
		ensure!(!Holders::contains_key(who), DispatchError::Other("admitted already"));
		Holders::insert(who, holder);
		Ok(())
	}

	fn remove(who: &AccountId) -> DispatchResult {
		Holders::take(who).map(|_| ()).ok_or(DispatchError::Other("not admitted"))
	}

	fn holder(who: &AccountId) -> Option<Holder> {
		Holders::get(who)
	}
}

pub fn name(text: &str) -> Name {
	text.as_bytes().to_vec().try_into().expect("short enough")
}

pub fn reason() -> Reason {
	name("its signing key may be known to others")
}

pub fn capabilities<const N: usize>(of: [Capability; N]) -> Capabilities {
	std::collections::BTreeSet::from(of).try_into().expect("few enough")
}

pub fn papers() -> Commitment {
	Digest::sm3(b"papers")
}

/// Sponsored by seat 100, a seal maker whose operator is `operator` applies.
pub fn applied(operator: AccountId) -> InstitutionId {
	let id = crate::NextInstitution::<Test>::get();
	Organisations::apply(
		RuntimeOrigin::signed(SPONSORS),
		operator,
		name("杭州印章制作有限公司"),
		capabilities([Capability::SealMaker]),
		papers(),
	)
	.expect("a right application");
	id
}

pub fn admitted(operator: AccountId) -> InstitutionId {
	let id = applied(operator);
	Organisations::admit(RuntimeOrigin::root(), id).expect("applied");
	id
}

pub fn suspended(operator: AccountId) -> InstitutionId {
	let id = admitted(operator);
	Organisations::suspend(RuntimeOrigin::signed(SUSPENDERS), id, reason()).expect("admitted");
	id
}

pub fn removed(operator: AccountId) -> InstitutionId {
	let id = admitted(operator);
	Organisations::remove(RuntimeOrigin::root(), id).expect("admitted");
	id
}

pub fn institution(id: InstitutionId) -> Institution<AccountId> {
	Institutions::<Test>::get(id).expect("it is there")
}

pub fn last_event() -> RuntimeEvent {
	System::events().pop().expect("an event").event
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	let storage = frame_system::GenesisConfig::<Test>::default()
		.build_storage()
		.expect("genesis of the system pallet");
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.execute_with(|| System::set_block_number(1));
	ext
}

/// Run a test, then check that the state is as it must be.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Organisations::do_try_state().expect("the state is consistent");
	})
}
