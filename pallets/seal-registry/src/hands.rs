//! Who may act on a seal.

use crate::{Config, Error, FreezeReason, Pallet, Party, Seal};
use frame_support::ensure;
use seal_primitives::{
	traits::{InstitutionDirectory, MemberDirectory, SealManagers, SeatDirectory},
	Capability, CreditCode, Mandate, SealKind,
};

impl<T: Config> Pallet<T> {
	/// That an account keeps an enterprise's seals of a kind: as its controller, or as a seal manager
	/// appointed for that kind.
	pub(crate) fn ensure_keeper(
		owner: &CreditCode,
		kind: SealKind,
		who: &T::AccountId,
	) -> Result<(), Error<T>> {
		ensure!(T::Managers::manages(owner, who, kind), Self::not_theirs(owner, who));
		Ok(())
	}

	/// That an account is the owner's controller.
	pub(crate) fn ensure_controller(
		owner: &CreditCode,
		who: &T::AccountId,
	) -> Result<(), Error<T>> {
		ensure!(T::Members::is_controller(owner, who), Self::not_theirs(owner, who));
		Ok(())
	}

	/// As which party an account stands before a seal. Each account has one hand only: a seat that
	/// may both freeze and adjudicate counts as public security, so it cannot release alone.
	pub(crate) fn party(seal: &Seal, who: &T::AccountId) -> Result<Party, Error<T>> {
		if T::Managers::manages(&seal.owner, who, seal.kind) {
			return Ok(Party::Enterprise);
		}
		let seat = T::Seats::seat_of(who);
		if seat.is_some_and(|seat| T::Seats::has_mandate(seat, Mandate::FreezeSeals)) {
			return Ok(Party::PublicSecurity);
		}
		ensure!(Self::is_court(who), Error::<T>::NotAuthorized);
		Ok(Party::Court)
	}

	/// As which party an account may freeze a seal for a reason.
	pub(crate) fn party_to_freeze(
		seal: &Seal,
		who: &T::AccountId,
		reason: FreezeReason,
	) -> Result<Party, Error<T>> {
		match reason {
			FreezeReason::EnterpriseSuspended => Err(Error::<T>::ReasonReserved),
			FreezeReason::CourtOrder if Self::is_court(who) => Ok(Party::Court),
			FreezeReason::CourtOrder => Self::party(seal, who).and(Err(Error::<T>::ReasonReserved)),
			_ => Self::party(seal, who),
		}
	}

	fn is_court(who: &T::AccountId) -> bool {
		let seat = T::Seats::seat_of(who);
		seat.is_some_and(|seat| T::Seats::has_mandate(seat, Mandate::Adjudicate))
			|| T::Institutions::institution_of(who)
				.is_some_and(|id| T::Institutions::ensure_capable(id, Capability::Court).is_ok())
	}

	fn not_theirs(owner: &CreditCode, who: &T::AccountId) -> Error<T> {
		if T::Members::enterprise_of(who).as_ref() == Some(owner) {
			Error::<T>::NotAuthorized
		} else {
			Error::<T>::NotOwner
		}
	}
}
