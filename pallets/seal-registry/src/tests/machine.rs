//! Anyone does anything in any order. Whatever is refused, the registry never reaches a state that it
//! must not, and no seal ever moves otherwise than `docs/seal-life.md` says. Every row of its table
//! is reached.

use super::*;
use crate::{Pool, Seal, Seals, SealsOf, SpecialKinds};
use frame_support::{storage::with_storage_layer, BoundedVec};
use proptest::{
	prelude::*,
	test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use seal_primitives::{
	traits::{EnterpriseObserver, FirstSeal, FirstSealIssuer, SealAuthority},
	CreditCode, Custody, Digest, ElectronicPart, Moment, ProductionStatement,
};
use sp_runtime::DispatchResult;
use std::{
	cell::RefCell,
	collections::{BTreeMap, BTreeSet},
};

/// What may be done. The names of those that move a seal are those of the table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Act {
	FilePool,
	WithdrawFromPool,
	Apply,
	CloseApplication,
	File,
	FirstSeal,
	Produce,
	Deliver,
	Activate,
	Suspend,
	Resume,
	RequestUpdate,
	AllowModel,
	Freeze,
	Release,
	Abolish,
	Suspension,
	Reinstatement,
	Renaming,
	Deregistration,
	SetSpecialKind,
	RetireSpecialKind,
	RecogniseMaker,
	WithdrawRecognition,
	/// A certificate lapses, or all are renewed.
	Certify,
	/// An institution is suspended, or all are reinstated.
	Bar,
	/// Time passes.
	Wait,
}

/// How often each is tried.
const ACTS: [(Act, u32); 27] = [
	(Act::FilePool, 2),
	(Act::WithdrawFromPool, 1),
	(Act::Apply, 2),
	(Act::CloseApplication, 1),
	(Act::File, 8),
	(Act::FirstSeal, 2),
	(Act::Produce, 12),
	(Act::Deliver, 8),
	(Act::Activate, 12),
	(Act::Suspend, 4),
	(Act::Resume, 3),
	(Act::RequestUpdate, 4),
	(Act::AllowModel, 2),
	(Act::Freeze, 4),
	(Act::Release, 10),
	(Act::Abolish, 2),
	(Act::Suspension, 1),
	(Act::Reinstatement, 3),
	(Act::Renaming, 1),
	(Act::Deregistration, 1),
	(Act::SetSpecialKind, 1),
	(Act::RetireSpecialKind, 1),
	(Act::RecogniseMaker, 2),
	(Act::WithdrawRecognition, 1),
	(Act::Certify, 2),
	(Act::Bar, 2),
	(Act::Wait, 4),
];

/// One step.
#[derive(Clone, Debug)]
struct Step {
	act: Act,
	/// On which seal: one that stands, or now and then any code.
	target: u8,
	/// By whom, if not by one who may.
	actor: u8,
	/// Whether one who may tries, with what is in order.
	apt: bool,
	/// A choice within the act.
	choice: u8,
}

const REASONS: [FreezeReason; 6] = [
	FreezeReason::Lost,
	FreezeReason::Misused,
	FreezeReason::Stolen,
	FreezeReason::CourtOrder,
	FreezeReason::AuthorityDisputed,
	FreezeReason::EnterpriseSuspended,
];
const ENDS: [AbolitionReason; 3] =
	[AbolitionReason::Worn, AbolitionReason::Lost, AbolitionReason::Renamed];

fn actors() -> Vec<AccountId> {
	vec![
		controller(),
		manager(),
		clerk(),
		b_controller(),
		filer(),
		police(),
		judge(),
		both(),
		registrar(),
		maker(),
		other_maker(),
		court(),
		platform(),
		stranger(),
	]
}

fn pick<T: Clone>(choices: &[T], number: u8) -> T {
	choices[usize::from(number) % choices.len()].clone()
}

