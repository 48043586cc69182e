//! What anyone may ask of a seal.

use crate::{api, chain::AtBlock, Chain, ClientError};
use seal_primitives::{Digest, Moment, PublicSeal, SealCode, SuspectPeriod};
use subxt::utils::Static;

/// The seal, and which of its electronic parts, that has a file or an image of a digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundSeal {
	/// The seal.
	pub code: SealCode,
	/// The electronic part: 1 is the first. Whether it is the one in use [`Chain::check_seal`] tells.
	pub version: u32,
}

impl Chain {
	/// What the public may learn of a seal at the finalized head: as it stands, or as it stood at a
	/// time (milliseconds). None where no such seal was filed (by then).
	pub async fn check_seal(
		&self,
		code: &SealCode,
		at: Option<Moment>,
	) -> Result<Option<PublicSeal>, ClientError> {
		check_at(&self.at_head().await?, code, at).await
	}

	/// The seal that has a file (SESeal) or an image of a digest at the finalized head. None where no
	/// such part is on record, and for images that show a person's name.
	pub async fn find_seal(&self, digest: Digest) -> Result<Option<FoundSeal>, ClientError> {
		find_at(&self.at_head().await?, digest).await
	}

	/// What the public may learn of the seal that has a file or an image of a digest, asked of one
	/// block.
	pub async fn check_found(
		&self,
		digest: Digest,
		at: Option<Moment>,
	) -> Result<Option<(FoundSeal, Option<PublicSeal>)>, ClientError> {
		let head = self.at_head().await?;
		match find_at(&head, digest).await? {
			Some(found) => {
				let seal = check_at(&head, &found.code, at).await?;
				Ok(Some((found, seal)))
			}
			None => Ok(None),
		}
	}

	/// The times in which a seal is said to have been out of its keepers' hands or misused, at the
	/// finalized head: uses in them are suspect. Without those that were found wrong.
	pub async fn suspect_periods(
		&self,
		code: &SealCode,
	) -> Result<Vec<SuspectPeriod>, ClientError> {
		let head = self.at_head().await?;
		let question = api::runtime_apis().sealchain_api().suspect_periods(Static(code.clone()));
		let periods = head.runtime_apis().call(question).await?;
		Ok(periods.into_iter().map(|period| period.0).collect())
	}
}

async fn check_at(
	head: &AtBlock,
	code: &SealCode,
	at: Option<Moment>,
) -> Result<Option<PublicSeal>, ClientError> {
	let question = api::runtime_apis().sealchain_api().check_seal(Static(code.clone()), at);
	Ok(head.runtime_apis().call(question).await?.map(|seal| seal.0))
}

async fn find_at(head: &AtBlock, digest: Digest) -> Result<Option<FoundSeal>, ClientError> {
	let question = api::runtime_apis().sealchain_api().find_seal(Static(digest));
	let found = head.runtime_apis().call(question).await?;
	Ok(found.map(|(code, version)| FoundSeal { code: code.0, version }))
}
