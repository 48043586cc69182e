//! Who stands behind an account.

use crate::{CreditCode, InstitutionId, SeatId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// For whom an account acts. One account acts for one holder.
#[derive(
	Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
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
