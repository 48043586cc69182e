use super::*;
use crate::ElectronicVersions;
use seal_primitives::{
	traits::CertifiedActors, Commitment, Custody, Digest, ElectronicPart, ElectronicVersion,
	ProductionStatement,
};
use sp_core::H256;
use sp_runtime::DispatchResult;

#[test]
fn an_admitted_maker_produces_a_filed_seal() {
	build_and_execute(|| {
		let code = filed(0, SealKind::Official, None);
		Now::set(2_000);
		assert_ok!(produce(&code, electronic(0)));
		assert_eq!(last_event(), Event::Produced { code: code.clone(), version: 1, maker: 0 });
		assert_eq!(get(&code).status, SealStatus::Produced);
		assert_eq!(
			ElectronicVersions::<Test>::get(&code, 1),
			Some(ElectronicVersion {
				part: electronic(0),
				certificate: Directory::ensure_certified(&maker()).unwrap(),
				produced: 2_000,
			})
		);
		assert_noop!(produce(&code, electronic(0)), Error::<Test>::NotFiled);
	});
}

#[test]
fn makers_are_checked() {
	build_and_execute(|| {
		let code = filed(0, SealKind::Official, None);
		let by = |who: AccountId, maker| {
			let part = ElectronicPart { maker, ..electronic(0) };
			let statement = statement(&code, &part);
			let signature = sign(&who, &statement.signed_bytes());
			SealRegistry::produce(signed(who), code.clone(), part, statement.deadline, signature)
		};
		assert_noop!(by(controller(), 0), Error::<Test>::NotMaker);
		assert_noop!(by(maker(), 1), Error::<Test>::WrongMaker);
		assert_noop!(by(platform(), 3), INCAPABLE);
		SuspendedInstitutions::mutate(|barred| barred.insert(0));
		assert_noop!(by(maker(), 0), INCAPABLE);
	});
}

/// Hand in a part with the maker's signature under some statement.
fn produce_under(statement: &ProductionStatement, part: ElectronicPart) -> DispatchResult {
	let signature = sign(&maker(), &statement.signed_bytes());
	let deadline = Now::get() + 1_000;
	SealRegistry::produce(signed(maker()), seal_code(0), part, deadline, signature)
}

#[test]
fn the_maker_must_have_signed_just_this() {
	build_and_execute(|| {
		let code = filed(0, SealKind::Official, None);
		let good = statement(&code, &electronic(0));
		let others = [
			ProductionStatement { genesis: H256::repeat_byte(1), ..good.clone() },
			ProductionStatement { owner: b(), ..good.clone() },
			ProductionStatement { code: seal_code(1), ..good.clone() },
			ProductionStatement { kind: SealKind::Contract, ..good.clone() },
			ProductionStatement { version: 2, ..good.clone() },
			ProductionStatement { deadline: good.deadline + 1, ..good.clone() },
		];
		for other in others {
			assert_noop!(produce_under(&other, electronic(0)), BAD_SIGNATURE);
		}
		let other = Digest::sm3(b"other");
		let parts = [
			ElectronicPart { eseal: other, ..electronic(0) },
			ElectronicPart { image: other, ..electronic(0) },
			ElectronicPart { certificates: other, ..electronic(0) },
			ElectronicPart { form: seal_primitives::SealForm::V5, ..electronic(0) },
			ElectronicPart { custody: Custody::UKey(other), ..electronic(0) },
			ElectronicPart { valid_from: 501, ..electronic(0) },
			ElectronicPart { valid_until: 1_000_001, ..electronic(0) },
		];
		for part in parts {
			assert_noop!(produce_under(&good, part), BAD_SIGNATURE);
		}
		let by_another = sign(&other_maker(), &good.signed_bytes());
		assert_noop!(
			SealRegistry::produce(signed(maker()), code, electronic(0), good.deadline, by_another),
			BAD_SIGNATURE
		);
		assert_ok!(produce_under(&good, electronic(0)));
	});
}

#[test]
fn a_statement_serves_once_and_in_time() {
	build_and_execute(|| {
		let code = filed(0, SealKind::Contract, None);
		let first = statement(&code, &electronic(0));
		let hand_in = || {
			let signature = sign(&maker(), &first.signed_bytes());
			let by = signed(maker());
			SealRegistry::produce(by, code.clone(), electronic(0), first.deadline, signature)
		};
		Now::set(first.deadline + 1);
		assert_noop!(hand_in(), Error::<Test>::StatementExpired);
		Now::set(first.deadline);
		assert_ok!(hand_in());
		assert_ok!(deliver(&code));
		assert_ok!(SealRegistry::activate(signed(manager()), code.clone()));
		assert_ok!(SealRegistry::request_update(signed(manager()), code.clone()));
		assert_noop!(hand_in(), BAD_SIGNATURE);
	});
}

#[test]
fn validity_must_be_and_not_be_over() {
	build_and_execute(|| {
		let code = filed(0, SealKind::Official, None);
		let valid = |valid_from, valid_until| {
			produce(&code, ElectronicPart { valid_from, valid_until, ..electronic(0) })
		};
		assert_noop!(valid(3_000, 2_000), Error::<Test>::ValidityEmpty);
		assert_noop!(valid(500, 999), Error::<Test>::Expired);
		assert_ok!(valid(500, 1_000));
	});
}

#[test]
fn only_filed_seals_and_requested_updates_are_produced() {
	build_and_execute(|| {
		assert_noop!(produce(&seal_code(7), electronic(7)), Error::<Test>::NotFound);
		let code = delivered(0, SealKind::Contract, None);
		assert_noop!(produce(&code, electronic(0)), Error::<Test>::NotFiled);
		assert_ok!(SealRegistry::activate(signed(manager()), code.clone()));
		assert_noop!(produce(&code, electronic(0)), Error::<Test>::NoUpdateRequested);
		assert_ok!(SealRegistry::freeze(signed(manager()), code.clone(), FreezeReason::Lost, None));
		assert_noop!(produce(&code, electronic(0)), Error::<Test>::Frozen);
		assert_ok!(SealRegistry::abolish(
			signed(controller()),
			code.clone(),
			AbolitionReason::Lost
		));
		assert_noop!(produce(&code, electronic(0)), Error::<Test>::Abolished);
	});
}

#[test]
fn keys_in_the_cloud_are_kept_by_platforms_and_makers() {
	build_and_execute(|| {
		let custody = |number, custody| {
			let code = filed(number, SealKind::Other, None);
			produce(&code, ElectronicPart { custody, ..electronic(number) })
		};
		let serial: Commitment = Digest::sm3(b"serial");
		for (number, place) in
			[Custody::Cloud(3), Custody::Cloud(1), Custody::UKey(serial)].into_iter().enumerate()
		{
			assert_ok!(custody(number as u32, place));
		}
		let code = filed(3, SealKind::Other, None);
		let refused = |custody| {
			let part = ElectronicPart { custody, ..electronic(3) };
			assert_noop!(produce(&code, part), Error::<Test>::CustodianUnfit);
		};
		refused(Custody::Cloud(2));
		refused(Custody::Cloud(99));
		SuspendedInstitutions::mutate(|barred| barred.insert(3));
		refused(Custody::Cloud(3));
		assert_ok!(produce(
			&code,
			ElectronicPart { custody: Custody::Mobile(serial), ..electronic(3) }
		));
	});
}
