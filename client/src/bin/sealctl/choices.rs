//! The chain's enumerations as arguments.

use clap::ValueEnum;
use seal_primitives as chain;
use sealchain_client::api::runtime_types::{
	pallet_certificates::types as certificates, pallet_seal_registry::types as registry,
	pallet_signing_evidence::types as signing,
};

/// Variants of the chain's enumeration, as arguments in kebab-case.
macro_rules! choices {
	($($(#[$doc:meta])* $name:ident of $target:ty {
		$($(#[$attribute:meta])* $variant:ident),+ $(,)?
	})+) => {$(
		$(#[$doc])*
		#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
		#[allow(missing_docs)]
		pub enum $name {
			$($(#[$attribute])* $variant,)+
		}

		impl From<$name> for $target {
			fn from(choice: $name) -> Self {
				match choice {
					$($name::$variant => <$target>::$variant,)+
				}
			}
		}
	)+};
}

choices! {
	/// What a seat may do.
	Mandate of chain::Mandate {
		RegisterEnterprises,
		FileSeals,
		FreezeSeals,
		AttestPersons,
		AdmitInstitutions,
		Inspect,
		FileLicences,
		Adjudicate,
	}
	/// What an institution may do.
	Capability of chain::Capability {
		SealMaker,
		WillingnessProvider,
		SigningPlatform,
		CertificateAuthority,
		TimestampAuthority,
		Notary,
		Court,
	}
	/// What a member may do.
	Role of chain::MemberRole { SealManager, Approver, Signer, Auditor }
	/// Kinds of seal of GA 241; special ones have numbers.
	SealKind of chain::SealKind {
		Official,
		Finance,
		Tax,
		Contract,
		LegalRepresentative,
		Invoice,
		Personnel,
		Business,
		Other,
	}
	/// Kinds of document.
	DocumentKind of chain::DocumentKind {
		Contract,
		Tender,
		PowerOfAttorney,
		Certificate,
		Invoice,
		Financial,
		Personnel,
		Letter,
		Other,
	}
	/// How a person showed their will.
	Method of chain::WillingnessMethod { Face, Fingerprint, Sms, UKeyPin, Passkey }
	/// Why a seal is frozen.
	FreezeReason of registry::FreezeReason {
		Lost,
		Snatched,
		Stolen,
		Misused,
		CourtOrder,
		AuthorityDisputed,
	}
	/// What a hand that releases a seal finds of the reports that froze it.
	Finding of registry::Finding {
		/// They were right, or nobody can tell: what was sealed since the alleged time stays suspect.
		Founded,
		/// They were wrong. If both hands find so, nothing is suspect.
		Unfounded,
	}
	/// Forms of electronic seals.
	SealForm of chain::SealForm {
		/// GM/T 0031-2014.
		V1,
		/// GB/T 38540-2020.
		V4,
		/// GM/T 0031-2025.
		V5,
	}
	/// What signing platforms call a kind of seal.
	BusinessType of chain::BusinessType {
		Public,
		Contract,
		Finance,
		Personnel,
		LegalPerson,
		Common,
	}
	/// How much money a document is about, in renminbi.
	Amount of chain::AmountClass {
		/// It names no sum.
		NoSum,
		/// Up to and including 10 000 yuan.
		#[value(name = "10-thousand")]
		To10Thousand,
		/// Up to and including 100 000 yuan.
		#[value(name = "100-thousand")]
		To100Thousand,
		/// Up to and including 1 000 000 yuan.
		#[value(name = "1-million")]
		To1Million,
		/// Up to and including 10 000 000 yuan.
		#[value(name = "10-million")]
		To10Million,
		/// Up to and including 100 000 000 yuan.
		#[value(name = "100-million")]
		To100Million,
		/// More, or a sum without a limit.
		#[value(name = "above-100-million")]
		Above100Million,
	}
	/// Why a seal ends.
	AbolitionReason of registry::AbolitionReason {
		Worn,
		Replaced,
		NoLongerNeeded,
		Lost,
		Destroyed,
	}
	/// Why a certificate is revoked.
	RevocationReason of certificates::RevocationReason {
		Unspecified,
		KeyCompromise,
		AuthorityCompromise,
		AffiliationChanged,
		Superseded,
		CessationOfOperation,
		Hold,
		PrivilegeWithdrawn,
	}
	/// In which order parties seal.
	Order of signing::SigningOrder { Sequential, Parallel }
	/// Why a party declines.
	DeclineReason of signing::DeclineReason { ContentRejected, NotAuthorized, WrongParty, Other }
}

/// Each once and in order, as the chain keeps sets.
pub fn set<Choice: Copy + Ord, Item: From<Choice>, Stored: From<Item>>(
	choices: &[Choice],
) -> Vec<Stored> {
	let mut choices = choices.to_vec();
	choices.sort();
	choices.dedup();
	choices.into_iter().map(|choice| Item::from(choice).into()).collect()
}
