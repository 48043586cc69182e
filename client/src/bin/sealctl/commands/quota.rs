//! `sealctl quota`.

use crate::{
	context::{Context, Outcome},
	parse,
};
use clap::Subcommand;
use sealchain_client::api::{self, runtime_types::pallet_admission::types::QuotaLimits};
use subxt::utils::AccountId32;

/// Picoseconds in a millisecond.
const MILLISECOND: u64 = 1_000_000_000;

/// Quotas of accounts.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// Propose an account's own quota, or that it has its class's again.
	#[command(after_help = "Example:\n  sealctl quota set \
		5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y --time-ms 2000 --length 1048576 \
		--refill-blocks 60 --key //Alice\n  sealctl quota set \
		5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y --of-class --key //Alice")]
	Set {
		/// The account.
		#[arg(value_parser = parse::account)]
		account: AccountId32,
		/// Computing time that a full quota holds, in milliseconds.
		#[arg(long, required_unless_present = "of_class")]
		time_ms: Option<u32>,
		/// Bytes of transactions that a full quota holds.
		#[arg(long, required_unless_present = "of_class")]
		length: Option<u32>,
		/// In how many blocks a used quota is full again.
		#[arg(long, required_unless_present = "of_class")]
		refill_blocks: Option<u32>,
		/// Give it the quota of its holder's class again.
		#[arg(long, conflicts_with_all = ["time_ms", "length", "refill_blocks"])]
		of_class: bool,
	},
}

impl Command {
	pub async fn run(self, context: &Context) -> Outcome {
		let Self::Set { account, time_ms, length, refill_blocks, .. } = self;
		let quota = match (time_ms, length, refill_blocks) {
			(Some(time), Some(length), Some(refill_blocks)) => {
				let ref_time = u64::from(time).saturating_mul(MILLISECOND);
				Some(QuotaLimits { ref_time, length, refill_blocks })
			}
			_ => None,
		};
		context.propose(&api::tx().admission().set_quota(account, quota)).await
	}
}
