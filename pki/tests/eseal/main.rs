//! Electronic seals signed by OpenSSL, which shares no code with this crate: what is right passes, and
//! what is wrong is refused by the check that it breaks.

mod broken;
mod fixture;
mod forms;
mod mutations;
mod revocation;
mod round_trips;
mod stamps;
mod times;
mod tokens;
mod wild;
