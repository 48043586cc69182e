use super::*;
use crate::oids::*;

fn root() -> Draft {
	Draft::authority("root", &sm2_key(1), "root")
}

fn unfit(draft: Draft, by: &Key) -> Rule {
	match TrustAnchor::from_certificate(&draft.made(by)) {
		Err(Fault::Unfit(rule)) => rule,
		other => panic!("{other:?}"),
	}
}

#[test]
fn an_anchor_is_what_its_certificate_says() {
	let draft = root().with(authority(Some(1))).with(subject_key_identifier(&[7]));
	let anchor = TrustAnchor::from_certificate(&draft.made(&sm2_key(1))).unwrap();
	assert_eq!(
		anchor,
		TrustAnchor {
			subject: common_name("root"),
			key: sm2_key(1).public(),
			key_identifier: Some(vec![7]),
			validity: Validity { not_before: FROM, not_after: UNTIL },
			path_len: Some(1),
			signs_crls: true,
		}
	);
}

#[test]
fn without_crl_sign_it_signs_no_lists() {
	let draft = root().with(key_usage(&[CERT_SIGN]));
	assert!(!TrustAnchor::from_certificate(&draft.made(&sm2_key(1))).unwrap().signs_crls);
}

#[test]
fn what_is_no_root_is_no_anchor() {
	let key = sm2_key(1);
	assert_eq!(unfit(Draft::authority("a", &key, "b"), &key), Rule::NotSelfIssued);
	assert_eq!(unfit(Draft::leaf("a", &key, "a"), &key), Rule::NotAuthority);
	assert_eq!(unfit(root().without(KEY_USAGE), &key), Rule::NotCertSigner);
	assert_eq!(unfit(root().with(key_usage(&[CRL_SIGN])), &key), Rule::NotCertSigner);
	assert_eq!(unfit(root(), &sm2_key(2)), Rule::Signature(SignatureFault::Wrong));
	assert_eq!(unfit(root(), &p256_key(1)), Rule::Signature(SignatureFault::Wrong));
	let oid = NAME_CONSTRAINTS;
	let constrained = root().with(extension(oid, false, &sequence(&[])));
	assert_eq!(unfit(constrained, &key), Rule::UnenforcedConstraint { oid });
	let oid = ObjectIdentifier::new_unwrap("1.2.3.4");
	let critical = root().with(extension(oid, true, &[]));
	assert_eq!(unfit(critical, &key), Rule::UnhandledCritical { oid });
}
