use super::*;

fn left(grants: [GrantId; 4]) -> [Option<u32>; 4] {
	grants.map(|id| stored(id).uses_left)
}

#[test]
fn a_use_counts_on_every_link_that_counts() {
	build_and_execute(|| {
		let grants = chain();
		assert_ok!(consume(grants[3], BRANCH_CLERKS[2]));
		last_event(Event::GrantUsed { grant: grants[3], by: BRANCH_CLERKS[2] });
		assert_eq!(left(grants), [Some(2); 4]);
		assert_ok!(consume(grants[1], BRANCH_CLERKS[0]));
		assert_eq!(left(grants), [Some(1), Some(1), Some(2), Some(2)]);
		assert_ok!(consume(grants[2], BRANCH_CLERKS[1]));
		assert_eq!(left(grants), [Some(0), Some(0), Some(1), Some(2)]);
		assert_broken(grants[3], BRANCH_CLERKS[2], grants[0], 1, LinkReason::UsedUp);
		assert_eq!(stored(grants[0]).terms.uses, Some(3));
	});
}

#[test]
fn links_without_a_number_stay_without() {
	build_and_execute(|| {
		let root = granted(Grantee::Member(CLERK), wide());
		let terms = Terms { uses: Some(2), ..wide() };
		let one = passed_on(CLERK, root, Grantee::Member(CLERKS[1]), terms);
		for _ in 0..5 {
			assert_ok!(consume(root, CLERK));
		}
		assert_ok!(consume(one, CLERKS[1]));
		assert_eq!((stored(root).uses_left, stored(one).uses_left), (None, Some(1)));
	});
}

#[test]
fn siblings_share_what_is_above_them() {
	build_and_execute(|| {
		let root = granted(Grantee::Member(CLERK), narrow());
		let one = passed_on(CLERK, root, Grantee::Member(CLERKS[1]), narrow());
		let two = passed_on(CLERK, root, Grantee::Member(CLERKS[2]), narrow());
		assert_ok!(consume(one, CLERKS[1]));
		assert_ok!(consume(two, CLERKS[2]));
		assert_ok!(consume(one, CLERKS[1]));
		assert_eq!((stored(one).uses_left, stored(two).uses_left), (Some(1), Some(2)));
		assert_broken(one, CLERKS[1], root, 1, LinkReason::UsedUp);
		assert_broken(two, CLERKS[2], root, 1, LinkReason::UsedUp);
	});
}

#[test]
fn asking_counts_nothing() {
	build_and_execute(|| {
		let grants = chain();
		for _ in 0..9 {
			assert_usable(grants[3], BRANCH_CLERKS[2]);
		}
		assert_eq!(left(grants), [Some(3); 4]);
	});
}
