//! Whatever is tried in whatever order, a permit comes only from the required number of distinct
//! approvers in every stage, and is used once.

use super::*;
use crate::{RequestState, WeightInfo};
use proptest::{prelude::*, test_runner::TestRunner};
use seal_primitives::traits::{PermitBook, PermitUse};
use std::{
	cell::Cell,
	collections::{BTreeMap, BTreeSet},
};

/// Everybody who may turn up: the head clerk asks and approves, the rest approve or try to.
const PEOPLE: [AccountId; 8] = [HEAD_CLERK, 10, 11, 20, 21, 22, CLERK, OUTSIDER];

/// How far back from the newest request; one step beyond the oldest is a number never given.
type Back = u64;

fn at(back: Back) -> RequestId {
	NextRequest::<Test>::get().wrapping_sub(1).wrapping_sub(back)
}

#[derive(Clone, Debug)]
enum Act {
	SetPolicy(Vec<(BTreeSet<AccountId>, u32)>),
	RemovePolicy,
	Ask(AccountId),
	Vote(AccountId, Back, bool),
	Withdraw(AccountId, Back),
	Reap(Back),
	Use(AccountId, Back),
	ToggleApprover(AccountId),
	FreezeAndRelease,
	RaiseEpoch,
	Pass(u64),
}

fn person() -> impl Strategy<Value = AccountId> {
	proptest::sample::select(&PEOPLE[..])
}

fn asker() -> impl Strategy<Value = AccountId> {
	proptest::sample::select(&[CLERK, HEAD_CLERK, OUTSIDER][..])
}

fn approver() -> impl Strategy<Value = AccountId> {
	proptest::sample::select(&PEOPLE[..6])
}

fn act() -> impl Strategy<Value = Act> {
	let back = 0u64..3;
	let one_stage = (proptest::collection::btree_set(approver(), 0..5), 0u32..4);
	prop_oneof![
		2 => proptest::collection::vec(one_stage, 0..4).prop_map(Act::SetPolicy),
		1 => Just(Act::RemovePolicy),
		12 => asker().prop_map(Act::Ask),
		150 => (person(), back.clone(), proptest::bool::weighted(0.98))
			.prop_map(|(who, back, approve)| Act::Vote(who, back, approve)),
		1 => (person(), back.clone()).prop_map(|(who, back)| Act::Withdraw(who, back)),
		2 => back.clone().prop_map(Act::Reap),
		25 => (asker(), back).prop_map(|(who, back)| Act::Use(who, back)),
		1 => approver().prop_map(Act::ToggleApprover),
		1 => Just(Act::FreezeAndRelease),
		1 => Just(Act::RaiseEpoch),
		2 => (1u64..60).prop_map(Act::Pass),
	]
}

/// What the test itself keeps of a request: its policy, who asked, and who approved in each stage.
struct Witness {
	policy: Policy<Test>,
	requester: AccountId,
	approved: Vec<BTreeSet<AccountId>>,
}

impl Witness {
	/// Whether every stage has its approvals, from its own approvers and not from the requester.
	fn suffices(&self) -> bool {
		self.policy.stages.len() == self.approved.len()
			&& self.policy.stages.iter().zip(&self.approved).all(|(stage, approved)| {
				approved.len() >= stage.required as usize
					&& approved.is_subset(&stage.approvers)
					&& !approved.contains(&self.requester)
			})
	}
}

#[derive(Default)]
struct Witnesses {
	all: BTreeMap<RequestId, Witness>,
	permitted: BTreeSet<RequestId>,
	used: BTreeSet<RequestId>,
}

