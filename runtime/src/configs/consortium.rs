//! Seats and mandates.

use super::ConsortiumOrigin;
use crate::{Admission, Collective, Runtime};
use frame_support::{parameter_types, traits::ConstU32};
use pallet_consortium::EnsureMandate;
use seal_primitives::Mandate;

parameter_types! {
	/// [`Mandate::RegisterEnterprises`].
	pub const RegisterEnterprises: Mandate = Mandate::RegisterEnterprises;
	/// [`Mandate::FileSeals`].
	pub const FileSeals: Mandate = Mandate::FileSeals;
	/// [`Mandate::AttestPersons`].
	pub const AttestPersons: Mandate = Mandate::AttestPersons;
	/// [`Mandate::AdmitInstitutions`].
	pub const AdmitInstitutions: Mandate = Mandate::AdmitInstitutions;
}

/// A seat that registers enterprises.
pub type Registrar = EnsureMandate<Runtime, RegisterEnterprises>;
/// A seat that files seals.
pub type Filing = EnsureMandate<Runtime, FileSeals>;
/// A seat that attests who persons are.
pub type Attestation = EnsureMandate<Runtime, AttestPersons>;
/// A seat that sponsors and suspends institutions.
pub type Sponsor = EnsureMandate<Runtime, AdmitInstitutions>;

impl pallet_consortium::Config for Runtime {
	type WeightInfo = pallet_consortium::weights::SubstrateWeight<Runtime>;
	type GovernanceOrigin = ConsortiumOrigin;
	type Accounts = Admission;
	type Collective = Collective;
	type MaxSeats = ConstU32<64>;
}
