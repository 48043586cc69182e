//! `sealctl history`.

use crate::{
	context::{Context, Outcome},
	parse,
};
use clap::Args;
use seal_primitives::{SealCode, SuspectPeriod, UseRecord};
use sealchain_client::{address, View};
use subxt::utils::AccountId32;

/// The history of a seal's uses.
///
/// It is asked for as the key's account, which must be one that may read it: the owner's legal
/// representative or auditor, a seat that inspects or adjudicates, or a court. The whole of it is
/// fetched and checked against the finalized state; the command fails if a record is missing,
/// altered or another seal's. A use is suspect if the seal is said to have been out of its keepers'
/// hands, or misused, at the time, by a report that was not found wrong.
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
		let suspect_periods = chain.suspect_periods(&self.code).await?;
		let limit = self.limit.unwrap_or(usize::MAX);
		let newest = records.iter().rev().take(limit);
		Ok(View::List(newest.map(|record| row(record, &suspect_periods)).collect()).into())
	}
}

fn row(record: &UseRecord<AccountId32>, suspect_periods: &[SuspectPeriod]) -> View {
	let suspect = suspect_periods.iter().any(|period| period.covers(record.at));
	View::fields([
		("number", View::Number(record.number.into())),
		("at", View::Time(record.at)),
		("suspect", View::Bool(suspect)),
		("signing", View::Number(record.signing.into())),
		("request", View::Number(record.request.into())),
		("signer", View::Text(address::to_text(&record.signer))),
		("grant", View::Number(record.grant.into())),
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

#[cfg(test)]
mod tests {
	use super::*;
	use seal_primitives::{
		records::RECORD_VERSION, CreditCode, Digest, DocumentKind, WillingnessMethod,
	};
	use sp_core::H256;

	#[test]
	fn uses_in_the_time_of_a_report_are_suspect() {
		let record = UseRecord {
			version: RECORD_VERSION,
			seal: SealCode::parse("3301000012345").expect("a code"),
			seal_version: 1,
			number: 1,
			previous: H256::zero(),
			owner: CreditCode(*b"91350100M000100Y43"),
			signer: AccountId32([7; 32]),
			grant: 10,
			certificate: H256::zero(),
			signing: 11,
			request: 12,
			document_kind: DocumentKind::Contract,
			document: Digest::sm3(b"document"),
			container: Digest::sm3(b"container"),
			provider: 4,
			provider_certificate: H256::zero(),
			method: WillingnessMethod::UKeyPin,
			at: 1_000,
		};
		let period = |since, until| SuspectPeriod { since, until };
		for (periods, suspect) in [
			(vec![], false),
			(vec![period(1_000, None)], true),
			(vec![period(1_001, None)], false),
			(vec![period(0, Some(1_000)), period(999, Some(1_001))], true),
			(vec![period(0, Some(1_000))], false),
		] {
			let row = row(&record, &periods);
			assert_eq!(row.field("suspect"), Some(&View::Bool(suspect)), "{periods:?}");
		}
	}
}
