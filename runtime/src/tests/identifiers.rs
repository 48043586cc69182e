//! What clients, signatures and records rely on never changes: indices, the extensions' order, the
//! chain's prefix.

use crate::*;
use frame_support::traits::{PalletInfoAccess, PalletsInfoAccess};
use sp_runtime::traits::TransactionExtension;

#[test]
fn pallet_indices_are_fixed() {
	let mut indices: Vec<(usize, &str)> = AllPalletsWithSystem::infos()
		.into_iter()
		.map(|pallet| (pallet.index, pallet.name))
		.collect();
	indices.sort_unstable();
	assert_eq!(
		indices,
		[
			(0, "System"),
			(1, "Timestamp"),
			(2, "Admission"),
			(3, "Consortium"),
			(10, "Authorship"),
			(11, "Aura"),
			(12, "Session"),
			(13, "Historical"),
			(14, "Grandpa"),
			(15, "Offences"),
			(20, "Collective"),
			(21, "Utility"),
			(30, "Institutions"),
			(31, "Certificates"),
			(32, "EnterpriseIdentity"),
			(33, "SealRegistry"),
			(34, "ApprovalWorkflows"),
			(35, "SigningEvidence"),
			(36, "SealGrants"),
		]
	);
	assert_eq!(SealRegistry::index(), 33);
}

#[test]
fn the_order_of_the_extensions_is_fixed() {
	let order: Vec<&str> =
		TxExtension::metadata().into_iter().map(|extension| extension.identifier).collect();
	assert_eq!(
		order,
		[
			"CheckNonZeroSender",
			"CheckSpecVersion",
			"CheckTxVersion",
			"CheckGenesis",
			"CheckMortality",
			"CheckAdmission",
			"CheckNonce",
			"CheckWeight",
			"CheckMetadataHash",
			"WeightReclaim",
		]
	);
}
