//! A maker, a signer and a timestamp authority, all by OpenSSL.

use openssl_authority::{
	forge::{object, tag, wrap, Node},
	Algorithm, Authority, Credential, Request, Validity,
};
use seal_pki::{
	eseal::{
		sm3, validate_seal, validate_signature, Act, CheckName, Document, Material, Outcome,
		Picture, Report, Seal, SealDraft, SealInfo, SealSignature, SealVersion, SignatureDraft,
		Signers,
	},
	Certificate, Crl, Indication, SubIndication, TrustAnchor, UnixTime,
};
use std::sync::OnceLock;
use tempfile::TempDir;

/// The algorithms that are accepted.
pub const ACCEPTED: [Algorithm; 2] = [Algorithm::Sm2, Algorithm::P256];

pub const VERSIONS: [SealVersion; 3] = [SealVersion::V1, SealVersion::V4, SealVersion::V5];

/// 2027-01-15T08:00:00Z, the time that is asked for.
pub const AT: UnixTime = 1_800_000_000;
pub const DAY: UnixTime = 24 * 3600;
/// When seals are made and used.
pub const MADE: UnixTime = AT - 20 * DAY;
pub const USED: UnixTime = AT - 10 * DAY;
/// When certificates are valid, in days before and behind.
pub const VALID: UnixTime = 100 * DAY;

/// What makes a timestamp token over a signature value.
pub type Stamp<'a> = &'a dyn Fn(&[u8]) -> Vec<u8>;

pub const DOCUMENT: &[u8] = "<ofd:Signature>采购合同第 2027-001 号</ofd:Signature>".as_bytes();

/// Who takes part, and what is trusted.
pub struct Desk {
	pub root: Authority,
	pub issuing: Authority,
	pub maker: Credential,
	pub signer: Credential,
	pub other: Credential,
	pub time_root: Authority,
	pub stamper: Credential,
	_directory: TempDir,
}

fn around(days: u64) -> Validity {
	Validity { not_before: AT - days * DAY, not_after: AT + days * DAY }
}

impl Desk {
	pub fn new(algorithm: Algorithm) -> Self {
		let directory = tempfile::tempdir().unwrap();
		let root = |name: &str| {
			let request =
				Request::authority("/O=Root", None).algorithm(algorithm).validity(around(3000));
			Authority::self_signed(directory.path(), name, &request).unwrap()
		};
		let (root, time_root) = (root("root"), root("time"));
		let request = Request::authority("/C=CN/O=签发", Some(0)).validity(around(1000));
		let issuing = root.subordinate("issuing", &request).unwrap();
		let issue = |name: &str, organisation: &str| {
			let request = Request::organisation(organisation, None).validity(around(100));
			issuing.issue(name, &request).unwrap()
		};
		let stamper = Request::time_stamper("/C=CN/O=TSA").validity(around(1000));
		Self {
			maker: issue("maker", "制章"),
			signer: issue("signer", "企业"),
			other: issue("other", "他人"),
			stamper: time_root.issue("stamper", &stamper).unwrap(),
			root,
			issuing,
			time_root,
			_directory: directory,
		}
	}

	/// One that nobody changes, for each algorithm.
	pub fn shared(algorithm: Algorithm) -> &'static Self {
		static SM2: OnceLock<Desk> = OnceLock::new();
		static P256: OnceLock<Desk> = OnceLock::new();
		let cell = if algorithm == Algorithm::Sm2 { &SM2 } else { &P256 };
		cell.get_or_init(|| Self::new(algorithm))
	}

	/// What a seal says that lists the signer.
	pub fn info(&self, version: SealVersion) -> SealInfo {
		SealInfo {
			version,
			vendor: "SEALCHAIN".into(),
			id: "33010600000001".into(),
			kind: 1,
			name: "杭州示例有限公司".into(),
			signers: Signers::Certificates(vec![self.signer.der().to_vec()]),
			created: MADE,
			validity: seal_pki::Validity { not_before: MADE, not_after: AT + 30 * DAY },
			picture: Picture {
				format: "PNG".into(),
				data: b"\x89PNG\r\n\x1a\n".to_vec(),
				width: 40,
				height: 40,
			},
			extensions: Vec::new(),
		}
	}

	pub fn seal(&self, version: SealVersion) -> Seal {
		self.seal_of(&self.info(version))
	}

	/// A seal, signed by the maker.
	pub fn seal_of(&self, info: &SealInfo) -> Seal {
		let draft = SealDraft::new(info, &certificate(&self.maker)).unwrap();
		let signature = self.maker.sign(&draft.to_sign().unwrap()).unwrap();
		draft.finish(&signature, None).unwrap()
	}

	pub fn act(&self) -> Act {
		Act {
			time: USED,
			data_hash: sm3(DOCUMENT),
			property: "/Doc_0/Signs/Sign_0/Signature.xml".into(),
			extensions: Vec::new(),
		}
	}

	pub fn signature(&self, version: SealVersion) -> SealSignature {
		self.signature_with(&self.seal(version))
	}

	pub fn signature_with(&self, seal: &Seal) -> SealSignature {
		self.signature_of(seal, &self.signer, &self.act(), None)
	}

	/// A signature with a seal, and a token over it that `stamp` makes.
	pub fn signature_of(
		&self,
		seal: &Seal,
		signer: &Credential,
		act: &Act,
		stamp: Option<Stamp<'_>>,
	) -> SealSignature {
		let draft = SignatureDraft::new(seal, &certificate(signer), act).unwrap();
		let signature = signer.sign(draft.to_sign()).unwrap();
		let token = stamp.map(|stamp| stamp(&signature));
		draft.finish(&signature, token.as_deref()).unwrap()
	}

	/// A seal of version 4's form from whatever it is to say, signed by the maker.
	pub fn raw_seal(&self, info: &[u8]) -> Vec<u8> {
		wrap(tag::SEQUENCE, &[info.to_vec(), self.signed_by(&self.maker, info)].concat())
	}

	/// A signature of version 4's form from whatever is to be signed, signed by the signer.
	pub fn raw_signature(&self, content: &[u8]) -> Vec<u8> {
		wrap(tag::SEQUENCE, &[content.to_vec(), self.signed_by(&self.signer, content)].concat())
	}

	fn signed_by(&self, credential: &Credential, message: &[u8]) -> Vec<u8> {
		[
			wrap(tag::OCTET_STRING, credential.der()),
			signature_algorithm(credential.algorithm()).encode(),
			bits(&credential.sign(message).unwrap()),
		]
		.concat()
	}

	/// A seal of version 4 with what it says changed, signed again.
	pub fn changed_seal(&self, change: impl FnOnce(&mut Node)) -> Vec<u8> {
		let mut info = Node::parse(self.seal(SealVersion::V4).info_der());
		change(&mut info);
		self.raw_seal(&info.encode())
	}

	/// A signature of version 4 with what is signed changed, signed again.
	pub fn changed_signature(&self, change: impl FnOnce(&mut Node)) -> Vec<u8> {
		let mut content = Node::parse(self.signature(SealVersion::V4).signed_der());
		change(&mut content);
		self.raw_signature(&content.encode())
	}

	pub fn given(&self) -> Given {
		Given {
			anchors: vec![anchor(&self.root)],
			time_anchors: vec![anchor(&self.time_root)],
			makers: Vec::new(),
			intermediates: vec![certificate(self.issuing.credential())],
			crls: Vec::new(),
			at: AT,
			existed_at: None,
			needs_crls: false,
		}
	}
}

