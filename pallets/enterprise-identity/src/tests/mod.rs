//! One file for each operation.

mod accept_subsidiary;
mod attest_persons;
mod change_legal_representative;
mod deregister;
mod directory;
mod join_group;
mod leave_group;
mod members;
mod register;
mod rename;
mod replace_liquidator;
mod revoke_licence;
mod suspend;
mod try_state;
mod withdraw_attestation;
