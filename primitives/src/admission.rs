//! Who stands behind an account, and the codes with which transactions are refused before they get
//! into a block. Clients see them as the number in a `Custom` transaction validity error; no two
//! refusals share one.

use crate::{CreditCode, InstitutionId, SeatId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// For whom an account acts. One account acts for one holder.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Holder {
	/// A bureau's seat in the consortium.
	#[codec(index = 0)]
	Seat(SeatId),
	/// An admitted institution.
	#[codec(index = 1)]
	Institution(InstitutionId),
	/// A person acting for the enterprise with this credit code.
	#[codec(index = 2)]
	Member(CreditCode),
}

/// `InvalidTransaction`: nobody admitted this account.
pub const ADMISSION_UNKNOWN: u8 = 1;
/// `InvalidTransaction`: the account was removed.
pub const ADMISSION_REMOVED: u8 = 2;
/// `UnknownTransaction`: the transaction does not fit into what is left of the account's quota.
/// It may in some blocks: `remaining_quota` tells. Unlike an invalid one, a transaction that is
/// refused so when it is handed in may be handed in again at once.
pub const QUOTA_EXHAUSTED: u8 = 3;
/// `InvalidTransaction`: the transaction is larger than the account's whole quota, and can never
/// pass. Split it.
pub const ABOVE_QUOTA: u8 = 4;
/// `InvalidTransaction`: the nonce is more than `MaxNonceAhead` above the account's. Wait until
/// earlier transactions are in a block.
pub const NONCE_TOO_FAR: u8 = 5;
/// `InvalidTransaction`: the transaction would write into a block for ever what may not stand there:
/// a certificate that names a natural person, or none that can be told not to. Register one with a
/// pseudonym.
pub const UNPUBLISHABLE: u8 = 6;
