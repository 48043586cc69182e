//! Who may read a seal's history.

use crate::{Config, Pallet};
use seal_primitives::{
	traits::{InstitutionDirectory, MemberDirectory, SealAuthority, SeatDirectory},
	Capability, CreditCode, Mandate, MemberRole, SealCode,
};

impl<T: Config> Pallet<T> {
	/// Whether an account may read the use records of a seal: the owner's controller, its auditors
	/// and seal managers, seats with a mandate to inspect or to adjudicate, and courts. Nobody reads
	/// of a seal that does not exist.
	pub fn may_read_history(reader: &T::AccountId, code: &SealCode) -> bool {
		let Some(seal) = T::Seals::summary(code) else { return false };
		Self::reads_for_owner(reader, &seal.owner)
			|| Self::reads_for_seat(reader)
			|| Self::reads_for_court(reader)
	}

	fn reads_for_owner(reader: &T::AccountId, owner: &CreditCode) -> bool {
		T::Members::is_controller(owner, reader)
			|| T::Members::has_role(owner, reader, MemberRole::Auditor)
			|| T::Members::has_role(owner, reader, MemberRole::SealManager)
	}

	fn reads_for_seat(reader: &T::AccountId) -> bool {
		T::Seats::seat_of(reader).is_some_and(|seat| {
			T::Seats::has_mandate(seat, Mandate::Inspect)
				|| T::Seats::has_mandate(seat, Mandate::Adjudicate)
		})
	}

	fn reads_for_court(reader: &T::AccountId) -> bool {
		T::Institutions::institution_of(reader).is_some_and(|institution| {
			T::Institutions::ensure_capable(institution, Capability::Court).is_ok()
		})
	}
}
