//! One file per operation.

mod admit_seat;
mod expel_seat;
mod genesis;
mod offences;
mod origins;
mod replace_account;
mod session_keys;
mod sessions;
mod set_mandates;
mod set_validates;
mod try_state;
