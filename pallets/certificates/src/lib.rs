//! # Certificates
//!
//! Whom the consortium trusts to certify keys, which certificates stand, and which account acts
//! under which.
//!
//! ## Overview
//!
//! The seats trust licensed certificate authorities by vote. A holder's certificate is registered
//! with the authorities' certificates above it, and the chain itself verifies every signature and
//! every rule of the path up to a trusted anchor. What later checks need is kept, the certificates
//! themselves are not. A holder then proves to have the key, with which an account is bound to the
//! certificate. From then on other pallets ask through
//! [`CertifiedActors`](seal_primitives::traits::CertifiedActors), at every use, whether the account
//! acts under a certificate that names who stands behind it and is valid at that moment.
//!
//! Keys are SM2 or P-256. A holder whose U-key signs with SM2 only, and who has no chain key, acts
//! through statements that anyone admitted hands in.
//!
//! Certificates of persons name a commitment, never the person: what stands in an extrinsic stands
//! for ever. [`seal_pki`] has the profile.
//!
//! ## Terminology
//!
//! - **Anchor**: a self-signed certificate of an authority that the consortium trusts of itself.
//! - **Authority**: a key that signs certificates and revocation lists, under an anchor of one
//!   institution. The anchor's own, or one below it.
//! - **Fingerprint**: SM3 of a certificate's DER, its name on the chain.
//! - **Link**: a certificate as its issuer names it, by authority and serial number. A path is the
//!   list of its links, the holder's first.
//! - **Holder**: whom a certificate names, by commitment (a person) or name (an organisation).
//! - **Statement**: a [`HolderStatement`](seal_primitives::HolderStatement), signed with a
//!   certificate's key. The chain counts those that it took of each certificate, and a statement
//!   states its number: none serves twice, and of several under one number one is taken.
//! - **Proof of possession**: the statement by which a holder agrees that an account acts under the
//!   certificate.
//! - **Binding**: that it does. One certificate, one account, for ever; an account may be bound to
//!   one certificate after the other.
//! - **Holder's account**: the account without a chain key that a fingerprint stands for:
//!   `Blake2b-256("sealchain/holder-account/v1" ‖ fingerprint)`. It acts by statements only.
//! - **Voucher**: that a holder vouched for a seat's session keys.
//!
//! ## Calls
//!
//! | call | who | what |
//! |---|---|---|
//! | `add_anchor` | vote | trust an authority's root |
//! | `withdraw_anchor` | vote | no longer; all under it is invalid at once |
//! | `register` | anyone admitted | have a certificate verified and kept |
//! | `revoke` | operator of the authority's institution | revoke by serial number |
//! | `submit_crl` | anyone admitted | revoke by a list that the authority signed |
//! | `bind` | the account, with a statement | act under a certificate |
//! | `bind_holder` | anyone admitted, with a statement | bind the holder's account |
//! | `act` | anyone admitted, with a statement | make one call for the account bound |
//! | `vouch_session_keys` | the account, with a statement | vouch for its session keys |
//!
//! ## Invariants
//!
//! - The list of anchors in force is exactly those not withdrawn.
//! - A certificate never changes; its links lead over known authorities to its anchor.
//! - A certificate is bound to one account at most, ever. An account's current binding has not
//!   ended, and all its earlier ones have.
//! - No revocation is dated after the chain learnt of it, and none is taken back.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]
#![cfg_attr(
	not(any(test, feature = "runtime-benchmarks")),
	deny(
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::panic,
		clippy::indexing_slicing,
		clippy::arithmetic_side_effects,
		clippy::cast_possible_truncation,
		clippy::cast_possible_wrap,
		clippy::cast_sign_loss
	)
)]

extern crate alloc;

mod acting;
mod actors;
mod anchors;
#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
mod binding;
mod crl;
mod faults;
#[cfg(feature = "runtime-benchmarks")]
pub mod fixtures;
#[cfg(test)]
mod mock;
mod registration;
mod revocation;
mod statements;
mod status;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
#[allow(clippy::cast_possible_truncation)] // The derives emit them.
pub mod types;
mod views;
mod vouching;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

