//! Nothing but the file itself passes for it.

use crate::{
	fixture::{passes, Desk, Given, Stamp, ACCEPTED, AT, DAY, MADE, USED},
	tokens::TokenDraft,
};
use openssl_authority::{forge::Node, Algorithm};
use seal_pki::{
	eseal::{sm3, CertificateDigest, SealDraft, SealInfo, SealVersion, Signers},
	Indication,
};
use std::thread;

/// With lists, so that revocation is among what is checked.
fn given(desk: &Desk) -> Given {
	let mut given = desk.given();
	for authority in [&desk.root, &desk.issuing, &desk.time_root] {
		given = given.with_list(&authority.crl_between(AT - DAY, AT + DAY).unwrap());
	}
	given.needs_crls = true;
	given
}

/// That no flip of one bit passes.
fn assert_no_flip_passes(der: &[u8], indication: &(dyn Fn(&[u8]) -> Indication + Sync)) {
	let workers = thread::available_parallelism().map_or(2, usize::from);
	let part = der.len().div_ceil(workers);
	thread::scope(|scope| {
		for start in (0..der.len()).step_by(part) {
			scope.spawn(move || {
				let mut flipped = der.to_vec();
				for place in start..der.len().min(start + part) {
					for bit in 0..8 {
						flipped[place] ^= 1 << bit;
						let verdict = indication(&flipped);
						assert_ne!(verdict, Indication::TotalPassed, "bit {bit} of byte {place}");
						flipped[place] ^= 1 << bit;
					}
				}
			});
		}
	});
}

#[test]
fn no_flipped_bit_of_a_seal_passes() {
	for (algorithm, version) in
		[(Algorithm::Sm2, SealVersion::V1), (Algorithm::P256, SealVersion::V5)]
	{
		let desk = Desk::shared(algorithm);
		let given = given(desk);
		let draft =
			SealDraft::new(&desk.info(version), &crate::fixture::certificate(&desk.maker)).unwrap();
		let value = desk.maker.sign(&draft.to_sign().unwrap()).unwrap();
		let token = (version == SealVersion::V5)
			.then(|| TokenDraft::new(&desk.stamper, &value, MADE + 60).made());
		let seal = draft.finish(&value, token.as_deref()).unwrap();
		passes(&given.seal(seal.der()));
		assert_no_flip_passes(seal.der(), &|der| given.seal(der).indication);
	}
}

#[test]
fn no_flipped_bit_of_a_signature_passes() {
	for (algorithm, version) in
		[(Algorithm::P256, SealVersion::V1), (Algorithm::Sm2, SealVersion::V4)]
	{
		let desk = Desk::shared(algorithm);
		let given = given(desk);
		let mut info = desk.info(version);
		if version != SealVersion::V1 {
			let value = sm3(desk.signer.der()).to_vec();
			let digest = CertificateDigest { algorithm: "SM3".into(), value };
			info = SealInfo { signers: Signers::Digests(vec![digest]), ..info };
		}
		let stamp = |value: &[u8]| TokenDraft::new(&desk.stamper, value, USED + 60).made();
		let stamp: Option<Stamp<'_>> = if version == SealVersion::V4 { Some(&stamp) } else { None };
		let signature = desk.signature_of(&desk.seal_of(&info), &desk.signer, &desk.act(), stamp);
		passes(&given.signature(signature.der()));
		assert_no_flip_passes(signature.der(), &|der| given.signature(der).indication);
	}
}

#[test]
fn a_timestamp_can_be_taken_away_and_takes_its_proof_along() {
	// The one thing in a signature that nothing else signs. It cannot be changed, only lost.
	for algorithm in ACCEPTED {
		let desk = Desk::shared(algorithm);
		let stamp = |value: &[u8]| TokenDraft::new(&desk.stamper, value, USED + 60).made();
		let seal = desk.seal(SealVersion::V4);
		let signature = desk.signature_of(&seal, &desk.signer, &desk.act(), Some(&stamp));
		let mut node = Node::parse(signature.der());
		node.nodes().pop();
		let report = desk.given().signature(&node.encode());
		passes(&report);
		assert_eq!(report.time.unwrap().proved, None);
	}
}
