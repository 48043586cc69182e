//! Whether a grant holds: every link of its chain, up to what the seal's manager gave.

use crate::{Config, Error, Grant, Grants, LinkFault, LinkReason, Pallet, Source, Stops};
use alloc::vec::Vec;
use frame_support::traits::Time;
use seal_primitives::{
	traits::{GrantUse, GroupDirectory, InstitutionDirectory, MemberDirectory, SealAuthority},
	Capability, GrantId, Grantee, MemberRole,
};

/// A grant with its number.
pub(crate) type Link<T> = (GrantId, Grant<T>);

impl<T> From<LinkFault> for Error<T> {
	fn from(fault: LinkFault) -> Self {
		Self::BrokenLink { depth: fault.depth, reason: fault.reason }
	}
}

impl<T: Config> Pallet<T> {
	/// A grant's chain, if it allows a use now. Of several links that do not, the fault is the one
	/// nearest to the seal: mending another one first would not help.
	pub(crate) fn usable(usage: &GrantUse<T::AccountId>) -> Result<Vec<Link<T>>, LinkFault> {
		let Some(grant) = Grants::<T>::get(usage.grant) else {
			return Err(LinkFault { link: usage.grant, depth: 0, reason: LinkReason::Gone });
		};
		let mine = |reason| LinkFault { link: usage.grant, depth: grant.depth, reason };
		if grant.seal != *usage.seal {
			return Err(mine(LinkReason::WrongSeal));
		}
		if !Self::uses(&grant, usage.user) {
			return Err(mine(LinkReason::NotHolder));
		}
		Self::holding(usage.grant, grant, |link| {
			Self::death(link)
				.or_else(|| Self::early(link))
				.or_else(|| Self::sleep(link))
				.or_else(|| Self::mismatch(link, usage))
		})
	}

	/// A grant's chain, itself first, if nothing is wrong with any link of it.
	pub(crate) fn holding(
		id: GrantId,
		grant: Grant<T>,
		fault: impl Fn(&Grant<T>) -> Option<LinkReason>,
	) -> Result<Vec<Link<T>>, LinkFault> {
		let chain = Self::chain(id, grant)?;
		let wrong = chain.iter().rev().find_map(|(link, grant)| {
			fault(grant).map(|reason| LinkFault { link: *link, depth: grant.depth, reason })
		});
		wrong.map_or(Ok(chain), Err)
	}

	/// A grant's chain, itself first, if every link is in state. Depths fall from each to the next,
	/// so it ends.
	fn chain(id: GrantId, grant: Grant<T>) -> Result<Vec<Link<T>>, LinkFault> {
		let mut above = grant.parent();
		let mut depth = grant.depth;
		let mut links = Vec::from([(id, grant)]);
		while let Some(link) = above {
			depth = depth.saturating_sub(1);
			let fault = LinkFault { link, depth, reason: LinkReason::Gone };
			let grant = Grants::<T>::get(link).ok_or(fault)?;
			above = grant.parent();
			links.push((link, grant));
		}
		Ok(links)
	}

	/// Why a link has ended for good.
	pub(crate) fn death(grant: &Grant<T>) -> Option<LinkReason> {
		if T::Time::now() > grant.terms.valid_until {
			Some(LinkReason::Expired)
		} else if grant.uses_left == Some(0) {
			Some(LinkReason::UsedUp)
		} else if !Self::same_seal(grant) {
			Some(LinkReason::SealChanged)
		} else if T::Members::epoch(&grant.giver.enterprise) != grant.giver.epoch {
			Some(LinkReason::GiverChanged)
		} else if T::Members::epoch(&grant.holder.enterprise) != grant.holder.epoch {
			Some(LinkReason::HolderChanged)
		} else if !Self::same_group(grant) {
			Some(LinkReason::GroupLeft)
		} else {
			None
		}
	}

	/// Why a link does not hold at this moment, though it may again.
	pub(crate) fn sleep(grant: &Grant<T>) -> Option<LinkReason> {
		let sides = [&grant.giver.enterprise, &grant.holder.enterprise];
		if sides.into_iter().any(Stops::<T>::contains_key) {
			return Some(LinkReason::Stopped);
		}
		match &grant.grantee {
			Grantee::Member(who) => {
				let role = MemberRole::Signer;
				let signs = T::Members::has_role(&grant.holder.enterprise, who, role);
				(!signs).then_some(LinkReason::NotSigner)
			}
			Grantee::Institution(id) => {
				let fit = T::Institutions::ensure_capable(*id, Capability::SigningPlatform);
				fit.is_err().then_some(LinkReason::InstitutionUnfit)
			}
			Grantee::Enterprise(_) => None,
		}
	}

	fn early(grant: &Grant<T>) -> Option<LinkReason> {
		(T::Time::now() < grant.terms.valid_from).then_some(LinkReason::NotYetValid)
	}

	fn mismatch(grant: &Grant<T>, usage: &GrantUse<T::AccountId>) -> Option<LinkReason> {
		if !grant.terms.cover_kind(usage.document_kind) {
			Some(LinkReason::WrongDocumentKind)
		} else if !grant.terms.cover_amount(usage.amount) {
			Some(LinkReason::AmountTooHigh)
		} else {
			None
		}
	}

	/// Whether an account may show a grant. An enterprise's account may not: which of them it would
	/// be is what passing on says.
	fn uses(grant: &Grant<T>, who: &T::AccountId) -> bool {
		match &grant.grantee {
			Grantee::Member(member) => member == who,
			Grantee::Institution(id) => T::Institutions::operator(*id).as_ref() == Some(who),
			Grantee::Enterprise(_) => false,
		}
	}

	/// Whether the seal has been in force since it was granted. A root answers for its whole tree.
	fn same_seal(grant: &Grant<T>) -> bool {
		let Source::Seal { epoch } = grant.source else { return true };
		T::Seals::summary(&grant.seal)
			.is_some_and(|seal| seal.owner == grant.giver.enterprise && seal.epoch == epoch)
	}

	/// Whether the enterprise that holds a grant has been in a group with the one that gave it all
	/// the time.
	fn same_group(grant: &Grant<T>) -> bool {
		let (giver, holder) = (&grant.giver.enterprise, &grant.holder.enterprise);
		giver == holder
			|| T::Groups::tied_since(giver, holder).is_some_and(|since| since <= grant.given_at)
	}
}
