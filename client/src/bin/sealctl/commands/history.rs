//! `sealctl history`.

use crate::{
	context::{Context, Outcome},
	parse,
};
use clap::Args;
use seal_primitives::{SealCode, UseRecord};
use sealchain_client::{address, View};
use subxt::utils::AccountId32;

/// The history of a seal's uses.
///
/// It is asked for as the key's account, which must be one that may read it: the owner's legal
/// representative or auditor, a seat that inspects or adjudicates, or a court. The whole of it is
/// fetched and checked against the finalized state; the command fails if a record is missing,
/// altered or another seal's.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  sealctl history 3301000012346 --key-file auditor.key\n  \
	sealctl history 3301000012346 --limit 10 --output json --key-file auditor.key")]
pub struct Arguments {
	/// The seal.
	#[arg(value_parser = parse::seal_code)]
	code: SealCode,
	/// Show so many of the newest records only; all are verified all the same.
	#[arg(long)]
	limit: Option<usize>,
}

impl Arguments {
	pub async fn run(self, context: &Context) -> Outcome {
		let (chain, key) = context.signed().await?;
		let records = chain.history(&self.code, &key).await?;
		let limit = self.limit.unwrap_or(usize::MAX);
		Ok(View::List(records.iter().rev().take(limit).map(row).collect()).into())
	}
}

fn row(record: &UseRecord<AccountId32>) -> View {
	View::fields([
		("number", View::Number(record.number.into())),
		("at", View::Time(record.at)),
		("signing", View::Number(record.signing.into())),
		("request", View::Number(record.request.into())),
		("signer", View::Text(address::to_text(&record.signer))),
		("certificate", View::Text(format!("{:?}", record.certificate))),
		("document_kind", View::Text(format!("{:?}", record.document_kind))),
		("document", View::Text(format!("{:?}", record.document.value))),
		("container", View::Text(format!("{:?}", record.container.value))),
		("provider", View::Number(record.provider.into())),
		("provider_certificate", View::Text(format!("{:?}", record.provider_certificate))),
		("method", View::Text(format!("{:?}", record.method))),
		("seal_version", View::Number(record.seal_version.into())),
		("hash", View::Text(format!("{:?}", record.hash()))),
	])
}
