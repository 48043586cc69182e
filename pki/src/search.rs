//! The search for a path: depth first from the leaf upward.
//!
//! Every candidate passes the cheap checks before the search goes on above it, and only a way that
//! reached an anchor has its signatures verified. What a signature said is remembered, so that no
//! two ways pay for it.

use crate::{
	anchor::TrustAnchor,
	certificate::Certificate,
	fault::{PathFault, Rule, Subject},
	keys::PublicKey,
	limits::{MAX_CANDIDATES, MAX_CHAIN, MAX_INTERMEDIATES, MAX_VERIFICATIONS},
	name::Name,
	path::{
		refuse_unprocessed, require_extended_purpose, require_issuer, require_leaf_purpose,
		require_path_length, require_valid_at, PathInput, ValidPath,
	},
	signature::SignatureFault,
};
use alloc::vec::Vec;
use core::ops::ControlFlow;

/// How the search ends.
pub(crate) enum End {
	/// With a path.
	Found(ValidPath),
	/// It has cost enough.
	Exhausted,
}

/// A step of the search: an answer, or the end of it all.
pub(crate) type Step<T = ()> = ControlFlow<End, T>;

/// An intermediate certificate under its number.
type Numbered<'a> = (usize, &'a Certificate);

/// An issuer as the certificate below it sees it. Its name is the one that stands there.
#[derive(Clone, Copy)]
pub(crate) struct Issuer<'a> {
	pub subject: Subject,
	pub key: &'a PublicKey,
	pub key_identifier: Option<&'a [u8]>,
	pub signs_crls: bool,
}

impl<'a> Issuer<'a> {
	pub fn anchor(index: usize, anchor: &'a TrustAnchor) -> Self {
		Self {
			subject: Subject::Anchor(index),
			key: &anchor.key,
			key_identifier: anchor.key_identifier.as_deref(),
			signs_crls: anchor.signs_crls,
		}
	}

	pub fn intermediate((index, certificate): Numbered<'a>) -> Self {
		Self {
			subject: Subject::Intermediate(index),
			key: certificate.public_key(),
			key_identifier: certificate.subject_key_identifier(),
			signs_crls: certificate.key_usage().is_some_and(|usage| usage.crl_sign()),
		}
	}

	/// That this key can be the one that signed a certificate: key identifiers, where both are
	/// there, and the algorithm.
	fn require_link(&self, below: &Certificate) -> Result<(), Rule> {
		if self.is_other_key(below.authority_key_identifier()) {
			return Err(Rule::KeyIdentifier);
		}
		let (key, signature) = (self.key.algorithm(), below.signature_algorithm());
		if key != signature {
			return Err(Rule::KeyAlgorithm { key, signature });
		}
		Ok(())
	}

	/// Whether an authorityKeyIdentifier names another key than this.
	pub fn is_other_key(&self, identifier: Option<&[u8]>) -> bool {
		matches!((self.key_identifier, identifier), (Some(own), Some(other)) if own != other)
	}
}

/// A link of a chain: a certificate and who is to have issued it.
struct Link<'a> {
	subject: Subject,
	certificate: &'a Certificate,
	issuer: Issuer<'a>,
}

/// How far a way came.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
	/// It reached no anchor.
	Building,
	/// It reached an anchor, and a signature failed.
	Signatures,
	/// Its signatures held, and a revocation list was in the way.
	Revocation,
}

/// What makes one failure more telling than another, most telling field first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Progress {
	stage: Stage,
	/// Intermediates on the way.
	depth: usize,
	/// Whether the candidate can be the issuer at all, by its key.
	is_linked: bool,
}

/// The state of a search.
pub(crate) struct Search<'a> {
	pub input: &'a PathInput<'a>,
	/// The anchors' names; None where the bytes are none.
	anchor_names: Vec<Option<Name>>,
	candidates_left: u32,
	verifications_left: u32,
	/// What is known of signatures: what is signed, by whose key, and whether it holds.
	verified: Vec<(Subject, Subject, Result<(), SignatureFault>)>,
	/// The most telling failure so far.
	furthest: Option<(Progress, PathFault)>,
}

