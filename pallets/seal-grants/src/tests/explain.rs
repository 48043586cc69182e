//! A use that is refused names the link that failed, and why; asking changes nothing.

use super::*;

/// A chain of four, of which the last one's holder asks after something happened.
fn after(happens: impl FnOnce([GrantId; 4]), depth: u8, reason: LinkReason) {
	build_and_execute(|| {
		let grants = chain();
		let user = BRANCH_CLERKS[2];
		assert_usable(grants[3], user);
		happens(grants);
		assert_broken(grants[3], user, grants[usize::from(depth) - 1], depth, reason);
	});
}

#[test]
fn a_grant_that_was_never_given() {
	build_and_execute(|| assert_broken(99, CLERK, 99, 0, LinkReason::Gone));
}

#[test]
fn another_seal() {
	build_and_execute(|| {
		let id = granted(Grantee::Member(CLERK), wide());
		let usage = GrantUse { seal: &other_seal(), ..usage(id, &CLERK) };
		assert_noop!(
			<SealGrants as GrantBook<_>>::ensure_granted(&usage),
			Error::<Test>::BrokenLink { depth: 1, reason: LinkReason::WrongSeal }
		);
	});
}

#[test]
fn other_people() {
	build_and_execute(|| {
		let of_member = granted(Grantee::Member(CLERK), wide());
		for who in [BOSS, MANAGER, CLERKS[1], OPERATOR, 99] {
			assert_broken(of_member, who, of_member, 1, LinkReason::NotHolder);
		}
		let of_platform = granted(Grantee::Institution(PLATFORM), wide());
		assert_usable(of_platform, OPERATOR);
		for who in [BOSS, CLERK, OTHER_OPERATOR] {
			assert_broken(of_platform, who, of_platform, 1, LinkReason::NotHolder);
		}
		// Not even the enterprise's own people, until one is named.
		let of_branch = granted(Grantee::Enterprise(BRANCH), wide());
		for who in [BRANCH_BOSS, BRANCH_MANAGER, BRANCH_CLERKS[0]] {
			assert_broken(of_branch, who, of_branch, 1, LinkReason::NotHolder);
		}
		// Who passed it on does not use what they passed on.
		let [.., two, three] = chain();
		assert_broken(three, BRANCH_CLERKS[1], three, 4, LinkReason::NotHolder);
		assert_usable(two, BRANCH_CLERKS[1]);
	});
}

#[test]
fn a_new_operator_uses_and_the_old_one_does_not() {
	build_and_execute(|| {
		let id = granted(Grantee::Institution(PLATFORM), wide());
		Operators::mutate(|all| all.insert(PLATFORM, 53));
		assert_usable(id, 53);
		assert_broken(id, OPERATOR, id, 1, LinkReason::NotHolder);
	});
}

#[test]
fn times() {
	build_and_execute(|| {
		let from = Now::get() + 10;
		let whole = granted(Grantee::Member(CLERK), wide());
		let terms = Terms { valid_from: from, valid_until: from + 5, ..wide() };
		let part = passed_on(CLERK, whole, Grantee::Member(CLERKS[1]), terms);
		pass(9);
		assert_broken(part, CLERKS[1], part, 2, LinkReason::NotYetValid);
		pass(1);
		assert_usable(part, CLERKS[1]);
		pass(5);
		assert_usable(part, CLERKS[1]);
		pass(1);
		assert_broken(part, CLERKS[1], part, 2, LinkReason::Expired);
		assert_usable(whole, CLERK);
		pass(MaxDuration::get());
		assert_broken(part, CLERKS[1], whole, 1, LinkReason::Expired);
	});
}

#[test]
fn uses() {
	after(
		|[_, one, ..]| {
			for _ in 0..3 {
				assert_ok!(consume(one, BRANCH_CLERKS[0]));
			}
		},
		1,
		LinkReason::UsedUp,
	);
	build_and_execute(|| {
		let root = granted(Grantee::Member(CLERK), wide());
		let terms = Terms { uses: Some(1), ..wide() };
		let one = passed_on(CLERK, root, Grantee::Member(CLERKS[1]), terms);
		assert_ok!(consume(one, CLERKS[1]));
		assert_broken(one, CLERKS[1], one, 2, LinkReason::UsedUp);
		assert_usable(root, CLERK);
	});
}

#[test]
fn the_seal_left_force() {
	let pause = |_| {
		set_status(&seal(), SealStatus::Frozen);
		set_status(&seal(), SealStatus::Active);
	};
	after(pause, 1, LinkReason::SealChanged);
	let to_another = |_| Seals::mutate(|all| all.get_mut(&seal()).expect("filed").owner = STRANGER);
	new_test_ext().execute_with(|| {
		appoint_managers();
		let [root, .., last] = chain();
		to_another(root);
		assert_broken(last, BRANCH_CLERKS[2], root, 1, LinkReason::SealChanged);
	});
}

