//! Finding the path among many certificates, and not paying for it.

use super::*;
use crate::limits::MAX_VERIFICATIONS;
use std::time::Instant;

fn anchor(root: &Draft, key: &Key) -> TrustAnchor {
	TrustAnchor::from_certificate(&root.made(key)).unwrap()
}

fn root() -> TrustAnchor {
	anchor(&Draft::authority("root", &sm2_key(1), "root"), &sm2_key(1))
}

fn validate(
	leaf: &Certificate,
	intermediates: &[Certificate],
	anchors: &[TrustAnchor],
) -> Result<ValidPath, PathFault> {
	let (at, purpose) = (NOW, Purpose::Sign);
	validate_path(&PathInput { leaf, intermediates, anchors, crls: &[], at, purpose })
}

/// Authorities `a1 … an`, a1 issued by the root, each next by the one before, under keys 11, 12 …
fn authorities(count: u8) -> Vec<Certificate> {
	(1..=count)
		.map(|number| {
			let subject = std::format!("a{number}");
			let issuer =
				if number == 1 { "root".to_string() } else { std::format!("a{}", number - 1) };
			let issuer_key = if number == 1 { sm2_key(1) } else { sm2_key(9 + number) };
			Draft::authority(&subject, &sm2_key(10 + number), &issuer).made(&issuer_key)
		})
		.collect()
}

fn leaf_below(number: u8) -> Certificate {
	Draft::leaf("leaf", &sm2_key(99), &std::format!("a{number}")).made(&sm2_key(10 + number))
}

#[test]
fn three_intermediates_are_followed_and_no_fourth() {
	let mut intermediates = authorities(3);
	assert_eq!(
		validate(&leaf_below(3), &intermediates, &[root()]).unwrap().intermediates,
		[2, 1, 0]
	);
	intermediates.reverse();
	assert_eq!(
		validate(&leaf_below(3), &intermediates, &[root()]).unwrap().intermediates,
		[0, 1, 2]
	);
	let fault = PathFault { subject: Subject::Intermediate(1), rule: Rule::ChainTooLong };
	assert_eq!(validate(&leaf_below(4), &authorities(4), &[root()]), Err(fault));
}

#[test]
fn what_does_not_belong_is_passed_over() {
	let stranger = Draft::authority("stranger", &sm2_key(50), "elsewhere").made(&sm2_key(51));
	let namesake = Draft::authority("a1", &sm2_key(52), "elsewhere").made(&sm2_key(51));
	let [first] = authorities(1).try_into().unwrap();
	let intermediates = [stranger, namesake, first];
	let other = anchor(&Draft::authority("other", &sm2_key(60), "other"), &sm2_key(60));
	let path = validate(&leaf_below(1), &intermediates, &[other, root()]).unwrap();
	assert_eq!((path.anchor, path.intermediates), (1, vec![2]));
}

#[test]
fn of_two_anchors_with_one_name_the_one_whose_key_signed_is_found() {
	let namesake = anchor(&Draft::authority("root", &sm2_key(60), "root"), &sm2_key(60));
	let path = validate(&leaf_below(1), &authorities(1), &[namesake, root()]).unwrap();
	assert_eq!(path.anchor, 1);
}

#[test]
fn an_expired_twin_does_not_hide_the_good_one() {
	let [good] = authorities(1).try_into().unwrap();
	let expired =
		Draft::authority("a1", &sm2_key(11), "root").valid(FROM, NOW - 1).made(&sm2_key(1));
	let path = validate(&leaf_below(1), &[expired.clone(), good], &[root()]).unwrap();
	assert_eq!(path.intermediates, [1]);
	let fault = validate(&leaf_below(1), &[expired], &[root()]).unwrap_err();
	assert_eq!(fault.subject, Subject::Intermediate(0));
}

#[test]
fn the_fault_told_is_of_the_way_that_came_furthest() {
	// A namesake with another key identifier says less than the expired authority itself.
	let namesake = Draft::authority("a1", &sm2_key(52), "root")
		.with(subject_key_identifier(&[2]))
		.made(&sm2_key(1));
	let expired = Draft::authority("a1", &sm2_key(11), "root")
		.with(subject_key_identifier(&[1]))
		.valid(FROM, NOW - 1)
		.made(&sm2_key(1));
	let leaf = Draft::leaf("leaf", &sm2_key(99), "a1")
		.with(authority_key_identifier(&[1]))
		.made(&sm2_key(11));
	let rule = Rule::Expired { not_after: NOW - 1, at: NOW };
	assert_eq!(
		validate(&leaf, &[namesake, expired], &[root()]),
		Err(PathFault { subject: Subject::Intermediate(1), rule })
	);
}

