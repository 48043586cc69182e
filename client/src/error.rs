//! What can go wrong, in words: what it was, with which value, and what to do.

use crate::api::runtime_types::sp_runtime::DispatchError as RuntimeError;
use seal_primitives::{
	admission::{
		ABOVE_QUOTA, ADMISSION_REMOVED, ADMISSION_UNKNOWN, NONCE_TOO_FAR, QUOTA_EXHAUSTED,
		UNPUBLISHABLE,
	},
	commitments::{FieldsError, OpeningError},
};
use serde::de::DeserializeOwned;
use std::path::{Path, PathBuf};
use subxt::{
	error::{DispatchError, TransactionEventsError},
	metadata::Metadata,
};

/// A failure of this library.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
	/// No node answers.
	#[error("no node answers at {url}: {why}. Is it running, and is this its JSON-RPC address?")]
	Unreachable {
		/// The address.
		url: String,
		/// What the transport said.
		why: String,
	},
	/// The node runs another chain.
	#[error("the node at {url} runs another chain: {why}")]
	OtherChain {
		/// The address.
		url: String,
		/// How it was noticed.
		why: String,
	},
	/// A file cannot be read.
	#[error("cannot read {}: {source}", path.display())]
	File {
		/// The file.
		path: PathBuf,
		/// Why.
		source: std::io::Error,
	},
	/// A key is malformed.
	#[error("no usable key: {0}. Give a secret URI (mnemonic, 0x seed, or //Derivation of the development mnemonic) or a file that holds one")]
	Key(String),
	/// A file cannot be written.
	#[error("cannot write {}: {source}", path.display())]
	Unwritten {
		/// The file.
		path: PathBuf,
		/// Why.
		source: std::io::Error,
	},
	/// A file holds something else than it should.
	#[error("{} is not what it should be: {why}", path.display())]
	Content {
		/// The file.
		path: PathBuf,
		/// What is wrong with it.
		why: String,
	},
	/// A file does not decrypt.
	#[error("cannot decrypt {}: {why}", path.display())]
	Locked {
		/// The file.
		path: PathBuf,
		/// Why.
		why: String,
	},
	/// Something cannot be encrypted.
	#[error("cannot encrypt: {0}")]
	Encryption(String),
	/// A passphrase is missing or unusable.
	#[error("no usable passphrase: {0}")]
	Passphrase(String),
	/// Fields cannot be committed to, or not opened.
	#[error("{0}")]
	Fields(#[from] FieldsError),
	/// An opening does not hold.
	#[error("{} does not open this commitment: {why}", path.display())]
	Opening {
		/// The file.
		path: PathBuf,
		/// Why.
		why: OpeningError,
	},
	/// A certificate's key does not sign, or the signature is not its.
	#[error("no usable signature: {0}")]
	Signing(String),
	/// An argument is malformed.
	#[error("{what} \"{value}\": {why}")]
	Argument {
		/// Which argument.
		what: &'static str,
		/// Its value.
		value: String,
		/// What is wrong with it.
		why: String,
	},
	/// Something that was asked for is not there.
	#[error("{0}")]
	NotFound(String),
	/// The pool refused the transaction.
	#[error("the transaction was refused: {0}")]
	Refused(Refusal),
	/// The call was included and failed; it changed nothing.
	#[error("{pallet}::{name}: {meaning}")]
	Failed {
		/// The pallet whose error it is, or `system`.
		pallet: String,
		/// The error's name.
		name: String,
		/// What it means and what to do, as the runtime's metadata says.
		meaning: String,
	},
	/// The transaction is not known to have got into a final block.
	#[error("the transaction is not known to be final: {0}")]
	Lost(String),
	/// What the chain gave cannot be read with its own description.
	#[error("what the chain gave cannot be read: {0}")]
	Undecodable(String),
	/// A history does not hold together.
	#[error("the history is not complete or not genuine: {0}")]
	History(String),
	/// The node answered with an error of its own.
	#[error("the node refused: {0}")]
	Node(String),
	/// Anything else that the connection or the decoding gave.
	#[error("{}", first_line(.0))]
	Other(Box<subxt::Error>),
}

