//! `sealctl certificate`.

use crate::{
	choices::RevocationReason,
	context::{entries, missing, Context, Outcome},
	output::Answer,
	parse,
};
use clap::{ArgGroup, Args, Subcommand};
use seal_pki::{limits::MAX_CHAIN, Certificate, Holder, Name, Purpose};
use seal_primitives::{Fingerprint, InstitutionId, Moment};
use sealchain_client::{
	api::{self, runtime_types::bounded_collections::bounded_vec::BoundedVec},
	certificates::{anchors, certificates, chain, fingerprint, lists, name_text, Anchor, Given},
	chain::AtBlock,
	history::now,
	validation::Question,
	Chain, ClientError, View,
};
use sp_core::H256;
use std::{
	path::{Path, PathBuf},
	str::FromStr,
};
use subxt::transactions::Payload;

/// A certificate that is on the chain: its fingerprint, or a file with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CertificateOf {
	/// SM3 of its DER.
	Fingerprint(Fingerprint),
	/// The file; the first certificate in it.
	File(PathBuf),
}

impl FromStr for CertificateOf {
	type Err = std::convert::Infallible;

	fn from_str(text: &str) -> Result<Self, Self::Err> {
		Ok(match fingerprint(text) {
			Some(fingerprint) => Self::Fingerprint(H256(fingerprint)),
			None => Self::File(text.into()),
		})
	}
}

impl CertificateOf {
	/// The fingerprint.
	fn resolve(&self) -> Result<Fingerprint, ClientError> {
		match self {
			Self::Fingerprint(fingerprint) => Ok(*fingerprint),
			Self::File(path) => Ok(H256(chain(path)?.0.value.fingerprint())),
		}
	}
}

/// A holder's certificate with those above it, and the anchor.
#[derive(Debug, Args)]
pub struct Registration {
	/// The certificate and those of the authorities above it, the anchor's left out, each issued by
	/// the next: in one file or in several.
	#[arg(required = true, value_name = "FILE")]
	chain: Vec<PathBuf>,
	/// The anchor. With the file the whole path is verified here first, so that nothing is handed in
	/// that would be refused.
	#[arg(long, value_name = "FINGERPRINT|FILE")]
	anchor: CertificateOf,
}

impl Registration {
	/// The holder's certificate, and the call that registers it. What the chain would refuse is refused
	/// here.
	pub fn resolve(&self) -> Result<(Certificate, impl Payload), ClientError> {
		let mut given = Vec::new();
		for path in &self.chain {
			given.extend(certificates(path)?);
		}
		let fingerprint = self.anchor.resolve()?;
		// Whoever hands in the whole chain means the part below the anchor.
		given.retain(|given| H256(given.value.fingerprint()) != fingerprint);
		let mut rest = given.clone().into_iter();
		let Some(certificate) = rest.next() else {
			return Err(ClientError::NotFound("the anchor is no holder's certificate".into()));
		};
		refuse_unfit(&certificate)?;
		if given.len() > MAX_CHAIN {
			let why = format!("the chain takes at most {MAX_CHAIN} below an anchor");
			return Err(ClientError::argument("certificates", given.len(), why));
		}
		if let CertificateOf::File(path) = &self.anchor {
			validate(certificate.clone(), rest.collect(), anchors(path)?)?;
		}
		let chain = given.iter().map(|given| BoundedVec(given.value.der().to_vec())).collect();
		let call = api::tx().certificates().register(BoundedVec(chain), fingerprint);
		Ok((certificate.value, call))
	}
}

/// A certificate with a person's name in it never leaves this machine. Pools refuse it too, but have
/// read it by then.
fn refuse_unfit(given: &Given<Certificate>) -> Result<(), ClientError> {
	let why = match given.value.holder() {
		Ok(Holder::Person { .. } | Holder::Organisation { .. }) => return Ok(()),
		Ok(Holder::Authority) => {
			"it is an authority's; the holder's certificate stands first".to_string()
		}
		Err(fault) => format!("the chain does not register it: {fault}"),
	};
	Err(unfit(given, why))
}

fn unfit<T>(given: &Given<T>, why: impl Into<String>) -> ClientError {
	ClientError::Content { path: (&given.source).into(), why: why.into() }
}

