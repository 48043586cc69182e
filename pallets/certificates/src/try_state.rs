//! What must hold between blocks.

use crate::{pallet::*, registration::stored_key, Link};
use alloc::collections::BTreeSet;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::anchors_in_force_are_listed()?;
		Self::authorities_have_their_names()?;
		Self::paths_lead_to_their_anchors()?;
		Self::revocations_are_not_dated_ahead()?;
		Self::bindings_and_bound_accounts_match()?;
		Self::earlier_bindings_have_ended()?;
		Self::statements_are_of_registered_certificates()?;
		Self::vouchers_are_of_bound_certificates()
	}

	/// The list has exactly the anchors that are not withdrawn, each once; each anchor has its
	/// authority.
	fn anchors_in_force_are_listed() -> Result<(), TryRuntimeError> {
		let listed = AnchorsInForce::<T>::get();
		let mut in_force = BTreeSet::new();
		for (fingerprint, anchor) in Anchors::<T>::iter() {
			ensure!(
				Authorities::<T>::contains_key(anchor.authority),
				"an anchor's authority is not known"
			);
			ensure!(!anchor.licence.is_empty(), "an anchor has no licence");
			match anchor.withdrawn {
				None => {
					in_force.insert(fingerprint);
				}
				Some(withdrawn) => {
					ensure!(
						anchor.since <= withdrawn,
						"an anchor was withdrawn before it was trusted"
					)
				}
			}
		}
		ensure!(
			listed.len() == in_force.len(),
			"the list of anchors in force is too long or too short"
		);
		ensure!(
			listed.iter().all(|fingerprint| in_force.contains(fingerprint)),
			"an anchor in the list is not in force"
		);
		Ok(())
	}

	/// Each authority stands under its own name, has a key, and stands under an anchor.
	fn authorities_have_their_names() -> Result<(), TryRuntimeError> {
		for (id, authority) in Authorities::<T>::iter() {
			ensure!(authority.id() == id, "an authority stands under another's name");
			stored_key(&authority.key)?;
			let anchor =
				Anchors::<T>::get(authority.anchor).ok_or("an authority's anchor is not known")?;
			ensure!(
				authority.links.last().map_or(id, |link| link.issuer) == anchor.authority,
				"an authority's path does not end at its anchor"
			);
			Self::issuers_are_known(&authority.links)?;
		}
		Ok(())
	}

	/// Each certificate has a key, a time, and a path to its anchor.
	fn paths_lead_to_their_anchors() -> Result<(), TryRuntimeError> {
		for certificate in Certificates::<T>::iter_values() {
			stored_key(&certificate.key)?;
			let anchor = Anchors::<T>::get(certificate.anchor)
				.ok_or("a certificate's anchor is not known")?;
			ensure!(
				certificate.links.last().is_some_and(|link| link.issuer == anchor.authority),
				"a certificate's path does not end at its anchor"
			);
			Self::issuers_are_known(&certificate.links)?;
			let validity = certificate.validity;
			ensure!(
				validity.not_before <= certificate.registered
					&& certificate.registered <= validity.not_after,
				"a certificate was not valid when it was registered"
			);
			ensure!(
				anchor.validity.not_before <= validity.not_before
					&& validity.not_after <= anchor.validity.not_after,
				"a certificate is valid for longer than its anchor"
			);
		}
		Ok(())
	}

	fn issuers_are_known(links: &[Link]) -> Result<(), TryRuntimeError> {
		for link in links {
			ensure!(Authorities::<T>::contains_key(link.issuer), "an issuer is not known");
		}
		Ok(())
	}

	/// Revocations, and numbers of lists, are of known authorities.
	fn revocations_are_not_dated_ahead() -> Result<(), TryRuntimeError> {
		for (authority, serial, revocation) in Revocations::<T>::iter() {
			ensure!(Authorities::<T>::contains_key(authority), "an unknown authority revoked");
			ensure!(
				serial.first().is_some_and(|first| *first != 0),
				"a serial number is not in its form"
			);
			ensure!(revocation.revoked <= revocation.recorded, "a revocation is dated ahead");
		}
		for authority in CrlNumbers::<T>::iter_keys() {
			ensure!(Authorities::<T>::contains_key(authority), "an unknown authority gave a list");
		}
		Ok(())
	}

	/// `Bindings` is the inverse of the bound accounts whose bindings have not ended.
	fn bindings_and_bound_accounts_match() -> Result<(), TryRuntimeError> {
		for (account, fingerprint) in Bindings::<T>::iter() {
			let binding = BoundAccounts::<T>::get(fingerprint)
				.ok_or("a binding leads to no bound account")?;
			ensure!(binding.account == account, "a certificate is bound to two accounts");
			ensure!(binding.until.is_none(), "an account's binding has ended");
		}
		for (fingerprint, binding) in BoundAccounts::<T>::iter() {
			let certificate = Certificates::<T>::get(fingerprint)
				.ok_or("an account is bound to a certificate that is not registered")?;
			let link = certificate.links.first().ok_or("a certificate has no issuer")?;
			ensure!(
				BoundLinks::<T>::get(link.issuer, &link.serial) == Some(fingerprint),
				"a certificate is bound under two fingerprints"
			);
			ensure!(
				binding.until.is_some()
					|| Bindings::<T>::get(&binding.account) == Some(fingerprint),
				"an account is bound to two certificates"
			);
		}
		ensure!(
			BoundLinks::<T>::iter().count() == BoundAccounts::<T>::iter().count(),
			"a certificate stands as bound and has no account"
		);
		Ok(())
	}

	/// What an account was bound to before was its own, and ended as the next began.
	fn earlier_bindings_have_ended() -> Result<(), TryRuntimeError> {
		let mut followed = BTreeSet::new();
		for binding in BoundAccounts::<T>::iter_values() {
			let Some(previous) = binding.previous else { continue };
			ensure!(followed.insert(previous), "two bindings follow on one");
			let earlier = BoundAccounts::<T>::get(previous).ok_or("an earlier binding is gone")?;
			ensure!(earlier.account == binding.account, "a binding follows on another account's");
			ensure!(earlier.until == Some(binding.since), "an earlier binding did not end");
			ensure!(earlier.since <= binding.since, "a binding begins before an earlier one");
		}
		let ended = BoundAccounts::<T>::iter().filter(|(_, binding)| binding.until.is_some());
		for (fingerprint, _) in ended {
			ensure!(followed.contains(&fingerprint), "a binding ended without another");
		}
		Ok(())
	}

	/// Statements are counted of registered certificates, and each binding took one.
	fn statements_are_of_registered_certificates() -> Result<(), TryRuntimeError> {
		for fingerprint in Statements::<T>::iter_keys() {
			ensure!(
				Certificates::<T>::contains_key(fingerprint),
				"statements of an unknown certificate are counted"
			);
		}
		for fingerprint in BoundAccounts::<T>::iter_keys() {
			ensure!(Statements::<T>::get(fingerprint) > 0, "a binding took no statement");
		}
		Ok(())
	}

	/// Who vouched for an account's session keys is or was bound to it.
	fn vouchers_are_of_bound_certificates() -> Result<(), TryRuntimeError> {
		for (account, voucher) in SessionKeyVouchers::<T>::iter() {
			let bound = BoundAccounts::<T>::get(voucher.fingerprint);
			ensure!(
				bound.is_some_and(|binding| binding.account == account),
				"somebody else vouched for an account's session keys"
			);
		}
		Ok(())
	}
}
