//! # Enterprise identity
//!
//! Enterprises, their legal representatives and the people who act for them.
//!
//! ## Overview
//!
//! The registrar (market supervision) registers an enterprise under its Unified Social Credit Code
//! and, in the same act, may give it its first seal. Registration admits the legal representative's
//! account, who then names members with roles: their accounts are admitted and removed here, so
//! nobody acts for an enterprise that it did not name. What the registrar changes later reaches the
//! seals through [`EnterpriseObserver`](seal_primitives::traits::EnterpriseObserver); grants,
//! consents and requests end by themselves, because they carry the enterprise's epoch. Other
//! pallets ask through [`MemberDirectory`](seal_primitives::traits::MemberDirectory) and
//! [`GroupDirectory`](seal_primitives::traits::GroupDirectory).
//!
//! Whoever decides or acts for an enterprise is a person whom public security attested. Of natural
//! persons nothing stands here but commitments: to their real-name attestation, and to the name of
//! a sole proprietor.
//!
//! A head office and its subsidiaries form a group if both want it: the subsidiary consents, the
//! head accepts. It gives neither a right over the other's seals or people by itself.
//!
//! ## Terminology
//!
//! - **Controller**: who decides for the enterprise: its legal representative, or its liquidator
//!   once its licence is revoked.
//! - **Member**: a person who acts for the enterprise in roles. Controllers hold no role.
//! - **Attestation (实名核验)**: public security's word that a person is who they say, kept under
//!   a salted commitment, their **identity**. It may be withdrawn: then the person is not known. They
//!   keep their place, but neither decide nor hold a role until they are attested again, and they
//!   take no other place.
//! - **Epoch**: a number that rises when the name, the controller or the standing changes; what was
//!   given under an older one has ended.
//! - **Suspension**: the registrar's; it freezes the seals until reinstatement.
//! - **Revocation of the licence (吊销)**: the enterprise lives on under a liquidator.
//! - **Deregistration (注销)**: its end. The record stays, its seals end, its people are removed.
//! - **Group (集团)**: a head and its subsidiaries, in one level: a subsidiary has one head, and heads
//!   no group itself. So there are no chains and no circles.
//!
//! ## Calls
//!
//! | call | who | what |
//! |---|---|---|
//! | `register` | registrar | register an enterprise, with its first seal if given |
//! | `add_member`, `set_roles`, `remove_member` | controller | name and dismiss members |
//! | `leave` | member | stop acting for the enterprise |
//! | `suspend`, `reinstate` | registrar | freeze its seals, and release them |
//! | `revoke_licence` | registrar | hand it to a liquidator |
//! | `deregister` | registrar | end it |
//! | `rename` | registrar | change its name |
//! | `change_legal_representative` | registrar | another person decides for it |
//! | `attest_persons`, `withdraw_attestation` | attesting seat | vouch for persons, or no longer |
//! | `replace_liquidator` | registrar | another account or person winds it up |
//! | `join_group` | subsidiary's controller | consent to a head |
//! | `accept_subsidiary` | head's controller | take a consenting subsidiary in |
//! | `leave_group` | controller of either | end it, or a consent to it |
//!
//! ## Invariants
//!
//! - The controller and the members of every enterprise that is not deregistered, and only they,
//!   are in the account book as its members; one account is in one enterprise.
//! - An enterprise's count of members is that of its member records; a deregistered one has none.
//! - An enterprise has a liquidator exactly while its licence is revoked.
//! - Who stands in an enterprise was attested, and stands there under one account.
//! - A subsidiary is in its head's list and in no other; a head is no subsidiary; neither is
//!   deregistered.

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

mod attestations;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod directory;
mod groups;
mod members;
#[cfg(test)]
mod mock;
mod registration;
mod standing;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
#[allow(clippy::cast_possible_truncation)] // The derives emit them.
mod types;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use pallet::*;
pub use types::{
	Affiliation, AffiliationState, Attestation, Enterprise, EnterpriseName, Identities, Member,
};
pub use weights::WeightInfo;

