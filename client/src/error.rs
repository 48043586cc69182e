//! What can go wrong, in words: what it was, with which value, and what to do.

use seal_primitives::admission::{
	ABOVE_QUOTA, ADMISSION_REMOVED, ADMISSION_UNKNOWN, NONCE_TOO_FAR, QUOTA_EXHAUSTED,
};
use std::path::{Path, PathBuf};
use subxt::error::{DispatchError, TransactionEventsError, TransactionFinalizedSuccessError};

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
	/// A history does not hold together.
	#[error("the history is not complete or not genuine: {0}")]
	History(String),
	/// The node answered with an error of its own.
	#[error("the node refused: {0}")]
	Node(String),
	/// Anything else that the connection or the decoding gave.
	#[error("{0}")]
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
	/// A transaction with this number was included already.
	#[error("its number was used already; build it again")]
	Stale,
	/// It was signed for another chain or another version of the runtime.
	#[error("its signature does not fit this chain and runtime version; build it again")]
	BadProof,
	/// Anything else.
	#[error("{0}")]
	Other(&'static str),
	/// A code that this client does not know.
	#[error("code {0}")]
	Code(u8),
}

/// Read a whole file.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, ClientError> {
	std::fs::read(path).map_err(|source| ClientError::File { path: path.into(), source })
}

impl ClientError {
	/// The name of the pallet's error behind this failure, as `Pallet::Name`.
	pub fn pallet_error(&self) -> Option<String> {
		match self {
			Self::Failed { pallet, name, .. } => Some(format!("{pallet}::{name}")),
			_ => None,
		}
	}

	pub(crate) fn dispatch(error: &DispatchError) -> Self {
		let system = |name: &str, meaning: &str| Self::Failed {
			pallet: "system".into(),
			name: name.into(),
			meaning: meaning.into(),
		};
		match error {
			DispatchError::Module(module) => match module.details() {
				Ok(details) => Self::Failed {
					pallet: details.pallet.name().into(),
					name: details.variant.name.clone(),
					meaning: details.variant.docs.join(" ").trim().into(),
				},
				Err(error) => system("Unknown", &error.to_string()),
			},
			DispatchError::BadOrigin => system(
				"BadOrigin",
				"this account may not make this call: it is no seat with the mandate, or the call needs a vote of the seats.",
			),
			other => system("Failed", &other.to_string()),
		}
	}
}

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

impl From<TransactionFinalizedSuccessError> for ClientError {
	fn from(error: TransactionFinalizedSuccessError) -> Self {
		match error {
			TransactionFinalizedSuccessError::SuccessError(error) => error.into(),
			other => subxt::Error::from(other).into(),
		}
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
	EventsError,
	ExtrinsicError,
	OnlineClientAtBlockError,
	OnlineClientError,
	RuntimeApiError,
	StorageError,
	StorageValueError,
	TransactionProgressError,
	ViewFunctionError,
);
