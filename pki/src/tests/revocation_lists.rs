//! Reading revocation lists, and what they do to a path.

use super::*;
use crate::oids::*;

const HOUR: UnixTime = 3600;

fn list() -> ListDraft {
	ListDraft::new("root")
}

/// A leaf with serial number 5 right below the root, and these lists.
fn look_up(lists: &[Crl]) -> Result<ValidPath, PathFault> {
	look_up_below(&Draft::authority("root", &sm2_key(1), "root"), lists)
}

fn look_up_below(root: &Draft, lists: &[Crl]) -> Result<ValidPath, PathFault> {
	let anchor = TrustAnchor::from_certificate(&root.made(&sm2_key(1))).unwrap();
	validate_path(&PathInput {
		leaf: &Draft::leaf("leaf", &sm2_key(2), "root").with_serial(5).made(&sm2_key(1)),
		intermediates: &[],
		anchors: &[anchor],
		crls: lists,
		at: NOW,
		purpose: Purpose::Sign,
	})
}

fn fault(lists: &[Crl]) -> (Subject, Rule) {
	let fault = look_up(lists).unwrap_err();
	(fault.subject, fault.rule)
}

#[test]
fn a_list_says_what_stands_in_it() {
	let invalid = tlv(0x18, b"20260601000000Z");
	let draft = list()
		.with(authority_key_identifier(&[9]))
		.revoking(5, NOW - HOUR, &[reason(1), extension(INVALIDITY_DATE, false, &invalid)])
		.revoking(6, NOW - 2 * HOUR, &[]);
	let der = draft.sign(&sm2_key(1));
	let list = Crl::from_der(&der).unwrap();
	assert_eq!(list.der(), der);
	assert_eq!(list.issuer().der(), common_name("root"));
	assert_eq!((list.this_update(), list.next_update()), (NOW - HOUR, Some(NOW + 24 * HOUR)));
	assert_eq!(list.number(), Some(&[7][..]));
	assert_eq!(list.authority_key_identifier(), Some(&[9][..]));
	assert_eq!(list.signature_algorithm(), KeyAlgorithm::Sm2);
	let entries: Vec<_> = list.entries().collect();
	assert_eq!(
		entries,
		[
			Revoked {
				serial: &[5],
				at: NOW - HOUR,
				reason: Some(Reason::KeyCompromise),
				invalid_since: Some(1_780_272_000),
			},
			Revoked { serial: &[6], at: NOW - 2 * HOUR, reason: None, invalid_since: None },
		]
	);
}

#[test]
fn a_list_is_its_issuers() {
	let list = list().made(&sm2_key(1));
	let root = common_name("Root");
	assert_eq!(list.verify(&root, &sm2_key(1).public()), Ok(()));
	assert_eq!(
		list.verify(&root, &sm2_key(2).public()),
		Err(Fault::Unfit(Rule::Signature(SignatureFault::Wrong)))
	);
	assert_eq!(
		list.verify(&common_name("other"), &sm2_key(1).public()),
		Err(Fault::Unfit(Rule::CrlIssuer))
	);
	assert!(matches!(
		list.verify(b"no name", &sm2_key(1).public()),
		Err(Fault::Malformed { part: Part::Issuer, .. })
	));
}

#[test]
fn size_is_checked_before_anything_is_parsed() {
	let bomb = vec![0x30; MAX_CRL + 1];
	let fault = Fault::TooLarge { length: MAX_CRL + 1, limit: MAX_CRL };
	assert_eq!(Crl::from_der(&bomb), Err(fault));
	assert!(matches!(Crl::from_der(&bomb[1..]), Err(Fault::Malformed { .. })));
}

#[test]
fn strict_der_and_nothing_around_it() {
	let der = list().sign(&sm2_key(1));
	for bytes in [vec![], [&der[..], &[0]].concat(), der[..der.len() - 1].to_vec()] {
		assert!(matches!(Crl::from_der(&bytes), Err(Fault::Malformed { .. })));
	}
	let empty = ListDraft { entries: Some(vec![]), ..list() };
	assert_eq!(empty.fault(), Fault::EmptySequence { part: Part::Frame });
	let inner_algorithm = Some(sequence(&[oid(ECDSA_WITH_SHA256)]));
	assert_eq!(
		ListDraft { inner_algorithm, ..list() }.fault(),
		Fault::Algorithm(AlgorithmFault::Differ)
	);
	assert_eq!(ListDraft { issuer: sequence(&[]), ..list() }.fault(), Fault::IssuerEmpty);
}

#[test]
fn version_2_or_a_first_version_without_extensions() {
	let version = |version| ListDraft { version, ..list() };
	assert_eq!(version(integer(0)).fault(), Fault::Version { found: 0 });
	assert_eq!(version(integer(2)).fault(), Fault::Version { found: 2 });
	assert_eq!(version(vec![]).fault(), Fault::Version { found: 0 });
	let first = ListDraft { extensions: vec![], ..version(vec![]) };
	assert_eq!(first.made(&sm2_key(1)).number(), None);
}

