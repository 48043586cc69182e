//! Nothing but the certificate itself passes for it, and no bytes make a parser panic.

use crate::fixture::{certificate, signer, Hierarchy, ACCEPTED, AT, DAY};
use openssl_authority::Reason as Why;
use proptest::prelude::*;
use seal_pki::{
	validate_path, Certificate, Crl, KeyAlgorithm, Name, PathInput, PublicKey, Purpose,
	TrustAnchor, ValidPath,
};

/// A signer's certificate with its path and its issuer's list, read once.
struct Bench {
	leaf: Vec<u8>,
	issuer: Vec<u8>,
	list: Vec<u8>,
	anchor: TrustAnchor,
}

impl Bench {
	fn new(algorithm: openssl_authority::Algorithm) -> Self {
		let hierarchy = Hierarchy::new(algorithm);
		let leaf = hierarchy.signer("leaf");
		let revoked = hierarchy.issuing.issue("revoked", &signer()).unwrap();
		hierarchy.issuing.revoke_at(&revoked, Why::KeyCompromise, AT - DAY).unwrap();
		let bench = Self {
			leaf: leaf.der().to_vec(),
			issuer: hierarchy.issuing.credential().der().to_vec(),
			list: hierarchy.issuing.crl_between(AT - 1, AT + DAY).unwrap(),
			anchor: crate::fixture::anchor(hierarchy.root.credential().der()),
		};
		let path = bench.validate(&bench.leaf, &bench.issuer, &bench.list).expect("it holds");
		assert_eq!(path.revocation, [Some(0), None]);
		bench
	}

	/// The path, if all can be read and it holds.
	fn validate(&self, leaf: &[u8], issuer: &[u8], list: &[u8]) -> Option<ValidPath> {
		validate_path(&PathInput {
			leaf: &Certificate::from_der(leaf).ok()?,
			intermediates: &[Certificate::from_der(issuer).ok()?],
			anchors: std::slice::from_ref(&self.anchor),
			crls: &[Crl::from_der(list).ok()?],
			at: AT,
			purpose: Purpose::Sign,
		})
		.ok()
	}

	/// That the changed bytes, unless they are the same, pass for none of the three. Of a list it is
	/// enough that it no longer answers for the leaf: it may have become another issuer's.
	fn assert_refused(&self, what: What, changed: &[u8]) {
		let path = match what {
			What::Leaf => self.validate(changed, &self.issuer, &self.list),
			What::Issuer => self.validate(&self.leaf, changed, &self.list),
			What::List => {
				let path = self.validate(&self.leaf, &self.issuer, changed);
				path.filter(|path| path.revocation[0].is_some())
			}
		};
		if changed != self.bytes(what) {
			assert_eq!(path, None, "{what:?}: {}", hex::encode(changed));
		}
	}

	fn bytes(&self, what: What) -> &[u8] {
		match what {
			What::Leaf => &self.leaf,
			What::Issuer => &self.issuer,
			What::List => &self.list,
		}
	}
}

#[derive(Clone, Copy, Debug)]
enum What {
	Leaf,
	Issuer,
	List,
}

const ALL: [What; 3] = [What::Leaf, What::Issuer, What::List];

#[test]
fn no_flipped_bit_and_no_missing_or_doubled_byte_passes() {
	for algorithm in ACCEPTED {
		let bench = Bench::new(algorithm);
		for what in ALL {
			let bytes = bench.bytes(what);
			for place in 0..bytes.len() {
				for bit in 0..8 {
					let mut flipped = bytes.to_vec();
					flipped[place] ^= 1 << bit;
					bench.assert_refused(what, &flipped);
				}
				let mut shorter = bytes.to_vec();
				let byte = shorter.remove(place);
				bench.assert_refused(what, &shorter);
				let mut longer = bytes.to_vec();
				longer.insert(place, byte);
				bench.assert_refused(what, &longer);
			}
		}
	}
}

