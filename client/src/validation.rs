//! Reports on certificates, in the manner of ETSI EN 319 102-1: an indication, why it is so, and
//! every check by name with what came of it.
//!
//! [`seal_pki::validate_path`] judges; nothing here decides anything of its own. Where it refuses, it
//! names one rule. So that a report can say what else holds, it is then asked again with what failed
//! left out: the revocation lists, the time, the purpose.

use crate::{
	certificates::{hexadecimal, name_text, Anchor, Given},
	View,
};
use seal_pki::{
	validate_path, Certificate, Crl, Holder, Indication, PathFault, PathInput, Purpose, Rule,
	SubIndication, Subject, TrustAnchor, UnixTime, Utc, ValidPath, Validity,
};

/// What is asked of a certificate, and what there is to answer it from.
#[derive(Clone, Debug)]
pub struct Question {
	/// The certificate.
	pub certificate: Given<Certificate>,
	/// Certificates that may stand between it and an anchor.
	pub intermediates: Vec<Given<Certificate>>,
	/// What is trusted.
	pub anchors: Vec<Given<Anchor>>,
	/// Revocation lists.
	pub lists: Vec<Given<Crl>>,
	/// For which time.
	pub at: UnixTime,
	/// For what use.
	pub purpose: Purpose,
	/// Whether a block or a timestamp proves that it was used at that time. What was revoked or
	/// outside its validity then fails for good; without, it could have been used at another time.
	pub is_proved: bool,
	/// Whether every certificate below the anchor must be looked up in a revocation list.
	pub needs_lists: bool,
}

/// What is to be said of a certificate.
#[derive(Clone, Debug)]
pub struct Report {
	/// The main answer.
	pub indication: Indication,
	/// Why, in the standard's words; none if everything held.
	pub sub_indication: Option<SubIndication>,
	/// Why, in a sentence.
	pub reason: Option<String>,
	/// The time it holds for.
	pub at: UnixTime,
	/// The use it holds for.
	pub purpose: Purpose,
	/// Whom it names after the chain's profile, or why it is not of the profile. A certificate that is
	/// not can be valid all the same; the chain does not register it.
	pub holder: View,
	/// Why it is not of the profile.
	pub misfit: Option<String>,
	/// The certificate.
	pub certificate: Certificate,
	/// The way to the anchor, the certificate first; of one that failed, only where it is known.
	pub path: Vec<Step>,
	/// When the whole path is valid.
	pub validity: Option<Validity>,
	/// Whether each certificate below the anchor was looked up in a revocation list.
	pub revocation_checked: bool,
	/// Every check.
	pub checks: Vec<Check>,
}

/// A certificate of the path.
#[derive(Clone, Debug)]
pub struct Step {
	/// Which it is.
	pub certificate: Certificate,
	/// Where it was read.
	pub source: String,
}

/// What is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckName {
	/// It is strict DER of a certificate with an SM2 or P-256 key, within the limits of sizes.
	Format,
	/// An issuer was found: by name, key identifier and algorithm.
	Issuer,
	/// The issuer's signature under it holds.
	Signature,
	/// The time lies in its validity.
	Validity,
	/// It has no critical extension that is not understood, and no constraint that is not enforced.
	Extensions,
	/// Its key may be used so.
	Purpose,
	/// It is an authority's, whose key may sign certificates.
	Authority,
	/// No more authorities stand below it than it allows, and the path has its limit.
	PathLength,
	/// It was given as an anchor.
	Trust,
	/// A revocation list of its issuer, current at the time, does not name it.
	Revocation,
}