/// Why the pool refused a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
	/// Nobody admitted the account.
	#[error("nobody admitted this account; a seat, an institution or an enterprise must name it first (code {ADMISSION_UNKNOWN})")]
	UnknownAccount,
	/// The account was removed.
	#[error("this account was removed; ask who admitted it (code {ADMISSION_REMOVED})")]
	RemovedAccount,
	/// The quota is used up for now.
	#[error("the account's quota is used up; it refills with time, so try again in a minute (code {QUOTA_EXHAUSTED})")]
	QuotaExhausted,
	/// The call is larger than the whole quota.
	#[error("the call is larger than the account's whole quota; split it, or ask the consortium for a larger quota (code {ABOVE_QUOTA})")]
	AboveQuota,
	/// Too many transactions wait already.
	#[error("too many transactions of this account wait already; wait until some are included (code {NONCE_TOO_FAR})")]
	NonceTooFar,
	/// It holds a certificate that may not stand in a block.
	#[error("a certificate in it names a person, or is none of the profile, and what a block holds it holds for ever; get one with a pseudonym: sealctl pki verify says what is wrong (code {UNPUBLISHABLE})")]
	Unpublishable,
	/// A transaction with this number was included already.
	#[error("its number was used already; build it again")]
	Stale,
	/// It was signed for another chain or another version of the runtime.
	#[error("its signature does not fit this chain and runtime version; build it again")]
	BadProof,
	/// The runtime cannot read it.
	#[error("the chain cannot read it: an argument is longer than the chain takes, or this client is of another version")]
	Unreadable,
	/// Anything else.
	#[error("{0}")]
	Other(&'static str),
	/// A code that this client does not know.
	#[error("code {0}")]
	Code(u8),
}

/// Nodes send the stack of a trap behind the sentence that says so.
fn first_line(error: &impl std::fmt::Display) -> String {
	let text = error.to_string();
	let line = text.lines().next().unwrap_or_default();
	if line.contains("not compatible with the live chain") {
		return "this client and the chain's runtime are of different versions: use the client of the runtime's version".into();
	}
	line.into()
}

impl Refusal {
	/// The refusal of a code in a `Custom` validity error.
	pub fn of_code(code: u8) -> Self {
		match code {
			ADMISSION_UNKNOWN => Self::UnknownAccount,
			ADMISSION_REMOVED => Self::RemovedAccount,
			QUOTA_EXHAUSTED => Self::QuotaExhausted,
			ABOVE_QUOTA => Self::AboveQuota,
			NONCE_TOO_FAR => Self::NonceTooFar,
			UNPUBLISHABLE => Self::Unpublishable,
			code => Self::Code(code),
		}
	}

	/// The refusal that a pool's message names: what was valid a moment ago need not be any more.
	pub(crate) fn in_message(message: &str) -> Option<Self> {
		let (_, rest) =
			message.split_once("Custom error: ").or_else(|| message.split_once("Custom("))?;
		let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
		digits.parse().ok().map(Self::of_code)
	}
}

/// Read a whole file.
pub fn read(path: &Path) -> Result<Vec<u8>, ClientError> {
	std::fs::read(path).map_err(|source| ClientError::File { path: path.into(), source })
}

/// Read a file of JSON.
pub fn parse_json<T: DeserializeOwned>(path: &Path) -> Result<T, ClientError> {
	serde_json::from_slice(&read(path)?)
		.map_err(|error| ClientError::Content { path: path.into(), why: error.to_string() })
}

