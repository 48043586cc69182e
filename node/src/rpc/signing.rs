//! A closed signing's record, for those who may read the history of a party's seal.

use super::{error::Refusal, history::signing_record};
use seal_primitives::{CreditCode, SigningRecord};
use sealchain_runtime::AccountId;
use sp_core::{offchain::OffchainStorage, H256};

/// The signing of a hash, if an enterprise is one of its parties.
pub fn of_party<S: OffchainStorage>(
	index: &S,
	hash: H256,
	enterprise: CreditCode,
) -> Result<SigningRecord<AccountId>, Refusal> {
	let record = signing_record(index, hash)?;
	if record.parties.iter().any(|(party, _)| *party == enterprise) {
		Ok(record)
	} else {
		Err(Refusal::NotAParty)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use codec::Encode;
	use seal_primitives::{
		records::{signing_record_key, RECORD_VERSION},
		Digest, DocumentKind, SigningOutcome,
	};
	use sp_core::offchain::{storage::InMemOffchainStorage, STORAGE_PREFIX};

	#[test]
	fn only_parties_see_it() {
		let party = CreditCode(*b"91350100M000100Y43");
		let record = SigningRecord {
			version: RECORD_VERSION,
			id: 1,
			initiator: AccountId::new([1; 32]),
			document: Digest::sm3(b"document"),
			document_kind: DocumentKind::Contract,
			parties: vec![(party, None)],
			outcome: SigningOutcome::Expired,
			created_at: 1,
			closed_at: 2,
		};
		let hash = record.hash();
		let mut index = InMemOffchainStorage::default();
		assert_eq!(of_party(&index, hash, party), Err(Refusal::Missing(hash)));
		index.set(STORAGE_PREFIX, &signing_record_key(&hash), &record.encode());
		assert_eq!(of_party(&index, hash, party), Ok(record));
		let stranger = CreditCode(*b"11320000MB151840XJ");
		assert_eq!(of_party(&index, hash, stranger), Err(Refusal::NotAParty));
	}
}
