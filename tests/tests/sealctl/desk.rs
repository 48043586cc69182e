//! A running network, and a directory in which `sealctl` runs, with the files of an authority.

use openssl_authority::{Algorithm, Authority, Credential, Request};
use sealchain_tests::{sealctl::Failed, Network, Options, Sealctl, Stage};
use serde_json::Value;
use std::{fs, path::PathBuf};
use tempfile::TempDir;

/// The key of the data bureau, which sponsors institutions.
pub const DATA_BUREAU: &str = "//Alice";
/// The key of market supervision, which registers enterprises.
pub const MARKET_SUPERVISION: &str = "//Bob";
/// The key of public security, which attests persons.
pub const PUBLIC_SECURITY: &str = "//Charlie";
/// The key of the certificate authority's operator.
pub const AUTHORITY: &str = "//CertificateAuthority";

/// For how many days the authority's certificates and lists hold.
const DAYS: u64 = 3650;

/// The network and the directory: `root` and `issuing` lie in it, each with `.crt.pem` and `.key.pem`.
pub struct Desk {
	/// Towards the network.
	pub sealctl: Sealctl,
	/// The same network, for what `sealctl` does not do.
	pub stage: Stage,
	/// The authority that issues.
	pub issuing: Authority,
	root: Authority,
	_network: Network,
	directory: TempDir,
}

impl Desk {
	/// A new network, and an authority of which it does not know yet.
	pub async fn open() -> Self {
		let directory = tempfile::tempdir().expect("a directory");
		let mut options = Options::three_bureaus(directory.path().join("network"));
		options.full_node = false;
		let network = Network::start(&options).await.expect("the network starts");
		let url = &network.entrance().rpc;
		let stage = Stage::on(url, false).await.expect("a node answers");
		network.wait_for_finality(&stage.chain, 1).await.expect("it finalizes");

		let desk = directory.path().join("desk");
		let root = Authority::root(&desk, Algorithm::Sm2, "/C=CN/O=浙江示范根证书", DAYS)
			.expect("openssl makes a root");
		let issuing = root
			.intermediate("issuing", "/C=CN/O=浙江示范签发", Some(0), DAYS)
			.expect("openssl makes an authority");
		fs::write(desk.join("passphrase.txt"), "correct horse\n").expect("writes");
		let sealctl = Sealctl::towards(url).within(&desk);
		Self { sealctl, stage, issuing, root, _network: network, directory }
	}

	/// The authority's root.
	pub fn root(&self) -> &Credential {
		self.root.credential()
	}

	/// Have the authority issue a certificate.
	pub fn issue(&self, name: &str, request: &Request) -> Credential {
		self.issuing.issue(name, request).expect("openssl issues")
	}

	/// The authority's list of what it revoked, as a file.
	pub fn list(&self, name: &str) -> Vec<u8> {
		let list = self.issuing.crl(DAYS).expect("openssl makes a list");
		self.write(name, &list);
		list
	}

	/// Where its files lie.
	pub fn files(&self) -> PathBuf {
		self.directory.path().join("desk")
	}

	/// Where a file lies.
	pub fn path(&self, name: &str) -> PathBuf {
		self.files().join(name)
	}

	/// Write a file.
	pub fn write(&self, name: &str, contents: &[u8]) {
		fs::write(self.path(name), contents).expect("writes");
	}

	/// Write what is not what it was: the last byte, which is its signature's, is another.
	pub fn write_altered(&self, name: &str, signed: &[u8]) {
		let mut altered = signed.to_vec();
		*altered.last_mut().expect("is not empty") ^= 1;
		self.write(name, &altered);
	}

	/// Run a command line with a key: it does what it should. Gives its answer.
	pub async fn does(&self, key: &str, line: &str) -> Value {
		self.sealctl.run(key, &words(line)).await.unwrap_or_else(|failed| panic!("{failed}"))
	}

	/// Run a command line without a key: it shows what it should.
	pub async fn shows(&self, line: &str) -> Value {
		self.sealctl.ask(&words(line)).await.unwrap_or_else(|failed| panic!("{failed}"))
	}

	/// Run a command line with a key: it fails with exit code 1, under this name, saying these words.
	pub async fn refused(&self, key: &str, line: &str, name: &str, said: &str) -> Failed {
		let failed = match self.sealctl.run(key, &words(line)).await {
			Ok(answer) => panic!("sealctl {line}: it was not refused: {answer:#}"),
			Err(failed) => failed,
		};
		assert_eq!((failed.code, failed.name().as_deref()), (Some(1), Some(name)), "{failed}");
		assert!(failed.said.contains(said), "{said}: {failed}");
		assert!(failed.printed.is_empty(), "{failed}");
		failed
	}

	/// Propose a command line and carry it with the votes of two of the three bureaus.
	pub async fn carried(&self, line: &str) -> Value {
		let seats = [DATA_BUREAU, MARKET_SUPERVISION];
		let closed = self.sealctl.pass(&seats, &words(line)).await;
		let closed = closed.unwrap_or_else(|failed| panic!("{line}: {failed}"));
		assert_eq!(closed["approved"], true, "{line}: {closed:#}");
		closed
	}

	/// A key's address.
	pub async fn address(&self, key: &str) -> String {
		text(&self.does(key, "key inspect").await["address"]).into()
	}

	/// The authority's institution applies, and the bureaus admit it.
	pub async fn admit_authority(&self) {
		let operator = self.address(AUTHORITY).await;
		let papers = format!("0x{}", "22".repeat(32));
		let apply = format!(
			"institution apply {operator} --name 浙江示范数字证书认证中心 --capability \
			 certificate-authority --papers {papers}"
		);
		let applied = self.does(DATA_BUREAU, &apply).await;
		assert_eq!(told(&applied, "Institutions.Applied")["id"], 0);
		let admitted = self.carried("institution admit 0").await;
		assert_eq!(told(&admitted, "Institutions.Admitted")["operator"], operator);
	}

	/// The bureaus trust the authority's root.
	pub async fn trust_root(&self) -> Value {
		self.carried("certificate anchor add root.crt.pem --institution 0 --licence ECP3301").await
	}

	/// Commit to a person: `<name>.age` keeps who it is. Gives the commitment.
	pub async fn commit(&self, name: &str, person: &str) -> String {
		let commit = format!(
			"identity commit --field name={person} --field phone=13800000000 -o {name}.age \
			 --passphrase-file passphrase.txt"
		);
		let committed = self.shows(&commit).await;
		assert!(!committed.to_string().contains(person), "{committed:#}");
		text(&committed["commitment"]).into()
	}
}

/// The words of a command line.
pub fn words(line: &str) -> Vec<&str> {
	line.split_whitespace().collect()
}

/// The text of an answer.
pub fn text(value: &Value) -> &str {
	value.as_str().unwrap_or_else(|| panic!("it is no text: {value}"))
}

/// The fields of an event, written `Pallet.Event`, that a submitted call told once.
pub fn told<'a>(answer: &'a Value, event: &str) -> &'a Value {
	let (pallet, name) = event.split_once('.').expect("Pallet.Event");
	let events = answer["events"].as_array().unwrap_or_else(|| panic!("no receipt: {answer:#}"));
	let mut found = events.iter().filter(|told| told["pallet"] == pallet && told["event"] == name);
	match (found.next(), found.next()) {
		(Some(told), None) => &told["fields"],
		_ => panic!("{event} was not told once: {answer:#}"),
	}
}