/// Whether an act may be for a seal in a status.
fn fits(act: Act, status: SealStatus) -> bool {
	match act {
		Act::Produce => {
			matches!(status, SealStatus::Filed | SealStatus::Active | SealStatus::Suspended)
		}
		Act::Deliver => status == SealStatus::Produced,
		Act::Activate => status == SealStatus::Delivered,
		Act::Suspend => status == SealStatus::Active,
		Act::RequestUpdate => matches!(status, SealStatus::Active | SealStatus::Suspended),
		Act::Resume => status == SealStatus::Suspended,
		Act::Release => status == SealStatus::Frozen,
		_ => status != SealStatus::Abolished,
	}
}

fn odd(number: u8) -> bool {
	number % 2 == 1
}

impl Step {
	/// The account that tries: one of those who may, or anyone.
	fn by(&self, apt: &[AccountId]) -> AccountId {
		if self.apt {
			pick(apt, self.actor)
		} else {
			pick(&actors(), self.actor)
		}
	}

	/// The seal that it is about: mostly one whose status fits the act, often one that stands, now
	/// and then any.
	fn code(&self) -> SealCode {
		let any: Vec<(SealCode, SealStatus)> =
			Seals::<Test>::iter().map(|(code, seal)| (code, seal.status)).collect();
		let of = |fits: &dyn Fn(SealStatus) -> bool| -> Vec<SealCode> {
			any.iter().filter(|(_, status)| fits(*status)).map(|(code, _)| code.clone()).collect()
		};
		let mut codes = match self.target {
			80.. => of(&|status| fits(self.act, status)),
			16.. => of(&|status| status != SealStatus::Abolished),
			_ => of(&|_| true),
		};
		codes.sort();
		if codes.is_empty() || self.target < 4 {
			seal_code(u32::from(self.target))
		} else {
			pick(&codes, self.target)
		}
	}

	/// Whose keeper may.
	fn keepers(&self, code: &SealCode) -> Vec<AccountId> {
		match Seals::<Test>::get(code) {
			Some(seal) if seal.owner == b() => vec![b_controller()],
			_ => vec![controller(), manager()],
		}
	}

	fn owner(&self) -> CreditCode {
		if self.target.is_multiple_of(4) {
			b()
		} else {
			a()
		}
	}

	fn kind(&self) -> SealKind {
		pick(
			&[
				SealKind::Official,
				SealKind::Contract,
				SealKind::LegalRepresentative,
				SealKind::Special(1),
				SealKind::Special(2),
			],
			self.choice,
		)
	}

	/// A seal that one filed for this owner is to replace, if any. The last place in the owner's list
	/// is left to replacements.
	fn old(&self) -> Option<(SealCode, SealKind)> {
		let codes = SealsOf::<Test>::get(self.owner()).to_vec();
		let replaces = !codes.is_empty() && (codes.len() >= 3 || self.actor >= 128);
		let code = replaces.then(|| pick(&codes, self.choice))?;
		Some((code.clone(), Seals::<Test>::get(code)?.kind))
	}

	/// A part for a seal: one in order, or with something wrong.
	fn part(&self, code: &SealCode) -> ElectronicPart {
		let number = code.text()[6..].parse().expect("digits");
		let version = Seals::<Test>::get(code).map_or(0, |seal| seal.electronic_version);
		let mut part = ElectronicPart {
			eseal: digest("seal", number * 100 + version),
			valid_from: 0,
			valid_until: Moment::MAX,
			maker: u32::from(self.choice % 2),
			..electronic(number)
		};
		match (self.apt, self.choice % 8) {
			(false, 0) => part.model = Digest::sm3(b"another model"),
			(false, 1) => part.custody = Custody::Cloud(2),
			(false, 2) => part.image = electronic(u32::from(self.target % 8)).image,
			(false, 3) => part.valid_until = Now::get().saturating_sub(1),
			(false, 4) => part.maker = 3,
			(_, 5) => part.valid_until = Now::get() + 20,
			_ => (),
		}
		part
	}

