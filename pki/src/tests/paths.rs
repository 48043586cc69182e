//! One rule at a time on a path of leaf, intermediate and root.

use super::*;
use crate::{limits::MAX_INTERMEDIATES, oids::*};

/// A leaf, one intermediate and a root, to be bent.
#[derive(Clone)]
struct Chain {
	root: Draft,
	middle: Draft,
	leaf: Draft,
	purpose: Purpose,
	at: UnixTime,
}

fn chain() -> Chain {
	Chain {
		root: Draft::authority("root", &sm2_key(1), "root"),
		middle: Draft::authority("middle", &sm2_key(2), "root"),
		leaf: Draft::leaf("leaf", &sm2_key(3), "middle"),
		purpose: Purpose::Sign,
		at: NOW,
	}
}

impl Chain {
	fn validate(&self) -> Result<ValidPath, PathFault> {
		let root = self.root.made(&sm2_key(1));
		validate_path(&PathInput {
			leaf: &self.leaf.made(&sm2_key(2)),
			intermediates: &[self.middle.made(&sm2_key(1))],
			anchors: &[TrustAnchor::from_certificate(&root).unwrap()],
			crls: &[],
			at: self.at,
			purpose: self.purpose,
		})
	}

	/// That it fails by this rule on this subject.
	#[track_caller]
	fn breaks(&self, subject: Subject, rule: Rule) {
		assert_eq!(self.validate(), Err(PathFault { subject, rule }));
	}

	fn leaf_with(self, extension: Vec<u8>) -> Self {
		Self { leaf: self.leaf.with(extension), ..self }
	}

	fn middle_with(self, extension: Vec<u8>) -> Self {
		Self { middle: self.middle.with(extension), ..self }
	}
}

const LEAF: Subject = Subject::Leaf;
const MIDDLE: Subject = Subject::Intermediate(0);
const ROOT: Subject = Subject::Anchor(0);

#[test]
fn a_good_path_is_found() {
	let mut chain = chain();
	chain.leaf = chain.leaf.valid(FROM + 1, UNTIL);
	chain.middle = chain.middle.valid(FROM, UNTIL - 1);
	assert_eq!(
		chain.validate(),
		Ok(ValidPath {
			anchor: 0,
			intermediates: vec![0],
			validity: Validity { not_before: FROM + 1, not_after: UNTIL - 1 },
			revocation: vec![None, None],
		})
	);
	assert!(!chain.validate().unwrap().revocation_checked());
}

#[test]
fn a_leaf_right_below_the_anchor_is_fine() {
	let root = Draft::authority("root", &p256_key(1), "root").made(&p256_key(1));
	let leaf = Draft::leaf("leaf", &sm2_key(3), "ROOT ").made(&p256_key(1));
	let path = validate_path(&PathInput {
		leaf: &leaf,
		intermediates: &[],
		anchors: &[TrustAnchor::from_certificate(&root).unwrap()],
		crls: &[],
		at: NOW,
		purpose: Purpose::Sign,
	});
	assert_eq!(path.unwrap().intermediates, []);
}

#[test]
fn every_certificate_is_valid_at_the_time() {
	let early = |at| Rule::NotYetValid { not_before: FROM, at };
	let late = |at| Rule::Expired { not_after: UNTIL, at };
	for (at, rule) in [(FROM - 1, early(FROM - 1)), (UNTIL + 1, late(UNTIL + 1))] {
		Chain { at, ..chain() }.breaks(LEAF, rule);
		let leaf = chain().leaf.valid(FROM - 10, UNTIL + 10);
		let middle = chain().middle.valid(FROM - 10, UNTIL + 10);
		Chain { at, leaf: leaf.clone(), ..chain() }.breaks(MIDDLE, rule);
		Chain { at, leaf, middle, ..chain() }.breaks(ROOT, rule);
	}
	for at in [FROM, UNTIL] {
		assert!(Chain { at, ..chain() }.validate().is_ok());
	}
}

#[test]
fn an_issuer_is_named_by_its_name() {
	let leaf = Draft::leaf("leaf", &sm2_key(3), "nobody");
	Chain { leaf, ..chain() }.breaks(LEAF, Rule::NoIssuer);
	let middle = Draft::authority("middle", &sm2_key(2), "nobody");
	Chain { middle, ..chain() }.breaks(MIDDLE, Rule::NoIssuer);
}

#[test]
fn key_identifiers_agree_where_both_are_there() {
	let chain =
		chain().leaf_with(authority_key_identifier(&[1])).middle_with(subject_key_identifier(&[2]));
	chain.breaks(MIDDLE, Rule::KeyIdentifier);
	assert!(chain.clone().leaf_with(authority_key_identifier(&[2])).validate().is_ok());
	let leaf = chain.leaf.clone().without(AUTHORITY_KEY_IDENTIFIER);
	assert!(Chain { leaf, ..chain.clone() }.validate().is_ok());
	let middle = chain.middle.clone().without(SUBJECT_KEY_IDENTIFIER);
	assert!(Chain { middle, ..chain }.validate().is_ok());
}