fn validate(
	certificate: Given<Certificate>,
	intermediates: Vec<Given<Certificate>>,
	anchors: Vec<Given<Anchor>>,
) -> Result<(), ClientError> {
	let report = Question {
		certificate: certificate.clone(),
		intermediates,
		anchors,
		lists: Vec::new(),
		at: now() / 1_000,
		purpose: Purpose::Sign,
		is_proved: false,
		needs_lists: false,
	}
	.answer();
	match report.reason {
		None => Ok(()),
		Some(reason) => Err(unfit(&certificate, format!("the chain would refuse it: {reason}"))),
	}
}

/// An authority: its name on the chain, or a file with a certificate of its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuthorityOf {
	/// Its name.
	Id(H256),
	/// The file.
	File(PathBuf),
}

impl FromStr for AuthorityOf {
	type Err = std::convert::Infallible;

	fn from_str(text: &str) -> Result<Self, Self::Err> {
		Ok(parse::hash(text).map(Self::Id).unwrap_or_else(|_| Self::File(text.into())))
	}
}

impl AuthorityOf {
	/// The name on the chain of the authority with this key.
	async fn resolve(&self, at: &AtBlock) -> Result<H256, ClientError> {
		let path = match self {
			Self::Id(id) => return Ok(*id),
			Self::File(path) => path,
		};
		let key = chain(path)?.0.value.public_key().to_sec1();
		let mut authorities =
			at.storage().iter(api::storage().certificates().authorities(), ()).await?;
		let mut found = Vec::new();
		while let Some(entry) = authorities.next().await {
			let entry = entry?;
			if entry.value().decode()?.key.sec1 == key {
				let (id,) = entry.key()?.decode()?;
				found.push(id);
			}
		}
		match &found[..] {
			[id] => Ok(*id),
			[] => Err(ClientError::NotFound(format!(
				"no authority with the key of {} was seen in a registered path, nor is it an anchor's \
				 (sealctl certificate list-authorities)",
				path.display()
			))),
			several => Err(ClientError::NotFound(format!(
				"several institutions certify this key: give --authority one of {several:?}"
			))),
		}
	}
}

/// A serial number, as OpenSSL and browsers write it: hexadecimal, with colons or without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Serial(Vec<u8>);

impl FromStr for Serial {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		let digits: String =
			text.strip_prefix("0x").unwrap_or(text).chars().filter(|c| *c != ':').collect();
		let even = if digits.len().is_multiple_of(2) { digits } else { format!("0{digits}") };
		let bytes = hex::decode(even).map_err(|_| "it is not hexadecimal")?;
		let bytes: Vec<u8> = bytes.into_iter().skip_while(|byte| *byte == 0).collect();
		match bytes.len() {
			1..=20 => Ok(Self(bytes)),
			length => Err(format!("it has {length} bytes, and serial numbers have 1 to 20")),
		}
	}
}

