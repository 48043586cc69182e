//! What can go wrong, in words: what it was, with which value, and what to do.

use crate::{api::runtime_types::sp_runtime::DispatchError as RuntimeError, View};
use scale_info::{form::PortableForm, PortableRegistry, Variant};
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
		/// What the error holds beside its name, such as which link of a grant's chain failed and why.
		details: View,
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

	/// From what became of an extrinsic, read with what the runtime of its block says of its types.
	pub(crate) fn of_events(error: TransactionEventsError, metadata: &Metadata) -> Self {
		match &error {
			TransactionEventsError::ExtrinsicFailed(dispatch) => Self::dispatch(dispatch, metadata),
			_ => subxt::Error::from(error).into(),
		}
	}

	fn dispatch(error: &DispatchError, metadata: &Metadata) -> Self {
		match error {
			DispatchError::Module(module) => {
				let [pallet, error @ ..] = module.bytes();
				Self::of_module(pallet, error, metadata)
			}
			DispatchError::BadOrigin => Self::bad_origin(),
			other => Self::of_system("Failed", &other.to_string()),
		}
	}

	/// From an error that stands in an event, such as that of a motion's call.
	pub(crate) fn of_runtime(error: &RuntimeError, metadata: &Metadata) -> Self {
		match error {
			RuntimeError::Module(module) => Self::of_module(module.index, module.error, metadata),
			RuntimeError::BadOrigin => Self::bad_origin(),
			other => Self::of_system("Failed", &format!("{other:?}")),
		}
	}

	/// The error of a pallet: its number, and what it holds behind that.
	fn of_module(pallet: u8, [index, nested @ ..]: [u8; 4], metadata: &Metadata) -> Self {
		let described = metadata
			.pallet_by_error_index(pallet)
			.and_then(|pallet| Some((pallet.name(), pallet.error_variant_by_index(index)?)));
		match described {
			Some((pallet, variant)) => Self::of_pallet(pallet, variant, &nested, metadata.types()),
			None => Self::of_system("Unknown", "the metadata lacks the pallet's error"),
		}
	}

	fn of_pallet(
		pallet: &str,
		variant: &Variant<PortableForm>,
		mut nested: &[u8],
		types: &PortableRegistry,
	) -> Self {
		let name = variant.name.as_str();
		let details = match &variant.fields[..] {
			[] => View::None,
			fields => View::read_fields(types, fields, &mut nested).unwrap_or(View::None),
		};
		let meaning: String = match (pallet, name) {
			("System", "CallFiltered") => "this call is not on the chain's list of calls.".into(),
			("Collective", "NotMember") => {
				"the account is no seat's: only seats propose, vote and close.".into()
			}
			("Collective", "TooEarly") => {
				"the motion has neither the votes to pass nor those to fail, and its time is not over. Wait for more votes.".into()
			}
			("Collective", "DuplicateProposal") => {
				"the same call is proposed already. Vote on that motion, or close it first.".into()
			}
			("Collective", "DuplicateVote") => "this seat has voted so already.".into(),
			("Collective", "ProposalMissing") => {
				"no such motion is open: it was closed, or never proposed.".into()
			}
			("Collective", "WrongIndex") => "the motion with this hash has another number.".into(),
			("SealGrants", "BrokenLink") => broken_link(&details)
				.unwrap_or_else(|| variant.docs.join(" ").trim().into()),
			_ => variant.docs.join(" ").trim().to_string(),
		};
		let meaning = match advice(pallet, name) {
			Some(advice) => format!("{meaning} {advice}"),
			None => meaning,
		};
		Self::Failed { pallet: pallet.into(), name: name.into(), meaning, details }
	}

	fn of_system(name: &str, meaning: &str) -> Self {
		Self::Failed {
			pallet: "system".into(),
			name: name.into(),
			meaning: meaning.into(),
			details: View::None,
		}
	}

	fn bad_origin() -> Self {
		Self::of_system(
			"BadOrigin",
			"this account may not make this call: it is no seat with the mandate, or the call needs a vote of the seats.",
		)
	}
}

