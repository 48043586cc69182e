use super::*;

#[test]
fn a_manager_gives_leave() {
	build_and_execute(|| {
		set_status(&seal(), SealStatus::Suspended);
		set_status(&seal(), SealStatus::Active);
		raise_epoch(BRANCH);
		assert_ok!(give(MANAGER, Grantee::Enterprise(BRANCH), narrow()));

		last_event(Event::Granted { grant: 0, seal: seal(), grantee: Grantee::Enterprise(BRANCH) });
		assert_eq!(
			stored(0),
			Grant {
				seal: seal(),
				source: Source::Seal { epoch: 1 },
				depth: 1,
				giver: Side { enterprise: OWNER, epoch: 0 },
				holder: Side { enterprise: BRANCH, epoch: 1 },
				grantor: MANAGER,
				grantee: Grantee::Enterprise(BRANCH),
				terms: narrow(),
				uses_left: Some(3),
				given_at: Now::get(),
			}
		);
		assert_eq!((stored(0).parent(), stored(0).root(0)), (None, 0));
		assert_eq!((Trees::<Test>::get(0), TreesOf::<Test>::get(seal())), (1, 1));
		assert_eq!(NextGrant::<Test>::get(), 1);
		assert_eq!(SealGrants::seal_grant(1), None);
	});
}

#[test]
fn members_platforms_and_the_group_are_granted_and_nobody_else() {
	build_and_execute(|| {
		for grantee in [
			Grantee::Member(CLERK),
			Grantee::Institution(PLATFORM),
			Grantee::Enterprise(BRANCH),
			Grantee::Enterprise(SISTER),
		] {
			assert_ok!(give(BOSS, grantee, narrow()));
		}
		for who in [BOSS, CASHIER, BRANCH_CLERKS[0], OUTSIDER, OPERATOR, 99] {
			assert_noop!(
				give(MANAGER, Grantee::Member(who), narrow()),
				Error::<Test>::GranteeNotSigner
			);
		}
		for id in [MAKER, 99] {
			assert_noop!(give(MANAGER, Grantee::Institution(id), narrow()), NOT_CAPABLE);
		}
		for code in [OWNER, STRANGER] {
			assert_noop!(
				give(MANAGER, Grantee::Enterprise(code), narrow()),
				Error::<Test>::NotInGroup
			);
		}
	});
}

#[test]
fn a_subsidiary_grants_to_its_head() {
	build_and_execute(|| {
		file_seal(other_seal(), BRANCH, SealKind::Contract);
		let to = |code| {
			let (by, grantee) = (signed(BRANCH_MANAGER), Grantee::Enterprise(code));
			SealGrants::grant(by, other_seal(), grantee, narrow())
		};
		assert_ok!(to(OWNER));
		assert_noop!(to(SISTER), Error::<Test>::NotInGroup);
	});
}

#[test]
fn suspended_grantees_are_given_nothing() {
	build_and_execute(|| {
		SuspendedInstitutions::mutate(|all| all.insert(PLATFORM));
		assert_noop!(give(MANAGER, Grantee::Institution(PLATFORM), narrow()), NOT_CAPABLE);
		SuspendedEnterprises::mutate(|all| all.insert(BRANCH));
		assert_noop!(give(MANAGER, Grantee::Enterprise(BRANCH), narrow()), NOT_OPERATING);
	});
}

#[test]
fn only_managers_of_the_kind_grant() {
	build_and_execute(|| {
		let to = |by, code| SealGrants::grant(signed(by), code, Grantee::Member(CLERK), narrow());
		for who in [CASHIER, TRAINEE, CLERKS[1], BRANCH_BOSS, BRANCH_MANAGER, OUTSIDER, 99] {
			assert_noop!(to(who, seal()), Error::<Test>::NotManager);
		}
		assert_noop!(to(MANAGER, finance_seal()), Error::<Test>::NotManager);
		assert_ok!(to(MANAGER, seal()));
		assert_ok!(to(CASHIER, finance_seal()));
		assert_ok!(to(BOSS, seal()));
		assert_ok!(to(BOSS, finance_seal()));
		raise_epoch(OWNER);
		assert_noop!(to(MANAGER, seal()), Error::<Test>::NotManager);
		assert_ok!(to(BOSS, seal()));
	});
}

