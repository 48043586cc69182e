//! What nodes and light clients ask the runtime.

use crate::{seals::PublicSeal, time::Moment, SealCode, SigningId};
use codec::Codec;
use sp_core::H256;

sp_api::decl_runtime_apis! {
	/// The public's and the readers' questions.
	pub trait SealchainApi<AccountId> where AccountId: Codec {
		/// What anyone may learn of a seal: as it stands, or as it stood at a time. None where no
		/// such seal was filed (by then).
		fn check_seal(code: SealCode, at: Option<Moment>) -> Option<PublicSeal>;
		/// How many use records a seal's journal has, and the hash of the newest.
		fn journal(code: SealCode) -> (u64, H256);
		/// Whether an account may read a seal's history: the owner's controller and auditors, a
		/// mandate to inspect or adjudicate, or a court.
		fn may_read_history(reader: AccountId, code: SealCode) -> bool;
		/// The hash of a closed signing's record.
		fn closed_signing(id: SigningId) -> Option<H256>;
	}
}