/// Which link of a grant's chain does not hold, and why, in words: from `depth` and `reason`, which the
/// error `BrokenLink` of the grants holds and their view function `explain` answers.
pub fn broken_link(fault: &View) -> Option<String> {
	let (View::Number(depth), View::Text(reason)) = (fault.field("depth")?, fault.field("reason")?)
	else {
		return None;
	};
	let why = link_reason(reason)?;
	Some(match depth {
		0 => format!("The grant itself does not hold ({reason}): {why}."),
		depth => format!(
			"Link {depth} of the grant's chain, counted from what the seal's manager gave, does not \
			 hold ({reason}): {why}. Ask who gave that link."
		),
	})
}

/// Why a link does not hold. The runtime's metadata has no words for what an error holds.
fn link_reason(name: &str) -> Option<&'static str> {
	LINK_REASONS.iter().find(|reason| reason.0 == name).map(|reason| reason.1)
}

/// Reason, what it means.
const LINK_REASONS: &[(&str, &str)] = &[
	("Gone", "it was revoked, given back or pruned, or never given"),
	("WrongSeal", "it is for another seal"),
	(
		"NotHolder",
		"the account does not hold it: it is another's, or an enterprise's, which passes it on to its members",
	),
	("Expired", "its time has passed"),
	("UsedUp", "it has no uses left"),
	("SealChanged", "the seal was out of force since it was given, and it died with that"),
	("GiverChanged", "the name, controller or standing of the enterprise that gave it changed since"),
	("HolderChanged", "the name, controller or standing of the enterprise that holds it changed since"),
	("GroupLeft", "the two enterprises have not been head and subsidiary all the time since"),
	("NotYetValid", "its time has not come"),
	("NotSigner", "the member is no signer of the enterprise, or their attestation is withdrawn"),
	("InstitutionUnfit", "the institution is not admitted as a signing platform, or is suspended"),
	("Stopped", "the enterprise that gave or holds it stopped all use of grants"),
	("WrongDocumentKind", "it is for other kinds of documents"),
	("AmountTooHigh", "it is for documents with lower amounts"),
];

/// What to do about a pallet's error with `sealctl`, where the pallet cannot say.
fn advice(pallet: &str, name: &str) -> Option<&'static str> {
	ADVICE.iter().find(|advice| (advice.0, advice.1) == (pallet, name)).map(|advice| advice.2)
}

/// Pallet, error, what to do.
const ADVICE: &[(&str, &str, &str)] = &[
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
	("SealRegistry", "NotFiled", "sealctl seal show says where it stands."),
	("SealRegistry", "NotProduced", "sealctl seal show says where it stands."),
	("SealRegistry", "NotDelivered", "Its maker delivers it: sealctl seal deliver."),
	("SealRegistry", "NoUpdateRequested", "They do by sealctl seal request-update."),
	("SealRegistry", "StatementExpired", "Sign a new one: sealctl seal produce, or produce-statement."),
	("SealRegistry", "KindUnknown", "sealctl kind list lists them."),
	("SealRegistry", "KindRetired", "sealctl kind list lists the others."),
	("SealRegistry", "KindTaken", "sealctl kind list lists them."),
	("SealRegistry", "MakerNotRecognised", "See sealctl maker recognise."),
	("SealRegistry", "FormNotRecognised", "sealctl maker show says for which it is."),
	("SealRegistry", "RegionNotRecognised", "sealctl maker show says for which it is."),
	("SealRegistry", "CustodianUnfit", "sealctl institution show says what it is admitted as."),
	("SealRegistry", "OtherModel", "It does by sealctl seal allow-model."),
	("SealRegistry", "DigestTaken", "sealctl seal find says which."),
	("SealGrants", "NotSealManager", "See sealctl member set-roles."),
	("SealGrants", "TooManyManagers", "sealctl grant show --enterprise lists them."),
	("SealGrants", "NotAppointed", "sealctl grant show --enterprise lists who is."),
	("SealGrants", "NotManager", "sealctl grant show --enterprise lists who manages what."),
	("SealGrants", "GranteeNotSigner", "See sealctl member set-roles."),
	("SealGrants", "NotInGroup", "See sealctl enterprise subsidiary show."),
	("SealGrants", "Stopped", "See sealctl grant lift."),
	("SealGrants", "NotFound", "sealctl grant show --seal lists those of a seal."),
	("SealGrants", "TooManyGrants", "See sealctl grant prune."),
	("SealGrants", "TreeFull", "See sealctl grant prune."),
	("SealGrants", "MayNotPassOn", "sealctl grant show says what they are."),
	("SealGrants", "BeginsBefore", "sealctl grant show says when those do."),
	("SealGrants", "EndsAfter", "sealctl grant show says when those do."),
	("SealGrants", "MoreUses", "sealctl grant show says how many."),
	("SealGrants", "MoreDocumentKinds", "sealctl grant show says which."),
	("SealGrants", "HigherAmount", "sealctl grant show says up to which."),
	("SealGrants", "BrokenLink", "sealctl grant explain tells its number."),
	("ApprovalWorkflows", "GrantEnded", "sealctl grant explain says which link, and why."),
];

