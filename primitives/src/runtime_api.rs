//! What nodes and light clients ask the runtime.

use crate::{
	seals::{PublicSeal, SuspectPeriod},
	time::Moment,
	Digest, SealCode, SigningId,
};
use alloc::vec::Vec;
use codec::Codec;
use sp_core::H256;

sp_api::decl_runtime_apis! {
	/// The public's and the readers' questions.
	pub trait SealchainApi<AccountId> where AccountId: Codec {
		/// What anyone may learn of a seal: as it stands, or as it stood at a time. None where no
		/// such seal was filed (by then).
		fn check_seal(code: SealCode, at: Option<Moment>) -> Option<PublicSeal>;
		/// The seal, and which of its electronic parts, that has a file (SESeal) or an image of this
		/// digest; every part is found, not only the one in use. None where no such part is on
		/// record, and for images of seals that name a person. An answer says what is on record:
		/// whether it is in force `check_seal` tells.
		fn find_seal(digest: Digest) -> Option<(SealCode, u32)>;
		/// The times in which a seal is said to have been out of its keepers' hands or misused, the
		/// earliest report first, without those that were found wrong: use records of these times are
		/// to be shown as suspect.
		fn suspect_periods(code: SealCode) -> Vec<SuspectPeriod>;
		/// How many use records a seal's journal has, and the hash of the newest.
		fn journal(code: SealCode) -> (u64, H256);
		/// Whether an account may read a seal's history: the owner's controller and auditors, a
		/// mandate to inspect or adjudicate, or a court.
		fn may_read_history(reader: AccountId, code: SealCode) -> bool;
		/// The hash of a closed signing's record.
		fn closed_signing(id: SigningId) -> Option<H256>;
	}
}