#[test]
fn no_other_byte_in_any_place_passes() {
	for algorithm in ACCEPTED {
		let bench = Bench::new(algorithm);
		proptest!(ProptestConfig::with_cases(2_000), |(
			what in prop::sample::select(&ALL[..]),
			place in any::<prop::sample::Index>(),
			byte in any::<u8>(),
		)| {
			let bytes = bench.bytes(what);
			let mut replaced = bytes.to_vec();
			replaced[place.index(bytes.len())] = byte;
			bench.assert_refused(what, &replaced);
			let mut longer = bytes.to_vec();
			longer.insert(place.index(bytes.len() + 1), byte);
			bench.assert_refused(what, &longer);
		});
	}
}

#[test]
fn no_piece_taken_from_elsewhere_passes() {
	for algorithm in ACCEPTED {
		let bench = Bench::new(algorithm);
		proptest!(ProptestConfig::with_cases(1_000), |(
			what in prop::sample::select(&ALL[..]),
			donor in prop::sample::select(&ALL[..]),
			from in any::<prop::sample::Index>(),
			to in any::<prop::sample::Index>(),
			length in 1usize..80,
		)| {
			let (mut bytes, donor) = (bench.bytes(what).to_vec(), bench.bytes(donor));
			let from = from.index(donor.len());
			let piece = &donor[from..donor.len().min(from + length)];
			let to = to.index(bytes.len());
			let end = bytes.len().min(to + piece.len());
			bytes.splice(to..end, piece.iter().copied());
			bench.assert_refused(what, &bytes);
		});
	}
}

/// Everything that reads bytes, and everything that can be asked of what was read.
fn read_all(bytes: &[u8]) {
	if let Ok(certificate) = Certificate::from_der(bytes) {
		assert_eq!(certificate.der(), bytes);
		_ = (certificate.holder(), certificate.fingerprint(), certificate.is_self_issued());
		_ = (
			certificate.verify(certificate.public_key()),
			TrustAnchor::from_certificate(&certificate),
		);
		for name in [certificate.subject(), certificate.issuer()] {
			assert_eq!(Name::from_der(name.der()).as_ref(), Ok(name));
			assert!(name.attributes().all(|attribute| attribute
				.text()
				.is_none_or(|text| { text.as_bytes() == attribute.value })));
		}
	}
	if let Ok(list) = Crl::from_der(bytes) {
		assert_eq!(list.der(), bytes);
		assert!(list.entries().all(|entry| (1..=20).contains(&entry.serial.len())));
	}
	if let Ok(name) = Name::from_der(bytes) {
		assert!(name.matches(&name));
	}
	_ = PublicKey::from_spki_der(bytes);
	for algorithm in [KeyAlgorithm::Sm2, KeyAlgorithm::P256] {
		if let Ok(key) = PublicKey::from_sec1(algorithm, bytes) {
			assert_eq!(PublicKey::from_sec1(algorithm, &key.to_sec1()), Ok(key));
		}
	}
}

#[test]
fn arbitrary_bytes_are_read_without_panic() {
	proptest!(ProptestConfig::with_cases(4_000), |(bytes in prop::collection::vec(any::<u8>(), 0..300))| {
		read_all(&bytes);
		// The same under a header, so that more than the first byte is looked at.
		read_all(&openssl_authority::forge::wrap(0x30, &bytes));
	});
}

#[test]
fn broken_certificates_and_lists_are_read_without_panic() {
	for algorithm in ACCEPTED {
		let bench = Bench::new(algorithm);
		let key = certificate(&bench.leaf);
		proptest!(ProptestConfig::with_cases(1_000), |(
			what in prop::sample::select(&ALL[..]),
			edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
		)| {
			let mut bytes = bench.bytes(what).to_vec();
			for (place, byte) in edits {
				let place = place.index(bytes.len());
				bytes[place] = byte;
			}
			read_all(&bytes);
			_ = key.public_key().verify(&bytes, &bytes);
		});
	}
}
