//! The search for a path among certificates and lists of anybody's making.
//!
//! Input: a byte for the purpose, then pieces, each behind its length in two bytes. The first is the
//! leaf. Of the others a self-issued certificate is an anchor, its signature aside; another one an
//! intermediate; the rest are lists.
#![no_main]

use libfuzzer_sys::fuzz_target;
use seal_pki::{
	limits::MAX_CHAIN, validate_path, Certificate, Crl, PathInput, Purpose, TrustAnchor,
};

/// 2027-01-15T08:00:00Z, when the seeds are valid.
const AT: u64 = 1_800_000_000;

fn pieces(mut bytes: &[u8]) -> Vec<&[u8]> {
	let mut pieces = Vec::new();
	while let Some(([high, low], rest)) = bytes.split_first_chunk() {
		let length = usize::from(u16::from_be_bytes([*high, *low]));
		let (piece, behind) = rest.split_at(length.min(rest.len()));
		pieces.push(piece);
		bytes = behind;
	}
	pieces
}

fn anchor(certificate: &Certificate) -> TrustAnchor {
	TrustAnchor {
		subject: certificate.subject().der().to_vec(),
		key: *certificate.public_key(),
		key_identifier: certificate.subject_key_identifier().map(<[u8]>::to_vec),
		validity: certificate.validity(),
		path_len: certificate.path_len(),
		signs_crls: certificate.key_usage().is_some_and(|usage| usage.crl_sign()),
	}
}

fuzz_target!(|bytes: &[u8]| {
	let Some((purpose, bytes)) = bytes.split_first() else { return };
	let purpose = match purpose % 3 {
		0 => Purpose::Sign,
		1 => Purpose::TimeStamp,
		_ => Purpose::Any,
	};
	let pieces = pieces(bytes);
	let Some((leaf, others)) = pieces.split_first() else { return };
	let Ok(leaf) = Certificate::from_der(leaf) else { return };
	let (mut intermediates, mut anchors, mut crls) = (Vec::new(), Vec::new(), Vec::new());
	for piece in others {
		match (Certificate::from_der(piece), Crl::from_der(piece)) {
			(Ok(certificate), _) if certificate.is_self_issued() => {
				anchors.push(anchor(&certificate));
			}
			(Ok(certificate), _) => intermediates.push(certificate),
			(_, Ok(list)) => crls.push(list),
			_ => (),
		}
	}
	let input = PathInput {
		leaf: &leaf,
		intermediates: &intermediates,
		anchors: &anchors,
		crls: &crls,
		at: AT,
		purpose,
	};
	match validate_path(&input) {
		Ok(path) => {
			assert!(path.anchor < anchors.len());
			assert!(path.intermediates.len() < MAX_CHAIN);
			assert_eq!(path.revocation.len(), path.intermediates.len() + 1);
			assert!(path.validity.contains(AT));
			// What holds, holds link by link.
			let chain = path.intermediates.iter().map(|index| &intermediates[*index]);
			let keys = chain.clone().map(Certificate::public_key);
			let keys = keys.chain([&anchors[path.anchor].key]);
			for (certificate, key) in std::iter::once(&leaf).chain(chain).zip(keys) {
				assert_eq!(certificate.verify(key), Ok(()));
			}
		}
		Err(fault) => assert!(!fault.to_string().is_empty()),
	}
});
