//! Seals with real keys: OpenSSL makes the maker's certificate and signs what it made; the runtime's
//! own certificates pallet verifies it.

use super::{mock::*, stage::*};
use crate::*;
use frame_support::{assert_noop, assert_ok};
use openssl_authority::Algorithm;
use seal_primitives::{traits::FirstSeal, Digest, SealKind, SealStatus};
use sp_keyring::Sr25519Keyring::{Charlie, Eve, Ferdie};

#[test]
fn the_chain_verifies_what_the_makers_certificate_signed() {
	for algorithm in [Algorithm::Sm2, Algorithm::P256] {
		on(genesis_presets::LOCAL, || {
			let stage = Stage::set(algorithm);
			assert_ok!(stage.register(None));
			let kind = SealKind::Contract;
			stage.file(kind);
			let statement = stage.statement(kind);
			let (bytes, deadline) = (statement.signed_bytes(), statement.deadline);
			let produce = |signature| {
				SealRegistry::produce(by(Ferdie), code(), stage.part(), deadline, signature)
			};
			let bad = pallet_certificates::Error::<Runtime>::BadSignature;
			assert_noop!(produce(signature(&stage.other, &bytes)), bad);
			let of_another = stage.statement(SealKind::Finance).signed_bytes();
			let bad = pallet_certificates::Error::<Runtime>::BadSignature;
			assert_noop!(produce(signature(&stage.credential, &of_another)), bad);
			assert_ok!(produce(signature(&stage.credential, &bytes)));

			assert_ok!(SealRegistry::deliver(by(Ferdie), code()));
			assert_ok!(SealRegistry::activate(by(Eve), code()));
			assert_eq!(SealRegistry::find(stage.part().eseal), Some((code(), 1)));
			let seal = SealRegistry::check(code(), None).expect("it is on record");
			assert!(seal.in_force);
			let version = seal.electronic.expect("it is produced");
			assert_eq!((version.part, version.certificate), (stage.part(), stage.fingerprint));
		});
	}
}

#[test]
fn registration_takes_the_makers_signature_for_the_first_seal() {
	on(genesis_presets::LOCAL, || {
		let stage = Stage::set(Algorithm::Sm2);
		let pooled = vec![(code(), Digest::sm3(b"impression"))].try_into().expect("one");
		assert_ok!(SealRegistry::file_pool(by(Charlie), pooled, stage.maker));
		let statement = stage.statement(SealKind::Official);
		let first = |credential| FirstSeal {
			code: code(),
			electronic: stage.part(),
			deadline: statement.deadline,
			signature: signature(credential, &statement.signed_bytes()),
		};
		let forged = frame_support::storage::with_storage_layer(|| {
			stage.register(Some(first(&stage.other)))
		});
		assert_eq!(forged, Err(pallet_certificates::Error::<Runtime>::BadSignature.into()));
		assert_ok!(stage.register(Some(first(&stage.credential))));
		let seal = SealRegistry::check(code(), None).expect("it is on record");
		assert_eq!((seal.status, seal.kind), (SealStatus::Delivered, SealKind::Official));
		assert_ok!(SealRegistry::activate(by(Eve), code()));
	});
}