#[test]
fn an_anchors_key_identifier_agrees_too() {
	let root = chain().root.with(subject_key_identifier(&[1]));
	let chain = Chain { root, ..chain() };
	assert!(chain.validate().is_ok());
	chain.middle_with(authority_key_identifier(&[2])).breaks(ROOT, Rule::KeyIdentifier);
}

#[test]
fn a_key_signs_with_its_own_algorithm() {
	let rule = Rule::KeyAlgorithm { key: KeyAlgorithm::P256, signature: KeyAlgorithm::Sm2 };
	let middle = Draft::authority("middle", &p256_key(2), "root");
	Chain { middle, ..chain() }.breaks(MIDDLE, rule);
}

#[test]
fn an_issuer_is_an_authority_that_signs_certificates() {
	let middle = Draft::leaf("middle", &sm2_key(2), "root");
	Chain { middle, ..chain() }.breaks(MIDDLE, Rule::NotAuthority);
	let middle = chain().middle.without(KEY_USAGE);
	Chain { middle, ..chain() }.breaks(MIDDLE, Rule::NotCertSigner);
	chain().middle_with(key_usage(&[CRL_SIGN])).breaks(MIDDLE, Rule::NotCertSigner);
}

#[test]
fn path_lengths_count_what_stands_between() {
	assert!(chain().middle_with(authority(Some(0))).validate().is_ok());
	let root = chain().root.with(authority(Some(0)));
	Chain { root, ..chain() }.breaks(ROOT, Rule::PathLength { limit: 0, found: 1 });
	let root = chain().root.with(authority(Some(1)));
	assert!(Chain { root, ..chain() }.validate().is_ok());
}

#[test]
fn self_issued_certificates_do_not_count() {
	// The root changed its key: the new one signed by the old.
	let root = Draft::authority("root", &sm2_key(1), "root").with(authority(Some(1)));
	let rekeyed = Draft::authority("root", &sm2_key(4), "root").with(authority(Some(1)));
	let middle = Draft::authority("middle", &sm2_key(2), "root").with(authority(Some(0)));
	let leaf = Draft::leaf("leaf", &sm2_key(3), "middle");
	let validate = |middle: &Draft| {
		let intermediates = [rekeyed.made(&sm2_key(1)), middle.made(&sm2_key(4))];
		let anchor = TrustAnchor::from_certificate(&root.made(&sm2_key(1))).unwrap();
		validate_path(&PathInput {
			leaf: &leaf.made(&sm2_key(2)),
			intermediates: &intermediates,
			anchors: &[anchor],
			crls: &[],
			at: NOW,
			purpose: Purpose::Sign,
		})
	};
	assert_eq!(validate(&middle).unwrap().intermediates, [1, 0]);
}

#[test]
fn a_signers_key_is_for_signing() {
	for numbers in
		[&[DIGITAL_SIGNATURE][..], &[NON_REPUDIATION], &[DIGITAL_SIGNATURE, KEY_ENCIPHERMENT]]
	{
		assert!(chain().leaf_with(key_usage(numbers)).validate().is_ok());
	}
	let encipher = chain().leaf_with(key_usage(&[KEY_ENCIPHERMENT]));
	encipher.breaks(LEAF, Rule::NotSigner);
	let silent = Chain { leaf: chain().leaf.without(KEY_USAGE), ..chain() };
	silent.breaks(LEAF, Rule::NotSigner);
	for chain in [encipher, silent] {
		assert!(Chain { purpose: Purpose::Any, ..chain }.validate().is_ok());
	}
}

#[test]
fn a_signers_purposes_allow_signing() {
	let server = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.1");
	for purpose in [ANY_PURPOSE, DOCUMENT_SIGNING, EMAIL_PROTECTION] {
		assert!(chain().leaf_with(purposes(false, &[server, purpose])).validate().is_ok());
	}
	let rule = Rule::Purpose { purpose: Purpose::Sign };
	for purpose in [server, TIME_STAMPING] {
		let chain = chain().leaf_with(purposes(true, &[purpose]));
		chain.breaks(LEAF, rule);
		assert!(Chain { purpose: Purpose::Any, ..chain }.validate().is_ok());
	}
}

#[test]
fn an_authoritys_purposes_bind_what_it_issues() {
	let rule = Rule::Purpose { purpose: Purpose::Sign };
	chain().middle_with(purposes(false, &[TIME_STAMPING])).breaks(MIDDLE, rule);
	assert!(chain().middle_with(purposes(false, &[EMAIL_PROTECTION])).validate().is_ok());
}

