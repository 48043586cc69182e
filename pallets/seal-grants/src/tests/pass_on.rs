use super::*;

#[test]
fn a_member_passes_on_to_a_colleague() {
	build_and_execute(|| {
		let root = granted(Grantee::Member(CLERK), wide());
		pass(5);
		assert_ok!(pass_on(CLERK, root, Grantee::Member(CLERKS[1]), narrow()));

		let id = root + 1;
		let grantee = Grantee::Member(CLERKS[1]);
		last_event(Event::PassedOn { grant: id, parent: root, grantee: grantee.clone() });
		let owner = Side { enterprise: OWNER, epoch: 0 };
		assert_eq!(
			stored(id),
			Grant {
				seal: seal(),
				source: Source::Grant { parent: root, root },
				depth: 2,
				giver: owner,
				holder: owner,
				grantor: CLERK,
				grantee,
				terms: narrow(),
				uses_left: Some(3),
				given_at: Now::get(),
			}
		);
		assert_eq!((stored(id).parent(), stored(id).root(id)), (Some(root), root));
		assert_eq!((Trees::<Test>::get(root), TreesOf::<Test>::get(seal())), (2, 1));
		assert_usable(id, CLERKS[1]);
		assert_usable(root, CLERK);
	});
}

#[test]
fn only_who_holds_it_passes_it_on() {
	build_and_execute(|| {
		let to = || Grantee::Member(CLERKS[3]);
		let of_member = granted(Grantee::Member(CLERK), wide());
		for who in [BOSS, MANAGER, CLERKS[1], OPERATOR, BRANCH_MANAGER, 99] {
			assert_noop!(pass_on(who, of_member, to(), wide()), Error::<Test>::NotHolder);
		}
		let of_platform = granted(Grantee::Institution(PLATFORM), wide());
		for who in [BOSS, MANAGER, CLERK, OTHER_OPERATOR, 99] {
			assert_noop!(pass_on(who, of_platform, to(), wide()), Error::<Test>::NotHolder);
		}
		let of_branch = granted(Grantee::Enterprise(BRANCH), wide());
		for who in [BOSS, MANAGER, BRANCH_CLERKS[0], SISTER_BOSS, 99] {
			assert_noop!(pass_on(who, of_branch, to(), wide()), Error::<Test>::NotHolder);
		}
		assert_noop!(pass_on(CLERK, 99, to(), wide()), Error::<Test>::NotFound);
	});
}

#[test]
fn an_enterprise_acts_through_its_managers_of_that_kind() {
	build_and_execute(|| {
		let root = granted(Grantee::Enterprise(BRANCH), wide());
		let to = || Grantee::Member(BRANCH_CLERKS[0]);
		passed_on(BRANCH_BOSS, root, to(), wide());
		passed_on(BRANCH_MANAGER, root, to(), wide());
		let tax = seal_kinds(&[SealKind::Tax]);
		assert_ok!(SealGrants::appoint(signed(BRANCH_BOSS), BRANCH_MANAGER, tax));
		assert_noop!(pass_on(BRANCH_MANAGER, root, to(), wide()), Error::<Test>::NotHolder);
	});
}

#[test]
fn an_enterprise_names_its_members_in_any_case_and_others_if_it_may() {
	build_and_execute(|| {
		let may = granted(Grantee::Enterprise(BRANCH), wide());
		let may_not = granted(Grantee::Enterprise(BRANCH), Terms { may_pass_on: false, ..wide() });
		let terms = || Terms { may_pass_on: false, ..wide() };
		for grantee in [
			Grantee::Member(BRANCH_CLERKS[0]),
			Grantee::Institution(PLATFORM),
			Grantee::Enterprise(OWNER),
		] {
			assert_ok!(pass_on(BRANCH_BOSS, may, grantee, terms()));
		}
		assert_ok!(pass_on(BRANCH_BOSS, may_not, Grantee::Member(BRANCH_CLERKS[0]), terms()));
		for grantee in [Grantee::Institution(PLATFORM), Grantee::Enterprise(OWNER)] {
			assert_noop!(
				pass_on(BRANCH_BOSS, may_not, grantee, terms()),
				Error::<Test>::MayNotPassOn
			);
		}
	});
}