impl ClientError {
	/// The name of this kind of failure, for programs.
	pub fn name(&self) -> &'static str {
		match self {
			Self::Unreachable { .. } => "Unreachable",
			Self::OtherChain { .. } => "OtherChain",
			Self::File { .. } => "File",
			Self::Unwritten { .. } => "Unwritten",
			Self::Content { .. } => "Content",
			Self::Key(_) => "Key",
			Self::Locked { .. } => "Locked",
			Self::Encryption(_) => "Encryption",
			Self::Passphrase(_) => "Passphrase",
			Self::Fields(_) => "Fields",
			Self::Opening { .. } => "Opening",
			Self::Signing(_) => "Signing",
			Self::Argument { .. } => "Argument",
			Self::NotFound(_) => "NotFound",
			Self::Refused(_) => "Refused",
			Self::Failed { .. } => "Failed",
			Self::Lost(_) => "Lost",
			Self::Undecodable(_) => "Undecodable",
			Self::History(_) => "History",
			Self::Node(_) => "Node",
			Self::Other(_) => "Other",
		}
	}

	/// An argument is malformed.
	pub fn argument(what: &'static str, value: impl ToString, why: impl ToString) -> Self {
		Self::Argument { what, value: value.to_string(), why: why.to_string() }
	}

	/// The name of the pallet's error behind this failure, as `Pallet::Name`.
	pub fn pallet_error(&self) -> Option<String> {
		match self {
			Self::Failed { pallet, name, .. } => Some(format!("{pallet}::{name}")),
			_ => None,
		}
	}

	pub(crate) fn dispatch(error: &DispatchError) -> Self {
		match error {
			DispatchError::Module(module) => match module.details() {
				Ok(details) => Self::of_pallet(
					details.pallet.name(),
					&details.variant.name,
					&details.variant.docs,
				),
				Err(error) => Self::of_system("Unknown", &error.to_string()),
			},
			DispatchError::BadOrigin => Self::bad_origin(),
			other => Self::of_system("Failed", &other.to_string()),
		}
	}

	/// From an error that stands in an event, such as that of a motion's call.
	pub(crate) fn of_runtime(error: &RuntimeError, metadata: &Metadata) -> Self {
		match error {
			RuntimeError::Module(module) => {
				let [index, ..] = module.error;
				let described = metadata.pallet_by_error_index(module.index).and_then(|pallet| {
					Some((pallet.name(), pallet.error_variant_by_index(index)?))
				});
				match described {
					Some((pallet, variant)) => {
						Self::of_pallet(pallet, &variant.name, &variant.docs)
					}
					None => Self::of_system("Unknown", "the metadata lacks the pallet's error"),
				}
			}
			RuntimeError::BadOrigin => Self::bad_origin(),
			other => Self::of_system("Failed", &format!("{other:?}")),
		}
	}

	fn of_pallet(pallet: &str, name: &str, docs: &[String]) -> Self {
		let meaning = match (pallet, name) {
			("System", "CallFiltered") => "this call is not on the chain's list of calls.",
			("Collective", "NotMember") => {
				"the account is no seat's: only seats propose, vote and close."
			}
			("Collective", "TooEarly") => {
				"the motion has neither the votes to pass nor those to fail, and its time is not over. Wait for more votes."
			}
			("Collective", "DuplicateProposal") => {
				"the same call is proposed already. Vote on that motion, or close it first."
			}
			("Collective", "DuplicateVote") => "this seat has voted so already.",
			("Collective", "ProposalMissing") => {
				"no such motion is open: it was closed, or never proposed."
			}
			("Collective", "WrongIndex") => "the motion with this hash has another number.",
			_ => &docs.join(" "),
		};
		let meaning = match advice(pallet, name) {
			Some(advice) => format!("{} {advice}", meaning.trim()),
			None => meaning.trim().into(),
		};
		Self::Failed { pallet: pallet.into(), name: name.into(), meaning }
	}

	fn of_system(name: &str, meaning: &str) -> Self {
		Self::Failed { pallet: "system".into(), name: name.into(), meaning: meaning.into() }
	}

	fn bad_origin() -> Self {
		Self::of_system(
			"BadOrigin",
			"this account may not make this call: it is no seat with the mandate, or the call needs a vote of the seats.",
		)
	}
}

/// What to do about a pallet's error with `sealctl`, where the pallet cannot say.
fn advice(pallet: &str, name: &str) -> Option<&'static str> {
	ADVICE.iter().find(|advice| (advice.0, advice.1) == (pallet, name)).map(|advice| advice.2)
}

/// Pallet, error, what to do.
const ADVICE: [(&str, &str, &str); 28] = [
	("Certificates", "NotFound", "See sealctl certificate register."),
	("Certificates", "AnchorNotFound", "sealctl certificate list-anchors lists them."),
	("Certificates", "AnchorWithdrawn", "Get a certificate of an authority that is trusted: sealctl certificate list-anchors."),
	("Certificates", "AuthorityNotFound", "sealctl certificate list-authorities lists them."),
	("Certificates", "NotAuthorized", "Use the key of the institution's operator."),
	("Certificates", "WrongSignature", "sealctl pki verify says which one."),
	("Certificates", "NotYetValid", "sealctl certificate show says from when on it is."),
	("Certificates", "Expired", "Get a new one, and bind it: sealctl key rotate."),
	("Certificates", "IssuerMismatch", "sealctl pki verify says which one."),
	("Certificates", "NotAuthority", "sealctl pki verify says which one."),
	("Certificates", "PathTooLong", "sealctl pki verify says which one."),
	("Certificates", "KeyUsageUnfit", "sealctl pki verify says which one."),
	("Certificates", "ExtensionUnfit", "sealctl pki verify says which one."),
	("Certificates", "SubjectUnfit", "sealctl pki verify says why."),
	("Certificates", "CertificateRevoked", "sealctl certificate show says since when and why. Get a new one, and bind it: sealctl key rotate."),
	("Certificates", "CrlOutdated", "Get the authority's newest list."),
	("Certificates", "BadSignature", "If another statement was taken meanwhile, sign a new one."),
	("Certificates", "NotBound", "See sealctl key show, and sealctl key bind."),
	("Certificates", "NotAdmitted", "See sealctl account show."),
	("Certificates", "HolderMismatch", "sealctl certificate show says whom it names: a person by the commitment that public security attested, a seat or an institution by its name."),
	("Certificates", "NoSessionKeys", "See sealctl seat set-keys."),
	("EnterpriseIdentity", "NotAttested", "See sealctl member attest."),
	("EnterpriseIdentity", "SamePerson", "sealctl member list shows who it is."),
	("EnterpriseIdentity", "LicenceNotRevoked", "See sealctl enterprise change-legal-representative."),
	("EnterpriseIdentity", "AlreadySubsidiary", "sealctl enterprise subsidiary show shows its head."),
	("EnterpriseIdentity", "NotConsented", "See sealctl enterprise subsidiary join."),
	("EnterpriseIdentity", "ConsentOutdated", "See sealctl enterprise subsidiary join."),
	("EnterpriseIdentity", "NotInGroup", "See sealctl enterprise subsidiary show."),
];

