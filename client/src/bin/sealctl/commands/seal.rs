//! `sealctl seal`.

use super::{beside, write_json};
use crate::{
	choices::{AbolitionReason, FreezeReason, SealKind},
	context::{at_most, entries, entry, institution, missing, part, Context, Outcome},
	output::Answer,
	parse::{self, CommitmentOf, DigestOf, PoolItem},
};
use clap::{Args, Subcommand};
use seal_primitives::{
	ApplicationId, CreditCode, ElectronicPart, InstitutionId, Moment, ProductionStatement,
	PublicSeal, SealCode,
};
use sealchain_client::{
	api::{
		self,
		runtime_types::{
			bounded_collections::bounded_vec::BoundedVec, pallet_seal_registry::types::PhysicalPart,
		},
	},
	history::now,
	ClientError, SignedProduction, View,
};
use sp_core::H256;
use std::path::{Path, PathBuf};

/// What a maker made.
#[derive(Debug, Args)]
pub struct ElectronicArguments {
	/// The electronic seal's file, or its digest.
	#[arg(long, value_name = "FILE|DIGEST")]
	eseal: DigestOf,
	/// The seal image's file, or its digest.
	#[arg(long, value_name = "FILE|DIGEST")]
	image: DigestOf,
	/// First moment of validity; by default now.
	#[arg(long, value_name = "TIME", value_parser = parse::moment)]
	valid_from: Option<Moment>,
	/// Last moment of validity.
	#[arg(long, value_name = "TIME", value_parser = parse::moment, default_value = "+1825d")]
	valid_until: Moment,
	/// The maker's number; by default the one that the key operates.
	#[arg(long)]
	maker: Option<InstitutionId>,
}

impl ElectronicArguments {
	fn part(&self, maker: InstitutionId) -> Result<ElectronicPart, ClientError> {
		Ok(ElectronicPart {
			eseal: self.eseal.resolve()?,
			image: self.image.resolve()?,
			maker,
			valid_from: self.valid_from.unwrap_or_else(now),
			valid_until: self.valid_until,
		})
	}
}

