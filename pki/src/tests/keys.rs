use super::*;
use crate::oids::*;

#[test]
fn a_key_is_the_same_whatever_the_form_it_came_in() {
	for key in [sm2_key(1), sm2_key(2), p256_key(1), p256_key(3)] {
		let public = key.public();
		assert_eq!(PublicKey::from_sec1(key.algorithm, public.point()), Ok(public));
		assert_eq!(PublicKey::from_sec1(key.algorithm, &public.to_sec1()), Ok(public));
		assert_eq!(PublicKey::from_spki_der(&key.spki()), Ok(public));
		assert_eq!(public.algorithm(), key.algorithm);
	}
}

#[test]
fn other_forms_of_a_point_are_refused() {
	let point = *sm2_key(1).public().point();
	let refused = |bytes: &[u8]| PublicKey::from_sec1(KeyAlgorithm::Sm2, bytes).unwrap_err();
	// The point at infinity, none at all, hybrid, compact, too short, too long.
	for bytes in [
		vec![0],
		vec![],
		[&[6], &point[1..]].concat(),
		[&[5], &point[1..33]].concat(),
		point[..64].to_vec(),
		[&point[..], &[0]].concat(),
	] {
		assert_eq!(refused(&bytes), KeyFault::Form { length: bytes.len() });
	}
}

#[test]
fn a_point_of_another_curve_is_refused() {
	let fault = KeyFault::NotOnCurve { algorithm: KeyAlgorithm::Sm2 };
	let other = *p256_key(1).public().point();
	assert_eq!(PublicKey::from_sec1(KeyAlgorithm::Sm2, &other), Err(fault));
	let beyond = [&[4u8][..], &[0xff; 64]].concat();
	assert_eq!(PublicKey::from_sec1(KeyAlgorithm::Sm2, &beyond), Err(fault));
	let mut bent = *sm2_key(1).public().point();
	bent[64] ^= 1;
	assert_eq!(PublicKey::from_sec1(KeyAlgorithm::Sm2, &bent), Err(fault));
}

#[test]
fn other_algorithms_and_curves_are_refused_by_name() {
	let point = bits(sm2_key(1).public().point());
	let rsa = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
	let info = sequence(&[sequence(&[oid(rsa), tlv(5, &[])]), point.clone()]);
	assert_eq!(PublicKey::from_spki_der(&info), Err(KeyFault::Algorithm { oid: rsa }));
	let secp256k1 = ObjectIdentifier::new_unwrap("1.3.132.0.10");
	let info = sequence(&[sequence(&[oid(EC_PUBLIC_KEY), oid(secp256k1)]), point.clone()]);
	assert_eq!(PublicKey::from_spki_der(&info), Err(KeyFault::Curve { oid: secp256k1 }));
}

#[test]
fn a_curve_must_be_named() {
	let point = bits(sm2_key(1).public().point());
	for parameters in [vec![], tlv(5, &[]), sequence(&[integer(1)])] {
		let info = sequence(&[sequence(&[oid(EC_PUBLIC_KEY), parameters]), point.clone()]);
		assert_eq!(PublicKey::from_spki_der(&info), Err(KeyFault::NoNamedCurve));
	}
}

#[test]
fn bytes_behind_a_key_are_refused() {
	let trailing = [sm2_key(1).spki(), vec![0]].concat();
	assert!(matches!(PublicKey::from_spki_der(&trailing), Err(KeyFault::Malformed(_))));
}
