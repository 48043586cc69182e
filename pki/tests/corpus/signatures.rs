//! Single signatures of three peers: OpenSSL, npm's sm-crypto-v2, and those that nobody should make.

use crate::fixture::{certificate, Hierarchy, ACCEPTED};
use openssl_authority::{
	forge::{tag, wrap, Node},
	Algorithm,
};
use proptest::prelude::*;
use seal_pki::{KeyAlgorithm, KeyFault, PublicKey, SignatureFault};

/// A key of OpenSSL with a message that it signed.
struct Signed {
	key: PublicKey,
	message: Vec<u8>,
	signature: Vec<u8>,
}

fn signed(algorithm: Algorithm) -> Signed {
	let hierarchy = Hierarchy::new(algorithm);
	let signer = hierarchy.root.credential();
	let message = "采购合同第 2027-001 号".as_bytes().to_vec();
	let signature = signer.sign(&message).unwrap();
	let key = *certificate(signer.der()).public_key();
	key.verify(&message, &signature).unwrap();
	Signed { key, message, signature }
}

/// The order of the group of SM2 (GB/T 32918.5) and of P-256 (FIPS 186).
fn order(algorithm: Algorithm) -> Vec<u8> {
	let hex = match algorithm {
		Algorithm::Sm2 => "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123",
		_ => "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551",
	};
	hex::decode(hex).unwrap()
}

fn pair(r: &[u8], s: &[u8]) -> Vec<u8> {
	wrap(tag::SEQUENCE, &[wrap(tag::INTEGER, r), wrap(tag::INTEGER, s)].concat())
}

/// The contents of r and s.
fn scalars(signature: &[u8]) -> (Vec<u8>, Vec<u8>) {
	let mut node = Node::parse(signature);
	(node.at(&[0]).bytes().clone(), node.at(&[1]).bytes().clone())
}

/// The content of a positive INTEGER, in its shortest form.
fn positive(bytes: &[u8]) -> Vec<u8> {
	let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
	let sign: &[u8] =
		if bytes[zeros..].first().is_none_or(|byte| *byte >= 0x80) { &[0] } else { &[] };
	[sign, &bytes[zeros..]].concat()
}

#[test]
fn openssl_signs_messages_of_every_length() {
	for algorithm in ACCEPTED {
		let hierarchy = Hierarchy::new(algorithm);
		let signer = hierarchy.root.credential();
		let key = *certificate(signer.der()).public_key();
		// Around the blocks of both hashes, Z of SM2 standing before the message.
		for length in [0, 1, 23, 24, 31, 32, 55, 56, 63, 64, 65, 1000] {
			let message = vec![0x5a; length];
			let signature = signer.sign(&message).unwrap();
			key.verify(&message, &signature).unwrap();
		}
	}
}

#[test]
fn keys_are_read_from_openssls_and_written_the_same() {
	for (algorithm, expected) in
		[(Algorithm::Sm2, KeyAlgorithm::Sm2), (Algorithm::P256, KeyAlgorithm::P256)]
	{
		let hierarchy = Hierarchy::new(algorithm);
		let credential = hierarchy.root.credential();
		let spki = credential.public_key_der().unwrap();
		let key = PublicKey::from_spki_der(&spki).unwrap();
		assert_eq!(key, *certificate(credential.der()).public_key());
		assert_eq!(key.algorithm(), expected);
		assert_eq!(PublicKey::from_sec1(expected, &key.to_sec1()).unwrap(), key);
		let point = &spki[spki.len() - 65..];
		assert_eq!(PublicKey::from_sec1(expected, point).unwrap(), key);
		assert!(PublicKey::from_spki_der(&[&spki[..], &[0]].concat()).is_err());
	}
}

#[test]
fn sm2_holds_under_the_standards_identifier_only() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let signer = hierarchy.root.credential();
	let key = *certificate(signer.der()).public_key();
	for identifier in ["ALICE123@YAHOO.COM", "12345678123456781", "1234567812345677"] {
		let signature = signer.sign_identified(b"m", identifier).unwrap();
		assert_eq!(key.verify(b"m", &signature), Err(SignatureFault::Wrong), "{identifier}");
	}
}

