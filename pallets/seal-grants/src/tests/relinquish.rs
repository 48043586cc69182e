use super::*;

#[test]
fn who_holds_it_gives_it_back() {
	build_and_execute(|| {
		let of_member = granted(Grantee::Member(CLERK), wide());
		let below = passed_on(CLERK, of_member, Grantee::Member(CLERKS[1]), wide());
		assert_ok!(SealGrants::relinquish(signed(CLERK), of_member));
		last_event(Event::Relinquished { grant: of_member, by: CLERK });
		assert_eq!(SealGrants::seal_grant(of_member), None);
		assert_broken(below, CLERKS[1], of_member, 1, LinkReason::Gone);

		let of_platform = granted(Grantee::Institution(PLATFORM), wide());
		assert_ok!(SealGrants::relinquish(signed(OPERATOR), of_platform));
		for by in [BRANCH_BOSS, BRANCH_MANAGER] {
			let of_branch = granted(Grantee::Enterprise(BRANCH), wide());
			assert_ok!(SealGrants::relinquish(signed(by), of_branch));
		}
	});
}

#[test]
fn nobody_else_does() {
	build_and_execute(|| {
		let of_member = granted(Grantee::Member(CLERK), wide());
		let of_platform = granted(Grantee::Institution(PLATFORM), wide());
		let of_branch = granted(Grantee::Enterprise(BRANCH), wide());
		for (grant, people) in [
			(of_member, [BOSS, MANAGER, CLERKS[1], 99]),
			(of_platform, [BOSS, MANAGER, OTHER_OPERATOR, 99]),
			(of_branch, [BOSS, MANAGER, BRANCH_CLERKS[0], 99]),
		] {
			for who in people {
				assert_noop!(SealGrants::relinquish(signed(who), grant), Error::<Test>::NotHolder);
			}
		}
		assert_noop!(SealGrants::relinquish(signed(CLERK), 99), Error::<Test>::NotFound);
	});
}

#[test]
fn a_grant_that_does_not_hold_is_given_back_too() {
	build_and_execute(|| {
		let grant = granted(Grantee::Member(CLERK), narrow());
		take_role(OWNER, CLERK, MemberRole::Signer);
		raise_epoch(OWNER);
		pass(1_000);
		assert_ok!(SealGrants::relinquish(signed(CLERK), grant));
		assert!(!TreesOf::<Test>::contains_key(seal()));
	});
}
