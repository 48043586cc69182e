//! The keys of certificates: in a file, or behind a program that has a U-key or an HSM sign.

use crate::{
	certificates::{blocks, name_text, pem},
	error::read,
	ClientError,
};
use p256::ecdsa::signature::Signer as _;
use seal_pki::{Certificate, KeyAlgorithm, PublicKey, DISTINGUISHING_IDENTIFIER};
use std::{
	fmt,
	io::{self, Write},
	path::{Path, PathBuf},
	process::{Command, Stdio},
};
use zeroize::Zeroizing;

/// Bytes of r and s one after the other.
const SCALARS: usize = 64;

/// Who signs with a certificate's key.
#[derive(Clone, Debug)]
pub enum CertificateSigner {
	/// The key itself.
	Key(CertificateKey),
	/// A program that is given the bytes to sign on standard input, and writes the signature to
	/// standard output: DER, r and s of 32 bytes each, or one of them in hexadecimal. It may ask for a
	/// PIN on the terminal.
	Program(PathBuf),
}

/// A certificate's private key. It is never printed.
#[derive(Clone)]
pub struct CertificateKey(Secret);

#[derive(Clone)]
enum Secret {
	Sm2(sm2::dsa::SigningKey),
	P256(p256::ecdsa::SigningKey),
}

impl CertificateKey {
	/// The key of a certificate from a file: PKCS #8 or SEC 1, PEM or DER, not encrypted.
	///
	/// # Errors
	/// [`ClientError::Content`] if there is no such key in the file, or it is not the certificate's.
	pub fn from_file(path: &Path, certificate: &Certificate) -> Result<Self, ClientError> {
		let content = |why: &str| ClientError::Content { path: path.into(), why: why.into() };
		let bytes = Zeroizing::new(read(path)?);
		let algorithm = certificate.public_key().algorithm();
		let der = match pem(&bytes) {
			Some(text) => {
				// OpenSSL calls what SEC 1 has by the curve's name too.
				let mut keys = blocks(text).filter(|block| block.label.ends_with("PRIVATE KEY"));
				let key = keys.next().ok_or_else(|| content("it holds no private key"))?;
				if key.label.starts_with("ENCRYPTED") || key.text.contains("Proc-Type:") {
					return Err(content(
						"the key is encrypted: decrypt it (openssl pkey), or have a program sign that \
						 can open it",
					));
				}
				let (_, der) = pem_rfc7468::decode_vec(key.text.as_bytes())
					.map_err(|error| content(&error.to_string()))?;
				Zeroizing::new(der)
			}
			None => bytes,
		};
		let key = Self::from_der(&der, algorithm).ok_or_else(|| {
			content(&format!("it holds no private key of {algorithm} as PKCS #8 or SEC 1"))
		})?;
		if key.public_key().as_ref() == Some(certificate.public_key()) {
			Ok(key)
		} else {
			let subject = name_text(certificate.subject());
			Err(content(&format!("the key is another than that of the certificate of {subject}")))
		}
	}

	fn from_der(bytes: &[u8], algorithm: KeyAlgorithm) -> Option<Self> {
		Some(Self(match algorithm {
			KeyAlgorithm::Sm2 => Secret::of_sm2(&sm2::SecretKey::from_der(bytes).ok()?)?,
			KeyAlgorithm::P256 => Secret::P256((&p256::SecretKey::from_der(bytes).ok()?).into()),
		}))
	}

	fn public_key(&self) -> Option<PublicKey> {
		match &self.0 {
			Secret::Sm2(key) => {
				PublicKey::from_sec1(KeyAlgorithm::Sm2, &key.verifying_key().to_sec1_bytes())
			}
			Secret::P256(key) => {
				let point = key.verifying_key().to_sec1_point(false);
				PublicKey::from_sec1(KeyAlgorithm::P256, point.as_bytes())
			}
		}
		.ok()
	}

	/// Sign: SM2 with SM3 under the standard's identifier, or ECDSA with SHA-256. Gives DER.
	fn sign(&self, message: &[u8]) -> Result<Vec<u8>, ClientError> {
		match &self.0 {
			Secret::Sm2(key) => key.try_sign(message).map(sm2_der),
			Secret::P256(key) => key.try_sign(message).map(p256_der),
		}
		.map_err(|error| ClientError::Signing(error.to_string()))
	}
}

