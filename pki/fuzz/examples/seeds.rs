//! Writes what the fuzz targets start from, made by OpenSSL: `cargo run --example seeds`.

use openssl_authority::{forge::Node, Algorithm, Authority, Credential, Reason, Request, Validity};
use seal_pki::{
	eseal::{sm3, Act, Picture, SealDraft, SealInfo, SealVersion, SignatureDraft, Signers},
	Certificate,
};
use std::{error::Error, fs, path::Path};

/// The time that the target `path` asks for.
const AT: u64 = 1_800_000_000;
const VALIDITY: Validity = Validity { not_before: AT - 86_400, not_after: AT + 86_400 };

fn write(target: &str, name: &str, content: &[u8]) -> Result<(), Box<dyn Error>> {
	let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(target);
	fs::create_dir_all(&directory)?;
	Ok(fs::write(directory.join(name), content)?)
}

/// A seal of every version, and a signature with it, both by one signer, with a timestamp where
/// openssl makes one: with a key of P-256.
fn seals(name: &str, signer: &Credential, stamper: &Credential) -> Result<(), Box<dyn Error>> {
	let certificate = Certificate::from_der(signer.der())?;
	for version in [SealVersion::V1, SealVersion::V4, SealVersion::V5] {
		let info = SealInfo {
			version,
			vendor: "SEALCHAIN".into(),
			id: "33010600000001".into(),
			kind: 1,
			name: "杭州示例有限公司".into(),
			signers: Signers::Certificates(vec![signer.der().to_vec()]),
			created: AT - 60,
			validity: seal_pki::Validity { not_before: AT - 60, not_after: AT + 60 },
			picture: Picture {
				format: "PNG".into(),
				data: b"\x89PNG".to_vec(),
				width: 40,
				height: 40,
			},
			extensions: Vec::new(),
		};
		let stamp = |value: &[u8]| match stamper.algorithm() {
			Algorithm::P256 if version != SealVersion::V1 => stamper.time_stamp(value).map(Some),
			_ => Ok(None),
		};
		let draft = SealDraft::new(&info, &certificate)?;
		let value = signer.sign(&draft.to_sign()?)?;
		let token = if version == SealVersion::V5 { stamp(&value)? } else { None };
		let seal = draft.finish(&value, token.as_deref())?;
		let number = version.number();
		write("seal", &format!("{name}-v{number}"), seal.der())?;
		let act = Act {
			time: AT,
			data_hash: sm3(b"document"),
			property: "/Doc_0/Signs/Sign_0/Signature.xml".into(),
			extensions: Vec::new(),
		};
		let draft = SignatureDraft::new(&seal, &certificate, &act)?;
		let value = signer.sign(draft.to_sign())?;
		let token = stamp(&value)?;
		let signature = draft.finish(&value, token.as_deref())?;
		write("seal_signature", &format!("{name}-v{number}"), signature.der())?;
		if let Some(token) = token {
			write("seal_signature", &format!("{name}-v{number}-token"), &token)?;
		}
	}
	Ok(())
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

		let stamper = Request::time_stamper("/O=TSA").validity(VALIDITY);
		seals(name, &leaf, &issuing.issue("stamper", &stamper)?)?;

		let mut path = vec![0];
		for piece in [leaf.der(), issuing.credential().der(), root.credential().der(), &list] {
			path.extend(u16::try_from(piece.len())?.to_be_bytes());
			path.extend(piece);
		}
		write("path", name, &path)?;
	}
	Ok(())
}