#[test]
fn times_are_in_order_and_of_their_form() {
	let validity = Validity { not_before: NOW, not_after: NOW - 1 };
	assert_eq!(list().current(NOW, NOW - 1).fault(), Fault::ListValidityEmpty(validity));
	let this_update = tlv(0x18, b"20260701000000Z");
	assert_eq!(ListDraft { this_update, ..list() }.fault(), Fault::TimeForm { year: 2026 });
	let endless = ListDraft { next_update: vec![], ..list() };
	assert_eq!(endless.made(&sm2_key(1)).next_update(), None);
	assert_eq!(fault(&[endless.made(&sm2_key(1))]).1, Rule::CrlWithoutNextUpdate);
}

#[test]
fn part_lists_are_refused() {
	for oid in [DELTA_CRL_INDICATOR, ISSUING_DISTRIBUTION_POINT] {
		for critical in [true, false] {
			let draft = list().with(extension(oid, critical, &integer(1)));
			assert_eq!(draft.fault(), Fault::PartialList { oid });
		}
	}
	let oid = CERTIFICATE_ISSUER;
	let foreign = extension(oid, true, &sequence(&[tlv(0xa4, &common_name("other"))]));
	assert_eq!(list().revoking(5, NOW, &[foreign]).fault(), Fault::PartialList { oid });
}

#[test]
fn critical_extensions_must_be_understood() {
	let oid = ObjectIdentifier::new_unwrap("1.2.3.4");
	let (critical, lenient) = (extension(oid, true, &[]), extension(oid, false, &[]));
	let rule = Fault::UnhandledCritical { oid };
	assert_eq!(list().with(critical.clone()).fault(), rule);
	assert_eq!(list().revoking(5, NOW, &[critical]).fault(), rule);
	list().with(lenient.clone()).revoking(5, NOW, &[lenient]).made(&sm2_key(1));
}

#[test]
fn extensions_occur_once() {
	let twice = list().with(extension(CRL_NUMBER, false, &integer(8)));
	assert_eq!(twice.fault(), Fault::DuplicateExtension { oid: CRL_NUMBER });
	let twice = list().revoking(5, NOW, &[reason(1), reason(1)]);
	assert_eq!(twice.fault(), Fault::DuplicateExtension { oid: REASON_CODE });
}

#[test]
fn reasons_are_the_standards() {
	for code in [0, 1, 2, 3, 4, 5, 6, 9, 10] {
		let list = list().revoking(5, NOW, &[reason(code)]).made(&sm2_key(1));
		assert_eq!(list.entries().next().unwrap().reason.unwrap() as u8, code);
	}
	// 7 is not used, and 8 takes an entry off a delta's base.
	for code in [7, 8, 11, 255] {
		assert_eq!(list().revoking(5, NOW, &[reason(code)]).fault(), Fault::Reason { code });
	}
	let wide = extension(REASON_CODE, false, &tlv(0x0a, &[0, 1]));
	assert!(matches!(list().revoking(5, NOW, &[wide]).fault(), Fault::Malformed { .. }));
}

#[test]
fn what_is_not_on_the_list_is_good() {
	let lists = [list().revoking(6, NOW - HOUR, &[]).made(&sm2_key(1))];
	let path = look_up(&lists).unwrap();
	assert_eq!(path.revocation, [Some(0)]);
	assert!(path.revocation_checked());
}

#[test]
fn what_is_on_the_list_is_revoked_from_its_date_on() {
	let revoked = |at| look_up(&[list().revoking(5, at, &[reason(4)]).made(&sm2_key(1))]);
	let rule = |since| Rule::Revoked { since, reason: Some(Reason::Superseded), crl: 0 };
	for at in [NOW - HOUR, NOW] {
		assert_eq!(revoked(at), Err(PathFault { subject: Subject::Leaf, rule: rule(at) }));
	}
	assert!(revoked(NOW + 1).is_ok());
	let fault = revoked(NOW).unwrap_err();
	assert_eq!(fault.sub_indication().1, SubIndication::RevokedNoPoe);
	assert_eq!(fault.sub_indication_proved(), (Indication::TotalFailed, SubIndication::Revoked));
	assert_eq!(
		fault.to_string(),
		"the certificate was revoked at 2026-07-01T00:00:00Z by revocation list 0: superseded"
	);
}

#[test]
fn of_two_entries_the_earlier_counts() {
	let lists = [list().revoking(5, NOW, &[]).revoking(5, NOW - 9, &[]).made(&sm2_key(1))];
	let rule = Rule::Revoked { since: NOW - 9, reason: None, crl: 0 };
	assert_eq!(fault(&lists), (Subject::Leaf, rule));
}