/// What validation is given.
#[derive(Clone)]
pub struct Given {
	pub anchors: Vec<TrustAnchor>,
	pub time_anchors: Vec<TrustAnchor>,
	pub makers: Vec<Certificate>,
	pub intermediates: Vec<Certificate>,
	pub crls: Vec<Crl>,
	pub at: UnixTime,
	pub existed_at: Option<UnixTime>,
	pub needs_crls: bool,
}

impl Given {
	pub fn material(&self) -> Material<'_> {
		Material {
			anchors: &self.anchors,
			time_anchors: &self.time_anchors,
			makers: &self.makers,
			intermediates: &self.intermediates,
			crls: &self.crls,
			at: self.at,
			existed_at: self.existed_at,
			needs_crls: self.needs_crls,
		}
	}

	pub fn seal(&self, der: &[u8]) -> Report {
		validate_seal(der, &self.material())
	}

	pub fn signature(&self, der: &[u8]) -> Report {
		validate_signature(der, Some(Document::Bytes(DOCUMENT)), &self.material())
	}

	pub fn with_list(mut self, list: &[u8]) -> Self {
		self.crls.push(Crl::from_der(list).unwrap());
		self
	}
}

pub fn certificate(credential: &Credential) -> Certificate {
	Certificate::from_der(credential.der()).unwrap()
}

pub fn anchor(authority: &Authority) -> TrustAnchor {
	TrustAnchor::from_certificate(&certificate(authority.credential())).unwrap()
}

pub fn bits(bytes: &[u8]) -> Vec<u8> {
	wrap(tag::BIT_STRING, &[&[0], bytes].concat())
}

pub fn signature_algorithm(algorithm: Algorithm) -> Node {
	object(match algorithm {
		Algorithm::Sm2 => "1.2.156.10197.1.501",
		_ => "1.2.840.10045.4.3.2",
	})
}

/// That everything held.
#[track_caller]
pub fn passes(report: &Report) {
	assert!(report.is_valid(), "{report:#?}");
	assert_eq!((report.sub_indication, report.decided_by), (None, None));
}

/// That this check alone did not hold, for good or not, and what it is called.
#[track_caller]
pub fn breaks(report: &Report, name: CheckName, outcome: Outcome) {
	let broken: Vec<_> = report
		.checks
		.iter()
		.filter(|check| check.outcome.sub_indication().is_some())
		.map(|check| (check.name, check.outcome))
		.collect();
	assert_eq!(broken, [(name, outcome)], "{report:#?}");
	assert_eq!(report.decided_by, Some(name));
	assert_eq!(report.sub_indication, outcome.sub_indication());
	let indication = match outcome {
		Outcome::Failed(_) => Indication::TotalFailed,
		_ => Indication::Indeterminate,
	};
	assert_eq!(report.indication, indication);
}

#[track_caller]
pub fn fails(report: &Report, name: CheckName, sub: SubIndication) {
	breaks(report, name, Outcome::Failed(sub));
}

#[track_caller]
pub fn is_open(report: &Report, name: CheckName, sub: SubIndication) {
	breaks(report, name, Outcome::Indeterminate(sub));
}

#[track_caller]
pub fn outcome(report: &Report, name: CheckName) -> Outcome {
	report.check(name).unwrap_or_else(|| panic!("no {name}: {report:#?}")).outcome
}
