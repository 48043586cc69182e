//! What stands in state and in calls.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use seal_pki::{KeyFault, PublicKey};
pub use seal_primitives::StatementSignature;
use seal_primitives::{
	digest::sm3, Commitment, CreditCode, Digest, Fingerprint, InstitutionId, Moment,
};
use sp_core::H256;

/// The longest certificate that is taken, in bytes of DER.
pub const MAX_CERTIFICATE: u32 = 4096;
/// The most certificates below an anchor, the holder's included.
pub const MAX_LINKS: u32 = 4;
/// The longest revocation list that is taken, in bytes of DER.
pub const MAX_CRL: u32 = 16 * 1024;
/// The fewest bytes of DER that an entry of a revocation list has: its head, a serial number of one
/// byte and a UTCTime.
pub const MIN_CRL_ENTRY: u32 = 2 + 3 + 15;

/// The number of a licence to provide electronic certification services (电子认证服务许可证), in
/// UTF-8.
pub type Licence = BoundedVec<u8, ConstU32<64>>;
/// A certificate's serial number: unsigned, big-endian, without leading zeros.
pub type Serial = BoundedVec<u8, ConstU32<20>>;
/// An X.501 name in DER.
pub type SubjectName = BoundedVec<u8, ConstU32<512>>;
/// What a certificate calls its key.
pub type KeyIdentifier = BoundedVec<u8, ConstU32<64>>;
/// A certificate in DER.
pub type CertificateDer = BoundedVec<u8, ConstU32<MAX_CERTIFICATE>>;
/// A holder's certificate and the authorities' above it, each issued by the next, the anchor's own
/// left out.
pub type Chain = BoundedVec<CertificateDer, ConstU32<MAX_LINKS>>;
/// A revocation list in DER.
pub type CrlDer = BoundedVec<u8, ConstU32<MAX_CRL>>;
/// The number of a revocation list: unsigned, big-endian, filled with zeros on the left.
pub type CrlNumber = [u8; 20];
/// An authority's name on the chain: see [`Authority::id`].
pub type AuthorityId = H256;

/// The curve and signature scheme of a key.
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
pub enum KeyAlgorithm {
	/// SM2 with SM3, GB/T 32918, under the standard's distinguishing identifier.
	#[codec(index = 0)]
	Sm2,
	/// ECDSA over P-256 with SHA-256.
	#[codec(index = 1)]
	P256,
}

/// A public key.
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
pub struct Key {
	/// Its curve and scheme.
	pub algorithm: KeyAlgorithm,
	/// The point, compressed after SEC 1.
	pub sec1: [u8; 33],
}

impl From<&PublicKey> for Key {
	fn from(key: &PublicKey) -> Self {
		let algorithm = match key.algorithm() {
			seal_pki::KeyAlgorithm::Sm2 => KeyAlgorithm::Sm2,
			seal_pki::KeyAlgorithm::P256 => KeyAlgorithm::P256,
		};
		Self { algorithm, sec1: key.to_sec1() }
	}
}

impl TryFrom<&Key> for PublicKey {
	type Error = KeyFault;

	fn try_from(key: &Key) -> Result<Self, KeyFault> {
		let algorithm = match key.algorithm {
			KeyAlgorithm::Sm2 => seal_pki::KeyAlgorithm::Sm2,
			KeyAlgorithm::P256 => seal_pki::KeyAlgorithm::P256,
		};
		Self::from_sec1(algorithm, &key.sec1)
	}
}

/// From when until when something holds, both ends included.
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
pub struct Validity {
	/// The first moment.
	pub not_before: Moment,
	/// The last moment.
	pub not_after: Moment,
}

/// Certificates count in seconds, and hold until the end of the last one.
impl From<seal_pki::Validity> for Validity {
	fn from(validity: seal_pki::Validity) -> Self {
		Self {
			not_before: validity.not_before.saturating_mul(1_000),
			not_after: validity.not_after.saturating_mul(1_000).saturating_add(999),
		}
	}
}

impl From<Validity> for seal_pki::Validity {
	fn from(validity: Validity) -> Self {
		Self { not_before: validity.not_before / 1_000, not_after: validity.not_after / 1_000 }
	}
}

/// A certificate that the consortium trusts of itself: a root of a licensed authority.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Anchor {
	/// The authority that signs with its key, which holds its name and key.
	pub authority: AuthorityId,
	/// What it calls its key.
	pub key_identifier: Option<KeyIdentifier>,
	/// When it is valid.
	pub validity: Validity,
	/// The most authorities that may stand between it and a holder's certificate.
	pub path_len: Option<u32>,
	/// Under which licence.
	pub licence: Licence,
	/// Since when it is trusted.
	pub since: Moment,
	/// Since when it no longer is.
	pub withdrawn: Option<Moment>,
}

/// Who signs certificates and revocation lists: a key in the hand of an institution. Its own
/// certificate may be renewed; what it revoked stays revoked.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Authority {
	/// Its name as last seen, an X.501 name in DER.
	pub subject: SubjectName,
	/// Its key.
	pub key: Key,
	/// Whether its certificate lets it sign revocation lists (cRLSign).
	pub signs_lists: bool,
	/// The institution whose anchor it stands under.
	pub institution: InstitutionId,
	/// The anchor under which it was last seen.
	pub anchor: Fingerprint,
	/// The certificates from its own up to below the anchor, as last seen; none if it is the
	/// anchor's.
	pub links: BoundedVec<Link, ConstU32<{ MAX_LINKS - 1 }>>,
}