impl Secret {
	fn of_sm2(key: &sm2::SecretKey) -> Option<Self> {
		sm2::dsa::SigningKey::new(DISTINGUISHING_IDENTIFIER, key).ok().map(Self::Sm2)
	}
}

impl fmt::Debug for CertificateKey {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "CertificateKey({:?})", self.public_key())
	}
}

impl CertificateSigner {
	/// Sign a message, and check that the signature is the certificate's over it. Gives DER.
	///
	/// # Errors
	/// [`ClientError::Signing`] if the program fails, or gives something else.
	pub fn sign(&self, message: &[u8], certificate: &Certificate) -> Result<Vec<u8>, ClientError> {
		let signature = match self {
			Self::Key(key) => key.sign(message)?,
			Self::Program(path) => {
				signature(&run(path, message)?, certificate.public_key().algorithm())?
			}
		};
		match certificate.public_key().verify(message, &signature) {
			Ok(()) => Ok(signature),
			Err(fault) => {
				let subject = name_text(certificate.subject());
				Err(ClientError::Signing(format!("{fault}, the certificate's of {subject}")))
			}
		}
	}
}

/// Have a program sign.
fn run(path: &Path, message: &[u8]) -> Result<Vec<u8>, ClientError> {
	let failed = |why: String| ClientError::Signing(format!("{}: {why}", path.display()));
	let mut child = Command::new(path)
		.stdin(Stdio::piped())
		.stdout(Stdio::piped())
		.spawn()
		.map_err(|error| failed(error.to_string()))?;
	if let Some(mut input) = child.stdin.take() {
		match input.write_all(message) {
			// What it makes of it is seen by its answer.
			Err(error) if error.kind() == io::ErrorKind::BrokenPipe => (),
			written => written.map_err(|error| failed(error.to_string()))?,
		}
	}
	let output = child.wait_with_output().map_err(|error| failed(error.to_string()))?;
	if output.status.success() {
		Ok(output.stdout)
	} else {
		Err(failed(format!("it failed with {}", output.status)))
	}
}

/// A signature as it comes from elsewhere, in DER: from DER, from r and s of 32 bytes each as U-keys
/// give them, or from one of them in hexadecimal, `0x` before it or not. Whose it is, is not asked.
///
/// # Errors
/// [`ClientError::Signing`] if it is neither.
pub fn signature(bytes: &[u8], algorithm: KeyAlgorithm) -> Result<Vec<u8>, ClientError> {
	let text = std::str::from_utf8(bytes).map(str::trim).unwrap_or_default();
	let decoded = hex::decode(text.strip_prefix("0x").unwrap_or(text)).unwrap_or_default();
	let bytes = if decoded.is_empty() { bytes } else { &decoded[..] };
	if bytes.len() != SCALARS {
		return Ok(bytes.to_vec());
	}
	match algorithm {
		KeyAlgorithm::Sm2 => sm2::dsa::Signature::from_slice(bytes).map(sm2_der),
		KeyAlgorithm::P256 => p256::ecdsa::Signature::from_slice(bytes).map(p256_der),
	}
	.map_err(|_| ClientError::Signing("its r or s is outside 1 to n - 1".into()))
}

fn sm2_der(signature: sm2::dsa::Signature) -> Vec<u8> {
	signature.to_der().as_bytes().to_vec()
}

fn p256_der(signature: p256::ecdsa::Signature) -> Vec<u8> {
	signature.to_der().as_bytes().to_vec()
}

#[cfg(test)]
mod tests {
	use super::*;
	use openssl_authority::{Algorithm, Authority, Credential};
	use std::fs;
	use tempfile::TempDir;

	fn issued(algorithm: Algorithm) -> (TempDir, Credential, Certificate) {
		let directory = tempfile::tempdir().expect("a directory");
		let root = Authority::root(directory.path(), algorithm, "/O=Root", 30).expect("a root");
		let company = root.issue_organisation("company", "杭州示例有限公司", None).expect("issues");
		let certificate = Certificate::from_der(company.der()).expect("a certificate");
		(directory, company, certificate)
	}

	/// A key as an openssl command writes it.
	fn converted(directory: &TempDir, credential: &Credential, command: &[&str]) -> PathBuf {
		let path = directory.path().join("converted");
		let output = Command::new("openssl")
			.args(command)
			.arg("-in")
			.arg(credential.key_pem())
			.arg("-out")
			.arg(&path)
			.output()
			.expect("openssl starts");
		assert!(output.status.success(), "{command:?}");
		path
	}

