use super::*;
use frame_support::{dispatch::GetDispatchInfo, pallet_prelude::DispatchClass};

#[test]
fn what_hangs_below_fails_at_once() {
	build_and_execute(|| {
		let [root, one, two, three] = chain();
		assert_usable(three, BRANCH_CLERKS[2]);
		assert_ok!(SealGrants::revoke(signed(MANAGER), one));
		last_event(Event::Revoked { grant: one, by: MANAGER });
		assert_eq!(SealGrants::seal_grant(one), None);
		assert_broken(two, BRANCH_CLERKS[1], one, 2, LinkReason::Gone);
		assert_broken(three, BRANCH_CLERKS[2], one, 2, LinkReason::Gone);
		// What stands above stays, and can be passed on anew.
		let again = passed_on(BRANCH_BOSS, root, Grantee::Member(BRANCH_CLERKS[0]), narrow());
		assert_usable(again, BRANCH_CLERKS[0]);
	});
}

#[test]
fn managers_of_the_kind_revoke_anything_of_it() {
	build_and_execute(|| {
		for by in [BOSS, MANAGER] {
			for index in 0..4 {
				let grants = chain();
				assert_ok!(SealGrants::revoke(signed(by), grants[index]));
				for rest in grants.into_iter().filter(|id| Grants::<Test>::contains_key(id)) {
					assert_ok!(SealGrants::revoke(signed(by), rest));
				}
			}
		}
		assert_eq!(TreesOf::<Test>::get(seal()), 0);
	});
}

#[test]
fn who_holds_the_grant_above_revokes_what_they_passed_on() {
	build_and_execute(|| {
		let [_, one, two, three] = chain();
		let [first, second, _] = BRANCH_CLERKS;
		assert_ok!(SealGrants::revoke(signed(second), three));
		take_role(BRANCH, first, MemberRole::Signer);
		assert_ok!(SealGrants::revoke(signed(first), two));
		assert_ok!(SealGrants::revoke(signed(BRANCH_BOSS), one));

		let of_platform = granted(Grantee::Institution(PLATFORM), wide());
		let below = passed_on(OPERATOR, of_platform, Grantee::Member(CLERK), wide());
		assert_ok!(SealGrants::revoke(signed(OPERATOR), below));
	});
}

#[test]
fn nobody_else_revokes() {
	build_and_execute(|| {
		let [root, one, two, three] = chain();
		let [first, second, third] = BRANCH_CLERKS;
		let refused = |grant, people: &[AccountId]| {
			for who in people {
				assert_noop!(SealGrants::revoke(signed(*who), grant), Error::<Test>::NotGrantor);
			}
		};
		refused(root, &[CASHIER, TRAINEE, CLERK, BRANCH_BOSS, BRANCH_MANAGER, first, 99]);
		refused(one, &[CASHIER, first, second, SISTER_BOSS, 99]);
		// Two steps above is not the giver, and the holder gives back instead.
		refused(two, &[BRANCH_MANAGER, second, third]);
		refused(three, &[first, third, OPERATOR]);
		assert_noop!(SealGrants::revoke(signed(MANAGER), 99), Error::<Test>::NotFound);
	});
}

#[test]
fn the_manager_who_gave_it_revokes_no_more_once_dismissed_and_it_stays() {
	build_and_execute(|| {
		let root = granted(Grantee::Member(CLERK), narrow());
		assert_ok!(SealGrants::dismiss(signed(BOSS), MANAGER));
		assert_usable(root, CLERK);
		assert_noop!(SealGrants::revoke(signed(MANAGER), root), Error::<Test>::NotGrantor);
		assert_ok!(SealGrants::revoke(signed(BOSS), root));
	});
}

#[test]
fn an_orphan_is_revoked_by_managers_only() {
	build_and_execute(|| {
		let [_, one, two, _] = chain();
		assert_ok!(SealGrants::revoke(signed(MANAGER), one));
		assert_noop!(SealGrants::revoke(signed(BRANCH_CLERKS[0]), two), Error::<Test>::NotGrantor);
		assert_ok!(SealGrants::revoke(signed(MANAGER), two));
	});
}

#[test]
fn dead_or_stopped_grants_are_revoked_too() {
	build_and_execute(|| {
		let root = granted(Grantee::Member(CLERK), narrow());
		set_status(&seal(), SealStatus::Frozen);
		pass(1_000);
		assert_ok!(SealGrants::emergency_stop(signed(MANAGER)));
		SuspendedEnterprises::mutate(|all| all.insert(OWNER));
		assert_ok!(SealGrants::revoke(signed(MANAGER), root));
	});
}

#[test]
fn it_goes_before_ordinary_calls() {
	let call = crate::Call::<Test>::revoke { grant: 0 };
	assert_eq!(call.get_dispatch_info().class, DispatchClass::Operational);
}
