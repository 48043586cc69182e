//! `sealctl enterprise`.

use super::subsidiary;
use crate::{
	context::{entry, missing, part, Context, Outcome},
	parse::{self, CommitmentOf},
};
use clap::{ArgGroup, Args, Subcommand};
use seal_primitives::CreditCode;
use sealchain_client::{
	api::{
		self,
		runtime_types::{
			bounded_collections::bounded_vec::BoundedVec,
			pallet_enterprise_identity::types::EnterpriseName,
		},
	},
	ClientError, SignedProduction, View,
};
use std::path::PathBuf;
use subxt::utils::AccountId32;

/// An enterprise's name: a company's is public, a sole proprietor's is committed to.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("name-given").required(true).args(["name", "name_commitment"]))]
pub struct NameArguments {
	/// A company's registered name; public.
	#[arg(long, value_parser = parse::text::<256>)]
	name: Option<String>,
	/// Commitment to a sole proprietor's name, which is a person's.
	#[arg(long, value_name = "COMMITMENT")]
	name_commitment: Option<CommitmentOf>,
}

impl NameArguments {
	fn resolve(self) -> Result<EnterpriseName, ClientError> {
		match (self.name, self.name_commitment) {
			(Some(name), _) => Ok(EnterpriseName::Clear(BoundedVec(name.into_bytes()))),
			(None, Some(commitment)) => Ok(EnterpriseName::Committed(commitment.resolve()?.into())),
			(None, None) => Err(ClientError::argument("name", "", "none was given")),
		}
	}
}

/// Enterprises.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// Register an enterprise, and give it its first seal if a maker's statement is handed in; as
	/// market supervision.
	#[command(after_help = "Example:\n  sealctl enterprise register 91350100M000100Y43 \
		--name 福州某某科技有限公司 \
		--legal-representative 5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y \
		--identity @attestation.salted.json --first-seal statement.json --key //Bob")]
	Register {
		/// Its credit code.
		#[arg(value_parser = parse::credit_code)]
		code: CreditCode,
		#[command(flatten)]
		name: NameArguments,
		/// The account of its legal representative.
		#[arg(long, value_name = "ADDRESS", value_parser = parse::account)]
		legal_representative: AccountId32,
		/// Commitment to the legal representative's real-name attestation.
		#[arg(long, value_name = "COMMITMENT")]
		identity: CommitmentOf,
		/// The code was issued with a wrong check character: accept it, on record.
		#[arg(long)]
		override_check: bool,
		/// A maker's production statement, made by `sealctl seal produce-statement`.
		#[arg(long, value_name = "FILE")]
		first_seal: Option<PathBuf>,
	},
	/// Suspend an enterprise: its seals freeze at once.
	#[command(
		after_help = "Example:\n  sealctl enterprise suspend 91350100M000100Y43 --key //Bob"
	)]
	Suspend {
		/// Its credit code.
		#[arg(value_parser = parse::credit_code)]
		code: CreditCode,
	},
	/// End a suspension.
	#[command(
		after_help = "Example:\n  sealctl enterprise reinstate 91350100M000100Y43 --key //Bob"
	)]
	Reinstate {
		/// Its credit code.
		#[arg(value_parser = parse::credit_code)]
		code: CreditCode,
	},
	/// Revoke an enterprise's licence: a liquidator decides for it from now on.
	#[command(after_help = "Example:\n  sealctl enterprise revoke-licence 91350100M000100Y43 \
		--liquidator 5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y \
		--identity @attestation.salted.json --key //Bob")]
	RevokeLicence {
		/// Its credit code.
		#[arg(value_parser = parse::credit_code)]
		code: CreditCode,
		/// The liquidator's account.
		#[arg(long, value_name = "ADDRESS", value_parser = parse::account)]
		liquidator: AccountId32,
		/// Commitment to the liquidator's real-name attestation.
		#[arg(long, value_name = "COMMITMENT")]
		identity: CommitmentOf,
	},
	/// Deregister an enterprise: its seals end, and nobody acts for it any more.
	#[command(
		after_help = "Example:\n  sealctl enterprise deregister 91350100M000100Y43 --key //Bob"
	)]
	Deregister {
		/// Its credit code.
		#[arg(value_parser = parse::credit_code)]
		code: CreditCode,
	},
	/// Change an enterprise's name: its seals are to be replaced.
	#[command(after_help = "Example:\n  sealctl enterprise rename 91350100M000100Y43 \
		--name 福州新某科技有限公司 --key //Bob")]
	Rename {
		/// Its credit code.
		#[arg(value_parser = parse::credit_code)]
		code: CreditCode,
		#[command(flatten)]
		name: NameArguments,
	},
	/// Change an enterprise's legal representative.
	#[command(after_help = "Example:\n  \
		sealctl enterprise change-legal-representative 91350100M000100Y43 \
		5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y --identity @attestation.salted.json \
		--key //Bob")]
	ChangeLegalRepresentative {
		/// Its credit code.
		#[arg(value_parser = parse::credit_code)]
		code: CreditCode,
		/// The new legal representative's account.
		#[arg(value_parser = parse::account)]
		account: AccountId32,
		/// Commitment to their real-name attestation.
		#[arg(long, value_name = "COMMITMENT")]
		identity: CommitmentOf,
	},
	/// Let another account or person wind up an enterprise whose licence is revoked.
	#[command(
		after_help = "Example:\n  sealctl enterprise replace-liquidator 91350100M000100Y43 \
		5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y --identity @attestation.salted.json \
		--key //Bob"
	)]
	ReplaceLiquidator {
		/// Its credit code.
		#[arg(value_parser = parse::credit_code)]
		code: CreditCode,
		/// The new liquidator's account.
		#[arg(value_parser = parse::account)]
		account: AccountId32,
		/// Commitment to their real-name attestation.
		#[arg(long, value_name = "COMMITMENT")]
		identity: CommitmentOf,
	},
	/// Groups: a head office and its subsidiaries.
	#[command(subcommand)]
	Subsidiary(subsidiary::Command),
	/// What is registered of an enterprise, and the codes of its seals that stand.
	#[command(after_help = "Example:\n  sealctl enterprise show 91350100M000100Y43")]
	Show {
		/// Its credit code.
		#[arg(value_parser = parse::credit_code)]
		code: CreditCode,
	},
}