impl Witnesses {
	fn play(&mut self, act: Act) {
		match act {
			Act::SetPolicy(stages) => {
				let stages = stages
					.into_iter()
					.map(|(who, required)| stage(&who.into_iter().collect::<Vec<_>>(), required))
					.collect();
				let _ =
					ApprovalWorkflows::set_policy(signed(BOSS), seal(), KIND, policy_of(stages));
			}
			Act::RemovePolicy => {
				let _ = ApprovalWorkflows::remove_policy(signed(BOSS), seal(), KIND);
			}
			Act::Ask(requester) => {
				let id = NextRequest::<Test>::get();
				let policy = ApprovalWorkflows::policy(seal(), KIND);
				if ask(requester, seal()).is_ok() {
					let policy = policy.expect("none is asked for without a policy").policy;
					self.all.insert(id, Witness { policy, requester, approved: vec![] });
				}
			}
			Act::Vote(who, back, approve) => {
				let id = at(back);
				let stage = Requests::<Test>::get(id).map(|request| request.stage as usize);
				if ApprovalWorkflows::vote(signed(who), id, approve).is_ok() && approve {
					let (stage, witness) = (stage.expect("voted on"), self.all.get_mut(&id));
					let approved = &mut witness.expect("asked for").approved;
					approved.resize_with(approved.len().max(stage + 1), BTreeSet::new);
					assert!(approved[stage].insert(who), "nobody approves twice in a stage");
				}
			}
			Act::Withdraw(who, back) => {
				let _ = ApprovalWorkflows::withdraw(signed(who), at(back));
			}
			Act::Reap(back) => {
				let _ = ApprovalWorkflows::reap(signed(99), at(back));
			}
			Act::Use(signer, back) => {
				let id = at(back);
				let usage = PermitUse {
					seal: &seal(),
					signer: &signer,
					document: &document(),
					document_kind: KIND,
				};
				if <ApprovalWorkflows as PermitBook<_>>::consume(id, &usage).is_ok() {
					let witness = &self.all[&id];
					assert!(witness.suffices() && witness.requester == signer);
					assert!(self.used.insert(id), "a permit is used once");
				}
			}
			Act::ToggleApprover(who) => Roles::mutate(|all| {
				let role = (OWNER, who, MemberRole::Approver);
				if !all.remove(&role) {
					all.insert(role);
				}
			}),
			Act::FreezeAndRelease => {
				set_status(&seal(), SealStatus::Frozen);
				set_status(&seal(), SealStatus::Active);
			}
			Act::RaiseEpoch => raise_epoch(),
			Act::Pass(time) => pass(time),
		}
	}

	fn check(&mut self) {
		for (id, request) in Requests::<Test>::iter() {
			let permitted = matches!(request.state, RequestState::Permitted { .. });
			assert_eq!(permitted, self.all[&id].suffices(), "request {id}: {request:?}");
			if permitted {
				self.permitted.insert(id);
			}
		}
		assert_ok!(ApprovalWorkflows::do_try_state());
	}
}

#[test]
fn a_permit_has_its_approvals() {
	let (permitted, used) = (Cell::new(0), Cell::new(0));
	TestRunner::new(ProptestConfig::with_cases(256))
		.run(&proptest::collection::vec(act(), 1..200), |acts| {
			new_test_ext().execute_with(|| {
				let mut witnesses = Witnesses::default();
				set_policy();
				for act in acts {
					witnesses.play(act);
					witnesses.check();
				}
				permitted.set(permitted.get() + witnesses.permitted.len());
				used.set(used.get() + witnesses.used.len());
			});
			Ok(())
		})
		.expect("permits come from approvals alone");
	// Some did come about and were used (usually some hundreds): the above says something.
	assert!(permitted.get() > 0 && used.get() > 0, "{permitted:?} permitted, {used:?} used");
}

/// The largest policy is weighed by every approver it names.
#[test]
fn a_policy_is_weighed_by_its_approvers() {
	let full: Vec<AccountId> = (100..100 + u64::from(MaxApprovers::get())).collect();
	let policy = policy_of(vec![stage(&full, 16); MaxStages::get() as usize]);
	assert_eq!(policy.approvers(), 80);
	assert!(<() as WeightInfo>::set_policy(80).all_gt(<() as WeightInfo>::set_policy(3)));
}
