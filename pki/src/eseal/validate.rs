//! Validation of seals and of signatures made with them.

use super::{
	certificates::{public_key, Material, Names, Party, Period},
	digest::{form_of, HashAlgorithm},
	info::{ExtensionData, Signers},
	report::{Check, CheckName, Outcome, Report, SigningTime},
	seal::Seal,
	signature::SealSignature,
	stamps::{Stamp, CLOCK_TOLERANCE},
};
use crate::{
	certificate::Certificate,
	fault::Fault,
	indication::SubIndication,
	keys::PublicKey,
	path::Purpose,
	signature::SignatureFault,
	time::{UnixTime, Utc},
};
use alloc::{
	format,
	string::{String, ToString},
	vec,
	vec::Vec,
};

/// The document of a signature.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Document<'a> {
	/// Its bytes; in OFD those of the signature's description.
	Bytes(&'a [u8]),
	/// Its digest, in the form in which the signature has it.
	Digest([u8; 32]),
}

/// The checks of a seal in the order of a report.
const SEAL_CHECKS: [CheckName; 10] = [
	CheckName::Format,
	CheckName::Version,
	CheckName::Extensions,
	CheckName::MakerRecognised,
	CheckName::MakerSignature,
	CheckName::MakerChain,
	CheckName::MakerValidity,
	CheckName::MakerRevocation,
	CheckName::SealTimestamp,
	CheckName::SealValidity,
];

/// Those that a signature has behind the seal's.
const SIGNATURE_CHECKS: [CheckName; 8] = [
	CheckName::SigningTime,
	CheckName::SignerListed,
	CheckName::SignerSignature,
	CheckName::SignerChain,
	CheckName::SignerValidity,
	CheckName::SignerRevocation,
	CheckName::Timestamp,
	CheckName::DocumentDigest,
];

const MAKER: Names = Names {
	chain: CheckName::MakerChain,
	validity: CheckName::MakerValidity,
	revocation: CheckName::MakerRevocation,
};

const SIGNER: Names = Names {
	chain: CheckName::SignerChain,
	validity: CheckName::SignerValidity,
	revocation: CheckName::SignerRevocation,
};

/// Validate a seal by itself: whether it may be used at the time asked for.
pub fn validate_seal(der: &[u8], material: &Material<'_>) -> Report {
	let seal = match Seal::from_der(der) {
		Ok(seal) => seal,
		Err(fault) => return unreadable(&fault.to_string(), &[]),
	};
	let mut checks = vec![
		Check::new(CheckName::Format, Outcome::Passed, "strict DER"),
		Check::new(CheckName::Version, Outcome::Passed, seal.version().to_string()),
		extensions(&seal.info().extensions),
	];
	let proved = judge_seal(&seal, material, material.existed_at, &mut checks);
	let now = Period { from: material.at, until: material.at };
	let (outcome, detail) = now.lies_in(seal.info().validity, false);
	checks.push(Check::new(CheckName::SealValidity, outcome, detail));
	Report::of(checks, Some(SigningTime { claimed: seal.info().created, proved }))
}

/// Validate a signature made with a seal, and the seal in it.
///
/// Without the document the signature may be good, but nobody knows of what: the report is
/// INDETERMINATE then.
pub fn validate_signature(
	der: &[u8],
	document: Option<Document<'_>>,
	material: &Material<'_>,
) -> Report {
	let signature = match SealSignature::from_der(der) {
		Ok(signature) => signature,
		Err(fault) => return unreadable(&fault.to_string(), &SIGNATURE_CHECKS),
	};
	let seal = signature.seal();
	let (stamp_checks, stamped) =
		Stamp::SIGNATURE.judge(signature.time_stamp(), signature.signature(), material);
	let proofs = [stamped, material.existed_at];
	let time =
		SigningTime { claimed: signature.time(), proved: proofs.into_iter().flatten().min() };
	let period = Period::new(time.claimed, &[time.proved], material.at);
	let mut checks = vec![
		Check::new(CheckName::Format, Outcome::Passed, "strict DER"),
		version(&signature),
		extensions(seal.info().extensions.iter().chain(signature.extensions())),
	];
	judge_seal(seal, material, time.proved, &mut checks);
	let (outcome, detail) = period.lies_in(seal.info().validity, false);
	checks.push(Check::new(CheckName::SealValidity, outcome, detail));
	checks.push(signing_time(time, seal.info().created, material.at));
	let keys: Vec<_> =
		[signature.signer(), seal.maker()].into_iter().filter_map(public_key).collect();
	checks.push(listed(&signature, &keys));
	let signer = SignedBy {
		name: CheckName::SignerSignature,
		names: SIGNER,
		certificate: signature.signer(),
		period,
		outlives: false,
	};
	checks.extend(signer.judge(material, |key| signature.verify(key)));
	checks.extend(stamp_checks);
	checks.push(document_digest(signature.data_hash(), document, &keys));
	Report::of(checks, Some(time))
}