	/// Do it. The seal that it was about, if it was about one and was not refused.
	fn run(&self) -> Result<Option<SealCode>, DispatchError> {
		let code = self.code();
		let keeper = signed(self.by(&self.keepers(&code)));
		let about = |done: DispatchResult| done.map(|()| Some(code.clone()));
		let none = |done: DispatchResult| done.map(|()| None);
		match self.act {
			Act::FilePool => {
				let new = seal_code(100 + u32::from(self.target % 16));
				let codes = BoundedVec::truncate_from(vec![(new, Digest::sm3(b"impression"))]);
				none(SealRegistry::file_pool(
					signed(self.by(&[filer()])),
					codes,
					u32::from(self.choice % 4),
				))
			}
			Act::WithdrawFromPool => {
				let new = seal_code(100 + u32::from(self.target % 16));
				none(SealRegistry::withdraw_from_pool(signed(self.by(&[filer()])), new))
			}
			Act::Apply => {
				let old = self.old().map(|(code, _)| code);
				none(SealRegistry::apply(keeper, self.kind(), old))
			}
			Act::CloseApplication => {
				let by = signed(self.by(&[filer(), manager(), b_controller()]));
				none(SealRegistry::close_application(by, u64::from(self.choice % 8)))
			}
			Act::File => {
				let (replaces, kind) = match self.old() {
					Some((old, kind)) => (Some(old), kind),
					None => (None, self.kind()),
				};
				let new = seal_code(u32::from(self.target));
				let physical = if odd(self.target) { physical() } else { None };
				let application =
					self.choice.is_multiple_of(16).then_some(u64::from(self.choice / 16));
				let by = signed(self.by(&[filer()]));
				let owner = self.owner();
				none(SealRegistry::file(by, new, owner, kind, physical, replaces, application))
			}
			Act::FirstSeal => {
				let pooled: Vec<SealCode> = Pool::<Test>::iter_keys().collect();
				let new = if pooled.is_empty() { code } else { pick(&pooled, self.target) };
				none(self.first_seal(new))
			}
			Act::Produce => {
				let part = self.part(&code);
				let statement = statement(&code, &part);
				let operator = operator_of(part.maker).expect("an institution");
				let who = self.by(std::slice::from_ref(&operator));
				let signer = if self.apt || odd(self.choice) { operator } else { maker() };
				let signature = sign(&signer, &statement.signed_bytes());
				let (by, deadline) = (signed(who), statement.deadline);
				about(SealRegistry::produce(by, code.clone(), part, deadline, signature))
			}
			Act::Deliver => {
				let by = signed(self.by(&[maker(), other_maker()]));
				about(SealRegistry::deliver(by, code.clone()))
			}
			Act::Activate => about(SealRegistry::activate(keeper, code.clone())),
			Act::Suspend => about(SealRegistry::suspend(keeper, code.clone())),
			Act::Resume => about(SealRegistry::resume(keeper, code.clone())),
			Act::RequestUpdate => about(SealRegistry::request_update(keeper, code.clone())),
			Act::AllowModel => {
				let (model, decision) = (Digest::sm3(b"another model"), Digest::sm3(b"decision"));
				let by = signed(self.by(&[filer()]));
				about(SealRegistry::allow_model(by, code.clone(), model, decision))
			}
			Act::Freeze => {
				let mut hands = self.keepers(&code);
				hands.extend([police(), judge(), court()]);
				let since = odd(self.target)
					.then(|| (Now::get() + 4).saturating_sub(u64::from(self.choice)));
				let by = signed(self.by(&hands));
				about(SealRegistry::freeze(by, code.clone(), pick(&REASONS, self.choice), since))
			}
			Act::Release => {
				let mut hands = self.keepers(&code);
				hands.extend([police(), judge(), both(), court()]);
				let finding = if odd(self.choice) { Finding::Founded } else { Finding::Unfounded };
				about(SealRegistry::release(signed(self.by(&hands)), code.clone(), finding))
			}
			Act::Abolish => {
				let by = signed(self.by(&[controller(), filer()]));
				about(SealRegistry::abolish(by, code.clone(), pick(&ENDS, self.choice)))
			}
			Act::Suspension | Act::Reinstatement | Act::Renaming | Act::Deregistration => {
				none(self.registrar())
			}
			Act::SetSpecialKind => {
				let definition = crate::KindDefinition {
					one_per_enterprise: odd(self.choice),
					names_person: self.choice % 4 > 1,
					..kind("kind")
				};
				let id = u16::from(self.target % 4);
				let by = if self.apt { RuntimeOrigin::root() } else { keeper };
				none(SealRegistry::set_special_kind(by, id, definition))
			}
			Act::RetireSpecialKind => {
				let by = if self.apt { RuntimeOrigin::root() } else { keeper };
				none(SealRegistry::retire_special_kind(by, u16::from(self.target % 8)))
			}
			Act::RecogniseMaker => {
				let by = if self.apt { RuntimeOrigin::root() } else { keeper };
				let profile = profile(crate::Regions::All);
				none(SealRegistry::recognise_maker(by, u32::from(self.choice % 2), profile))
			}
			Act::WithdrawRecognition => {
				let by = if self.apt { RuntimeOrigin::root() } else { keeper };
				none(SealRegistry::withdraw_recognition(by, u32::from(self.choice % 2)))
			}
			Act::Certify => {
				for who in [manager(), maker(), other_maker()] {
					certify(who, if self.apt { Moment::MAX } else { Now::get() });
				}
				Ok(None)
			}
			Act::Bar => {
				SuspendedInstitutions::mutate(|barred| match self.apt {
					true => barred.clear(),
					false => _ = barred.insert(u32::from(self.choice % 4)),
				});
				Ok(None)
			}
			Act::Wait => {
				Now::mutate(|now| *now += u64::from(self.choice / 4));
				Ok(None)
			}
		}
	}

