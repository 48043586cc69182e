use crate::{mock::*, pallet::*, Affiliation, AffiliationState, Enterprise, Member};
use frame_support::assert_ok;
use seal_primitives::{traits::AccountBook, EnterpriseStatus, Holder, MemberRole::Signer};

/// The state is consistent, and no longer after `break_it`.
fn is_noticed(break_it: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		set_up();
		assert_ok!(Registry::do_try_state());
		break_it();
		assert!(Registry::do_try_state().is_err());
	});
}

fn change(by: impl FnOnce(&mut Enterprise<AccountId>)) {
	Enterprises::<Test>::mutate(company(), |enterprise| {
		by(enterprise.as_mut().expect("registered"));
	});
}

fn clerk() -> Member {
	Registry::member(company(), CLERK).expect("a member")
}

#[test]
fn broken_states_are_noticed() {
	is_noticed(|| change(|enterprise| enterprise.members = 1));
	is_noticed(|| change(|enterprise| enterprise.liquidator = Some(CLERK)));
	is_noticed(|| change(|enterprise| enterprise.status = EnterpriseStatus::LicenceRevoked));
	is_noticed(|| change(|enterprise| enterprise.status = EnterpriseStatus::Deregistered));
	is_noticed(|| change(|enterprise| enterprise.code_overridden = true));
	is_noticed(|| change(|enterprise| enterprise.name = name("")));
	is_noticed(|| change(|enterprise| enterprise.legal_representative = STRANGER));
	is_noticed(|| Members::<Test>::remove(company(), CLERK));
	is_noticed(|| Members::<Test>::insert(code("91350211M0000XUF46"), CLERK, clerk()));
	is_noticed(|| {
		Members::<Test>::mutate(company(), CLERK, |member| {
			member.as_mut().expect("a member").roles = roles([]);
		})
	});
	is_noticed(|| {
		assert_ok!(Book::remove(&CLERK));
	});
	is_noticed(|| {
		assert_ok!(Book::remove(&LEGAL));
	});
	is_noticed(|| {
		Members::<Test>::insert(code(OTHER), CLERK, clerk());
	});
}

#[test]
fn a_former_legal_representative_is_not_left_admitted() {
	build_and_execute(|| {
		assert_ok!(register(COMPANY, LEGAL));
		revoke(5);
		assert_ok!(Book::admit(&LEGAL, Holder::Member(company())));
		assert!(Registry::do_try_state().is_err());
		assert_ok!(Book::remove(&LEGAL));
		assert_ok!(add(5, LEGAL, Signer));
	});
}

#[test]
fn broken_persons_are_noticed() {
	is_noticed(|| Attestations::<Test>::remove(identity(LEGAL)));
	is_noticed(|| Attestations::<Test>::remove(identity(CLERK)));
	is_noticed(|| {
		Attestations::<Test>::mutate(identity(STRANGER), |attestation| {
			attestation.as_mut().expect("attested").withdrawn = Some(0);
		})
	});
	is_noticed(|| Persons::<Test>::remove(company(), identity(LEGAL)));
	is_noticed(|| Persons::<Test>::remove(company(), identity(CLERK)));
	is_noticed(|| Persons::<Test>::insert(company(), identity(CLERK), DIRECTOR));
	is_noticed(|| Persons::<Test>::insert(company(), identity(STRANGER), STRANGER));
	is_noticed(|| change(|enterprise| enterprise.identity = identity(STRANGER)));
}

#[test]
fn broken_groups_are_noticed() {
	let affiliate = |subsidiary, head, state| {
		Affiliations::<Test>::insert(subsidiary, Affiliation { head, state })
	};
	let joined = || AffiliationState::Joined { since: 1 };
	is_noticed(|| affiliate(code(OTHER), company(), joined()));
	is_noticed(|| affiliate(company(), company(), AffiliationState::Consented { epoch: 0 }));
	is_noticed(|| {
		deregister();
		affiliate(company(), code(OTHER), AffiliationState::Consented { epoch: 0 });
	});
	is_noticed(|| Subsidiaries::<Test>::insert(company(), frame_support::BoundedVec::new()));
	is_noticed(|| {
		join();
		Subsidiaries::<Test>::mutate(company(), |listed| {
			listed.try_push(code(OTHER)).expect("room")
		});
	});
	is_noticed(|| {
		join();
		Affiliations::<Test>::remove(code(OTHER));
	});
	is_noticed(|| {
		join();
		Subsidiaries::<Test>::remove(company());
	});
	is_noticed(|| {
		join();
		affiliate(company(), code(OTHER), joined());
		assert_ok!(Subsidiaries::<Test>::try_append(code(OTHER), company()));
	});
}
