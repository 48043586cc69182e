//! Reports that name a time since when a seal was lost or misused. They outlive the freeze: what was
//! sealed between that time and the freeze stays suspect, unless both hands find the report wrong.

use crate::{
	Allegation, Allegations, Closure, Config, Error, Event, Finding, FreezeReason, Pallet, Party,
};
use alloc::vec::Vec;
use frame_support::traits::Time;
use seal_primitives::{Moment, SealCode, SuspectPeriod};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Keep a report, if it names a time.
	///
	/// It always fits: a seal that is frozen takes two such reports at most, one of each gravity,
	/// and two lines of history, this one and the one before; and there are as many places for
	/// reports as for lines.
	pub(crate) fn keep_report(
		code: &SealCode,
		reason: FreezeReason,
		by: Party,
		alleged_since: Option<Moment>,
	) -> DispatchResult {
		let Some(since) = alleged_since else { return Ok(()) };
		let reported = T::Time::now();
		let report = Allegation { since, reason, by, reported, closed: None };
		Allegations::<T>::try_append(code, report).map_err(|_| Error::<T>::TooManyTransitions)?;
		Ok(())
	}

	/// Close the open reports of a seal with what its two hands found.
	pub(crate) fn close_reports(code: &SealCode, findings: [(Party, Finding); 2]) {
		let closure = Closure { at: T::Time::now(), findings };
		let closed = Allegations::<T>::mutate_extant(code, |reports| {
			let mut open = reports.iter_mut().filter(|report| report.closed.is_none()).peekable();
			let any = open.peek().is_some();
			open.for_each(|report| report.closed = Some(closure.clone()));
			any
		});
		if closed {
			let unfounded = closure.is_unfounded();
			Self::deposit_event(Event::ReportsClosed { code: code.clone(), unfounded });
		}
	}

	/// The times in which uses of a seal are suspect, the earliest report first.
	pub fn suspect_times(code: &SealCode) -> Vec<SuspectPeriod> {
		Allegations::<T>::get(code)
			.into_iter()
			.filter(|report| !report.closed.as_ref().is_some_and(Closure::is_unfounded))
			.map(|report| SuspectPeriod {
				since: report.since,
				until: report.closed.map(|closure| closure.at),
			})
			.collect()
	}

	/// Since when a seal was suspect at a time, as is said today.
	pub(crate) fn alleged_since(code: &SealCode, at: Moment) -> Option<Moment> {
		Self::suspect_times(code)
			.into_iter()
			.filter(|period| period.covers(at))
			.map(|period| period.since)
			.min()
	}
}
