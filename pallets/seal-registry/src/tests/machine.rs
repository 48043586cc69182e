//! Anyone does anything in any order: whatever is refused, the registry never reaches a state that
//! it must not.

use super::*;
use crate::{Pool, Seals};
use frame_support::BoundedVec;
use proptest::prelude::*;
use seal_primitives::{
	traits::{EnterpriseObserver, FirstSeal, FirstSealIssuer, SealAuthority},
	CreditCode, Digest, ElectronicPart, ProductionStatement,
};
use sp_core::Pair;
use std::collections::{BTreeMap, BTreeSet};

/// One step: which act, on which seal, by whom, and a choice within the act.
type Step = (u8, u8, u8, u8);

const KINDS: [SealKind; 3] =
	[SealKind::Official, SealKind::Contract, SealKind::LegalRepresentative];
const REASONS: [FreezeReason; 5] = [
	FreezeReason::Lost,
	FreezeReason::Misused,
	FreezeReason::CourtOrder,
	FreezeReason::AuthorityDisputed,
	FreezeReason::EnterpriseSuspended,
];
const ENDS: [AbolitionReason; 3] =
	[AbolitionReason::Worn, AbolitionReason::Lost, AbolitionReason::Renamed];

fn actors() -> [AccountId; 10] {
	[
		controller(),
		manager(),
		clerk(),
		b_controller(),
		filer(),
		police(),
		judge(),
		both(),
		maker(),
		court(),
	]
}

fn pick<T: Clone>(choices: &[T], number: u8) -> T {
	choices[usize::from(number) % choices.len()].clone()
}

fn issue(owner: CreditCode, code: SealCode) -> sp_runtime::DispatchResult {
	let genesis = System::block_hash(0);
	let electronic = electronic();
	let deadline = Now::get() + 10;
	let statement = ProductionStatement { genesis, code, owner, electronic, deadline };
	let signature = maker_key(0).sign(&statement.signed_bytes()).into();
	let ProductionStatement { code, electronic, .. } = statement;
	frame_support::storage::with_storage_layer(|| {
		SealRegistry::issue(&owner, FirstSeal { code, electronic, deadline, signature })
	})
}

/// Do one step; whether it was refused does not matter here.
fn act((act, seal, actor, choice): Step) {
	let code = seal_code(u32::from(seal));
	let other = seal_code(u32::from(choice / 16));
	let origin = || signed(pick(&actors(), actor));
	let owner = if choice % 5 == 0 { b() } else { a() };
	let replaces = (choice % 2 == 1).then_some(other);
	let _ = match act {
		0 => {
			let codes = BoundedVec::truncate_from(vec![(code, Digest::sm3(b"impression"))]);
			SealRegistry::file_pool(signed(filer()), codes, u32::from(choice % 2))
		}
		1 => SealRegistry::withdraw_from_pool(origin(), code),
		2 => SealRegistry::apply(origin(), pick(&KINDS, choice), replaces),
		3 => SealRegistry::close_application(origin(), u64::from(choice % 4)),
		4 | 5 => {
			let application = (choice % 7 == 0).then_some(u64::from(choice % 4));
			let kind = pick(&KINDS, choice);
			let physical = (choice % 3 != 0).then(|| physical().unwrap());
			let by = signed(filer());
			SealRegistry::file(by, code, owner, kind, physical, replaces, application)
		}
		6 | 7 => {
			let valid_until = if choice % 8 == 0 { Now::get() + 5 } else { 1_000_000 };
			let part = ElectronicPart { valid_until, ..electronic() };
			SealRegistry::produce(signed(maker()), code, part)
		}
		8 | 9 => SealRegistry::activate(signed(pick(&actors()[..4], actor)), code),
		10 => SealRegistry::suspend(signed(pick(&actors()[..4], actor)), code),
		11 => SealRegistry::resume(signed(pick(&actors()[..4], actor)), code),
		12 => SealRegistry::freeze(origin(), code, pick(&REASONS, choice), None),
		13 | 14 => SealRegistry::release(origin(), code),
		15 => SealRegistry::request_update(signed(pick(&actors()[..4], actor)), code),
		16 => SealRegistry::abolish(origin(), code, pick(&ENDS, choice)),
		17 => issue(owner, code),
		18 => {
			let standing = match choice % 4 {
				0 => SealRegistry::on_suspended(&owner),
				1 => SealRegistry::on_renamed(&owner),
				2 if actor == 0 => SealRegistry::on_deregistered(&owner),
				_ => SealRegistry::on_reinstated(&owner),
			};
			assert_eq!(standing, Ok(()), "the registrar is never refused");
			NotOperating::mutate(|halted| match choice % 4 {
				0 => halted.insert(owner),
				3 => halted.remove(&owner),
				_ => false,
			});
			standing
		}
		_ => {
			Now::mutate(|now| *now += u64::from(choice));
			Ok(())
		}
	};
}

/// What a run has shown so far, kept beside the registry.
#[derive(Default)]
struct Witness {
	filed: BTreeSet<SealCode>,
	abolished: BTreeSet<SealCode>,
	epochs: BTreeMap<SealCode, u32>,
	in_force: BTreeSet<SealCode>,
}

impl Witness {
	fn look(&mut self) {
		SealRegistry::do_try_state().expect("the invariants hold");
		let told = System::read_events_for_pallet::<Event<Test>>();
		System::reset_events();
		for event in told {
			if let Event::Filed { code, .. } | Event::FirstSealIssued { code, .. } = event {
				assert!(self.filed.insert(code), "a code is filed once");
			}
		}
		let mut official: BTreeSet<CreditCode> = BTreeSet::new();
		let mut in_force = BTreeSet::new();
		for (code, seal) in Seals::<Test>::iter() {
			assert!(self.filed.contains(&code), "no seal without a filing");
			assert!(!Pool::<Test>::contains_key(&code));
			if seal.status == SealStatus::Abolished {
				self.abolished.insert(code.clone());
			}
			assert_eq!(
				self.abolished.contains(&code),
				seal.status == SealStatus::Abolished,
				"the end is for good"
			);
			if seal.kind == SealKind::Official
				&& matches!(seal.status, SealStatus::Active | SealStatus::Suspended)
			{
				assert!(official.insert(seal.owner), "never two official seals");
			}
			let before = self.epochs.insert(code.clone(), seal.epoch).unwrap_or_default();
			if self.in_force.contains(&code) && seal.status != SealStatus::Active {
				assert!(seal.epoch > before, "permits die when a seal goes out of use");
			}
			if SealRegistry::ensure_in_force(&code).is_ok() {
				assert_eq!(seal.status, SealStatus::Active);
			}
			if seal.status == SealStatus::Active {
				in_force.insert(code);
			}
		}
		self.in_force = in_force;
	}
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..Default::default() })]

	#[test]
	fn no_order_of_acts_breaks_the_registry(
		steps in prop::collection::vec((0u8..20, 0u8..8, any::<u8>(), 0u8..128), 1..120),
	) {
		new_test_ext().execute_with(|| {
			let mut witness = Witness::default();
			for step in steps {
				act(step);
				witness.look();
			}
		});
	}
}