	fn first_seal(&self, code: SealCode) -> DispatchResult {
		let owner = self.owner();
		let part = self.part(&code);
		let statement = ProductionStatement {
			owner,
			kind: SealKind::Official,
			version: 1,
			..statement(&code, &part)
		};
		let signer = self.by(&[operator_of(part.maker).expect("an institution")]);
		let signature = sign(&signer, &statement.signed_bytes());
		let ProductionStatement { code, electronic, deadline, .. } = statement;
		with_storage_layer(|| {
			SealRegistry::issue(&owner, FirstSeal { code, electronic, deadline, signature })
		})
	}

	fn registrar(&self) -> DispatchResult {
		let owner = self.owner();
		let done = match self.act {
			Act::Suspension => SealRegistry::on_suspended(&owner),
			Act::Renaming => SealRegistry::on_renamed(&owner),
			Act::Deregistration => SealRegistry::on_deregistered(&owner),
			_ => SealRegistry::on_reinstated(&owner),
		};
		NotOperating::mutate(|halted| match self.act {
			Act::Suspension => halted.insert(owner),
			Act::Reinstatement => halted.remove(&owner),
			_ => false,
		});
		assert_eq!(done, Ok(()), "the registrar is never refused");
		done
	}
}

/// How a seal moved: by which act, from where, to where, and whether its epoch rose.
type Move = (String, Option<SealStatus>, SealStatus, bool);

/// The table of docs/seal-life.md, each row taken apart.
fn table() -> BTreeSet<(String, String)> {
	let text = include_str!("../../../../docs/seal-life.md");
	let rows = text
		.split("## Transitions")
		.nth(1)
		.and_then(|rest| rest.split("\n## ").next())
		.expect("the page has transitions")
		.lines()
		.filter(|line| line.starts_with("| `"));
	let words = |cell: &str| -> Vec<String> {
		cell.split('`').skip(1).step_by(2).map(String::from).collect()
	};
	let mut table = BTreeSet::new();
	for row in rows {
		let cells: Vec<&str> = row.split('|').map(str::trim).collect();
		let (act, from, to) = (words(cells[1]), words(cells[2]), words(cells[3]));
		let from = if cells[2] == "–" { vec![String::from("–")] } else { from };
		assert!(act.len() == 1 && !from.is_empty() && !to.is_empty(), "a row is whole: {row}");
		let rises = match cells[4] {
			"+1" => true,
			"0" => false,
			other => panic!("an epoch rises or not: {other}"),
		};
		for from in &from {
			for to in &to {
				let to = if to == "same" { from } else { to };
				table.insert(shown(&act[0], from, to, rises));
			}
		}
	}
	table
}

