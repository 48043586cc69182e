//! Which grants have ended for good, and which only sleep.

use super::*;

fn ended(grants: [GrantId; 4]) -> [bool; 4] {
	grants.map(<SealGrants as GrantBook<AccountId>>::has_ended)
}

#[test]
fn what_holds_and_what_never_was() {
	build_and_execute(|| {
		assert_eq!(ended(chain()), [false; 4]);
		assert!(<SealGrants as GrantBook<AccountId>>::has_ended(99));
	});
}

#[test]
fn a_revoked_link_ends_what_hangs_below_and_nothing_above() {
	build_and_execute(|| {
		let grants = chain();
		assert_ok!(SealGrants::revoke(signed(MANAGER), grants[1]));
		assert_eq!(ended(grants), [false, true, true, true]);
	});
}

#[test]
fn time_uses_seals_and_authorities_end_them() {
	let endings: [fn([GrantId; 4]); 6] = [
		|_| pass(101),
		|grants| {
			for _ in 0..3 {
				assert_ok!(consume(grants[3], BRANCH_CLERKS[2]));
			}
		},
		|_| set_status(&seal(), SealStatus::Frozen),
		|_| raise_epoch(OWNER),
		|_| raise_epoch(BRANCH),
		|_| untie(OWNER, BRANCH),
	];
	for end in endings {
		build_and_execute(|| {
			let grants = chain();
			end(grants);
			assert_eq!(ended(grants), [true; 4]);
		});
	}
}

#[test]
fn what_sleeps_has_not_ended() {
	build_and_execute(|| {
		let grants = chain();
		assert_ok!(SealGrants::emergency_stop(signed(BOSS)));
		Roles::set(Default::default());
		assert_eq!(ended(grants), [false; 4]);
		assert!(ensure_granted(grants[3], BRANCH_CLERKS[2]).is_err());
	});
}

#[test]
fn a_platform_that_is_suspended_may_use_it_again() {
	build_and_execute(|| {
		let grant = granted(Grantee::Institution(PLATFORM), wide());
		SuspendedInstitutions::set([PLATFORM].into());
		assert!(!<SealGrants as GrantBook<AccountId>>::has_ended(grant));
	});
}