impl CheckName {
	/// The name, in words for people and programs.
	pub fn as_str(self) -> &'static str {
		match self {
			Self::Format => "format",
			Self::Issuer => "issuer",
			Self::Signature => "signature",
			Self::Validity => "validity",
			Self::Extensions => "extensions",
			Self::Purpose => "purpose",
			Self::Authority => "authority",
			Self::PathLength => "path-length",
			Self::Trust => "trust",
			Self::Revocation => "revocation",
		}
	}

	/// The check that a rule belongs to.
	fn of(rule: &Rule) -> Self {
		match rule {
			Rule::NoIssuer | Rule::KeyIdentifier | Rule::KeyAlgorithm { .. } => Self::Issuer,
			Rule::NotYetValid { .. } | Rule::Expired { .. } => Self::Validity,
			Rule::NotAuthority | Rule::NotCertSigner => Self::Authority,
			Rule::PathLength { .. }
			| Rule::ChainTooLong
			| Rule::TooManyIntermediates { .. }
			| Rule::SearchExhausted => Self::PathLength,
			Rule::NotSigner
			| Rule::OtherKeyUsage
			| Rule::Purpose { .. }
			| Rule::TimeStampPurpose => Self::Purpose,
			Rule::UnhandledCritical { .. } | Rule::UnenforcedConstraint { .. } => Self::Extensions,
			Rule::NotSelfIssued => Self::Trust,
			Rule::Signature(_) => Self::Signature,
			Rule::Revoked { .. }
			| Rule::CrlIssuer
			| Rule::NotCrlSigner
			| Rule::CrlNotYetIssued { .. }
			| Rule::CrlWithoutNextUpdate
			| Rule::CrlStale { .. } => Self::Revocation,
		}
	}
}

/// What came of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
	/// It held.
	Passed,
	/// It did not.
	Failed,
	/// Nobody knows: something else failed before, or what it needs was not given.
	NotChecked,
}

impl Outcome {
	/// In words for people and programs.
	pub fn as_str(self) -> &'static str {
		match self {
			Self::Passed => "passed",
			Self::Failed => "failed",
			Self::NotChecked => "not-checked",
		}
	}
}

/// One check of one certificate or revocation list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
	/// Which.
	pub name: CheckName,
	/// What came of it.
	pub outcome: Outcome,
	/// What was checked: the file.
	pub source: String,
	/// More of it, in words.
	pub detail: Option<String>,
}

/// What a purpose is called as an argument and in reports.
pub fn purpose_text(purpose: Purpose) -> &'static str {
	match purpose {
		Purpose::Sign => "sign",
		Purpose::TimeStamp => "timestamp",
		Purpose::Any => "any",
	}
}

impl Question {
	/// Answer it.
	pub fn answer(&self) -> Report {
		let material = Material::of(self);
		let Findings { faults, path, revocation_known } = material.examine(self);
		let revocation_checked =
			revocation_known && path.as_ref().is_some_and(ValidPath::revocation_checked);
		let (indication, sub_indication, reason) = match faults.first() {
			Some(fault) => {
				let (indication, sub_indication) = if self.is_proved {
					fault.sub_indication_proved()
				} else {
					fault.sub_indication()
				};
				let sentence = format!("{} {}", self.source(fault.subject), self.sentence(fault));
				(indication, Some(sub_indication), Some(sentence))
			}
			None if self.needs_lists && !revocation_checked => (
				Indication::Indeterminate,
				Some(SubIndication::TryLater),
				Some("not every certificate has a revocation list of its issuer".into()),
			),
			None => (Indication::TotalPassed, None, None),
		};
		let (holder, misfit) = holder(&self.certificate.value);
		Report {
			indication,
			sub_indication,
			reason,
			at: self.at,
			purpose: self.purpose,
			holder,
			misfit,
			certificate: self.certificate.value.clone(),
			path: path.as_ref().map(|path| self.steps(path)).unwrap_or_default(),
			validity: path.as_ref().map(|path| path.validity),
			revocation_checked,
			checks: self.checks(&faults, path.as_ref(), revocation_known),
		}
	}

	/// The path's certificates with their places in the question, the anchor last.
	fn subjects(path: &ValidPath) -> Vec<Subject> {
		let between = path.intermediates.iter().map(|index| Subject::Intermediate(*index));
		std::iter::once(Subject::Leaf)
			.chain(between)
			.chain([Subject::Anchor(path.anchor)])
			.collect()
	}