/// The pallet.
// The pallet macro and the derives emit these; what we write ourselves stands in other files.
#[allow(clippy::expect_used, clippy::cast_possible_truncation)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::{boxed::Box, vec::Vec};
	use frame_support::{
		dispatch::{GetDispatchInfo, PostDispatchInfo},
		pallet_prelude::*,
		traits::{IsSubType, Time},
	};
	use frame_system::pallet_prelude::*;
	use seal_primitives::{
		traits::{ActorDirectory, InstitutionDirectory, SessionKeysOf},
		Fingerprint, InstitutionId, Moment,
	};
	use sp_core::H256;
	use sp_runtime::traits::Dispatchable;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the pallet needs from the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<Hash = H256, AccountId: From<[u8; 32]>> {
		/// The vote of the seats.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// The certificate authorities' institutions.
		type Institutions: InstitutionDirectory<Self::AccountId>;
		/// Who stands behind an account.
		type Actors: ActorDirectory<Self::AccountId>;
		/// The session keys of seats.
		type SessionKeys: SessionKeysOf<Self::AccountId>;
		/// The block's time, in milliseconds.
		type Time: Time<Moment = Moment>;
		/// The calls that a holder may make by a statement.
		type RuntimeCall: Parameter
			+ Dispatchable<RuntimeOrigin = Self::RuntimeOrigin, PostInfo = PostDispatchInfo>
			+ GetDispatchInfo
			+ IsSubType<Call<Self>>
			+ IsType<<Self as frame_system::Config>::RuntimeCall>;
		/// How many anchors may be in force at a time.
		#[pallet::constant]
		type MaxAnchors: Get<u32>;
		/// How many entries a revocation list may have. An authority with more uses `revoke`, or
		/// gives lists of a part.
		#[pallet::constant]
		type MaxCrlEntries: Get<u32>;
		/// How far ahead a statement may say until when it may be used.
		#[pallet::constant]
		type MaxStatementLifetime: Get<Moment>;
		/// Weights of the calls.
		type WeightInfo: WeightInfo;
		/// Makes the facts that benchmarks need and other pallets hold.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId>;
	}

	/// The anchors, withdrawn ones too.
	#[pallet::storage]
	pub type Anchors<T: Config> = StorageMap<_, Blake2_128Concat, Fingerprint, Anchor>;

	/// The anchors that are not withdrawn, in order of their admission.
	#[pallet::storage]
	pub type AnchorsInForce<T: Config> =
		StorageValue<_, BoundedVec<Fingerprint, T::MaxAnchors>, ValueQuery>;

	/// Who signed a certificate of a verified path.
	#[pallet::storage]
	pub type Authorities<T: Config> = StorageMap<_, Blake2_128Concat, AuthorityId, Authority>;

	/// The registered certificates.
	#[pallet::storage]
	pub type Certificates<T: Config> = StorageMap<_, Blake2_128Concat, Fingerprint, Certificate>;

	/// What authorities revoked, by serial number.
	#[pallet::storage]
	pub type Revocations<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, AuthorityId, Blake2_128Concat, Serial, Revocation>;

	/// The number of the newest revocation list that was taken of an authority.
	#[pallet::storage]
	pub type CrlNumbers<T: Config> = StorageMap<_, Blake2_128Concat, AuthorityId, CrlNumber>;

	/// The certificate under which an account acts.
	#[pallet::storage]
	pub type Bindings<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Fingerprint>;

	/// The account that acts, or acted, under a certificate.
	#[pallet::storage]
	pub type BoundAccounts<T: Config> =
		StorageMap<_, Blake2_128Concat, Fingerprint, Binding<T::AccountId>>;

	/// The fingerprint under which a certificate is or was bound. The bytes of an ECDSA signature are
	/// not unique, so one certificate can be registered under two fingerprints; its issuer and serial
	/// number are, so it is bound under one.
	#[pallet::storage]
	pub type BoundLinks<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, AuthorityId, Blake2_128Concat, Serial, Fingerprint>;

	/// How many statements were taken of a certificate's holder.
	#[pallet::storage]
	pub type Statements<T: Config> = StorageMap<_, Blake2_128Concat, Fingerprint, u32, ValueQuery>;

	/// The session keys that the holder behind an account last vouched for.
	#[pallet::storage]
	pub type SessionKeyVouchers<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Voucher>;

	/// What happened to anchors, certificates and bindings.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An anchor is trusted.
		AnchorAdded {
			/// The anchor.
			fingerprint: Fingerprint,
			/// The authority that signs with its key.
			authority: AuthorityId,
			/// Whose it is.
			institution: InstitutionId,
		},
		/// An anchor is no longer trusted, nor what stands under it.
		AnchorWithdrawn {
			/// The anchor.
			fingerprint: Fingerprint,
		},
		/// An authority below an anchor was seen for the first time.
		AuthoritySeen {
			/// The authority.
			authority: AuthorityId,
			/// The anchor.
			anchor: Fingerprint,
		},
		/// A certificate was verified and registered.
		Registered {
			/// The certificate.
			fingerprint: Fingerprint,
			/// The anchor of its path.
			anchor: Fingerprint,
			/// Who handed it in.
			by: T::AccountId,
		},
		/// A certificate was revoked, registered or not.
		Revoked {
			/// Who issued it.
			authority: AuthorityId,
			/// Its serial number.
			serial: Serial,
			/// Why.
			reason: RevocationReason,
			/// Since when, as the authority says.
			revoked: Moment,
		},
		/// A revocation list was taken.
		CrlTaken {
			/// Who signed it.
			authority: AuthorityId,
			/// Its number.
			number: CrlNumber,
			/// How many of its entries were new.
			recorded: u32,
		},
		/// An account acts under a certificate from now on.
		Bound {
			/// The account.
			account: T::AccountId,
			/// The certificate.
			fingerprint: Fingerprint,
			/// The certificate under which it acted before.
			previous: Option<Fingerprint>,
		},
		/// A call was made for an account by a statement of its certificate's holder.
		Acted {
			/// The account.
			account: T::AccountId,
			/// The certificate.
			fingerprint: Fingerprint,
			/// Who handed the statement in.
			by: T::AccountId,
			/// What became of the call.
			result: DispatchResult,
		},
		/// The holder behind a seat's account vouched for its session keys.
		SessionKeysVouched {
			/// The account.
			account: T::AccountId,
			/// The certificate.
			fingerprint: Fingerprint,
			/// Blake2b-256 of the encoded keys.
			keys: H256,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// No certificate with this fingerprint is registered. Register it first.
		NotFound,
		/// The certificate is registered already, or the anchor was added before. One that was
		/// withdrawn does not come back: the authority needs a new root certificate.
		AlreadyExists,
		/// No anchor has this fingerprint.
		AnchorNotFound,
		/// The anchor is withdrawn.
		AnchorWithdrawn,
		/// As many anchors are in force as may be. Withdraw one first.
		TooManyAnchors,
		/// An anchor needs the number of its authority's licence, in UTF-8.
		LicenceUnfit,
		/// No authority of this name was seen in a verified path.
		AuthorityNotFound,
		/// The caller does not operate the institution that the authority belongs to.
		NotAuthorized,

		/// The chain of certificates is empty.
		ChainEmpty,
		/// Two authorities of the path bear the same name, so that there may be several paths. Leave
		/// the anchor's own certificate out.
		ChainAmbiguous,
		/// A certificate or list is not well-formed DER of the profile.
		Malformed,
		/// A name is longer than 512 bytes of DER, or a key identifier longer than 64.
		NameTooLong,
		/// A key or signature is neither SM2 with SM3 nor ECDSA over P-256 with SHA-256.
		UnsupportedAlgorithm,
		/// A signature under a certificate or list is not its issuer's.
		WrongSignature,
		/// A certificate is not valid yet.
		NotYetValid,
		/// A certificate is not valid any more.
		Expired,
		/// A certificate or list names another issuer than the one given, or another key of it. Give
		/// the holder's certificate first, each issuer's after what it issued, and no others.
		IssuerMismatch,
		/// A certificate was issued with one that is no authority's.
		NotAuthority,
		/// More authorities stand below one than it or the limits allow.
		PathTooLong,
		/// A key is not for signing what it signs: an authority's not for certificates or lists, or a
		/// holder's not for signatures.
		KeyUsageUnfit,
		/// A certificate has a critical extension that nobody here understands, or one that the
		/// profile does not allow.
		ExtensionUnfit,
		/// A certificate names a natural person. Ask the authority for one with a pseudonym: the
		/// person's commitment.
		PersonNamed,
		/// The certificate is an authority's where a holder's belongs, or its subject is of neither
		/// form of the profile.
		SubjectUnfit,
		/// The certificate, or an authority's above it, is revoked.
		CertificateRevoked,

		/// A serial number is not empty and has no leading zero.
		SerialMalformed,
		/// The certificate is revoked already.
		AlreadyRevoked,
		/// A revocation is dated after the block's time.
		RevokedInFuture,
		/// The list is a delta, or of a part of the certificates only. Give the whole one.
		CrlPartial,
		/// The list has no number, so nothing tells that it is the newest.
		CrlUnnumbered,
		/// A list of this number, or a newer one, was taken already.
		CrlOutdated,
		/// The list is dated after the block's time.
		CrlInFuture,
		/// The list has more entries than one call may bring.
		TooManyEntries,

		/// The statement may not be used any more. Sign a new one.
		StatementExpired,
		/// The statement may be used for longer than statements may. Sign one that ends sooner.
		StatementTooLong,
		/// The signature is not by the certificate's key over this statement: look at the chain, the
		/// account, the fingerprint, the purpose, the number and the end that were signed.
		BadSignature,
		/// The certificate is or was bound to an account. Get another one.
		AlreadyBound,
		/// The account is bound to no certificate, or the certificate to no account.
		NotBound,
		/// Nobody admitted the account, or not any more.
		NotAdmitted,
		/// The certificate names somebody else than who stands behind the account.
		HolderMismatch,
		/// The call is itself one by statement.
		Nested,
		/// The account has set no session keys.
		NoSessionKeys,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Trust the root of an institution's certificate authority. `der` is its self-signed
		/// certificate, `licence` the number of the authority's licence.
		///
		/// ## Origin
		/// The vote of the seats.
		///
		/// ## Errors
		/// `LicenceUnfit`, `AlreadyExists`, `TooManyAnchors`; the institutions', if the institution
		/// is no certificate authority; those of a certificate: `Malformed` … `PersonNamed`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::add_anchor())]
		pub fn add_anchor(
			origin: OriginFor<T>,
			der: CertificateDer,
			institution: InstitutionId,
			licence: Licence,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_add_anchor(der, institution, licence)
		}

		/// Trust an anchor no longer, for good: at once no certificate under it is valid.
		///
		/// ## Origin
		/// The vote of the seats.
		///
		/// ## Errors
		/// `AnchorNotFound`, `AnchorWithdrawn`.
		#[pallet::call_index(1)]
		#[pallet::weight((T::WeightInfo::withdraw_anchor(), DispatchClass::Operational))]
		pub fn withdraw_anchor(origin: OriginFor<T>, fingerprint: Fingerprint) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_withdraw_anchor(fingerprint)
		}

		/// Have a holder's certificate verified against an anchor, at the block's time, and keep
		/// what later checks need. `chain` has the certificate first and each issuer's after it, up
		/// to below the anchor.
		///
		/// Hand in no certificate with a person's name: it would be refused, and stand in the block
		/// all the same.
		///
		/// ## Origin
		/// Anyone admitted.
		///
		/// ## Errors
		/// `AnchorNotFound`, `AnchorWithdrawn`, `ChainEmpty`, `AlreadyExists`; the institutions', if
		/// the anchor's institution is suspended, removed, or no certificate authority any more;
		/// those of a certificate: `ChainAmbiguous` … `CertificateRevoked`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::register(chain.len().try_into().unwrap_or(u32::MAX)))]
		pub fn register(origin: OriginFor<T>, chain: Chain, anchor: Fingerprint) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_register(by, chain, anchor)
		}

		/// Revoke a certificate by its serial number, registered or not, for good. `revoked` is since
		/// when, as the authority says.
		///
		/// ## Origin
		/// The operator of the institution that the authority belongs to.
		///
		/// ## Errors
		/// `SerialMalformed`, `RevokedInFuture`, `AuthorityNotFound`, `NotAuthorized`,
		/// `AlreadyRevoked`; the institutions', if the institution is suspended.
		#[pallet::call_index(3)]
		#[pallet::weight((T::WeightInfo::revoke(), DispatchClass::Operational))]
		pub fn revoke(
			origin: OriginFor<T>,
			authority: AuthorityId,
			serial: Serial,
			reason: RevocationReason,
			revoked: Moment,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_revoke(who, authority, serial, reason, revoked)
		}

		/// Revoke what an authority's revocation list names and is not revoked yet, for good:
		/// entries on hold too. The list's signature is the authority's word, so a suspended
		/// institution's lists are taken as well.
		///
		/// ## Origin
		/// Anyone admitted.
		///
		/// ## Errors
		/// `AuthorityNotFound`, `AnchorWithdrawn`, `CertificateRevoked` (the authority's own),
		/// `Malformed`, `ExtensionUnfit`, `KeyUsageUnfit`, `IssuerMismatch`, `CrlPartial`, `CrlUnnumbered`, `CrlOutdated`, `CrlInFuture`,
		/// `TooManyEntries`, `UnsupportedAlgorithm`, `WrongSignature`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::submit_crl(Pallet::<T>::most_entries(crl.len())))]
		pub fn submit_crl(
			origin: OriginFor<T>,
			authority: AuthorityId,
			crl: CrlDer,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let entries = Self::do_submit_crl(authority, crl)?;
			Ok(Some(T::WeightInfo::submit_crl(entries)).into())
		}

		/// Act under a certificate from now on. `signature` is by the certificate's key over the
		/// statement with the purpose `Bind`; `not_after` is until when that may be used. The
		/// account's earlier binding ends.
		///
		/// ## Origin
		/// The account.
		///
		/// ## Errors
		/// `StatementExpired`, `StatementTooLong`, `NotFound`, `AlreadyBound`, `CertificateRevoked`,
		/// `NotYetValid`, `Expired`, `AnchorWithdrawn`, `NotAdmitted`, `HolderMismatch`,
		/// `BadSignature`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::bind())]
		pub fn bind(
			origin: OriginFor<T>,
			fingerprint: Fingerprint,
			not_after: Moment,
			signature: StatementSignature,
		) -> DispatchResult {
			let account = ensure_signed(origin)?;
			Self::do_bind(account, fingerprint, not_after, signature)
		}

		/// Bind a certificate to its holder's account, for holders without a chain key. The account
		/// is the one that [`holder_account`](Self::holder_account) tells, and must be admitted: an
		/// enterprise adds it as a member first, with the person's commitment. The statement is as
		/// for `bind`, with that account.
		///
		/// ## Origin
		/// Anyone admitted.
		///
		/// ## Errors
		/// As for `bind`.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::bind_holder())]
		pub fn bind_holder(
			origin: OriginFor<T>,
			fingerprint: Fingerprint,
			not_after: Moment,
			signature: StatementSignature,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_bind(Self::holder_account(fingerprint), fingerprint, not_after, signature)
		}

		/// Make one call for the account that is bound to a certificate, as if the account had
		/// signed it. `signature` is by the certificate's key over the statement with the purpose
		/// `Call` and the hash of `call`. The statement is used up even if the call fails; the event
		/// tells what became of it.
		///
		/// Who hands it in pays with their quota.
		///
		/// ## Origin
		/// Anyone admitted.
		///
		/// ## Errors
		/// `Nested`, `StatementExpired`, `StatementTooLong`, `NotBound`, `NotAdmitted`,
		/// `HolderMismatch`, `CertificateRevoked`, `NotYetValid`, `Expired`, `AnchorWithdrawn`,
		/// `BadSignature`.
		#[pallet::call_index(7)]
		#[pallet::weight({
			let inner = call.get_dispatch_info();
			(T::WeightInfo::act().saturating_add(inner.call_weight), inner.class)
		})]
		pub fn act(
			origin: OriginFor<T>,
			fingerprint: Fingerprint,
			call: Box<<T as Config>::RuntimeCall>,
			not_after: Moment,
			signature: StatementSignature,
		) -> DispatchResultWithPostInfo {
			let by = ensure_signed(origin)?;
			Self::do_act(by, fingerprint, *call, not_after, signature)
		}

		/// Vouch for the session keys that the account has set, so that finality names who stands
		/// behind it. `signature` is by the key of the certificate to which the account is bound,
		/// over the statement with the purpose `SessionKeys` and the keys' hash.
		///
		/// ## Origin
		/// A seat's account.
		///
		/// ## Errors
		/// `StatementExpired`, `StatementTooLong`, `NotBound`, `NotAdmitted`, `HolderMismatch`,
		/// `CertificateRevoked`, `NotYetValid`, `Expired`, `AnchorWithdrawn`, `NoSessionKeys`,
		/// `BadSignature`.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::vouch_session_keys())]
		pub fn vouch_session_keys(
			origin: OriginFor<T>,
			fingerprint: Fingerprint,
			not_after: Moment,
			signature: StatementSignature,
		) -> DispatchResult {
			let account = ensure_signed(origin)?;
			Self::do_vouch_session_keys(account, fingerprint, not_after, signature)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What is known of a certificate.
		pub fn certificate(fingerprint: Fingerprint) -> Option<CertificateFacts<T::AccountId>> {
			Self::facts(fingerprint)
		}

		/// How a certificate stood, stands or will stand at a time, by what is known now.
		pub fn status(fingerprint: Fingerprint, at: Moment) -> CertificateStatus {
			Self::status_of(fingerprint, at)
		}

		/// The certificate under which an account acts.
		pub fn binding(account: T::AccountId) -> Option<(Fingerprint, Binding<T::AccountId>)> {
			Self::bindings_of(account).next()
		}

		/// The certificates under which an account acts and acted, newest first; the newest 64.
		pub fn bindings(account: T::AccountId) -> Vec<(Fingerprint, Binding<T::AccountId>)> {
			Self::bindings_of(account).take(64).collect()
		}

		/// The anchors in force.
		pub fn anchors() -> Vec<AnchorFacts> {
			Self::anchors_in_force()
		}

		/// What is known of an authority.
		pub fn authority(id: AuthorityId) -> Option<Authority> {
			Authorities::<T>::get(id)
		}

		/// What is known of the revocation of a certificate.
		pub fn revocation(authority: AuthorityId, serial: Serial) -> Option<Revocation> {
			Revocations::<T>::get(authority, serial)
		}

		/// The account that a certificate's holder acts through without a chain key.
		pub fn account_of_holder(fingerprint: Fingerprint) -> T::AccountId {
			Self::holder_account(fingerprint)
		}

		/// The voucher for the session keys that an account has set now; None if nobody vouched for
		/// them. Whether the certificate still stands is another question.
		pub fn session_keys_voucher(account: T::AccountId) -> Option<Voucher> {
			Self::current_voucher(&account)
		}
	}
}
