use super::*;

#[test]
fn the_owners_keepers_auditors_mandates_and_courts_read() {
	build_and_execute(|| {
		for reader in [
			controller(1),
			account(1, Who::SealManager),
			account(1, Who::Auditor),
			seat(1),
			seat(2),
			operator(COURT),
		] {
			assert!(SigningEvidence::may_read_history(&reader, &code(1)));
		}
	});
}

#[test]
fn nobody_else_reads() {
	build_and_execute(|| {
		for reader in [
			signer(1),
			account(1, Who::Approver),
			controller(2),
			account(2, Who::SealManager),
			account(2, Who::Auditor),
			seat(3),
			operator(PROVIDER),
			operator(PLATFORM),
			stranger(),
		] {
			assert!(!SigningEvidence::may_read_history(&reader, &code(1)));
		}
	});
}

#[test]
fn leave_ends_with_the_role() {
	build_and_execute(|| {
		Gone::set(&[account(1, Who::Auditor)].into());
		SuspendedInstitutions::set(&[COURT].into());
		assert!(!SigningEvidence::may_read_history(&account(1, Who::Auditor), &code(1)));
		assert!(!SigningEvidence::may_read_history(&operator(COURT), &code(1)));
	});
}

#[test]
fn unknown_seals_have_no_history() {
	build_and_execute(|| assert!(!SigningEvidence::may_read_history(&seat(1), &code(77))));
}
