//! What commands have in common: the connection, the key, and how calls are submitted.

use crate::{options::Global, output::Answer};
use codec::{Decode, Encode, Input};
use seal_pki::Certificate;
use seal_primitives::{admission::Holder, InstitutionId};
use sealchain_client::{
	address,
	certificate_key::{CertificateKey, CertificateSigner},
	certificates,
	chain::AtBlock,
	CertificateHolder, Chain, ClientError, Key, Progress, View,
};
use std::{
	env,
	io::{self, IsTerminal, Write},
};
use subxt::{
	dynamic::Value,
	transactions::Payload,
	utils::{AccountId32, Static},
};

/// What comes of a command.
pub type Outcome = Result<Answer, ClientError>;

/// What commands have in common.
pub struct Context {
	global: Global,
}

impl Context {
	/// Of these options.
	pub fn new(global: Global) -> Self {
		Self { global }
	}

	/// Connect to the node. On a terminal, tell how transactions come along.
	pub async fn chain(&self) -> Result<Chain, ClientError> {
		let chain = Chain::connect(&self.global.url).await?;
		if !io::stderr().is_terminal() {
			return Ok(chain);
		}
		Ok(chain.watched_by(|progress| {
			let _ = match progress {
				Progress::Submitted { extrinsic } => {
					writeln!(io::stderr(), "submitted as {extrinsic:?}")
				}
				Progress::InBlock { block } => {
					writeln!(io::stderr(), "in block {block:?}, waiting until it is final")
				}
				Progress::Final { block } => writeln!(io::stderr(), "final in block {block}"),
			};
		}))
	}

	/// The key to sign with: what stands on the command line goes before the environment.
	pub fn key(&self) -> Result<Key, ClientError> {
		match (&self.global.key, &self.global.key_file) {
			(Some(uri), _) => return Key::from_uri(uri),
			(None, Some(path)) => return Key::from_file(path),
			(None, None) => (),
		}
		match (env::var("SEALCHAIN_KEY"), env::var_os("SEALCHAIN_KEY_FILE")) {
			(Ok(uri), _) => Key::from_uri(&uri),
			(Err(_), Some(path)) => Key::from_file(path.as_ref()),
			(Err(_), None) => Err(ClientError::Key(
				"none was given (--key-file, --key, SEALCHAIN_KEY_FILE or SEALCHAIN_KEY)".into(),
			)),
		}
	}

	/// A certificate with who signs with its key.
	pub fn certificate_holder(
		&self,
		certificate: Certificate,
	) -> Result<CertificateHolder, ClientError> {
		let signer = match (&self.global.certificate_key, &self.global.certificate_signer) {
			(Some(path), _) => {
				CertificateSigner::Key(CertificateKey::from_file(path, &certificate)?)
			}
			(None, Some(path)) => CertificateSigner::Program(path.clone()),
			(None, None) => {
				return Err(ClientError::Signing(
					"nobody signs with the certificate's key: give --certificate-key or \
					 --certificate-signer"
						.into(),
				))
			}
		};
		Ok(CertificateHolder { certificate, signer })
	}

	/// Connect, and have the keys at hand. The keys first: a wrong one needs no node.
	pub async fn signed(&self) -> Result<(Chain, Key), ClientError> {
		let key = self.key()?;
		let Some(path) = &self.global.as_holder else {
			return Ok((self.chain().await?, key));
		};
		let (given, _) = certificates::chain(path)?;
		let holder = self.certificate_holder(given.value)?;
		Ok((self.chain().await?.acting_for(holder), key))
	}

	/// Connect, and have the key at hand, for commands that are about certificates' keys themselves.
	pub async fn signed_itself(&self) -> Result<(Chain, Key), ClientError> {
		match &self.global.as_holder {
			None => self.signed().await,
			Some(path) => {
				let why = "this command is made with the account's own key";
				Err(ClientError::argument("--as-holder", path.display(), why))
			}
		}
	}

	/// Submit a call.
	pub async fn submit<Call: Payload>(&self, call: &Call) -> Outcome {
		let (chain, key) = self.signed().await?;
		Answer::receipt(&chain.submit(call, &key).await?)
	}

	/// Propose a call to the seats.
	pub async fn propose<Call: Payload>(&self, call: &Call) -> Outcome {
		let (chain, key) = self.signed().await?;
		let proposal = chain.propose(call, &key).await?;
		let answer = Answer::receipt(&proposal.receipt)?;
		Ok(match proposal.motion {
			Some(motion) => answer
				.with("motion", View::Text(format!("{:?}", motion.hash)))
				.with("index", View::Number(motion.index.into()))
				.with("threshold", View::Number(proposal.threshold.into())),
			None => answer,
		})
	}
}

/// One part of a key in state, in SCALE.
pub struct Part(Vec<u8>);