impl Command {
	pub async fn run(self, context: &Context) -> Outcome {
		let calls = api::tx().enterprise_identity();
		match self {
			Self::Register {
				code,
				name,
				legal_representative,
				identity,
				override_check,
				first_seal,
			} => {
				let name = name.resolve()?;
				let identity = identity.resolve()?;
				let first_seal = match first_seal {
					Some(path) => Some(SignedProduction::from_file(&path)?),
					None => None,
				};
				let (chain, key) = context.signed().await?;
				if let Some(signed) = &first_seal {
					if signed.statement.genesis != chain.genesis() {
						return Err(other_chain(chain.url(), "the maker signed for another one"));
					}
				}
				let call = calls.register(
					code.into(),
					name,
					legal_representative,
					identity.into(),
					override_check,
					first_seal.as_ref().map(SignedProduction::first_seal),
				);
				crate::output::Answer::receipt(&chain.submit(&call, &key).await?)
			}
			Self::Suspend { code } => context.submit(&calls.suspend(code.into())).await,
			Self::Reinstate { code } => context.submit(&calls.reinstate(code.into())).await,
			Self::RevokeLicence { code, liquidator, identity } => {
				let identity = identity.resolve()?.into();
				context.submit(&calls.revoke_licence(code.into(), liquidator, identity)).await
			}
			Self::Deregister { code } => context.submit(&calls.deregister(code.into())).await,
			Self::Rename { code, name } => {
				context.submit(&calls.rename(code.into(), name.resolve()?)).await
			}
			Self::ChangeLegalRepresentative { code, account, identity } => {
				let identity = identity.resolve()?.into();
				let call = calls.change_legal_representative(code.into(), account, identity);
				context.submit(&call).await
			}
			Self::ReplaceLiquidator { code, account, identity } => {
				let identity = identity.resolve()?.into();
				context.submit(&calls.replace_liquidator(code.into(), account, identity)).await
			}
			Self::Subsidiary(command) => command.run(context).await,
			Self::Show { code } => {
				let chain = context.chain().await?;
				let at = chain.at_head().await?;
				let enterprise =
					entry(&chain, &at, ("EnterpriseIdentity", "Enterprises"), [part(&code)])
						.await?
						.ok_or_else(|| missing("registered enterprise", code))?;
				let seals = entry(&chain, &at, ("SealRegistry", "SealsOf"), [part(&code)]).await?;
				let View::Fields(mut fields) = enterprise.with_first("code", View::text(code))
				else {
					return Err(missing("readable record of", code));
				};
				fields.push(("seals".into(), seals.unwrap_or(View::List(vec![]))));
				Ok(View::Fields(fields).into())
			}
		}
	}
}

/// A statement that was signed for another chain than the node's.
pub fn other_chain(url: &str, why: &str) -> ClientError {
	ClientError::OtherChain { url: url.into(), why: why.into() }
}
