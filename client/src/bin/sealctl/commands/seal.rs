//! `sealctl seal`.

use super::production::{
	produce, produce_signed, ElectronicArguments, MakerArguments, StatementArguments,
};
use crate::{
	choices::{AbolitionReason, Finding, FreezeReason},
	context::{at_most, entries, entry, missing, part, Context, Outcome},
	output::Answer,
	parse::{self, CommitmentOf, DigestOf, PoolItem},
};
use clap::{ArgGroup, Args, Subcommand};
use seal_primitives::{
	ApplicationId, Commitment, CreditCode, Custody, Digest, ElectronicPart, ElectronicVersion,
	InstitutionId, Moment, PublicSeal, SealCode, SealKind,
};
use sealchain_client::{
	api::{
		self,
		runtime_types::{
			bounded_collections::bounded_vec::BoundedVec, pallet_seal_registry::types::PhysicalPart,
		},
	},
	eseal::Sought,
	Chain, ClientError, FoundSeal, View,
};
use std::path::PathBuf;

/// A seal by something made of it: an electronic seal (SESeal), a signature made with one
/// (SES_Signature), or its image.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("sought").required(true).args(["digest", "file"]))]
pub struct SoughtArguments {
	/// Digest of the electronic seal or of its image.
	#[arg(value_parser = parse::digest_value)]
	digest: Option<Digest>,
	/// A file with an electronic seal, with a signature made with one, or with a seal's image.
	#[arg(long, value_name = "FILE")]
	file: Option<PathBuf>,
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
		/// Which kind: its name, or special:NUMBER.
		#[arg(value_parser = parse::seal_kind)]
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
		/// Which kind: its name, or special:NUMBER.
		#[arg(long, value_parser = parse::seal_kind)]
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
	/// Add the electronic part to a filed seal, as the maker: sign that you made it, and hand that in.
	/// The next part likewise, where the enterprise asked for an update.
	#[command(
		after_help = "Example:\n  sealctl seal produce 3301000012346 --eseal contract.esl --custody \
		cloud:3 --certificate maker.pem --certificate-key maker.key.pem --key-file maker.key\n  \
		sealctl seal produce 3301000012346 --eseal contract.esl --custody u-key:@serial.salted.json \
		--certificate maker.pem --signature statement.sig --deadline 2026-07-08T08:00:00Z --key-file \
		maker.key"
	)]
	Produce {
		/// The seal.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
		#[command(flatten)]
		electronic: Box<ElectronicArguments>,
		#[command(flatten)]
		signing: MakerArguments,
	},
	/// Sign, as the maker, that you made an electronic part, into a file: market supervision hands it
	/// in with a registration, `seal produce-signed` for a filed seal.
	#[command(after_help = "Example:\n  sealctl seal produce-statement 3301000012345 --owner \
		91350100M000100Y43 --eseal official.esl --custody cloud:3 --certificate maker.pem \
		--certificate-key maker.key.pem --key-file maker.key\n  sealctl seal produce-statement \
		3301000012345 --owner 91350100M000100Y43 --eseal official.esl --custody cloud:3 --deadline \
		2026-07-08T08:00:00Z --bytes statement.bin --key-file maker.key")]
	ProduceStatement {
		/// The seal.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
		#[command(flatten)]
		statement: StatementArguments,
		#[command(flatten)]
		electronic: Box<ElectronicArguments>,
		#[command(flatten)]
		signing: MakerArguments,
	},
	/// Hand in a production statement that was signed elsewhere, as the maker.
	#[command(
		after_help = "Example:\n  sealctl seal produce-signed 3301000012346.statement.json \
		--key-file maker.key"
	)]
	ProduceSigned {
		/// What `seal produce-statement` wrote.
		file: PathBuf,
	},
	/// Hand a produced seal over to its owner, as the maker.
	#[command(after_help = "Example:\n  sealctl seal deliver 3301000012346 --key-file maker.key")]
	Deliver {
		/// The seal.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
	},
	/// Allow the electronic image to show another model than the filed impression, as public security.
	#[command(after_help = "Example:\n  sealctl seal allow-model 3301000012346 --model \
		@model.salted.json --decision decision.pdf --key //Charlie")]
	AllowModel {
		/// The seal.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
		/// Commitment to the model.
		#[arg(long, value_name = "COMMITMENT")]
		model: CommitmentOf,
		/// The written decision that says why, or its digest. The file stays with you.
		#[arg(long, value_name = "FILE|DIGEST")]
		decision: DigestOf,
	},
	/// Accept a delivered seal and take it into use, as the enterprise; the one it replaces ends.
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
	/// Consent to a frozen seal's release; the second hand releases it. Only if both find the reports
	/// wrong, nothing that was sealed since the alleged time is suspect any more.
	#[command(after_help = "Example:\n  sealctl seal release 3301000012346 --finding unfounded \
		--key //Charlie")]
	Release {
		/// The seal.
		#[arg(value_parser = parse::seal_code)]
		code: SealCode,
		/// What you find of the reports.
		#[arg(long, value_enum)]
		finding: Finding,
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
	/// The public's question: is this seal genuine and in force, now or at a time? By its code, or by an
	/// electronic seal, a signature made with one, or an image.
	#[command(
		after_help = "Example:\n  sealctl seal check 3301000012346\n  sealctl seal check 3301000012346 \
			--at 2026-07-01T08:00:00+08:00\n  sealctl seal check --file SignedValue.dat",
		group = ArgGroup::new("which").required(true).args(["code", "file"])
	)]
	Check {
		/// The seal.
		#[arg(value_parser = parse::seal_code)]
		code: Option<SealCode>,
		/// A file with an electronic seal, with a signature made with one, or with a seal's image.
		#[arg(long, value_name = "FILE")]
		file: Option<PathBuf>,
		/// As it stood then.
		#[arg(long, value_name = "TIME", value_parser = parse::moment)]
		at: Option<Moment>,
	},
	/// Whose file is this: the seal on record that has an electronic seal or an image of this digest,
	/// and which of its electronic parts it is. What a file's signatures are worth `sealctl eseal
	/// verify` says.
	#[command(
		after_help = "Example:\n  sealctl seal find --file official.esl\n  sealctl seal find \
		sm3:0x2222222222222222222222222222222222222222222222222222222222222222 --output json"
	)]
	Find(SoughtArguments),
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
				let kind = kind.into();
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
				let kind = kind.into();
				let replaces = replaces.map(Into::into);
				let (code, owner) = (code.into(), owner.into());
				let call = calls.file(code, owner, kind, physical, replaces, application);
				context.submit(&call).await
			}
			Self::Produce { code, electronic, signing } => {
				produce(context, &code, &electronic, &signing).await
			}
			Self::ProduceStatement { code, statement, electronic, signing } => {
				statement.write(context, code, &electronic, &signing).await
			}
			Self::ProduceSigned { file } => produce_signed(context, &file).await,
			Self::Deliver { code } => context.submit(&calls.deliver(code.into())).await,
			Self::AllowModel { code, model, decision } => {
				let (model, decision) = (model.resolve()?, decision.resolve()?);
				let call = calls.allow_model(code.into(), model.into(), decision.into());
				context.submit(&call).await
			}
			Self::Activate { code } => context.submit(&calls.activate(code.into())).await,
			Self::Suspend { code } => context.submit(&calls.suspend(code.into())).await,
			Self::Resume { code } => context.submit(&calls.resume(code.into())).await,
			Self::Freeze { code, reason, alleged_since } => {
				context.submit(&calls.freeze(code.into(), reason.into(), alleged_since)).await
			}
			Self::Release { code, finding } => {
				context.submit(&calls.release(code.into(), finding.into())).await
			}
			Self::RequestUpdate { code } => {
				context.submit(&calls.request_update(code.into())).await
			}
			Self::Abolish { code, reason } => {
				context.submit(&calls.abolish(code.into(), reason.into())).await
			}
			Self::Check { code: Some(code), at, .. } => {
				let chain = context.chain().await?;
				let seal = chain.check_seal(&code, at).await?.ok_or_else(|| unfiled(&code, at))?;
				Ok(checked(&code, at, &seal).into())
			}
			Self::Check { code: None, file, at } => {
				let sought = SoughtArguments { digest: None, file }.resolve()?;
				check_found(&context.chain().await?, &sought, at).await
			}
			Self::Find(arguments) => {
				let sought = arguments.resolve()?;
				let found = context.chain().await?.find_seal(sought.digest).await?;
				let found = found.ok_or_else(|| ClientError::NotFound(sought.unknown()))?;
				Ok(sought.view(&found).into())
			}
			Self::Show { code } => show(context, &code).await,
		}
	}
}

