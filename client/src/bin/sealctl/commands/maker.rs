//! `sealctl maker`.

use crate::{
	choices::{set, SealForm},
	context::{entries, entry, missing, part, Context, Outcome},
	parse,
};
use clap::{ArgGroup, Subcommand};
use seal_primitives::{InstitutionId, SealForm as ChainSealForm};
use sealchain_client::{
	api::{
		self,
		runtime_types::{
			bounded_collections::{bounded_btree_set::BoundedBTreeSet, bounded_vec::BoundedVec},
			pallet_seal_registry::types::{MakerProfile, Regions},
		},
	},
	View,
};

/// Makers whose electronic seals are recognised.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// Propose to recognise a maker's electronic seals, in some forms and for some regions. This takes
	/// the place of what was recognised before; what was produced stands.
	#[command(
		after_help = "Example:\n  sealctl maker recognise 0 --form v4 --form v5 --region 3301 \
			--key //Charlie\n  sealctl maker recognise 2 --form v4 --all-regions --key //Charlie",
		group = ArgGroup::new("where").required(true).args(["regions", "all_regions"])
	)]
	Recognise {
		/// The maker's number.
		id: InstitutionId,
		/// A form of its electronic seals; may be repeated.
		#[arg(long = "form", value_enum, required = true)]
		forms: Vec<SealForm>,
		/// How codes begin that it may produce for: 2, 4 or 6 digits of GB/T 2260; may be repeated.
		#[arg(long = "region", value_parser = parse::region)]
		regions: Vec<String>,
		/// It may produce for codes of any region.
		#[arg(long)]
		all_regions: bool,
	},
	/// Propose to recognise no more electronic seals of a maker; those on record stand.
	#[command(after_help = "Example:\n  sealctl maker withdraw 0 --key //Charlie")]
	Withdraw {
		/// The maker's number.
		id: InstitutionId,
	},
	/// What is recognised of a maker's electronic seals; without a number, of every maker's.
	#[command(after_help = "Example:\n  sealctl maker show\n  sealctl maker show 0")]
	Show {
		/// The maker's number.
		id: Option<InstitutionId>,
	},
}

impl Command {
	pub async fn run(self, context: &Context) -> Outcome {
		let calls = api::tx().seal_registry();
		let profiles = ("SealRegistry", "MakerProfiles");
		match self {
			Self::Recognise { id, forms, regions, .. } => {
				let profile = profile(&forms, &regions);
				context.propose(&calls.recognise_maker(id, profile)).await
			}
			Self::Withdraw { id } => context.propose(&calls.withdraw_recognition(id)).await,
			Self::Show { id: Some(id) } => {
				let chain = context.chain().await?;
				let at = chain.at_head().await?;
				entry(&chain, &at, profiles, [part(&id)])
					.await?
					.map(|view| view.with_first("maker", View::Number(id.into())).into())
					.ok_or_else(|| missing("recognised maker", id))
			}
			Self::Show { id: None } => {
				let at = context.chain().await?.at_head().await?;
				Ok(View::List(entries(&at, profiles, vec![], ["maker"]).await?).into())
			}
		}
	}
}

/// For these regions; where none is named, for all.
fn profile(forms: &[SealForm], regions: &[String]) -> MakerProfile {
	let regions = match regions {
		[] => Regions::All,
		regions => {
			let prefix = |region: &String| BoundedVec(region.clone().into_bytes());
			Regions::Of(BoundedVec(regions.iter().map(prefix).collect()))
		}
	};
	MakerProfile { forms: BoundedBTreeSet(set::<_, ChainSealForm, _>(forms)), regions }
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn forms_are_named_once_and_no_region_means_all() {
		let all = profile(&[SealForm::V5, SealForm::V4, SealForm::V5], &[]);
		let forms: Vec<_> = all.forms.0.iter().map(|form| form.0).collect();
		assert_eq!(forms, [ChainSealForm::V4, ChainSealForm::V5]);
		assert!(matches!(all.regions, Regions::All));
		let some = profile(&[SealForm::V4], &["3301".into(), "32".into()]);
		let Regions::Of(BoundedVec(regions)) = some.regions else { panic!("some are named") };
		let regions: Vec<_> = regions.into_iter().map(|BoundedVec(region)| region).collect();
		assert_eq!(regions, [b"3301".to_vec(), b"32".to_vec()]);
	}
}
