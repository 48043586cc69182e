//! What is built is read again as it was meant, and holds.

use crate::fixture::{
	certificate, outcome, passes, Desk, ACCEPTED, AT, DOCUMENT, MADE, USED, VERSIONS,
};
use seal_pki::{
	eseal::{
		sm3, CertificateDigest, CheckName, ExtensionData, Kind, Outcome, Seal, SealDraft,
		SealFault, SealInfo, SealSignature, SealVersion, SignatureDraft, Signers, SigningTime,
	},
	ObjectIdentifier, SignatureFault,
};

const EXTENSION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.156.55555.1");

fn extension() -> ExtensionData {
	ExtensionData { oid: EXTENSION, critical: false, value: vec![1, 2, 3] }
}

#[test]
fn seals_of_every_version_are_built_read_and_valid() {
	for algorithm in ACCEPTED {
		let desk = Desk::shared(algorithm);
		for version in VERSIONS {
			let info = SealInfo { extensions: vec![extension()], ..desk.info(version) };
			let seal = desk.seal_of(&info);
			assert_eq!(seal.info(), &info);
			assert_eq!(seal.info_der(), info.to_der().unwrap());
			assert_eq!((seal.version(), seal.header_version()), (version, version.number()));
			assert_eq!(seal.maker(), desk.maker.der());
			assert_eq!(Seal::from_der(seal.der()).unwrap(), seal);
			assert_eq!(Kind::of(seal.der()), Kind::Seal);
			let report = desk.given().seal(seal.der());
			passes(&report);
			assert_eq!(report.time, Some(SigningTime { claimed: MADE, proved: None }));
			assert_eq!(outcome(&report, CheckName::MakerRevocation), Outcome::NotDone);
		}
	}
}

#[test]
fn signatures_of_every_version_are_built_read_and_valid() {
	for algorithm in ACCEPTED {
		let desk = Desk::shared(algorithm);
		for version in VERSIONS {
			let seal = desk.seal(version);
			let mut act = desk.act();
			if version != SealVersion::V1 {
				act.extensions.push(extension());
			}
			let signature = desk.signature_of(&seal, &desk.signer, &act, None);
			assert_eq!(signature.seal(), &seal);
			assert_eq!(signature.stated_version(), version.number());
			assert_eq!((signature.time(), signature.data_hash()), (USED, &sm3(DOCUMENT)[..]));
			assert_eq!(signature.property(), act.property);
			assert_eq!(signature.extensions(), act.extensions);
			assert_eq!(signature.signer(), desk.signer.der());
			assert_eq!(SealSignature::from_der(signature.der()).unwrap(), signature);
			assert_eq!(Kind::of(signature.der()), Kind::Signature);
			let report = desk.given().signature(signature.der());
			passes(&report);
			assert_eq!(report.time, Some(SigningTime { claimed: USED, proved: None }));
		}
	}
}

#[test]
fn openssl_verifies_what_was_signed() {
	for algorithm in ACCEPTED {
		let desk = Desk::shared(algorithm);
		for version in VERSIONS {
			let signature = desk.signature(version);
			let seal = signature.seal();
			desk.signer.verify(signature.signed_der(), signature.signature()).unwrap();
			let draft = SealDraft::new(seal.info(), &certificate(&desk.maker)).unwrap();
			desk.maker.verify(&draft.to_sign().unwrap(), seal.signature()).unwrap();
			assert_eq!(
				desk.maker.verify(seal.info_der(), seal.signature()).is_ok(),
				version != SealVersion::V1
			);
		}
	}
}

#[test]
fn one_algorithm_may_seal_for_the_other() {
	let [sm2, p256] = ACCEPTED.map(Desk::shared);
	let signers = Signers::Certificates(vec![p256.signer.der().to_vec()]);
	let seal = sm2.seal_of(&SealInfo { signers, ..sm2.info(SealVersion::V4) });
	let signature = sm2.signature_of(&seal, &p256.signer, &sm2.act(), None);
	let mut given = sm2.given();
	given.anchors.extend(p256.given().anchors);
	given.intermediates.extend(p256.given().intermediates);
	passes(&given.signature(signature.der()));
}

#[test]
fn a_seal_lists_certificates_by_digest_too() {
	for algorithm in ACCEPTED {
		let desk = Desk::shared(algorithm);
		for version in [SealVersion::V4, SealVersion::V5] {
			let digest = |der: &[u8]| CertificateDigest {
				algorithm: "SM3".into(),
				value: sm3(der).to_vec(),
			};
			let list = vec![digest(desk.other.der()), digest(desk.signer.der())];
			let info = SealInfo { signers: Signers::Digests(list), ..desk.info(version) };
			let seal = desk.seal_of(&info);
			assert_eq!(seal.info(), &info);
			passes(&desk.given().signature(desk.signature_with(&seal).der()));
		}
	}
}

#[test]
fn a_draft_takes_no_signature_but_its_own() {
	let desk = Desk::shared(ACCEPTED[0]);
	let wrong = Err(SealFault::Signature(SignatureFault::Wrong));
	for version in VERSIONS {
		let draft = SealDraft::new(&desk.info(version), &certificate(&desk.maker)).unwrap();
		let stranger = desk.other.sign(&draft.to_sign().unwrap()).unwrap();
		assert_eq!(draft.finish(&stranger, None), wrong);
		let seal = desk.seal(version);
		let draft = SignatureDraft::new(&seal, &certificate(&desk.signer), &desk.act()).unwrap();
		let stranger = desk.other.sign(draft.to_sign()).unwrap();
		assert_eq!(draft.finish(&stranger, None).err(), wrong.clone().err());
	}
}

#[test]
fn what_a_version_has_no_place_for_is_not_written() {
	let desk = Desk::shared(ACCEPTED[0]);
	let digests = Signers::Digests(vec![CertificateDigest {
		algorithm: "SM3".into(),
		value: sm3(desk.signer.der()).to_vec(),
	}]);
	let v1 = desk.info(SealVersion::V1);
	let refused = SealInfo { signers: digests, ..v1.clone() }.to_der();
	assert!(matches!(refused, Err(SealFault::NoPlace { version: SealVersion::V1, .. })));
	for version in [SealVersion::V1, SealVersion::V4] {
		let draft = SealDraft::new(&desk.info(version), &certificate(&desk.maker)).unwrap();
		let value = desk.maker.sign(&draft.to_sign().unwrap()).unwrap();
		let refused = draft.finish(&value, Some(&[1]));
		assert!(matches!(refused, Err(SealFault::NoPlace { .. })), "{refused:?}");
	}
	let seal = desk.seal(SealVersion::V1);
	let mut act = desk.act();
	let draft = SignatureDraft::new(&seal, &certificate(&desk.signer), &act).unwrap();
	let value = desk.signer.sign(draft.to_sign()).unwrap();
	assert!(matches!(draft.finish(&value, Some(&[1])), Err(SealFault::NoPlace { .. })));
	act.extensions.push(extension());
	let refused = SignatureDraft::new(&seal, &certificate(&desk.signer), &act);
	assert!(matches!(refused, Err(SealFault::NoPlace { .. })));
	for field in [
		SealInfo { vendor: "厂商".into(), ..v1.clone() },
		SealInfo { created: 2_600_000_000, ..v1.clone() },
		SealInfo { signers: Signers::Certificates(Vec::new()), ..v1.clone() },
		SealInfo {
			validity: seal_pki::Validity { not_before: AT, not_after: AT - 1 },
			..v1.clone()
		},
	] {
		assert!(field.to_der().is_err(), "{field:?}");
	}
}
