//! Certificates, lists and signatures by peers that share no code with this crate (OpenSSL, made
//! live; npm's sm-crypto-v2, as vectors): what is right passes, and what is wrong is refused by the
//! rule that it breaks and by no other.

mod chains;
mod fixture;
mod form;
mod holders;
mod list_form;
mod mutations;
mod paths;
mod revocation;
mod signatures;
