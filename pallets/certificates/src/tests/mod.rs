//! One file for each operation. Certificates, lists and signatures are made by OpenSSL.

mod act;
mod anchors;
mod bind;
mod bind_holder;
mod certified;
mod crl;
mod register;
mod revoke;
mod signed;
mod status;
mod try_state;
mod vouch;

pub(crate) use crate::{
	mock::*, types::*, Anchors, AnchorsInForce, Authorities, Bindings, BoundAccounts, BoundLinks,
	Call, CrlNumbers, Error, Event, Revocations, SessionKeyVouchers, Statements,
};
pub(crate) use frame_support::{assert_noop, assert_ok};
pub(crate) use openssl_authority::{Algorithm, Authority as Ca, Credential, Reason, Request};
pub(crate) use seal_primitives::{
	time::{DAY, HOUR, MINUTE},
	traits::{ActorIdentity, CertifiedActors, CertifiedSigners},
	Digest, Fingerprint, HolderPurpose, HolderStatement, Moment,
};
pub(crate) use sp_core::H256;
pub(crate) use sp_runtime::DispatchError;

/// Both curves.
pub(crate) const ALGORITHMS: [Algorithm; 2] = [Algorithm::Sm2, Algorithm::P256];
