use super::*;
use seal_primitives::{
	traits::CertifiedActors, Digest, ElectronicPart, ElectronicVersion, Moment, PublicSeal,
};

fn at(code: &SealCode, moment: Moment) -> (SealStatus, Moment, bool, u32) {
	let seal = SealRegistry::check(code.clone(), Some(moment)).unwrap();
	(seal.status, seal.since, seal.in_force, seal.version)
}

#[test]
fn anyone_learns_how_a_seal_stands_and_stood() {
	build_and_execute(|| {
		let code = seal_code(0);
		assert_eq!(SealRegistry::check(code.clone(), None), None);
		filed(0, SealKind::Contract, None);
		Now::set(2_000);
		assert_ok!(produce(&code, electronic(0)));
		assert_ok!(deliver(&code));
		Now::set(3_000);
		assert_ok!(SealRegistry::activate(signed(manager()), code.clone()));
		Now::set(4_000);
		assert_ok!(SealRegistry::request_update(signed(manager()), code.clone()));
		let part =
			ElectronicPart { eseal: Digest::sm3(b"second"), valid_from: 4_500, ..electronic(0) };
		assert_ok!(produce(&code, part.clone()));
		Now::set(5_000);
		let by = signed(police());
		assert_ok!(SealRegistry::freeze(by, code.clone(), FreezeReason::Stolen, Some(3_500)));
		Now::set(6_000);

		assert_eq!(SealRegistry::check(code.clone(), Some(999)), None);
		assert_eq!(at(&code, 1_000), (SealStatus::Filed, 1_000, false, 0));
		assert_eq!(at(&code, 2_999), (SealStatus::Delivered, 2_000, false, 1));
		assert_eq!(at(&code, 3_000), (SealStatus::Active, 3_000, true, 1));
		assert_eq!(at(&code, 4_000), (SealStatus::Active, 3_000, false, 2));
		assert_eq!(at(&code, 4_500), (SealStatus::Active, 3_000, true, 2));
		assert_eq!(at(&code, 5_000), (SealStatus::Frozen, 5_000, false, 2));
		let now = PublicSeal {
			owner: a(),
			kind: SealKind::Contract,
			status: SealStatus::Frozen,
			since: 5_000,
			in_force: false,
			version: 2,
			electronic: Some(ElectronicVersion {
				part,
				certificate: Directory::ensure_certified(&maker()).unwrap(),
				produced: 4_000,
			}),
			has_physical: true,
			under_update: false,
			alleged_since: Some(3_500),
		};
		assert_eq!(SealRegistry::check(code.clone(), None), Some(now.clone()));
		assert_eq!(SealRegistry::check(code.clone(), Some(6_000)), Some(now.clone()));
		assert_eq!(SealRegistry::check(code, Some(9_999_999)), Some(now));
	});
}

#[test]
fn a_past_use_is_not_undone_by_the_end() {
	build_and_execute(|| {
		let code = active(0, SealKind::Contract);
		Now::set(2_000);
		assert!(SealRegistry::check(code.clone(), None).unwrap().in_force);
		assert_ok!(SealRegistry::abolish(
			signed(controller()),
			code.clone(),
			AbolitionReason::Worn
		));
		Now::set(3_000);
		assert_eq!(at(&code, 1_500), (SealStatus::Active, 1_000, true, 1));
		assert_eq!(at(&code, 2_500), (SealStatus::Abolished, 2_000, false, 1));
	});
}

#[test]
fn an_expired_part_is_not_in_force() {
	build_and_execute(|| {
		let code = active(0, SealKind::Contract);
		Now::set(1_000_002);
		let seal = SealRegistry::check(code.clone(), None).unwrap();
		assert_eq!((seal.status, seal.in_force), (SealStatus::Active, false));
		assert_eq!(at(&code, 1_000_001), (SealStatus::Active, 1_000, false, 1));
		assert_eq!(at(&code, 1_000_000), (SealStatus::Active, 1_000, true, 1));
	});
}
