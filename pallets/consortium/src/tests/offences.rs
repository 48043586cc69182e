use crate::{mock::*, Event};
use frame_support::weights::Weight;
use sp_runtime::Perbill;
use sp_staking::offence::{OffenceDetails, OnOffenceHandler};

#[test]
fn offences_are_recorded_and_nobody_is_punished() {
	ExtBuilder::default().build_and_execute(|| {
		let offenders = [
			OffenceDetails { offender: (1, 0), reporters: vec![2] },
			OffenceDetails { offender: (3, 2), reporters: vec![] },
		];
		let _: Weight = Consortium::on_offence(&offenders, &[Perbill::one(), Perbill::one()], 7);

		for (account, seat) in [(1, 0), (3, 2)] {
			System::assert_has_event(Event::OffenceRecorded { seat, account, session: 7 }.into());
		}
		end_session();
		assert_eq!(end_session(), (false, vec![1, 2, 3]));
	});
}
