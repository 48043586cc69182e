use super::*;
use crate::SealByDigest;
use seal_primitives::{Digest, ElectronicPart};

#[test]
fn a_seal_is_found_by_its_file_and_its_image() {
	build_and_execute(|| {
		let code = filed(0, SealKind::Official, None);
		let part = electronic(0);
		assert_eq!(SealRegistry::find(part.eseal), None);
		assert_ok!(produce(&code, part.clone()));
		for digest in [part.eseal, part.image] {
			assert_eq!(SealRegistry::find(digest), Some((code.clone(), 1)));
		}
		for digest in [part.certificates, part.model] {
			assert_eq!(SealRegistry::find(digest), None);
		}
	});
}

#[test]
fn every_version_is_found_even_of_a_seal_that_ended() {
	build_and_execute(|| {
		let code = active(0, SealKind::Contract);
		assert_ok!(SealRegistry::request_update(signed(manager()), code.clone()));
		let second = ElectronicPart { eseal: Digest::sm3(b"second"), ..electronic(0) };
		assert_ok!(produce(&code, second.clone()));
		assert_ok!(SealRegistry::abolish(signed(filer()), code.clone(), AbolitionReason::Worn));
		let found = |digest| SealRegistry::find(digest).unwrap();
		assert_eq!(found(electronic(0).eseal), (code.clone(), 1));
		assert_eq!(found(second.eseal), (code.clone(), 2));
		assert_eq!(found(second.image), (code, 2), "the newest version that has it");
	});
}

#[test]
fn no_other_seal_takes_a_digest() {
	build_and_execute(|| {
		active(0, SealKind::Official);
		let code = filed(1, SealKind::Contract, None);
		let taken = [
			ElectronicPart { eseal: electronic(0).eseal, ..electronic(1) },
			ElectronicPart { image: electronic(0).image, ..electronic(1) },
			ElectronicPart { eseal: electronic(0).image, ..electronic(1) },
			ElectronicPart { image: electronic(0).eseal, ..electronic(1) },
		];
		for part in taken {
			assert_noop!(produce(&code, part), Error::<Test>::DigestTaken);
		}
		let same_signers = electronic(0).certificates;
		assert_ok!(produce(&code, ElectronicPart { certificates: same_signers, ..electronic(1) }));
	});
}

#[test]
fn nobody_is_found_by_an_image_that_names_them() {
	build_and_execute(|| {
		let personal = crate::KindDefinition { names_person: true, ..kind("执业专用章") };
		assert_ok!(SealRegistry::set_special_kind(RuntimeOrigin::root(), 5, personal));
		for (number, kind) in [(0, SealKind::LegalRepresentative), (1, SealKind::Special(5))] {
			let code = produced(number, kind, None);
			assert_eq!(SealRegistry::find(electronic(number).image), None);
			assert_eq!(SealRegistry::find(electronic(number).eseal), Some((code, 1)));
		}
		assert_eq!(SealByDigest::<Test>::iter().count(), 2);
	});
}
