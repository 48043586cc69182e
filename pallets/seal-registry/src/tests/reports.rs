use super::*;
use crate::{Allegation, Allegations, Closure, Transitions};
use seal_primitives::{Moment, SuspectPeriod};
use sp_runtime::DispatchResult;

fn report(who: AccountId, code: &SealCode, reason: FreezeReason, since: Moment) -> DispatchResult {
	SealRegistry::freeze(signed(who), code.clone(), reason, Some(since))
}

fn release_finding(who: AccountId, code: &SealCode, finding: Finding) {
	assert_ok!(SealRegistry::release(signed(who), code.clone(), finding));
}

fn alleged_at(code: &SealCode, at: impl Into<Option<Moment>>) -> Option<Moment> {
	SealRegistry::check(code.clone(), at.into()).unwrap().alleged_since
}

#[test]
fn a_report_with_a_time_makes_uses_since_then_suspect() {
	build_and_execute(|| {
		let code = active(0, SealKind::Official);
		Now::set(5_000);
		assert_ok!(report(manager(), &code, FreezeReason::Stolen, 3_000));
		assert_eq!(
			Allegations::<Test>::get(&code).to_vec(),
			[Allegation {
				since: 3_000,
				reason: FreezeReason::Stolen,
				by: Party::Enterprise,
				reported: 5_000,
				closed: None
			}]
		);
		Now::set(6_000);
		assert_eq!(alleged_at(&code, None), Some(3_000));
		assert_eq!(alleged_at(&code, 3_000), Some(3_000));
		assert_eq!(alleged_at(&code, 2_999), None);
		assert_eq!(
			SealRegistry::suspect_periods(code),
			[SuspectPeriod { since: 3_000, until: None }]
		);
	});
}

#[test]
fn a_report_of_now_or_of_no_time_is_taken_one_of_the_future_is_not() {
	build_and_execute(|| {
		let code = active(0, SealKind::Contract);
		assert_noop!(
			report(manager(), &code, FreezeReason::Lost, 1_001),
			Error::<Test>::AllegedInFuture
		);
		assert_ok!(report(manager(), &code, FreezeReason::Lost, 1_000));
		let timeless = frozen(1, FreezeReason::Lost);
		assert!(!Allegations::<Test>::contains_key(&timeless));
		assert_eq!(alleged_at(&timeless, None), None);
	});
}

#[test]
fn it_is_kept_after_the_release_and_uses_in_its_time_stay_suspect() {
	build_and_execute(|| {
		let code = active(0, SealKind::Contract);
		Now::set(5_000);
		assert_ok!(report(police(), &code, FreezeReason::Snatched, 3_000));
		Now::set(7_000);
		release_finding(police(), &code, Finding::Unfounded);
		Now::set(8_000);
		release_finding(manager(), &code, Finding::Founded);
		System::assert_has_event(
			Event::ReportsClosed { code: code.clone(), unfounded: false }.into(),
		);
		assert_eq!(
			Allegations::<Test>::get(&code)[0].closed,
			Some(Closure {
				at: 8_000,
				findings: [
					(Party::PublicSecurity, Finding::Unfounded),
					(Party::Enterprise, Finding::Founded)
				]
			})
		);
		Now::set(9_000);
		assert_eq!(
			SealRegistry::suspect_periods(code.clone()),
			[SuspectPeriod { since: 3_000, until: Some(8_000) }]
		);
		assert_eq!(alleged_at(&code, None), None);
		assert_eq!(alleged_at(&code, 4_000), Some(3_000));
		assert_eq!(alleged_at(&code, 8_000), None);
	});
}

#[test]
fn only_both_hands_clear_what_was_sealed_since() {
	build_and_execute(|| {
		use Finding::*;
		let cases = [
			(Unfounded, Unfounded, 0),
			(Unfounded, Founded, 1),
			(Founded, Unfounded, 1),
			(Founded, Founded, 1),
		];
		for (number, (first, second, periods)) in cases.into_iter().enumerate() {
			let code = active(number as u32, SealKind::Contract);
			assert_ok!(report(police(), &code, FreezeReason::Misused, 900));
			release_finding(manager(), &code, first);
			release_finding(both(), &code, second);
			assert_eq!(SealRegistry::suspect_periods(code.clone()).len(), periods);
			assert_eq!(Allegations::<Test>::get(&code).len(), 1);
		}
	});
}

#[test]
fn each_report_is_kept_and_all_close_together() {
	build_and_execute(|| {
		let code = active(0, SealKind::Contract);
		assert_ok!(report(manager(), &code, FreezeReason::Lost, 700));
		assert_ok!(report(court(), &code, FreezeReason::CourtOrder, 600));
		assert_eq!(alleged_at(&code, None), Some(600));
		release_finding(police(), &code, Finding::Founded);
		release_finding(judge(), &code, Finding::Founded);
		assert!(Allegations::<Test>::get(&code).iter().all(|report| report.closed.is_some()));
		Now::set(2_000);
		assert_ok!(report(manager(), &code, FreezeReason::Lost, 1_500));
		assert_eq!(
			SealRegistry::suspect_periods(code.clone()),
			[
				SuspectPeriod { since: 700, until: Some(1_000) },
				SuspectPeriod { since: 600, until: Some(1_000) },
				SuspectPeriod { since: 1_500, until: None },
			]
		);
	});
}

#[test]
fn a_release_without_a_report_closes_none() {
	build_and_execute(|| {
		let code = frozen(0, FreezeReason::Lost);
		System::reset_events();
		release_finding(police(), &code, Finding::Founded);
		release_finding(manager(), &code, Finding::Founded);
		let events = System::read_events_for_pallet::<Event<Test>>();
		assert!(!events.iter().any(|event| matches!(event, Event::ReportsClosed { .. })));
	});
}

#[test]
fn the_report_of_a_seal_that_ended_stays_open() {
	build_and_execute(|| {
		let code = active(0, SealKind::Official);
		Now::set(5_000);
		assert_ok!(report(manager(), &code, FreezeReason::Lost, 3_000));
		let new = delivered(1, SealKind::Official, Some(0));
		assert_ok!(SealRegistry::activate(signed(manager()), new.clone()));
		Now::set(9_000);
		assert_eq!(get(&code).status, SealStatus::Abolished);
		assert_eq!(alleged_at(&code, None), Some(3_000));
		assert_eq!(alleged_at(&code, 4_000), Some(3_000));
		assert_eq!(alleged_at(&new, None), None);
	});
}

/// Two reports at each freeze, until the history takes no more: each is kept.
#[test]
fn there_is_always_room_for_a_report() {
	build_and_execute(|| {
		let code = filed(0, SealKind::Contract, None);
		let mut reports = 0;
		loop {
			assert_ok!(report(manager(), &code, FreezeReason::Lost, 900));
			assert_ok!(report(police(), &code, FreezeReason::AuthorityDisputed, 900));
			reports += 2;
			assert_eq!(Allegations::<Test>::get(&code).len(), reports);
			if release(police(), &code).is_err() {
				break;
			}
			release_finding(judge(), &code, Finding::Founded);
		}
		assert!(Transitions::<Test>::get(&code).len() >= 10);
	});
}