#[test]
fn members_and_platforms_pass_on_if_they_may_and_to_members_only() {
	build_and_execute(|| {
		for (holder, by) in
			[(Grantee::Member(CLERK), CLERK), (Grantee::Institution(PLATFORM), OPERATOR)]
		{
			let may = granted(holder.clone(), wide());
			let may_not = granted(holder, Terms { may_pass_on: false, ..wide() });
			let terms = || Terms { may_pass_on: false, ..wide() };
			assert_ok!(pass_on(by, may, Grantee::Member(CLERKS[1]), terms()));
			assert_noop!(
				pass_on(by, may_not, Grantee::Member(CLERKS[1]), terms()),
				Error::<Test>::MayNotPassOn
			);
			for grantee in [Grantee::Institution(OTHER_PLATFORM), Grantee::Enterprise(BRANCH)] {
				assert_noop!(pass_on(by, may, grantee, terms()), Error::<Test>::MembersOnly);
			}
		}
	});
}

#[test]
fn grantees_belong_to_the_enterprise_that_it_is_held_for() {
	build_and_execute(|| {
		let of_branch = granted(Grantee::Enterprise(BRANCH), wide());
		let refused = |by, parent, who| {
			assert_noop!(
				pass_on(by, parent, Grantee::Member(who), wide()),
				Error::<Test>::GranteeNotSigner
			);
		};
		refused(BRANCH_MANAGER, of_branch, CLERK);
		refused(BRANCH_MANAGER, of_branch, SISTER_CLERK);
		let of_clerk =
			passed_on(BRANCH_MANAGER, of_branch, Grantee::Member(BRANCH_CLERKS[0]), wide());
		refused(BRANCH_CLERKS[0], of_clerk, CLERK);
		let of_platform =
			passed_on(BRANCH_MANAGER, of_branch, Grantee::Institution(PLATFORM), wide());
		refused(OPERATOR, of_platform, CLERK);
		passed_on(OPERATOR, of_platform, Grantee::Member(BRANCH_CLERKS[1]), wide());
		// Head and subsidiary of the holder, not of the owner.
		assert_noop!(
			pass_on(BRANCH_BOSS, of_branch, Grantee::Enterprise(SISTER), wide()),
			Error::<Test>::NotInGroup
		);
		assert_noop!(
			pass_on(BRANCH_BOSS, of_branch, Grantee::Institution(MAKER), wide()),
			NOT_CAPABLE
		);
	});
}

#[test]
fn a_head_passes_on_from_one_subsidiary_to_another() {
	build_and_execute(|| {
		file_seal(seal(), BRANCH, SealKind::Contract);
		let root = NextGrant::<Test>::get();
		assert_ok!(give(BRANCH_MANAGER, Grantee::Enterprise(OWNER), wide()));
		let second = passed_on(MANAGER, root, Grantee::Enterprise(SISTER), wide());
		let third = passed_on(SISTER_BOSS, second, Grantee::Member(SISTER_CLERK), wide());
		assert_usable(third, SISTER_CLERK);
		untie(OWNER, SISTER);
		assert_broken(third, SISTER_CLERK, second, 2, LinkReason::GroupLeft);
	});
}

#[test]
fn nobody_passes_on_to_themselves() {
	build_and_execute(|| {
		let root = granted(Grantee::Member(CLERK), wide());
		assert_noop!(pass_on(CLERK, root, Grantee::Member(CLERK), wide()), Error::<Test>::OwnGrant);
		give_role(BRANCH, BRANCH_MANAGER, MemberRole::Signer);
		let of_branch = granted(Grantee::Enterprise(BRANCH), wide());
		assert_noop!(
			pass_on(BRANCH_MANAGER, of_branch, Grantee::Member(BRANCH_MANAGER), wide()),
			Error::<Test>::OwnGrant
		);
	});
}

