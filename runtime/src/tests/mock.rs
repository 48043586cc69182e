//! A chain at its first block, and extrinsics as clients sign them.

use crate::*;
use codec::Encode;
use frame_support::traits::BuildGenesisConfig;
use serde_json::Value;
use sp_keyring::Sr25519Keyring;
use sp_runtime::{
	generic::{Era, SignedPayload},
	traits::Header as _,
	transaction_validity::{TransactionSource, TransactionValidity},
	ApplyExtrinsicResult,
};

/// The genesis of a preset: the default configuration with the preset's fields put over it.
pub fn genesis(preset: &str) -> RuntimeGenesisConfig {
	let patch = genesis_presets::get_preset(&preset.into()).expect("a preset");
	let patch: Value = serde_json::from_slice(&patch).expect("JSON");
	let mut config =
		serde_json::to_value(RuntimeGenesisConfig::default()).expect("the default is JSON");
	for (pallet, fields) in patch.as_object().expect("an object") {
		for (field, value) in fields.as_object().expect("an object") {
			config[pallet][field] = value.clone();
		}
	}
	serde_json::from_value(config).expect("the preset fits the configuration")
}

/// Run a test at the first block of a preset's chain.
pub fn on(preset: &str, test: impl FnOnce()) {
	let mut ext = sp_io::TestExternalities::default();
	ext.execute_with(|| {
		genesis(preset).build();
		start_block(1);
		test();
	});
}

/// Begin a block: its slot is its number, so every seat has its turn.
pub fn start_block(number: BlockNumber) {
	let slot = sp_consensus_aura::Slot::from(u64::from(number));
	let digest = sp_runtime::generic::Digest {
		logs: vec![sp_runtime::DigestItem::PreRuntime(
			sp_consensus_aura::AURA_ENGINE_ID,
			slot.encode(),
		)],
	};
	let header = Header::new(
		number,
		Default::default(),
		Default::default(),
		System::block_hash(number - 1),
		digest,
	);
	Executive::initialize_block(&header);
	let now = UncheckedExtrinsic::new_bare(
		pallet_timestamp::Call::set { now: u64::from(number) * SLOT_DURATION }.into(),
	);
	Executive::apply_extrinsic(now).expect("the time is right").expect("the time is set");
}

/// An extrinsic signed as a client signs it, immortal.
pub fn signed(
	who: Sr25519Keyring,
	nonce: Nonce,
	call: impl Into<RuntimeCall>,
) -> UncheckedExtrinsic {
	let call = call.into();
	let extension: TxExtension = (
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckMortality::from(Era::Immortal),
		pallet_admission::CheckAdmission::new(),
		pallet_admission::CheckNonceWithin::from(nonce),
		frame_system::CheckWeight::new(),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
		frame_system::WeightReclaim::new(),
	);
	let payload = SignedPayload::new(call.clone(), extension.clone()).expect("it can be signed");
	let signature = payload.using_encoded(|bytes| who.sign(bytes));
	UncheckedExtrinsic::new_signed(call, who.to_account_id().into(), signature.into(), extension)
}

/// What the pool says of an extrinsic.
pub fn validate(extrinsic: UncheckedExtrinsic) -> TransactionValidity {
	Executive::validate_transaction(TransactionSource::External, extrinsic, System::block_hash(0))
}

/// Put an extrinsic into the block.
pub fn apply(extrinsic: UncheckedExtrinsic) -> ApplyExtrinsicResult {
	Executive::apply_extrinsic(extrinsic)
}

/// A remark of so many bytes.
pub fn remark(bytes: usize) -> RuntimeCall {
	frame_system::Call::remark { remark: vec![0; bytes] }.into()
}

/// The seats agree: two of three.
pub fn agreed() -> RuntimeOrigin {
	pallet_collective::RawOrigin::<AccountId, configs::SeatsCollective>::Members(2, 3).into()
}
