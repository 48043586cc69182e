//! What the registry stores.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedBTreeSet, BoundedVec};
use scale_info::TypeInfo;
use seal_primitives::{
	regions::is_province, BusinessType, Commitment, CreditCode, Digest, InstitutionId, Moment,
	SealCode, SealForm, SealKind, SealStatus, SeatId,
};

/// What a special kind of seal is called, in UTF-8.
pub type KindLabel = BoundedVec<u8, ConstU32<96>>;

/// A kind of seal beside those of GA 241. What it says never changes: seals filed under it go on
/// meaning what they meant. It can be retired, and another set under another number.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct SpecialKind {
	/// What the seats said of it.
	pub definition: KindDefinition,
	/// Whether no seal may be filed under it any more.
	pub retired: bool,
}

/// What the seats say of a special kind.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct KindDefinition {
	/// The two digits under which filing systems after GA 241 have it: 1 to 99.
	pub ga241: u8,
	/// What signing platforms call it.
	pub business_type: BusinessType,
	/// What people call it.
	pub label: KindLabel,
	/// Whether an enterprise has one such seal at most.
	pub one_per_enterprise: bool,
	/// Whether such a seal shows a person's name: then its image is on record as a salted
	/// commitment, nobody finds it by that, and it does not end with the enterprise's old name.
	pub names_person: bool,
}

/// The beginning of a region's code, GB/T 2260: 2 digits for a province, 4 for a city, 6 for a
/// county.
pub type RegionPrefix = BoundedVec<u8, ConstU32<6>>;

/// Whether bytes are the beginning of a region's code.
pub fn is_region(prefix: &[u8]) -> bool {
	matches!(prefix.len(), 2 | 4 | 6)
		&& prefix.iter().all(u8::is_ascii_digit)
		&& matches!(prefix, [tens, ones, ..] if is_province(*tens, *ones))
}

/// For which regions' codes a maker may produce.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Regions {
	/// For any.
	#[codec(index = 0)]
	All,
	/// For those that begin so.
	#[codec(index = 1)]
	Of(BoundedVec<RegionPrefix, ConstU32<64>>),
}

impl Regions {
	/// Whether the code of a seal is of one of them.
	pub fn cover(&self, code: &SealCode) -> bool {
		match self {
			Self::All => true,
			Self::Of(prefixes) => prefixes.iter().any(|prefix| code.0.starts_with(prefix)),
		}
	}
}

/// What the consortium recognises of a maker's electronic seals.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct MakerProfile {
	/// In which forms.
	pub forms: BoundedBTreeSet<SealForm, ConstU32<8>>,
	/// For which regions' codes.
	pub regions: Regions,
}

/// A model that an electronic seal may show instead of the filed impression.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct AllowedModel {
	/// Commitment to the model.
	pub model: Commitment,
	/// Digest of the written decision that says why.
	pub decision: Digest,
	/// The seat that decided.
	pub by: SeatId,
	/// When.
	pub since: Moment,
}

/// The physical carrier, as public security filed it.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct PhysicalPart {
	/// The admitted maker that engraves it.
	pub engraver: InstitutionId,
	/// Commitment to the model of its impression. A name seal's impression shows a person's name,
	/// so it is salted.
	pub impression: Commitment,
}

/// A code filed ahead, waiting for an enterprise to be registered.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct PooledSeal {
	/// The seat that filed it.
	pub filed_by: SeatId,
	/// The physical seal kept ready under this code.
	pub physical: PhysicalPart,
	/// When it was filed.
	pub filed_at: Moment,
}

/// An enterprise's wish for a seal.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Application {
	/// Who wants it.
	pub enterprise: CreditCode,
	/// Which kind.
	pub kind: SealKind,
	/// The seal that it is to replace.
	pub replaces: Option<SealCode>,
	/// When it was filed.
	pub filed_at: Moment,
}

/// Whose act it is to freeze or to release.
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
pub enum Party {
	/// The owner: its controller or a seal manager of the seal's kind.
	#[codec(index = 0)]
	Enterprise,
	/// A seat that may freeze seals.
	#[codec(index = 1)]
	PublicSecurity,
	/// A seat that adjudicates, or an admitted court.
	#[codec(index = 2)]
	Court,
	/// The registrar of enterprises, through the enterprise's suspension.
	#[codec(index = 3)]
	Registrar,
}

