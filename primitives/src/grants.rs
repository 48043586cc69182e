//! Leave to use a seal: for whom, and within which terms.

use crate::{time::Moment, CreditCode, DocumentKind, InstitutionId, SealKind};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedBTreeSet};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// A grant's number, given in order and never given again.
pub type GrantId = u64;

/// Kinds of seal, each once. The bound leaves room for special ones.
pub type SealKinds = BoundedBTreeSet<SealKind, ConstU32<32>>;
/// Kinds of documents, each once. The bound leaves room for kinds to come.
pub type DocumentKinds = BoundedBTreeSet<DocumentKind, ConstU32<16>>;

/// How much money a document is about. Only the class stands on the chain, never the sum.
///
/// Sums are in renminbi, tax included, other currencies at the rate of the day on which the use is
/// asked for. Whoever asks states the class; those who approve see the document and compare.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub enum AmountClass {
	/// It names no sum.
	#[codec(index = 0)]
	NoSum,
	/// Up to and including 10 000 yuan (一万元).
	#[codec(index = 1)]
	To10Thousand,
	/// Up to and including 100 000 yuan (十万元).
	#[codec(index = 2)]
	To100Thousand,
	/// Up to and including 1 000 000 yuan (一百万元).
	#[codec(index = 3)]
	To1Million,
	/// Up to and including 10 000 000 yuan (一千万元).
	#[codec(index = 4)]
	To10Million,
	/// Up to and including 100 000 000 yuan (一亿元).
	#[codec(index = 5)]
	To100Million,
	/// More, or a sum without a limit.
	#[codec(index = 6)]
	Above100Million,
}

/// To whom leave is given.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Grantee<AccountId> {
	/// A member, who must be a signer of the enterprise that gives the leave.
	#[codec(index = 0)]
	Member(AccountId),
	/// An admitted platform that acts for that enterprise, through its operator.
	#[codec(index = 1)]
	Institution(InstitutionId),
	/// That enterprise's head or one of its subsidiaries. It uses the leave through members to whom
	/// it passes it on.
	#[codec(index = 2)]
	Enterprise(CreditCode),
}

/// Within what a grant holds.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Terms {
	/// First moment of use.
	pub valid_from: Moment,
	/// Last moment of use.
	pub valid_until: Moment,
	/// How many uses, those of whoever it is passed on to included; None for any number.
	pub uses: Option<u32>,
	/// On which kinds of documents; None for all.
	pub document_kinds: Option<DocumentKinds>,
	/// The highest class of documents' amounts; None for any amount.
	pub max_amount: Option<AmountClass>,
	/// Whether the grantee may pass it on. An enterprise passes it on to its own members in any
	/// case; this says whether to others too.
	pub may_pass_on: bool,
}

impl Terms {
	/// Whether they cover documents of a kind.
	pub fn cover_kind(&self, kind: DocumentKind) -> bool {
		self.document_kinds.as_ref().is_none_or(|kinds| kinds.contains(&kind))
	}

	/// Whether they cover documents with amounts of a class.
	pub fn cover_amount(&self, amount: AmountClass) -> bool {
		self.max_amount.is_none_or(|max| amount <= max)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use std::collections::BTreeSet;

	fn terms() -> Terms {
		Terms {
			valid_from: 0,
			valid_until: 1,
			uses: None,
			document_kinds: None,
			max_amount: None,
			may_pass_on: false,
		}
	}

	#[test]
	fn none_covers_everything() {
		assert!(terms().cover_kind(DocumentKind::Other));
		assert!(terms().cover_amount(AmountClass::Above100Million));
	}

	#[test]
	fn named_kinds_cover_themselves_alone() {
		let kinds = BTreeSet::from([DocumentKind::Contract, DocumentKind::Letter]);
		let terms = Terms { document_kinds: kinds.try_into().ok(), ..terms() };
		assert!(terms.cover_kind(DocumentKind::Contract));
		assert!(terms.cover_kind(DocumentKind::Letter));
		assert!(!terms.cover_kind(DocumentKind::Tender));
	}

	#[test]
	fn a_class_covers_itself_and_what_is_below() {
		let classes = [
			AmountClass::NoSum,
			AmountClass::To10Thousand,
			AmountClass::To100Thousand,
			AmountClass::To1Million,
			AmountClass::To10Million,
			AmountClass::To100Million,
			AmountClass::Above100Million,
		];
		for (high, max) in classes.iter().enumerate() {
			let terms = Terms { max_amount: Some(*max), ..terms() };
			for (low, amount) in classes.iter().enumerate() {
				assert_eq!(terms.cover_amount(*amount), low <= high);
			}
		}
	}
}
