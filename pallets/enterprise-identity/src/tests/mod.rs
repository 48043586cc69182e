//! One file for each operation.

mod change_legal_representative;
mod deregister;
mod directory;
mod members;
mod register;
mod rename;
mod revoke_licence;
mod suspend;
mod try_state;
