//! RFC 3161 timestamps.

use crate::{
	command::{scratch, Openssl},
	files::{file_error, write},
	Algorithm, Credential, OpensslError, Request,
};
use std::fs;

impl Request {
	/// A timestamp authority's, with the extensions of one who stamps and does nothing else.
	pub fn time_stamper(subject: &str) -> Self {
		Self::signer(subject)
			.extension("keyUsage", "critical,digitalSignature")
			.extension("extendedKeyUsage", "critical,timeStamping")
	}
}

impl Credential {
	/// A timestamp token over `message`, of now: DER of the SignedData, this certificate in it. The
	/// digest is the algorithm's own.
	///
	/// Errors: an SM2 key, with which `openssl ts` of 3.0 signs nothing and ends as if it had.
	pub fn time_stamp(&self, message: &[u8]) -> Result<Vec<u8>, OpensslError> {
		if self.algorithm == Algorithm::Sm2 {
			return Err(OpensslError::TimeStampKey);
		}
		let digest = self.algorithm.digest();
		let directory =
			tempfile::tempdir().map_err(|source| file_error(&std::env::temp_dir(), source))?;
		let file = |name: &str| directory.path().join(name);
		write(&file("serial"), "01\n")?;
		write(&file("tsa.cnf"), &configuration(digest))?;
		let message = scratch(message)?;
		Openssl::new("ts")
			.args(["-query", "-cert", &format!("-{digest}")])
			.file("-data", message.path())
			.file("-out", file("query"))
			.run()?;
		Openssl::new("ts")
			.within(directory.path())
			.args(["-reply", "-token_out"])
			.file("-config", file("tsa.cnf"))
			.file("-queryfile", file("query"))
			.file("-signer", self.certificate_pem())
			.file("-inkey", self.key_pem())
			.file("-out", file("token"))
			.run()?;
		let path = file("token");
		fs::read(&path).map_err(|source| file_error(&path, source))
	}
}

fn configuration(digest: &str) -> String {
	format!(
		"[tsa]\n\
		default_tsa = stamper\n\
		[stamper]\n\
		serial = serial\n\
		default_policy = 1.3.6.1.4.1.55555.1\n\
		digests = {digest}\n\
		signer_digest = {digest}\n\
		ess_cert_id_alg = {digest}\n\
		ess_cert_id_chain = no\n\
		accuracy = secs:1\n\
		ordering = no\n\
		tsa_name = no\n"
	)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::Authority;

	#[test]
	fn a_token_is_verified_by_openssl_and_not_over_another_message() {
		let directory = tempfile::tempdir().unwrap();
		let root = Authority::root(directory.path(), Algorithm::P256, "/O=Root", 30).unwrap();
		let stamper = root.issue("stamper", &Request::time_stamper("/O=TSA")).unwrap();
		let token = scratch(&stamper.time_stamp(b"message").unwrap()).unwrap();
		let verify = |message: &[u8]| {
			let message = scratch(message).unwrap();
			Openssl::new("ts")
				.args(["-verify", "-token_in"])
				.file("-in", token.path())
				.file("-data", message.path())
				.file("-CAfile", root.credential().certificate_pem())
				.run()
		};
		verify(b"message").unwrap();
		assert!(verify(b"massage").is_err());
	}

	#[test]
	fn sm2_keys_are_refused_and_do_not_seem_to_stamp() {
		let directory = tempfile::tempdir().unwrap();
		let root = Authority::root(directory.path(), Algorithm::Sm2, "/O=Root", 30).unwrap();
		let stamper = root.issue("stamper", &Request::time_stamper("/O=TSA")).unwrap();
		assert!(matches!(stamper.time_stamp(b"message"), Err(OpensslError::TimeStampKey)));
	}
}
