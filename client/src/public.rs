//! What anyone may ask of a seal.

use crate::{Chain, ClientError};
use seal_primitives::{Moment, PublicSeal, SealCode};
use subxt::utils::Static;

impl Chain {
	/// What the public may learn of a seal at the finalized head: as it stands, or as it stood at a
	/// time (milliseconds). None where no such seal was filed (by then).
	pub async fn check_seal(
		&self,
		code: &SealCode,
		at: Option<Moment>,
	) -> Result<Option<PublicSeal>, ClientError> {
		let head = self.at_head().await?;
		let question =
			crate::api::runtime_apis().sealchain_api().check_seal(Static(code.clone()), at);
		Ok(head.runtime_apis().call(question).await?.map(|seal| seal.0))
	}
}