#[test]
fn a_signature_is_of_one_key_and_one_algorithm() {
	let (sm2, p256) = (signed(Algorithm::Sm2), signed(Algorithm::P256));
	let other = signed(Algorithm::Sm2);
	assert_eq!(other.key.verify(&sm2.message, &sm2.signature), Err(SignatureFault::Wrong));
	assert_eq!(sm2.key.verify(&sm2.message, &p256.signature), Err(SignatureFault::Wrong));
	assert_eq!(p256.key.verify(&sm2.message, &sm2.signature), Err(SignatureFault::Wrong));
}

#[test]
fn sm_crypto_v2_signs_the_same_way() {
	let text = include_str!("../vectors/sm-crypto-v2.json");
	let vectors: serde_json::Value = serde_json::from_str(text).unwrap();
	let mut verified = 0;
	let mut refused = 0;
	for vector in vectors["vectors"].as_array().unwrap() {
		let bytes = |field: &str| hex::decode(vector[field].as_str().unwrap()).unwrap();
		let key = PublicKey::from_sec1(KeyAlgorithm::Sm2, &bytes("publicKey")).unwrap();
		let (message, signature) = (bytes("message"), bytes("signature"));
		let verdict = key.verify(&message, &signature);
		if vector["identifier"] == "1234567812345678" {
			assert_eq!(verdict, Ok(()), "{vector}");
			assert!(key.verify(&[&message[..], b"!"].concat(), &signature).is_err());
			verified += 1;
		} else {
			assert_eq!(verdict, Err(SignatureFault::Wrong), "{vector}");
			refused += 1;
		}
	}
	assert_eq!((verified, refused), (15, 1));
}

#[test]
fn scalars_are_from_1_to_the_order_less_1() {
	for algorithm in ACCEPTED {
		let Signed { key, message, signature } = signed(algorithm);
		let (r, s) = scalars(&signature);
		let order = order(algorithm);
		let mut last = order.clone();
		*last.last_mut().unwrap() -= 1;
		let large = positive(&[0xff; 32]);
		for outside in [&[0][..], &positive(&order), &large, &positive(&[0x80; 33])] {
			for wrong in [pair(outside, &s), pair(&r, outside), pair(outside, outside)] {
				assert_eq!(key.verify(&message, &wrong), Err(SignatureFault::OutOfRange));
			}
		}
		for inside in [&[1][..], &positive(&last)] {
			for wrong in [pair(inside, &s), pair(&r, inside), pair(inside, inside)] {
				assert_eq!(key.verify(&message, &wrong), Err(SignatureFault::Wrong));
			}
		}
	}
}

#[test]
fn r_and_s_that_add_up_to_the_order_are_refused() {
	// t = r + s must not be zero in SM2: the key would not enter the sum.
	let Signed { key, message, signature } = signed(Algorithm::Sm2);
	let (r, _) = scalars(&signature);
	let s = subtract(&order(Algorithm::Sm2), &r);
	assert_eq!(key.verify(&message, &pair(&r, &positive(&s))), Err(SignatureFault::Wrong));
}

/// `number` less `part`, big-endian.
fn subtract(number: &[u8], part: &[u8]) -> Vec<u8> {
	let part = &part[part.len().saturating_sub(number.len())..];
	let mut result = number.to_vec();
	let mut borrow = 0;
	for (place, byte) in result.iter_mut().rev().enumerate() {
		let less = part.len().checked_sub(place + 1).map_or(0, |at| i16::from(part[at])) + borrow;
		let difference = i16::from(*byte) - less;
		borrow = i16::from(difference < 0);
		*byte = u8::try_from(difference + borrow * 256).unwrap();
	}
	result
}

