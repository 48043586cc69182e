//! The chain's enumerations as arguments.

use clap::ValueEnum;
use seal_primitives as chain;
use sealchain_client::api::runtime_types::{
	pallet_certificates::types as certificates, pallet_seal_registry::types as registry,
	pallet_signing_evidence::types as signing,
};

/// Variants of the chain's enumeration, as arguments in kebab-case.
macro_rules! choices {
	($($(#[$doc:meta])* $name:ident of $target:ty { $($variant:ident),+ $(,)? })+) => {$(
		$(#[$doc])*
		#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
		#[allow(missing_docs)]
		pub enum $name {
			$($variant,)+
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
	/// Kinds of seal.
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
