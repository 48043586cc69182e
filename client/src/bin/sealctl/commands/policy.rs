//! `sealctl policy`.

use crate::{
	choices::DocumentKind,
	context::{at_most, entry, missing, part, Context, Outcome},
	output::Answer,
	parse::{self, Stage},
};
use clap::{ArgGroup, Subcommand};
use seal_primitives::{Moment, SealCode};
use sealchain_client::{
	api::{
		self,
		runtime_types::{
			bounded_collections::{bounded_btree_set::BoundedBTreeSet, bounded_vec::BoundedVec},
			pallet_approval_workflows::types as workflow,
		},
	},
	error::parse_json,
	View,
};
use serde::Deserialize;
use std::path::PathBuf;

/// A policy as a file holds it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PolicyFile {
	stages: Vec<Stage>,
	request_lifetime: Moment,
	permit_lifetime: Moment,
}

/// Policies.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// Set how uses of a seal on a kind of document are approved, as a seal manager or the legal
	/// representative. Stages follow each other as they are given.
	#[command(
		after_help = "Example:\n  sealctl policy set 3301000012346 --kind contract \
			--stage 1:5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY \
			--stage 1:5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty --key-file manager.key\n  \
			sealctl policy set 3301000012346 --kind contract --file policy.json\n\n\
			A file holds {\"stages\": [{\"required\": 2, \"approvers\": [\"5G…\", \"5F…\"]}],\n\
			\"requestLifetime\": 86400000, \"permitLifetime\": 86400000}, in milliseconds.",
		group = ArgGroup::new("policy-given").required(true).args(["file", "stages"])
	)]
	Set {
		/// The seal.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
		/// The kind of document.
		#[arg(long, value_enum)]
		kind: DocumentKind,
		/// A file with the policy.
		#[arg(long)]
		file: Option<PathBuf>,
		/// One stage: how many of these accounts must approve; may be repeated.
		#[arg(long = "stage", value_name = "REQUIRED:ADDRESS,…")]
		stages: Vec<Stage>,
		/// How long approvals may take.
		#[arg(long, value_name = "SPAN", value_parser = parse::span, default_value = "7d")]
		request_lifetime: Moment,
		/// How long the permit holds.
		#[arg(long, value_name = "SPAN", value_parser = parse::span, default_value = "1d")]
		permit_lifetime: Moment,
	},
	/// Remove a policy: the seal can no longer be asked for on such documents.
	#[command(after_help = "Example:\n  sealctl policy remove 3301000012346 --kind contract \
		--key-file manager.key")]
	Remove {
		/// The seal.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
		/// The kind of document.
		#[arg(long, value_enum)]
		kind: DocumentKind,
	},
	/// The policy in force.
	#[command(after_help = "Example:\n  sealctl policy show 3301000012346 --kind contract")]
	Show {
		/// The seal.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
		/// The kind of document.
		#[arg(long, value_enum)]
		kind: DocumentKind,
	},
}

impl Command {
	pub async fn run(self, context: &Context) -> Outcome {
		let calls = api::tx().approval_workflows();
		match self {
			Self::Set { code, kind, file, stages, request_lifetime, permit_lifetime } => {
				let policy = match file {
					Some(path) => parse_json(&path)?,
					None => PolicyFile { stages, request_lifetime, permit_lifetime },
				};
				let (chain, key) = context.signed().await?;
				let at = chain.at_head().await?;
				let pallet = "ApprovalWorkflows";
				at_most(&at, "stages", policy.stages.len(), (pallet, "MaxStages"))?;
				for stage in &policy.stages {
					at_most(&at, "approvers", stage.approvers.len(), (pallet, "MaxApprovers"))?;
				}
				let call = calls.set_policy(
					code.into(),
					seal_primitives::DocumentKind::from(kind).into(),
					policy.into(),
				);
				Answer::receipt(&chain.submit(&call, &key).await?)
			}
			Self::Remove { code, kind } => {
				let kind = seal_primitives::DocumentKind::from(kind).into();
				context.submit(&calls.remove_policy(code.into(), kind)).await
			}
			Self::Show { code, kind } => {
				let chain = context.chain().await?;
				let at = chain.at_head().await?;
				let kind = seal_primitives::DocumentKind::from(kind);
				let key = [part(&code), part(&kind)];
				let stored = entry(&chain, &at, ("ApprovalWorkflows", "Policies"), key)
					.await?
					.ok_or_else(|| missing("policy", format!("for {code} on {kind:?}")))?;
				let stored = stored.with_first("document_kind", View::Text(format!("{kind:?}")));
				Ok(stored.with_first("seal", View::text(code)).into())
			}
		}
	}
}

impl From<PolicyFile> for workflow::Policy {
	fn from(file: PolicyFile) -> Self {
		let stages = file
			.stages
			.into_iter()
			.map(|stage| workflow::Stage {
				approvers: BoundedBTreeSet(stage.approvers),
				required: stage.required,
			})
			.collect();
		Self {
			stages: BoundedVec(stages),
			request_lifetime: file.request_lifetime,
			permit_lifetime: file.permit_lifetime,
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_policy_reads_from_a_file() {
		let text = r#"{"stages":[{"required":1,"approvers":
			["5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"]}],
			"requestLifetime":60000,"permitLifetime":120000}"#;
		let file: PolicyFile = serde_json::from_str(text).expect("reads");
		assert_eq!((file.stages[0].required, file.permit_lifetime), (1, 120_000));
		let more = text.replacen("60000", "60000,\"also\":1", 1);
		assert!(serde_json::from_str::<PolicyFile>(&more).is_err());
		let nobody = text.replace("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY", "nobody");
		assert!(serde_json::from_str::<PolicyFile>(&nobody).is_err());
	}
}