/// A digest by which a seal is found, and what it is made of.
struct SoughtDigest {
	digest: Digest,
	file: Option<(PathBuf, Sought)>,
}

impl SoughtArguments {
	/// Read the file, if one is given.
	fn resolve(self) -> Result<SoughtDigest, ClientError> {
		match (self.digest, self.file) {
			(_, Some(path)) => {
				let sought = Sought::from_file(&path)?;
				Ok(SoughtDigest { digest: sought.digest(), file: Some((path, sought)) })
			}
			(Some(digest), None) => Ok(SoughtDigest { digest, file: None }),
			(None, None) => {
				Err(ClientError::argument("digest", "", "give a digest, or --file and a file"))
			}
		}
	}
}

impl SoughtDigest {
	fn view(&self, found: &FoundSeal) -> View {
		let (path, what) = match &self.file {
			Some((path, sought)) => (View::text(path.display()), View::text(sought.name())),
			None => (View::None, View::None),
		};
		View::fields([
			("code", View::text(&found.code)),
			("version", View::Number(found.version.into())),
			("digest", digest_view(self.digest)),
			("file", path),
			("form", what),
		])
	}

	/// Why nothing is found: the chain says neither that it is genuine nor that it is not.
	fn unknown(&self) -> String {
		let Digest { algorithm, value } = self.digest;
		let what = match &self.file {
			Some((path, sought)) => format!("the {} in {}", sought.name(), path.display()),
			None => "this".into(),
		};
		format!(
			"no electronic part on record has the digest of {what} ({algorithm:?} {value:?}): it was made \
			 elsewhere or altered, or is the image of a seal that shows a person's name"
		)
	}