#[test]
fn terms_are_nowhere_wider() {
	build_and_execute(|| {
		let terms = narrow();
		let (from, until) = (terms.valid_from, terms.valid_until);
		let root = granted(Grantee::Member(CLERK), terms.clone());
		let pass_on = |terms| pass_on(CLERK, root, Grantee::Member(CLERKS[1]), terms);
		let refused = |terms, error: Error<Test>| {
			assert_noop!(pass_on(terms), error);
		};
		let same = || terms.clone();

		refused(Terms { valid_from: from - 1, ..same() }, Error::BeginsBefore);
		refused(Terms { valid_until: until + 1, ..same() }, Error::EndsAfter);
		refused(Terms { uses: Some(4), ..same() }, Error::MoreUses);
		refused(Terms { uses: None, ..same() }, Error::MoreUses);
		let more = [KIND, DocumentKind::Tender, DocumentKind::Letter];
		for document_kinds in [None, kinds(&more), kinds(&[DocumentKind::Letter])] {
			refused(Terms { document_kinds, ..same() }, Error::MoreDocumentKinds);
		}
		for max_amount in [None, Some(AmountClass::To10Million)] {
			refused(Terms { max_amount, ..same() }, Error::HigherAmount);
		}
		// What is sound in no place is so in none below.
		refused(Terms { uses: Some(0), ..same() }, Error::NoUses);
		refused(Terms { document_kinds: kinds(&[]), ..same() }, Error::NoDocumentKinds);
		refused(Terms { valid_until: from - 1, ..same() }, Error::ValidityEmpty);

		assert_ok!(pass_on(same()));
		assert_ok!(pass_on(Terms {
			valid_from: from + 1,
			valid_until: until - 1,
			uses: Some(1),
			document_kinds: kinds(&[DocumentKind::Tender]),
			max_amount: Some(AmountClass::NoSum),
			may_pass_on: false,
		}));
		pass(50);
		refused(Terms { valid_until: from + 49, ..same() }, Error::OverAlready);
	});
}

#[test]
fn whom_an_enterprise_may_only_name_may_not_pass_on() {
	build_and_execute(|| {
		let root = granted(Grantee::Enterprise(BRANCH), Terms { may_pass_on: false, ..wide() });
		assert_noop!(
			pass_on(BRANCH_MANAGER, root, Grantee::Member(BRANCH_CLERKS[0]), wide()),
			Error::<Test>::PassedOnFurther
		);
	});
}

#[test]
fn no_more_uses_than_are_left() {
	build_and_execute(|| {
		let root = granted(Grantee::Member(CLERK), narrow());
		let to =
			|uses| pass_on(CLERK, root, Grantee::Member(CLERKS[1]), Terms { uses, ..narrow() });
		assert_ok!(to(Some(3)));
		assert_ok!(consume(root, CLERK));
		assert_noop!(to(Some(3)), Error::<Test>::MoreUses);
		assert_ok!(to(Some(2)));
	});
}

#[test]
fn a_chain_has_so_many_links() {
	build_and_execute(|| {
		let [.., last] = chain();
		assert_eq!(stored(last).depth, MaxDepth::get());
		assert_noop!(
			pass_on(BRANCH_CLERKS[2], last, Grantee::Member(BRANCH_CLERKS[0]), narrow()),
			Error::<Test>::PassedOnTooOften
		);
	});
}

#[test]
fn a_tree_has_so_many_grants_and_others_are_not_kept_out() {
	build_and_execute(|| {
		let root = granted(Grantee::Member(CLERK), narrow());
		let other = granted(Grantee::Member(CLERK), narrow());
		let to = |parent| pass_on(CLERK, parent, Grantee::Member(CLERKS[1]), narrow());
		for _ in 1..MaxTreeSize::get() {
			assert_ok!(to(root));
		}
		assert_noop!(to(root), Error::<Test>::TreeFull);
		assert_ok!(to(other));
		assert_ok!(SealGrants::revoke(signed(CLERK), root + 2));
		assert_ok!(to(root));
	});
}

#[test]
fn what_does_not_hold_is_not_passed_on_but_what_will_is() {
	build_and_execute(|| {
		let later = Terms { valid_from: Now::get() + 10, ..narrow() };
		let root = granted(Grantee::Member(CLERK), later.clone());
		let below = passed_on(CLERK, root, Grantee::Member(CLERKS[1]), later.clone());
		let to = || pass_on(CLERKS[1], below, Grantee::Member(CLERKS[2]), later.clone());
		let broken = |depth, reason| {
			assert_noop!(to(), Error::<Test>::BrokenLink { depth, reason });
		};
		take_role(OWNER, CLERK, MemberRole::Signer);
		broken(1, LinkReason::NotSigner);
		give_role(OWNER, CLERK, MemberRole::Signer);
		assert_ok!(SealGrants::emergency_stop(signed(MANAGER)));
		broken(1, LinkReason::Stopped);
		assert_ok!(SealGrants::lift_emergency_stop(signed(BOSS)));
		assert_ok!(to());
		pass(10);
		for _ in 0..3 {
			assert_ok!(consume(below, CLERKS[1]));
		}
		broken(1, LinkReason::UsedUp);
		assert_ok!(SealGrants::revoke(signed(MANAGER), root));
		broken(1, LinkReason::Gone);
	});
}
