//! Starting a signing.

use crate::{
	Config, Error, Event, NextSigning, OpenSignings, Pallet, Party, Signing, SigningOrder, Signings,
};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
	traits::{Get, Time},
	BoundedVec,
};
use seal_primitives::{
	traits::{CertifiedActors, InstitutionDirectory, MemberDirectory},
	Capability, Commitment, CreditCode, DocumentKind, Holder, MemberRole, Moment,
};
use sp_runtime::ArithmeticError;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_create(
		who: T::AccountId,
		document: Commitment,
		document_kind: DocumentKind,
		parties: BoundedVec<CreditCode, T::MaxParties>,
		order: SigningOrder,
		deadline: Moment,
	) -> DispatchResult {
		let now = T::Time::now();
		ensure!(deadline > now, Error::<T>::DeadlineInPast);
		ensure!(deadline.saturating_sub(now) <= T::MaxDuration::get(), Error::<T>::DeadlineTooFar);
		ensure!(!parties.is_empty(), Error::<T>::NoParties);
		let unique: BTreeSet<&CreditCode> = parties.iter().collect();
		ensure!(unique.len() == parties.len(), Error::<T>::DuplicateParty);

		let holder = Self::initiating_holder(&who)?;
		if let Holder::Member(enterprise) = &holder {
			ensure!(parties.contains(enterprise), Error::<T>::NotParty);
		}
		let open = OpenSignings::<T>::get(holder)
			.checked_add(1)
			.filter(|open| *open <= T::MaxOpenSignings::get())
			.ok_or(Error::<T>::TooManySignings)?;
		Self::ensure_certified(&holder, &who)?;
		for party in &parties {
			T::Members::ensure_operating(party)?;
		}
		let id = NextSigning::<T>::get();
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;

		let parties: Vec<Party> =
			parties.into_iter().map(|enterprise| Party { enterprise, use_record: None }).collect();
		Signings::<T>::insert(
			id,
			Signing {
				initiator: who.clone(),
				holder,
				document,
				document_kind,
				// As many as came in, so nothing is cut off.
				parties: BoundedVec::truncate_from(parties),
				order,
				deadline,
				created_at: now,
			},
		);
		OpenSignings::<T>::insert(holder, open);
		NextSigning::<T>::put(next);
		Self::deposit_event(Event::SigningCreated { signing: id, initiator: who, deadline });
		Ok(())
	}

	/// For whom an account may start a signing.
	fn initiating_holder(who: &T::AccountId) -> Result<Holder, DispatchError> {
		if let Some(enterprise) = T::Members::enterprise_of(who) {
			ensure!(Self::may_act(&enterprise, who), Error::<T>::NotAuthorized);
			return Ok(Holder::Member(enterprise));
		}
		let institution = T::Institutions::institution_of(who).ok_or(Error::<T>::NotAuthorized)?;
		T::Institutions::ensure_capable(institution, Capability::SigningPlatform)?;
		Ok(Holder::Institution(institution))
	}

	/// That who acts for an enterprise or a platform does so under a certificate that is valid now.
	/// An enterprise's controller needs none. This reads much, so it is asked late.
	pub(crate) fn ensure_certified(holder: &Holder, who: &T::AccountId) -> DispatchResult {
		match holder {
			Holder::Member(enterprise) if T::Members::is_controller(enterprise, who) => Ok(()),
			_ => T::Certified::ensure_certified(who).map(|_| ()),
		}
	}

	/// Whether an account is a Signer or the controller of an enterprise.
	pub(crate) fn may_act(enterprise: &CreditCode, who: &T::AccountId) -> bool {
		T::Members::is_controller(enterprise, who)
			|| T::Members::has_role(enterprise, who, MemberRole::Signer)
	}
}
