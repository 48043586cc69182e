//! What `sealctl key` has signed with a certificate's key.

use super::write_private;
use crate::{
	context::{Context, Outcome},
	parse::{self, Bytes},
};
use clap::{Args, ValueEnum};
use seal_pki::Certificate;
use seal_primitives::{Fingerprint, HolderPurpose, HolderStatement, Moment};
use sealchain_client::{
	address,
	certificate_key::signature,
	certificates::{chain as certificates_of, hexadecimal},
	chain::AtBlock,
	error::read,
	holder::{default_end, fingerprint, hash, SignedStatement},
	CertificateHolder, Chain, ClientError, View,
};
use sp_core::H256;
use std::{
	path::{Path, PathBuf},
	str::FromStr,
};
use subxt::utils::AccountId32;

/// The holder's certificate: the first of a file.
pub fn certificate(path: &Path) -> Result<Certificate, ClientError> {
	Ok(certificates_of(path)?.0.value)
}

/// A signature that was made elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignatureOf {
	/// The signature.
	Bytes(Vec<u8>),
	/// The file.
	File(PathBuf),
}

impl FromStr for SignatureOf {
	type Err = std::convert::Infallible;

	fn from_str(text: &str) -> Result<Self, Self::Err> {
		Ok(match parse::bytes(text) {
			Ok(Bytes(bytes)) => Self::Bytes(bytes),
			Err(_) => Self::File(text.into()),
		})
	}
}

/// How a holder consents: with the key that --certificate-key or --certificate-signer names, or by a
/// signature that was made elsewhere over what `key statement` wrote.
#[derive(Debug, Args)]
pub struct Consent {
	/// The holder's certificate.
	#[arg(long, value_name = "FILE")]
	certificate: PathBuf,
	/// A signature made elsewhere over what `sealctl key statement` wrote: DER, or r and s of 32 bytes
	/// each; a file, or hexadecimal behind 0x.
	#[arg(long, value_name = "FILE|HEX", requires = "not_after")]
	signature: Option<SignatureOf>,
	/// Until when the statement may be used; by default ten minutes. With --signature, what `key
	/// statement` said.
	#[arg(long, value_name = "TIME", value_parser = parse::moment)]
	not_after: Option<Moment>,
}

impl Consent {
	/// Read the files. What is wrong with them is said before a node is asked.
	pub fn resolve(&self, context: &Context) -> Result<Consenting, ClientError> {
		let certificate = certificate(&self.certificate)?;
		let not_after = self.not_after.unwrap_or_else(default_end);
		let by = match &self.signature {
			None => By::Holder(context.certificate_holder(certificate)?),
			Some(given) => {
				let bytes = match given {
					SignatureOf::Bytes(bytes) => bytes.clone(),
					SignatureOf::File(path) => read(path)?,
				};
				let der = signature(&bytes, certificate.public_key().algorithm())?;
				By::Signature(certificate, der)
			}
		};
		Ok(Consenting { by, not_after })
	}
}

/// A holder who consents.
pub struct Consenting {
	by: By,
	not_after: Moment,
}

enum By {
	Holder(CertificateHolder),
	Signature(Certificate, Vec<u8>),
}

impl Consenting {
	fn certificate(&self) -> &Certificate {
		match &self.by {
			By::Holder(holder) => &holder.certificate,
			By::Signature(certificate, _) => certificate,
		}
	}

	/// The certificate's fingerprint.
	pub fn fingerprint(&self) -> Fingerprint {
		fingerprint(self.certificate())
	}

	/// The signed statement: signed now, or put together with the signature.
	pub async fn give(
		&self,
		chain: &Chain,
		at: &AtBlock,
		account: AccountId32,
		purpose: HolderPurpose,
	) -> Result<SignedStatement, ClientError> {
		let certificate = self.certificate();
		let statement =
			chain.holder_statement(at, certificate, account, purpose, self.not_after).await?;
		match &self.by {
			By::Holder(holder) => holder.sign(&statement),
			By::Signature(_, signature) => {
				SignedStatement::signed_elsewhere(&statement, signature.clone(), certificate)
			}
		}
	}
}

/// What a statement consents to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Purpose {
	/// That an account acts under the certificate.
	Bind,
	/// One call for the account that is bound.
	Call,
	/// The session keys of the seat whose account is bound.
	SessionKeys,
}

