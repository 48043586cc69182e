use super::*;

fn prune(ids: &[GrantId]) -> DispatchResult {
	SealGrants::prune(signed(99), ids.to_vec().try_into().expect("few enough"))
}

#[test]
fn the_dead_go_and_the_living_stay() {
	build_and_execute(|| {
		let living = granted(Grantee::Member(CLERK), wide());
		let dead = granted(Grantee::Member(CLERK), narrow());
		pass(101);
		assert_ok!(prune(&[living, dead, 99]));
		last_event(Event::Pruned { grant: dead, link: dead, reason: LinkReason::Expired });
		assert_eq!(SealGrants::seal_grant(dead), None);
		assert_usable(living, CLERK);
		assert_eq!(TreesOf::<Test>::get(seal()), 1);
		assert_noop!(prune(&[living, dead, 99]), Error::<Test>::NothingToPrune);
		assert_noop!(prune(&[]), Error::<Test>::NothingToPrune);
	});
}

#[test]
fn the_end_of_a_chain_goes_with_whatever_link_died() {
	build_and_execute(|| {
		let [root, one, two, three] = chain();
		assert_ok!(SealGrants::revoke(signed(MANAGER), one));
		assert_ok!(prune(&[root, three]));
		last_event(Event::Pruned { grant: three, link: one, reason: LinkReason::Gone });
		assert!(Grants::<Test>::contains_key(root));
		assert_ok!(prune(&[two]));
		assert_eq!(Trees::<Test>::get(root), 1);
	});
}

#[test]
fn every_death_counts() {
	let deaths: [(fn(GrantId), LinkReason); 6] = [
		(|_| pass(101), LinkReason::Expired),
		(
			|id| {
				Grants::<Test>::mutate(id, |grant| {
					grant.as_mut().expect("given").uses_left = Some(0)
				})
			},
			LinkReason::UsedUp,
		),
		(
			|_| {
				set_status(&seal(), SealStatus::Suspended);
				set_status(&seal(), SealStatus::Active);
			},
			LinkReason::SealChanged,
		),
		(|_| raise_epoch(OWNER), LinkReason::GiverChanged),
		(|_| raise_epoch(BRANCH), LinkReason::HolderChanged),
		(
			|_| {
				untie(OWNER, BRANCH);
				pass(1);
				tie(OWNER, BRANCH);
			},
			LinkReason::GroupLeft,
		),
	];
	for (kill, reason) in deaths {
		build_and_execute(|| {
			let grant = granted(Grantee::Enterprise(BRANCH), narrow());
			assert_noop!(prune(&[grant]), Error::<Test>::NothingToPrune);
			kill(grant);
			assert_ok!(prune(&[grant]));
			last_event(Event::Pruned { grant, link: grant, reason });
		});
	}
}

#[test]
fn what_sleeps_or_has_yet_to_begin_stays() {
	build_and_execute(|| {
		let later = Terms { valid_from: Now::get() + 10, ..narrow() };
		let of_member = granted(Grantee::Member(CLERK), later.clone());
		let of_platform = granted(Grantee::Institution(PLATFORM), later);
		take_role(OWNER, CLERK, MemberRole::Signer);
		SuspendedInstitutions::mutate(|all| all.insert(PLATFORM));
		assert_ok!(SealGrants::emergency_stop(signed(MANAGER)));
		assert_noop!(prune(&[of_member, of_platform]), Error::<Test>::NothingToPrune);

		pass(10);
		give_role(OWNER, CLERK, MemberRole::Signer);
		SuspendedInstitutions::set(Default::default());
		assert_ok!(SealGrants::lift_emergency_stop(signed(BOSS)));
		assert_usable(of_member, CLERK);
		assert_usable(of_platform, OPERATOR);
	});
}