#[test]
fn authorities_that_certify_each_other_end() {
	let one = Draft::authority("a", &sm2_key(11), "b").made(&sm2_key(12));
	let other = Draft::authority("b", &sm2_key(12), "a").made(&sm2_key(11));
	let leaf = Draft::leaf("leaf", &sm2_key(99), "a").made(&sm2_key(11));
	// Both name an issuer that is there, and neither leads on.
	let fault = validate(&leaf, &[one, other], &[root()]).unwrap_err();
	assert_eq!(fault.rule, Rule::NoIssuer);
}

#[test]
fn the_anchors_own_certificate_among_the_intermediates_does_no_harm() {
	let root_certificate = Draft::authority("root", &sm2_key(1), "root").made(&sm2_key(1));
	let [first] = authorities(1).try_into().unwrap();
	let path = validate(&leaf_below(1), &[root_certificate, first], &[root()]).unwrap();
	assert_eq!(path.intermediates, [1]);
}

#[test]
fn an_anchor_without_a_name_is_nobodys() {
	let nameless = TrustAnchor { subject: b"no name".to_vec(), ..root() };
	let fault = validate(&leaf_below(1), &authorities(1), &[nameless]).unwrap_err();
	assert_eq!(fault, PathFault { subject: Subject::Intermediate(0), rule: Rule::NoIssuer });
}

#[test]
fn without_anchors_there_is_no_path() {
	assert_eq!(
		validate(&leaf_below(1), &authorities(1), &[]).unwrap_err(),
		PathFault { subject: Subject::Intermediate(0), rule: Rule::NoIssuer }
	);
}

#[test]
fn many_of_one_name_cost_no_more_than_the_bound() {
	// Sixteen authorities that all issued each other: 3,600 ways, if one walked them.
	let made = |number: u8| {
		Draft::authority("a", &sm2_key(number), "a").with_serial(number).made(&sm2_key(77))
	};
	let same: Vec<_> = (1..=16).map(made).collect();
	let leaf = Draft::leaf("leaf", &sm2_key(99), "a").made(&sm2_key(78));
	let exhausted = PathFault { subject: Subject::Leaf, rule: Rule::SearchExhausted };
	let started = Instant::now();
	assert_eq!(validate(&leaf, &same, &[root()]), Err(exhausted));
	// And all of them below an anchor: every way would have signatures to verify.
	let namesake = anchor(&Draft::authority("a", &sm2_key(79), "a"), &sm2_key(79));
	assert_eq!(validate(&leaf, &same, &[namesake]), Err(exhausted));
	assert!(started.elapsed().as_millis() < 2000, "{:?}", started.elapsed());
}

#[test]
fn verifications_are_bounded() {
	let wrong = anchor(&Draft::authority("a", &sm2_key(60), "a"), &sm2_key(60));
	let right = anchor(&Draft::authority("a", &sm2_key(61), "a"), &sm2_key(61));
	let leaf = Draft::leaf("leaf", &sm2_key(99), "a").made(&sm2_key(61));
	let bound = usize::try_from(MAX_VERIFICATIONS).unwrap();
	let mut anchors = vec![wrong.clone(); bound - 1];
	anchors.push(right);
	assert_eq!(validate(&leaf, &[], &anchors).unwrap().anchor, bound - 1);
	anchors.insert(0, wrong);
	let exhausted = PathFault { subject: Subject::Leaf, rule: Rule::SearchExhausted };
	assert_eq!(validate(&leaf, &[], &anchors), Err(exhausted));
}

#[test]
fn no_signature_is_verified_twice() {
	// Two anchors, and three authorities that may stand in any order below: 32 ways, more than
	// verifications, but each begins with one of only 8 signatures under an anchor's key.
	let made = |number: u8| Draft::authority("a", &sm2_key(number), "a").made(&sm2_key(77));
	let anchors = [60, 61].map(|n| anchor(&Draft::authority("a", &sm2_key(n), "a"), &sm2_key(n)));
	let leaf = Draft::leaf("leaf", &sm2_key(99), "a").made(&sm2_key(78));
	let fault = validate(&leaf, &[made(1), made(2), made(3)], &anchors).unwrap_err();
	assert_eq!(fault.rule, Rule::Signature(SignatureFault::Wrong));
}
