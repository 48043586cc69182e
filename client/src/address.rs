//! Accounts as text: SS58 with this chain's prefix.

use crate::ClientError;
use sp_core::crypto::{AccountId32 as Account, Ss58AddressFormat, Ss58Codec};
use subxt::utils::AccountId32;

/// The prefix of this chain's addresses.
pub const SS58_PREFIX: u16 = 4020;

/// An account as text.
pub fn to_text(account: &AccountId32) -> String {
	Account::from(account.0).to_ss58check_with_version(Ss58AddressFormat::custom(SS58_PREFIX))
}

/// An account from its text: an address of any chain's prefix (a key is the same on every chain),
/// or 32 bytes in hexadecimal behind `0x`.
pub fn from_text(text: &str) -> Result<AccountId32, ClientError> {
	let malformed = || ClientError::Argument {
		what: "account",
		value: text.to_string(),
		why: "it is neither an address nor 32 bytes in hexadecimal behind 0x".into(),
	};
	if let Some(hexadecimal) = text.strip_prefix("0x") {
		let bytes: [u8; 32] = hex::decode(hexadecimal)
			.ok()
			.and_then(|bytes| bytes.try_into().ok())
			.ok_or_else(malformed)?;
		return Ok(AccountId32(bytes));
	}
	let (account, _) = Account::from_ss58check_with_version(text).map_err(|_| malformed())?;
	Ok(AccountId32(account.into()))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn text_and_account_are_the_same_both_ways() {
		let account = AccountId32([7; 32]);
		assert_eq!(from_text(&to_text(&account)).unwrap(), account);
		assert_eq!(from_text(&format!("0x{}", hex::encode(account.0))).unwrap(), account);
		assert!(from_text("nobody").is_err());
	}
}
