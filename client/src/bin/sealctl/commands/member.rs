//! `sealctl member`.

use crate::{
	choices::{set, Role},
	context::{entries, entry, missing, part, Context, Outcome},
	parse::{self, CommitmentOf},
	protection::Unlocking,
};
use clap::{ArgGroup, Subcommand};
use seal_primitives::{CreditCode, MemberRole};
use sealchain_client::{
	address,
	api::{
		self,
		runtime_types::bounded_collections::{
			bounded_btree_set::BoundedBTreeSet, bounded_vec::BoundedVec,
		},
	},
	encrypted::EncryptedFile,
	SaltedFields, View,
};
use std::path::PathBuf;
use subxt::utils::{AccountId32, Static};

/// Members of an enterprise.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// Name a member, as the legal representative or liquidator.
	#[command(after_help = "Example:\n  sealctl member add \
		5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y --role approver \
		--identity @attestation.salted.json --key-file representative.key")]
	Add {
		/// Their account.
		#[arg(value_parser = parse::account)]
		account: AccountId32,
		/// What they may do; may be repeated.
		#[arg(long = "role", value_enum, required = true)]
		roles: Vec<Role>,
		/// Commitment to their real-name attestation.
		#[arg(long, value_name = "COMMITMENT")]
		identity: CommitmentOf,
	},
	/// Set a member's roles; those not named are withdrawn.
	#[command(after_help = "Example:\n  sealctl member set-roles \
		5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y --role approver --role auditor \
		--key-file representative.key")]
	SetRoles {
		/// Their account.
		#[arg(value_parser = parse::account)]
		account: AccountId32,
		/// What they may do; may be repeated.
		#[arg(long = "role", value_enum, required = true)]
		roles: Vec<Role>,
	},
	/// Dismiss a member.
	#[command(after_help = "Example:\n  sealctl member remove \
		5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y --key-file representative.key")]
	Remove {
		/// Their account.
		#[arg(value_parser = parse::account)]
		account: AccountId32,
	},
	/// Stop acting for the enterprise, as the member.
	#[command(after_help = "Example:\n  sealctl member leave --key-file clerk.key")]
	Leave,
	/// Attest, as public security, that persons are who they say, each under a commitment.
	#[command(
		after_help = "Example:\n  sealctl member attest \
			0x2222222222222222222222222222222222222222222222222222222222222222 --key-file seat.key\n  \
			sealctl member attest --file person.age --identity key.txt --key-file seat.key",
		group = ArgGroup::new("persons").required(true).multiple(true).args(["commitments", "files"])
	)]
	Attest {
		/// Commitments to persons.
		#[arg(value_name = "COMMITMENT")]
		commitments: Vec<CommitmentOf>,
		/// A file that `sealctl identity commit` wrote, of which the commitment is taken; may be
		/// repeated.
		#[arg(long = "file", value_name = "FILE")]
		files: Vec<PathBuf>,
		#[command(flatten)]
		unlocking: Unlocking,
	},
	/// Withdraw a person's attestation, as public security: they neither decide nor hold a role until
	/// they are attested again.
	#[command(after_help = "Example:\n  sealctl member withdraw-attestation \
		0x2222222222222222222222222222222222222222222222222222222222222222 --key-file seat.key")]
	WithdrawAttestation {
		/// Commitment to the person.
		#[arg(value_name = "COMMITMENT")]
		commitment: CommitmentOf,
	},
	/// Whether a person is attested, by which seat and since when.
	#[command(after_help = "Example:\n  sealctl member attestation \
		0x2222222222222222222222222222222222222222222222222222222222222222")]
	Attestation {
		/// Commitment to the person.
		#[arg(value_name = "COMMITMENT")]
		commitment: CommitmentOf,
	},
	/// What an account may do for an enterprise.
	#[command(after_help = "Example:\n  sealctl member show 91350100M000100Y43 \
		5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y")]
	Show {
		/// The enterprise.
		#[arg(value_parser = parse::credit_code)]
		code: CreditCode,
		/// The member's account.
		#[arg(value_parser = parse::account)]
		account: AccountId32,
	},
	/// Every member of an enterprise.
	#[command(after_help = "Example:\n  sealctl member list 91350100M000100Y43")]
	List {
		/// The enterprise.
		#[arg(value_parser = parse::credit_code)]
		code: CreditCode,
	},
}

fn roles(choices: &[Role]) -> BoundedBTreeSet<Static<MemberRole>> {
	BoundedBTreeSet(set::<_, MemberRole, _>(choices))
}

impl Command {
	pub async fn run(self, context: &Context) -> Outcome {
		let calls = api::tx().enterprise_identity();
		match self {
			Self::Add { account, roles: choices, identity } => {
				let identity = identity.resolve()?.into();
				context.submit(&calls.add_member(account, roles(&choices), identity)).await
			}
			Self::SetRoles { account, roles: choices } => {
				context.submit(&calls.set_roles(account, roles(&choices))).await
			}
			Self::Remove { account } => context.submit(&calls.remove_member(account)).await,
			Self::Leave => context.submit(&calls.leave()).await,
			Self::Attest { commitments, files, unlocking } => {
				let mut identities = Vec::new();
				for commitment in &commitments {
					identities.push(commitment.resolve()?.into());
				}
				for path in &files {
					let file = EncryptedFile::read(path)?;
					let fields = SaltedFields::decrypt(&file, &unlocking.unlock(&file)?)?;
					identities.push(fields.commitment().into());
				}
				context.submit(&calls.attest_persons(BoundedVec(identities))).await
			}
			Self::WithdrawAttestation { commitment } => {
				let identity = commitment.resolve()?.into();
				context.submit(&calls.withdraw_attestation(identity)).await
			}
			Self::Attestation { commitment } => {
				let identity = commitment.resolve()?;
				let chain = context.chain().await?;
				let at = chain.at_head().await?;
				let text = format!("{:?}", identity.value);
				entry(&chain, &at, ("EnterpriseIdentity", "Attestations"), [part(&identity)])
					.await?
					.map(|view| view.with_first("identity", View::text(&text)).into())
					.ok_or_else(|| missing("attestation of", text))
			}
			Self::Show { code, account } => {
				let chain = context.chain().await?;
				let at = chain.at_head().await?;
				let key = [part(&code), part(&account)];
				let text = address::to_text(&account);
				entry(&chain, &at, ("EnterpriseIdentity", "Members"), key)
					.await?
					.map(|view| view.with_first("account", View::text(&text)).into())
					.ok_or_else(|| missing("member", format!("{text} of {code}")))
			}
			Self::List { code } => {
				let chain = context.chain().await?;
				let at = chain.at_head().await?;
				let storage = ("EnterpriseIdentity", "Members");
				let all =
					entries(&at, storage, vec![part(&code)], ["enterprise", "account"]).await?;
				Ok(View::List(all).into())
			}
		}
	}
}