	fn steps(&self, path: &ValidPath) -> Vec<Step> {
		let step = |subject| {
			let certificate = self.certificate(subject)?.clone();
			Some(Step { certificate, source: self.source(subject).into() })
		};
		Self::subjects(path).into_iter().filter_map(step).collect()
	}

	fn certificate(&self, subject: Subject) -> Option<&Certificate> {
		match subject {
			Subject::Leaf => Some(&self.certificate.value),
			Subject::Intermediate(index) => self.intermediates.get(index).map(|given| &given.value),
			Subject::Anchor(index) => self.anchors.get(index).map(|given| &given.value.certificate),
			Subject::Crl(_) => None,
		}
	}

	fn source(&self, subject: Subject) -> &str {
		match subject {
			Subject::Leaf => Some(&self.certificate.source),
			Subject::Intermediate(index) => {
				self.intermediates.get(index).map(|given| &given.source)
			}
			Subject::Anchor(index) => self.anchors.get(index).map(|given| &given.source),
			Subject::Crl(index) => self.lists.get(index).map(|given| &given.source),
		}
		.map_or("", String::as_str)
	}

	/// What is wrong, with the list's file instead of its number.
	fn sentence(&self, fault: &PathFault) -> String {
		match fault.rule {
			Rule::Revoked { since, reason, crl } => {
				let list = self.source(Subject::Crl(crl));
				let why = reason.map(|reason| format!(": {reason}")).unwrap_or_default();
				format!("was revoked at {} by {list}{why}", Utc(since))
			}
			rule => rule.to_string(),
		}
	}

	/// Every check of every certificate of the path; without a path, those of the certificate.
	fn checks(
		&self,
		faults: &[PathFault],
		path: Option<&ValidPath>,
		revocation_known: bool,
	) -> Vec<Check> {
		let mut subjects = path.map_or_else(|| vec![Subject::Leaf], Self::subjects);
		for fault in faults {
			if !subjects.contains(&fault.subject) {
				subjects.push(fault.subject);
			}
		}
		let mut checks = Vec::new();
		for (position, subject) in subjects.into_iter().enumerate() {
			let list = path
				.filter(|_| revocation_known)
				.and_then(|path| path.revocation.get(position).copied());
			let mut of_subject = names(subject).to_vec();
			let faulted = faults.iter().filter(|fault| fault.subject == subject);
			for name in faulted.clone().map(|fault| CheckName::of(&fault.rule)) {
				if !of_subject.contains(&name) {
					of_subject.push(name);
				}
			}
			for name in of_subject {
				let fault = faulted.clone().find(|fault| CheckName::of(&fault.rule) == name);
				let (outcome, detail) = match fault {
					Some(fault) => (Outcome::Failed, Some(self.sentence(fault))),
					None => self.unfaulted(name, subject, path.is_some(), list),
				};
				checks.push(Check { name, outcome, source: self.source(subject).into(), detail });
			}
		}
		checks
	}

	/// What came of a check of which no fault was told. `list` is the one that the certificate was looked
	/// up in, as far as revocation was looked at.
	fn unfaulted(
		&self,
		name: CheckName,
		subject: Subject,
		is_on_path: bool,
		list: Option<Option<usize>>,
	) -> (Outcome, Option<String>) {
		let Some(certificate) = self.certificate(subject) else {
			return (Outcome::Passed, None);
		};
		let on_path = if is_on_path { Outcome::Passed } else { Outcome::NotChecked };
		match name {
			CheckName::Format => (Outcome::Passed, None),
			CheckName::Validity => {
				let validity = certificate.validity();
				let holds = validity.contains(self.at);
				(
					if holds { Outcome::Passed } else { Outcome::Failed },
					Some(format!("{} to {}", Utc(validity.not_before), Utc(validity.not_after))),
				)
			}
			CheckName::Issuer => (on_path, Some(name_text(certificate.issuer()))),
			CheckName::Signature => (on_path, Some(certificate.signature_algorithm().to_string())),
			CheckName::Revocation => match list {
				Some(Some(index)) => {
					(Outcome::Passed, Some(format!("not on {}", self.source(Subject::Crl(index)))))
				}
				Some(None) => {
					(Outcome::NotChecked, Some("no revocation list of its issuer was given".into()))
				}
				None => (Outcome::NotChecked, None),
			},
			_ => (on_path, None),
		}
	}
}

