//! `sealctl willingness`.

use super::write_json;
use crate::{
	choices::Method,
	context::{institution, Context, Outcome},
	parse::{self, CommitmentOf},
};
use clap::Subcommand;
use seal_primitives::{time::MINUTE, InstitutionId, Moment, RequestId, WillingnessStatement};
use sealchain_client::{history::now, SignedWillingness};
use sp_core::H256;
use std::path::PathBuf;
use subxt::utils::AccountId32;

/// Willingness.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// Sign, as the provider, that a person willed one approved use on one document.
	#[command(after_help = "Example:\n  sealctl willingness attest --person \
		5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y --request 7 \
		--document @contract.pdf.salted.json --method face --out willing.json \
		--key-file provider.key")]
	Attest {
		/// The person's account.
		#[arg(long, value_name = "ADDRESS", value_parser = parse::account)]
		person: AccountId32,
		/// The approved request.
		#[arg(long)]
		request: RequestId,
		/// Commitment to the document that they saw.
		#[arg(long, value_name = "COMMITMENT")]
		document: CommitmentOf,
		/// How they showed it.
		#[arg(long, value_enum)]
		method: Method,
		/// First moment at which it holds; by default a minute ago, because clocks differ.
		#[arg(long, value_name = "TIME", value_parser = parse::moment)]
		not_before: Option<Moment>,
		/// Last moment at which it holds; by default in eight minutes. The chain takes windows of up
		/// to ten.
		#[arg(long, value_name = "TIME", value_parser = parse::moment)]
		not_after: Option<Moment>,
		/// The provider's number; by default the one that the key operates.
		#[arg(long)]
		provider: Option<InstitutionId>,
		/// The chain's genesis hash: with it and --provider no node is asked.
		#[arg(long, value_parser = parse::hash, requires = "provider")]
		genesis: Option<H256>,
		/// Where to write it; by default `request-N.willingness.json`. No file is overwritten.
		#[arg(long, value_name = "FILE")]
		out: Option<PathBuf>,
	},
}

impl Command {
	pub async fn run(self, context: &Context) -> Outcome {
		let Self::Attest {
			person,
			request,
			document,
			method,
			not_before,
			not_after,
			provider,
			genesis,
			out,
		} = self;
		let document = document.resolve()?;
		let key = context.key()?;
		let (genesis, provider) = match (genesis, provider) {
			(Some(genesis), Some(provider)) => (genesis, provider),
			(_, provider) => {
				let chain = context.chain().await?;
				(chain.genesis(), institution(&chain, &key, provider).await?)
			}
		};
		let statement = WillingnessStatement {
			genesis,
			person,
			document,
			request,
			method: method.into(),
			not_before: not_before.unwrap_or_else(|| now().saturating_sub(MINUTE)),
			not_after: not_after.unwrap_or_else(|| now().saturating_add(8 * MINUTE)),
		};
		let out = out.unwrap_or_else(|| format!("request-{request}.willingness.json").into());
		write_json(&out, &SignedWillingness::sign(provider, statement, &key).json())
	}
}