/// Seals.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// File codes ahead for enterprises to be registered, as public security.
	#[command(after_help = "Example:\n  sealctl seal file-pool \
		3301000012345=@impression.salted.json --engraver 0 --key //Charlie")]
	FilePool {
		/// Codes, each with the commitment to its impression.
		#[arg(required = true, value_name = "CODE=COMMITMENT")]
		items: Vec<PoolItem>,
		/// The maker that engraves the seals.
		#[arg(long)]
		engraver: InstitutionId,
	},
	/// Take a code back from the pool.
	#[command(
		after_help = "Example:\n  sealctl seal withdraw-from-pool 3301000012345 --key //Charlie"
	)]
	WithdrawFromPool {
		/// The code.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
	},
	/// Apply for a seal, as the enterprise.
	#[command(after_help = "Example:\n  sealctl seal apply contract --key-file manager.key")]
	Apply {
		/// Which kind.
		#[arg(value_enum)]
		kind: SealKind,
		/// The seal that it is to replace.
		#[arg(long, value_name = "CODE", value_parser = parse::seal_code)]
		replaces: Option<SealCode>,
	},
	/// Close an application without a filing: the enterprise withdraws it, public security refuses
	/// it.
	#[command(after_help = "Example:\n  sealctl seal close-application 4 --key //Charlie")]
	CloseApplication {
		/// The application's number.
		id: ApplicationId,
	},
	/// The open applications.
	#[command(after_help = "Example:\n  sealctl seal applications")]
	Applications,
	/// File a seal for an enterprise, as public security. Without an engraver it is electronic
	/// only.
	#[command(after_help = "Example:\n  sealctl seal file 3301000012346 --owner \
		91350100M000100Y43 --kind contract --engraver 0 --impression @impression.salted.json \
		--key //Charlie")]
	File {
		/// The new seal's code.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
		/// Whose it is.
		#[arg(long, value_name = "CREDIT CODE", value_parser = parse::credit_code)]
		owner: CreditCode,
		/// Which kind.
		#[arg(long, value_enum)]
		kind: SealKind,
		/// The maker that engraves the physical seal.
		#[arg(long, requires = "impression")]
		engraver: Option<InstitutionId>,
		/// Commitment to the model of its impression.
		#[arg(long, value_name = "COMMITMENT", requires = "engraver")]
		impression: Option<CommitmentOf>,
		/// The seal that it takes the place of on activation.
		#[arg(long, value_name = "CODE", value_parser = parse::seal_code)]
		replaces: Option<SealCode>,
		/// The application that it answers.
		#[arg(long)]
		application: Option<ApplicationId>,
	},
	/// Add the electronic part to a filed seal, as the maker.
	#[command(after_help = "Example:\n  sealctl seal produce 3301000012346 --eseal contract.esl \
		--image contract.png --key-file maker.key")]
	Produce {
		/// The seal.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
		#[command(flatten)]
		electronic: ElectronicArguments,
	},
	/// Sign, as the maker, that you made a pooled seal for an enterprise to be registered: market
	/// supervision hands the file in with the registration.
	#[command(after_help = "Example:\n  sealctl seal produce-statement 3301000012345 --owner \
		91350100M000100Y43 --eseal official.esl --image official.png --out statement.json \
		--key-file maker.key")]
	ProduceStatement {
		/// The seal.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
		/// Whose it will be.
		#[arg(long, value_name = "CREDIT CODE", value_parser = parse::credit_code)]
		owner: CreditCode,
		#[command(flatten)]
		electronic: ElectronicArguments,
		/// Until when the statement may be used.
		#[arg(long, value_name = "TIME", value_parser = parse::moment, default_value = "+7d")]
		deadline: Moment,
		/// The chain's genesis hash: with it and --maker no node is asked.
		#[arg(long, value_parser = parse::hash, requires = "maker")]
		genesis: Option<H256>,
		/// Where to write it; by default the code with `.statement.json`. No file is overwritten.
		#[arg(long, value_name = "FILE")]
		out: Option<PathBuf>,
	},
	/// Take a produced seal into use, as the enterprise; the one it replaces ends.
	#[command(
		after_help = "Example:\n  sealctl seal activate 3301000012346 --key-file manager.key"
	)]
	Activate {
		/// The seal.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
	},
	/// Take a seal out of use for a while, as the enterprise.
	#[command(
		after_help = "Example:\n  sealctl seal suspend 3301000012346 --key-file manager.key"
	)]
	Suspend {
		/// The seal.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
	},
	/// Take a suspended seal into use again.
	#[command(after_help = "Example:\n  sealctl seal resume 3301000012346 --key-file manager.key")]
	Resume {
		/// The seal.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
	},
	/// Freeze a seal at once, as the enterprise, public security or a court.
	#[command(after_help = "Example:\n  sealctl seal freeze 3301000012346 --reason snatched \
		--alleged-since 2026-07-01T08:00:00Z --key //Charlie")]
	Freeze {
		/// The seal.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
		/// Why.
		#[arg(long, value_enum)]
		reason: FreezeReason,
		/// Since when it is said to have been out of its keeper's hands, or misused.
		#[arg(long, value_name = "TIME", value_parser = parse::moment)]
		alleged_since: Option<Moment>,
	},
	/// Consent to a frozen seal's release; the second hand releases it.
	#[command(after_help = "Example:\n  sealctl seal release 3301000012346 --key //Charlie")]
	Release {
		/// The seal.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
	},
	/// Ask for a new electronic part, as the enterprise.
	#[command(
		after_help = "Example:\n  sealctl seal request-update 3301000012346 --key-file manager.key"
	)]
	RequestUpdate {
		/// The seal.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
	},
	/// End a seal for good.
	#[command(after_help = "Example:\n  sealctl seal abolish 3301000012346 --reason worn \
		--key-file representative.key")]
	Abolish {
		/// The seal.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
		/// Why.
		#[arg(long, value_enum)]
		reason: AbolitionReason,
	},
	/// The public's question: is this seal genuine and in force, now or at a time?
	#[command(after_help = "Example:\n  sealctl seal check 3301000012346\n  \
		sealctl seal check 3301000012346 --at 2026-07-01T08:00:00+08:00")]
	Check {
		/// The seal.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
		/// As it stood then.
		#[arg(long, value_name = "TIME", value_parser = parse::moment)]
		at: Option<Moment>,
	},
	/// The whole record of a seal, with its electronic parts and its line of life.
	#[command(after_help = "Example:\n  sealctl seal show 3301000012346")]
	Show {
		/// The seal.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
	},
}