#[test]
fn a_list_is_current_at_the_time() {
	let made = |from, until| list().current(from, until).made(&sm2_key(1));
	let subject = Subject::Crl(0);
	let (this_update, next_update) = (NOW + 1, NOW - 1);
	assert_eq!(
		fault(&[made(this_update, NOW + HOUR)]),
		(subject, Rule::CrlNotYetIssued { this_update, at: NOW })
	);
	assert_eq!(
		fault(&[made(NOW - HOUR, next_update)]),
		(subject, Rule::CrlStale { next_update, at: NOW })
	);
	let stale = look_up(&[made(NOW - HOUR, next_update)]).unwrap_err();
	assert_eq!(stale.sub_indication().1, SubIndication::TryLater);
	assert!(look_up(&[made(NOW, NOW)]).is_ok());
}

#[test]
fn the_newest_list_that_was_out_counts() {
	let older = list().current(NOW - 9, NOW + HOUR).made(&sm2_key(1));
	let newer = list().current(NOW - 8, NOW + HOUR).revoking(5, NOW - 8, &[]).made(&sm2_key(1));
	let future = list().current(NOW + 1, NOW + HOUR).made(&sm2_key(1));
	for lists in [[older.clone(), newer.clone(), future.clone()], [future, newer, older]] {
		assert_eq!(fault(&lists).1, Rule::Revoked { since: NOW - 8, reason: None, crl: 1 });
	}
}

#[test]
fn a_list_is_signed_by_the_issuer_that_may() {
	let forged = [list().made(&sm2_key(2))];
	assert_eq!(fault(&forged), (Subject::Crl(0), Rule::Signature(SignatureFault::Wrong)));
	let root = Draft::authority("root", &sm2_key(1), "root").with(key_usage(&[CERT_SIGN]));
	assert_eq!(
		look_up_below(&root, &[list().made(&sm2_key(1))]),
		Err(PathFault { subject: Subject::Anchor(0), rule: Rule::NotCrlSigner })
	);
}

#[test]
fn lists_of_others_are_passed_over() {
	let other = ListDraft::new("other").revoking(5, NOW, &[]).made(&sm2_key(1));
	let path = look_up(&[other]).unwrap();
	assert_eq!(path.revocation, [None]);
	// A list by another key of the same authority, by its key identifier.
	let root = Draft::authority("root", &sm2_key(1), "root").with(subject_key_identifier(&[1]));
	let others_key = list().with(authority_key_identifier(&[2])).made(&sm2_key(2));
	assert_eq!(look_up_below(&root, &[others_key]).unwrap().revocation, [None]);
}

#[test]
fn a_revoked_authority_takes_all_below_it() {
	let root = Draft::authority("root", &sm2_key(1), "root").made(&sm2_key(1));
	let middle = Draft::authority("middle", &sm2_key(2), "root").with_serial(9).made(&sm2_key(1));
	let leaf = Draft::leaf("leaf", &sm2_key(3), "middle").made(&sm2_key(2));
	let of_root = list().revoking(9, NOW - HOUR, &[reason(2)]).made(&sm2_key(1));
	let of_middle = ListDraft::new("middle").made(&sm2_key(2));
	let anchors = [TrustAnchor::from_certificate(&root).unwrap()];
	let input = PathInput {
		leaf: &leaf,
		intermediates: &[middle],
		anchors: &anchors,
		crls: &[of_middle, of_root],
		at: NOW,
		purpose: Purpose::Sign,
	};
	let fault = validate_path(&input).unwrap_err();
	assert_eq!(fault.subject, Subject::Intermediate(0));
	assert_eq!(fault.sub_indication().1, SubIndication::RevokedCaNoPoe);
	assert_eq!(fault.sub_indication_proved(), fault.sub_indication());
	let earlier = PathInput { at: NOW - HOUR - 1, ..input };
	let rule = validate_path(&earlier).unwrap_err().rule;
	assert!(matches!(rule, Rule::CrlNotYetIssued { .. }), "{rule}");
	let unasked = PathInput { crls: &input.crls[..1], ..input };
	assert_eq!(validate_path(&unasked).unwrap().revocation, [Some(0), None]);
}

#[test]
fn a_long_list_is_read() {
	let mut draft = list();
	let entry = |serial: u16| {
		sequence(&[tlv(0x02, &serial.to_be_bytes()), time(NOW - HOUR), sequence(&[reason(1)])])
	};
	draft.entries = Some((0x1000..0x1500).map(entry).collect());
	let list = draft.made(&sm2_key(1));
	assert_eq!(list.entries().count(), 0x500);
	assert!(list.entries().zip(0x1000u16..).all(|(entry, n)| entry.serial == n.to_be_bytes()));
	assert!(look_up(&[list]).is_ok());
}