impl<'a> Search<'a> {
	/// Check what the leaf and the numbers alone show.
	pub fn new(input: &'a PathInput<'a>) -> Result<Self, PathFault> {
		check_leaf(input).map_err(|rule| PathFault { subject: Subject::Leaf, rule })?;
		let names = input.anchors.iter().map(|anchor| Name::from_der(&anchor.subject).ok());
		Ok(Self {
			input,
			anchor_names: names.collect(),
			candidates_left: MAX_CANDIDATES,
			verifications_left: MAX_VERIFICATIONS,
			verified: Vec::new(),
			furthest: None,
		})
	}

	/// Search.
	pub fn run(mut self) -> Result<ValidPath, PathFault> {
		let rule = match self.extend(&mut Vec::new()) {
			ControlFlow::Break(End::Found(path)) => return Ok(path),
			ControlFlow::Break(End::Exhausted) => Rule::SearchExhausted,
			ControlFlow::Continue(()) => match self.furthest {
				Some((_, fault)) => return Err(fault),
				None => Rule::NoIssuer,
			},
		};
		Err(PathFault { subject: Subject::Leaf, rule })
	}

	/// Look for the issuer of a chain's top: anchors first, since they end the search.
	fn extend(&mut self, chain: &mut Vec<Numbered<'a>>) -> Step {
		let (subject, top) = match chain.last() {
			Some((index, certificate)) => (Subject::Intermediate(*index), *certificate),
			None => (Subject::Leaf, self.input.leaf),
		};
		let anchors = self.try_anchors(top, chain)?;
		let intermediates = self.try_intermediates(subject, top, chain)?;
		if anchors.max(intermediates) == 0 {
			self.note(Stage::Building, chain, false, subject, Rule::NoIssuer);
		}
		Step::Continue(())
	}