fn shown(act: &str, from: &str, to: &str, rises: bool) -> (String, String) {
	(act.into(), format!("{from} -> {to}, epoch {}", if rises { "+1" } else { "0" }))
}

/// An act as the table has it: `RequestUpdate` is `request_update`.
fn name_of(act: Act) -> String {
	let mut name = String::new();
	for letter in format!("{act:?}").chars() {
		if letter.is_uppercase() && !name.is_empty() {
			name.push('_');
		}
		name.extend(letter.to_lowercase());
	}
	name
}

/// What a run has shown so far, kept beside the registry.
#[derive(Default)]
struct Witness {
	seals: BTreeMap<SealCode, Seal>,
	filed: BTreeSet<SealCode>,
	activated: BTreeSet<SealCode>,
	moves: Vec<Move>,
	done: BTreeSet<Act>,
}

impl Witness {
	/// Look at everything after a step.
	fn look(&mut self, step: &Step, outcome: Result<Option<SealCode>, DispatchError>) {
		SealRegistry::do_try_state().expect("the invariants hold");
		if outcome.is_ok() {
			self.done.insert(step.act);
		}
		self.hear();
		let seals: BTreeMap<SealCode, Seal> = Seals::<Test>::iter().collect();
		assert!(self.seals.keys().all(|code| seals.contains_key(code)), "no record is lost");
		let subject = match outcome {
			Ok(subject) => subject,
			Err(error) => {
				assert_eq!(seals, self.seals, "what is refused ({error:?}) changes nothing");
				None
			}
		};
		for (code, seal) in &seals {
			let before = self.seals.get(code);
			if before.map(unlinked) == Some(unlinked(seal)) && subject.as_ref() != Some(code) {
				continue;
			}
			let epoch = before.map_or(0, |before| before.epoch);
			assert!([epoch, epoch + 1].contains(&seal.epoch), "an epoch rises one by one");
			self.moves.push((
				name_of(step.act),
				before.map(|before| before.status),
				seal.status,
				seal.epoch > epoch,
			));
		}
		self.seals = seals;
		self.check_use();
	}

	/// What the events tell: filings, acceptances, and replacements in one act.
	fn hear(&mut self) {
		let told = System::read_events_for_pallet::<Event<Test>>();
		System::reset_events();
		for event in told {
			match event {
				Event::Filed { code, .. } | Event::FirstSealIssued { code, .. } => {
					assert!(self.filed.insert(code), "a code is filed once");
				}
				Event::Activated { code, replaced } => {
					assert_eq!(get(&code).status, SealStatus::Active);
					if let Some(old) = replaced {
						assert_eq!(get(&old).status, SealStatus::Abolished);
						assert_eq!(get(&old).replaced_by.as_ref(), Some(&code));
					}
					assert!(self.activated.insert(code), "a seal is accepted once");
				}
				_ => (),
			}
		}
	}

