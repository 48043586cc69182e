//! How the pallets meet. Each trait is implemented by one pallet and wired to the others in the
//! runtime's configuration, so that every pallet can be read, tested and replaced alone.
//!
//! A method that returns a `DispatchError` returns the implementing pallet's own error, which says
//! what was wrong: callers pass it on with `?`.

use crate::{
	admission::Holder, seals::SealSummary, time::Moment, AmountClass, Capability, Commitment,
	CreditCode, Digest, DocumentKind, ElectronicPart, Fingerprint, GrantId, InstitutionId, Mandate,
	MemberRole, RequestId, SealCode, SealKind, SeatId, StatementSignature,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::{DispatchError, DispatchResult};

/// The accounts that may submit. Implemented by `admission`.
pub trait AccountBook<AccountId> {
	/// Admit an account for a holder. Fails if it is admitted already, for whomever. An account
	/// that was removed before goes on from its old nonce, so nothing can be replayed.
	fn admit(who: &AccountId, holder: Holder) -> DispatchResult;
	/// Refuse an account from now on; its nonce is kept. Fails if it is not admitted.
	fn remove(who: &AccountId) -> DispatchResult;
	/// For whom an admitted account acts; None if it was never admitted or was removed.
	fn holder(who: &AccountId) -> Option<Holder>;
}

/// The seats. Implemented by `consortium`.
pub trait SeatDirectory<AccountId> {
	/// The seat that an account acts for.
	fn seat_of(who: &AccountId) -> Option<SeatId>;
	/// Whether a seat has a mandate.
	fn has_mandate(seat: SeatId, mandate: Mandate) -> bool;
}

/// The admitted organisations. Implemented by `institutions`.
pub trait InstitutionDirectory<AccountId> {
	/// The institution that an account operates, whatever its standing.
	fn institution_of(who: &AccountId) -> Option<InstitutionId>;
	/// The account that operates an institution.
	fn operator(id: InstitutionId) -> Option<AccountId>;
	/// That an institution is admitted, not suspended, and has a capability.
	fn ensure_capable(id: InstitutionId, capability: Capability) -> DispatchResult;
}

/// Enterprises and the people who act for them. Implemented by `enterprise-identity`.
pub trait MemberDirectory<AccountId> {
	/// The enterprise that an account acts for: as legal representative, liquidator or member.
	fn enterprise_of(who: &AccountId) -> Option<CreditCode>;
	/// That an enterprise is registered, and neither suspended nor deregistered. One whose licence
	/// was revoked passes: its liquidator acts.
	fn ensure_operating(enterprise: &CreditCode) -> DispatchResult;
	/// Whether an account is who controls the enterprise: its legal representative, or its
	/// liquidator once the licence is revoked. Not while that person's attestation is withdrawn.
	fn is_controller(enterprise: &CreditCode, who: &AccountId) -> bool;
	/// Whether an account is a member with this role. Not while that person's attestation is
	/// withdrawn.
	fn has_role(enterprise: &CreditCode, who: &AccountId, role: MemberRole) -> bool;
	/// Rises with every change that ends what hung on the enterprise (grants, consents, requests):
	/// its name, its controller, its suspension.
	fn epoch(enterprise: &CreditCode) -> u32;
}

/// Whom an account's certificate must name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ActorIdentity {
	/// The person behind this commitment.
	Person(Commitment),
	/// The bureau or institution with this name: SM3 of its UTF-8 bytes.
	Organisation(Digest),
}

/// Who stands behind an account. Put together in the runtime from those who admit accounts.
pub trait ActorDirectory<AccountId> {
	/// Whom the account's certificate must name; None if nobody admitted the account.
	fn identity(who: &AccountId) -> Option<ActorIdentity>;
}

/// The certificates under which accounts act. Implemented by `certificates`.
pub trait CertifiedActors<AccountId> {
	/// That an account is bound to a certificate that names who stands behind it and is valid now:
	/// not expired, no link of its chain revoked, its anchor trusted. Asked at every use.
	fn ensure_certified(who: &AccountId) -> Result<Fingerprint, DispatchError>;
	/// That an account, if it is a seal manager of an enterprise, is certified so. The controller
	/// needs no certificate. This reads the most of all that is asked of a keeper of seals, so it
	/// is asked last.
	fn ensure_manager_certified<Members: MemberDirectory<AccountId>>(
		enterprise: &CreditCode,
		who: &AccountId,
	) -> DispatchResult {
		if Members::has_role(enterprise, who, MemberRole::SealManager) {
			Self::ensure_certified(who)?;
		}
		Ok(())
	}
}

/// Accounts that speak with their certificates' keys. Implemented by `certificates`; apart from
/// [`CertifiedActors`], since few ask for it.
pub trait CertifiedSigners<AccountId>: CertifiedActors<AccountId> {
	/// That an account is certified as [`CertifiedActors::ensure_certified`] has it, and that the key
	/// of its certificate, SM2 or P-256, signed a message. Dear, so it is asked last. Whether the
	/// message may be used (again) is for the caller to see.
	fn verify_statement(
		who: &AccountId,
		message: &[u8],
		signature: &StatementSignature,
	) -> Result<Fingerprint, DispatchError>;
}

