//! What may be written into a block: a block lasts for ever.

/// Looks into calls before a block holds them. Implemented by the runtime, which knows all calls.
pub trait Screening<Call> {
	/// Whether a call, in whatever wrapper, holds nothing of a kind that no block may hold.
	fn is_publishable(call: &Call) -> bool;
	/// How many things in a call have to be read to tell: what looking into it weighs.
	fn items(call: &Call) -> u32;
}