/// Why a seal is frozen.
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
pub enum FreezeReason {
	/// It was lost.
	#[codec(index = 0)]
	Lost,
	/// It was snatched: someone known holds it against the owner's will.
	#[codec(index = 1)]
	Snatched,
	/// It was stolen.
	#[codec(index = 2)]
	Stolen,
	/// It was misused.
	#[codec(index = 3)]
	Misused,
	/// A court ordered it. Only a court gives this reason.
	#[codec(index = 4)]
	CourtOrder,
	/// It is disputed who may act for the owner.
	#[codec(index = 5)]
	AuthorityDisputed,
	/// The owner was suspended by the registrar. No call gives this reason.
	#[codec(index = 6)]
	EnterpriseSuspended,
}

impl FreezeReason {
	/// The two hands that release together; None where only reinstatement does.
	pub fn hands(self) -> Option<[Party; 2]> {
		match self {
			Self::Lost | Self::Snatched | Self::Stolen | Self::Misused => {
				Some([Party::Enterprise, Party::PublicSecurity])
			}
			Self::CourtOrder | Self::AuthorityDisputed => {
				Some([Party::PublicSecurity, Party::Court])
			}
			Self::EnterpriseSuspended => None,
		}
	}

	/// Whether it is not for the owner to undo the freeze.
	pub fn is_disputed(self) -> bool {
		matches!(self, Self::CourtOrder | Self::AuthorityDisputed)
	}

	/// A graver reason takes the place of a lighter one: a report outlives the owner's suspension,
	/// and a dispute takes the release out of the owner's hand.
	pub fn gravity(self) -> u8 {
		match self {
			Self::EnterpriseSuspended => 0,
			Self::Lost | Self::Snatched | Self::Stolen | Self::Misused => 1,
			Self::CourtOrder | Self::AuthorityDisputed => 2,
		}
	}
}

/// Why a seal is suspended.
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
pub enum Suspension {
	/// Its owner wanted so, and may resume its use.
	#[codec(index = 0)]
	Owner,
	/// It bears a name that its owner no longer has: it can only be replaced.
	#[codec(index = 1)]
	Renamed,
}

/// Where a seal stood before it froze, to be restored on release.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum Standing {
	/// Filed.
	#[codec(index = 0)]
	Filed,
	/// Produced.
	#[codec(index = 1)]
	Produced,
	/// Active.
	#[codec(index = 2)]
	Active,
	/// Suspended.
	#[codec(index = 3)]
	Suspended(Suspension),
	/// Delivered.
	#[codec(index = 4)]
	Delivered,
}

impl Standing {
	/// The status that goes with it.
	pub fn status(self) -> SealStatus {
		match self {
			Self::Filed => SealStatus::Filed,
			Self::Produced => SealStatus::Produced,
			Self::Delivered => SealStatus::Delivered,
			Self::Active => SealStatus::Active,
			Self::Suspended(_) => SealStatus::Suspended,
		}
	}

	/// The hold that goes with it.
	pub fn hold(self) -> Option<Hold> {
		match self {
			Self::Filed | Self::Produced | Self::Delivered | Self::Active => None,
			Self::Suspended(suspension) => Some(Hold::Suspended(suspension)),
		}
	}

	/// Whether the seal was ever taken into use.
	pub fn was_used(self) -> bool {
		matches!(self, Self::Active | Self::Suspended(_))
	}
}

/// What a hand that releases a seal says of the reports that froze it.
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
pub enum Finding {
	/// They were right, or nobody can tell: what was sealed since the alleged time stays suspect.
	#[codec(index = 0)]
	Founded,
	/// They were wrong. If both hands find so, nothing is suspect.
	#[codec(index = 1)]
	Unfounded,
}

/// A freeze, until two hands release it. Since when the seal is said to have been lost or misused
/// stands in its [`Allegation`]s, which outlive the freeze.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Freeze {
	/// Why.
	pub reason: FreezeReason,
	/// By whom.
	pub by: Party,
	/// The hand that has consented to the release, and what it finds; the second one releases.
	pub consented: Option<(Party, Finding)>,
	/// Where the seal stood.
	pub before: Standing,
}

/// A report that names a time since when a seal was out of its keepers' hands, or misused.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Allegation {
	/// Since when, as alleged.
	pub since: Moment,
	/// For which reason the seal froze.
	pub reason: FreezeReason,
	/// Who reported.
	pub by: Party,
	/// When.
	pub reported: Moment,
	/// How it ended. A seal that was abolished while frozen leaves it open for good.
	pub closed: Option<Closure>,
}

