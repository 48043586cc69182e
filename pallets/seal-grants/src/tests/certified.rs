//! Managers act only while their certificate is valid, and so do those who pass on.

use super::*;

#[test]
fn a_manager_grants_revokes_and_stops() {
	build_and_execute(|| {
		assert_needs_certificate(MANAGER, || give(MANAGER, Grantee::Member(CLERK), wide()));
		assert_needs_certificate(MANAGER, || SealGrants::revoke(signed(MANAGER), 0));
		assert_needs_certificate(MANAGER, || SealGrants::emergency_stop(signed(MANAGER)));
	});
}

#[test]
fn a_holders_manager_passes_on_revokes_and_gives_back() {
	build_and_execute(|| {
		let root = granted(Grantee::Enterprise(BRANCH), wide());
		let to = Grantee::Member(BRANCH_CLERKS[0]);
		assert_needs_certificate(BRANCH_MANAGER, || {
			pass_on(BRANCH_MANAGER, root, to.clone(), wide())
		});
		assert_needs_certificate(BRANCH_MANAGER, || {
			SealGrants::revoke(signed(BRANCH_MANAGER), root + 1)
		});
		assert_needs_certificate(BRANCH_MANAGER, || {
			SealGrants::relinquish(signed(BRANCH_MANAGER), root)
		});
	});
}

#[test]
fn members_and_operators_pass_on() {
	build_and_execute(|| {
		for (holder, by) in
			[(Grantee::Member(CLERK), CLERK), (Grantee::Institution(PLATFORM), OPERATOR)]
		{
			let root = granted(holder, wide());
			assert_needs_certificate(by, || pass_on(by, root, Grantee::Member(CLERKS[1]), wide()));
		}
	});
}

#[test]
fn controllers_and_those_who_take_or_give_back_need_none() {
	build_and_execute(|| {
		let of_member = granted(Grantee::Member(CLERK), wide());
		let below = passed_on(CLERK, of_member, Grantee::Member(CLERKS[1]), wide());
		let of_platform = granted(Grantee::Institution(PLATFORM), wide());
		let of_branch = granted(Grantee::Enterprise(BRANCH), wide());
		Certificates::set(Default::default());
		assert_ok!(SealGrants::revoke(signed(CLERK), below));
		assert_ok!(SealGrants::relinquish(signed(CLERK), of_member));
		assert_ok!(SealGrants::relinquish(signed(OPERATOR), of_platform));
		let below = passed_on(BRANCH_BOSS, of_branch, Grantee::Member(BRANCH_CLERKS[0]), wide());
		assert_ok!(SealGrants::revoke(signed(BRANCH_BOSS), below));
		assert_ok!(SealGrants::relinquish(signed(BRANCH_BOSS), of_branch));
		assert_ok!(give(BOSS, Grantee::Member(CLERK), wide()));
		assert_ok!(SealGrants::revoke(signed(BOSS), NextGrant::<Test>::get() - 1));
		assert_ok!(SealGrants::emergency_stop(signed(BOSS)));
		assert_ok!(SealGrants::lift_emergency_stop(signed(BOSS)));
		let kinds = seal_kinds(&[SealKind::Tax]);
		assert_ok!(SealGrants::appoint(signed(BOSS), TRAINEE, kinds));
		assert_ok!(SealGrants::dismiss(signed(BOSS), TRAINEE));
	});
}

#[test]
fn what_is_refused_anyway_is_refused_for_its_own_reason() {
	build_and_execute(|| {
		let root = granted(Grantee::Member(CLERK), Terms { may_pass_on: false, ..wide() });
		Certificates::set(Default::default());
		assert_noop!(
			give(MANAGER, Grantee::Member(CLERK), Terms { uses: Some(0), ..wide() }),
			Error::<Test>::NoUses
		);
		assert_noop!(
			pass_on(CLERK, root, Grantee::Member(CLERKS[1]), wide()),
			Error::<Test>::MayNotPassOn
		);
		assert_ok!(SealGrants::emergency_stop(signed(BOSS)));
		assert_noop!(SealGrants::emergency_stop(signed(MANAGER)), Error::<Test>::StoppedAlready);
	});
}
