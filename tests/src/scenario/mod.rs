//! A seal's whole life: two companies and a third, their institutions and bureaus, a contract that
//! both seal, and everything that must be refused on the way.

mod calls;
mod certificates;
mod changes;
mod contract;
mod founding;
mod grants;
mod making;
mod trouble;

pub use calls::{sealing, signature, Sealing};
pub use contract::CONTRACT;

use crate::{
	cast::Cast,
	credentials::Credentials,
	stage::{Stage, StepFailed},
	workshop::Workshop,
};
use seal_primitives::InstitutionId;
pub(crate) use sealchain_client::history::now;
use sealchain_runtime::RuntimeEvent;

/// What the later parts of the scenario know from the earlier ones.
#[derive(Clone, Copy, Debug)]
pub struct Institutions {
	/// The seal maker.
	pub maker: InstitutionId,
	/// The willingness provider.
	pub provider: InstitutionId,
	/// The signing platform.
	pub platform: InstitutionId,
	/// The certificate authority.
	pub authority: InstitutionId,
}

/// Run the whole scenario. Steps that must be refused and are not are kept in the stage's rows; a
/// step that must succeed and does not ends the scenario.
pub async fn run(
	stage: &mut Stage,
	cast: &Cast,
	credentials: &Credentials,
) -> Result<(), StepFailed> {
	let workshop = &mut Workshop::open(cast, credentials)?;
	let institutions = establish(stage, cast, credentials, workshop).await?;
	certificates::vouch(stage, cast, credentials).await?;
	certificates::refusals(stage, cast, credentials).await?;
	making::refusals(stage, cast, credentials, workshop, institutions).await?;
	contract::sign(stage, cast, institutions).await?;
	making::found(stage, cast, workshop).await?;
	grants::refusals(stage, cast).await?;
	contract::loss(stage, cast).await?;
	trouble::refusals(stage, cast).await?;
	certificates::revocation(stage, cast, credentials).await?;
	changes::late_application(stage, cast, credentials, workshop, institutions).await?;
	certificates::by_u_key(stage, cast, credentials, &cast.longjing).await?;
	grants::subsidiary(stage, cast, credentials, institutions).await?;
	changes::new_name(stage, cast, credentials, workshop, institutions).await?;
	changes::new_legal_representative(stage, cast).await?;
	changes::update_and_abolish(stage, cast, credentials, workshop, institutions).await
}

/// Everything up to the first seals in force: what other tests build on.
pub async fn found(
	stage: &mut Stage,
	cast: &Cast,
	credentials: &Credentials,
) -> Result<Institutions, StepFailed> {
	establish(stage, cast, credentials, &mut Workshop::open(cast, credentials)?).await
}

async fn establish(
	stage: &mut Stage,
	cast: &Cast,
	credentials: &Credentials,
	workshop: &mut Workshop<'_>,
) -> Result<Institutions, StepFailed> {
	let institutions = founding::institutions(stage, cast, credentials).await?;
	founding::enterprises(stage, cast, credentials, workshop, institutions).await?;
	founding::contract_seals(stage, cast, credentials, workshop, institutions).await?;
	Ok(institutions)
}

/// What the first event that fits told.
pub(crate) fn told<T>(
	events: &[RuntimeEvent],
	pick: impl Fn(&RuntimeEvent) -> Option<T>,
) -> Result<T, StepFailed> {
	events.iter().find_map(pick).ok_or_else(|| StepFailed {
		what: "read what the call told".into(),
		who: "scenario".into(),
		why: format!("the expected event is not among {events:?}"),
	})
}