/// What is always checked of a certificate in that place, in the order of the report.
fn names(subject: Subject) -> &'static [CheckName] {
	use CheckName::*;
	match subject {
		Subject::Leaf => &[Format, Issuer, Signature, Validity, Extensions, Purpose, Revocation],
		Subject::Intermediate(_) => {
			&[Format, Issuer, Signature, Validity, Extensions, Authority, PathLength, Revocation]
		}
		Subject::Anchor(_) => {
			&[Format, Trust, Signature, Validity, Extensions, Authority, PathLength]
		}
		Subject::Crl(_) => &[Format],
	}
}

/// The question's material, as [`validate_path`] takes it.
struct Material {
	intermediates: Vec<Certificate>,
	anchors: Vec<TrustAnchor>,
	lists: Vec<Crl>,
}

/// What was found out.
struct Findings {
	/// What failed, the decisive one first.
	faults: Vec<PathFault>,
	/// The path, if one holds apart from the faults.
	path: Option<ValidPath>,
	/// Whether what the path says of revocation holds at the time asked for.
	revocation_known: bool,
}

impl Material {
	fn of(question: &Question) -> Self {
		fn values<T, U>(given: &[Given<T>], value: impl Fn(&T) -> U) -> Vec<U> {
			given.iter().map(|given| value(&given.value)).collect()
		}
		Self {
			intermediates: values(&question.intermediates, Certificate::clone),
			anchors: values(&question.anchors, |anchor| anchor.trust.clone()),
			lists: values(&question.lists, Crl::clone),
		}
	}

	/// Ask, and ask again without what failed. Each thing is left out once at most, so this ends.
	fn examine(&self, question: &Question) -> Findings {
		let mut input = PathInput {
			leaf: &question.certificate.value,
			intermediates: &self.intermediates,
			anchors: &self.anchors,
			crls: &self.lists,
			at: question.at,
			purpose: question.purpose,
		};
		let mut faults = Vec::new();
		loop {
			let revocation_known = faults.is_empty() || !input.crls.is_empty();
			match validate_path(&input) {
				Ok(path) => return Findings { faults, path: Some(path), revocation_known },
				Err(fault) => {
					faults.push(fault);
					if !self.leave_out(&fault, &mut input, question.at) {
						return Findings { faults, path: None, revocation_known: false };
					}
				}
			}
		}
	}

	/// Leave out what failed, if that can be done.
	fn leave_out<'a>(&'a self, fault: &PathFault, input: &mut PathInput<'a>, at: UnixTime) -> bool {
		let of_list = matches!(fault.subject, Subject::Crl(_));
		match CheckName::of(&fault.rule) {
			CheckName::Revocation if !input.crls.is_empty() => input.crls = &[],
			CheckName::Signature if of_list && !input.crls.is_empty() => input.crls = &[],
			CheckName::Purpose if input.purpose != Purpose::Any => input.purpose = Purpose::Any,
			CheckName::Validity if input.at == at => {
				// What lists say of another time is nothing that was asked.
				let timeless = PathInput { crls: &[], ..*input };
				match self.another_time(&timeless) {
					Some(time) => *input = PathInput { at: time, ..timeless },
					None => return false,
				}
			}
			_ => return false,
		}
		true
	}

	/// A time at which no certificate's validity is in the way, as near as possible to the one asked
	/// for. Where there is any, it is so where one of them begins.
	fn another_time(&self, input: &PathInput<'_>) -> Option<UnixTime> {
		let validities = std::iter::once(input.leaf.validity())
			.chain(self.intermediates.iter().map(Certificate::validity))
			.chain(self.anchors.iter().map(|anchor| anchor.validity));
		let mut times: Vec<_> =
			validities.flat_map(|validity| [validity.not_before, validity.not_after]).collect();
		times.sort_unstable_by_key(|time| time.abs_diff(input.at));
		times.dedup();
		times.into_iter().filter(|time| *time != input.at).find(|time| {
			let verdict = validate_path(&PathInput { at: *time, ..*input });
			!verdict.is_err_and(|fault| CheckName::of(&fault.rule) == CheckName::Validity)
		})
	}
}

