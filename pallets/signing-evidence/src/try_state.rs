//! What must always hold.

use crate::{
	ClosedSignings, Config, Journals, NextSigning, OpenSignings, Pallet, SigningOrder, Signings,
};
use alloc::collections::{BTreeMap, BTreeSet};
use codec::Encode;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::open_signings_await_a_party()?;
		Self::sequential_signings_are_sealed_in_order()?;
		Self::every_number_is_open_or_closed()?;
		Self::open_counts_match()?;
		Self::journals_have_records()
	}

	/// An open signing has each enterprise once and one that has not sealed.
	fn open_signings_await_a_party() -> Result<(), TryRuntimeError> {
		for signing in Signings::<T>::iter_values() {
			let unique: BTreeSet<_> =
				signing.parties.iter().map(|party| party.enterprise).collect();
			ensure!(unique.len() == signing.parties.len(), "an enterprise is a party twice");
			ensure!(signing.next_party().is_some(), "an open signing awaits no party");
		}
		Ok(())
	}

	/// In a sequential signing, no party has sealed after one that has not.
	fn sequential_signings_are_sealed_in_order() -> Result<(), TryRuntimeError> {
		for signing in
			Signings::<T>::iter_values().filter(|signing| signing.order == SigningOrder::Sequential)
		{
			let mut after = signing.parties.iter().skip_while(|party| party.use_record.is_some());
			ensure!(
				after.all(|party| party.use_record.is_none()),
				"a party sealed before its turn"
			);
		}
		Ok(())
	}

	/// The numbers given are those of the open and of the closed signings, each once.
	fn every_number_is_open_or_closed() -> Result<(), TryRuntimeError> {
		let next = NextSigning::<T>::get();
		let mut seen = 0u64;
		for id in Signings::<T>::iter_keys() {
			ensure!(id < next, "an open signing's number was never given");
			ensure!(!ClosedSignings::<T>::contains_key(id), "a signing is both open and closed");
			seen = seen.saturating_add(1);
		}
		for id in ClosedSignings::<T>::iter_keys() {
			ensure!(id < next, "a closed signing's number was never given");
			seen = seen.saturating_add(1);
		}
		ensure!(seen == next, "a signing is neither open nor closed");
		Ok(())
	}

	/// Each holder's count is that of its open signings; there is no entry for none.
	fn open_counts_match() -> Result<(), TryRuntimeError> {
		// Under the encoding, for holders have no order of their own.
		let mut counted = BTreeMap::new();
		for signing in Signings::<T>::iter_values() {
			let open: &mut u32 = counted.entry(signing.holder.encode()).or_default();
			*open = open.saturating_add(1);
		}
		let stored: BTreeMap<_, _> =
			OpenSignings::<T>::iter().map(|(holder, open)| (holder.encode(), open)).collect();
		ensure!(stored == counted, "a holder's count is not that of its open signings");
		Ok(())
	}

	/// A stored journal has records and a head.
	fn journals_have_records() -> Result<(), TryRuntimeError> {
		for journal in Journals::<T>::iter_values() {
			ensure!(journal.count > 0, "a journal without records is stored");
			ensure!(!journal.head.is_zero(), "a journal with records has no head");
		}
		Ok(())
	}
}