	/// Who may be used, and who must not.
	fn check_use(&self) {
		let mut official: BTreeSet<CreditCode> = BTreeSet::new();
		let mut sole: BTreeSet<(CreditCode, SealKind)> = BTreeSet::new();
		for (code, seal) in &self.seals {
			assert!(self.filed.contains(code), "no seal without a filing");
			assert!(!Pool::<Test>::contains_key(code));
			let used = matches!(seal.status, SealStatus::Active | SealStatus::Suspended);
			if used && seal.kind == SealKind::Official {
				assert!(official.insert(seal.owner), "never two official seals");
			}
			if used && is_sole(seal.kind) {
				assert!(sole.insert((seal.owner, seal.kind)), "never two of a sole kind");
			}
			let in_force = SealRegistry::ensure_in_force(code);
			let public = SealRegistry::check(code.clone(), None).expect("it is on record");
			assert_eq!(public.in_force, in_force.is_ok());
			if in_force.is_ok() {
				assert_eq!(seal.status, SealStatus::Active);
				assert!(self.activated.contains(code), "none is used that no keeper accepted");
				let version = public.electronic.expect("it has an electronic part");
				assert_eq!(
					SealRegistry::find(version.part.eseal).map(|(found, _)| found).as_ref(),
					Some(code)
				);
				assert_eq!(public.alleged_since, None, "no use while a report is open");
			}
			if seal.status == SealStatus::Abolished {
				assert_eq!(in_force, Err(Error::<Test>::Abolished.into()), "no use after the end");
			}
		}
	}
}

/// A seal as it stands, whatever is to replace it.
fn unlinked(seal: &Seal) -> Seal {
	Seal { replaces: None, replaced_by: None, ..seal.clone() }
}

fn is_sole(kind: SealKind) -> bool {
	match kind {
		SealKind::Official => true,
		SealKind::Special(id) => {
			SpecialKinds::<Test>::get(id).is_some_and(|kind| kind.definition.one_per_enterprise)
		}
		_ => false,
	}
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
	let acts = ACTS.map(|(act, weight)| (weight, Just(act)));
	let act = proptest::strategy::Union::new_weighted(acts.to_vec());
	let step = (act, any::<u8>(), any::<u8>(), prop::bool::weighted(0.8), any::<u8>())
		.prop_map(|(act, target, actor, apt, choice)| Step { act, target, actor, apt, choice });
	prop::collection::vec(step, 1..220)
}

/// Do all steps on a new chain, look after each, and tell what was seen.
fn run(steps: &[Step]) -> Witness {
	let mut witness = Witness::default();
	new_test_ext().execute_with(|| {
		for (id, one_per_enterprise) in [(1, true), (2, false)] {
			let definition = crate::KindDefinition { one_per_enterprise, ..kind("kind") };
			SealRegistry::set_special_kind(RuntimeOrigin::root(), id, definition).unwrap();
		}
		for step in steps {
			let outcome = step.run();
			witness.look(step, outcome);
		}
	});
	let table = table();
	for (act, from, to, rises) in &witness.moves {
		let from = from.map_or(String::from("–"), |from| format!("{from:?}"));
		let seen = shown(act, &from, &format!("{to:?}"), *rises);
		assert!(table.contains(&seen), "docs/seal-life.md knows of no {seen:?}");
	}
	witness
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..Default::default() })]

	#[test]
	fn no_order_of_acts_breaks_the_registry(steps in steps()) {
		run(&steps);
	}
}

/// The same over orders that are always the same ones, so many that every act succeeds and every row
/// of the table is reached: a check that nothing above passes for want of being tried.
#[test]
fn every_row_of_the_table_is_reached() {
	let seen = RefCell::new((BTreeSet::new(), BTreeSet::new()));
	let config = Config { cases: 640, failure_persistence: None, ..Config::default() };
	let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
	TestRunner::new_with_rng(config, rng)
		.run(&steps(), |steps| {
			let witness = run(&steps);
			let (moves, done) = &mut *seen.borrow_mut();
			for (act, from, to, rises) in witness.moves {
				let from = from.map_or(String::from("–"), |from| format!("{from:?}"));
				moves.insert(shown(&act, &from, &format!("{to:?}"), rises));
			}
			done.extend(witness.done);
			Ok(())
		})
		.expect("no order breaks the registry");
	let (moves, done) = seen.into_inner();
	let missed: Vec<_> = table().difference(&moves).cloned().collect();
	assert!(missed.is_empty(), "never reached: {missed:#?}");
	let never: Vec<_> = ACTS.iter().filter(|(act, _)| !done.contains(act)).collect();
	assert!(never.is_empty(), "never succeeded: {never:?}");
}