/// The report on bytes that are no seal or signature.
fn unreadable(fault: &str, more: &[CheckName]) -> Report {
	let checks = SEAL_CHECKS.iter().chain(more).map(|name| match name {
		CheckName::Format => {
			Check::new(*name, Outcome::Failed(SubIndication::FormatFailure), fault)
		}
		name => Check::new(*name, Outcome::NotDone, "it cannot be read"),
	});
	Report::of(checks.collect(), None)
}

/// Judge the maker's part of a seal, which was there by `proved`; by when it is proved in all.
fn judge_seal(
	seal: &Seal,
	material: &Material<'_>,
	proved: Option<UnixTime>,
	checks: &mut Vec<Check>,
) -> Option<UnixTime> {
	let (mut stamp_checks, stamped) =
		Stamp::SEAL.judge(seal.time_stamp(), seal.signature(), material);
	let created = seal.info().created;
	if let (Some(time), Some(check)) = (stamped, stamp_checks.first_mut()) {
		if time.saturating_add(CLOCK_TOLERANCE) < created {
			check.outcome = Outcome::Indeterminate(SubIndication::TimestampOrderFailure);
			check.detail = format!("{} is before the seal was made, {}", Utc(time), Utc(created));
		}
	}
	let proofs = [stamped, proved];
	checks.push(maker_recognised(seal.maker(), material.makers));
	let maker = SignedBy {
		name: CheckName::MakerSignature,
		names: MAKER,
		certificate: seal.maker(),
		period: Period::new(created, &proofs, material.at),
		outlives: true,
	};
	checks.extend(maker.judge(material, |key| seal.verify(key)));
	checks.extend(stamp_checks);
	proofs.into_iter().flatten().min()
}

/// A signature with its certificate, to be judged.
struct SignedBy<'a> {
	name: CheckName,
	names: Names,
	/// Its bytes.
	certificate: &'a [u8],
	period: Period,
	/// Whether what it signed outlives it.
	outlives: bool,
}

impl SignedBy<'_> {
	fn judge(
		&self,
		material: &Material<'_>,
		verify: impl FnOnce(&PublicKey) -> Result<(), SignatureFault>,
	) -> Vec<Check> {
		let certificate = match Certificate::from_der(self.certificate) {
			Ok(certificate) => certificate,
			Err(fault) => return self.judge_value_alone(&fault, verify),
		};
		let party = Party {
			certificate: &certificate,
			intermediates: material.intermediates,
			anchors: material.anchors,
			purpose: Purpose::Sign,
			period: self.period,
			outlives: self.outlives,
			names: self.names,
		};
		let mut checks = vec![self.judge_value(certificate.public_key(), verify)];
		checks.extend(party.judge(material));
		checks
	}

	/// The checks where the certificate is none that is taken.
	fn judge_value_alone(
		&self,
		fault: &Fault,
		verify: impl FnOnce(&PublicKey) -> Result<(), SignatureFault>,
	) -> Vec<Check> {
		let value = match public_key(self.certificate) {
			Some(key) => self.judge_value(&key, verify),
			None => Check::new(self.name, Outcome::NotDone, "the key cannot be read"),
		};
		let outcome = Outcome::of(fault.sub_indication());
		let chain = Check::new(self.names.chain, outcome, fault.to_string());
		let [_, validity, revocation] =
			self.names.not_done("the certificate is none that is taken");
		vec![value, chain, validity, revocation]
	}

	fn judge_value(
		&self,
		key: &PublicKey,
		verify: impl FnOnce(&PublicKey) -> Result<(), SignatureFault>,
	) -> Check {
		match verify(key) {
			Ok(()) => Check::new(self.name, Outcome::Passed, key.algorithm().to_string()),
			Err(fault) => {
				Check::new(self.name, Outcome::of(fault.sub_indication()), fault.to_string())
			}
		}
	}
}

fn version(signature: &SealSignature) -> Check {
	let seal = signature.seal();
	let (stated, of_seal) = (signature.stated_version(), seal.header_version());
	if stated == of_seal {
		Check::new(CheckName::Version, Outcome::Passed, seal.version().to_string())
	} else {
		let detail = format!("the signature states version {stated}, its seal {of_seal}");
		Check::new(CheckName::Version, Outcome::Failed(SubIndication::FormatFailure), detail)
	}
}

