//! Kinds, states and parts of a seal.

use crate::{time::Moment, Commitment, CreditCode, Digest, Fingerprint, InstitutionId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// A special kind's number, chosen by the seats' vote and never given again.
pub type SpecialKindId = u16;

/// Kinds of seal: those of GA 241, and special ones that the seats add by vote. The digits of
/// GA 241 stand behind each; 99 covers what that table calls other.
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
pub enum SealKind {
	/// The official seal (公章), 01: one per enterprise.
	#[codec(index = 0)]
	Official,
	/// The finance seal (财务专用章), 02.
	#[codec(index = 1)]
	Finance,
	/// The tax seal (税务专用章), 03.
	#[codec(index = 2)]
	Tax,
	/// The contract seal (合同专用章), 04.
	#[codec(index = 3)]
	Contract,
	/// The legal representative's name seal (法定代表人名章), 05.
	#[codec(index = 4)]
	LegalRepresentative,
	/// The invoice seal (发票专用章), 99.
	#[codec(index = 5)]
	Invoice,
	/// The personnel seal (人事专用章), 99.
	#[codec(index = 6)]
	Personnel,
	/// The business seal (业务专用章), 99.
	#[codec(index = 7)]
	Business,
	/// Any other seal, 99.
	#[codec(index = 8)]
	Other,
	/// A special kind, as the chain's table of them says.
	#[codec(index = 9)]
	Special(SpecialKindId),
}

impl SealKind {
	/// The two digits of GA 241 (类型代码), as filing systems use them: 01 to 05, and 99 for other
	/// kinds. None for a special kind: the chain's table of them says.
	pub const fn ga241(self) -> Option<u8> {
		match self {
			Self::Official => Some(1),
			Self::Finance => Some(2),
			Self::Tax => Some(3),
			Self::Contract => Some(4),
			Self::LegalRepresentative => Some(5),
			Self::Invoice | Self::Personnel | Self::Business | Self::Other => Some(99),
			Self::Special(_) => None,
		}
	}

	/// The word of signing platforms for it. None for a special kind: the chain's table of them
	/// says.
	pub const fn business_type(self) -> Option<BusinessType> {
		match self {
			Self::Official => Some(BusinessType::Public),
			Self::Finance => Some(BusinessType::Finance),
			Self::Contract => Some(BusinessType::Contract),
			Self::LegalRepresentative => Some(BusinessType::LegalPerson),
			Self::Personnel => Some(BusinessType::Personnel),
			Self::Tax | Self::Invoice | Self::Business | Self::Other => Some(BusinessType::Common),
			Self::Special(_) => None,
		}
	}
}

/// What signing platforms call a seal (`sealBizType`), after the public interface documents of
/// e签宝: <https://open.esign.cn/doc/opendoc/seal3/picwop>.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BusinessType {
	/// PUBLIC (公章).
	#[codec(index = 0)]
	Public,
	/// CONTRACT (合同专用章).
	#[codec(index = 1)]
	Contract,
	/// FINANCE (财务专用章).
	#[codec(index = 2)]
	Finance,
	/// PERSONNEL (人事专用章).
	#[codec(index = 3)]
	Personnel,
	/// LEGAL_PERSON (法定代表人章).
	#[codec(index = 4)]
	LegalPerson,
	/// COMMON (其他).
	#[codec(index = 5)]
	Common,
}

/// Where a seal stands in its life.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub enum SealStatus {
	/// Filed with public security; nothing is made yet.
	#[codec(index = 0)]
	Filed,
	/// Made by an admitted maker, who still has it.
	#[codec(index = 1)]
	Produced,
	/// In force.
	#[codec(index = 2)]
	Active,
	/// Out of use for a while, by the enterprise's own will or because its name changed.
	#[codec(index = 3)]
	Suspended,
	/// Out of use because it was reported lost or misused, or by order; two hands release it.
	#[codec(index = 4)]
	Frozen,
	/// Ended for good.
	#[codec(index = 5)]
	Abolished,
	/// Handed over by its maker; the enterprise has not taken it into use.
	#[codec(index = 6)]
	Delivered,
}

/// The standard whose form an electronic seal's file has.
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
pub enum SealForm {
	/// GM/T 0031-2014.
	#[codec(index = 0)]
	V1,
	/// GB/T 38540-2020.
	#[codec(index = 1)]
	V4,
	/// GM/T 0031-2025.
	#[codec(index = 2)]
	V5,
}

/// Where the key is with which an electronic seal signs.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Custody {
	/// In the cloud, kept by this institution for the owner.
	#[codec(index = 0)]
	Cloud(InstitutionId),
	/// In a U-key: a commitment to its serial number.
	#[codec(index = 1)]
	UKey(Commitment),
	/// In a mobile device: a commitment to its identifier.
	#[codec(index = 2)]
	Mobile(Commitment),
}

