//! Revoking, and the lists that tell of it.

use crate::{
	command::Openssl,
	configuration::{of_authority, signing_options},
	files::{read, read_pem, write},
	validity::{index_time, now, openssl_time},
	Authority, Credential, OpensslError, Validity,
};

/// Why a certificate is revoked: the reasons of RFC 5280, section 5.3.1, that openssl knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
	/// No reason given: the entry has no reason code.
	Unspecified,
	/// The private key is in other hands.
	KeyCompromise,
	/// The authority's private key is in other hands.
	CaCompromise,
	/// The subject's name or affiliation changed.
	AffiliationChanged,
	/// Another certificate takes its place.
	Superseded,
	/// It is no longer needed.
	CessationOfOperation,
	/// Suspended; the one reason that can be taken back.
	CertificateHold,
}

impl Reason {
	/// As openssl's index has it, behind the time.
	fn in_index(self) -> &'static str {
		match self {
			Reason::Unspecified => "",
			Reason::KeyCompromise => ",keyCompromise",
			Reason::CaCompromise => ",CACompromise",
			Reason::AffiliationChanged => ",affiliationChanged",
			Reason::Superseded => ",superseded",
			Reason::CessationOfOperation => ",cessationOfOperation",
			// openssl 3.0 writes instructions for the hold beside this one, with their OID.
			Reason::CertificateHold => ",certificateHold",
		}
	}
}

impl Authority {
	/// Revokes a certificate as of now. The next list tells of it.
	pub fn revoke(&self, certificate: &Credential, reason: Reason) -> Result<(), OpensslError> {
		self.revoke_at(certificate, reason, now())
	}

	/// Revokes a certificate as of `at`, in seconds since 1970.
	///
	/// The index is written here, not by `openssl ca -revoke`, which knows no time but now.
	pub fn revoke_at(
		&self,
		certificate: &Credential,
		reason: Reason,
		at: u64,
	) -> Result<(), OpensslError> {
		let _writer = self.writer();
		let serial = serial(certificate)?;
		let path = self.credential().files.index();
		let mut found = false;
		let mut index = String::new();
		for line in read(&path)?.lines() {
			// Status, end of validity, time and reason of revocation, serial number, file, subject.
			let mut fields: Vec<&str> = line.split('\t').collect();
			let revoked = format!("{}{}", index_time(at)?, reason.in_index());
			if let [status, _, revocation, number, ..] = fields.as_mut_slice() {
				if *number == serial {
					(*status, *revocation, found) = ("R", &revoked, true);
				}
			}
			index.push_str(&fields.join("\t"));
			index.push('\n');
		}
		match found {
			true => write(&path, &index),
			false => Err(OpensslError::NotIssued(serial)),
		}
	}

	/// A revocation list as of now, whose successor is due in `days` days, in DER. Its number is one
	/// more than the last one's.
	pub fn crl(&self, days: u64) -> Result<Vec<u8>, OpensslError> {
		let due = Validity::days(days).not_after;
		self.crl_between(now(), due)
	}

	/// A revocation list as of `this_update`, whose successor is due at `next_update`, both in seconds
	/// since 1970, in DER.
	pub fn crl_between(&self, this_update: u64, next_update: u64) -> Result<Vec<u8>, OpensslError> {
		let _writer = self.writer();
		let issuer = self.credential();
		let files = &issuer.files;
		let configuration = files.list_configuration();
		write(&configuration, &of_authority(files))?;
		Openssl::new("ca")
			.within(&files.directory)
			.args(["-gencrl", "-utf8"])
			.file("-config", &configuration)
			.file("-cert", issuer.certificate_pem())
			.file("-keyfile", issuer.key_pem())
			.args(signing_options(issuer.algorithm))
			.args(["-crl_lastupdate", &openssl_time(this_update)?])
			.args(["-crl_nextupdate", &openssl_time(next_update)?])
			.file("-out", files.list())
			.run()?;
		read_pem(&files.list())
	}
}

/// The serial number in upper-case hexadecimal digits, as the index has it.
fn serial(certificate: &Credential) -> Result<String, OpensslError> {
	let said = Openssl::new("x509")
		.args(["-noout", "-serial"])
		.file("-in", certificate.certificate_pem())
		.run()?;
	let said = String::from_utf8_lossy(&said);
	Ok(said.trim().trim_start_matches("serial=").into())
}
