//! Kinds, states and parts of a seal.

use crate::{time::Moment, CreditCode, Digest, InstitutionId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Kinds of seal. The digits of GA 241 stand behind each; 99 covers what that table calls other.
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
	/// Made by an admitted maker; the enterprise has not taken it into use.
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
}

/// The electronic carrier of a seal: digests of what the maker made, never the image or the names
/// in it.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct ElectronicPart {
	/// Digest of the electronic seal's file (GB/T 38540 SESeal).
	pub eseal: Digest,
	/// Digest of the seal image inside it.
	pub image: Digest,
	/// The maker.
	pub maker: InstitutionId,
	/// First moment of validity.
	pub valid_from: Moment,
	/// Last moment of validity.
	pub valid_until: Moment,
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
	/// That electronic part.
	pub electronic: Option<ElectronicPart>,
	/// Whether a physical seal is filed under the same code.
	pub has_physical: bool,
}
