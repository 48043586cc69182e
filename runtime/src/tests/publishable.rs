//! A certificate that names a person gets into no block, however it is wrapped.

use super::mock::*;
use crate::*;
use frame_support::assert_ok;
use openssl_authority::{Algorithm, Authority, Credential, Request};
use pallet_certificates::Call;
use seal_primitives::admission::UNPUBLISHABLE;
use sp_keyring::Sr25519Keyring::Alice;
use sp_runtime::transaction_validity::InvalidTransaction;

fn register(credential: &Credential) -> RuntimeCall {
	let chain: Vec<_> = credential
		.chain_der()
		.iter()
		.map(|der| der.clone().try_into().expect("a certificate is short"))
		.collect();
	Call::register { chain: chain.try_into().expect("one"), anchor: Hash::zero() }.into()
}

/// The call by itself and in every wrapper that the chain takes.
fn wrapped(call: RuntimeCall) -> [RuntimeCall; 4] {
	[
		call.clone(),
		pallet_utility::Call::batch_all { calls: vec![remark(1), call.clone()] }.into(),
		Call::act {
			fingerprint: Hash::zero(),
			call: Box::new(call.clone()),
			not_after: 0,
			signature: Default::default(),
		}
		.into(),
		pallet_collective::Call::propose {
			threshold: 2,
			proposal: Box::new(call),
			length_bound: 10_000,
		}
		.into(),
	]
}

#[test]
fn certificates_that_name_persons_get_into_no_block() {
	let directory = tempfile::tempdir().expect("a directory");
	let root = Authority::root(directory.path(), Algorithm::Sm2, "/C=CN/O=Root", 30).expect("made");
	let named = root.issue("named", &Request::signer("/C=CN/CN=张三")).expect("issued");
	let person = root.issue_person("person", &"ab".repeat(32)).expect("issued");
	let named_root = Authority::self_signed(
		directory.path(),
		"other",
		&Request::authority("/GN=三/SN=张", None),
	)
	.expect("made");
	let anchor: RuntimeCall = Call::add_anchor {
		der: named_root.credential().der().to_vec().try_into().expect("short"),
		institution: 0,
		licence: Default::default(),
	}
	.into();
	let garbage: RuntimeCall = Call::register {
		chain: vec![b"no certificate".to_vec().try_into().expect("short")].try_into().expect("one"),
		anchor: Hash::zero(),
	}
	.into();
	on(genesis_presets::LOCAL, || {
		for call in [register(&named), anchor, garbage].into_iter().flat_map(wrapped) {
			assert_eq!(
				validate(signed(Alice, 0, call.clone())),
				Err(InvalidTransaction::Custom(UNPUBLISHABLE).into()),
				"{call:?}"
			);
		}
		for call in wrapped(register(&person)) {
			assert_ok!(validate(signed(Alice, 0, call)));
		}
	});
}
