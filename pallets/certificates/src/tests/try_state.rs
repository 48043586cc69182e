use super::*;
use frame_support::storage::with_storage_layer;

/// A state with an anchor, a certificate, a rebound account, a revocation and a voucher.
fn full(pki: &Pki) -> (AccountId, Fingerprint, Fingerprint) {
	pki.trusted();
	let (who, credential) = pki.bound(1);
	let renewed = pki.person_until("renewed", 1, years(3));
	let second = pki.registered(&renewed);
	let signature = statement(&renewed, &who, HolderPurpose::Bind);
	Certificates::bind(signed(who.clone()), second, soon(), signature).expect("right");
	let serial = Serial::try_from(vec![7]).expect("short");
	let (root, reason) = (authority_id(&pki.root, 0), RevocationReason::Unspecified);
	Certificates::revoke(signed(operator(0)), root, serial, reason, TODAY).expect("new");
	SessionKeyVouchers::<Test>::insert(
		&who,
		Voucher { keys: H256::zero(), fingerprint: second, since: TODAY },
	);
	(who, fingerprint(&credential), second)
}

/// That the invariants do not hold once this was done; then undo it.
fn broken(what: &str, change: impl FnOnce()) {
	let outcome = with_storage_layer::<(), DispatchError, _>(|| {
		change();
		Err(match Certificates::do_try_state() {
			Ok(()) => DispatchError::Other("holds"),
			Err(_) => DispatchError::Other("broken"),
		})
	});
	assert_eq!(outcome, Err(DispatchError::Other("broken")), "{what}");
}

#[test]
fn each_broken_invariant_is_noticed() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		let (who, first, second) = full(&pki);
		let anchor = fingerprint(pki.root.credential());
		let (root, issuing) = (authority_id(&pki.root, 0), authority_id(&pki.issuing, 0));
		assert_ok!(Certificates::do_try_state());

		broken("an anchor in force is not listed", AnchorsInForce::<Test>::kill);
		broken("a withdrawn anchor is listed", || {
			Anchors::<Test>::mutate(anchor, |anchor| {
				anchor.as_mut().expect("there").withdrawn = Some(TODAY);
			})
		});
		broken("an anchor's authority is gone", || Authorities::<Test>::remove(root));
		broken("an authority has another key", || {
			Authorities::<Test>::mutate(issuing, |authority| {
				authority.as_mut().expect("there").key.sec1[0] ^= 1;
			})
		});
		broken("an authority's path ends elsewhere", || {
			Authorities::<Test>::mutate(issuing, |authority| {
				authority.as_mut().expect("there").links = Default::default();
			})
		});
		let change = |change: fn(&mut Certificate)| {
			crate::Certificates::<Test>::mutate(second, |certificate| {
				change(certificate.as_mut().expect("there"));
			})
		};
		broken("a path is empty", || change(|kept| kept.links = Default::default()));
		broken("an issuer is not known", || change(|kept| kept.links[0].issuer = H256::zero()));
		broken("an anchor is not known", || change(|kept| kept.anchor = H256::zero()));
		broken("valid for longer than the anchor", || {
			change(|kept| kept.validity.not_after = end_of(20) + 1)
		});
		broken("registered outside the validity", || change(|kept| kept.registered = 0));
		broken("a revocation is dated ahead", || {
			let serial = Serial::try_from(vec![7]).expect("short");
			Revocations::<Test>::mutate(root, serial, |revocation| {
				revocation.as_mut().expect("there").revoked = TODAY + 1;
			})
		});
		broken("an unknown authority revoked", || {
			let serial = Serial::try_from(vec![7]).expect("short");
			let revocation = Revocations::<Test>::take(root, &serial).expect("there");
			Revocations::<Test>::insert(H256::zero(), serial, revocation)
		});
		broken("an unknown authority gave a list", || {
			CrlNumbers::<Test>::insert(H256::zero(), CrlNumber::default())
		});
		broken("an account's binding has ended", || Bindings::<Test>::insert(&who, first));
		broken("an account's binding is gone", || Bindings::<Test>::remove(&who));
		broken("a binding's account is another", || {
			BoundAccounts::<Test>::mutate(second, |binding| {
				binding.as_mut().expect("there").account = account(9);
			})
		});
		broken("an earlier binding did not end", || {
			BoundAccounts::<Test>::mutate(first, |binding| {
				binding.as_mut().expect("there").until = None;
			})
		});
		broken("an earlier binding is forgotten", || {
			BoundAccounts::<Test>::mutate(second, |binding| {
				binding.as_mut().expect("there").previous = None;
			})
		});
		broken("a bound certificate may be bound again", || {
			let kept = crate::Certificates::<Test>::get(first).expect("registered");
			BoundLinks::<Test>::remove(kept.links[0].issuer, &kept.links[0].serial)
		});
		broken("a link is bound and has no account", || {
			BoundLinks::<Test>::insert(root, Serial::default(), first)
		});
		broken("a binding took no statement", || Statements::<Test>::remove(second));
		broken("statements of nobody are counted", || Statements::<Test>::insert(H256::zero(), 1));
		broken("somebody else vouched", || {
			SessionKeyVouchers::<Test>::insert(
				account(9),
				Voucher { keys: H256::zero(), fingerprint: second, since: TODAY },
			)
		});
	});
}
