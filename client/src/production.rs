//! What makers put on record: the electronic part that a seal's file becomes on the chain.

use crate::{api, chain::AtBlock, eseal::Sealed, Chain, ClientError};
use seal_pki::eseal::{Seal, SealFault, SealVersion};
use seal_primitives::{Commitment, CreditCode, Digest, Moment, SealCode, SealForm, SealKind};
use std::path::Path;
use subxt::utils::Static;

/// What a seal's file says of the electronic part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contents {
	/// SM3 of the seal's DER.
	pub eseal: Digest,
	/// SM3 of the image in it.
	pub image: Digest,
	/// SM3 of the DER of its list of signers' certificates.
	pub certificates: Digest,
	/// The standard whose form it has.
	pub form: SealForm,
	/// First moment of validity.
	pub valid_from: Moment,
	/// Last moment of validity.
	pub valid_until: Moment,
}

impl Contents {
	/// Of a file with a seal, as [`Sealed::from_file`] reads it. The seal is not validated.
	///
	/// # Errors
	/// As for [`Sealed::from_file`]; and [`ClientError::Content`] if it is a signature made with a
	/// seal, or its list of signers has no form in the standard.
	pub fn of_file(path: &Path) -> Result<Self, ClientError> {
		let wrong = |why: String| ClientError::Content { path: path.into(), why };
		match Sealed::from_file(path)? {
			Sealed::Seal(seal) => Self::of_seal(&seal).map_err(|fault| wrong(fault.to_string())),
			Sealed::Signature(_) => {
				Err(wrong("it is a signature made with a seal: give the seal itself".into()))
			}
		}
	}

	/// Of a seal.
	///
	/// # Errors
	/// If its list of signers has no form in the standard.
	pub fn of_seal(seal: &Seal) -> Result<Self, SealFault> {
		let info = seal.info();
		Ok(Self {
			eseal: Digest::sm3(seal.der()),
			image: Digest::sm3(&info.picture.data),
			certificates: Digest::sm3(&info.signers.to_der(seal.version())?),
			form: match seal.version() {
				SealVersion::V1 => SealForm::V1,
				SealVersion::V4 => SealForm::V4,
				SealVersion::V5 => SealForm::V5,
			},
			valid_from: info.validity.not_before.saturating_mul(1_000),
			valid_until: info.validity.not_after.saturating_mul(1_000),
		})
	}
}

/// The electronic part that a code's next production adds, as far as the chain says what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Awaited {
	/// Whose seal it is; None for a code of the pool, which is nobody's yet.
	pub owner: Option<CreditCode>,
	/// Which kind.
	pub kind: SealKind,
	/// The version that the part becomes.
	pub version: u32,
	/// The model of the filed impression; None for a seal that is electronic only.
	pub impression: Option<Commitment>,
	/// Whether the kind shows a person's name, so that the image is put on record as a commitment.
	pub names_person: bool,
}

impl Chain {
	/// What the chain says of the next electronic part of a code, a seal's or one of the pool, at the
	/// finalized head. Whether one is waited for is the chain's to say.
	///
	/// # Errors
	/// [`ClientError::NotFound`] where the code is neither filed nor in the pool.
	pub async fn awaited_part(&self, code: &SealCode) -> Result<Awaited, ClientError> {
		let at = self.at_head().await?;
		let seals = api::storage().seal_registry().seals();
		if let Some(seal) = at.storage().try_fetch(seals, (Static(code.clone()),)).await? {
			let seal = seal.decode()?;
			let kind = seal.kind.0;
			return Ok(Awaited {
				owner: Some(seal.owner.0),
				kind,
				version: seal.electronic_version.saturating_add(1),
				impression: seal.physical.map(|physical| physical.impression.0),
				names_person: names_person(&at, kind).await?,
			});
		}
		let pool = api::storage().seal_registry().pool();
		match at.storage().try_fetch(pool, (Static(code.clone()),)).await? {
			Some(pooled) => Ok(Awaited {
				owner: None,
				kind: SealKind::Official,
				version: 1,
				impression: Some(pooled.decode()?.physical.impression.0),
				names_person: false,
			}),
			None => Err(ClientError::NotFound(format!(
				"{code} is neither filed nor in the pool: public security files it first"
			))),
		}
	}
}

/// Whether a kind of seal shows a person's name.
async fn names_person(at: &AtBlock, kind: SealKind) -> Result<bool, ClientError> {
	let SealKind::Special(id) = kind else {
		return Ok(kind == SealKind::LegalRepresentative);
	};
	let kinds = api::storage().seal_registry().special_kinds();
	match at.storage().try_fetch(kinds, (id,)).await? {
		Some(special) => Ok(special.decode()?.definition.names_person),
		None => Ok(false),
	}
}
