//! An authority, and how it issues.

use crate::{
	command::Openssl,
	configuration::{of_request, signing_options},
	files::{file_error, read_pem, write, Files},
	validity::openssl_time,
	Algorithm, Credential, OpensslError, Request, Validity,
};
use std::{
	fs,
	path::Path,
	sync::{Mutex, MutexGuard, PoisonError},
};

/// A certificate authority: a key with its certificate, and openssl's index of what it issued.
#[derive(Debug)]
pub struct Authority {
	credential: Credential,
	/// openssl's index has one writer at a time.
	index: Mutex<()>,
}

impl Authority {
	/// A root in `directory` (made if missing), its files named `root`, valid for `days` days.
	/// `subject` is in the form of openssl's `-subj` ([`subject`](crate::subject) makes it).
	pub fn root(
		directory: &Path,
		algorithm: Algorithm,
		subject: &str,
		days: u64,
	) -> Result<Self, OpensslError> {
		let request =
			Request::authority(subject, None).algorithm(algorithm).validity(Validity::days(days));
		Self::self_signed(directory, "root", &request)
	}

	/// A root as the request says, with an SM2 key if it names no algorithm.
	pub fn self_signed(
		directory: &Path,
		name: &str,
		request: &Request,
	) -> Result<Self, OpensslError> {
		let files = Files::new(directory, name)?;
		files.make_database()?;
		let algorithm = make_key(request, &files, &files, Algorithm::Sm2)?;
		certify(request, &files, &files, algorithm, algorithm, None)?;
		let der = read_pem(&files.certificate())?;
		Ok(Self::of(Credential { files, algorithm, der, chain: Vec::new() }))
	}

	/// An authority below this one, with a key of the same algorithm, valid for `days` days, with at
	/// most `path_len` further authorities below it.
	pub fn intermediate(
		&self,
		name: &str,
		subject: &str,
		path_len: Option<u32>,
		days: u64,
	) -> Result<Self, OpensslError> {
		let request = Request::authority(subject, path_len).validity(Validity::days(days));
		self.subordinate(name, &request)
	}

	/// An authority below this one as the request says, however unfit to be one.
	pub fn subordinate(&self, name: &str, request: &Request) -> Result<Self, OpensslError> {
		let credential = self.issue(name, request)?;
		credential.files.make_database()?;
		Ok(Self::of(credential))
	}

	/// Issues a certificate, its files named `name`.
	pub fn issue(&self, name: &str, request: &Request) -> Result<Credential, OpensslError> {
		let _writer = self.writer();
		let issuer = &self.credential;
		let files = Files::new(&issuer.files.directory, name)?;
		let algorithm = make_key(request, &files, &issuer.files, issuer.algorithm)?;
		certify(request, &files, &issuer.files, algorithm, issuer.algorithm, Some(issuer))?;
		let der = read_pem(&files.certificate())?;
		let chain = std::iter::once(&der).chain(&issuer.chain).cloned().collect();
		Ok(Credential { files, algorithm, der, chain })
	}

	/// Issues a natural person's certificate, by their commitment in 64 lower-case hexadecimal
	/// digits, for a year.
	pub fn issue_person(
		&self,
		name: &str,
		commitment_hex: &str,
	) -> Result<Credential, OpensslError> {
		self.issue(name, &Request::person(commitment_hex))
	}

	/// Issues an organisation's certificate, by its name and, where given, its Unified Social Credit
	/// Code, for a year.
	pub fn issue_organisation(
		&self,
		name: &str,
		organisation: &str,
		credit_code: Option<&str>,
	) -> Result<Credential, OpensslError> {
		self.issue(name, &Request::organisation(organisation, credit_code))
	}

	/// The authority's own key and certificate.
	pub fn credential(&self) -> &Credential {
		&self.credential
	}

	fn of(credential: Credential) -> Self {
		Self { credential, index: Mutex::new(()) }
	}

	pub(crate) fn writer(&self) -> MutexGuard<'_, ()> {
		// It guards files, and a panic elsewhere broke none of them.
		self.index.lock().unwrap_or_else(PoisonError::into_inner)
	}
}

/// Writes the configuration, makes the key (or takes the one that the request names) and the signing
/// request. The key's algorithm.
fn make_key(
	request: &Request,
	files: &Files,
	authority: &Files,
	otherwise: Algorithm,
) -> Result<Algorithm, OpensslError> {
	write(&files.configuration(), &of_request(request, files, authority))?;
	let key = files.key();
	let req = Openssl::new("req")
		.args(["-new", "-batch", "-noenc", "-utf8", "-subj", &request.subject])
		.file("-config", files.configuration())
		.file("-out", files.request());
	let (algorithm, req) = match &request.key {
		Some((algorithm, existing)) => {
			fs::copy(existing, &key).map_err(|source| file_error(existing, source))?;
			(*algorithm, req.file("-key", &key))
		}
		None => {
			let algorithm = request.algorithm.unwrap_or(otherwise);
			(algorithm, req.args(algorithm.new_key()).file("-keyout", &key))
		}
	};
	req.arg(format!("-{}", algorithm.digest())).args(algorithm.identifier("-sigopt")).run()?;
	Ok(algorithm)
}

/// Issues a certificate for the signing request of `files`, whose key is of the algorithm `own`, from
/// the index of `authority`, whose key is of the algorithm `signs`; without an issuer, signed by itself.
fn certify(
	request: &Request,
	files: &Files,
	authority: &Files,
	own: Algorithm,
	signs: Algorithm,
	issuer: Option<&Credential>,
) -> Result<(), OpensslError> {
	if let Some(serial) = &request.serial {
		// openssl reads whole bytes.
		let even = if serial.len() % 2 == 0 { "" } else { "0" };
		write(&files.serial(), &format!("{even}{serial}\n"))?;
	}
	let ca = Openssl::new("ca")
		.within(&files.directory)
		.args(["-batch", "-notext", "-preserveDN", "-utf8", "-extensions", "extensions"])
		.file("-config", files.configuration())
		.file("-in", files.request())
		.file("-keyfile", authority.key())
		.args(own.identifier("-vfyopt"))
		.args(signing_options(signs))
		.args(["-startdate", &openssl_time(request.validity.not_before)?])
		.args(["-enddate", &openssl_time(request.validity.not_after)?])
		.file("-out", files.certificate());
	match issuer {
		Some(issuer) => ca.file("-cert", issuer.certificate_pem()),
		None => ca.arg("-selfsign"),
	}
	.run()
	.map(drop)
}