/// The end of a report, with the seal's release.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Closure {
	/// When.
	pub at: Moment,
	/// What each of the two hands found, the first to consent first.
	pub findings: [(Party, Finding); 2],
}

impl Closure {
	/// Whether both hands found the report wrong.
	pub fn is_unfounded(&self) -> bool {
		self.findings.iter().all(|(_, finding)| *finding == Finding::Unfounded)
	}
}

/// Why a seal is out of use for a while.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum Hold {
	/// It is suspended.
	#[codec(index = 0)]
	Suspended(Suspension),
	/// It is frozen.
	#[codec(index = 1)]
	Frozen(Freeze),
}

/// Why a seal ended.
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
pub enum AbolitionReason {
	/// Worn out.
	#[codec(index = 0)]
	Worn,
	/// Another took its place.
	#[codec(index = 1)]
	Replaced,
	/// No longer needed.
	#[codec(index = 2)]
	NoLongerNeeded,
	/// Lost for good.
	#[codec(index = 3)]
	Lost,
	/// Destroyed.
	#[codec(index = 4)]
	Destroyed,
	/// Its owner was renamed before it was taken into use. No call gives this reason.
	#[codec(index = 5)]
	Renamed,
	/// Its owner was deregistered. No call gives this reason.
	#[codec(index = 6)]
	Deregistered,
}

/// A seal: one record for its physical and its electronic carrier.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Seal {
	/// Whose it is.
	pub owner: CreditCode,
	/// Which kind.
	pub kind: SealKind,
	/// The physical carrier; None marks a seal that is electronic only.
	pub physical: Option<PhysicalPart>,
	/// The electronic part in use: 1 is the first, 0 is none yet.
	pub electronic_version: u32,
	/// Where it stands.
	pub status: SealStatus,
	/// Since when.
	pub since: Moment,
	/// Rises whenever the seal is taken out of use, so that permits given before are dead.
	pub epoch: u32,
	/// The seat that filed it.
	pub filed_by: SeatId,
	/// The seal that it takes the place of on activation.
	pub replaces: Option<SealCode>,
	/// The seal filed to take its place.
	pub replaced_by: Option<SealCode>,
	/// Why it is out of use: Some exactly when suspended or frozen.
	pub hold: Option<Hold>,
}

impl Seal {
	/// A seal as it is filed.
	pub fn filed(
		owner: CreditCode,
		kind: SealKind,
		physical: Option<PhysicalPart>,
		replaces: Option<SealCode>,
		filed_by: SeatId,
		since: Moment,
	) -> Self {
		Self {
			owner,
			kind,
			physical,
			electronic_version: 0,
			status: SealStatus::Filed,
			since,
			epoch: 0,
			filed_by,
			replaces,
			replaced_by: None,
			hold: None,
		}
	}

	/// What a freeze would have to restore; None once the seal is frozen or abolished.
	pub fn standing(&self) -> Option<Standing> {
		match (self.status, &self.hold) {
			(SealStatus::Filed, _) => Some(Standing::Filed),
			(SealStatus::Produced, _) => Some(Standing::Produced),
			(SealStatus::Delivered, _) => Some(Standing::Delivered),
			(SealStatus::Active, _) => Some(Standing::Active),
			(SealStatus::Suspended, Some(Hold::Suspended(suspension))) => {
				Some(Standing::Suspended(*suspension))
			}
			_ => None,
		}
	}

	/// Its freeze, if it is frozen.
	pub fn freeze(&self) -> Option<&Freeze> {
		match &self.hold {
			Some(Hold::Frozen(freeze)) => Some(freeze),
			_ => None,
		}
	}

	/// Where it stands, or stood before it froze; None once abolished.
	pub fn beneath_freeze(&self) -> Option<Standing> {
		self.freeze().map(|freeze| freeze.before).or_else(|| self.standing())
	}

	/// Whether it is frozen for a reason that is not for its owner to undo.
	pub fn is_disputed(&self) -> bool {
		self.freeze().is_some_and(|freeze| freeze.reason.is_disputed())
	}
}

/// One line of a seal's kept history: how it stood from a moment on.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Transition {
	/// From when on.
	pub at: Moment,
	/// Where it stood.
	pub status: SealStatus,
	/// Which electronic part was in use.
	pub version: u32,
}
