use super::*;

fn hex(text: &str) -> Vec<u8> {
	hex::decode(text).unwrap()
}

/// GB/T 32918.5-2017, annex A.2: key of the recommended curve, the standard's identifier.
fn standard_key() -> PublicKey {
	let point = hex(concat!(
		"04",
		"09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020",
		"ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13",
	));
	PublicKey::from_sec1(KeyAlgorithm::Sm2, &point).unwrap()
}

/// GB/T 32918.5-2017, annex A.2: r and s over "message digest".
const STANDARD_SIGNATURE: &str = concat!(
	"f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3",
	"b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa",
);

#[test]
fn the_example_of_the_sm2_standard_holds() {
	let signature = signature(&hex(STANDARD_SIGNATURE));
	assert_eq!(standard_key().verify(b"message digest", &signature), Ok(()));
	assert_eq!(standard_key().verify(b"message digesT", &signature), Err(SignatureFault::Wrong));
}

/// RFC 6979, A.2.5: P-256 with SHA-256 over "sample".
#[test]
fn the_example_of_rfc_6979_holds() {
	let point = hex(concat!(
		"04",
		"60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6",
		"7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299",
	));
	let key = PublicKey::from_sec1(KeyAlgorithm::P256, &point).unwrap();
	let signature = signature(&hex(concat!(
		"efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716",
		"f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8",
	)));
	assert_eq!(key.verify(b"sample", &signature), Ok(()));
	assert_eq!(key.verify(b"test", &signature), Err(SignatureFault::Wrong));
}

#[test]
fn another_key_is_wrong() {
	for (key, other) in [(sm2_key(1), sm2_key(2)), (p256_key(1), p256_key(2))] {
		let signature = key.sign(b"message");
		assert_eq!(key.public().verify(b"message", &signature), Ok(()));
		assert_eq!(other.public().verify(b"message", &signature), Err(SignatureFault::Wrong));
	}
}

#[test]
fn another_identifier_gives_another_signature() {
	use sm2::dsa::signature::Signer as _;
	let secret = sm2::SecretKey::from_slice(&[1; 32]).unwrap();
	let signer = sm2::dsa::SigningKey::new("ALICE123@YAHOO.COM", &secret).unwrap();
	let scalars: sm2::dsa::Signature = signer.sign(b"message");
	assert_eq!(
		sm2_key(1).public().verify(b"message", &signature(&scalars.to_bytes())),
		Err(SignatureFault::Wrong)
	);
}

#[test]
fn only_strict_der_is_a_signature() {
	let good = signature(&hex(STANDARD_SIGNATURE));
	let (r, s) = (&good[2..37], &good[37..]);
	let negative_r = tlv(0x02, &r[3..]);
	for bytes in [
		vec![],
		hex(STANDARD_SIGNATURE),
		[&good[..], &[0]].concat(),
		good[..good.len() - 1].to_vec(),
		// Lengths in two bytes and without end, three integers, one, a negative one, one too wide.
		[&[0x30, 0x81, good[1]], &good[2..]].concat(),
		[&[0x30, 0x80], &good[2..], &[0, 0]].concat(),
		sequence(&[r.to_vec(), s.to_vec(), integer(0)]),
		sequence(&[r.to_vec()]),
		sequence(&[negative_r, s.to_vec()]),
		sequence(&[tlv(0x02, &[&[0], &r[2..]].concat()), s.to_vec()]),
		tlv(0x31, &good[2..]),
	] {
		let verdict = standard_key().verify(b"message digest", &bytes);
		assert!(matches!(verdict, Err(SignatureFault::Malformed(_))), "{bytes:02x?}: {verdict:?}");
	}
}

#[test]
fn scalars_outside_the_group_are_refused() {
	let order = hex("fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123");
	let one = [&[0; 31][..], &[1]].concat();
	let out = Err(SignatureFault::OutOfRange);
	let verify = |bytes: &[u8]| standard_key().verify(b"", bytes);
	assert_eq!(verify(&signature(&[&order[..], &one].concat())), out);
	assert_eq!(verify(&signature(&[&one[..], &order].concat())), out);
	assert_eq!(verify(&sequence(&[integer(0), integer(1)])), out);
	assert_eq!(verify(&sequence(&[integer(1), integer(0)])), out);
	assert_eq!(verify(&sequence(&[tlv(0x02, &[1; 33]), integer(1)])), out);
	// n - 1 is inside, and r + s = n is what the standard has refused (step B5).
	let mut last = order;
	last[31] -= 1;
	assert_eq!(verify(&signature(&[&last[..], &one].concat())), Err(SignatureFault::Wrong));
}

#[test]
fn faults_map_to_indications() {
	assert_eq!(
		SignatureFault::Wrong.sub_indication(),
		(Indication::TotalFailed, SubIndication::SigCryptoFailure)
	);
	assert_eq!(
		SignatureFault::OutOfRange.sub_indication(),
		(Indication::TotalFailed, SubIndication::FormatFailure)
	);
}