/// Whom a certificate names after the chain's profile, or why it is not of the profile.
fn holder(certificate: &Certificate) -> (View, Option<String>) {
	let named = match certificate.holder() {
		Ok(Holder::Person { commitment }) => View::fields([
			("kind", View::text("person")),
			("commitment", View::Text(hexadecimal(&commitment))),
		]),
		Ok(Holder::Organisation { name, credit_code }) => View::fields([
			("kind", View::text("organisation")),
			("name", View::text(name)),
			("credit_code", credit_code.map_or(View::None, View::text)),
		]),
		Ok(Holder::Authority) => View::fields([("kind", View::text("authority"))]),
		Err(fault) => return (View::None, Some(fault.to_string())),
	};
	(named, None)
}

/// Seconds since 1970, as times are shown.
fn time(at: UnixTime) -> View {
	View::Time(at.saturating_mul(1_000))
}

/// A certificate, to be shown.
pub fn describe(certificate: &Certificate) -> View {
	let Validity { not_before, not_after } = certificate.validity();
	View::fields([
		("subject", View::Text(name_text(certificate.subject()))),
		("issuer", View::Text(name_text(certificate.issuer()))),
		("serial", View::Text(hexadecimal(certificate.serial()))),
		("fingerprint", View::Text(hexadecimal(&certificate.fingerprint()))),
		("key", View::text(certificate.public_key().algorithm())),
		("not_before", time(not_before)),
		("not_after", time(not_after)),
	])
}

impl Report {
	/// Whether the certificate is valid: everything held.
	pub fn is_valid(&self) -> bool {
		self.indication == Indication::TotalPassed
	}