impl From<subxt::Error> for ClientError {
	fn from(error: subxt::Error) -> Self {
		Self::Other(Box::new(error))
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
	use scale_info::TypeDef;

	const OURS: [&str; 9] = [
		"Admission",
		"Consortium",
		"Institutions",
		"Certificates",
		"EnterpriseIdentity",
		"SealRegistry",
		"SealGrants",
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
				let types = metadata.types();
				let error = ClientError::of_pallet(pallet.name(), variant, &[], types);
				let ClientError::Failed { meaning, .. } = error else { panic!("another error") };
				let name = format!("{}::{}", pallet.name(), variant.name);
				assert!(meaning.len() > 15 && meaning.ends_with('.'), "{name}: {meaning}");
			}
		}
	}

	#[test]
	fn advice_is_about_errors_that_there_are() {
		let metadata = metadata();
		for &(pallet, name, _) in ADVICE {
			let known = metadata
				.pallet_by_name(pallet)
				.and_then(|pallet| pallet.error_variants())
				.is_some_and(|variants| variants.iter().any(|variant| variant.name == name));
			assert!(known, "{pallet}::{name}");
		}
	}

	/// The failure of a pallet's error that holds more than its name.
	fn failure(pallet: &str, name: &str, nested: [u8; 3]) -> (String, View) {
		let metadata = metadata();
		let number = (0..=u8::MAX)
			.find(|number| {
				metadata.pallet_by_error_index(*number).is_some_and(|found| found.name() == pallet)
			})
			.expect("the pallet has errors");
		let pallet = metadata.pallet_by_error_index(number).expect("was found");
		let mut variants = pallet.error_variants().unwrap_or_default().iter();
		let index = variants.find(|variant| variant.name == name).expect("is one").index;
		let [first, second, third] = nested;
		let error = ClientError::of_module(number, [index, first, second, third], &metadata);
		let ClientError::Failed { meaning, details, .. } = error else { panic!("another error") };
		(meaning, details)
	}

	#[test]
	fn a_broken_link_is_told_with_its_reason() {
		let used_up = 4;
		let (meaning, details) = failure("SealGrants", "BrokenLink", [2, used_up, 0]);
		let expected = View::fields([("depth", View::Number(2)), ("reason", View::text("UsedUp"))]);
		assert_eq!(details, expected);
		assert!(meaning.starts_with("Link 2 of the grant's chain"), "{meaning}");
		assert!(meaning.contains("(UsedUp): it has no uses left."), "{meaning}");
		assert!(meaning.ends_with("sealctl grant explain tells its number."), "{meaning}");
		let gone = 0;
		let (meaning, _) = failure("SealGrants", "BrokenLink", [0, gone, 0]);
		assert!(meaning.starts_with("The grant itself does not hold (Gone): it was revoked"));
	}

	#[test]
	fn every_reason_of_a_broken_link_has_words() {
		let metadata = metadata();
		let path = ["pallet_seal_grants", "types", "LinkReason"];
		let mut types = metadata.types().types.iter();
		let described = types.find(|described| described.ty.path.segments == path);
		let TypeDef::Variant(reasons) = &described.expect("is in the metadata").ty.type_def else {
			panic!("it has no variants");
		};
		let names: Vec<_> = reasons.variants.iter().map(|reason| reason.name.as_str()).collect();
		assert_eq!(names, LINK_REASONS.iter().map(|reason| reason.0).collect::<Vec<_>>());
	}

	#[test]
	fn an_error_that_holds_no_more_than_its_name_has_no_details() {
		assert_eq!(failure("SealRegistry", "NotFound", [0; 3]).1, View::None);
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