/// A part of a key in state.
pub fn part(value: &impl Encode) -> Part {
	Part(value.encode())
}

impl Encode for Part {
	fn encode(&self) -> Vec<u8> {
		self.0.clone()
	}
}

impl Decode for Part {
	fn decode<I: Input>(input: &mut I) -> Result<Self, codec::Error> {
		let mut bytes = vec![0; input.remaining_len()?.unwrap_or_default()];
		input.read(&mut bytes)?;
		Ok(Self(bytes))
	}
}

/// One entry of state, to be shown.
pub async fn entry<const PARTS: usize>(
	chain: &Chain,
	at: &AtBlock,
	(pallet, name): (&str, &str),
	key: [Part; PARTS],
) -> Result<Option<View>, ClientError> {
	let key: Vec<Static<Part>> = key.into_iter().map(Static).collect();
	let address = subxt::storage::dynamic::<Vec<Static<Part>>, Value>(pallet, name);
	chain.view(at, address, key).await
}

/// What is not there, in a sentence.
pub fn missing(what: &str, which: impl std::fmt::Display) -> ClientError {
	ClientError::NotFound(format!("there is no {what} {which}"))
}

/// Every entry under a prefix, each with its key's parts under these names before its fields.
pub async fn entries<const PARTS: usize>(
	at: &AtBlock,
	(pallet, name): (&str, &str),
	prefix: Vec<Part>,
	names: [&str; PARTS],
) -> Result<Vec<View>, ClientError> {
	let metadata = at.metadata_ref();
	let keys: Vec<u32> = metadata
		.pallet_by_name(pallet)
		.and_then(|pallet| pallet.storage())
		.and_then(|storage| storage.entry_by_name(name))
		.map(|entry| entry.keys().map(|key| key.key_id).collect())
		.unwrap_or_default();
	let prefix: Vec<Static<Part>> = prefix.into_iter().map(Static).collect();
	let address = subxt::storage::dynamic::<Vec<Static<Part>>, Value>(pallet, name);
	let mut iterator = at.storage().iter(address, prefix).await?;
	let mut found = Vec::new();
	while let Some(entry) = iterator.next().await {
		let entry = entry?;
		let value = entry.value();
		let mut view = View::read(metadata.types(), value.type_id(), &mut value.bytes())?;
		let key = entry.key()?;
		let parts: Vec<_> = key.parts().zip(names.iter().zip(&keys)).collect();
		for (part, (name, id)) in parts.into_iter().rev() {
			let part = View::read(metadata.types(), *id, &mut part.value_bytes())?;
			view = view.with_first(name, part);
		}
		found.push(view);
	}
	found.sort_by_key(order);
	Ok(found)
}

/// By the first field: entries come in order of hashes.
fn order(view: &View) -> (u128, String) {
	match view {
		View::Fields(fields) => match fields.first() {
			Some((_, View::Number(number))) => (*number, String::new()),
			Some((_, View::Text(text))) => (0, text.clone()),
			_ => (0, String::new()),
		},
		_ => (0, String::new()),
	}
}

/// For whom an account acts.
pub async fn holder(chain: &Chain, account: &AccountId32) -> Result<Option<Holder>, ClientError> {
	let at = chain.at_head().await?;
	let address = sealchain_client::api::storage().admission().accounts();
	match at.storage().try_fetch(address, (*account,)).await? {
		Some(record) => {
			let record = record.decode()?;
			Ok((!record.removed).then_some(record.holder.0))
		}
		None => Ok(None),
	}
}

/// The institution that a key operates, unless another is given.
pub async fn institution(
	chain: &Chain,
	key: &Key,
	given: Option<InstitutionId>,
) -> Result<InstitutionId, ClientError> {
	let account = chain.actor(key).await?;
	match (given, holder(chain, &account).await?) {
		(Some(id), _) => Ok(id),
		(None, Some(Holder::Institution(id))) => Ok(id),
		(None, _) => Err(ClientError::NotFound(format!(
			"{} operates no institution; use the key of its operator",
			address::to_text(&account)
		))),
	}
}

/// The value of a pallet's constant.
pub fn constant(at: &AtBlock, pallet: &str, name: &str) -> Result<usize, ClientError> {
	let address = subxt::constants::dynamic::<u32>(pallet, name);
	let value = at.constants().entry(address)?;
	Ok(usize::try_from(value).unwrap_or(usize::MAX))
}

/// That no more are given than the chain takes.
pub fn at_most(
	at: &AtBlock,
	what: &'static str,
	given: usize,
	(pallet, name): (&str, &str),
) -> Result<(), ClientError> {
	let most = constant(at, pallet, name)?;
	if given > most {
		let why = format!("there are too many: the chain takes at most {most}");
		return Err(ClientError::argument(what, given, why));
	}
	Ok(())
}
