//! What must hold between blocks.

use crate::{pallet::*, AffiliationState, EnterpriseName};
use alloc::collections::BTreeSet;
use frame_support::ensure;
use seal_primitives::{traits::AccountBook, EnterpriseStatus, Holder};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::enterprises_are_well_formed()?;
		Self::members_are_counted()?;
		Self::liquidators_stand_where_licences_are_revoked()?;
		Self::those_who_act_are_in_the_account_book()?;
		Self::one_account_acts_for_one_enterprise()?;
		Self::attestations_end_after_they_began()?;
		Self::persons_stand_where_the_index_says()?;
		Self::subsidiaries_are_listed_by_their_heads()?;
		Self::groups_have_one_level()
	}

	/// Codes and names are what registration accepts.
	fn enterprises_are_well_formed() -> Result<(), TryRuntimeError> {
		for (code, enterprise) in Enterprises::<T>::iter() {
			match code.check() {
				Ok(()) => ensure!(!enterprise.code_overridden, "a right code was overridden"),
				Err(fault) => ensure!(
					enterprise.code_overridden && fault.may_be_overridden(),
					"an enterprise stands under a wrong code"
				),
			}
			if let EnterpriseName::Clear(text) = enterprise.name {
				ensure!(!text.is_empty(), "an enterprise has no name");
				ensure!(core::str::from_utf8(&text).is_ok(), "a name is no text");
			}
		}
		Ok(())
	}

	/// Members belong to enterprises, have roles and are counted; a deregistered one has none.
	fn members_are_counted() -> Result<(), TryRuntimeError> {
		for (code, _, member) in Members::<T>::iter() {
			ensure!(Enterprises::<T>::contains_key(code), "a member of no enterprise");
			ensure!(!member.roles.is_empty(), "a member has no role");
		}
		for (code, enterprise) in Enterprises::<T>::iter() {
			let members = Members::<T>::iter_key_prefix(code).count();
			ensure!(
				u32::try_from(members) == Ok(enterprise.members),
				"an enterprise's count of members is wrong"
			);
			ensure!(
				enterprise.status != EnterpriseStatus::Deregistered || members == 0,
				"a deregistered enterprise has members"
			);
		}
		Ok(())
	}

	/// An enterprise has a liquidator exactly while its licence is revoked.
	fn liquidators_stand_where_licences_are_revoked() -> Result<(), TryRuntimeError> {
		for enterprise in Enterprises::<T>::iter_values() {
			ensure!(
				enterprise.liquidator.is_some()
					== (enterprise.status == EnterpriseStatus::LicenceRevoked),
				"a liquidator without a revoked licence, or the other way round"
			);
		}
		Ok(())
	}

	/// Controllers and members may submit, as their enterprise's; one who ceased to decide for it
	/// may not, unless named a member.
	fn those_who_act_are_in_the_account_book() -> Result<(), TryRuntimeError> {
		for (code, account, _) in Members::<T>::iter() {
			ensure!(
				T::Accounts::holder(&account) == Some(Holder::Member(code)),
				"a member is not admitted as its enterprise's"
			);
		}
		for (code, enterprise) in Enterprises::<T>::iter() {
			if let Some(controller) = enterprise.controller() {
				ensure!(
					T::Accounts::holder(controller) == Some(Holder::Member(code)),
					"a controller is not admitted as its enterprise's"
				);
			}
			let former = &enterprise.legal_representative;
			ensure!(
				enterprise.controller() == Some(former)
					|| Members::<T>::contains_key(code, former)
					|| T::Accounts::holder(former) != Some(Holder::Member(code)),
				"a former legal representative is still admitted"
			);
		}
		Ok(())
	}

	/// No account is a controller or member twice.
	fn one_account_acts_for_one_enterprise() -> Result<(), TryRuntimeError> {
		let mut seen = BTreeSet::new();
		for (_, account, _) in Members::<T>::iter() {
			ensure!(seen.insert(account), "an account is a member twice");
		}
		for enterprise in Enterprises::<T>::iter_values() {
			if let Some(controller) = enterprise.controller() {
				ensure!(seen.insert(controller.clone()), "a controller acts for another too");
			}
		}
		Ok(())
	}

	/// Nothing is withdrawn before it was given.
	fn attestations_end_after_they_began() -> Result<(), TryRuntimeError> {
		for attestation in Attestations::<T>::iter_values() {
			ensure!(
				attestation.withdrawn.is_none_or(|at| at >= attestation.since),
				"an attestation was withdrawn before it was given"
			);
		}
		Ok(())
	}

	/// Whoever stands in an enterprise was attested at some time, and is found by their identity
	/// under their one account; nobody else is found.
	fn persons_stand_where_the_index_says() -> Result<(), TryRuntimeError> {
		let controllers = Enterprises::<T>::iter().filter_map(|(code, enterprise)| {
			let identity = enterprise.identity;
			enterprise.controller().map(|account| (code, identity, account.clone()))
		});
		let members =
			Members::<T>::iter().map(|(code, account, member)| (code, member.identity, account));
		let mut standing = 0usize;
		for (code, identity, account) in controllers.chain(members) {
			ensure!(
				Attestations::<T>::contains_key(identity),
				"somebody acts who was never attested"
			);
			ensure!(
				Persons::<T>::get(code, identity).as_ref() == Some(&account),
				"a person is not found under their account"
			);
			standing = standing.saturating_add(1);
		}
		ensure!(Persons::<T>::iter().count() == standing, "a person is found who does not act");
		Ok(())
	}

	/// A subsidiary is in its head's list, once, and every list has subsidiaries only.
	fn subsidiaries_are_listed_by_their_heads() -> Result<(), TryRuntimeError> {
		let mut listed = BTreeSet::new();
		for (head, subsidiaries) in Subsidiaries::<T>::iter() {
			ensure!(!subsidiaries.is_empty(), "a head without subsidiaries");
			for subsidiary in subsidiaries {
				ensure!(Self::head_of(subsidiary) == Some(head), "a stranger in a head's list");
				ensure!(listed.insert(subsidiary), "a subsidiary is listed twice");
			}
		}
		for (code, affiliation) in Affiliations::<T>::iter() {
			let joined = matches!(affiliation.state, AffiliationState::Joined { .. });
			ensure!(joined == listed.contains(&code), "a subsidiary is in no list");
		}
		Ok(())
	}

	/// No head is a subsidiary, and no deregistered enterprise is either or wants to be.
	fn groups_have_one_level() -> Result<(), TryRuntimeError> {
		let ended = |code| {
			Enterprises::<T>::get(code)
				.is_none_or(|enterprise| enterprise.status == EnterpriseStatus::Deregistered)
		};
		for (code, affiliation) in Affiliations::<T>::iter() {
			ensure!(code != affiliation.head, "an enterprise is its own head");
			ensure!(!ended(code), "an enterprise that ended has a head");
		}
		for head in Subsidiaries::<T>::iter_keys() {
			ensure!(!ended(head), "an enterprise that ended is a head");
			ensure!(Self::head_of(head).is_none(), "a head is a subsidiary");
		}
		Ok(())
	}
}
