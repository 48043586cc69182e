use super::*;
use crate::{ElectronicVersions, OfficialSeal, Pool};
use frame_support::BoundedVec;
use seal_primitives::{
	traits::{FirstSeal, FirstSealIssuer},
	Digest, ElectronicPart, ProductionStatement,
};
use sp_core::{Pair, H256};
use sp_runtime::MultiSignature;

fn pool() {
	let codes = vec![(seal_code(0), Digest::sm3(b"impression"))];
	let codes = BoundedVec::try_from(codes).unwrap();
	assert_ok!(SealRegistry::file_pool(signed(filer()), codes, 0));
}

fn statement() -> ProductionStatement {
	ProductionStatement {
		genesis: System::block_hash(0),
		code: seal_code(0),
		owner: a(),
		electronic: electronic(),
		deadline: 5_000,
	}
}

/// The first seal as a statement says, signed by a maker's key.
fn first(statement: &ProductionStatement, signer: u32) -> FirstSeal<MultiSignature> {
	FirstSeal {
		code: statement.code.clone(),
		electronic: statement.electronic.clone(),
		deadline: statement.deadline,
		signature: maker_key(signer).sign(&statement.signed_bytes()).into(),
	}
}

#[test]
fn registration_gives_a_produced_official_seal() {
	build_and_execute(|| {
		pool();
		assert_ok!(SealRegistry::issue(&a(), first(&statement(), 0)));
		let code = seal_code(0);
		assert_eq!(
			last_event(),
			Event::FirstSealIssued { code: code.clone(), owner: a(), maker: 0 }
		);
		let seal = get(&code);
		assert_eq!((seal.status, seal.kind), (SealStatus::Produced, SealKind::Official));
		assert_eq!((seal.physical, seal.electronic_version), (physical(), 1));
		assert_eq!(ElectronicVersions::<Test>::get(&code, 1), Some(electronic()));
		assert_eq!(OfficialSeal::<Test>::get(a()), Some(code.clone()));
		assert_eq!(Pool::<Test>::count(), 0);
		assert_ok!(SealRegistry::activate(signed(controller()), code));
	});
}

#[test]
fn the_maker_must_have_signed_just_this() {
	build_and_execute(|| {
		pool();
		let good = statement();
		let others = [
			ProductionStatement { genesis: H256::repeat_byte(1), ..good.clone() },
			ProductionStatement { owner: b(), ..good.clone() },
			ProductionStatement { code: seal_code(1), ..good.clone() },
			ProductionStatement { deadline: 6_000, ..good.clone() },
			ProductionStatement {
				electronic: ElectronicPart { valid_until: 2_000_000, ..electronic() },
				..good.clone()
			},
		];
		for other in others {
			let signature = first(&other, 0).signature;
			assert_noop!(
				SealRegistry::issue(&a(), FirstSeal { signature, ..first(&good, 0) }),
				Error::<Test>::BadSignature
			);
		}
		assert_noop!(SealRegistry::issue(&a(), first(&good, 1)), Error::<Test>::BadSignature);
	});
}

#[test]
fn what_else_is_refused() {
	build_and_execute(|| {
		let good = statement();
		assert_noop!(SealRegistry::issue(&a(), first(&good, 0)), Error::<Test>::NotInPool);
		pool();
		let by = |maker| ProductionStatement {
			electronic: ElectronicPart { maker, ..electronic() },
			..good.clone()
		};
		assert_noop!(SealRegistry::issue(&a(), first(&by(3), 0)), INCAPABLE);
		let empty = ProductionStatement {
			electronic: ElectronicPart { valid_from: 3, valid_until: 2, ..electronic() },
			..good.clone()
		};
		assert_noop!(SealRegistry::issue(&a(), first(&empty, 0)), Error::<Test>::ValidityEmpty);
		Now::set(5_001);
		assert_noop!(SealRegistry::issue(&a(), first(&good, 0)), Error::<Test>::StatementExpired);
		Now::set(5_000);
		active(7, SealKind::Official);
		assert_noop!(SealRegistry::issue(&a(), first(&good, 0)), Error::<Test>::SecondOfficialSeal);
	});
}