#[test]
fn nobody_gives_leave_to_themselves() {
	build_and_execute(|| {
		give_role(OWNER, MANAGER, MemberRole::Signer);
		assert_noop!(give(MANAGER, Grantee::Member(MANAGER), narrow()), Error::<Test>::OwnGrant);
		assert_ok!(give(BOSS, Grantee::Member(MANAGER), narrow()));
	});
}

#[test]
fn the_seal_must_be_in_force() {
	build_and_execute(|| {
		for status in [
			SealStatus::Filed,
			SealStatus::Produced,
			SealStatus::Delivered,
			SealStatus::Suspended,
			SealStatus::Frozen,
			SealStatus::Abolished,
		] {
			set_status(&seal(), status);
			assert_noop!(give(MANAGER, Grantee::Member(CLERK), narrow()), SEAL_NOT_IN_FORCE);
		}
		Seals::mutate(|all| all.remove(&seal()));
		assert_noop!(give(BOSS, Grantee::Member(CLERK), narrow()), SEAL_NOT_IN_FORCE);
	});
}

#[test]
fn the_owner_must_be_operating() {
	build_and_execute(|| {
		SuspendedEnterprises::mutate(|all| all.insert(OWNER));
		assert_noop!(give(MANAGER, Grantee::Member(CLERK), narrow()), NOT_OPERATING);
	});
}

#[test]
fn terms_allow_some_use_before_long() {
	build_and_execute(|| {
		let (now, furthest) = (Now::get(), Now::get() + MaxDuration::get());
		let refused = |terms, error: Error<Test>| {
			assert_noop!(give(MANAGER, Grantee::Member(CLERK), terms), error);
		};
		let from_until = |valid_from, valid_until| Terms { valid_from, valid_until, ..wide() };
		refused(from_until(now + 2, now + 1), Error::ValidityEmpty);
		refused(from_until(now - 2, now - 1), Error::OverAlready);
		refused(from_until(now, furthest + 1), Error::LastsTooLong);
		refused(from_until(furthest + 1, furthest + 1), Error::LastsTooLong);
		refused(Terms { uses: Some(0), ..wide() }, Error::NoUses);
		refused(Terms { document_kinds: kinds(&[]), ..wide() }, Error::NoDocumentKinds);
		for (from, until) in [(0, now), (now, now), (now, furthest), (furthest, furthest)] {
			assert_ok!(give(MANAGER, Grantee::Member(CLERK), from_until(from, until)));
		}
	});
}

#[test]
fn a_seal_has_so_many_trees_and_others_are_not_kept_out() {
	build_and_execute(|| {
		for _ in 0..MaxTrees::get() {
			assert_ok!(give(MANAGER, Grantee::Member(CLERK), narrow()));
		}
		let again = || give(MANAGER, Grantee::Member(CLERK), narrow());
		assert_noop!(again(), Error::<Test>::TooManyGrants);
		let to = Grantee::Member(CLERK);
		assert_ok!(SealGrants::grant(signed(BOSS), other_seal(), to, narrow()));
		assert_ok!(SealGrants::revoke(signed(MANAGER), 1));
		assert_ok!(again());
		assert_noop!(again(), Error::<Test>::TooManyGrants);
	});
}

#[test]
fn a_tree_keeps_its_place_until_its_last_grant_is_gone() {
	build_and_execute(|| {
		let root = granted(Grantee::Member(CLERK), narrow());
		let below = passed_on(CLERK, root, Grantee::Member(CLERKS[1]), narrow());
		assert_ok!(SealGrants::revoke(signed(MANAGER), root));
		assert_eq!((Trees::<Test>::get(root), TreesOf::<Test>::get(seal())), (1, 1));
		assert_ok!(SealGrants::prune(signed(99), vec![below].try_into().expect("one")));
		assert!(!Trees::<Test>::contains_key(root));
		assert!(!TreesOf::<Test>::contains_key(seal()));
	});
}

#[test]
fn numbers_never_run_over() {
	build_and_execute(|| {
		NextGrant::<Test>::put(GrantId::MAX);
		assert_noop!(
			give(MANAGER, Grantee::Member(CLERK), narrow()),
			sp_runtime::ArithmeticError::Overflow
		);
	});
}