impl Authority {
	/// Its name on the chain: SM3 over its institution and key.
	///
	/// Not over its name, which two of its certificates may write differently, so that a serial
	/// number that is revoked under one is revoked under all. But over its institution: who certifies
	/// another authority's key can so revoke under its own anchor only.
	pub fn id(&self) -> AuthorityId {
		sm3(&[b"sealchain/authority/v1", &(self.institution, &self.key).encode()])
	}
}

/// A certificate as its issuer names it.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Link {
	/// Who issued it.
	pub issuer: AuthorityId,
	/// Its serial number.
	pub serial: Serial,
}

/// Whom a certificate names.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum CertificateHolder {
	/// A person, by their commitment.
	#[codec(index = 0)]
	Person(Commitment),
	/// An organisation.
	#[codec(index = 1)]
	Organisation {
		/// SM3 of its name in UTF-8.
		name: Digest,
		/// Its credit code, where the certificate states it.
		credit_code: Option<CreditCode>,
	},
}

/// What is kept of a holder's certificate. It never changes.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Certificate {
	/// Whom it names.
	pub holder: CertificateHolder,
	/// The holder's key.
	pub key: Key,
	/// When the whole path is valid: the certificate, every authority's above it, and the anchor.
	pub validity: Validity,
	/// The certificate and those above it up to below the anchor.
	pub links: BoundedVec<Link, ConstU32<MAX_LINKS>>,
	/// The anchor's fingerprint.
	pub anchor: Fingerprint,
	/// When it was registered.
	pub registered: Moment,
}

/// Why a certificate was revoked: RFC 5280, 5.3.1.
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
pub enum RevocationReason {
	/// The authority does not say.
	#[codec(index = 0)]
	Unspecified,
	/// The key is, or may be, in other hands.
	#[codec(index = 1)]
	KeyCompromise,
	/// An authority's key is, or may be, in other hands.
	#[codec(index = 2)]
	AuthorityCompromise,
	/// What the certificate says of its holder changed.
	#[codec(index = 3)]
	AffiliationChanged,
	/// Another certificate took its place.
	#[codec(index = 4)]
	Superseded,
	/// The holder needs it no more.
	#[codec(index = 5)]
	CessationOfOperation,
	/// The authority put it on hold. Here a hold is for good.
	#[codec(index = 6)]
	Hold,
	/// The authority took back what it had granted.
	#[codec(index = 7)]
	PrivilegeWithdrawn,
}

/// Who told of a revocation.
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
pub enum RevokedBy {
	/// The operator of the authority's institution.
	#[codec(index = 0)]
	Operator,
	/// A revocation list that the authority signed, of this number.
	#[codec(index = 1)]
	Crl(CrlNumber),
}

/// That a certificate is revoked.
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
pub struct Revocation {
	/// Why.
	pub reason: RevocationReason,
	/// Since when, as the authority says; never after `recorded`.
	pub revoked: Moment,
	/// When the chain learnt of it.
	pub recorded: Moment,
	/// From whom.
	pub by: RevokedBy,
}

/// That an account acts, or acted, under a certificate.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Binding<AccountId> {
	/// The account.
	pub account: AccountId,
	/// Since when.
	pub since: Moment,
	/// Since when no longer: the account was bound to another certificate.
	pub until: Option<Moment>,
	/// The certificate to which the account was bound before.
	pub previous: Option<Fingerprint>,
}

/// That the holder of a certificate vouched for session keys.
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
pub struct Voucher {
	/// Blake2b-256 of the encoded keys.
	pub keys: H256,
	/// The certificate.
	pub fingerprint: Fingerprint,
	/// Since when.
	pub since: Moment,
}

/// How a certificate stands at a time.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum CertificateStatus {
	/// Nobody registered a certificate with this fingerprint.
	#[codec(index = 0)]
	Unknown,
	/// Valid.
	#[codec(index = 1)]
	Good,
	/// A certificate of its path is not valid yet.
	#[codec(index = 2)]
	NotYetValid {
		/// The first moment at which all are.
		not_before: Moment,
	},
	/// A certificate of its path is not valid any more.
	#[codec(index = 3)]
	Expired {
		/// The last moment at which all were.
		not_after: Moment,
	},
	/// It, or an authority's certificate above it, was revoked.
	#[codec(index = 4)]
	Revoked {
		/// Which one of the path.
		link: Link,
		/// Since when, as the authority says.
		since: Moment,
		/// When the chain learnt of it: before, the certificate was used in good faith.
		recorded: Moment,
		/// Why.
		reason: RevocationReason,
	},
	/// Its anchor is no longer trusted.
	#[codec(index = 5)]
	AnchorWithdrawn {
		/// Since when.
		since: Moment,
	},
}

/// What anyone may learn of a registered certificate.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct CertificateFacts<AccountId> {
	/// What is kept of it.
	pub certificate: Certificate,
	/// How it stands now.
	pub status: CertificateStatus,
	/// Which account acts, or acted, under it.
	pub binding: Option<Binding<AccountId>>,
	/// How many of its holder's statements the chain took: the number that the next one must state.
	pub statements: u32,
}

/// What anyone may learn of an anchor.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct AnchorFacts {
	/// SM3 of its DER.
	pub fingerprint: Fingerprint,
	/// What is kept of it.
	pub anchor: Anchor,
	/// Its name, key and institution.
	pub authority: Authority,
}