/// The pallet.
// The pallet macro and the derives emit these; what we write ourselves stands in other files.
#[allow(clippy::expect_used, clippy::cast_possible_truncation)]
#[frame_support::pallet]
pub mod pallet {
	use crate::{
		Affiliation, Attestation, Enterprise, EnterpriseName, Identities, Member, WeightInfo,
	};
	use frame_support::{pallet_prelude::*, traits::Time};
	use frame_system::pallet_prelude::*;
	use seal_primitives::{
		traits::{AccountBook, EnterpriseObserver, FirstSeal, FirstSealIssuer},
		Commitment, CreditCode, Moment, Roles, SeatId,
	};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// What the pallet needs from the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// A seat that may register enterprises and change what is registered of them.
		type RegistrarOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = SeatId>;
		/// A seat that may attest persons: public security.
		type AttestationOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = SeatId>;
		/// The accounts that may submit.
		type Accounts: AccountBook<Self::AccountId>;
		/// Who is told what happens to an enterprise: its seals.
		type Observer: EnterpriseObserver;
		/// Who gives an enterprise its first seal.
		type FirstSeals: FirstSealIssuer;
		/// The time of the block, in milliseconds.
		type Time: Time<Moment = Moment>;
		/// The most members that one enterprise may have beside its controller.
		#[pallet::constant]
		type MaxMembers: Get<u32>;
		/// The most subsidiaries that one head may have.
		#[pallet::constant]
		type MaxSubsidiaries: Get<u32>;
		/// What each call weighs.
		type WeightInfo: WeightInfo;
		/// Sets up what other pallets must hold for the benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::BenchmarkHelper;
	}

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// Every enterprise ever registered, by its credit code.
	#[pallet::storage]
	pub type Enterprises<T: Config> =
		StorageMap<_, Blake2_128Concat, CreditCode, Enterprise<T::AccountId>>;

	/// The members of an enterprise, its controller not among them.
	#[pallet::storage]
	pub type Members<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, CreditCode, Blake2_128Concat, T::AccountId, Member>;

	/// Every person ever attested, by their identity: the commitment under which they are known.
	#[pallet::storage]
	pub type Attestations<T: Config> = StorageMap<_, Blake2_128Concat, Commitment, Attestation>;

	/// Under which account a person stands in an enterprise, as its controller or a member.
	#[pallet::storage]
	pub type Persons<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		CreditCode,
		Blake2_128Concat,
		Commitment,
		T::AccountId,
	>;

	/// The head that a subsidiary has, or consented to.
	#[pallet::storage]
	pub type Affiliations<T: Config> = StorageMap<_, Blake2_128Concat, CreditCode, Affiliation>;

	/// The subsidiaries of a head, in the order in which they joined.
	#[pallet::storage]
	pub type Subsidiaries<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		CreditCode,
		BoundedVec<CreditCode, T::MaxSubsidiaries>,
		ValueQuery,
	>;

	/// What happened to enterprises and their people.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An enterprise was registered.
		Registered {
			/// The enterprise.
			code: CreditCode,
			/// The account that decides for it.
			legal_representative: T::AccountId,
			/// The seat that registered it.
			by: SeatId,
			/// Whether the registrar accepted a wrong check character.
			code_overridden: bool,
		},
		/// A member was named.
		MemberAdded {
			/// The enterprise.
			code: CreditCode,
			/// The member.
			account: T::AccountId,
			/// What they may do.
			roles: Roles,
		},
		/// A member's roles were replaced.
		RolesSet {
			/// The enterprise.
			code: CreditCode,
			/// The member.
			account: T::AccountId,
			/// What they may do from now on.
			roles: Roles,
		},
		/// A member was dismissed.
		MemberRemoved {
			/// The enterprise.
			code: CreditCode,
			/// Who was a member.
			account: T::AccountId,
		},
		/// A member left.
		MemberLeft {
			/// The enterprise.
			code: CreditCode,
			/// Who was a member.
			account: T::AccountId,
		},
		/// An enterprise was suspended.
		Suspended {
			/// The enterprise.
			code: CreditCode,
			/// The seat that suspended it.
			by: SeatId,
		},
		/// An enterprise's suspension ended.
		Reinstated {
			/// The enterprise.
			code: CreditCode,
			/// The seat that reinstated it.
			by: SeatId,
		},
		/// An enterprise's licence was revoked.
		LicenceRevoked {
			/// The enterprise.
			code: CreditCode,
			/// The account that decides for it from now on.
			liquidator: T::AccountId,
			/// The seat that revoked it.
			by: SeatId,
		},
		/// An enterprise was deregistered.
		Deregistered {
			/// The enterprise.
			code: CreditCode,
			/// The seat that deregistered it.
			by: SeatId,
		},
		/// An enterprise's name changed.
		Renamed {
			/// The enterprise.
			code: CreditCode,
			/// Its name from now on.
			name: EnterpriseName,
			/// The seat that registered the change.
			by: SeatId,
		},
		/// Another person is an enterprise's legal representative.
		LegalRepresentativeChanged {
			/// The enterprise.
			code: CreditCode,
			/// The account that decided for it.
			old: T::AccountId,
			/// The account that decides for it from now on.
			new: T::AccountId,
			/// The seat that registered the change.
			by: SeatId,
		},
		/// Persons were attested.
		PersonsAttested {
			/// How many.
			count: u32,
			/// The seat that attested them.
			by: SeatId,
		},
		/// A person's attestation was withdrawn.
		AttestationWithdrawn {
			/// The person.
			identity: Commitment,
			/// The seat that withdrew it.
			by: SeatId,
		},
		/// Another account, or another person, winds an enterprise up.
		LiquidatorReplaced {
			/// The enterprise.
			code: CreditCode,
			/// The account that decided for it.
			old: T::AccountId,
			/// The account that decides for it from now on.
			new: T::AccountId,
			/// The seat that registered the change.
			by: SeatId,
		},
		/// An enterprise consented to be a head's subsidiary. It is not yet.
		SubsidiaryConsented {
			/// The enterprise.
			subsidiary: CreditCode,
			/// The head.
			head: CreditCode,
		},
		/// A consent to a head ended: either of the two did not want it any more, or the enterprise
		/// was deregistered.
		ConsentEnded {
			/// The enterprise that had consented.
			subsidiary: CreditCode,
			/// The head.
			head: CreditCode,
		},
		/// A head accepted a subsidiary into its group.
		SubsidiaryJoined {
			/// The subsidiary.
			subsidiary: CreditCode,
			/// The head.
			head: CreditCode,
		},
		/// A subsidiary is in its head's group no longer: either of the two ended it, or was
		/// deregistered.
		SubsidiaryLeft {
			/// The enterprise that was a subsidiary.
			subsidiary: CreditCode,
			/// The head.
			head: CreditCode,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// No enterprise is registered under this credit code.
		NotFound,
		/// An enterprise is, or was, registered under this credit code.
		AlreadyExists,
		/// The credit code has a character outside the alphabet of GB 32100-2015, or a letter
		/// where a digit belongs.
		CreditCodeMalformed,
		/// The credit code's characters 3 to 8 are no region of GB/T 2260.
		CreditCodeRegion,
		/// A check character of the credit code is wrong. If the code was issued so, the registrar
		/// may register it with `override_check`, on record.
		CreditCodeCheck,
		/// The credit code is right, so there is no check to override.
		NothingToOverride,
		/// The name is empty.
		NameEmpty,
		/// The name is no UTF-8 text.
		NameNotText,
		/// The enterprise bears this name already.
		SameName,
		/// The caller is not who decides for the enterprise: neither its legal representative nor,
		/// once its licence is revoked, its liquidator.
		NotController,
		/// The account is no member of the enterprise.
		NotMember,
		/// The account is a member of the enterprise already. Change its roles instead.
		AlreadyMember,
		/// The enterprise has as many members as may be. Remove one first.
		TooManyMembers,
		/// A member needs at least one role.
		RolesEmpty,
		/// The enterprise is suspended. The registrar can reinstate it.
		Suspended,
		/// The enterprise is not suspended, so there is nothing to end.
		NotSuspended,
		/// The enterprise's licence is revoked: its liquidator winds it up.
		LicenceRevoked,
		/// The enterprise is deregistered. It does not come back.
		Deregistered,
		/// The account decides for the enterprise already. Name another account.
		SameAccount,
		/// The person is not attested, or their attestation was withdrawn. Public security attests
		/// persons.
		NotAttested,
		/// The person is attested already, or named twice.
		AlreadyAttested,
		/// Nobody is named who is to be attested.
		NobodyNamed,
		/// The person acts for the enterprise under another account already. Remove that member
		/// first.
		SamePerson,
		/// The enterprise's licence is not revoked, so it has no liquidator.
		LicenceNotRevoked,
		/// An enterprise is no subsidiary of itself. Name another head.
		SameEnterprise,
		/// The enterprise is a subsidiary already. It leaves its group first.
		AlreadySubsidiary,
		/// The enterprise heads a group, so it is nobody's subsidiary. Its subsidiaries leave first.
		HeadsGroup,
		/// The head is a subsidiary itself, and a group has one level. Name the head's own head.
		HeadIsSubsidiary,
		/// The enterprise did not consent to this head. Its controller calls `join_group` first.
		NotConsented,
		/// The enterprise's name, controller or standing changed since it consented. Its controller
		/// consents anew.
		ConsentOutdated,
		/// The head has as many subsidiaries as may be. One leaves first.
		TooManySubsidiaries,
		/// The enterprise is no subsidiary, and has not consented to be one, of a group of the
		/// caller's.
		NotInGroup,
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
		/// Register an enterprise, admit its legal representative's account, and give it its
		/// first seal if one is handed in. `identity` is the commitment under which the legal
		/// representative was attested. `override_check` accepts a code that was issued
		/// with a wrong check character.
		///
		/// ## Origin
		/// A seat that may register enterprises.
		///
		/// ## Errors
		/// `CreditCodeMalformed`, `CreditCodeRegion`, `CreditCodeCheck`, `NothingToOverride`,
		/// `NameEmpty`, `NameNotText`, `AlreadyExists`, `NotAttested`; the account book's, if the
		/// account is admitted already; the first seal's.
		#[pallet::call_index(0)]
		#[pallet::weight(match first_seal {
			Some(_) => T::WeightInfo::register_with_first_seal(),
			None => T::WeightInfo::register(),
		})]
		pub fn register(
			origin: OriginFor<T>,
			code: CreditCode,
			name: EnterpriseName,
			legal_representative: T::AccountId,
			identity: Commitment,
			override_check: bool,
			first_seal: Option<FirstSeal>,
		) -> DispatchResult {
			let by = T::RegistrarOrigin::ensure_origin(origin)?;
			Self::do_register(
				by,
				code,
				name,
				legal_representative,
				identity,
				override_check,
				first_seal,
			)
		}

		/// Name a member of the caller's enterprise and admit their account. `identity` is the
		/// commitment under which they were attested.
		///
		/// ## Origin
		/// Signed by the enterprise's controller.
		///
		/// ## Errors
		/// `NotController`, `Suspended`, `NotAttested` (the caller, or who is named), `RolesEmpty`,
		/// `AlreadyMember`, `TooManyMembers`, `SamePerson`; the account book's, if the account acts
		/// for someone else.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::add_member())]
		pub fn add_member(
			origin: OriginFor<T>,
			account: T::AccountId,
			roles: Roles,
			identity: Commitment,
		) -> DispatchResult {
			let controller = ensure_signed(origin)?;
			Self::do_add_member(&controller, account, roles, identity)
		}

		/// Replace a member's roles.
		///
		/// ## Origin
		/// Signed by the enterprise's controller.
		///
		/// ## Errors
		/// `NotController`, `Suspended`, `NotAttested` (the caller), `RolesEmpty`, `NotMember`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::set_roles())]
		pub fn set_roles(
			origin: OriginFor<T>,
			account: T::AccountId,
			roles: Roles,
		) -> DispatchResult {
			let controller = ensure_signed(origin)?;
			Self::do_set_roles(&controller, account, roles)
		}

		/// Dismiss a member: their account may no longer submit.
		///
		/// ## Origin
		/// Signed by the enterprise's controller.
		///
		/// ## Errors
		/// `NotController`, `Suspended`, `NotAttested` (the caller), `NotMember`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::remove_member())]
		pub fn remove_member(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
			let controller = ensure_signed(origin)?;
			Self::do_remove_member(&controller, account)
		}

		/// Leave the enterprise, which may be suspended: the caller's account may no longer submit.
		///
		/// ## Origin
		/// Signed by the member.
		///
		/// ## Errors
		/// `NotMember`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::leave())]
		pub fn leave(origin: OriginFor<T>) -> DispatchResult {
			let member = ensure_signed(origin)?;
			Self::do_leave(member)
		}

		/// Suspend an enterprise: its seals freeze at once.
		///
		/// ## Origin
		/// A seat that may register enterprises.
		///
		/// ## Errors
		/// `NotFound`, `Suspended`, `LicenceRevoked`, `Deregistered`.
		#[pallet::call_index(5)]
		#[pallet::weight((
			T::WeightInfo::suspend(T::Observer::max_seals()),
			DispatchClass::Operational,
		))]
		pub fn suspend(origin: OriginFor<T>, code: CreditCode) -> DispatchResult {
			let by = T::RegistrarOrigin::ensure_origin(origin)?;
			Self::do_suspend(by, code)
		}

		/// End an enterprise's suspension: what froze with it is in force again.
		///
		/// ## Origin
		/// A seat that may register enterprises.
		///
		/// ## Errors
		/// `NotFound`, `NotSuspended`, `Deregistered`.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::reinstate(T::Observer::max_seals()))]
		pub fn reinstate(origin: OriginFor<T>, code: CreditCode) -> DispatchResult {
			let by = T::RegistrarOrigin::ensure_origin(origin)?;
			Self::do_reinstate(by, code)
		}

		/// Revoke an enterprise's licence (吊销): it lives on, and its liquidator decides for it.
		/// The liquidator may be a member, who then is one no longer. The legal representative's
		/// account may no longer submit.
		///
		/// ## Origin
		/// A seat that may register enterprises.
		///
		/// ## Errors
		/// `NotFound`, `Suspended`, `LicenceRevoked`, `Deregistered`, `SameAccount`, `NotAttested`,
		/// `SamePerson`; the account book's, if the account acts for someone else.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::revoke_licence())]
		pub fn revoke_licence(
			origin: OriginFor<T>,
			code: CreditCode,
			liquidator: T::AccountId,
			identity: Commitment,
		) -> DispatchResult {
			let by = T::RegistrarOrigin::ensure_origin(origin)?;
			Self::do_revoke_licence(by, code, liquidator, identity)
		}

		/// Deregister an enterprise (注销): its seals end, it leaves its group or its own group ends,
		/// and nobody acts for it any more. Its record stays.
		///
		/// ## Origin
		/// A seat that may register enterprises.
		///
		/// ## Errors
		/// `NotFound`, `Deregistered`.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::deregister(
			T::MaxMembers::get(),
			T::Observer::max_seals(),
			T::MaxSubsidiaries::get(),
		))]
		pub fn deregister(origin: OriginFor<T>, code: CreditCode) -> DispatchResultWithPostInfo {
			let by = T::RegistrarOrigin::ensure_origin(origin)?;
			let (members, subsidiaries) = Self::do_deregister(by, code)?;
			let seals = T::Observer::max_seals();
			Ok(Some(T::WeightInfo::deregister(members, seals, subsidiaries)).into())
		}

		/// Change an enterprise's name: seals that bear the old one go out of use until replaced,
		/// and what hung on it ends.
		///
		/// ## Origin
		/// A seat that may register enterprises.
		///
		/// ## Errors
		/// `NameEmpty`, `NameNotText`, `NotFound`, `Suspended`, `LicenceRevoked`, `Deregistered`,
		/// `SameName`.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::rename(T::Observer::max_seals()))]
		pub fn rename(
			origin: OriginFor<T>,
			code: CreditCode,
			name: EnterpriseName,
		) -> DispatchResult {
			let by = T::RegistrarOrigin::ensure_origin(origin)?;
			Self::do_rename(by, code, name)
		}

		/// Change an enterprise's legal representative, who may be a member and then is one no
		/// longer. The old one's account may no longer submit, and what hung on it ends.
		///
		/// ## Origin
		/// A seat that may register enterprises.
		///
		/// ## Errors
		/// `NotFound`, `Suspended`, `LicenceRevoked`, `Deregistered`, `SameAccount`, `NotAttested`,
		/// `SamePerson`; the account book's, if the account acts for someone else.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::change_legal_representative())]
		pub fn change_legal_representative(
			origin: OriginFor<T>,
			code: CreditCode,
			account: T::AccountId,
			identity: Commitment,
		) -> DispatchResult {
			let by = T::RegistrarOrigin::ensure_origin(origin)?;
			Self::do_change_legal_representative(by, code, account, identity)
		}

		/// Attest that persons are who they say, each under a salted commitment of which they keep
		/// the opening. One whose attestation was withdrawn may be attested again.
		///
		/// ## Origin
		/// A seat that may attest persons.
		///
		/// ## Errors
		/// `NobodyNamed`, `AlreadyAttested`.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::attest_persons(
			identities.len().try_into().unwrap_or(u32::MAX),
		))]
		pub fn attest_persons(origin: OriginFor<T>, identities: Identities) -> DispatchResult {
			let by = T::AttestationOrigin::ensure_origin(origin)?;
			Self::do_attest_persons(by, identities)
		}

		/// Withdraw a person's attestation: wherever they stand, they neither decide nor hold a role
		/// from now on, until they are attested again.
		///
		/// ## Origin
		/// A seat that may attest persons, whether or not it attested this one.
		///
		/// ## Errors
		/// `NotAttested`.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::withdraw_attestation())]
		pub fn withdraw_attestation(origin: OriginFor<T>, identity: Commitment) -> DispatchResult {
			let by = T::AttestationOrigin::ensure_origin(origin)?;
			Self::do_withdraw_attestation(by, identity)
		}

		/// Let another account decide for an enterprise whose licence is revoked: the same
		/// liquidator's, whose key is lost, or another liquidator's, who may be a member and then is
		/// one no longer. The old account may no longer submit, and what hung on it ends.
		///
		/// ## Origin
		/// A seat that may register enterprises.
		///
		/// ## Errors
		/// `NotFound`, `LicenceNotRevoked`, `Deregistered`, `SameAccount`, `NotAttested`,
		/// `SamePerson`; the account book's, if the account acts for someone else.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::replace_liquidator())]
		pub fn replace_liquidator(
			origin: OriginFor<T>,
			code: CreditCode,
			liquidator: T::AccountId,
			identity: Commitment,
		) -> DispatchResult {
			let by = T::RegistrarOrigin::ensure_origin(origin)?;
			Self::do_replace_liquidator(by, code, liquidator, identity)
		}

		/// Consent that the caller's enterprise be a subsidiary of a head. It takes the place of a
		/// consent that was not accepted yet, and holds until the enterprise's name, controller or
		/// standing changes.
		///
		/// ## Origin
		/// Signed by the enterprise's controller.
		///
		/// ## Errors
		/// `NotController`, `NotAttested` (the caller), `SameEnterprise`, `AlreadySubsidiary`,
		/// `HeadsGroup`, `HeadIsSubsidiary`; `Suspended`, `LicenceRevoked` of either enterprise;
		/// `NotFound`, `Deregistered` of the head.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::join_group())]
		pub fn join_group(origin: OriginFor<T>, head: CreditCode) -> DispatchResult {
			let controller = ensure_signed(origin)?;
			Self::do_join_group(&controller, head)
		}

		/// Accept an enterprise that consented to be the subsidiary of the caller's.
		///
		/// ## Origin
		/// Signed by the head's controller.
		///
		/// ## Errors
		/// `NotController`, `NotAttested` (the caller), `NotConsented`, `ConsentOutdated`,
		/// `AlreadySubsidiary`, `HeadsGroup`, `HeadIsSubsidiary`, `TooManySubsidiaries`;
		/// `Suspended`, `LicenceRevoked` of either enterprise.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::accept_subsidiary())]
		pub fn accept_subsidiary(origin: OriginFor<T>, subsidiary: CreditCode) -> DispatchResult {
			let controller = ensure_signed(origin)?;
			Self::do_accept_subsidiary(&controller, subsidiary)
		}

		/// End a subsidiary's place in a group, or its consent to one. The other side need not agree.
		///
		/// ## Origin
		/// Signed by the controller of the subsidiary or of its head.
		///
		/// ## Errors
		/// `NotController`, `Suspended` (the caller's enterprise), `NotAttested` (the caller),
		/// `NotInGroup`.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::leave_group())]
		pub fn leave_group(origin: OriginFor<T>, subsidiary: CreditCode) -> DispatchResult {
			let controller = ensure_signed(origin)?;
			Self::do_leave_group(&controller, subsidiary)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What is registered of an enterprise.
		pub fn enterprise(code: CreditCode) -> Option<Enterprise<T::AccountId>> {
			Enterprises::<T>::get(code)
		}

		/// What an account may do for an enterprise as its member.
		pub fn member(code: CreditCode, account: T::AccountId) -> Option<Member> {
			Members::<T>::get(code, account)
		}

		/// Public security's word about a person, withdrawn or not.
		pub fn attestation(identity: Commitment) -> Option<Attestation> {
			Attestations::<T>::get(identity)
		}

		/// The head of the group in which an enterprise is a subsidiary.
		pub fn head_of(code: CreditCode) -> Option<CreditCode> {
			Affiliations::<T>::get(code).and_then(|affiliation| affiliation.joined())
		}

		/// The subsidiaries of an enterprise.
		pub fn subsidiaries(code: CreditCode) -> BoundedVec<CreditCode, T::MaxSubsidiaries> {
			Subsidiaries::<T>::get(code)
		}
	}
}
