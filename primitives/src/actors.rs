//! What seats, institutions and members may do.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedBTreeSet};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// What a seat may do. Mandates are given by genesis or by vote, never by a seat's name.
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
pub enum Mandate {
	/// Register enterprises and change what is registered of them (market supervision).
	#[codec(index = 0)]
	RegisterEnterprises,
	/// File physical seals, and file codes ahead into the pool (public security).
	#[codec(index = 1)]
	FileSeals,
	/// Freeze seals, and be one of the two hands that release them.
	#[codec(index = 2)]
	FreezeSeals,
	/// Attest that a person is who they say.
	#[codec(index = 3)]
	AttestPersons,
	/// Sponsor an institution's application. Admission itself is by vote.
	#[codec(index = 4)]
	AdmitInstitutions,
	/// Read histories under a case number.
	#[codec(index = 5)]
	Inspect,
	/// File licences.
	#[codec(index = 6)]
	FileLicences,
	/// Decide as a court: freeze, and be one of the two hands that release a disputed seal.
	#[codec(index = 7)]
	Adjudicate,
}

/// The mandates of one seat.
pub type Mandates = BoundedBTreeSet<Mandate, ConstU32<8>>;

/// What an institution was admitted for.
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
pub enum Capability {
	/// Produces seals, physical and electronic.
	#[codec(index = 0)]
	SealMaker,
	/// Attests a signer's willingness.
	#[codec(index = 1)]
	WillingnessProvider,
	/// Runs signings for enterprises.
	#[codec(index = 2)]
	SigningPlatform,
	/// Issues certificates.
	#[codec(index = 3)]
	CertificateAuthority,
	/// Issues RFC 3161 timestamps.
	#[codec(index = 4)]
	TimestampAuthority,
	/// Notarises.
	#[codec(index = 5)]
	Notary,
	/// Decides disputes, and freezes and releases seals under its orders.
	#[codec(index = 6)]
	Court,
}

/// What a member may do for the enterprise. The legal representative holds no role: they may do
/// what a seal manager may, and name members.
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
pub enum MemberRole {
	/// Keeps seals: sets policies, activates, suspends, reports lost.
	#[codec(index = 0)]
	SealManager,
	/// Votes on use requests of the stages that name them.
	#[codec(index = 1)]
	Approver,
	/// Asks for uses, and seals with the permit (the clerk).
	#[codec(index = 2)]
	Signer,
	/// Reads the enterprise's histories.
	#[codec(index = 3)]
	Auditor,
}

/// The roles of one member.
pub type Roles = BoundedBTreeSet<MemberRole, ConstU32<4>>;

/// Where an enterprise stands with the registrar.
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
pub enum EnterpriseStatus {
	/// Registered and in operation (存续).
	#[codec(index = 0)]
	Active,
	/// Suspended by the registrar: its seals are frozen.
	#[codec(index = 1)]
	Suspended,
	/// Its licence was revoked (吊销): a liquidator acts for it.
	#[codec(index = 2)]
	LicenceRevoked,
	/// Deregistered (注销): its seals have ended.
	#[codec(index = 3)]
	Deregistered,
}