impl Command {
	pub async fn run(self, context: &Context) -> Outcome {
		let calls = api::tx().seal_registry();
		match self {
			Self::FilePool { items, engraver } => {
				let mut codes = Vec::new();
				for item in items {
					let impression = item.impression.resolve()?;
					codes.push((item.code.into(), impression.into()));
				}
				let (chain, key) = context.signed().await?;
				let at = chain.at_head().await?;
				at_most(&at, "codes", codes.len(), ("SealRegistry", "MaxPoolBatch"))?;
				let call = calls.file_pool(BoundedVec(codes), engraver);
				Answer::receipt(&chain.submit(&call, &key).await?)
			}
			Self::WithdrawFromPool { code } => {
				context.submit(&calls.withdraw_from_pool(code.into())).await
			}
			Self::Apply { kind, replaces } => {
				let kind = seal_primitives::SealKind::from(kind).into();
				context.submit(&calls.apply(kind, replaces.map(Into::into))).await
			}
			Self::CloseApplication { id } => context.submit(&calls.close_application(id)).await,
			Self::Applications => {
				let chain = context.chain().await?;
				let at = chain.at_head().await?;
				let storage = ("SealRegistry", "Applications");
				Ok(View::List(entries(&at, storage, vec![], ["application"]).await?).into())
			}
			Self::File { code, owner, kind, engraver, impression, replaces, application } => {
				let physical = match (engraver, impression) {
					(Some(engraver), Some(impression)) => {
						Some(PhysicalPart { engraver, impression: impression.resolve()?.into() })
					}
					_ => None,
				};
				let kind = seal_primitives::SealKind::from(kind).into();
				let replaces = replaces.map(Into::into);
				let (code, owner) = (code.into(), owner.into());
				let call = calls.file(code, owner, kind, physical, replaces, application);
				context.submit(&call).await
			}
			Self::Produce { code, electronic } => {
				// What is wrong with the files is said before a node is asked.
				electronic.part(0)?;
				let (chain, key) = context.signed().await?;
				let maker = institution(&chain, &key, electronic.maker).await?;
				let call = calls.produce(code.into(), electronic.part(maker)?.into());
				Answer::receipt(&chain.submit(&call, &key).await?)
			}
			Self::ProduceStatement { code, owner, electronic, deadline, genesis, out } => {
				electronic.part(0)?;
				let key = context.key()?;
				let (genesis, maker) = match (genesis, electronic.maker) {
					(Some(genesis), Some(maker)) => (genesis, maker),
					(_, maker) => {
						let chain = context.chain().await?;
						(chain.genesis(), institution(&chain, &key, maker).await?)
					}
				};
				let out = out.unwrap_or_else(|| beside(Path::new(&code.text()), ".statement.json"));
				let electronic = electronic.part(maker)?;
				let statement = ProductionStatement { genesis, code, owner, electronic, deadline };
				write_json(&out, &SignedProduction::sign(statement, &key).json())
			}
			Self::Activate { code } => context.submit(&calls.activate(code.into())).await,
			Self::Suspend { code } => context.submit(&calls.suspend(code.into())).await,
			Self::Resume { code } => context.submit(&calls.resume(code.into())).await,
			Self::Freeze { code, reason, alleged_since } => {
				context.submit(&calls.freeze(code.into(), reason.into(), alleged_since)).await
			}
			Self::Release { code } => context.submit(&calls.release(code.into())).await,
			Self::RequestUpdate { code } => {
				context.submit(&calls.request_update(code.into())).await
			}
			Self::Abolish { code, reason } => {
				context.submit(&calls.abolish(code.into(), reason.into())).await
			}
			Self::Check { code, at } => {
				let chain = context.chain().await?;
				let seal = chain.check_seal(&code, at).await?.ok_or_else(|| match at {
					None => missing("seal", &code),
					Some(_) => missing("seal filed by then under", &code),
				})?;
				Ok(checked(&code, at, seal).into())
			}
			Self::Show { code } => show(context, &code).await,
		}
	}
}