/// The electronic carrier of a seal: digests of what the maker made, never the image or the names
/// in it.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct ElectronicPart {
	/// Digest of the electronic seal's file (SESeal). The maker's signature in it makes it no one's
	/// to guess, whatever the seal shows.
	pub eseal: Digest,
	/// Digest of the seal image inside it. Where the kind names a person it must be a *commitment*
	/// under a salt that the owner keeps: a name seal is drawn by rules, so whoever knows a name
	/// could else find the seal by trying. Nobody is found by such an image.
	pub image: Digest,
	/// Digest of the list of signers' certificates inside it (certList), of its DER.
	pub certificates: Digest,
	/// The model of the impression that the image shows, committed to as at filing.
	pub model: Commitment,
	/// The standard whose form the file has.
	pub form: SealForm,
	/// Where its signing key is.
	pub custody: Custody,
	/// The maker.
	pub maker: InstitutionId,
	/// First moment of validity.
	pub valid_from: Moment,
	/// Last moment of validity.
	pub valid_until: Moment,
}

/// An electronic part as it stands on record.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct ElectronicVersion {
	/// What was made.
	pub part: ElectronicPart,
	/// The maker's certificate, with whose key it signed that it made this.
	pub certificate: Fingerprint,
	/// When it was put on record.
	pub produced: Moment,
}

/// A time in which a seal is said to have been out of its keepers' hands, or misused: uses in it are
/// suspect.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct SuspectPeriod {
	/// Its first moment.
	pub since: Moment,
	/// The moment of the seal's release, which is not in it any more; None while the report is open.
	pub until: Option<Moment>,
}

impl SuspectPeriod {
	/// Whether a use at a time is suspect.
	pub fn covers(&self, at: Moment) -> bool {
		self.since <= at && self.until.is_none_or(|until| at < until)
	}
}

/// What other pallets ask of a seal.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct SealSummary {
	/// Whose it is.
	pub owner: CreditCode,
	/// Which kind.
	pub kind: SealKind,
	/// Where it stands.
	pub status: SealStatus,
	/// Which electronic part is in use: 1 is the first, 0 is none yet.
	pub version: u32,
	/// Rises whenever the seal stops being in force, so that permits given before are dead.
	pub epoch: u32,
}

/// What anyone may learn of a seal. Answers for a past time tell how the seal stood then.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct PublicSeal {
	/// Whose it is.
	pub owner: CreditCode,
	/// Which kind.
	pub kind: SealKind,
	/// Where it stands, or stood.
	pub status: SealStatus,
	/// Since when.
	pub since: Moment,
	/// Whether it is, or was, in force: active, and its electronic part within its validity.
	pub in_force: bool,
	/// Which electronic part is, or was, in use: 0 for none yet.
	pub version: u32,
	/// That electronic part, by which maker and since when.
	pub electronic: Option<ElectronicVersion>,
	/// Whether a physical seal is filed under the same code.
	pub has_physical: bool,
	/// Whether its keepers wait for a new electronic part: the present one stays in use until then.
	/// Told of the present only; false in answers for a past time.
	pub under_update: bool,
	/// Since when it is, or was, said to be out of its keepers' hands or misused, if a report that
	/// was not found wrong covers the time asked for: what was sealed then is suspect, in force or
	/// not.
	pub alleged_since: Option<Moment>,
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn fixed_kinds_have_their_digits_and_words() {
		use SealKind::*;
		let table = [
			(Official, 1, "PUBLIC"),
			(Finance, 2, "FINANCE"),
			(Tax, 3, "COMMON"),
			(Contract, 4, "CONTRACT"),
			(LegalRepresentative, 5, "LEGAL_PERSON"),
			(Invoice, 99, "COMMON"),
			(Personnel, 99, "PERSONNEL"),
			(Business, 99, "COMMON"),
			(Other, 99, "COMMON"),
		];
		for (kind, digits, word) in table {
			assert_eq!(kind.ga241(), Some(digits));
			let business = kind.business_type().expect("a fixed kind");
			assert_eq!(serde_json::to_value(business).expect("a word"), word);
		}
		assert_eq!((Special(1).ga241(), Special(1).business_type()), (None, None));
	}

	#[test]
	fn what_is_on_record_keeps_its_numbers() {
		let statuses = [
			SealStatus::Filed,
			SealStatus::Produced,
			SealStatus::Active,
			SealStatus::Suspended,
			SealStatus::Frozen,
			SealStatus::Abolished,
			SealStatus::Delivered,
		];
		for (index, status) in (0u8..).zip(statuses) {
			assert_eq!(status.encode(), [index]);
		}
		assert_eq!(SealKind::Other.encode(), [8]);
		assert_eq!(SealKind::Special(0x0102).encode(), [9, 2, 1]);
	}

	#[test]
	fn a_period_begins_with_its_first_moment_and_ends_before_the_release() {
		let closed = SuspectPeriod { since: 10, until: Some(20) };
		let suspect: [bool; 4] = [9, 10, 19, 20].map(|at| closed.covers(at));
		assert_eq!(suspect, [false, true, true, false]);
		let open = SuspectPeriod { since: 10, until: None };
		assert!(open.covers(Moment::MAX) && !open.covers(9));
	}
}