/// The session keys of a seat. Put together in the runtime from the session pallet.
pub trait SessionKeysOf<AccountId> {
	/// The encoded session keys that an account has set; None if it has none.
	fn session_keys(who: &AccountId) -> Option<Vec<u8>>;
}

/// Told of what happens to an enterprise. Implemented by `seal-registry`.
pub trait EnterpriseObserver {
	/// It was suspended: its seals freeze.
	fn on_suspended(enterprise: &CreditCode) -> DispatchResult;
	/// It was reinstated: what froze with its suspension is in force again.
	fn on_reinstated(enterprise: &CreditCode) -> DispatchResult;
	/// Its name changed: seals that bear the old one go out of use until replaced.
	fn on_renamed(enterprise: &CreditCode) -> DispatchResult;
	/// It was deregistered: its seals end.
	fn on_deregistered(enterprise: &CreditCode) -> DispatchResult;
	/// The most seals one enterprise may have, for weighing the calls that reach them all.
	fn max_seals() -> u32;
}

/// The seal that an enterprise gets in the act of its registration.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct FirstSeal {
	/// A code of the pool that public security filed ahead.
	pub code: SealCode,
	/// What the maker made.
	pub electronic: ElectronicPart,
	/// Until when the maker's statement may be used.
	pub deadline: Moment,
	/// The signature under the [`ProductionStatement`](crate::ProductionStatement), with the key of
	/// the maker's certificate.
	pub signature: StatementSignature,
}

/// Gives an enterprise its official seal while it is registered. Implemented by `seal-registry`.
pub trait FirstSealIssuer {
	/// Take the code from the pool, check the maker's statement, and record the seal as delivered:
	/// it is handed over with the licence.
	fn issue(enterprise: &CreditCode, seal: FirstSeal) -> DispatchResult;
}

/// The seals. Implemented by `seal-registry`.
pub trait SealAuthority {
	/// What is known of a seal.
	fn summary(code: &SealCode) -> Option<SealSummary>;
	/// That a seal is in force now, or the error that says why not.
	fn ensure_in_force(code: &SealCode) -> Result<SealSummary, DispatchError>;
}

/// One use of a seal, as the permit must have foreseen it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PermitUse<'a, AccountId> {
	/// The seal.
	pub seal: &'a SealCode,
	/// Who puts it.
	pub signer: &'a AccountId,
	/// On which document.
	pub document: &'a Commitment,
	/// Of which kind.
	pub document_kind: DocumentKind,
}

/// The permits. Implemented by `approval-workflows`.
pub trait PermitBook<AccountId> {
	/// Use a permit up, and a use of the grant that it was asked for under, whose number is returned.
	/// Fails, saying why, if the permit is unknown or used, expired, for another seal, person or
	/// document, or dead with its seal or the enterprise's authority; or if the grant allows this use
	/// no more.
	fn consume(permit: RequestId, usage: &PermitUse<AccountId>) -> Result<GrantId, DispatchError>;
}

/// Heads and their subsidiaries. Implemented by `enterprise-identity`.
pub trait GroupDirectory {
	/// Since when one enterprise is another's subsidiary; None if it is not. A later moment than
	/// before means that it left in between.
	fn subsidiary_since(head: &CreditCode, subsidiary: &CreditCode) -> Option<Moment>;
	/// Since when one of two enterprises is the other's subsidiary; None if neither is.
	fn tied_since(one: &CreditCode, other: &CreditCode) -> Option<Moment> {
		Self::subsidiary_since(one, other).or_else(|| Self::subsidiary_since(other, one))
	}
}

/// One use of a seal, as a grant must allow it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GrantUse<'a, AccountId> {
	/// The grant that the user shows.
	pub grant: GrantId,
	/// Who uses the seal.
	pub user: &'a AccountId,
	/// The seal.
	pub seal: &'a SealCode,
	/// On which kind of document.
	pub document_kind: DocumentKind,
	/// How much the document is about.
	pub amount: AmountClass,
}

/// The grants. Implemented by `seal-grants`.
pub trait GrantBook<AccountId> {
	/// That a grant allows a use now: each link of its chain, up to what the seal's manager gave.
	/// The error names the link that fails by its depth, and says why.
	fn ensure_granted(usage: &GrantUse<AccountId>) -> DispatchResult;
	/// The same, and count the use on every link that has a limited number of them.
	fn consume(usage: &GrantUse<AccountId>) -> DispatchResult;
	/// Whether a grant has ended for good, itself or a link above it: it never allows a use again.
	/// One that only sleeps has not.
	fn has_ended(grant: GrantId) -> bool;
}

/// Who manages an enterprise's seals of a kind. Implemented by `seal-grants`.
pub trait SealManagers<AccountId> {
	/// Whether an account manages an enterprise's seals of a kind: as its controller, or as a seal
	/// manager appointed for that kind. Not while that person's attestation is withdrawn.
	fn manages(enterprise: &CreditCode, who: &AccountId, kind: SealKind) -> bool;
}