#[test]
fn a_signature_is_strict_der() {
	for algorithm in ACCEPTED {
		let Signed { key, message, signature } = signed(algorithm);
		let (r, s) = scalars(&signature);
		let plain: Vec<u8> =
			[&r[r.len() - r.len().min(32)..], &s[s.len() - s.len().min(32)..]].concat();
		let mut null_behind = Node::parse(&signature);
		null_behind.nodes().push(Node::primitive(tag::NULL, &[]));
		let mut octets = Node::parse(&signature);
		octets.at(&[0]).tag = tag::OCTET_STRING;
		for wrong in [
			vec![],
			plain,
			[&signature[..], &[0]].concat(),
			signature[..signature.len() - 1].to_vec(),
			null_behind.encode(),
			octets.encode(),
			// Negative, not in the shortest form, empty.
			pair(&[0x80], &s),
			pair(&[&[0, 0], &r[..]].concat(), &s),
			pair(&r, &[]),
			[&[tag::SEQUENCE, 0x81], &signature[1..]].concat(),
			wrap(tag::SET, &signature[2..]),
			wrap(tag::OCTET_STRING, &signature),
		] {
			let verdict = key.verify(&message, &wrong);
			assert!(
				matches!(verdict, Err(SignatureFault::Malformed(_))),
				"{verdict:?} for {}",
				hex::encode(&wrong)
			);
		}
	}
}

#[test]
fn ecdsa_has_twins_and_sm2_has_none() {
	// (r, n − s) is as good as (r, s) in ECDSA, so no signature, and no certificate's fingerprint,
	// is the only one of its content.
	for algorithm in ACCEPTED {
		let Signed { key, message, signature } = signed(algorithm);
		let (r, s) = scalars(&signature);
		let twin = positive(&subtract(&order(algorithm), &s));
		let verdict = key.verify(&message, &pair(&r, &twin));
		match algorithm {
			Algorithm::P256 => assert_eq!(verdict, Ok(())),
			_ => assert_eq!(verdict, Err(SignatureFault::Wrong)),
		}
	}
}

#[test]
fn the_point_at_infinity_is_no_key() {
	for algorithm in [KeyAlgorithm::Sm2, KeyAlgorithm::P256] {
		assert_eq!(PublicKey::from_sec1(algorithm, &[0]), Err(KeyFault::Form { length: 1 }));
		for zeros in [&[&[4][..], &[0; 64]].concat(), &[&[2][..], &[0xff; 32]].concat()] {
			assert_eq!(
				PublicKey::from_sec1(algorithm, zeros),
				Err(KeyFault::NotOnCurve { algorithm })
			);
		}
	}
}

#[test]
fn one_changed_bit_of_a_signature_or_message_is_refused() {
	for algorithm in ACCEPTED {
		let Signed { key, message, signature } = signed(algorithm);
		for bit in 0..signature.len() * 8 {
			let mut wrong = signature.clone();
			wrong[bit / 8] ^= 1 << (bit % 8);
			assert!(key.verify(&message, &wrong).is_err(), "bit {bit} of the signature");
		}
		for bit in 0..message.len() * 8 {
			let mut wrong = message.clone();
			wrong[bit / 8] ^= 1 << (bit % 8);
			assert_eq!(key.verify(&wrong, &signature), Err(SignatureFault::Wrong), "bit {bit}");
		}
	}
}

#[test]
fn any_other_signature_or_message_is_refused() {
	for algorithm in ACCEPTED {
		let Signed { key, message, signature } = signed(algorithm);
		proptest!(ProptestConfig::with_cases(128), |(
			other in proptest::collection::vec(any::<u8>(), 0..100),
			r in any::<[u8; 32]>(),
			s in any::<[u8; 32]>(),
		)| {
			prop_assert!(key.verify(&message, &other).is_err());
			prop_assert!(key.verify(&message, &pair(&positive(&r), &positive(&s))).is_err());
			if other != message {
				prop_assert_eq!(key.verify(&other, &signature), Err(SignatureFault::Wrong));
			}
		});
	}
}
