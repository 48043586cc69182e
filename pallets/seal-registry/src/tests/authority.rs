use super::*;
use seal_primitives::{
	seals::SealSummary,
	traits::{EnterpriseObserver, SealAuthority},
	ElectronicPart,
};

#[test]
fn a_summary_tells_what_others_need() {
	build_and_execute(|| {
		assert_eq!(SealRegistry::summary(&seal_code(0)), None);
		let code = active(0, SealKind::Contract);
		let summary = SealSummary {
			owner: a(),
			kind: SealKind::Contract,
			status: SealStatus::Active,
			version: 1,
			epoch: 0,
		};
		assert_eq!(SealRegistry::summary(&code), Some(summary.clone()));
		assert_eq!(SealRegistry::ensure_in_force(&code), Ok(summary));
	});
}

#[test]
fn each_way_of_not_being_in_force_has_its_error() {
	build_and_execute(|| {
		let code = seal_code(0);
		let refused = |error: Error<Test>| {
			assert_noop!(SealRegistry::ensure_in_force(&code), error);
		};
		refused(Error::<Test>::NotFound);
		filed(0, SealKind::Contract, None);
		refused(Error::<Test>::NotActive);
		let part = ElectronicPart { valid_from: 1_000, ..electronic(0) };
		assert_ok!(produce(&code, part));
		refused(Error::<Test>::NotActive);
		assert_ok!(deliver(&code));
		refused(Error::<Test>::NotActive);
		assert_ok!(SealRegistry::activate(signed(manager()), code.clone()));
		assert_ok!(SealRegistry::ensure_in_force(&code));
		Now::set(999);
		refused(Error::<Test>::NotYetValid);
		Now::set(1_000_001);
		refused(Error::<Test>::Expired);
		Now::set(1_000_000);
		assert_ok!(SealRegistry::ensure_in_force(&code));
		NotOperating::mutate(|halted| halted.insert(a()));
		assert_noop!(SealRegistry::ensure_in_force(&code), HALTED);
		NotOperating::mutate(|halted| halted.remove(&a()));
		assert_ok!(SealRegistry::suspend(signed(manager()), code.clone()));
		refused(Error::<Test>::Suspended);
		assert_ok!(SealRegistry::on_suspended(&a()));
		refused(Error::<Test>::Frozen);
		assert_ok!(SealRegistry::on_deregistered(&a()));
		refused(Error::<Test>::Abolished);
	});
}
