//! `sealctl seat`.

use crate::{
	choices::{set, Mandate},
	context::{entries, Context, Outcome},
	parse,
};
use clap::{ArgAction, Subcommand};
use seal_primitives::{Mandate as ChainMandate, SeatId};
use sealchain_client::{
	api::{self, runtime_types::bounded_collections as bounded},
	View,
};
use subxt::{
	transactions::StaticPayload,
	utils::{AccountId32, Encoded, Static},
};

/// Seats of the consortium.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// Every seat, with its mandates.
	#[command(after_help = "Example:\n  sealctl seat list")]
	List,
	/// Propose to admit a bureau.
	#[command(after_help = "Example:\n  sealctl seat admit \
		5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y --name Customs --mandate inspect \
		--key //Alice")]
	Admit {
		/// The account that it will act with.
		#[arg(value_parser = parse::account)]
		account: AccountId32,
		/// The bureau's name.
		#[arg(long, value_parser = parse::text::<64>)]
		name: String,
		/// What it may do; may be repeated.
		#[arg(long = "mandate", value_enum, required = true)]
		mandates: Vec<Mandate>,
		/// Whether it is to run a validator.
		#[arg(long)]
		validates: bool,
	},
	/// Propose to expel a seat.
	#[command(after_help = "Example:\n  sealctl seat expel 3 --key //Alice")]
	Expel {
		/// Its number.
		seat: SeatId,
	},
	/// Propose what a seat may do; mandates not named are withdrawn.
	#[command(after_help = "Example:\n  sealctl seat set-mandates 1 --mandate \
		register-enterprises --mandate inspect --key //Alice")]
	SetMandates {
		/// Its number.
		seat: SeatId,
		/// What it may do; may be repeated.
		#[arg(long = "mandate", value_enum, required = true)]
		mandates: Vec<Mandate>,
	},
	/// Propose whether a seat runs a validator.
	#[command(after_help = "Example:\n  sealctl seat set-validates 3 true --key //Alice")]
	SetValidates {
		/// Its number.
		seat: SeatId,
		/// Whether it does.
		#[arg(action = ArgAction::Set)]
		validates: bool,
	},
	/// Propose that a seat acts with another account.
	#[command(after_help = "Example:\n  sealctl seat replace-account 2 \
		5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y --key //Alice")]
	ReplaceAccount {
		/// Its number.
		seat: SeatId,
		/// The new account.
		#[arg(value_parser = parse::account)]
		account: AccountId32,
	},
	/// Register the session keys that the seat's validator made, as the seat.
	#[command(after_help = "Example:\n  sealctl seat set-keys --keys 0x00 --proof 0x00 \
		--key-file seat.key")]
	SetKeys {
		/// The public keys, as the node's `author_rotateKeysWithOwner` gave them.
		#[arg(long, value_parser = parse::bytes)]
		keys: parse::Bytes,
		/// The proof that the node holds them, from the same answer.
		#[arg(long, value_parser = parse::bytes)]
		proof: parse::Bytes,
	},
}

fn mandates(
	choices: &[Mandate],
) -> bounded::bounded_btree_set::BoundedBTreeSet<Static<ChainMandate>> {
	bounded::bounded_btree_set::BoundedBTreeSet(set::<_, ChainMandate, _>(choices))
}

impl Command {
	pub async fn run(self, context: &Context) -> Outcome {
		let calls = api::tx().consortium();
		match self {
			Self::List => {
				let chain = context.chain().await?;
				let at = chain.at_head().await?;
				let seats = entries(&at, ("Consortium", "Seats"), vec![], ["seat"]).await?;
				Ok(View::List(seats).into())
			}
			Self::Admit { account, name, mandates: choices, validates } => {
				let name = bounded::bounded_vec::BoundedVec(name.into_bytes());
				let call = calls.admit_seat(account, name, mandates(&choices), validates);
				context.propose(&call).await
			}
			Self::Expel { seat } => context.propose(&calls.expel_seat(seat)).await,
			Self::SetMandates { seat, mandates: choices } => {
				context.propose(&calls.set_mandates(seat, mandates(&choices))).await
			}
			Self::SetValidates { seat, validates } => {
				context.propose(&calls.set_validates(seat, validates)).await
			}
			Self::ReplaceAccount { seat, account } => {
				context.propose(&calls.replace_account(seat, account)).await
			}
			Self::SetKeys { keys, proof } => {
				let fields = (Static(Encoded(keys.0)), proof.0);
				context.submit(&StaticPayload::new("Session", "set_keys", fields)).await
			}
		}
	}
}