/// A statement to be signed elsewhere.
#[derive(Debug, Args)]
pub struct StatementArguments {
	/// The holder's certificate.
	#[arg(long, value_name = "FILE")]
	certificate: PathBuf,
	/// What it consents to.
	#[arg(long, value_enum)]
	purpose: Purpose,
	/// The account. By default that of the key; for a call, the one that is bound.
	#[arg(long, value_name = "ADDRESS", value_parser = parse::account)]
	account: Option<AccountId32>,
	/// The account is the one that stands for the certificate's holder, who has no chain key.
	#[arg(long, conflicts_with = "account")]
	holder: bool,
	/// The encoded call.
	#[arg(long, value_name = "HEX", value_parser = parse::bytes, required_if_eq("purpose", "call"))]
	call: Option<Bytes>,
	/// The encoded session keys; by default those that the account has set.
	#[arg(long, value_name = "HEX", value_parser = parse::bytes)]
	session_keys: Option<Bytes>,
	/// Until when the statement may be used; by default ten minutes. The chain takes up to a day.
	#[arg(long, value_name = "TIME", value_parser = parse::moment)]
	not_after: Option<Moment>,
	/// How many statements of the certificate the chain took before; by default the node is asked.
	#[arg(long)]
	nonce: Option<u32>,
	/// The chain's genesis hash. With it, --nonce and --account, and --session-keys where they are
	/// consented to, no node is asked.
	#[arg(long, value_parser = parse::hash)]
	genesis: Option<H256>,
	/// Where to write the bytes to sign. No file is overwritten.
	#[arg(short, long, value_name = "FILE")]
	out: PathBuf,
}

impl StatementArguments {
	/// Write the bytes to sign, and show the statement.
	pub async fn write(self, context: &Context) -> Outcome {
		let certificate = certificate(&self.certificate)?;
		let statement = match self.offline(&certificate) {
			Some(statement) => statement,
			None => self.online(context, &certificate).await?,
		};
		let bytes = statement.signed_bytes();
		write_private(&self.out, &bytes)?;
		let purpose = match statement.purpose {
			HolderPurpose::Bind => View::text("bind"),
			HolderPurpose::Call(hash) => View::fields([("call", shown(hash))]),
			HolderPurpose::SessionKeys(hash) => View::fields([("session_keys", shown(hash))]),
		};
		Ok(View::fields([
			("certificate", shown(statement.fingerprint)),
			("account", View::Text(address::to_text(&statement.account))),
			("purpose", purpose),
			("nonce", View::Number(statement.nonce.into())),
			("not_after", View::Time(statement.not_after)),
			("genesis", shown(statement.genesis)),
			("bytes", View::Text(hexadecimal(&bytes))),
			("file", View::text(self.out.display())),
		])
		.into())
	}

	/// The purpose, if it is known without a node.
	fn purpose(&self) -> Option<HolderPurpose> {
		match self.purpose {
			Purpose::Bind => Some(HolderPurpose::Bind),
			Purpose::Call => self.call.as_ref().map(|Bytes(call)| HolderPurpose::Call(hash(call))),
			Purpose::SessionKeys => {
				self.session_keys.as_ref().map(|Bytes(keys)| HolderPurpose::SessionKeys(hash(keys)))
			}
		}
	}

	/// Until when it may be used: a whole second, so that it can be copied from what is shown.
	fn end(&self) -> Moment {
		self.not_after.map_or_else(default_end, |end| end / 1_000 * 1_000)
	}

	fn offline(&self, certificate: &Certificate) -> Option<HolderStatement<AccountId32>> {
		Some(HolderStatement {
			genesis: self.genesis?,
			account: self.account?,
			fingerprint: fingerprint(certificate),
			purpose: self.purpose()?,
			nonce: self.nonce?,
			not_after: self.end(),
		})
	}

	async fn online(
		&self,
		context: &Context,
		certificate: &Certificate,
	) -> Result<HolderStatement<AccountId32>, ClientError> {
		let chain = context.chain().await?;
		let at = chain.at_head().await?;
		let account = match self.account {
			Some(account) => account,
			None if self.holder => chain.account_of_holder(&at, fingerprint(certificate)).await?,
			None if self.purpose == Purpose::Call => {
				chain.bound_account(&at, fingerprint(certificate)).await?
			}
			None => context.key()?.account(),
		};
		let purpose = match self.purpose() {
			Some(purpose) => purpose,
			None => HolderPurpose::SessionKeys(chain.session_keys_hash(&at, account).await?),
		};
		let mut statement =
			chain.holder_statement(&at, certificate, account, purpose, self.end()).await?;
		if let Some(genesis) = self.genesis.filter(|genesis| *genesis != statement.genesis) {
			let why = format!("its genesis is {:?}, not {genesis:?}", statement.genesis);
			return Err(super::enterprise::other_chain(chain.url(), &why));
		}
		statement.nonce = self.nonce.unwrap_or(statement.nonce);
		Ok(statement)
	}
}

fn shown(hash: H256) -> View {
	View::Text(format!("{hash:?}"))
}