impl From<subxt::Error> for ClientError {
	fn from(error: subxt::Error) -> Self {
		Self::Other(Box::new(error))
	}
}

impl From<TransactionEventsError> for ClientError {
	fn from(error: TransactionEventsError) -> Self {
		match &error {
			TransactionEventsError::ExtrinsicFailed(dispatch) => Self::dispatch(dispatch),
			_ => subxt::Error::from(error).into(),
		}
	}
}

impl From<codec::Error> for ClientError {
	fn from(error: codec::Error) -> Self {
		Self::Undecodable(error.to_string())
	}
}

/// Turns each of subxt's errors into ours by way of its union.
macro_rules! through_subxt_error {
	($($error:ident),+ $(,)?) => {
		$(impl From<subxt::error::$error> for ClientError {
			fn from(error: subxt::error::$error) -> Self {
				subxt::Error::from(error).into()
			}
		})+
	};
}

through_subxt_error!(
	AccountNonceError,
	BlockError,
	BlocksError,
	ConstantError,
	EventsError,
	ExtrinsicError,
	OnlineClientAtBlockError,
	OnlineClientError,
	RuntimeApiError,
	StorageError,
	StorageKeyError,
	StorageValueError,
	TransactionProgressError,
	ViewFunctionError,
);

#[cfg(test)]
mod tests {
	use super::*;
	use codec::Decode;

	const OURS: [&str; 8] = [
		"Admission",
		"Consortium",
		"Institutions",
		"Certificates",
		"EnterpriseIdentity",
		"SealRegistry",
		"ApprovalWorkflows",
		"SigningEvidence",
	];

	/// The runtime's own description, as this client was built with it.
	fn metadata() -> Metadata {
		Metadata::decode(&mut &include_bytes!("../metadata.scale")[..]).expect("is metadata")
	}

	#[test]
	fn every_error_of_our_pallets_has_words() {
		let metadata = metadata();
		for pallet in metadata.pallets().filter(|pallet| OURS.contains(&pallet.name())) {
			for variant in pallet.error_variants().unwrap_or_default() {
				let error = ClientError::of_pallet(pallet.name(), &variant.name, &variant.docs);
				let ClientError::Failed { meaning, .. } = error else { panic!("another error") };
				let name = format!("{}::{}", pallet.name(), variant.name);
				assert!(meaning.len() > 15 && meaning.ends_with('.'), "{name}: {meaning}");
			}
		}
	}

	#[test]
	fn advice_is_about_errors_that_there_are() {
		let metadata = metadata();
		for (pallet, name, _) in ADVICE {
			let known = metadata
				.pallet_by_name(pallet)
				.and_then(|pallet| pallet.error_variants())
				.is_some_and(|variants| variants.iter().any(|variant| variant.name == name));
			assert!(known, "{pallet}::{name}");
		}
	}

	#[test]
	fn a_pools_message_names_its_refusal() {
		let debug = "Invalid transaction validity: UnknownTransaction::Custom(3)";
		assert_eq!(Refusal::in_message(debug), Some(Refusal::QuotaExhausted));
		let rpc = "Invalid Transaction (Custom error: 1)";
		assert_eq!(Refusal::in_message(rpc), Some(Refusal::UnknownAccount));
		assert_eq!(Refusal::in_message("Custom error: 99"), Some(Refusal::Code(99)));
		assert_eq!(Refusal::in_message("bad signature"), None);
	}
}
