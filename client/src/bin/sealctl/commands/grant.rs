//! `sealctl grant`.

use super::grant_view::{explained, of_enterprise, of_seal};
use crate::{
	choices::{Amount, DocumentKind},
	context::{at_most, entry, missing, part, Context, Outcome},
	output::Answer,
	parse,
};
use clap::{ArgGroup, Args, Subcommand};
use seal_primitives::{
	AmountClass, CreditCode, DocumentKind as ChainDocumentKind, DocumentKinds, GrantId,
	InstitutionId, Moment, SealCode, SealKind, Terms,
};
use sealchain_client::{
	api::{
		self,
		runtime_types::{
			bounded_collections::{bounded_btree_set::BoundedBTreeSet, bounded_vec::BoundedVec},
			seal_primitives::grants::Grantee,
		},
	},
	history::now,
	ClientError, View,
};
use std::collections::BTreeSet;
use subxt::utils::AccountId32;

/// To whom leave is given.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("grantee").required(true).args(["member", "institution", "enterprise"]))]
pub struct GranteeArguments {
	/// A member of the enterprise that gives the leave, who is a signer there.
	#[arg(long, value_name = "ADDRESS", value_parser = parse::account)]
	member: Option<AccountId32>,
	/// An admitted platform that acts for that enterprise.
	#[arg(long)]
	institution: Option<InstitutionId>,
	/// That enterprise's head, or one of its subsidiaries.
	#[arg(long, value_name = "CREDIT CODE", value_parser = parse::credit_code)]
	enterprise: Option<CreditCode>,
}

impl GranteeArguments {
	fn grantee(&self) -> Result<Grantee<AccountId32>, ClientError> {
		match (self.member, self.institution, self.enterprise) {
			(Some(member), _, _) => Ok(Grantee::Member(member)),
			(_, Some(institution), _) => Ok(Grantee::Institution(institution)),
			(_, _, Some(enterprise)) => Ok(Grantee::Enterprise(enterprise.into())),
			(None, None, None) => {
				let why = "say to whom: --member, --institution or --enterprise";
				Err(ClientError::argument("grantee", "", why))
			}
		}
	}
}

/// Within what a grant holds.
#[derive(Debug, Args)]
pub struct TermsArguments {
	/// First moment of use; by default now.
	#[arg(long, value_name = "TIME", value_parser = parse::moment)]
	from: Option<Moment>,
	/// Last moment of use.
	#[arg(long, value_name = "TIME", value_parser = parse::moment)]
	until: Moment,
	/// How many uses, those of whoever it is passed on to included; by default any number.
	#[arg(long)]
	uses: Option<u32>,
	/// A kind of documents that it covers; may be repeated; by default all.
	#[arg(long = "document-kind", value_enum)]
	document_kinds: Vec<DocumentKind>,
	/// The highest class of documents' amounts, in yuan; by default any amount.
	#[arg(long, value_enum)]
	max_amount: Option<Amount>,
	/// The grantee may pass it on. An enterprise passes it on to its own members in any case.
	#[arg(long)]
	may_pass_on: bool,
}

impl TermsArguments {
	fn terms(&self) -> Result<Terms, ClientError> {
		let document_kinds = match &self.document_kinds[..] {
			[] => None,
			kinds => {
				let kinds: BTreeSet<ChainDocumentKind> =
					kinds.iter().copied().map(Into::into).collect();
				let count = kinds.len();
				let kinds: DocumentKinds = kinds.try_into().map_err(|_| {
					ClientError::argument("document kinds", count, "there are too many: name none")
				})?;
				Some(kinds)
			}
		};
		Ok(Terms {
			valid_from: self.from.unwrap_or_else(now),
			valid_until: self.until,
			uses: self.uses,
			document_kinds,
			max_amount: self.max_amount.map(Into::into),
			may_pass_on: self.may_pass_on,
		})
	}
}