	/// The verdict on what the chain knows nothing of.
	fn indeterminate(&self) -> Answer {
		let view = View::fields([
			("result", View::text("INDETERMINATE")),
			("reason", View::Text(self.unknown())),
			(
				"advice",
				View::text("sealctl eseal verify says what a file's own signatures are worth"),
			),
		]);
		Answer::Report { view, holds: false }
	}
}

fn unfiled(code: &SealCode, at: Option<Moment>) -> ClientError {
	match at {
		None => missing("seal", code),
		Some(_) => missing("seal filed by then under", code),
	}
}

/// The public's question, by what a file holds.
async fn check_found(chain: &Chain, sought: &SoughtDigest, at: Option<Moment>) -> Outcome {
	let Some((found, seal)) = chain.check_found(sought.digest, at).await? else {
		return Ok(sought.indeterminate());
	};
	let seal = seal.ok_or_else(|| unfiled(&found.code, at))?;
	let in_use = View::Bool(found.version == seal.version);
	let checked = checked(&found.code, at, &seal);
	Ok(checked.with_first("in_use", in_use).with_first("found", sought.view(&found)).into())
}

/// What the public learns of a seal.
fn checked(code: &SealCode, at: Option<Moment>, seal: &PublicSeal) -> View {
	View::fields([
		("code", View::text(code)),
		("in_force", View::Bool(seal.in_force)),
		("status", View::Text(format!("{:?}", seal.status))),
		("since", View::Time(seal.since)),
		("alleged_since", seal.alleged_since.map(View::Time).unwrap_or(View::None)),
		("at", at.map(View::Time).unwrap_or(View::None)),
		("owner", View::text(seal.owner)),
		("kind", kind_view(seal.kind)),
		("version", View::Number(seal.version.into())),
		("under_update", View::Bool(seal.under_update)),
		("electronic", seal.electronic.as_ref().map(version_view).unwrap_or(View::None)),
		("has_physical", View::Bool(seal.has_physical)),
	])
}

