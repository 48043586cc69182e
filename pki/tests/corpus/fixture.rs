//! Hierarchies made by OpenSSL, and trials of their certificates.

use openssl_authority::{Algorithm, Authority, Credential, Request, Validity};
use seal_pki::{
	validate_path, Certificate, Crl, PathFault, PathInput, Purpose, TrustAnchor, UnixTime,
	ValidPath,
};
use tempfile::TempDir;

/// The algorithms that are accepted.
pub const ACCEPTED: [Algorithm; 2] = [Algorithm::Sm2, Algorithm::P256];

/// 2027-01-15T08:00:00Z, at which every certificate here is valid unless a test says otherwise.
pub const AT: UnixTime = 1_800_000_000;

pub const DAY: UnixTime = 24 * 3600;

/// When certificates of roots, of authorities below them, and of signers are valid.
pub const ROOT_VALID: Validity = around(3000);
pub const AUTHORITY_VALID: Validity = around(1000);
pub const SIGNER_VALID: Validity = around(100);

const fn around(days: u64) -> Validity {
	Validity { not_before: AT - days * DAY, not_after: AT + days * DAY }
}

/// A root and an authority below it.
pub struct Hierarchy {
	pub root: Authority,
	pub issuing: Authority,
	_directory: TempDir,
}

impl Hierarchy {
	pub fn new(algorithm: Algorithm) -> Self {
		let directory = tempfile::tempdir().unwrap();
		let root = root_in(&directory, "root", algorithm);
		let request = Request::authority("/C=CN/O=签发", Some(0)).validity(AUTHORITY_VALID);
		let issuing = root.subordinate("issuing", &request).unwrap();
		Self { root, issuing, _directory: directory }
	}

	/// Another root in the same directory.
	pub fn other_root(&self, name: &str, algorithm: Algorithm) -> Authority {
		root_in(&self._directory, name, algorithm)
	}

	/// A signer's certificate from the lower authority.
	pub fn signer(&self, name: &str) -> Credential {
		self.issuing.issue(name, &signer()).unwrap()
	}
}

fn root_in(directory: &TempDir, name: &str, algorithm: Algorithm) -> Authority {
	let request =
		Request::authority("/C=CN/O=示范根", None).algorithm(algorithm).validity(ROOT_VALID);
	Authority::self_signed(directory.path(), name, &request).unwrap()
}

/// A request for an organisation's certificate, valid at [`AT`].
pub fn signer() -> Request {
	Request::organisation("杭州示例有限公司", Some("91350100M000100Y43")).validity(SIGNER_VALID)
}

/// A request for an authority's certificate, valid at [`AT`].
pub fn authority(name: &str, path_len: Option<u32>) -> Request {
	Request::authority(&format!("/C=CN/O={name}"), path_len).validity(AUTHORITY_VALID)
}

/// What is put before [`validate_path`].
#[derive(Clone)]
pub struct Trial {
	pub leaf: Vec<u8>,
	pub intermediates: Vec<Vec<u8>>,
	pub anchors: Vec<Vec<u8>>,
	pub crls: Vec<Vec<u8>>,
	pub at: UnixTime,
	pub purpose: Purpose,
}

impl Trial {
	/// A credential with the intermediates above it, under a root, to sign at [`AT`].
	pub fn of(credential: &Credential, root: &Authority) -> Self {
		let (leaf, intermediates) = credential.chain_der().split_first().unwrap();
		Self::with(leaf, intermediates, root)
	}

	/// Certificates under a root, to sign at [`AT`].
	pub fn with(leaf: &[u8], intermediates: &[Vec<u8>], root: &Authority) -> Self {
		Self {
			leaf: leaf.to_vec(),
			intermediates: intermediates.to_vec(),
			anchors: vec![root.credential().der().to_vec()],
			crls: Vec::new(),
			at: AT,
			purpose: Purpose::Sign,
		}
	}

	pub fn at(mut self, at: UnixTime) -> Self {
		self.at = at;
		self
	}

	pub fn purpose(mut self, purpose: Purpose) -> Self {
		self.purpose = purpose;
		self
	}

	/// With a further revocation list.
	pub fn crl(mut self, der: &[u8]) -> Self {
		self.crls.push(der.to_vec());
		self
	}

	/// The verdict. What is not under trial must be well formed.
	pub fn run(&self) -> Result<ValidPath, PathFault> {
		let leaf = certificate(&self.leaf);
		let intermediates: Vec<_> = self.intermediates.iter().map(|der| certificate(der)).collect();
		let anchors: Vec<_> = self.anchors.iter().map(|der| anchor(der)).collect();
		let crls: Vec<_> = self.crls.iter().map(|der| Crl::from_der(der).unwrap()).collect();
		validate_path(&PathInput {
			leaf: &leaf,
			intermediates: &intermediates,
			anchors: &anchors,
			crls: &crls,
			at: self.at,
			purpose: self.purpose,
		})
	}

	/// The verdict, which has to be a refusal.
	pub fn refusal(&self) -> PathFault {
		self.run().expect_err("a refusal")
	}
}

pub fn certificate(der: &[u8]) -> Certificate {
	Certificate::from_der(der).unwrap()
}

pub fn anchor(der: &[u8]) -> TrustAnchor {
	TrustAnchor::from_certificate(&certificate(der)).unwrap()
}
