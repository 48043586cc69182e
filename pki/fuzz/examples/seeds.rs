//! Writes what the fuzz targets start from, made by OpenSSL: `cargo run --example seeds`.

use openssl_authority::{forge::Node, Algorithm, Authority, Reason, Request, Validity};
use std::{error::Error, fs, path::Path};

/// The time that the target `path` asks for.
const AT: u64 = 1_800_000_000;
const VALIDITY: Validity = Validity { not_before: AT - 86_400, not_after: AT + 86_400 };

fn write(target: &str, name: &str, content: &[u8]) -> Result<(), Box<dyn Error>> {
	let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(target);
	fs::create_dir_all(&directory)?;
	Ok(fs::write(directory.join(name), content)?)
}

fn main() -> Result<(), Box<dyn Error>> {
	for (name, algorithm) in [("sm2", Algorithm::Sm2), ("p256", Algorithm::P256)] {
		let directory = tempfile::tempdir()?;
		let request = Request::authority("/O=Root", None).algorithm(algorithm).validity(VALIDITY);
		let root = Authority::self_signed(directory.path(), "root", &request)?;
		let request = Request::authority("/C=CN/O=签发", Some(0)).validity(VALIDITY);
		let issuing = root.subordinate("issuing", &request)?;
		let request = Request::organisation("杭州示例有限公司", Some("91350100M000100Y43"))
			.extension("extendedKeyUsage", "emailProtection")
			.validity(VALIDITY);
		let leaf = issuing.issue("leaf", &request)?;
		let revoked =
			issuing.issue("revoked", &Request::person(&"ab".repeat(32)).validity(VALIDITY))?;
		issuing.revoke_at(&revoked, Reason::KeyCompromise, AT - 60)?;
		let list = issuing.crl_between(AT - 60, AT + 60)?;

		write("certificate", &format!("{name}-organisation"), leaf.der())?;
		write("certificate", &format!("{name}-person"), revoked.der())?;
		write("certificate", &format!("{name}-authority"), issuing.credential().der())?;
		write("crl", name, &list)?;
		write("crl", &format!("{name}-empty"), &root.crl_between(AT - 60, AT + 60)?)?;
		let key = leaf.public_key_der()?;
		write("key", &format!("{name}-point"), &key[key.len() - 65..])?;
		write("key", &format!("{name}-signed"), &[key, leaf.sign(b"message")?].concat())?;
		let subject = Node::parse(leaf.der()).at(&[0, 5]).encode();
		let issuer = Node::parse(leaf.der()).at(&[0, 3]).encode();
		let length = u8::try_from(subject.len())?;
		write("name", &format!("{name}-one"), &subject)?;
		write("name", &format!("{name}-two"), &[&[length], &subject[..], &issuer].concat())?;

		let mut path = vec![0];
		for piece in [leaf.der(), issuing.credential().der(), root.credential().der(), &list] {
			path.extend(u16::try_from(piece.len())?.to_be_bytes());
			path.extend(piece);
		}
		write("path", name, &path)?;
	}
	Ok(())
}
