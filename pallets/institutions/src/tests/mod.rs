//! One file for each operation.

mod apply;
mod changes;
mod decide;
mod directory;
mod standing;
mod try_state;
