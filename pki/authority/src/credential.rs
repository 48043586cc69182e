//! A key with its certificate.

use crate::{
	command::{scratch, verify_signature, Openssl},
	files::Files,
	Algorithm, OpensslError, DISTINGUISHING_IDENTIFIER,
};
use std::path::PathBuf;

/// A private key, its certificate, and the certificates above it.
#[derive(Clone, Debug)]
pub struct Credential {
	pub(crate) files: Files,
	pub(crate) algorithm: Algorithm,
	pub(crate) der: Vec<u8>,
	/// See [`chain_der`](Self::chain_der).
	pub(crate) chain: Vec<Vec<u8>>,
}

impl Credential {
	/// The name that its files bear.
	pub fn name(&self) -> &str {
		&self.files.name
	}

	/// The key's algorithm.
	pub fn algorithm(&self) -> Algorithm {
		self.algorithm
	}

	/// The certificate's file, in PEM.
	pub fn certificate_pem(&self) -> PathBuf {
		self.files.certificate()
	}

	/// The private key's file, in PEM (PKCS #8), not encrypted.
	pub fn key_pem(&self) -> PathBuf {
		self.files.key()
	}

	/// The certificate, in DER.
	pub fn der(&self) -> &[u8] {
		&self.der
	}

	/// The certificate and the intermediates above it in DER, this one first, without the root: a
	/// root's chain is empty.
	pub fn chain_der(&self) -> &[Vec<u8>] {
		&self.chain
	}

	/// The public key as the certificate states it, a SubjectPublicKeyInfo in PEM.
	pub fn public_key_pem(&self) -> Result<String, OpensslError> {
		let pem = Openssl::new("x509")
			.args(["-noout", "-pubkey"])
			.file("-in", self.certificate_pem())
			.run()?;
		Ok(String::from_utf8_lossy(&pem).into_owned())
	}

	/// The public key as the certificate states it, a SubjectPublicKeyInfo in DER.
	pub fn public_key_der(&self) -> Result<Vec<u8>, OpensslError> {
		let pem = self.public_key_pem()?;
		let (_label, der) = pem_rfc7468::decode_vec(pem.as_bytes())
			.map_err(|why| OpensslError::Pem { path: self.certificate_pem(), why })?;
		Ok(der)
	}

	/// Signs the message: SM2 with SM3 and the standard's distinguishing identifier, ECDSA with the
	/// algorithm's hash (a DER SEQUENCE of r and s), or RSA.
	pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>, OpensslError> {
		self.sign_identified(message, DISTINGUISHING_IDENTIFIER)
	}

	/// Signs the message under another distinguishing identifier, which only SM2 has.
	pub fn sign_identified(
		&self,
		message: &[u8],
		identifier: &str,
	) -> Result<Vec<u8>, OpensslError> {
		Openssl::new("dgst")
			.arg(format!("-{}", self.algorithm.digest()))
			.args(self.algorithm.identified_as("-sigopt", identifier))
			.file("-sign", self.key_pem())
			.run_with(message)
	}

	/// Checks with openssl that a signature is this credential's over the message.
	pub fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), OpensslError> {
		verify_signature(self.algorithm, &self.public_key_pem()?, message, signature)
	}

	/// Checks with openssl one link of a path: that `certificate` (DER) is issued by this one, and
	/// that both are valid at `at`, in seconds since 1970. The certificate must be another: of one
	/// that it trusts, openssl does not look at the signature.
	pub fn verify_issued(&self, certificate: &[u8], at: u64) -> Result<(), OpensslError> {
		let pem =
			pem_rfc7468::encode_string("CERTIFICATE", pem_rfc7468::LineEnding::LF, certificate)
				.map_err(|why| OpensslError::Pem { path: self.certificate_pem(), why })?;
		Openssl::new("verify")
			.args(self.algorithm.identifier("-vfyopt"))
			.args(["-partial_chain", "-attime"])
			.arg(at.to_string())
			.file("-trusted", self.certificate_pem())
			.arg(scratch(pem.as_bytes())?.path())
			.run()
			.map(drop)
	}
}
