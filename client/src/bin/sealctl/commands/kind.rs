//! `sealctl kind`.

use crate::{
	choices::BusinessType,
	context::{entries, Context, Outcome},
	parse,
};
use clap::Subcommand;
use seal_primitives::{BusinessType as ChainBusinessType, SpecialKindId};
use sealchain_client::{
	api::{
		self,
		runtime_types::{
			bounded_collections::bounded_vec::BoundedVec,
			pallet_seal_registry::types::KindDefinition,
		},
	},
	View,
};

/// Special kinds of seal.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// Propose a kind of seal beside those of GA 241. What is said of it never changes.
	#[command(after_help = "Example:\n  sealctl kind set 12 --ga241 99 --business-type common \
		--label 电子合同专用章 --key //Charlie")]
	Set {
		/// Its number, which no kind had before.
		id: SpecialKindId,
		/// The two digits under which filing systems after GA 241 have it; 99 for other seals.
		#[arg(long, value_name = "DIGITS", value_parser = clap::value_parser!(u8).range(1..=99))]
		ga241: u8,
		/// What signing platforms call it.
		#[arg(long, value_enum)]
		business_type: BusinessType,
		/// What people call it.
		#[arg(long, value_parser = parse::text::<96>)]
		label: String,
		/// An enterprise has one such seal at most.
		#[arg(long)]
		one_per_enterprise: bool,
		/// Such a seal shows a person's name.
		#[arg(long)]
		names_person: bool,
	},
	/// Propose that no seal is filed under a special kind any more; those that were stand.
	#[command(after_help = "Example:\n  sealctl kind retire 12 --key //Charlie")]
	Retire {
		/// Its number.
		id: SpecialKindId,
	},
	/// Every special kind, retired ones too. As an argument, one is `special:NUMBER`.
	#[command(after_help = "Example:\n  sealctl kind list")]
	List,
}

impl Command {
	pub async fn run(self, context: &Context) -> Outcome {
		let calls = api::tx().seal_registry();
		match self {
			Self::Set { id, ga241, business_type, label, one_per_enterprise, names_person } => {
				let definition = KindDefinition {
					ga241,
					business_type: ChainBusinessType::from(business_type).into(),
					label: BoundedVec(label.into_bytes()),
					one_per_enterprise,
					names_person,
				};
				context.propose(&calls.set_special_kind(id, definition)).await
			}
			Self::Retire { id } => context.propose(&calls.retire_special_kind(id)).await,
			Self::List => {
				let chain = context.chain().await?;
				let at = chain.at_head().await?;
				let kinds =
					entries(&at, ("SealRegistry", "SpecialKinds"), vec![], ["kind"]).await?;
				Ok(View::List(kinds.into_iter().map(row).collect()).into())
			}
		}
	}
}

/// The number, what was said of the kind, and whether it is retired, side by side.
fn row(kind: View) -> View {
	let column =
		|name: &str, of: Option<&View>| (name.to_string(), of.cloned().unwrap_or(View::None));
	let mut columns = vec![column("kind", kind.field("kind"))];
	if let Some(View::Fields(definition)) = kind.field("definition") {
		columns.extend(definition.iter().cloned());
	}
	columns.push(column("retired", kind.field("retired")));
	View::Fields(columns)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_kind_is_one_line() {
		let definition = View::fields([("ga241", View::Number(99)), ("label", View::text("章"))]);
		let kind = View::fields([
			("kind", View::Number(12)),
			("definition", definition),
			("retired", View::Bool(true)),
		]);
		let expected = View::fields([
			("kind", View::Number(12)),
			("ga241", View::Number(99)),
			("label", View::text("章")),
			("retired", View::Bool(true)),
		]);
		assert_eq!(row(kind), expected);
	}
}