/// What the public learns of a seal.
fn checked(code: &SealCode, at: Option<Moment>, seal: PublicSeal) -> View {
	let PublicSeal { owner, kind, status, since, in_force, version, electronic, has_physical } =
		seal;
	View::fields([
		("code", View::text(code)),
		("in_force", View::Bool(in_force)),
		("status", View::Text(format!("{status:?}"))),
		("since", View::Time(since)),
		("at", at.map(View::Time).unwrap_or(View::None)),
		("owner", View::text(owner)),
		("kind", View::Text(format!("{kind:?}"))),
		("version", View::Number(version.into())),
		("electronic", electronic.map(part_view).unwrap_or(View::None)),
		("has_physical", View::Bool(has_physical)),
	])
}

fn part_view(part: ElectronicPart) -> View {
	let digest = |digest: seal_primitives::Digest| {
		View::fields([
			("algorithm", View::Text(format!("{:?}", digest.algorithm))),
			("value", View::Text(format!("{:?}", digest.value))),
		])
	};
	View::fields([
		("eseal", digest(part.eseal)),
		("image", digest(part.image)),
		("maker", View::Number(part.maker.into())),
		("valid_from", View::Time(part.valid_from)),
		("valid_until", View::Time(part.valid_until)),
	])
}

async fn show(context: &Context, code: &SealCode) -> Outcome {
	let chain = context.chain().await?;
	let at = chain.at_head().await?;
	let seal = match entry(&chain, &at, ("SealRegistry", "Seals"), [part(code)]).await? {
		Some(seal) => seal,
		None => {
			return entry(&chain, &at, ("SealRegistry", "Pool"), [part(code)])
				.await?
				.map(|pooled| pooled.with_first("status", View::text("Pooled")))
				.map(|pooled| pooled.with_first("code", View::text(code)).into())
				.ok_or_else(|| missing("seal", code))
		}
	};
	let View::Fields(mut fields) = seal.with_first("code", View::text(code)) else {
		return Err(missing("readable record of", code));
	};
	let parts = ("SealRegistry", "ElectronicVersions");
	let parts = entries(&at, parts, vec![part(code)], ["code", "version"]).await?;
	let mut parts: Vec<View> = parts.into_iter().map(without_code).collect();
	parts.sort_by_key(|part| match part.field("version") {
		Some(View::Number(version)) => *version,
		_ => 0,
	});
	let lines = entry(&chain, &at, ("SealRegistry", "Transitions"), [part(code)]).await?;
	let updating = entry(&chain, &at, ("SealRegistry", "PendingUpdates"), [part(code)]).await?;
	fields.push(("update_requested".into(), View::Bool(updating.is_some())));
	fields.push(("electronic_parts".into(), View::List(parts)));
	fields.push(("history".into(), lines.unwrap_or(View::List(vec![]))));
	let (uses, _) = chain.journal(code).await?;
	fields.push(("uses".into(), View::Number(uses.into())));
	Ok(View::Fields(fields).into())
}

fn without_code(view: View) -> View {
	match view {
		View::Fields(fields) => {
			View::Fields(fields.into_iter().filter(|(name, _)| name != "code").collect())
		}
		other => other,
	}
}