	/// Try the anchors that bear the awaited name; how many do.
	fn try_anchors(&mut self, top: &'a Certificate, chain: &[Numbered<'a>]) -> Step<usize> {
		let mut named = 0usize;
		for (index, anchor) in self.input.anchors.iter().enumerate() {
			let name = self.anchor_names.get(index).and_then(Option::as_ref);
			if !name.is_some_and(|name| name.matches(top.issuer())) {
				continue;
			}
			named = named.saturating_add(1);
			self.spend_candidate()?;
			let issuer = Issuer::anchor(index, anchor);
			let linked = issuer.require_link(top);
			let rules = linked.and_then(|()| {
				require_valid_at(anchor.validity, self.input.at)?;
				require_path_length(anchor.path_len, counted(chain))
			});
			match rules {
				Ok(()) => self.finish(index, anchor, chain)?,
				Err(rule) => {
					self.note(Stage::Building, chain, linked.is_ok(), issuer.subject, rule);
				}
			}
		}
		Step::Continue(named)
	}

	/// Try the intermediates that bear the awaited name, and what is above them; how many do.
	fn try_intermediates(
		&mut self,
		subject: Subject,
		top: &'a Certificate,
		chain: &mut Vec<Numbered<'a>>,
	) -> Step<usize> {
		let mut named = 0usize;
		for candidate in self.input.intermediates.iter().enumerate() {
			let (index, certificate) = candidate;
			let is_used = chain.iter().any(|(used, _)| *used == index);
			if is_used || !certificate.subject().matches(top.issuer()) {
				continue;
			}
			named = named.saturating_add(1);
			self.spend_candidate()?;
			let issuer = Issuer::intermediate(candidate);
			let linked = issuer.require_link(top);
			let rules = linked.and_then(|()| {
				require_issuer(certificate)?;
				require_valid_at(certificate.validity(), self.input.at)?;
				require_path_length(certificate.path_len(), counted(chain))?;
				require_extended_purpose(certificate, self.input.purpose)?;
				refuse_unprocessed(certificate)
			});
			// The leaf is one more than the chain has.
			let is_full = chain.len().saturating_add(1) >= MAX_CHAIN;
			match rules {
				Ok(()) if is_full => {
					self.note(Stage::Building, chain, true, subject, Rule::ChainTooLong);
				}
				Ok(()) => {
					chain.push(candidate);
					self.extend(chain)?;
					chain.pop();
				}
				Err(rule) => {
					self.note(Stage::Building, chain, linked.is_ok(), issuer.subject, rule);
				}
			}
		}
		Step::Continue(named)
	}

	/// Verify a chain whose every other rule holds: signatures from the anchor down, then
	/// revocation in the same order.
	fn finish(&mut self, index: usize, anchor: &'a TrustAnchor, chain: &[Numbered<'a>]) -> Step {
		let links = self.links(Issuer::anchor(index, anchor), chain);
		for Link { subject, certificate, issuer } in &links {
			let verdict =
				self.verify(*subject, issuer.subject, || certificate.verify(issuer.key))?;
			if let Err(fault) = verdict {
				let rule = Rule::Signature(fault);
				self.note(Stage::Signatures, chain, true, *subject, rule);
				return Step::Continue(());
			}
		}
		let mut validity = anchor.validity;
		let mut revocation = Vec::with_capacity(links.len());
		for Link { subject, certificate, issuer } in &links {
			match self.check_revocation(*subject, certificate, issuer)? {
				Ok(list) => revocation.push(list),
				Err(PathFault { subject, rule }) => {
					self.note(Stage::Revocation, chain, true, subject, rule);
					return Step::Continue(());
				}
			}
			validity = validity.intersection(&certificate.validity());
		}
		revocation.reverse();
		let intermediates = chain.iter().map(|(index, _)| *index).collect();
		Step::Break(End::Found(ValidPath { anchor: index, intermediates, validity, revocation }))
	}

	/// The links of a chain from the anchor down to the leaf.
	fn links(&self, anchor: Issuer<'a>, chain: &[Numbered<'a>]) -> Vec<Link<'a>> {
		let mut links = Vec::with_capacity(MAX_CHAIN);
		let mut issuer = anchor;
		for numbered in chain.iter().rev() {
			let next = Issuer::intermediate(*numbered);
			links.push(Link { subject: next.subject, certificate: numbered.1, issuer });
			issuer = next;
		}
		links.push(Link { subject: Subject::Leaf, certificate: self.input.leaf, issuer });
		links
	}

	/// What a signature says, verified unless it was before.
	pub fn verify(
		&mut self,
		signed: Subject,
		by: Subject,
		verify: impl FnOnce() -> Result<(), SignatureFault>,
	) -> Step<Result<(), SignatureFault>> {
		let known = self.verified.iter().find(|known| (known.0, known.1) == (signed, by));
		if let Some((_, _, verdict)) = known {
			return Step::Continue(*verdict);
		}
		match self.verifications_left.checked_sub(1) {
			Some(left) => self.verifications_left = left,
			None => return Step::Break(End::Exhausted),
		}
		let verdict = verify();
		self.verified.push((signed, by, verdict));
		Step::Continue(verdict)
	}

	fn spend_candidate(&mut self) -> Step {
		match self.candidates_left.checked_sub(1) {
			Some(left) => {
				self.candidates_left = left;
				Step::Continue(())
			}
			None => Step::Break(End::Exhausted),
		}
	}

	/// Keep a failure if it is more telling than what is kept.
	fn note(
		&mut self,
		stage: Stage,
		chain: &[Numbered<'a>],
		is_linked: bool,
		subject: Subject,
		rule: Rule,
	) {
		let progress = Progress { stage, depth: chain.len(), is_linked };
		if self.furthest.is_none_or(|(furthest, _)| furthest < progress) {
			self.furthest = Some((progress, PathFault { subject, rule }));
		}
	}
}

/// How many of a chain count against path lengths: those that are not self-issued, RFC 5280
/// section 6.1.4 (l).
fn counted(chain: &[Numbered<'_>]) -> u32 {
	let counted = chain.iter().filter(|(_, certificate)| !certificate.is_self_issued());
	u32::try_from(counted.count()).unwrap_or(u32::MAX)
}

fn check_leaf(input: &PathInput<'_>) -> Result<(), Rule> {
	let count = input.intermediates.len();
	if count > MAX_INTERMEDIATES {
		return Err(Rule::TooManyIntermediates { count });
	}
	require_valid_at(input.leaf.validity(), input.at)?;
	refuse_unprocessed(input.leaf)?;
	require_leaf_purpose(input.leaf, input.purpose)
}