	#[test]
	fn what_a_key_signs_openssl_verifies() {
		for algorithm in [Algorithm::Sm2, Algorithm::P256] {
			let (directory, company, certificate) = issued(algorithm);
			let forms: [&[&str]; 4] =
				[&["pkey"], &["pkey", "-outform", "DER"], &["ec"], &["ec", "-outform", "DER"]];
			for form in forms {
				let path = converted(&directory, &company, form);
				let key = CertificateKey::from_file(&path, &certificate)
					.unwrap_or_else(|error| panic!("{algorithm:?} {form:?}: {error}"));
				let signature =
					CertificateSigner::Key(key).sign(b"statement", &certificate).expect("signs");
				company.verify(b"statement", &signature).expect("openssl takes it");
			}
		}
	}

	#[test]
	fn a_file_without_the_certificates_key_is_said_to_be_so() {
		let (directory, company, certificate) = issued(Algorithm::Sm2);
		let (_other, stranger, _) = issued(Algorithm::Sm2);
		let (_p256, p256, _) = issued(Algorithm::P256);
		let encrypted = ["pkey", "-aes256", "-passout", "pass:secret"];
		let garbage = directory.path().join("garbage");
		fs::write(&garbage, b"no key").expect("writes");
		for (path, why) in [
			(converted(&directory, &company, &encrypted), "is encrypted"),
			(company.certificate_pem(), "holds no private key"),
			(
				stranger.key_pem(),
				"another than that of the certificate of C=CN, O=杭州示例有限公司",
			),
			(p256.key_pem(), "no private key of SM2"),
			(garbage, "no private key of SM2"),
		] {
			let error = CertificateKey::from_file(&path, &certificate).expect_err(why).to_string();
			assert!(error.contains(why) && error.contains(&*path.to_string_lossy()), "{error}");
		}
	}

	#[test]
	fn a_key_is_not_printed() {
		let (_directory, company, certificate) = issued(Algorithm::P256);
		let key = CertificateKey::from_file(&company.key_pem(), &certificate).expect("a key");
		assert!(format!("{key:?}").starts_with("CertificateKey(Some(P256:0"));
	}

	#[test]
	fn signatures_come_as_der_as_r_and_s_and_in_hexadecimal() {
		let (_directory, company, certificate) = issued(Algorithm::Sm2);
		let algorithm = certificate.public_key().algorithm();
		let der = company.sign(b"statement").expect("signs");
		let raw = sm2::dsa::Signature::from_der(&der).expect("is DER").to_bytes().to_vec();
		for form in [
			der.clone(),
			raw.clone(),
			format!("0x{}\n", hex::encode(&raw)).into(),
			hex::encode(&der).into(),
		] {
			let read = signature(&form, algorithm).expect("is a signature");
			assert_eq!(read, der);
			certificate.public_key().verify(b"statement", &read).expect("is the company's");
		}
		assert!(signature(&[0; SCALARS], algorithm).is_err());
	}

	#[cfg(unix)]
	#[test]
	fn a_program_signs_in_the_place_of_a_key() {
		use std::os::unix::fs::PermissionsExt;
		let (directory, company, certificate) = issued(Algorithm::Sm2);
		let program = |name: &str, script: &str| {
			let path = directory.path().join(name);
			fs::write(&path, format!("#!/bin/sh\n{script}\n")).expect("writes");
			fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).expect("sets");
			CertificateSigner::Program(path)
		};
		let sign = format!(
			"exec openssl dgst -sm3 -sigopt distid:{DISTINGUISHING_IDENTIFIER} -sign {}",
			company.key_pem().display()
		);
		let signature =
			program("sign", &sign).sign(b"statement", &certificate).expect("the program signs");
		company.verify(b"statement", &signature).expect("openssl takes it");
		for (script, why) in
			[("exit 3", "exit status: 3"), ("echo 00ff", "no DER"), ("true", "no DER")]
		{
			let error = program("fails", script).sign(b"statement", &certificate).expect_err(why);
			assert!(error.to_string().contains(why), "{error}");
		}
		let missing = CertificateSigner::Program("/no/such/program".into());
		assert!(missing.sign(b"statement", &certificate).is_err());
	}
}
