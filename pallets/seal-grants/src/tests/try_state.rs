//! Each invariant is noticed when it is broken.

use super::*;
use crate::AppointmentsOf;

fn noticed(spoil: impl FnOnce([GrantId; 4])) {
	new_test_ext().execute_with(|| {
		appoint_managers();
		let grants = chain();
		assert_ok!(SealGrants::do_try_state());
		spoil(grants);
		assert!(SealGrants::do_try_state().is_err());
	});
}

/// Change the link of this depth.
fn change(depth: usize, change: impl FnOnce(&mut Grant<Test>)) -> impl FnOnce([GrantId; 4]) {
	move |grants| {
		Grants::<Test>::mutate(grants[depth - 1], |grant| change(grant.as_mut().expect("in state")))
	}
}

#[test]
fn counts() {
	noticed(|[root, ..]| Trees::<Test>::insert(root, 3));
	noticed(|[root, ..]| Trees::<Test>::remove(root));
	noticed(|[_, one, ..]| Trees::<Test>::insert(one, 0));
	noticed(|_| TreesOf::<Test>::insert(seal(), 2));
	noticed(|_| TreesOf::<Test>::remove(seal()));
	noticed(|_| TreesOf::<Test>::insert(other_seal(), 0));
	noticed(|[.., last]| Grants::<Test>::remove(last));
}

#[test]
fn bounds() {
	noticed(|[root, ..]| {
		let grant = stored(root + 1);
		for _ in 4..=MaxTreeSize::get() {
			SealGrants::plant(grant.clone()).expect("a number is left");
		}
	});
	noticed(|[root, ..]| {
		let grant = stored(root);
		for _ in 1..=MaxTrees::get() {
			SealGrants::plant(grant.clone()).expect("a number is left");
		}
	});
}

#[test]
fn numbers() {
	noticed(|[.., last]| NextGrant::<Test>::put(last));
	noticed(|[root, one, ..]| {
		let source = Source::Grant { parent: one, root };
		change(2, |grant| grant.source = source)([root, one, 0, 0])
	});
}

#[test]
fn seals() {
	noticed(|_| Seals::mutate(|all| all.clear()));
	noticed(|_| Seals::mutate(|all| all.get_mut(&seal()).expect("filed").owner = STRANGER));
	noticed(change(3, |grant| grant.seal = other_seal()));
}

#[test]
fn depths() {
	noticed(change(1, |grant| grant.depth = 2));
	noticed(change(2, |grant| grant.depth = 1));
	noticed(change(3, |grant| grant.depth = 4));
	noticed(change(4, |grant| grant.depth = 5));
}

#[test]
fn sides() {
	noticed(change(1, |grant| grant.giver.enterprise = BRANCH));
	noticed(change(1, |grant| grant.grantee = Grantee::Enterprise(SISTER)));
	noticed(change(2, |grant| grant.holder.enterprise = OWNER));
	noticed(change(2, |grant| grant.giver.epoch = 7));
	noticed(change(3, |grant| grant.given_at -= 1));
}

#[test]
fn terms() {
	noticed(change(1, |grant| grant.terms.valid_until = 0));
	noticed(change(4, |grant| grant.terms.document_kinds = kinds(&[])));
	noticed(change(4, |grant| grant.terms.valid_from -= 1));
	noticed(change(4, |grant| grant.terms.valid_until += 1));
	noticed(change(3, |grant| (grant.terms.uses, grant.uses_left) = (Some(4), Some(3))));
	noticed(change(4, |grant| grant.terms.document_kinds = None));
	noticed(change(4, |grant| grant.terms.max_amount = None));
	noticed(change(2, |grant| grant.terms.may_pass_on = false));
	noticed(change(3, |grant| grant.grantee = Grantee::Institution(PLATFORM)));
}

#[test]
fn uses() {
	noticed(change(4, |grant| grant.uses_left = Some(4)));
	noticed(change(4, |grant| grant.uses_left = None));
	noticed(change(1, |grant| (grant.terms.uses, grant.uses_left) = (None, Some(1))));
}

#[test]
fn appointments() {
	noticed(|_| {
		AppointmentsOf::<Test>::mutate(OWNER, |all| {
			all.as_mut().expect("two").managers.clear();
		})
	});
	noticed(|_| {
		AppointmentsOf::<Test>::mutate(OWNER, |all| {
			let managers = &mut all.as_mut().expect("two").managers;
			*managers.get_mut(&MANAGER).expect("appointed") = seal_kinds(&[]);
		})
	});
}