/// That no extension is critical: none is understood here.
fn extensions<'a>(extensions: impl IntoIterator<Item = &'a ExtensionData>) -> Check {
	let mut extensions = extensions.into_iter().peekable();
	let is_empty = extensions.peek().is_none();
	let (outcome, detail) = match extensions.find(|extension| extension.critical) {
		Some(extension) => (
			Outcome::Indeterminate(SubIndication::SigConstraintsFailure),
			format!("the critical extension {} is not understood", extension.oid),
		),
		None if is_empty => (Outcome::Passed, "none".to_string()),
		None => (Outcome::Passed, "none is critical".to_string()),
	};
	Check::new(CheckName::Extensions, outcome, detail)
}

/// That the maker is one of those named.
fn maker_recognised(maker: &[u8], makers: &[Certificate]) -> Check {
	let place = makers.iter().position(|certificate| certificate.der() == maker);
	let (outcome, detail) = match place {
		Some(place) => (Outcome::Passed, format!("maker {place} of those named")),
		None if makers.is_empty() => (
			Outcome::NotDone,
			"no makers are named: whoever the anchors' authorities certified could be it".into(),
		),
		None => (
			Outcome::Indeterminate(SubIndication::SigConstraintsFailure),
			"the maker is none of those named".into(),
		),
	};
	Check::new(CheckName::MakerRecognised, outcome, detail)
}

/// That the times agree, but for the difference of clocks.
fn signing_time(time: SigningTime, created: UnixTime, at: UnixTime) -> Check {
	let SigningTime { claimed, proved } = time;
	let is_before = |one: UnixTime, other: UnixTime| one.saturating_add(CLOCK_TOLERANCE) < other;
	let open = Outcome::Indeterminate;
	let (outcome, detail) = match proved {
		_ if is_before(claimed, created) => (
			Outcome::Failed(SubIndication::SigConstraintsFailure),
			format!("{} is before the seal was made, {}", Utc(claimed), Utc(created)),
		),
		_ if is_before(at, claimed) => (
			open(SubIndication::SigConstraintsFailure),
			format!("{} is later than the time asked for, {}", Utc(claimed), Utc(at)),
		),
		Some(proved) if is_before(proved, claimed) => (
			open(SubIndication::TimestampOrderFailure),
			format!("{} is claimed, and it was there by {}", Utc(claimed), Utc(proved)),
		),
		Some(proved) => (Outcome::Passed, format!("{}, proved by {}", Utc(claimed), Utc(proved))),
		None => (Outcome::Passed, format!("{}, by the signer's word", Utc(claimed))),
	};
	Check::new(CheckName::SigningTime, outcome, detail)
}

/// That the seal lists the signer's certificate, whole or by digest.
fn listed(signature: &SealSignature, keys: &[PublicKey]) -> Check {
	let signer = signature.signer();
	let found: Option<String> = match &signature.seal().info().signers {
		Signers::Certificates(list) => list
			.iter()
			.position(|certificate| certificate == signer)
			.map(|place| format!("certificate {place} of the seal's list")),
		Signers::Digests(list) => list.iter().enumerate().find_map(|(place, digest)| {
			let form = match HashAlgorithm::from_text(&digest.algorithm)? {
				HashAlgorithm::Sm3 => form_of(&digest.value, signer, keys)?.to_string(),
				hash => (digest.value == hash.digest(signer)).then(|| digest.algorithm.clone())?,
			};
			Some(format!("digest {place} of the seal's list, by {form}"))
		}),
	};
	match found {
		Some(place) => Check::new(CheckName::SignerListed, Outcome::Passed, place),
		None => Check::new(
			CheckName::SignerListed,
			// Nothing heals it: the maker signed the list.
			Outcome::Failed(SubIndication::SigConstraintsFailure),
			"the seal does not list the signer's certificate: it is another's seal",
		),
	}
}

fn document_digest(stated: &[u8], document: Option<Document<'_>>, keys: &[PublicKey]) -> Check {
	let form = match document {
		None => {
			let outcome = Outcome::Indeterminate(SubIndication::SignedDataNotFound);
			let why = "the document is not given";
			return Check::new(CheckName::DocumentDigest, outcome, why);
		}
		Some(Document::Bytes(bytes)) => form_of(stated, bytes, keys).map(|form| form.to_string()),
		Some(Document::Digest(digest)) => {
			(digest == *stated).then(|| "the digest given".to_string())
		}
	};
	match form {
		Some(form) => Check::new(CheckName::DocumentDigest, Outcome::Passed, form),
		None => Check::new(
			CheckName::DocumentDigest,
			Outcome::Failed(SubIndication::HashFailure),
			"the document is another than was signed",
		),
	}
}