#[test]
fn a_timestamp_authority_does_nothing_else() {
	let stamp = |chain: Chain| Chain { purpose: Purpose::TimeStamp, ..chain };
	let good = stamp(chain().leaf_with(purposes(true, &[TIME_STAMPING])));
	assert!(good.validate().is_ok());
	for purposes in [
		purposes(false, &[TIME_STAMPING]),
		purposes(true, &[TIME_STAMPING, EMAIL_PROTECTION]),
		purposes(true, &[ANY_PURPOSE]),
	] {
		stamp(chain().leaf_with(purposes)).breaks(LEAF, Rule::TimeStampPurpose);
	}
	stamp(chain()).breaks(LEAF, Rule::TimeStampPurpose);
	good.clone()
		.leaf_with(key_usage(&[DIGITAL_SIGNATURE, KEY_ENCIPHERMENT]))
		.breaks(LEAF, Rule::OtherKeyUsage);
	good.clone().leaf_with(key_usage(&[KEY_ENCIPHERMENT])).breaks(LEAF, Rule::NotSigner);
	let rule = Rule::Purpose { purpose: Purpose::TimeStamp };
	good.middle_with(purposes(false, &[EMAIL_PROTECTION])).breaks(MIDDLE, rule);
}

#[test]
fn critical_extensions_must_be_understood() {
	for oid in [CERTIFICATE_POLICIES, ObjectIdentifier::new_unwrap("1.2.3.4")] {
		let rule = Rule::UnhandledCritical { oid };
		chain().leaf_with(extension(oid, true, &[])).breaks(LEAF, rule);
		chain().middle_with(extension(oid, true, &[])).breaks(MIDDLE, rule);
		let lenient = chain().leaf_with(extension(oid, false, &[]));
		assert!(lenient.middle_with(extension(oid, false, &[])).validate().is_ok());
	}
}

#[test]
fn constraints_that_are_not_enforced_are_refused() {
	for oid in [NAME_CONSTRAINTS, POLICY_CONSTRAINTS, INHIBIT_ANY_POLICY] {
		for critical in [true, false] {
			let rule = Rule::UnenforcedConstraint { oid };
			chain().middle_with(extension(oid, critical, &[])).breaks(MIDDLE, rule);
			chain().leaf_with(extension(oid, critical, &[])).breaks(LEAF, rule);
		}
	}
}

#[test]
fn signatures_hold() {
	let rule = Rule::Signature(SignatureFault::Wrong);
	let forged = Chain { middle: Draft::authority("middle", &sm2_key(9), "root"), ..chain() };
	forged.breaks(LEAF, rule);
	let root = Draft::authority("root", &sm2_key(1), "root").made(&sm2_key(1));
	let fault = validate_path(&PathInput {
		leaf: &chain().leaf.made(&sm2_key(2)),
		intermediates: &[chain().middle.made(&sm2_key(9))],
		anchors: &[TrustAnchor::from_certificate(&root).unwrap()],
		crls: &[],
		at: NOW,
		purpose: Purpose::Sign,
	});
	assert_eq!(fault, Err(PathFault { subject: MIDDLE, rule }));
}

#[test]
fn the_number_of_intermediates_is_bounded() {
	let root = chain().root.made(&sm2_key(1));
	let intermediates = vec![chain().middle.made(&sm2_key(1)); MAX_INTERMEDIATES + 1];
	let validate = |intermediates: &[Certificate]| {
		validate_path(&PathInput {
			leaf: &chain().leaf.made(&sm2_key(2)),
			intermediates,
			anchors: &[TrustAnchor::from_certificate(&root).unwrap()],
			crls: &[],
			at: NOW,
			purpose: Purpose::Sign,
		})
	};
	let rule = Rule::TooManyIntermediates { count: MAX_INTERMEDIATES + 1 };
	assert_eq!(validate(&intermediates), Err(PathFault { subject: LEAF, rule }));
	assert!(validate(&intermediates[1..]).is_ok());
}

#[test]
fn faults_are_told_in_a_sentence_and_as_indications() {
	let indeterminate = |sub| (Indication::Indeterminate, sub);
	let expired = Chain { at: UNTIL + 1, ..chain() }.validate().unwrap_err();
	assert_eq!(
		expired.to_string(),
		"the certificate was valid until 2027-01-01T00:00:00Z, no more at 2027-01-01T00:00:01Z"
	);
	assert_eq!(expired.sub_indication(), indeterminate(SubIndication::OutOfBoundsNoPoe));
	assert_eq!(expired.sub_indication_proved(), (Indication::TotalFailed, SubIndication::Expired));
	let middle = chain().middle.valid(FROM, NOW - 1);
	let expired = Chain { middle, ..chain() }.validate().unwrap_err();
	let general = indeterminate(SubIndication::CertificateChainGeneralFailure);
	assert_eq!(expired.sub_indication(), general);
	assert_eq!(expired.sub_indication_proved(), general);
	let unknown = Chain { leaf: Draft::leaf("leaf", &sm2_key(3), "x"), ..chain() };
	assert_eq!(
		unknown.validate().unwrap_err().sub_indication(),
		indeterminate(SubIndication::NoCertificateChainFound)
	);
	let encipher = chain().leaf_with(key_usage(&[KEY_ENCIPHERMENT]));
	assert_eq!(
		encipher.validate().unwrap_err().sub_indication(),
		indeterminate(SubIndication::ChainConstraintsFailure)
	);
}
