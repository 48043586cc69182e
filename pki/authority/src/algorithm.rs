//! Key algorithms, and what openssl wants to hear about each.

/// The distinguishing identifier of GM/T 0009, with which SM2 certificates and signatures are made.
pub const DISTINGUISHING_IDENTIFIER: &str = "1234567812345678";

/// A key's algorithm. The chain accepts the first two; the others are there to be refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Algorithm {
	/// SM2 (GB/T 32918), signing with SM3.
	Sm2,
	/// NIST P-256, signing ECDSA with SHA-256.
	P256,
	/// NIST P-384, signing ECDSA with SHA-384.
	P384,
	/// secp256k1, signing ECDSA with SHA-256.
	Secp256k1,
	/// RSA of 2048 bits, signing PKCS #1 v1.5 with SHA-256.
	Rsa2048,
}

impl Algorithm {
	/// Arguments of `openssl req` that make a key.
	pub(crate) fn new_key(self) -> &'static [&'static str] {
		match self {
			Algorithm::Sm2 => &["-newkey", "sm2"],
			Algorithm::P256 => &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"],
			Algorithm::P384 => &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384"],
			Algorithm::Secp256k1 => &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:secp256k1"],
			Algorithm::Rsa2048 => &["-newkey", "rsa:2048"],
		}
	}

	/// The name of the hash that it signs with.
	pub(crate) fn digest(self) -> &'static str {
		match self {
			Algorithm::Sm2 => "sm3",
			Algorithm::P256 | Algorithm::Secp256k1 | Algorithm::Rsa2048 => "sha256",
			Algorithm::P384 => "sha384",
		}
	}

	/// `option` with the distinguishing identifier, where the algorithm has one.
	pub(crate) fn identifier(self, option: &str) -> Vec<String> {
		self.identified_as(option, DISTINGUISHING_IDENTIFIER)
	}

	/// `option` with another identifier, where the algorithm has one.
	pub(crate) fn identified_as(self, option: &str, identifier: &str) -> Vec<String> {
		match self {
			Algorithm::Sm2 => vec![option.into(), format!("distid:{identifier}")],
			_ => Vec::new(),
		}
	}
}
