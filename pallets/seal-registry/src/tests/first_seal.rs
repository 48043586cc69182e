use super::*;
use crate::{ElectronicVersions, MakerProfiles, Pool, SoleSeals};
use frame_support::BoundedVec;
use seal_primitives::{
	traits::{FirstSeal, FirstSealIssuer},
	Custody, Digest, ElectronicPart, ProductionStatement,
};
use sp_core::H256;
use sp_runtime::DispatchResult;

fn pool() {
	let codes = vec![(seal_code(0), Digest::sm3(b"impression"))];
	let codes = BoundedVec::try_from(codes).unwrap();
	assert_ok!(SealRegistry::file_pool(signed(filer()), codes, 0));
}

fn good() -> ProductionStatement {
	statement(&seal_code(0), &electronic(0))
}

/// The first seal as a statement says, signed by an account.
fn first(statement: &ProductionStatement, signer: AccountId) -> FirstSeal {
	FirstSeal {
		code: statement.code.clone(),
		electronic: statement.electronic.clone(),
		deadline: statement.deadline,
		signature: sign(&signer, &statement.signed_bytes()),
	}
}

/// Give a first seal with this electronic part, signed by its maker.
fn issue(electronic: ElectronicPart) -> DispatchResult {
	let signer = operator_of(electronic.maker).unwrap();
	let statement = ProductionStatement { electronic, ..good() };
	SealRegistry::issue(&a(), first(&statement, signer))
}

#[test]
fn registration_gives_a_delivered_official_seal() {
	build_and_execute(|| {
		pool();
		assert_ok!(SealRegistry::issue(&a(), first(&good(), maker())));
		let code = seal_code(0);
		assert_eq!(
			last_event(),
			Event::FirstSealIssued { code: code.clone(), owner: a(), maker: 0 }
		);
		let seal = get(&code);
		assert_eq!((seal.status, seal.kind), (SealStatus::Delivered, SealKind::Official));
		assert_eq!((seal.physical, seal.electronic_version), (physical(), 1));
		let version = ElectronicVersions::<Test>::get(&code, 1).unwrap();
		assert_eq!((version.part, version.produced), (electronic(0), 1_000));
		assert_eq!(SoleSeals::<Test>::get(a(), SealKind::Official), Some(code.clone()));
		assert_eq!(SealRegistry::find(electronic(0).eseal), Some((code.clone(), 1)));
		assert_eq!(Pool::<Test>::count(), 0);
		assert_ok!(SealRegistry::activate(signed(controller()), code));
	});
}

#[test]
fn the_maker_must_have_signed_just_this() {
	build_and_execute(|| {
		pool();
		let good = good();
		let others = [
			ProductionStatement { genesis: H256::repeat_byte(1), ..good.clone() },
			ProductionStatement { owner: b(), ..good.clone() },
			ProductionStatement { code: seal_code(1), ..good.clone() },
			ProductionStatement { kind: SealKind::Contract, ..good.clone() },
			ProductionStatement { version: 2, ..good.clone() },
			ProductionStatement { deadline: 6_000, ..good.clone() },
			ProductionStatement {
				electronic: ElectronicPart { valid_until: 2_000_000, ..electronic(0) },
				..good.clone()
			},
		];
		for other in others {
			let signature = first(&other, maker()).signature;
			assert_noop!(
				SealRegistry::issue(&a(), FirstSeal { signature, ..first(&good, maker()) }),
				BAD_SIGNATURE
			);
		}
		let by_another = first(&good, other_maker());
		assert_noop!(SealRegistry::issue(&a(), by_another), BAD_SIGNATURE);
	});
}

#[test]
fn what_else_is_refused() {
	build_and_execute(|| {
		assert_noop!(issue(electronic(0)), Error::<Test>::NotInPool);
		pool();
		assert_noop!(issue(ElectronicPart { maker: 3, ..electronic(0) }), INCAPABLE);
		let empty = ElectronicPart { valid_from: 3, valid_until: 2, ..electronic(0) };
		assert_noop!(issue(empty), Error::<Test>::ValidityEmpty);
		let past = ElectronicPart { valid_until: 999, ..electronic(0) };
		assert_noop!(issue(past), Error::<Test>::Expired);
		let other = ElectronicPart { model: Digest::sm3(b"other"), ..electronic(0) };
		assert_noop!(issue(other), Error::<Test>::OtherModel);
		let unfit = ElectronicPart { custody: Custody::Cloud(2), ..electronic(0) };
		assert_noop!(issue(unfit), Error::<Test>::CustodianUnfit);
		MakerProfiles::<Test>::remove(1);
		let unknown = ElectronicPart { maker: 1, ..electronic(0) };
		assert_noop!(issue(unknown), Error::<Test>::MakerNotRecognised);
		let nobody = FirstSeal {
			electronic: ElectronicPart { maker: 9, ..electronic(0) },
			..first(&good(), maker())
		};
		assert_noop!(SealRegistry::issue(&a(), nobody), Error::<Test>::NotMaker);

		let late = first(&good(), maker());
		Now::set(2_001);
		assert_noop!(SealRegistry::issue(&a(), late.clone()), Error::<Test>::StatementExpired);
		Now::set(2_000);
		active(7, SealKind::Official);
		assert_noop!(SealRegistry::issue(&a(), late), Error::<Test>::SecondOfficialSeal);
	});
}

#[test]
fn its_image_is_no_other_seals() {
	build_and_execute(|| {
		pool();
		active(7, SealKind::Contract);
		let copied = ElectronicPart { image: electronic(7).image, ..electronic(0) };
		assert_noop!(issue(copied), Error::<Test>::DigestTaken);
		assert_ok!(issue(electronic(0)));
	});
}
