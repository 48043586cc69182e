//! What the users of `sealctl` do with certificates, persons, groups and seals, on a network of the three
//! bureaus: every step is a command line, and every certificate, list and signature OpenSSL's.

mod certificates;
mod desk;
mod enterprises;
mod holders;
mod revocation;
mod seals;