/// Leave to use seals.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// Make a member with the seal manager's role manager of kinds of seals, and of no others, as the
	/// legal representative.
	#[command(
		after_help = "Example:\n  sealctl grant appoint 5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y \
		--kind contract --kind special:12 --key-file representative.key"
	)]
	Appoint {
		/// The member.
		#[arg(value_parser = parse::account)]
		account: AccountId32,
		/// A kind of seal: its name, or special:NUMBER; may be repeated.
		#[arg(long = "kind", value_parser = parse::seal_kind, required = true)]
		kinds: Vec<SealKind>,
	},
	/// End a seal manager's appointment, as the legal representative. What they granted stays.
	#[command(
		after_help = "Example:\n  sealctl grant dismiss 5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y \
		--key-file representative.key"
	)]
	Dismiss {
		/// The manager.
		#[arg(value_parser = parse::account)]
		account: AccountId32,
	},
	/// Give leave to use a seal, as a manager of its kind or the legal representative.
	#[command(after_help = "Example:\n  sealctl grant grant 3301000012346 --member \
		5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y --until +90d --uses 20 --document-kind \
		contract --max-amount 1-million --key-file manager.key\n  sealctl grant grant 3301000012346 \
		--enterprise 91350100M000100Y43 --until +30d --may-pass-on --key-file manager.key")]
	Grant {
		/// The seal.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
		#[command(flatten)]
		grantee: GranteeArguments,
		#[command(flatten)]
		terms: TermsArguments,
	},
	/// Pass a grant on that you hold, within terms nowhere wider than its own.
	#[command(after_help = "Example:\n  sealctl grant pass-on 7 --member \
		5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y --until +7d --uses 1 --document-kind contract \
		--max-amount 100-thousand --key-file clerk.key")]
	PassOn {
		/// The grant's number.
		id: GrantId,
		#[command(flatten)]
		grantee: GranteeArguments,
		#[command(flatten)]
		terms: TermsArguments,
	},
	/// End a grant, and at once whatever was passed on from it: as a manager of the seal's kind, or who
	/// holds the grant above.
	#[command(after_help = "Example:\n  sealctl grant revoke 7 --key-file manager.key")]
	Revoke {
		/// The grant's number.
		id: GrantId,
	},
	/// Give a grant back that you hold. Whatever was passed on from it ends too.
	#[command(after_help = "Example:\n  sealctl grant relinquish 7 --key-file clerk.key")]
	Relinquish {
		/// The grant's number.
		id: GrantId,
	},
	/// Remove those of these grants that are dead, as anyone.
	#[command(after_help = "Example:\n  sealctl grant prune 7 8 9 --key-file clerk.key")]
	Prune {
		/// The grants' numbers.
		#[arg(required = true)]
		ids: Vec<GrantId>,
	},
	/// Stop at once all use of what your enterprise granted or holds, as one of its seal managers or
	/// the legal representative.
	#[command(after_help = "Example:\n  sealctl grant stop --key-file manager.key")]
	Stop,
	/// Lift the stop, as the legal representative.
	#[command(after_help = "Example:\n  sealctl grant lift --key-file representative.key")]
	Lift,
	/// Whether a grant allows a use now; if not, which link of its chain fails, and why. Exits with 0
	/// only if it does.
	#[command(
		after_help = "Example:\n  sealctl grant explain 7 --seal 3301000012346 --kind contract \
		--amount 100-thousand --key-file clerk.key\n  sealctl grant explain 7 --user \
		5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y --seal 3301000012346 --kind letter --amount \
		no-sum"
	)]
	Explain {
		/// The grant's number.
		id: GrantId,
		/// Who would use the seal; by default the key's account.
		#[arg(long, value_name = "ADDRESS", value_parser = parse::account)]
		user: Option<AccountId32>,
		/// The seal.
		#[arg(long, value_name = "CODE", value_parser = parse::seal_code)]
		seal: SealCode,
		/// The kind of document.
		#[arg(long, value_enum)]
		kind: DocumentKind,
		/// How much the document is about, in yuan.
		#[arg(long, value_enum)]
		amount: Amount,
	},
	/// A grant; or those of a seal; or an enterprise's seal managers, and whether it stopped its grants.
	#[command(
		after_help = "Example:\n  sealctl grant show 7\n  sealctl grant show --seal 3301000012346\n  \
			sealctl grant show --enterprise 91350100M000100Y43",
		group = ArgGroup::new("which").required(true).args(["id", "seal", "enterprise"])
	)]
	Show {
		/// The grant's number.
		id: Option<GrantId>,
		/// The seal, whose grants are listed.
		#[arg(long, value_name = "CODE", value_parser = parse::seal_code)]
		seal: Option<SealCode>,
		/// The enterprise, whose managers are listed.
		#[arg(long, value_name = "CREDIT CODE", value_parser = parse::credit_code)]
		enterprise: Option<CreditCode>,
	},
}

