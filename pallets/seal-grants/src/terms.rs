//! What terms may be, and that none grow wider on their way down.

use crate::{Config, Error, Pallet};
use frame_support::{
	ensure,
	traits::{Get, Time},
};
use seal_primitives::Terms;

impl<T: Config> Pallet<T> {
	/// That terms allow some use at some time.
	pub(crate) fn ensure_sound(terms: &Terms) -> Result<(), Error<T>> {
		ensure!(terms.valid_from <= terms.valid_until, Error::<T>::ValidityEmpty);
		ensure!(terms.uses != Some(0), Error::<T>::NoUses);
		ensure!(
			terms.document_kinds.as_ref().is_none_or(|kinds| !kinds.is_empty()),
			Error::<T>::NoDocumentKinds
		);
		Ok(())
	}

	/// That terms are not over, and will be before long.
	pub(crate) fn ensure_timely(terms: &Terms) -> Result<(), Error<T>> {
		let now = T::Time::now();
		ensure!(now <= terms.valid_until, Error::<T>::OverAlready);
		ensure!(
			terms.valid_until <= now.saturating_add(T::MaxDuration::get()),
			Error::<T>::LastsTooLong
		);
		Ok(())
	}

	/// That terms are nowhere wider than those that are passed on, of whose uses so many are left.
	pub(crate) fn ensure_within(
		terms: &Terms,
		wider: &Terms,
		uses_left: Option<u32>,
	) -> Result<(), Error<T>> {
		ensure!(terms.valid_from >= wider.valid_from, Error::<T>::BeginsBefore);
		ensure!(terms.valid_until <= wider.valid_until, Error::<T>::EndsAfter);
		ensure!(at_most(terms.uses, uses_left), Error::<T>::MoreUses);
		ensure!(
			match (&terms.document_kinds, &wider.document_kinds) {
				(_, None) => true,
				(None, Some(_)) => false,
				(Some(kinds), Some(wider)) => kinds.is_subset(wider),
			},
			Error::<T>::MoreDocumentKinds
		);
		ensure!(at_most(terms.max_amount, wider.max_amount), Error::<T>::HigherAmount);
		ensure!(wider.may_pass_on || !terms.may_pass_on, Error::<T>::PassedOnFurther);
		Ok(())
	}
}

/// Whether a limit is as strict as another one; None is no limit.
fn at_most<Limit: PartialOrd>(limit: Option<Limit>, other: Option<Limit>) -> bool {
	match (limit, other) {
		(_, None) => true,
		(None, Some(_)) => false,
		(Some(limit), Some(other)) => limit <= other,
	}
}
