use super::*;
use crate::{Journal, Journals};

#[test]
fn a_seal_never_used_has_an_empty_journal() {
	build_and_execute(|| {
		assert_eq!(SigningEvidence::journal(code(1)), Journal::default());
		assert!(!Journals::<Test>::contains_key(code(1)));
	});
}

#[test]
fn signings_are_seen_open_then_closed() {
	build_and_execute(|| {
		let id = create(&[1], SigningOrder::Parallel);
		assert_eq!(SigningEvidence::signing(id), Some(open(id)));
		assert_eq!(SigningEvidence::closed_signing(id), None);

		assert_ok!(seal(1, id));
		assert_eq!(SigningEvidence::signing(id), None);
		assert_eq!(SigningEvidence::closed_signing(id), ClosedSignings::<Test>::get(id));
		assert!(SigningEvidence::closed_signing(id).is_some());
		assert_eq!(SigningEvidence::journal(code(1)).count, 1);
	});
}
