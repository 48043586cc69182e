//! What holders of certificates sign with their certificates' keys, and calls that are made for them.

use crate::{
	address, api,
	certificate_key::CertificateSigner,
	chain::{encoded, AtBlock, Chain, Receipt},
	history::now,
	ClientError, Key,
};
use seal_pki::Certificate;
use seal_primitives::{time::MINUTE, Fingerprint, HolderPurpose, HolderStatement, Moment};
use sp_core::{Blake2Hasher, Hasher, H256};
use subxt::{
	transactions::{Payload, StaticPayload},
	utils::{AccountId32, Encoded, Static},
};

/// For how long a statement may be used unless it says otherwise. The chain takes up to a day.
const LIFETIME: Moment = 10 * MINUTE;

/// Until when a statement of now may be used, where nobody says: a whole second, so that it can be
/// written down.
pub fn default_end() -> Moment {
	now().saturating_add(LIFETIME) / 1_000 * 1_000
}

/// The fingerprint of a certificate, as the chain has it.
pub fn fingerprint(certificate: &Certificate) -> Fingerprint {
	H256(certificate.fingerprint())
}

/// The hash by which a statement names a call or session keys.
pub fn hash(encoded: &[u8]) -> H256 {
	Blake2Hasher::hash(encoded)
}

/// A certificate, and who signs with its key.
#[derive(Clone, Debug)]
pub struct CertificateHolder {
	/// The certificate.
	pub certificate: Certificate,
	/// Who signs.
	pub signer: CertificateSigner,
}

/// A statement's signature, with what the chain does not know of the statement by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedStatement {
	/// The certificate.
	pub fingerprint: Fingerprint,
	/// Until when it may be used.
	pub not_after: Moment,
	/// By the certificate's key, in DER.
	pub signature: Vec<u8>,
}

impl CertificateHolder {
	/// Sign a statement.
	///
	/// # Errors
	/// [`ClientError::Signing`].
	pub fn sign(
		&self,
		statement: &HolderStatement<AccountId32>,
	) -> Result<SignedStatement, ClientError> {
		let signature = self.signer.sign(&statement.signed_bytes(), &self.certificate)?;
		Ok(SignedStatement::new(statement, signature))
	}
}

impl SignedStatement {
	fn new(statement: &HolderStatement<AccountId32>, signature: Vec<u8>) -> Self {
		let HolderStatement { fingerprint, not_after, .. } = *statement;
		Self { fingerprint, not_after, signature }
	}

	/// A statement with a signature in DER that was made elsewhere.
	///
	/// # Errors
	/// [`ClientError::Signing`] if it is not the certificate's over this statement.
	pub fn signed_elsewhere(
		statement: &HolderStatement<AccountId32>,
		signature: Vec<u8>,
		certificate: &Certificate,
	) -> Result<Self, ClientError> {
		let key = certificate.public_key();
		key.verify(&statement.signed_bytes(), &signature).map_err(|fault| {
			ClientError::Signing(format!(
				"{fault}. The statement that is to be signed has the number {}, the account {}, and ends \
				 at {} (milliseconds since 1970)",
				statement.nonce,
				address::to_text(&statement.account),
				statement.not_after
			))
		})?;
		Ok(Self::new(statement, signature))
	}

	/// The call that makes another one, encoded, for the account bound to the certificate.
	pub fn act(&self, call: Vec<u8>) -> impl Payload {
		let Self { fingerprint, not_after, signature } = self.clone();
		let fields = (fingerprint, Static(Encoded(call)), not_after, signature);
		StaticPayload::new("Certificates", "act", fields)
	}
}

impl Chain {
	/// The next statement of a certificate's holder, at a block: with the number that the chain awaits.
	pub async fn holder_statement(
		&self,
		at: &AtBlock,
		certificate: &Certificate,
		account: AccountId32,
		purpose: HolderPurpose,
		not_after: Moment,
	) -> Result<HolderStatement<AccountId32>, ClientError> {
		let fingerprint = fingerprint(certificate);
		let nonce = self.statements_taken(at, fingerprint).await?;
		let genesis = self.genesis();
		Ok(HolderStatement { genesis, account, fingerprint, purpose, nonce, not_after })
	}

	/// How many statements of a certificate's holder the chain took: the next one's number.
	pub async fn statements_taken(
		&self,
		at: &AtBlock,
		fingerprint: Fingerprint,
	) -> Result<u32, ClientError> {
		let address = api::storage().certificates().statements();
		match at.storage().try_fetch(address, (fingerprint,)).await? {
			Some(taken) => Ok(taken.decode()?),
			None => Ok(0),
		}
	}

	/// Whether a certificate is registered.
	pub async fn is_registered(
		&self,
		at: &AtBlock,
		fingerprint: Fingerprint,
	) -> Result<bool, ClientError> {
		let address = api::storage().certificates().certificates();
		Ok(at.storage().try_fetch(address, (fingerprint,)).await?.is_some())
	}

	/// The account that is, or was, bound to a certificate.
	///
	/// # Errors
	/// [`ClientError::NotFound`] where none ever was.
	pub async fn bound_account(
		&self,
		at: &AtBlock,
		fingerprint: Fingerprint,
	) -> Result<AccountId32, ClientError> {
		let address = api::storage().certificates().bound_accounts();
		match at.storage().try_fetch(address, (fingerprint,)).await? {
			Some(binding) => Ok(binding.decode()?.account),
			None => Err(ClientError::NotFound(format!(
				"no account is bound to the certificate {fingerprint:?}: bind one (sealctl key bind, \
				 or key bind-holder)"
			))),
		}
	}

