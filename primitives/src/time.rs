//! Time on the chain.

/// Milliseconds since the Unix epoch, as the block's timestamp inherent tells them.
pub type Moment = u64;

/// One minute, in milliseconds.
pub const MINUTE: Moment = 60_000;
/// One hour, in milliseconds.
pub const HOUR: Moment = 3_600_000;
/// One day, in milliseconds.
pub const DAY: Moment = 86_400_000;
