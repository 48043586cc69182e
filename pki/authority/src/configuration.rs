//! openssl's configuration files: all that its commands take from nowhere else.

use crate::{algorithm::Algorithm, files::Files, Request};
use std::fmt::Write;

/// What `openssl req` and `openssl ca` are told of one request to the authority whose files are
/// `authority`. Paths are relative to the directory.
pub(crate) fn of_request(request: &Request, files: &Files, authority: &Files) -> String {
	let mut text =
		String::from("[req]\ndistinguished_name = none\nstring_mask = utf8only\n[none]\n");
	text.push_str(&of_authority(authority));
	match &request.serial {
		Some(_) => _ = writeln!(text, "serial = {}", files.relative("serial")),
		None => text.push_str("rand_serial = yes\n"),
	}
	text.push_str("[extensions]\n");
	// openssl adds these two unless it is told not to.
	for name in ["subjectKeyIdentifier", "authorityKeyIdentifier"] {
		if request.extensions.iter().all(|(asked, _)| asked != name) {
			_ = writeln!(text, "{name} = none");
		}
	}
	for (name, value) in &request.extensions {
		_ = writeln!(text, "{name} = {value}");
	}
	text
}

/// What `openssl ca` is told of an authority, the open section being its own.
pub(crate) fn of_authority(authority: &Files) -> String {
	let database = authority.relative("ca");
	format!(
		"[ca]\n\
		default_ca = authority\n\
		[any]\n\
		countryName = optional\n\
		[list]\n\
		authorityKeyIdentifier = keyid\n\
		[authority]\n\
		database = {database}/index.txt\n\
		new_certs_dir = {database}\n\
		crlnumber = {database}/crlnumber\n\
		unique_subject = no\n\
		copy_extensions = none\n\
		string_mask = utf8only\n\
		policy = any\n\
		crl_extensions = list\n"
	)
}

/// The options with which openssl signs as an authority whose key is of that algorithm.
pub(crate) fn signing_options(algorithm: Algorithm) -> Vec<String> {
	let mut options = vec!["-md".into(), algorithm.digest().into()];
	options.extend(algorithm.identifier("-sigopt"));
	options
}