/// Certificates on the chain.
#[derive(Debug, Subcommand)]
pub enum Command {
	/// Have a holder's certificate verified by the chain and kept there. What the chain would refuse,
	/// above all a certificate with a person's name, is not sent.
	#[command(after_help = "Example:\n  sealctl certificate register company.pem issuing.pem \
		--anchor root.pem --key-file authority.key")]
	Register {
		#[command(flatten)]
		registration: Registration,
	},
	/// Revoke a certificate for good, as the operator of its authority's institution.
	#[command(
		after_help = "Example:\n  sealctl certificate revoke --authority issuing.pem --serial \
			0A:1B:2C --reason key-compromise --key-file authority.key\n  sealctl certificate revoke \
			--authority issuing.pem --certificate company.pem --reason superseded --since \
			2026-07-01T08:00:00Z --key-file authority.key",
		group = ArgGroup::new("which").required(true).args(["serial", "certificate"])
	)]
	Revoke {
		/// The authority that issued it: a file with the authority's certificate, or its name on the
		/// chain.
		#[arg(long, value_name = "FILE|HASH")]
		authority: AuthorityOf,
		/// The certificate's serial number.
		#[arg(long, value_name = "HEX")]
		serial: Option<Serial>,
		/// The certificate.
		#[arg(long, value_name = "FILE")]
		certificate: Option<PathBuf>,
		/// Why.
		#[arg(long, value_enum)]
		reason: RevocationReason,
		/// Since when; by default now. Uses from then on are not good, even before the chain learnt of
		/// it.
		#[arg(long, value_name = "TIME", value_parser = parse::moment)]
		since: Option<Moment>,
	},
	/// Hand in an authority's revocation list: what it names is revoked for good.
	#[command(after_help = "Example:\n  sealctl certificate submit-crl issuing.crl --authority \
		issuing.pem --key-file platform.key")]
	SubmitCrl {
		/// The list.
		list: PathBuf,
		/// The authority that signed it: a file with its certificate, or its name on the chain.
		#[arg(long, value_name = "FILE|HASH")]
		authority: AuthorityOf,
	},
	/// What the chain knows of a certificate: how it stands, whose it is, which account acts under it.
	#[command(after_help = "Example:\n  sealctl certificate show company.pem\n  \
		sealctl certificate show \
		0x2222222222222222222222222222222222222222222222222222222222222222 --at \
		2026-07-01T08:00:00Z")]
	Show {
		/// The certificate.
		#[arg(value_name = "FINGERPRINT|FILE")]
		certificate: CertificateOf,
		/// How it stood, or will stand, at that time.
		#[arg(long, value_name = "TIME", value_parser = parse::moment)]
		at: Option<Moment>,
	},
	/// The roots that the consortium trusts.
	#[command(after_help = "Example:\n  sealctl certificate list-anchors")]
	ListAnchors,
	/// Every authority that was seen in a verified path, the roots too.
	#[command(after_help = "Example:\n  sealctl certificate list-authorities")]
	ListAuthorities,
	/// Propose to the seats which roots are trusted.
	#[command(subcommand)]
	Anchor(AnchorCommand),
}

/// Which roots are trusted.
#[derive(Debug, Subcommand)]
pub enum AnchorCommand {
	/// Propose to trust the root of an institution's certificate authority.
	#[command(after_help = "Example:\n  sealctl certificate anchor add root.pem --institution 3 \
		--licence ECP33010024001 --key-file seat.key")]
	Add {
		/// The root's certificate.
		file: PathBuf,
		/// The institution's number.
		#[arg(long)]
		institution: InstitutionId,
		/// The number of its licence (电子认证服务许可证); public.
		#[arg(long, value_parser = parse::text::<64>)]
		licence: String,
	},
	/// Propose to trust a root no longer, for good: at once nothing under it is valid.
	#[command(after_help = "Example:\n  sealctl certificate anchor withdraw root.pem \
		--key-file seat.key")]
	Withdraw {
		/// The root's certificate.
		#[arg(value_name = "FINGERPRINT|FILE")]
		anchor: CertificateOf,
	},
}

impl Command {
	pub async fn run(self, context: &Context) -> Outcome {
		let calls = api::tx().certificates();
		match self {
			Self::Register { registration } => {
				let (_, call) = registration.resolve()?;
				context.submit(&call).await
			}
			Self::Revoke { authority, serial, certificate, reason, since } => {
				let serial = match (serial, certificate) {
					(Some(Serial(serial)), _) => serial,
					(None, Some(path)) => chain(&path)?.0.value.serial().to_vec(),
					(None, None) => {
						return Err(ClientError::argument("serial number", "", "none was given"))
					}
				};
				let (chain, key) = context.signed().await?;
				let at = chain.at_head().await?;
				let authority = authority.resolve(&at).await?;
				let since = match since {
					Some(since) => since,
					None => block_time(&at).await?,
				};
				let call = calls.revoke(authority, BoundedVec(serial), reason.into(), since);
				Answer::receipt(&chain.submit(&call, &key).await?)
			}
			Self::SubmitCrl { list, authority } => {
				let list = one(&list, lists(&list)?)?;
				let (chain, key) = context.signed().await?;
				let authority = authority.resolve(&chain.at_head().await?).await?;
				let call = calls.submit_crl(authority, BoundedVec(list.der().to_vec()));
				Answer::receipt(&chain.submit(&call, &key).await?)
			}
			Self::Show { certificate, at: time } => {
				let fingerprint = certificate.resolve()?;
				let chain = context.chain().await?;
				show(&chain, fingerprint, time).await
			}
			Self::ListAnchors => {
				let chain = context.chain().await?;
				let at = chain.at_head().await?;
				let anchors = chain.view_function(&at, ("Certificates", "anchors"), &()).await?;
				Ok(named(anchors).into())
			}
			Self::ListAuthorities => {
				let chain = context.chain().await?;
				let at = chain.at_head().await?;
				let storage = ("Certificates", "Authorities");
				let authorities = entries(&at, storage, vec![], ["authority"]).await?;
				Ok(named(View::List(authorities)).into())
			}
			Self::Anchor(AnchorCommand::Add { file, institution, licence }) => {
				let Anchor { certificate, .. } = one(&file, anchors(&file)?)?;
				if let Err(fault) = certificate.holder() {
					return Err(ClientError::Content {
						path: file,
						why: format!("the chain does not take it as an anchor: {fault}"),
					});
				}
				let der = BoundedVec(certificate.der().to_vec());
				let licence = BoundedVec(licence.into_bytes());
				context.propose(&calls.add_anchor(der, institution, licence)).await
			}
			Self::Anchor(AnchorCommand::Withdraw { anchor }) => {
				context.propose(&calls.withdraw_anchor(anchor.resolve()?)).await
			}
		}
	}
}