	/// The report, to be shown.
	pub fn view(&self) -> View {
		let optional = |text: &Option<String>| text.as_ref().map_or(View::None, View::text);
		let path = self
			.path
			.iter()
			.map(|step| describe(&step.certificate).with_first("file", View::text(&step.source)));
		let checks = self.checks.iter().map(|check| {
			View::fields([
				("check", View::text(check.name.as_str())),
				("outcome", View::text(check.outcome.as_str())),
				("file", View::text(&check.source)),
				("detail", optional(&check.detail)),
			])
		});
		let validity = self.validity.map_or(View::None, |validity| {
			View::fields([
				("not_before", time(validity.not_before)),
				("not_after", time(validity.not_after)),
			])
		});
		View::fields([
			("indication", View::text(self.indication)),
			("sub_indication", self.sub_indication.map_or(View::None, View::text)),
			("reason", optional(&self.reason)),
			("at", time(self.at)),
			("purpose", View::text(purpose_text(self.purpose))),
			("of_profile", View::Bool(self.misfit.is_none())),
			("holder", self.holder.clone()),
			("profile_fault", optional(&self.misfit)),
			("certificate", describe(&self.certificate)),
			("path_validity", validity),
			("revocation_checked", View::Bool(self.revocation_checked)),
			("path", View::List(path.collect())),
			("checks", View::List(checks.collect())),
		])
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use openssl_authority::{Authority, Credential, Reason, Request, Validity as Term};
	use tempfile::TempDir;

	/// A day, and the day that tests are about.
	const DAY: u64 = 86_400;
	const NOON: u64 = 1_800_000_000;

	struct Hierarchy {
		_directory: TempDir,
		root: Authority,
		issuing: Authority,
		company: Credential,
	}

	fn term(from: u64, until: u64) -> Term {
		Term { not_before: NOON - from * DAY, not_after: NOON + until * DAY }
	}

	/// A root, an authority below it, and a company whose certificate holds for ten days around noon.
	fn hierarchy() -> Hierarchy {
		let directory = tempfile::tempdir().expect("a directory");
		let root = Request::authority("/O=Root", None).validity(term(100, 100));
		let root = Authority::self_signed(directory.path(), "root", &root).expect("a root");
		let issuing = Request::authority("/O=Issuing", Some(0)).validity(term(50, 50));
		let issuing = root.subordinate("issuing", &issuing).expect("an authority");
		let company = Request::organisation("杭州示例有限公司", None).validity(term(10, 10));
		let company = issuing.issue("company", &company).expect("issues");
		Hierarchy { _directory: directory, root, issuing, company }
	}

	fn given<T>(value: T, source: &str) -> Given<T> {
		Given { value, source: source.into() }
	}

	fn read(credential: &Credential) -> Given<Certificate> {
		given(Certificate::from_der(credential.der()).expect("a certificate"), credential.name())
	}

	impl Hierarchy {
		fn question(&self) -> Question {
			let anchor = |certificate: Certificate| Anchor {
				trust: TrustAnchor::from_certificate(&certificate).expect("an anchor"),
				certificate,
			};
			Question {
				certificate: read(&self.company),
				intermediates: vec![read(self.issuing.credential())],
				anchors: vec![given(anchor(read(self.root.credential()).value), "root")],
				lists: Vec::new(),
				at: NOON,
				purpose: Purpose::Sign,
				is_proved: false,
				needs_lists: false,
			}
		}

		fn list(&self, authority: &Authority, name: &str) -> Given<Crl> {
			let der = authority.crl_between(NOON - DAY, NOON + DAY).expect("a list");
			given(Crl::from_der(&der).expect("a list"), name)
		}
	}

	fn outcome(report: &Report, name: CheckName, source: &str) -> Outcome {
		let found = report.checks.iter().find(|check| check.name == name && check.source == source);
		found.unwrap_or_else(|| panic!("no {name:?} of {source}")).outcome
	}

	fn failed(report: &Report) -> Vec<(&'static str, &str)> {
		report
			.checks
			.iter()
			.filter(|check| check.outcome == Outcome::Failed)
			.map(|check| (check.name.as_str(), &*check.source))
			.collect()
	}

	#[test]
	fn a_valid_certificate_passes_with_its_path() {
		let report = hierarchy().question().answer();
		assert!(report.is_valid() && report.sub_indication.is_none() && report.reason.is_none());
		let path: Vec<_> = report.path.iter().map(|step| &*step.source).collect();
		assert_eq!(path, ["company", "issuing", "root"]);
		assert_eq!(report.validity.map(|validity| validity.not_after), Some(NOON + 10 * DAY));
		assert!(!report.revocation_checked && report.misfit.is_none());
		assert_eq!(outcome(&report, CheckName::Revocation, "company"), Outcome::NotChecked);
		assert_eq!(outcome(&report, CheckName::PathLength, "root"), Outcome::Passed);
	}

	#[test]
	fn lists_of_every_issuer_make_revocation_checked() {
		let hierarchy = hierarchy();
		let mut question = Question { needs_lists: true, ..hierarchy.question() };
		let report = question.answer();
		assert_eq!(report.sub_indication, Some(SubIndication::TryLater));
		question.lists.push(hierarchy.list(&hierarchy.issuing, "issuing.crl"));
		assert!(!question.answer().is_valid(), "the authority's own certificate is not looked up");
		question.lists.push(hierarchy.list(&hierarchy.root, "root.crl"));
		let report = question.answer();
		assert!(report.is_valid() && report.revocation_checked);
		assert_eq!(outcome(&report, CheckName::Revocation, "issuing"), Outcome::Passed);
	}

	#[test]
	fn outside_its_validity_only_a_proof_makes_it_fail_for_good() {
		let mut question = Question { at: NOON + 11 * DAY, ..hierarchy().question() };
		let report = question.answer();
		assert_eq!(report.indication, Indication::Indeterminate);
		assert_eq!(report.sub_indication, Some(SubIndication::OutOfBoundsNoPoe));
		assert_eq!(failed(&report), [("validity", "company")]);
		assert_eq!(outcome(&report, CheckName::Signature, "company"), Outcome::Passed);
		assert_eq!(outcome(&report, CheckName::Validity, "issuing"), Outcome::Passed);

		question.is_proved = true;
		let report = question.answer();
		assert_eq!(report.indication, Indication::TotalFailed);
		assert_eq!(report.sub_indication, Some(SubIndication::Expired));
		question.at = NOON - 11 * DAY;
		assert_eq!(question.answer().sub_indication, Some(SubIndication::NotYetValid));
	}

	#[test]
	fn the_authorities_that_are_out_of_their_validity_are_all_told() {
		let question = Question { at: NOON + 60 * DAY, ..hierarchy().question() };
		let report = question.answer();
		assert_eq!(failed(&report), [("validity", "company"), ("validity", "issuing")]);
		assert_eq!(outcome(&report, CheckName::Validity, "root"), Outcome::Passed);
		assert_eq!(report.path.len(), 3);
	}

	#[test]
	fn a_revoked_certificate_fails_and_its_list_is_named() {
		let hierarchy = hierarchy();
		let reason = Reason::KeyCompromise;
		hierarchy.issuing.revoke_at(&hierarchy.company, reason, NOON - DAY).expect("revokes");
		let lists = vec![hierarchy.list(&hierarchy.issuing, "issuing.crl")];
		let mut question = Question { lists, ..hierarchy.question() };
		let report = question.answer();
		assert_eq!(report.sub_indication, Some(SubIndication::RevokedNoPoe));
		assert_eq!(failed(&report), [("revocation", "company")]);
		let sentence = report.reason.expect("says why");
		assert!(sentence.starts_with("company was revoked at 2027-01-14"), "{sentence}");
		assert!(sentence.ends_with("by issuing.crl: key compromised"), "{sentence}");
		assert_eq!(report.path.len(), 3, "all but revocation holds");

		question.is_proved = true;
		assert_eq!(question.answer().sub_indication, Some(SubIndication::Revoked));
	}

	#[test]
	fn several_faults_are_told_and_the_first_decides() {
		let hierarchy = hierarchy();
		let seal = Request::organisation("杭州示例有限公司", None)
			.extension("keyUsage", "critical,keyAgreement")
			.validity(term(10, 10));
		let seal = hierarchy.issuing.issue("exchange", &seal).expect("issues");
		hierarchy.issuing.revoke_at(&seal, Reason::Superseded, NOON - DAY).expect("revokes");
		let question = Question {
			certificate: read(&seal),
			lists: vec![hierarchy.list(&hierarchy.issuing, "issuing.crl")],
			..hierarchy.question()
		};
		let report = question.answer();
		assert_eq!(report.sub_indication, Some(SubIndication::ChainConstraintsFailure));
		assert_eq!(failed(&report), [("purpose", "exchange"), ("revocation", "exchange")]);
	}

	#[test]
	fn without_the_right_anchor_nothing_is_known() {
		let hierarchy = hierarchy();
		let other = self::hierarchy();
		let question = Question { anchors: other.question().anchors, ..hierarchy.question() };
		let report = question.answer();
		// The other root bears the same name, and another key.
		assert_eq!(report.indication, Indication::Indeterminate);
		assert_eq!(failed(&report), [("issuer", "root")]);
		let question = Question { intermediates: Vec::new(), ..hierarchy.question() };
		let report = question.answer();
		assert_eq!(report.sub_indication, Some(SubIndication::NoCertificateChainFound));
		assert_eq!(failed(&report), [("issuer", "company")]);
		assert_eq!(outcome(&report, CheckName::Signature, "company"), Outcome::NotChecked);
		assert!(report.path.is_empty() && report.validity.is_none());
	}

	#[test]
	fn a_person_named_is_valid_and_not_of_the_profile() {
		let hierarchy = hierarchy();
		let person = Request::signer("/C=CN/CN=张三").validity(term(10, 10));
		let person = hierarchy.issuing.issue("person", &person).expect("issues");
		let report = Question { certificate: read(&person), ..hierarchy.question() }.answer();
		assert!(report.is_valid());
		assert_eq!(report.holder, View::None);
		assert!(report.misfit.is_some());
	}
}