impl Command {
	pub async fn run(self, context: &Context) -> Outcome {
		let calls = api::tx().seal_grants();
		match self {
			Self::Appoint { account, kinds } => {
				let kinds: BTreeSet<SealKind> = kinds.into_iter().collect();
				let kinds = BoundedBTreeSet(kinds.into_iter().map(Into::into).collect());
				context.submit(&calls.appoint(account, kinds)).await
			}
			Self::Dismiss { account } => context.submit(&calls.dismiss(account)).await,
			Self::Grant { code, grantee, terms } => {
				let (grantee, terms) = (grantee.grantee()?, terms.terms()?);
				context.submit(&calls.grant(code.into(), grantee, terms.into())).await
			}
			Self::PassOn { id, grantee, terms } => {
				let (grantee, terms) = (grantee.grantee()?, terms.terms()?);
				context.submit(&calls.pass_on(id, grantee, terms.into())).await
			}
			Self::Revoke { id } => context.submit(&calls.revoke(id)).await,
			Self::Relinquish { id } => context.submit(&calls.relinquish(id)).await,
			Self::Prune { ids } => {
				let (chain, key) = context.signed().await?;
				let at = chain.at_head().await?;
				at_most(&at, "grants", ids.len(), ("SealGrants", "MaxPrune"))?;
				Answer::receipt(&chain.submit(&calls.prune(BoundedVec(ids)), &key).await?)
			}
			Self::Stop => context.submit(&calls.emergency_stop()).await,
			Self::Lift => context.submit(&calls.lift_emergency_stop()).await,
			Self::Explain { id, user, seal, kind, amount } => {
				let (chain, user) = match user {
					Some(user) => (context.chain().await?, user),
					None => {
						let (chain, key) = context.signed().await?;
						let user = chain.actor(&key).await?;
						(chain, user)
					}
				};
				let (kind, amount) = (ChainDocumentKind::from(kind), AmountClass::from(amount));
				let question = (id, user, seal, kind, amount);
				let at = chain.at_head().await?;
				let answer = chain.view_function(&at, ("SealGrants", "explain"), &question).await?;
				explained(id, &answer)
			}
			Self::Show { id: Some(id), .. } => {
				let chain = context.chain().await?;
				let at = chain.at_head().await?;
				entry(&chain, &at, ("SealGrants", "Grants"), [part(&id)])
					.await?
					.map(|view| view.with_first("grant", View::Number(id.into())).into())
					.ok_or_else(|| {
						let why =
							format!("{id}: it was never given, or revoked, given back or pruned");
						missing("grant", why)
					})
			}
			Self::Show { seal: Some(seal), .. } => of_seal(context, &seal).await,
			Self::Show { enterprise: Some(enterprise), .. } => {
				of_enterprise(context, &enterprise).await
			}
			Self::Show { id: None, seal: None, enterprise: None } => {
				let why = "say which: its number, --seal or --enterprise";
				Err(ClientError::argument("grant", "", why))
			}
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn arguments() -> TermsArguments {
		TermsArguments {
			from: Some(1),
			until: 2,
			uses: None,
			document_kinds: vec![],
			max_amount: None,
			may_pass_on: false,
		}
	}

	#[test]
	fn what_is_not_said_is_not_limited() {
		let terms = arguments().terms().expect("terms");
		assert_eq!((terms.valid_from, terms.valid_until), (1, 2));
		assert!(terms.cover_kind(ChainDocumentKind::Other));
		assert!(terms.cover_amount(AmountClass::Above100Million));
		assert_eq!((terms.uses, terms.may_pass_on), (None, false));
	}

	#[test]
	fn kinds_and_amounts_limit() {
		let terms = TermsArguments {
			document_kinds: vec![
				DocumentKind::Letter,
				DocumentKind::Contract,
				DocumentKind::Letter,
			],
			max_amount: Some(Amount::To1Million),
			..arguments()
		};
		let terms = terms.terms().expect("terms");
		assert!(terms.cover_kind(ChainDocumentKind::Contract));
		assert!(!terms.cover_kind(ChainDocumentKind::Tender));
		assert!(terms.cover_amount(AmountClass::To1Million));
		assert!(!terms.cover_amount(AmountClass::To10Million));
	}
}