/// The one thing that a file holds.
fn one<T>(path: &Path, given: Vec<Given<T>>) -> Result<T, ClientError> {
	let mut given = given.into_iter();
	match (given.next(), given.next()) {
		(Some(one), None) => Ok(one.value),
		_ => Err(ClientError::Content {
			path: path.into(),
			why: "it holds several, and one is wanted".into(),
		}),
	}
}

/// The time of a block: no revocation is dated ahead of it.
async fn block_time(at: &AtBlock) -> Result<Moment, ClientError> {
	Ok(at.storage().fetch(api::storage().timestamp().now(), ()).await?.decode()?)
}

async fn show(chain: &Chain, fingerprint: Fingerprint, time: Option<Moment>) -> Outcome {
	let at = chain.at_head().await?;
	let facts = ("Certificates", "certificate");
	let facts = chain.view_function(&at, facts, &fingerprint).await?;
	if facts == View::None {
		return Err(missing("registered certificate", format!("{fingerprint:?}")));
	}
	let shown = match time {
		None => named(facts),
		Some(time) => {
			let status = ("Certificates", "status");
			let status = chain.view_function(&at, status, &(fingerprint, time)).await?;
			View::fields([("at", View::Time(time)), ("status", status)])
		}
	};
	Ok(shown.with_first("fingerprint", View::Text(format!("{fingerprint:?}"))).into())
}

/// With names in words in the place of their DER.
fn named(view: View) -> View {
	match view {
		View::List(items) => View::List(items.into_iter().map(named).collect()),
		View::Fields(fields) => View::Fields(
			fields
				.into_iter()
				.map(|(name, value)| match (&*name, value) {
					("subject", View::Text(der)) => {
						let text = subject_text(&der).unwrap_or(der);
						(name, View::Text(text))
					}
					(_, value) => (name, named(value)),
				})
				.collect(),
		),
		other => other,
	}
}

fn subject_text(hexadecimal: &str) -> Option<String> {
	let der = hex::decode(hexadecimal.strip_prefix("0x")?).ok()?;
	Some(name_text(&Name::from_der(&der).ok()?))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn serial_numbers_are_written_in_several_ways() {
		let serial = |text: &str| text.parse::<Serial>().map(|Serial(bytes)| bytes);
		for text in ["0A1B", "a1b", "0x0a1b", "00:0A:1B"] {
			assert_eq!(serial(text), Ok(vec![0x0a, 0x1b]), "{text}");
		}
		assert_eq!(serial(&"ff".repeat(20)).map(|bytes| bytes.len()), Ok(20));
		for text in ["", "0", "xyz", &"ff".repeat(21)] {
			assert!(serial(text).is_err(), "{text}");
		}
	}

	#[test]
	fn fingerprints_and_files_are_told_apart() {
		let of = |text: &str| text.parse::<CertificateOf>().expect("is either");
		assert_eq!(of(&"ab".repeat(32)), CertificateOf::Fingerprint(H256::repeat_byte(0xab)));
		assert_eq!(of("root.pem"), CertificateOf::File("root.pem".into()));
	}
}
