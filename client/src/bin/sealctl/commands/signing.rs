//! `sealctl signing`.

use super::enterprise::other_chain;
use crate::{
	choices::{DeclineReason, DocumentKind, Order},
	context::{at_most, entries, entry, missing, part, Context, Outcome},
	output::Answer,
	parse::{self, CommitmentOf, DigestOf},
};
use clap::Subcommand;
use seal_primitives::{CreditCode, Moment, RequestId, SealCode, SigningId, SigningRecord};
use sealchain_client::{
	address,
	api::{self, runtime_types::bounded_collections::bounded_vec::BoundedVec},
	SignedWillingness, View,
};
use std::path::PathBuf;
use subxt::utils::AccountId32;

/// Signings.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// Start a signing, as a signer or the legal representative of a party, or as a platform.
	#[command(after_help = "Example:\n  sealctl signing create --document \
		@contract.pdf.salted.json --kind contract --party 91350100M000100Y43 --party \
		11320000MB151840XJ --order parallel --deadline +30d --key-file clerk.key")]
	Create {
		/// Commitment to the document.
		#[arg(long, value_name = "COMMITMENT")]
		document: CommitmentOf,
		/// The kind of document.
		#[arg(long, value_enum)]
		kind: DocumentKind,
		/// The enterprises that are to seal it, in this order; repeat for each.
		#[arg(
			long = "party",
			value_name = "CREDIT CODE",
			required = true,
			value_parser = parse::credit_code
		)]
		parties: Vec<CreditCode>,
		/// In which order they seal.
		#[arg(long, value_enum, default_value = "sequential")]
		order: Order,
		/// The last moment at which a party may seal.
		#[arg(long, value_name = "TIME", value_parser = parse::moment)]
		deadline: Moment,
	},
	/// Put a party's seal on a signing's document, as who asked for the permit.
	#[command(after_help = "Example:\n  sealctl signing seal 3 --code 3301000012346 --permit 7 \
		--container contract.signed.pdf --willingness willing.json --key-file clerk.key")]
	Seal {
		/// The signing's number.
		id: SigningId,
		/// The seal.
		#[arg(long, value_parser = parse::seal_code)]
		code: SealCode,
		/// The approved request.
		#[arg(long, value_name = "REQUEST")]
		permit: RequestId,
		/// The signature container's file, or its digest.
		#[arg(long, value_name = "FILE|DIGEST")]
		container: DigestOf,
		/// The provider's statement, made by `sealctl willingness attest`.
		#[arg(long, value_name = "FILE")]
		willingness: PathBuf,
	},
	/// Refuse to seal, as a party that has not; the signing ends.
	#[command(after_help = "Example:\n  sealctl signing decline 3 --reason content-rejected \
		--key-file clerk.key")]
	Decline {
		/// The signing's number.
		id: SigningId,
		/// Why.
		#[arg(long, value_enum)]
		reason: DeclineReason,
	},
	/// Take a signing back, as its initiator.
	#[command(after_help = "Example:\n  sealctl signing cancel 3 --key-file clerk.key")]
	Cancel {
		/// The signing's number.
		id: SigningId,
	},
	/// Close a signing whose deadline has passed.
	#[command(after_help = "Example:\n  sealctl signing expire 3 --key-file clerk.key")]
	Expire {
		/// The signing's number.
		id: SigningId,
	},
	/// An open signing; or the record of a closed one, for readers of a party's seal history.
	#[command(after_help = "Example:\n  sealctl signing show 3\n  \
		sealctl signing show 3 --seal 3301000012346 --key-file auditor.key")]
	Show {
		/// The signing's number.
		id: SigningId,
		/// A party's seal, whose history the key may read.
		#[arg(long, value_name = "CODE", value_parser = parse::seal_code)]
		seal: Option<SealCode>,
	},
	/// The open signings.
	#[command(after_help = "Example:\n  sealctl signing list")]
	List,
}

impl Command {
	pub async fn run(self, context: &Context) -> Outcome {
		let calls = api::tx().signing_evidence();
		match self {
			Self::Create { document, kind, parties, order, deadline } => {
				let document = document.resolve()?.into();
				let kind = seal_primitives::DocumentKind::from(kind).into();
				let (chain, key) = context.signed().await?;
				let at = chain.at_head().await?;
				at_most(&at, "parties", parties.len(), ("SigningEvidence", "MaxParties"))?;
				let parties = BoundedVec(parties.into_iter().map(Into::into).collect());
				let call = calls.create(document, kind, parties, order.into(), deadline);
				Answer::receipt(&chain.submit(&call, &key).await?)
			}
			Self::Seal { id, code, permit, container, willingness } => {
				let container = container.resolve()?;
				let signed = SignedWillingness::from_file(&willingness)?;
				let (chain, key) = context.signed().await?;
				if signed.statement.genesis != chain.genesis() {
					return Err(other_chain(chain.url(), "the provider signed for another one"));
				}
				let willing = signed.willingness();
				let call = calls.seal(id, code.into(), permit, container.into(), willing);
				Answer::receipt(&chain.submit(&call, &key).await?)
			}
			Self::Decline { id, reason } => context.submit(&calls.decline(id, reason.into())).await,
			Self::Cancel { id } => context.submit(&calls.cancel(id)).await,
			Self::Expire { id } => context.submit(&calls.expire(id)).await,
			Self::Show { id, seal: Some(code) } => {
				let (chain, key) = context.signed().await?;
				Ok(record(chain.closed_signing(id, &code, &key).await?).into())
			}
			Self::Show { id, seal: None } => {
				let chain = context.chain().await?;
				let at = chain.at_head().await?;
				let number = View::Number(id.into());
				let open = entry(&chain, &at, ("SigningEvidence", "Signings"), [part(&id)]).await?;
				if let Some(open) = open {
					let open = open.with_first("state", View::text("Open"));
					return Ok(open.with_first("signing", number).into());
				}
				let hash =
					entry(&chain, &at, ("SigningEvidence", "ClosedSignings"), [part(&id)]).await?;
				let hash = hash.ok_or_else(|| missing("signing", id))?;
				Ok(View::fields([
					("signing", number),
					("state", View::text("Closed")),
					("record", hash),
				])
				.into())
			}
			Self::List => {
				let chain = context.chain().await?;
				let at = chain.at_head().await?;
				let storage = ("SigningEvidence", "Signings");
				Ok(View::List(entries(&at, storage, vec![], ["signing"]).await?).into())
			}
		}
	}
}

fn record(record: SigningRecord<AccountId32>) -> View {
	let hash = record.hash();
	let parties = record
		.parties
		.iter()
		.map(|(enterprise, used)| {
			View::fields([
				("enterprise", View::text(enterprise)),
				(
					"use_record",
					used.map(|hash| View::Text(format!("{hash:?}"))).unwrap_or(View::None),
				),
			])
		})
		.collect();
	View::fields([
		("signing", View::Number(record.id.into())),
		("state", View::text("Closed")),
		("outcome", View::Text(format!("{:?}", record.outcome))),
		("record", View::Text(format!("{hash:?}"))),
		("initiator", View::Text(address::to_text(&record.initiator))),
		("document", View::Text(format!("{:?}", record.document.value))),
		("document_kind", View::Text(format!("{:?}", record.document_kind))),
		("parties", View::List(parties)),
		("created_at", View::Time(record.created_at)),
		("closed_at", View::Time(record.closed_at)),
	])
}
