//! One file for each operation, over certificates made here, one deviation at a time. Those of
//! other software are read by the tests in `tests/`.

mod anchors;
mod digests;
mod draft;
mod extensions;
mod holders;
mod keys;
mod names;
mod parsing;
mod paths;
mod pem;
mod revocation_lists;
mod search;
mod signatures;

pub(crate) use crate::*;
pub(crate) use alloc::{string::ToString, vec, vec::Vec};
pub(crate) use draft::*;
