//! Kinds of documents, by which policies tell uses apart.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// What kind of document a seal is put on.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub enum DocumentKind {
	/// A contract (合同).
	#[codec(index = 0)]
	Contract,
	/// A tender or bid (标书).
	#[codec(index = 1)]
	Tender,
	/// A power of attorney (授权委托书).
	#[codec(index = 2)]
	PowerOfAttorney,
	/// A certificate or proof issued by the enterprise (证明).
	#[codec(index = 3)]
	Certificate,
	/// An invoice or receipt (票据).
	#[codec(index = 4)]
	Invoice,
	/// A financial document (财务文件).
	#[codec(index = 5)]
	Financial,
	/// A personnel document (人事文件).
	#[codec(index = 6)]
	Personnel,
	/// A letter or notice (函件).
	#[codec(index = 7)]
	Letter,
	/// Anything else.
	#[codec(index = 8)]
	Other,
}
