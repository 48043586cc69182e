//! Whatever is tried in whatever order, a permit comes only from the required number of distinct
//! approvers in every stage, and is used once.

use super::*;
use crate::{RequestState, WeightInfo};
use proptest::prelude::*;
use seal_primitives::traits::{PermitBook, PermitUse};
use std::collections::{BTreeMap, BTreeSet};

/// Everybody who may turn up: the head clerk asks and approves, the rest approve or try to.
const PEOPLE: [AccountId; 8] = [HEAD_CLERK, 10, 11, 20, 21, 22, CLERK, OUTSIDER];

#[derive(Clone, Debug)]
enum Act {
	SetPolicy(Vec<(BTreeSet<AccountId>, u32)>),
	RemovePolicy,
	Ask(AccountId),
	Vote(AccountId, RequestId, bool),
	Withdraw(AccountId, RequestId),
	Reap(RequestId),
	Use(AccountId, RequestId),
	ToggleApprover(AccountId),
	FreezeAndRelease,
	RaiseEpoch,
	Pass(u64),
}

fn person() -> impl Strategy<Value = AccountId> {
	proptest::sample::select(&PEOPLE[..])
}

fn approver() -> impl Strategy<Value = AccountId> {
	proptest::sample::select(&PEOPLE[..6])
}

fn act() -> impl Strategy<Value = Act> {
	let id = 0u64..6;
	let one_stage = (proptest::collection::btree_set(approver(), 0..5), 0u32..4);
	prop_oneof![
		2 => proptest::collection::vec(one_stage, 0..4).prop_map(Act::SetPolicy),
		1 => Just(Act::RemovePolicy),
		6 => person().prop_map(Act::Ask),
		60 => (person(), id.clone(), proptest::bool::weighted(0.97))
			.prop_map(|(who, id, approve)| Act::Vote(who, id, approve)),
		1 => (person(), id.clone()).prop_map(|(who, id)| Act::Withdraw(who, id)),
		2 => id.clone().prop_map(Act::Reap),
		6 => (person(), id).prop_map(|(who, id)| Act::Use(who, id)),
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
	used: BTreeSet<RequestId>,
	permits: u32,
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
				if ApprovalWorkflows::request(signed(requester), seal(), KIND, document()).is_ok() {
					let policy = policy.expect("none is asked for without a policy").policy;
					self.all.insert(id, Witness { policy, requester, approved: vec![] });
				}
			}
			Act::Vote(who, id, approve) => {
				let stage = Requests::<Test>::get(id).map(|request| request.stage as usize);
				if ApprovalWorkflows::vote(signed(who), id, approve).is_ok() && approve {
					let (stage, witness) = (stage.expect("voted on"), self.all.get_mut(&id));
					let approved = &mut witness.expect("asked for").approved;
					approved.resize_with(approved.len().max(stage + 1), BTreeSet::new);
					assert!(approved[stage].insert(who), "nobody approves twice in a stage");
				}
			}
			Act::Withdraw(who, id) => {
				let _ = ApprovalWorkflows::withdraw(signed(who), id);
			}
			Act::Reap(id) => {
				let _ = ApprovalWorkflows::reap(signed(99), id);
			}
			Act::Use(signer, id) => {
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
		self.permits = 0;
		for (id, request) in Requests::<Test>::iter() {
			let permitted = matches!(request.state, RequestState::Permitted { .. });
			assert_eq!(permitted, self.all[&id].suffices(), "request {id}: {request:?}");
			self.permits += u32::from(permitted);
		}
		assert_ok!(ApprovalWorkflows::do_try_state());
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(64))]

	#[test]
	fn a_permit_has_its_approvals(acts in proptest::collection::vec(act(), 1..200)) {
		new_test_ext().execute_with(|| {
			let mut witnesses = Witnesses::default();
			assert_ok!(ApprovalWorkflows::set_policy(signed(BOSS), seal(), KIND, policy()));
			for act in acts {
				witnesses.play(act);
				witnesses.check();
			}
		});
	}
}

/// The property above says something: permits do come about, and are used.
#[test]
fn the_witness_sees_permits() {
	new_test_ext().execute_with(|| {
		let mut witnesses = Witnesses::default();
		set_policy();
		witnesses.play(Act::Ask(CLERK));
		for who in [HEADS[0], DIRECTORS[0], DIRECTORS[0], DIRECTORS[1]] {
			assert_eq!(witnesses.permits, 0);
			witnesses.play(Act::Vote(who, 0, true));
			witnesses.check();
		}
		assert_eq!(witnesses.permits, 1);
		witnesses.play(Act::Use(CLERK, 0));
		witnesses.play(Act::Use(CLERK, 0));
		assert_eq!(witnesses.used.len(), 1);
	});
}

/// The largest policy is weighed by every approver it names.
#[test]
fn a_policy_is_weighed_by_its_approvers() {
	let full: Vec<AccountId> = (100..100 + u64::from(MaxApprovers::get())).collect();
	let policy = policy_of(vec![stage(&full, 16); MaxStages::get() as usize]);
	assert_eq!(policy.approvers(), 80);
	assert!(<() as WeightInfo>::set_policy(80).all_gt(<() as WeightInfo>::set_policy(3)));
}