#[test]
fn an_enterprise_changed() {
	after(|_| raise_epoch(OWNER), 1, LinkReason::GiverChanged);
	after(|_| raise_epoch(BRANCH), 1, LinkReason::HolderChanged);
}

#[test]
fn the_group_was_left_and_joining_again_does_not_help() {
	after(|_| untie(OWNER, BRANCH), 1, LinkReason::GroupLeft);
	let rejoin = |_| {
		untie(OWNER, BRANCH);
		pass(1);
		tie(OWNER, BRANCH);
	};
	after(rejoin, 1, LinkReason::GroupLeft);
}

#[test]
fn the_group_may_be_older_than_the_grant() {
	build_and_execute(|| {
		pass(50);
		let [.., last] = chain();
		assert_usable(last, BRANCH_CLERKS[2]);
	});
}

#[test]
fn a_member_above_lost_the_role_for_a_while() {
	let leave = |_| take_role(BRANCH, BRANCH_CLERKS[1], MemberRole::Signer);
	after(leave, 3, LinkReason::NotSigner);
	build_and_execute(|| {
		let [.., last] = chain();
		let role = MemberRole::Signer;
		take_role(BRANCH, BRANCH_CLERKS[2], role);
		assert_broken(last, BRANCH_CLERKS[2], last, 4, LinkReason::NotSigner);
		give_role(BRANCH, BRANCH_CLERKS[2], role);
		assert_usable(last, BRANCH_CLERKS[2]);
	});
}

#[test]
fn an_institution_above_is_suspended() {
	build_and_execute(|| {
		let of_platform = granted(Grantee::Institution(PLATFORM), wide());
		let below = passed_on(OPERATOR, of_platform, Grantee::Member(CLERK), wide());
		assert_usable(below, CLERK);
		SuspendedInstitutions::mutate(|all| all.insert(PLATFORM));
		assert_broken(below, CLERK, of_platform, 1, LinkReason::InstitutionUnfit);
		SuspendedInstitutions::set(Default::default());
		assert_usable(below, CLERK);
	});
}

#[test]
fn documents_of_another_kind_or_with_a_higher_amount() {
	build_and_execute(|| {
		let root = granted(Grantee::Member(CLERK), narrow());
		let terms = Terms { document_kinds: kinds(&[KIND]), ..narrow() };
		let terms = Terms { max_amount: Some(AmountClass::To10Thousand), ..terms };
		let one = passed_on(CLERK, root, Grantee::Member(CLERKS[1]), terms);
		let why = |kind, amount| SealGrants::explain(one, CLERKS[1], seal(), kind, amount);
		let fault = |link, depth, reason| Err(LinkFault { link, depth, reason });

		assert_eq!(why(KIND, AmountClass::NoSum), Ok(()));
		assert_eq!(why(KIND, AmountClass::To10Thousand), Ok(()));
		assert_eq!(why(KIND, AmountClass::To100Thousand), fault(one, 2, LinkReason::AmountTooHigh));
		assert_eq!(why(KIND, AmountClass::To10Million), fault(root, 1, LinkReason::AmountTooHigh));
		assert_eq!(
			why(DocumentKind::Tender, AmountClass::NoSum),
			fault(one, 2, LinkReason::WrongDocumentKind)
		);
		assert_eq!(
			why(DocumentKind::Letter, AmountClass::NoSum),
			fault(root, 1, LinkReason::WrongDocumentKind)
		);
	});
}

#[test]
fn of_several_links_at_fault_the_one_nearest_to_the_root_is_named() {
	build_and_execute(|| {
		let [root, one, _, last] = chain();
		for clerk in BRANCH_CLERKS {
			take_role(BRANCH, clerk, MemberRole::Signer);
		}
		assert_broken(last, BRANCH_CLERKS[2], one, 2, LinkReason::NotSigner);
		raise_epoch(BRANCH);
		assert_broken(last, BRANCH_CLERKS[2], root, 1, LinkReason::HolderChanged);
	});
}

#[test]
fn neither_a_freeze_nor_a_certificate_is_this_pallets_to_ask() {
	build_and_execute(|| {
		let id = granted(Grantee::Member(CLERK), wide());
		Certificates::set(Default::default());
		Seals::mutate(|all| all.get_mut(&seal()).expect("filed").version = 2);
		assert_usable(id, CLERK);
	});
}

/// What the error says fits into what a module's error may be: kind, depth, reason.
#[test]
fn the_error_carries_depth_and_reason() {
	let error = Error::<Test>::BrokenLink { depth: 3, reason: LinkReason::Stopped };
	let sp_runtime::DispatchError::Module(module) = error.into() else { panic!("a module's") };
	assert_eq!(module.error[1..], [3, 12, 0]);
	assert_eq!(module.message, Some("BrokenLink"));
}
