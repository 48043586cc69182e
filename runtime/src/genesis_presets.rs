//! Networks to start from. Well-known keys are for development only; a consortium's genesis is the
//! empty preset with its bureaus' public keys patched in (scripts/new-consortium.sh).

use crate::{AccountId, SessionKeys};
use alloc::{format, vec, vec::Vec};
use seal_primitives::Mandate;
use serde_json::{json, Value};
use sp_genesis_builder::PresetId;
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};

/// One seat with every mandate, validating alone.
pub const DEVELOPMENT: &str = sp_genesis_builder::DEV_RUNTIME_PRESET;
/// The three bureaus.
pub const LOCAL: &str = sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET;
/// The three bureaus and a judicial seat: survives the loss of one validator.
pub const LOCAL_FOUR: &str = "local_four_seats";

/// A seat whose well-known keys are all derived from one development key.
struct Seat {
	name: &'static str,
	account: Sr25519Keyring,
	finality: Ed25519Keyring,
	mandates: Vec<Mandate>,
}

/// The data bureau: operates the chain and admits institutions.
fn data_bureau() -> Seat {
	Seat {
		name: "Data Bureau",
		account: Sr25519Keyring::Alice,
		finality: Ed25519Keyring::Alice,
		mandates: vec![Mandate::AdmitInstitutions, Mandate::FileLicences, Mandate::Inspect],
	}
}

/// Market supervision: registers enterprises.
fn market_supervision() -> Seat {
	Seat {
		name: "Market Supervision",
		account: Sr25519Keyring::Bob,
		finality: Ed25519Keyring::Bob,
		mandates: vec![Mandate::RegisterEnterprises, Mandate::Inspect],
	}
}

/// Public security: files and freezes seals, attests persons.
fn public_security() -> Seat {
	Seat {
		name: "Public Security",
		account: Sr25519Keyring::Charlie,
		finality: Ed25519Keyring::Charlie,
		mandates: vec![
			Mandate::FileSeals,
			Mandate::FreezeSeals,
			Mandate::AttestPersons,
			Mandate::Inspect,
		],
	}
}

/// The judicial seat: decides disputes.
fn judicial() -> Seat {
	Seat {
		name: "Judicial",
		account: Sr25519Keyring::Dave,
		finality: Ed25519Keyring::Dave,
		mandates: vec![Mandate::Adjudicate, Mandate::Inspect],
	}
}

/// One seat that may do everything.
fn everything() -> Seat {
	Seat {
		name: "Development",
		account: Sr25519Keyring::Alice,
		finality: Ed25519Keyring::Alice,
		mandates: vec![
			Mandate::RegisterEnterprises,
			Mandate::FileSeals,
			Mandate::FreezeSeals,
			Mandate::AttestPersons,
			Mandate::AdmitInstitutions,
			Mandate::Inspect,
			Mandate::FileLicences,
			Mandate::Adjudicate,
		],
	}
}

fn genesis(seats: Vec<Seat>, min_validators: u32) -> Value {
	let keys: Vec<(AccountId, AccountId, SessionKeys)> = seats
		.iter()
		.map(|seat| {
			let account = seat.account.to_account_id();
			let keys = SessionKeys {
				aura: seat.account.public().into(),
				grandpa: seat.finality.public().into(),
			};
			(account.clone(), account, keys)
		})
		.collect();
	let seats: Vec<Value> = seats
		.into_iter()
		.map(|seat| {
			json!({
				"account": seat.account.to_account_id(),
				"name": seat.name,
				"mandates": seat.mandates,
				"validates": true,
			})
		})
		.collect();
	json!({
		"consortium": { "seats": seats, "minValidators": min_validators },
		"session": { "keys": keys },
	})
}

/// The preset of a name, as JSON.
pub fn get_preset(id: &PresetId) -> Option<Vec<u8>> {
	let patch = match id.as_ref() {
		DEVELOPMENT => genesis(vec![everything()], 1),
		LOCAL => genesis(vec![data_bureau(), market_supervision(), public_security()], 2),
		LOCAL_FOUR => {
			genesis(vec![data_bureau(), market_supervision(), public_security(), judicial()], 3)
		}
		_ => return None,
	};
	Some(format!("{patch}").into_bytes())
}

/// The names of all presets.
pub fn preset_names() -> Vec<PresetId> {
	[DEVELOPMENT, LOCAL, LOCAL_FOUR].into_iter().map(PresetId::from).collect()
}