/// A kind of seal; a special one by its number.
pub fn kind_view(kind: SealKind) -> View {
	match kind {
		SealKind::Special(id) => View::fields([("Special", View::Number(id.into()))]),
		fixed => View::Text(format!("{fixed:?}")),
	}
}

fn version_view(on_record: &ElectronicVersion) -> View {
	let ElectronicVersion { part, certificate, produced } = on_record;
	match part_view(part) {
		View::Fields(mut fields) => {
			fields.push(("maker_certificate".into(), View::Text(format!("{certificate:?}"))));
			fields.push(("produced".into(), View::Time(*produced)));
			View::Fields(fields)
		}
		other => other,
	}
}

/// An electronic part.
pub fn part_view(part: &ElectronicPart) -> View {
	let custody = match part.custody {
		Custody::Cloud(custodian) => ("Cloud", View::Number(custodian.into())),
		Custody::UKey(serial) => ("UKey", digest_view(serial)),
		Custody::Mobile(device) => ("Mobile", digest_view(device)),
	};
	View::fields([
		("eseal", digest_view(part.eseal)),
		("image", digest_view(part.image)),
		("certificates", digest_view(part.certificates)),
		("model", digest_view(part.model)),
		("form", View::Text(format!("{:?}", part.form))),
		("custody", View::fields([custody])),
		("maker", View::Number(part.maker.into())),
		("valid_from", View::Time(part.valid_from)),
		("valid_until", View::Time(part.valid_until)),
	])
}

/// A digest or commitment.
fn digest_view(digest: Commitment) -> View {
	View::fields([
		("algorithm", View::Text(format!("{:?}", digest.algorithm))),
		("value", View::Text(format!("{:?}", digest.value))),
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
	let reports = entry(&chain, &at, ("SealRegistry", "Allegations"), [part(code)]).await?;
	let allowed = entry(&chain, &at, ("SealRegistry", "AllowedModels"), [part(code)]).await?;
	let updating = entry(&chain, &at, ("SealRegistry", "PendingUpdates"), [part(code)]).await?;
	fields.push(("under_update".into(), View::Bool(updating.is_some())));
	fields.push(("electronic_parts".into(), View::List(parts)));
	fields.push(("allowed_model".into(), allowed.unwrap_or(View::None)));
	fields.push(("reports".into(), reports.unwrap_or(View::List(vec![]))));
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

#[cfg(test)]
mod tests {
	use super::*;
	use seal_primitives::{SealForm, SealStatus};
	use sp_core::H256;

	#[test]
	fn what_the_public_learns_is_the_same_to_people_and_programs() {
		let serial = Digest::sm3(b"serial");
		let part = ElectronicPart {
			eseal: Digest::sm3(b"seal"),
			image: Digest::sm3(b"image"),
			certificates: Digest::sm3(b"certificates"),
			model: Digest::sm3(b"model"),
			form: SealForm::V4,
			custody: Custody::UKey(serial),
			maker: 3,
			valid_from: 4,
			valid_until: 6,
		};
		let certificate = H256::repeat_byte(10);
		let seal = PublicSeal {
			owner: CreditCode(*b"91350100M000100Y43"),
			kind: SealKind::Special(12),
			status: SealStatus::Frozen,
			since: 1,
			in_force: false,
			version: 2,
			electronic: Some(ElectronicVersion { part, certificate, produced: 5 }),
			has_physical: true,
			under_update: false,
			alleged_since: Some(3),
		};
		let code = SealCode::parse("3301000012345").expect("a code");
		let json = checked(&code, None, &seal).json();
		assert_eq!(json["kind"]["Special"], 12);
		assert_eq!((&json["status"], &json["allegedSince"]), (&"Frozen".into(), &3.into()));
		assert_eq!(json["underUpdate"], false);
		let electronic = &json["electronic"];
		assert_eq!(electronic["custody"]["UKey"]["value"], format!("{:?}", serial.value));
		assert_eq!(electronic["makerCertificate"], format!("{certificate:?}"));
		assert_eq!((&electronic["form"], &electronic["produced"]), (&"V4".into(), &5.into()));
	}
}
