//! The chain's calls, events, storage and runtime APIs, generated from `metadata.scale`. Codes,
//! digests and identifiers are those of `seal-primitives`.

#![allow(missing_docs, clippy::all)]

#[subxt::subxt(
	runtime_metadata_path = "metadata.scale",
	derive_for_all_types = "Clone, PartialEq, Eq",
	substitute_type(path = "sp_runtime::MultiSignature", with = "::subxt::utils::MultiSignature"),
	substitute_type(
		path = "seal_primitives::seal_code::SealCode",
		with = "::subxt::utils::Static<::seal_primitives::SealCode>"
	),
	substitute_type(
		path = "seal_primitives::credit_code::CreditCode",
		with = "::subxt::utils::Static<::seal_primitives::CreditCode>"
	),
	substitute_type(
		path = "seal_primitives::digest::Digest",
		with = "::subxt::utils::Static<::seal_primitives::Digest>"
	),
	substitute_type(
		path = "seal_primitives::documents::DocumentKind",
		with = "::subxt::utils::Static<::seal_primitives::DocumentKind>"
	),
	substitute_type(
		path = "seal_primitives::seals::SealKind",
		with = "::subxt::utils::Static<::seal_primitives::SealKind>"
	),
	substitute_type(
		path = "seal_primitives::seals::ElectronicPart",
		with = "::subxt::utils::Static<::seal_primitives::ElectronicPart>"
	),
	substitute_type(
		path = "seal_primitives::seals::PublicSeal",
		with = "::subxt::utils::Static<::seal_primitives::PublicSeal>"
	),
	substitute_type(
		path = "seal_primitives::seals::ElectronicVersion",
		with = "::subxt::utils::Static<::seal_primitives::ElectronicVersion>"
	),
	substitute_type(
		path = "seal_primitives::seals::SealForm",
		with = "::subxt::utils::Static<::seal_primitives::SealForm>"
	),
	substitute_type(
		path = "seal_primitives::seals::BusinessType",
		with = "::subxt::utils::Static<::seal_primitives::BusinessType>"
	),
	substitute_type(
		path = "seal_primitives::seals::SuspectPeriod",
		with = "::subxt::utils::Static<::seal_primitives::SuspectPeriod>"
	),
	substitute_type(
		path = "seal_primitives::grants::Terms",
		with = "::subxt::utils::Static<::seal_primitives::Terms>"
	),
	substitute_type(
		path = "seal_primitives::grants::AmountClass",
		with = "::subxt::utils::Static<::seal_primitives::AmountClass>"
	),
	substitute_type(
		path = "seal_primitives::actors::Capability",
		with = "::subxt::utils::Static<::seal_primitives::Capability>"
	),
	substitute_type(
		path = "seal_primitives::actors::Mandate",
		with = "::subxt::utils::Static<::seal_primitives::Mandate>"
	),
	substitute_type(
		path = "seal_primitives::actors::EnterpriseStatus",
		with = "::subxt::utils::Static<::seal_primitives::EnterpriseStatus>"
	),
	substitute_type(
		path = "seal_primitives::admission::Holder",
		with = "::subxt::utils::Static<::seal_primitives::Holder>"
	),
	substitute_type(
		path = "seal_primitives::records::SigningOutcome",
		with = "::subxt::utils::Static<::seal_primitives::SigningOutcome>"
	),
	substitute_type(
		path = "seal_primitives::seals::SealStatus",
		with = "::subxt::utils::Static<::seal_primitives::SealStatus>"
	),
	substitute_type(
		path = "seal_primitives::actors::MemberRole",
		with = "::subxt::utils::Static<::seal_primitives::MemberRole>"
	),
	substitute_type(
		path = "seal_primitives::statements::WillingnessMethod",
		with = "::subxt::utils::Static<::seal_primitives::WillingnessMethod>"
	)
)]
mod generated {}

pub use generated::*;
