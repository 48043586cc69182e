//! Who asks: a request to read, signed by an account and good for minutes.

use super::error::Refusal;
use codec::DecodeAll;
use seal_primitives::{statements::HistoryRequest, time::MINUTE, Moment, SealCode};
use sealchain_runtime::{AccountId, Signature};
use serde::Deserialize;
use sp_core::H256;
use sp_runtime::traits::Verify;

/// The longest that a request may be good for, from now on. Whoever sees a request can show it
/// again while it is good.
pub const LONGEST_WINDOW: Moment = 10 * MINUTE;

/// A request to read, as it comes in.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReadRequest {
	/// Who reads: an address, or 32 bytes in hexadecimal.
	pub reader: String,
	/// The seal's code.
	pub code: String,
	/// Until when the request may be shown, in milliseconds.
	pub not_after: Moment,
}

/// A request whose reader signed it. Whether they may read is the runtime's to say.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reader {
	pub account: AccountId,
	pub code: SealCode,
}

impl ReadRequest {
	/// Check form, time and signature.
	pub fn verify(&self, signature: &str, genesis: H256, now: Moment) -> Result<Reader, Refusal> {
		let code = SealCode::parse(&self.code)?;
		let account: AccountId = self.reader.parse().map_err(Refusal::Reader)?;
		let signature = signature_of(signature)?;
		check_window(self.not_after, now)?;

		let request = HistoryRequest { genesis, reader: account, code, not_after: self.not_after };
		let bytes = request.signed_bytes();
		let HistoryRequest { reader: account, code, .. } = request;
		if signature.verify(&bytes[..], &account)
			|| signature.verify(&as_browsers_sign(&bytes)[..], &account)
		{
			Ok(Reader { account, code })
		} else {
			Err(Refusal::Signature)
		}
	}
}

fn signature_of(text: &str) -> Result<Signature, Refusal> {
	let bytes =
		hex::decode(text.strip_prefix("0x").unwrap_or(text)).map_err(|_| Refusal::SignatureForm)?;
	Signature::decode_all(&mut &bytes[..]).map_err(|_| Refusal::SignatureForm)
}

/// That a request is still good, and not for too long.
fn check_window(not_after: Moment, now: Moment) -> Result<(), Refusal> {
	if not_after < now {
		return Err(Refusal::Passed { not_after, now });
	}
	if not_after > now.saturating_add(LONGEST_WINDOW) {
		return Err(Refusal::TooLong { not_after, now, longest: LONGEST_WINDOW });
	}
	Ok(())
}

/// Browser extensions sign bytes only inside these marks, so that nobody is made to sign an
/// extrinsic.
fn as_browsers_sign(bytes: &[u8]) -> Vec<u8> {
	[b"<Bytes>", bytes, b"</Bytes>"].concat()
}

#[cfg(test)]
mod tests {
	use super::*;
	use codec::Encode;
	use sp_core::{crypto::Ss58Codec, sr25519, Pair};

	const NOW: Moment = 1_800_000_000_000;
	const GENESIS: H256 = H256::repeat_byte(1);
	const CODE: &str = "3301000012345";

	fn pair() -> sr25519::Pair {
		sr25519::Pair::from_seed(&[7; 32])
	}

	fn account() -> AccountId {
		pair().public().into()
	}

	fn request(not_after: Moment) -> ReadRequest {
		ReadRequest { reader: account().to_ss58check(), code: CODE.into(), not_after }
	}

	fn statement(genesis: H256, not_after: Moment) -> Vec<u8> {
		let code = SealCode::parse(CODE).expect("a code");
		HistoryRequest { genesis, reader: account(), code, not_after }.signed_bytes()
	}

	fn sign(bytes: &[u8]) -> String {
		format!("0x{}", hex::encode(Signature::from(pair().sign(bytes)).encode()))
	}

	#[test]
	fn the_reader_is_known_by_the_signature() {
		let reader = request(NOW)
			.verify(&sign(&statement(GENESIS, NOW)), GENESIS, NOW)
			.expect("signed by the reader");
		assert_eq!(reader.account, account());
		assert_eq!(reader.code.text(), CODE);
	}

	#[test]
	fn an_account_in_hexadecimal_and_a_browsers_signature_do_as_well() {
		let reader = format!("0x{}", hex::encode(account()));
		let signature = sign(&as_browsers_sign(&statement(GENESIS, NOW)));
		let request = ReadRequest { reader, ..request(NOW) };
		assert!(request.verify(&signature, GENESIS, NOW).is_ok());
	}

	#[test]
	fn the_window_is_ten_minutes_from_now() {
		assert_eq!(check_window(NOW, NOW), Ok(()));
		assert_eq!(check_window(NOW + LONGEST_WINDOW, NOW), Ok(()));
		assert_eq!(
			check_window(NOW - 1, NOW),
			Err(Refusal::Passed { not_after: NOW - 1, now: NOW })
		);
		assert!(matches!(
			check_window(NOW + LONGEST_WINDOW + 1, NOW),
			Err(Refusal::TooLong { .. })
		));
		assert_eq!(check_window(Moment::MAX, Moment::MAX), Ok(()));
	}

	#[test]
	fn a_signature_for_anything_else_is_refused() {
		for bytes in [
			statement(H256::repeat_byte(2), NOW),
			statement(GENESIS, NOW + 1),
			b"anything".to_vec(),
		] {
			let refused = request(NOW).verify(&sign(&bytes), GENESIS, NOW);
			assert_eq!(refused, Err(Refusal::Signature));
		}
		let another =
			ReadRequest { reader: AccountId::new([9; 32]).to_ss58check(), ..request(NOW) };
		let refused = another.verify(&sign(&statement(GENESIS, NOW)), GENESIS, NOW);
		assert_eq!(refused, Err(Refusal::Signature));
	}

	#[test]
	fn what_cannot_be_read_is_refused_by_name() {
		let good = sign(&statement(GENESIS, NOW));
		for bad in ["", "0x", "0xzz", "0x01ff", &good[..good.len() - 2], &format!("{good}00")] {
			let refused = request(NOW).verify(bad, GENESIS, NOW);
			assert_eq!(refused, Err(Refusal::SignatureForm), "{bad}");
		}
		let nobody = ReadRequest { reader: "nobody".into(), ..request(NOW) };
		assert!(matches!(nobody.verify(&good, GENESIS, NOW), Err(Refusal::Reader(_))));
		let no_code = ReadRequest { code: "12".into(), ..request(NOW) };
		assert!(matches!(no_code.verify(&good, GENESIS, NOW), Err(Refusal::Code(_))));
	}

	#[test]
	fn a_request_reads_from_json_and_takes_no_unknown_fields() {
		let json = r#"{"reader":"x","code":"y","notAfter":5}"#;
		assert_eq!(serde_json::from_str::<ReadRequest>(json).expect("reads").not_after, 5);
		let more = r#"{"reader":"x","code":"y","notAfter":5,"also":1}"#;
		assert!(serde_json::from_str::<ReadRequest>(more).is_err());
	}
}