	/// The account of a holder without a chain key, which a certificate stands for.
	pub async fn account_of_holder(
		&self,
		at: &AtBlock,
		fingerprint: Fingerprint,
	) -> Result<AccountId32, ClientError> {
		let function = ("Certificates", "account_of_holder");
		match self.view_function(at, function, &fingerprint).await? {
			crate::View::Text(account) => address::from_text(&account),
			_ => Err(ClientError::Undecodable("a holder's account is no account".into())),
		}
	}

	/// The hash of the session keys that an account has set.
	///
	/// # Errors
	/// [`ClientError::NotFound`] where it has set none.
	pub async fn session_keys_hash(
		&self,
		at: &AtBlock,
		account: AccountId32,
	) -> Result<H256, ClientError> {
		let address = api::storage().session().next_keys();
		match at.storage().try_fetch(address, (account,)).await? {
			Some(keys) => Ok(hash(keys.bytes())),
			None => Err(ClientError::NotFound(format!(
				"{} has set no session keys (sealctl seat set-keys)",
				address::to_text(&account)
			))),
		}
	}

	/// Make every call from now on for the account that is bound to a certificate. The key with which
	/// a call is submitted only hands it in.
	pub fn acting_for(mut self, holder: CertificateHolder) -> Self {
		self.holder = Some(holder.into());
		self
	}

	/// The account that calls are made for: the key's, or the one bound to the holder's certificate.
	pub async fn actor(&self, key: &Key) -> Result<AccountId32, ClientError> {
		match &self.holder {
			None => Ok(key.account()),
			Some(holder) => {
				self.bound_account(&self.at_head().await?, fingerprint(&holder.certificate)).await
			}
		}
	}

	/// Make a call for the account that is bound to a holder's certificate.
	///
	/// # Errors
	/// As for [`Chain::submit`]; [`ClientError::Failed`] with the call's own error where the statement
	/// was taken and the call failed.
	pub(crate) async fn submit_for<Call: Payload>(
		&self,
		holder: &CertificateHolder,
		call: &Call,
		key: &Key,
	) -> Result<Receipt, ClientError> {
		let at = self.at_head().await?;
		let call = encoded(&at, call)?;
		let account = self.bound_account(&at, fingerprint(&holder.certificate)).await?;
		let purpose = HolderPurpose::Call(hash(&call));
		let statement = self
			.holder_statement(&at, &holder.certificate, account, purpose, default_end())
			.await?;
		let signed = holder.sign(&statement)?;
		self.submit_act(&signed, call, key).await
	}

	/// Hand in a signed statement with the call that it is about.
	///
	/// # Errors
	/// As for [`Chain::submit`]; [`ClientError::Failed`] with the call's own error where the statement
	/// was taken and the call failed.
	pub async fn submit_act(
		&self,
		signed: &SignedStatement,
		call: Vec<u8>,
		key: &Key,
	) -> Result<Receipt, ClientError> {
		let receipt = self.submit_itself(&signed.act(call), key).await?;
		let acted = receipt.event::<api::certificates::events::Acted>()?;
		match acted.result {
			Ok(()) => Ok(receipt),
			Err(error) => Err(ClientError::of_runtime(&error, &receipt.metadata)),
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use openssl_authority::{Algorithm, Authority};

	fn statement(
		certificate: &Certificate,
		purpose: HolderPurpose,
	) -> HolderStatement<AccountId32> {
		HolderStatement {
			genesis: H256::repeat_byte(1),
			account: AccountId32([2; 32]),
			fingerprint: fingerprint(certificate),
			purpose,
			nonce: 3,
			not_after: 4,
		}
	}

	#[test]
	fn a_statement_signed_elsewhere_is_the_one_that_is_handed_in() {
		let directory = tempfile::tempdir().expect("a directory");
		let root =
			Authority::root(directory.path(), Algorithm::Sm2, "/O=Root", 30).expect("a root");
		let company = root.issue_organisation("company", "示例", None).expect("issues");
		let certificate = Certificate::from_der(company.der()).expect("a certificate");
		let binding = statement(&certificate, HolderPurpose::Bind);
		let signature = company.sign(&binding.signed_bytes()).expect("openssl signs");
		let take = |statement: &HolderStatement<AccountId32>| {
			SignedStatement::signed_elsewhere(statement, signature.clone(), &certificate)
		};
		let signed = take(&binding).expect("is of this statement");
		assert_eq!((signed.fingerprint, signed.not_after), (binding.fingerprint, 4));
		let others = [
			statement(&certificate, HolderPurpose::Call(hash(b"call"))),
			HolderStatement { nonce: 2, ..binding.clone() },
			HolderStatement { not_after: 5, ..binding.clone() },
			HolderStatement { genesis: H256::zero(), ..binding.clone() },
			HolderStatement { account: AccountId32([0; 32]), ..binding },
		];
		for other in others {
			assert!(matches!(take(&other), Err(ClientError::Signing(_))), "{other:?}");
		}
	}

	#[test]
	fn ends_are_whole_seconds() {
		let end = default_end();
		assert!(end.is_multiple_of(1_000) && end > now());
	}
}
